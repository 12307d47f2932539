"""Where everything that is kept goes."""

from __future__ import annotations

import os
from pathlib import Path


def default_home() -> Path:
    """Where everything that is kept goes unless told otherwise: WORLDMODEL_HOME, or ~/.cache/worldmodel."""
    return Path(os.environ.get("WORLDMODEL_HOME") or "~/.cache/worldmodel").expanduser()
