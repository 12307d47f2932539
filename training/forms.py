"""The same exercise with its answer asked for in another form: a list with commas, yes or no, fewer decimals.

Skills ask in the form that is plainest in Python. People say how they want it, and then what the program prints is
another thing though it computes the same; told apart by the question alone, as
here, a model learns to look for it.
"""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from training.skills.base import Draft, Skill

Asked = tuple[str, str]
"""As a sentence of its own, and as what may stand in brackets. The last of several is for the test split, the one
before it for validation."""


class Between(NamedTuple):
    """How the items of a list are told apart."""

    text: str
    """What stands between two of them."""
    argument: str
    """What makes `print` write it."""
    said: str
    """For the reasoning."""
    wordings: tuple[Asked, ...]


COMMAS = Between(
    ", ",
    ', sep=", "',
    "with commas",
    (
        ("Separate them with commas.", "separated by commas"),
        ("Comma-separated, please.", "comma-separated"),
        ("Give them with commas in between.", "with commas"),
        ("Write them with commas between.", "commas between"),
        ("Put commas between them.", "commas in between"),
        ("List them separated by a comma and a space.", "comma and space between"),
        ("Use commas to separate them.", "use commas"),
    ),
)
SPACES = Between(
    " ",
    "",
    "with spaces",
    (
        ("Separate them with spaces.", "separated by spaces"),
        ("Space-separated, please.", "space-separated"),
        ("Give them with spaces in between.", "with spaces"),
        ("Put a space between them.", "a space between"),
        ("Write them on one line with spaces.", "one line, spaces between"),
    ),
)
LINES = Between(
    "\n",
    ', sep="\\n"',
    "one per line",
    (
        ("One per line.", "one per line"),
        ("Put each on its own line.", "each on its own line"),
        ("Each on a line of its own, please.", "a line each"),
        ("Print one per line.", "one on each line"),
        ("Give each its own line.", "every one on a new line"),
    ),
)
LISTS = (COMMAS, COMMAS, SPACES, LINES)
"""What people want most is there twice."""
YES_NO: tuple[Asked, ...] = (
    ("Yes or no?", "yes or no"),
    ("Answer yes or no.", "yes/no"),
    ("Just yes or no.", "just yes or no"),
    ("Please answer with yes or no.", "answer yes or no"),
    ("Reply with yes or no.", "say yes or no"),
)
_LIST_SAID = re.compile(
    r"[,;]? ?\(?\b(as|in|give|print|show)( (it|them|me))?( as)? (a|the) (python )?list\b\)?(?=[.?!,:]|$)", re.IGNORECASE
)
_TWO_ENDS = re.compile(r"([.?!]) ?\.(?=\s|$)")
_LISTED = re.compile(
    r"\b(as|in|into|give|print|show|an?)\b[^.?,;:()]{0,20}\b(list|set|tuple)\b|\b(as|like|form) [\[(]"
    r"|\b(and|or|the)\W*$",
    re.IGNORECASE,
)
_TRUTH_SAID = re.compile(r"\b(true|false|yes|no|bool(ean)?)\b", re.IGNORECASE)
_PLACES = re.compile(r"\b(\d|one|two|three|four)( decimal places?| decimals?)\b")
_ROUND_SAID = re.compile(r"\b(decimals?|digits?|nearest|round\w*|places?|cents?|hundredths?|tenths?)\b", re.IGNORECASE)
_SPOKEN = {1: "one", 2: "two", 3: "three", 4: "four"}

Form = Callable[[Draft], Draft | None]
"""None for a draft that it does not suit."""


def in_another_form(draft: Draft, skill: Skill, rng: random.Random) -> tuple[Draft, Skill]:
    """`draft` of `skill` with its answer asked for otherwise, and what draws more such; both as they are where no form
    suits."""
    form = _suiting(draft, rng)
    changed = form(draft) if form else None
    if form is None or changed is None:
        return draft, skill

    def formed(rng: random.Random) -> Draft:
        drawn = skill(rng)
        return form(drawn) or drawn

    return changed, formed


def _suiting(draft: Draft, rng: random.Random) -> Form | None:
    shown = None if draft.again else _printed(draft.code)
    if shown is None:
        return None
    if draft.answer.startswith("["):
        between = rng.choice(LISTS)
        return _Listed(between, rng.randrange(len(between.wordings) - 2))
    if draft.answer in ("True", "False"):
        return _YesNo(rng.randrange(len(YES_NO) - 2))
    places = _places(shown)
    return _Rounded(places, rng.randrange(1, places)) if places is not None and places > 1 else None


@dataclass(frozen=True, slots=True)
class _Listed:
    between: Between
    trained: int
    """Which of the wordings is used in training."""

    def __call__(self, draft: Draft) -> Draft | None:
        shown = _printed(draft.code)
        phrasings = tuple(_TWO_ENDS.sub(r"\1", _LIST_SAID.sub("", phrasing)).strip() for phrasing in draft.phrasings)
        if not shown or not draft.answer.startswith("[") or any(map(_LISTED.search, phrasings)):
            return None
        values = ast.literal_eval(draft.answer)
        if len(values) < 2 or not all(isinstance(value, int | float | str) for value in values):
            return None
        return replace(
            draft,
            phrasings=_with(phrasings, self.between.wordings, self.trained),
            think=f"{draft.think.rstrip('.')}, and print them {self.between.said}.",
            code=_with_last(draft.code, f"print(*{_written(draft.code)}{self.between.argument})"),
            answer=self.between.text.join(map(str, values)),
        )


@dataclass(frozen=True, slots=True)
class _YesNo:
    trained: int

    def __call__(self, draft: Draft) -> Draft | None:
        shown = _printed(draft.code)
        if not shown or draft.answer not in ("True", "False") or any(map(_TRUTH_SAID.search, draft.phrasings)):
            return None
        return replace(
            draft,
            phrasings=_with(draft.phrasings, YES_NO, self.trained),
            think=f"{draft.think.rstrip('.')}, and print yes or no.",
            code=_with_last(draft.code, f'print("yes" if {_written(draft.code)} else "no")'),
            answer="yes" if draft.answer == "True" else "no",
        )


@dataclass(frozen=True, slots=True)
class _Rounded:
    before: int
    places: int

    def __call__(self, draft: Draft) -> Draft | None:
        shown = _printed(draft.code)
        if not shown or _places(shown) != self.before:
            return None
        exact = Decimal(draft.answer)
        rest = abs(exact.scaleb(self.places)) % 1
        if not rest or rest == Decimal("0.5") or abs(exact) < 1:
            return None
        phrasings = tuple(map(self._asked, draft.phrasings))
        thought = self._asked(draft.think) if _PLACES.search(draft.think) else draft.think
        if thought is None or None in phrasings:
            return None
        line = draft.code.rstrip().splitlines()[-1]
        return replace(
            draft,
            phrasings=tuple(filter(None, phrasings)),
            think=thought,
            code=_with_last(draft.code, line.removesuffix(f", {self.before}))") + f", {self.places}))"),
            answer=str(float(round(exact, self.places))),
        )

    def _asked(self, text: str) -> str | None:
        """With the other number of places, where it is said; None where it is said in a way not known here."""
        found = _PLACES.findall(text)
        if not found:
            unit = "decimal" if self.places == 1 else "decimals"
            added = (f"Round to {self.places} {unit}.", f"to {self.places} {unit}")
            return None if _ROUND_SAID.search(text) else _added(text, added)
        if any(number not in (str(self.before), _SPOKEN.get(self.before)) for number, _ in found):
            return None
        return _PLACES.sub(self._said, text)

    def _said(self, match: re.Match[str]) -> str:
        number = str(self.places) if match[1].isdigit() else _SPOKEN.get(self.places, str(self.places))
        return f"{number}{match[2].rstrip('s')}{'s' * (self.places != 1)}"


def _printed(code: str) -> ast.expr | None:
    """What a program that ends in `print(x)` prints there; None where the end is another or `x` not plain."""
    last = ast.parse(code).body[-1]
    match last:
        case ast.Expr(ast.Call(ast.Name("print"), [shown], [])) if last.lineno == last.end_lineno:
            plain = not isinstance(shown, ast.Starred | ast.IfExp | ast.Lambda | ast.NamedExpr | ast.GeneratorExp)
            return shown if plain else None
        case _:
            return None


def _places(shown: ast.expr) -> int | None:
    """The places of `round(x, places)`."""
    match shown:
        case ast.Call(ast.Name("round"), [_, ast.Constant(int(places))], []):
            return places
        case _:
            return None


def _written(code: str) -> str:
    """What the last line prints, in its own spelling."""
    return code.rstrip().splitlines()[-1].removeprefix("print(").removesuffix(")")


def _with_last(code: str, line: str) -> str:
    return "\n".join([*code.rstrip().splitlines()[:-1], line])


def _with(phrasings: tuple[str, ...], wordings: tuple[Asked, ...], trained: int) -> tuple[str, ...]:
    *others, validation, test = phrasings
    return (
        *(_added(phrasing, wordings[trained]) for phrasing in others),
        _added(validation, wordings[-2]),
        _added(test, wordings[-1]),
    )


def _added(phrasing: str, asked: Asked) -> str:
    """After a whole sentence another one; after a fragment in brackets; after lines of data on a line of its own."""
    sentence, fragment = asked
    if phrasing.endswith((".", "?", "!")):
        return f"{phrasing} {sentence}"
    return f"{phrasing}\n{sentence}" if "\n" in phrasing else f"{phrasing} ({fragment})"
