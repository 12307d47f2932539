import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.constraint import as_regex
from model.errors import SolutionFormatError
from model.protocol import GRAMMAR, Solution, complete, parse, render

EXAMPLE = """<think>15% of 200 is 0.15 times 200.</think>
<model>
print(0.15 * 200)
</model>
<requires>python:math</requires>"""

LINES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=30)
CODE_LINES = st.one_of(
    LINES,
    st.sampled_from(
        [
            'print("</model>")',
            's = "<think>"',
            "x = '<requires>none</requires>'",
            "    pass",
            "# </think>",
            "```",
        ]
    ),
)
REQUIREMENT = st.builds(
    lambda name, extras, pins: f"python:{name}" + (f"[{','.join(extras)}]" if extras else "") + ",".join(pins),
    st.from_regex(r"[a-z][a-z0-9_.-]{0,10}[a-z0-9]", fullmatch=True),
    st.lists(st.from_regex(r"[a-z]{1,6}", fullmatch=True), max_size=2),
    st.lists(st.from_regex(r"(>=|<|==|!=|~=)[0-9]\.[0-9]{1,2}", fullmatch=True), max_size=2),
)
SOLUTIONS = st.builds(
    Solution,
    think=st.lists(LINES, max_size=3).map(lambda lines: "\n".join(lines).strip()),
    code=st.lists(CODE_LINES, min_size=1, max_size=6).map("\n".join),
    requires=st.lists(REQUIREMENT, max_size=4).map(tuple),
    closing=LINES.map(str.strip),
)


WHOLE = as_regex(GRAMMAR)
FEW = re.sub(r",\d\d+\}", ",9}", WHOLE)
"""The same with fewer of each, so that examples are short."""
CONSTRAINED = st.one_of(
    st.from_regex(FEW, fullmatch=True, alphabet="</>thinkmodelrequires `1a:=.,\n\t-\u00a0\x0c"),
    st.from_regex(FEW, fullmatch=True, alphabet=st.characters(exclude_categories=["Cs"])),
)


def outcome(text: str) -> Solution | str:
    """The solution, or the named fault without the tag it names; anything else raises and fails the test."""
    try:
        return parse(text)
    except SolutionFormatError as fault:
        return str(fault) if "<" in str(fault) else ""


@given(SOLUTIONS)
def test_what_render_accepts_parse_reads_back(solution: Solution) -> None:
    try:
        text = render(solution)
    except SolutionFormatError:
        return
    assert parse(text) == solution
    assert render(parse(text)) == text


@given(st.lists(CODE_LINES, min_size=1, max_size=6), st.lists(REQUIREMENT, max_size=4))
def test_render_accepts_every_ordinary_program(lines: list[str], requires: list[str]) -> None:
    """Guards the property above: render may not be an inverse by refusing everything."""
    code = "\n".join(["x = 1", *lines, "print(x)"])
    solution = Solution("a plain thought", code, tuple(requires), "Done.")
    assert parse(render(solution)) == solution


@given(st.text())
def test_any_text_is_a_solution_or_a_named_format_error(text: str) -> None:
    assert outcome(text)


@given(
    st.lists(st.sampled_from(["<think>", "</think>", "<model>", "</model>", "<requires>", "</requires>", "x", "\n"]))
)
def test_any_shuffle_of_tags_is_a_solution_or_a_named_format_error(parts: list[str]) -> None:
    assert outcome("".join(parts))


@given(CONSTRAINED)
def test_every_text_of_the_grammar_can_be_parsed(text: str) -> None:
    assert parse(text).code


def test_no_tag_hides_behind_a_less_than_sign() -> None:
    for thought in ("<<think>", "a <</think>", "<<<model>"):
        assert not re.fullmatch(WHOLE, EXAMPLE.replace("15%", thought))
    assert re.fullmatch(WHOLE, EXAMPLE.replace("15%", "a < b <= c <3"))


@pytest.mark.parametrize("code", ["```\n\n```", "```python\n\n```", "\u00a0", "\x0c\n\u2003"])
def test_a_program_of_nothing_is_not_in_the_grammar(code: str) -> None:
    assert not re.fullmatch(WHOLE, EXAMPLE.replace("print(0.15 * 200)", code))


@given(
    st.lists(st.from_regex(r" {0,8}[a-z][ -~]{0,20}|", fullmatch=True), max_size=6),
    st.lists(
        st.from_regex(r"python:[a-z][a-z0-9_.-]{0,10}((>=|<|==|!=|~=)[0-9]\.[0-9]{1,2})?", fullmatch=True), max_size=3
    ),
    st.from_regex(r"|[A-Z][a-z .0-9]{1,20}\.", fullmatch=True),
)
def test_the_grammar_has_every_ordinary_solution(lines: list[str], requires: list[str], closing: str) -> None:
    code = "\n".join(["x = 1", *lines, "print(x)"])
    assert re.fullmatch(WHOLE, render(Solution("a plain thought", code, tuple(requires), closing)))


@pytest.mark.parametrize(
    "text", [EXAMPLE, EXAMPLE + "\n", EXAMPLE + "\n\n", EXAMPLE + "\nIt is", EXAMPLE[:-20] + "\n\n", ""]
)
def test_a_reply_is_not_complete_while_a_closing_sentence_may_go_on(text: str) -> None:
    assert not complete(text)


@pytest.mark.parametrize("end", ["\nIt is 30.\n", "\n\nIt is 30.\nAnd", " It is 30.\n\n"])
def test_a_reply_is_complete_at_the_end_of_its_closing_sentence(end: str) -> None:
    assert complete(EXAMPLE + end)


def test_a_tag_in_the_program_does_not_complete_it() -> None:
    assert not complete('<think>a</think>\n<model>\nprint("</requires>")\nprint(1)\n')


def test_the_documented_example_reads_as_its_parts() -> None:
    assert parse(EXAMPLE) == Solution("15% of 200 is 0.15 times 200.", "print(0.15 * 200)", ("python:math",), "")


def test_closing_text_and_leading_noise() -> None:
    solution = parse(f"Sure!\n{EXAMPLE}\nIt is thirty.\n")
    assert solution.closing == "It is thirty."
    assert solution.code == "print(0.15 * 200)"


def test_crlf_reads_as_lf() -> None:
    text = EXAMPLE.replace("print(", "x = 1\nprint(")
    assert parse(text.replace("\n", "\r\n")) == parse(text)
    assert parse(text).code == "x = 1\nprint(0.15 * 200)"


@pytest.mark.parametrize("fence", ["```", "```python", "```py"])
def test_a_code_fence_inside_the_model_tag_is_taken_off(fence: str) -> None:
    text = EXAMPLE.replace("print(0.15 * 200)", f"{fence}\nprint(0.15 * 200)\n```")
    assert parse(text) == parse(EXAMPLE)


def test_tags_inside_strings_stay_in_the_program() -> None:
    code = 'print("<model>", "</model>")\nprint("</think></requires>")'
    assert parse(EXAMPLE.replace("print(0.15 * 200)", code)).code == code


def test_a_closing_tag_at_the_end_of_the_last_line_still_closes() -> None:
    text = '<think>a</think>\n<model>print("</model>")\nprint(1)</model>\n<requires></requires>'
    assert parse(text).code == 'print("</model>")\nprint(1)'


def test_a_solution_may_need_nothing_and_close_with_nothing() -> None:
    assert Solution("a", "1") == Solution("a", "1", (), "") == parse(render(Solution("a", "1")))


def test_blank_lines_are_taken_off_around_a_program_and_kept_in_it() -> None:
    code = "x = 1\n\n\nprint(x)"
    assert parse(EXAMPLE.replace("print(0.15 * 200)", f"\n \n{code}\n\n\t\n")).code == code
    assert parse(EXAMPLE.replace("\nprint(0.15 * 200)\n", code)).code == code


def test_indentation_of_the_first_line_is_kept() -> None:
    code = "if True:\n    print(1)"
    assert parse(EXAMPLE.replace("print(0.15 * 200)", f"\n{code}\n")).code == code


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("", ()),
        ("none", ()),
        ("None", ()),
        ("python:numpy", ("python:numpy",)),
        ("python:numpy, python:pandas", ("python:numpy", "python:pandas")),
        ("python:numpy,python:pandas", ("python:numpy", "python:pandas")),
        ("\npython:numpy\npython:pandas\n", ("python:numpy", "python:pandas")),
        ("python:numpy>=2,<3, python:x[a,b]==1", ("python:numpy>=2,<3", "python:x[a,b]==1")),
        ("python:numpy,", ("python:numpy",)),
        ("python:x[a,b,c]>=2", ("python:x[a,b,c]>=2",)),
        ("python:x\n>=2", ("python:x", ">=2")),
        (">=2, <3", (">=2,<3",)),
    ],
)
def test_requires_lists(written: str, read: tuple[str, ...]) -> None:
    assert parse(EXAMPLE.replace("python:math", written)).requires == read


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "missing <think>"),
        ("print(1)", "missing <think>"),
        ("<model>\n1\n</model>", "missing <think>"),
        ("<think>a", "unclosed <think>"),
        ("<think>a<think>b</think>", "nested <think>"),
        ("<think>a<model>b</model>", "unclosed <think>"),
        ("<think>a</think>", "missing <model>"),
        ("<think>a</think><think>b</think>", "expected <model>, found <think>"),
        ("<think>a</think>\n<requires></requires>", "expected <model>, found <requires>"),
        ("<think>a</think> so <model>\n1\n</model>", "unexpected text before <model>"),
        ("<think>a</think><model>\nprint(1)", "unclosed <model>"),
        ("<think>a</think><model>\n<model>\n1\n</model>\n<requires></requires>", "nested <model>"),
        ("<think>a</think><model>\n\n</model><requires></requires>", "empty <model>"),
        ("<think>a</think><model>\n1\n</model>", "missing <requires>"),
        ("<think>a</think><model>\n1\n</model><requires>python:x", "unclosed <requires>"),
        (EXAMPLE + "\n" + EXAMPLE, "repeated <think>"),
        (EXAMPLE + "\n<model>\n1\n</model>", "repeated <model>"),
    ],
)
def test_each_malformed_text_names_what_is_wrong(text: str, fault: str) -> None:
    with pytest.raises(SolutionFormatError) as error:
        parse(text)
    assert fault in str(error.value)


@pytest.mark.parametrize(
    "solution",
    [
        Solution("a</think>b", "print(1)"),
        Solution("a", 's = """\n</model>\n"""'),
        Solution("a", "print(1)", ("python:a, python:b",)),
        Solution("a", "print(1)", (), "see <model>"),
        Solution("a", ""),
        Solution(" a", "print(1)"),
        Solution("a", "print(1)\r\nprint(2)"),
    ],
)
def test_render_refuses_what_would_read_back_differently(solution: Solution) -> None:
    with pytest.raises(SolutionFormatError, match="cannot be written"):
        render(solution)


@pytest.mark.parametrize(
    "unit",
    [
        "word ",
        "<think>",
        "</model>",
        "<model>\n",
        "</model>\n",
        "x</model> ",
        "```\n",
        "<",
        "\n",
        ",",
        "[",
        " \t",
        "<think>a</think><model>",
    ],
)
@pytest.mark.parametrize(
    ("prefix", "suffix"),
    [
        ("", ""),
        ("<think>a</think>\n<model>\n", ""),
        ("<think>a</think>\n<model>\n```\n", "\n```\n</model>\n<requires></requires>"),
        ("<think>a</think>\n<model>\n1\n</model>\n<requires>", "</requires>"),
    ],
)
def test_two_megabytes_of_noise_have_an_outcome(prefix: str, suffix: str, unit: str) -> None:
    """Quadratic work would take hours here. The growth itself is measured by benchmarks/protocol.py."""
    noise = unit * (2_000_000 // len(unit))
    assert outcome(prefix + noise + suffix)
