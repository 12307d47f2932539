"""The splits, from drawing to files, with few skills."""

import json
import random
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training import drawing, making
from training.cli import main
from training.dataset import SPLITS, load
from training.skills.base import Draft
from training.verify import EXECUTED_FILE, known


def adds(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 999), rng.randint(2, 999)
    phrasings = (f"What is {a} + {b}?", f"Add {a} to {b}", f"{a} and {b} make", f"Sum {a} {b}")
    return Draft(phrasings, "Add them.", f"print({a} + {b})", str(a + b))


def lies(rng: random.Random) -> Draft:
    draft = adds(rng)
    phrasings = tuple(f"Really: {phrasing}" for phrasing in draft.phrasings)
    return Draft(phrasings, draft.think, draft.code, f"{draft.answer}1")


@asynccontextmanager
async def calculator() -> AsyncIterator[ScriptedSandbox]:
    """A sandbox for `adds` and `lies`."""

    def answer(program: Program) -> ExecResult:
        codes = json.loads(program.files["programs.json"])["programs"]
        sums = (sum(map(int, code[6:-1].split(" + "))) for code in codes)
        return scripted_result(stdout="".join(f'[0, "{number}", ""]\n' for number in sums))

    yield ScriptedSandbox(answer)


@pytest.fixture
def calculated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "docker_sandbox", calculator)
    monkeypatch.setattr(drawing, "skills", lambda: {"math": (adds,)})
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "home"))


KILLED = """
import os, signal, sys
from pathlib import Path
import test_making
from training import drawing, proof

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

def once(digests, home, remember=proof.remember):
    remember(digests, home)
    proof.remember = die

drawing.skills = lambda: {"math": (test_making.adds,)}
proof.CHUNK = 10
if sys.argv[1] == "proving":
    proof.remember = once
else:
    Path.replace = die
test_making.made(Path(sys.argv[2]), "--against")
"""
"""Makes few rows, and is killed after the first ten are proven or before the first file takes its place."""


def made(tmp_path: Path, *words: str) -> int:
    return main(["data", "--out", str(tmp_path / "data"), "--size", "40", "--held-out", "3", *words])


@pytest.mark.docker
def test_what_is_made_twice_is_the_same_and_what_an_evaluation_asks_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(drawing, "skills", lambda: {"math": (adds,)})
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "home"))
    assert made(tmp_path, "--against") == 0
    first = {split: (tmp_path / "data" / f"{split}.jsonl").read_bytes() for split in ("train", "validation", "test")}
    assert [len(load(tmp_path / "data" / f"{split}.jsonl")) for split in first] == [40, 3, 3]
    asked = load(tmp_path / "data" / "train.jsonl")[7]
    evaluation = tmp_path / "asked.jsonl"
    evaluation.write_text(f'{{"question": "{asked.question.upper()}", "answer": "1"}}\n')
    assert made(tmp_path, "--against") == 0
    for split, text in first.items():
        assert (tmp_path / "data" / f"{split}.jsonl").read_bytes() == text
    assert made(tmp_path, "--against", str(evaluation)) == 0
    assert asked.id not in {row.id for row in load(tmp_path / "data" / "train.jsonl")}
    assert "1 left out as evaluations ask them" in capsys.readouterr().err


@pytest.mark.docker
def test_a_skill_that_disagrees_with_its_answer_is_named_and_its_rows_are_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(drawing, "skills", lambda: {"math": (adds, lies)})
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "home"))
    assert made(tmp_path, "--against") == 1
    said = capsys.readouterr().err
    assert "lies, 20 rows: train-math-lies-1 does not print" in said
    assert "no row is left of lies" in said
    assert {row.skill for row in load(tmp_path / "data" / "train.jsonl")} == {"adds"}


def test_a_split_that_cannot_be_written_leaves_the_others_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], calculated: None
) -> None:
    assert made(tmp_path, "--against") == 0
    before = (tmp_path / "data" / "train.jsonl").read_bytes()
    (tmp_path / "data" / "test.jsonl").unlink()
    (tmp_path / "data" / "test.jsonl").mkdir()
    assert made(tmp_path, "--against", "--seed", "1") == 2
    assert "cannot write" in capsys.readouterr().err
    assert (tmp_path / "data" / "train.jsonl").read_bytes() == before
    assert not list((tmp_path / "data").glob(".*"))


@pytest.mark.docker
@pytest.mark.parametrize(
    ("at", "left"), [("proving", []), ("writing", [f".{split}.jsonl.tmp" for split in sorted(SPLITS)])]
)
def test_a_run_that_is_killed_goes_on_and_makes_what_one_makes_that_was_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str, left: list[str]
) -> None:
    monkeypatch.setattr(drawing, "skills", lambda: {"math": (adds,)})
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    killed = subprocess.run([sys.executable, "-c", KILLED, at, str(tmp_path / "killed")], capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert sorted(file.name for file in (tmp_path / "killed").glob("data/*")) == left
    before = known(tmp_path / "home")
    assert made(tmp_path / "killed", "--against") == 0
    marks = (tmp_path / "home" / EXECUTED_FILE).read_text().split()
    assert 20 <= len(before) <= len(marks) == len(set(marks))
    assert (len(before) < len(marks)) == (at == "proving")
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "another"))
    assert made(tmp_path / "whole", "--against") == 0
    went_on, whole = (
        {file.name: file.read_bytes() for file in (tmp_path / name / "data").iterdir()} for name in ("killed", "whole")
    )
    assert went_on == whole


def test_a_row_that_an_evaluation_asks_before_or_after_it_was_made_to_look_typed_is_left_out_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], calculated: None
) -> None:
    monkeypatch.setattr(drawing, "noisy", lambda plain, code, answer, rng: f"pls {plain.lower()}")
    clean, typed, _ = drawing.draw("train", 3, 0)
    asked = [f"{clean.plain} !", f"{typed.example.question} ?"]
    evaluation = tmp_path / "asked.jsonl"
    evaluation.write_text("".join(json.dumps({"question": question, "answer": "1"}) + "\n" for question in asked))
    assert made(tmp_path, "--against", str(evaluation)) == 0
    said = capsys.readouterr().err
    assert "2 left out" in said
    for row, question in zip((clean, typed), asked, strict=True):
        assert f"{row.example.id} asks {row.example.question!r}, as an evaluation asks {question!r}" in said
    ids = [row.id for row in load(tmp_path / "data" / "train.jsonl")]
    assert ids == [f"train-math-adds-{number}" for number in range(3, 41)]


def test_fewer_rows_than_asked_for_are_said_with_each_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], calculated: None
) -> None:
    def seldom(rng: random.Random) -> Draft:
        number = rng.randint(1, 5)
        answer = str(number + 2) if number > 2 else "0"
        return Draft((f"What is {number} + 2?",) * 4, "Add them.", f"print({number} + 2)", answer)

    monkeypatch.setattr(drawing, "skills", lambda: {"math": (seldom,)})
    monkeypatch.setattr(drawing, "counterpart", lambda *_: None)
    assert made(tmp_path, "--against") == 0
    said = capsys.readouterr().err
    assert "train: asked for 40 rows, drew 5 (the skills have no more), kept 3" in said
    assert "seldom, 2 rows: train-math-seldom-" in said


def test_without_a_sandbox_the_files_stay_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "skills", lambda: {"math": (adds,)})
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/no.sock")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "train.jsonl").write_text("kept")
    assert made(tmp_path, "--against") == 2
    assert [file.name for file in (tmp_path / "data").iterdir()] == ["train.jsonl"]
    assert (tmp_path / "data" / "train.jsonl").read_text() == "kept"


@pytest.mark.parametrize("size", ["0", "-3", "many", "1.5"])
def test_a_size_that_is_none_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["data", "--size", size])
    assert "give 1 or more" in capsys.readouterr().err
