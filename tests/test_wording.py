import pytest

from model.wording import words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Add 3 to 1,250.5", "add 7 to 2"),
        ("the mean of 3, 4 and 5", "the mean of 1, -2, 3.5, 8, 9"),
        ("reverse 'stone bridge'", 'Reverse "a b"'),
        ("x² - 7x", "x^2 - 7x"),
        ("6 × 7 ÷ 2", "6*7/2"),
        ("what's left!", "what's left"),
    ],
)
def test_values_lengths_and_ways_of_typing_say_nothing(one: str, other: str) -> None:
    assert words(one) == words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("15 = ?", "15! = ?"),
        ("from 1 to 4 of x", "∫ from 1 to 4 of x"),
        ("2 and 3", "√2 and 3"),
        ("a of 1, 2, 3", "a of [1, 2, 3]"),
        ("a of 1, 2, 3", "a of {1, 2, 3}"),
        ("the mean of 3", "the mean of 3, 4"),
        ("A B", "A ∪ B"),
    ],
)
def test_signs_and_how_many_say_what_is_asked(one: str, other: str) -> None:
    assert words(one) != words(other)


@pytest.mark.parametrize("question", ["9" * 100_000, "1, " * 30_000, "1,123" * 20_000, "1" + " " * 100_000])
def test_a_question_as_long_as_may_be_is_read_in_one_pass(question: str) -> None:
    assert words(question)
