"""`python -m server`: the MCP server over stdio; with a subcommand, the same as `worldmodel`."""

import signal
import sys

from server.signals import end_at_once

if __name__ == "__main__":
    end_at_once(signal.SIGTERM)

    from server.cli import main  # takes long

    sys.exit(main(sys.argv[1:] or ["serve"]))
