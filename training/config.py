"""One training run's settings: a TOML file, overridden by `key=value` words."""

from __future__ import annotations

import difflib
import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CONFIGS = Path(__file__).parent / "configs"


class ConfigError(ValueError):
    """A setting is unknown or unusable. The text names it and the next step."""


def _one_or_more(value: object) -> object:
    return [value] if isinstance(value, str | Path) else value


class TrainConfig(BaseModel):
    """Every key of a run. The names are those of transformers, peft and TRL."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    base: str = Field("smollm2-135m", description="catalogue name, folder, or hub id of the base model")
    train_file: Annotated[tuple[Path, ...], BeforeValidator(_one_or_more)] = Field(
        (Path("data/train.jsonl"),), min_length=1, description="one or more JSONL files to train on"
    )
    validation_file: Path = Field(
        Path("data/validation.jsonl"), description="JSONL rows of validation loss and accuracy"
    )
    output_dir: Path = Field(
        Path("outputs/adapter"), description="folder the run is kept in and the adapter written to"
    )
    verify_rows: bool = Field(True, description="execute rows that this machine has not executed yet, before training")
    seed: int = Field(0, ge=0, description="of the data order and the adapter's first weights")
    max_rows: int = Field(0, ge=0, description="rows of each file used at most, spread over it; 0 for all")
    max_length: int = Field(768, gt=8, description="tokens; longer rows are dropped and counted, never cut")

    device: str = Field("auto", description="auto, cuda, cuda:1 or cpu (ROCm cards are called cuda, as in torch)")
    dtype: Literal["auto", "bfloat16", "float16", "float32"] = Field(
        "auto", description="number format of the products; auto is what the device does natively"
    )
    load_in_4bit: bool = Field(False, description="QLoRA: the base in 4-bit NF4; needs bitsandbytes")
    gradient_checkpointing: bool | Literal["auto"] = Field(
        "auto", description="recompute activations instead of keeping them; auto: on a GPU yes, on a CPU no"
    )

    worked_examples: bool = Field(
        False, description="show the nearest rows of train_file with each question, in training and when served"
    )
    adapter_name_or_path: Path | None = Field(
        None, description="adapter folder to train further, of the same base, rank and layers; none for a fresh adapter"
    )
    r: int = Field(32, gt=0, description="LoRA rank")
    lora_alpha: int = Field(64, gt=0, description="LoRA scale: updates are multiplied by lora_alpha / r")
    lora_dropout: float = Field(0.0, ge=0, lt=1, description="fraction of LoRA inputs dropped while training")
    target_modules: list[str] = Field(
        ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
        min_length=1,
        description="linear layers that get an adapter",
    )
    use_rslora: bool = Field(False, description="scale updates by lora_alpha / sqrt(r) instead (arXiv 2312.03732)")
    use_dora: bool = Field(False, description="train magnitude and direction apart (arXiv 2402.09353); slower")

    learning_rate: float = Field(8e-4, gt=0, description="peak step size of AdamW")
    lr_scheduler_type: Literal["cosine", "linear", "constant", "constant_with_warmup"] = Field(
        "cosine", description="shape of the learning rate over the run"
    )
    warmup_steps: float = Field(0.03, ge=0, description="steps, or below 1 a fraction of all, of rising rate")
    weight_decay: float = Field(0.0, ge=0, description="of the adapter's weights")
    max_grad_norm: float = Field(1.0, ge=0, description="gradients are scaled down to this norm; 0 for never")
    num_train_epochs: float = Field(2.0, gt=0, description="passes over the rows")
    per_device_train_batch_size: int = Field(
        8, gt=0, description="rows in memory at once on each device; halved by itself when memory runs out"
    )
    gradient_accumulation_steps: int = Field(2, gt=0, description="batches to one step of the optimiser")
    packing: bool = Field(False, description="join rows to sequences of max_length instead of grouping like lengths")

    eval_rows: int = Field(200, ge=0, description="validation rows answered and executed each epoch; 0 for none")
    early_stopping_patience: int = Field(
        0, ge=0, description="epochs without a better executed accuracy before the run ends; 0 for never"
    )
    logging_steps: int = Field(10, gt=0, description="steps between two points of the loss curve")
    save_steps: int = Field(50, gt=0, description="steps between two checkpoints: what a kill costs at most")
    report_to: list[Literal["tensorboard", "trackio", "wandb"]] = Field(
        [], description="trackers that get every logged figure"
    )


def load_config(file: Path | None, overrides: list[str]) -> TrainConfig:
    """The settings of `file` (default: `configs/default.toml`) with `key=value` overrides on top.

    Raises:
        ConfigError: names the key that is unknown or unusable.
    """
    path = file or CONFIGS / "default.toml"
    try:
        values: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise ConfigError(f"cannot read {path}: {fault}. Shipped: {', '.join(_shipped())}") from fault
    origins = dict.fromkeys(values, str(path))
    for word in overrides:
        key, equals, text = word.partition("=")
        if not equals:
            raise ConfigError(f"{word!r} is not key=value. {_nearest(word)}")
        values[key] = _value(text)
        origins[key] = f"{word!r}"
    try:
        return TrainConfig(**values)
    except ValidationError as fault:
        raise ConfigError("; ".join(_words(error, origins) for error in fault.errors())) from fault


def _words(error: Any, origins: dict[str, str]) -> str:
    key = str(error["loc"][0])
    where = origins.get(key, key)
    if error["type"] == "extra_forbidden":
        return f"{where}: there is no key {key!r}. {_nearest(key)}"
    meaning = TrainConfig.model_fields[key].description
    return f"{where}: {key}: {error['msg']} ({key} is: {meaning})"


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key, TrainConfig.model_fields, n=1, cutoff=0.5)
    meant = f"Did you mean {close[0]!r}? " if close else ""
    return f"{meant}Keys: {', '.join(TrainConfig.model_fields)}"


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _shipped() -> list[str]:
    return [str(path) for path in sorted(CONFIGS.glob("*.toml"))]
