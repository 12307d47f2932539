import json
from pathlib import Path

import anyio
import pytest

from model.protocol import Solution, render
from model.scripted import ScriptedModel
from model.solver import Solver
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training.dataset import DataError
from training.evaluate import EvalReport, Question, Share, evaluate, load_questions
from training.minimal import proven_minimal


def reply(code: str) -> str:
    return render(Solution("Think.", code))


@pytest.fixture
def report() -> EvalReport:
    """Four questions: right, wrong, a program that fails, no program."""
    language_model = ScriptedModel({"1": reply("print(1)"), "2": reply("print(2)"), "c": reply("boom"), "d": "Dunno."})
    sandbox = ScriptedSandbox(
        {
            "print(1)": scripted_result("1.0\n"),
            "print(2)": scripted_result("2\n"),
            "boom": scripted_result(status="error", stderr="NameError"),
        }
    )
    questions = [Question("1", "1", "math"), Question("2", "3", "math"), Question("c", "3", "text"), Question("d", "3")]
    solver = Solver(language_model, sandbox)
    return anyio.run(lambda: evaluate(solver, language_model.info, questions))


def test_each_measure_is_counted_per_area_and_over_all(report: EvalReport) -> None:
    summary = report.summary()
    assert list(summary) == ["math", "text", "all"]
    counted = {
        area: tuple((shares[m].count, shares[m].n) for m in ("structure", "ran", "right"))
        for area, shares in summary.items()
    }
    assert counted["math"] == ((2, 2), (2, 2), (1, 2))
    assert counted["text"] == ((1, 1), (0, 1), (0, 1))
    assert counted["all"] == ((3, 4), (2, 4), (1, 4))


def test_packages_are_minimal_where_the_program_fails_without_each() -> None:
    codes = {"both": ("numpy", "pandas"), "one": ("numpy", "sympy"), "none": ("math",)}
    replies = {
        code: render(Solution("Think.", code, tuple(f"python:{name}" for name in of))) for code, of in codes.items()
    }

    def runs(program: Program) -> ExecResult:
        needed = {"both": {"numpy", "pandas"}, "one": {"numpy"}, "none": set()}[program.code]
        there = {name.removeprefix("python:") for name in program.requires}
        return scripted_result("1\n") if needed <= there else scripted_result(status="error")

    model, sandbox = ScriptedModel(replies), ScriptedSandbox(runs)

    async def run() -> EvalReport:
        answers = await evaluate(Solver(model, sandbox), model.info, [Question(code, "1") for code in codes])
        return await proven_minimal(answers, sandbox)

    judged = anyio.run(run)
    assert [outcome.minimal for outcome in judged.outcomes] == [True, False, None]
    assert judged.summary()["all"]["minimal"] == Share(1, 2)


def test_the_saved_report_has_one_record_a_row(report: EvalReport, tmp_path: Path) -> None:
    report.save(tmp_path / "report.json")
    saved = json.loads((tmp_path / "report.json").read_text())
    assert [(row["answer"], row["status"], row["right"]) for row in saved["rows"]] == [
        ("1.0", "verified", True),
        ("2", "verified", False),
        (None, "unverified", False),
        (None, "failed", False),
    ]
    assert saved["summary"]["all"]["right"]["n"] == 4
    assert saved["model"]["base"] == "scripted"
    assert all("total" in row["timings_ms"] for row in saved["rows"])


@pytest.mark.parametrize(
    ("count", "n", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (98, 100, 0.9300, 0.9945)],
)
def test_intervals_are_wilsons(count: int, n: int, low: float, high: float) -> None:
    assert Share(count, n).interval == pytest.approx((low, high), abs=1e-4)


def test_any_question_answer_rows_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"question": "q", "answer": 5, "other": 1}\n\n{"question": "r", "answer": "x", "area": "text"}\n')
    assert load_questions(file) == [Question("q", "5"), Question("r", "x", "text")]


@pytest.mark.parametrize(
    ("line", "fault"), [('{"question": "q"}', "line 1: .*answer"), ("no", "line 1"), ("", "no rows")]
)
def test_a_bad_row_is_named_by_its_line(tmp_path: Path, line: str, fault: str) -> None:
    (tmp_path / "rows.jsonl").write_text(line)
    with pytest.raises(DataError, match=fault):
        load_questions(tmp_path / "rows.jsonl")
