"""Files that only grow, by whole records."""

from __future__ import annotations

import io
import os


def append(file: io.FileIO, record: bytes) -> None:
    """Put the whole `record` at the end of `file`, or none of it. The caller holds a lock.

    Raises:
        OSError: the disk does not take it.
    """
    end = file.seek(0, os.SEEK_END)
    try:
        while record:
            record = record[file.write(record) :]
    except OSError:
        file.truncate(end)
        raise
