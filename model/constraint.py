"""Holds what torch decodes to a grammar, by llguidance: each row of a batch has a state of its own."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import torch
from llguidance import LLMatcher, LLTokenizer
from llguidance.hf import from_tokenizer
from transformers import LogitsProcessor

from model.errors import ModelError

_PART = re.compile(
    r"""\s+ | "(?P<literal>(?:[^"\\]|\\.)*)" | (?P<rule>[a-z]+)
    | (?P<same>\[(?:[^\]\\]|\\.)*\] | \{[0-9,]+\} | [()|?])""",
    re.VERBOSE,
)


def acceptor(tokenizer: Any, width: int, ends: list[int]) -> LLTokenizer:
    """The vocabulary as llguidance reads it. Takes half a second.

    Args:
        tokenizer: a fast one of transformers.
        width: scores the network writes for each token; may be more than the tokenizer has tokens.
        ends: tokens that end a reply.
    """
    return from_tokenizer(tokenizer, n_vocab=max(width, len(tokenizer)), eos_token=ends)


class Constraint(LogitsProcessor):
    """Leaves, of each next token's scores, those that can still lead to a complete text of `grammar`. Once it is
    complete and nothing may follow, only the end token is left. For one call of `generate`."""

    def __init__(self, grammar: str, acceptor: LLTokenizer, ends: list[int]) -> None:
        self._grammar = LLMatcher.grammar_from_regex(as_regex(grammar))
        self._acceptor = acceptor
        self._ends = torch.tensor(ends)
        self._matchers: list[LLMatcher] = []

    def __call__(self, input_ids: torch.LongTensor, scores: torch.FloatTensor) -> torch.FloatTensor:
        """`input_ids` (rows, tokens so far), `scores` (rows, vocabulary): the same scores, or minus infinity."""
        if self._matchers:
            for matcher, token in zip(self._matchers, input_ids[:, -1].tolist(), strict=True):
                if not matcher.is_stopped():
                    matcher.consume_token(token)
        else:
            self._matchers = [LLMatcher(self._acceptor, self._grammar) for _ in range(len(input_ids))]
        allowed = torch.stack([self._allowed(matcher, scores.shape[1]) for matcher in self._matchers])
        return scores.masked_fill(~allowed.to(scores.device), -torch.inf)  # type: ignore[return-value]

    def _allowed(self, matcher: LLMatcher, width: int) -> torch.Tensor:
        """(vocabulary,) of bool."""
        if matcher.is_error():
            raise ModelError(f"the grammar could not be followed: {matcher.get_error().splitlines()[0]}")
        if matcher.is_stopped():
            return torch.zeros(width, dtype=torch.bool).index_fill_(0, self._ends, True)
        packed = torch.frombuffer(bytearray(matcher.compute_bitmask()), dtype=torch.uint8)
        bits = (packed[:, None] >> torch.arange(8, dtype=torch.uint8)) & 1
        return bits.flatten()[:width].bool()


@cache
def as_regex(grammar: str) -> str:
    """One regular expression for a GBNF grammar without recursion, one rule to a line, its first rule being whole.

    llguidance reads a grammar of rules as words and the order they come in, each word ending where it can go no
    further: `[^<]{1,600}` would swallow what follows it. A regular expression has no such seams.
    """
    rules = dict(line.split(" ::= ", 1) for line in grammar.strip().splitlines())

    def expanded(rule: str) -> str:
        def part(found: re.Match[str]) -> str:
            if (name := found["rule"]) is not None:
                return f"(?:{expanded(name)})"
            if (literal := found["literal"]) is not None:
                return f"(?:{re.escape(literal.encode().decode('unicode_escape'))})"
            same = found["same"] or ""
            return "(?:" if same == "(" else same

        return _PART.sub(part, rules[rule])

    return expanded(next(iter(rules)))
