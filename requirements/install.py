"""Installs this project, with what it needs for one use, into the Python that runs this.

    python requirements/install.py          to answer questions (the same as: serve)
    python requirements/install.py train    to train as well
    python requirements/install.py dev      to work on it: tests, checks, benchmarks, documentation

Everything comes from the locks beside this file and is checked by its hash. The project itself is installed where it
lies, so that changes to it count at once.
"""

import subprocess
import sys
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

HERE = Path(__file__).resolve().parent
USES = ("serve", "train", "dev")
LOCKED = ("--require-hashes", "--no-deps", "--requirement")


def main(use: str = "serve", *more: str) -> int:
    if use not in USES or more:
        print(f"error: one of {', '.join(USES)}, not {' '.join((use, *more))}\n\n{__doc__}", file=sys.stderr)
        return 2
    try:
        if not _has_torch():
            # Only where pip's settings name a place that has it.
            _pip("-qqq", *LOCKED, str(HERE / "torch-cpu.lock"), check=False)
        _pip(*LOCKED, str(HERE / f"{use}.lock"))
        if _asks_for_cuda():
            _pip(*LOCKED, str(HERE / "torch-cuda.lock"))
        _pip("--no-deps", "--no-build-isolation", "--editable", str(HERE.parent))
    except subprocess.CalledProcessError as fault:
        return int(fault.returncode)
    return 0


def _has_torch() -> bool:
    """Whether PyTorch is here in the version that is locked, whatever it was built for: then it stays."""
    try:
        return f"\ntorch=={version('torch').partition('+')[0]} " in (HERE / "serve.lock").read_text(encoding="utf-8")
    except PackageNotFoundError:
        return False


def _asks_for_cuda() -> bool:
    """Whether PyTorch is PyPI's, as other builds have a `+…` in their version, and that one needs CUDA's packages."""
    return "+" not in version("torch") and any(
        text.startswith(("cuda-", "nvidia-")) for text in requires("torch") or ()
    )


def _pip(*words: str, check: bool = True) -> None:
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", *words]
    subprocess.run(command, check=check)  # noqa: S603 - fixed words


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
