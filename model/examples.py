"""Worked examples that come with an adapter: those nearest to a question are shown to the model with it.

Near is what shares words, by BM25 (Robertson and Zaragoza, 2009), once with the example itself and once with all
examples of its skill taken together, and what is of the kind that the question was learned to be (`model/kinds.py`). A
word that few skills use says more than one that many do; numbers and quoted text count as one word each, whatever they
are.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any

from model.adapter import Adapter
from model.errors import ModelUnavailableError
from model.kinds import KINDS_FILE, Kinds, skill_of
from model.wording import words

EXAMPLES_FILE = "examples.jsonl"
"""In an adapter's folder."""
EXAMPLE_FILES = (EXAMPLES_FILE, KINDS_FILE)
"""All that `Examples.write` leaves."""
SHOWN = 2
"""Examples to a question."""
LOOKS = ((0, 1), (1, 0), (2, 3))
"""Which of the nearest are shown, in which order: the first time, and where that left doubt once more with each other.
The second may be what is meant, or none of both (docs/decisions/0017-worked-examples.md)."""
CERTAIN = 0.7
"""Probability of the likeliest skill from which on both of the nearest are of it: 98 in 100 such questions are."""
OF_SKILL = 1.0
"""How much a skill counts beside the example."""

OF_KIND = 1.8
"""How much each unit of a kind's log-probability counts beside it."""


@dataclass(frozen=True, slots=True)
class Worked:
    """A question, the reasoning about it and the program that answers it."""

    kind: str
    """Its skill, and where that is answered by several programs a tab and which of them."""
    question: str
    think: str
    code: str

    @property
    def skill(self) -> str:
        return skill_of(self.kind)


class Examples:
    """Worked examples, and which of them are near a question; by words alone without `kinds`."""

    def __init__(self, worked: Sequence[Worked], kinds: Kinds | None = None) -> None:
        self._worked, self._kinds = worked, kinds
        if not worked:
            return
        import numpy as np  # not before it is needed: a server's first answer is not to wait for it

        self._np = np
        skills = {skill: i for i, skill in enumerate(dict.fromkeys(one.skill for one in worked))}
        self._skill_of = np.array([skills[one.skill] for one in worked])
        self._terms: dict[str, int] = {}
        found = [[self._terms.setdefault(term, len(self._terms)) for term in terms(one.question)] for one in worked]
        term = np.array([i for some in found for i in some], dtype=np.int64)
        row = np.repeat(np.arange(len(worked)), [len(some) for some in found])
        skill = self._skill_of[row]
        used = np.bincount(np.unique(term * len(skills) + skill) // len(skills), minlength=len(self._terms))
        rare = np.log(1 + (len(skills) - used + 0.5) / (used + 0.5))
        self._rows = _Postings(term, row, len(worked), rare, k1=1.2, b=0.8)
        self._skills = _Postings(term, skill, len(skills), rare, k1=3.0, b=0.75)
        if kinds:
            known = {name: i for i, name in enumerate(kinds.names)}
            self._kind_of = np.array([known[one.kind] for one in worked])

    def __len__(self) -> int:
        return len(self._worked)

    def looks(self, question: str) -> list[tuple[Worked, ...]]:
        """What to show with a question by `LOOKS`; one that is empty, where there are no examples."""
        ranked, certain = self._ranked(question)
        near = self._first_of_each(ranked, lambda worked: False, 1 + max(map(max, LOOKS)))
        if near and near[0].skill == certain:
            near[1:1] = self._first_of_each(ranked, lambda other: other is near[0] or other.skill != certain, 1)
        shown = [tuple(near[i] for i in look if i < len(near)) for look in LOOKS]
        return list(dict.fromkeys(filter(None, shown))) or [()]

    def nearest(
        self, question: str, skip: Callable[[Worked], bool] = lambda worked: False, n: int = SHOWN
    ) -> tuple[Worked, ...]:
        """At most `n`, each of another skill, the nearest first; none that `skip` is true of."""
        return tuple(self._first_of_each(self._ranked(question)[0], skip, n))

    def _ranked(self, question: str) -> tuple[Iterable[int], str | None]:
        """Places of all, the nearest first, or none where no word is shared; and the skill, where that is certain."""
        if not self._worked:
            return (), None
        asked = {self._terms[term] for term in terms(question) if term in self._terms}
        rows, skills = self._rows.scores(asked), self._skills.scores(asked)
        if not rows.any():
            return (), None
        score, certain = rows / rows.max() + (OF_SKILL * skills / skills.max())[self._skill_of], None
        if self._kinds:
            logprobs = self._kinds.logprobs(question)
            score += OF_KIND * logprobs[self._kind_of]
            certain = self._kinds.certain(logprobs, CERTAIN)
        return self._np.argsort(-score, kind="stable"), certain

    def _first_of_each(self, ranked: Iterable[int], skip: Callable[[Worked], bool], n: int) -> list[Worked]:
        found: dict[int, Worked] = {}
        for i in ranked:
            skill = int(self._skill_of[i])
            if skill not in found and not skip(self._worked[i]):
                found[skill] = self._worked[i]
                if len(found) == n:
                    break
        return list(found.values())

    @classmethod
    def of(cls, adapter: Adapter) -> Examples:
        """Those that `adapter` was trained with, if it was.

        Raises:
            ModelUnavailableError: the file is damaged, or not there.
        """
        if not shown_in_training(adapter):
            return NONE
        file = adapter.folder / EXAMPLES_FILE
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
            worked = [Worked(**json.loads(line)) for line in lines if line]
            texts = (text for one in worked for text in (one.kind, one.question, one.think, one.code))
            if not worked or not all(isinstance(text, str) for text in texts):
                raise ValueError("each line has to have kind, question, think and code, all text")
            return cls(worked, Kinds.read(adapter.folder))
        except (OSError, ValueError, TypeError, KeyError) as fault:
            raise ModelUnavailableError(
                f"the worked examples of {adapter.folder} ({', '.join(EXAMPLE_FILES)}), which the adapter was trained "
                f"with, cannot be read ({fault!r}). Bring them back (of the shipped one: git checkout -- "
                "model/adapters), or make them anew with: python -m training examples FOLDER data/train.jsonl"
            ) from fault

    def write(self, folder: Path) -> None:
        """Into `folder`, whole, in place of any that are there."""
        file = folder / EXAMPLES_FILE
        if not self._worked:
            for name in EXAMPLE_FILES:
                (folder / name).unlink(missing_ok=True)
            return
        if not self._kinds:
            raise ValueError("examples are kept together with the kinds of question, and these know none")
        lines = [json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in self._worked]
        scratch = file.with_suffix(".tmp")
        scratch.write_text("".join(lines), encoding="utf-8")
        scratch.replace(file)
        self._kinds.write(folder)


NONE = Examples(())


def digest(adapter: Adapter) -> str | None:
    """The sha256 of what `adapter` is shown examples by, on which its answers depend too; None without."""
    if not shown_in_training(adapter):
        return None
    kept = sha256()
    for name in EXAMPLE_FILES:
        kept.update((adapter.folder / name).read_bytes())
    return kept.hexdigest()


def shown_in_training(adapter: Adapter) -> bool:
    """Whether it learned to use worked examples."""
    return bool(adapter.manifest.get("config", {}).get("worked_examples"))


def terms(question: str) -> list[str]:
    """Its words, and its pairs of words."""
    found = words(question)
    return found + [f"{one} {two}" for one, two in pairwise(found)]


class _Postings:
    """How much each term says of each document that has it."""

    def __init__(self, term: Any, document: Any, documents: int, rare: Any, k1: float, b: float) -> None:
        """`term` and `document` are of the same length, an entry for each term at each place; `rare` has the weight
        of each term."""
        import numpy as np

        self._np, self._documents = np, documents
        pairs, n = np.unique(term * documents + document, return_counts=True)
        terms, self._where = np.divmod(pairs, documents)
        length = np.bincount(document, minlength=documents)
        spread = k1 * (1 - b + b * length / max(length.mean(), 1))
        self._weights = rare[terms] * n * (k1 + 1) / (n + spread[self._where])
        self._starts = np.searchsorted(terms, np.arange(len(rare) + 1))

    def scores(self, asked: Iterable[int]) -> Any:
        """Of every document, an array of floats."""
        scores = self._np.zeros(self._documents)
        for term in asked:
            those = slice(self._starts[term], self._starts[term + 1])
            scores[self._where[those]] += self._weights[those]
        return scores
