"""The objects of a published file: JSON lines or one JSON array, also gzipped."""

from __future__ import annotations

import gzip
import json
import zlib
from pathlib import Path
from typing import Any

from training.dataset import DataError

GZIP = b"\x1f\x8b"
Record = dict[str, Any]


def records(path: Path) -> list[tuple[int, Record]]:
    """Every object with the line it begins on, from 1.

    Raises:
        DataError: the file cannot be read, ends too early, holds something else than objects, or nothing at all.
    """
    text = _text(path)
    read = _of_array(path, text) if text.lstrip().startswith("[") else _of_lines(path, text)
    if not read:
        raise DataError(f"{path} has no rows: give a JSONL file of question/answer rows")
    for line, record in read:
        if not isinstance(record, dict):
            raise DataError(f"{path}, line {line}: a row is a JSON object, not {type(record).__name__}")
    return read


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
        return (gzip.decompress(raw) if raw.startswith(GZIP) else raw).decode("utf-8-sig")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as fault:
        raise DataError(f"cannot read {path}: {fault}. Give a JSONL file of question/answer rows.") from fault


def _of_lines(path: Path, text: str) -> list[tuple[int, Any]]:
    read: list[tuple[int, Any]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            read.append((number, json.loads(line)))
        except (ValueError, RecursionError) as fault:
            raise DataError(f"{path}, line {number}: {_said(fault)}; a row is one JSON object on one line") from fault
    return read


def _of_array(path: Path, text: str) -> list[tuple[int, Any]]:
    """As `json.loads` would read it, but with the line of each entry."""
    decoder = json.JSONDecoder()
    read: list[tuple[int, Any]] = []
    position, line = text.index("[") + 1, 1 + text.count("\n", 0, text.index("["))
    expected = "a row or ]"
    while True:
        start = _skipped(text, position)
        line += text.count("\n", position, start)
        position = start
        if text.startswith("]", start) and expected != "a row":
            break
        if expected == ", or ]":
            if not text.startswith(",", start):
                raise DataError(f"{path}, line {line}: expected {expected}; is the file cut off?")
            position, expected = start + 1, "a row"
            continue
        try:
            record, position = decoder.raw_decode(text, start)
        except (ValueError, RecursionError) as fault:
            raise DataError(f"{path}, line {line}: {_said(fault)}; is the file cut off?") from fault
        read.append((line, record))
        line += text.count("\n", start, position)
        expected = ", or ]"
    if rest := text[position + 1 :].strip():
        raise DataError(f"{path}, line {line}: {rest[:20]!r} follows the end of the array")
    return read


def _skipped(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \t\r\n":
        position += 1
    return position


def _said(fault: Exception) -> str:
    """Without the position inside the text, which is another one than the file's."""
    return fault.msg if isinstance(fault, json.JSONDecodeError) else repr(fault)
