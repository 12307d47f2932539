"""What a doctor finds: a line about one thing, with what mends it.

    ok    torch     2.13.0+cpu, built for CPU
    WARN  index     pypi.org: timed out → WORLDMODEL_PIP_PROXY
    MEND  docker    no Docker Engine answers at /var/run/docker.sock → python -m sandbox setup --install-engine

Each layer has a doctor; they speak alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from sandbox.types import GIB


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of a doctor's."""

    name: str
    ok: bool
    words: str
    """What is there, or what is wrong."""
    mend: str = ""
    """The command, or what else to do; empty when all is well. What is `ok` and can be mended is a warning."""

    def __str__(self) -> str:
        if not self.mend:
            return f"{'ok  ' if self.ok else 'MEND'}  {self.name:9} {self.words}"
        return f"{'WARN' if self.ok else 'MEND'}  {self.name:9} {self.words} → {self.mend}"


def told(findings: Iterable[Finding], say: Callable[[str], None]) -> bool:
    """Say a line about each, as soon as it is known; whether all of them are well."""
    well = True
    for finding in findings:
        say(str(finding))
        well = well and finding.ok
    return well


def installed(name: str) -> str:
    """The version of that distribution here; empty if it is not."""
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def checked(
    name: str,
    check: Callable[[], Finding],
    expected: tuple[type[Exception], ...],
    otherwise: str = "see the text",
) -> Finding:
    """What `check` finds; an `expected` error is a finding too, with the command its text names, or `otherwise`."""
    try:
        return check()
    except expected as fault:
        words, command = what_to_type(str(fault))
        return Finding(name, False, words, command or otherwise)
    except Exception as fault:
        text = " ".join(str(fault).split())
        return Finding(name, False, f"{type(fault).__name__}: {text}", "this was not foreseen: please report it")


def what_to_type(text: str) -> tuple[str, str]:
    """An error's text apart: what is wrong, and the last command it names (empty if it names none).

    The errors of this project say what happened, then `type: COMMAND`, `with: COMMAND`, or a command in backticks.
    """
    sentences = re.split(r"(?<=[.;]) ", " ".join(text.split()))
    for i in range(len(sentences) - 1, -1, -1):
        *_, found = (None, *re.finditer(r"`([^`]+)`|(?:[Tt]ype|with): (.+?)[.;]?$", sentences[i]))
        if found is not None:
            before = " ".join(sentences[:i]).rstrip(".;") or sentences[i][: found.start()].rpartition(": ")[0]
            return before or sentences[i], found[1] or found[2]
    return " ".join(sentences), ""


def amount(size: float) -> str:
    """So many bytes, in words."""
    return f"{size / GIB:.1f} GiB" if size >= GIB else f"{size / GIB * 1024:.0f} MiB"
