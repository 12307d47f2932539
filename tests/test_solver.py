from collections.abc import Callable, Sequence
from dataclasses import replace

import anyio
import pytest

from model.answer import Answer
from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from model.solver import Solver
from sandbox.base import Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Limits, Missing, Program

QUESTION = "What's 15% of 200?"
GOOD = render(Solution("15% of 200 is 0.15 times 200.", "print(0.15 * 200)", ("python:math",)))
BAD = render(Solution("Divide.", "print(1 / 0)"))
RESULTS = {
    "print(0.15 * 200)": scripted_result("30.0\n"),
    "print(30)": scripted_result("30\n"),
    "print(7)": scripted_result("7\n"),
    "print(1 / 0)": scripted_result(status="error", stderr="ZeroDivisionError: division by zero"),
    "pass": scripted_result(""),
}


def writes(code: str) -> str:
    return render(Solution("Think.", code))


def solve(replies: str | list[str], *, samples: int = 1, said: list[str] | None = None) -> tuple[Answer, ScriptedModel]:
    language_model = ScriptedModel({QUESTION: replies})
    solver = Solver(language_model, ScriptedSandbox(RESULTS))
    say = said.append if said is not None else None

    async def run() -> Answer:
        return await solver.solve(QUESTION, samples=samples, progress=say)

    return anyio.run(run), language_model


def test_the_answer_is_what_the_program_printed_with_its_proof() -> None:
    said: list[str] = []
    answer, _ = solve(GOOD, said=said)
    assert (answer.status, answer.answer, answer.attempts) == ("verified", "30.0", 1)
    assert answer.think == "15% of 200 is 0.15 times 200."
    assert answer.code == "print(0.15 * 200)"
    assert answer.requires == ("python:math",)
    assert answer.execution is not None
    assert answer.execution.stdout == "30.0\n"
    assert answer.votes is None
    assert answer.tokens["completion"] > 0
    assert set(answer.timings_ms) == {"decode", "execute", "total", "overlap"}
    assert "running" in said


def test_the_models_own_claim_is_never_the_answer() -> None:
    claim = render(Solution("Easy.", "print(7)", closing="The answer is 42."))
    answer, _ = solve(claim)
    assert answer.answer == "7"
    assert answer.explanation == "The answer is 7."


def test_a_failing_program_goes_back_to_the_model_with_its_error() -> None:
    answer, language_model = solve([BAD, GOOD])
    assert (answer.status, answer.answer, answer.attempts) == ("verified", "30.0", 2)
    asked_again = language_model.conversations[1]
    assert asked_again[-2] == Message("assistant", BAD)
    assert "ZeroDivisionError" in asked_again[-1].content


def test_a_program_that_exceeds_its_time_limit_goes_back_to_the_model_with_that_fault() -> None:
    endless = "while True:\n    print(7 + 8)"
    stopped = scripted_result("15\n15\n", status="timeout", stderr="[sandbox] stopped: it ran longer than 10 s")
    sandbox = ScriptedSandbox({**RESULTS, endless: stopped})
    language_model = ScriptedModel({QUESTION: [writes(endless), GOOD]})
    answer = anyio.run(Solver(language_model, sandbox).solve, QUESTION)
    assert (answer.status, answer.answer, answer.attempts) == ("verified", "30.0", 2)
    assert [program.code for program in sandbox.programs] == [endless, "print(0.15 * 200)"]
    written, told = language_model.conversations[1][-2:]
    assert written == Message("assistant", writes(endless))
    assert "the program was stopped: it ran longer than 10 s; it has to take fewer steps" in told.content
    assert "The last it printed was: 15" in told.content


def test_what_a_program_printed_before_its_time_was_up_is_no_answer() -> None:
    stopped = scripted_result("30.0\n", status="timeout")
    language_model = ScriptedModel({QUESTION: GOOD})
    answer = anyio.run(Solver(language_model, ScriptedSandbox({"print(0.15 * 200)": stopped})).solve, QUESTION)
    assert (answer.status, answer.answer) == ("unverified", None)
    assert "it ran longer than its time limit" in answer.explanation


def test_a_reply_without_a_program_is_repaired_too() -> None:
    answer, language_model = solve(["It is 30.", GOOD])
    assert answer.answer == "30.0"
    assert "missing <think>" in language_model.conversations[1][-1].content


@pytest.mark.parametrize(
    ("reply", "status", "explained"),
    [
        ("It is 30.", "failed", "missing <think>"),
        (BAD, "unverified", "ZeroDivisionError"),
        (writes("pass"), "unverified", "printed nothing"),
        (render(Solution("x", "print(7)", ("--index-url",))), "failed", "requirement rejected"),
    ],
)
def test_without_a_printed_answer_the_answer_is_null_and_says_why(reply: str, status: str, explained: str) -> None:
    answer, _ = solve(reply)
    assert (answer.status, answer.answer) == (status, None)
    assert explained in answer.explanation
    assert answer.attempts == 3


def test_executed_values_vote_and_equal_numbers_count_as_one() -> None:
    answer, _ = solve([GOOD, writes("print(7)"), writes("print(30)"), BAD], samples=4)
    assert answer.answer == "30.0"
    assert answer.votes == {"30.0": 2, "7": 1}
    assert answer.attempts == 4


def test_a_broken_sandbox_raises() -> None:
    def broken(program: Program) -> None:
        raise SandboxUnavailableError("no engine")

    for samples in (1, 3):
        solver = Solver(ScriptedModel({QUESTION: GOOD}), ScriptedSandbox(broken))  # type: ignore[arg-type]
        with pytest.raises(SandboxUnavailableError, match="no engine"):
            anyio.run(lambda: solver.solve(QUESTION, samples=samples))  # noqa: B023 - run at once


@pytest.mark.parametrize("question", ["", " \n\t"])
def test_an_empty_question_is_refused(question: str) -> None:
    solver = Solver(ScriptedModel({}), ScriptedSandbox({}))
    with pytest.raises(ValueError, match="question is empty"):
        anyio.run(solver.solve, question)


def test_a_batch_answers_in_order_and_repairs_only_what_failed() -> None:
    language_model = ScriptedModel({"1 a": GOOD, "2 b": [BAD, writes("print(7)")], "3 c": writes("print(30)")})
    solver = Solver(language_model, ScriptedSandbox(RESULTS))
    answers = anyio.run(solver.solve_batch, ["1 a", "2 b", "3 c"])
    assert [(a.answer, a.attempts) for a in answers] == [("30.0", 1), ("7", 2), ("30", 1)]


class Endless(ScriptedModel):
    """Never finishes a reply."""

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        await anyio.sleep_forever()
        raise AssertionError


def test_a_time_limit_ends_with_an_answer_that_says_so() -> None:
    solver = Solver(Endless({}), ScriptedSandbox({}))

    async def run() -> Answer:
        return await solver.solve(QUESTION, timeout=0.05)

    answer = anyio.run(run)
    assert (answer.status, answer.answer) == ("failed", None)
    assert "time limit of 0.05 s ran out" in answer.explanation


class Stuck(ScriptedSandbox):
    """Its programs never end."""

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        await anyio.sleep_forever()
        raise AssertionError


def test_a_program_that_runs_when_time_is_over_is_shown() -> None:
    solver = Solver(ScriptedModel({QUESTION: GOOD}), Stuck({}))

    async def run() -> Answer:
        return await solver.solve(QUESTION, timeout=0.05)

    answer = anyio.run(run)
    assert (answer.status, answer.answer, answer.code) == ("failed", None, "print(0.15 * 200)")
    assert "The program had not ended." in answer.explanation


class StuckAt(ScriptedSandbox):
    """One program never ends."""

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        if program.code == "print(7)":
            await anyio.sleep_forever()
        return await super().execute(program, limits, progress=progress)


def test_samples_that_have_ended_are_voted_on_when_time_is_over() -> None:
    model = ScriptedModel({QUESTION: [writes("print(7)"), GOOD, writes("print(30)")]})
    solver = Solver(model, StuckAt(RESULTS))

    async def run() -> Answer:
        return await solver.solve(QUESTION, samples=3, timeout=0.5)

    answer = anyio.run(run)
    assert (answer.status, answer.answer, answer.votes) == ("verified", "30.0", {"30.0": 2})


class Cut(ScriptedModel):
    """Is always cut off at its token limit."""

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        return ModelOutput(GOOD, 1, config.max_new_tokens, "length")


def test_a_reply_cut_off_at_the_token_limit_is_not_run() -> None:
    sandbox = ScriptedSandbox(RESULTS)
    solver = Solver(Cut({}), sandbox)
    answer = anyio.run(solver.solve, QUESTION)
    assert (answer.status, answer.answer) == ("failed", None)
    assert "cut off" in answer.explanation
    assert sandbox.programs == []


def test_a_failed_program_goes_back_at_most_twice() -> None:
    answer, language_model = solve([BAD, BAD, BAD, GOOD])
    assert (answer.status, answer.answer, answer.attempts) == ("unverified", None, 3)
    assert len(language_model.conversations) == 3
    answer, _ = solve([BAD, BAD, GOOD])
    assert (answer.status, answer.answer, answer.attempts) == ("verified", "30.0", 3)


def needs(*names: str) -> Callable[[Program], ExecResult]:
    """Programs that import `names`, one after the other, of distributions of the same name."""

    def run(program: Program) -> ExecResult:
        for name in names:
            if f"python:{name}" not in program.requires:
                failed = scripted_result(status="error", stderr=f"ModuleNotFoundError: No module named '{name}'")
                return replace(failed, missing=Missing(name, f"python:{name}"))
        return scripted_result("30\n")

    return run


def test_a_missing_declaration_is_added_without_asking_again() -> None:
    sandbox = ScriptedSandbox(needs("numpy", "scipy"))
    language_model = ScriptedModel({QUESTION: writes("import numpy, scipy\nprint(15 * 2)")})
    answer = anyio.run(Solver(language_model, sandbox).solve, QUESTION)
    assert (answer.status, answer.answer, answer.attempts) == ("verified", "30", 3)
    assert len(language_model.conversations) == 1
    assert answer.requires == ("python:numpy", "python:scipy")
    assert "Added to what the program declares: python:numpy, python:scipy" in answer.explanation
    assert [program.requires for program in sandbox.programs] == [(), ("python:numpy",), answer.requires]


def test_a_declaration_that_cannot_be_installed_is_not_added() -> None:
    def run(program: Program) -> ExecResult:
        if program.requires:
            return scripted_result(status="install_failed", stderr="nosuch cannot be installed: there is no nosuch")
        return needs("nosuch")(program)

    language_model = ScriptedModel({QUESTION: [writes("import nosuch\nprint(1 + 1)"), GOOD]})
    answer = anyio.run(Solver(language_model, ScriptedSandbox(run)).solve, QUESTION)
    assert answer.requires in ((), ("python:math",))
    assert "nosuch" in language_model.conversations[1][-1].content


def test_a_question_about_facts_is_declined_and_not_asked_again() -> None:
    language_model = ScriptedModel({"Who wrote Hamlet?": writes('print("William Shakespeare")')})
    sandbox = ScriptedSandbox({'print("William Shakespeare")': scripted_result("William Shakespeare\n")})
    answer = anyio.run(Solver(language_model, sandbox).solve, "Who wrote Hamlet?")
    assert (answer.status, answer.answer, answer.attempts) == ("unverified", None, 1)
    assert answer.explanation.startswith("Declined: the program computes nothing")
    assert answer.execution is not None


@pytest.mark.parametrize("samples", [0, -1, 17, 1000])
def test_the_number_of_samples_is_bounded(samples: int) -> None:
    with pytest.raises(ValueError, match="ask for 1 to 16"):
        solve(GOOD, samples=samples)


def test_packages_are_made_ready_before_the_program_is_executed() -> None:
    sandbox = ScriptedSandbox(needs("numpy"))
    reply = render(Solution("Think.", "import numpy\nprint(15 * 2)", ("python:numpy",)))
    answer = anyio.run(Solver(ScriptedModel({QUESTION: reply}), sandbox).solve, QUESTION)
    assert answer.answer == "30"
    assert sandbox.prefetched == [("python:numpy",)]
    assert answer.timings_ms["overlap"] >= 0


def test_a_base_without_adapter_is_held_to_the_grammar_and_a_tuned_one_only_when_it_failed() -> None:
    class Configs(ScriptedModel):
        adapter: str | None = None

        def __init__(self) -> None:
            super().__init__({QUESTION: [BAD, GOOD]})
            self.constrained: list[bool] = []

        @property
        def info(self) -> ModelInfo:
            return replace(super().info, adapter=self.adapter)

        async def generate(
            self,
            messages: Sequence[Message],
            config: GenerateConfig,
            on_text: Callable[[str], None] | None = None,
        ) -> ModelOutput:
            self.constrained.append(config.constrained)
            return ModelOutput(BAD, 1, 1, "stop")

    base = Configs()
    anyio.run(Solver(base, ScriptedSandbox(RESULTS)).solve, QUESTION)
    assert base.constrained == [True, True, True]
    Configs.adapter = "mine"
    tuned = Configs()
    anyio.run(Solver(tuned, ScriptedSandbox(RESULTS)).solve, QUESTION)
    assert tuned.constrained == [False, True, True]
