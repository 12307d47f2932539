"""A GGUF file of somebody else, loaded in a process of its own first: over some damaged ones llama.cpp ends the
process that it is in.

    python -m model.trial FILE.gguf
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from model.errors import ModelUnavailableError
from model.exports import header_of
from model.llamacpp import LlamaCppModel
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
    command = [sys.executable, "-m", "model.trial", str(gguf)]
    done = subprocess.run(  # noqa: S603 - our own module
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, cwd=Path(__file__).parent.parent
    )
    if done.returncode > 0:
        raise ModelUnavailableError((done.stderr.strip().splitlines() or [f"{gguf} could not be loaded"])[-1])
    if done.returncode < 0:
        raise ModelUnavailableError(
            f"{gguf} is damaged: llama.cpp ends over it with signal {-done.returncode}. Make it or fetch it again. If "
            "it is whole, WORLDMODEL_ENGINE=transformers does without llama.cpp."
        )
    with suppress(OSError):  # a home that may only be read: it is tried at each load
        home.mkdir(parents=True, exist_ok=True)
        with note.open("a", encoding="ascii") as stream:
            stream.write(f"{sha256}\n")


if __name__ == "__main__":
    file = Path(sys.argv[1])
    try:
        LlamaCppModel.load(file, header_of(file), Weights("trial", file.parent, "", None))
    except ModelUnavailableError as fault:
        sys.exit(str(fault))
    os._exit(0)
