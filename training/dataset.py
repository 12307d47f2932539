"""Examples: the rows of `data/*.jsonl`, read and written.

One row is one JSON object; `data/README.md` documents the schema. A row is only ever written after its
program ran in the sandbox and printed its answer.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from errno import EISDIR
from pathlib import Path
from typing import Any, Literal, TypeVar

from model.errors import ModelError
from model.protocol import Solution, render

T = TypeVar("T")
Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("train", "validation", "test")


IMPROVED = "improved"
"""The skill of rows that `improve` kept, which are of any kind: no examples, and none to tell others by."""


class DataError(ValueError):
    """A row is not what the schema says. The text names file, line and field."""


@dataclass(frozen=True, slots=True)
class Example:
    """One question with the program that answers it."""

    id: str
    area: str
    skill: str
    question: str
    think: str
    code: str
    requires: tuple[str, ...]
    answer: str

    @property
    def target(self) -> str:
        """What the model has to write."""
        return render(Solution(self.think, self.code, self.requires))


def load(path: Path) -> list[Example]:
    """The rows of a JSONL file.

    Raises:
        DataError: names the line and what is wrong with it, or says that there are no rows.
    """
    return [example for _, example in numbered(path)]


def numbered(path: Path) -> list[tuple[int, Example]]:
    """The rows of a JSONL file with their line numbers, from 1; errors as in `load`."""
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as fault:
        raise DataError(f"cannot read {path}: {fault}. Make the data with: python -m training data") from fault
    rows: list[tuple[int, Example]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            rows.append((number, _example_of(json.loads(line))))
        except (ValueError, ModelError, RecursionError) as fault:
            raise DataError(
                f"{path}, line {number}: {fault}. Mend or remove the line; the schema is in data/README.md."
            ) from fault
    if not rows:
        raise DataError(f"{path} has no rows: make the data with: python -m training data")
    return rows


def _example_of(row: Any) -> Example:
    """The example a parsed line is, or a ValueError or ModelError that says why it is none."""
    names = [field.name for field in fields(Example)]
    if not isinstance(row, dict):
        raise ValueError(f"a row is an object with the fields {', '.join(names)}, not {type(row).__name__}")
    if missing := [name for name in names if name not in row]:
        raise ValueError(f"the row has no {', '.join(missing)}")
    if unknown := [name for name in row if name not in names]:
        raise ValueError(f"the row has fields of no meaning here: {', '.join(unknown)}")
    if wrong := [name for name in names if name != "requires" and not isinstance(row[name], str)]:
        raise ValueError(f"{', '.join(wrong)} must be text")
    if empty := [name for name in ("question", "answer") if not row[name].strip()]:
        raise ValueError(f"{', '.join(empty)} must not be empty")
    if not isinstance(row["requires"], list) or not all(isinstance(entry, str) for entry in row["requires"]):
        raise ValueError("requires must be a list of texts")
    example = Example(**{**row, "requires": tuple(row["requires"])})
    _ = example.target
    return example


def spread(rows: list[T], limit: int) -> list[T]:
    """At most `limit` rows (0: all), taken evenly over a file, so that every area is among them."""
    return [rows[i * len(rows) // limit] for i in range(limit)] if 0 < limit < len(rows) else rows


def save(path: Path, examples: Iterable[Example]) -> None:
    """Write `examples` as JSONL; the file appears whole or not at all.

    Raises:
        DataError: it cannot be written.
    """
    put({path: as_lines(examples)})


def as_lines(examples: Iterable[Example]) -> str:
    """The rows as JSONL, in their order."""
    return "".join(json.dumps(asdict(example), ensure_ascii=False) + "\n" for example in examples)


def put(files: Mapping[Path, str | bytes]) -> None:
    """Write contents; the files appear in their order, each whole, once there is room for all of them.

    A kill can leave one beside its place; the next call for that place takes it away.

    Raises:
        DataError: they cannot be written.
    """
    scratches = {path: path.with_name(f".{path.name}.tmp") for path in files}
    try:
        for path, content in files.items():
            if path.is_dir():
                raise IsADirectoryError(EISDIR, "a folder is in its place")
            path.parent.mkdir(parents=True, exist_ok=True)
            # A program can print half a surrogate pair, which UTF-8 cannot hold: it is escaped, as JSON may be.
            scratches[path].write_bytes(
                content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")
            )
        for path, scratch in scratches.items():
            scratch.replace(path)
    except OSError as fault:
        raise DataError(f"cannot write {path}: {fault}. Is there room, and may this user write there?") from fault
    finally:
        for scratch in scratches.values():
            with suppress(OSError):
                scratch.unlink()


def counts(examples: Iterable[Example], key: Callable[[Example], str]) -> dict[str, int]:
    """How many examples have each value of `key`, sorted by value."""
    return dict(sorted(Counter(map(key, examples)).items()))
