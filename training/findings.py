"""What is wrong with the cards, their drivers or the PyTorch for them, and the command that mends it.

Everything here judges facts that `training.machine` found, and asks for nothing itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from model.devices import override_advice
from sandbox.finding import Finding, what_to_type
from training.machine import ApartError, Machine, NvidiaCard, Torch, TorchCard

INSTALL = "python requirements/install.py train"
REINSTALL = f"pip uninstall --yes torch && {INSTALL}"
WHEELS = "https://download.pytorch.org/whl"
"""PyTorch's indexes; cu126, cu130 and rocm7.1 have every version this project takes (2.10 to 2.13)."""
ROCM_WHEEL = (
    "gfx908", "gfx90a", "gfx942", "gfx950", "gfx1030", "gfx1100", "gfx1101", "gfx1102", "gfx1150", "gfx1151", "gfx1200",
    "gfx1201",
)  # fmt: skip
"""What PyTorch's wheels for ROCm 7 multiply matrices on (the files of their rocBLAS, pytorch #179865)."""
CUDA_DRIVERS = {13: 580, 12: 525}
"""Major version of CUDA to the first driver that runs it (NVIDIA, CUDA Compatibility, Minor Version Compatibility)."""
TURING, BLACKWELL = (7, 5), (10, 0)
"""CUDA 13 has dropped what came before the first, 12.6 does not know the second (NVIDIA, CUDA release notes)."""
NEW_DRIVER = "sudo ubuntu-drivers install (Debian: sudo apt-get install nvidia-driver), then start the machine again"
HIDING = ("CUDA_VISIBLE_DEVICES", "HIP_VISIBLE_DEVICES", "ROCR_VISIBLE_DEVICES")


def examine_cards(
    machine: Machine,
    nvidia: tuple[NvidiaCard, ...],
    torch: Torch | ApartError,
    wanted: str,
    environment: Mapping[str, str],
) -> tuple[Finding, ...]:
    """The lines about cards, drivers, PyTorch and the device, for a run on the device `wanted`."""
    if wanted == "cpu":  # then nothing of a card's is needed
        machine, nvidia = Machine(), ()
    return (
        gpu(machine, nvidia),
        driver(machine, nvidia, torch),
        pytorch(machine, nvidia, torch),
        device(machine, nvidia, torch, environment),
    )


def gpu(machine: Machine, nvidia: tuple[NvidiaCard, ...]) -> Finding:
    """Which cards are in the machine, used or not."""
    cards = [card.name for card in nvidia] or ["NVIDIA card"] * machine.nvidia
    cards += ["AMD card"] * machine.amd
    architectures = f" ({', '.join(machine.amd_architectures)})" if machine.amd_architectures else ""
    words = ", ".join(
        f"{cards.count(name)} × {name}" if cards.count(name) > 1 else name for name in dict.fromkeys(cards)
    )
    return Finding("gpu", True, f"{words or 'none: training runs on the CPU'}{architectures}")


def driver(machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch | ApartError) -> Finding:
    """Whether the cards' kernel modules are loaded, open to this user, and new enough for this PyTorch."""
    said = []
    if machine.nvidia or nvidia:
        found = nvidia[0].driver if nvidia else machine.nvidia_driver
        given = "docker run --gpus all (with the NVIDIA Container Toolkit on the host)"
        if not found:
            return Finding("driver", False, "NVIDIA's is not loaded", given if machine.container else NEW_DRIVER)
        if not machine.nvidia_device:
            mend = given if machine.container else "sudo nvidia-modprobe -u -c=0"
            return Finding("driver", False, f"NVIDIA {found}, but its device files are not here", mend)
        build = torch.build if isinstance(torch, Torch) and torch.build.startswith("CUDA") else "CUDA 12"
        needed = CUDA_DRIVERS.get(int(build.removeprefix("CUDA ").split(".")[0]), 0)
        if _major(found) < needed:
            older = cuda_wheel(torch, found, nvidia)
            words = f"NVIDIA {found} is too old for {build}, which needs {needed} or newer"
            return Finding("driver", False, words, f"{NEW_DRIVER}{f'; or, for this driver: {older}' if older else ''}")
        said.append(f"NVIDIA {found}")
    if machine.amd:
        given = "docker run --device=/dev/kfd --device=/dev/dri --group-add=video --group-add=render"
        if not machine.amd_driver or machine.kfd == "missing":
            words = "amdgpu is not loaded" if not machine.amd_driver else "amdgpu is loaded, but /dev/kfd is missing"
            return Finding("driver", False, words, given if machine.container else "sudo modprobe amdgpu")
        if machine.kfd == "closed":
            words = "amdgpu is loaded, but this user may not open /dev/kfd"
            mend = given if machine.container else "sudo usermod -aG render,video $USER, then log in again"
            return Finding("driver", False, words, mend)
        said.append(f"amdgpu {machine.amd_driver}")
    return Finding("driver", True, ", ".join(said) or "none needed")


def pytorch(machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch | ApartError) -> Finding:
    """Whether PyTorch starts, is built for the cards there are, and has programs for them."""
    if isinstance(torch, ApartError):
        missing = torch.kind == "ModuleNotFoundError"
        return Finding("torch", False, f"does not start: {torch}", INSTALL if missing else REINSTALL)
    words = f"{torch.version}, built for {torch.build}"
    has_nvidia, has_amd = bool(machine.nvidia or nvidia), bool(machine.amd)
    right = (has_nvidia and torch.build.startswith("CUDA")) or (has_amd and torch.build.startswith("ROCm"))
    if right:
        troubles = (_programs(torch, card, words) for card in torch.cards)
        return next(filter(None, troubles), Finding("torch", True, words))
    if has_nvidia:
        found = nvidia[0].driver if nvidia else machine.nvidia_driver
        wheel = cuda_wheel(torch, found, nvidia) or f"{NEW_DRIVER}, then python -m training doctor"
        return Finding("torch", False, f"{words}, but there is an NVIDIA card", wheel)
    if has_amd:
        wheel = rocm_wheel(torch, machine.amd_architectures)
        return Finding("torch", False, f"{words}, but there is an AMD card", wheel)
    return Finding("torch", True, words)


def _programs(torch: Torch, card: TorchCard, words: str) -> Finding | None:
    """What is wrong when `torch` has no programs for `card`."""
    if card.architecture:
        advice = override_advice(card.architecture, torch.built_for)
        return Finding("torch", False, words, advice) if advice else None
    if runs_on(card.capability, torch.built_for):
        return None
    major, minor = card.capability
    wheel = _pip(torch, "cu126" if card.capability < TURING else "cu130")
    return Finding("torch", False, f"{words}, but without programs for {card.name} (sm_{major}{minor})", wheel)


def runs_on(capability: tuple[int, int], built_for: tuple[str, ...]) -> bool:
    """Whether one of `built_for` runs on such a card of NVIDIA's. Unknown counts as yes.

    `sm_86` runs on every 8.x from 8.6 on, `compute_86` on everything from 8.6 on (CUDA C++ Programming Guide, Binary
    Compatibility and PTX Compatibility).
    """
    for entry in built_for:
        if found := re.fullmatch(r"(sm|compute)_(\d+)(\d)[af]?", entry):
            built = (int(found[2]), int(found[3]))
            if built <= capability and (found[1] == "compute" or built[0] == capability[0]):
                return True
    return not built_for


def cuda_wheel(torch: Torch | ApartError, driver: str, nvidia: tuple[NvidiaCard, ...]) -> str:
    """The command that installs the PyTorch for this driver and these cards; empty when there is none."""
    capabilities = [card.capability for card in nvidia] or [(8, 0)]
    if _major(driver) >= CUDA_DRIVERS[13] and min(capabilities) >= TURING:
        return _pip(torch, "cu130")
    if _major(driver) >= CUDA_DRIVERS[12] and max(capabilities) < BLACKWELL:
        return _pip(torch, "cu126")
    return ""


def rocm_wheel(torch: Torch | ApartError, architectures: tuple[str, ...]) -> str:
    """The command that installs the PyTorch for one of these architectures: PyTorch's own wheel, or AMD's."""
    advices = [override_advice(name, ROCM_WHEEL) for name in architectures]
    if advices and all(advice is not None and "export" not in advice for advice in advices):
        return str(advices[0])
    return _pip(torch, "rocm7.1")


def device(
    machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch | ApartError, environment: Mapping[str, str]
) -> Finding:
    """What the run will use."""
    if isinstance(torch, ApartError):
        return Finding("device", False, "not known without PyTorch", INSTALL)
    hidden = [name for name in HIDING if name in environment]
    if torch.refused:
        mend = "mend what is wrong above, or type: python -m training device=auto"
        return Finding("device", False, what_to_type(torch.refused)[0], f"unset {' '.join(hidden)}" if hidden else mend)
    if torch.device == "cpu" and torch.build != "CPU" and (machine.nvidia or nvidia or machine.amd):
        if hidden:  # somebody did so on purpose
            return Finding("device", True, f"{torch.described}; {', '.join(hidden)} hides the cards")
        why = "python -c 'import torch; torch.cuda.init()' says why, once nothing above is wrong"
        return Finding("device", False, f"{torch.described}: this PyTorch sees none of the cards", why)
    several = f"; for all {len(torch.cards)} cards: accelerate launch -m training" if len(torch.cards) > 1 else ""
    return Finding("device", True, f"{torch.described}{several}")


def _pip(torch: Torch | ApartError, index: str) -> str:
    """The version that is installed, if one is, from another of PyTorch's indexes."""
    pinned = f"=={torch.version.split('+')[0]}" if isinstance(torch, Torch) else ""
    return f"pip install --force-reinstall torch{pinned} --index-url {WHEELS}/{index}"


def _major(driver: str) -> int:
    found = re.match(r"\d+", driver)
    return int(found[0]) if found else 0
