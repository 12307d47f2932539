"""What `improve` has found out so far, a line a question: an interruption costs what was in flight and no more."""

from __future__ import annotations

import fcntl
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from training.dataset import DataError, Example
from training.evaluate import Question


@dataclass(frozen=True, slots=True)
class Sampled:
    """What became of one question."""

    question: str
    answer: str
    """The expected one; empty where nobody knew it."""
    area: str
    samples: int
    readable: int
    """Samples with a program in them."""
    programs: int
    """Distinct ones; each was executed once."""
    not_installed: int
    """Samples whose packages could not be had; many of them mean no index, and not a bad model."""
    ran: int
    """Samples whose program ended well."""
    right: int
    """Samples whose program printed the expected answer, or the one agreed on."""
    hard_coded: int
    """Right samples that compute nothing; they are not kept."""
    kept: tuple[Example, ...]
    agreed: str = ""
    """What enough samples computed, where nobody knew the answer; else empty."""


class Journal:
    """The first line says under which settings its questions were sampled, each other line is one `Sampled`.

    A line counts once its line end is there. One process at a time; without a path it is kept in memory only.
    """

    def __init__(self, path: Path | None, settings: Mapping[str, Any]) -> None:
        """
        Raises:
            DataError: it is of other settings, damaged, in use, or not to be read or written.
        """
        self._path = path
        self._found: dict[tuple[str, str], Sampled] = {}
        self._file: io.FileIO | None = None
        if path is None:
            return
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = io.FileIO(path, "a+")
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self._file.seek(0)
            content = self._file.readall()
            whole = content.rfind(b"\n") + 1
            self._file.truncate(whole)  # half a line is what a killed process had begun
        except BlockingIOError as fault:
            self.close()
            raise DataError(f"another process is writing {path}: wait for it, or give another --out") from fault
        except OSError as fault:
            self.close()
            raise DataError(f"cannot use {path}: {fault}. Give another --out") from fault
        try:
            self._read(content[:whole].splitlines(), json.loads(json.dumps(settings)))
        except DataError:
            self.close()
            raise

    def _read(self, lines: Sequence[bytes], settings: Mapping[str, Any]) -> None:
        if not lines:
            self._append([{"settings": settings}])
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
                if number == 1:
                    before = row["settings"]
                    other = sorted(name for name in {**before, **settings} if before.get(name) != settings.get(name))
                    if other:
                        raise DataError(
                            f"{self._path} was sampled with another {' and '.join(other)}: to begin anew, delete it or "
                            "give another --out"
                        )
                    continue
                kept = tuple(Example(**{**example, "requires": tuple(example["requires"])}) for example in row["kept"])
                self._add(Sampled(**{**row, "kept": kept}))
            except DataError:
                raise
            except (ValueError, TypeError, KeyError, AttributeError) as fault:
                raise DataError(
                    f"{self._path}, line {number} is damaged ({fault!r}): delete the file to begin anew"
                ) from fault

    def find(self, question: Question) -> Sampled | None:
        """What became of `question`, if it was sampled for this very answer."""
        return self._found.get((question.question, question.answer))

    def write(self, several: Sequence[Sampled]) -> None:
        """
        Raises:
            DataError: the disk is full, or gone; what was written before is not lost.
        """
        for one in several:
            self._add(one)
        self._append([asdict(one) for one in several])

    def _add(self, one: Sampled) -> None:
        self._found[one.question, one.answer] = one

    def _append(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """In one piece and past every buffer of ours, so that a killed process has written it or has not."""
        if self._file is None:
            return
        rest = "".join(json.dumps(row) + "\n" for row in rows).encode()  # ASCII: lines end at line ends only
        try:
            while rest:
                rest = rest[self._file.write(rest) :]
        except OSError as fault:
            raise DataError(
                f"cannot write {self._path}: {fault}. Make room and give the same command again: it goes on from there"
            ) from fault

    def close(self) -> None:
        """Let other processes have the file. Safe to call twice."""
        if self._file is not None:
            self._file.close()

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
