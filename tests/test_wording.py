import pytest

from model.wording import gist, words

LONG = [
    (part * 100_000)[:100_000]
    for part in (
        "a-",
        "a.",
        "a, ",
        "a,b\n",
        "a,1 ",
        "{a:",
        "a@",
        "/a",
        "~/",
        "a 1,",
        "1.",
        "1:11:",
        "01",
        "1-1-",
        "'a",
        '"',
    )
]
"""Where each expression for what a question brings begins to read."""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Add 3 to 1,250.5", "add 7 to 2"),
        ("the mean of 3, 4 and 5", "the mean of 1, -2, 3.5, 8, 9"),
        ("reverse 'stone bridge'", 'Reverse "a b"'),
        ("x² - 7x", "x^2 - 7x"),
        ("6 × 7 ÷ 2", "6*7/2"),
        ("what's left!", "what's left"),
        ("what’s left", "what's left"),
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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 per cent of 8", "5% of 8"),
        ("Days from 2024-02-05 to 2024-04-22T10:30:00Z?", "days from 1999-12-31 to 2000-01-01"),
        ("rewrite 31/12/2023", "rewrite 1.2.1999"),
        ("It is 9:05 or 10 p.m. now", "it is 18:52 or 23:59:59 now"),
        ("which port has ftp://files.example.net:2121/pub", "Which port has https://a.b/c?d=e#f"),
        ("domain of ann@example.com", "domain of b.c+d@x.y.z"),
        ("is 8.8.8.8 private", "is www.example.com private"),
        ("newer of 1.9.8 and v1.10.2", "newer of 2.0.0.1.5 and 3.4.5"),
        ("The folder of /var/log/nginx", "the folder of C:\\Users\\bob"),
        ("the folder of ../a.txt", "the folder of ~/a/b.*"),
        ("ending of notes.txt", "ending of my-song.tar.gz"),
        ("0x1F4 in decimal", "0xdeadbeef in decimal"),
        ("shade of #FF0000", "shade of #00aa99"),
        ("Sort: red, green, blue", "sort: Ann, Bob, Cy, Dee and o'Neil"),
        ("The largest? Mon 8200, Tue 104, Wed 99.5", "the largest? food: $3; rent: $4; bus: $5 and phone: $6"),
        ("keys of {'a': 1, 'b': 2}", 'keys of {"x": [3]}'),
        ("mean salary?\nname,salary\nAnn,30\nBob,40", "mean salary?\nid;pay;dept\n1;2;x"),
    ],
)
def test_what_a_question_brings_is_one_word_of_its_gist(one: str, other: str) -> None:
    assert gist(one) == gist(other)
    assert words(one) != words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("5 km/h", "5 km"),
        ("scale 1:25000", "scale 10:25"),
        ("1000 in decimal", "1001 in decimal"),
        ("a and b", "a, b and c"),
    ],
)
def test_what_looks_like_it_is_not(one: str, other: str) -> None:
    assert gist(one) != gist(other)


@pytest.mark.parametrize("question", ["9" * 100_000, "1, " * 30_000, "1,123" * 20_000, "1" + " " * 100_000, *LONG])
def test_a_question_as_long_as_may_be_is_read_in_one_pass(question: str) -> None:
    assert words(question)
    assert gist(question)
