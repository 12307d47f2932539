"""A survey's figures as tables, each with what it says in words; the text and the page show the same ones."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median

import numpy as np

from training.curves import Chart, Line
from training.dataset import SPLITS, Split
from training.evaluate import Share
from training.survey import ASKED, Row, Survey
from training.traits import FORMS, KINDS, MARKS

Cell = str | int | float | Share | None
"""None where there is nothing to say."""

DISTANCE = "Distance to training"
"""The title of the table below which the nearest pairs are shown."""
MANY_STEPS = 8
"""From here on programs are counted together."""
QUANTILES = {"shortest": 0.0, "5%": 0.05, "median": 0.5, "95%": 0.95, "longest": 1.0}
NEARNESS = {"nearest": 0.0, "5%": 0.05, "25%": 0.25, "median": 0.5, "75%": 0.75, "farthest": 1.0}
BINS = 40
"""Of a chart of lengths."""


@dataclass(frozen=True, slots=True)
class Table:
    """Figures under a title, and what they mean."""

    title: str
    words: str
    """What it shows and how it was counted."""
    head: tuple[str, ...]
    rows: list[tuple[Cell, ...]]
    charts: tuple[Chart, ...] = ()


def tables(survey: Survey) -> list[Table]:
    """Everything countable, as far as there is any of it; the table of all skills comes last, as it is long."""
    every = [row for rows in survey.rows.values() for row in rows]
    counted = [
        _areas(survey),
        _nearness(survey),
        _duplicates(survey),
        _steps(survey),
        _lengths(survey),
        _shares(
            "Form of the question",
            "Each question has one form.",
            survey,
            {name: partial(_has, "form", name) for name in FORMS},
            FORMS,
        ),
        _shares(
            "Marks of the question",
            "A question can bear several, or none; quoted texts do not count.",
            survey,
            {name: partial(_bears, name) for name in MARKS},
        ),
        _shares(
            "Kind of the answer",
            "Each answer is of one kind.",
            survey,
            {name: partial(_has, "kind", name) for name in KINDS},
            KINDS,
        ),
        _packages(survey, every),
        _skills(survey),
    ]
    return [table for table in counted if table.rows]


def _areas(survey: Survey) -> Table:
    areas = sorted({row.example.area for rows in survey.rows.values() for row in rows})
    body: list[tuple[Cell, ...]] = []
    for area in [*areas, None]:
        own = {s: [row for row in rows if area in (row.example.area, None)] for s, rows in survey.rows.items()}
        skills = {(row.example.area, row.example.skill) for rows in own.values() for row in rows}
        share = Share(len(own["train"]), len(survey.rows["train"]))
        body.append((area or "all", len(skills), *(len(own[s]) for s in SPLITS), share, _median(own["train"], "steps")))
    head = ("area", "skills", *SPLITS, "share of train", "median operations")
    return Table(
        "Areas", "Rows of each area, by split, and the median of operations of its programs in train.", head, body
    )


def _nearness(survey: Survey) -> Table:
    body: list[tuple[Cell, ...]] = []
    lines: list[Line] = []
    for split, pairs in survey.nearest.items():
        distances = np.array([pair.distance for pair in pairs])
        same = Share(int((distances == 0).sum()), len(distances))
        body.append((split, len(distances), same, *(float(q) for q in np.quantile(distances, [*NEARNESS.values()]))))
        places = np.linspace(0, 1, 101)
        lines.append(Line(split, [(float(x), float((distances <= x).mean())) for x in places]))
    words = (
        "How far each held-out question is from the training question nearest to it, in wording: numbers and quoted "
        "texts are masked and letter case does not count; then the distance is 1 less the share of runs of three words "
        "that both questions have, of those that either has. 0: a training question is worded the same. 1: no "
        "training question has three of its words in a row. Every training row is compared; of a split with over "
        f"{ASKED:,} wordings that many, evenly spread. The columns from “nearest” on are quantiles."
    )
    chart = Chart(
        "Nearest training question",
        "distance",
        tuple(lines),
        percent=True,
        note="share of the split's questions that are this near or nearer",
    )
    return Table(DISTANCE, words, ("split", "rows", "same wording", *NEARNESS), body, (chart,))


def _duplicates(survey: Survey) -> Table:
    asked = {row.example.question for row in survey.rows["train"]}
    worded = {row.wording for row in survey.rows["train"]}
    body: list[tuple[Cell, ...]] = []
    for split, rows in survey.rows.items():
        repeated = len(rows) - len({row.example.question for row in rows})
        reworded = len(rows) - len({row.wording for row in rows})
        known: tuple[Cell, ...] = (None, None)
        if split != "train":
            known = sum(row.example.question in asked for row in rows), sum(row.wording in worded for row in rows)
        body.append((split, len(rows), repeated, reworded, *known))
    words = (
        "Rows whose question stands earlier in their own split, letter by letter or but for numbers and quoted texts "
        "(how a skill asks the same with other values); and held-out rows whose question stands in train, where they "
        "test memory."
    )
    head = ("split", "rows", "repeated", "repeated but for values", "in train", "in train but for values")
    return Table("Duplicates", words, head, body)


def _steps(survey: Survey) -> Table:
    table = _shares(
        "Operations of the program",
        "Counted in the program's text: binary operators (+, *, %, also in +=) and calls, but of print and of "
        "conversions such as int, str and list. One in a loop counts once; comparing and indexing do not count.",
        survey,
        {
            **{str(n): partial(_has, "steps", n) for n in range(MANY_STEPS)},
            f"{MANY_STEPS} or more": lambda row: (row.steps or 0) >= MANY_STEPS,
            "no Python to this interpreter": lambda row: row.steps is None,
        },
    )
    lines: list[Line] = []
    for split, rows in survey.rows.items():
        found = Counter(row.steps for row in rows if row.steps is not None)
        points = [(float(n), 100 * found[n] / len(rows)) for n in range(max(found, default=0) + 1)]
        lines.append(Line(split, points, marked=True))
    chart = Chart("Operations", "operations", tuple(lines), note="percent of the split's rows")
    return Table(table.title, table.words, table.head, table.rows, (chart,))


def _lengths(survey: Survey) -> Table:
    measures: dict[str, Callable[[Row], int | None]] = {
        "question, characters": lambda row: row.question_chars,
        "target, characters": lambda row: row.target_chars,
        "question, tokens": lambda row: row.question_tokens,
        "target, tokens": lambda row: row.target_tokens,
    }
    body: list[tuple[Cell, ...]] = []
    charts: list[Chart] = []
    for name, measure in measures.items():
        lengths = {s: [n for row in rows if (n := measure(row)) is not None] for s, rows in survey.rows.items()}
        if not all(lengths.values()):
            continue
        for split, found in lengths.items():
            quantiles = np.quantile(found, [*QUANTILES.values()], method="inverted_cdf")
            body.append((name, split, *(int(q) for q in quantiles), round(float(np.mean(found)))))
        if "characters" in name:
            charts.append(_histogram(name, lengths))
    counted = any(row.question_tokens is not None for row in survey.rows["train"])
    words = (
        "The target is what the model has to write: think, model and requires with their tags. "
        + ("Tokens are the default base's, without its chat template." if counted else "Tokens are not counted: ")
        + ("" if counted else "the default base is not on this machine; its first use fetches it.")
    )
    return Table("Lengths", words, ("what", "split", *QUANTILES, "mean"), body, tuple(charts))


def _histogram(name: str, lengths: dict[Split, list[int]]) -> Chart:
    together = np.concatenate([*lengths.values()])
    edges = np.unique(np.linspace(together.min(), np.quantile(together, 0.99) + 1, BINS + 1).round())
    middles = (edges[:-1] + edges[1:]) / 2
    lines = tuple(
        Line(split, [*zip(middles.tolist(), (100 * np.histogram(n, edges)[0] / len(n)).tolist(), strict=True)])
        for split, n in lengths.items()
    )
    what = name.partition(",")[0]
    note = f"percent of the split's rows, in classes of about {max(1, round(float(np.diff(edges).mean())))}"
    return Chart(f"Length of the {what}", "characters", lines, note=f"{note}; the longest hundredth is not drawn")


def _shares(
    title: str,
    words: str,
    survey: Survey,
    ways: Mapping[str, Callable[[Row], bool]],
    meanings: Mapping[str, str] | None = None,
) -> Table:
    """For each of `ways` the share of each split's rows that are so, where there are any, and what it means."""
    body: list[tuple[Cell, ...]] = []
    for name, way in ways.items():
        shares = [Share(sum(map(way, rows)), len(rows)) for rows in survey.rows.values()]
        if any(share.count for share in shares):
            body.append((name, *shares, *([meanings[name]] if meanings else [])))
    head = (title.partition(" ")[0].lower(), *survey.rows, *(["meaning"] if meanings else []))
    return Table(title, words, head, body)


def _packages(survey: Survey, every: Sequence[Row]) -> Table:
    declared = Counter(name for row in every for name in row.example.requires)
    body: list[tuple[Cell, ...]] = [
        (
            name.removeprefix("python:"),
            "standard library" if name.removeprefix("python:") in sys.stdlib_module_names else "package index",
            *(Share(sum(name in r.example.requires for r in rows), len(rows)) for rows in survey.rows.values()),
        )
        for name, _ in sorted(declared.items(), key=lambda entry: (-entry[1], entry[0]))
    ]
    nothing = [Share(sum(not row.example.requires for row in rows), len(rows)) for rows in survey.rows.values()]
    words = "What programs declare in requires: a module of the standard library, or what the sandbox has to install."
    return Table("Packages", words, ("package", "from", *survey.rows), [("nothing declared", "", *nothing), *body])


def _skills(survey: Survey) -> Table:
    by_skill: dict[tuple[str, str], dict[Split, list[Row]]] = {}
    for split, rows in survey.rows.items():
        for row in rows:
            own = by_skill.setdefault((row.example.area, row.example.skill), {s: [] for s in SPLITS})
            own[split].append(row)
    body: list[tuple[Cell, ...]] = []
    for (area, skill), own in sorted(by_skill.items()):
        together = [row for rows in own.values() for row in rows]
        body.append((area, skill, *map(len, own.values()), *_typical(together)))
    words = (
        "Rows by split; of all of them how many wordings there are (numbers and quoted texts masked), the middle "
        "number of operations and lengths in characters, and the kind that most answers are."
    )
    head = ("area", "skill", *SPLITS, "wordings", "operations", "question", "target", "answer")
    return Table("All skills", words, head, body)


def _typical(rows: Sequence[Row]) -> tuple[Cell, ...]:
    kinds = Counter(row.kind for row in rows).most_common(1)[0][0]
    measured = (_median(rows, "steps"), _median(rows, "question_chars"), _median(rows, "target_chars"))
    return len({row.wording for row in rows}), *measured, kinds


def _median(rows: Iterable[Row], measure: str) -> Cell:
    found = [value for row in rows if (value := getattr(row, measure)) is not None]
    return round(median(found)) if found else None


def _has(trait: str, value: object, row: Row) -> bool:
    return bool(getattr(row, trait) == value)


def _bears(mark: str, row: Row) -> bool:
    return mark in row.marks
