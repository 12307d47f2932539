"""Adapters on disk: which one goes with a base or is already in it, and whether it may be loaded onto given weights."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from model.bases import sha256_of
from model.errors import AdapterMismatchError, ModelUnavailableError

WEIGHTS_FILE = "adapter_model.safetensors"
MANIFEST_FILE = "manifest.json"
EXPORT_KEY = "export"
"""In a manifest: this is a whole model with an adapter merged in."""
SHIPPED = Path(__file__).parent / "adapters"


@dataclass(frozen=True, slots=True)
class Adapter:
    """A LoRA adapter that fits its base: checked, not yet loaded."""

    folder: Path
    name: str
    sha256: str
    """Of the weights file."""
    manifest: dict[str, Any]
    merged: bool = False
    """The base's weights hold it already: nothing is to be loaded."""


def locate(adapter: str, base: str) -> Path | None:
    """The folder meant by `adapter`: `default` is the one shipped for `base` if any, `none` is none."""
    if adapter == "none":
        return None
    if adapter == "default":
        shipped = SHIPPED / base
        return shipped if shipped.is_dir() else None
    return Path(adapter).expanduser()


def check(folder: Path, base: str, base_sha256: str) -> Adapter:
    """Read the adapter in `folder` and make sure that it was trained on these very weights.

    Raises:
        ModelUnavailableError: no adapter there, or a damaged or unsafe one (pickle is never read).
        AdapterMismatchError: it was trained on other weights.
    """
    adapter = read(folder)
    trained_on, trained_sha256 = adapter.manifest["base"]["name"], adapter.manifest["base"]["sha256"]
    if trained_sha256 != base_sha256:
        raise AdapterMismatchError(
            f"the adapter {folder} was trained on {trained_on} (sha256 {trained_sha256[:12]}…), but the base is "
            f"{base} (sha256 {base_sha256[:12]}…). Use --base {trained_on}, or --adapter none."
        )
    return adapter


def read(folder: Path) -> Adapter:
    """The adapter in `folder`, whatever its base; errors as in `manifest_of`."""
    manifest = manifest_of(folder)
    return Adapter(folder, folder.name, sha256_of(folder / WEIGHTS_FILE), manifest)


def merged_into(folder: Path) -> Adapter | None:
    """The adapter that the model in `folder` holds merged in, as `python -m training export` writes it, if any.

    Raises:
        ModelUnavailableError: the manifest there is damaged, so that nobody can tell.
    """
    file = folder / MANIFEST_FILE
    if not file.is_file():
        return None
    try:
        manifest = json.loads(file.read_text(encoding="utf-8"))
        if not (isinstance(manifest, dict) and EXPORT_KEY in manifest):
            return None
        adapter = manifest["adapter"]
        return Adapter(folder, str(adapter["name"]), str(adapter["sha256"]), adapter["manifest"], merged=True)
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise ModelUnavailableError(
            f"{file} is damaged ({fault!r}). Make the model again with: python -m training export"
        ) from fault


def manifest_of(folder: Path) -> dict[str, Any]:
    """What the adapter in `folder` was made from; `["base"]` has `name` and `sha256`, both text.

    Raises:
        ModelUnavailableError: no adapter there, or a damaged or unsafe one (pickle is never read).
    """
    if not folder.is_dir():
        raise ModelUnavailableError(
            f"there is no adapter folder {folder}. Train one with: python -m training; or answer with the bare "
            "base: --adapter none"
        )
    for name in (WEIGHTS_FILE, "adapter_config.json", MANIFEST_FILE):
        if not (folder / name).is_file():
            hint = " (a pickle like adapter_model.bin is never loaded)" if name == WEIGHTS_FILE else ""
            raise ModelUnavailableError(
                f"{folder} is not an adapter of this project: it has no {name}{hint}. Train one with: "
                "python -m training"
            )
    _readable(folder / WEIGHTS_FILE)
    try:
        manifest: dict[str, Any] = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
        if not all(isinstance(manifest["base"][key], str) for key in ("name", "sha256")):
            raise TypeError("name and sha256 must be text")
    except (ValueError, KeyError, TypeError) as fault:
        raise ModelUnavailableError(
            f"{folder / MANIFEST_FILE} does not say which base the adapter is for ({fault!r}). Train again with: "
            "python -m training"
        ) from fault
    return manifest


def _readable(weights: Path) -> None:
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(weights, framework="numpy") as tensors:
            tensors.keys()
    except (SafetensorError, OSError) as fault:
        raise ModelUnavailableError(
            f"{weights} is damaged ({fault}). Bring it back (the shipped one: git checkout -- model/adapters), or "
            "train again with: python -m training"
        ) from fault
