"""transformers + peft: the reference engine, on CUDA, ROCm or CPU."""

from __future__ import annotations

import threading
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Any

import anyio.from_thread
import anyio.to_thread
import torch
from transformers import (
    AutoModelForCausalLM,
    AutoTokenizer,
    GenerationConfig,
    GgufConfig,
    LogitsProcessor,
    LogitsProcessorList,
    StoppingCriteria,
    StoppingCriteriaList,
    TextStreamer,
)
from transformers.generation.streamers import BaseStreamer
from transformers.utils.logging import disable_progress_bar, enable_progress_bar, is_progress_bar_enabled

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.bases import gguf_in
from model.confidence import Calibration
from model.devices import pick_device, pick_dtype
from model.errors import ModelUnavailableError, QuestionTooLongError
from model.examples import NONE, Examples
from model.prompt import rendered
from model.protocol import GRAMMAR, complete
from model.weights import Weights

BATCH = 32
"""Conversations decoded together at most; more are taken in turns."""


class HuggingFaceModel:
    """One causal language model with its adapter merged in. One generation runs at a time."""

    def __init__(
        self,
        network: Any,
        tokenizer: Any,
        info: ModelInfo,
        calibration: Calibration | None = None,
        examples: Examples = NONE,
    ) -> None:
        self._network = network.eval()
        self._tokenizer = tokenizer
        self._tokenizer.padding_side = "left"
        self._info = info
        self._calibration = calibration
        self._examples = examples
        self._turn = threading.Lock()
        self._threads = anyio.CapacityLimiter(1)  # who waits for it does so in none
        self._acceptor: Any = None  # of model.constraint, made when it is first needed
        ends = network.generation_config.eos_token_id
        self._ends = sorted({tokenizer.eos_token_id, *(ends if isinstance(ends, list) else [ends])} - {None})

    @classmethod
    def load(cls, weights: Weights, *, device: str = "auto") -> HuggingFaceModel:
        """Load the base (safetensors, or one GGUF, de-quantised), merge its adapter into it unless it is in it, and
        put it on `device`.

        Raises:
            ModelUnavailableError: the files are unreadable or the device is not there.
        """
        folder, adapter = weights.folder, weights.adapter
        calibration, examples = weights.calibration, weights.examples
        try:
            device = pick_device(device)
            gguf = gguf_in(folder)
            how: dict[str, Any] = {"use_safetensors": True}
            if gguf:  # unpacked: what computes on packed weights is a download from the hub, and not there for CPUs
                how = {"gguf_file": gguf.name, "quantization_config": GgufConfig(dequantize=True)}
            with quiet():
                # On CPUs this is the reference: bfloat16 changes every eleventh greedy program.
                dtype = torch.float32 if device == "cpu" else pick_dtype(device)
                network: Any = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype, **how)
                tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=gguf.name if gguf else None)
                if adapter is not None and not adapter.merged:
                    from peft import PeftModel

                    network = PeftModel.from_pretrained(network, str(adapter.folder)).merge_and_unload()
            network = network.to(device)
        except ModelUnavailableError:
            raise
        except Exception as fault:
            raise ModelUnavailableError(
                f"could not load {weights.name} from {folder} on {device}: {fault}. WORLDMODEL_DEVICE=cpu "
                "(--device cpu) needs no accelerator; if the folder is damaged, delete it and type: "
                f"python -m model fetch {weights.name}"
            ) from fault
        engine = f"transformers/{device}/{str(dtype).removeprefix('torch.')}"
        return cls(network, tokenizer, weights.info(engine), calibration, examples)

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
        hear = None if on_text is None else lambda _, piece: on_text(piece)
        return (await self._in_thread([messages], config, hear))[0]

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        outputs: list[ModelOutput] = []
        for start in range(0, len(conversations), BATCH):
            # Another seed for each turn: copies of one conversation in two turns are to differ.
            turn = replace(config, seed=config.seed + start)
            hear = None if on_text is None else lambda i, piece, start=start: on_text(start + i, piece)
            outputs += await self._in_thread(conversations[start : start + BATCH], turn, hear)
        return outputs

    async def _in_thread(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None,
    ) -> list[ModelOutput]:
        """Decode in a worker thread. When the caller is cancelled the thread is let go at once and stops
        before its next token."""
        stop = threading.Event()
        rows = len(conversations)
        streamer = _Streamer(self._tokenizer, self._ends, rows, on_text) if on_text is not None else None
        try:
            return await anyio.to_thread.run_sync(
                self._take_turn,
                conversations,
                config,
                stop,
                streamer,
                abandon_on_cancel=True,
                limiter=self._threads,
            )
        finally:
            stop.set()

    def _take_turn(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        stop: threading.Event,
        streamer: BaseStreamer | None,
    ) -> list[ModelOutput]:
        with self._turn:
            return [] if stop.is_set() else self._decode(conversations, config, stop, streamer)

    def _decode(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        stop: threading.Event,
        streamer: BaseStreamer | None,
    ) -> list[ModelOutput]:
        prompts = [rendered(self._tokenizer, messages) for messages in conversations]
        batch = self._tokenizer(prompts, return_tensors="pt", padding=True, add_special_tokens=False)
        batch = batch.to(self._network.device)
        most = getattr(self._network.config, "max_position_embeddings", None)
        if most and batch["input_ids"].shape[1] + config.max_new_tokens > most:
            raise QuestionTooLongError(
                f"the question has {batch['input_ids'].shape[1]} tokens, and the model reads at most {most}, its reply "
                "included. Shorten it, or give a program of your own its data as files."
            )
        if config.temperature > 0:
            torch.manual_seed(config.seed)
            how = {"do_sample": True, "temperature": config.temperature, "top_p": config.top_p, "top_k": 0}
        else:
            how = {"do_sample": False}
        width = batch["input_ids"].shape[1]
        sureness = _Sureness()
        with torch.inference_mode():
            sequences = self._network.generate(
                **batch,
                generation_config=GenerationConfig(
                    max_new_tokens=config.max_new_tokens,
                    eos_token_id=self._ends,
                    pad_token_id=self._ends[0],  # after the end of a row that waits for others
                    **how,
                ),
                stopping_criteria=StoppingCriteriaList([_Stopped(stop), _Complete(self._tokenizer, width)]),
                logits_processor=LogitsProcessorList([*([self._constraint()] if config.constrained else []), sureness]),
                streamer=streamer,
            )
        read = batch["attention_mask"].sum(dim=1).tolist()
        told = sureness.of(sequences)
        return [self._output(row[width:].tolist(), told[i], read[i]) for i, row in enumerate(sequences)]

    def _constraint(self) -> LogitsProcessor:
        from model.constraint import Constraint, acceptor

        if self._acceptor is None:
            self._acceptor = acceptor(self._tokenizer, self._network.config.vocab_size, self._ends)
        return Constraint(GRAMMAR, self._acceptor, self._ends)

    def _output(self, written: list[int], logprobs: list[float], prompt_tokens: int) -> ModelOutput:
        end = next((i for i, token in enumerate(written) if token in self._ends), None)
        kept = written if end is None else written[:end]
        text = self._tokenizer.decode(kept, skip_special_tokens=True)
        closed = complete(text)  # ended by us, not by a token
        return ModelOutput(
            text=text,
            prompt_tokens=prompt_tokens,
            completion_tokens=len(kept) + (end is not None and not closed),
            finish_reason="length" if end is None and not closed else "stop",
            logprob=sum(logprobs[: len(kept)]) / len(kept) if kept else None,  # of the text, as llama.cpp tells it
        )


@contextmanager
def quiet() -> Iterator[None]:
    """Keep the libraries' bars and their warnings to each other off a user's terminal."""
    shown = is_progress_bar_enabled()
    disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            yield
    finally:
        if shown:
            enable_progress_bar()


class _Sureness(LogitsProcessor):
    """Takes down how likely each chosen token was, of those the grammar allows, before temperature and nucleus: as
    llama.cpp tells it. For one call of `generate`."""

    def __init__(self) -> None:
        self._offered: torch.Tensor | None = None
        self._chosen: list[torch.Tensor] = []

    def __call__(self, input_ids: torch.LongTensor, scores: torch.FloatTensor) -> torch.FloatTensor:
        """`input_ids` (rows, tokens so far), `scores` (rows, vocabulary), which stay as they are."""
        self._take(input_ids)
        self._offered = scores.float().log_softmax(dim=-1)
        return scores

    def of(self, sequences: torch.Tensor) -> list[list[float]]:
        """Of each row, the natural logarithm of each written token's probability."""
        self._take(sequences)
        return torch.cat(self._chosen, dim=1).tolist() if self._chosen else [[] for _ in sequences]

    def _take(self, input_ids: torch.Tensor) -> None:
        if self._offered is not None:
            self._chosen.append(self._offered.gather(1, input_ids[:, -1:]))


class _Stopped(StoppingCriteria):
    """Ends a generation whose caller has gone."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor, **kwargs: Any) -> torch.Tensor:
        return torch.full((input_ids.shape[0],), self._stop.is_set(), device=input_ids.device)


class _Complete(StoppingCriteria):
    """Ends each row after the line of its closing sentence."""

    def __init__(self, tokenizer: Any, prompt: int) -> None:
        self._tokenizer = tokenizer
        self._prompt = prompt

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor, **kwargs: Any) -> torch.Tensor:
        return torch.tensor([self._ended(row) for row in input_ids], device=input_ids.device)

    def _ended(self, row: torch.Tensor) -> bool:
        if "\n" not in self._tokenizer.decode(row[-1:]):
            return False
        return complete(self._tokenizer.decode(row[self._prompt :], skip_special_tokens=True))


class _Streamer(BaseStreamer):
    """Deals the tokens of a batch out to its rows; those after the end of a row are none of its."""

    def __init__(self, tokenizer: Any, ends: Sequence[int], rows: int, on_text: Callable[[int, str], None]) -> None:
        self._rows = [_Row(tokenizer, partial(on_text, i)) for i in range(rows)]
        self._ends = ends
        self._is_prompt = True

    def put(self, value: torch.Tensor) -> None:
        """First the prompts (rows, tokens), then one token of each row (rows,)."""
        if self._is_prompt:
            self._is_prompt = False
            return
        for row, token in zip(self._rows, value, strict=True):
            if token.item() in self._ends:
                row.end()
            else:
                row.put(token.reshape(1))

    def end(self) -> None:
        for row in self._rows:
            row.end()


class _Row(TextStreamer):
    """Hands whole words to `on_text` on the event loop's thread."""

    def __init__(self, tokenizer: Any, on_text: Callable[[str], None]) -> None:
        super().__init__(tokenizer, skip_special_tokens=True)
        self._on_text = on_text

    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        if text:
            anyio.from_thread.run_sync(self._on_text, text)
