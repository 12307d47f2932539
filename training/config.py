"""One training run's settings: a TOML file, overridden by `key=value` words."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CONFIGS = Path(__file__).parent / "configs"


class ConfigError(ValueError):
    """A setting is unknown or unusable. The text names it and the next step."""


class TrainConfig(BaseModel):
    """Every key of a run. The names are those of transformers, peft and TRL."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    base: str = Field("smollm2-135m", description="catalogue name, folder, or hub id of the base model")
    train_file: Path = Field(Path("data/train.jsonl"), description="JSONL rows to train on")
    validation_file: Path = Field(Path("data/validation.jsonl"), description="JSONL rows for the validation loss")
    output_dir: Path = Field(Path("outputs/adapter"), description="folder the adapter is written to")
    seed: int = Field(0, description="of the data order and the adapter's first weights")
    device: str = Field("auto", description="auto, cuda, cuda:1 or cpu")
    max_rows: int = Field(0, ge=0, description="rows of each file used at most, 0 for all")
    max_length: int = Field(768, gt=8, description="tokens; longer rows are dropped and counted, never cut")
    r: int = Field(32, gt=0, description="LoRA rank")
    lora_alpha: int = Field(64, gt=0, description="LoRA scale: updates are multiplied by lora_alpha / r")
    lora_dropout: float = Field(0.0, ge=0, lt=1, description="fraction of LoRA inputs dropped while training")
    target_modules: list[str] = Field(
        ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
        description="linear layers that get an adapter",
    )
    learning_rate: float = Field(8e-4, gt=0, description="peak step size of AdamW")
    lr_scheduler_type: str = Field("cosine", description="shape of the learning rate over the run")
    warmup_steps: float = Field(0.03, ge=0, description="steps, or below 1 a fraction of all, of rising rate")
    weight_decay: float = Field(0.0, ge=0, description="of the adapter's weights")
    num_train_epochs: float = Field(2.0, gt=0, description="passes over the rows")
    per_device_train_batch_size: int = Field(16, gt=0, description="rows in memory at once on each device")
    gradient_accumulation_steps: int = Field(1, gt=0, description="batches to one step of the optimiser")
    logging_steps: int = Field(10, gt=0, description="steps between two points of the loss curve")
    save_steps: int = Field(100, gt=0, description="steps between two checkpoints")
    eval_rows: int = Field(200, ge=0, description="validation rows answered and executed after training")


def load_config(file: Path | None, overrides: list[str]) -> TrainConfig:
    """The settings of `file` (default: `configs/default.toml`) with `key=value` overrides on top.

    Raises:
        ConfigError: names the key that is unknown or unusable.
    """
    path = file or CONFIGS / "default.toml"
    try:
        values: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as fault:
        raise ConfigError(f"cannot read {path}: {fault}. Shipped: {', '.join(_shipped())}") from fault
    for word in overrides:
        key, equals, text = word.partition("=")
        if not equals:
            raise ConfigError(f"{word!r} is not key=value. Keys: {', '.join(TrainConfig.model_fields)}")
        values[key] = _value(text)
    try:
        return TrainConfig(**values)
    except ValidationError as fault:
        wrong = "; ".join(f"{'.'.join(map(str, e['loc']))}: {e['msg']}" for e in fault.errors())
        raise ConfigError(f"{path}: {wrong}. Keys: {', '.join(TrainConfig.model_fields)}") from fault


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text


def _shipped() -> list[str]:
    return [str(path) for path in sorted(CONFIGS.glob("*.toml"))]
