"""What uv starts in the bundle: the server over stdio. Its package is installed from the wheel beside this file.

Who installs a bundle types no commands, so the sandbox's image is made beside it, where it is not there yet.
"""

import subprocess
import sys

from server.cli import main

if __name__ == "__main__":
    setup = [sys.executable, "-m", "sandbox", "setup"]
    subprocess.Popen(setup, stdin=subprocess.DEVNULL, stdout=sys.stderr)  # noqa: S603 - stdout is the protocol's
    sys.exit(main(["serve"]))
