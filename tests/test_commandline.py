"""What `python -m sandbox run` and `worldmodel execute` have in common: their arguments and exit codes."""

from pathlib import Path

import pytest

from sandbox.cli import parser as sandbox_parser
from sandbox.commandline import exit_status, separated
from sandbox.types import Status
from server.cli import _parser, main


@pytest.mark.parametrize(
    ("typed", "requires", "file"),
    [
        ("p.py --requires python:a python:b", ["python:a", "python:b"], "p.py"),
        ("p.py --requires a b", ["a", "b"], "p.py"),
        ("--requires python:a python:b p.py", ["python:a", "python:b"], "p.py"),
        ("--requires a b p.py", ["a", "b"], "p.py"),
        ("--requires python:a -", ["python:a"], "-"),
        ("--requires python:a there", ["python:a"], "there"),
        ("--requires python:a --requires b p.py", ["python:a", "b"], "p.py"),
        ("--requires=python:a p.py", ["python:a"], "p.py"),
        ("--requires python:a -- p.py", ["python:a"], "p.py"),
        ("--requires python:backports.py p.py", ["python:backports.py"], "p.py"),
    ],
)
def test_the_file_may_stand_before_or_behind_what_it_requires(
    typed: str, requires: list[str], file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "there").touch()
    for parser, command in ((sandbox_parser(), "run"), (_parser(), "execute")):
        arguments = parser.parse_args(separated([command, *typed.split()]))
        assert (arguments.requires, str(arguments.file)) == (requires, file)


def test_settings_of_a_program_do_not_swallow_its_file_either() -> None:
    assert separated(["run", "--env", "TZ=UTC", "LANG=C", "p.py"]) == ["run", "--env=TZ=UTC", "--env=LANG=C", "p.py"]


@pytest.mark.parametrize("typed", ["--requires python:a", "p.py --requires", "--requires python:a q.py p.py"])
def test_what_is_missing_or_too_much_is_named(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["execute", *typed.split()])
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert any(words in said for words in ("required: file", "expected one", "unrecognized"))


@pytest.mark.parametrize(
    ("status", "exit_code", "ends_with"),
    [
        ("ok", 0, 0),
        ("error", 3, 3),
        ("error", None, 1),
        ("timeout", None, 124),
        ("out_of_memory", 137, 137),
        ("limit", 7, 1),
        ("install_failed", None, 2),
        ("cancelled", None, 130),
    ],
)
def test_both_commands_end_as_the_program_did(status: Status, exit_code: int | None, ends_with: int) -> None:
    assert exit_status(status, exit_code) == ends_with
