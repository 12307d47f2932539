"""A GGUF file of somebody else, loaded in a process of its own first: over some damaged ones llama.cpp ends the
process that it is in.

    python -m model.trial [FILE.gguf]

Without a file it is llama.cpp itself that is tried.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from model.errors import ModelUnavailableError
from model.exports import header_of
from model.llamacpp import LlamaCppModel, unusable
from model.weights import Weights

PASSED = "gguf-tried.txt"
"""In the home: the sha256 of files that were loaded well."""


def tried(gguf: Path, sha256: str, home: Path) -> None:
    """See that `gguf` can be loaded, once for a `sha256`.

    Raises:
        ModelUnavailableError: it cannot.
    """
    note = home / PASSED
    with suppress(OSError):
        if sha256 in note.read_text(encoding="ascii").split():
            return
    if wrong := failure(gguf):
        raise ModelUnavailableError(wrong)
    with suppress(OSError):  # a home that may only be read: it is tried at each load
        home.mkdir(parents=True, exist_ok=True)
        with note.open("a", encoding="ascii") as stream:
            stream.write(f"{sha256}\n")


def failure(gguf: Path | None) -> str:
    """What goes wrong when `gguf` is loaded, or without one when llama.cpp is; empty if nothing does."""
    command = [sys.executable, "-m", "model.trial", *([str(gguf)] if gguf else [])]
    done = subprocess.run(  # noqa: S603 - our own module
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent
    )
    if done.returncode > 0:
        return (done.stderr.strip().splitlines() or [f"{gguf} could not be loaded"])[-1]
    if done.returncode < 0 and gguf is None:
        return (
            f"llama.cpp's wheel ends with signal {-done.returncode} on this machine. WORLDMODEL_ENGINE=transformers "
            "does without it."
        )
    if done.returncode < 0:
        return (
            f"{gguf} is damaged: llama.cpp ends over it with signal {-done.returncode}. Make it or fetch it again. If "
            "it is whole, WORLDMODEL_ENGINE=transformers does without llama.cpp."
        )
    return ""


if __name__ == "__main__":
    try:
        if files := sys.argv[1:]:
            file = Path(files[0])
            LlamaCppModel.load(file, header_of(file), Weights("trial", file.parent, "", None))
        elif reason := unusable():
            sys.exit(reason)
    except ModelUnavailableError as fault:
        sys.exit(str(fault))
    os._exit(0)
