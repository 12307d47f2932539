"""What the host keeps of a container's streams."""

from __future__ import annotations

import json
import secrets
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from sandbox.container import STDERR
from sandbox.errors import SandboxError
from sandbox.inside.wire import BEGUN, HEADER, MAX_FIGURES, REPORT, frame
from sandbox.types import KIB, MIB, Artifact, Limits, Program

FLOOD_FACTOR = 64
"""A stream that goes on for this many times its limit is a flood."""
VALUE_LIMIT = 256 * KIB
MAX_DEPTH = 64
"""Of lists and objects in a value."""
NONCE_BYTES = 32
PNG = b"\x89PNG\r\n\x1a\n"
SAVED = b"Software\0Matplotlib"
"""In the first KiB of a PNG: matplotlib's `savefig` wrote it."""


class CappedStream:
    """Keeps the first and the last bytes of a stream, `limit` in all, and counts the ones between."""

    def __init__(self, limit: int) -> None:
        self._head_limit = limit - limit // 2
        self._tail_limit = limit // 2
        self._flood = limit * FLOOD_FACTOR
        self._head = bytearray()
        self._tail = bytearray()
        self.total = 0

    def feed(self, data: bytes) -> Literal["more", "flood"]:
        """Take what came next; `flood` once there was more than `FLOOD_FACTOR` times the limit."""
        self.total += len(data)
        room = self._head_limit - len(self._head)
        self._head += data[:room]
        if len(data) > room:
            self._tail += data[room:]
            del self._tail[: max(0, len(self._tail) - self._tail_limit)]
        return "flood" if self.total > self._flood else "more"

    @property
    def truncated(self) -> bool:
        """Whether bytes were dropped."""
        return self.total > len(self._head) + len(self._tail)

    def text(self) -> str:
        """What was kept, invalid UTF-8 replaced, with a line where bytes were dropped."""
        if not self.truncated:
            return (self._head + self._tail).decode("utf-8", "replace")
        dropped = self.total - len(self._head) - len(self._tail)
        head, tail = (part.decode("utf-8", "replace") for part in (self._head, self._tail))
        return f"{head}\n[... {dropped} bytes dropped ...]\n{tail}"


@dataclass(frozen=True, slots=True)
class Report:
    """What the runner says after the program is dead; see `runner.py` for why it can be believed."""

    exit_code: int
    oom_kills: int
    refused_forks: int
    disk_full: bool
    oversized: int
    """Files of ./outputs that were not taken because the limits were used up."""
    irregular: int
    """Entries of ./outputs that are no regular files."""
    value: Any
    artifacts: tuple[Artifact, ...]


class Printed:
    """What a program writes to one stream, until the nonce with which the supervisor ends it."""

    def __init__(self, limit: int, nonce: bytes) -> None:
        self.stream = CappedStream(limit)
        self.ended = False
        self._nonce = nonce
        self._pending = b""

    def feed(self, data: bytes) -> tuple[Literal["more", "flood"], bytes]:
        """Also returns what came after the nonce."""
        if self.ended:
            return "more", data
        data = self._pending + data
        start = data.find(self._nonce)
        self.ended = start >= 0
        if not self.ended:  # hold back what could be the beginning of the nonce
            start = max(0, len(data) - len(self._nonce) + 1)
        self._pending = b"" if self.ended else data[start:]
        return self.stream.feed(data[:start]), data[start + len(self._nonce) :] if self.ended else b""

    def close(self) -> None:
        """No more will come: what was held back was output after all."""
        self.stream.feed(self._pending)
        self._pending = b""


class ProgramOutput:
    """Both streams of a program's container: that the program begins, what it prints, after the nonce the report."""

    def __init__(self, output_limit: int, artifact_limit: int) -> None:
        self.nonce = secrets.token_bytes(NONCE_BYTES)
        self.stdout = Printed(output_limit, self.nonce)
        self.stderr = Printed(output_limit, self.nonce)
        self.begun = False
        self.report: Report | None = None
        self._parser = ReportParser(artifact_limit)

    @property
    def is_complete(self) -> bool:
        """The report is here, and all of stderr: the two streams come side by side."""
        return self.report is not None and self.stderr.ended

    def feed(self, stream: int, data: bytes) -> Literal["more", "flood"]:
        """Take one frame.

        Raises:
            SandboxError: the report is longer than any the supervisor writes.
        """
        if stream == STDERR:
            return self.stderr.feed(data)[0]
        if not self.begun:  # a program can open its stdout to read, and so take back what it had written
            self.begun = True
            data = data.removeprefix(BEGUN)
        state, rest = self.stdout.feed(data)
        if rest and self.report is None:
            self.report = self._parser.feed(rest)
        return state

    def close(self) -> None:
        """No more will come."""
        self.stdout.close()
        self.stderr.close()


class ReportParser:
    """Reads a report as it arrives. The runner is ours, but its report's size is checked all the same."""

    def __init__(self, artifact_limit: int) -> None:
        self._limit = 2 * artifact_limit + claim_limit(artifact_limit) + MIB
        self._buffer = bytearray()

    def feed(self, data: bytes) -> Report | None:
        """The report, once it is complete.

        Raises:
            SandboxError: it is longer than anything the runner would send.
        """
        self._buffer += data
        if len(self._buffer) > self._limit:
            raise SandboxError("the runner's report is too long")
        position = struct.calcsize(REPORT)
        if len(self._buffer) < position:
            return None
        exit_code, oom_kills, refused_forks, full, oversized, irregular, count = struct.unpack_from(
            REPORT, self._buffer
        )
        spans: list[slice] = []
        while len(spans) < 1 + 2 * count:
            start = position + 8
            position = start + int.from_bytes(self._buffer[position:start], "big")
            if len(self._buffer) < max(start, position):
                return None
            spans.append(slice(start, position))
        claim, *files = (bytes(self._buffer[span]) for span in spans)
        value, figures = parse_claim(claim)
        artifacts = [
            Artifact(display_name(name), mime_type(name), content)
            for name, content in zip(files[::2], files[1::2], strict=True)
        ]
        saved = sum(SAVED in file.data[:KIB] for file in artifacts)
        if saved < len(figures):  # else what is open has been saved
            artifacts += figures
        return Report(exit_code, oom_kills, refused_forks, full, oversized, irregular, value, tuple(artifacts))


def payload(program: Program, limits: Limits, nonce: bytes) -> Iterator[bytes]:
    """What the runner reads: see its wire format."""
    claim = claim_limit(limits.artifact_limit)
    header = struct.pack(HEADER, nonce, limits.timeout, limits.artifact_limit, claim, len(program.files))
    yield header + frame(program.code.encode())
    for name, content in program.files.items():
        yield frame(name.encode())
        yield frame(content)


def claim_limit(artifact_limit: int) -> int:
    """Bytes of a claim: its value and its figures, each with eight of length."""
    return 8 + VALUE_LIMIT + MAX_FIGURES * 8 + artifact_limit


def parse_claim(claim: bytes) -> tuple[Any, list[Artifact]]:
    """Value and figures the program claims, which can be anything: what is not of the right form is dropped."""
    value, *figures = frames(claim, 1 + MAX_FIGURES) or [b"null"]
    return parse_value(value), [
        Artifact(f"figure-{number}.png", "image/png", figure)
        for number, figure in enumerate(figures, start=1)
        if figure.startswith(PNG)
    ]


def frames(data: bytes, most: int) -> list[bytes]:
    """The first `most` whole frames of `data`."""
    found: list[bytes] = []
    position = 0
    while len(found) < most and position + 8 <= len(data):
        start = position + 8
        position = start + int.from_bytes(data[position:start], "big")
        if position > len(data):
            break
        found.append(data[start:position])
    return found


def parse_value(text: bytes) -> Any:
    """The JSON value, or None when it is none, too long, or nested deeper than the next reader may take."""
    if len(text) > VALUE_LIMIT:
        return None
    try:
        value = json.loads(text, parse_constant=reject_constant)
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()  # 1e999 and lone surrogates come in, not out
    except (ValueError, RecursionError):
        return None
    return value if is_shallow(value, MAX_DEPTH) else None


def is_shallow(value: Any, depth: int) -> bool:
    """Whether `value` has at most `depth` levels; a plain value is one."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return depth > 0 and all(is_shallow(item, depth - 1) for item in inner)


def reject_constant(name: str) -> None:
    """For `json.loads`: NaN and the infinities are no JSON.

    Raises:
        ValueError: always.
    """
    raise ValueError(f"{name} is not JSON")


def display_name(name: bytes) -> str:
    """`name` as text, with � for what is not UTF-8 or cannot be printed."""
    return "".join(char if char.isprintable() else "�" for char in name.decode("utf-8", "replace"))


def mime_type(name: bytes) -> str:
    """Guessed from how `name` ends; `application/octet-stream` where that tells nothing."""
    import mimetypes

    return mimetypes.guess_type(display_name(name), strict=False)[0] or "application/octet-stream"
