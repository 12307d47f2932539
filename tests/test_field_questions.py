import json
import re
from collections import Counter
from pathlib import Path

import pytest

from training.dataset import SPLITS, load, spread
from training.evaluate import Question, load_questions
from training.skills.base import AREAS

DATA = Path(__file__).parent.parent / "data"
FIELD = DATA / "field.jsonl"


@pytest.fixture(scope="module")
def asked() -> list[Question]:
    return load_questions(FIELD)


def bare(question: str) -> str:
    """Without what does not make another question: case, punctuation, white space."""
    return " ".join(re.findall(r"\w+", question.casefold()))


def test_every_area_has_its_share(asked: list[Question]) -> None:
    counts = Counter(question.area for question in asked)
    assert set(counts) == set(AREAS)
    assert len(asked) >= 400
    assert min(counts.values()) >= 80


def test_each_row_has_the_three_fields_and_no_others() -> None:
    for line in FIELD.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        assert set(row) == {"question", "answer", "area"}
        assert all(isinstance(value, str) and value == value.strip() != "" for value in row.values()), row


def test_none_is_asked_twice(asked: list[Question]) -> None:
    assert not [question for question, times in Counter(bare(one.question) for one in asked).items() if times > 1]


def test_none_was_trained_on_or_held_back(asked: list[Question]) -> None:
    known = {bare(row.question) for split in SPLITS for row in load(DATA / f"{split}.jsonl")}
    assert not [question.question for question in asked if bare(question.question) in known]


@pytest.mark.parametrize("limit", [8, 20, 50, 100, 200])
def test_a_part_of_them_has_every_area(asked: list[Question], limit: int) -> None:
    assert {question.area for question in spread(asked, limit)} == set(AREAS)
