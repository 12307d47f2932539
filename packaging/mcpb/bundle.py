"""Makes the bundle that Claude Desktop and others install with a double click: `make bundle`.

In it: the manifest, `main.py`, the package as a wheel, and a pyproject.toml from which uv installs that wheel and what
it requires, pinned as in requirements/serve.lock.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
LOCKS = ("remote", "serve", "torch-cuda")
PROJECT = """\
[project]
name = "worldmodel-bundle"
version = "{version}"
requires-python = ">=3.10"
dependencies = ["worldmodel[cpu]"]

[tool.uv]
package = false
constraint-dependencies = {pins}

[tool.uv.sources]
worldmodel = {{ path = "{wheel}" }}
"""


def build_wheel(root: Path, folder: Path) -> Path:
    """Build the package whose pyproject.toml is in `root`, into `folder`."""
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(root)]
    shutil.rmtree(root / "build", ignore_errors=True)  # what is there of earlier builds would come along
    subprocess.run(command, check=True)  # noqa: S603 - fixed words
    return next(folder.glob("worldmodel-*.whl"))


def fill(folder: Path, wheel: Path) -> None:
    """Put into `folder` what the bundle has beside `wheel`, which is there."""
    manifest = json.loads((HERE / "manifest.json").read_text(encoding="utf-8"))
    locks = [(ROOT / "requirements" / f"{name}.lock").read_text(encoding="utf-8") for name in LOCKS]
    pins = re.findall(r"^[a-z].*(?= \\$)", "".join(locks), re.MULTILINE)
    project = PROJECT.format(version=manifest["version"], pins=json.dumps(pins, indent=4), wheel=wheel.name)
    (folder / "pyproject.toml").write_text(project, encoding="utf-8")
    for name in ("manifest.json", "main.py"):
        shutil.copy(HERE / name, folder)
    shutil.copy(ROOT / "LICENSE", folder)


def bundle(root: Path, file: Path) -> None:
    """Write the bundle of the checkout `root` as `file`."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="worldmodel-bundle-") as scratch:
        fill(Path(scratch), build_wheel(root, Path(scratch)))
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for part in sorted(Path(scratch).iterdir()):
                archive.write(part, part.name)


if __name__ == "__main__":
    made = ROOT / "dist" / "worldmodel.mcpb"
    bundle(ROOT, made)
    print(made)
