"""What tells programs apart whose questions bring other values."""

import pytest

from training.ways import way

SPEED = ("8 km/h in m/s?", "print(round(8 / 3.6, 2))")
LARGEST = ("largest of 3, 5", "numbers = [3, 5]\nprint(max(numbers))")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SPEED, ("Turn 95.5 km/h into m/s", "print(round(95.5 / 3.6, 1))")),
        (LARGEST, ("largest: 70, -81.5, 99, 1,400", "values = [70, -81.5, 99, 1400]\nprint(max(values))")),
        (("1 + 20", "print(1 + 20)"), ("Add 14, 15 and -16", "print(14 + 15 + -16)")),
        (("2 * 30", "print(2 * 30)"), ("20 * 30 * 40", "print(20 * 30 * 40)")),
        (("'hi' in capitals", "print('hi'.upper())"), ("SHOUT Some thing", "print('Some thing'.upper())")),
        (("a: 1", "print({'a': 1}['a'])"), ("b: 20, c: 30; c?", "print({'b': 20, 'c': 30}['c'])")),
        (("f = x", "def f(x):\n    return x\nprint(f(1))"), ("g = y", "def g(y):\n    return y\nprint(g(1))")),
        (("1 (2, 3)", "print((1 + 2j) * 2)"), ("4 + 5i", "print((4 + 5j) * 3)")),
    ],
)
def test_the_same_whatever_is_asked_about(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert way(*one) == way(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SPEED, ("8 km/h in mph?", "print(round(8 / 1.609344, 2))")),
        (SPEED, ("8 m/s in km/h?", "print(round(8 * 3.6, 2))")),
        (LARGEST, ("smallest of 3, 5", "numbers = [3, 5]\nprint(min(numbers))")),
        (("1 - 20", "print(1 - 20)"), ("1 + 20", "print(1 + 20)")),
        (("1 - 20 - 3", "print(1 - 20 - 3)"), ("1 - 20", "print(1 - 20)")),
        (("1, 2 with commas", "print(*[1, 2], sep=', ')"), ("1, 2 one per line", "print(*[1, 2], sep='\\n')")),
        (("is 2 even?", "print(2 % 2 == 0)"), ("is 2 even?", "print('yes' if 2 % 2 == 0 else 'no')")),
        (("2001-01-31", "print(f'{d:%d.%m.%Y}')"), ("2001-01-31", "print(f'{d:%A}')")),
        (("true", "print(True)"), ("1", "print(1)")),
    ],
)
def test_another_where_the_program_goes_otherwise(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert way(*one) != way(*other)
