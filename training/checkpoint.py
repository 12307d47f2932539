"""The folder of a run: one run at a time in it, and going on from the newest checkpoint that is whole.

output_dir/run.json      the settings and the data the run began with
output_dir/.lock         held while a run works in the folder
output_dir/checkpoints/  gone once the run has ended
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from model.adapter import MANIFEST_FILE, WEIGHTS_FILE
from model.bases import FULL, sha256_of
from model.confidence import CONFIDENCE_FILE
from model.examples import EXAMPLE_FILES
from training.config import TrainConfig
from training.runs import CHECKPOINTS, EVALUATIONS, HISTORY_FILE

RUN_FILE = "run.json"
STATE_FILE = "trainer_state.json"
"""The trainer writes it last: where it can be read, the checkpoint is whole."""
FREE_TO_CHANGE = {"output_dir", "device", "verify_rows", "logging_steps", "save_steps", "report_to"}
"""Settings a run may go on with changed; all others decide what it computes."""
_NUMBER = re.compile(r"checkpoint-(\d+)")


class RunError(RuntimeError):
    """A run cannot begin, go on or end in its folder. The text says why and what to type."""


class Interrupted(RunError):
    """A run was stopped by a signal, after a checkpoint."""


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep other runs out of `folder` while the block runs.

    Raises:
        RunError: another run is in it, or it cannot be written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with FileLock(folder / ".lock", blocking=False):
            yield
    except Timeout as fault:
        raise RunError(
            f"another run is working in {folder}. Wait for it, or give this one a folder of its own: "
            "output_dir=outputs/another"
        ) from fault
    except (PermissionError, FileExistsError, NotADirectoryError) as fault:
        raise RunError(f"cannot write to {folder}: {fault}. Give another folder: output_dir=outputs/another") from fault


def to_go_on_from(config: TrainConfig, *, resume: bool, overwrite: bool) -> Path | None:
    """The checkpoint to go on from, None to start; of `config.output_dir` only half checkpoints are removed.

    Raises:
        RunError: the folder holds something that would be lost, nothing to go on from, or a run that was
            begun with other settings or data.
    """
    folder = config.output_dir
    found = newest(folder)
    if resume and overwrite:
        raise RunError("--resume goes on and --overwrite starts anew: give one of them")
    if resume:
        if found is None:
            raise RunError(
                f"there is no checkpoint in {folder} to go on from"
                + (": its run has ended" if (folder / WEIGHTS_FILE).exists() else "")
                + ". Start without --resume"
            )
        _same_run(config, folder)
        return found
    if not overwrite:
        if found is not None:
            raise RunError(
                f"{folder} holds an unfinished run, at step {step_of(found)}. Go on: the same command with --resume. "
                "Or give up what it has learned: --overwrite; or give another folder: output_dir=outputs/another"
            )
        if (folder / WEIGHTS_FILE).exists():
            raise RunError(
                f"{folder} holds a finished adapter. Give another folder: output_dir=outputs/another; or give it up: "
                "--overwrite"
            )
    return None


def begin(config: TrainConfig) -> None:
    """Clear `config.output_dir` of an earlier run and note what this one begins with."""
    folder = config.output_dir
    for old in (folder / CHECKPOINTS, folder / EVALUATIONS):
        shutil.rmtree(old, ignore_errors=True)
    for name in (WEIGHTS_FILE, MANIFEST_FILE, HISTORY_FILE, CONFIDENCE_FILE, *EXAMPLE_FILES):
        (folder / name).unlink(missing_ok=True)
    (folder / RUN_FILE).write_text(json.dumps(_identity(config), indent=2) + "\n", encoding="utf-8")


def newest(folder: Path) -> Path | None:
    """The newest whole checkpoint of the run in `folder`; what a kill or a full disk left half is removed."""
    found = list((folder / CHECKPOINTS).glob("checkpoint-*"))
    for path in found:
        if not _whole(path):
            shutil.rmtree(path, ignore_errors=True)
    return max(filter(_whole, found), key=step_of, default=None)


def _whole(checkpoint: Path) -> bool:
    try:
        json.loads((checkpoint / STATE_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return True


def step_of(checkpoint: Path) -> int:
    """The step at which a checkpoint was made, by its name; -1 where that does not say."""
    found = _NUMBER.fullmatch(checkpoint.name)
    return int(found.group(1)) if found else -1


def disk_is_full(fault: BaseException, folder: Path) -> bool:
    """Whether `fault` came of it. Libraries say so in errors of their own, or only that a write failed."""
    return FULL in str(fault) or shutil.disk_usage(folder).free < 1 << 20


def _same_run(config: TrainConfig, folder: Path) -> None:
    try:
        begun = json.loads((folder / RUN_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError) as fault:
        raise RunError(f"{folder / RUN_FILE} cannot be read ({fault}): start anew with --overwrite") from fault
    now = _identity(config)
    other = [f"{key} was {begun.get(key)!r} and is {now[key]!r}" for key in now if begun.get(key) != now[key]]
    if other:
        raise RunError(
            f"the run in {folder} was begun with other settings: {'; '.join(other)}. Go on with those, or start anew "
            "with --overwrite"
        )


def _identity(config: TrainConfig) -> dict[str, Any]:
    """What has to be the same for a run to go on as if it had never stopped."""
    settings: dict[str, Any] = config.model_dump(mode="json", exclude=FREE_TO_CHANGE)
    for path in (*config.train_file, config.validation_file):
        settings[f"sha256 of {path}"] = sha256_of(path)
    if config.adapter_name_or_path:
        settings["sha256 of the adapter to train further"] = sha256_of(config.adapter_name_or_path / WEIGHTS_FILE)
    return settings
