from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from model.bases import CATALOGUE, fetch
from model.prompt import conversation, rendered
from sandbox.home import default_home
from training.dataset import DataError, load
from training.rows import IGNORED, shown, supervised, tokenised

DATA = Path(__file__).parent.parent / "data"


class Words:
    """A tokenizer that numbers words."""

    eos_token_id: int | None = 0

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def apply_chat_template(self, messages: list[dict[str, str]], **options: Any) -> str:
        return " ".join(f"<{m['role']}> {m['content']}" for m in messages) + " <assistant>"

    def __call__(self, text: str, **options: Any) -> dict[str, list[int]]:
        return {"input_ids": [self._known.setdefault(word, len(self._known) + 1) for word in text.split()]}


def test_the_loss_counts_on_the_reply_and_its_end_only() -> None:
    examples = load(DATA / "test.jsonl")[:20]
    tokenizer = Words()
    rows, dropped = tokenised(examples, tokenizer, max_length=10_000)
    assert dropped == 0
    for example, row in zip(examples, rows, strict=True):
        counted = supervised(row)
        prompt = tokenizer(rendered(tokenizer, conversation(example.question, tuned=True)))["input_ids"]
        assert row["labels"] == [IGNORED] * len(prompt) + row["input_ids"][len(prompt) :]
        assert counted == len(row["input_ids"]) - len(prompt) > 1
        assert row["input_ids"][: len(prompt)] == prompt
        assert row["input_ids"][-1] == tokenizer.eos_token_id


def test_rows_too_long_are_left_out_and_counted_never_cut() -> None:
    examples = load(DATA / "test.jsonl")[:20]
    whole, _ = tokenised(examples, Words(), max_length=10_000)
    limit = sorted(len(row["input_ids"]) for row in whole)[10]
    rows, dropped = tokenised(examples, Words(), max_length=limit)
    assert len(rows) + dropped == 20
    assert dropped > 0
    assert all(row["input_ids"][-1] == 0 and len(row["input_ids"]) <= limit for row in rows)


def test_a_base_that_cannot_end_a_turn_is_refused() -> None:
    tokenizer = Words()
    tokenizer.eos_token_id = None
    with pytest.raises(DataError, match="end-of-turn"):
        tokenised(load(DATA / "test.jsonl")[:1], tokenizer, 100)


@pytest.mark.model
def test_the_real_bases_prompt_is_rendered_as_it_was_when_the_adapter_was_trained() -> None:
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(fetch(CATALOGUE["smollm2-135m"], default_home()))
    assert rendered(tokenizer, conversation("What's 15% of 200?", tuned=True)) == (
        "<|im_start|>system\nAnswer with a short Python program.<|im_end|>\n"
        "<|im_start|>user\nWhat's 15% of 200?<|im_end|>\n"
        "<|im_start|>assistant\n"
    )
    assert tokenizer.eos_token == "<|im_end|>"
    rows, dropped = tokenised(load(DATA / "test.jsonl"), tokenizer, max_length=768)
    text = shown(rows[0], tokenizer)
    assert text.plain.count("⟦<think>") == 1
    assert text.plain.endswith("<|im_end|>⟧")
    assert text.get_style_at_offset(Console(), len(text.plain) - 2).color.name == "green"
    assert dropped == 0
    assert all(row["input_ids"][-1] == tokenizer.eos_token_id for row in rows)
