"""A run's curves: `loss.png`, and the same lines as SVG for the page, whose colours the page's style sheet sets.

matplotlib is imported late, as it takes a second; without pyplot nothing needs a display.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO, StringIO
from typing import Any

from training.runs import Evaluation, Points, Run

COLOURS = ("#2a78d6", "#eb6834", "#1baf7a")
"""Of the first, second and third line; told apart also by colour-blind eyes."""
_INK, _GRID = "#010101", "#020202"
"""Stand for the page's text and grid colours in an SVG."""
_STYLE = {
    "svg.fonttype": "none",  # text stays text, in the page's font
    "svg.hashsalt": "worldmodel",  # the same run gives the same file
    "text.parse_math": False,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": _GRID,
    "axes.labelcolor": _INK,
    "xtick.color": _GRID,
    "ytick.color": _GRID,
    "xtick.labelcolor": _INK,
    "ytick.labelcolor": _INK,
    "grid.color": _GRID,
    "font.size": 10,
}
_SILENT = {"Date": None, "Creator": None, "Format": None, "Type": None}
"""No metadata: it would be the only thing that differs between two drawings of one run."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart."""

    label: str
    points: Points
    marked: bool = False
    """A dot at each point: for lines that have few."""
    band: Points | None = None
    """`(low, high)` around each point."""


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over one x axis, to be drawn by `svg`."""

    title: str
    xlabel: str
    lines: tuple[Line, ...]
    percent: bool = False
    """Values are shares, drawn from 0 to 100%."""
    note: str = ""


def charts(run: Run) -> list[Chart]:
    """What there is to draw of `run`: loss, executed accuracy, learning rate, speed; none of them without points."""
    drawn = [
        Chart(
            "Loss",
            "step",
            (Line("training", run.points("loss")), Line("validation", run.points("eval_loss"), marked=True)),
            note="nats per supervised token",
        ),
        accuracy(run.evaluations),
        Chart("Learning rate", "step", (Line("learning rate", run.points("learning_rate")),)),
        Chart("Speed", "step", (Line("tokens per second", run.points("tokens_per_second")),), note="tokens per second"),
    ]
    lines = [tuple(line for line in chart.lines if line.points) for chart in drawn]
    return [
        Chart(chart.title, chart.xlabel, kept, chart.percent, chart.note)
        for chart, kept in zip(drawn, lines, strict=True)
        if kept
    ]


def accuracy(evaluations: tuple[Evaluation, ...]) -> Chart:
    """Right answers with their interval, programs that ran, three tags: over epochs, or steps if those are unknown."""
    by_epoch = all(evaluation.epoch is not None for evaluation in evaluations)
    places = [float(e.epoch or 0.0) if by_epoch else float(e.step) for e in evaluations]
    lines = tuple(
        Line(
            label,
            [(place, e.shares[measure].rate) for place, e in zip(places, evaluations, strict=True)],
            marked=True,
            band=[e.shares[measure].interval for e in evaluations] if measure == "right" else None,
        )
        for label, measure in (("right answer", "right"), ("ran without error", "ran"), ("three tags", "structure"))
    )
    note = "share of validation questions; the band is the 95% interval"
    return Chart("Executed accuracy", "epoch" if by_epoch else "step", lines, percent=True, note=note)


def svg(chart: Chart) -> str:
    """`chart` as an SVG element without any text but numbers and the name of the x axis, no script and no link.

    Colours are the page's: `currentColor`, `var(--grid)`, `var(--line-1)` and so on.
    """
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    with rc_context(_STYLE):
        figure = Figure(figsize=(6.2, 2.9), layout="constrained")
        axes = figure.subplots()
        for line, colour in zip(chart.lines, COLOURS, strict=False):
            _draw(axes, line, colour)
        _finish(axes, chart)
        drawn = StringIO()
        figure.savefig(drawn, format="svg", transparent=True, metadata=_SILENT)
    text = drawn.getvalue()[drawn.getvalue().index("<svg") :]
    # Several drawings share one page: what one names must not be what another refers to.
    salt = re.sub(r"\W", "", chart.title).lower()
    text = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>{salt}-", text)
    for number, colour in enumerate(COLOURS, 1):
        text = text.replace(colour, f"var(--line-{number})")
    return text.replace(_INK, "currentColor").replace(_GRID, "var(--grid)")


def loss_png(run: Run) -> bytes | None:
    """Training and validation loss, and on a second axis the share of right answers; None when there is nothing."""
    training, validation = run.points("loss"), run.points("eval_loss")
    right = [(float(e.step), e.shares["right"].rate) for e in run.evaluations]
    if not training and not validation and not right:
        return None
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.subplots()
    _draw(axes, Line("training loss", training), COLOURS[0])
    _draw(axes, Line("validation loss", validation, marked=True), COLOURS[1])
    axes.set(xlabel="step", ylabel="loss per supervised token (nats)", ylim=(0, None))
    axes.grid(alpha=0.3)
    _whole(axes)
    if right:
        second = axes.twinx()
        band = [e.shares["right"].interval for e in run.evaluations]
        _draw(second, Line("right answers (executed)", right, marked=True, band=band), COLOURS[2])
        second.set(ylabel="right answers", ylim=(0, 1.05))
        second.yaxis.set_major_formatter(_percent())
    figure.legend(loc="outside upper center", ncols=3, frameon=False)
    drawn = BytesIO()
    figure.savefig(drawn, format="png", dpi=120)
    return drawn.getvalue()


def _draw(axes: Any, line: Line, colour: str) -> None:
    if not line.points:
        return
    x, y = zip(*line.points, strict=True)
    # A line through one point is invisible.
    marker = "o" if line.marked or len(x) == 1 else None
    axes.plot(x, y, label=line.label, color=colour, linewidth=1.6, marker=marker, markersize=4)
    if line.band:
        low, high = zip(*line.band, strict=True)
        axes.fill_between(x, low, high, color=colour, alpha=0.15, linewidth=0)


def _finish(axes: Any, chart: Chart) -> None:
    axes.set(xlabel=chart.xlabel, ylim=(0, 1.05 if chart.percent else None))
    axes.grid(axis="y", linewidth=0.6)
    axes.tick_params(length=0)
    if chart.percent:
        axes.yaxis.set_major_formatter(_percent())
    if chart.xlabel == "epoch":
        axes.set_xlim(left=min(0.0, axes.get_xlim()[0]))
    _whole(axes)


def _whole(axes: Any) -> None:
    """Ticks at whole steps and epochs, except within the first epoch."""
    from matplotlib.ticker import MaxNLocator

    if axes.get_xlabel() == "step" or axes.get_xlim()[1] >= 1.5:
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def _percent() -> Any:
    from matplotlib.ticker import PercentFormatter

    return PercentFormatter(1.0, decimals=0)
