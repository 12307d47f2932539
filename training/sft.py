"""Supervised fine-tuning of a LoRA adapter, from top to bottom.

    python -m training
    python -m training --config training/configs/quick.toml learning_rate=4e-4

Leaves in `output_dir`: adapter_model.safetensors and adapter_config.json (peft's layout), manifest.json
(what it was made from), README.md (model card), loss.png; checkpoints stay in `output_dir`/checkpoints
until the run ends.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from model.adapter import WEIGHTS_FILE
from model.bases import fetch, find, fingerprint, sha256_of
from training import report
from training.config import TrainConfig
from training.dataset import DataError, Example, load
from training.rows import tokenised


def train(config: TrainConfig, home: Path, say: Callable[[str], None] = print) -> Path:
    """Run `config` and return the folder of the finished adapter.

    Raises:
        DataError: the data is missing or malformed, or no row is short enough.
        ModelUnavailableError: the base model cannot be had.
    """
    started = time.time()
    examples, held_out = load(config.train_file), load(config.validation_file)
    if config.max_rows:
        examples, held_out = _spread(examples, config.max_rows), _spread(held_out, config.max_rows)

    base = find(config.base)
    folder = fetch(base, home, say)

    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in model.loading, and for the same reason
    import torch
    from datasets import Dataset
    from peft import LoraConfig
    from peft.helpers import disable_input_dtype_casting
    from transformers import AutoModelForCausalLM, AutoTokenizer, set_seed
    from trl import SFTConfig, SFTTrainer

    from model.devices import pick_device, pick_dtype

    set_seed(config.seed)
    device = pick_device(config.device)
    dtype = pick_dtype(device)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    rows, too_long = tokenised(examples, tokenizer, config.max_length)
    held_out_rows, _ = tokenised(held_out, tokenizer, config.max_length)
    if not rows:
        raise DataError(f"no row of {config.train_file} fits in max_length={config.max_length} tokens: raise it")
    tokens = sum(len(row["input_ids"]) for row in rows)
    say(f"{len(rows)} rows ({too_long} too long, left out), {tokens} tokens, {device}, {dtype}")

    network = AutoModelForCausalLM.from_pretrained(
        folder,
        dtype=dtype,
        use_safetensors=True,
        # On a CPU the fused kernel's backward pass is slower than plain matrix products on rows this short.
        attn_implementation="eager" if device == "cpu" else "sdpa",
    )
    trainer = SFTTrainer(
        model=network,
        processing_class=tokenizer,
        train_dataset=Dataset.from_list(rows),
        eval_dataset=Dataset.from_list(held_out_rows) if held_out_rows else None,
        peft_config=LoraConfig(
            r=config.r,
            lora_alpha=config.lora_alpha,
            lora_dropout=config.lora_dropout,
            target_modules=config.target_modules,
            task_type="CAUSAL_LM",
        ),
        args=SFTConfig(
            output_dir=str(config.output_dir / "checkpoints"),
            seed=config.seed,
            max_length=config.max_length,
            completion_only_loss=True,
            learning_rate=config.learning_rate,
            lr_scheduler_type=config.lr_scheduler_type,
            warmup_steps=config.warmup_steps,
            weight_decay=config.weight_decay,
            num_train_epochs=config.num_train_epochs,
            per_device_train_batch_size=config.per_device_train_batch_size,
            per_device_eval_batch_size=config.per_device_train_batch_size,
            gradient_accumulation_steps=config.gradient_accumulation_steps,
            activation_checkpointing=device != "cpu",
            pad_to_multiple_of=32,  # few distinct shapes: CPU kernels are prepared once per shape
            train_sampling_strategy="group_by_length",
            logging_steps=config.logging_steps,
            eval_strategy="epoch" if held_out_rows else "no",
            save_steps=config.save_steps,
            save_total_limit=2,
            use_cpu=device == "cpu",
            bf16=dtype == torch.bfloat16,
            fp16=dtype == torch.float16,
            dataloader_pin_memory=device != "cpu",
            report_to="none",
        ),
    )
    with disable_input_dtype_casting(trainer.model):  # autocast does it, on the small side of each product
        trainer.train()
    _learned(trainer.model)
    _save(trainer.model, config.output_dir)
    history: list[dict[str, Any]] = trainer.state.log_history
    report.write_loss(config.output_dir / "loss.png", history)
    report.write_manifest(
        config.output_dir,
        base={"name": base.name, "sha256": fingerprint(folder, home)},
        data={
            "file": config.train_file.name,
            "sha256": sha256_of(config.train_file),
            "rows": len(rows),
            "rows_too_long": too_long,
            "tokens": tokens,
        },
        config=config.model_dump(mode="json", exclude={"output_dir", "train_file", "validation_file"}),
        training={
            "device": device,
            "dtype": str(dtype).removeprefix("torch."),
            "steps": trainer.state.global_step,
            "seconds": round(time.time() - started),
            "final_loss": _last(history, "loss") or _last(history, "train_loss"),
            "validation_loss": _last(history, "eval_loss"),
        },
    )
    report.write_card(config.output_dir)
    shutil.rmtree(config.output_dir / "checkpoints", ignore_errors=True)
    return config.output_dir


def _spread(examples: list[Example], rows: int) -> list[Example]:
    """`rows` examples taken evenly over the file, so that every area is among them."""
    step = max(1, len(examples) // rows)
    return examples[::step][:rows]


def _last(history: list[dict[str, Any]], key: str) -> float | None:
    return next((entry[key] for entry in reversed(history) if key in entry), None)


def _learned(network: Any) -> None:
    """A run without gradients ends with `lora_B` still zero (transformers #42489): say so, save nothing."""
    still_zero = [name for name, weight in network.named_parameters() if "lora_B" in name and not weight.any()]
    if still_zero:
        raise RuntimeError(f"the adapter did not learn: {len(still_zero)} lora_B matrices are zero ({still_zero[0]})")


def _save(network: Any, folder: Path) -> None:
    """Adapter weights in float16: half the size, and finer than bfloat16 at a LoRA matrix's magnitudes."""
    import torch
    from peft import get_peft_model_state_dict
    from safetensors.torch import save_file

    folder.mkdir(parents=True, exist_ok=True)
    state = {name: w.to(torch.float16).contiguous().cpu() for name, w in get_peft_model_state_dict(network).items()}
    scratch = folder / f".{WEIGHTS_FILE}.tmp"
    save_file(state, scratch, metadata={"format": "pt"})
    scratch.replace(folder / WEIGHTS_FILE)
    settings = network.peft_config["default"]
    settings.inference_mode = True
    settings.base_model_name_or_path = None  # the manifest names the base; a path of this machine helps nobody
    settings.save_pretrained(str(folder))
