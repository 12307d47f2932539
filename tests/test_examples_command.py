"""`python -m training examples`: other worked examples for an adapter, each one executed before it is shown."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from model.adapter import WEIGHTS_FILE, read
from model.examples import Examples, Worked
from training.cli import main

ROW = {
    "id": "1", "area": "math", "skill": "double", "question": "Double 21", "think": "Twice 21.",
    "code": "print(2 * 21)", "requires": [], "answer": "42",
}  # fmt: skip


@pytest.fixture
def adapter(tmp_path: Path, keep_examples: Callable[..., None]) -> Path:
    folder = tmp_path / "mine"
    folder.mkdir()
    save_file({"lora_A": np.ones(4, np.float16)}, folder / WEIGHTS_FILE)
    (folder / "adapter_config.json").write_text("{}")
    manifest = {"base": {"name": "tiny", "sha256": "0"}, "config": {"worked_examples": True}}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    keep_examples(folder, Worked("sum", "1 and 2?", "Add.", "print(1 + 2)"))
    return folder


def rows(folder: Path, **other: str) -> str:
    file = folder / "rows.jsonl"
    file.write_text(json.dumps({**ROW, **other}) + "\n")
    return str(file)


@pytest.mark.docker
def test_rows_of_ones_own_are_shown_from_then_on(adapter: Path, tmp_path: Path) -> None:
    manifest = json.loads((adapter / "manifest.json").read_text())
    (adapter / "manifest.json").write_text(json.dumps({**manifest, "metrics": {"test": {}}}))
    (adapter / "confidence.json").write_text("{}")
    assert main(["examples", str(adapter), rows(tmp_path)]) == 0
    assert not (adapter / "confidence.json").exists()  # measured with others, as are the figures
    assert "metrics" not in json.loads((adapter / "manifest.json").read_text())
    (shown,) = Examples.of(read(adapter)).nearest("double 4")
    assert shown.code == ROW["code"]
    assert "`rows.jsonl`" in (adapter / "README.md").read_text()


@pytest.mark.docker
def test_kinds_are_learned_from_questions_drawn_for_them_too(adapter: Path, tmp_path: Path) -> None:
    file = rows(tmp_path, skill="percent_off")
    with open(file, "a") as more:
        more.write(json.dumps({**ROW, "id": "2", "skill": "percent_of", "question": "What is 50% of 84?"}) + "\n")
    assert main(["examples", str(adapter), file]) == 0
    alone = (adapter / "kinds.npz").read_bytes()
    assert main(["examples", str(adapter), file, "--drawn", "2000"]) == 0
    assert (adapter / "kinds.npz").read_bytes() != alone
    assert "by 2000 drawn questions" in (adapter / "README.md").read_text()


@pytest.mark.docker
def test_a_row_that_does_not_print_its_answer_is_named_and_nothing_changes(
    adapter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["examples", str(adapter), rows(tmp_path, answer="43")]) == 2
    assert "rows.jsonl, line 1: the program printed '42', expected '43'" in capsys.readouterr().err
    assert Examples.of(read(adapter)).nearest("1 and 5")[0].skill == "sum"


def test_what_ships_is_not_changed_in_place(
    adapter: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("model.adapter.SHIPPED", adapter.parent)
    before = (adapter / "examples.jsonl").read_bytes()
    assert main(["examples", str(adapter), rows(tmp_path)]) == 2
    assert "give a copy of it" in capsys.readouterr().err
    assert (adapter / "examples.jsonl").read_bytes() == before


def test_an_adapter_that_was_trained_without_is_refused(
    adapter: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (adapter / "manifest.json").write_text(json.dumps({"base": {"name": "tiny", "sha256": "0"}}))
    assert main(["examples", str(adapter), rows(tmp_path)]) == 2
    assert "worked_examples=true" in capsys.readouterr().err
