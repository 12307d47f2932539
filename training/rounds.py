"""What `python -m training improve` does: rounds of expert iteration, while the held-back score rises.

A round samples with the adapter that the last one left, adds what is right and new to the rows kept so far, trains on
them beside the ordinary rows, and has the held-back rows answered and executed, the same ones each round. The first
round trains as the settings say, by default a fresh adapter; the next ones train on from the best. It ends with the
first round that is not better than the one before, or the last that was asked for.

In `--out`, where the same command goes on after a stop, at the step of the round it was in:

    adapter/            the best of the rounds so far
    adapter-2/          of that round: being trained, not better than the best, or bettered by a later one
    improved.jsonl      the rows kept of all rounds
    improved.journal    what became of each question in the first round, improved-2.journal in the second
    rounds.json         the held-back scores: before, and of each finished round
"""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from tqdm import tqdm

from model.adapter import MANIFEST_FILE
from model.bases import sha256_of
from sandbox.home import default_home
from training.checkpoint import RunError, newest
from training.commands import answers_of, asked_by, model_of, record, say
from training.config import ConfigError, TrainConfig, load_config
from training.dataset import DataError, load, put, save, spread
from training.evaluate import Question, Share, load_questions
from training.verify import docker_sandbox

if TYPE_CHECKING:
    from model.base import LanguageModel
    from training.improve import Improved


class Scores:
    """Which share of the held-back rows was right before, and after each finished round; kept in a file."""

    def __init__(self, path: Path, settings: Mapping[str, Any]) -> None:
        """
        Raises:
            DataError: the file is damaged, or of a command with other settings.
        """
        self._path, self._settings = path, settings
        self.right: list[Share] = []
        if not path.exists():
            return
        try:
            kept = json.loads(path.read_text(encoding="utf-8"))
            other = [name for name in settings if kept["settings"].get(name) != settings[name]]
            self.right = [Share(score["count"], score["n"]) for score in kept["right"]]
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
            raise DataError(f"{path} is damaged ({fault!r}): give another --out") from fault
        if other:
            raise DataError(
                f"{path} was begun with another {' and '.join(other)}: go on with that, or give another --out"
            )

    def add(self, right: Share) -> None:
        """Keep the next score: the first is of before any round.

        Raises:
            DataError: the file cannot be written.
        """
        self.right.append(right)
        kept = {"settings": self._settings, "right": [score.as_json() for score in self.right]}
        put({self._path: json.dumps(kept, indent=2) + "\n"})

    @property
    def rounds(self) -> int:
        """Those that are finished."""
        return max(len(self.right) - 1, 0)

    @property
    def rising(self) -> bool:
        """Whether the last round was better than what it began with; also before the first."""
        return len(self.right) < 2 or self.right[-1].rate > self.right[-2].rate

    def __str__(self) -> str:
        after = (f", after round {number} {score}" for number, score in enumerate(self.right[1:], 1))
        return f"right before {self.right[0]}{''.join(after)}"


def improve(options: Namespace) -> int:
    """Do the rounds that are left, or with `--rows-only` sample once and stop; returns the exit code.

    Raises:
        ConfigError: settings or options that do not go together.
        RunError: what is in `--out` is finished, or of another run.
        DataError: nothing was right, or a file is damaged or cannot be written.
    """
    config = load_config(options.config, options.overrides)
    if options.rounds < 1:
        raise ConfigError(f"rounds is {options.rounds}: give at least 1")
    if options.data.resolve() == config.validation_file.resolve():
        raise ConfigError(f"{options.data} is what adapters are judged by: improve on other questions")
    questions = _questions(options)
    rows, best = options.out / "improved.jsonl", options.out / "adapter"
    if options.rows_only:
        _sample(options, model_of(options.base, options.adapter, options.device), questions, 1)
        say(f'rows in {rows}. Train on them: python -m training \'train_file=["data/train.jsonl", "{rows}"]\'')
        return 0
    held_back = spread(load_questions(config.validation_file), config.eval_rows)
    settings = {
        "base": options.base,
        "adapter": options.adapter,
        "data": "--from-runs" if options.from_runs else str(options.data),
        "validation_file": sha256_of(config.validation_file),
        "eval_rows": config.eval_rows,
    }
    scores = Scores(options.out / "rounds.json", settings)
    _put_best(options.out, scores)
    if _over(scores, options.rounds):
        more = "; or more --rounds, to go on" if scores.rising else ""
        raise RunError(f"{best} is finished ({scores}). Give another --out, to begin anew{more}")
    if not scores.right and (best / MANIFEST_FILE).exists():
        raise RunError(f"{best} holds a finished adapter, of another run. Give another --out")
    while not _over(scores, options.rounds):
        number = scores.rounds + 1
        model = model_of(options.base, options.adapter if number == 1 else str(best), options.device)
        _sample(options, model, questions, number)
        if not scores.right:
            scores.add(answers_of(model, held_back).summary()["all"]["right"])
        del model  # makes room for the training
        changed = {
            "base": options.base,
            "device": options.device,
            "train_file": (*config.train_file, rows),
            "output_dir": _adapter(options.out, number),
            "adapter_name_or_path": config.adapter_name_or_path if number == 1 else best,
        }
        folder = _trained(config.model_copy(update=changed))
        judged = answers_of(model_of(options.base, str(folder), options.device), held_back)
        record(folder, "validation", judged)
        scores.add(judged.summary()["all"]["right"])
        _put_best(options.out, scores)
        say(f"round {number}: right {scores.right[-1]}, {scores.right[-2]} before")
    kept = scores.rounds if scores.rising else max(scores.rounds - 1, 1)
    say(f"{scores}; the adapter of round {kept} is in {best}")
    return 0


def _over(scores: Scores, rounds: int) -> bool:
    return scores.rounds >= rounds or not scores.rising


def _questions(options: Namespace) -> list[Question]:
    """What is asked in every round."""
    from training.contamination import overlapping
    from training.failed import failed_questions

    asked = failed_questions(default_home()) if options.from_runs else load_questions(options.data)
    evaluated = overlapping([question.question for question in asked], asked_by(options.against))
    if evaluated:
        say(f"{len(evaluated)} of {len(asked)} questions are left out, as evaluations ask them")
    return spread([question for i, question in enumerate(asked) if i not in evaluated], options.limit)


def _sample(options: Namespace, model: LanguageModel, questions: Sequence[Question], number: int) -> None:
    """Sample for round `number`, and put what is right and new to the rows of the rounds before.

    Raises:
        DataError: nothing was right in any round so far.
    """
    from model.failed import failed_file
    from training.improve import improve as sample
    from training.keeping import added

    journal = "improved.journal" if number == 1 else f"improved-{number}.journal"

    async def run() -> Improved:
        with tqdm(total=len(questions), desc="sampling", unit="question") as bar:
            async with docker_sandbox() as sandbox:
                return await sample(
                    model,
                    sandbox,
                    questions,
                    samples=options.samples,
                    keep=options.keep,
                    temperature=options.temperature,
                    seed=options.seed,
                    journal=options.out / journal,
                    on_done=lambda n: bar.update(n) and None,
                )

    improved = anyio.run(run)
    file = options.out / "improved.jsonl"
    rows = added(load(file) if number > 1 else [], improved.rows, options.keep)
    save(file, rows)
    found, took = improved.counts, improved.timings
    say(
        f"{found.samples} samples of {found.questions} questions: {found.programs} programs, {found.right} right, "
        f"{found.answered} questions answered, {found.kept} rows kept ({found.hard_coded} right ones compute nothing); "
        f"{took.samples_per_second:.2f} samples/s, waiting for the sandbox {took.sandbox_share:.1%} of the time"
    )
    if number > 1:
        say(f"{len(rows)} rows of {number} rounds")
    if options.from_runs:
        say(
            f"of {found.questions} questions that failed, {found.known} have an answer filled in, on {found.agreed} "
            f"the samples agree, {found.questions - found.known - found.agreed} have neither"
        )
    if found.not_installed:
        say(f"{found.not_installed} samples asked for packages that could not be had: is the index reachable?")
    if not rows:
        easier = f"fill in answers in {failed_file(default_home())}" if options.from_runs else "easier questions"
        raise DataError(f"no program was right, so there is nothing to learn: give more --samples, or {easier}")


def _trained(config: TrainConfig) -> Path:
    """The adapter of `config`: trained, trained to its end, or here since a call that was killed as it was judged."""
    from training.sft import train

    checkpoint = newest(config.output_dir)
    if checkpoint is None and (config.output_dir / MANIFEST_FILE).exists():
        return config.output_dir
    return train(config, default_home(), say, resume=checkpoint is not None)


def _adapter(out: Path, number: int) -> Path:
    """Where a round trains."""
    return out / ("adapter" if number == 1 else f"adapter-{number}")


def _put_best(out: Path, scores: Scores) -> None:
    """Give the last finished round's adapter the place of the best, if it is; a kill in between is made good by the
    next call."""
    done, best = _adapter(out, scores.rounds), out / "adapter"
    if scores.rounds > 1 and scores.rising and done.exists():
        if best.exists():
            best.replace(out / f"adapter-{scores.rounds - 1}")
        done.replace(best)
