"""Which weights answer: a base that is on this machine, and the adapter that goes with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from model.adapter import Adapter, check, locate, merged_into
from model.base import ModelInfo
from model.bases import fetch, find, fingerprint
from model.confidence import Calibration
from model.examples import NONE, Examples, digest


@dataclass(frozen=True)
class Weights:
    """A base that is here, and the adapter that goes with it."""

    name: str
    folder: Path
    sha256: str
    adapter: Adapter | None

    @cached_property
    def calibration(self) -> Calibration | None:
        """What was measured of the adapter's answers.

        Raises:
            ModelUnavailableError: it is damaged.
        """
        return Calibration.read(self.adapter.folder) if self.adapter else None

    @cached_property
    def examples(self) -> Examples:
        """Those that came with the adapter.

        Raises:
            ModelUnavailableError: they are damaged, or lost.
        """
        return Examples.of(self.adapter) if self.adapter else NONE

    def info(self, engine: str) -> ModelInfo:
        """What a result says of these weights when `engine` decodes."""
        adapter = self.adapter
        return ModelInfo(
            base=self.name,
            base_sha256=self.sha256,
            adapter=adapter.name if adapter else None,
            adapter_sha256=adapter.sha256 if adapter else None,
            engine=engine,
            examples_sha256=digest(adapter) if adapter else None,
        )


def weights_of(base: str, adapter: str, home: Path, progress: Callable[[str], None] = lambda words: None) -> Weights:
    """The base, fetched if need be, and its adapter, checked; `load_model` has the arguments and errors."""
    known = find(base)
    folder = fetch(known, home, progress)
    sha256 = fingerprint(folder, home)
    checked = merged_into(folder)
    # What is merged in counts as the default, and never goes on top of itself: it was trained on other weights.
    adapter_folder = locate("none" if checked and adapter == "default" else adapter, known.name)
    if adapter_folder is not None:
        checked = check(adapter_folder, known.name, sha256)
    return Weights(known.name, folder, sha256, checked)
