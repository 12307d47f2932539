"""Word problems composed from a start, two or three events and a question, with a distractor now and then."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.skills.base import Draft
from training.skills.math.amounts import sized
from training.skills.vocabulary import COLLECTIBLES, CONTAINERS, COUNTABLES, Person, people

# Each pool: wordings to train on, then one for validation, then one for test. {p} is the person, {he} the
# pronoun, {n} the amount of the event, {things} what is counted, {q} another person.
START = (
    "{p} has {n} {things}.",
    "{p} starts with {n} {things}.",
    "At first {p} had {n} {things}.",
    "There are {n} {things} in {p}'s room.",
    "{p} owns {n} {things}.",
    "{p} had {n} {things}.",
)
START_GROUPS = (
    "{p} has {m} {boxes} with {n} {things} in each.",
    "{p} buys {m} {boxes} of {things}. Each {box} holds {n}.",
    "In {p}'s room there are {m} {boxes}, each with {n} {things}.",
    "{p} starts with {m} {boxes} of {n} {things}.",
    "{p} owns {m} {boxes}, and every {box} contains {n} {things}.",
    "{p} bought {m} {boxes} of {things} with {n} in each {box}.",
)
GAIN = (
    "{he} buys {n} more.",
    "{q} gives {him} {n} more.",
    "Then {he} finds another {n}.",
    "{he} gets {n} for {his} birthday.",
    "Later {he} receives {n} more from {q}.",
    "Then {he} got {n} more.",
)
LOSS = (
    "{he} gives {n} to {q}.",
    "{he} loses {n}.",
    "Then {he} sells {n} of them.",
    "{q} takes {n} away.",
    "After that {n} are stolen.",
    "Then {he} gave away {n}.",
)
MULTIPLY = (
    "Then the number {he} has becomes {n} times as large.",
    "Over the year {he} collects until {he} has {n} times as many.",
    "{his} collection grows to {n} times its size.",
    "A lucky trade leaves {him} with {n} times as many.",
    "A month later {he} has {n} times that many.",
    "After a while {he} had {n} times as many.",
)
DISTRACTOR = (
    "{p} is {n} years old.",
    "{p} lives {n} minutes from school.",
    "{his} house number is {n}.",
    "{p} has {n} cousins.",
    "It is {n} degrees outside.",
    "The walk to the shop takes {n} minutes.",
)
ASK_LEFT = (
    "How many {things} does {p} have now?",
    "How many does {he} have in the end?",
    "How many {things} is that now?",
    "how many {things} are there now",
    "Work out how many {things} {p} had after that.",
    "What is the number of {things} {p} has at the end?",
    "How many {things} did {p} have then?",
)
ASK_SHARE = (
    "{he} shares them equally among {n} friends. How many does each friend get?",
    "Now {he} puts them into {n} equal piles. How many {things} are in each pile?",
    "{he} divides them evenly between {n} people. How many are there for each?",
    "if {he} splits them into {n} equal groups, how many are in a group",
    "They are spread equally over {n} shelves. How many {things} stand on a shelf?",
    "Finally {he} gave the same number to each of {n} children. How many did each child get?",
)
ASK_SELL = (
    "{he} sells each of them for ${n}. How much money does {he} get?",
    "Each one is worth ${n}. What are they worth altogether?",
    "If one sells for ${n}, how much will {he} earn by selling all of them?",
    "they cost ${n} each, what do they all cost",
    "At ${n} apiece, how much are all of them worth?",
    "Then {he} sold all of them for ${n} each. How much money did {he} make?",
)
ASK_NEEDED = (
    "{he} wants to have {n}. How many more does {he} need?",
    "How many more must {he} get to reach {n}?",
    "A friend has {n}. How many more is that than {p} has?",
    "how many are missing until {he} has {n}",
    "Work out how many more {he} needed to have {n}.",
    "{his} goal is {n}. How many are missing?",
    "How many more {things} did {he} need to have {n}?",
)
PHRASINGS = 10


@dataclass(frozen=True, slots=True)
class Event:
    """One sentence of the story, and the line of the program that goes with it (empty: a distractor)."""

    wordings: tuple[str, ...]
    amount: int
    line: str = ""
    groups: int = 0
    """Of a start in equal groups: how many there are."""


def _sentence(template: str, event: Event, p: Person, q: Person, things: str, box: tuple[str, str]) -> str:
    text = template.format(
        p=p.name, he=p.he, him=p.him, his=p.his, q=q.name, n=event.amount, m=event.groups, things=things,
        box=box[0], boxes=box[1],
    )  # fmt: skip
    return text if text.startswith("how") or text.startswith("the") else text[0].upper() + text[1:]


def _tell(rng: random.Random, events: list[Event], think: str, variable: str, answer: int) -> Draft:
    """Word the events in ten ways, keeping the last wordings of each pool for validation and test."""
    things, box = rng.choice(COUNTABLES), rng.choice(CONTAINERS)
    phrasings: list[str] = []
    while len(phrasings) < PHRASINGS:
        p, q = people(rng, 2)
        own = things if len(phrasings) >= PHRASINGS - 2 else rng.choice(COLLECTIBLES)
        place = {PHRASINGS - 1: -1, PHRASINGS - 2: -2}.get(len(phrasings))
        chosen = [rng.randrange(len(event.wordings) - 2) if place is None else place for event in events]
        story = " ".join(
            _sentence(event.wordings[index], event, p, q, own, box) for event, index in zip(events, chosen, strict=True)
        )
        if story not in phrasings:
            phrasings.append(story)
    lines = [event.line for event in events if event.line]
    return Draft(tuple(phrasings), think, "\n".join([*lines, f"print({variable})"]), str(answer))


def _with_distractor(rng: random.Random, events: list[Event]) -> list[Event]:
    """The events, in one story of five with an idle number somewhere before the question."""
    if rng.random() < 0.2:
        events.insert(rng.randint(1, len(events) - 2), Event(DISTRACTOR, rng.randint(3, 29)))
    return events


def _change(rng: random.Random, have: int) -> tuple[Event, int, str]:
    """One event, what there is after it, and the words for it."""
    kind = rng.choice(("gain", "gain", "loss", "loss", "times"))
    if kind == "times" and have <= 150:
        factor = rng.randint(2, 5)
        return Event(MULTIPLY, factor, f"total = total * {factor}"), have * factor, f"multiply by {factor}"
    if kind == "gain" or have < 5:
        more = sized(rng, 200)
        return Event(GAIN, more, f"total = total + {more}"), have + more, f"add {more}"
    less = rng.randint(1, have - 2)
    return Event(LOSS, less, f"total = total - {less}"), have - less, f"subtract {less}"


def _begin(rng: random.Random) -> tuple[Event, int, str]:
    if rng.random() < 0.4:
        groups, each = rng.randint(2, 12), rng.randint(3, 30)
        line = f"total = {groups} * {each}"
        return Event(START_GROUPS, each, line, groups), groups * each, f"Start with {groups} times {each}"
    start = sized(rng, 400, 5)
    return Event(START, start, f"total = {start}"), start, f"Start with {start}"


def _story(rng: random.Random, changes: int) -> tuple[list[Event], int, list[str]]:
    event, have, words = _begin(rng)
    events, plan = [event], [words]
    for _ in range(changes):
        event, have, words = _change(rng, have)
        events.append(event)
        plan.append(words)
    return events, have, plan


def composed_two_changes(rng: random.Random) -> Draft:
    events, have, plan = _story(rng, 2)
    events.append(Event(ASK_LEFT, 0))
    return _tell(rng, _with_distractor(rng, events), f"{', '.join(plan)}.", "total", have)


def composed_three_changes(rng: random.Random) -> Draft:
    events, have, plan = _story(rng, 3)
    events.append(Event(ASK_LEFT, 0))
    return _tell(rng, _with_distractor(rng, events), f"{', '.join(plan)}.", "total", have)


def composed_then_share(rng: random.Random) -> Draft:
    """The last event is a gain or loss that makes the total divide evenly."""
    events, have, plan = _story(rng, 1)
    friends = rng.randint(2, 9)
    extra = friends - have % friends + friends * rng.randint(0, 9)
    events.append(Event(GAIN, extra, f"total = total + {extra}"))
    each = (have + extra) // friends
    events.append(Event(ASK_SHARE, friends, f"each = total // {friends}"))
    think = f"{', '.join(plan)}, add {extra}, then divide by {friends}."
    return _tell(rng, _with_distractor(rng, events), think, "each", each)


def composed_then_sell(rng: random.Random) -> Draft:
    events, have, plan = _story(rng, rng.randint(1, 2))
    cost = rng.randint(2, 25)
    events.append(Event(ASK_SELL, cost, f"money = total * {cost}"))
    think = f"{', '.join(plan)}, then multiply by the price {cost}."
    return _tell(rng, _with_distractor(rng, events), think, "money", sum(cost for _ in range(have)))


def composed_then_needed(rng: random.Random) -> Draft:
    events, have, plan = _story(rng, rng.randint(1, 2))
    missing = sized(rng, 200)
    events.append(Event(ASK_NEEDED, have + missing, f"needed = {have + missing} - total"))
    think = f"{', '.join(plan)}, then subtract the total from {have + missing}."
    return _tell(rng, _with_distractor(rng, events), think, "needed", missing)
