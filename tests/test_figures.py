"""Which numbers of a program are out of place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.figures import strange_numbers

METRES = ("How many metres are 3 feet?", "print(round(3 * 0.3048, 2))")
TICKETS = "A ticket is 24 and students get 25% off. What do 6 adults and 10 students pay?"


@pytest.mark.parametrize(
    ("question", "code", "strange"),
    [
        ("How many days will February 2100 have?", "print(calendar.monthrange(2100, 2)[1])", 0),
        ("How many days will February 2100 have?", "print(calendar.monthrange(2000, 2)[1])", 2),
        ("What's 15% of 200?", "print(0.15 * 200)", 0),
        ("What's 15% of 200?", "print(200 * 15 / 100)", 0),
        ("What's 15 percent of 200?", "print(200 * 15 / 100)", 0),
        ("What's 15 of 200?", "print(200 * 15 / 100)", 1),
        ("What's 200 less 15%?", "print(200 * 0.85)", 0),
        ("What's 200 and 15% more?", "print(200 * 1.15)", 0),
        ("What's 15% of 1,200?", "print(0.15 * 1200)", 0),
        (TICKETS, "print(24 * 6 + 24 * 0.75 * 10)", 0),
        (TICKETS, "print(24 * 25 + 10 * 25)", 1),
        ("What is 20 degrees below zero, negated?", "print(-(-20))", 0),
        ("Half of twelve", "print(12 / 2)", 1),
        ("Half of twelve", "x = 1\nprint(12 / (x + 1))", 0),
        ("Reverse 'abc'", "print('abc'[::-1])", 0),
        ("", "", 0),
    ],
)
def test_numbers_are_the_questions(question: str, code: str, strange: int) -> None:
    assert strange_numbers(question, code) == strange


def test_a_constant_of_a_shown_program_is_known_and_a_number_of_its_question_is_not() -> None:
    assert strange_numbers("How many metres are 7 feet?", "print(round(7 * 0.3048, 2))", [METRES]) == 0
    assert strange_numbers("How many metres are 7 feet?", "print(round(3 * 0.3048, 2))", [METRES]) == 2


@given(st.text(), st.text(), st.lists(st.tuples(st.text(), st.text()), max_size=2))
def test_any_text_is_looked_at(question: str, code: str, shown: list[tuple[str, str]]) -> None:
    assert strange_numbers(question, code, shown) >= 0


@given(st.lists(st.integers(2, 10**6), min_size=1, max_size=8))
def test_a_program_with_just_the_numbers_of_its_question_has_none_out_of_place(numbers: list[int]) -> None:
    told = ", ".join(map(str, numbers))
    assert strange_numbers(f"What's the sum of {told}?", f"print(sum([{told}]))") == 0
    assert strange_numbers(f"What's the sum of {told}?", f"print(sum([{told}, {10**7}]))") == 1
