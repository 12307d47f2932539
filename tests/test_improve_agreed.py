"""Questions whose answer nobody knows: what samples agree on, and those that failed when they were asked."""

import json
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import pytest

from model.scripted import ScriptedModel
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training import rounds
from training.cli import main
from training.dataset import load
from training.evaluate import Question
from training.improve import Improved, improve

from .improving import reply, sandbox

UNKNOWN = "What are six sevens?"
THREE = ["print(6 * 7)", "print(7 * 6)", "print(21 + 21)"]


def agreed(replies: Sequence[str], run: Callable[[Program], ExecResult] | None = None) -> Improved:
    """Ask one question, of which nobody knows the answer."""
    box = ScriptedSandbox(run) if run else sandbox()
    model = ScriptedModel({UNKNOWN: replies})
    return anyio.run(lambda: improve(model, box, [Question(UNKNOWN, "")], samples=len(replies)))


def test_what_half_of_the_samples_compute_in_three_ways_is_the_answer() -> None:
    result = agreed([*map(reply, [*THREE, "print(6 + 7)", "boom", "print(6 + 7)"])])
    assert {(row.answer, row.code) for row in result.rows} == {("42", code) for code in THREE}
    assert [(one.answer, one.agreed) for one in result.sampled] == [("", "42")]
    counts = result.counts
    assert (counts.questions, counts.known, counts.agreed, counts.answered, counts.right) == (1, 0, 1, 1, 3)


@pytest.mark.parametrize(
    "replies",
    [
        [*map(reply, THREE), "Dunno.", "Dunno.", "Dunno.", "Dunno."],  # three of seven
        [reply("print(6 * 7)")] * 3 + [reply("print(7 * 6)")] * 3,  # two ways
        [reply("print(6 * 7)", *requires) for requires in ((), ("python:math",), ("python:json",))],  # one way
        [reply("boom")] * 4,
    ],
)
def test_nothing_is_learnt_where_samples_do_not_agree(replies: list[str]) -> None:
    result = agreed(replies)
    assert (result.rows, result.counts.agreed, result.counts.right) == ((), 0, 0)


def test_of_two_halves_neither_is_believed() -> None:
    others = ["print(6 + 7)", "print(7 + 6)", "print(20 - 7)"]
    result = agreed(
        [*map(reply, [*THREE, *others])], lambda program: scripted_result("13" if program.code in others else "42")
    )
    assert (result.rows, result.counts.agreed) == ((), 0)


def test_samples_agree_by_value_and_the_answer_is_spelled_as_most_print_it() -> None:
    result = agreed(
        [*map(reply, [*THREE, THREE[2]])],
        lambda program: scripted_result("42.0" if program.code == THREE[2] else "42.00"),
    )
    assert [one.agreed for one in result.sampled] == ["42.0"]
    assert result.counts.right == 4


@pytest.mark.parametrize(
    "codes",
    [
        ["print('Paris')", "x = 'Paris'\nprint(x)", "y = 'Paris'\nx = y\nprint(x)"],
        ["print({'a': 'Paris'}['a'])", "print('{}'.format('Paris'))", "print(' '.join(['Paris']))"],
    ],
)
def test_guesses_do_not_count_however_many_agree(codes: list[str]) -> None:
    result = agreed([*map(reply, codes)], lambda program: scripted_result("Paris"))
    assert (result.counts.ran, result.counts.agreed, result.rows) == (3, 0, ())


def from_runs(monkeypatch: pytest.MonkeyPatch, home: Path, records: Sequence[object]) -> ScriptedSandbox:
    """`improve --from-runs` on `records`, with a scripted model and sandbox; what was executed is in the latter."""
    failed = home / "failed" / "questions.jsonl"
    failed.parent.mkdir(parents=True, exist_ok=True)
    failed.write_text("".join(json.dumps(record) + "\n" for record in records))
    box = sandbox()

    @asynccontextmanager
    async def scripted() -> AsyncIterator[ScriptedSandbox]:
        yield box

    replies = {UNKNOWN: list(map(reply, [*THREE, "boom"])), "known": reply(THREE[0]), "hard": reply("boom")}
    monkeypatch.setenv("WORLDMODEL_HOME", str(home))
    monkeypatch.setattr(rounds, "docker_sandbox", scripted)
    monkeypatch.setattr(rounds, "model_of", lambda *_: ScriptedModel(replies))
    main(["improve", "--from-runs", "--rows-only", "--samples", "4", "--out", str(home / "out")])
    return box


def test_questions_that_failed_are_learnt_from_where_an_answer_is_filled_in_or_agreed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    records = [
        {"question": UNKNOWN, "answer": None, "code": "print('recorded')", "status": "unverified"},
        {"question": "known", "answer": 42},
        {"question": "known", "answer": None},
        {"question": "hard", "answer": None},
    ]
    box = from_runs(monkeypatch, tmp_path, records)
    assert "of 3 questions that failed, 1 have an answer filled in, on 1 the samples agree, 1 have neither" in (
        capsys.readouterr().err
    )
    rows = load(tmp_path / "out" / "improved.jsonl")
    assert [(row.question, row.answer, row.code) for row in rows] == [
        *((UNKNOWN, "42", code) for code in THREE),
        ("known", "42", THREE[0]),
    ]
    assert "print('recorded')" not in [program.code for program in box.programs]
    assert not from_runs(monkeypatch, tmp_path, records).programs  # all is in the journal
    assert load(tmp_path / "out" / "improved.jsonl") == rows
    filled = [*records, {"question": "hard", "answer": "13"}]
    assert [program.code for program in from_runs(monkeypatch, tmp_path, filled).programs] == ["boom"]


def test_what_an_evaluation_asks_is_not_learnt_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = json.loads((Path(__file__).parent.parent / "data" / "field.jsonl").read_text().splitlines()[0])["question"]
    from_runs(monkeypatch, tmp_path, [{"question": asked.upper(), "answer": 1}, {"question": "known", "answer": 42}])
    assert "1 of 2 questions are left out, as evaluations ask them" in capsys.readouterr().err
    assert [row.question for row in load(tmp_path / "out" / "improved.jsonl")] == ["known"]


@pytest.mark.parametrize(
    ("records", "complaint"),
    [
        ([], "set WORLDMODEL_KEEP_FAILED=true"),
        ([{"question": "hard", "answer": None}, {"question": "hard"}], "questions.jsonl, line 2: KeyError"),
        ([["hard"]], "questions.jsonl, line 1: a row is a JSON object"),
        ([{"question": "hard", "answer": None}], "nothing to learn: .* fill in answers in .*questions.jsonl"),
    ],
)
def test_what_cannot_be_learnt_from_runs_is_said(
    records: list[object],
    complaint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from_runs(monkeypatch, tmp_path, records)
    assert re.search(f"error: .*{complaint}", capsys.readouterr().err)


def test_questions_come_from_runs_or_from_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["improve", "--from-runs", "--data", "data/train.jsonl"])
    assert "--data: not allowed with argument --from-runs" in capsys.readouterr().err
