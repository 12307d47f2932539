"""The one seam in front of whatever generates text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from model.confidence import Calibration
from model.examples import Examples


@dataclass(frozen=True, slots=True)
class Message:
    """One turn of a conversation, as chat templates take it."""

    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class GenerateConfig:
    """How to decode. The names are those of transformers' `GenerationConfig`."""

    max_new_tokens: int = 384
    """Tokens to write at most."""
    temperature: float = 0.0
    """0 decodes greedily: same prompt, same text."""
    top_p: float = 1.0
    """Nucleus to sample from; without effect when `temperature` is 0."""
    seed: int = 0
    """Of the sampler; without effect when `temperature` is 0."""
    constrained: bool = False
    """Hold the reply to `protocol.GRAMMAR`: the three tags in order, each part of bounded length."""


@dataclass(frozen=True, slots=True)
class ModelOutput:
    """One reply and what it cost, in tokens of the base's tokenizer."""

    text: str
    """What was written, without the prompt and without special tokens."""
    prompt_tokens: int
    completion_tokens: int
    finish_reason: Literal["stop", "length"]
    logprob: float | None = None
    """Mean natural logarithm of the probability of each token written; None where the engine does not tell."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """Which weights answer. Every `solve` result carries it."""

    base: str
    base_sha256: str
    adapter: str | None
    adapter_sha256: str | None
    engine: str
    examples_sha256: str | None = None
    """Of the worked examples it is shown, by `model.examples.digest`; None without."""


class LanguageModel(Protocol):
    """Writes text after a conversation."""

    @property
    def info(self) -> ModelInfo:
        """Which weights answer, and by which engine."""
        ...

    @property
    def calibration(self) -> Calibration | None:
        """How likely its answers are right; None where that was not measured, or the engine tells no probabilities."""
        ...

    @property
    def examples(self) -> Examples:
        """Of which it is shown some with each question; empty for one that was not trained so."""
        ...

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        """Continue one conversation; `on_text` gets each piece, on the event loop's thread, as it is written.

        Cancelling the call stops the decoder before its next token.
        """
        ...

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        """Continue several conversations at once; outputs are in the order of `conversations`.

        `on_text` gets the index of a conversation and the next piece of its reply, as `generate` tells them.
        """
        ...
