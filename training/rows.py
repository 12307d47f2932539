"""From an example to the tokens a model is trained on, checked row by row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypedDict

from rich.text import Text

from model.examples import Worked
from model.prompt import conversation, rendered
from training.dataset import DataError, Example

IGNORED = -100
"""The label of a token that the loss does not count."""


class Row(TypedDict):
    """One example as tokens; both lists are of the same length."""

    input_ids: list[int]
    labels: list[int]
    """The same tokens where the loss counts, `IGNORED` elsewhere."""


def tokenised(
    examples: Sequence[Example],
    tokenizer: Any,
    max_length: int,
    shown_with: Callable[[Example], Sequence[Worked]] = lambda example: (),
) -> tuple[list[Row], int]:
    """The rows of `examples`, and how many were too long.

    The prompt is the very text that is served, with the worked examples that each is `shown_with`. Prompt and
    completion are tokenised apart and joined, so that no token spans the border (trl #5213); every completion ends with
    the end-of-turn token, which counts (trl #1623). Rows over `max_length` tokens are left out, never cut.

    Raises:
        DataError: the tokenizer has no end-of-turn token, or a row would not be supervised to its end.
    """
    end = tokenizer.eos_token_id
    if end is None:
        raise DataError("the base's tokenizer has no end-of-turn token (eos_token), so it could never learn to stop")
    rows: list[Row] = []
    for example in examples:
        asked = conversation(example.question, tuned=True, worked=shown_with(example))
        prompt = _ids(tokenizer, rendered(tokenizer, asked))
        completion = [*_ids(tokenizer, example.target), end]
        if len(prompt) + len(completion) > max_length:
            continue
        row = Row(input_ids=prompt + completion, labels=[IGNORED] * len(prompt) + completion)
        if supervised(row) < 2 or row["labels"][-1] != end:
            raise DataError(f"row {example.id} is not supervised to its end-of-turn token")
        rows.append(row)
    return rows, len(examples) - len(rows)


def supervised(row: Row) -> int:
    """How many tokens the loss counts."""
    return sum(label != IGNORED for label in row["labels"])


def shown(row: Row, tokenizer: Any) -> Text:
    """The text the model sees, what it is trained to write in green between ⟦ and ⟧, the rest dim."""
    start = next(i for i, label in enumerate(row["labels"]) if label != IGNORED)
    return Text.assemble(
        (tokenizer.decode(row["input_ids"][:start]), "dim"),
        ("⟦" + tokenizer.decode(row["input_ids"][start:]) + "⟧", "green"),
    )


def _ids(tokenizer: Any, text: str) -> list[int]:
    return list(tokenizer(text, add_special_tokens=False)["input_ids"])
