"""What the skills are about, held to the list of topics that the data was asked for, and in how many forms they ask."""

import random
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from training.dataset import Example, load
from training.drawing import COMPOSED, skills
from training.skills.base import AREAS, Area, Skill
from training.traits import Form, form

DATA = Path(__file__).parent.parent / "data"

TOPICS: dict[Area, dict[str, str]] = {
    "math": {
        "percentages, the share of a whole": "percent_of percent_off increase_by_percent",
        "percentages, the whole or the rate": "what_percent whole_from_percent percent_change",
        "discounts": "discount_price discount_amount price_before_discount successive_discounts",
        "interest": "simple_interest compound_balance compound_interest_earned time_at_rate",
        "unit conversion": "convert_length convert_weight convert_volume celsius_to_fahrenheit",
        "rates": "distance_travelled unit_price work_together litres_per_100_km",
        "averages": "average_of_numbers average_speed combined_average",
        "geometry in two dimensions": "rectangle_area triangle_area circle_area circumference",
        "geometry in three dimensions": "box_volume cylinder_volume sphere_surface pyramid_volume",
        "fractions": "add_fractions divide_fractions simplify_fraction mixed_to_improper",
        "ratios": "share_in_ratio simplify_ratio ratio_other_amount",
        "word problems": "story_total_price story_change_unknown two_step_two_kinds story_three_steps",
    },
    "text": {
        "counting letters": "count_letter count_letter_in_sentence letter_frequencies",
        "counting words": "count_words count_unique_words count_words_of_length",
        "vowels": "count_vowels remove_vowels most_common_vowel",
        "palindromes": "is_palindrome longest_palindrome palindromes_in_list",
        "anagrams": "is_anagram group_anagrams anagrams_in_list",
        "ciphers": "caesar_encrypt vigenere_decrypt rail_fence_encrypt atbash",
        "casing": "uppercase title_case swap_case snake_case",
        "sorting": "sort_words sort_letters sort_words_by_length natural_sort",
        "regular expressions": "regex_find_all regex_count regex_replace words_matching_regex",
        "parts of e-mail addresses": "extract_email email_domain email_user",
        "parts of URLs": "url_domain url_path url_port url_query_parameter",
    },
    "system": {
        "weekdays": "weekday_of_date next_weekday nth_weekday_of_month weekday_after_days",
        "date differences": "days_between weeks_between months_between years_months_days",
        "date shifts": "date_after_days date_before_days date_after_months add_business_days",
        "durations": "split_duration total_duration duration_difference seconds_to_clock",
        "time zones": "convert_between_zones utc_to_city zone_offset convert_utc_offset",
        "timestamps": "from_unix_time to_unix_time between_timestamps weekday_of_timestamp",
        "ISO weeks": "iso_week date_of_iso_week iso_weeks_in_year",
        "leap years": "is_leap_year count_leap_years next_leap_year list_leap_years",
        "file operations": "rename_file copy_file count_lines_in_file append_to_file",
        "path operations": "file_extension join_paths normalize_path relative_path",
        "environment": "environment_variable environment_default environment_number expand_variables",
        "byte units": "convert_size_up convert_size_down readable_size binary_to_bytes",
    },
    "data": {
        "mean, median, mode": "mean median mode",
        "spread": "standard_deviation variance value_range",
        "percentiles": "percentile quartile interquartile_range",
        "correlation": "correlation rank_correlation covariance regression_slope",
        "grouping": "group_sums group_averages count_in_group csv_total_by_group",
        "JSON given in the question": "json_value json_nested_sum json_filter json_count_where",
        "CSV given in the question": "csv_sum csv_filter csv_lookup csv_sorted_by",
        "filtering": "filter_above filter_dict filter_parity",
        "sorting": "sort_ascending sort_descending sort_by_two_keys",
        "set operations": "union intersection set_difference symmetric_difference",
    },
    "advanced": {
        "trigonometry": "trig_of_degrees inverse_trig law_of_cosines height_from_angle",
        "logarithms": "logarithm natural_logarithm logarithm_equation",
        "matrices": "matrix_product determinant matrix_inverse eigenvalues",
        "vectors": "dot_product cross_product vector_norm angle_between",
        "equations": "linear_equation quadratic_roots exponential_equation absolute_equation",
        "systems of equations": "two_equations three_equations matrix_system",
        "primes": "is_prime nth_prime prime_factors count_primes",
        "greatest common divisor": "greatest_common_divisor least_common_multiple euclid_steps",
        "modular arithmetic": "power_modulo modular_inverse chinese_remainder linear_congruence",
        "combinatorics": "combinations permutations derangements stars_and_bars",
        "sequences": "arithmetic_term geometric_sum fibonacci_number next_term",
        "bases": "decimal_to_base base_to_decimal between_bases arithmetic_in_base",
        "complex numbers": "complex_arithmetic complex_modulus complex_quotient complex_roots",
        "derivatives": "derivative_at symbolic_derivative partial_derivative chain_rule",
        "integrals": "definite_integral antiderivative numeric_integral area_between",
    },
}
"""By area, the topics that the data was asked for, each with some of the skills that are about it."""
GIVEN = {"JSON given in the question": ("{", ":", "}"), "CSV given in the question": (",", "\n")}
"""What the question of such a row has, as the program is to find its data there."""
PACKAGES = {
    "numpy": "matrix_rank eigenvalues three_equations percentile",
    "pandas": "pandas_group_by pandas_merge pandas_pivot pandas_rolling",
    "sympy": "symbolic_derivative antiderivative factor_quadratic expand_product",
}
"""With skills for which it is the natural tool."""
ONE_FORM = frozenset(
    {
        *("story_gain", "story_chain_of_three", "story_difference_with_idle", "story_more_each_day", "story_bus_stops"),
        *("story_saved_on_each", "story_share_with_friends", "sort_numbered_notes"),
        *("composed_two_changes", "composed_three_changes", "composed_then_share", "composed_then_sell"),
        "composed_then_needed",
    }
)
"""Skills that always take several sentences."""
LONG_STORIES = frozenset({"story_four_steps", "story_five_steps", "story_six_steps", "story_inverse", "story_averages"})
"""Skills that compose their problems and hardly ever find room for one in a single sentence."""
DRAFTS = 10
"""Drawn of a skill, at most, to see a second form."""


@cache
def shipped() -> dict[str, list[Example]]:
    """The rows to train on, by skill."""
    rows: dict[str, list[Example]] = {}
    for row in load(DATA / "train.jsonl"):
        rows.setdefault(row.skill, []).append(row)
    return rows


@pytest.mark.parametrize(("area", "topic"), [(area, topic) for area in AREAS for topic in TOPICS[area]])
def test_every_topic_has_skills_in_its_area_and_rows_to_train_on(area: Area, topic: str) -> None:
    names = TOPICS[area][topic].split()
    assert 2 <= len(names) <= 4
    assert set(names) <= {skill.__name__ for skill in skills()[area]}
    rows = {name: shipped().get(name, []) for name in names}
    assert [name for name, some in rows.items() if not some] == []
    assert {row.area for some in rows.values() for row in some} == {area}


def test_no_skill_stands_for_two_topics() -> None:
    named = Counter(name for topics in TOPICS.values() for names in topics.values() for name in names.split())
    assert [name for name, times in named.items() if times > 1] == []


@pytest.mark.parametrize(("topic", "signs"), GIVEN.items())
def test_the_data_that_is_asked_about_stands_in_the_question(topic: str, signs: tuple[str, ...]) -> None:
    rows = [row for name in TOPICS["data"][topic].split() for row in shipped()[name]]
    assert [row.question for row in rows if not all(sign in row.question for sign in signs)] == []


@pytest.mark.parametrize(("package", "names"), PACKAGES.items())
def test_packages_are_declared_where_they_are_the_natural_tool(package: str, names: str) -> None:
    declaring = {name for name, rows in shipped().items() for row in rows if f"python:{package}" in row.requires}
    assert len(declaring) >= 20
    without = [row.id for name in names.split() for row in shipped()[name] if f"python:{package}" not in row.requires]
    assert without == []


def test_every_skill_asks_in_two_forms_but_for_some_stories() -> None:
    alike = {skill.__name__: skill.__module__ for some in skills().values() for skill in some if len(forms(skill)) < 2}
    assert alike.keys() - LONG_STORIES == ONE_FORM
    assert {alike[name] for name in alike.keys() & LONG_STORIES} <= {COMPOSED}


def forms(skill: Skill) -> set[Form]:
    """Those of its phrasings; no more is drawn once there are two."""
    seen: set[Form] = set()
    for number in range(DRAFTS):
        draft = skill(random.Random(f"{skill.__name__}/{number}"))
        seen |= {form(phrasing) for phrasing in draft.phrasings}
        if len(seen) > 1:
            break
    return seen
