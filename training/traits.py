"""What can be read off a row without running it: how many operations, how it is worded, what kind of answer."""

from __future__ import annotations

import ast
import re
from typing import Literal

from training.programs import parsed

Form = Literal["question", "command", "several sentences", "fragment"]
Kind = Literal["integer", "decimal", "yes or no", "list", "text"]

FORMS: dict[str, str] = {
    "question": "one sentence that asks: it ends in a question mark or opens with a question word",
    "command": "one sentence that opens with what to do: “Count …”, “please convert …”",
    "several sentences": "two or more: a story, or facts and then what is wanted",
    "fragment": "one whose first words neither ask nor order: “average of 3 and 5”, “I need the …”",
}
"""Each question has one of these."""
MARKS: dict[str, re.Pattern[str]] = {
    "ends in a question mark": re.compile(r"\?\W*\Z"),
    "no closing mark": re.compile(r"[^.?!]\s*\Z"),
    "no capital letter": re.compile(r"\A[^A-Z]*[a-z][^A-Z]*\Z"),
    "no small letter": re.compile(r"\A[^a-z]*[A-Z][^a-z]*\Z"),
    "polite": re.compile(r"\b(?:please|plz|pls|thanks|thank you|could you|would you|can you)\b", re.IGNORECASE),
    "first person": re.compile(r"\b(?:I|my|we|our|I'm|I've|I'd)\b", re.IGNORECASE),
    "several lines": re.compile(r"\S\s*\n\s*\S"),
}
"""A question has any number of these."""
KINDS: dict[str, str] = {
    "integer": "a whole number",
    "decimal": "any other number, with or without a currency or percent sign",
    "yes or no": "yes, no, true or false",
    "list": "in brackets, or several parts with commas or line ends between them",
    "text": "anything else",
}

_NUMBER = re.compile(r"(?<!\w)[-+−]?\d[\d,]*(?:\.\d+)?(?:e[-+]?\d+)?(?!\d)")
_QUOTED = re.compile(r""" "[^"\n]*" | “[^”\n]*” | ‘[^’\n]*’ | `[^`\n]*` | (?<!\w)'[^'\n]+'(?!\w) """, re.VERBOSE)
_SEVERAL = re.compile(r"([0\"])(?:(?:\s*[,;]\s*(?:and |or )?|\s+(?:and |or )?)\1)+")
_SPACE = re.compile(r"\s+")
_OPENING = re.compile(
    r"\A(?:(?:hi|hey|hello|ok|okay|so|and|please|plz|pls|kindly|just|quick question|quick one|can|could|would|will|you|"
    r"there|i want you to|i'd like you to)\b[\s,:!.-]*)*"
)
_ASKING = re.compile(
    r"(?:what|whats|which|who|whose|when|where|why|how|hows|is|are|am|was|were|do|does|did|has|have|will|would|could|"
    r"can|should)(?:'s|'re)?\b"
)
_ORDERING = re.compile(
    r"(?:add|apply|arrange|base64|bring|build|calculate|calc|capitali[sz]e|change|check|chunk|clean|collapse|combine|"
    r"compare|complete|compute|concatenate|convert|count|create|cut|decode|decrypt|delete|derive|determine|"
    r"differentiate|display|divide|do|double|drop|encode|encrypt|estimate|evaluate|execute|expand|express|extract|"
    r"factor|factori[sz]e|figure|fill|filter|find|flatten|format|generate|get|give|go|group|halve|help|identify|"
    r"insert|integrate|invert|join|keep|let|list|look|lower|lowercase|make|measure|merge|move|multiply|name|normali[sz]e|"
    r"open|order|output|pad|pair|parse|pick|print|produce|provide|pull|put|raise|rank|read|reduce|remove|rename|repeat|"
    r"replace|report|rescale|return|reverse|rewrite|rotate|round|run|save|say|scale|search|select|set|shift|shorten|"
    r"show|shuffle|simplify|slice|smooth|solve|sort|split|square|standardi[sz]e|start|state|strip|subtract|sum|swap|"
    r"take|tell|test|title|total|translate|transpose|trim|truncate|turn|uppercase|use|verify|work|wrap|write|zip)"
    r"\b(?! (?:of|is|for)\b)"  # “sum of 3 and 4” orders nothing
)
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)%\"'’”])[.!?]+[\"'’”)]?\s+(?=[\"'“(]?\w)", re.IGNORECASE)
_CONVERSIONS = {"bool", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "set", "str", "tuple"}
_INTEGER = re.compile(r"[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)")
_PARTS = re.compile(r"[^,\n]+(?:(?:,\s|,(?=\S)|\n)[^,\n]+)+")


def steps(code: str) -> int | None:
    """How many operations `code` writes out: binary operators (also in `+=`), and calls but of print and conversions.

    One in a loop counts once. None for what is not Python to this interpreter.
    """
    tree = parsed(code)
    return None if tree is None else sum(_operates(node) for node in ast.walk(tree))


def _operates(node: ast.AST) -> bool:
    match node:
        case ast.BinOp() | ast.AugAssign():
            return True
        case ast.Call(ast.Name(name)):
            return name != "print" and name not in _CONVERSIONS
        case ast.Call():
            return True
    return False


def wording(question: str) -> str:
    """`question` in small letters with its numbers and quoted texts masked; a list of them counts as one."""
    masked = _NUMBER.sub("0", _QUOTED.sub('"', question).casefold())
    return _SPACE.sub(" ", _SEVERAL.sub(r"\1", masked)).strip()


def form(question: str) -> Form:
    """How the question is put; see `FORMS`."""
    plain = _QUOTED.sub("0", question.strip()).casefold()
    if _SENTENCE_END.search(plain):
        return "several sentences"
    opened = _OPENING.sub("", plain)
    if plain.endswith("?") or _ASKING.match(opened):
        return "question"
    return "command" if _ORDERING.match(opened) else "fragment"


def marks(question: str) -> frozenset[str]:
    """Those of `MARKS` that the question bears; quoted texts do not count."""
    plain = _QUOTED.sub("0", question)
    return frozenset(name for name, pattern in MARKS.items() if pattern.search(plain))


def kind(answer: str) -> Kind:
    """What sort of answer it is; see `KINDS`."""
    bare = answer.strip()
    if _INTEGER.fullmatch(bare):
        return "integer"
    try:
        float(bare.strip("$€£¥% ").replace(",", ""))
    except ValueError:
        pass
    else:
        return "decimal"
    if bare.casefold() in ("yes", "no", "true", "false"):
        return "yes or no"
    bracketed = bare[0] + bare[-1] in ("[]", "{}") or (bare[0] + bare[-1] == "()" and "," in bare)
    return "list" if bracketed or _PARTS.fullmatch(bare) else "text"
