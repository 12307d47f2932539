"""A new adapter ships in place of the one that does, unless it is worse in any area.

    python -m training ship outputs/shipped

Nor does one that misses what README promises. Both have answered the same questions, greedily, through the solver that
serves them. Two files of five areas are a dozen tests at one in twenty, so an adapter that is only as good is refused
three times in ten: in doubt, what ships stays. The folder is made aside, with the figures in its manifest and card, and
moved into place whole.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from model.adapter import MANIFEST_FILE, WEIGHTS_FILE, manifest_of, read
from model.bases import built_aside, sha256_of
from model.confidence import CONFIDENCE_FILE
from model.examples import EXAMPLE_FILES, Examples, digest
from training.comparison import FEWEST, TITLES, UNLIKELY, Comparison, compare
from training.dataset import DataError
from training.evaluate import EvalReport, Question
from training.report import LOSS_FILE, record_metrics
from training.runs import EVALUATIONS

Ask = Callable[[Path, Sequence[Question]], EvalReport]
"""Has the adapter in a folder answer the questions, one greedy answer each, through the solver that serves it."""
PROMISED = (Question("What's 15% of 200?", "30"), Question("Calculate 25% of 400", "100"))
"""What README asks first."""
SHIPS = (WEIGHTS_FILE, "adapter_config.json", MANIFEST_FILE, CONFIDENCE_FILE, LOSS_FILE)
"""The files of a shipped adapter; the card is written beside them, and examples where it was trained with some."""


class ShippingError(RuntimeError):
    """An adapter was not shipped, and what ships is as it was. The text says why and what to type."""


def ship(
    folder: Path,
    place: Path,
    files: Mapping[str, Sequence[Question]],
    ask: Ask,
    *,
    before: Mapping[str, EvalReport],
    after: Mapping[str, EvalReport],
    say: Callable[[str], None] = print,
) -> None:
    """Have the adapter in `folder` ship in `place`; answers are saved in `folder`/evaluations.

    Args:
        folder: a finished run, calibrated.
        place: holds the adapter that ships now; where there is none, there is nothing to be worse than.
        files: by name the questions of an evaluation, by which its figures go into manifest and card.
        before: answers to `files` that the shipped adapter has given already, by name.
        after: the same of the new one.

    Raises:
        ShippingError: the new adapter is worse, misses a promised answer, lacks a file, or cannot be written.
        DataError: too few questions, or given answers that are another adapter's, to other questions or another
            engine's.
        ModelUnavailableError: there is no adapter in `folder`, or it is damaged.
    """
    _ready(folder, place)
    _finish(place)
    for name, questions in files.items():
        if len(questions) < FEWEST:
            raise DataError(f"{len(questions)} questions of {name} cannot tell what is worse: give {FEWEST} or more")
    for adapter, given in ((place, before), (folder, after)):
        for name, report in given.items():
            _expect(report, name, adapter, files[name])
    _one_engine([*before.values(), *after.values()])
    if missed := [f"{o.question} {o.answer}" for o in ask(folder, PROMISED).outcomes if not o.right]:
        raise ShippingError(
            f"{folder} misses what README promises, so what ships stays: {'; '.join(missed)}. Look at the examples it "
            "is shown, and at the rows of that kind"
        )

    def answers(adapter: Path, name: str, which: str) -> EvalReport:
        say(f"asking {adapter}: {name}")
        report, file = ask(adapter, files[name]), folder / EVALUATIONS / f"{which}-{name}.json"
        with _writing(folder):
            report.save(file)
        say(f"the same answers again: --{which} {file}")
        return report

    reports: dict[str, EvalReport] = {}
    worse: list[str] = []
    for name in files:
        new = reports[name] = after.get(name) or answers(folder, name, "after")
        if not place.is_dir():
            continue
        old = before.get(name) or answers(place, name, "before")
        _one_engine([old, new])
        pairs = zip(old.areas().items(), new.areas().values(), strict=True)
        areas = {area: compare(first, second) for (area, first), second in pairs}
        for line in _table(name, areas):
            say(line)
        worse += [f"{name}, {area}: {_words(c)}" for area, both in areas.items() for c in both if c.worse]
    if worse:
        raise ShippingError(
            f"{folder} is worse than what ships, which stays. Of the same questions, {'; '.join(worse)}. Train on more "
            "rows of that kind"
        )
    with _writing(place):
        _replace(folder, place, reports)
    say(f"{place} is now the adapter of {folder}")


def _ready(folder: Path, place: Path) -> None:
    """Hold `folder` to what ships: every file, all of one run."""
    if folder.resolve() == place.resolve():
        raise ShippingError(f"{folder} ships already: give the folder of a new run")
    manifest = manifest_of(folder)
    if manifest.get("adapter_sha256") != sha256_of(folder / WEIGHTS_FILE):
        raise ShippingError(
            f"{folder / MANIFEST_FILE} does not tell of the weights beside it. Train again with: python -m training"
        )
    Examples.of(read(folder))
    for name, command in ((CONFIDENCE_FILE, "calibrate --adapter"), (LOSS_FILE, "report")):
        if not (folder / name).is_file():
            raise ShippingError(f"{folder} has no {name}. Make it first with: python -m training {command} {folder}")


def _expect(report: EvalReport, name: str, adapter: Path, questions: Sequence[Question]) -> None:
    """Hold `report` to what `adapter` would say if it were asked now."""
    made = f"Make them with: python -m training evaluate --adapter {adapter} --out FILE.json, on the same --data"
    known = read(adapter) if (adapter / WEIGHTS_FILE).is_file() else None
    if not known or (report.model.adapter_sha256, report.model.examples_sha256) != (known.sha256, digest(known)):
        raise DataError(f"the answers given for {name} are not those of the adapter in {adapter}. {made}")
    asked = [Question(outcome.question, outcome.expected, outcome.area) for outcome in report.outcomes]
    if asked != list(questions) or report.samples != 1:
        raise DataError(f"the answers given for {name} are to other questions, or not one greedy answer each. {made}")


def _one_engine(reports: Sequence[EvalReport]) -> None:
    engines = sorted({report.model.engine for report in reports})
    if len(engines) > 1:
        raise DataError(f"answers of {' and '.join(engines)} cannot be compared: ask both adapters by one engine")


def _table(name: str, areas: Mapping[str, Sequence[Comparison]]) -> Iterator[str]:
    """A line for each area and measure."""
    row = "{:10} {:16} {:>5}  {:32} {:32} {:>5} {:>6} {:>7}".format
    yield row(name, "", "n", "ships now", "new", "lost", "gained", "chance")
    for area, both in areas.items():
        for c in both:
            title, n = TITLES[c.measure], c.before.n
            yield row(area, title, n, str(c.before), str(c.after), c.lost, c.gained, f"{c.chance:.2g}")


def _words(comparison: Comparison) -> str:
    return f"{comparison.figures('ships now', 'new')}, by chance {comparison.chance:.2g} of the time (under {UNLIKELY})"


@contextmanager
def _writing(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        words = f"could not write {place}: {fault}. What ships is as it was: make room, and try again"
        raise ShippingError(words) from fault


def _finish(place: Path) -> None:
    """Bring back what a kill in the middle of `_replace` left aside."""
    if (former := _aside(place, "former")).is_dir() and not place.is_dir():
        former.rename(place)


def _aside(place: Path, which: str) -> Path:
    return place.with_name(f".{place.name}.{which}")


def _replace(folder: Path, place: Path, reports: Mapping[str, EvalReport]) -> None:
    """At no moment is a shipped adapter half there or lost: the former one goes when the new one is in its place."""
    place.parent.mkdir(parents=True, exist_ok=True)
    new, former = _aside(place, "new"), _aside(place, "former")
    with built_aside(new) as made:
        for file in (*(folder / name for name in SHIPS), *filter(Path.is_file, (folder / n for n in EXAMPLE_FILES))):
            shutil.copyfile(file, made / file.name)
        for name, report in reports.items():
            record_metrics(made, name, report)
    if place.is_dir():
        shutil.rmtree(former, ignore_errors=True)
        place.rename(former)
    new.rename(place)
    shutil.rmtree(former, ignore_errors=True)
