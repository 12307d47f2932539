"""Every skill of every area, drawn with several seeds; its programs run in plain local interpreters."""

from __future__ import annotations

import builtins
import contextlib
import importlib
import io
import json
import random
import re
import subprocess
import sys
from functools import cache
from math import isclose
from pathlib import Path

import pytest

from model.prompt import conversation
from training.skills.base import AREAS, Draft, Skill
from training.skills.math.amounts import tied
from training.skills.vocabulary import CITIES
from training.skills.wording import plural

pytestmark = pytest.mark.slow

SEEDS = range(5)
MANY = range(40)
"""Seeds for what only some draws show."""

# Runs each program in its own namespace and directory and reports what it printed, as one JSON list.
BATCH = """
import contextlib, io, json, os, sys, tempfile, traceback
results = []
for code in json.load(sys.stdin):
    out = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(out):
        os.chdir(folder)
        try:
            exec(compile(code, "<skill>", "exec"), {"__name__": "__main__"})
            error = None
        except BaseException:
            error = traceback.format_exc(limit=-1)
        os.chdir("/")
    results.append([out.getvalue(), error])
json.dump(results, sys.stdout)
"""


@cache
def skills(area: str) -> tuple[Skill, ...]:
    package = importlib.import_module(f"training.skills.{area}")
    return tuple(package.SKILLS)


@cache
def drafts(area: str) -> dict[str, tuple[Draft, ...]]:
    return {
        skill.__name__: tuple(skill(random.Random(f"{skill.__name__}/{seed}")) for seed in SEEDS)
        for skill in skills(area)
    }


def run(programs: list[str]) -> list[tuple[str, str | None]]:
    """(stdout, traceback or None) of each program."""
    completed = subprocess.run(
        [sys.executable, "-I", "-c", BATCH],
        input=json.dumps(programs),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return [(out, error) for out, error in json.loads(completed.stdout)]


def same(printed: str, answer: str) -> bool:
    if printed.strip() == answer.strip():
        return True
    try:
        return isclose(float(printed), float(answer), rel_tol=1e-6, abs_tol=1e-9)
    except ValueError:
        return False


def complain(faults: list[str]) -> None:
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("area", AREAS)
def test_every_area_has_skills_with_distinct_names(area: str) -> None:
    names = [skill.__name__ for skill in skills(area)]
    assert len(names) >= 20
    assert len(set(names)) == len(names)


def test_no_two_areas_share_a_skill_name() -> None:
    names = [skill.__name__ for area in AREAS for skill in skills(area)]
    assert sorted({name for name in names if names.count(name) > 1}) == []


@pytest.mark.parametrize("area", AREAS)
def test_programs_print_the_answer_found_by_other_means(area: str) -> None:
    cases = [(name, draft) for name, drawn in drafts(area).items() for draft in drawn]
    faults = []
    for (name, draft), (out, error) in zip(cases, run([draft.code for _, draft in cases]), strict=True):
        if error is not None:
            faults.append(f"{name}: {error}\n{draft.code}")
        elif not same(out, draft.answer):
            faults.append(f"{name}: printed {out!r}, expected {draft.answer!r}\n{draft.code}")
    complain(faults)


@pytest.mark.parametrize("area", AREAS)
def test_each_exercise_is_worded_in_at_least_eight_ways(area: str) -> None:
    complain(
        [
            f"{name}: {len(set(draft.phrasings))} distinct of {len(draft.phrasings)}: {draft.phrasings}"
            for name, drawn in drafts(area).items()
            for draft in drawn
            if len(set(draft.phrasings)) < 8 or len(set(draft.phrasings)) != len(draft.phrasings)
        ]
    )


@pytest.mark.parametrize("area", AREAS)
def test_phrasings_are_clean_text_with_every_placeholder_filled(area: str) -> None:
    unfilled = re.compile(r"\{[a-z_]+\}")
    faults = []
    for name, drawn in drafts(area).items():
        for draft in drawn:
            for phrasing in draft.phrasings:
                user = conversation(phrasing, tuned=True)[-1].content
                holes = [hole for hole in unfilled.findall(phrasing) if hole not in draft.code]
                if user != phrasing or holes:
                    faults.append(f"{name}: {phrasing!r}")
    complain(faults)


@pytest.mark.parametrize("area", AREAS)
def test_all_phrasings_of_an_exercise_carry_the_same_digits(area: str) -> None:
    """Numbers may be spelled out in some wordings, so only a majority has to agree."""
    faults = []
    for name, drawn in drafts(area).items():
        for draft in drawn:
            numbers = [frozenset(re.findall(r"\d+", phrasing.replace(",", ""))) for phrasing in draft.phrasings]
            shared = max(numbers, key=numbers.count)
            if sum(shared <= own or own <= shared for own in numbers) < len(numbers) / 2:
                faults.append(f"{name}: {draft.phrasings}")
    complain(faults)


@pytest.mark.parametrize("area", AREAS)
def test_reasoning_is_one_short_untagged_sentence(area: str) -> None:
    complain(
        [
            f"{name}: {draft.think!r}"
            for name, drawn in drafts(area).items()
            for draft in drawn
            if not draft.think.strip()
            or len(draft.think.split()) > 30
            or "\n" in draft.think
            or re.search(r"</?(think|model|requires)>", draft.think)
        ]
    )


@pytest.mark.parametrize("area", AREAS)
def test_programs_are_plain(area: str) -> None:
    faults = []
    for name, drawn in drafts(area).items():
        for draft in drawn:
            if "print(" not in draft.code or "input(" in draft.code:
                faults.append(f"{name}: does not print, or asks for input\n{draft.code}")
            elif draft.code != draft.code.strip() or len(draft.code.splitlines()) > 25:
                faults.append(f"{name}: blank edges or too long\n{draft.code}")
            elif not draft.answer.strip():
                faults.append(f"{name}: empty answer\n{draft.code}")
    complain(faults)


@pytest.mark.parametrize("area", AREAS)
def test_a_seed_draws_the_same_exercise_again(area: str) -> None:
    for skill in skills(area):
        assert skill(random.Random("again")) == skill(random.Random("again")), skill.__name__


@pytest.mark.parametrize("area", AREAS)
def test_seeds_draw_different_exercises(area: str) -> None:
    complain(
        [
            f"{name}: every seed drew the same questions"
            for name, drawn in drafts(area).items()
            if len({draft.phrasings for draft in drawn}) == 1
        ]
    )


def drawn(name: str) -> list[Draft]:
    skill = next(skill for area in AREAS for skill in skills(area) if skill.__name__ == name)
    return [skill(random.Random(f"{name}/{seed}")) for seed in MANY]


def printed(code: str) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "<skill>", "exec"), {})
    return out.getvalue().strip()


@pytest.mark.parametrize("area", AREAS)
def test_numbers_are_rounded_once_and_never_from_a_tie(
    area: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People round half a cent up, programs with floats either way; and nobody wants to read 704.6999999999999."""
    monkeypatch.chdir(tmp_path)  # some programs write files
    ties: list[float] = []

    def careful(value: float, places: int = 0) -> float:
        if places and isinstance(value, float) and tied(value, places):
            ties.append(value)
        return builtins.round(value, places) if places else builtins.round(value)

    faults = []
    for name in (skill.__name__ for skill in skills(area)):
        for draft in () if "import" in drafts(area)[name][0].code else drawn(name):
            ties.clear()
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(draft.code, name, "exec"), {"round": careful})
            if ties or re.search(r"\d\.\d{7,}", out.getvalue()):
                faults.append(f"{name}: {ties} {out.getvalue()!r}\n{draft.code}")
    complain(faults)


def test_a_plain_percentage_needs_no_rounding() -> None:
    codes = {draft.code for draft in drawn("percent_of")}
    assert any(re.fullmatch(r"print\(\d+ \* \d+ / 100\)", code) for code in codes), codes


def test_an_article_fits_the_number_drawn_after_it() -> None:
    asked = Draft(("A 8 cm rope, a $11 tip, a 18% tax, a 180 km road, 5 A 8 V. A 85 m path?",), "", "", "")
    assert asked.phrasings == ("An 8 cm rope, an $11 tip, an 18% tax, a 180 km road, 5 A 8 V. An 85 m path?",)


def test_plurals_are_spelled() -> None:
    assert [plural(noun) for noun in ("dog", "peach", "cherry", "monkey")] == ["dogs", "peaches", "cherries", "monkeys"]
    texts = " ".join(
        question for name in ("extract_prices", "csv_filter") for d in drawn(name) for question in d.phrasings
    )
    assert not re.search(r"\b(peachs|cherrys|citys)\b", texts)


def test_who_asks_what_is_needed_gets_the_last_group_too() -> None:
    for draft in drawn("story_how_many_groups"):
        needed = any("need" in question for question in draft.phrasings)
        assert ("math.ceil(" in draft.code) == needed, draft
        assert needed or "//" in draft.code


def test_only_what_can_be_halved_is_shared_into_fractions() -> None:
    assert any("//" in draft.code for draft in drawn("story_share_equally"))
    for draft in drawn("story_share_equally"):
        assert ("//" in draft.code) != any("$" in question for question in draft.phrasings), draft.phrasings


@pytest.mark.parametrize("name", ["longest_word", "shortest_word"])
def test_one_word_alone_is_the_longest_or_shortest(name: str) -> None:
    for draft in drawn(name):
        lengths = [len(word) for word in json.loads(draft.code.splitlines()[0].removeprefix("text = ")).split()]
        assert lengths.count(len(draft.answer)) == 1, draft.code


@pytest.mark.parametrize(
    ("name", "start", "moves", "answer"),
    [
        ("date_after_months", "date(2024, 1, 31)", "+ 1", "2024-02-29"),
        ("date_before_months", "date(2023, 3, 31)", "- 1", "2023-02-28"),
    ],
)
def test_months_are_counted_from_any_day(name: str, start: str, moves: str, answer: str) -> None:
    code = re.sub(r"date\(\d+, \d+, \d+\)", start, drawn(name)[0].code, count=1)
    assert printed(re.sub(r"- 1 [+-] \d+", f"- 1 {moves}", code)) == answer


def test_years_months_and_days_borrow_from_a_month() -> None:
    code = drawn("years_months_days")[0].code
    code = re.sub(r"^a = .*", "a = date(2000, 1, 31)", code, flags=re.MULTILINE)
    code = re.sub(r"^b = .*", "b = date(2003, 3, 5)", code, flags=re.MULTILINE)
    assert printed(code) == "3 years 1 months 5 days"


@pytest.mark.parametrize(
    ("name", "wording"),
    [("count_items", "altogether"), ("digit_occurrences", "number plates with"), ("primes_below", "Use a sieve")],
)
def test_no_question_is_answered_by_another_ones_program(name: str, wording: str) -> None:
    assert not [question for question in drawn(name)[0].phrasings if wording in question]


def test_no_real_city_is_given_a_wrong_time() -> None:
    texts = [question for draft in drawn("city_hours_ahead") for question in draft.phrasings]
    assert not [text for text in texts if any(city in text for city in CITIES)]


TWO_WAYS = ("fibonacci_number", "first_fibonacci", "quartile", "interquartile_range", "five_number_summary")


@pytest.mark.parametrize("name", TWO_WAYS)
def test_what_could_be_counted_in_two_ways_is_mostly_said(name: str) -> None:
    said = r"\b1( and |, | )1\b|= 1\b|are 1\b|with 1 |\b0\b" if "fibonacci" in name else "(?i)inclusive|INC"
    for draft in drawn(name):
        assert sum(bool(re.search(said, question)) for question in draft.phrasings) > 0.5 * len(draft.phrasings)


THOUGHTS = ("expression", "settle_up", "midpoint", "age_on_date", "distance", "slope", "dot_product", "two_equations")


@pytest.mark.parametrize("name", THOUGHTS)
def test_the_reasoning_names_values_of_the_question(name: str) -> None:
    for draft in drawn(name):
        told, thought = (set(re.findall(r"\d+", text)) for text in (draft.phrasings[0], draft.think))
        assert thought & told, draft.think


@pytest.mark.parametrize("name", ["nth_word", "nth_letter", "nth_line", "path_entries"])
def test_the_first_has_index_0(name: str) -> None:
    codes = [draft.code for draft in drawn(name)]
    assert any("[0]" in code for code in codes)
    assert not [code for code in codes if "[1 - 1]" in code]
