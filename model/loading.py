"""From settings to a model that answers. Blocking: call it in a worker thread."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from model.adapter import locate, read
from model.base import LanguageModel
from model.bases import DEFAULT_BASE
from model.devices import needs_no_torch, pick_device
from model.errors import ExportError, ModelUnavailableError
from model.examples import NONE, Examples
from model.weights import Weights, weights_of

Engine = Literal["auto", "llamacpp", "transformers", "remote", "scripted"]

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Remote:
    """An OpenAI-compatible endpoint; see `model.remote`."""

    url: str
    """Such as `http://127.0.0.1:8000/v1`."""
    model: str
    """What the endpoint calls the model, or the adapter."""
    api_key: str | None = field(default=None, repr=False)
    tuned: bool = True
    """The model carries an adapter trained by this project, so it is not told the format."""
    timeout: float = 60.0
    """Seconds for one reply."""


def load_model(
    *,
    base: str = DEFAULT_BASE,
    adapter: str = "default",
    device: str = "auto",
    engine: Engine = "auto",
    script: Path | None = None,
    remote: Remote | None = None,
    home: Path,
    progress: Callable[[str], None] = lambda words: None,
) -> LanguageModel:
    """The model that `base`, `adapter` and `engine` describe, fetched first if it is not here yet.

    Args:
        base: catalogue name, folder, or hub id.
        adapter: `default` (the one shipped for `base` or merged into it), `none`, or a folder written by
            `python -m training`. To `remote` it lends its worked examples.
        device: `auto`, or what torch calls it: `cuda`, `cuda:1`, `cpu`.
        engine: `auto` is `llamacpp` on a CPU where its wheel works, else `transformers`.
        script: the replies of the `scripted` engine.
        remote: the endpoint of the `remote` engine.
        home: where fetched models are kept.
        progress: gets a few words on each slow step.

    Raises:
        ModelUnavailableError: something is missing here; the text says which command to type.
        AdapterMismatchError: the adapter belongs to other weights.
        ExportError: `llamacpp` was asked for and the model cannot be made into its form.
    """
    if engine == "scripted":
        from model.scripted import ScriptedModel

        if script is None:
            raise ModelUnavailableError("the scripted engine needs a script: set WORLDMODEL_SCRIPT to its JSON file")
        return ScriptedModel.from_file(script)
    if engine == "remote":
        from model.remote import RemoteModel

        if remote is None:
            raise ModelUnavailableError(
                "the remote engine needs an endpoint: set WORLDMODEL_REMOTE_URL and WORLDMODEL_REMOTE_MODEL"
            )
        folder = locate(adapter, base)
        return RemoteModel.connect(
            remote.url,
            name=remote.model,
            api_key=remote.api_key,
            tuned=remote.tuned,
            examples=Examples.of(read(folder)) if folder else NONE,
            timeout=remote.timeout,
        )
    weights = weights_of(base, adapter, home, progress)
    _ = weights.calibration, weights.examples  # read now: that they are damaged is not the fault of an engine
    if engine == "llamacpp":
        if device not in ("auto", "cpu"):
            raise ModelUnavailableError(
                f"llama.cpp decodes on the CPU here, not on {device}: leave WORLDMODEL_DEVICE out, or set "
                "WORLDMODEL_ENGINE=transformers"
            )
        return _llamacpp(weights, home, progress)
    if engine == "auto" and _on_cpu(device):
        from model.llamacpp import unusable

        reason = unusable()
        try:
            if reason is None:
                return _llamacpp(weights, home, progress)
        except (ExportError, ModelUnavailableError) as fault:
            reason = str(fault)
        logger.warning("transformers decodes, several times slower than llama.cpp would: %s", reason)
    progress("loading the model")
    # Read when torch is first imported. Threads that spin while they wait halve a decoder's speed on a busy machine,
    # stall it beside another that spins, and gain nothing on an idle one (benchmarks/busy_machine.py).
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    from model.huggingface import HuggingFaceModel

    return HuggingFaceModel.load(weights, device=device)


def _on_cpu(device: str) -> bool:
    return needs_no_torch(device) or pick_device(device) == "cpu"


def _llamacpp(weights: Weights, home: Path, progress: Callable[[str], None]) -> LanguageModel:
    from model.exports import servable
    from model.llamacpp import LlamaCppModel

    gguf, header = servable(weights, home, progress)
    if gguf.parent == weights.folder:
        from model.trial import tried

        tried(gguf, weights.sha256, home)
    progress("loading the model")
    return LlamaCppModel.load(gguf, header, weights)
