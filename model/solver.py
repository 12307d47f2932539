"""generate → parse → execute → repair or vote → Answer."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import anyio

from model.base import GenerateConfig, LanguageModel, Message, ModelInfo, ModelOutput
from model.errors import SolutionFormatError
from model.prompt import conversation, repair
from model.protocol import Solution, parse
from sandbox.base import Progress, Sandbox
from sandbox.errors import ProgramError, RequirementError, SandboxError
from sandbox.types import ExecResult, Limits, Program

GREEDY = GenerateConfig()
SAMPLED = GenerateConfig(temperature=0.6, top_p=0.95)
"""For votes: several different programs for one question."""

FAULT_CHARS = 600
"""Of an error shown to the model for repair; its end, where a traceback says what happened."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What `solve` found, with its proof."""

    status: Literal["verified", "unverified", "failed"]
    """verified: a program ran and printed the answer. unverified: a program ran and gave none (it failed,
    met a limit or printed nothing). failed: no program ran. `answer` is None unless verified."""
    answer: str | None
    explanation: str
    think: str
    code: str
    requires: tuple[str, ...]
    execution: ExecResult | None
    attempts: int
    votes: Mapping[str, int] | None
    """Printed value to how many of the samples agree on it; None for a single sample."""
    model: ModelInfo
    timings_ms: Mapping[str, float]
    """Keys decode, execute, total."""
    tokens: Mapping[str, int]
    """Keys prompt, completion."""


@dataclass(frozen=True, slots=True)
class _Attempt:
    """One reply of the model and what became of it."""

    reply: str = ""
    solution: Solution | None = None
    execution: ExecResult | None = None
    answer: str | None = None
    fault: str = ""
    """What to tell the model; empty when there is an answer."""


@dataclass(slots=True)
class _Ledger:
    """What one `solve` has spent, so that also a timed-out answer can say so."""

    started: float = field(default_factory=time.perf_counter)
    decode: float = 0.0
    execute: float = 0.0
    prompt: int = 0
    completion: int = 0
    attempts: int = 0
    best: _Attempt = field(default_factory=_Attempt)
    votes: Mapping[str, int] | None = None

    def decoded(self, output: ModelOutput, seconds: float) -> None:
        self.decode += seconds
        self.prompt += output.prompt_tokens
        self.completion += output.completion_tokens
        self.attempts += 1


class Solver:
    """Answers questions with one model and one sandbox, both built elsewhere and passed in.

    `limits` bound each program; `repairs` is how often a failing program's error goes back to the model.
    """

    def __init__(self, model: LanguageModel, sandbox: Sandbox, limits: Limits | None = None, repairs: int = 1) -> None:
        self._model = model
        self._sandbox = sandbox
        self._limits = limits or Limits()
        self._repairs = repairs

    async def solve(
        self,
        question: str,
        *,
        samples: int = 1,
        timeout: float = 60.0,
        progress: Progress | None = None,
        on_text: Callable[[str], None] | None = None,
    ) -> Answer:
        """Answer one question within `timeout` seconds; `on_text` gets the reply as it is written.

        `samples` > 1 writes several programs and takes the value most of them print. When time runs out
        the best attempt so far is returned.

        Raises:
            ValueError: `question` is blank or `samples` below 1.
            SandboxUnavailableError: no engine or image; a retry is safe.
        """
        if not question.strip():
            raise ValueError("the question is empty: ask something")
        if samples < 1:
            raise ValueError(f"samples is {samples}: ask for at least 1")
        ledger = _Ledger()
        with anyio.move_on_after(timeout) as clock:
            await self._work([self._ask(question)], [ledger], samples, progress or _silent, on_text)
        return self._answer(ledger, f"The time limit of {timeout:g} s ran out. " if clock.cancelled_caught else "")

    async def solve_batch(self, questions: Sequence[str], *, samples: int = 1) -> list[Answer]:
        """Answer several questions, decoded together; what `evaluate` uses. Answers are in order.

        The same path as `solve`, except that there is no time limit beyond each program's own and that
        decoding time is shared out evenly.
        """
        ledgers = [_Ledger() for _ in questions]
        await self._work([self._ask(question) for question in questions], ledgers, samples, _silent)
        return [self._answer(ledger) for ledger in ledgers]

    def _ask(self, question: str) -> tuple[Message, ...]:
        return conversation(question, tuned=self._model.info.adapter is not None)

    async def _work(
        self,
        asked: list[tuple[Message, ...]],
        ledgers: Sequence[_Ledger],
        samples: int,
        say: Progress,
        on_text: Callable[[str], None] | None = None,
    ) -> None:
        """Write, run and vote for each conversation, then repair what has no answer; outcomes are in `ledgers`."""
        say("thinking")
        several = [conversation for conversation in asked for _ in range(samples)]
        payers = [ledger for ledger in ledgers for _ in range(samples)]
        attempts = await self._attempts(several, payers, SAMPLED if samples > 1 else GREEDY, say, on_text)
        for i, ledger in enumerate(ledgers):
            ledger.best, votes = _elect(attempts[i * samples : (i + 1) * samples])
            ledger.votes = votes if samples > 1 else None
        for round_number in range(self._repairs):
            unanswered = [i for i, ledger in enumerate(ledgers) if ledger.best.answer is None]
            if not unanswered:
                return
            say(f"repairing, attempt {round_number + 2}")
            payers = [ledgers[i] for i in unanswered]
            again = [repair(asked[i], ledgers[i].best.reply, ledgers[i].best.fault) for i in unanswered]
            for ledger, attempt in zip(payers, await self._attempts(again, payers, GREEDY, say, None), strict=True):
                ledger.best, _ = _elect([ledger.best, attempt])

    async def _attempts(
        self,
        conversations: Sequence[tuple[Message, ...]],
        payers: Sequence[_Ledger],
        config: GenerateConfig,
        say: Progress,
        on_text: Callable[[str], None] | None,
    ) -> list[_Attempt]:
        """Continue the conversations and run what was written; each one's cost goes to its own ledger."""
        start = time.perf_counter()
        if len(conversations) == 1:
            outputs = [await self._model.generate(conversations[0], config, on_text)]
        else:
            outputs = await self._model.generate_batch(conversations, config)
        for output, ledger in zip(outputs, payers, strict=True):
            ledger.decoded(output, (time.perf_counter() - start) / len(outputs))
        attempts = [_Attempt()] * len(outputs)
        broken: list[SandboxError] = []

        async def run(i: int) -> None:
            try:
                attempts[i] = await self._attempt(outputs[i], payers[i], say)
            except SandboxError as fault:
                broken.append(fault)

        async with anyio.create_task_group() as group:
            for i in range(len(outputs)):
                group.start_soon(run, i)
        if broken:
            raise broken[0]
        return attempts

    async def _attempt(self, output: ModelOutput, ledger: _Ledger, say: Progress) -> _Attempt:
        """Run one reply. Every way a reply can be wrong is a fault to tell the model, not an exception."""
        attempt = _Attempt(reply=output.text)
        if output.finish_reason == "length":
            return replace(attempt, fault="the reply was cut off: it is too long")
        try:
            solution = parse(output.text)
        except SolutionFormatError as fault:
            return replace(attempt, fault=f"the reply is not in the required form: {fault}")
        attempt = replace(attempt, solution=solution)
        if ledger.best.solution is None:
            ledger.best = attempt  # what there is to show should time run out while it runs
        start = time.perf_counter()
        try:
            execution = await self._sandbox.execute(
                Program(solution.code, solution.requires), self._limits, progress=say
            )
        except (RequirementError, ProgramError) as fault:
            return replace(attempt, fault=str(fault))
        finally:
            ledger.execute += time.perf_counter() - start
        attempt = replace(attempt, execution=execution)
        answer = printed(execution)
        return replace(attempt, answer=answer, fault="" if answer is not None else _fault(execution))

    def _answer(self, ledger: _Ledger, note: str = "") -> Answer:
        best = ledger.best
        solution = best.solution or Solution("", "")
        if best.answer is not None:
            status: Literal["verified", "unverified", "failed"] = "verified"
            explanation = solution.closing or f"{solution.think} The program printed {best.answer}.".lstrip()
        else:
            ran = best.execution is not None and best.execution.status != "install_failed"
            status = "unverified" if ran else "failed"
            unfinished = "No program was written." if best.solution is None else "The program had not ended."
            explanation = f"{note}{best.fault or unfinished}"
        return Answer(
            status=status,
            answer=best.answer,
            explanation=explanation,
            think=solution.think,
            code=solution.code,
            requires=solution.requires,
            execution=best.execution,
            attempts=ledger.attempts,
            votes=ledger.votes,
            model=self._model.info,
            timings_ms={
                "decode": round(ledger.decode * 1000, 1),
                "execute": round(ledger.execute * 1000, 1),
                "total": round((time.perf_counter() - ledger.started) * 1000, 1),
            },
            tokens={"prompt": ledger.prompt, "completion": ledger.completion},
        )


def printed(execution: ExecResult) -> str | None:
    """The answer a program gave: what it printed, else the value of its final expression, else None."""
    if execution.status != "ok":
        return None
    if text := execution.stdout.strip():
        return text
    return None if execution.value is None else str(execution.value)


def _elect(attempts: Sequence[_Attempt]) -> tuple[_Attempt, dict[str, int]]:
    """The first attempt with the value most attempts agree on, and the count of each value.

    Values that are the same number count as one (`30` and `30.0`), spelled as first met. Without any
    answer: the attempt that came furthest.
    """
    spelled: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for attempt in attempts:
        if attempt.answer is not None:
            counts[spelled.setdefault(_same_number(attempt.answer), attempt.answer)] += 1
    if not counts:
        return max(attempts, key=lambda a: (a.execution is not None, a.solution is not None)), {}
    winner = max(counts, key=lambda value: counts[value])
    return next(attempt for attempt in attempts if attempt.answer == winner), dict(counts)


def _same_number(text: str) -> str:
    try:
        return f"{float(text):.9g}"
    except ValueError:
        return text


def _fault(execution: ExecResult) -> str:
    if execution.status == "ok":
        return "the program printed nothing"
    if execution.missing is not None:
        return (
            f"the program imports {execution.missing.import_name}, which <requires> does not declare; "
            f"declare {execution.missing.suggested_requirement}"
        )
    detail = execution.stderr.strip()[-FAULT_CHARS:]
    return f"the program ended with status {execution.status}" + (f":\n{detail}" if detail else "")


def _silent(words: str) -> None:
    """Progress nobody asked for."""
