"""`report.html`: one run on one page, which loads nothing, runs nothing, and reads in light and dark.

Answers are text that a model wrote and programs printed, so they are nobody's markup: the template escapes
every value, and the page's content security policy allows no script in case that ever fails.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.curves import Chart, charts, svg
from training.dataset import spread
from training.evaluate import EvalReport, Outcome, Share, capped
from training.runs import MEASURES, Evaluation, Points, Run, part

TEMPLATE, STYLE = (Path(__file__).with_name(name) for name in ("report.html.jinja", "page.css"))
RIGHT_EACH, WRONG_EACH = 2, 4
"""Samples of each area, at most."""
SHOWN_CHARS = 3000
"""Of one text on the page."""
LOSSES = (("loss", "final_loss"), ("eval_loss", "validation_loss"))
"""What the trainer's log and the manifest call the losses."""
_CONTROL = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"} | {127: 0x2421}
"""Control characters, which HTML cannot hold, to the symbols that show them."""


@dataclass(frozen=True, slots=True)
class Fall:
    """How a loss went from its first to its last logged value."""

    name: str
    start: tuple[float, float]
    """`(step, value)`"""
    end: tuple[float, float]
    lowest: tuple[float, float] | None = None
    """Where it turned: only of a loss that is measured over the same rows each time."""

    @property
    def change(self) -> str:
        """`−59.6%`; empty where there is nothing to compare."""
        if self.start[0] == self.end[0] or self.start[1] <= 0:
            return ""
        return f"{(self.end[1] - self.start[1]) / self.start[1]:+.1%}".replace("-", "−")


@dataclass(frozen=True, slots=True)
class AreaRow:
    """One evaluation's right answers, by area."""

    evaluation: Evaluation
    shares: Mapping[str, Share]


@dataclass(frozen=True, slots=True)
class Sample:
    """An answer that the page shows, and what became of it in words."""

    outcome: Outcome
    verdict: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart and its picture."""

    chart: Chart
    svg: str


def render_page(run: Run) -> str:
    """The whole page for `run`, however little there is of it."""
    last = next((e for e in reversed(run.evaluations) if e.report), None)
    return rendered(
        TEMPLATE,
        {},
        run=run,
        facts=_facts(run),
        warnings=_warnings(run),
        falls=_falls(run),
        speed=_speed(run),
        last=run.evaluations[-1] if run.evaluations else None,
        best=run.best,
        charts=[Drawn(chart, svg(chart)) for chart in charts(run)],
        measures=tuple(MEASURES),
        areas=_areas(run.evaluations),
        by_epoch=_by_epoch(run.evaluations),
        answered=last,
        samples=samples(last.report) if last and last.report else {},
        recorded=_recorded(run.manifest or {}),
        made_from=_made_from(run.manifest or {}),
    )


def rendered(template: Path, filters: Mapping[str, Callable[..., object]], **values: Any) -> str:
    """`template` with `values`, all of them escaped, in the style of every page."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.filters |= {"shown": shown, **filters}
    style = STYLE.read_text(encoding="utf-8")
    return environment.from_string(template.read_text(encoding="utf-8")).render(style=style, **values)


def shown(text: object) -> str:
    """`text` capped, its control characters as symbols, half a surrogate pair as `?`: what a page can hold."""
    whole = capped(str(text), SHOWN_CHARS).replace("\r\n", "\n").translate(_CONTROL)
    return whole.encode("utf-8", "replace").decode("utf-8")


def verdict(outcome: Outcome) -> str:
    """What became of one question, in words."""
    if outcome.right:
        return "right"
    if not outcome.structure:
        return "no program"
    if outcome.ran:
        return "printed nothing" if outcome.answer is None else "wrong answer"
    return {None: "did not run", "error": "program failed", "ok": "printed nothing"}.get(
        outcome.execution_status, str(outcome.execution_status).replace("_", " ")
    )


def samples(report: EvalReport) -> dict[str, list[Sample]]:
    """By area some right answers and more wrong ones, of these each kind before a second of any."""
    by_area: dict[str, list[Sample]] = {}
    for area in sorted({outcome.area for outcome in report.outcomes}):
        judged = [Sample(o, verdict(o)) for o in report.outcomes if o.area == area]
        wrong: dict[str, list[Sample]] = {}
        for sample in judged:
            if not sample.outcome.right:
                wrong.setdefault(sample.verdict, []).append(sample)
        ranked = sorted((place, kind) for kind, found in wrong.items() for place in range(len(found)))
        chosen = [wrong[kind][place] for place, kind in ranked[:WRONG_EACH]]
        right = spread([sample for sample in judged if sample.outcome.right], RIGHT_EACH)
        by_area[area] = [*right, *sorted(chosen, key=lambda sample: sample.verdict)]
    return by_area


def _falls(run: Run) -> list[Fall]:
    training, validation = (run.points(key) or _ending(run, name) for key, name in LOSSES)
    falls = [Fall("Training loss", training[0], training[-1])] if training else []
    if validation:
        lowest = min(validation, key=lambda point: point[1])
        turned = lowest if lowest[1] < validation[-1][1] else None
        falls.append(Fall("Validation loss", validation[0], validation[-1], turned))
    return falls


def _ending(run: Run, name: str) -> Points:
    """What the manifest says of a loss, for a run whose log is gone."""
    training = part(run.manifest or {}, "training")
    step, loss = training.get("steps"), training.get(name)
    return [(step, loss)] if isinstance(step, int) and isinstance(loss, int | float) else []


def _warnings(run: Run) -> list[str]:
    names = {"loss": "training loss", "eval_loss": "validation loss", "grad_norm": "gradient norm"}
    return [
        f"The {name} was not a finite number at {len(steps)} logged step(s), first at step {steps[0]}; "
        "figures and curves leave these out."
        for key, name in names.items()
        if (steps := run.not_finite(key))
    ]


def _speed(run: Run) -> str:
    """Tokens a second: as logged, else all tokens over the run's time."""
    each = [value for _, value in run.points("tokens_per_second")]
    seconds, tokens = run.last("train_runtime"), run.last("num_tokens")
    if each:
        return f"{sum(each) / len(each):,.0f}"
    # After a resume the log has all the tokens but only the last part's time.
    resumed = part(run.manifest or {}, "training").get("resumed")
    return f"{tokens / seconds:,.0f}" if tokens and seconds and not resumed else ""


def _facts(run: Run) -> list[str]:
    """The line below the title: base, rows, device, time."""
    manifest = run.manifest or {}
    base, data, training = (part(manifest, name) for name in ("base", "data", "training"))
    seconds = training.get("seconds") or run.last("train_runtime")
    steps = [entry["step"] for entry in run.history if isinstance(entry.get("step"), int)]
    facts = [
        f"on {base['name']}" if "name" in base else "",
        f"{data['rows']:,} rows" if isinstance(data.get("rows"), int) else "",
        f"{max(steps):,} steps" if steps else "",
        " ".join(str(training[key]) for key in ("device", "dtype") if key in training),
        _duration(seconds) if isinstance(seconds, int | float) else "",
    ]
    return [fact for fact in facts if fact]


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _areas(evaluations: Sequence[Evaluation]) -> list[str]:
    found = {outcome.area for e in evaluations if e.report for outcome in e.report.outcomes}
    return ["all", *sorted(found - {"all"})]


def _by_epoch(evaluations: Sequence[Evaluation]) -> list[AreaRow]:
    rows: list[AreaRow] = []
    for evaluation in evaluations:
        by_area = {"all": evaluation.shares["right"]}
        if evaluation.report:
            by_area |= {area: shares["right"] for area, shares in evaluation.report.summary().items()}
        rows.append(AreaRow(evaluation, by_area))
    return rows


def _recorded(manifest: Mapping[str, Any]) -> dict[str, dict[str, dict[str, Share]]]:
    """What `evaluate --record` put into the manifest: name to area to measure to share."""
    recorded: dict[str, dict[str, dict[str, Share]]] = {}
    for name, measured in part(manifest, "metrics").items():
        areas = part(measured, "areas")
        recorded[name] = {
            area: {m: Share(int(shares[m]["count"]), int(shares[m]["n"])) for m in MEASURES}
            for area, shares in areas.items()
            if all(m in shares for m in MEASURES)
        }
    return recorded


def _made_from(manifest: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """The manifest's parts that say how the adapter came about."""
    parts = {name: part(manifest, name) for name in ("base", "data", "config", "training", "versions")}
    parts["adapter"] = {"sha256": manifest["adapter_sha256"]} if "adapter_sha256" in manifest else {}
    return {name: found for name, found in parts.items() if found}
