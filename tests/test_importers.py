"""What rows of GSM8K and MathQA become, and which are refused."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from training.importers import gsm8k, mathqa
from training.importers.arithmetic import Unfit, parsed, value
from training.importers.readable import readable

_ROWS = json.loads(Path(__file__).with_name("published_rows.json").read_text(encoding="utf-8"))
EGGS, SALE, BOYS = _ROWS["eggs"], _ROWS["sale"], _ROWS["boys"]


def printed(code: str) -> str:
    """In a process of its own; the tests of the command have a sandbox."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def answered(steps: str, question: str = EGGS["question"]) -> dict[str, str]:
    return {"question": question, "answer": steps}


# GSM8K


def test_calculator_notes_become_named_lines_and_results_of_earlier_lines_their_names() -> None:
    example = gsm8k.example_of(EGGS, 7)
    assert example.id == "gsm8k-7"
    assert (example.area, example.skill, example.requires, example.answer) == ("math", "gsm8k", (), "144")
    assert example.code == "hens = 6 * 8\neggs_per_week = hens * 3\nprint(eggs_per_week)"
    assert example.think == "Hens: 6 * 8; eggs per week: hens * 3."
    assert "  " not in example.question


def test_decimals_that_stand_for_a_percentage_are_written_with_the_number_of_the_question() -> None:
    assert gsm8k.example_of(SALE, 1).code == (
        "discount = 60 * (20 / 100)\npayment = 60 - discount\nmoney_left = 90 - payment\nprint(money_left)"
    )


def test_no_result_is_written_into_reasoning_or_program() -> None:
    for row in (EGGS, SALE):
        example = gsm8k.example_of(row, 1)
        assert not {"48", "144", "12", "42"} & {*example.think.replace(";", " ").replace(".", " ").split()}
        assert not {"48", "144", "12", "42"} & {*example.code.split()}


def test_a_single_step_is_printed_as_it_is() -> None:
    assert gsm8k.example_of(answered("6*8=<<6*8=48>>48 hens\n#### 48"), 1).code == "print(6 * 8)"


def test_calculations_that_were_written_without_the_calculator_count_too() -> None:
    row = answered("There are 6 * 8 = 48 hens.\nThey lay 48*3=<<48*3=144>>144 eggs.\n#### 144")
    assert gsm8k.example_of(row, 1).code == "hens = 6 * 8\neggs = hens * 3\nprint(eggs)"


def test_lines_that_do_not_lead_to_the_answer_are_left_out() -> None:
    row = answered("6+3=<<6+3=9>>9 things\n6*8=<<6*8=48>>48 hens\n48*3=<<48*3=144>>144 eggs\n#### 144")
    assert "things" not in gsm8k.example_of(row, 1).code


def test_two_results_of_the_same_value_are_both_used() -> None:
    question = "Ada has 2 bags of 6 nuts and Bo has 4 bags of 3 nuts. How many nuts do they have?"
    row = answered("Ada has 2*6=<<2*6=12>>12 nuts, Bo 4*3=<<4*3=12>>12. 12+12=<<12+12=24>>24\n#### 24", question)
    last = ast.parse(gsm8k.example_of(row, 1).code).body[-2]
    assert len({node.id for node in ast.walk(last) if isinstance(node, ast.Name)}) == 3


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ("6*8=<<6*8=49>>49\n#### 49", "does not give the value"),
        ("6*8=<<6*8=48>>48\n#### 49", "do not end in the answer"),
        ("6*8=<<6*8=48>>48", "no #### line"),
        ("It is plain.\n#### 144", "no calculator notes"),
        ("6*8=<<6*8=48>>48\n#### many", "not a number"),
        ("6*9=<<6*9=54>>54\n#### 54", "neither stated nor worked out"),
        ("8/3=<<8/3=2.67>>2.67\n#### 2.67", "does not give the value"),
        ("<<6*8>>\n#### 48", "not of the form"),
        ("<<48=48>>48\n#### 48", "in place of a calculation"),
        ("6/0=<<6/0=6>>6\n#### 6", "no value"),
        ("<<__import__('os').system('true')=0>>0\n#### 0", "not arithmetic"),
        ("<<6**8**8=1>>1\n#### 1", "too large"),
        ("<<9999999999*9999999999=1>>1\n#### 1", "too large"),
        ("<<(lambda:6)()=6>>6\n#### 6", "not arithmetic"),
        (f"<<{'(' * 500}6{')' * 500}=6>>6\n#### 6", "too long"),
    ],
)
def test_a_chain_that_does_not_hold_is_refused(answer: str, reason: str) -> None:
    with pytest.raises(Unfit, match=reason):
        gsm8k.example_of(answered(answer), 1)


def test_a_long_chain_of_equal_numbers_is_read_in_no_time() -> None:
    ones = " + ".join(["1"] * 150)
    row = answered(f"{ones} 1 1 1 2 = <<{ones.replace(' ', '')}=150>>150 hens\n#### 150")
    assert printed(gsm8k.example_of(row, 1).code) == "150"


@pytest.mark.parametrize(
    ("question", "notes"),
    [
        ("It has 3 boxes of 2, and 6 more. How many?", "3*2=<<3*2=6>>6\n6*6=<<6*6=36>>36\n6-3=<<6-3=3>>3\n#### 3"),
        ("3 by 4 and 2 by 6, less the half?", "<<3*4=12>>\n<<2*6=12>>\n<<12/2=6>>\n#### 6"),
    ],
)
def test_a_number_that_can_be_one_of_two_quantities_is_not_guessed(question: str, notes: str) -> None:
    with pytest.raises(Unfit, match="one of two quantities"):
        gsm8k.example_of(answered(notes, question), 1)


@pytest.mark.parametrize("noun", ["class", "print", "sum", "None", "été", "x", "math", "1st", "🙂"])
def test_names_are_python_whatever_the_words_are(noun: str) -> None:
    row = answered(f"6*8=<<6*8=48>>48 {noun}\n48*3=<<48*3=144>>144 {noun}\n#### 144")
    assert printed(gsm8k.example_of(row, 1).code) == "144"


# MathQA


def test_an_operation_program_becomes_an_expression_over_the_questions_numbers() -> None:
    example = mathqa.example_of(BOYS, 3)
    assert (example.id, example.skill, example.answer) == ("mathqa-3", "mathqa", "117")
    assert example.code == "print(650 * (100 - (10 + (44 + 28))) / 100)"
    assert example.question == (
        "In a club of 650 boys, 44% swim, 28% row and 10% run. The others rest. How many are these?"
    )


def test_a_long_expression_is_split_and_what_is_there_twice_is_one_line() -> None:
    program = "answer = 12 / (3 * 8 + 5) + (3 * 8 + 5) * 2 - 4\nprint(answer)"
    raw = "3 , 8 , 5 , 12 and 4 of 2 ?"
    row = {"question_raw": raw, "program": program, "answer": 12 / 29 + 54}
    code = mathqa.example_of(row, 1).code
    assert code == "total = 3 * 8 + 5\nanswer = 12 / total + total * 2 - 4\nprint(answer)"


def test_what_a_program_imports_is_declared() -> None:
    row = {"question_raw": "root of 49 less 2 ?", "program": "import math\nanswer = math.sqrt(49) - 2\nprint(answer)"}
    example = mathqa.example_of({**row, "answer": 5.0}, 1)
    assert (example.code, example.requires) == ("import math\nprint(math.sqrt(49) - 2)", ("python:math",))


def test_a_program_without_an_official_answer_is_refused() -> None:
    row = {"question_raw": "2 more than 5 ?", "program": "answer = 5 + 2\nprint(answer)", "answer": 7}
    assert mathqa.example_of(row, 1).answer == "7"
    with pytest.raises(Unfit, match="publisher"):
        mathqa.example_of({**row, "verified": "none"}, 1)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"correct": "a"}, "does not give the keyed option"),
        ({"correct": "z"}, "keyed option is missing"),
        ({"options": "a ) 1 , b ) 2 , c ) none of these"}, "not one number"),
        ({"options": "a ) 1 , b ) 2 , c ) 116.9 , d ) 3"}, "does not give the keyed option"),
        ({"linear_formula": "add(n9,n0)"}, "argument"),
        ({"linear_formula": "explode(n0,n1)"}, "operation is unknown"),
        ({"linear_formula": "add(n0)"}, "malformed"),
        ({"linear_formula": "__import__('os')"}, "unknown"),
        ({"linear_formula": ""}, "no formula"),
        ({"linear_formula": "power(n0,n0)"}, "too large"),
        ({"linear_formula": "factorial(n0)"}, "too large"),
        ({"Problem": BOYS["Problem"] + " which of the following ?"}, "choose"),
        ({"Problem": BOYS["Problem"] + " what is their ratio ?"}, "ratio"),
    ],
)
def test_a_program_that_does_not_answer_is_refused(change: dict[str, str], reason: str) -> None:
    with pytest.raises(Unfit, match=reason):
        mathqa.example_of({**BOYS, **change}, 1)


def test_a_doubling_formula_stays_within_bounds() -> None:
    formula = "add(n0,n0)|" + "".join(f"add(#{i},#{i})|" for i in range(60))
    with pytest.raises(Unfit, match="too long"):
        mathqa.example_of({**BOYS, "linear_formula": formula}, 1)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("what is 40 % of $ 45 ?", "What is 40% of $45?"),
        ("a , b and c start at 8 a . m . b ' s share is rs . 1 / 3", "A, B and C start at 8 a.m. B's share is Rs. 1/3"),
        ("i pay $ 1,200 ( in all ) . how much is left ?", "I pay $1,200 (in all). How much is left?"),
        ("the ratio is 3 : 4 at 60 km / h on friday", "The ratio is 3:4 at 60 km/h on Friday"),
        ("find the h . c . f . of 4 and 6", "Find the H.C.F. of 4 and 6"),
        ("if a and b are such that a + b = 5 , find a", "If a and b are such that a + b = 5, find a"),
    ],
)
def test_broken_tokens_are_put_together(raw: str, clean: str) -> None:
    assert readable(raw) == clean


# Expressions


@pytest.mark.parametrize(
    "text",
    ["a.b", "f(1)", "'x' * 9", "[1] * 9", "1 if 1 else 2", "1 << 70", "True + 1", "1j", "x := 1", "", "2 3", "~1"],
)
def test_only_arithmetic_is_parsed(text: str) -> None:
    with pytest.raises(Unfit):
        value(parsed(text), {})


@pytest.mark.parametrize("text", ["10 ** 20", "9 ** 9 ** 9", "2 ** 65", "1e300 * 1e300", "1e16", "(-8) ** 0.5"])
def test_numbers_on_the_way_are_bounded(text: str) -> None:
    with pytest.raises(Unfit):
        value(parsed(text), {})
