"""What the commands that run one program share: `python -m sandbox run` and `worldmodel execute`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from sandbox.types import Status

EXIT_CODES = """  the program's own (1 after an exception), unless
  1    it met a limit other than those below
  2    bad usage, or the sandbox or a package is not available: the program did not run
  124  it took longer than --timeout
  130  Ctrl-C
  137  it took more memory than it may"""
"""For the help of these commands."""
_CODES: dict[Status, int] = {"timeout": 124, "out_of_memory": 137, "install_failed": 2, "limit": 1, "cancelled": 130}


def exit_status(status: Status, exit_code: int | None) -> int:
    """What a command ends with, of an ExecResult's `status` and `exit_code`."""
    return _CODES[status] if status in _CODES else (exit_code or int(status != "ok"))


def separated(words: Sequence[str]) -> list[str]:
    """`--requires A B FILE` as `--requires=A --requires=B FILE`; `--env` likewise.

    argparse would take FILE for a third requirement. A word that names a Python file, a file that is there, or `-` is
    none, unless it begins with `python:`.
    """
    rest, found = list(words), list[str]()
    while rest:
        word = rest.pop(0)
        belongs = _LISTS.get(word)
        if belongs is None or not rest or rest[0].startswith("--"):
            found.append(word)
            continue
        found.append(f"{word}={rest.pop(0)}")
        while rest and belongs(rest[0]):
            found.append(f"{word}={rest.pop(0)}")
    return found


def _is_file(word: str) -> bool:
    return word.startswith("-") or word.endswith(".py") or Path(word).is_file()


_LISTS: dict[str, Callable[[str], bool]] = {
    "--requires": lambda word: word.startswith("python:") or not _is_file(word),
    "--env": lambda word: "=" in word and not _is_file(word),
}
