"""The language the model speaks. The only place that knows the tags.

    <think>15% of 200 is 0.15 times 200.</think>
    <model>
    print(0.15 * 200)
    </model>
    <requires>python:math</requires>
    An optional closing sentence.

`render` writes it (training targets), `parse` reads it (model output), and they are inverses: for every
solution that `render` accepts, `parse(render(s)) == s`. Both take linear time.

What `parse` does with each thing a model may write:

    text before <think>                 ignored
    CRLF line ends                      read as LF
    a ``` fence around the program      taken off
    <requires> empty, or `none`         no requirements
    tags inside the program's lines     part of the program: only a line that is nothing but `</model>` ends
                                        it, or, where there is none, the last `</model>` that ends a line
    a missing, unclosed, repeated,      SolutionFormatError naming the tag
    nested or misplaced tag,
    or an empty program
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from model.errors import SolutionFormatError

_TAG = re.compile(r"</?(?:think|model|requires)>")
_CLOSING_LINE = re.compile(r"^[ \t]*</model>(?=[ \t]*(?:$|<requires>))", re.MULTILINE)
_CLOSING_TAIL = re.compile(r"</model>(?=[ \t]*(?:$|<requires>))", re.MULTILINE)
_OPENING_LINE = re.compile(r"^[ \t]*<model>[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"```[A-Za-z0-9]*\n(.*)\n[ \t]*```", re.DOTALL)
_OPERATORS = ("<", ">", "=", "!", "~")


GRAMMAR = r"""
root ::= "<think>" thought "</think>\n<model>\n" program "</model>\n<requires>" requires "</requires>" closing?
thought ::= ([^<] | "<" [^</a-z]){1,400}
program ::= statement line{0,39}
statement ::= [!-;=-_a-~] [^\r\n]{0,199} "\n"
line ::= [ \t]{0,40} ([^< \t\r\n] [^\r\n]{0,199})? "\n"
requires ::= "none" | requirement (", " requirement){0,7}
requirement ::= "python:" [A-Za-z0-9] [A-Za-z0-9._-]{0,60} version?
version ::= ("==" | ">=" | "<=" | "~=" | "!=" | "<" | ">") [0-9] [0-9.]{0,12}
closing ::= "\n" [^<\r\n]{1,200}
"""
"""What a constrained reply may be, as GBNF (llama.cpp, XGrammar, vLLM and SGLang read it): every text of it that is
complete can be parsed. Each part is bounded, so that it comes to an end. Narrower than `parse`: no extras, and no
line of the program begins with `<`."""


@dataclass(frozen=True, slots=True)
class Solution:
    """One answer as a model writes it."""

    think: str
    """The reasoning, without surrounding white space."""
    code: str
    """The program, without leading or trailing blank lines."""
    requires: tuple[str, ...] = ()
    """Requirement strings as written, e.g. `python:numpy>=2`."""
    closing: str = ""
    """The sentence after the tags, without surrounding white space."""


def render(solution: Solution) -> str:
    """The text of `solution`.

    Raises:
        SolutionFormatError: it cannot be written so that `parse` reads the same back, for example
            because a line of the program is `</model>`.
    """
    text = (
        f"<think>{solution.think}</think>\n<model>\n{solution.code}\n</model>\n"
        f"<requires>{', '.join(solution.requires) or 'none'}</requires>"
    )
    if solution.closing:
        text += f"\n{solution.closing}"
    try:
        readable = parse(text) == solution
    except SolutionFormatError as fault:
        raise SolutionFormatError(f"this solution cannot be written: {fault}") from None
    if not readable:
        raise SolutionFormatError(
            "this solution cannot be written: it would read back differently (surrounding white space, CRLF, "
            "a code fence, or a tag or separator inside a part)"
        )
    return text


def parse(text: str) -> Solution:
    """Read what a model wrote.

    Raises:
        SolutionFormatError: names the tag and what is wrong with it.
    """
    text = text.replace("\r\n", "\n")
    think, position = _section(text, "think", _after_noise(text))
    code, position = _program(text, position)
    requires, position = _section(text, "requires", position)
    closing = text[position:].strip()
    if found := _TAG.search(closing):
        raise SolutionFormatError(f"repeated {found.group()} after </requires>")
    return Solution(think, code, _requirements(requires), closing)


def complete(text: str) -> bool:
    """Whether all that can belong to a reply is written: the tags, a closing sentence, and the end of its line."""
    _, tag, closing = text.rpartition("</requires>")
    if not tag or "\n" not in closing.lstrip():
        return False
    try:
        parse(text)
    except SolutionFormatError:
        return False
    return True


def _after_noise(text: str) -> int:
    position = text.find("<think>")
    if position < 0:
        raise SolutionFormatError("missing <think>")
    return position


def _open(text: str, name: str, position: int) -> int:
    """The position after `<name>`, which has to come next."""
    found = _TAG.search(text, position)
    if found is None:
        raise SolutionFormatError(f"missing <{name}>")
    if found.group() != f"<{name}>":
        raise SolutionFormatError(f"expected <{name}>, found {found.group()}")
    if stray := text[position : found.start()].strip():
        raise SolutionFormatError(f"unexpected text before <{name}>: {stray[:40]!r}")
    return found.end()


def _section(text: str, name: str, position: int) -> tuple[str, int]:
    start = _open(text, name, position)
    found = _TAG.search(text, start)
    if found is None:
        raise SolutionFormatError(f"unclosed <{name}>")
    if found.group() == f"<{name}>":
        raise SolutionFormatError(f"nested <{name}>")
    if found.group() != f"</{name}>":
        raise SolutionFormatError(f"unclosed <{name}>: found {found.group()} inside it")
    return text[start : found.start()].strip(), found.end()


def _program(text: str, position: int) -> tuple[str, int]:
    start = _open(text, "model", position)
    end = _CLOSING_LINE.search(text, start)
    if end is None:
        for end in _CLOSING_TAIL.finditer(text, start):  # noqa: B007 - the last one is wanted
            pass
    if end is None:
        raise SolutionFormatError("unclosed <model>")
    code = text[start : end.start()]
    if _OPENING_LINE.search(code, 1):
        raise SolutionFormatError("nested <model>")
    code = _blank_lines_off(code)
    if fenced := _FENCE.fullmatch(code.strip()):
        code = _blank_lines_off(fenced.group(1))
    if not code.strip():
        raise SolutionFormatError("empty <model>")
    return code, end.end()


def _blank_lines_off(code: str) -> str:
    lines = code.split("\n")
    first, last = 0, len(lines)
    while first < last and not lines[first].strip():
        first += 1
    while last > first and not lines[last - 1].strip():
        last -= 1
    return "\n".join(lines[first:last]).rstrip()


def _requirements(text: str) -> tuple[str, ...]:
    """Split at newlines and commas, but not at the commas of `name[a,b]>=2,<3`."""
    if text.lower() == "none":
        return ()
    entries: list[str] = []
    for line in text.split("\n"):
        inside_brackets = False
        fresh = True
        for part in line.split(","):
            part = part.strip()
            if not fresh and (inside_brackets or part.startswith(_OPERATORS)):
                entries[-1] += f",{part}"
            elif part:
                entries.append(part)
                fresh = False
            if "[" in part or "]" in part:
                inside_brackets = part.rfind("[") > part.rfind("]")
    return tuple(entries)
