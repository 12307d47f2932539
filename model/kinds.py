"""Which kind of question is asked, learned from questions of each kind.

A linear classifier over a question's words, its pairs of words and their groups of four letters, which share a table
of vectors by their hashes: fastText's (Joulin et al., "Bag of Tricks for Efficient Text Classification", 2016). The
question is read twice, with each thing that it brings as one word and with its words, and several classifiers that
began differently are asked, which find more together than one. `training/kinds.py` learns them.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from model.wording import gist, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

KINDS_FILE = "kinds.npz"
"""In an adapter's folder: numpy's arrays, and no pickle."""
BUCKETS = 8192
"""Rows of the table: hashes are taken modulo this."""
LETTERS = 4
"""In a group."""
READING = 3
"""Goes up when `features` or the words it is given change: a table that was learned from others says nothing."""
SHARPNESS = 6.0
"""Length of the vector that a question comes to."""


class Kinds:
    """The classifiers.

    `table`: (BUCKETS, members, width); `weights`: (members, kinds, width); `bias`: (members, kinds); all of floats.
    """

    def __init__(self, names: Sequence[str], table: Any, weights: Any, bias: Any) -> None:
        members, width = table.shape[1:]
        if (len(table), weights.shape, bias.shape) != (BUCKETS, (members, len(names), width), (members, len(names))):
            raise ValueError("its arrays do not fit together")
        import numpy as np

        self.names = tuple(names)
        skills = {skill: i for i, skill in enumerate(dict.fromkeys(map(skill_of, names)))}
        self._skills, self._skill_of = tuple(skills), np.array([skills[skill_of(name)] for name in names])
        self._table, self._weights, self._bias = table, weights, bias

    def logprobs(self, question: str) -> NDArray[Any]:
        """Of each kind in `names`, the natural logarithm of its probability: the mean of the members' probabilities."""
        import numpy as np

        vectors = self._table[features(*readings(question))].sum(axis=0, dtype="float32")
        vectors *= SHARPNESS / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-6)
        scores = (self._weights @ vectors[..., None])[..., 0] + self._bias
        likely = np.exp(scores - scores.max(axis=-1, keepdims=True))
        likely /= likely.sum(axis=-1, keepdims=True)
        logprobs: NDArray[Any] = np.log(likely.mean(axis=0) + 1e-12)
        return logprobs

    def certain(self, logprobs: NDArray[Any], probability: float) -> str | None:
        """The likeliest skill by what `logprobs` says of its kinds, where that is as likely as `probability`."""
        import numpy as np

        likely = np.bincount(self._skill_of, np.exp(logprobs))
        return self._skills[int(likely.argmax())] if likely.max() >= probability else None

    @classmethod
    def read(cls, folder: Path) -> Kinds:
        """That of the adapter in `folder`.

        Raises:
            OSError, ValueError: it is damaged, or not there.
        """
        import numpy as np

        try:
            with np.load(folder / KINDS_FILE, allow_pickle=False) as kept:
                if "reading" not in kept or kept["reading"] != READING:
                    raise ValueError("it was learned from questions read in another way")
                names, table, weights, bias = (kept[part] for part in ("names", "table", "weights", "bias"))
                return cls(names.tolist(), table, weights.astype("float32"), bias.astype("float32"))
        except OSError:
            raise
        except Exception as fault:  # numpy, zipfile and zlib raise a dozen kinds at damaged bytes
            raise ValueError(f"{KINDS_FILE}: {fault!r}") from fault

    def write(self, folder: Path) -> None:
        """Into `folder`, whole, in place of one that is there."""
        import numpy as np

        scratch = folder / f".{KINDS_FILE}"
        arrays = {"table": self._table, "weights": self._weights, "bias": self._bias}
        halves = {name: array.astype("float16") for name, array in arrays.items()}
        np.savez_compressed(scratch, reading=READING, names=np.array(self.names), **halves)
        scratch.replace(folder / KINDS_FILE)


def skill_of(kind: str) -> str:
    """What its name has before the tab; what comes after says which of the skill's programs."""
    return kind.partition("\t")[0]


def readings(question: str) -> tuple[list[str], list[str]]:
    """The words that `features` is given of a question, or fewer of each."""
    return gist(question), words(question)


def features(*readings: Sequence[str]) -> list[int]:
    """The rows of the table that stand for a question so read, each once. Another way is another `READING`."""
    found: dict[int, None] = {}
    for worded in readings:
        found.update((row, None) for word in worded for row in _of_word(word))
        found.update((_bucket(f"{one} {two}"), None) for one, two in pairwise(worded))
    return list(found)


@lru_cache(maxsize=65536)
def _of_word(word: str) -> tuple[int, ...]:
    whole = f"<{word[:64]}>"
    groups = (whole[i : i + LETTERS] for i in range(max(1, len(whole) - LETTERS + 1)))
    return tuple(map(_bucket, (word, *groups)))


def _bucket(part: str) -> int:
    return crc32(part.encode(errors="replace")) % BUCKETS
