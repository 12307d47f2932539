"""A base with its adapter merged in, as a model of its own in transformers' layout.

`python -m model.merging BASE ADAPTER OUT` does it in a process of its own: a server has no use for torch afterwards.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from model.bases import FULL
from model.errors import ExportError

TOKENIZER = ("tokenizer*", "vocab*", "merges*", "special_tokens_map.json", "added_tokens.json", "*.jinja")
"""Files that are copied as they are, not loaded and saved in another release's layout."""


def merge(base: Path, adapter: Path, out: Path, *, rounded: bool = True) -> None:
    """Write the base in `base` with `adapter` merged in to the folder `out`, as transformers saves a model.

    The weights have the base's own number format when `rounded`, else float32: what is quantised next should be
    rounded once only.

    Raises:
        ExportError: base and adapter do not go together.
        Exception: `FULL` is in its text; the disk is full.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # as in model.loading, and for the same reason
    import torch
    from peft import PeftModel
    from transformers import AutoConfig, AutoModelForCausalLM

    from model.huggingface import quiet

    try:
        with quiet():
            stored = AutoConfig.from_pretrained(base).dtype or torch.float32
            network: Any = AutoModelForCausalLM.from_pretrained(base, dtype=torch.float32, use_safetensors=True)
            network = PeftModel.from_pretrained(network, str(adapter)).merge_and_unload(safe_merge=True)
            network.to(stored if rounded else torch.float32).save_pretrained(out)
    except Exception as fault:
        if FULL in str(fault):
            raise
        raise ExportError(
            f"could not merge {adapter} into {base}: {fault}. If the adapter cannot be served either, train it again "
            "with: python -m training"
        ) from fault
    for pattern in TOKENIZER:
        for file in base.glob(pattern):
            shutil.copy(file, out)
    for file in out.glob("*.safetensors"):
        file.chmod((out / "config.json").stat().st_mode)  # safetensors makes them for the owner alone


if __name__ == "__main__":
    try:
        merge(*map(Path, sys.argv[1:4]), rounded=False)
    except ExportError as fault:
        sys.exit(str(fault))
