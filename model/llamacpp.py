"""llama.cpp, by its prebuilt wheel `xllamacpp`: the fast engine on CPUs. Imports no torch.

The wheel offers llama.cpp's own server, which decodes what is asked at the same time in one batch, and which also
listens. Here nobody may ask it but this process: it listens on a socket that is removed from its folder at once.
"""

from __future__ import annotations

import os
import platform
import secrets
import tempfile
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any

import anyio
import anyio.from_thread
import anyio.to_thread
from anyio.lowlevel import RunVar

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.confidence import Calibration
from model.errors import ModelError, ModelUnavailableError, QuestionTooLongError
from model.examples import Examples
from model.exports import Header
from model.prompt import rendered
from model.protocol import GRAMMAR, complete
from model.weights import Weights

SLOTS = 8
"""Conversations decoded at once; more wait for their turn."""
SHARES = 32
"""Of the context, in which conversations take what they need of it."""
CONTEXT = 8192
"""Tokens that all of them share, prompts included, at most; 23 KB of memory each for SmolLM2-135M."""
INSTRUCTIONS = frozenset({"avx2", "fma", "f16c", "bmi2"})
"""What the wheel for x86-64 was compiled for. A processor without them ends the process at the first use."""

LIKELIEST = 128
"""Tokens that are sampled from at most."""
SPINS = "5000"
"""How often a thread of OpenMP looks before it sleeps (benchmarks/busy_machine.py)."""


class LlamaCppModel:
    """One GGUF file, loaded. Its text is the same for the same prompt, whatever is asked beside it, but for
    differences in the last bit of a sum."""

    def __init__(self, server: Any, header: Header, weights: Weights) -> None:
        self._server = server
        self._calibration, self._examples = weights.calibration, weights.examples
        self._template = _Template(header)
        self._info = weights.info(f"llama.cpp/cpu/{header.type}")
        self._share = min(header.context, CONTEXT) // SHARES
        self._rooms: RunVar[_Room] = RunVar(f"room of {id(self)}")

    @classmethod
    def load(cls, gguf: Path, header: Header, weights: Weights) -> LlamaCppModel:
        """Load `gguf`, which `weights` were made into.

        Raises:
            ModelUnavailableError: it cannot be used here, or not be read.
        """
        if reason := unusable():
            raise ModelUnavailableError(f"{reason} WORLDMODEL_ENGINE=transformers does without llama.cpp.")
        import xllamacpp

        # A socket's path has room for a hundred bytes.
        shelf = tempfile.gettempdir() if len(os.fsencode(tempfile.gettempdir())) < 70 else "/tmp"  # noqa: S108
        with tempfile.TemporaryDirectory(prefix="worldmodel-", dir=shelf) as folder:
            params = xllamacpp.CommonParams()
            params.model.path = str(gguf)
            params.n_ctx = min(header.context, CONTEXT)
            params.n_batch = 128  # a caller that has gone is noticed after so many tokens of its prompt
            params.n_parallel = SLOTS
            params.kv_unified = True
            params.cpuparams.n_threads = params.cpuparams_batch.n_threads = _cores()
            params.n_gpu_layers = 0
            params.cache_ram_mib = 0
            params.warmup = False
            params.verbosity = -1
            params.hostnames = [str(Path(folder) / "llama.sock")]
            params.api_keys = [secrets.token_hex()]
            params.ui = params.endpoint_slots = False
            try:
                server = xllamacpp.Server(params)
                # One token, so that its loop has begun: a server that is taken down before waits for it for ever.
                server.handle_completions({"prompt": "a", "max_tokens": 1})
            except (RuntimeError, ValueError) as fault:
                raise ModelUnavailableError(
                    f"llama.cpp could not load {gguf}: {fault} Is the file whole, and is there memory for it "
                    f"({gguf.stat().st_size / 1e6:.0f} MB and its context)? WORLDMODEL_ENGINE=transformers does "
                    "without llama.cpp."
                ) from fault
        return cls(server, header, weights)

    @property
    def info(self) -> ModelInfo:
        return self._info

    @property
    def calibration(self) -> Calibration | None:
        return self._calibration

    @property
    def examples(self) -> Examples:
        return self._examples

    async def generate(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        on_text: Callable[[str], None] | None = None,
    ) -> ModelOutput:
        """Continue one conversation.

        Raises:
            QuestionTooLongError: prompt and reply do not fit into the context.
        """
        hear = None if on_text is None else lambda _, piece: on_text(piece)
        return (await self._decode(messages, config, 1, hear))[0]

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        outputs: dict[int, list[ModelOutput]] = {}
        faults: list[ModelError] = []

        async def copies(start: int, n: int) -> None:
            try:
                # Another seed each: copies of one conversation are to differ.
                turn = replace(config, seed=config.seed + start)
                hear = None if on_text is None else lambda i, piece: on_text(start + i, piece)
                outputs[start] = await self._decode(conversations[start], turn, n, hear)
            except ModelError as fault:
                faults.append(fault)

        async with anyio.create_task_group() as group:
            start = 0
            for _, same in groupby(conversations):
                left = len(list(same))
                while left:
                    group.start_soon(copies, start, n := min(left, SLOTS))
                    start, left = start + n, left - n
        if faults:
            raise faults[0]
        return [output for start in sorted(outputs) for output in outputs[start]]

    async def _decode(
        self,
        messages: Sequence[Message],
        config: GenerateConfig,
        n: int,
        on_text: Callable[[int, str], None] | None,
    ) -> list[ModelOutput]:
        """`n` replies to one conversation, whose prompt is read once; `on_text` gets which of them goes on, and how."""
        prompt = rendered(self._template, messages)
        stop = threading.Event()
        # All share one memory, and where it ends each of them fails. No token is shorter than a byte.
        needed = len(prompt.encode()) + n * config.max_new_tokens
        shares = min(SHARES, max(n * SHARES // SLOTS, -(-needed // self._share)))
        async with self._room().taken(shares) as threads:
            try:
                return await anyio.to_thread.run_sync(
                    self._complete, prompt, config, n, stop, on_text, abandon_on_cancel=True, limiter=threads
                )
            finally:
                stop.set()

    def _room(self) -> _Room:
        try:
            return self._rooms.get()
        except LookupError:
            room = _Room()
            self._rooms.set(room)
            return room

    def _complete(
        self,
        prompt: str,
        config: GenerateConfig,
        n: int,
        stop: threading.Event,
        on_text: Callable[[int, str], None] | None,
    ) -> list[ModelOutput]:
        """Decode in this thread; a caller that has gone is noticed before the next token, or part of its prompt."""
        request: dict[str, Any] = {
            "prompt": prompt,
            "n": n,
            "max_tokens": config.max_new_tokens,
            "stream": True,
            "timings_per_token": True,
            "return_progress": True,
            "logprobs": 1,
            "cache_prompt": False,  # a shared beginning saves a tenth of a second, and changes sums in the last bit
        }
        if config.temperature > 0:
            # As in transformers, first the temperature, then the nucleus; which is looked for among the likeliest
            # tokens, as sorting them all takes a tenth of the time.
            request |= {"samplers": ["top_k", "temperature", "top_p"], "top_k": LIKELIEST, "seed": config.seed}
            request |= {"temperature": config.temperature, "top_p": config.top_p}
        else:
            request |= {"samplers": ["top_k"], "top_k": 1}
        if config.constrained:
            request["grammar"] = GRAMMAR
        replies = [_Reply() for _ in range(n)]
        stream = _Stream(replies, stop, on_text)
        if not stop.is_set():
            self._server.handle_completions(request, stream.hear)
        if stream.fault is not None:
            raise stream.fault
        return [reply.output() for reply in replies]


class _Room:
    """The context's memory in `SHARES`: whoever came first takes as many as it needs, then the next."""

    def __init__(self) -> None:
        self._turn = anyio.Lock()
        self._shares = anyio.CapacityLimiter(SHARES)
        self._threads = anyio.CapacityLimiter(SLOTS)

    @asynccontextmanager
    async def taken(self, shares: int) -> AsyncIterator[anyio.CapacityLimiter]:
        """Hold so many; gives what limits the threads of all who hold some."""
        held: list[object] = []
        try:
            async with self._turn:
                while len(held) < shares:
                    owner = object()
                    await self._shares.acquire_on_behalf_of(owner)
                    held.append(owner)
            yield self._threads
        finally:
            for owner in held:
                self._shares.release_on_behalf_of(owner)


@dataclass(slots=True)
class _Reply:
    """What has been written of one reply."""

    text: str = ""
    finish: str = ""
    logprobs: list[float] = field(default_factory=list)
    tokens: int = 0
    prompt_tokens: int = 0

    def take(self, choice: dict[str, Any], timings: dict[str, Any] | None) -> str:
        """The next piece of it; what follows a complete reply is passed over."""
        if self.finish:
            return ""
        if timings:
            self.prompt_tokens = timings["prompt_n"] + timings["cache_n"]
            self.tokens = timings["predicted_n"]
        piece = str(choice["text"])
        self.text += piece
        self.finish = choice["finish_reason"] or ("stop" if "\n" in piece and complete(self.text) else "")
        self.logprobs += [token["logprob"] for token in (choice["logprobs"] or {}).get("content", ())]
        return piece

    def output(self) -> ModelOutput:
        return ModelOutput(
            text=self.text,
            prompt_tokens=self.prompt_tokens,
            completion_tokens=self.tokens,
            finish_reason="length" if self.finish == "length" else "stop",
            logprob=sum(self.logprobs) / len(self.logprobs) if self.logprobs else None,
        )


@dataclass(slots=True)
class _Stream:
    """Hears what one request writes, in the decoding thread."""

    replies: Sequence[_Reply]
    stop: threading.Event
    on_text: Callable[[int, str], None] | None
    """Gets which reply goes on, and its next piece."""
    fault: Exception | None = None

    def hear(self, chunk: dict[str, Any]) -> bool:
        """Take one event of the stream; True ends it."""
        try:
            return self._take(chunk)
        except Exception as fault:  # it must not be lost in llama.cpp's frames
            self.fault = fault
            return True

    def _take(self, chunk: dict[str, Any]) -> bool:
        if self.stop.is_set():
            return True
        if error := chunk.get("error"):
            raise _refusal(error)
        for choice in chunk.get("choices", ()):
            i = choice["index"]
            piece = self.replies[i].take(choice, chunk.get("timings"))
            if piece and self.on_text is not None:
                anyio.from_thread.run_sync(self.on_text, i, piece)
        return all(reply.finish for reply in self.replies)


@dataclass(frozen=True, slots=True)
class _Template:
    """The model's chat template, rendered as a tokenizer of transformers does."""

    header: Header

    def apply_chat_template(self, conversation: list[dict[str, str]], *, tokenize: bool, **variables: Any) -> str:
        from transformers.utils.chat_template_utils import render_jinja_template

        special = {"bos_token": self.header.bos_token, "eos_token": self.header.eos_token}
        texts, _ = render_jinja_template(
            conversations=[conversation], chat_template=self.header.chat_template, **special, **variables
        )
        text = str(texts[0])
        return text.removeprefix(self.header.bos_token) if self.header.adds_bos else text


def unusable() -> str | None:
    """Why llama.cpp cannot be used on this machine, with what to do; None if it can."""
    if find_spec("xllamacpp") is None:
        return "llama.cpp's wheel is not installed: pip install xllamacpp, or this project with its extra `cpu`."
    if platform.machine() in ("x86_64", "AMD64") and (missing := INSTRUCTIONS - _instructions()):
        return f"This processor lacks {', '.join(sorted(missing))}, which llama.cpp's wheel was compiled for."
    # Read when the wheel loads OpenMP. Threads that spin for long at a barrier stand in the way of those they wait for
    # as soon as the machine has other work; so long they lose nothing on an idle one (benchmarks/busy_machine.py).
    os.environ.setdefault("GOMP_SPINCOUNT", SPINS)
    try:
        import xllamacpp  # noqa: F401
    except ImportError as fault:  # a system library, such as libgomp
        return f"llama.cpp's wheel does not load: {fault}. On Debian or Ubuntu: apt-get install libgomp1."
    return None


def _instructions() -> frozenset[str]:
    """Of this processor, as Linux calls them; elsewhere all, as nothing tells."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return INSTRUCTIONS
    flags = next((line for line in lines if line.startswith("flags")), "")
    return frozenset(flags.split())


def _cores() -> int:
    """Threads that decode: the cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _refusal(error: dict[str, Any]) -> ModelError:
    if error.get("type") == "exceed_context_size_error":
        return QuestionTooLongError(
            f"the question has {error['n_prompt_tokens']} tokens, and the model reads at most {error['n_ctx']}. "
            "Shorten it, or give a program of your own its data as files."
        )
    return ModelError(f"llama.cpp refused to decode: {error.get('message', error)}")
