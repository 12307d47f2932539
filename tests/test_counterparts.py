import random

import pytest

from training.counterparts import Counterpart, counterpart
from training.skills.base import Draft, Skill


def skill(question: str, code: str) -> Skill:
    """One that draws a and b into both texts; its answer is their sum."""

    def drawn(rng: random.Random) -> Draft:
        a, b = rng.randint(2, 99), rng.randint(2, 99)
        words = {"a": a, "b": b, "c": a + b, "name": rng.choice(("Ana", "Ben"))}
        return Draft((question.format(**words),), "", code.format(**words), str(a + b))

    return drawn


def found(question: str, code: str) -> Counterpart | None:
    rng = random.Random(3)
    return counterpart(skill(question, code), skill(question, code)(rng), 0, rng)


def test_a_counterpart_has_the_program_with_the_other_values() -> None:
    other = found("What is {a} plus {b}?", "print({a} + {b})")
    assert other is not None
    assert str(eval(other.code.removeprefix("print"))) == other.answer
    assert other.beforehand == ()


def test_a_number_that_was_computed_beforehand_is_named() -> None:
    other = found("What is {a} plus {b}?", "print({c})")
    assert other is not None
    assert len(other.beforehand) == 1


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("Add {a}, {b}", "print(sum([{a}, {b}]))"),
        ("Add [{a},{b}, {a}]", "print(sum([{a}, {b}, {a}]))"),
        ("{name} has {a} and {b}", "print({{'{name}': {a}}}['{name}'] + {b})"),
        ("{a:,} and {b:.1f}", "print({a} + {b}.0)"),
        ("from 2020-01-{a} on", "print('2020-01-{a}')"),
        (r"the CSV 'x,y\n{a},{b}'", "print({a} + {b})"),
    ],
)
def test_values_in_many_forms_are_seen(question: str, code: str) -> None:
    other = found(question, code)
    assert other is not None
    assert other.beforehand == ()


def test_enumerations_of_different_length_are_alike() -> None:
    def drawn(rng: random.Random) -> Draft:
        numbers = [rng.randint(1, 50) for _ in range(rng.randint(3, 30))]
        return Draft((f"Sum of {', '.join(map(str, numbers))}",), "", f"print(sum({numbers}))", str(sum(numbers)))

    rng = random.Random(1)
    other = counterpart(drawn, drawn(rng), 0, rng)
    assert other is not None
    assert other.beforehand == ()


def test_other_words_make_no_counterpart() -> None:
    def drawn(rng: random.Random) -> Draft:
        word = "".join(rng.choices("abcdefgh", k=9))
        return Draft((f"The {word} of 3?",), "", "print(3)", "3")

    rng = random.Random(1)
    assert counterpart(drawn, drawn(rng), 0, rng) is None
