"""What `<requires>` may say: `python:<import or distribution name>[extras]<versions>`, in plain ASCII.

    python:numpy    python:PIL.Image    python:requests[socks]>=2.31,<3    python:torch==2.*    numpy

A name is letters, digits and `_`, in parts joined by single `.` or `-`; versions are clauses such as `>=2`, joined by
commas, with the operators `==`, `!=`, `<=`, `>=`, `<`, `>` and `~=`; spaces may stand between these, not in them.
A string is taken apart, checked, and rebuilt; nothing a model wrote reaches the installer as it was. Everything else
is refused with the reason and the nearest form that is taken.

A dotted name is an import: its distribution is looked up (`distributions.py`), or is its first part. Names of
the standard library install nothing, in any case of letters. Nor do `none`, `python` and `python3`, which models
write for a program that needs nothing more; `pip` is a distribution like any other.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from packaging.specifiers import InvalidSpecifier, Specifier
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from sandbox.errors import RequirementError
from sandbox.packages.distributions import DISTRIBUTIONS, NAMESPACES, NOT_IN_EVERY_PYTHON

MAX_LENGTH = 200
MAX_NAME = 100
MAX_EXTRAS = 8
MAX_CLAUSES = 8
MAX_VERSION = 48
MAX_NUMBER = 18
"""Digits of one number of a version."""
MAX_SHOWN = 60
"""Characters of a refused entry, and of what to write instead, that an error repeats."""

# Read in one pass: no repetition stands inside another that could match the same characters.
NAME = re.compile(r"[A-Za-z0-9_]+(?:[.-][A-Za-z0-9_]+)*")
DISTRIBUTION = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
EXTRAS = re.compile(r" *\[([^\[\]]*)\]")
CLAUSE = re.compile(r"(==|!=|<=|>=|~=|<|>) *([0-9][A-Za-z0-9.!+_-]*?)(\.\*)?")
TOO_MANY_DIGITS = re.compile(rf"[0-9]{{{MAX_NUMBER + 1}}}")

NOTHING = {"none", "python", "python3"}
UNLISTED_STANDARD_LIBRARY = {"__main__", "test"}
"""Standard library that `sys.stdlib_module_names` leaves out."""

NEVER = {
    "@": "addresses are not taken, packages come from the index only",
    "/": "paths and addresses are not taken, packages come from the index only",
    "\\": "paths are not taken, packages come from the index only",
    ";": "environment markers are not taken",
    "#": "comments are not taken",
    "%": "percent signs are not taken",
    "'": "quotes are not taken",
    '"': "quotes are not taken",
    "`": "quotes are not taken",
    "(": "brackets around versions or calls are not taken",
    **dict.fromkeys("$|&{}", "what only a shell reads is not taken"),
}

NO_EXTRAS = "its extras do not read as names in [] with commas between them"
EXAMPLE = "python:numpy"
SAME_PREFIX = re.compile(r" *(?:python3?|pypi|pip3?|py) *:[ :]*", re.IGNORECASE)
LEAD_IN = re.compile(r"^(?:[-*] +)?(?:(?:python3? +-m +)?pip3? +install +|import +|from +|python3? +(?=[A-Za-z]))?")
NAME_BY_ITSELF = re.compile(NAME.pattern + r"(?=[ \[\]<>=!~,|&*^?]|$)")
QUOTES = dict.fromkeys(map(ord, "'\"`()"))
INVISIBLE = " \0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


@dataclass(frozen=True, slots=True, order=True)
class Requirement:
    """One distribution to install."""

    name: str
    """Normalised."""
    extras: tuple[str, ...] = ()
    specifier: str = ""

    def __str__(self) -> str:
        extras = f"[{','.join(self.extras)}]" if self.extras else ""
        return f"{self.name}{extras}{self.specifier}"


class Refusal(Exception):
    """Why an entry is refused, and what to write instead where that is known already."""

    def __init__(self, reason: str, instead: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.instead = instead


def parse_requirements(
    texts: Iterable[str],
    max_requirements: int = 32,
    *,
    stdlib: Collection[str] | None = None,
    python: str = "",
) -> tuple[Requirement, ...]:
    """What has to be installed, sorted, one entry per distribution.

    Standard-library names, `none` and empty strings install nothing.

    Args:
        texts: one requirement each.
        max_requirements: so many entries are taken.
        stdlib: top-level standard-library names of the Python that programs run on; None for this one's.
        python: its version, for messages.

    Raises:
        RequirementError: an entry is malformed or refused, or there are more than `max_requirements`.
    """
    if isinstance(texts, str | bytes):
        raise RequirementError(f"requirement rejected: they come as a list of strings. Write [`{EXAMPLE}`] instead.")
    entries = list(texts)
    if len(entries) > max_requirements:
        raise RequirementError(
            f"requirement rejected: {len(entries)} entries, at most {max_requirements} are taken. "
            "Declare only what the program imports itself; what that needs comes with it."
        )
    standard = lowered(stdlib)
    merged: dict[str, Requirement] = {}
    for entry in entries:
        requirement = parse_one(entry, standard, python)
        if requirement is not None:
            known = merged.get(requirement.name)
            merged[requirement.name] = requirement if known is None else merge(known, requirement)
    return tuple(sorted(merged.values()))


def parse_requirement(text: str, *, stdlib: Collection[str] | None = None, python: str = "") -> Requirement | None:
    """One entry; None when it installs nothing. For `stdlib` and `python` see `parse_requirements`.

    Raises:
        RequirementError: says in one short line of ASCII what to write instead.
    """
    return parse_one(text, lowered(stdlib), python)


def is_standard_library(name: str, stdlib: Collection[str] | None = None) -> bool:
    """Whether the module, or the package it is in, belongs to a standard library; this Python's if None is given."""
    return name.partition(".")[0].lower() in lowered(stdlib)


def distribution_of(import_name: str) -> str:
    """The distribution that brings `import_name`: by the table, or the name of its top-level package."""
    parts = import_name.split(".")
    keys = import_name.lower().replace("-", "_").split(".")
    for length in range(len(keys), 0, -1):
        known = DISTRIBUTIONS.get(".".join(keys[:length]))
        if known is not None:
            return known
    length = 1
    while length < len(parts) and ".".join(keys[:length]) in NAMESPACES:
        length += 1
    name = ".".join(parts[:length])
    # Google's clients come in versions side by side: google.cloud.vision_v1 is in google-cloud-vision.
    return re.sub(r"_v[0-9][a-z0-9]*$", "", name) if keys[:2] == ["google", "cloud"] else name


def normalise(name: str) -> str:
    """As the index compares names (PEP 503)."""
    return str(canonicalize_name(name))


def merge(one: Requirement, other: Requirement) -> Requirement:
    """Both at once; whether a version satisfies both is for the installer to find.

    Raises:
        RequirementError: together they are more than one requirement may be.
    """
    clauses = {clause for text in (one.specifier, other.specifier) for clause in text.split(",") if clause}
    try:
        return build(one.name, {*one.extras, *other.extras}, clauses)
    except Refusal as refusal:
        raise rejected(one.name, f"in all its entries together, {refusal.reason}", f"python:{one.name}") from None


def lowered(stdlib: Collection[str] | None) -> frozenset[str]:
    """Top-level standard-library names in lower case; this Python's for None."""
    names = sys.stdlib_module_names if stdlib is None else stdlib
    return frozenset(name.lower() for name in names) | UNLISTED_STANDARD_LIBRARY


def parse_one(text: object, stdlib: frozenset[str], python: str) -> Requirement | None:
    """As `parse_requirement`, with `stdlib` as `lowered` gives it.

    Raises:
        RequirementError: says in one short line of ASCII what to write instead.
    """
    try:
        return read(text, stdlib, python)
    except Refusal as refusal:
        raise rejected(text, refusal.reason, refusal.instead or nearest(text, stdlib, python)) from None


def read(text: object, stdlib: frozenset[str], python: str) -> Requirement | None:
    """The requirement that an entry is, without a look for what else it may mean; None when it installs nothing.

    Raises:
        Refusal: it is malformed, or not taken.
    """
    body = body_of(text)
    if not body or body.lower() in NOTHING:
        return None
    found = NAME.match(body)
    if found is None:
        raise Refusal("it does not start with a name")
    name, tail = found[0], body[found.end() :].strip(" ")
    if len(name) > MAX_NAME:
        raise Refusal(f"its name is longer than {MAX_NAME} characters")
    if ".." in body:
        raise Refusal("two dots in a row are in no name or version")
    if tail and tail[0] not in "[<>=!~":
        raise Refusal("what follows its name is no extras and no versions; an entry is one requirement")
    root = name.partition(".")[0].lower()
    if root in stdlib and not tail:
        return None
    if root in stdlib:
        raise Refusal("the standard library has no versions or extras of its own", cut(f"python:{name}"))
    distribution = distribution_for(name, python)
    extras = EXTRAS.match(tail)
    if extras is None and tail.startswith("["):
        raise Refusal(NO_EXTRAS)
    if extras is not None:
        tail = tail[extras.end() :].strip(" ")
    return build(
        distribution,
        {extra_of(extra) for extra in extras[1].split(",")} if extras else set(),
        {clause_of(clause.strip(" ")) for clause in tail.split(",")} if tail else set(),
    )


def body_of(text: object) -> str:
    """What follows the prefix, free of everything that no requirement has."""
    if not isinstance(text, str):
        raise Refusal("an entry is a string")
    if len(text) > MAX_LENGTH:
        raise Refusal(f"it is longer than {MAX_LENGTH} characters")
    if not text.isascii():
        raise Refusal("it has characters beyond ASCII, which may only look like the right ones")
    if not text.isprintable():
        raise Refusal("it has line breaks, tabs or control characters")
    body = text.strip(" ")
    prefix, colon, rest = body.partition(":")
    if "git+" in body or (colon and prefix.lower() == "file"):
        raise Refusal(NEVER["@"])
    if body.startswith("-") or rest.strip(" ").startswith("-") or " -" in body:
        raise Refusal("options are not taken")
    for character, reason in NEVER.items():
        if character in body:
            raise Refusal(reason)
    if not colon:
        return body
    if prefix.strip(" ").lower() != "python":
        raise Refusal("the only prefix is `python:`")
    if not rest.strip(" "):
        raise Refusal("no name follows")
    return rest.strip(" ")


def distribution_for(name: str, python: str) -> str:
    """The normalised distribution for a name that is not standard library."""
    key = name.lower()
    root = key.partition(".")[0]
    if root in NOTHING:
        raise Refusal(f"{root} installs nothing, and has no version to choose", f"python:{root}")
    if root in NOT_IN_EVERY_PYTHON:
        here = f"Python {python[:20]}" if python.isascii() and python.isprintable() and python else "the one here"
        instead = NOT_IN_EVERY_PYTHON[root]
        raise Refusal(
            f"{root} is standard library in some Python versions, not in {here}, and is not looked up on the index",
            f"python:{instead}" if instead else "a program without it",
        )
    if key in NAMESPACES:
        raise Refusal("by itself it names no package, only a family of them; say which", f"python:{NAMESPACES[key]}")
    if any(part[0].isdigit() for part in name.split(".")[1:]):
        raise Refusal("a number follows a dot in its name; versions come after an operator such as `==`")
    distribution = normalise(distribution_of(name))
    if DISTRIBUTION.fullmatch(distribution) is None:
        raise Refusal("no package has a name that begins or ends with `_`")
    if distribution.replace("-", "").isdigit():
        raise Refusal("a number is no package that could be imported")
    return distribution


def extra_of(text: str) -> str:
    """One extra, normalised.

    Raises:
        Refusal: it is not a name.
    """
    extra = text.strip(" ")
    if len(extra) > MAX_NAME or NAME.fullmatch(extra) is None or DISTRIBUTION.fullmatch(normalise(extra)) is None:
        raise Refusal(NO_EXTRAS)
    return normalise(extra)


def clause_of(text: str) -> str:
    """A version clause, in the one way it is written."""
    if "===" in text:
        raise Refusal("arbitrary equality `===` is not taken")
    found = CLAUSE.fullmatch(text)
    if found is None:
        raise Refusal("its versions do not read as clauses such as `>=2` with commas between them")
    operator, version, wildcard = found[1], found[2], found[3] or ""
    if len(version) > MAX_VERSION or TOO_MANY_DIGITS.search(version):
        raise Refusal(f"a version is longer than {MAX_VERSION} characters or a number in it than {MAX_NUMBER} digits")
    try:
        return str(Specifier(f"{operator}{Version(version)}{wildcard}"))
    except (InvalidVersion, InvalidSpecifier):
        raise Refusal(
            "one of its versions is none that Python packages have, or does not go with its operator"
        ) from None


def build(name: str, extras: set[str], clauses: set[str]) -> Requirement:
    """A requirement of these parts, sorted.

    Raises:
        Refusal: they are too many, or too long together.
    """
    if len(extras) > MAX_EXTRAS:
        raise Refusal(f"at most {MAX_EXTRAS} extras are taken")
    if len(clauses) > MAX_CLAUSES:
        raise Refusal(f"at most {MAX_CLAUSES} version clauses are taken")
    requirement = Requirement(name, tuple(sorted(extras)), ",".join(sorted(clauses)))
    if len(str(requirement)) > MAX_LENGTH:
        raise Refusal(f"it is longer than {MAX_LENGTH} characters")
    return requirement


def nearest(text: object, stdlib: frozenset[str], python: str) -> str:
    """The legal form that a refused entry most likely means; empty where none is safe to name.

    Nothing is guessed from what can be read only in part, such as a path or a look-alike letter: the part could
    be the name of another package.
    """
    if not isinstance(text, str) or len(text) > MAX_LENGTH:
        return ""
    lines = unicodedata.normalize("NFKC", text).replace("\t", " ").replace("\r", "\n").split("\n")
    line = next((stripped for piece in lines if (stripped := piece.strip(INVISIBLE))), "")
    if not (line.isascii() and line.isprintable()):
        return ""
    line = LEAD_IN.sub("", line.translate(QUOTES), count=1)
    line = re.split("[;#@]| -", line, maxsplit=1)[0]
    if any(character in line for character in "/\\%${}"):
        return ""
    prefix = SAME_PREFIX.match(line)
    line = re.sub(r"(?<![<>!~=])=+", "==", line[prefix.end() if prefix else 0 :]).rstrip(" .,:_-")
    alone = NAME_BY_ITSELF.match(line)
    for form in (line, alone[0] if alone else ""):
        if form and len(form) <= MAX_SHOWN:
            try:
                read(f"python:{form}", stdlib, python)
            except Refusal as refusal:
                if refusal.instead:
                    return refusal.instead
            else:
                return f"python:{form}"
    return ""


def cut(text: str) -> str:
    """`text`, or nothing where it is too long to be shown whole."""
    return text if len(text) <= MAX_SHOWN else ""


def rejected(text: object, reason: str, instead: str) -> RequirementError:
    """The error for an entry, which it repeats the beginning of; without `instead` it gives an example."""
    shown = ascii(text[: MAX_SHOWN + 1]) if isinstance(text, str) else f"a {type(text).__name__!a}"
    if len(shown) > MAX_SHOWN + 2:
        shown = shown[:MAX_SHOWN] + "..."
    form = f"`{instead}`" if instead.startswith("python:") else instead or f"a name such as `{EXAMPLE}`"
    return RequirementError(f"requirement rejected: {shown}: {reason}. Write {form} instead.")
