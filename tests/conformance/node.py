"""Node and the judges written for it, installed once outside the repository, at the versions in package.json."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from sandbox.home import default_home

HERE = Path(__file__).parent
SCRIPT = "client.mjs"


class Node:
    """A folder with the judges in it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def installed(cls) -> Node:
        """Of this project's cache; the first time, and when package.json has changed, npm fills it.

        Raises:
            RuntimeError: there is no npm, or it failed; the text says what to do.
        """
        folder = default_home() / "conformance"
        wanted = (HERE / "package.json").read_bytes()
        done = folder / "installed.json"
        if not done.exists() or done.read_bytes() != wanted:
            npm = shutil.which("npm")
            if npm is None:
                raise RuntimeError("no npm: install Node.js 20 or newer with it (it brings the Node that is used).")
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "package.json").write_bytes(wanted)
            arguments = [npm, "install", "--no-audit", "--no-fund", "--no-package-lock"]
            ended = subprocess.run(arguments, cwd=folder, capture_output=True, text=True)
            if ended.returncode:
                raise RuntimeError(f"npm could not install the judges:\n{ended.stderr[-2000:]}")
            done.write_bytes(wanted)
        shutil.copy(HERE / SCRIPT, folder)  # beside its packages, as imports are looked up from there
        return cls(folder)

    def run(self, *command: str, within: float) -> subprocess.CompletedProcess[str]:
        """Run one of the installed programs in the folder; one that takes more than `within` seconds fails."""
        binaries = self._folder / "node_modules" / ".bin"
        # The inspector keeps files under HOME, and asks a keychain that is not there.
        variables = {"PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}", "HOME": str(self._folder)}
        try:
            return subprocess.run(
                [str(binaries / command[0]), *command[1:]],
                cwd=self._folder,
                env={**os.environ, **variables, "MCP_INSPECTOR_SECRET_STORE": "memory"},
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=within,
            )
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, 124, "", f"it took more than {within:g} s")
