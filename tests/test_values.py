import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.values import DEPTH, LOOKED_AT, amounts_in, canonical, numbers_in

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8)
)
NESTED = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4)
)


@pytest.mark.parametrize(
    "same",
    [
        ["30", "30.0", "3e1", "30.000000000001", "+30", " 30\n", "$30", "30%", "30.", "30%.", "29.999999999999996"],
        ["1,234", "1234", "1234.0", "$1,234.00", "1.234e3"],
        ["-1,234.5", "−1234.50", "-$1,234.5"],
        ["0", "-0", "0.0", "-0.0", "0e5"],
        ["True", "true", "TRUE", "True."],
        ["[1, 2.0]", "[1,2]", "(1, 2)", "[ 1.0,\n  2 ]", "[np.int64(1), np.float64(2.0)]", "(1, 2,)"],
        ["{3, 1.0, 2}", "{1,2,3}"],
        ["{'a': 1.0, 'b': [True, None]}", '{"b": [true, null], "a": 1}'],
        ["Counter({'a': 2, 'b': 1})", "Counter({'b': 1, 'a': 2.0})"],
        ["Total: 30", "Total:  30.0", "Total: 30."],
        ["[1. 2. 3.]", "[1.0 2.0 3.0]", "[1 2 3]"],
        ["(-17-21j)", "(-17.0-21.0j)"],
        ["nan", "NaN", "-nan"],
        ["inf", "Infinity", "+inf"],
        ["a 1.0\n\nb  2\n", "a 1\nb 2"],
        ["[nan, 1.0]", "[nan,1]"],
        ["Paris", "Paris.", " Paris "],
        ["1" + "0" * 300, "1e300"],
        ["datetime.date(2024, 1, 15)", "datetime.date(2024,1,15)"],
        ["5.0km", "5km"],
    ],
)
def test_equal_answers_are_equal_text(same: list[str]) -> None:
    assert len({canonical(text) for text in same}) == 1, [canonical(text) for text in same]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("30", "31"),
        ("30", "-30"),
        ("1.00000000001", "1.00000000002"),
        ("1.6e-19", "6.6e-34"),
        ("1e-19", "0"),
        ("[1, 2]", "[2, 1]"),
        ("[1, 2]", "{1, 2}"),
        ("[[1], 2]", "[1, [2]]"),
        ("{'a': 1}", "{'a': 2}"),
        ("{}", "[]"),
        ("['1']", "[1]"),
        ("[True]", "[1]"),
        ("hello", "HELLO"),
        ("0011", "11"),
        ("007.50", "7.5"),
        ("1.2.3", "1.2.30"),
        ("1, 2", "12"),
        ("a\nb", "a b"),
        ("x1", "x1.0"),
        ("inf", "-inf"),
        (str(10**4000), str(10**4000 + 1)),
        ("1" * 100_000, "1" * 99_999 + "2"),
        ("30 km", "30 miles"),
        ("7/12", "7/13"),
        ("'a\\'b'", "'ab'"),
        ("[1, 2", "[1, 2]"),
        ("5% of 3", "5 of 3"),
        ("Fraction(1, 2)", "Decimal(1, 2)"),
    ],
)
def test_different_answers_stay_different(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


@given(st.integers())
def test_whole_numbers_are_exact_however_written(n: int) -> None:
    assert {canonical(f"{n}"), canonical(f"{n:,}"), canonical(f"{n}.0"), canonical(f"[{n}]")[1:-1]} == {f"{n}"}


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_within_the_digits_that_count(x: float) -> None:
    assert float(canonical(repr(x))) == pytest.approx(x, rel=1e-11, abs=0)


@given(st.floats(min_value=1e-300, max_value=1e300), st.integers(0, 3))
def test_float_noise_does_not_count(x: float, extra: int) -> None:
    assert canonical(repr(x)) == canonical(f"{x:.{17 + extra}e}")


@given(NESTED)
def test_python_and_json_spell_the_same_value(value: object) -> None:
    spelled = json.dumps(value, ensure_ascii=False)
    if isinstance(value, (list, dict)) and "\\" not in spelled + repr(value):
        assert (
            canonical(repr(value)) == canonical(spelled) == canonical(json.dumps(value, indent=1, ensure_ascii=False))
        )


@given(st.dictionaries(st.text("abc", min_size=1), st.integers()), st.randoms())
def test_the_order_of_a_dict_does_not_count(value: dict[str, int], random: object) -> None:
    items = list(value.items())
    random.shuffle(items)  # type: ignore[attr-defined]
    assert canonical(str(value)) == canonical(str(dict(items)))


@given(NESTED.map(repr) | st.lists(st.sampled_from(["a", "30.0", "x1", "-4", "1,234.50", "5%."])).map(" ".join))
def test_the_form_is_its_own_form(text: str) -> None:
    assert canonical(canonical(text)) == canonical(text)


@given(st.text() | st.text("0123456789.,-+eE%$ []{}()'\"\n:truena"))
def test_nothing_raises(text: str) -> None:
    canonical(text)
    for number in amounts_in(text):
        assert number.text[-1] in text[number.start : number.end]


@pytest.mark.parametrize(
    "huge",
    [
        "9" * 2_000_000,
        "[" * 1_000_000,
        "[" * 9_000 + "]" * 9_000,
        ",123" * 300_000,
        "1,234" * 200_000,
        "123," * 300_000 + "5",
        "-" * 1_000_000,
        "1.1" * 300_000,
        "'" * 1_000_000,
        "['" + "\\'" * 400_000,
        "{'a':" * 100_000,
        "\n" * 1_000_000,
        " " * 1_000_000 + "x",
        "x(" * 300_000,
        "1e9999999999",
        "\ud800" * 30_000,
        "٣" * 30_000,
    ],
    ids=lambda text: text[:6].encode("unicode_escape").decode(),
)
def test_megabytes_and_traps_are_taken(huge: str) -> None:
    assert len(canonical(huge)) < 20 * LOOKED_AT
    numbers_in(huge[:100_000])


def test_what_lies_beyond_the_part_looked_at_still_counts() -> None:
    long = "a " * LOOKED_AT
    assert canonical(long + "1") != canonical(long + "2")
    assert canonical(long + "1") == canonical(long + "1\n")


def test_deep_nesting_is_text() -> None:
    depth = DEPTH + 1
    assert canonical("[" * depth + "1.0" + "]" * depth) == "[" * depth + "1" + "]" * depth


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("x1 is -5.20 and a_2, v1.2.3, 10.0.0.1", ["-5.20"]),
        ("1,234,567.5 people; 12,34 and 1, 2", ["1234567.5", "12", "34", "1", "2"]),
        ("15% or 12.5 % of $40", ["15", "12.5", "40"]),
        ("2024-01-15 at 10:30", ["2024", "1", "15", "10", "30"]),
        ("5-3 but 5 - -3 and (4)-1 and [-7]", ["5", "3", "5", "-3", "4", "1", "-7"]),
        ("1.5e3, 2E-2, .5 and 5km, 5th, 3x.", ["1500", "0.02", "0.5", "5", "5", "3"]),
        ("It is 30.", ["30"]),
        ("−4 and +4", ["-4", "4"]),
        ("é5 0x1f 1_000 5d41402abc", []),
        ("", []),
    ],
)
def test_numbers_as_written(text: str, values: list[str]) -> None:
    assert [number.value for number in numbers_in(text)] == [Decimal(value) for value in values]


def test_a_number_knows_its_place_its_decimals_and_its_percent_sign() -> None:
    text = "about $1,234.50, or -12 %, or 1.5e3"
    found = numbers_in(text)
    assert [text[number.start : number.end] for number in found] == ["1,234.50", "-12", "1.5e3"]
    assert [number.text for number in found] == ["1,234.50", "-12", "1.5e3"]
    assert [(number.places, number.percent) for number in found] == [(2, False), (0, True), (-2, False)]


def test_amounts_are_numbers_in_words_too() -> None:
    assert [number.value for number in amounts_in("Twelve of 30, one or zero: ninety")] == [30, 12, 0, 90]
