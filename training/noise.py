"""How people type: the same question with a slip or a greeting, and nothing changed that it is about."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Callable
from dataclasses import dataclass

SHARE = 1 / 3
"""Of questions that get some noise."""
TWICE = 0.15
"""Of those, the ones that get a second kind."""

# fmt: off
_ORDINARY = frozenset((
    "what", "which", "when", "where", "calculate", "compute", "determine", "please", "tell", "give", "would",
    "should", "number", "between", "after", "before", "these", "their", "have", "does", "need", "want", "know",
    "following", "another", "because", "altogether", "together", "much", "with", "this", "that", "into",
    "each", "total", "using", "exactly", "result", "answer", "sentence", "whether", "different",
    "people", "bought", "contain", "contains", "belong", "written", "write", "work",
))
_COMMANDS = frozenset((
    "add", "apply", "calculate", "change", "check", "compute", "convert", "count", "create", "decode", "decrypt",
    "determine", "encode", "encrypt", "evaluate", "express", "extract", "find", "format", "get", "give", "list",
    "make", "parse", "print", "remove", "replace", "reverse", "round", "show", "simplify", "solve", "sort", "split",
    "subtract", "sum", "tell", "turn", "work", "write",
))
# fmt: on
_STARTS = _ORDINARY | _COMMANDS | {"a", "an", "are", "how", "if", "is", "my", "the", "was", "who"}
_OPENINGS = ("hey, ", "hi, ", "hi there, ", "hello, ", "quick question: ", "ok so ", "hey ")
_REQUESTS = ("plz ", "pls ", "can you ", "can you ", "could you please ")
"""Before a verb only."""
_NOUNS = frozenset(("change", "check", "count", "format", "list", "reverse", "round", "sort", "split", "sum", "work"))
_VERB = re.compile(
    r"(?!sum \d)\w+ (?:[$\d\"'\[]|(?:all|an?|both|down|each|every|how|if|it|me|my|off|only|out|that|the|them|these|"
    r"this|up|whether)\b)",
    re.IGNORECASE,
)
"""One of `_NOUNS` with what follows it where it is a verb."""
_CLOSINGS = (" thanks!", " thanks", " thx", " plz", " please", " thank you!")
_CONTRACTION = re.compile(
    r"\b(?:(?:what|who|where|how|that|it|there|here|let|he|she)'s|I'm|I'd|I've|I'll|you're|(?:do|does|did|is|are|was|"
    r"were|have|has|had|ca|wo|should|could|would)n't)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|‘[^’]*’|(?<!\w)'.*?'(?!\w)|`[^`]*`", re.DOTALL)
_REST = re.compile(r":(?=\s).*|:$|\n.*", re.DOTALL)
"""From a colon or a line's end on: lists, texts and tables stand there."""
_NUMBER = re.compile(r"\S*\d\S*(?:(?<![.?!,;:'\"]) [^\W\d_]{1,4}\b)?")
"""A number with what is glued to it, and the short word after it, which may be a unit."""
_WORD = re.compile(r"[^\W\d_]+")
_CASE_MATTERS = re.compile(r"[A-Z]{2}|[a-z][A-Z]|\b[B-HJ-Z]\b|\b[A-Z][a-z]?(?:/s|bps)\b")
"""Units, names of variables, formats and abbreviations."""
_SYMBOLS = re.compile(
    r"\b(?:timestamp|epoch|unix|posix|port|code|digits?|binary|octal|base|hex\w*|prime|year|number|room|ids?|order)\b",
    re.IGNORECASE,
)
"""Where these are the talk, a number is rather a name than an amount."""
_AMOUNT = re.compile(r"(?<![\w.,:/^*+-])(?<!, )\d{5,9}(?=[?]?$| [a-z]{3,})")


@dataclass(frozen=True, slots=True)
class _Row:
    """A question, and what of it is data rather than wording."""

    text: str
    literals: tuple[str, ...]
    """The texts in the program, and the answer."""
    amounts: frozenset[str]
    """The whole numbers of the program."""
    fixed: frozenset[int]
    """Where the characters stand that must stay as they are."""

    @classmethod
    def of(cls, question: str, code: str, answer: str) -> _Row:
        constants = [node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant)]
        literals = tuple(value for value in (*constants, answer) if isinstance(value, str) and value.strip())
        spans = [match.span() for pattern in (_QUOTED, _REST, _NUMBER) for match in pattern.finditer(question)]
        spans += _bracketed(question)
        folded = question.casefold() if len(question.casefold()) == len(question) else question.lower()
        for literal in literals:
            if len(literal.strip()) > 1:
                spans += [match.span() for match in re.finditer(re.escape(literal.strip().casefold()), folded)]
        words = {word.casefold() for literal in literals for word in _WORD.findall(literal)}
        spans += [match.span() for match in _WORD.finditer(question) if match.group().casefold() in words]
        amounts = frozenset(str(value) for value in constants if type(value) is int)
        return cls(question, literals, amounts, frozenset(i for start, end in spans for i in range(start, end)))

    def free(self, start: int, end: int) -> bool:
        return self.fixed.isdisjoint(range(start, end))

    def ends_in(self, marks: str) -> bool:
        """Whether the last character is one of `marks`, closes the question, and follows a word or a bracket."""
        last = len(self.text) - 1
        before = self.text[last - 1 : last]
        return self.text[last] in marks and self._is_wording(last) and (before.isalnum() or before in "\"'`)]}”’%")

    def _is_wording(self, last: int) -> bool:
        """A mark glued to a number counts among its characters, though it is none of them."""
        return last not in self.fixed or bool(
            re.search(r"(?:^|\s)[\d.,$€£%]*\d%?[?.]$", self.text) and not _REST.search(self.text)
        )

    def states_in_capitals(self) -> bool:
        """Whether a text of the program is in the question and has capitals there."""
        return any(any(map(str.isupper, stated)) for stated in self.stated())

    def stated(self) -> list[str]:
        """The literals with letters that the question holds, as the question writes them."""
        return [
            match.group()
            for literal in self.literals
            if any(map(str.isalpha, literal))
            for match in re.finditer(
                re.escape(literal.strip()) if len(literal.strip()) > 1 else rf"\b{re.escape(literal.strip())}\b",
                self.text,
                re.IGNORECASE,
            )
        ]


def _bracketed(text: str) -> list[tuple[int, int]]:
    """What stands in brackets of any depth; one that is never closed takes all that follows."""
    spans, depth, start = [], 0, 0
    for i, character in enumerate(text):
        if character in "([{":
            start = i if depth == 0 else start
            depth += 1
        elif character in ")]}" and depth:
            depth -= 1
            if depth == 0:
                spans.append((start, i + 1))
    return [*spans, (start, len(text))] if depth else spans


def noisy(question: str, code: str, answer: str, rng: random.Random) -> str:
    """The question as somebody in a hurry types it; two times in three it comes back as it was.

    What the question is about stays: whatever is quoted, in brackets or after a colon, numbers with their
    units, names, and every word that `code` holds in a text or that `answer` has.
    """
    if rng.random() >= SHARE:
        return question
    kinds = sorted(_KINDS, key=lambda kind: rng.random() ** (1 / _KINDS[kind]), reverse=True)
    left = 2 if rng.random() < TWICE else 1
    for kind in kinds:
        typed = kind(_Row.of(question, code, answer), rng)
        left -= typed != question
        question = typed
        if not left:
            break
    return question


def _lower(row: _Row, rng: random.Random) -> str:
    if _CASE_MATTERS.search(row.text) or row.states_in_capitals():
        return row.text
    return _mapped(row, str.lower)


def _shout(row: _Row, rng: random.Random) -> str:
    """Only where no name, unit or text could be hit: the question's first letter is its one capital.

    And only where nothing but quotes stays small, since nobody stops half way.
    """
    if re.search(r"[A-Z]|(?<!')\b[b-hj-z]\b", row.text[1:]) or row.stated():
        return row.text
    shouted = _mapped(row, str.upper)
    return row.text if re.search("[a-z]", _QUOTED.sub("", shouted)) else shouted


def _mapped(row: _Row, change: Callable[[str], str]) -> str:
    return "".join(c if i in row.fixed or not c.isascii() else change(c) for i, c in enumerate(row.text))


def _no_end(row: _Row, rng: random.Random) -> str:
    return row.text[:-1] if row.ends_in("?.") else row.text


def _double_end(row: _Row, rng: random.Random) -> str:
    return f"{row.text}{rng.choice(('?', '?', '??', '!'))}" if row.ends_in("?") else row.text


def _typo(row: _Row, rng: random.Random) -> str:
    found = [m for m in _WORD.finditer(row.text) if m.group().lower() in _ORDINARY and row.free(*m.span())]
    if not found:
        return row.text
    text = row.text
    chosen = rng.sample(found, min(len(found), rng.choice((1, 1, 1, 2))))
    for match in sorted(chosen, key=lambda match: match.start(), reverse=True):
        text = text[: match.start()] + _mistyped(match.group(), rng) + text[match.end() :]
    return text


def _mistyped(word: str, rng: random.Random) -> str:
    """`word` with a letter doubled, left out or swapped with its neighbour; the first one stays."""
    i = rng.randrange(1, len(word) - 1)
    return rng.choice(
        (
            word[:i] + word[i] + word[i:],
            word[:i] + word[i + 1 :],
            word[:i] + word[i + 1] + word[i] + word[i + 2 :],
        )
    )


def _greet(row: _Row, rng: random.Random) -> str:
    first = _WORD.match(row.text)
    if not first or not row.free(*first.span()) or (first.group().isupper() and len(first.group()) > 1):
        return row.text
    opening, start = rng.choice(_OPENINGS), first.group()
    if _commands(row.text, start.lower()):
        opening = rng.choice((opening, *_REQUESTS))
        start = start.lower()
    elif start.lower() in _STARTS and rng.random() < 0.7:
        start = start.lower()
    return opening + start + row.text[first.end() :]


def _commands(text: str, first: str) -> bool:
    """Whether `text` begins with a verb: `sum the list` does, `sum of the list` does not."""
    return first in _COMMANDS and text.startswith(" ", len(first)) and bool(first not in _NOUNS or _VERB.match(text))


def _thank(row: _Row, rng: random.Random) -> str:
    return row.text + rng.choice(_CLOSINGS) if row.ends_in("?.") else row.text


def _no_apostrophes(row: _Row, rng: random.Random) -> str:
    return _CONTRACTION.sub(lambda m: m.group().replace("'", "") if row.free(*m.span()) else m.group(), row.text)


def _spaces(row: _Row, rng: random.Random) -> str:
    found = [i for i, c in enumerate(row.text) if c == " " and 0 < i < len(row.text) - 1 and row.free(i - 1, i + 2)]
    if not found:
        return row.text
    i = rng.choice(found)
    return row.text[:i] + rng.choice((" ", " ", "  ")) + row.text[i:]


def _thousands(row: _Row, rng: random.Random) -> str:
    if _SYMBOLS.search(row.text):
        return row.text
    protected = _bracketed(row.text) + [m.span() for pattern in (_QUOTED, _REST) for m in pattern.finditer(row.text)]
    found = [
        match
        for match in _AMOUNT.finditer(row.text)
        if match.group() in row.amounts
        and not any(match.group() in literal for literal in row.literals[:-1])
        and not any(start <= match.start() < end for start, end in protected)
    ]
    if not found:
        return row.text
    match = rng.choice(found)
    return f"{row.text[: match.start()]}{int(match.group()):,}{row.text[match.end() :]}"


_KINDS: dict[Callable[[_Row, random.Random], str], float] = {
    _lower: 5,
    _no_end: 4,
    _typo: 5,
    _greet: 4,
    _thank: 2.5,
    _no_apostrophes: 3,
    _spaces: 1,
    _double_end: 1,
    _thousands: 2,
    _shout: 0.4,
}
"""How often each kind is tried first, against the others."""
