"""What a run is going to do, before it does it: rows, tokens, steps, memory, time."""

from __future__ import annotations

import math
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from training.config import TrainConfig
from training.network import Place
from training.rows import Row, supervised


@dataclass(frozen=True, slots=True)
class Plan:
    """How much a run has before it."""

    rows: int
    too_long: int
    tokens: int
    """Of one epoch, without padding."""
    supervised: int
    """Those of them the loss counts."""
    held_out: int
    rows_per_step: int
    steps_per_epoch: int
    steps: int

    def lines(self, config: TrainConfig) -> list[str]:
        """The plan in words, a line each for rows, tokens and steps."""
        return [
            f"rows        {self.rows} to train on ({self.too_long} over {config.max_length} tokens left out), "
            f"{self.held_out} of validation",
            f"tokens      {self.tokens:,} an epoch, {self.supervised:,} of them supervised",
            f"steps       {self.steps:,} of up to {self.rows_per_step} rows, {self.steps_per_epoch:,} an epoch, "
            f"{config.num_train_epochs:g} epochs"
            + (f" or until {config.early_stopping_patience} bring nothing" if config.early_stopping_patience else ""),
        ]


def plan(config: TrainConfig, rows: list[Row], too_long: int, held_out: list[Row], processes: int = 1) -> Plan:
    """The plan of `config` on these rows, with the steps shared out among `processes`."""
    rows_per_step = config.per_device_train_batch_size * config.gradient_accumulation_steps * processes
    steps_per_epoch = math.ceil(len(rows) / rows_per_step)
    return Plan(
        rows=len(rows),
        too_long=too_long,
        tokens=sum(len(row["input_ids"]) for row in rows),
        supervised=sum(supervised(row) for row in rows),
        held_out=len(held_out),
        rows_per_step=rows_per_step,
        steps_per_epoch=steps_per_epoch,
        steps=math.ceil(steps_per_epoch * config.num_train_epochs),
    )


@dataclass(frozen=True, slots=True)
class TriedStep:
    """One real step: forward, backward and optimiser."""

    seconds: float
    tokens: int
    peak_bytes: int
    """Of the device's memory; on a CPU the whole process's."""
    device: str
    dtype: str


def try_step(
    config: TrainConfig, where: Place, folder: Path, rows: list[Row], say: Callable[[str], None] = print
) -> TriedStep:
    """Take four real steps, one on the longest of `rows`, the others on common ones, and time the fastest: each new
    shape is slow once.

    Raises:
        RuntimeError: the step gave no gradients.
    """
    import torch
    from transformers import AutoTokenizer, TrainerCallback

    from training.trainer import arguments, trainer

    class Timed(TrainerCallback):
        started = seconds = 0.0
        before = tokens = 0

        def on_step_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
            self.started, self.before = time.perf_counter(), state.num_input_tokens_seen

        def on_step_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
            if not where.on_cpu:
                torch.cuda.synchronize()
            seconds, tokens = time.perf_counter() - self.started, int(state.num_input_tokens_seen - self.before)
            if not self.tokens or tokens / seconds > self.tokens / self.seconds:
                self.seconds, self.tokens = seconds, tokens

    by_length = sorted(rows, key=lambda row: len(row["input_ids"]))
    per_step = config.per_device_train_batch_size
    longest, common = by_length[-per_step:], by_length[len(by_length) // 2 :][: 3 * per_step]
    timed = Timed()
    with TemporaryDirectory() as scratch:
        tried = config.model_copy(
            update={
                "output_dir": Path(scratch),
                "gradient_accumulation_steps": 1,
                "early_stopping_patience": 0,
                "packing": False,
                "report_to": [],
            }
        )
        settings = arguments(
            tried, where, judged=False, max_steps=4, eval_strategy="no", eval_on_start=False, save_strategy="no",
            load_best_model_at_end=False,
        )  # fmt: skip
        tokenizer = AutoTokenizer.from_pretrained(folder)
        run = trainer(tried, where, settings, folder, tokenizer, longest + common, common, callbacks=(timed,), say=say)
        run.train()
    if not any(weight.any() for name, weight in run.model.named_parameters() if "lora_B" in name):
        raise RuntimeError("the steps gave no gradients: lora_B is still zero (transformers #42489)")
    return TriedStep(
        seconds=timed.seconds,
        tokens=timed.tokens,
        peak_bytes=_peak_of_process() if where.on_cpu else torch.cuda.max_memory_allocated(),
        device=where.device,
        dtype=where.dtype_name,
    )


def estimate(planned: Plan, tried: TriedStep, config: TrainConfig) -> list[str]:
    """What `tried` says of the whole run, in words."""
    seconds = planned.tokens * config.num_train_epochs * tried.seconds / max(tried.tokens, 1)
    return [
        f"time        about {_duration(seconds)} of training at {tried.tokens / tried.seconds:,.0f} tokens/s, measured "
        f"in a real step on {tried.device} in {tried.dtype}; answering validation rows comes on top",
        f"memory      about {tried.peak_bytes / 1e9:.1f} GB, with the longest rows in a batch",
    ]


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 2:
        return f"{seconds:.0f} s"
    return f"{minutes} min" if minutes < 120 else f"{minutes / 60:.1f} h"


def _peak_of_process() -> int:
    """Highest resident size so far; Linux counts it in KiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
