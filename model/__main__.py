"""`python -m model list` and `python -m model fetch [BASE]`: the base models, from the command line."""

from __future__ import annotations

import argparse
import sys

from model.bases import CATALOGUE, DEFAULT_BASE, fetch, find
from model.errors import ModelError
from sandbox.home import default_home


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m model", description="The base models of WorldModel.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="the catalogue")
    fetching = commands.add_parser("fetch", help="bring a base model to this machine")
    fetching.add_argument("base", nargs="?", default=DEFAULT_BASE, help="name, folder or hub id (%(default)s)")
    arguments = parser.parse_args()
    if arguments.command == "list":
        for base in CATALOGUE.values():
            print(f"{base.name:14} {base.origin}")
        return 0
    try:
        print(fetch(find(arguments.base), default_home(), lambda words: print(words, file=sys.stderr, flush=True)))
    except ModelError as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
