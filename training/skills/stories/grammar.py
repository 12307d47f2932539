"""Verbs, pronouns and numbers as sentences need them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from fractions import Fraction

from training.skills.stories.graph import Part
from training.skills.vocabulary import people

PAST = {
    "be": "was", "have": "had", "give": "gave", "get": "got", "buy": "bought", "sell": "sold", "eat": "ate",
    "find": "found", "lose": "lost", "take": "took", "bring": "brought", "keep": "kept", "begin": "began",
    "make": "made", "go": "went", "come": "came", "leave": "left", "spend": "spent", "pay": "paid", "put": "put",
    "cost": "cost", "read": "read", "run": "ran", "drive": "drove", "swim": "swam", "ride": "rode", "write": "wrote",
    "catch": "caught", "send": "sent", "throw": "threw", "cut": "cut", "set": "set", "let": "let", "hold": "held",
    "break": "broke", "grow": "grew", "win": "won", "lend": "lent", "feed": "fed", "do": "did", "lay": "laid",
    "dig": "dug", "split": "split", "stand": "stood", "spot": "spotted", "drop": "dropped", "wrap": "wrapped",
    "knit": "knitted", "sew": "sewed", "swap": "swapped", "become": "became", "fit": "fitted", "hang": "hung",
    "know": "knew", "see": "saw", "plan": "planned", "lie": "lay", "sit": "sat", "meet": "met",
}  # fmt: skip
SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
TENS = {
    30: "thirty",
    40: "forty",
    50: "fifty",
    60: "sixty",
    70: "seventy",
    80: "eighty",
    90: "ninety",
    100: "one hundred",
}
PARTS = {2: "half", 3: "third", 4: "quarter", 5: "fifth", 6: "sixth", 8: "eighth", 10: "tenth"}
RELATIVES = (
    ("brother", "he"), ("sister", "she"), ("cousin", "he"), ("mother", "she"), ("father", "he"), ("aunt", "she"),
    ("uncle", "he"), ("neighbour", "she"), ("grandmother", "she"), ("grandfather", "he"),
)  # fmt: skip
FORMS = {
    "he": ("he", "him", "his"),
    "she": ("she", "her", "her"),
    "I": ("I", "me", "my"),
    "you": ("you", "you", "your"),
}


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in a story, as one phrasing calls them."""

    first: str
    """At the first mention."""
    again: str
    he: str
    """Subject pronoun: he, she, I or you."""

    @property
    def singular(self) -> bool:
        """Whether verbs end in -s."""
        return self.he in ("he", "she")


def cast(rng: random.Random, role: str) -> dict[str, Actor]:
    """Four different people: `a`, whom the story is about, and `b`, `c`, `d`. `role` is what `a` may be by trade."""
    named = [Actor(person.name, person.name, person.he) for person in people(rng, 4)]
    a = named[0]
    dice = rng.random()
    if dice < 0.15:
        a = Actor("I", "I", "I")
    elif dice < 0.22:
        a = Actor("you", "you", "you")
    elif dice < 0.34:
        article = "an" if role[0] in "aeiou" else "a"
        a = Actor(f"{article} {role}", f"the {role}", rng.choice(("he", "she")))
    if dice < 0.45 and not 0.15 <= dice < 0.34 and rng.random() < 0.6:
        relation, he = rng.choice(RELATIVES)
        owner = "my" if a.he == "I" else f"{a.first}'s"
        named[1] = Actor(f"{owner} {relation}", f"{FORMS[a.he][2]} {relation}", he)
    return dict(zip("abcd", [a, *named[1:]], strict=True))


def conjugate(verb: str, past: bool, singular: bool, subject: str = "") -> str:
    """The verb's form; of a verb with particles (`give away`) the first word changes."""
    head, _, tail = verb.partition(" ")
    if head == "be":
        plain = "am" if subject == "I" else "is" if singular else "are"
        word = ("was" if singular or subject == "I" else "were") if past else plain
    elif past:
        word = PAST.get(head) or _regular_past(head)
    else:
        word = _third(head) if singular else head
    return f"{word} {tail}".strip()


def _regular_past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb[-1] == "y" and verb[-2] not in "aeiou" else f"{verb}ed"


def _third(verb: str) -> str:
    if verb in ("have", "can"):
        return "has" if verb == "have" else verb
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else f"{verb}s"


def count(rng: random.Random, value: Fraction, wordy: bool) -> str:
    """A count in digits, in a `wordy` phrasing often in words."""
    number = int(value)
    if value.denominator != 1:
        return repr(float(value))
    if wordy and number == 12 and rng.random() < 0.5:
        return "a dozen"
    if wordy and rng.random() < 0.75 and (number <= 20 or number in TENS):
        return SMALL[number] if number <= 20 else TENS[number]
    return f"{number:,}" if number >= 1000 and rng.random() < 0.4 else str(number)


def money(rng: random.Random, value: Fraction) -> str:
    """Dollars."""
    if value.denominator != 1:
        return f"${float(value):.2f}"
    return f"{int(value)} dollars" if value > 1 and rng.random() < 0.12 else f"${int(value)}"


def times(rng: random.Random, value: Fraction) -> str:
    """`twice`, `3 times`, `four times`."""
    if value == 2:
        return "twice"
    number = int(value)
    return f"{SMALL[number] if number <= 10 and rng.random() < 0.6 else number} times"


def part(rng: random.Random, value: Part) -> str:
    """`half`, `a quarter`, `two thirds`, `3/5`."""
    if value.bottom not in PARTS or (value.bottom > 4 and rng.random() < 0.6) or rng.random() < 0.2:
        return f"{value.top}/{value.bottom}"
    if value.top == 1:
        return "half" if value.bottom == 2 else f"{'an' if value.bottom == 8 else 'a'} {PARTS[value.bottom]}"
    return f"{SMALL[value.top]} {PARTS[value.bottom]}s"
