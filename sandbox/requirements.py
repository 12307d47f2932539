"""What `<requires>` may say: `python:<import or distribution name>[extras][version specifier]`.

A string is taken apart, checked, and rebuilt; nothing a model wrote reaches the installer as it was.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from packaging.requirements import InvalidRequirement
from packaging.requirements import Requirement as ParsedRequirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from sandbox.errors import RequirementError

MAX_LENGTH = 200
OPERATORS = {"==", "!=", "<=", ">=", "<", ">", "~="}
NAME = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?", re.ASCII)

# Host and image may run different Pythons; these left or entered the library between 3.10 and 3.14.
STANDARD_LIBRARY = frozenset(sys.stdlib_module_names) | {
    "aifc", "annotationlib", "asynchat", "asyncore", "audioop", "binhex", "cgi", "cgitb", "chunk", "compression",
    "crypt", "distutils", "imghdr", "imp", "lib2to3", "mailcap", "msilib", "nis", "nntplib", "ossaudiodev", "pipes",
    "smtpd", "sndhdr", "spwd", "sunau", "telnetlib", "tomllib", "uu", "xdrlib",
}  # fmt: skip

DISTRIBUTIONS = {
    "attr": "attrs",
    "bio": "biopython",
    "bs4": "beautifulsoup4",
    "community": "python-louvain",
    "crypto": "pycryptodome",
    "cv2": "opencv-python-headless",
    "dateutil": "python-dateutil",
    "discord": "discord.py",
    "docx": "python-docx",
    "dotenv": "python-dotenv",
    "fitz": "PyMuPDF",
    "git": "GitPython",
    "google.protobuf": "protobuf",
    "haystack": "haystack-ai",
    "igraph": "python-igraph",
    "jose": "python-jose",
    "jwt": "PyJWT",
    "levenshtein": "python-Levenshtein",
    "lxml_html_clean": "lxml-html-clean",
    "magic": "python-magic",
    "mpl_toolkits": "matplotlib",
    "mysqldb": "mysqlclient",
    "opencv": "opencv-python-headless",
    "opencv-python": "opencv-python-headless",
    "openssl": "pyOpenSSL",
    "pil": "Pillow",
    "pkg_resources": "setuptools",
    "pptx": "python-pptx",
    "psycopg2": "psycopg2-binary",
    "pylab": "matplotlib",
    "pyximport": "Cython",
    "ruamel": "ruamel.yaml",
    "serial": "pyserial",
    "skimage": "scikit-image",
    "sklearn": "scikit-learn",
    "slugify": "python-slugify",
    "socks": "PySocks",
    "tlz": "toolz",
    "umap": "umap-learn",
    "usb": "pyusb",
    "win32com": "pywin32",
    "xlsxwriter": "XlsxWriter",
    "yaml": "PyYAML",
    "zmq": "pyzmq",
}
"""Import name, in lower case, to the distribution that brings it, where the two differ."""

DOTTED_DISTRIBUTIONS = {"ruamel.yaml", "discord.py", "zope.interface", "zope.event", "backports.zstd", "jaraco.text"}
"""Distributions whose name has a dot; any other dotted name is a submodule of its first part."""


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


def parse_requirements(texts: Iterable[str], max_requirements: int = 32) -> tuple[Requirement, ...]:
    """What has to be installed, sorted, one entry per distribution.

    Standard-library names, `none` and empty strings install nothing.

    Raises:
        RequirementError: an entry is malformed or refused, or there are more than `max_requirements`.
    """
    entries = list(texts)
    if len(entries) > max_requirements:
        raise RequirementError(
            f"requirement rejected: {len(entries)} entries, at most {max_requirements} are taken. "
            "Declare only what the program imports itself; what that needs comes with it."
        )
    merged: dict[str, Requirement] = {}
    for entry in entries:
        requirement = parse_requirement(entry)
        if requirement is not None:
            known = merged.get(requirement.name)
            merged[requirement.name] = requirement if known is None else merge(known, requirement)
    return tuple(sorted(merged.values()))


def parse_requirement(text: str) -> Requirement | None:
    """One entry; None when it installs nothing.

    Raises:
        RequirementError: says what to write instead.
    """
    refuse_what_no_requirement_has(text)
    body = text.strip()
    prefix, colon, rest = body.partition(":")
    if colon:
        if prefix.strip().lower() != "python":
            raise rejected(text, f"{prefix!r} is no known prefix", "`python:numpy`")
        body = rest.strip()
        if not body:
            raise rejected(text, "no name follows", "`python:numpy`")
    if body.lower() in ("", "none"):
        return None
    found = NAME.match(body)
    if found is None:
        raise rejected(text, "it does not start with a name", "`python:numpy`")
    name = found[0]
    tail = body[found.end() :]
    if is_standard_library(name):
        if tail.strip():
            raise rejected(
                text, f"{name} is part of Python and has no version or extras of its own", f"`python:{name}`"
            )
        return None
    distribution = distribution_of(name)
    try:
        parsed = ParsedRequirement(distribution + tail)
    except InvalidRequirement as error:
        hint = f"`python:{name}` or `python:{name}>=1.0`"
        raise rejected(text, "it does not read as a name with extras and versions", hint) from error
    operators = {specifier.operator for specifier in parsed.specifier}
    if parsed.url or parsed.marker or not operators <= OPERATORS:
        raise rejected(text, "only a name, extras and plain version operators are taken", f"`python:{name}`")
    return Requirement(
        normalise(parsed.name),
        tuple(sorted(normalise(extra) for extra in parsed.extras)),
        str(parsed.specifier),
    )


def refuse_what_no_requirement_has(text: str) -> None:
    if len(text) > MAX_LENGTH:
        raise rejected(text[:40] + "...", f"it is longer than {MAX_LENGTH} characters", "`python:numpy`")
    if not text.isascii():
        raise rejected(
            text, "it has characters beyond ASCII, which may only look like the right ones", "`python:numpy`"
        )
    if not text.isprintable():
        raise rejected(text, "it has line breaks or control characters", "one requirement per entry")
    body = text.strip()
    if body.startswith("-"):
        raise rejected(text, "options are not taken", "`python:numpy`")
    if "://" in body or "@" in body or "git+" in body:
        raise rejected(text, "addresses are not taken, packages come from the index only", "`python:numpy`")
    if "/" in body or "\\" in body or body.startswith((".", "~")):
        raise rejected(text, "paths are not taken, packages come from the index only", "`python:numpy`")
    if ";" in body:
        raise rejected(text, "environment markers are not taken", "`python:numpy>=2`")


def rejected(text: str, reason: str, instead: str) -> RequirementError:
    return RequirementError(f"requirement rejected: {text!a}: {reason}. Write {instead} instead.")


def is_standard_library(name: str) -> bool:
    root = name.partition(".")[0]
    return root in STANDARD_LIBRARY or root.lower() in STANDARD_LIBRARY


def distribution_of(import_name: str) -> str:
    """The distribution that brings `import_name`: by the table, or the name of its top-level package."""
    key = import_name.lower()
    root, _, _ = import_name.partition(".")
    if key in DOTTED_DISTRIBUTIONS:
        return import_name
    dotted = ".".join(key.split(".")[:2])
    return DISTRIBUTIONS.get(dotted) or DISTRIBUTIONS.get(root.lower(), root)


def normalise(name: str) -> str:
    return str(canonicalize_name(name))


def merge(one: Requirement, other: Requirement) -> Requirement:
    """Both at once; whether a version satisfies both is for the installer to find."""
    return Requirement(
        one.name,
        tuple(sorted({*one.extras, *other.extras})),
        str(SpecifierSet(one.specifier) & SpecifierSet(other.specifier)),
    )
