"""What programs left behind: their files, kept under names the host chose, until newer runs push them out."""

from __future__ import annotations

import mimetypes
import shutil
from pathlib import Path

from sandbox.errors import SandboxError
from sandbox.types import ExecResult

KEEP = 100
"""Runs with files that are kept; older ones are deleted."""


class Runs:
    """The folder `home`/runs, one folder a run."""

    def __init__(self, home: Path) -> None:
        self._folder = home.absolute() / "runs"

    def save(self, result: ExecResult) -> list[str]:
        """Write the artifacts of `result`; returns their file:// URIs in order. Blocking.

        Raises:
            SandboxError: the disk is full or not writable.
        """
        if not result.artifacts:
            return []
        try:
            return self._write(result)
        except OSError as fault:
            raise SandboxError(
                f"the program ran, but its files could not be kept in {self._folder}: {fault}. "
                "Free some space, or set WORLDMODEL_HOME to another folder."
            ) from fault

    def _write(self, result: ExecResult) -> list[str]:
        folder = self._folder / result.execution_id
        folder.mkdir(parents=True, exist_ok=True)
        uris = []
        for number, artifact in enumerate(result.artifacts, start=1):
            # The program's own name for the file never reaches the host's file system.
            path = folder / f"artifact-{number}{mimetypes.guess_extension(artifact.mime_type) or '.bin'}"
            path.write_bytes(artifact.data)
            uris.append(path.as_uri())
        self._prune()
        return uris

    def _prune(self) -> None:
        folders = sorted(self._folder.iterdir(), key=_age, reverse=True)
        for old in folders[KEEP:]:
            shutil.rmtree(old, ignore_errors=True)


def _age(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except FileNotFoundError:  # another server pruned it first
        return 0.0
