"""From facts to text: sentence patterns, pronouns, tense, sentences joined or apart, question last or first.

A pattern is a clause with slots. `{a}` is a person as subject, `{a.o}` as object, `{a.s}` possessive, `{a.name}`
never a pronoun; `{a.give}` the person and the verb in the telling's tense, `{a.do}` the inverted auxiliary
("did Tom") and `{a.was}` that of `be`; `{a.does}`, `{a.will}`, `{a.can}` and `{a.is}` are so as written, `{a.am}` and
`{a.now have}` in the present. `{a.and give}` is "and" with the verb alone, after the same subject.
`{it.hold}` and `{they.cost}` are a verb alone, singular and plural; `{we}` and `{our}` are everybody.
`{mine}` is "the", or a's possessive where the theme's words say `shared`: others have such things too.
Numbers: `{n}` a count, `{n.money}`, `{n.times}`, `{n.percent}`, `{n.part}`. Everything else is a word of the theme,
`{box.a}` with its article; a verb that names a word of the theme (`{a.gain}`) is replaced by it.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from typing import Literal

from training.skills.stories import grammar
from training.skills.stories.grammar import FORMS, Actor, conjugate
from training.skills.stories.graph import ImplausibleError, Node, Part

Split = Literal["train", "validation", "test"]
Slots = dict[str, "Node | Part | str"]
TOGETHER = {"I": ("we", "our"), "you": ("you", "your")}
"""How the question calls everybody, by what `a` is called."""
TRAINED = 8
"""Phrasings for training in each draft."""
DETERMINERS = ("the", "all", "another", "these", "those", "every")
"""After these no `a dozen`."""
_SLOT = re.compile(r"\{(\w+)(?:\.([\w ]+))?\}")
_LEANING = re.compile(
    r"them\b|as many$|\b(more|further|extra)( |$)(?!\{things)|another \{n\}$|many \{[abcd]\.|that\b"
    r"|^(what|how (far|large))(?!.*\{(things?|units|group|kind|stuff|goods|many|[bd]\.))"
)
"""Words that mean what the sentence before was about: `5 of them`, `how many did Tom have`."""
_SO = ("So ", "So, ", "Question: ", "Tell me: ", "My question: ")
"""What may go before the question."""
_THEN = ("then ", "after that, ", "later, ", "next, ", "the next day, ")


class Pool:
    """Ways to say one thing: the last `each` are for the test split alone, as many before them for validation."""

    def __init__(self, *wordings: str, each: int = 1) -> None:
        self.of: dict[Split, tuple[str, ...]] = {
            "train": wordings[: -2 * each], "validation": wordings[-2 * each : -each], "test": wordings[-each:]
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    pool: Pool
    slots: Slots
    event: bool = False
    """Whether it happens after the fact before it, so that `then` may go before it."""
    shifts: bool = False
    """Whether `them` after it would be taken for something else: the next clause then says what it means."""
    who: str = "abcd"
    """Who in the cast stands for the pattern's a, b, c and d."""


class Telling:
    """One phrasing: who is who, the tense, and what has been mentioned so far."""

    def __init__(self, rng: random.Random, split: Split, role: str) -> None:
        self.rng, self.split = rng, split
        self.cast = grammar.cast(rng, role)
        self.past = rng.random() < 0.65
        self.wordy = rng.random() < 0.2
        self.percent = rng.choice(("%", "%", "%", " percent"))
        self.mentioned: dict[str, Actor] = {}
        self.near: tuple[list[str], list[str]] = ([], [])
        """Who was mentioned in the clause before, and in this one."""
        self.said: list[str] = []
        """The wordings used so far."""
        self.subject = ""
        self.asking = False
        """Whether this is the question, where a pronoun must fit one person of all mentioned."""

    def text(self, facts: list[Fact], question: Fact) -> str:
        """The whole problem in one of the usual orders."""
        dice = self.rng.random() if self.split == "train" else 1.0
        short = len(facts) <= 2
        shifted = facts[-1].shifts
        if self.cast["a"].first != self.cast["a"].again:
            dice = max(dice, 0.2)
        if dice < 0.1:
            return f"{_capital(self._clause(question))}? {self._story(facts)}"
        if short and dice < 0.2:
            asked = self._clause(question)
            return f"{_capital(asked)} if {self._joined(facts)}?"
        if short and dice < 0.3:
            return f"If {self._joined(facts)}, {self._clause(question)}?"
        if dice < 0.4:
            return f"{self._story(facts)} {_capital(self._clause(question, shifted))}?".lower().removesuffix("?")
        if dice < 0.48:
            return f"{self._story(facts)} {self.rng.choice(_SO)}{self._clause(question, shifted)}?"
        return f"{self._story(facts)} {_capital(self._clause(question, shifted))}?"

    def _story(self, facts: list[Fact]) -> str:
        sentences: list[str] = []
        subject, joinable, shifted = "", False, False
        for fact in facts:
            pattern = self._choose(fact.pool, explicit=shifted)
            shifted = fact.shifts
            own = _subject(pattern, fact)
            simple = ". " not in pattern and "," not in pattern
            if joinable and simple and (fact.event or not fact.shifts) and self.rng.random() < 0.35:
                same = own != "" and own == subject
                then = "then " if fact.event and self.rng.random() < 0.2 else ""
                link = f" and {then}" if same else f", and {then}"
                sentences[-1] += link + self._fill(pattern, fact, silent=same)
                joinable = False
                continue
            opening = ""
            if fact.event and sentences and own and self.split == "train" and self.rng.random() < 0.25:
                opening = self.rng.choice(_THEN)
            sentences.append(opening + self._fill(pattern, fact))
            subject, joinable = own, simple and not opening
        return " ".join(f"{_capital(sentence)}." for sentence in sentences)

    def _joined(self, facts: list[Fact]) -> str:
        clauses, subject = [], ""
        for fact in facts:
            pattern = self._choose(fact.pool)
            if ". " in pattern or "," in pattern:
                raise ImplausibleError(pattern)
            own = _subject(pattern, fact)
            clauses.append(self._fill(pattern, fact, silent=own != "" and own == subject))
            subject = own
        return " and ".join(clauses)

    def _clause(self, fact: Fact, explicit: bool = False) -> str:
        self.asking = True
        clause = self._fill(self._choose(fact.pool, explicit), fact)
        self.asking = False
        return clause

    def _choose(self, pool: Pool, explicit: bool = False) -> str:
        """A wording, if possible a fresh one; when `explicit`, one that does not lean on the sentence before it.

        Raises:
            ImplausibleError: there is none.
        """
        own = pool.of[self.split]
        fitting = [wording for wording in own if not (explicit and _LEANING.search(wording))]
        if not fitting:
            raise ImplausibleError(own[0])
        wording = self.rng.choice([wording for wording in fitting if wording not in self.said] or fitting)
        self.said.append(wording)
        return wording

    def _fill(self, pattern: str, fact: Fact, silent: bool = False) -> str:
        """The pattern in words; `silent` leaves its leading subject out."""
        self.subject, slots = "", fact.slots
        self.near = (self.near[1], [])

        def word(match: re.Match[str]) -> str:
            name, form = match[1], match[2] or ""
            if name in self.cast:
                return self._person(fact.who["abcd".index(name)], form, slots, silent and match.start() == 0)
            if name in ("we", "our"):
                he = self.cast["a"].he
                return TOGETHER.get(he, ("they", "their"))[name == "our"]
            if name == "mine":
                return self._person(fact.who[0], "s", slots, False) if "shared" in slots else "the"
            if name in ("it", "they"):
                return conjugate(_verb(form, slots), self.past, name == "it")
            before = pattern[: match.start()].split()[-1:]
            digits = (before != [] and before[0] in DETERMINERS) or pattern.startswith(" dozen", match.end())
            return self._value(slots[name], form, digits)

        return _SLOT.sub(word, pattern)

    def _value(self, value: Node | Part | str, form: str, digits: bool) -> str:
        if isinstance(value, str):
            return f"{'an' if value[0] in 'aeiou' or value == 'hour' else 'a'} {value}" if form == "a" else value
        if isinstance(value, Part):
            return grammar.part(self.rng, value)
        if form == "money":
            return grammar.money(self.rng, value.value)
        if form == "times":
            return grammar.times(self.rng, value.value)
        if form == "percent":
            return f"{value.text}{self.percent}"
        return grammar.count(self.rng, value.value, self.wordy and not digits)

    def _person(self, name: str, form: str, slots: Slots, silent: bool) -> str:
        actor = self.cast[name]
        he, him, his = FORMS[actor.he]
        seen, near = name in self.mentioned, self.near[0] + self.near[1]
        others = near if name in near and not self.asking else self.mentioned
        rivals = [key for key in others if key != name and self.cast[key].he == actor.he]
        short = actor.he in ("I", "you") or self.subject == name or (seen and not rivals and self.rng.random() < 0.8)
        called = actor.again if seen or (name != "a" and set(near) == {"a"}) else actor.first
        self.mentioned[name] = actor
        self.near[1].append(name)
        if form == "name":
            return him if actor.he in ("I", "you") else called
        if form == "s":
            return his if short else f"{called}'s"
        if form == "o":
            return him if short else called
        self.subject = self.subject or name
        subject = he if short else called
        if form in ("do", "does"):
            return f"{conjugate('do', self.past and form == 'do', actor.singular)} {subject}"
        if form in ("will", "can"):
            return f"{form} {subject}"
        if form in ("is", "am"):
            verb = conjugate("be", False, actor.singular, actor.he)
            return f"{verb} {subject}" if form == "is" else verb if silent else f"{subject} {verb}"
        if not form:
            return subject
        if form == "was":
            return f"{conjugate('be', self.past, actor.singular, actor.he)} {subject}"
        linked, present = form.startswith("and "), form.startswith("now ")
        word = _verb(form.removeprefix("and ").removeprefix("now "), slots)
        verb = conjugate(word, self.past and not present, actor.singular, actor.he)
        if linked:
            return f"and {verb}"
        return verb if silent else f"{subject} {verb}"


def phrasings(rng: random.Random, facts: list[Fact], question: Fact, role: str) -> tuple[str, ...]:
    """The problem told eight times for training, then once for validation and once for test."""
    told: dict[str, None] = {}
    for _ in range(80):
        if len(told) == TRAINED:
            break
        try:
            told[Telling(rng, "train", role).text(facts, question)] = None
        except ImplausibleError:
            continue
    else:
        raise ImplausibleError("too few ways to tell it")
    kept = (Telling(rng, "validation", role), Telling(rng, "test", role))
    return (*told, *(telling.text(facts, question) for telling in kept))


def _subject(pattern: str, fact: Fact) -> str:
    """Who is the subject of a pattern that begins with one."""
    match = re.match(r"\{([abcd])\.(?!s\})", pattern)
    return fact.who["abcd".index(match[1])] if match else ""


def _verb(form: str, slots: Slots) -> str:
    found = slots.get(form, form)
    return found if isinstance(found, str) else form


def _capital(text: str) -> str:
    """With a capital at the start of each sentence."""
    return re.sub(r"(^|\. )([a-z])", lambda match: match[1] + match[2].upper(), text)
