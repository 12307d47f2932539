"""Every skill of every area, drawn with several seeds; its programs run in plain local interpreters."""

from __future__ import annotations

import importlib
import json
import random
import re
import subprocess
import sys
from functools import cache
from math import isclose

import pytest

from model.prompt import conversation
from training.skills.base import AREAS, Draft, Skill

SEEDS = range(5)

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
