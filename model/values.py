"""What programs print and sentences say, by value. Pure functions, linear in what they look at; nothing here raises."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal

LOOKED_AT = 20_000
"""Characters of an output that are read for their values; what follows counts as it is written."""
DIGITS = 12
"""Significant digits that count of a number with a fraction or an exponent: the noise of a float lies beyond."""
EXACT = 16
"""Digits up to which a float holds a whole number exactly, so that its exponent does not make it noisy."""
PLAIN = 400
"""Digits up to which a number is spelled without exponent: every float is."""
DEPTH = 50
"""Brackets within brackets that are read as a literal; deeper ones are text."""

_ROUNDED = Context(prec=DIGITS, Emin=-99_999, Emax=99_999, traps=[])
_NUMBER = re.compile(
    r"""
    (?P<sign>(?<![\w.)\]+−-])[-+−])?
    (?P<currency>[$€£¥])?
    (?<![\w.])
    (?P<digits>(?:[1-9][0-9]{0,2}(?:,[0-9]{3}){1,40}(?!,?[0-9])|[0-9]+)(?:\.[0-9]+)?|\.[0-9]+)
    (?P<exponent>[eE][-+]?[0-9]{1,4})?
    (?!\.?[0-9])(?=[^\W\d_]{0,6}(?!\w))     # a unit may follow at once: 5km, 3x
    (?P<percent>\s?%)?
    """,
    re.VERBOSE,
)
_ENDING_POINT = re.compile(r"(?<=[0-9])\.(?=[\s\])},]|$)")
_NOT_FINITE = re.compile(r"([-+]?)(nan|inf)(?:inity)?", re.IGNORECASE)
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<number>[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?(?![\w.]))
    | (?P<string>[bB]?(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"))
    | (?P<open>[([{]|[A-Za-z_][\w.]{0,40}\()
    | (?P<close>[])}])
    | (?P<mark>[,:])
    | (?P<word>[-+]?[A-Za-z]+(?!\w))
    )""",
    re.VERBOSE,
)
_WORDS = {"true": "True", "false": "False", "none": "None", "null": "None", "nan": "nan", "inf": "inf", "-inf": "-inf"}
_WRAPPERS = re.compile(r"np\.(?:float|int|uint|bool|str)\w*\(|numpy\.\w+\(|\(")

_NUMBER_WORDS = {
    word: Decimal(value)
    for words, first, step in (
        ("two three four five six seven eight nine ten eleven twelve", 2, 1),
        ("thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 13, 1),
        ("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
        ("zero", 0, 1),
    )
    for value, word in zip(range(first, 100, step), words.split(), strict=False)
}
"""Not `one`, which stands for anything."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text."""

    text: str
    """Sign and digits as written, without currency and percent sign."""
    start: int
    """Where it begins in the text: at its sign, or at its first digit where a currency comes before."""
    end: int
    """Where its digits end: a percent sign or unit comes after."""
    value: Decimal
    places: int
    """Decimals it is written with, less its exponent: it stands for what is within half of 10**-places."""
    percent: bool


def canonical(text: str) -> str:
    """A form of what a program printed in which equal answers are equal text, for votes.

    - Numbers are numbers: `30`, `30.0`, `3e1`, `1,234`. Whole numbers are exact at any length, with an exponent to
      `EXACT` digits; others count to `DIGITS` significant digits. There is no absolute tolerance: 1.6e-19 is not 0.
      Digits with a leading zero are a code, and stay as written. A currency or percent sign about a number that
      stands alone does not count.
    - Lists, tuples, sets and dicts (also JSON's, numpy's scalars, and calls such as `Fraction(1, 2)`) are
      compared by their values, sets and dicts in any order, a tuple as a list.
    - Other text: line by line, blank lines and a line's last full stop left out, white space collapsed, the
      numbers in it made canonical in place. Letter case counts, for it can be the very answer ("hello" in
      capitals), and to split a vote costs less than to elect a wrong spelling; only `True`, `False` and `None`
      alone have no case.

    Beyond `LOOKED_AT` characters the rest is compared as it is written.
    """
    head, rest = text[:LOOKED_AT].strip(), text[LOOKED_AT:].rstrip()
    found = _literal(head)
    if found is None:
        lines = (" ".join(line.split()) for line in head.split("\n"))
        found = "\n".join(_line(line) for line in lines if line)
    if rest:
        found += f"\n[{hashlib.sha256(rest.encode(errors='surrogatepass')).hexdigest()}]"
    return found


def numbers_in(text: str) -> list[Number]:
    """The numbers in prose or output, in order: thousands separators, signs, decimals, exponents, percent signs.

    Not the digits of identifiers, versions and addresses (`x1`, `1.2.3`); `5km` and `5th` are read as 5. A minus
    straight after a letter, a digit or a bracket is no sign: 2024-01-15 is 2024, 1 and 15.
    """
    return [_read(match) for match in _NUMBER.finditer(text)]


def amounts_in(text: str) -> list[Number]:
    """The numbers of `numbers_in`, and those written as words up to ninety."""
    spelled = [(match, _NUMBER_WORDS.get(match[0].casefold())) for match in re.finditer(r"[^\W\d_]+", text)]
    return numbers_in(text) + [
        Number(match[0], match.start(), match.end(), value, 0, False) for match, value in spelled if value is not None
    ]


def _read(match: re.Match[str]) -> Number:
    digits, exponent = match["digits"].replace(",", ""), match["exponent"] or ""
    sign = "-" if match["sign"] in ("-", "−") else ""
    return Number(
        text=(match["sign"] or "") + match["digits"] + exponent,
        start=match.start("digits") if match["currency"] else match.start(),
        end=match.end("exponent") if exponent else match.end("digits"),
        value=Decimal(f"{sign}{digits}{exponent}"),
        places=len(digits.partition(".")[2]) - int(exponent[1:] or 0),
        percent=match["percent"] is not None,
    )


def _line(line: str) -> str:
    found = _literal(line)
    if found is not None:
        return found
    if finite := _NOT_FINITE.fullmatch(line):
        return ("-" if finite[1] == "-" and finite[2].lower() == "inf" else "") + finite[2].lower()
    line = _ENDING_POINT.sub("", line)
    line = line.rstrip(". ") or line
    if alone := _NUMBER.fullmatch(line):
        return _spelled(alone)
    line = _NUMBER.sub(lambda m: (m["currency"] or "") + _spelled(m) + ("%" if m["percent"] else ""), line)
    return line.capitalize() if line.lower() in ("true", "false", "none") else line


def _spelled(match: re.Match[str]) -> str:
    return _number(("-" if match["sign"] in ("-", "−") else "") + match["digits"] + (match["exponent"] or ""))


def _number(text: str) -> str:
    """The one spelling of a number; its digits are never turned into an int, which is quadratic."""
    text = text.replace(",", "").lstrip("+")
    whole, _, fraction = text.partition(".")
    digits = whole.lstrip("-")
    if digits[:1] == "0" and digits[1:2].isdigit():
        return text
    if whole and not fraction.strip("0") and digits.isdigit():
        return whole if digits != "0" else "0"
    value = Decimal(text)
    if not value:
        return "0"
    if value.adjusted() < EXACT and value == value.to_integral_value():
        return format(value, ".0f")
    rounded = _ROUNDED.plus(value).normalize(_ROUNDED)
    return format(rounded, "f") if -7 <= rounded.adjusted() <= PLAIN else str(rounded)


def _literal(text: str) -> str | None:
    """A printed Python or JSON collection in canonical form; None when `text` is something else."""
    first = _TOKEN.match(text)
    if first is None or first["open"] is None:
        return None
    tokens = _tokens(text)
    try:
        found = _value(next(tokens), tokens, 0)
        return found if next(tokens, None) is None else None
    except (StopIteration, _NotLiteralError):
        return None


class _NotLiteralError(Exception):
    """The text is no literal."""


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            yield "", ""  # nothing takes this: the text is no literal
            return
        yield match.lastgroup, match[match.lastgroup]
        position = match.end()


def _value(token: tuple[str, str], tokens: Iterator[tuple[str, str]], depth: int) -> str:
    kind, text = token
    if kind == "number":
        return _number(text)
    if kind == "string":
        body = re.sub(r"\\(.)", lambda m: m[1] if m[1] in "'\"" else m[0], text.lstrip("bB")[1:-1])
        return ("b" if text[0] in "bB" else "") + '"' + body.replace('"', '\\"') + '"'
    if kind == "word" and text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if kind == "open" and depth < DEPTH:
        return _collection(text, tokens, depth)
    raise _NotLiteralError


def _collection(opening: str, tokens: Iterator[tuple[str, str]], depth: int) -> str:
    closing = {"[": "]", "{": "}"}.get(opening, ")")
    entries: list[str] = []
    separated = False
    keyed = False
    for token in tokens:
        if token == ("close", closing):
            break
        if entries and not separated:
            raise _NotLiteralError
        entry = _value(token, tokens, depth + 1)
        after = next(tokens)
        if after == ("mark", ":") and opening == "{":
            entry += ": " + _value(next(tokens), tokens, depth + 1)
            keyed = True
            after = next(tokens)
        entries.append(entry)
        separated = after == ("mark", ",")
        if after == ("close", closing):
            break
        if not separated:
            raise _NotLiteralError
    else:
        raise _NotLiteralError
    if len(entries) == 1 and not separated and _WRAPPERS.fullmatch(opening):
        return entries[0]
    inside = ", ".join(sorted(entries) if opening == "{" else entries)
    if opening in ("[", "("):
        return f"[{inside}]"
    if opening == "{":
        return f"{{{inside}}}" if keyed or entries else "{}"
    return f"{opening}{inside})"


_WORD = re.compile(r"[^\W\d_]+")
PLAIN_WORDS = frozenset(
    re.findall(
        r"\w+",
        "a an the it this that these those is are was were be does do did has have can will and or of in on at to for "
        "by with as so there here answer result value number numbers total output program prints printed ca wo",
    )
)
"""Words that name no value by themselves."""


def words_in(text: str) -> list[str]:
    """Words in lower case, without digits; `n't` is `not`."""
    return [word.casefold() for word in _WORD.findall(re.sub(r"n['’]t\b", " not", text))]
