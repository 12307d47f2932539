import json
from pathlib import Path

import anyio
import pytest

from model.loading import load_model
from model.scripted import ScriptedModel
from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxUnavailableError
from sandbox.home import default_home
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Limits, Program
from training.config import ConfigError
from training.dataset import load, save
from training.evaluate import Question, load_questions
from training.improve import BATCH, Improved, improve
from training.programs import hard_coded

from .improving import Recording, improved, reply, sandbox


def test_right_programs_are_kept_most_sampled_first_then_the_shorter() -> None:
    codes = ["print(21 + 21)", "print(6 + 7)", "print(6 * 7)", "boom", "print(7 * 6)", "print(7 * 6)"]
    result = improved({"q": [*map(reply, codes), "Dunno."]})
    assert [row.code for row in result.rows] == ["print(7 * 6)", "print(6 * 7)", "print(21 + 21)"]
    counts = result.counts
    assert (counts.samples, counts.readable, counts.programs, counts.ran, counts.right) == (7, 6, 5, 5, 4)
    assert (counts.questions, counts.answered, counts.kept) == (1, 1, 3)


def test_at_most_so_many_of_one_question_are_kept() -> None:
    result = improved({"q": [reply("print(6 * 7)"), reply("print(7 * 6)"), reply("print(21 + 21)")]}, keep=2)
    assert result.counts.right == 3
    assert len(result.rows) == 2


def test_the_same_program_of_one_question_is_executed_once() -> None:
    box = sandbox()
    codes = ["print(6 * 7)", "print( 6*7 )  # of course", "print(6 * 7)"]
    result = improved({"q": [*map(reply, codes)], "r": [*map(reply, codes)]}, box)
    assert [program.code for program in box.programs] == ["print(6 * 7)"] * 2
    assert (result.counts.programs, result.counts.right, len(result.rows)) == (2, 6, 2)


def test_a_program_that_computes_nothing_is_right_and_not_kept() -> None:
    result = improved({"q": [reply("print(42)"), reply("print(42)"), reply("print(6 * 7)")]})
    assert (result.counts.right, result.counts.hard_coded) == (3, 2)
    assert [row.code for row in result.rows] == ["print(6 * 7)"]


def test_a_question_that_comes_twice_is_asked_once() -> None:
    model = ScriptedModel({"q": reply("print(6 * 7)")})
    result = anyio.run(lambda: improve(model, sandbox(), [Question("q", "42")] * 3, samples=2))
    assert len(model.conversations) == result.counts.samples == 2


def test_rows_are_data_as_the_schema_has_it(tmp_path: Path) -> None:
    result = improved({"q": [reply("print(6 * 7)"), reply("print(7 * 6)")], "r": [reply("print(21 + 21)"), "Dunno."]})
    save(tmp_path / "improved.jsonl", result.rows)
    rows = load(tmp_path / "improved.jsonl")
    assert tuple(rows) == result.rows
    assert len({row.id for row in rows}) == 3
    assert {(row.question, row.area, row.skill, row.answer) for row in rows} == {
        (question, "math", "improved", "42") for question in "qr"
    }


@pytest.mark.parametrize(
    ("code", "declared", "kept"),
    [
        ("import math\nprint(math.factorial(3) * 7)", (), ("python:math",)),
        ("print(6 * 7)", ("python:numpy",), ()),
        ("import numpy\nprint(numpy.prod([6, 7]))", ("python:numpy", "python:math"), ("python:numpy",)),
        ("import yaml\nprint(yaml.safe_load('42') + 0)", ("python:PyYAML",), ("python:PyYAML",)),
    ],
)
def test_a_row_requires_what_its_program_imports(code: str, declared: tuple[str, ...], kept: tuple[str, ...]) -> None:
    box = ScriptedSandbox(lambda program: scripted_result("42\n"))
    result = improved({"q": [reply(code, *declared)]}, box)
    assert [program.requires for program in box.programs] == [declared]
    assert [row.requires for row in result.rows] == [kept]


def test_a_refused_requirement_is_a_wrong_sample_and_no_error() -> None:
    result = improved({"q": [reply("print(6 * 7)", "python:https://evil.example/x.whl"), reply("print(7 * 6)")]})
    assert (result.counts.programs, result.counts.ran, result.counts.right) == (2, 1, 1)


@pytest.mark.parametrize(
    ("printed", "expected", "right"),
    [("BOB", "BOB", 1), ("bob", "BOB", 0), ("42.0", "42", 1), ("Total: 42", "42", 1), ("41", "42", 0), ("", "", 0)],
)
def test_right_is_the_expected_answer_in_its_letter_case(printed: str, expected: str, right: int) -> None:
    box = ScriptedSandbox(lambda program: scripted_result(f"{printed}\n"))
    model = ScriptedModel({"q": reply("print(6 * 7)")})
    result = anyio.run(lambda: improve(model, box, [Question("q", expected)], samples=1))
    assert result.counts.right == len(result.rows) == right


def test_packages_that_cannot_be_had_are_counted() -> None:
    box = ScriptedSandbox(lambda program: scripted_result(status="install_failed"))
    result = improved({"q": [reply("import frobnicate", "python:frobnicate"), "Dunno."]}, box)
    assert (result.counts.programs, result.counts.not_installed, result.counts.ran) == (1, 1, 0)


def test_one_program_with_other_packages_declared_is_executed_again_and_kept_once() -> None:
    box = sandbox()
    result = improved({"q": [reply("print(6 * 7)"), reply("print(6 * 7)", "python:math")]}, box)
    assert (len(box.programs), result.counts.right, len(result.rows)) == (2, 2, 1)


def test_a_broken_sandbox_is_an_error_and_not_a_wrong_sample() -> None:
    def broken(program: Program) -> ExecResult:
        raise SandboxUnavailableError("no Docker Engine answers")

    with pytest.raises(SandboxUnavailableError, match="no Docker Engine"):
        improved({"q": [reply("print(6 * 7)")]}, ScriptedSandbox(broken))


@pytest.mark.parametrize("settings", [{"samples": 0}, {"keep": 0}, {"temperature": 0.0}])
def test_settings_without_a_meaning_are_refused(settings: dict[str, int]) -> None:
    with pytest.raises(ConfigError, match="is 0"):
        anyio.run(lambda: improve(ScriptedModel({}), sandbox(), [Question("q", "42")], **settings))


@pytest.mark.parametrize("samples", [1, 8, 33, 70])
def test_batches_are_of_a_size_the_engine_takes_at_once_and_each_has_a_seed(samples: int) -> None:
    model = Recording({f"q{n}": reply("print(6 * 7)") for n in range(40)})
    questions = [Question(f"q{n}", "42") for n in range(40)]
    result = anyio.run(lambda: improve(model, sandbox(), questions, samples=samples))
    assert result.counts.right == sum(size for size, _ in model.batches) == 40 * samples
    assert max(size for size, _ in model.batches) <= BATCH
    assert len({config.seed for _, config in model.batches}) == len(model.batches)
    assert {(config.temperature, config.top_p) for _, config in model.batches} == {(0.8, 1.0)}


def test_the_next_batch_is_decoded_while_programs_run() -> None:
    async def run() -> Improved:
        decoding_again = anyio.Event()

        class Slow(ScriptedSandbox):
            async def execute(self, program: Program, limits: Limits | None = None, **others: object) -> ExecResult:
                await decoding_again.wait()
                return await super().execute(program, limits)

        model = Recording(
            {"q": reply("print(6 * 7)"), "r": reply("print(7 * 6)")},
            before=lambda number: decoding_again.set() if number else None,
        )
        with anyio.fail_after(30):
            box = Slow(lambda program: scripted_result("42\n"))
            return await improve(model, box, [Question("q", "42"), Question("r", "42")], samples=BATCH)

    timings = anyio.run(run).timings
    assert timings.samples == 2 * BATCH
    assert timings.total == pytest.approx(timings.decode + timings.waiting)


@pytest.mark.model
@pytest.mark.docker
def test_the_shipped_adapter_yields_rows_that_hold(tmp_path: Path) -> None:
    data = tmp_path / "questions.jsonl"
    data.write_text(
        json.dumps({"question": "What's 15% of 200?", "answer": 30})
        + "\n"
        + json.dumps({"question": "What is the median of 3, 9, 4 and 7?", "answer": "5.5", "area": "math"})
    )
    model = load_model(home=default_home())

    async def run() -> Improved:
        box = DockerSandbox()
        try:
            return await improve(model, box, load_questions(data), samples=4, journal=tmp_path / "improved.journal")
        finally:
            await box.aclose()

    result = anyio.run(run)
    assert result.counts.samples == 8
    assert result.counts.answered == 2
    assert 0 < result.timings.executing < result.timings.total
    for row in result.rows:
        assert "<model>" in row.target
        assert not hard_coded(row.code)
