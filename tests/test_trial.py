"""Files of others that end the process over which llama.cpp reads them."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from model.errors import ModelUnavailableError
from model.trial import PASSED, tried


def ends(monkeypatch: pytest.MonkeyPatch, code: int, said: str = "") -> list[list[str]]:
    """Every trial ends so; gives the commands."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        return subprocess.CompletedProcess(command, code, "", said)

    monkeypatch.setattr(subprocess, "run", run)
    return commands


def test_a_file_that_ends_the_process_is_an_error_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    commands = ends(monkeypatch, -6)
    for _ in range(2):
        with pytest.raises(ModelUnavailableError, match=r"x\.gguf is damaged: .* signal 6\. Make it or"):
            tried(tmp_path / "x.gguf", "aa", tmp_path)
    assert len(commands) == 2


def test_what_the_trial_says_is_the_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ends(monkeypatch, 1, "a warning\nthe wheel is not installed\n")
    with pytest.raises(ModelUnavailableError, match=r"\Athe wheel is not installed\Z"):
        tried(tmp_path / "x.gguf", "aa", tmp_path)


def test_a_file_that_passed_is_not_tried_again_and_another_one_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = ends(monkeypatch, 0)
    for sha256 in ("aa", "aa", "bb", "aa"):
        tried(tmp_path / "x.gguf", sha256, tmp_path / "home")
    assert len(commands) == 2
    assert (tmp_path / "home" / PASSED).read_text().split() == ["aa", "bb"]


def test_a_file_that_is_none_is_told_by_a_real_trial(tmp_path: Path) -> None:
    (tmp_path / "x.gguf").write_bytes(b"GGUF" + bytes(60))
    with pytest.raises(ModelUnavailableError, match=r"x\.gguf"):
        tried(tmp_path / "x.gguf", "aa", tmp_path)
    assert not (tmp_path / PASSED).exists()
