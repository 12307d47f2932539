import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.faults import FAULT_CHARS, fault
from model.grounding import SHOWN_CHARS, explained
from model.recital import recited
from model.values import numbers_in
from sandbox.scripted import scripted_result
from sandbox.types import Missing

QUESTION = "What's 15% of 200?"
THINK = "15% of 200 is 0.15 times 200."
DROPPED = f"{THINK} The program printed 30.0."
TRAIN = Path(__file__).parent.parent / "data" / "train.jsonl"


def of_30(closing: str) -> str:
    return explained(closing, "30.0", QUESTION, THINK)


@pytest.mark.parametrize(
    "closing",
    [
        "15% of 200 is 30.",
        "30 is 15% of 200.",
        "15 percent of 200 equals 30.0, as 0.15 × 200 = 30.",
        "The tip on $200 is $30.00.",
        "So you pay 30.",
        "Thirty is 30.",
    ],
)
def test_a_sentence_that_holds_is_kept(closing: str) -> None:
    assert of_30(closing) == closing


@pytest.mark.parametrize(
    ("closing", "corrected"),
    [
        ("15% of 200 is 31.", "15% of 200 is 30.0."),
        ("15% of 200 is 200.", "15% of 200 is 30.0."),
        ("The answer is $31.50", "The answer is $30.0"),
        ("15% of 200 equals -30 dollars.", "15% of 200 equals 30.0 dollars."),
        ("It comes to about 1,031 for 200.", "It comes to about 30.0 for 200."),
    ],
)
def test_one_wrong_number_in_the_answers_place_is_corrected(closing: str, corrected: str) -> None:
    assert of_30(closing) == corrected


@pytest.mark.parametrize(
    "closing",
    [
        "",
        "Hope this helps!",
        "The answer is London.",
        "15% of 200 is not 30.",
        "15% of 200 isn't 30.",
        "15% of 200 is 30 rather than 200.",
        "15% of 200 is thirty-one.",
        "15% of 200 is 31 million.",
        "15% of 200 is 30 million.",
        "That is 31%.",
        "The 4 values give a mean of 31.",
        "It is 31 or 32.",
        "It is 30, as 7 times 12 is 84.",
        "There are 31 values.",
        "The answer is -$31.",
        "15% of 200 is 30. " + "So it is. " * 60,
        "It is 15. So it is 200.",
    ],
)
def test_any_other_sentence_is_dropped_for_what_was_printed(closing: str) -> None:
    assert of_30(closing) == DROPPED


@pytest.mark.parametrize(
    ("closing", "answer", "question", "kept"),
    [
        ("√801 is about 28.3.", "28.30194339616981", "What's √801?", True),
        ("√801 is 28.", "28.30194339616981", "What's √801?", True),
        ("There are 12 apples.", "12", "How many apples?", True),
        ("The share is 28%.", "0.28", "share of 7 in 25", True),
        ("There is 1,234,567 in all.", "1234567", "sum", True),
        ("The total is 30.", "Total: 30", "sum of 12 and 18", True),
        ("The primes are 2, 3, 5 and 7.", "[2, 3, 5, 7]", "primes below 10", True),
        ("The primes are 2, 3 and 7.", "[2, 3, 5, 7]", "primes below 10", False),
        ("The sum is 7/12.", "7/12", "1/4 + 1/3", True),
        ("The sum is 7/13.", "7/12", "1/4 + 1/3", False),
        ("The capital of France is Paris.", "Paris", "Capital of France?", True),
        ("Paris is the capital of France.", "Paris", "Capital of France?", True),
        ("The capital of France is London.", "Paris", "Capital of France?", False),
        ("Of Paris and London, the answer is London.", "Paris", "Paris or London?", False),
        ("The answer is London, not Paris.", "Paris", "Paris or London?", False),
        ('The letter "a" is the most common.', "a", "most common letter?", True),
        ("5", "5", "Is 3 or 5 larger?", True),
        ("The part is 30.", "30", "What is 0.5 of 60%?", True),
        ("0.15 of 200 is 30.", "30", "15% of 200", True),
        ("The letter is an a.", "a", "most common letter?", True),
        ("There is a letter e in it.", "a", "most common letter in e?", False),
        ("It is 'hello world'.", "hello world", "text?", True),
        ("The date is 2024-03-10.", "2024-03-10", "when?", True),
        ("15% of it is 31 million.", "30000000", "15% of 200 million", False),
        ("The loss is -$31.", "-30", "loss?", False),
        ("It is 30.", "30." + "0" * 600, "q", False),
        ("It is 1.5e3.", "1523", "q", True),
        ("The date is 2024-03-11.", "2024-03-10", "when?", False),
    ],
)
def test_rounding_text_and_several_values(closing: str, answer: str, question: str, kept: bool) -> None:
    assert explained(closing, answer, question, "Think.") == (
        closing if kept else f"Think. The program printed {answer[:SHOWN_CHARS]}{'…' * (len(answer) > SHOWN_CHARS)}."
    )


@pytest.mark.parametrize(
    ("closing", "answer", "question", "corrected"),
    [
        ("√801 is about 28.4.", "28.30194339616981", "What's √801?", "√801 is about 28.30194339616981."),
        ("x is 4.", "-4.0", "Solve 2x = -8", "x is -4.0."),
        ("There are 4 apples.", "5", "How many apples are 2 + 3?", "There are 5 apples."),
        ("The total is 31.", "Total: 30", "sum of 12 and 18", "The total is 30."),
        ("15% of it is 31.", "30", "15% of 200", "15% of it is 30."),
        ("It is 0.", "0.004", "tiny?", "It is 0.004."),
        ("15 minus 0 is 0.", "15", "What is 15 - 0?", "15 minus 0 is 15."),
    ],
)
def test_corrections_take_the_printed_spelling(closing: str, answer: str, question: str, corrected: str) -> None:
    assert explained(closing, answer, question, "Think.") == corrected


@pytest.mark.parametrize(
    ("closing", "true", "false"),
    [
        ("Yes, 17 is prime.", True, False),
        ("Yes", True, False),
        ("True: 17 is prime.", True, False),
        ("17 is a prime number.", True, False),
        ("No, 17 is not prime.", False, True),
        ("17 isn't prime.", False, True),
        ("No, 17 is composite.", False, True),
        ("No.", False, True),
        ("The statement is false.", False, True),
        ("17 is composite.", False, False),
        ("Yes, 17 is composite.", False, False),
        ("No, 17 is prime.", False, False),
        ("Yes, 17 is not prime.", False, False),
        ("Yes and no.", False, False),
        ("Yes, 19 is prime.", False, False),
        ("Is it?", False, False),
    ],
)
def test_a_sentence_has_to_have_the_polarity_of_a_truth(closing: str, true: bool, false: bool) -> None:
    for answer, kept in (("True", true), ("False", false), ("Yes", true), ("no", false)):
        dropped = f"Try divisors. The program printed {answer}."
        assert explained(closing, answer, "Is 17 prime?", "Try divisors.") == (closing if kept else dropped)


def test_where_the_question_denies_only_true_and_false_are_plain() -> None:
    asked = "Is 17 not prime?"
    assert explained("17 is not prime.", "True", asked, "") == "The program printed True."
    assert explained("Yes, 17 is prime.", "True", asked, "") == "The program printed True."
    assert explained("That is true.", "True", asked, "") == "That is true."


def test_long_and_many_lines_are_abbreviated() -> None:
    assert explained("", "a 1\nb 2\nc 3", "q", "Think.") == "Think. The program printed a 1 and 2 more lines."
    long = explained("", "y" * 100_000, "q", "")
    assert len(long) < SHOWN_CHARS + 40
    assert "…" in long
    assert explained("", "Done.", "q", "") == "The program printed Done."


NUMBERS = st.integers(-50, 1200) | st.floats(-50, 1200).map(lambda x: round(x, 3))
SENTENCES = st.sampled_from(
    [
        "{c}% of {b} is {a}.",
        "The answer is ${a}.",
        "{a} is {c}% of {b}",
        "It is {a} or {b}.",
        "{b} minus {c} equals {a}, not {b}.",
        "The {c} values total {a} of {b}",
        "= {a}",
        "So {a:.1f} is what {b:,} comes to: {c:.0f}",
        "Hm.",
    ]
)


@given(SENTENCES, NUMBERS, NUMBERS, NUMBERS, NUMBERS)
def test_what_is_shown_contains_the_answer_and_no_invention(
    sentence: str, answer: float, a: float, b: float, c: float
) -> None:
    for said in (a, answer):
        shown = explained(sentence.format(a=said, b=b, c=c), str(answer), f"{c}% of {b}?", "Think.")
        stands = [(float(n.value), 0.5000001 * 10**-n.places) for n in numbers_in(shown)]
        assert any(abs(value - answer) <= half for value, half in stands)
        for value, half in stands:
            assert min(abs(value - known) for known in (answer, 100 * answer, abs(b), b, abs(c), c)) <= half


@given(st.text(), st.text(), st.text(), st.text())
def test_any_text_is_taken(closing: str, answer: str, question: str, think: str) -> None:
    explained(closing, answer, question, think)
    recited(answer, question)
    fault(scripted_result(answer, status="error", stderr=closing), think)


@pytest.mark.parametrize(
    "huge", ["9" * 1_000_000, "is 1 " * 200_000, "a" * 1_000_000, "(" * 1_000_000, "1,234" * 200_000, "not " * 99_999]
)
def test_megabytes_are_taken(huge: str) -> None:
    explained(huge, huge, huge, huge)
    explained(huge[:500], huge[500:1000], huge, huge)
    recited(huge, huge)
    assert len(fault(scripted_result(huge, status="timeout", stderr=huge), huge)) <= FAULT_CHARS
    assert len(fault(scripted_result("", status="error", stderr=huge), huge)) <= FAULT_CHARS


@pytest.mark.parametrize(
    "code",
    [
        'print("Paris")',
        'answer = "William Shakespeare"\nprint(answer)',
        "print(42)",
        "print(-42.5)",
        "print(True)",
        'print("Yes")',
        'capitals = {"France": "Paris"}\nprint(capitals["France"])',
        'capitals = {"France": "Paris"}\ncountry = "France"\nprint(capitals.get(country, "unknown"))',
        'city = "Paris"\nprint(f"The capital of France is {city}.")',
        'print("The capital is " + "Paris")',
        'print("The capital is {}".format("Paris"))',
        'print(", ".join(["Paris", "Lyon"]))',
        "import math\nprint(3.14159)",
        'a, b = "Paris", 1\nprint(a)',
        "population: int = 67000000\nprint(population)",
        'facts = [["France", "Paris"]]\nprint(facts[0][1])',
        'print("France", str(67000000), sep=": ")',
        '"""Facts."""\n"Paris"',
        'x = "a"\n' + "x = x + x\n" * 300 + 'print(x, "Paris")',
        'print("\\d Paris")',
        'x = {"a": "Paris"}\nx["b"] = "France"\nprint(x)',
    ],
)
def test_constants_from_nowhere_are_recited(code: str) -> None:
    assert recited(code, "What is the capital of France?")


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("print(12 * 2.54)", "How many cm are in a foot?"),
        ("print(2 + 3)", "capital of France"),
        ("import math\nprint(math.pi)", "What is pi?"),
        ("from math import pi\nprint(pi)", "What is pi?"),
        ("import datetime\nprint(datetime.date.today())", "What day is it?"),
        ("import random\nprint(random.randint(1, 6))", "Roll a die"),
        ('print(len("hello"))', "How long is hello?"),
        ('print("hello".upper())', "hello in capitals"),
        ('print("hello"[::-1])', "Reverse hello"),
        ('print("hello"[1])', "Second letter of hello"),
        ("print(7)", "Which is larger, 5 or 7?"),
        ("print(42)", "What is 6 times 7?"),
        ('print("Answer: 42")', "What is 6 times 7?"),
        ("print(True)", "Is 17 prime?"),
        ("print(5, 7)", "Print five and seven"),
        ('print("Hello, World!")', "Write hello world"),
        ('n = 17\nif n % 2:\n    print("odd")\nelse:\n    print("even")', "Is 17 odd?"),
        ('print("odd" if 17 % 2 else "even")', "Is 17 odd?"),
        ('for i in range(3):\n    print("Paris")', "capital of France"),
        ("print([x for x in (4, 5)])", "q"),
        ('d = ["Monday", "Tuesday"]\nprint(d[(3 + 5) % 2])', "Which day?"),
        ('print("*" * 5)', "Print five stars"),
        ('ages = {"Ann": 31, "Bob": 29}\nprint(ages["Ann"])', "Ann is 31 and Bob 29. How old is Ann?"),
        ('x = ["Paris"]\nx.append("Lyon")\nprint(x)', "q"),
        ("print(int('1301', 8))", "1301 octal"),
        ("print(f'{3.14159:.2f}')", "Round 3.14159"),
        ("print('{:.2f}'.format(3.14159))", "Round 3.14159"),
        ("print(0x" + "f" * 9000 + ")", "q"),
        ("print(undefined)", "q"),
        ("x = 5", "q"),
        ("", "q"),
        ("print(", "q"),
        ("print('\0')", "q"),
        ("print(" + "(" * 5000 + "1" + ")" * 5000 + ")", "q"),
        ("print(" + '"a" + ' * 3000 + '"b")', "q"),
        ("print(" + "-" * 9000 + "1)", "q"),
    ],
)
def test_programs_that_compute_or_repeat_the_question_are_not(code: str, question: str) -> None:
    assert not recited(code, question)


def test_no_honest_program_of_the_training_data_is_recited() -> None:
    rows = [json.loads(line) for line in TRAIN.read_text().splitlines()]
    assert len(rows) > 1000
    assert not {row["skill"] for row in rows if recited(row["code"], row["question"])}


CODE = "import math\n\ndef area(r):\n    return math.sqrt(r)\n\nprint(area(-3))\n"
TRACEBACK = """Traceback (most recent call last):
  File "main.py", line 6, in <module>
    print(area(-3))
          ^^^^^^^^
  File "main.py", line 4, in area
    return math.sqrt(r)
           ^^^^^^^^^^^^
ValueError: math domain error
"""


@pytest.mark.parametrize(
    ("stderr", "told"),
    [
        (TRACEBACK, "line 4 of the program, `return math.sqrt(r)`, failed:\nValueError: math domain error"),
        (
            TRACEBACK.replace("ValueError", '  File "/usr/lib/math.py", line 1, in sqrt\n    raise X\nlib.ValueError'),
            "line 4 of the program, `return math.sqrt(r)`, failed:\nlib.ValueError: math domain error",
        ),
        (
            f"{TRACEBACK}\nDuring handling of the above exception, another exception occurred:\n\n"
            'Traceback (most recent call last):\n  File "main.py", line 6, in <module>\n    print(area(-3))\n'
            "KeyError: 'b'\nwith a second line\n",
            "line 6 of the program, `print(area(-3))`, failed:\nKeyError: 'b'",
        ),
        (
            "  File \"main.py\", line 3\n    def area(r):\n             ^\nSyntaxError: '(' was never closed\n",
            "line 3 of the program, `def area(r):`, failed:\nSyntaxError: '(' was never closed",
        ),
        (
            'Traceback (most recent call last):\n  File "main.py", line 6, in <module>\nMyError\n[sandbox] a note\n',
            "line 6 of the program, `print(area(-3))`, failed:\nMyError",
        ),
        (
            '  + Exception Group Traceback (most recent call last):\n  |   File "main.py", line 6, in <module>\n'
            "  |     print(area(-3))\n  | ExceptionGroup: many (1 sub-exception)\n  +-+---------------- 1 ------\n"
            "    | ValueError: x\n    +------------------------------------\n",
            "line 6 of the program, `print(area(-3))`, failed:\nExceptionGroup: many (1 sub-exception)",
        ),
        (TRACEBACK.replace("line 4", "line 4000"), "the program failed: ValueError: math domain error"),
        ("ZeroDivisionError: division by zero", "the program failed: ZeroDivisionError: division by zero"),
        ("bad input\n", "the program failed: bad input"),
        ("", "the program ended with exit code 1 and said nothing; it must print the answer"),
    ],
)
def test_of_an_exception_the_line_that_raised_it_and_its_own_are_told(stderr: str, told: str) -> None:
    assert fault(scripted_result(status="error", stderr=stderr), CODE) == told


@pytest.mark.parametrize(
    ("status", "stdout", "stderr", "told"),
    [
        ("timeout", "", "[sandbox] stopped: it ran longer than 10 s\n", ["longer than 10 s", "fewer steps"]),
        ("timeout", "1\n22\n", "", ["time limit", "last it printed was: 22"]),
        ("out_of_memory", "", "[sandbox] it used more than 512 MiB of memory\n", ["512 MiB of memory"]),
        ("out_of_memory", "", "", ["out of memory"]),
        ("limit", "", "[sandbox] stopped: it wrote far more output than is kept\n", ["limit", "far more output"]),
        ("limit", "", "noise\n[sandbox] the disk was full: 64 MiB\n", ["the disk was full: 64 MiB"]),
        ("install_failed", "", "xyzzy cannot be installed: no such.\nerror: log\n", ["<requires>", "xyzzy cannot be"]),
        ("cancelled", "", "", ["cancelled"]),
    ],
)
def test_each_way_to_stop_is_told_in_its_words(status: str, stdout: str, stderr: str, told: list[str]) -> None:
    words = fault(scripted_result(stdout, status=status, stderr=stderr), CODE)  # type: ignore[arg-type]
    assert [part for part in told if part not in words] == []
    assert "[sandbox]" not in words
    assert "error: log" not in words
    assert "noise" not in words


def test_a_silent_program_is_told_what_to_print() -> None:
    assert "print(total)" in fault(scripted_result(""), "x = 5\ntotal = x * 2\n")
    assert "print(...)" in fault(scripted_result(""), "def f():\n    x = 5\n")
    assert "print(...)" in fault(scripted_result(""), "x == 5")


def test_a_missing_import_is_told_with_what_to_declare() -> None:
    execution = replace(
        scripted_result(status="error", stderr="ModuleNotFoundError: No module named 'sklearn'"),
        missing=Missing("sklearn", "python:scikit-learn"),
    )
    words = fault(execution, "import sklearn")
    assert "imports sklearn" in words
    assert "declare python:scikit-learn" in words


@given(
    st.sampled_from(["ok", "error", "timeout", "out_of_memory", "limit", "install_failed", "cancelled"]),
    st.text(max_size=2000) | st.just("x" * 5000) | st.just("[sandbox] " + "y" * 5000),
    st.text(max_size=2000) | st.just("z" * 5000),
)
def test_a_fault_is_short_and_never_empty(status: str, stderr: str, code: str) -> None:
    words = fault(scripted_result(stderr, status=status, stderr=stderr), code)  # type: ignore[arg-type]
    assert 0 < len(words) <= FAULT_CHARS
