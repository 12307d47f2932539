"""Examples: the rows of `data/*.jsonl`, read, drawn from the skills, executed, written.

One row is one JSON object; `data/README.md` documents the schema. A row is only ever written after its
program ran in the sandbox and printed its answer.
"""

from __future__ import annotations

import ast
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, fields
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, TypeVar

from model.errors import ModelError
from model.protocol import Solution, render
from training.skills.base import AREAS, Draft, Skill

T = TypeVar("T")
Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("train", "validation", "test")
_BLANK_AFTER_IMPORTS = re.compile(r"\A((?:(?:import|from) .*\n)+)\n+")
"""Some skills leave a blank line there; the model is shown one way."""


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
    return rows[:: max(1, len(rows) // limit)][:limit] if limit else rows


def save(path: Path, examples: Iterable[Example]) -> None:
    """Write `examples` as JSONL; the file appears whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    scratch = path.with_suffix(".tmp")
    with scratch.open("w", encoding="utf-8") as stream:
        for example in examples:
            stream.write(json.dumps(asdict(example), ensure_ascii=False) + "\n")
    scratch.replace(path)


def skills() -> dict[str, tuple[Skill, ...]]:
    """Every skill, by area."""
    return {area: import_module(f"training.skills.{area}").SKILLS for area in AREAS}


def draw(split: Split, per_skill: int, seed: int) -> list[Example]:
    """`per_skill` exercises of every skill, worded as only `split` may word them; not yet executed.

    The same arguments give the same rows. No two rows ask the same question.
    """
    asked: set[str] = set()
    drawn: list[Example] = []
    for area, area_skills in skills().items():
        for skill in area_skills:
            name = skill.__name__
            rng = random.Random(f"{seed}:{split}:{area}:{name}")  # noqa: S311 - not for secrets
            kept = 0
            for _ in range(per_skill * 4):
                if kept == per_skill:
                    break
                draft = skill(rng)
                question = rng.choice(_wordings(draft, split))
                if question in asked:
                    continue
                asked.add(question)
                kept += 1
                drawn.append(_example(f"{split}-{area}-{name}-{kept}", area, name, question, draft))
    return drawn


def _wordings(draft: Draft, split: Split) -> tuple[str, ...]:
    """The last phrasing is for test, the one before it for validation, the others for training."""
    if split == "test":
        return draft.phrasings[-1:]
    return draft.phrasings[-2:-1] if split == "validation" else draft.phrasings[:-2]


def _example(row_id: str, area: str, skill: str, question: str, draft: Draft) -> Example:
    code = _BLANK_AFTER_IMPORTS.sub(r"\1", draft.code.strip("\n"))
    return Example(row_id, area, skill, question, draft.think, code, imports(code), draft.answer)


def imports(code: str) -> tuple[str, ...]:
    """The requirement strings of the modules that `code` imports, in order of appearance."""
    found: dict[str, None] = {}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            found.update(dict.fromkeys(alias.name.split(".")[0] for alias in node.names))
        elif isinstance(node, ast.ImportFrom) and node.module:
            found[node.module.split(".")[0]] = None
    return tuple(f"python:{name}" for name in found)


def counts(examples: Iterable[Example], key: Callable[[Example], str]) -> dict[str, int]:
    return dict(sorted(Counter(map(key, examples)).items()))
