"""Which device and which number format torch should use here. Imports torch when called."""

from __future__ import annotations

from typing import Any

NO_BFLOAT16 = ("gfx803", "gfx900", "gfx906")
"""AMD cards without native bfloat16 (MI50 is gfx906). ROCm's `is_bf16_supported` is true on all of them
(unsloth #7682), so the architecture's name decides."""


def pick_device(wanted: str = "auto") -> str:
    """`wanted`, or for `auto` the first accelerator (CUDA and ROCm are both `cuda` to torch), else `cpu`."""
    import torch

    if wanted != "auto":
        return wanted
    return "cuda" if torch.cuda.is_available() else "cpu"


def pick_dtype(device: str) -> Any:
    """The torch.dtype `device` computes natively: bfloat16, else float16 on accelerators and float32 on CPUs."""
    import torch

    if device.startswith("cuda"):
        return torch.bfloat16 if accelerator_has_bfloat16(torch.cuda.get_device_properties(device)) else torch.float16
    return torch.bfloat16 if cpu_has_bfloat16() else torch.float32


def accelerator_has_bfloat16(properties: Any) -> bool:
    """From `torch.cuda.get_device_properties`: by `gcnArchName` on ROCm, by compute capability on CUDA."""
    architecture = getattr(properties, "gcnArchName", "")
    if architecture.startswith("gfx"):
        return architecture.split(":")[0] not in NO_BFLOAT16
    return bool(properties.major >= 8)


def cpu_has_bfloat16() -> bool:
    """AVX512-BF16 or AMX; anywhere else bfloat16 is emulated and slower than float32."""
    import torch

    return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
