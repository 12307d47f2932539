"""From settings to a model that answers. Blocking: call it in a worker thread."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from model.base import LanguageModel
from model.bases import DEFAULT_BASE, fetch, find, fingerprint
from model.errors import ModelUnavailableError

Engine = Literal["transformers", "scripted"]


def load_model(
    *,
    base: str = DEFAULT_BASE,
    adapter: str = "default",
    device: str = "auto",
    engine: Engine = "transformers",
    script: Path | None = None,
    home: Path,
    progress: Callable[[str], None] = lambda words: None,
) -> LanguageModel:
    """The model that `base`, `adapter` and `engine` describe, fetched first if it is not here yet.

    Args:
        base: catalogue name, folder, or hub id.
        adapter: `default` (the one shipped for `base` or merged into it), `none`, or a folder written by
            `python -m training`.
        device: `auto`, or what torch calls it: `cuda`, `cuda:1`, `cpu`.
        script: the replies of the `scripted` engine.
        home: where fetched models are kept.
        progress: gets a few words on each slow step.

    Raises:
        ModelUnavailableError: something is missing here; the text says which command to type.
        AdapterMismatchError: the adapter belongs to other weights.
    """
    if engine == "scripted":
        from model.scripted import ScriptedModel

        if script is None:
            raise ModelUnavailableError("the scripted engine needs a script: set WORLDMODEL_SCRIPT to its JSON file")
        return ScriptedModel.from_file(script)

    from model.adapter import check, locate, merged_into

    known = find(base)
    folder = fetch(known, home, progress)
    sha256 = fingerprint(folder, home)
    checked = merged_into(folder)
    # What is merged in counts as the default, and never goes on top of itself: it was trained on other weights.
    adapter_folder = locate("none" if checked and adapter == "default" else adapter, known.name)
    if adapter_folder is not None:
        checked = check(adapter_folder, known.name, sha256)
    progress("loading the model")
    # Read when torch is first imported. Threads that spin while they wait halve a decoder's speed on a busy machine,
    # stall it beside another that spins, and gain nothing on an idle one (benchmarks/busy_machine.py).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from model.huggingface import HuggingFaceModel

    return HuggingFaceModel.load(folder, name=known.name, sha256=sha256, adapter=checked, device=device)
