"""The network that is trained: a base model in the device's own number format, and the LoRA adapter to put on it."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.adapter import WEIGHTS_FILE
from model.bases import gguf_in
from training.config import ConfigError, TrainConfig


@dataclass(frozen=True, slots=True)
class Place:
    """Where and in which number format a run computes."""

    device: str
    """As torch calls it: cuda or cpu."""
    dtype: Any
    """The torch.dtype of the base's weights and of the products."""
    gradient_checkpointing: bool

    @property
    def on_cpu(self) -> bool:
        """Whether the run computes on the CPU."""
        return self.device == "cpu"

    @property
    def card(self) -> str:
        """The device as people call it."""
        import torch

        return "cpu" if self.on_cpu else str(torch.cuda.get_device_name())

    @property
    def dtype_name(self) -> str:
        """The number format as settings name it, such as `bfloat16`."""
        return str(self.dtype).removeprefix("torch.")


def before_torch(device: str, environment: MutableMapping[str, str] = os.environ) -> None:
    """Set what torch reads when it is first imported.

    A process of its own trains on one card: with several in sight transformers would wrap the network in
    `nn.DataParallel`, which TRL refuses. `accelerate launch` starts a process for each card.

    On a CPU, threads wait for each other some thousand times a step. Spinning for some microseconds before they
    sleep saves most of the wake-ups, and is too short to hurt beside other processes, unlike the library's default
    (`model.loading`).
    """
    if device != "cpu" and "WORLD_SIZE" not in environment:
        name = "HIP_VISIBLE_DEVICES" if "HIP_VISIBLE_DEVICES" in environment else "CUDA_VISIBLE_DEVICES"
        number = device.partition(":")[2]
        wanted = int(number) if number.isdecimal() else 0
        visible = environment[name].split(",") if name in environment else [str(n) for n in range(wanted + 1)]
        if wanted < len(visible):
            environment[name] = visible[wanted]
    environment.setdefault("OMP_WAIT_POLICY", "ACTIVE")
    environment.setdefault("GOMP_SPINCOUNT", "2000")


def place(config: TrainConfig) -> Place:
    """Where `config` is to run.

    Raises:
        ModelUnavailableError: the device is not here.
        ConfigError: 4-bit weights or a number format are asked for that cannot be had.
    """
    import torch

    from model.devices import describe, pick_device, pick_dtype

    # A process of its own sees one card only, whichever it was.
    alone = config.device.startswith("cuda:") and "WORLD_SIZE" not in os.environ
    device = pick_device("cuda" if alone else config.device)
    dtype = pick_dtype(device) if config.dtype == "auto" else getattr(torch, config.dtype)
    if dtype == torch.bfloat16 and device != "cpu" and pick_dtype(device) != dtype:
        raise ConfigError(f"dtype=bfloat16: {describe(device)} has none. Take dtype=auto, which gives float16 there")
    if config.load_in_4bit:
        _need_bitsandbytes()
    checkpointing = config.gradient_checkpointing
    return Place(device.partition(":")[0], dtype, device != "cpu" if checkpointing == "auto" else checkpointing)


def load_base(config: TrainConfig, folder: Path, where: Place) -> Any:
    """The base in `folder`, ready for an adapter; with `load_in_4bit` in NF4 (QLoRA, arXiv 2305.14314)."""
    import torch
    from transformers import AutoModelForCausalLM, BitsAndBytesConfig

    if gguf_in(folder):
        raise ConfigError(
            f"base={config.base}: a GGUF file is for answering; train on the safetensors it was made from"
        )
    how: dict[str, Any] = {}
    if config.load_in_4bit:
        how["quantization_config"] = BitsAndBytesConfig(
            load_in_4bit=True,
            bnb_4bit_quant_type="nf4",
            bnb_4bit_use_double_quant=True,
            bnb_4bit_compute_dtype=where.dtype,
        )
        how["device_map"] = {"": torch.cuda.current_device() if not where.on_cpu else "cpu"}
    network = AutoModelForCausalLM.from_pretrained(
        folder,
        dtype=where.dtype,
        use_safetensors=True,
        # On a CPU the fused kernel's backward pass is slower than plain matrix products on rows this short.
        attn_implementation="eager" if where.on_cpu else "sdpa",
        **how,
    )
    if config.load_in_4bit:
        from peft import prepare_model_for_kbit_training

        network = prepare_model_for_kbit_training(network, use_gradient_checkpointing=where.gradient_checkpointing)
        for module in network.modules():
            if hasattr(module, "support_avx512bf16_for_cpu"):
                # Else the first evaluation repacks the weights into a form whose product has no gradient.
                module.support_avx512bf16_for_cpu = False
    return network


def lora(config: TrainConfig) -> Any:
    """peft's description of the adapter."""
    from peft import LoraConfig

    return LoraConfig(
        r=config.r,
        lora_alpha=config.lora_alpha,
        lora_dropout=config.lora_dropout,
        target_modules=config.target_modules,
        use_rslora=config.use_rslora,
        use_dora=config.use_dora,
        task_type="CAUSAL_LM",
    )


def go_on_from(folder: Path, network: Any) -> None:
    """Give the fresh adapter on `network` the weights of the one in `folder`.

    Raises:
        ConfigError: that one has another rank, scale or other layers.
    """
    from peft import LoraConfig, set_peft_model_state_dict
    from safetensors.torch import load_file

    fresh, earlier = network.peft_config["default"], LoraConfig.from_pretrained(str(folder))
    for key in ("r", "lora_alpha", "target_modules", "use_rslora", "use_dora"):
        if getattr(fresh, key) != getattr(earlier, key):
            raise ConfigError(
                f"adapter_name_or_path={folder}: its {key} is {getattr(earlier, key)!r}, here it is "
                f"{getattr(fresh, key)!r}. Give the same"
            )
    set_peft_model_state_dict(network, load_file(folder / WEIGHTS_FILE))


def _need_bitsandbytes() -> None:
    try:
        import bitsandbytes  # noqa: F401
    except ImportError as fault:
        raise ConfigError(
            f"load_in_4bit needs bitsandbytes, which is not to be had ({fault}). Type: pip install bitsandbytes; or "
            "train without it: load_in_4bit=false"
        ) from fault
