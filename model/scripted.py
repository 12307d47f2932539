"""A model that says what it is told to: the shipped fake, for tests and for trying the server without one."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

import anyio.lowlevel

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.errors import ModelUnavailableError
from model.examples import NONE, Examples


class ScriptedModel:
    """Answers each question with its scripted replies in turn; the last one repeats.

    A question without a script gets an empty reply, which the solver reports as a failed attempt.
    """

    def __init__(self, replies: Mapping[str, str | Sequence[str]]) -> None:
        self._replies = {question: [r] if isinstance(r, str) else list(r) for question, r in replies.items()}
        self.conversations: deque[tuple[Message, ...]] = deque(maxlen=1000)
        """The latest it was given, in order."""

    @classmethod
    def from_file(cls, path: Path) -> ScriptedModel:
        """Read `{question: reply or [replies]}` from a JSON file."""
        try:
            return cls(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, AttributeError, TypeError) as fault:
            raise ModelUnavailableError(
                f"cannot read the script {path}: {fault}. Give a JSON file of {{question: reply}}."
            ) from fault

    @property
    def info(self) -> ModelInfo:
        return ModelInfo(base="scripted", base_sha256="", adapter=None, adapter_sha256=None, engine="scripted")

    @property
    def calibration(self) -> None:
        return None

    @property
    def examples(self) -> Examples:
        return NONE

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        await anyio.lowlevel.checkpoint()
        self.conversations.append(tuple(messages))
        question = next(message.content for message in messages if message.role == "user")
        replies = self._replies.get(question, [""])
        text = replies.pop(0) if len(replies) > 1 else replies[0]
        if on_text is not None:
            on_text(text)
        return ModelOutput(
            text,
            prompt_tokens=sum(len(message.content.split()) for message in messages),
            completion_tokens=len(text.split()),
            finish_reason="stop",
        )

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        return [
            await self.generate(messages, config, None if on_text is None else partial(on_text, i))
            for i, messages in enumerate(conversations)
        ]
