"""What is kept of questions without a verified answer, where the user asked for it."""

import json
import logging
import resource
import stat
import subprocess
import sys
from pathlib import Path

import anyio
import pytest
from filelock import FileLock

from model import failed
from model.answer import Answer
from model.failed import failed_file, keep
from model.scripted import ScriptedModel
from model.solver import Solver
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from server.schemas import SolveResult
from server.settings import Settings
from server.state import AppState
from training.evaluate import Question
from training.failed import failed_questions

ROOT = Path(__file__).parent.parent
RIGHT = "print(6 * 7)"
WRONG = "print(six * 7)"
ERROR = "NameError: name 'six' is not defined"


def reply(code: str) -> str:
    return f"<think>Multiply.</think>\n<model>\n{code}\n</model>\n<requires>python:math</requires>"


def run(program: Program) -> ExecResult:
    return scripted_result("42\n") if program.code == RIGHT else scripted_result("6\n", status="error", stderr=ERROR)


def solved(home: Path, *questions: str, **settings: bool) -> list[SolveResult]:
    """Ask as the server and the command line do: `right?` is answered, `wrong?` runs in vain, others bring nothing."""
    script = home.with_name("script.json")
    script.write_text(json.dumps({"right?": reply(RIGHT), "wrong?": reply(WRONG)}))
    asked = Settings(home=home, engine="scripted", script=script, **settings)

    async def ask() -> list[SolveResult]:
        state = AppState.open(asked, lambda progress: ScriptedSandbox(run))
        results = [
            await state.solve(question, samples=1, timeout=60, progress=lambda words: None) for question in questions
        ]
        return [result for result, _ in results]

    return anyio.run(ask)


def unanswered(question: str = "wrong?") -> Answer:
    solver = Solver(ScriptedModel({question: reply(WRONG)}), ScriptedSandbox(run))
    return anyio.run(lambda: solver.solve(question))


def test_nothing_is_kept_unless_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    solved(tmp_path / "home", "wrong?", "silence?")
    assert not (tmp_path / "home" / "failed").exists()
    assert not Settings().keep_failed
    monkeypatch.setenv("WORLDMODEL_KEEP_FAILED", "true")
    assert Settings().keep_failed


def test_what_failed_and_what_was_not_verified_is_kept_with_what_was_answered(tmp_path: Path) -> None:
    results = solved(tmp_path / "home", "right?", "wrong?", "silence?", keep_failed=True)
    assert [result.status for result in results] == ["verified", "unverified", "failed"]
    wrong, silence = map(json.loads, (tmp_path / "home" / "failed" / "questions.jsonl").read_text().splitlines())
    assert wrong.pop("time").endswith("+00:00")
    assert wrong == {
        "question": "wrong?",
        "answer": None,
        "status": "unverified",
        "explanation": results[1].explanation,
        "code": WRONG,
        "requires": ["python:math"],
        "stdout": "6\n",
        "stderr": ERROR,
        "model": {
            **{"base": "scripted", "base_sha256": "", "engine": "scripted"},
            **dict.fromkeys(("adapter", "adapter_sha256", "examples_sha256")),
        },
    }
    assert (silence["question"], silence["status"], silence["code"], silence["stderr"]) == (
        "silence?",
        "failed",
        "",
        "",
    )


def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    keep(failed_file(tmp_path), "wrong?", unanswered())
    kept = [tmp_path / "failed", *(tmp_path / "failed").iterdir()]
    assert [stat.S_IMODE(path.stat().st_mode) & 0o077 for path in kept] == [0, 0, 0]


def test_long_outputs_are_kept_by_their_end(tmp_path: Path) -> None:
    box = ScriptedSandbox(
        lambda program: scripted_result("x" * 9000 + "end", status="error", stderr="y" * 9000 + "end")
    )
    answer = anyio.run(lambda: Solver(ScriptedModel({"q": reply(WRONG)}), box).solve("q"))
    keep(failed_file(tmp_path), "q", answer)
    record = json.loads(failed_file(tmp_path).read_text())
    assert (record["stdout"], record["stderr"]) == ("x" * 997 + "end", "y" * 997 + "end")


def test_two_processes_keep_whole_lines(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; import test_failed as t\n"
        "answer = t.unanswered()\n"
        "for n in range(100): t.keep(t.failed_file(Path(sys.argv[1])), f'{sys.argv[2]} {n}', answer)"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, tmp_path, name], cwd=ROOT, env={"PYTHONPATH": f"{ROOT}:tests"})
        for name in ("one", "two")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    questions = [question.question for question in failed_questions(tmp_path)]
    assert sorted(questions) == sorted(f"{name} {n}" for name in ("one", "two") for n in range(100))


def test_a_question_is_not_kept_while_another_process_holds_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(failed, "WAIT", 0)
    path = failed_file(tmp_path)
    path.parent.mkdir()
    with FileLock(path.with_name(".lock")):
        keep(path, "wrong?", unanswered())
    assert not path.exists()
    assert "could not be kept" in caplog.text
    keep(path, "wrong?", unanswered())
    assert path.exists()


def test_a_full_file_takes_no_more_and_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    path, answer = failed_file(tmp_path), unanswered()
    keep(path, "first?", answer)
    monkeypatch.setattr(failed, "LIMIT", 2 * path.stat().st_size)
    keep(path, "other?", answer)
    assert not caplog.text
    keep(path, "third?", answer)
    assert [question.question for question in failed_questions(tmp_path)] == ["first?", "other?"]
    assert "--from-runs" in caplog.text


def test_a_home_that_cannot_be_written_costs_the_record_and_not_the_answer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "home").write_text("a file")
    with caplog.at_level(logging.WARNING):
        [result] = solved(tmp_path / "home", "wrong?", keep_failed=True)
    assert result.status == "unverified"
    assert "could not be kept" in caplog.text


def test_a_full_disk_leaves_whole_lines(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path, answer = failed_file(tmp_path), unanswered()
    keep(path, "first?", answer)
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 9, hard))
    try:
        keep(path, "other?", answer)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert path.read_bytes() == before
    assert "Make room" in caplog.text


def test_an_answer_filled_in_by_hand_is_read_back(tmp_path: Path) -> None:
    path, answer = failed_file(tmp_path), unanswered()
    for question in ("one?", "two?", "three?", "half a pair \udc80?", "un œuf?"):
        keep(path, question, answer)
    assert "un œuf?" in path.read_text()
    records = [json.loads(line) for line in path.read_text().splitlines()]
    records[0]["answer"], records[1]["answer"], records[2]["answer"] = 5.0, " x ", ""
    path.write_text("\n".join(map(json.dumps, records)))  # without a last line end, as some editors leave it
    keep(path, "one?", answer)
    assert failed_questions(tmp_path) == [
        *(Question("one?", "5"), Question("two?", "x"), Question("three?", "")),
        *(Question("half a pair \udc80?", ""), Question("un œuf?", "")),
    ]
