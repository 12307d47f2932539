"""A survey as plain text and as `report.html`, which loads nothing, runs nothing, and looks like a run's report.

Rows are nobody's markup: the template escapes every value, and control characters are shown as symbols.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path

from training.curves import svg
from training.dataset import SPLITS, Example
from training.evaluate import Share
from training.page import Drawn, rendered, shown
from training.survey import SEED, Survey, closest
from training.tables import DISTANCE, Cell, Table, tables

TEMPLATE = Path(__file__).with_name("survey.html.jinja")
WIDTH = 120
"""Of the text; a table that is wider stays whole."""


def text(survey: Survey) -> str:
    """The whole report as text, for a terminal or a file."""
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    out = StringIO()
    console = Console(file=out, width=WIDTH, color_system=None, force_terminal=False, legacy_windows=False)

    def say(words: str, indent: int = 0) -> None:
        console.print(Padding(Text(shown(words)), (0, 0, 0, indent)))

    def title(words: str) -> None:
        console.print()
        say(words)
        say("=" * len(words))

    title(f"Training data: {survey.name}")
    say(_facts(survey))
    *first, skills = tables(survey)
    for table in first:
        title(table.title)
        say(table.words)
        out.write(f"\n{_columns(table)}")
        if table.title == DISTANCE:
            _say_nearest(survey, say)
    title(_sampled(survey))
    for example in survey.samples:
        say(f"\n{example.id}")
        _say_row(example, say)
    title(skills.title)
    say(skills.words)
    out.write(f"\n{_columns(skills)}")
    return "\n".join(line.rstrip() for line in out.getvalue().strip().split("\n")) + "\n"


def page(survey: Survey) -> str:
    """The whole page."""
    return rendered(
        TEMPLATE,
        {"cell": cell, "slug": slug, "figure": figure},
        survey=survey,
        facts=_facts(survey),
        tables=[(table, [Drawn(chart, svg(chart)) for chart in table.charts]) for table in tables(survey)],
        closest={split: closest(pairs) for split, pairs in survey.nearest.items()},
        distance=DISTANCE,
        sampled=_sampled(survey),
    )


def cell(value: Cell) -> str:
    """One cell in words."""
    if isinstance(value, Share):
        return f"{value.rate:.1%}" if value.rate >= 0.0005 or not value.count else "<0.1%"
    if isinstance(value, float):
        return f"{value:.2f}"
    return f"{value:,}" if isinstance(value, int) else value or ""


def figure(value: Cell) -> bool:
    """Whether the page sets it to the right; shares have their bar below them, from the left."""
    return not isinstance(value, str | Share)


def slug(title: str) -> str:
    """`title` as the name of a place on the page."""
    return re.sub(r"\W+", "-", title).lower()


def _facts(survey: Survey) -> str:
    rows = " · ".join(f"{split} {len(survey.rows[split]):,} rows" for split in SPLITS)
    skills = {(row.example.area, row.example.skill) for rows in survey.rows.values() for row in rows}
    return f"{rows} · {len(skills):,} skills"


def _sampled(survey: Survey) -> str:
    return f"{len(survey.samples)} training rows drawn at random (seed {SEED})"


def _columns(table: Table) -> str:
    lines = [table.head, *(tuple(shown(cell(value)).replace("\n", " ") for value in row) for row in table.rows)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    right = [not isinstance(value, str) for value in table.rows[0]]
    return "".join(
        "  ".join(
            word.rjust(width) if flush else word.ljust(width)
            for word, width, flush in zip(line, widths, right, strict=True)
        ).rstrip()
        + "\n"
        for line in lines
    )


def _say_nearest(survey: Survey, say: Callable[..., None]) -> None:
    for split, pairs in survey.nearest.items():
        nearest = closest(pairs)
        say(f"\nThe {len(nearest)} nearest pairs of {split}, each of a different skill:")
        for pair in nearest:
            say(f"{pair.distance:.2f}  {split}: {pair.held_out.question}", 2)
            say(f"train: {pair.training.question}  ({pair.training.skill})", 8)


def _say_row(example: Example, say: Callable[..., None]) -> None:
    parts = {
        "question": example.question,
        "think": example.think,
        "code": example.code,
        "requires": ", ".join(example.requires) or "none",
        "answer": example.answer,
    }
    for name, words in parts.items():
        say(f"{name}:", 2)
        say(words, 6)
