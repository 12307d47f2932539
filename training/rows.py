"""From an example to the tokens a model is trained on, checked row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from model.prompt import conversation, rendered
from training.dataset import DataError, Example


def tokenised(examples: Sequence[Example], tokenizer: Any, max_length: int) -> tuple[list[dict[str, list[int]]], int]:
    """Rows of `input_ids` and `completion_mask` (1 where the loss counts), and how many were too long.

    The prompt is the very text that is served. Prompt and completion are tokenised apart and joined, so
    that no token spans the border (trl #5213); every completion ends with the end-of-turn token, which
    counts (trl #1623). Rows over `max_length` tokens are left out, never cut.

    Raises:
        DataError: the tokenizer has no end-of-turn token, or a row would not be supervised to its end.
    """
    end = tokenizer.eos_token_id
    if end is None:
        raise DataError("the base's tokenizer has no end-of-turn token (eos_token), so it could never learn to stop")
    rows: list[dict[str, list[int]]] = []
    for example in examples:
        prompt = _ids(tokenizer, rendered(tokenizer, conversation(example.question, tuned=True)))
        completion = [*_ids(tokenizer, example.target), end]
        if len(prompt) + len(completion) > max_length:
            continue
        row = {"input_ids": prompt + completion, "completion_mask": [0] * len(prompt) + [1] * len(completion)}
        if sum(row["completion_mask"]) < 2 or row["completion_mask"][-1] != 1 or row["input_ids"][-1] != end:
            raise DataError(f"row {example.id} is not supervised to its end-of-turn token")
        rows.append(row)
    return rows, len(examples) - len(rows)


def _ids(tokenizer: Any, text: str) -> list[int]:
    return list(tokenizer(text, add_special_tokens=False)["input_ids"])
