"""`python -m model list` and `python -m model fetch [BASE]`: the base models, from the command line."""

from __future__ import annotations

import argparse
import sys
from contextlib import suppress

from model.bases import CATALOGUE, DEFAULT_BASE
from model.devices import needs_no_torch
from model.errors import ExportError, ModelError
from model.exports import servable
from model.llamacpp import unusable
from model.weights import weights_of
from sandbox.home import default_home


def main() -> int:
    """Run one command; the exit code is 2 when the base cannot be had."""
    parser = argparse.ArgumentParser(prog="python -m model", description="The base models of WorldModel.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help="the catalogue")
    fetching = commands.add_parser("fetch", help="bring a base model to this machine, ready to answer")
    fetching.add_argument("base", nargs="?", default=DEFAULT_BASE, help="name, folder or hub id (%(default)s)")
    arguments = parser.parse_args()
    if arguments.command == "list":
        for base in CATALOGUE.values():
            print(f"{base.name:14} {base.origin}")
        return 0

    def say(words: str) -> None:
        print(words, file=sys.stderr, flush=True)

    try:
        weights = weights_of(arguments.base, "default", default_home(), say)
        if needs_no_torch("auto") and unusable() is None:
            with suppress(ExportError):  # transformers will do; who asks for llama.cpp is told then
                servable(weights, default_home(), say)
        print(weights.folder)
    except ModelError as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
