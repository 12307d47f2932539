"""Which device and which number format torch should use here, and what to do when a card cannot be used.

What holds, and where it is written:

- bfloat16 on AMD: `torch.cuda.is_bf16_supported` is true on every ROCm card without asking the card, and RDNA 1 and 2
  then end the process inside LLVM (unsloth #7682). AMD's table of hardware features has it from CDNA 1 and RDNA 3 on
  (HIP's reference/hardware_features; XLA's `has_bf16_dtype_support` draws the same line), so the architecture decides.
- bfloat16 on NVIDIA: compute capability 8.0, Ampere (`torch.cuda.is_bf16_supported(including_emulation=False)`).
- A ROCm build runs only on architectures it was compiled for, or on one with the same instruction set that
  HSA_OVERRIDE_GFX_VERSION names (LLVM's AMDGPUUsage, "Generic processors", lists the families).

Imports torch when called.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from model.errors import ModelUnavailableError

BFLOAT16_GFX9 = ("gfx908", "gfx90a", "gfx94", "gfx95")
"""CDNA 1 to 4 (MI100 and later): the GCN 9 cards that compute bfloat16. gfx900 (Vega), gfx906 (MI50, MI60, Radeon VII)
and gfx90c (Ryzen APUs) do not."""

SAME_INSTRUCTIONS = {
    **dict.fromkeys(("gfx902", "gfx904", "gfx909", "gfx90c"), ("gfx900",)),
    **dict.fromkeys(("gfx1031", "gfx1032", "gfx1033", "gfx1034", "gfx1035", "gfx1036"), ("gfx1030",)),
    **dict.fromkeys(("gfx1101", "gfx1102"), ("gfx1100",)),
    "gfx1103": ("gfx1102", "gfx1100"),
    "gfx1151": ("gfx1100",),
    **dict.fromkeys(("gfx1152", "gfx1153"), ("gfx1150",)),
}
"""Architecture to those whose programs it runs, the nearest first.

gfx1102 before gfx1100 for gfx1103: the two have equally many vector registers, gfx1100 half as many again (LLVM,
`Feature1_5xVGPRs`), and programs for gfx1100 hang it (ROCm/TheRock #1184). gfx1151 has as many as gfx1100 and runs
them (pytorch #164346); gfx1150 has not and refuses them. gfx1010 to gfx1013 are not here: 10.3.0 crashes on them since
ROCm 5.3 (ROCm #2527)."""

AMD_INDEX = "https://rocm.nightlies.amd.com/whl-multi-arch/"
"""AMD's own wheels, one set of device code for each architecture, also for cards that PyTorch's wheels leave out
(ROCm/TheRock RELEASES.md)."""


CARD_NODES = ("/dev/nvidiactl", "/dev/kfd", "/dev/dxg")
"""What a driver of NVIDIA's, of AMD's, or of Windows' subsystem for Linux puts there."""


def pick_device(wanted: str = "auto") -> str:
    """The device to use: `cpu`, `cuda` or `cuda:N` (ROCm cards are `cuda` to torch too).

    `auto` is the first card, else the CPU. Of several processes that `accelerate launch` or `torchrun` start on one
    machine each gets the card of its own number (LOCAL_RANK), also for `cuda`.

    Raises:
        ModelUnavailableError: `wanted` is not a device, or not here. The text says what to do.
    """
    import torch

    cards = torch.cuda.device_count() if torch.cuda.is_available() else 0
    build = build_of(torch.version.cuda, torch.version.hip)
    return choose(wanted, cards, os.environ, f"PyTorch {torch.__version__}, built for {build}")


def needs_no_torch(wanted: str) -> bool:
    """Whether `pick_device` is sure to say `cpu`, found without importing torch, which takes seconds."""
    if wanted == "cpu" or os.environ.get("ACCELERATE_USE_CPU") == "True":
        return wanted in ("auto", "cpu")
    return wanted == "auto" and sys.platform == "linux" and not any(Path(node).exists() for node in CARD_NODES)


def choose(wanted: str, cards: int, environment: Mapping[str, str], torch_in_words: str) -> str:
    """What `pick_device` picks on a machine with so many `cards` that torch sees."""
    kind, colon, number = wanted.partition(":")
    if not (wanted in ("auto", "cpu", "cuda") or (kind == "cuda" and number.isdecimal())):
        raise ModelUnavailableError(
            f"there is no device {wanted!r}: write auto, cpu, cuda or cuda:1 (ROCm cards are called cuda too)"
        )
    # `accelerate launch --cpu` tells its processes so.
    if wanted == "cpu" or (wanted == "auto" and (not cards or environment.get("ACCELERATE_USE_CPU") == "True")):
        return "cpu"
    if not cards:
        raise ModelUnavailableError(
            f"{wanted} is not to be had: {torch_in_words}, sees no card. The device cpu needs none; to find the "
            "reason, type: python -m training doctor"
        )
    if colon:
        if int(number) >= cards:
            raise ModelUnavailableError(
                f"there is no {wanted}: {torch_in_words}, sees {cards} of them, from cuda:0 on. CUDA_VISIBLE_DEVICES "
                "(ROCm: HIP_VISIBLE_DEVICES) may hide some"
            )
        return wanted
    rank = environment.get("LOCAL_RANK", "")
    if not rank.isdecimal():
        return "cuda"
    if int(rank) >= cards:
        raise ModelUnavailableError(
            f"process {rank} of this machine has no card of its own: there are {cards}. Start as many processes as "
            f"cards: accelerate launch --num_processes {cards}"
        )
    return f"cuda:{rank}"


def pick_dtype(device: str) -> Any:
    """The torch.dtype `device` computes natively: bfloat16, else float16 on cards and float32 on CPUs.

    LoRA's matrices are float32 all the same (peft casts them up), so float16's small range is the frozen base's only.
    """
    import torch

    if device.startswith("cuda"):
        return torch.bfloat16 if accelerator_has_bfloat16(torch.cuda.get_device_properties(device)) else torch.float16
    return torch.bfloat16 if cpu_has_bfloat16() else torch.float32


def accelerator_has_bfloat16(properties: Any) -> bool:
    """From `torch.cuda.get_device_properties`: by `gcnArchName` on ROCm, by compute capability on CUDA."""
    name = architecture(properties)
    if name.startswith("gfx9"):
        return name.startswith(BFLOAT16_GFX9)
    if name:
        return len(name) >= 7 and not name.startswith("gfx10")  # RDNA 3 is gfx11; GCN 8 and before have three digits
    return bool(properties.major >= 8)


def architecture(properties: Any) -> str:
    """`gfx906` from `gfx906:sramecc+:xnack-`; empty for a card that is not AMD's.

    It is the one HSA_OVERRIDE_GFX_VERSION names, if that is set.
    """
    name = str(getattr(properties, "gcnArchName", ""))
    return name.split(":")[0] if name.startswith("gfx") else ""


def cpu_has_bfloat16() -> bool:
    """Anywhere else bfloat16 is emulated and slower than float32."""
    return bool(cpu_features())


def cpu_features() -> tuple[str, ...]:
    """What this CPU multiplies bfloat16 with."""
    import torch

    has = {"AVX512-BF16": torch.cpu._is_avx512_bf16_supported(), "AMX": torch.cpu._is_amx_tile_supported()}
    return tuple(name for name, there in has.items() if there)


def describe(device: str) -> str:
    """A line such as `AMD Instinct MI50 (gfx906), ROCm 6.2, float16` or `CPU, 2 cores, AVX512-BF16+AMX, bfloat16`."""
    import torch

    dtype = str(pick_dtype(device)).removeprefix("torch.")
    if not device.startswith("cuda"):
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        return ", ".join(filter(None, ("CPU", f"{cores} cores", "+".join(cpu_features()), dtype)))
    properties = torch.cuda.get_device_properties(device)
    name = architecture(properties)
    card = f"{properties.name} ({name})" if name else properties.name
    return f"{card}, {build_of(torch.version.cuda, torch.version.hip)}, {dtype}"


def build_of(cuda: str | None, hip: str | None) -> str:
    """What a torch was built with, of `torch.version.cuda` and `torch.version.hip`: `CUDA 12.8`, `ROCm 6.2`, `CPU`."""
    if hip:
        return f"ROCm {'.'.join(hip.split('.')[:2])}"
    return f"CUDA {cuda}" if cuda else "CPU"


def advice_for(device: str) -> str | None:
    """What to type before `device` can be used, or None. To be printed before a run starts."""
    import torch

    if not device.startswith("cuda") or torch.version.hip is None:
        return None
    return override_advice(architecture(torch.cuda.get_device_properties(device)), built_for())


def built_for() -> tuple[str, ...]:
    """The architectures that this torch, and the rocBLAS it brings, have programs for."""
    import torch

    shipped = Path(torch.__file__).parent / "lib" / "rocblas" / "library"
    return with_products(torch.cuda.get_arch_list(), (path.name for path in shipped.glob("TensileLibrary_lazy_*")))


def with_products(compiled: Sequence[str], tensile: Iterable[str]) -> tuple[str, ...]:
    """Those of `compiled` that matrix products exist for too, by the names of rocBLAS's `TensileLibrary` files.

    PyTorch's wheels are compiled for gfx900, gfx906 and gfx1103, but the rocBLAS in them has had no products for these
    since ROCm 6.4, and ends the process at the first one (ROCm #4625, pytorch #179865). Without any file rocBLAS comes
    from elsewhere and `compiled` is all that is known.
    """
    products = {name.removeprefix("TensileLibrary_lazy_").removesuffix(".dat") for name in tensile}
    return tuple(name for name in compiled if name in products or not products)


def override_advice(architecture: str, built_for: Sequence[str]) -> str | None:
    """The line to print for an AMD card of this architecture, or None if `built_for` (see there) covers it."""
    name = architecture.split(":")[0]
    covered = name in built_for or any(entry.endswith("-generic") for entry in built_for)
    if not name.startswith("gfx") or not built_for or covered:
        return None
    stand_in = next((other for other in SAME_INSTRUCTIONS.get(name, ()) if other in built_for), None)
    if stand_in is not None:
        return (
            f"this PyTorch has no programs for {name}, but for {stand_in}, which run on it. Before anything else, "
            f"type: export HSA_OVERRIDE_GFX_VERSION={override_version(stand_in)}"
        )
    return (
        f"this PyTorch has no programs for {name}, nor for a card like it, so no HSA_OVERRIDE_GFX_VERSION helps. "
        f"AMD builds for it: pip install --force-reinstall --index-url {AMD_INDEX} 'torch[device-{name}]'. "
        "Or use the device cpu."
    )


def override_version(architecture: str) -> str:
    """How HSA_OVERRIDE_GFX_VERSION spells an architecture: gfx1030 is 10.3.0, gfx90a 9.0.10 (the last digit is hex)."""
    digits = architecture.removeprefix("gfx")
    return f"{digits[:-2]}.{digits[-2]}.{int(digits[-1], 16)}"
