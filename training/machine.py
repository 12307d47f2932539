"""What this machine has to train with: its cards, their drivers, its memory, and the PyTorch that is installed.

The kernel's files say what is there; PyTorch is asked in a process of its own, because a wrong driver or build can end
the process that asks (a segmentation fault in ROCm's start, an abort in rocBLAS, an illegal instruction).
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

GIB = 1 << 30
NVIDIA, AMD = "0x10de", "0x1002"
"""Vendors on the PCI bus."""
COMPUTES = ("0x03", "0x12")
"""PCI classes of cards: display controllers, and processing accelerators (Instinct MI200 and later)."""
TRIED_ROWS = 256
"""Rows that a step is tried on, evenly taken from the shortest to the longest."""
SMALL = 2 * GIB
"""A card of AMD's with less memory of its own is the graphics part of a processor, and no reason to change anything."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What the kernel says of the cards."""

    nvidia: int = 0
    """Cards of NVIDIA's on the PCI bus."""
    nvidia_driver: str = ""
    """Version of the loaded kernel module, such as `580.65.06`."""
    nvidia_device: bool = False
    """Whether this process has the device files of the driver."""
    amd: int = 0
    """Cards of AMD's on the PCI bus, but for graphics parts of processors."""
    amd_driver: str = ""
    """`6.12.12` of AMD's own amdgpu module, `of the kernel` of the one that Linux brings."""
    amd_architectures: tuple[str, ...] = ()
    """Of all that can compute, as the driver calls them: `gfx906`. HSA_OVERRIDE_GFX_VERSION does not change it."""
    kfd: Literal["open", "closed", "missing"] = "missing"
    """Whether this process may open /dev/kfd, through which ROCm computes."""
    container: bool = False
    """Whether this is Docker or Podman."""


@dataclass(frozen=True, slots=True)
class NvidiaCard:
    """A card as NVIDIA's driver sees it."""

    name: str
    driver: str
    capability: tuple[int, int]


@dataclass(frozen=True, slots=True)
class TorchCard:
    """A card as PyTorch sees it."""

    name: str
    architecture: str
    """`gfx906`; empty for NVIDIA's."""
    capability: tuple[int, int]
    """NVIDIA's compute capability."""
    memory: int
    """Bytes it has."""
    free: int
    """Bytes nobody uses."""


@dataclass(frozen=True, slots=True)
class Torch:
    """The PyTorch that is installed, and what it finds."""

    version: str
    build: str
    """`CUDA 12.8`, `ROCm 6.2` or `CPU`."""
    built_for: tuple[str, ...] = ()
    """Architectures it has programs for: `gfx906`, `sm_90`, `compute_90`."""
    cards: tuple[TorchCard, ...] = field(default=())
    device: str = ""
    """What `pick_device` picks; empty when it refuses."""
    refused: str = ""
    """Why it refuses."""
    described: str = ""
    """The device in words, with the format it computes in."""


class ApartError(Exception):
    """A question asked in another process has no answer. The text is what went wrong there, in a line."""

    def __init__(self, text: str, kind: str = "") -> None:
        super().__init__(text)
        self.kind = kind
        """Name of the exception there; empty when the process died or took too long."""


def look(root: Path = Path("/")) -> Machine:
    """Read the kernel's files below `root`."""
    cards = list((root / "sys/bus/pci/devices").glob("*"))
    computing = [card for card in cards if _read(card / "class").startswith(COMPUTES)]
    vendors = [_read(card / "vendor") for card in computing]
    large = [_number(_read(card / "mem_info_vram_total"), SMALL) >= SMALL for card in computing]
    nodes = sorted((root / "sys/class/kfd/kfd/topology/nodes").glob("*/properties"))
    versions = [match for node in nodes if (match := re.search(r"^gfx_target_version (\d+)", _read(node), re.M))]
    amdgpu = root / "sys/module/amdgpu"
    kfd = root / "dev/kfd"
    return Machine(
        nvidia=vendors.count(NVIDIA),
        nvidia_driver=_read(root / "sys/module/nvidia/version"),
        nvidia_device=any((root / "dev" / name).exists() for name in ("nvidiactl", "nvidia0", "dxg")),
        amd=sum(vendor == AMD and more for vendor, more in zip(vendors, large, strict=True)),
        amd_driver=_read(amdgpu / "version") or ("of the kernel" if amdgpu.exists() else ""),
        amd_architectures=tuple(filter(None, (target_name(int(match[1])) for match in versions))),
        kfd="missing" if not kfd.exists() else "open" if os.access(kfd, os.R_OK | os.W_OK) else "closed",
        container=any((root / name).exists() for name in (".dockerenv", "run/.containerenv")),
    )


def target_name(version: int) -> str:
    """`gfx90a` of the driver's `gfx_target_version` 90010: major, minor and stepping, two decimal digits each."""
    major, minor, stepping = version // 10000, version // 100 % 100, version % 100
    return f"gfx{major}{minor:x}{stepping:x}" if version else ""


def ask_nvidia() -> tuple[NvidiaCard, ...]:
    """The cards that nvidia-smi finds; none without it."""
    program = shutil.which("nvidia-smi") or shutil.which("/usr/lib/wsl/lib/nvidia-smi")
    if program is None:
        return ()
    asked = [program, "--query-gpu=name,driver_version,compute_cap", "--format=csv,noheader"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, timeout=30)  # noqa: S603 - fixed words
    except (OSError, subprocess.TimeoutExpired):
        return ()
    rows = [line.rsplit(", ", 2) for line in done.stdout.splitlines()] if done.returncode == 0 else []
    return tuple(
        NvidiaCard(name.strip(), driver, (int(capability[0]), int(capability[1])))
        for name, driver, dotted in (row for row in rows if len(row) == 3)
        if (capability := dotted.split(".")) and all(part.isdecimal() for part in capability)
    )


def memory(root: Path = Path("/")) -> int:
    """Bytes this process can still take: what the kernel has left, or less where a container may take less."""
    found = re.search(r"^MemAvailable:\s+(\d+) kB", _read(root / "proc/meminfo"), re.M)
    left = int(found[1]) << 10 if found else os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    for folder, limit, usage in (
        ("sys/fs/cgroup", "memory.max", "memory.current"),
        ("sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.usage_in_bytes"),
    ):
        group = root / folder
        allowed = _number(_read(group / limit), 0)  # version 2 writes "max" where there is no limit
        cached = re.search(r"^(?:total_)?inactive_file (\d+)", _read(group / "memory.stat"), re.M)
        used = _number(_read(group / usage), 0) - (int(cached[1]) if cached else 0)
        if allowed:
            left = min(left, max(0, allowed - used))
    return left


def ask_torch(device: str) -> Torch:
    """What PyTorch says of itself and the cards, and of `device`.

    Raises:
        ApartError: it cannot be imported, or ended the process.
    """
    answer = apart("torch_here", {"device": device}, timeout=180)
    cards = tuple(TorchCard(**{**card, "capability": tuple(card["capability"])}) for card in answer.pop("cards"))
    return Torch(**{**answer, "built_for": tuple(answer["built_for"]), "cards": cards})


def torch_here(asked: dict[str, Any]) -> dict[str, Any]:
    """What `ask_torch` has run in another process."""
    import torch

    from model.devices import architecture, build_of, built_for, describe, pick_device
    from model.errors import ModelUnavailableError

    cards = []
    for i in range(torch.cuda.device_count() if torch.cuda.is_available() else 0):
        found = torch.cuda.get_device_properties(i)
        free, total = torch.cuda.mem_get_info(i)
        cards.append(
            {
                "name": found.name,
                "architecture": architecture(found),
                "capability": (found.major, found.minor),
                "memory": total,
                "free": free,
            }
        )
    answer = {
        "version": torch.__version__,
        "build": build_of(torch.version.cuda, torch.version.hip),
        "built_for": built_for(),
        "cards": cards,
    }
    try:
        device = pick_device(asked["device"])
        answer |= {"device": device, "described": describe(device)}
    except ModelUnavailableError as fault:
        answer |= {"refused": str(fault)}
    return answer


def one_step(asked: dict[str, Any]) -> dict[str, Any]:
    """What the doctor has run in another process: real steps of training, on rows as long as they come."""
    from training.config import TrainConfig
    from training.network import before_torch, place

    config = TrainConfig(**asked["config"])
    before_torch(config.device)
    from transformers import AutoTokenizer

    from training.dataset import load
    from training.plan import try_step
    from training.rows import tokenised

    by_length = sorted((row for file in config.train_file for row in load(file)), key=lambda row: len(row.target))
    some = by_length[:: max(1, len(by_length) // TRIED_ROWS)] + by_length[-config.per_device_train_batch_size :]
    folder = Path(asked["folder"])
    rows, _ = tokenised(some, AutoTokenizer.from_pretrained(folder), config.max_length)
    if not rows:
        raise ValueError(f"no row fits in max_length={config.max_length} tokens: raise it")
    return asdict(try_step(config, place(config), folder, rows, say=lambda words: print(words, file=sys.stderr)))


def apart(function: str, asked: dict[str, Any], *, timeout: float) -> dict[str, Any]:
    """Call a function of this file in a process of its own and return its answer.

    Raises:
        ApartError: it raised, the process died, or `timeout` seconds were over.
    """
    code = f"from training import machine; machine.answer(machine.{function})"
    try:
        done = subprocess.run(  # noqa: S603 - fixed words
            [sys.executable, "-c", code], input=json.dumps(asked), capture_output=True, text=True, timeout=timeout
        )
    except subprocess.TimeoutExpired:
        raise ApartError(f"no answer after {timeout:g} s") from None
    if done.returncode < 0:
        complaints = [line for line in done.stderr.splitlines() if "error" in line.lower()]
        said = complaints[-1].strip() if complaints else _last_line(done.stderr)
        raise ApartError(
            f"the process was ended by {signal.Signals(-done.returncode).name}" + (f": {said}" if said else "")
        )
    try:
        found = json.loads(done.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        raise ApartError(_last_line(done.stderr) or f"the process ended with {done.returncode}") from None
    if "error" in found:
        raise ApartError(found["error"], found["kind"])
    answered: dict[str, Any] = found["answer"]
    return answered


def answer(function: Any) -> None:
    """The other process's side of `apart`: one line of JSON, the last on stdout."""
    try:
        found = {"answer": function(json.load(sys.stdin))}
    except Exception as fault:
        found = {"error": _last_line(str(fault)) or type(fault).__name__, "kind": type(fault).__name__}
    print(f"\n{json.dumps(found)}", flush=True)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() else otherwise


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
