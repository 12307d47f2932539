"""The locks: they have what pyproject.toml asks for, with hashes, and everything that is typed goes by them."""

import functools
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
LOCKS = ROOT / "requirements"
EXTRAS = {"serve": ("http", "cpu"), "train": ("train",), "dev": ("dev", "docs", "bench")}
"""What each lock adds; the first has what is required without an extra, too."""
OLD = re.compile(r"requirements\.lock|pip (install|wheel)\b.*( -c |\[\w+\]'|-e \.)")
"""How it was installed before there were hashes, or without them."""


@functools.cache
def entries(name: str) -> list[tuple[Requirement, int]]:
    """The pins of a lock and of those it adds to, each with how many hashes it has."""
    text = (LOCKS / f"{name}.lock").read_text(encoding="utf-8")
    found = re.findall(r"^([a-z][^\\\n]+)((?: \\\n +--hash=sha256:[0-9a-f]{64})*)\n", text, re.MULTILINE)
    assert len(re.findall(r"^[^#\s-]", text, re.MULTILINE)) == len(found)
    base = re.search(r"^-r (\w+)\.lock$", text, re.MULTILINE)
    return (entries(base[1]) if base else []) + [(Requirement(pin), hashes.count("sha256")) for pin, hashes in found]


def project() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        return dict(tomllib.load(file)["project"])


def on(python: str, system: str, machine: str) -> dict[str, str]:
    return {
        "python_version": python,
        "python_full_version": f"{python}.9",
        "sys_platform": system,
        "platform_system": system.title(),
        "platform_machine": machine,
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "extra": "",
    }


@pytest.mark.parametrize("machine", [("linux", "x86_64"), ("linux", "aarch64"), ("darwin", "arm64")])
@pytest.mark.parametrize("python", ["3.10", "3.11", "3.12", "3.13"])
@pytest.mark.parametrize("use", EXTRAS)
def test_a_lock_has_every_requirement_in_its_range(use: str, python: str, machine: tuple[str, str]) -> None:
    here = on(python, *machine)
    pinned: dict[str, Requirement] = {}
    for pin, _ in entries(use):
        if pin.marker is None or pin.marker.evaluate(here):
            name = canonicalize_name(pin.name)
            assert pinned.setdefault(name, pin).specifier == pin.specifier
    declared = project()
    wanted = [
        *declared["dependencies"],
        *(text for extra in EXTRAS[use] for text in declared["optional-dependencies"][extra]),
    ]
    for requirement in map(Requirement, wanted):
        if requirement.marker is None or requirement.marker.evaluate(here):
            (exact,) = pinned[canonicalize_name(requirement.name)].specifier
            assert exact.operator == "=="
            assert requirement.specifier.contains(exact.version, prereleases=True), requirement


def test_every_extra_is_locked() -> None:
    assert {extra for extras in EXTRAS.values() for extra in extras} == project()["optional-dependencies"].keys()


@pytest.mark.parametrize("lock", sorted(LOCKS.glob("*.lock")), ids=lambda lock: lock.stem)
def test_every_pin_has_a_hash(lock: Path) -> None:
    assert all(hashes for _, hashes in entries(lock.stem))


def test_each_use_has_its_own_packages_only() -> None:
    names = {use: {pin.name for pin, _ in entries(use)} for use in ("remote", "serve", "train", "dev", "torch-cuda")}
    assert names["remote"] < names["serve"] < names["train"] < names["dev"]
    assert {"torch", "transformers"} & names["remote"] == set()
    assert {"trl", "datasets", "matplotlib", "pytest"} & names["serve"] == set()
    assert {"pytest", "ruff", "uv"} & names["train"] == set()
    assert names["torch-cuda"] & names["dev"] == set()
    assert not any(name.startswith(("nvidia", "cuda", "triton")) for name in names["dev"])


def test_pytorch_for_cpus_is_of_the_same_version() -> None:
    ((cpu, _),) = entries("torch-cpu")
    (same,) = (pin for pin, _ in entries("serve") if pin.name == "torch")
    assert str(cpu) == f"{same}+cpu"


def test_nothing_tells_to_install_without_the_locks() -> None:
    kinds = ("*.md", "*.py", "*.toml", "*.json", "*.yaml", "Dockerfile*")
    folders = [ROOT / name for name in ("docs", "examples", "model", "packaging", "sandbox", "server", "training")]
    files = [path for folder in folders for kind in kinds for path in folder.rglob(kind)]
    files += [ROOT / "Makefile", ROOT / ".ci" / "run", *ROOT.glob("*.md"), *(ROOT / "benchmarks").glob("*.py")]
    files.remove(ROOT / "docs" / "LOG.md")
    told = {str(path.relative_to(ROOT)) for path in files if OLD.search(path.read_text(encoding="utf-8"))}
    assert told == set()
