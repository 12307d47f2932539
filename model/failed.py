"""Questions that `solve` gave no verified answer to, kept on this machine where the user asked for it.

One JSON object a line, in a file that only its owner may read:

    question, status, explanation, code, requires    as `solve` had and answered it
    stdout, stderr    what the program said, the last `SAID` characters of each; empty when none ran
    model             which weights answered, and with which examples
    time              UTC, ISO 8601
    answer            null, for the user to fill in

`python -m training improve --from-runs` reads `question` and `answer` and nothing else: what it learns is sampled and
executed anew. Nothing is sent anywhere. At `LIMIT` bytes no more is kept, rather than that answers which somebody has
filled in go.
"""

from __future__ import annotations

import io
import json
import logging
import os
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path

from filelock import FileLock

from model.answer import Answer
from sandbox.appending import append

LIMIT = 10_000_000
"""Bytes of the file at most: thousands of questions."""
SAID = 1000
"""Characters."""
WAIT = 2.0
"""Seconds for another server to finish its line."""

logger = logging.getLogger(__name__)


def failed_file(home: Path) -> Path:
    """Where the questions are kept that `solve` failed at; there may be none yet."""
    return home.absolute() / "failed" / "questions.jsonl"


def keep(path: Path, question: str, answer: Answer) -> None:
    """Append a record to `path`. Blocking. What hinders it is logged, never raised: the answer stands without it."""
    # Half a surrogate pair, which UTF-8 cannot hold, is escaped, as JSON may be.
    line = (json.dumps(_record(question, answer), ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (
            FileLock(path.with_name(".lock"), timeout=WAIT, mode=0o600),
            open(path, "ab+", buffering=0, opener=lambda name, flags: os.open(name, flags, 0o600)) as file,
        ):
            kept = _append(file, line)
    except OSError as fault:
        logger.warning(
            "the question could not be kept in %s: %s. Make room there, or unset WORLDMODEL_KEEP_FAILED", path, fault
        )
    else:
        if not kept:
            logger.warning(
                "the question was not kept: %s has reached %d bytes. Learn from it (python -m training improve "
                "--from-runs), then delete it",
                path,
                LIMIT,
            )


def _record(question: str, answer: Answer) -> dict[str, object]:
    execution = answer.execution
    return {
        "question": question,
        "answer": None,
        "status": answer.status,
        "explanation": answer.explanation,
        "code": answer.code,
        "requires": answer.requires,
        "stdout": execution.stdout[-SAID:] if execution else "",
        "stderr": execution.stderr[-SAID:] if execution else "",
        "model": asdict(answer.model),
        "time": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }


def _append(file: io.FileIO, line: bytes) -> bool:
    """The whole line or none of it; False where it would go beyond `LIMIT`."""
    size = file.seek(0, os.SEEK_END)
    if size:
        file.seek(-1, os.SEEK_END)
        if file.read(1) != b"\n":  # an editor left the last line without its end
            line = b"\n" + line
    if size + len(line) > LIMIT:
        return False
    append(file, line)
    return True
