"""The splits, from drawing to files, with the real sandbox and few skills."""

import random
from pathlib import Path

import pytest

from training import drawing
from training.cli import main
from training.dataset import load
from training.skills.base import Draft


def adds(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 999), rng.randint(2, 999)
    phrasings = (f"What is {a} + {b}?", f"Add {a} to {b}", f"{a} and {b} make", f"Sum {a} {b}")
    return Draft(phrasings, "Add them.", f"print({a} + {b})", str(a + b))


def lies(rng: random.Random) -> Draft:
    draft = adds(rng)
    phrasings = tuple(f"Really: {phrasing}" for phrasing in draft.phrasings)
    return Draft(phrasings, draft.think, draft.code, f"{draft.answer}1")


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
