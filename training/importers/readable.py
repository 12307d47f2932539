"""Lower-case text with a space around every sign, put back into sentences."""

from __future__ import annotations

import re

_BEFORE = re.compile(r"\s+([,;?!%)\]])")
_AFTER = re.compile(r"([(\[$£€])\s+")
_FULL_STOP = re.compile(r"\s+\.(?=\s|$)")
_COLON = re.compile(r"\s+:(?!\s*\d)")
_RATIO = re.compile(r"(?<=\d)\s*:\s*(?=\d)")
_FRACTION = re.compile(r"(?<![\d/.])(\d+)\s*/\s*(\d+)(?![\d/.])")
_UNITS_APART = re.compile(r"\b(km|m|miles?|kg|cm)\s*/\s*(hr|hour|h|sec|s|min|l|litre|liter)\b")
_HYPHEN = re.compile(r"(?<=[a-z\d]) - (?=[a-z]{3})")
_POSSESSIVE = re.compile(r"\s+['’]\s+(s|t|re|ll|ve)\b")
_ABBREVIATION = re.compile(r"\b(a|p)\s?\.\s?m\b(?:\s?\.)?")
_RUPEES = re.compile(r"\brs\s*\.?\s*(?=\d)", re.IGNORECASE)
_PLURAL_POSSESSIVE = re.compile(r"(?<=s)\s+['’](?=\s)")
_INITIALS = re.compile(r"\b[a-z]\s?\.\s(?:[a-z]\s?\.\s?)+(?=\s|$)")
_SENTENCE = re.compile(r"(^|(?<![.\s][A-Za-z])[.?!]\s+)([a-z])")
_PRONOUN = re.compile(r"\bi\b(?![.]\w)")
_NAMED = re.compile(
    r"\b((?:mr|mrs|dr)(?=\.)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july"
    r"|august|september|october|november|december|christmas|english|french|indian|american|india|america|new york"
    r"|london)\b"
)
_PEOPLE = re.compile(r"\b[a-z](?:,\s[a-z])*,?\sand\s[a-z]\b")
_PERSON = (
    r"\b{0}(?=(?:'s|, [b-z]\b| and [b-z]\b| alone| can | and | is | gets | does | has | beats | takes | invest| start| "
    r"work| finish| leaves| complete| join| who|[.,?](?!m)))"
)


def readable(text: str) -> str:
    """`text` as a person would type it: `$ 45 , at 40 % .` is `$45, at 40%.`; sentences begin with a capital."""
    text = " ".join(text.replace("' '", '"').replace("` `", '"').split())
    text = _ABBREVIATION.sub(r"\1.m.", text)
    text = _INITIALS.sub(lambda found: re.sub(r"\s", "", found[0]).upper(), text)
    text = _RUPEES.sub("Rs. ", text)
    text = _POSSESSIVE.sub(r"'\1", text)
    text = _PLURAL_POSSESSIVE.sub("'", text)
    text = _AFTER.sub(r"\1", _BEFORE.sub(r"\1", text))
    text = _COLON.sub(":", _RATIO.sub(":", _FULL_STOP.sub(".", text)))
    text = _UNITS_APART.sub(r"\1/\2", _FRACTION.sub(r"\1/\2", _HYPHEN.sub("-", text)))
    text = _NAMED.sub(lambda found: found[0].title(), _lettered(text))
    text = _PRONOUN.sub("I", text)
    return _SENTENCE.sub(lambda found: found[1] + found[2].upper(), text)


def _lettered(text: str) -> str:
    """People and pipes called `a , b and c` get capitals; `a` only where it is not the article."""
    letters = {letter for found in _PEOPLE.findall(text) for letter in re.findall(r"\b[a-z]\b", found)}
    if not letters & {"a", "b", "p", "q"} or re.search(r"\b[a-z] ?[=+*^<>]|[=+*^<>] ?[a-z]\b", text):
        return text
    for letter in sorted(letters - {"a"}):
        text = re.sub(rf"(?<!['’])\b{letter}\b(?!['’.]\w\b(?<!'s))", letter.upper(), text)
    if "a" in letters:
        people = "|".join(sorted(letter.upper() for letter in letters - {"a"}))
        text = re.sub(rf"\ba(?=,? (?:and )?(?:{people})\b|'s)", "A", text)
        text = re.sub(r"(?<= and )a\b(?! [a-z]+ )|(?<=than )a\b(?=[.,?])|(?<=with )a\b(?=[.,?])", "A", text)
        text = re.sub(_PERSON.format("a"), "A", text)
    return text
