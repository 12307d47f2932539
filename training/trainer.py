"""The trainer: TRL's, with what this project does differently.

- On a CPU the loss needs logits only where a token is supervised (TRL does that on GPUs only).
- Rows of like length share a batch, and the order depends on the seed and the epoch alone: not on how many rows fit in
  memory, how many processes share the work, or where an interrupted run goes on.
- A batch that does not fit in memory is halved, and its halves are accumulated: same step, same result.
- The validation rows are not only scored by their loss but answered, and the answers executed.
"""

from __future__ import annotations

import functools
import importlib.util
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from accelerate.utils import broadcast_object_list
from accelerate.utils.memory import clear_device_cache, should_reduce_batch_size
from datasets import Dataset, disable_progress_bars
from peft.helpers import disable_input_dtype_casting
from torch.nn.functional import cross_entropy
from torch.utils.data import Sampler
from transformers import EarlyStoppingCallback, PrinterCallback, ProgressCallback, TrainerCallback
from transformers.modeling_outputs import CausalLMOutput
from transformers.trainer_pt_utils import get_length_grouped_indices
from transformers.utils.logging import set_verbosity_error
from trl import SFTConfig, SFTTrainer

from training.config import ConfigError, TrainConfig
from training.network import Place, go_on_from, load_base, lora
from training.rows import Row

PROJECT = "worldmodel"
"""What trackers file the runs under."""
CPU_TOKENS = 1024
"""Tokens at once on a CPU: with more the products get no faster, and memory grows."""
Judge = Callable[[Any, int], dict[str, float]]
"""Answers the validation rows with the network as it is at a step; returns figures named `right`, `ran`, `tags`."""


def arguments(config: TrainConfig, where: Place, *, judged: bool, **changes: Any) -> SFTConfig:
    """`config` in the words of TRL. In a process started by `accelerate launch` this joins the others."""
    _expect_trackers(config)
    settings = {
        "output_dir": str(config.output_dir / "checkpoints"),
        "seed": config.seed,
        "max_length": config.max_length,
        "packing": config.packing,
        "eval_packing": False,
        "completion_only_loss": True,
        "learning_rate": config.learning_rate,
        "lr_scheduler_type": config.lr_scheduler_type,
        "warmup_steps": config.warmup_steps,
        "weight_decay": config.weight_decay,
        "max_grad_norm": config.max_grad_norm,
        "num_train_epochs": config.num_train_epochs,
        "per_device_train_batch_size": config.per_device_train_batch_size,
        "per_device_eval_batch_size": config.per_device_train_batch_size,
        "gradient_accumulation_steps": config.gradient_accumulation_steps,
        "activation_checkpointing": where.gradient_checkpointing,
        "pad_to_multiple_of": 16,  # few distinct shapes: CPU kernels are prepared once per shape
        "logging_steps": config.logging_steps,
        "logging_first_step": True,
        "logging_nan_inf_filter": False,  # a loss that is not a number is to be seen
        "include_num_input_tokens_seen": "non_padding",
        "eval_strategy": "epoch",
        "eval_on_start": True,
        "restore_callback_states_from_checkpoint": True,  # how long early stopping has been patient
        "save_strategy": "epoch",
        "save_total_limit": 2,
        "load_best_model_at_end": True,
        "metric_for_best_model": "eval_right" if judged else "eval_loss",
        "greater_is_better": judged,
        "use_cpu": where.on_cpu,
        "bf16": where.dtype == torch.bfloat16,
        "fp16": where.dtype == torch.float16,
        "dataloader_pin_memory": not where.on_cpu,
        "ddp_timeout": 7200,  # the other processes wait while the first executes answers
        "ddp_find_unused_parameters": False,
        "disable_tqdm": True,
        "report_to": list(config.report_to) or "none",
        "project": PROJECT,
        "run_name": config.output_dir.name,
        "trackio_static_space_id": False,  # figures stay on this machine unless the tracker is told otherwise
    }
    return SFTConfig(**{**settings, **changes})


def _expect_trackers(config: TrainConfig) -> None:
    for name in config.report_to:
        if importlib.util.find_spec(name) is None:
            raise ConfigError(f"report_to: {name} is not installed. Type: pip install {name}")
    os.environ.setdefault("TENSORBOARD_LOGGING_DIR", str(config.output_dir / "tensorboard"))
    os.environ.setdefault("WANDB_PROJECT", PROJECT)


def trainer(
    config: TrainConfig,
    where: Place,
    settings: SFTConfig,
    folder: Path,
    tokenizer: Any,
    rows: list[Row],
    held_out: list[Row],
    *,
    judge: Judge | None = None,
    callbacks: tuple[TrainerCallback, ...] = (),
    say: Callable[[str], None] = print,
) -> ExecutedTrainer:
    """A trainer of an adapter on the base in `folder`: a fresh one, or `config.adapter_name_or_path` further."""
    disable_progress_bars()
    set_verbosity_error()
    network = load_base(config, folder, where)
    if where.on_cpu:
        score_supervised_only(network)
    if config.early_stopping_patience:
        callbacks = (*callbacks, EarlyStoppingCallback(config.early_stopping_patience))
    made = ExecutedTrainer(
        model=network,
        processing_class=tokenizer,
        train_dataset=Dataset.from_list(rows),
        eval_dataset=Dataset.from_list(sorted(held_out, key=lambda row: len(row["input_ids"]))),  # less padding
        peft_config=lora(config),
        args=settings,
        callbacks=[SaveEvery(config.save_steps), *callbacks],
    )
    if config.adapter_name_or_path:
        go_on_from(config.adapter_name_or_path, made.model)
    for unwanted in (PrinterCallback, ProgressCallback):
        made.remove_callback(unwanted)
    made.lengths = None if config.packing else [len(row["input_ids"]) for row in rows]
    made.judge = judge
    made.say = say
    made.on_cpu = where.on_cpu
    return made


class ExecutedTrainer(SFTTrainer):
    """See the module. `rows_at_once` is the batch that fits; it falls when memory runs out."""

    lengths: list[int] | None = None
    judge: Judge | None = None
    on_cpu = False
    rows_at_once: int | None = None
    say: Callable[[str], None] = staticmethod(print)

    def compute_loss(
        self, model: Any, inputs: dict[str, Any], return_outputs: bool = False, num_items_in_batch: Any = None
    ) -> Any:
        if not self.on_cpu or return_outputs:
            return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
        # Positions, where rows are packed, tell them apart.
        wanted = ("input_ids", "attention_mask", "position_ids", "labels")
        inputs = {name: value for name, value in inputs.items() if name in wanted}
        total = model(**inputs, supervised_only=True).loss
        count = (inputs["labels"][:, 1:] != -100).sum() if num_items_in_batch is None else num_items_in_batch
        loss = total / torch.as_tensor(count).clamp(min=1)
        if self.args.average_tokens_across_devices and num_items_in_batch is not None:
            loss = loss * self.accelerator.num_processes  # the count is of all processes, and DDP takes the mean
        return loss

    def training_step(self, model: Any, inputs: dict[str, Any], num_items_in_batch: Any = None) -> Any:
        """Forward and backward of one batch; when memory runs out, of its halves, quarters, …

        The loss is a sum over tokens divided by the step's count, so the parts' gradients add up to the
        whole's. Several processes do not: each waits for the gradients of the others' parts, and they differ in number.
        """
        rows = len(inputs["input_ids"])
        before = [(p, None if p.grad is None else p.grad.clone()) for p in model.parameters() if p.requires_grad]
        while True:
            size = min(self.rows_at_once or rows, rows)
            if self.on_cpu and self.accelerator.num_processes == 1:
                size = min(size, max(1, CPU_TOKENS // inputs["input_ids"].shape[1]))
            try:
                with disable_input_dtype_casting(self.model):  # autocast does it, on the small side of each product
                    parts = [
                        super(ExecutedTrainer, self).training_step(model, part, num_items_in_batch)
                        for part in _parts(inputs, size)
                    ]
                return torch.stack(parts).sum()
            except Exception as fault:
                if not should_reduce_batch_size(fault) or size == 1 or self.accelerator.num_processes > 1:
                    raise
            # Not inside the handler: the traceback holds on to the tensors of the failed attempt.
            for parameter, gradient in before:
                parameter.grad = None if gradient is None else gradient.clone()
            clear_device_cache(garbage_collection=True)
            self.rows_at_once = (size + 1) // 2
            self.say(
                f"out of memory with {size} rows at once: going on with {self.rows_at_once}, "
                "the rest accumulated, so that steps stay what they are"
            )

    def prediction_step(self, model: Any, inputs: Any, prediction_loss_only: bool, ignore_keys: Any = None) -> Any:
        with disable_input_dtype_casting(self.model):
            return super().prediction_step(model, inputs, prediction_loss_only, ignore_keys)

    def evaluation_loop(self, *arguments: Any, **options: Any) -> Any:
        output = super().evaluation_loop(*arguments, **options)
        if self.judge is not None and self.state.global_step:  # an untrained adapter is not worth the wait
            network = self.model if self.is_fsdp_enabled else self.accelerator.unwrap_model(self.model)
            figures: list[Any] = [None]
            if self.is_world_process_zero() or self.is_fsdp_enabled:  # sharded networks decode together
                figures = [self.judge(network, self.state.global_step)]
            if self.accelerator.num_processes > 1:
                broadcast_object_list(figures)
            output.metrics.update({f"eval_{name}": value for name, value in figures[0].items()})
        return output

    def _get_train_sampler(self, train_dataset: Any = None) -> Any:
        if self.lengths is None:
            return super()._get_train_sampler(train_dataset)
        rows = self.args.train_batch_size * self.args.gradient_accumulation_steps * self.args.world_size
        sampler = LikeLengths(self.lengths, rows, self.args.seed)
        self.add_callback(_Epochs(sampler))
        return sampler


class LikeLengths(Sampler[int]):
    """Row numbers in an order of seed and epoch alone, where each step's rows are of like length.

    Within a step the longest rows come first; the step with the longest row of all is the first, so that memory
    runs out early or not at all; the others are shuffled.
    """

    def __init__(self, lengths: list[int], rows_per_step: int, seed: int) -> None:
        self.lengths = lengths
        self.rows_per_step = rows_per_step
        self.seed = seed
        self.epoch = 0

    def __len__(self) -> int:
        return len(self.lengths)

    def __iter__(self) -> Iterator[int]:
        chance = torch.Generator().manual_seed(self.seed * 1_000_003 + self.epoch)
        order = get_length_grouped_indices(self.lengths, self.rows_per_step, generator=chance)
        steps = [order[i : i + self.rows_per_step] for i in range(0, len(order), self.rows_per_step)]
        last = [steps.pop()] if len(order) % self.rows_per_step and len(steps) > 1 else []
        shuffled = [0, *(torch.randperm(len(steps) - 1, generator=chance) + 1).tolist()]
        for step in [*(steps[i] for i in shuffled), *last]:
            yield from step


class _Epochs(TrainerCallback):
    """Tells the sampler which epoch begins, also when a run goes on in the middle of one."""

    def __init__(self, sampler: LikeLengths) -> None:
        self.sampler = sampler

    def on_epoch_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        self.sampler.epoch = int(state.epoch or 0)


class SaveEvery(TrainerCallback):
    """A checkpoint every `steps` steps, beside the one at each evaluation that the best is chosen from."""

    def __init__(self, steps: int) -> None:
        self.steps = steps

    def on_step_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if state.global_step % self.steps == 0:
            control.should_save = True


def score_supervised_only(network: Any) -> None:
    """Let `network(..., labels=..., supervised_only=True)` return the summed loss of the supervised tokens.

    The head's product over the vocabulary, a fifth of the work, is then done for no other position.
    """
    plain = network.forward

    @functools.wraps(type(network).forward)
    def forward(*arguments: Any, supervised_only: bool = False, **options: Any) -> Any:
        if not supervised_only:
            return plain(*arguments, **options)
        labels = options.pop("labels")[:, 1:]
        hidden = network.base_model(*arguments, **{**options, "use_cache": False}).last_hidden_state[:, :-1]
        counts = labels != -100
        logits = network.get_output_embeddings()(hidden[counts])
        return CausalLMOutput(loss=cross_entropy(logits.float(), labels[counts], reduction="sum"))

    network.forward = forward


def _parts(inputs: dict[str, Any], size: int) -> Iterator[dict[str, Any]]:
    rows = len(inputs["input_ids"])
    if size >= rows:
        yield inputs
        return
    for start in range(0, rows, size):
        yield {name: value[start : start + size] for name, value in inputs.items()}
