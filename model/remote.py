"""A language model behind an OpenAI-compatible endpoint: vLLM, SGLang, llama.cpp's server, TGI, and others.

Replies are always streamed, so that leaving a call closes its connection, at which these servers stop decoding.
Every call has an end: a limit in seconds for all of it, one for silence, one for bytes, and a bounded number of
tries; it is tried again only while nothing of the reply has come. A connection lives as long as its call: nothing
is left to close, and one `RemoteModel` serves any event loop.

What the kinds of server differ in is `Dialect`. Each has to leave the reply whole: one started with a reasoning
parser takes what is in <think> out of it, which is an error here that says so.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import anyio

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.endpoint import AgainError, Endpoint
from model.errors import ModelError, ModelUnavailableError
from model.examples import NONE, Examples
from model.prompt import harmless
from model.protocol import GRAMMAR

TRIES = 4
FIRST_PAUSE, LONGEST_PAUSE = 0.25, 8.0
"""Seconds before a second try; doubled for each further one, and no longer than this, whatever the server asks for."""
AT_ONCE = 16
"""Conversations of one batch under way at once."""


OURS: Mapping[str, Any] = {
    # Whatever the model's own generation config or the server's defaults say: sampling is as in the other engines.
    **{"top_k": -1, "min_p": 0.0},
    # Qwen3's template would open a thinking block of its own, in the very tag this project uses.
    "chat_template_kwargs": {"enable_thinking": False},
    **{"logprobs": True, "top_logprobs": 1},
}


@dataclass(frozen=True, slots=True)
class Dialect:
    """What one kind of server takes beside the common fields of a chat completion."""

    name: str
    extras: Mapping[str, Any] = field(default_factory=dict)
    grammar: Callable[[str], Mapping[str, Any]] = lambda text: {}
    """The fields that hold a reply to a GBNF grammar; none where the server has no such thing."""


VLLM = Dialect(  # from 0.12; earlier, the field was guided_grammar
    "vllm", {**OURS, "repetition_penalty": 1.0}, lambda text: {"structured_outputs": {"grammar": text}}
)
SGLANG = Dialect(
    "sglang", {**OURS, "repetition_penalty": 1.0, "separate_reasoning": False}, lambda text: {"ebnf": text}
)
LLAMA_CPP = Dialect(  # a prompt read before changes sums in the last bit, and with them what a seed leads to
    "llama.cpp", {**OURS, "reasoning_format": "none", "cache_prompt": False}, lambda text: {"grammar": text}
)
TGI = Dialect("tgi")
OPENAI = Dialect("openai")
"""Anything else, `transformers serve` among them: nothing but what the OpenAI API has."""
DIALECTS = {"vllm": VLLM, "sglang": SGLANG, "llamacpp": LLAMA_CPP}
"""By what the server says under `owned_by` of its models."""


class RemoteModel:
    """One model, or one adapter by its name, of one endpoint. Calls run side by side; the server does the batching."""

    def __init__(
        self, endpoint: Endpoint, name: str, dialect: Dialect, info: ModelInfo, examples: Examples, timeout: float
    ) -> None:
        self._endpoint = endpoint
        self._name = name
        self._dialect = dialect
        self._info = info
        self._examples = examples
        self._timeout = timeout

    @classmethod
    def connect(
        cls,
        url: str,
        *,
        name: str,
        tuned: bool = False,
        api_key: str | None = None,
        examples: Examples = NONE,
        timeout: float = 60.0,
    ) -> RemoteModel:
        """Ask the endpoint which models it serves, and choose one. Blocking, at most `timeout` seconds.

        Args:
            url: up to and with the version, such as `http://localhost:8000/v1`. Proxies and CA certificates come
                from the environment (HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE).
            name: of the model or of the adapter, as the endpoint lists it.
            tuned: `name` is, or carries, an adapter trained by this project, and is asked in the short prompt that
                it learned. Needed where the endpoint does not say so itself: merged weights, llama.cpp's `--lora`,
                adapters of TGI. One that vLLM or SGLang lists under a parent counts as tuned in any case.
            api_key: sent as a bearer token; never shown.
            examples: those that the adapter was trained with; of no use to a base.
            timeout: seconds for one reply, retries and waiting included.

        Raises:
            ModelUnavailableError: no such endpoint, key or model; the text says what to do.
        """
        endpoint = Endpoint(url, api_key)
        cards = endpoint.models(timeout)
        card = next((card for card in cards if card["id"] == name), None)
        dialect = _dialect(card or (cards[0] if cards else {}))
        if card is None and not (dialect is TGI and tuned):  # TGI does not list its adapters
            served = ", ".join(repr(card["id"]) for card in cards[:10]) or "none"
            raise ModelUnavailableError(
                f"{endpoint.url} does not serve {name!r}; it serves {served}. Set WORLDMODEL_REMOTE_MODEL to one of "
                "these, or start the server with it (vLLM: --enable-lora --lora-modules NAME=FOLDER)."
            )
        card = card or {"id": name, "parent": cards[0]["id"]}
        parent = card.get("parent")
        base = next((of for of in cards if of["id"] == parent), {"id": parent}) if parent else card
        if parent and dialect is SGLANG:  # which takes the name of an adapter here, and else serves the base
            dialect = replace(dialect, extras={**dialect.extras, "lora_path": name})
        info = ModelInfo(
            base=str(base.get("root") or base["id"]),
            base_sha256="",
            adapter=name if parent or tuned else None,
            adapter_sha256=None,
            engine=f"remote/{dialect.name}",
        )
        return cls(endpoint, name, dialect, info, examples if info.adapter else NONE, timeout)

    @property
    def info(self) -> ModelInfo:
        """As far as the endpoint tells; `base_sha256` is empty: no endpoint gives a fingerprint."""
        return self._info

    @property
    def calibration(self) -> None:
        return None

    @property
    def examples(self) -> Examples:
        return self._examples

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        """Continue one conversation. Where the server does not count, tokens of the reply are its pieces, and those
        of the prompt a quarter of its characters.

        Raises:
            ModelError: the conversation is longer than the model can read.
            ModelUnavailableError: no reply, or none that can be read; the text says what came and what to do.
        """
        body = self._body(messages, config)
        with anyio.move_on_after(self._timeout):
            return await self._insist(body, on_text)
        raise ModelUnavailableError(
            f"{self._endpoint.url} did not finish a reply within {self._timeout:g} s: overloaded, or stuck? Look at "
            "its log; WORLDMODEL_REMOTE_TIMEOUT allows more."
        )

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        """Continue several conversations, `AT_ONCE` at a time, each with a seed and a time limit of its own.

        Raises:
            ModelError: the first that failed; the others are cancelled.
        """
        outputs: dict[int, ModelOutput] = {}
        faults: list[ModelError] = []
        places = anyio.CapacityLimiter(AT_ONCE)

        async def fill(i: int) -> None:
            async with places:
                try:
                    # Another seed for each: copies of one conversation are to differ.
                    turn = replace(config, seed=config.seed + i)
                    hear = None if on_text is None else partial(on_text, i)
                    outputs[i] = await self.generate(conversations[i], turn, hear)
                except ModelError as fault:
                    faults.append(fault)
                    group.cancel_scope.cancel()

        async with anyio.create_task_group() as group:
            for i in range(len(conversations)):
                group.start_soon(fill, i)
        if faults:
            raise faults[0]
        return [outputs[i] for i in range(len(conversations))]

    def _body(self, messages: Sequence[Message], config: GenerateConfig) -> dict[str, Any]:
        body: dict[str, Any] = {
            "model": self._name,
            "messages": [{"role": message.role, "content": harmless(message.content)} for message in messages],
            "stream": True,
            "stream_options": {"include_usage": True},
            "max_tokens": config.max_new_tokens,
            "temperature": config.temperature,
            **self._dialect.extras,
        }
        if config.temperature > 0:
            body["seed"] = config.seed
            if config.top_p < 1 or self._dialect is not TGI:  # TGI refuses 1; others may have another default
                body["top_p"] = config.top_p
        if config.constrained:
            body |= self._dialect.grammar(GRAMMAR)
        return body

    async def _insist(self, body: Mapping[str, Any], on_text: Callable[[str], None] | None) -> ModelOutput:
        """One reply, in up to `TRIES` tries as long as there is time for another."""
        for number in range(1, TRIES + 1):
            try:
                return await self._endpoint.reply(body, on_text)
            except AgainError as fault:
                pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (number - 1)) * random.uniform(0.5, 1)  # noqa: S311
                pause = max(pause, min(LONGEST_PAUSE, fault.after))
                left = anyio.current_effective_deadline() - anyio.current_time()
                if number == TRIES or pause > left:
                    raise ModelUnavailableError(f"{fault} Tried {number} times.") from fault.__cause__
            await anyio.sleep(pause)
        raise AssertionError("the last try returns or raises")


def _dialect(card: Mapping[str, Any]) -> Dialect:
    owner = card.get("owned_by")
    if owner is not None and owner == card.get("id"):
        return TGI  # which names the model as its own owner
    return DIALECTS.get(owner, OPENAI) if isinstance(owner, str) else OPENAI
