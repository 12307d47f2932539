from pathlib import Path

import pytest

from training.dataset import SPLITS, load
from training.evaluate import Question, load_questions

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def asked() -> list[Question]:
    return load_questions(ROOT / "benchmarks" / "field_questions.jsonl")


def test_there_are_fifty_different_questions(asked: list[Question]) -> None:
    assert len(asked) == 50
    assert len({question.question.strip().casefold() for question in asked}) == 50


def test_each_has_a_question_and_an_answer(asked: list[Question]) -> None:
    assert all(question.question.strip() and question.answer.strip() for question in asked)


def test_none_was_trained_on_or_held_back(asked: list[Question]) -> None:
    known = {row.question.strip().casefold() for split in SPLITS for row in load(ROOT / "data" / f"{split}.jsonl")}
    assert not [question.question for question in asked if question.question.strip().casefold() in known]
