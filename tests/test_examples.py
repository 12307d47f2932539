"""Worked examples: which are near a question, what the model is shown of them, and where they are kept."""

import json
import pickle
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import anyio
import numpy as np
import pytest

from model.adapter import Adapter
from model.base import ModelInfo
from model.errors import ModelUnavailableError
from model.examples import EXAMPLE_FILES, EXAMPLES_FILE, NONE, SHOWN, Examples, Worked
from model.kinds import BUCKETS, KINDS_FILE, READING, features, readings, skill_of
from model.prompt import TUNED_SYSTEM, conversation
from model.scripted import ScriptedModel
from model.solver import Solver
from model.wording import words
from sandbox.scripted import ScriptedSandbox
from training.dataset import IMPROVED, DataError, Example
from training.kinds import learned
from training.worked import CHARS, MOST_CHARS, PER_KIND, further_questions, in_training, library, of_other_kinds

PERCENT = Worked("percent_of", "What's 20% of 80?", "20 of each 100.", "print(20 * 80 / 100)")
LEAP = Worked("leap_year", "Is 1996 a leap year?", "See the calendar.", "import calendar\nprint(calendar.isleap(1996))")
VOWELS = Worked("vowels", "How many vowels are in 'banana'?", "Count.", "print(sum(c in 'aeiou' for c in 'banana'))")
SHOUTED = Worked("upper", "Shout 'banana' in capitals", "Shout.", "print('banana'.upper())")
KNOWN = Examples([PERCENT, LEAP, VOWELS, SHOUTED, Worked("vowels", "Count the vowels of 'sky'", "None.", "print(0)")])


def adapter(folder: Path, **config: bool) -> Adapter:
    return Adapter(folder, "mine", "", {"base": {}, "config": config})


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("whats 7.5 % of 1,200", PERCENT),
        ("was 2001 a leap year", LEAP),
        ('number of vowels in "I ate 20% of an apple in a leap year"', VOWELS),
    ],
)
def test_near_is_what_shares_words_whatever_the_numbers_and_quotes(question: str, nearest: Worked) -> None:
    assert KNOWN.nearest(question)[0] == nearest


def test_each_example_shown_is_of_another_skill() -> None:
    shown = KNOWN.nearest("How many vowels are in 'banana'? Count the vowels.")
    assert len(shown) == len({one.skill for one in shown}) == SHOWN


def test_what_is_skipped_gives_way_to_the_next() -> None:
    question = "How many vowels are in 'rhythm'?"
    assert VOWELS in KNOWN.nearest(question)
    assert VOWELS not in KNOWN.nearest(question, lambda worked: worked == VOWELS)


def test_apostrophes_quote_nothing() -> None:
    assert words("What's 5% of my brother's bill?") == ["what", "s", "numeral", "%", "of", "my", "brother", "s", "bill"]
    assert words("Is 'her' or 'it is' in 'the bill'?") == ["is", "quotation", "or", "quotation", "in", "quotation"]


@pytest.mark.parametrize("question", ["", "12345", "你好吗", "\ud800", "?" * 100_000, "xyzzy " * 20_000])
def test_any_question_may_be_asked(question: str) -> None:
    assert len(KNOWN.nearest(question)) <= SHOWN
    assert NONE.nearest(question) == ()


def test_the_nearest_example_stands_nearest_to_the_question() -> None:
    system, user = conversation("was 2001 a leap year?", tuned=True, worked=(LEAP, PERCENT))
    assert system.content == (
        f"{TUNED_SYSTEM}\n\n# What's 20% of 80?\n# 20 of each 100.\nprint(20 * 80 / 100)\n\n"
        "# Is 1996 a leap year?\n# See the calendar.\nimport calendar\nprint(calendar.isleap(1996))"
    )
    assert user.content == "was 2001 a leap year?"


def test_what_has_several_lines_stays_a_comment() -> None:
    worked = Worked("sum", "Sum this:\n1\n2", "One.\nTwo.", "print(1 + 2)")
    system, _ = conversation("Hi", tuned=True, worked=[worked])
    assert "# Sum this:\n# 1\n# 2\n# One.\n# Two.\nprint(1 + 2)" in system.content


class Tuned(ScriptedModel):
    """Carries an adapter that was trained with examples."""

    info = ModelInfo("tiny", "", "mine", "", "scripted")
    examples = KNOWN


def test_a_question_is_asked_as_in_training_also_where_it_is_asked_again() -> None:
    model = Tuned({"was 2001 a leap year?": "no tags", "was 2001 a leap year?\n(x)": "no tags"})
    anyio.run(Solver(model, ScriptedSandbox({})).solve, "was 2001 a leap year?")
    assert len(model.conversations) > 1
    assert [[one.skill for one in KNOWN.looks("was 2001 a leap year?")[i]] for i in (0, 1)] == [
        ["leap_year", "percent_of"],
        ["percent_of", "leap_year"],
    ]
    first, again, last, *repaired = model.conversations
    assert first[0].content.endswith(LEAP.code)
    assert LEAP.code in again[0].content
    assert not again[0].content.endswith(LEAP.code)
    assert LEAP.code not in last[0].content
    assert repaired
    assert all(asked[0] == first[0] for asked in repaired)


def test_an_adapter_keeps_its_examples(tmp_path: Path, keep_examples: Callable[..., None]) -> None:
    strange = Worked("text", "Split 'a\u2028b'\nin two", "…", "print('é')")
    keep_examples(tmp_path, PERCENT, strange)
    kept = Examples.of(adapter(tmp_path, worked_examples=True))
    assert kept.nearest("split in two") == (strange, PERCENT)
    assert Examples.of(adapter(tmp_path)) is NONE


def kinds_of(**other: object) -> bytes:
    arrays = {"table": np.zeros((BUCKETS, 2, 2)), "weights": np.zeros((2, 1, 2)), "bias": np.zeros((2, 1))}
    file = BytesIO()
    parts = {"reading": READING, "names": ["percent_of"], **arrays, **other}
    np.savez(file, **{name: np.array(array) for name, array in parts.items() if array is not None})
    return file.getvalue()


LINES = (None, b"", b"{", b"[]", b'{"kind": "sum"}', b'{"kind": 1, "question": "", "think": "", "code": ""}')
ARRAYS = (
    None,
    b"",
    b"x" * 100,
    pickle.dumps([]),
    kinds_of()[:-100],
    kinds_of()[:100] + bytes(200) + kinds_of()[300:],
    kinds_of(reading=None),
    kinds_of(reading=READING - 1),
    kinds_of(bias=None),
    kinds_of(bias=np.zeros((2, 2))),
    kinds_of(bias=np.array([[{}, {}]], dtype=object)),
    kinds_of(bias=[["x", "y"]]),
    kinds_of(bias=0.0),
    kinds_of(table=np.zeros((BUCKETS - 1, 2, 2))),
    kinds_of(table=np.zeros((BUCKETS, 3, 2))),
    kinds_of(weights=np.zeros((2, 1, 3))),
    kinds_of(weights=np.zeros(1)),
    kinds_of(names=["other"]),
)


@pytest.mark.parametrize(
    ("name", "content"), [*((EXAMPLES_FILE, lines) for lines in LINES), *((KINDS_FILE, arrays) for arrays in ARRAYS)]
)
def test_what_is_lost_or_damaged_is_named_with_what_brings_it_back(
    name: str, content: bytes | None, tmp_path: Path, keep_examples: Callable[..., None]
) -> None:
    keep_examples(tmp_path, PERCENT)
    (tmp_path / name).unlink()
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelUnavailableError, match=rf"{name}.*git checkout"):
        Examples.of(adapter(tmp_path, worked_examples=True))


def test_writing_none_leaves_no_examples_of_an_earlier_run(tmp_path: Path, keep_examples: Callable[..., None]) -> None:
    keep_examples(tmp_path, PERCENT)
    assert {path.name for path in tmp_path.iterdir()} == set(EXAMPLE_FILES)
    NONE.write(tmp_path)
    assert not list(tmp_path.iterdir())


def test_examples_that_know_no_kinds_are_not_kept(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="kinds"):
        KNOWN.write(tmp_path)
    assert not list(tmp_path.iterdir())


def rows(skill: str, questions: Sequence[str]) -> list[Example]:
    return [Example(f"{skill}-{i}", "math", skill, q, "", f"print({i})", (), "") for i, q in enumerate(questions)]


def test_a_question_whose_kind_is_certain_is_shown_two_of_it() -> None:
    many = [row for skill, questions in WORDED.items() for row in rows(skill, questions)]
    kinds = learned(many * 50)
    examples = library(many, kinds)
    certain, doubtful = (
        [[one.skill for one in look] for look in examples.looks(question)]
        for question in ("What is the sum of all the prices altogether?", "the please")
    )
    assert certain[:2] == [["total", "total"], ["total", "total"]]
    assert certain[2] in (["mean", "most"], ["most", "mean"])
    assert all(len({*look}) == len(look) for look in doubtful)
    one_each = [Worked(skill, questions[0], "", "print(0)") for skill, questions in WORDED.items()]
    alone = Examples(one_each, kinds).looks("What is the sum of all the prices altogether?")
    first, second = alone[0]
    assert first.skill == "total" != second.skill


@pytest.mark.slow
def test_a_wording_is_one_example_and_a_kind_a_handful_of_short_ones(tmp_path: Path) -> None:
    same = rows("same", [f"What is {n} plus 2?" for n in range(30)])
    many = rows("many", [f"Say {letter} again" for letter in "bcdefghijklmnopq"])
    long = rows("long", ["w" * length for length in (MOST_CHARS - 10, CHARS + 1, CHARS + 2)])
    every = [*same, *many, *rows("same", ["w" * CHARS]), *long, *rows("longest", ["word " * CHARS])]
    library(every, learned(every)).write(tmp_path)
    kept = [json.loads(line) for line in (tmp_path / EXAMPLES_FILE).read_text().splitlines()]
    assert Counter(one["kind"] for one in kept) == {"same": 1, "many": PER_KIND, "long": 1}
    assert kept[-1]["question"] == "w" * (CHARS + 1)


def test_rows_that_are_all_too_long_are_no_examples() -> None:
    with pytest.raises(DataError, match="worked_examples=false"):
        library(rows("long", ["word " * CHARS]))


def test_rows_of_any_kind_are_neither_examples_nor_a_kind() -> None:
    every = [*rows("sum", ["Add 1 and 2"]), *rows(IMPROVED, ["Say hi"])]
    assert library(every).nearest("say hi") == ()
    assert learned(every).names == ("sum",)


def test_in_training_nobody_is_shown_the_own_wording_and_some_not_the_own_skill() -> None:
    asked = rows(
        "vowels", [f"Please: how many vowels has '{word}{i}'?" for i in range(200) for word in ("tree", "bird")]
    )
    others = [*rows("vowels", ["Count vowels: tree"]), *rows("upper", ["Please shout", "How many capitals has tree"])]
    others += rows("long", ["How many letters has a tree?"])
    shown_with = in_training(library([*asked[:3], *others]), seed=0)
    shown = [shown_with(row) for row in asked]
    assert all(one.question not in {row.question for row in asked} for worked in shown for one in worked)
    own = sum(any(one.skill == "vowels" for one in worked) for worked in shown)
    assert len(asked) / 2 < own < len(asked)
    assert shown == [in_training(library([*asked[:3], *others]), seed=0)(row) for row in asked]


WORDED = {
    "total": ["What do they cost altogether?", "the total price please", "Add all prices", "sum of all prices"],
    "mean": ["What do they cost on average?", "the average price please", "mean of the prices", "a typical price"],
    "most": ["Which costs most?", "the highest price please", "maximum of the prices", "the dearest price"],
}


def test_a_kind_is_learned_from_words_and_their_parts() -> None:
    every = [row for skill, questions in WORDED.items() for row in rows(skill, questions)] * 20
    kinds = learned(every)

    def kind(question: str) -> str:
        return kinds.names[int(kinds.logprobs(question).argmax())]

    asked = ("add them", "Typically these are?", "the max", "is it dearer")  # the last two by letters in common
    assert [kind(question) for question in asked] == ["total", "mean", "most", "most"]
    assert np.exp(kinds.logprobs("add them")).sum() == pytest.approx(1)
    assert (learned(every).logprobs("add them") == kinds.logprobs("add them")).all()


def test_what_a_skill_does_in_several_ways_is_of_several_kinds() -> None:
    ways = {"sum(prices)": WORDED["total"], "max(prices)": WORDED["most"]}
    every = [
        replace(row, code=f"prices = [1, 2]\nprint({way})")
        for way, questions in ways.items()
        for row in rows("prices", questions * 5)
    ]
    rare = replace(rows("prices", ["these prices in a row"])[0], code="print([1, 2][::-1])")
    kinds = learned([*every, rare])
    assert [skill_of(name) for name in kinds.names] == ["prices"] * 3
    assert kinds.names[2] == "prices"
    examples = library([*every, rare], kinds)
    shown = [examples.nearest(question)[0].code for question in ("sum all of them", "the dearest of them")]
    assert ["sum" in shown[0], "max" in shown[1]] == [True, True]
    assert kinds.certain(kinds.logprobs("the"), 0.99) == "prices"


def test_a_kind_that_rows_have_no_short_one_of_takes_one_from_elsewhere() -> None:
    sums, largest, long = (
        [replace(row, code=f"prices = [1, 2]\nprint({way})") for row in rows("prices", questions * 4)]
        for way, questions in (
            ("sum(prices)", WORDED["total"]),
            ("max(prices)", WORDED["most"]),
            ("min(prices)", ["the lowest price, said at length: " + "word " * CHARS]),
        )
    )
    kinds = learned([*sums, *largest, *long * 4])
    assert len(kinds.names) == 3
    assert of_other_kinds([*sums, *largest, *long], sums, kinds) == largest[:1]
    assert of_other_kinds([*sums, *largest], [*sums, *largest], kinds) == []


def test_the_kind_decides_where_words_alone_do_not() -> None:
    worked = [Worked(skill, f"{skill}: these prices", "", "print(0)") for skill in WORDED]
    kinds = learned([row for skill, questions in WORDED.items() for row in rows(skill, questions)] * 20)
    by_words, with_kinds = (Examples(worked, one).nearest("Typically these are?")[0] for one in (None, kinds))
    assert (by_words.skill, with_kinds.skill) == ("total", "mean")


FEATURES = [
    4221,
    4458,
    7799,
    3513,
    2840,
    4115,
    3731,
    5894,
    3278,
    977,
    847,
    4106,
    663,
    7988,
    3026,
    3705,
    5546,
    6195,
    5043,
    4998,
]
FEATURES += [3868, 7114, 2218, 383, 1226, 3622, 968]


def test_a_question_keeps_its_place_in_the_table_for_ever() -> None:
    assert features(*readings('How "much" is 5%?')) == FEATURES


@pytest.mark.slow
def test_further_questions_are_of_known_skills_and_no_evaluation_asks_them() -> None:
    known = [Example("1", "math", skill, "", "", "", (), "") for skill in ("percent_off", "percent_of")]
    drawn = further_questions(known, 3000, ())
    assert {row.skill for row in drawn} == {"percent_off", "percent_of"}
    assert further_questions(known, 3000, [drawn[0].question]) == [
        row for row in drawn if row.question != drawn[0].question
    ]
    assert further_questions(known, 0, ()) == []


def test_in_training_the_nearest_example_is_now_and_then_the_further_one() -> None:
    asked = rows("long", [f"How long is the word tree{i} in letters?" for i in range(100)])
    others = [*rows("vowels", ["Count letters of the word"]), *rows("upper", ["Please shout the word"])]
    shown_with = in_training(library(others), seed=0)
    first = [worked[0].skill for worked in map(shown_with, asked) if len(worked) == SHOWN]
    assert 0 < first.count("upper") < first.count("vowels")
