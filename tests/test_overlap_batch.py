"""What replies decoded together will need is made ready once for all of them, before the last one has ended."""

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TypeVar

import anyio
import pytest

from model.base import GenerateConfig, Message, ModelOutput
from model.overlap import overlapping
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from model.solver import Solver
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Limits

T = TypeVar("T")
QUESTION = "What's 15% of 200?"
NUMPY = ("python:numpy",)
BOTH = ("python:numpy", "python:pandas")
BEGUN = "<think>a</think>\n<model>\nimport numpy\n"
NOT_DECLARED = "print(1)\n</model>\n<requires>none</requires>"


def writes(code: str, *requires: str) -> str:
    return render(Solution("Think.", code, requires))


WITH_NUMPY = writes("import numpy\nprint(15 * 2)", *NUMPY)
WITHOUT = writes("print(15 * 2)")


class Slow(ScriptedSandbox):
    """Every program prints 30; a prefetch goes on until it is cancelled, which `cancelled` tells."""

    def __init__(self) -> None:
        super().__init__(lambda program: scripted_result("30\n"))
        self.cancelled: list[tuple[str, ...]] = []

    async def prefetch(self, requires: Sequence[str], limits: Limits | None = None) -> None:
        await super().prefetch(requires, limits)
        try:
            await anyio.sleep_forever()
        finally:
            self.cancelled.append(tuple(requires))


class Together(ScriptedModel):
    """Calls `before_end` when its replies are written and the batch has not ended; `cut` of them are cut off."""

    def __init__(self, replies: list[str], before_end: Callable[[], Awaitable[None]], cut: int = 0) -> None:
        super().__init__({QUESTION: replies, "Hi": WITHOUT})
        self._before_end = before_end
        self._cut = cut

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        outputs = await super().generate_batch(conversations, config, on_text)
        await self._before_end()
        cut = [replace(output, finish_reason="length") for output in outputs[: self._cut]]
        return [*cut, *outputs[self._cut :]]


def run(scenario: Callable[[], Awaitable[T]]) -> T:
    """The scenario, which is stopped if it hangs."""

    async def limited() -> T:
        with anyio.fail_after(5):
            return await scenario()

    return anyio.run(limited)


# ---- of several replies ----


async def told(sandbox: ScriptedSandbox, *pieces: tuple[int, str]) -> list[tuple[str, ...]]:
    """What is being prefetched after these pieces of replies, each told by its number."""
    async with overlapping(sandbox) as scope:
        for reply, piece in pieces:
            scope.on_text(reply, piece)
            await anyio.wait_all_tasks_blocked()
        cancelled = sandbox.cancelled if isinstance(sandbox, Slow) else []
        return [requires for requires in sandbox.prefetched if requires not in cancelled]


def test_replies_that_need_the_same_share_one_prefetch() -> None:
    sandbox = Slow()
    assert run(lambda: told(sandbox, *((reply, WITH_NUMPY) for reply in range(8)))) == [NUMPY]
    assert sandbox.prefetched == sandbox.cancelled == [NUMPY]


def test_pieces_of_several_replies_may_come_in_any_order() -> None:
    halves = [(reply, half) for half in (BEGUN[:-4], BEGUN[-4:]) for reply in (2, 0, 1)]
    assert run(lambda: told(Slow(), *halves)) == [NUMPY]


def test_replies_that_need_different_packages_have_each_made_ready() -> None:
    assert run(lambda: told(Slow(), (0, BEGUN), (1, writes("import pandas", *BOTH)))) == [NUMPY, BOTH]


def test_what_one_reply_needs_no_more_goes_on_for_another_that_does() -> None:
    assert run(lambda: told(Slow(), (0, BEGUN), (1, BEGUN), (0, NOT_DECLARED))) == [NUMPY]
    assert run(lambda: told(Slow(), (0, BEGUN), (1, BEGUN), (0, NOT_DECLARED), (1, NOT_DECLARED))) == []


def test_what_was_given_up_begins_again_when_another_reply_needs_it() -> None:
    sandbox = Slow()
    run(lambda: told(sandbox, (0, BEGUN), (0, "import pandas\n"), (1, BEGUN)))
    assert sandbox.prefetched == [NUMPY, BOTH, NUMPY]


def test_what_is_ready_is_not_made_ready_again() -> None:
    sandbox = ScriptedSandbox({})
    run(lambda: told(sandbox, (0, BEGUN), (1, BEGUN)))
    assert sandbox.prefetched == [NUMPY]


# ---- of samples ----


def test_samples_that_import_the_same_have_it_made_ready_once_and_before_the_last_has_ended() -> None:
    sandbox = Slow()
    meanwhile: list[tuple[str, ...]] = []

    async def before_end() -> None:
        await anyio.wait_all_tasks_blocked()
        meanwhile.extend(sandbox.prefetched)

    solver = Solver(Together([WITH_NUMPY], before_end), sandbox)
    answer = run(lambda: solver.solve(QUESTION, samples=3))
    assert meanwhile == sandbox.prefetched == [NUMPY]
    assert (answer.answer, answer.votes) == ("30", {"30": 3})


@pytest.mark.parametrize(("questions", "samples"), [([QUESTION], 3), ([QUESTION, "Hi"], 1), ([QUESTION, "Hi"], 2)])
def test_overlap_is_shared_out_as_decoding_time_is(
    questions: list[str], samples: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr(time, "perf_counter", lambda: now)

    async def before_end() -> None:
        nonlocal now
        await anyio.wait_all_tasks_blocked()
        now = 6.0

    solver = Solver(Together([WITH_NUMPY], before_end), Slow())
    answers = run(lambda: solver.solve_batch(questions, samples=samples))
    for answer in answers:
        assert answer.timings_ms["decode"] == answer.timings_ms["overlap"] == 6000 / len(questions)


def test_a_sample_that_was_cut_off_is_not_run_and_what_it_imports_is_given_up_in_the_end() -> None:
    sandbox = Slow()
    solver = Solver(Together([BEGUN, WITHOUT], anyio.wait_all_tasks_blocked, cut=1), sandbox)
    answer = run(lambda: solver.solve(QUESTION, samples=3))
    assert (answer.answer, answer.votes) == ("30", {"30": 2})
    assert [program.requires for program in sandbox.programs] == [(), ()]
    assert sandbox.prefetched == sandbox.cancelled == [NUMPY]


def test_a_batch_whose_caller_leaves_ends_what_it_made_ready() -> None:
    sandbox = Slow()

    async def leave() -> bool:
        with anyio.CancelScope() as scope:

            async def before_end() -> None:
                await anyio.wait_all_tasks_blocked()
                scope.cancel()
                await anyio.sleep_forever()

            await Solver(Together([WITH_NUMPY], before_end), sandbox).solve(QUESTION, samples=3)
        return scope.cancelled_caught

    assert run(leave)
    assert sandbox.prefetched == sandbox.cancelled == [NUMPY]
    assert sandbox.programs == []
