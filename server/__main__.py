"""`python -m server`: the MCP server over stdio; with a subcommand, the same as `worldmodel`."""

import sys

from server.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["serve"]))
