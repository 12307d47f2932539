"""`python -m sandbox`; see cli.py."""

import sys

from sandbox.cli import main

if __name__ == "__main__":
    sys.exit(main())
