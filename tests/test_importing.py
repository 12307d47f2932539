"""`import` on files as they arrive, whole or broken, and `load_questions` on benchmarks as they are published."""

from __future__ import annotations

import gzip
import json
import resource
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from training import commands
from training.cli import main
from training.dataset import DataError, Example, load
from training.evaluate import Question, load_questions
from training.importers.importing import read, write
from training.importers.readable import readable
from training.records import records
from training.verify import Verdict, matches

_ROWS = json.loads(Path(__file__).with_name("published_rows.json").read_text(encoding="utf-8"))
EGGS, SALE, BOYS = _ROWS["eggs"], _ROWS["sale"], _ROWS["boys"]


def execute(examples: list[Example], title: str) -> list[Verdict]:
    """In processes of their own; the test marked `docker` has a sandbox."""
    done = [subprocess.run([sys.executable, "-c", e.code], capture_output=True, text=True) for e in examples]
    return [Verdict(e, d.stdout, matches(d.stdout, e.answer)) for e, d in zip(examples, done, strict=True)]


def lines(path: Path, *rows: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "rows.jsonl"


def test_rows_are_written_with_a_note_of_their_source(tmp_path: Path, out: Path) -> None:
    wrong = {"question": "How much is 6 times 8?", "answer": "6*8=<<6*8=49>>49\n#### 49"}
    file = lines(tmp_path / "train.jsonl", EGGS, wrong, SALE, EGGS)
    imported, digest = read("gsm8k", str(file), [SALE["question"]], execute)
    note = write(out, "gsm8k", str(file), digest, imported, ["some/test.jsonl"])
    assert [row.id for row in load(out)] == ["gsm8k-1"]
    told = json.loads(note.read_text())
    assert note.name == "rows.jsonl.source.json"
    assert (told["licence"], told["input"], told["against"]) == ("MIT", "train.jsonl", ["test.jsonl"])
    assert len(told["input_sha256"]) == 64
    assert (told["rows_read"], told["rows_kept"]) == (4, 1)
    assert told["rows_dropped"] == {
        "a calculation does not give the value stated": {"rows": 1, "first_line": 2},
        "asked before": {"rows": 1, "first_line": 4},
        "shares 13 words in a row with an evaluation": {"rows": 1, "first_line": 3},
    }
    assert imported.overlap == (SALE["question"], SALE["question"])
    assert sorted(path.name for path in out.parent.iterdir()) == ["rows.jsonl", "rows.jsonl.source.json"]


def test_what_the_sandbox_finds_wrong_is_left_out(tmp_path: Path) -> None:
    file = lines(tmp_path / "rows.jsonl", EGGS, SALE)

    def doubts(examples: list[Example], title: str) -> list[Verdict]:
        return [Verdict(examples[0], "0", False), Verdict(examples[1], "42", True)]

    imported, _ = read("gsm8k", str(file), [], doubts)
    assert [row.id for row in imported.kept] == ["gsm8k-2"]
    assert imported.dropped == {"the sandbox printed another answer": [1]}


@pytest.mark.parametrize("form", ["lines", "array", "gzip", "byte order mark"])
def test_each_form_of_a_file_is_read_alike(tmp_path: Path, form: str) -> None:
    file = lines(tmp_path / "rows", EGGS, SALE)
    text = file.read_text()
    if form == "array":
        file.write_text(json.dumps([EGGS, SALE], indent=1))
    elif form == "gzip":
        file.write_bytes(gzip.compress(text.encode()))
    elif form == "byte order mark":
        file.write_text("\ufeff" + text, encoding="utf-8")
    assert [record for _, record in records(file)] == [EGGS, SALE]


def test_the_lines_of_an_array_are_those_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "rows.json").write_text('[\n {"a": 1},\n\n {"a":\n 2}\n]\n')
    assert [line for line, _ in records(tmp_path / "rows.json")] == [2, 4]


CUT = json.dumps(EGGS) + "\n" + json.dumps(SALE)[:60]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (CUT.encode(), "line 2"),
        (f"[\n{json.dumps(EGGS)},\n{json.dumps(SALE)[:60]}".encode(), "line 3.*cut off"),
        (f"[\n{json.dumps(EGGS)}".encode(), "line 2.*cut off"),
        (f"[\n{json.dumps(EGGS)},\n]".encode(), "line 3"),
        (f"[{json.dumps(EGGS)}] x".encode(), "line 1.*follows"),
        (gzip.compress(CUT.encode())[:-20], "cannot read"),
        (b"question,answer\nWhat?,4\n", "line 1"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "cannot read"),
        (b"", "no rows"),
        (b"[]", "no rows"),
        (b"\n\n", "no rows"),
        (b"[1, 2]", "line 1: .*object, not int"),
        (b'"text"\n', "line 1: .*object, not str"),
        (b'{"question": "2 + 2?"}\n', "line 1: .*question, answer; this one has question"),
        (b'{"name": "x", "version": 1}\n', "line 1: .*this one has name, version"),
        (b"{}\n", "line 1: .*no fields"),
        (b'{"question": 5, "answer": null}\n', "line 1: not a row of GSM8K"),
        (b'{"question": "q", "answer": "4\\n#### 4"}\n', "none of 1 rows.*no calculator notes, line 1"),
        (b"[" * 100_000, "line 1"),
    ],
)
def test_a_file_of_another_kind_is_named_with_its_line_and_leaves_nothing(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str], content: bytes, fault: str
) -> None:
    file = tmp_path / "train.jsonl"
    file.write_bytes(content)
    assert main(["import", "gsm8k", str(file), "--out", str(out)]) == 2
    with pytest.raises(DataError, match=fault) as found:
        read("gsm8k", str(file), [], execute)
    assert str(file) in str(found.value)
    assert "Traceback" not in capsys.readouterr().err
    assert not out.parent.exists()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"nowhere\.jsonl"):
        read("mathqa", str(tmp_path / "nowhere.jsonl"), [], execute)


def test_a_disk_that_does_not_take_the_rows_keeps_nothing_half_written(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported, digest = read("gsm8k", str(lines(tmp_path / "rows.jsonl", EGGS)), [], execute)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(DataError, match=r"rows\.jsonl\.source\.json: .*No space left"):
        write(out, "gsm8k", "rows.jsonl", digest, imported, [])
    assert list(out.parent.iterdir()) == []


def test_a_full_disk_keeps_the_rows_and_the_note_that_were_there(tmp_path: Path, out: Path) -> None:
    imported, digest = read("gsm8k", str(lines(tmp_path / "rows.jsonl", EGGS)), [], execute)
    note = write(out, "gsm8k", "rows.jsonl", digest, imported, [])
    before = out.read_bytes(), note.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before[1]) + 50, hard))
    try:
        with pytest.raises(DataError, match=r"rows\.jsonl: .*Is there room"):
            write(out, "gsm8k", "other.jsonl", digest, replace(imported, kept=imported.kept * 9), [])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert (out.read_bytes(), note.read_bytes()) == before
    assert len(list(out.parent.iterdir())) == 2


def test_a_folder_in_place_of_the_rows_is_said_before_the_note_is_written(tmp_path: Path, out: Path) -> None:
    imported, digest = read("gsm8k", str(lines(tmp_path / "rows.jsonl", EGGS)), [], execute)
    out.mkdir(parents=True)
    with pytest.raises(DataError, match=r"rows\.jsonl: .*folder"):
        write(out, "gsm8k", "rows.jsonl", digest, imported, [])
    assert list(out.parent.iterdir()) == [out]


def test_rows_are_never_without_their_note(tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    imported, digest = read("gsm8k", str(lines(tmp_path / "rows.jsonl", EGGS)), [], execute)
    placed: list[str] = []
    monkeypatch.setattr(Path, "replace", lambda scratch, place: placed.append(place.name))
    write(out, "gsm8k", "rows.jsonl", digest, imported, [])
    assert placed == ["rows.jsonl.source.json", "rows.jsonl"]


def test_mathqa_goes_through_the_command_and_keeps_its_licence(
    tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    unkeyed = {**BOYS, "Problem": BOYS["Problem"].replace("boys", "girls"), "correct": "a"}
    file = tmp_path / "train.json"
    file.write_text(json.dumps([BOYS, unkeyed], indent=1))
    monkeypatch.setattr(commands, "execute", execute)
    assert main(["import", "mathqa", str(file), "--out", str(out), "--against"]) == 0
    assert "kept 1 of 2 rows" in capsys.readouterr().err
    (row,) = load(out)
    assert (row.id, row.question, row.answer) == ("mathqa-1", readable(BOYS["Problem"]), "117")
    told = json.loads(out.with_name("rows.jsonl.source.json").read_text())
    assert (told["source"], told["licence"]) == ("MathQA (math-qa.github.io)", "Apache-2.0")
    assert told["rows_dropped"] == {"the program does not give the keyed option": {"rows": 1, "first_line": 8}}


# The hub


def test_a_set_of_the_hub_is_read_by_owner_name_and_split(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[Any, ...]] = []

    def load_dataset(*arguments: Any, split: str) -> list[dict[str, str]]:
        asked.append((*arguments, split))
        return [EGGS]

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    imported, digest = read("gsm8k", "hub:openai/gsm8k:test", [], execute)
    read("gsm8k", "hub:openai/gsm8k", [], execute)
    assert asked == [("openai/gsm8k", "main", "test"), ("openai/gsm8k", "main", "train")]
    assert len(imported.kept) == 1
    assert len(digest) == 64


def test_without_a_way_to_the_hub_the_way_by_a_file_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_dataset(*_: Any, split: str) -> None:
        raise ConnectionError("Couldn't reach 'openai/gsm8k' on the Hub")

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    with pytest.raises(DataError, match=r"cannot read openai/gsm8k from the hub: Couldn't reach .*file's path"):
        read("gsm8k", "hub:openai/gsm8k", [], execute)


def test_a_set_that_is_a_script_leads_to_the_one_that_has_its_rows_as_files(monkeypatch: pytest.MonkeyPatch) -> None:
    def load_dataset(name: str, *_: Any, split: str) -> list[dict[str, str]]:
        if name == "allenai/math_qa":
            raise RuntimeError("Dataset scripts are no longer supported, but found math_qa.py")
        assert (name, split) == ("regisss/math_qa", "test")
        return [BOYS]

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))
    with pytest.raises(DataError, match=r"allenai/math_qa is a script.*math_qa\.py.* hub:regisss/math_qa:") as told:
        read("mathqa", "hub:allenai/math_qa:test", [], execute)
    imported, _ = read("mathqa", str(told.value).rpartition(" ")[2], [], execute)
    assert [row.answer for row in imported.kept] == ["117"]


def test_without_the_library_the_command_that_installs_it_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "datasets", None)
    assert main(["import", "gsm8k", "hub:openai/gsm8k"]) == 2
    assert "Type: python requirements/install.py train" in capsys.readouterr().err


def test_help_says_that_imported_rows_stay_out_of_the_repository(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["import", "--help"])
    assert "out of the repository" in " ".join(capsys.readouterr().out.split())


@pytest.mark.docker
def test_the_command_imports_executes_and_reports(
    tmp_path: Path, out: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, against = lines(tmp_path / "train.jsonl", EGGS, SALE), lines(tmp_path / "test.jsonl", SALE)
    assert main(["import", "gsm8k", str(file), "--out", str(out), "--against", str(against)]) == 0
    said = capsys.readouterr().err
    assert "kept 1 of 2 rows" in said
    assert "1 left out, the first on line 2: shares 13 words" in said
    assert main(["verify", str(out)]) == 0


# Evaluation files


@pytest.mark.parametrize(
    ("row", "question", "answer"),
    [
        (EGGS, EGGS["question"], "144"),
        ({"question": "q", "answer": "it is\n#### $1,200"}, "q", "1200"),
        ({"Body": "Jo has 8 figs.", "Question": "How many?", "Answer": 8.0}, "Jo has 8 figs. How many?", "8"),
        ({"Body": "Jo has 8 figs", "Question": "How many?", "Answer": 8.5}, "Jo has 8 figs. How many?", "8.5"),
        ({"Body": "Jo is 8. If Al is 9", "Question": "Sum?", "Answer": 17}, "Jo is 8. If Al is 9, Sum?", "17"),
        ({"body": "Jo has 9.", "question": "How many?", "answer": "9 (apples)"}, "Jo has 9. How many?", "9"),
        ({"sQuestion": " q ", "lSolutions": [7.0], "lEquations": ["X=7"]}, "q", "7"),
        ({"question": "q", "final_ans": "12"}, "q", "12"),
        (BOYS, readable(BOYS["Problem"]), "117"),
        ({**BOYS, "options": "a ) 1 , c ) none of these"}, readable(BOYS["Problem"]), "none of these"),
    ],
)
def test_benchmarks_are_read_as_they_are_published(
    tmp_path: Path, row: dict[str, Any], question: str, answer: str
) -> None:
    as_lines = lines(tmp_path / "test.jsonl", row)
    as_array = tmp_path / "test.json"
    as_array.write_text(json.dumps([row], indent=2))
    assert load_questions(as_lines) == load_questions(as_array) == [Question(question, answer)]


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"sQuestion": "q", "lSolutions": [1.0, 2.0]}, "2 answers"),
        ({"sQuestion": "q"}, "lSolutions"),
        ({"Body": "b", "Question": "q"}, "Answer"),
        ({**BOYS, "correct": "z"}, "keyed option"),
        ({"text": "q"}, "question"),
    ],
)
def test_a_benchmark_row_that_lacks_something_is_named_by_its_line(
    tmp_path: Path, row: dict[str, Any], fault: str
) -> None:
    with pytest.raises(DataError, match=f"line 2: .*{fault}"):
        load_questions(lines(tmp_path / "test.jsonl", EGGS, row))
