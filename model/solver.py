"""generate → parse → execute → repair or vote → Answer."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import anyio

from model.answer import Answer, Attempt, elect, printed
from model.base import GenerateConfig, LanguageModel, Message, ModelOutput
from model.confidence import Evidence
from model.errors import ModelError, SolutionFormatError
from model.examples import Worked
from model.faults import fault
from model.figures import strange_numbers
from model.grounding import SHOWN_CHARS, explained
from model.overlap import overlapping
from model.prompt import conversation, repair
from model.protocol import Solution, parse
from model.recital import recited
from model.values import canonical
from sandbox.base import Progress, Sandbox
from sandbox.errors import ProgramError, RequirementError, SandboxError
from sandbox.types import ExecResult, Limits, Program

GREEDY = GenerateConfig()
SAMPLED = GenerateConfig(temperature=0.6, top_p=0.95)
"""For votes: several different programs for one question. For repairs: another than the one that failed."""
MAX_SAMPLES = 16
SURE = -0.02
"""Mean log-probability of a reply's tokens above which it is believed; below, most are wrong (docs/LOG.md)."""
REPAIRS = 2
"""How often a failed program goes back to the model."""
ADDED = 3
"""Declarations that are added to what one program forgot, one at a time."""


@dataclass(slots=True)
class _Ledger:
    """What one `solve` has spent, so that also a timed-out answer can say so."""

    question: str
    samples: int = 1
    looks: Sequence[Sequence[Worked]] = ((),)
    """The worked examples to show at first, and each time it is asked again for doubt."""
    started: float = field(default_factory=time.perf_counter)
    decode: float = 0.0
    execute: float = 0.0
    overlap: float = 0.0
    prompt: int = 0
    completion: int = 0
    attempts: int = 0
    best: Attempt = field(default_factory=Attempt)
    votes: Mapping[str, int] | None = None
    done: list[Attempt] = field(default_factory=list)
    """Of the samples, those that have come to their end."""

    def decoded(self, output: ModelOutput, seconds: float, overlap: float) -> None:
        self.decode += seconds
        self.overlap += overlap
        self.prompt += output.prompt_tokens
        self.completion += output.completion_tokens
        self.attempts += 1


class Solver:
    """Answers questions with one model and one sandbox, both built elsewhere and passed in.

    `limits` bound each program; `repairs` is how often a failed program goes back to the model.
    """

    def __init__(
        self, model: LanguageModel, sandbox: Sandbox, limits: Limits | None = None, repairs: int = REPAIRS
    ) -> None:
        self._model = model
        self._sandbox = sandbox
        self._limits = limits or Limits()
        self._repairs = repairs
        self._tuned = model.info.adapter is not None
        self.calibration = model.calibration
        """By which answers are rated and guesses declined; with None, nothing is."""

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
            ValueError: `question` is blank, or `samples` is not from 1 to `MAX_SAMPLES`.
            QuestionTooLongError: it does not fit into the model's context.
            SandboxUnavailableError: no engine or image; a retry is safe.
        """
        if not question.strip():
            raise ValueError("the question is empty: ask something")
        if not 1 <= samples <= MAX_SAMPLES:
            raise ValueError(f"samples is {samples}: ask for 1 to {MAX_SAMPLES}")
        ledger = self._ledger(question, samples)
        with anyio.move_on_after(timeout) as clock:
            await self._work([ledger], progress or _silent, on_text)
        if clock.cancelled_caught and samples > 1 and ledger.votes is None and ledger.done:
            ledger.best, ledger.votes = elect(ledger.done)
        return self._answer(ledger, f"The time limit of {timeout:g} s ran out. " if clock.cancelled_caught else "")

    async def solve_batch(self, questions: Sequence[str], *, samples: int = 1) -> list[Answer]:
        """Answer several questions, decoded together; what `evaluate` uses. Answers are in order.

        The same path as `solve`, except that there is no time limit beyond each program's own and that
        decoding time is shared out evenly.
        """
        ledgers = [self._ledger(question, samples) for question in questions]
        await self._work(ledgers, _silent)
        return [self._answer(ledger) for ledger in ledgers]

    def _ledger(self, question: str, samples: int) -> _Ledger:
        return _Ledger(question, samples, self._model.examples.looks(question))

    def _asked(self, ledger: _Ledger, look: int = 0) -> tuple[Message, ...]:
        return conversation(ledger.question, tuned=self._tuned, worked=ledger.looks[look % len(ledger.looks)])

    async def _work(
        self, ledgers: Sequence[_Ledger], say: Progress, on_text: Callable[[str], None] | None = None
    ) -> None:
        """Write, run and vote for each question, look again at what is in doubt, then repair what has no answer.

        Outcomes are in `ledgers`, which all ask for the same number of samples.
        """
        say("thinking")
        samples = ledgers[0].samples
        asked = [(ledger, look) for ledger in ledgers for look in range(samples)]
        # A trained adapter keeps to the format by itself; what it leaves unfinished is asked for again in the grammar.
        config = replace(SAMPLED if samples > 1 else GREEDY, constrained=not self._tuned)
        attempts = await self._looked(asked, config, say, on_text)
        for i, ledger in enumerate(ledgers):
            ledger.best, votes = elect(attempts[i * samples : (i + 1) * samples])
            ledger.votes = votes if samples > 1 else None
        if samples == 1:
            await self._look_again([ledger for ledger in ledgers if _in_doubt(ledger.best)], config, say)
        for round_number in range(1, self._repairs + 1):
            failed = [ledger for ledger in ledgers if ledger.best.fault]
            if not failed:
                return
            say(f"repairing, attempt {round_number + 1}")
            # What an adapter makes of a fault depends on its training; the last time it is asked as if for the first.
            afresh = self._tuned and round_number == self._repairs
            again = [
                self._asked(ledger)
                if afresh
                else repair(
                    ledger.question, ledger.best.reply, ledger.best.fault, tuned=self._tuned, worked=ledger.looks[0]
                )
                for ledger in failed
            ]
            config = replace(SAMPLED, constrained=True, seed=round_number * MAX_SAMPLES)
            repaired = await self._attempts(again, failed, config, say, None)
            for ledger, attempt in zip(failed, repaired, strict=True):
                ledger.best, _ = elect([ledger.best, replace(attempt, repaired=True)])

    async def _look_again(self, doubted: Sequence[_Ledger], config: GenerateConfig, say: Progress) -> None:
        """Ask with other worked examples, where there are any; what most of the replies print is the best."""
        asked = [(ledger, look) for ledger in doubted for look in range(1, len(ledger.looks))]
        if not asked:
            return
        say("thinking again, with other examples")
        try:
            attempts = await self._looked(asked, config, say, None)
        except (ModelError, SandboxError):
            return  # no other examples fit beside a long question, say: what was found first stands
        for ledger in doubted:
            others = [attempt for (owner, _), attempt in zip(asked, attempts, strict=True) if owner is ledger]
            if others:
                seen = [ledger.best, *others]
                ledger.best = replace(elect([one for one in seen if one.answer] or seen)[0], repaired=True)

    async def _looked(
        self,
        asked: Sequence[tuple[_Ledger, int]],
        config: GenerateConfig,
        say: Progress,
        on_text: Callable[[str], None] | None,
    ) -> list[Attempt]:
        """Ask each question by the look beside it, and run what was written."""
        conversations = [self._asked(ledger, look) for ledger, look in asked]
        return await self._attempts(conversations, [ledger for ledger, _ in asked], config, say, on_text)

    async def _attempts(
        self,
        conversations: Sequence[tuple[Message, ...]],
        payers: Sequence[_Ledger],
        config: GenerateConfig,
        say: Progress,
        on_text: Callable[[str], None] | None,
    ) -> list[Attempt]:
        """Continue the conversations and run what was written; each one's cost goes to its own ledger."""
        attempts = [Attempt()] * len(conversations)
        broken: list[SandboxError] = []
        start = time.perf_counter()
        async with overlapping(self._sandbox, self._limits) as overlap:

            def hear(piece: str) -> None:
                overlap.on_text(0, piece)
                if on_text is not None:
                    on_text(piece)

            if len(conversations) == 1:
                outputs = [await self._model.generate(conversations[0], config, hear)]
            else:
                outputs = await self._model.generate_batch(conversations, config, overlap.on_text)
            overlap.decoded()
            each = (time.perf_counter() - start) / len(outputs)
            for output, ledger in zip(outputs, payers, strict=True):
                ledger.decoded(output, each, overlap.overlap_ms / len(outputs))

            async def run(i: int) -> None:
                try:
                    attempts[i] = await self._attempt(outputs[i], payers[i], say)
                    payers[i].done.append(attempts[i])
                except SandboxError as error:
                    broken.append(error)

            async with anyio.create_task_group() as group:
                for i in range(len(outputs)):
                    group.start_soon(run, i)
        if broken:
            raise broken[0]
        return attempts

    async def _attempt(self, output: ModelOutput, ledger: _Ledger, say: Progress) -> Attempt:
        """Run one reply. Every way a reply can be wrong is a fault to tell the model, not an exception."""
        attempt = Attempt(reply=output.text, logprob=output.logprob)
        if output.finish_reason == "length":
            return replace(attempt, fault="the reply was cut off: it is too long")
        try:
            solution = parse(output.text)
        except SolutionFormatError as error:
            return replace(attempt, fault=f"the reply is not in the required form: {error}")
        attempt = replace(attempt, solution=solution)
        if ledger.best.solution is None:
            ledger.best = attempt  # what there is to show should time run out while it runs
        start = time.perf_counter()
        try:
            return await self._executed(attempt, solution, ledger, say)
        except (RequirementError, ProgramError) as error:
            return replace(attempt, fault=str(error))
        finally:
            ledger.execute += time.perf_counter() - start

    async def _executed(self, attempt: Attempt, solution: Solution, ledger: _Ledger, say: Progress) -> Attempt:
        """Run the program. What it imports and does not declare is declared for it: there is one way to mend that."""
        execution = await self._run(solution, say)
        added: list[str] = []
        while execution.missing is not None and len(added) < ADDED:
            wanted = execution.missing.suggested_requirement
            if wanted in solution.requires:
                break  # declared, and its package has no such module
            added.append(wanted)
            solution = replace(solution, requires=(*solution.requires, wanted))
            ledger.attempts += 1
            again = await self._run(solution, say)
            if again.status == "install_failed":
                break
            execution = again
            attempt = replace(attempt, solution=solution, added=tuple(added))
        attempt = replace(attempt, execution=execution)
        answer = printed(execution)
        floor = self.calibration.floor if self.calibration else float("-inf")
        if attempt.logprob is not None and attempt.logprob < floor:
            return replace(attempt, declined="the model only guessed at a program for it")
        if answer is None:
            return replace(attempt, fault=fault(execution, solution.code))
        if recited(solution.code, ledger.question):
            return replace(attempt, declined=f"the program computes nothing, it only recites {answer[:SHOWN_CHARS]!r}")
        shown = [(worked.question, worked.code) for look in ledger.looks for worked in look]
        return replace(attempt, answer=answer, strange=strange_numbers(ledger.question, solution.code, shown))

    async def _run(self, solution: Solution, say: Progress) -> ExecResult:
        return await self._sandbox.execute(Program(solution.code, solution.requires), self._limits, progress=say)

    def _answer(self, ledger: _Ledger, note: str = "") -> Answer:
        best = ledger.best
        solution = best.solution or Solution("", "")
        evidence = None if best.answer is None else _evidence(best, ledger)
        return Answer(
            status=best.status,
            answer=best.answer,
            explanation=_explanation(best, solution, ledger, note),
            think=solution.think,
            code=solution.code,
            requires=solution.requires,
            execution=best.execution,
            attempts=ledger.attempts,
            votes=ledger.votes,
            confidence=self.calibration.confidence(evidence) if self.calibration and evidence else None,
            model=self._model.info,
            timings_ms={
                "decode": round(ledger.decode * 1000, 1),
                "execute": round(ledger.execute * 1000, 1),
                "total": round((time.perf_counter() - ledger.started) * 1000, 1),
                "overlap": round(ledger.overlap, 1),
            },
            tokens={"prompt": ledger.prompt, "completion": ledger.completion},
            evidence=evidence,
        )


def _in_doubt(attempt: Attempt) -> bool:
    """Whether another look may find better. An engine that does not tell how sure it was is believed."""
    return attempt.answer is None or (attempt.logprob is not None and attempt.logprob < SURE)


def _evidence(best: Attempt, ledger: _Ledger) -> Evidence:
    share = None
    if ledger.votes is not None:
        agreeing = (n for value, n in ledger.votes.items() if canonical(value) == canonical(best.answer or ""))
        share = sum(agreeing) / ledger.samples
    return Evidence(logprob=best.logprob, share=share, repaired=best.repaired, strange=best.strange)


def _explanation(best: Attempt, solution: Solution, ledger: _Ledger, note: str) -> str:
    if best.answer is not None:
        text = explained(solution.closing, best.answer, ledger.question, solution.think)
        return f"{text} (Added to what the program declares: {', '.join(best.added)}.)" if best.added else text
    if best.declined:
        return (
            f"Declined: {best.declined}, which nothing here can vouch for. Ask what a program can compute from "
            "numbers, dates, text or data in the question itself."
        )
    unfinished = "No program was written." if best.solution is None else "The program had not ended."
    return f"{note}{best.fault or unfinished}"


def _silent(words: str) -> None:
    """Progress nobody asked for."""
