"""Setting one value in a JSON file that somebody else wrote. Every other byte of it stays: order, spaces, comments."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

_COMMENT = re.compile(r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/', re.S)
_LAST_COMMA = re.compile(r'("(?:\\.|[^"\\])*")|,(?=\s*[}\]])')
_SPACE = re.compile(r"\s*")


def parse(text: str) -> Any:
    """The value of a JSON text, which may have comments and commas after last members.

    Raises:
        ValueError: it is not one; the message has line and column.
    """
    return json.loads(_plain(text))


def with_value(text: str, path: Sequence[str], value: Any) -> str:
    """`text` with `value` at `path`, names of members from the outermost object on; what is missing is added last.

    Args:
        text: as `parse` takes it. All that is there already on the way along `path` has to be an object.
    """
    plain = _plain(text)
    indented = re.search(r'^([ \t]+)"', plain, re.M)
    unit = indented[1] if indented else "  "
    newline = "\r\n" if "\r\n" in text else "\n"

    def written(value: Any, depth: int) -> str:
        lines = json.dumps(value, indent=unit, ensure_ascii=False).splitlines()
        return f"{newline}{unit * depth}".join(lines)

    start, end = _skip(plain, 0), len(plain)
    for depth, key in enumerate(path):
        values, close = _members(plain, start)
        if key not in values:
            for name in reversed(path[depth + 1 :]):
                value = {name: value}
            member = f"{newline}{unit * (depth + 1)}{json.dumps(key)}: {written(value, depth + 1)}"
            return _added(text, values, close, member, newline + unit * depth)
        start, end = values[key]
    return text[:start] + written(value, len(path)) + text[end:]


def _added(text: str, values: dict[str, tuple[int, int]], close: int, member: str, before_close: str) -> str:
    """`text` with one more member at the end of the object that closes at `close`, after what is commented there."""
    place = len(text[:close].rstrip())
    head = text[:place]
    if values:
        last = max(end for _, end in values.values())
        comma = "" if "," in _blanked(_COMMENT, text)[last:close] else ","
        head = text[:last] + comma + text[last:place]
    rest = text[place:close]
    return head + member + (rest if "\n" in rest else before_close) + text[close:]


def _members(plain: str, start: int) -> tuple[dict[str, tuple[int, int]], int]:
    """Of the object that begins at `start`: where each value begins and ends, and where the closing brace is."""
    decoder = json.JSONDecoder()
    values: dict[str, tuple[int, int]] = {}
    at = _skip(plain, start + 1)
    while plain[at] != "}":
        key, at = decoder.raw_decode(plain, at)
        begin = _skip(plain, _skip(plain, at) + 1)
        _, end = decoder.raw_decode(plain, begin)
        values[key] = (begin, end)
        at = _skip(plain, end)
        if plain[at] == ",":
            at = _skip(plain, at + 1)
    return values, at


def _plain(text: str) -> str:
    """`text` as JSON proper and as long: what only JSON with comments has is blank."""
    return _blanked(_LAST_COMMA, _blanked(_COMMENT, text))


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """`text` with spaces for what `pattern` finds, but for strings, its first group."""
    return pattern.sub(lambda found: found[1] or re.sub(r"[^\r\n]", " ", found[0]), text)


def _skip(plain: str, at: int) -> int:
    found = _SPACE.match(plain, at)
    return found.end() if found else at
