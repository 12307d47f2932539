from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from training.dataset import SPLITS, Split, load
from training.drawing import COMPOSED, OFTEN, SELDOM, Drawn, draw, how_often, least, skills
from training.skills.base import AREAS

pytestmark = pytest.mark.slow

DATA = Path(__file__).parent.parent / "data"


@cache
def drawn(split: Split) -> list[Drawn]:
    return draw(split, least(split), 0)


def test_drawing_twice_gives_the_same_rows_and_another_seed_other_ones() -> None:
    assert draw("test", 100, 5) == draw("test", 100, 5)
    assert draw("test", 100, 5) != draw("test", 100, 6)


def test_every_skill_is_drawn_and_no_question_twice() -> None:
    rows = drawn("train")
    assert len(rows) == least("train")
    assert {row.example.skill for row in rows} == {skill.__name__ for area in skills().values() for skill in area}
    assert max(Counter(row.plain for row in rows).values()) == 1
    assert len({row.example.id for row in rows}) == least("train")


def test_what_people_often_ask_is_drawn_more_often_to_train_on_only() -> None:
    trained, held_out = (Counter(row.example.skill for row in drawn(split)) for split in ("train", "test"))
    for area, some in skills().items():
        often, seldom = how_often(area)
        assert often | seldom <= {skill.__name__ for skill in some}
        assert not often & seldom
        plain = {skill.__name__ for skill in some if skill.__module__ != COMPOSED}
        assert {trained[name] for name in plain & seldom} == {1}
        assert max(trained[name] for name in plain & often) == OFTEN * SELDOM
        assert {held_out[name] for name in plain} == {1}


def test_a_tenth_of_the_shipped_rows_is_composed_of_one_to_six_steps() -> None:
    composing = {skill.__name__ for skill in skills()["math"] if skill.__module__ == COMPOSED}
    rows = load(DATA / "train.jsonl")
    programs = [row.code.splitlines() for row in rows if row.skill in composing]
    composed = Counter(max(1, sum(" = " in line for line in lines)) for lines in programs)
    assert composed.total() > len(rows) / 10
    assert min(composed[number] for number in range(1, 7)) > composed.total() / 20


def test_there_are_as_many_skills_as_promised() -> None:
    assert sum(map(len, skills().values())) >= 400


def test_a_larger_set_has_the_smaller_one_within() -> None:
    assert {row.plain for row in draw("train", 300, 0)} <= {row.plain for row in drawn("train")}


def test_some_questions_look_typed_and_most_do_not() -> None:
    rows = drawn("train")
    typed = sum(row.plain != row.example.question for row in rows) / len(rows)
    assert 0.1 < typed < 0.5


@pytest.mark.parametrize("split", SPLITS)
def test_the_shipped_rows_are_drawn_again_to_the_letter(split: Split, monkeypatch: pytest.MonkeyPatch) -> None:
    every = [(area, skill) for area, some in skills().items() for skill in some]
    chosen = every[:: len(every) // 10]
    few = {area: tuple(skill for where, skill in chosen if where == area) for area in AREAS}
    names = {skill.__name__ for _, skill in chosen}
    shipped = [row for row in load(DATA / f"{split}.jsonl") if row.skill in names]
    monkeypatch.setattr("training.drawing.skills", lambda: few)
    size = max(Counter(row.skill for row in shipped).values()) * least(split)
    again = {row.example.id: row.example for row in draw(split, size, 0)}
    assert {row.skill for row in shipped} == names
    assert [again[row.id] for row in shipped] == shipped


@pytest.mark.parametrize("split", SPLITS)
def test_most_rows_have_a_counterpart_and_compute_with_what_their_question_states(split: Split) -> None:
    rows = drawn(split) if split == "train" else draw(split, 300, 0)
    others = [(row, row.counterpart) for row in rows if row.counterpart is not None]
    assert len(others) > len(rows) / 2
    assert [(row.plain, other.beforehand) for row, other in others if other.beforehand] == []
