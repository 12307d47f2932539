"""`python -m training`: make data, train an adapter on it, judge it by executing what it writes."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
from tqdm import tqdm

from model.bases import DEFAULT_BASE
from model.errors import ModelError
from sandbox.base import Sandbox
from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxError
from sandbox.home import default_home
from sandbox.packages.environments import InstallerConfig
from training.config import ConfigError, load_config
from training.dataset import SPLITS, DataError, Example, counts, draw, load, save
from training.verify import Verdict, verify

COMMANDS = ("sft", "data", "verify", "evaluate")
DATA = Path("data")
TRAINING_ONLY = ("datasets", "matplotlib", "trl")
"""What the extra `train` brings and serving does without."""


def main(arguments: list[str] | None = None) -> int:
    words = sys.argv[1:] if arguments is None else arguments
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help")):
        words = ["sft", *words]
    options = _parser().parse_args(words)
    try:
        return int(options.run(options))
    except (ConfigError, DataError, ModelError, SandboxError) as fault:
        print(f"error: {fault}", file=sys.stderr)
    except ModuleNotFoundError as fault:
        if fault.name not in TRAINING_ONLY:
            raise
        print(
            f"error: training needs {fault.name}. Type: pip install -c requirements.lock -e '.[train]'", file=sys.stderr
        )
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="{sft,data,verify,evaluate}")

    sft = commands.add_parser("sft", help="fine-tune an adapter (the default command)")
    sft.add_argument("--config", type=Path, metavar="FILE.toml", help="settings (training/configs/default.toml)")
    sft.add_argument("overrides", nargs="*", metavar="key=value", help="settings that win over the file's")
    sft.set_defaults(run=_sft)

    data = commands.add_parser("data", help="draw examples from the skills, execute them, write data/*.jsonl")
    data.add_argument("--out", type=Path, default=DATA, metavar="DIR", help="where the splits go (%(default)s)")
    data.add_argument("--train", type=int, default=18, metavar="N", help="rows of each skill to train on (%(default)s)")
    data.add_argument("--held-out", type=int, default=1, metavar="N", help="rows of each skill for validation and test")
    data.add_argument("--seed", type=int, default=0, help="another seed draws other values (%(default)s)")
    data.set_defaults(run=_data)

    verifying = commands.add_parser("verify", help="execute every row of a data file")
    verifying.add_argument("file", type=Path)
    verifying.set_defaults(run=_verify)

    judging = commands.add_parser("evaluate", help="answer questions through the solver and count right answers")
    judging.add_argument("--base", default=DEFAULT_BASE, help="base model (%(default)s)")
    judging.add_argument("--adapter", default="default", help="default (shipped), none, or a folder (%(default)s)")
    judging.add_argument("--device", default="auto", help="auto, cuda or cpu (%(default)s)")
    judging.add_argument(
        "--data", type=Path, default=DATA / "validation.jsonl", help="question/answer rows (%(default)s)"
    )
    judging.add_argument("--limit", type=int, default=0, metavar="N", help="rows, spread over the file; 0 for all")
    judging.add_argument(
        "--samples", type=int, default=1, metavar="N", help="programs to vote on each answer (1: greedy)"
    )
    judging.add_argument("--out", type=Path, metavar="FILE.json", help="report with one record per row")
    judging.add_argument(
        "--record", metavar="NAME", help="put the figures into the adapter's manifest and card as NAME"
    )
    judging.set_defaults(run=_evaluate)
    return parser


@asynccontextmanager
async def _sandbox() -> AsyncIterator[Sandbox]:
    sandbox = DockerSandbox(installer=InstallerConfig.from_env())
    try:
        yield sandbox
    finally:
        await sandbox.aclose()


def _sft(options: argparse.Namespace) -> int:
    from training.sft import train

    config = load_config(options.config, options.overrides)
    folder = train(config, default_home(), _say)
    _say(f"adapter in {folder}")
    if config.eval_rows:
        judged = ["evaluate", "--base", config.base, "--adapter", str(folder), "--device", config.device]
        judged += ["--data", str(config.validation_file), "--limit", str(config.eval_rows), "--record", "validation"]
        return main(judged)
    return 0


def _data(options: argparse.Namespace) -> int:
    for split in SPLITS:
        per_skill = options.train if split == "train" else options.held_out
        drawn = draw(split, per_skill, options.seed)
        verdicts = _executed(drawn, split)
        kept = [verdict.example for verdict in verdicts if verdict.right]
        _complain(verdicts)
        save(options.out / f"{split}.jsonl", kept)
        areas = ", ".join(f"{area} {n}" for area, n in counts(kept, lambda e: e.area).items())
        _say(f"{split}: kept {len(kept)} of {len(drawn)} rows, {len(counts(kept, lambda e: e.skill))} skills ({areas})")
    return 0


def _verify(options: argparse.Namespace) -> int:
    verdicts = _executed(load(options.file), options.file.name)
    _complain(verdicts)
    right = sum(verdict.right for verdict in verdicts)
    _say(f"{right} of {len(verdicts)} rows print their answer")
    return 0 if right == len(verdicts) else 1


def _executed(examples: list[Example], title: str) -> list[Verdict]:
    async def run() -> list[Verdict]:
        with tqdm(total=len(examples), desc=f"executing {title}", unit="row") as bar:
            async with _sandbox() as sandbox:
                return await verify(examples, sandbox, lambda rows: bar.update(rows) and None)

    return anyio.run(run)


def _complain(verdicts: list[Verdict]) -> None:
    """One wrong row of each skill, with how many more there are."""
    wrong = [verdict for verdict in verdicts if not verdict.right]
    times = Counter(verdict.example.skill for verdict in wrong)
    shown: set[str] = set()
    for verdict in wrong:
        skill = verdict.example.skill
        if skill not in shown:
            shown.add(skill)
            _say(
                f"  wrong: {verdict.example.id} ({times[skill]} of this skill): printed {verdict.printed!r}, "
                f"expected {verdict.example.answer!r} {verdict.detail}"
            )


def _evaluate(options: argparse.Namespace) -> int:
    from model.adapter import locate
    from model.bases import find
    from model.loading import load_model
    from model.solver import Solver
    from training.evaluate import EvalReport, evaluate, load_questions
    from training.report import record_metrics

    questions = load_questions(options.data)
    if options.limit and options.limit < len(questions):
        questions = questions[:: len(questions) // options.limit][: options.limit]
    adapter = options.adapter
    language_model = load_model(
        base=options.base, adapter=adapter, device=options.device, home=default_home(), progress=_say
    )

    async def run() -> EvalReport:
        with tqdm(total=len(questions), desc="answering", unit="row") as bar:
            async with _sandbox() as sandbox:
                solver = Solver(language_model, sandbox)
                return await evaluate(
                    solver,
                    language_model.info,
                    questions,
                    samples=options.samples,
                    on_done=lambda n: bar.update(n) and None,
                )

    report = anyio.run(run)
    for area, shares in report.summary().items():
        print(f"{area:10} tags {shares['structure']}   ran {shares['ran']}   right {shares['right']}")
    if options.out:
        report.save(options.out)
    folder = locate(adapter, find(options.base).name)
    if options.record and folder:
        record_metrics(folder, options.record, report)
    return 0


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)
