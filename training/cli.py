"""`python -m training`: make data, train an adapter on it, judge it by executing what it writes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from model.bases import DEFAULT_BASE
from model.converter import GGUF_TYPES
from model.errors import ModelError
from sandbox.errors import SandboxError
from training import commands, rounds
from training.checkpoint import Interrupted, RunError
from training.config import ConfigError
from training.dataset import DataError
from training.runs import ReportError
from training.shipping import ShippingError

COMMANDS = (
    "sft",
    "data",
    "import",
    "verify",
    "evaluate",
    "calibrate",
    "improve",
    "examples",
    "export",
    "ship",
    "report",
    "doctor",
)
DATA = Path("data")
SIZE = 20000
"""Rows that are shipped to train on."""
TRAINING_ONLY = ("datasets", "matplotlib", "trl")
"""What the extra `train` brings and serving does without."""


def main(arguments: list[str] | None = None) -> int:
    """Run one command, `sft` unless one is named. The exit code is 2 after an error, 130 when it was stopped."""
    words = sys.argv[1:] if arguments is None else arguments
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help")):
        words = ["sft", *words]
    parser = _parser()
    options, rest = parser.parse_known_args(words)
    if rest:  # argparse takes positional words at one place only; key=value may stand anywhere
        if not hasattr(options, "overrides") or any(word.startswith("-") for word in rest):
            parser.error(f"unrecognized arguments: {' '.join(rest)}")
        options.overrides += rest
    try:
        return int(options.run(options))
    except Interrupted as stop:
        print(stop, file=sys.stderr)
        return 130
    except KeyboardInterrupt:
        print(
            "stopped. A training run goes on with --resume from its last checkpoint, improve with the same command",
            file=sys.stderr,
        )
        return 130
    except (ConfigError, DataError, ModelError, ReportError, RunError, SandboxError, ShippingError) as fault:
        print(f"error: {fault}", file=sys.stderr)
    except ModuleNotFoundError as fault:
        if fault.name not in TRAINING_ONLY:
            raise
        print(f"error: training needs {fault.name}. Type: python requirements/install.py train", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    several = parser.add_subparsers(required=True, metavar="{" + ",".join(COMMANDS) + "}")

    sft = several.add_parser("sft", help="fine-tune an adapter (the default command)")
    _settings(sft)
    sft.add_argument("--dry-run", action="store_true", help="say what would be done, and what a real step takes")
    sft.add_argument("--resume", action="store_true", help="go on from the newest checkpoint in output_dir")
    sft.add_argument("--overwrite", action="store_true", help="give up what output_dir holds of an earlier run")
    sft.set_defaults(run=commands.sft)

    data = several.add_parser("data", help="draw examples from the skills, execute them, write data/*.jsonl")
    data.add_argument(
        "action", nargs="?", choices=("make", "report"), default="make",
        help="report: what is in the splits of --out, as text and as a page (%(default)s)",
    )  # fmt: skip
    data.add_argument("--out", type=Path, default=DATA, metavar="DIR", help="where the splits go (%(default)s)")
    data.add_argument("--size", type=_rows, default=SIZE, metavar="N", help="rows to train on (%(default)s)")
    data.add_argument("--held-out", type=_rows, default=1, metavar="N", help="of each skill, for validation and test")
    data.add_argument("--seed", type=int, default=0, help="another seed draws other values (%(default)s)")
    _against(data)
    data.set_defaults(run=commands.data)

    published = several.add_parser(
        "import",
        help="turn published data (GSM8K, MathQA) into rows, execute them, write them beside a note of their source",
        epilog="What is imported is trained on, not shipped: it is kept out of the repository (outputs/ is not part of "
        "it), together with the .source.json beside it, which says the licence.",
    )
    published.add_argument("source", choices=("gsm8k", "mathqa"), help="whose form the file has")
    published.add_argument(
        "file", metavar="FILE", help="JSON lines or an array, also gzipped; or hub:OWNER/NAME[:SPLIT]"
    )
    published.add_argument("--out", type=Path, metavar="FILE.jsonl", help="outputs/imported/SOURCE.jsonl")
    _against(published)
    published.set_defaults(run=commands.import_published)

    verify = several.add_parser("verify", help="execute every row of a data file")
    verify.add_argument("file", type=Path)
    verify.set_defaults(run=commands.verify)

    evaluate = several.add_parser("evaluate", help="answer questions through the solver and count right answers")
    _model(evaluate)
    _questions(evaluate, DATA / "validation.jsonl")
    evaluate.add_argument(
        "--samples", type=int, default=1, metavar="N", help="programs to vote on each answer (1: greedy)"
    )
    evaluate.add_argument(
        "--engine", choices=("auto", "llamacpp", "transformers"), default="auto", help="auto: what serves (%(default)s)"
    )
    evaluate.add_argument("--out", type=Path, metavar="FILE.json", help="report with one record per row")
    evaluate.add_argument(
        "--record", metavar="NAME", help="put the figures into the adapter's manifest, card and report as NAME"
    )
    evaluate.set_defaults(run=commands.evaluate)

    calibrate = several.add_parser(
        "calibrate", help="measure how sure to be of an adapter's answers, and keep it beside the adapter"
    )
    _model(calibrate)
    _questions(calibrate, DATA / "validation.jsonl")
    calibrate.add_argument("--test", type=Path, default=DATA / "test.jsonl", help="others, to measure on (%(default)s)")
    calibrate.add_argument("--engine", choices=("auto", "llamacpp"), default="auto", help="(%(default)s)")
    calibrate.add_argument("--samples", type=int, default=5, metavar="N", help="programs to a vote (%(default)s)")
    calibrate.set_defaults(run=commands.calibrate)

    improve = several.add_parser(
        "improve", help="rounds of expert iteration: sample, execute, keep what is right, fine-tune on it, compare"
    )
    _model(improve)
    source = _questions(improve, DATA / "train.jsonl")
    _against(improve)
    source.add_argument(
        "--from-runs", action="store_true",
        help="the questions that `solve` failed at, kept where WORLDMODEL_KEEP_FAILED=true; where no answer is filled "
        "in, it is what the samples agree on, if they do",
    )  # fmt: skip
    _settings(improve)
    improve.add_argument(
        "--rounds", type=int, default=3, metavar="N",
        help="at most; each samples with the adapter of the one before and trains it on, the first that answers no "
        "more held-back rows right is the last, and the best adapter is kept (%(default)s)",
    )  # fmt: skip
    improve.add_argument("--samples", type=int, default=8, metavar="N", help="programs to a question (%(default)s)")
    improve.add_argument("--keep", type=int, default=4, metavar="N", help="right ones kept of a question (%(default)s)")
    improve.add_argument("--temperature", type=float, default=0.8, help="of the sampling (%(default)s)")
    improve.add_argument("--seed", type=int, default=0, help="of the sampling (%(default)s)")
    improve.add_argument(
        "--out", type=Path, default=Path("outputs/improved"), metavar="DIR",
        help="where improved.jsonl and the adapters go; the same command goes on there after a stop (%(default)s)",
    )  # fmt: skip
    improve.add_argument("--rows-only", action="store_true", help="stop before the fine-tuning")
    improve.set_defaults(run=rounds.improve)

    examples = several.add_parser("examples", help="give an adapter other worked examples, without training it again")
    examples.add_argument("folder", type=Path, help="the adapter's folder")
    examples.add_argument(
        "data", type=Path, nargs="+", metavar="FILE", help="rows to choose them from, instead of its own"
    )
    examples.add_argument(
        "--drawn", type=int, default=0, metavar="N",
        help="further questions to learn the kinds of question by, drawn from the skills that the rows are of; one of "
        "each kind that the rows have none of is executed and becomes an example (%(default)s)",
    )  # fmt: skip
    _against(examples)
    examples.set_defaults(run=commands.examples)

    export = several.add_parser("export", help="an adapter as a model of its own, refused if it answers worse")
    export.add_argument("adapter", type=Path, help="the adapter's folder")
    form = export.add_mutually_exclusive_group(required=True)
    form.add_argument("--merged", action="store_true", help="merged into its base, as safetensors")
    form.add_argument("--gguf", action="store_true", help="the same as a GGUF file, for llama.cpp and its kin")
    export.add_argument("--quantize", choices=GGUF_TYPES, default="q8_0", help="number format of a GGUF (%(default)s)")
    export.add_argument("--out", type=Path, metavar="DIR", help="a new folder (beside the adapter)")
    export.add_argument("--base", help="where the base is, if the adapter's manifest does not say")
    export.add_argument("--device", default="auto", help="auto, cuda or cpu, for the evaluation (%(default)s)")
    _questions(export, DATA / "validation.jsonl", limit=100)
    export.set_defaults(run=commands.export)

    ship = several.add_parser("ship", help="an adapter in place of the one that ships, refused if worse in any area")
    ship.add_argument("folder", type=Path, help="the new adapter's folder, calibrated")
    ship.add_argument("--base", default=DEFAULT_BASE, help="base model (%(default)s)")
    ship.add_argument("--device", default="auto", help="auto, cuda or cpu (%(default)s)")
    ship.add_argument(
        "--engine", choices=("auto", "llamacpp", "transformers"), default="auto", help="auto: what serves (%(default)s)"
    )
    ship.add_argument(
        "--data", type=Path, nargs="+", default=[DATA / "field.jsonl", DATA / "test.jsonl"], metavar="FILE",
        help="question/answer rows that both are asked (data/field.jsonl data/test.jsonl)",
    )  # fmt: skip
    ship.add_argument(
        "--limit", type=int, default=0, metavar="N", help="rows of each, spread over the file; 0 for all (%(default)s)"
    )
    for which, words in (("before", "the adapter that ships now"), ("after", "the new adapter")):
        ship.add_argument(
            f"--{which}", type=Path, nargs="+", action="extend", default=[], metavar="REPORT.json",
            help=f"answers of {words}, from `evaluate --out`, one report for each FILE in order: it is not asked again",
        )  # fmt: skip
    ship.add_argument("--to", type=Path, metavar="DIR", help="the folder that ships (model/adapters/BASE)")
    ship.set_defaults(run=commands.ship)

    report = several.add_parser("report", help="write loss.png, report.html and the model card of a run anew")
    report.add_argument("folder", type=Path, help="the run's output_dir, finished or not")
    report.set_defaults(run=commands.report)

    doctor = several.add_parser("doctor", help="say whether this machine can train, and what mends what is missing")
    _settings(doctor)
    doctor.set_defaults(run=commands.doctor)
    return parser


def _against(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--against", type=Path, nargs="*", default=[DATA / "field.jsonl"], metavar="FILE",
        help="evaluations: rows that share 13 words in a row with a question of theirs are left out (data/field.jsonl)",
    )  # fmt: skip


def _rows(words: str) -> int:
    if not words.isdecimal() or words == "0":
        raise argparse.ArgumentTypeError(f"{words!r} is no number of rows: give 1 or more")
    return int(words)


def _settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, metavar="FILE.toml", help="settings (training/configs/default.toml)")
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="settings that win over the file's")


def _model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--base", default=DEFAULT_BASE, help="base model (%(default)s)")
    parser.add_argument("--adapter", default="default", help="default (shipped), none, or a folder (%(default)s)")
    parser.add_argument("--device", default="auto", help="auto, cuda or cpu (%(default)s)")


def _questions(parser: argparse.ArgumentParser, file: Path, limit: int = 0) -> argparse._ActionsContainer:
    """The group of options of which one says where the questions come from; `--data` is in it."""
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--data", type=Path, default=file, help="question/answer rows (%(default)s)")
    parser.add_argument(
        "--limit", type=int, default=limit, metavar="N", help="rows, spread over the file; 0 for all (%(default)s)"
    )
    return source
