"""What each command of `python -m training` does, from its parsed words to its exit code."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import anyio
from tqdm import tqdm

from sandbox.home import default_home
from training.config import ConfigError, TrainConfig, load_config
from training.dataset import Split, counts, load, spread
from training.drawing import least
from training.source import execute
from training.verify import Verdict, docker_sandbox

if TYPE_CHECKING:
    from model.base import LanguageModel
    from model.loading import Engine
    from training.evaluate import EvalReport, Question

T = TypeVar("T")


def sft(options: Namespace) -> int:
    """Train an adapter and have it judged; with `--dry-run` only say what that would take."""
    from training.sft import dry_run, train

    config = load_config(options.config, options.overrides)
    if options.dry_run:
        dry_run(config, default_home(), say)
        return 0
    folder = train(config, default_home(), say, resume=options.resume, overwrite=options.overwrite)
    if os.environ.get("RANK", "0") == "0":  # of several processes the first one judges
        _judge_trained(config, folder)
        say(f"adapter in {folder}")
    return 0


def _judge_trained(config: TrainConfig, folder: Path) -> None:
    """The adapter as it was saved, through the solver that serves it; the figures go into its card and report."""
    from training.evaluate import load_questions

    if not config.eval_rows:
        return
    questions = spread(load_questions(config.validation_file), config.eval_rows)
    judged = answers_of(model_of(config.base, str(folder), config.device), questions)
    _print_shares(judged)
    record(folder, "validation", judged)


def record(folder: Path, name: str, judged: EvalReport) -> None:
    """Put the figures into the manifest, the card and the report of `folder`."""
    from training.report import record_metrics, write_report

    record_metrics(folder, name, judged)
    write_report(folder)


def data(options: Namespace) -> int:
    """Make the splits, or report on those that are there; exit code 1 when all rows of a skill are lost."""
    from training.making import make

    if options.action == "report":
        from training.survey import survey, write

        text, page = write(survey(options.out, default_home()), options.out)
        print(text)
        say(f"the same with plots: {page}")
        return 0
    held_out = options.held_out * least("test")
    sizes: dict[Split, int] = {"train": options.size, "validation": held_out, "test": held_out}
    lost: list[str] = []
    for made in make(options.out, sizes, options.seed, asked_by(options.against), default_home(), say):
        areas = ", ".join(f"{area} {n}" for area, n in counts(made.examples, lambda row: row.area).items())
        others = sum(row.counterpart is not None for row in made.kept)
        names = {row.skill for row in made.examples}
        few = " (the skills have no more)" if made.drawn < made.asked else ""
        say(
            f"{made.split}: asked for {made.asked} rows, drew {made.drawn}{few}, kept {len(made.kept)}: {len(names)} "
            f"skills ({areas}); {others} proven with other values too, {len(made.overlapping)} left out as evaluations "
            "ask them"
        )
        for row, question in made.overlapping:
            say(f"  {row.example.id} asks {row.example.question!r}, as an evaluation asks {question!r}")
        for proven, times in _one_of_each(made.faults, lambda proven: (proven.row.example.skill, proven.kind)):
            skill = proven.row.example.skill
            say(f"  {skill}, {times} rows: {proven.row.example.id} {proven.fault}; printed {proven.printed!r}")
        if made.split == "train":
            lost = made.lost
    if lost:
        say(f"no row is left of {', '.join(lost)}: mend them, or take them out")
    return 1 if lost else 0


def asked_by(files: Sequence[Path]) -> list[str]:
    """What the evaluations ask."""
    from training.evaluate import load_questions

    return [question.question for file in files for question in load_questions(file)]


def _one_of_each(faults: Sequence[T], kind: Callable[[T], Hashable]) -> list[tuple[T, int]]:
    """The first of each kind, and how many there are of it."""
    times = Counter(map(kind, faults))
    first = {kind(fault): fault for fault in reversed(faults)}
    return [(first[name], n) for name, n in times.items()]


def import_published(options: Namespace) -> int:
    """Turn a published file into rows, and say which were left out and why."""
    from training.importers.importing import read, write

    out = options.out or Path("outputs") / "imported" / f"{options.source}.jsonl"
    imported, digest = read(options.source, options.file, asked_by(options.against), execute)
    note = write(out, options.source, options.file, digest, imported, options.against)
    say(f"kept {len(imported.kept)} of {imported.read} rows in {out}; where they come from is in {note}")
    for reason, lines in sorted(imported.dropped.items(), key=lambda dropped: -len(dropped[1])):
        say(f"  {len(lines)} left out, the first on line {lines[0]}: {reason}")
    if imported.overlap:
        say(f"  for example {imported.overlap[0]!r}, as an evaluation asks {imported.overlap[1]!r}")
    return 0


def verify(options: Namespace) -> int:
    """Execute every row of a file; exit code 1 when one does not print its answer."""
    verdicts = execute(load(options.file), options.file.name)
    _complain(verdicts)
    right = sum(verdict.right for verdict in verdicts)
    say(f"{right} of {len(verdicts)} rows print their answer")
    return 0 if right == len(verdicts) else 1


def _complain(verdicts: list[Verdict]) -> None:
    """One wrong row of each skill, with how many more there are."""
    wrong = [verdict for verdict in verdicts if not verdict.right]
    for verdict, times in _one_of_each(wrong, lambda verdict: verdict.example.skill):
        say(
            f"  wrong: {verdict.example.id} ({times} of this skill): printed {verdict.printed!r}, "
            f"expected {verdict.example.answer!r} {verdict.detail}"
        )


def evaluate(options: Namespace) -> int:
    """Have questions answered and print the shares; `--out` and `--record` keep them."""
    from model.adapter import locate, merged_into
    from model.bases import find
    from training.evaluate import load_questions

    questions = spread(load_questions(options.data), options.limit)
    model = model_of(options.base, options.adapter, options.device, options.engine)
    judged = answers_of(model, questions, options.samples)
    _print_shares(judged)
    if options.out:
        judged.save(options.out)
    base = find(options.base)
    exported = isinstance(base.source, Path) and merged_into(base.source) is not None
    folder = locate(options.adapter, base.name)
    if options.record and folder and not exported:
        record(folder, options.record, judged)
    return 0


def calibrate(options: Namespace) -> int:
    """Fit an adapter's confidence on held-back questions, measure it on others, and keep it beside the adapter.

    Raises:
        ConfigError: there is no adapter.
    """
    from model.adapter import MANIFEST_FILE, locate
    from model.bases import find
    from model.solver import Solver
    from training.calibrate import Judged, expected_error, fit, judge, write
    from training.evaluate import load_questions
    from training.report import write_card

    folder = locate(options.adapter, find(options.base).name)
    if folder is None:
        raise ConfigError("there is no adapter to calibrate: name one with --adapter FOLDER")
    model = model_of(options.base, options.adapter, options.device, options.engine)
    held_back = spread(load_questions(options.data), options.limit)
    others = spread(load_questions(options.test), options.limit)

    async def run() -> list[list[Judged]]:
        with tqdm(total=2 * (len(held_back) + len(others)), desc="answering", unit="row") as bar:
            async with docker_sandbox() as sandbox:
                solver = Solver(model, sandbox)
                solver.calibration = None  # every answer counts
                return [
                    await judge(solver, questions, samples, lambda n: bar.update(n) and None)
                    for questions in (held_back, others)
                    for samples in (1, options.samples)
                ]

    single, votes, test_single, test_votes = anyio.run(run)
    calibration = fit(single, votes)
    measured = {
        "engine": model.info.engine,
        "fitted_on": {"file": options.data.name, "answers": len(single)},
        "measured_on": {"file": options.test.name, "answers": len(test_single)},
        "samples": options.samples,
        "expected_calibration_error": {
            "single": round(expected_error(calibration, test_single), 4),
            "votes": round(expected_error(calibration, test_votes), 4),
        },
    }
    print(write(folder, calibration, measured))
    if (folder / MANIFEST_FILE).exists():
        write_card(folder)
    say(f"expected calibration error on {options.test.name}: {measured['expected_calibration_error']}")
    return 0


def examples(options: Namespace) -> int:
    """Give an adapter other worked examples; its calibration and its recorded figures go.

    Raises:
        ConfigError: it was trained without examples, or it ships.
    """
    from model.adapter import SHIPPED, read
    from model.confidence import CONFIDENCE_FILE
    from model.examples import shown_in_training
    from training.kinds import learned
    from training.report import record_examples
    from training.source import execute, proven
    from training.worked import further_questions, library, of_other_kinds

    if not shown_in_training(read(options.folder)):
        raise ConfigError(f"{options.folder} was trained without examples: train with worked_examples=true")
    if options.folder.resolve().parent == SHIPPED.resolve():
        raise ConfigError(f"{options.folder} ships: give a copy of it, and let `ship` see that it is not worse")
    rows = proven(options.data, default_home())
    further = further_questions(rows, options.drawn, asked_by(options.against))
    kinds = learned([*rows, *further])
    others = of_other_kinds(further, rows, kinds)
    verdicts = execute(others, "examples of other kinds") if others else []
    others = [verdict.example for verdict in verdicts if verdict.right]
    chosen = library([*rows, *others], kinds)
    chosen.write(options.folder)
    (options.folder / CONFIDENCE_FILE).unlink(missing_ok=True)
    record_examples(options.folder, options.data, len(chosen), options.drawn, len(others))
    say(
        f"{len(chosen)} examples in {options.folder}. What was measured with others is gone; confidence comes back "
        f"with: python -m training calibrate --adapter {options.folder}"
    )
    return 0


def export(options: Namespace) -> int:
    """Make an adapter a model of its own, beside it unless `--out` says where."""
    from training.evaluate import load_questions
    from training.export import export as make

    form = "merged" if options.merged else "gguf"
    out = options.out or options.adapter.with_name(f"{options.adapter.resolve().name}-{form}")
    done = make(
        options.adapter,
        out,
        spread(load_questions(options.data), options.limit),
        answers_of,
        gguf=options.quantize if options.gguf else None,
        source=options.data.name,
        base=options.base,
        device=options.device,
        home=default_home(),
        say=say,
    )
    say(f"{', '.join(done.weights)} in {done.folder} ({done.size / 1e6:.0f} MB)")
    return 0


def ship(options: Namespace) -> int:
    """Put an adapter in the place of the one that ships, unless it is worse.

    Raises:
        ConfigError: files of one name in `--data`, or reports that do not go with them.
        ShippingError: it is worse, or not fit to ship; otherwise as `training.shipping.ship`.
    """
    from model.adapter import SHIPPED
    from model.bases import find
    from model.weights import weights_of
    from training.evaluate import EvalReport, load_questions
    from training.shipping import ship as put_in_place

    files = {file.stem: spread(load_questions(file), options.limit) for file in options.data}
    if len(files) < len(options.data):
        raise ConfigError("two files of --data have one name, by which the figures are kept: rename one")

    def given(which: str, paths: Sequence[Path]) -> dict[str, EvalReport]:
        if paths and len(paths) != len(files):
            raise ConfigError(
                f"--{which} names {len(paths)} reports: give one for each of {', '.join(files)}, in order"
            )
        return dict(zip(files, map(EvalReport.load, paths), strict=False))

    weights_of(options.base, str(options.folder), default_home(), say)  # an error if it was trained on another base
    put_in_place(
        options.folder,
        options.to or SHIPPED / find(options.base).name,
        files,
        lambda adapter, asked: answers_of(model_of(options.base, str(adapter), options.device, options.engine), asked),
        before=given("before", options.before),
        after=given("after", options.after),
    )
    return 0


def report(options: Namespace) -> int:
    """Write a run's curve, page and card anew, and print where the page is."""
    from training.report import write_report

    print(write_report(options.folder))
    return 0


def doctor(options: Namespace) -> int:
    """Say whether this machine can train; exit code 1 when it cannot."""
    from training.doctor import doctor as examine

    return 0 if examine(load_config(options.config, options.overrides), default_home(), print) else 1


def model_of(base: str, adapter: str, device: str, engine: Engine = "transformers") -> LanguageModel:
    """A model to answer with, fetched first if need be; arguments and errors as in `load_model`."""
    from model.loading import load_model

    return load_model(base=base, adapter=adapter, device=device, engine=engine, home=default_home(), progress=say)


def answers_of(model: LanguageModel, questions: Sequence[Question], samples: int = 1) -> EvalReport:
    """Every question answered by `model`, through the solver that serves it."""
    from model.solver import Solver
    from training.evaluate import evaluate as judge
    from training.minimal import proven_minimal

    async def run() -> EvalReport:
        with tqdm(total=len(questions), desc="answering", unit="row") as bar:
            async with docker_sandbox() as sandbox:
                answers = await judge(
                    Solver(model, sandbox),
                    model.info,
                    questions,
                    samples=samples,
                    on_done=lambda n: bar.update(n) and None,
                )
                return await proven_minimal(answers, sandbox)

    return anyio.run(run)


def _print_shares(judged: EvalReport) -> None:
    for area, shares in judged.summary().items():
        minimal = f"   minimal requires {shares['minimal']}" if shares["minimal"].n else ""
        print(f"{area:10} tags {shares['structure']}   ran {shares['ran']}   right {shares['right']}{minimal}")


def say(words: str) -> None:
    """A line on stderr, at once."""
    print(words, file=sys.stderr, flush=True)
