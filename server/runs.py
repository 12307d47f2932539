"""What calls left behind: a record of each and the files of its program, until newer ones push them out.

    HOME/runs/ID/run.json          the record (`server.schemas.Run`); a folder without a whole one is no run
    HOME/runs/ID/artifact-1.png    the program's files, numbered, under names that the host chose

Only their owner may read them. Servers may share a home: ids are random, a record is written last, and what another
server has pruned is a run that is not there. Nothing here fails a call: its answer stands without a record.

The `uri` of a file in a result is what its caller can open. On stdio and in a terminal that is a file:// URI:
assistants and scripts on this machine have tools for files, and few hosts let a model read resources. Over HTTP a path
of the server's machine is of no use and nobody's business: there it is the resource `ARTIFACT_URI`. Resource links,
which MCP clients follow, are `ARTIFACT_URI` on both.
"""

from __future__ import annotations

import json
import logging
import mimetypes
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from pydantic import ValidationError

from sandbox.types import Artifact
from server.schemas import ARTIFACT_URI, Run

KEEP = 100
"""Runs that are kept; older ones are deleted."""
RECORD = "run.json"
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

logger = logging.getLogger(__name__)


class Runs:
    """The folder `home`/runs. All methods block.

    Args:
        shared: several clients use this server, as over HTTP. Then runs are never listed, so that a run is readable by
            whoever was told its id (122 random bits) and by nobody else.
    """

    def __init__(self, home: Path, *, shared: bool = False) -> None:
        self._folder = home.absolute() / "runs"
        self.shared = shared

    def save(self, run: Run, artifacts: Sequence[Artifact]) -> list[str | None]:
        """Keep a call and its files; returns the `uri` of each file, in order.

        When the disk is full or not writable, nothing is kept, each is None, and the log says so.
        """
        try:
            paths = self._write(run, artifacts)
        except OSError as fault:
            shutil.rmtree(self._folder / run.id, ignore_errors=True)
            logger.warning(
                "a run could not be kept in %s: %s. Make room there, or set WORLDMODEL_HOME to another folder",
                self._folder,
                fault,
            )
            return [None] * len(artifacts)
        if self.shared:
            return [ARTIFACT_URI.format(id=run.id, number=number) for number, _ in enumerate(paths, start=1)]
        return [path.as_uri() for path in paths]

    def newest(self, count: int) -> list[Run]:
        """At most `count` runs, newest first; none where several clients share the server."""
        if self.shared or not self._folder.is_dir():
            return []
        runs = (self.get(folder.name) for folder in self._folders()[:count])
        return [run for run in runs if run is not None]

    def get(self, id: str) -> Run | None:
        """The run of that id; None when there never was one, or it was pruned."""
        if not _ID.fullmatch(id):
            return None
        try:
            return Run.model_validate_json((self._folder / id / RECORD).read_bytes())
        except (OSError, ValidationError):  # pruned, or being written
            return None

    def kept(self, id: str) -> bool:
        """Whether the run of that id can be read."""
        return (self._folder / id / RECORD).is_file()

    def content(self, id: str, number: int) -> bytes | None:
        """The file that `get(id).artifacts[number - 1]` describes; None when it is gone."""
        if not _ID.fullmatch(id):
            return None
        try:
            return next((self._folder / id).glob(f"artifact-{number}.*")).read_bytes()
        except (OSError, StopIteration):
            return None

    def _write(self, run: Run, artifacts: Sequence[Artifact]) -> list[Path]:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._folder.chmod(0o700)  # earlier versions left it open to all, and ids are not for everybody
        folder = self._folder / run.id
        folder.mkdir(mode=0o700, exist_ok=True)
        paths = []
        for number, artifact in enumerate(artifacts, start=1):
            # The program's own name for the file never reaches the host's file system.
            path = folder / f"artifact-{number}{mimetypes.guess_extension(artifact.mime_type) or '.bin'}"
            _put(path, artifact.data)
            paths.append(path)
        # Half a surrogate pair, which JSON can spell and UTF-8 cannot hold, is replaced.
        record = json.dumps(run.model_dump(), ensure_ascii=False).encode("utf-8", "replace")
        _put(folder / RECORD, record)
        for old in self._folders()[KEEP:]:
            shutil.rmtree(old, ignore_errors=True)
        return paths

    def _folders(self) -> list[Path]:
        return sorted(self._folder.iterdir(), key=_age, reverse=True)


def _put(path: Path, data: bytes) -> None:
    path.touch(mode=0o600)
    path.write_bytes(data)


def _age(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except FileNotFoundError:  # another server pruned it first
        return 0.0
