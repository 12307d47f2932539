"""Writes the locks anew from pyproject.toml, by uv: `make lock`.

What is pinned stays where pyproject.toml allows it; `make lock UPGRADE=transformers` takes the newest of one package,
UPGRADE=all of every one. Each lock begins with the one that it adds to:

    remote   a server whose model is elsewhere: no PyTorch
    serve    whatever answers questions
    train    training
    dev      tests, checks, benchmarks, documentation

`torch-cuda` has what PyTorch's wheel from PyPI asks for on Linux; `torch-cpu` has the wheels for CPUs, which are not on
PyPI and ask for none of that.
"""

import re
import subprocess
import sys
import tempfile
from itertools import chain
from pathlib import Path
from urllib.request import urlopen

HERE = Path(__file__).resolve().parent
PROJECT = str(HERE.parent / "pyproject.toml")
REMOTE = "anyio docker filelock mcp numpy packaging pydantic pydantic-settings safetensors"
"""What `server`, `sandbox` and `model/remote.py` import; pyproject.toml lists more, for models of one's own."""
EXTRAS = {"serve": ("http", "cpu"), "train": ("train",), "dev": ("dev", "docs", "bench")}
HEAD = "# Made by: make lock. Installed by: python requirements/install.py\n"
CPU_WHEELS = "https://download.pytorch.org/whl/cpu/torch/"


def main(*upgraded: str) -> None:
    upgrades = ["--upgrade"] if upgraded == ("all",) else [f"--upgrade-package={name}" for name in upgraded]
    extras = {use: [f"--extra={name}" for name in names] for use, names in EXTRAS.items()}
    pinned = "".join(
        entry for lock in sorted(HERE.glob("*.lock")) if lock.stem != "torch-cpu" for entry in _entries(lock)
    )
    with tempfile.TemporaryDirectory() as scratch:
        whole, part, remote = Path(scratch, "whole"), Path(scratch, "part"), Path(scratch, "remote.txt")
        _compile(whole, pinned, PROJECT, *chain(*extras.values()), *upgrades)
        pinned = whole.read_text(encoding="utf-8")
        remote.write_text("\n".join(REMOTE.split()), encoding="utf-8")
        files = {"remote": _compile(part, pinned, str(remote), f"--constraint={whole}")}
        words = [PROJECT, f"--constraint={whole}"]
        for use in EXTRAS:
            words += extras[use]
            files[use] = _compile(part, pinned, *words)
    _write_cpu_wheels(next(entry for entry in files["serve"] if entry.startswith("torch==")).split()[0])
    written: list[str] = []
    for use, entries in files.items():
        cuda = [entry for entry in entries if entry.startswith(("cuda-", "nvidia-", "triton=="))]
        new = [entry for entry in entries if entry not in written and entry not in cuda]
        base = f"-r {list(files)[list(files).index(use) - 1]}.lock\n" if written else ""
        if use == "serve":
            (HERE / "torch-cuda.lock").write_text(HEAD + "".join(cuda), encoding="utf-8")
        (HERE / f"{use}.lock").write_text(HEAD + base + "".join(new), encoding="utf-8")
        written += entries


def _compile(file: Path, pinned: str, *words: str) -> list[str]:
    """The entries for what `words` name, on every Python and platform, each with all its hashes."""
    file.write_text(pinned, encoding="utf-8")  # uv keeps to the versions and hashes that it finds there
    uv = str(Path(sys.executable).with_name("uv"))
    command = [uv, "pip", "compile", "--quiet", "--universal", "--python-version=3.10", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", f"--output-file={file}", *words]
    subprocess.run(command, check=True)  # noqa: S603 - fixed words
    return _entries(file)


def _entries(file: Path) -> list[str]:
    return re.findall(r"^[a-z].*\n(?: .*\n)*", file.read_text(encoding="utf-8"), re.MULTILINE)


def _write_cpu_wheels(torch: str) -> None:
    file = HERE / "torch-cpu.lock"
    try:
        with urlopen(CPU_WHEELS, timeout=30) as reply:
            page = reply.read().decode()
    except OSError as fault:
        known = file.read_text(encoding="utf-8")
        if f"{torch}+cpu " not in known:
            raise SystemExit(
                f"error: {torch} has other wheels for CPUs, but {CPU_WHEELS} is out of reach: {fault}"
            ) from None
        print(f"{CPU_WHEELS} is out of reach: {file.name} stays as it is", file=sys.stderr)
        return
    wheel = re.escape(torch.replace("==", "-"))
    hashes = sorted(set(re.findall(rf'{wheel}%2Bcpu-cp31[0-3]-[^"#]*linux_[^"#]+#sha256=([0-9a-f]{{64}})', page)))
    entry = " \\\n    ".join([f"{torch}+cpu", *(f"--hash=sha256:{each}" for each in hashes)])
    file.write_text(f"{HEAD}{entry}\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
