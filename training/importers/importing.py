"""`python -m training import`: a published file becomes rows that were executed, with a note of their source."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from training.contamination import WORDS, overlapping
from training.dataset import DataError, Example, as_lines, put
from training.importers import gsm8k, mathqa
from training.importers.arithmetic import Unfit
from training.records import Record, records
from training.verify import Verdict

HUB = "hub:"
SCRIPT = "Dataset scripts are no longer supported"
"""What the `datasets` library says of a set that is a program instead of files."""
Execute = Callable[[list[Example], str], list[Verdict]]


@dataclass(frozen=True, slots=True)
class Source:
    """A data set that can be imported."""

    name: str
    licence: str
    forms: tuple[tuple[str, ...], ...]
    """The fields of a row, in each form it is published in."""
    example: Callable[[Record, int], Example]
    """Raises Unfit for a row of which no program can be made."""
    hub: str
    """Where its rows lie on the hub as files."""
    configuration: str | None = None
    """What the hub calls the part to read."""


SOURCES: dict[str, Source] = {
    "gsm8k": Source(
        "GSM8K (openai/grade-school-math)", "MIT", (gsm8k.FIELDS,), gsm8k.example_of, "openai/gsm8k", "main"
    ),
    "mathqa": Source(
        "MathQA (math-qa.github.io)",
        "Apache-2.0",
        (mathqa.PUBLISHED, mathqa.TRANSLATED),
        mathqa.example_of,
        "regisss/math_qa",  # allenai/math_qa is a script
    ),
}


@dataclass(slots=True)
class Imported:
    """What became of a file's rows."""

    read: int
    kept: list[Example] = field(default_factory=list)
    dropped: dict[str, list[int]] = field(default_factory=dict)
    """The lines of the rows left out, by reason."""
    overlap: tuple[str, str] | None = None
    """One question that was left out, and the question of an evaluation that it shares words with."""

    def drop(self, reason: str, line: int) -> None:
        """Note that the row on that line is left out, and why."""
        self.dropped.setdefault(reason, []).append(line)


def read(source: str, file: str, against: Sequence[str], execute: Execute) -> tuple[Imported, str]:
    """The rows of `file` that could be turned into programs which print the published answer; and the file's SHA-256.

    `file` is a path, or `hub:OWNER/NAME` with an optional `:SPLIT`; `against` are questions of evaluations.

    Raises:
        DataError: the file cannot be read, is of another form, or gives no row at all; names file and line.
        SandboxError: there is no sandbox to execute them in.
    """
    found, digest = _of_hub(file, SOURCES[source]) if file.startswith(HUB) else _of_file(Path(file))
    imported = Imported(len(found))
    made = list(_made(SOURCES[source], file, found, imported))
    asked = overlapping([example.question for _, example in made], against)
    for i, (line, example) in enumerate(made):
        if i in asked:
            imported.drop(f"shares {WORDS} words in a row with an evaluation", line)
            imported.overlap = imported.overlap or (example.question, asked[i])
    fresh = [row for i, row in enumerate(made) if i not in asked]
    verdicts = execute([example for _, example in fresh], source) if fresh else []
    for (line, example), verdict in zip(fresh, verdicts, strict=True):
        if verdict.right:
            imported.kept.append(example)
        else:
            imported.drop("the sandbox printed another answer", line)
    if not imported.kept:
        reasons = "; ".join(f"{len(lines)}: {reason}, line {lines[0]}" for reason, lines in imported.dropped.items())
        raise DataError(f"{file}: none of {imported.read} rows could be kept ({reasons})")
    return imported, digest


def _made(
    source: Source, file: str, found: Iterable[tuple[int, Record]], imported: Imported
) -> Iterable[tuple[int, Example]]:
    asked: set[str] = set()
    for number, (line, record) in enumerate(found, 1):
        if not any(form for form in source.forms if all(name in record for name in form)):
            forms = " or ".join(", ".join(form) for form in source.forms)
            raise DataError(f"{file}, line {line}: a row of {source.name} has {forms}; this one has {_names(record)}")
        try:
            example = source.example(record, number)
            _ = example.target
        except Unfit as reason:
            imported.drop(str(reason), line)
            continue
        except (TypeError, AttributeError, ValueError) as fault:
            raise DataError(f"{file}, line {line}: not a row of {source.name} ({fault})") from fault
        if example.question.casefold() in asked:
            imported.drop("asked before", line)
            continue
        asked.add(example.question.casefold())
        yield line, example


def _names(record: Record) -> str:
    return ", ".join(list(record)[:8]) or "no fields"


def _of_file(path: Path) -> tuple[list[tuple[int, Record]], str]:
    found = records(path)
    return found, hashlib.sha256(path.read_bytes()).hexdigest()


def _of_hub(file: str, source: Source) -> tuple[list[tuple[int, Record]], str]:
    """Rows by way of the `datasets` library, counted from 1; the digest is that of the rows as JSON lines."""
    from datasets import load_dataset

    name, _, split = file.removeprefix(HUB).partition(":")
    try:
        rows: list[Any] = list(load_dataset(name, source.configuration, split=split or "train"))
    except Exception as fault:  # whatever the library, the hub's client or the network below them raise
        said = str(fault).strip().split("\n")[0] or type(fault).__name__
        if said.startswith(SCRIPT) and name != source.hub:
            raise DataError(
                f"{name} is a script, which the datasets library does not run ({said}). The same rows as files: "
                f"{HUB}{source.hub}{':' if split else ''}{split}"
            ) from fault
        raise DataError(
            f"cannot read {name} from the hub: {said}. Without a way to the hub, download the set elsewhere and give "
            "the file's path"
        ) from fault
    whole = "".join(json.dumps(row, sort_keys=True, ensure_ascii=False) + "\n" for row in rows)
    return list(enumerate(rows, 1)), hashlib.sha256(whole.encode()).hexdigest()


def write(out: Path, source: str, file: str, digest: str, imported: Imported, against: Sequence[str]) -> Path:
    """Write the rows to `out` and beside it where they come from, without which they never are.

    Both appear whole, or neither; a kill can leave the note alone.

    Raises:
        DataError: the disk does not take them.
    """
    note = out.with_name(f"{out.name}.source.json")
    dropped = {
        reason: {"rows": len(lines), "first_line": lines[0]} for reason, lines in sorted(imported.dropped.items())
    }
    whole = {
        "source": SOURCES[source].name,
        "licence": SOURCES[source].licence,
        "input": file if file.startswith(HUB) else Path(file).name,
        "input_sha256": digest,
        "rows_read": imported.read,
        "rows_kept": len(imported.kept),
        "rows_dropped": dropped,
        "against": [Path(name).name for name in against],
    }
    put({note: json.dumps(whole, ensure_ascii=False, indent=1) + "\n", out: as_lines(imported.kept)})
    return note
