import json
import re
import resource
from collections import Counter
from pathlib import Path

import pytest

from model.protocol import parse
from training.dataset import SPLITS, DataError, Example, load, save
from training.evaluate import load_questions
from training.skills.base import AREAS

DATA = Path(__file__).parent.parent / "data"
ROW = Example("train-math-x-1", "math", "x", "What is 2 + 3?", "Add 2 and 3.", "print(2 + 3)", (), "5")


def test_the_shipped_data_has_the_promised_breadth() -> None:
    rows = [row for split in SPLITS for row in load(DATA / f"{split}.jsonl")]
    assert len(rows) >= 1500
    assert len({row.skill for row in rows}) >= 120
    assert {row.area for row in rows} == {"math", "text", "system", "data", "advanced"}
    assert len({row.id for row in rows}) == len(rows)


def test_the_data_sheet_counts_what_is_in_the_files() -> None:
    text = (DATA / "README.md").read_text(encoding="utf-8")
    skills: set[tuple[str, str]] = set()
    for split in SPLITS:
        rows = load(DATA / f"{split}.jsonl")
        skills |= {(row.area, row.skill) for row in rows}
        areas = Counter(row.area for row in rows)
        assert f"| {split} | {len(rows)} | {' | '.join(str(areas[area]) for area in AREAS)} |" in text
    areas = Counter(area for area, _ in skills)
    assert f"{len(skills):,} skills ({', '.join(f'{area} {areas[area]}' for area in AREAS)})" in text
    field = Counter(question.area for question in load_questions(DATA / "field.jsonl"))
    assert f"{field.total()} questions ({', '.join(f'{area} {field[area]}' for area in AREAS)})" in text


def test_every_shipped_row_renders_to_a_target_that_reads_back() -> None:
    for split in SPLITS:
        for row in load(DATA / f"{split}.jsonl"):
            solution = parse(row.target)
            assert (solution.think, solution.code, solution.requires) == (row.think, row.code, row.requires)


def test_no_question_of_one_split_is_in_another_even_with_other_numbers() -> None:
    def worded(split: str) -> set[tuple[str, str]]:
        return {(row.skill, re.sub(r"\d+", "0", row.question)) for row in load(DATA / f"{split}.jsonl")}

    train, validation, test = map(worded, SPLITS)
    assert not train & validation
    assert not train & test
    assert not validation & test


def test_what_is_saved_loads_back(tmp_path: Path) -> None:
    save(tmp_path / "rows.jsonl", [ROW, ROW])
    assert load(tmp_path / "rows.jsonl") == [ROW, ROW]


def test_a_full_disk_leaves_the_file_as_it_was_and_nothing_beside_it(tmp_path: Path) -> None:
    save(tmp_path / "rows.jsonl", [ROW])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9, hard))
    try:
        with pytest.raises(DataError, match=r"rows\.jsonl: .*Is there room"):
            save(tmp_path / "rows.jsonl", [ROW, ROW])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert load(tmp_path / "rows.jsonl") == [ROW]
    assert [file.name for file in tmp_path.iterdir()] == ["rows.jsonl"]


def test_a_file_of_yours_with_another_suffix_stays(tmp_path: Path) -> None:
    (tmp_path / "rows.tmp").write_text("mine")
    save(tmp_path / "rows.jsonl", [ROW])
    assert (tmp_path / "rows.tmp").read_text() == "mine"


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"answer": 5}, "answer must be text"),
        ({"extra": "x"}, "extra"),
        ({"code": None}, "code must be text"),
        ({"think": "a </think> b"}, "cannot be written"),
        ({"code": ""}, "empty <model>"),
    ],
)
def test_a_malformed_row_is_named_by_its_line(tmp_path: Path, change: dict[str, object], fault: str) -> None:
    save(tmp_path / "rows.jsonl", [ROW])
    good = (tmp_path / "rows.jsonl").read_text()
    bad = json.dumps({**json.loads(good), **change})
    (tmp_path / "rows.jsonl").write_text(good + bad + "\n")
    with pytest.raises(DataError, match=rf"rows\.jsonl, line 2: .*{re.escape(fault)}"):
        load(tmp_path / "rows.jsonl")


def test_a_row_that_is_no_json_or_lacks_a_field_is_named_by_its_line(tmp_path: Path) -> None:
    for line in ("{", "[]", '{"id": "x"}'):
        (tmp_path / "rows.jsonl").write_text(line)
        with pytest.raises(DataError, match="line 1"):
            load(tmp_path / "rows.jsonl")


def test_missing_data_names_the_command_that_makes_it(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="python -m training data"):
        load(tmp_path / "nowhere.jsonl")
