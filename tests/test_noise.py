"""Noise on every skill's questions: it is there, and nothing that a question is about has changed."""

from __future__ import annotations

import ast
import random
import re
from collections import Counter
from functools import cache

import pytest

from model.prompt import conversation
from training.drawing import skills
from training.noise import SHARE, noisy
from training.skills import vocabulary
from training.skills.base import AREAS, Draft

pytestmark = pytest.mark.slow

SEEDS = range(1)
QUOTED = re.compile(r"\"[^\"]*\"|(?<!\w)'[^']*'(?!\w)|`[^`]*`|\([^()]*\)|\[[^\[\]]*\]")
NUMBER = re.compile(r"\d+(?:[.:,/-]\d+)*%?")


@cache
def drafts(area: str) -> list[tuple[str, Draft]]:
    return [
        (skill.__name__, skill(random.Random(f"{skill.__name__}/{seed}"))) for skill in skills()[area] for seed in SEEDS
    ]


@cache
def questions(area: str) -> list[tuple[str, str, str, str, str]]:
    """Skill, question, program, answer, and what noise makes of the question; every wording twice."""
    return [
        (name, question, draft.code, draft.answer, noisy(question, draft.code, draft.answer, random.Random(f"{i}/{n}")))
        for i, (name, draft) in enumerate(drafts(area))
        for n, question in enumerate(draft.phrasings * 2)
    ]


def texts(code: str) -> list[str]:
    return [n.value for n in ast.walk(ast.parse(code)) if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text)


def times(text: str, within: str) -> int:
    """How often `text` occurs; a single word or letter counts where it stands alone."""
    return len(re.findall(rf"\b{re.escape(text)}\b" if text.isalnum() else re.escape(text), within))


@pytest.mark.parametrize("area", AREAS)
def test_every_text_of_the_program_and_the_answer_are_stated_as_before(area: str) -> None:
    faults = [
        (name, literal, question, typed)
        for name, question, code, answer, typed in questions(area)
        for literal in (*texts(code), *(words(answer) if re.search("[A-Za-z]", answer) else ()))
        if re.search(r"\w", literal)
        and typed != question
        and times(literal.strip(), question) > times(literal.strip(), typed)
    ]
    assert not faults, faults[:5]


@pytest.mark.parametrize("area", AREAS)
def test_every_number_is_stated_as_before_but_for_thousands_separators(area: str) -> None:
    def plain(text: str) -> list[str]:
        return NUMBER.findall(re.sub(r"(?<=\d),(?=\d{3}\b)", "", text))

    faults = [(n, q, typed) for n, q, _, _, typed in questions(area) if plain(q) != plain(typed)]
    assert not faults, faults[:5]


@pytest.mark.parametrize("area", AREAS)
def test_quoted_and_bracketed_text_and_what_follows_a_colon_stay(area: str) -> None:
    faults = []
    for name, question, _, _, typed in questions(area):
        parts = [*QUOTED.findall(question), *re.findall(r": .+", question, re.DOTALL)]
        faults += [(name, part, typed) for part in parts if part not in typed]
    assert not faults, faults[:5]


@pytest.mark.parametrize("area", AREAS)
def test_no_name_and_no_unit_is_mistyped(area: str) -> None:
    names = (*vocabulary.NAMES, *vocabulary.CITIES, *vocabulary.COUNTRIES)
    kept = {word.lower() for name in names for word in words(name)}
    kept |= {"km", "cm", "kg", "mg", "lb", "ml", "kb", "mb", "gb", "hours", "days", "miles", "litres"}
    kept.remove("will")
    faults = []
    for name, question, _, _, typed in questions(area):
        had, has = (Counter(words(text.lower().replace("'", "").replace(",", ""))) for text in (question, typed))
        gone = had - has
        if sum(gone.values()) > 4 or kept & set(gone):
            faults.append((name, question, typed))
    assert not faults, faults[:5]


@pytest.mark.parametrize("area", AREAS)
def test_about_a_third_of_the_questions_have_some_noise(area: str) -> None:
    rows = questions(area)
    share = sum(question != typed for _, question, _, _, typed in rows) / len(rows)
    assert SHARE - 0.08 < share < SHARE + 0.03


def test_the_same_generator_types_the_same() -> None:
    for name, question, code, answer, _ in questions("text")[:300]:
        assert noisy(question, code, answer, random.Random(name)) == noisy(question, code, answer, random.Random(name))


def test_what_comes_out_is_what_the_model_is_asked() -> None:
    for area in AREAS:
        for _, _, _, _, typed in questions(area):
            assert conversation(typed, tuned=True)[-1].content == typed


def variants(question: str, code: str, answer: str = "") -> set[str]:
    return {noisy(question, code, answer, random.Random(seed)) for seed in range(1500)}


def test_the_kinds_of_noise() -> None:
    found = variants("What's the total if a van carries 25000 kg and is unloaded?", "print(25000)")
    base = "hat's the total if a van carries 25000 kg and is unloaded?"
    assert "w" + base in found
    assert "W" + base[:-1] in found
    assert "W" + base + "?" in found
    assert "W" + base.replace("'", "") in found
    assert {"hey, W" + base, "hey, w" + base} <= found
    assert "W" + base + " thanks!" in found
    assert "W" + base.replace("van carries", "van  carries") in found
    assert "W" + base.replace("total", "toatl") in found


@pytest.mark.parametrize(
    "noun", ["Sum of 2 and 3", "List of 2 and 3 sorted", "Count of the 2s in 23", "Work done by 2 N"]
)
def test_only_who_commands_is_asked_whether_one_can(noun: str) -> None:
    requests = ("can you ", "could you please ", "plz ", "pls ")
    assert not [typed for typed in variants(noun, "print(2, 3)") if typed.startswith(requests)]
    assert "hi, " + noun in variants(noun, "print(2, 3)")
    for question in ("Sum the numbers 2 and 3", "Calculate 2 + 3", "Round 2.3 up"):
        found = variants(question, "print(2, 3)")
        assert all(any(typed.startswith(request) for typed in found) for request in requests), question


def test_whoever_shouts_does_not_stop_half_way() -> None:
    assert "HOW MUCH IS HALF OF 250?" in variants("How much is half of 250?", "print(250 / 2)")
    for question in ("Calculate what percentage 127 is of 150.", "How heavy is a van that carries 25000 kg?"):
        assert not any(typed[:5].isupper() for typed in variants(question, "print(127 * 100 / 150)")), question


def test_thousands_are_parted_where_the_number_is_an_amount() -> None:
    assert "Add 10% to 25,000 and show it" in variants("Add 10% to 25000 and show it", "print(25000 * 1.1)")
    kept = (
        ("What date is the timestamp 25000 seconds?", "print(25000)"),
        ("Reverse 25000 please", 'print("25000"[::-1])'),
        ("Add 25000, 30000 and 5 dollars", "print(25000 + 30000 + 5)"),
        ("Write [25000 dollars]", "print(25000)"),
    )
    for question, code in kept:
        assert not any("25,000" in typed for typed in variants(question, code)), question


def test_an_order_is_begged_for() -> None:
    assert {"plz add 2 and 3", "can you add 2 and 3"} <= variants("Add 2 and 3", "print(2 + 3)")


@pytest.mark.parametrize(
    ("question", "code"),
    [
        ("How many letters does Paris have", 'print(len("Paris"))'),
        ("Convert 5 MB to KB", "print(5 * 1024)"),
        ("Sort Which and What", 'print(sorted(["Which", "What"]))'),
        ("Find the words in: Which one?", 'print("Which one?".split())'),
    ],
)
def test_letters_keep_their_case_where_it_matters(question: str, code: str) -> None:
    wanted = [word for word in words(question)[1:] if word[0].isupper()]
    for typed in variants(question, code):
        assert all(word in words(typed) for word in wanted), typed


def test_a_text_at_the_end_gets_nothing_added() -> None:
    for question, code in (
        ("word count of: the cat sat", 'print(len("the cat sat".split()))'),
        ("reverse the cat sat.", 'print("the cat sat."[::-1])'),
        ("lines:\nthe cat\nsat?", 'print(len("the cat\\nsat?".splitlines()))'),
    ):
        end = re.split(r": |:|reverse ", question)[-1]
        assert all(typed.endswith(end) for typed in variants(question, code))
