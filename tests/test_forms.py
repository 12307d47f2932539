import random
from contextlib import redirect_stdout
from io import StringIO

import pytest

from training.counterparts import counterpart
from training.drawing import skills
from training.forms import in_another_form
from training.skills.base import Draft


def draft(code: str, answer: str, *phrasings: str) -> Draft:
    return Draft(phrasings or ("Which?",) * 6, "Compute it.", code, answer)


def formed(one: Draft, seed: int = 0) -> Draft:
    return in_another_form(one, lambda rng: one, random.Random(seed))[0]


def printed(code: str) -> str:
    out = StringIO()
    with redirect_stdout(out):
        exec(code, {})
    return out.getvalue().strip()


def test_a_list_is_asked_for_with_commas_spaces_or_a_line_each() -> None:
    one = draft("numbers = [3, 1]\nprint(sorted(numbers))", "[1, 3]", *["Sort 3 and 1, as a list."] * 6)
    others = {formed(one, seed).answer: formed(one, seed) for seed in range(20)}
    assert set(others) == {"1, 3", "1 3", "1\n3"}
    for answer, other in others.items():
        assert printed(other.code) == answer
        assert other.phrasings[0].startswith("Sort 3 and 1. ")
        assert len(set(other.phrasings)) == 3  # training, validation, test


def test_a_truth_is_asked_for_as_yes_or_no() -> None:
    other = formed(draft("print(5 > 3 and 2 > 1)", "True", *["is 5 above 3"] * 6))
    assert (other.answer, printed(other.code)) == ("yes", "yes")
    assert other.phrasings[0].startswith("is 5 above 3 (")
    assert "yes" in other.phrasings[0]


def test_fewer_places_are_asked_for_where_the_question_names_them() -> None:
    other = formed(
        draft("print(round(20 / 7, 2))", "2.86", *["20 / 7 to 2 decimals", "20 / 7 to two decimal places"] * 3)
    )
    assert (other.answer, printed(other.code)) == ("2.9", "2.9")
    assert other.phrasings[:2] == ("20 / 7 to 1 decimal", "20 / 7 to one decimal place")


@pytest.mark.parametrize(
    "one",
    [
        draft("print(sorted([3, 1]))", "[1, 3]", *["Sort 3 and 1 into a nested list of numbers."] * 6),
        draft("print([3])", "[3]"),
        draft("print([[3], [1]])", "[[3], [1]]"),
        draft("print(5 > 3)", "True", *["Is 5 above 3, true or false?"] * 6),
        draft("print(round(2.25, 2))", "2.25"),
        draft("print(round(0.04, 2))", "0.04"),
        draft("print(round(20 / 7, 2))", "2.86", *["20 / 7 to the nearest hundredth"] * 6),
        draft("print(round(20 / 7, 2))", "2.86", *["20 / 7 to 3 decimals"] * 6),
        draft("for n in [1]:\n    print([n, n])", "[1, 1]"),
        draft("print(*[1, 2])", "1 2"),
    ],
)
def test_what_no_form_suits_stays_as_it_is(one: Draft) -> None:
    assert all(formed(one, seed) is one for seed in range(10))


def test_the_form_is_the_same_in_the_counterpart() -> None:
    def skill(rng: random.Random) -> Draft:
        a, b = rng.sample(range(10, 90), 2)
        return draft(f"print(sorted([{a}, {b}]))", str(sorted([a, b])), *[f"Sort {a} and {b}."] * 6)

    rng = random.Random(1)
    one, alike = in_another_form(skill(rng), skill, rng)
    other = counterpart(alike, one, 0, rng)
    assert other is not None
    assert printed(other.code) == other.answer


def test_many_skills_have_another_form() -> None:
    rng = random.Random(2)
    every = [skill for some in skills().values() for skill in some]
    changed = sum((one := skill(rng)) is not in_another_form(one, skill, rng)[0] for skill in every)
    assert changed > len(every) / 20
