"""A folder of training data, looked at as a whole: what is in it, how alike its splits are, twenty rows to read.

`survey` measures, `write` says it as text and as `report.html` in the folder. Nothing is executed.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from model.bases import DEFAULT_BASE
from training.dataset import SPLITS, Example, Split, load, put, spread
from training.nearest import nearest
from training.traits import Form, Kind, form, kind, marks, steps, wording

PAGE_FILE = "report.html"
SAMPLES = 20
SEED = 0
PAIRS = 5
ASKED = 10_000
"""Wordings of a split, at most, whose nearest question in training is looked for."""


@dataclass(frozen=True, slots=True)
class Row:
    """One example with what can be read off it."""

    example: Example
    steps: int | None
    """Operations of the program; None where this Python cannot parse it."""
    form: Form
    marks: frozenset[str]
    kind: Kind
    """Of the answer."""
    wording: str
    """The question with numbers and quoted texts masked."""
    question_chars: int
    target_chars: int
    question_tokens: int | None
    """None where there was no tokenizer at hand; likewise the target's."""
    target_tokens: int | None


@dataclass(frozen=True, slots=True)
class Near:
    """A held-out question and the training question that is nearest to it."""

    distance: float
    held_out: Example
    training: Example


@dataclass(frozen=True, slots=True)
class Survey:
    """What is in a folder of training data."""

    name: str
    """The folder's, as it was given."""
    rows: Mapping[Split, Sequence[Row]]
    nearest: Mapping[Split, Sequence[Near]]
    """Of validation and test, one for each row that was asked, in the order of the rows."""
    samples: Sequence[Example]
    """Training rows drawn at random."""


def survey(folder: Path, home: Path | None = None) -> Survey:
    """Look at `train.jsonl`, `validation.jsonl` and `test.jsonl` in `folder`.

    `home` is where fetched bases are kept: if the default base is there, tokens are counted as well.

    Raises:
        DataError: a file is missing or malformed; names it, the line, and what mends it.
    """
    examples = {split: load(folder / f"{split}.jsonl") for split in SPLITS}
    tokenizer = home / "bases" / DEFAULT_BASE / "tokenizer.json" if home else None
    rows: dict[Split, list[Row]] = {split: _rows(examples[split], tokenizer) for split in SPLITS}
    drawn = random.Random(SEED).sample(examples["train"], min(SAMPLES, len(examples["train"])))  # noqa: S311
    held_out: tuple[Split, ...] = ("validation", "test")
    return Survey(str(folder), rows, {split: _near(rows[split], rows["train"]) for split in held_out}, drawn)


def write(surveyed: Survey, folder: Path) -> tuple[str, Path]:
    """The report as plain text, and the path of the page that says the same with plots.

    Raises:
        DataError: there is no writing in `folder`.
    """
    from training.surveypage import page, text

    path = folder / PAGE_FILE
    put({path: page(surveyed)})
    return text(surveyed), path


def _rows(examples: Sequence[Example], tokenizer: Path | None) -> list[Row]:
    targets = [example.target for example in examples]
    question_tokens = _tokens([example.question for example in examples], tokenizer)
    target_tokens = _tokens(targets, tokenizer)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of escape sequences in programs
        return [
            Row(
                example,
                steps(example.code),
                form(example.question),
                marks(example.question),
                kind(example.answer),
                wording(example.question),
                len(example.question),
                len(target),
                asked,
                written,
            )
            for example, target, asked, written in zip(examples, targets, question_tokens, target_tokens, strict=True)
        ]


def _tokens(texts: Sequence[str], tokenizer: Path | None) -> list[int] | list[None]:
    """How many tokens each text is; None for each where the tokenizer's file is not there."""
    if tokenizer is None or not tokenizer.is_file():
        return [None] * len(texts)
    from tokenizers import Tokenizer

    encode = Tokenizer.from_file(str(tokenizer)).encode_batch
    whole = [text.encode("utf-8", "replace").decode("utf-8") for text in texts]  # JSON can hold half a surrogate pair
    batches = (whole[start : start + 1000] for start in range(0, len(whole), 1000))
    return [len(encoded) for batch in batches for encoded in encode(batch, add_special_tokens=False)]


def _near(held_out: Sequence[Row], training: Sequence[Row]) -> list[Near]:
    """The nearest by wording, which many rows share: each wording is compared once."""
    first: dict[str, Example] = {}
    for row in training:
        first.setdefault(row.wording, row.example)
    wordings = list(first)
    asked = spread(list(dict.fromkeys(row.wording for row in held_out)), ASKED)
    found = dict(zip(asked, nearest(asked, wordings), strict=True))
    return [
        Near(neighbour.distance, row.example, first[wordings[neighbour.index]])
        for row in held_out
        if (neighbour := found.get(row.wording))
    ]


def closest(pairs: Sequence[Near]) -> list[Near]:
    """The `PAIRS` nearest of `pairs`, each of a different skill."""
    by_skill: dict[tuple[str, str], Near] = {}
    for pair in sorted(pairs, key=lambda pair: pair.distance):
        by_skill.setdefault((pair.held_out.area, pair.held_out.skill), pair)
    return list(by_skill.values())[:PAIRS]
