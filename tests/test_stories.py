"""The word problems: their answers hold, every number they use is told, no split words a sentence of another's."""

from __future__ import annotations

import ast
import contextlib
import importlib
import io
import pkgutil
import random
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations

import pytest

from training.skills import stories
from training.skills.base import Draft, Skill
from training.skills.stories import endings, everyday
from training.skills.stories.grammar import PARTS, SMALL, TENS, conjugate
from training.skills.stories.graph import ImplausibleError, Sheet, given, rounded_up, sum_of
from training.skills.stories.telling import Pool
from training.skills.stories.themes import THEMES
from training.verify import matches

pytestmark = pytest.mark.slow

SEEDS = 60
KNOWN = {2, 3, 4, 7, 12, 24, 60, 100, 1000}
"""Constants of units, of averages and of `round`, which a question need not state."""
WORDS = {word: number for number, word in enumerate(SMALL)} | {word: number for number, word in TENS.items()}
WORDS |= {"dozen": 12, "twice": 2, "hundred": 100}
WORDS |= {form: n for n, word in PARTS.items() for form in (word, f"{word}s")}
EXACT_STEPS = ("one", "two", "three", "four", "five", "six")

every_skill = pytest.mark.parametrize("skill", stories.SKILLS, ids=lambda skill: skill.__name__)


@cache
def drafts(skill: Skill) -> tuple[Draft, ...]:
    return tuple(skill(random.Random(f"{skill.__name__}/{seed}")) for seed in range(SEEDS))


def printed(code: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "<story>", "exec"), {})
    return out.getvalue().strip()


def steps(draft: Draft) -> int:
    return sum(isinstance(node, ast.Assign) for node in ast.walk(ast.parse(draft.code))) or 1


def used(code: str) -> set[float]:
    constants = (node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant))
    return {float(value) for value in constants if isinstance(value, int | float)}


def told(question: str) -> set[float]:
    digits = {float(number.replace(",", "")) for number in re.findall(r"\d[\d,]*(?:\.\d+)?", question.rstrip("?.,"))}
    return digits | {float(WORDS[word]) for word in re.findall(r"[a-z]+", question.lower()) if word in WORDS}


def pools() -> Iterator[tuple[str, Pool]]:
    for module in pkgutil.iter_modules(stories.__path__):
        found = vars(importlib.import_module(f"training.skills.stories.{module.name}"))
        yield from ((f"{module.name}.{name}", pool) for name, pool in found.items() if isinstance(pool, Pool))


@every_skill
def test_the_program_prints_the_answer_of_the_graph(skill: Skill) -> None:
    for draft in drafts(skill):
        assert matches(printed(draft.code), draft.answer), (draft.code, draft.answer)


@every_skill
def test_each_problem_is_told_in_ten_different_ways(skill: Skill) -> None:
    for draft in drafts(skill):
        assert len(set(draft.phrasings)) == len(draft.phrasings) == 10, draft.phrasings


@every_skill
def test_every_number_of_the_program_is_told(skill: Skill) -> None:
    for draft in drafts(skill):
        for question in draft.phrasings:
            assert not used(draft.code) - told(question) - KNOWN, (question, draft.code)


@every_skill
def test_the_reasoning_names_the_given_numbers_and_no_result(skill: Skill) -> None:
    for draft in drafts(skill):
        said = {float(number) for number in re.findall(r"\d+(?:\.\d+)?", draft.think)}
        assert said <= used(draft.code) | {1.0, 100.0}, (draft.think, draft.code)
        assert len(draft.think.split()) <= 30, draft.think


@every_skill
def test_text_is_clean(skill: Skill) -> None:
    for draft in drafts(skill):
        for question in draft.phrasings:
            assert question == question.lower() or not re.search(r"[.?] [a-z]", question), question
            assert not re.search(r"[{}]|  |\.\.| [,.?]|\ba [aeio]|\ban [^aeiouh]|\b(\w+) \1\b", question), question


@every_skill
def test_a_seed_draws_the_same_problem_again(skill: Skill) -> None:
    assert skill(random.Random("again")) == skill(random.Random("again"))


@every_skill
def test_problems_differ_in_structure(skill: Skill) -> None:
    programs = {re.sub(r"\d+(\.\d+)?", "0", draft.code) for draft in drafts(skill)}
    assert len(programs) >= 5


@pytest.mark.parametrize(("number", "word"), list(enumerate(EXACT_STEPS, 1)))
def test_a_skill_named_by_its_steps_has_so_many(number: int, word: str) -> None:
    skill = getattr(stories, f"story_{word}_step{'s' if number > 1 else ''}")
    assert {steps(draft) for draft in drafts(skill)} == {number}


def test_steps_are_balanced_over_all_skills() -> None:
    found = Counter(steps(draft) for skill in stories.SKILLS for draft in drafts(skill))
    total = sum(found.values())
    assert set(found) == {1, 2, 3, 4, 5, 6}
    assert all(found[n] > 0.15 * total for n in (1, 2, 3, 4)), found
    assert all(found[n] > 0.03 * total for n in (5, 6)), found


def test_every_operation_is_asked_for_last() -> None:
    last = Counter(
        re.split(r"print\(|= ", draft.code)[-1 if steps(draft) == 1 else -2].split("\n")[0]
        for skill in stories.SKILLS
        for draft in drafts(skill)
    )
    seen = " ".join(last)
    for sign in (" + ", " - ", " * ", " / ", " // ", " % ", "math.ceil("):
        assert sign in seen, sign


@every_skill
def test_every_line_of_a_program_is_needed(skill: Skill) -> None:
    for draft in drafts(skill):
        names = [node.id for node in ast.walk(ast.parse(draft.code)) if isinstance(node, ast.Name)]
        unused = [name for name, uses in Counter(names).items() if uses < 2 and name not in ("print", "round", "math")]
        assert not unused, draft.code


def test_about_a_sixth_of_the_problems_has_a_number_that_does_not_matter() -> None:
    idle = sum(
        bool(told(draft.phrasings[-1]) - used(draft.code) - KNOWN - {1.0})
        for skill in stories.SKILLS
        for draft in drafts(skill)
    )
    assert 0.12 < idle / (SEEDS * len(stories.SKILLS)) < 0.22


def test_no_sentence_pattern_is_in_two_splits() -> None:
    by_split: dict[str, dict[str, str]] = {"train": {}, "validation": {}, "test": {}}
    for name, pool in pools():
        for split, wordings in pool.of.items():
            by_split[split].update((re.sub(r"\{[abcd]\.(o|name)\}", "{o}", text), name) for text in wordings)
    for one, other in combinations(by_split.values(), 2):
        shared = {text: (one[text], other[text]) for text in one.keys() & other.keys()}
        assert not shared


def test_no_masked_sentence_of_validation_or_test_is_in_training() -> None:
    """Masked: names, numbers and the words of the themes, which all splits share; what is left is the pattern."""
    seen: dict[str, set[str]] = {"train": set(), "validation": set(), "test": set()}
    for skill in stories.SKILLS:
        for draft in drafts(skill):
            *train, validation, test = draft.phrasings
            for split, questions in (("train", train), ("validation", [validation]), ("test", [test])):
                seen[split].update(masked(question) for question in questions)
    assert not (seen["validation"] | seen["test"]) & seen["train"]
    assert not seen["validation"] & seen["test"]


def masked(question: str) -> str:
    text = re.sub(r"\d[\d,.]*\d|\d", "0", question)
    text = re.sub(r"\b(" + "|".join(WORDS) + r")\b", "0", text)
    return re.sub(r"\b[A-Z][a-z]+\b", "N", text).lower().rstrip("?")


def test_every_pool_trains_on_at_least_three_wordings() -> None:
    assert not [name for name, pool in pools() if len(pool.of["train"]) < 3]
    assert len(list(pools())) >= 100


def test_there_are_at_least_25_themes() -> None:
    assert len(THEMES) >= 25


def test_a_graph_writes_the_program_and_knows_the_answer() -> None:
    sheet = Sheet()
    apples = sheet.let("apples", given(4) * given(6))
    left = sheet.let("left", apples - given(5))
    sheet.let("boxes", rounded_up(left, given(4)))
    assert sheet.program(cents=False) == (
        "import math\napples = 4 * 6\nleft = apples - 5\nboxes = math.ceil(left / 4)\nprint(boxes)"
    )
    assert sheet.answer == "5"
    assert sheet.think() == (
        "Multiply 4 by 6 for the apples, subtract 5 for what is left, then divide by 4 and round up for the boxes."
    )


def test_one_step_needs_no_variable() -> None:
    sheet = Sheet()
    sheet.let("total", sum_of(given(3), given(4), given(5)))
    assert sheet.program(cents=False) == "print(3 + 4 + 5)"


def test_an_amount_that_cannot_be_is_refused() -> None:
    sheet = Sheet()
    for node in (given(3) - given(5), given(3) / given(2), given(10**6) * given(1)):
        with pytest.raises(ImplausibleError):
            sheet.let("people", node)


def test_a_name_is_never_used_twice() -> None:
    sheet = Sheet()
    first = sheet.let("left rest", given(9) - given(2))
    second = sheet.let("left rest", first - given(2))
    assert (first.name, second.name) == ("left", "rest")
    with pytest.raises(ImplausibleError):
        sheet.let("left rest", second - given(2))


@pytest.mark.parametrize(
    ("verb", "past", "singular", "form"),
    [
        ("give away", True, True, "gave away"),
        ("carry", False, True, "carries"),
        ("carry", True, False, "carried"),
        ("wash", False, True, "washes"),
        ("have", False, False, "have"),
        ("be", True, False, "were"),
    ],
)
def test_verbs_are_conjugated(verb: str, past: bool, singular: bool, form: str) -> None:
    assert conjugate(verb, past, singular) == form


def test_be_follows_its_person() -> None:
    assert (conjugate("be", False, False, "I"), conjugate("be", True, False, "I")) == ("am", "was")
    assert (conjugate("be", False, False, "you"), conjugate("be", True, False, "you")) == ("are", "were")


def test_a_percentage_of_the_profit_is_called_so() -> None:
    for draft in drafts(stories.story_profit):
        for question in draft.phrasings if "/ 100" in draft.code else ():
            assert re.search(r"(%|percent) of the (remaining )?profit", question, re.IGNORECASE), question


def test_a_count_is_never_rounded_to_cents() -> None:
    sheet = Sheet()
    sheet.let("weeks", rounded_up(given(50), given(12)))
    assert sheet.program(cents=True) == "import math\nprint(math.ceil(50 / 12))"


def test_what_is_needed_is_rounded_up() -> None:
    """No wording that asks for what is needed may close a story whose program divides without rest."""
    wordings = [
        text for pool in (endings.ASK_GROUPS, everyday.ASK_TABLES) for texts in pool.of.values() for text in texts
    ]
    assert not [text for text in wordings if "need" in text]
    weeks = [draft.code for draft in drafts(stories.story_savings) if "weeks =" in draft.code]
    assert weeks
    assert all("math.ceil(" in code for code in weeks)
