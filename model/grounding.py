"""What is said about an answer, held to what the program printed. Pure functions; nothing here raises."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from model.values import LOOKED_AT, PLAIN_WORDS, Number, amounts_in, canonical, numbers_in, words_in

SENTENCE_CHARS = 500
"""A longer closing is no sentence, a longer answer fits in none: dropped."""
SHOWN_CHARS = 200
"""Of an answer within an explanation; the whole of it is in `answer`."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SCALES = _set("hundred thousand million billion trillion dozen half third quarter double twice")
_TRUE, _FALSE = _set("true yes"), _set("false no")
_NEGATIONS = _set("not never neither nor cannot")
_DENIALS = _NEGATIONS | _set("instead rather wrong incorrect unlike except false")
_CLAIM = re.compile(
    r"(?:\b(?:is|are|was|were|be|equals?|gives?|makes?|totals?|costs?|has|have|gets?|pays?|earns?|saves?"
    r"|(?:comes?|amounts?|adds? up|sums? up|equal|up|down) to)|[=:≈])"
    r"(?:\s+(?:about|approximately|roughly|around|exactly|only|just))?\s*[$€£¥]?$",
    re.IGNORECASE,
)
"""Before a number or word that a sentence gives as the answer."""
_UNIT = re.compile(
    r"\s?%?(?:\s?[^\W\d_]+)?(?:\s+[^\W\d_]+){0,2}\s*(?:[.!](?:\s|$)|[,;]|$)"
    r"|\s?%?(?:\s?[^\W\d_]+)? (?:of|in|per|for|from|below|between|when|if) "
)
"""After a number that a sentence gives as the answer."""
_VERB = re.compile(
    r"\s?%?(?:\s+[^\W\d_]+){0,3}?\s+(?:is|are|was|were|equals?|remains?|makes?)\b|\s*[=≈]", re.IGNORECASE
)
"""After a number that a sentence begins with as its answer."""


def explained(closing: str, answer: str, question: str, think: str) -> str:
    """The explanation shown with `answer`: the model's closing sentence where it holds, else what was printed.

    The sentence was written before the program ran, so it is a guess. It is kept only when it contains the output
    and nothing in it contradicts the output; whoever reads only the explanation then reads the answer too, and a
    sentence that is silent about the answer adds nothing. The rules, in doubt against the sentence:

    - A number may be the printed one (rounded as the sentence's decimals show; 28% may be 0.28), or occur in the
      question or the reasoning. Any other is an invention: the sentence contradicts.
    - Where one number was printed that also occurs in the question or reasoning, it has to stand where an answer
      stands (after "is", "=", ..., or as the subject), as "15% of 200 is 200" is wrong though 200 occurs.
    - Where one number was printed and the sentence gives one other as the answer, at such a place, that one is
      replaced by the printed one, if the sentence then holds. Not with a percent sign that was not printed, nor
      before "million" and the like: the scale would be a guess.
    - True and False (Yes and No): the sentence says so in one of these words, or repeats the question in its own
      words with or without a negation, which then is the answer. Both polarities at once contradict; so do words from
      elsewhere, except after "no" ("No, 91 is composite").
    - Text, and several values: their words and numbers stand in the sentence in this order; a single text at the
      start, at the end, quoted or after "is". Any other text would be a value that only a reader could judge.
    - A negation that is not in the question ("not 30") contradicts.

    Otherwise: the reasoning, and what the program printed, at most `SHOWN_CHARS` characters of it.
    """
    sentence = " ".join(closing.split())
    if sentence and max(len(sentence), len(answer)) <= SENTENCE_CHARS:
        said = _Said(answer.strip(), question[:LOOKED_AT], think[:LOOKED_AT])
        for shown in (sentence, said.corrected(sentence)):
            if shown and said.holds(shown):
                return shown
    return f"{think.strip()} The program printed {_shown(answer)}.".lstrip()


class _Said:
    """What was printed and asked, to hold sentences to."""

    def __init__(self, answer: str, question: str, think: str) -> None:
        self.answer = answer
        self.words = set(words_in(question))
        self.asked = amounts_in(question) + amounts_in(think)
        self.spoken = self.words | set(words_in(think))
        self.truth = _truth(answer)
        label, colon, value = answer.rpartition(": ")
        lone = value if colon and "\n" not in answer and not numbers_in(label) else answer
        printed = numbers_in(lone)
        self.number = printed[0] if len(printed) == 1 and not re.search(r"[^\W\d_]|\n", canonical(lone)) else None
        self.numbers = numbers_in(answer)

    def holds(self, sentence: str) -> bool:
        words = words_in(sentence)
        if not self._supported(sentence):
            return False
        if self.truth is not None:
            return self._agrees(words)
        if _DENIALS & set(words) - self.words - set(words_in(self.answer)):
            return False
        return self._contains(sentence) if self.number is None else self._gives(sentence, self.number)

    def corrected(self, sentence: str) -> str:
        """The sentence with the printed number in the place of the one it gives as the answer, or nothing."""
        given = [n for n in numbers_in(sentence) if _claimed(sentence, n) and self._counts(sentence[: n.start])]
        if self.number is None or len(given) != 1 or (given[0].percent and not self.number.percent):
            return ""
        return sentence[: given[0].start] + self.number.text + sentence[given[0].end :]

    def _counts(self, before: str) -> bool:
        """`There are 4 values` gives an answer only where one asked how many."""
        return "many" in self.words or not re.search(r"\bthere (?:is|are|was|were)\s*$", before, re.IGNORECASE)

    def _supported(self, sentence: str) -> bool:
        if any(word in _SCALES and word not in self.spoken for word in words_in(sentence)):
            return False
        return all(
            any(self._is(n, p) for p in self.numbers) or any(_same(n, asked) for asked in self.asked)
            for n in amounts_in(sentence)
        )

    @staticmethod
    def _is(said: Number, printed: Number) -> bool:
        hundredfold = said.percent and not printed.percent and _rounds(said, printed.value.scaleb(2))
        return hundredfold or _rounds(said, printed.value)

    def _gives(self, sentence: str, printed: Number) -> bool:
        """Whether the sentence gives the printed number as the answer."""
        found = numbers_in(sentence)
        right = [n for n in found if self._is(n, printed)]
        if any(_stands_as_answer(sentence, n) for n in right):
            return True
        if any(_same(printed, asked) for asked in self.asked):
            return False
        return bool(right) and not any(_stands_as_answer(sentence, n) for n in found)

    def _agrees(self, words: Sequence[str]) -> bool:
        """Whether the sentence has the polarity of the printed truth."""
        positive, negative = bool(_TRUE & set(words)), bool(_FALSE & set(words))
        denied = bool(_NEGATIONS & set(words))
        spoken = all(w in self.spoken or w in PLAIN_WORDS | _TRUE | _FALSE | _NEGATIONS for w in words)
        if positive and negative:
            return False
        if self.words & _NEGATIONS:  # "Is 4 not prime?": only true and false are plain
            return not denied and (("true" in words) if self.truth else ("false" in words))
        if positive:
            return bool(self.truth) and not denied and spoken
        if negative:
            return not self.truth and (denied or not spoken or "false" in words or set(words) <= _FALSE)
        return spoken and bool(self.words & set(words) - PLAIN_WORDS) and denied != self.truth

    def _contains(self, sentence: str) -> bool:
        wanted, there = _pieces(self.answer), _pieces(sentence)
        for i in range(len(there) - len(wanted) + 1 if wanted else 0):
            window = there[i : i + len(wanted)]
            if not all(_matches(said, out) for (said, _, _), (out, _, _) in zip(window, wanted, strict=True)):
                continue
            _, start, end = window[0]
            quoted = sentence[start - 1 : start] in set("'\"`“‘") and sentence[end : end + 1] in set("'\"`”’")
            ends = not re.search(r"\w", sentence[end:])
            edge = start == 0 or bool(_CLAIM.search(sentence[:start]))
            edge = edge and wanted[0][0] not in PLAIN_WORDS and len(str(wanted[0][0])) > 1
            if len(wanted) > 1 or quoted or ends or edge:
                return True
        return False


def _truth(text: str) -> bool | None:
    word = text.strip(" .!").casefold()
    return True if word in _TRUE else False if word in _FALSE else None


def _rounds(said: Number, value: Decimal) -> bool:
    """Whether `said` is `value` as far as its decimals go; a value that would vanish is not meant."""
    if said.value == value:
        return True
    return bool(said.value) and abs(said.value - value) <= Decimal(5).scaleb(-said.places - 1)


def _same(said: Number, other: Number) -> bool:
    if said.percent != other.percent:
        part, percent = (other, said) if said.percent else (said, other)
        return percent.value in (part.value, part.value.scaleb(2))
    return said.value == other.value


def _stands_as_answer(sentence: str, number: Number) -> bool:
    """As what a verb gives, or as the subject that a sentence begins with."""
    if sentence[: number.start].strip():
        return _claimed(sentence, number)
    after = sentence[number.end :]
    return bool(_VERB.match(after)) or not words_in(after)


def _claimed(sentence: str, number: Number) -> bool:
    after = sentence[number.end :]
    scaled = any(word in _SCALES for word in words_in(after)[:1])
    return not scaled and bool(_CLAIM.search(sentence[: number.start])) and bool(_UNIT.match(after))


def _pieces(text: str) -> list[tuple[Number | str, int, int]]:
    """Words in lower case and numbers, with their places; without the `and` of an enumeration."""
    found: list[tuple[Number | str, int, int]] = [(n, n.start, n.end) for n in numbers_in(text)]
    taken = {i for _, start, end in found for i in range(start, end)}
    words = [match for match in re.finditer(r"\w+", text) if match.start() not in taken]
    found += [(word[0].casefold(), word.start(), word.end()) for word in words if word[0] not in ("and", "or")]
    return sorted(found, key=lambda piece: piece[1])


def _matches(said: Number | str, printed: Number | str) -> bool:
    if isinstance(said, Number) and isinstance(printed, Number):
        return _rounds(said, printed.value)
    return said == printed


def _shown(answer: str) -> str:
    lines = answer.strip().split("\n")
    shown = lines[0].strip()
    if len(shown) > SHOWN_CHARS:
        shown = shown[:SHOWN_CHARS].rstrip() + "…"
    if len(lines) > 1:
        shown += f" and {len(lines) - 1} more line{'s' * (len(lines) > 2)}"
    return shown.rstrip(".") or answer.strip()[:SHOWN_CHARS]
