"""Expert iteration: sample programs for questions whose answers are known, execute them, keep what is right.

One round is: sample, execute, keep, fine-tune on what was kept beside the ordinary rows, evaluate before and after.
This file goes up to "keep", which `keeping` decides; the rest, and the next round, is in `rounds`. It is STaR (arXiv
2203.14465) with several samples a question, also called rejection sampling (RFT, arXiv 2308.01825) and ReST-EM (arXiv
2312.06585).

Programs are a model's own, so each runs in a container of its own. While they run, the model decodes the next batch.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import anyio

from model.base import GenerateConfig, LanguageModel, ModelOutput
from model.prompt import conversation
from sandbox.base import Sandbox
from sandbox.errors import ProgramError, RequirementError
from sandbox.types import Limits, Program
from training.config import ConfigError
from training.dataset import Example
from training.evaluate import Question
from training.journal import Journal, Sampled
from training.keeping import Candidate, candidates_of, outcome
from training.worked import in_the_words_of

BATCH = 32
"""Samples decoded together, as many as `HuggingFaceModel` takes in one turn."""
KEEP = 4
LIMITS = Limits(timeout=5.0)
"""What takes longer is nothing to teach, and holds a core that decodes."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over the questions; what the fields mean is said at `Sampled`."""

    questions: int
    known: int
    """Questions whose answer was known."""
    agreed: int
    """Questions whose answer was not known, and was agreed on."""
    answered: int
    """Questions with at least one right sample."""
    samples: int
    readable: int
    programs: int
    not_installed: int
    ran: int
    right: int
    hard_coded: int
    kept: int


@dataclass(frozen=True, slots=True)
class Timings:
    """Seconds of this call; what an earlier one left in the journal is not in them."""

    total: float
    decode: float
    """The model was decoding."""
    waiting: float
    """Nothing was decoding: `total` less `decode`, with whatever the host itself did."""
    executing: float
    """At least one program was being executed, mostly while the model was decoding."""
    samples: int
    """Drawn in that time."""

    @property
    def samples_per_second(self) -> float:
        """Drawn, executed and judged."""
        return self.samples / self.total if self.samples else 0.0

    @property
    def sandbox_share(self) -> float:
        """Of the time, what went by without decoding."""
        return self.waiting / self.total if self.samples else 0.0


@dataclass(frozen=True, slots=True)
class Improved:
    """What `improve` found out."""

    sampled: tuple[Sampled, ...]
    """One for each distinct question, in the order asked."""
    timings: Timings

    @property
    def rows(self) -> tuple[Example, ...]:
        """What to train on, in the schema of `data/README.md`."""
        return tuple(example for one in self.sampled for example in one.kept)

    @property
    def counts(self) -> Counts:
        """Of all questions together."""

        def total(name: str) -> int:
            return sum(getattr(one, name) for one in self.sampled)

        return Counts(
            questions=len(self.sampled),
            known=sum(one.answer != "" for one in self.sampled),
            agreed=sum(one.agreed != "" for one in self.sampled),
            answered=sum(one.right > 0 for one in self.sampled),
            samples=total("samples"),
            readable=total("readable"),
            programs=total("programs"),
            not_installed=total("not_installed"),
            ran=total("ran"),
            right=total("right"),
            hard_coded=total("hard_coded"),
            kept=len(self.rows),
        )


async def improve(
    model: LanguageModel,
    sandbox: Sandbox,
    questions: Sequence[Question],
    *,
    samples: int = 8,
    keep: int = KEEP,
    temperature: float = 0.8,
    seed: int = 0,
    limits: Limits | None = None,
    journal: Path | None = None,
    on_done: Callable[[int], None] = lambda questions: None,
) -> Improved:
    """Ask each question `samples` times and keep at most `keep` right programs of it.

    A question that comes twice is asked once; an empty answer means that it is not known. `limits` bound each program
    (`LIMITS`). `on_done` gets the number of questions each time some are finished.

    With a `journal`, finished questions are written there at once and are not asked again by a later call with the
    same settings and model, so that an interrupted one loses at most the two or three batches in flight.

    Raises:
        ConfigError: `samples` or `keep` below 1, or a temperature that gives one sample several times.
        DataError: the journal is of other settings, damaged, in use, or cannot be written.
        SandboxError: the sandbox is broken; a program that fails is not an error.
    """
    if samples < 1 or keep < 1:
        raise ConfigError(f"samples is {samples} and keep is {keep}: give at least 1")
    if not temperature > 0:
        raise ConfigError(f"temperature is {temperature:g}, which would write one program {samples} times: give 0.8")
    distinct = list({question.question: question for question in questions}.values())
    settings = {
        "base": model.info.base_sha256,
        "adapter": model.info.adapter_sha256,
        "examples": model.info.examples_sha256,
        "samples": samples,
        "keep": keep,
        "temperature": temperature,
        "seed": seed,
    }
    started = time.perf_counter()
    decoding, executing = _Stopwatch(), _Stopwatch()
    drawn = 0
    with Journal(journal, settings) as book:
        sender, receiver = anyio.create_memory_object_stream[tuple[list[Question], list[ModelOutput]]](1)

        async def decode() -> None:
            nonlocal drawn
            with sender:
                for number, group in enumerate(_groups(distinct, samples)):
                    waiting = [question for question in group if book.find(question) is None]
                    if len(waiting) < len(group):
                        on_done(len(group) - len(waiting))
                    if waiting:
                        with decoding:
                            outputs = await _sample(model, waiting, samples, temperature, f"{seed}:{number}")
                        drawn += len(outputs)
                        await sender.send((waiting, outputs))

        async def execute() -> None:
            with receiver:
                async for group, outputs in receiver:
                    with executing:
                        judged = await _judge(sandbox, limits or LIMITS, group, outputs, samples, keep)
                    book.write(judged)
                    on_done(len(group))

        await _together([decode, execute])
        total = time.perf_counter() - started
        timings = Timings(total, decoding.seconds, total - decoding.seconds, executing.seconds, drawn)
        return Improved(tuple(one for q in distinct if (one := book.find(q)) is not None), timings)


class _Stopwatch:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __enter__(self) -> None:
        self._started = time.perf_counter()

    def __exit__(self, *exception: object) -> None:
        self.seconds += time.perf_counter() - self._started


def _groups(questions: Sequence[Question], samples: int) -> list[list[Question]]:
    """Questions to decode together. Sorted, so that little is padding, and the longest first, so that memory which
    does not suffice is known of at once."""
    longest_first = sorted(questions, key=lambda question: -len(question.question))
    size = max(1, BATCH // samples)
    return [longest_first[start : start + size] for start in range(0, len(longest_first), size)]


async def _sample(
    model: LanguageModel, group: Sequence[Question], samples: int, temperature: float, seed: str
) -> list[ModelOutput]:
    """`samples` outputs of each question in turn."""
    tuned = model.info.adapter is not None
    prompts = []
    for question in (q.question for q in group):  # in training not shown its own row either, which has the answer
        worked = model.examples.nearest(question, in_the_words_of(question))
        prompts.append(conversation(question, tuned=tuned, worked=worked))
    asked = [prompt for prompt in prompts for _ in range(samples)]
    outputs: list[ModelOutput] = []
    for start in range(0, len(asked), BATCH):
        of_batch = int.from_bytes(hashlib.sha256(f"{seed}:{start}".encode()).digest()[:4], "big")
        # No nucleus: sorting the vocabulary at each step takes a CPU a quarter of its time, and variety is wanted.
        config = GenerateConfig(temperature=temperature, seed=of_batch)
        outputs += await model.generate_batch(asked[start : start + BATCH], config)
    return outputs


async def _judge(
    sandbox: Sandbox,
    limits: Limits,
    group: Sequence[Question],
    outputs: Sequence[ModelOutput],
    samples: int,
    keep: int,
) -> list[Sampled]:
    of_each = [candidates_of(outputs[i * samples : (i + 1) * samples]) for i in range(len(group))]
    await _together([partial(_run, sandbox, limits, one) for several in of_each for one in several])
    return [outcome(question, several, samples, keep) for question, several in zip(group, of_each, strict=True)]


async def _run(sandbox: Sandbox, limits: Limits, candidate: Candidate) -> None:
    program = Program(candidate.solution.code, candidate.solution.requires)
    try:
        result = await sandbox.execute(program, limits)
    except (ProgramError, RequirementError):
        return
    candidate.status, candidate.printed = result.status, result.stdout.strip()


async def _together(jobs: Sequence[Callable[[], Awaitable[None]]]) -> None:
    """Run the jobs side by side. The first exception ends the others and is raised as it is, not in a group."""
    broken: list[Exception] = []
    async with anyio.create_task_group() as group:

        async def guarded(job: Callable[[], Awaitable[None]]) -> None:
            try:
                await job()
            except Exception as fault:
                broken.append(fault)
                group.cancel_scope.cancel()

        for job in jobs:
            group.start_soon(guarded, job)
    if broken:
        raise broken[0]
