"""How sure an answer is, and what is done about doubt: the solver with a scripted model that tells how sure it was."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

import anyio
import pytest

from model.answer import Answer
from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.confidence import Calibration
from model.errors import ModelError
from model.examples import Examples, Worked
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from model.solver import Solver
from sandbox.scripted import ScriptedSandbox, scripted_result

QUESTION = "What's 15% of 200?"
GOOD, OTHER, CARELESS, BAD = (
    render(Solution("Think.", f"print({code})")) for code in ("0.15 * 200", "200 % 15", "0.15 * 300", "1 / 0")
)
RESULTS = {
    "print(0.15 * 200)": scripted_result("30.0\n"),
    "print(200 % 15)": scripted_result("5\n"),
    "print(0.15 * 300)": scripted_result("45.0\n"),
    "print(1 / 0)": scripted_result(status="error", stderr="ZeroDivisionError: division by zero"),
}


class Sure(ScriptedModel):
    """Writes with given log-probabilities, in turn, and is calibrated."""

    calibration = Calibration(  # type: ignore[assignment]
        single=(0.0, -2.0, 0.0, -1.0, -1.0), votes=(-2.0, 0.0, 4.0, 0.0, 0.0), floor=-0.5
    )

    def __init__(self, replies: list[str], logprobs: list[float]) -> None:
        super().__init__({QUESTION: replies})
        self._logprobs = list(logprobs)

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        output = await super().generate(messages, config, on_text)
        return replace(output, logprob=self._logprobs.pop(0))


def test_a_reply_below_the_floor_is_declined_and_one_above_it_has_its_confidence() -> None:
    sandbox = ScriptedSandbox(RESULTS)
    guess = anyio.run(Solver(Sure([GOOD], [-0.6]), sandbox).solve, QUESTION)
    assert (guess.status, guess.answer, guess.confidence, guess.attempts) == ("unverified", None, None, 1)
    assert "only guessed" in guess.explanation
    sure = anyio.run(Solver(Sure([GOOD], [-0.01]), sandbox).solve, QUESTION)
    unsure = anyio.run(Solver(Sure([GOOD], [-0.3]), sandbox).solve, QUESTION)
    mended = anyio.run(Solver(Sure([BAD, GOOD], [-0.1, -0.01]), sandbox).solve, QUESTION)
    assert sure.confidence is not None
    assert unsure.confidence is not None
    assert mended.confidence is not None
    assert 0 < unsure.confidence < mended.confidence < sure.confidence < 1


class Shown(Sure):
    """Was trained with worked examples."""

    info = ModelInfo("tiny", "", "mine", "", "scripted")
    examples = Examples([Worked(name, f"What's {name}?", "So.", f"print({name!r})") for name in "abc"])


@pytest.mark.parametrize(
    ("replies", "logprobs", "answer", "attempts"),
    [
        ([OTHER, GOOD, GOOD], [-0.01, -0.01, -0.01], "5", 1),
        ([OTHER, GOOD, GOOD], [-0.1, -0.2, -0.2], "30.0", 3),
        ([OTHER, BAD, GOOD], [-0.1, -0.01, -0.2], "5", 3),
        ([OTHER, BAD, GOOD], [-0.2, -0.01, -0.1], "30.0", 3),
        ([BAD, GOOD, BAD], [-0.01, -0.01, -0.01], "30.0", 3),
        ([BAD, BAD, BAD, GOOD], [-0.01] * 5, "30.0", 5),
        ([OTHER, GOOD, GOOD], [-0.6, -0.6, -0.1], "30.0", 3),
        ([OTHER, GOOD, GOOD], [-0.6, -0.6, -0.6], None, 3),
    ],
)
def test_what_is_in_doubt_is_asked_again_with_other_examples(
    replies: list[str], logprobs: list[float], answer: str | None, attempts: int
) -> None:
    model = Shown(replies, logprobs)
    said: list[str] = []
    found = anyio.run(partial(Solver(model, ScriptedSandbox(RESULTS)).solve, QUESTION, progress=said.append))
    assert (found.answer, found.attempts) == (answer, attempts)
    assert ("thinking again, with other examples" in said) == (attempts > 1)
    assert len({asked[0].content for asked in list(model.conversations)[:3]}) == min(attempts, 3)
    if answer is not None:
        assert found.evidence is not None
        assert found.evidence.repaired == (attempts > 1)


def test_a_second_look_that_fails_leaves_what_was_found_first() -> None:
    class Narrow(Shown):
        async def generate_batch(self, *_: object) -> list[ModelOutput]:  # type: ignore[override]
            raise ModelError("too long")

    found = anyio.run(Solver(Narrow([GOOD], [-0.1]), ScriptedSandbox(RESULTS)).solve, QUESTION)
    assert (found.answer, found.attempts) == ("30.0", 1)


def test_of_equally_many_votes_the_surest_reply_wins_and_agreement_is_confidence() -> None:
    replies = [OTHER, GOOD, BAD]

    async def vote(logprobs: list[float], replies: list[str]) -> Answer:
        return await Solver(Sure(replies, logprobs), ScriptedSandbox(RESULTS)).solve(QUESTION, samples=len(replies))

    assert anyio.run(vote, [-0.2, -0.1, -0.1], replies).answer == "30.0"
    assert anyio.run(vote, [-0.1, -0.2, -0.1], replies).answer == "5"
    split = anyio.run(vote, [-0.1, -0.2, -0.1], replies)
    whole = anyio.run(vote, [-0.1, -0.2, -0.1], [GOOD, GOOD, GOOD])
    assert whole.votes == {"30.0": 3}
    assert split.confidence is not None
    assert whole.confidence is not None
    assert split.confidence < 0.5 < whole.confidence


def test_of_equally_many_votes_the_program_that_heeds_the_questions_numbers_wins_however_sure_the_other() -> None:
    async def vote(samples: int, *replies: str) -> Answer:
        model = Sure([*replies], [-0.01, -0.2, -0.2][: len(replies)])
        return await Solver(model, ScriptedSandbox(RESULTS)).solve(QUESTION, samples=samples)

    assert anyio.run(vote, 2, CARELESS, GOOD).answer == "30.0"
    assert anyio.run(vote, 3, CARELESS, GOOD, CARELESS).answer == "45.0"
    sure, strange = anyio.run(vote, 1, GOOD), anyio.run(vote, 1, CARELESS)
    assert sure.evidence is not None
    assert strange.evidence is not None
    assert (sure.evidence.strange, strange.evidence.strange) == (0, 2)
    assert sure.confidence is not None
    assert strange.confidence is not None
    assert strange.confidence < sure.confidence
