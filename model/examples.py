"""Worked examples that come with an adapter: those nearest to a question are shown to the model with it.

Near is what shares words, by BM25 (Robertson and Zaragoza, 2009), once with the example itself and once with all
examples of its skill taken together. A word that few skills use says more than one that many do; numbers and quoted
text count as one word each, whatever they are.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, astuple, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from model.adapter import Adapter
from model.errors import ModelUnavailableError

EXAMPLES_FILE = "examples.jsonl"
"""In an adapter's folder."""
SHOWN = 2
"""Examples to a question, each of another skill."""
OF_SKILL = 1.5
"""How much a skill counts beside the example."""

_QUOTED = re.compile(r"\"[^\"]*\"|'[^']{3,}'|“[^”]*”")
_NUMBER = re.compile(r"\d[\d,.]*")
_WORD = re.compile(r"[^\W\d_]+|[%$€£^*/+=-]")


@dataclass(frozen=True, slots=True)
class Worked:
    """A question and the program that answers it."""

    skill: str
    question: str
    code: str


class Examples:
    """Worked examples, and which of them are near a question."""

    def __init__(self, worked: Sequence[Worked]) -> None:
        self._worked = worked
        if not worked:
            return
        import numpy as np  # not before it is needed: a server's first answer is not to wait for it

        self._np = np
        skills = {skill: i for i, skill in enumerate(dict.fromkeys(one.skill for one in worked))}
        self._skill_of = np.array([skills[one.skill] for one in worked])
        rows = [Counter(terms(one.question)) for one in worked]
        whole: list[Counter[str]] = [Counter() for _ in skills]
        for one, row in zip(worked, rows, strict=True):
            whole[skills[one.skill]].update(row)
        used = Counter(term for counter in whole for term in counter)
        rare = {term: math.log(1 + (len(skills) - n + 0.5) / (n + 0.5)) for term, n in used.items()}
        self._rows = _Postings(rows, rare, k1=1.2, b=0.8)
        self._skills = _Postings(whole, rare, k1=3.0, b=0.75)

    def __len__(self) -> int:
        return len(self._worked)

    def nearest(self, question: str, skip: Callable[[Worked], bool] = lambda worked: False) -> tuple[Worked, ...]:
        """At most `SHOWN`, the nearest first; none that `skip` is true of."""
        if not self._worked:
            return ()
        asked = set(terms(question))
        rows, skills = self._rows.scores(asked), self._skills.scores(asked)
        if not rows.any():
            return ()
        score = rows / rows.max() + OF_SKILL * (skills / skills.max())[self._skill_of]
        found: dict[int, Worked] = {}
        for i in self._np.argsort(-score, kind="stable"):
            skill = int(self._skill_of[i])
            if skill not in found and not skip(self._worked[i]):
                found[skill] = self._worked[i]
                if len(found) == SHOWN:
                    break
        return tuple(found.values())

    @classmethod
    def of(cls, adapter: Adapter) -> Examples:
        """Those that `adapter` was trained with, if it was.

        Raises:
            ModelUnavailableError: the file is damaged, or not there.
        """
        if not adapter.manifest.get("config", {}).get("worked_examples"):
            return NONE
        file = adapter.folder / EXAMPLES_FILE
        try:
            lines = file.read_text(encoding="utf-8").split("\n")
            worked = [Worked(**json.loads(line)) for line in lines if line]
            if not worked or not all(isinstance(part, str) for one in worked for part in astuple(one)):
                raise ValueError("each line has to have skill, question and code, all text")
            return cls(worked)
        except (OSError, ValueError, TypeError) as fault:
            raise ModelUnavailableError(
                f"{file}, which the adapter was trained with, cannot be read ({fault!r}). Bring it back (the shipped "
                "one: git checkout -- model/adapters), or train again with: python -m training"
            ) from fault

    def write(self, folder: Path) -> None:
        """Into `folder`, whole, in place of any that are there."""
        file = folder / EXAMPLES_FILE
        if not self._worked:
            file.unlink(missing_ok=True)
            return
        lines = [json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in self._worked]
        scratch = file.with_suffix(".tmp")
        scratch.write_text("".join(lines), encoding="utf-8")
        scratch.replace(file)


NONE = Examples(())


def terms(question: str) -> list[str]:
    """Its words, and its pairs of words."""
    words = _WORD.findall(_NUMBER.sub(" numeral ", _QUOTED.sub(" quotation ", question.lower())))
    return words + [f"{one} {two}" for one, two in pairwise(words)]


class _Postings:
    """For each term, which documents have it, and how much it says of each."""

    def __init__(self, documents: Sequence[Counter[str]], rare: Mapping[str, float], k1: float, b: float) -> None:
        import numpy as np

        self._np = np
        self._n = len(documents)
        usual = sum(document.total() for document in documents) / len(documents)
        found: dict[str, tuple[list[int], list[float]]] = {}
        for i, document in enumerate(documents):
            spread = k1 * (1 - b + b * document.total() / usual)
            for term, n in document.items():
                where, weights = found.setdefault(term, ([], []))
                where.append(i)
                weights.append(rare[term] * n * (k1 + 1) / (n + spread))
        self._found = {term: (np.array(where), np.array(weights)) for term, (where, weights) in found.items()}

    def scores(self, asked: Iterable[str]) -> Any:
        """Of every document, an array of floats."""
        scores = self._np.zeros(self._n)
        for term in asked:
            if term in self._found:
                where, weights = self._found[term]
                scores[where] += weights
        return scores
