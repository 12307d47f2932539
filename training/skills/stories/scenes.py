"""Whole stories written out, with choices of words; all of a skill ask for the same of the same numbers."""

from __future__ import annotations

import random
import re
from fractions import Fraction

from training.skills.stories.grammar import SMALL, TENS
from training.skills.vocabulary import CITIES, COLLECTIBLES, COLORS, CONTAINERS, COUNTABLES, DAYS, FOODS, people

FRUIT = ("apples", "pears", "plums", "peaches", "cherries", "lemons", "oranges", "tomatoes", "carrots", "strawberries")
BAKED = ("cookies", "muffins", "rolls", "cupcakes", "pies", "scones", "bagels", "pretzels", "loaves", "tarts")
IDLE = (
    "{p} is {z} years old.",
    "It is {z} degrees outside.",
    "It is {z} minutes past noon.",
    "Rain is expected in {z} hours.",
    "{p} lives at number {z}.",
    "{p} has {z} cousins.",
    "{p}'s house is {z} years old.",
)
_CHOICE = re.compile(r"<(?:(\w+)=)?([^<>]*)>")
_SLOT = re.compile(r"\{(\w+)(?:\.(\w+))?\}")
_DOLLARS = re.compile(r"\$(\d+)(?=[,?;]|\.(?!\d)| (?:each|for|on|and|in|per|a|an|apiece|altogether|every)\b)")
_UNITS = re.compile(r" ?(?:%|km|kg|cm|m|ml|g|mm|lb|oz|GB|MB)\b|[%°/]| [+x] ")
_START = re.compile(r"(^|[.?!] )([a-z])")

Value = int | Fraction | str


class Scenes:
    """Each scene is a paragraph that begins with `- `; the last is for the test split, the one before for validation.

    `<big|small>` chooses a word, `<|some >` may leave it out, `<x=pens|books>` also keeps it as `{x}`. `{p}`, `{q}`
    and `{r}` are people, with `{he}`, `{him}`, `{his}` of the first and `{qhe}`, `{qhim}`, `{qhis}` of the second.
    `{a}` is a number of the skill, `{k.times}` says `twice` or `3 times`, `{z}` is a number that does not matter.
    """

    def __init__(self, text: str) -> None:
        self.all = tuple(" ".join(scene.split()) for scene in re.split(r"(?m)^\s*- ", text) if scene.strip())

    def told(self, rng: random.Random, idle: bool = True, **values: Value) -> tuple[str, ...]:
        """The phrasings; a few for training with a number that does not matter, in words, or carelessly typed."""
        *train, validation, test = self.all
        told: dict[str, None] = {}
        for scene in train:
            told[_loosely(rng, scene, idle, values)] = None
        return (*told, _scene(rng, validation, values, False), _scene(rng, test, values, False))


def shown(expression: str, *amounts: Value) -> str:
    """The line that prints it, rounded where one of the amounts has cents."""
    cents = any(isinstance(amount, Fraction) and amount.denominator > 1 for amount in amounts)
    return f"print(round({expression}, 2))" if cents else f"print({expression})"


def _loosely(rng: random.Random, scene: str, idle: bool, values: dict[str, Value]) -> str:
    if idle and "{z}" not in scene and rng.random() < 0.08:
        scene = f"{rng.choice([fact for fact in IDLE if '{p}' in scene or '{p}' not in fact])} {scene}"
    text = _scene(rng, scene, values, rng.random() < 0.15)
    if rng.random() < 0.1:
        text = _DOLLARS.sub(r"\1 dollars", text)
    return text.lower().removesuffix("?") if rng.random() < 0.1 else text


def _scene(rng: random.Random, scene: str, values: dict[str, Value], wordy: bool) -> str:
    slots: dict[str, Value] = {**_world(rng), "z": _other(rng, values), **values}

    def chosen(match: re.Match[str]) -> str:
        word: str = rng.choice(match[2].split("|"))
        if match[1]:
            slots[match[1]] = word
        return word

    while _CHOICE.search(scene):
        scene = _CHOICE.sub(chosen, scene, count=1)

    def filled(match: re.Match[str]) -> str:
        value = slots[match[1]]
        if isinstance(value, str):
            return value
        if match[2] == "times":
            return "twice" if value == 2 else f"{_number(rng, value, wordy)} times"
        spelled = wordy and scene[match.start() - 1 : match.start()] not in ("$", "€", "£")
        return _number(rng, value, spelled and not _UNITS.match(scene, match.end()))

    text = " ".join(_SLOT.sub(filled, " ".join(scene.split())).split())
    return _START.sub(lambda match: match[1] + match[2].upper(), text.replace(" ?", "?").replace(" .", "."))


def _number(rng: random.Random, value: int | Fraction, wordy: bool) -> str:
    """Cents as in prices; where `wordy`, small numbers in words."""
    if isinstance(value, Fraction) and value.denominator > 1:
        return f"{float(value):.2f}"
    number = int(value)
    if wordy and (number <= 12 or number in TENS):
        return SMALL[number] if number <= 12 else TENS[number]
    return f"{number:,}" if number >= 1000 and rng.random() < 0.3 else str(number)


def _other(rng: random.Random, values: dict[str, Value]) -> int:
    return rng.choice([number for number in range(5, 40) if number not in values.values()])


def _world(rng: random.Random) -> dict[str, Value]:
    """Who and what any scene may name."""
    p, q, r = people(rng, 3)
    box, boxes = rng.choice(CONTAINERS)
    color, color2 = rng.sample(COLORS, 2)
    day, day2 = (DAYS[index] for index in sorted(rng.sample(range(7), 2)))
    return {
        "p": p.name, "he": p.he, "him": p.him, "his": p.his, "q": q.name, "qhe": q.he, "qhim": q.him, "qhis": q.his,
        "r": r.name, "He": p.he.capitalize(), "His": p.his.capitalize(), "Qhe": q.he.capitalize(),
        "things": rng.choice(COUNTABLES), "toys": rng.choice(COLLECTIBLES), "food": rng.choice(FOODS),
        "fruit": rng.choice(FRUIT), "baked": rng.choice(BAKED),
        "box": box, "boxes": boxes, "color": color, "color2": color2, "day": day, "day2": day2,
        "city": rng.choice(CITIES),
    }  # fmt: skip
