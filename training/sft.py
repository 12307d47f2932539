"""Supervised fine-tuning of a LoRA adapter, from top to bottom.

    python -m training
    python -m training --config training/configs/quick.toml learning_rate=4e-4
    python -m training --config training/configs/quick.toml --dry-run
    accelerate launch --num_processes 2 -m training

Leaves in `output_dir`: adapter_model.safetensors and adapter_config.json (peft's layout), manifest.json
(what it was made from), README.md (model card), history.json (the log), evaluations/ (what was answered and
executed), loss.png and report.html; checkpoints stay in `output_dir`/checkpoints until the run ends.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.adapter import WEIGHTS_FILE, check
from model.bases import fetch, find, fingerprint, sha256_of
from model.examples import NONE, Examples
from training import report
from training.checkpoint import (
    Interrupted,
    RunError,
    begin,
    disk_is_full,
    held,
    newest,
    step_of,
    to_go_on_from,
)
from training.config import TrainConfig
from training.dataset import DataError, spread
from training.evaluate import Question
from training.kinds import learned
from training.network import Place, before_torch, place
from training.plan import Plan, estimate, plan, try_step
from training.rows import Row, shown, tokenised
from training.runs import CHECKPOINTS
from training.source import read
from training.worked import in_training, library

PLACES = {"adapter_name_or_path", "output_dir", "train_file", "validation_file"}
"""Settings that name files of this machine; the manifest has the sha256 of what they held."""
SHOWN = 3
"""Rows whose rendering is shown before a run."""


def train(
    config: TrainConfig,
    home: Path,
    say: Callable[[str], None] = print,
    *,
    resume: bool = False,
    overwrite: bool = False,
) -> Path:
    """Run `config` and return the folder of the finished adapter.

    `resume` goes on from the newest checkpoint in `output_dir`; `overwrite` gives up what is there.

    Raises:
        DataError: the data is missing, malformed or wrong, or no row is short enough.
        RunError: the folder is taken, or the disk is full; what is there stays.
        Interrupted: a signal asked to stop; a checkpoint was left.
        ModelUnavailableError: the base model or the device cannot be had.
        SandboxError: rows or answers cannot be executed.
    """
    started = time.time()
    before_torch(config.device)
    from transformers import AutoTokenizer, set_seed

    from model.huggingface import quiet
    from training.judge import ExecutedAnswers
    from training.trainer import arguments, trainer
    from training.watch import Stop, Watch

    where = place(config)
    first = os.environ.get("RANK", "0") == "0"
    say = say if first else _silent
    with ExitStack() as stack:
        stack.enter_context(quiet())
        if first:
            stack.enter_context(held(config.output_dir))
            checkpoint = to_go_on_from(config, resume=resume, overwrite=overwrite)
            prepared = prepare(config, home, where, say, executed=True)
            if checkpoint is None:
                begin(config)
        settings = arguments(  # in other processes, waits for the first
            config, where, judged=config.eval_rows > 0, eval_on_start=not resume
        )
        if not first:
            checkpoint = newest(config.output_dir) if resume else None
            prepared = prepare(config, home, where, say, executed=False)
        planned = plan(config, prepared.rows, prepared.too_long, prepared.held_out, settings.world_size)
        _show(planned, config, prepared, say)

        set_seed(config.seed)
        judge = ExecutedAnswers(
            questions=prepared.questions,
            tokenizer=AutoTokenizer.from_pretrained(prepared.folder),
            base=prepared.base["name"],
            base_sha256=prepared.base["sha256"],
            folder=config.output_dir,
            examples=prepared.examples,
            executes=first,
        )
        stop = Stop()
        run = trainer(
            config,
            where,
            settings,
            prepared.folder,
            prepared.tokenizer,
            prepared.rows,
            prepared.held_out,
            judge=judge if config.eval_rows else None,
            callbacks=(Watch(config.output_dir), stop) if first else (),
            say=say,
        )
        if settings.world_size == 1:  # several processes would not stop at the same step
            stack.enter_context(stop.on_signals(say))
        with told(config):
            run.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
        if stop.asked:
            raise Interrupted(
                f"stopped at step {run.state.global_step} of {run.state.max_steps}. Nothing is lost: the same command "
                "with --resume goes on"
            )
        network, earlier = run.accelerator.unwrap_model(run.model), config.adapter_name_or_path
        state = run.accelerator.get_state_dict(run.model) if run.is_fsdp_enabled else None
        if first:
            _learned(network)
            with told(config):
                save_adapter(network, config.output_dir, state)
                prepared.examples.write(config.output_dir)
                report.write_manifest(
                    config.output_dir,
                    base=prepared.base,
                    data={
                        "file": ", ".join(path.name for path in config.train_file),
                        "sha256": ", ".join(sha256_of(path) for path in config.train_file),
                        "rows": planned.rows,
                        "rows_too_long": planned.too_long,
                        "tokens": planned.tokens,
                    },
                    config=config.model_dump(mode="json", exclude=PLACES),
                    training={
                        **_figures(run),
                        "device": where.card,
                        "dtype": where.dtype_name,
                        "processes": settings.world_size,
                        "resumed": checkpoint is not None,
                        "began_with": earlier and sha256_of(earlier / WEIGHTS_FILE),
                        "seconds": round(time.time() - started),
                    },
                )
                report.write_report(config.output_dir)
            shutil.rmtree(config.output_dir / CHECKPOINTS, ignore_errors=True)
    return config.output_dir


def dry_run(config: TrainConfig, home: Path, say: Callable[[str], None] = print) -> None:
    """Say what `config` comes to, with every setting, and what a real step says of time and memory."""
    before_torch(config.device)
    from model.huggingface import quiet

    where = place(config)
    with quiet():
        prepared = prepare(config, home, where, say, executed=False)
        for key, value in config.model_dump(mode="json").items():
            say(f"{key:32}{value}")
        say(f"device      {where.card}, {where.dtype_name}")
        planned = plan(config, prepared.rows, prepared.too_long, prepared.held_out)
        _show(planned, config, prepared, say)
        if config.verify_rows:
            say(f"to execute  {prepared.unknown} rows that this machine has not executed yet")
        tried = try_step(config, where, prepared.folder, prepared.rows, say)
    for line in estimate(planned, tried, config):
        say(line)


@dataclass(frozen=True, slots=True)
class Prepared:
    """All a run needs, read and checked."""

    folder: Path
    """The base's."""
    base: dict[str, str]
    """Its `name` and `sha256`."""
    tokenizer: Any
    rows: list[Row]
    held_out: list[Row]
    too_long: int
    questions: list[Question]
    unknown: int
    """Rows that this machine has not executed."""
    examples: Examples
    """Of which each question is shown with some."""


def prepare(config: TrainConfig, home: Path, where: Place, say: Callable[[str], None], *, executed: bool) -> Prepared:
    """Read the data, with `executed` run what has not been run yet, and fetch the base; errors as in `train`."""
    from transformers import AutoTokenizer

    from model.devices import advice_for

    if advice := advice_for(where.device):
        say(advice)
    base = find(config.base)
    data = read(config, home, executed=executed)
    folder = fetch(base, home, say)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    examples, shown_with = NONE, in_training(NONE, config.seed)
    if config.worked_examples:
        shown_with = in_training(library(data.examples), config.seed)
        examples = library(data.examples, learned(data.examples, config.seed))
    rows, too_long = tokenised(data.examples, tokenizer, config.max_length, shown_with)
    held_out, _ = tokenised(data.held_out, tokenizer, config.max_length, lambda row: examples.nearest(row.question))
    for file, kept in ((config.train_file[0], rows), (config.validation_file, held_out)):
        if not kept:
            raise DataError(f"no row of {file} fits in max_length={config.max_length} tokens: raise it")
    named = {"name": base.name, "sha256": fingerprint(folder, home)}
    if config.adapter_name_or_path:
        check(config.adapter_name_or_path, named["name"], named["sha256"])
    return Prepared(folder, named, tokenizer, rows, held_out, too_long, data.questions, data.unknown, examples)


def _show(planned: Plan, config: TrainConfig, prepared: Prepared, say: Callable[[str], None]) -> None:
    from rich.console import Console

    if say is not _silent:
        console = Console(stderr=True, soft_wrap=True)
        for row in spread(prepared.rows, SHOWN):
            console.print(shown(row, prepared.tokenizer), end="\n\n")
    for line in planned.lines(config):
        say(line)


@contextmanager
def told(config: TrainConfig) -> Iterator[None]:
    """Say what ended a run, where there is a next step to take, as a RunError."""
    folder = config.output_dir
    try:
        yield
    except Exception as fault:
        last = newest(folder)
        go_on = f"go on from step {step_of(last)} with --resume" if last else "start again"
        if disk_is_full(fault, folder):
            raise RunError(
                f"the disk of {folder} is full ({fault}). Free some (a checkpoint needs some 150 MB), then {go_on}"
            ) from fault
        if "out of memory" in str(fault).lower() or "can't allocate memory" in str(fault):
            raise RunError(
                f"out of memory ({str(fault).splitlines()[0]}). Lower max_length, set gradient_checkpointing=true, "
                f"or with several processes halve per_device_train_batch_size; then {go_on}"
            ) from fault
        raise


def _figures(run: Any) -> dict[str, Any]:
    """What the manifest says of a run's course."""
    history: list[dict[str, Any]] = run.state.log_history
    best = run.state.best_global_step or run.state.global_step
    losses = [entry["loss"] for entry in history if "loss" in entry]
    return {
        "steps": run.state.global_step,
        "best_step": best,
        "rows_at_once": run.rows_at_once or run.args.per_device_train_batch_size,
        "first_loss": losses[0] if losses else None,
        "final_loss": losses[-1] if losses else None,
        "validation_loss": next((e["eval_loss"] for e in history if e["step"] == best and "eval_loss" in e), None),
    }


def _learned(network: Any) -> None:
    """A run without gradients ends with `lora_B` still zero (transformers #42489): say so, save nothing."""
    still_zero = [name for name, weight in network.named_parameters() if "lora_B" in name and not weight.any()]
    if still_zero:
        raise RunError(
            f"the adapter did not learn: {len(still_zero)} lora_B matrices are zero ({still_zero[0]}). A run of "
            "one or two steps spends them on warming up: give it more rows or epochs, or warmup_steps=0"
        )


def save_adapter(network: Any, folder: Path, state: dict[str, Any] | None = None) -> None:
    """Adapter weights in float16: half the size, and finer than bfloat16 at a LoRA matrix's magnitudes."""
    import torch
    from peft import get_peft_model_state_dict
    from safetensors.torch import save_file

    weights = get_peft_model_state_dict(network, state_dict=state)
    weights = {name: w.to(torch.float16).contiguous().cpu() for name, w in weights.items()}
    scratch = folder / f".{WEIGHTS_FILE}.tmp"
    save_file(weights, scratch, metadata={"format": "pt"})
    settings = network.peft_config["default"]
    settings.inference_mode = True
    settings.base_model_name_or_path = None  # the manifest names the base; a path of this machine helps nobody
    settings.save_pretrained(str(folder))
    scratch.replace(folder / WEIGHTS_FILE)


def _silent(words: str) -> None:
    """What only the first of several processes says."""
