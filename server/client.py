"""A client that starts the server over stdio and returns typed results; also `python -m server.client`.

async with WorldModelClient() as worldmodel:
    answer = await worldmodel.solve("What's 15% of 200?")
    print(answer.answer, answer.code)
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

import anyio
from mcp import Client, MCPError, StdioServerParameters
from mcp_types import TextContent

from sandbox.base import Progress
from sandbox.commandline import separated
from server.schemas import RESULT_META, ExecResult, SolveResult

if sys.version_info < (3, 11):
    from exceptiongroup import BaseExceptionGroup  # comes with anyio

FORWARDED_PREFIXES = ("WORLDMODEL_", "DOCKER_", "HF_", "CUDA_", "HIP_", "HSA_", "ROCR_", "OTEL_")
FORWARDED = frozenset(
    {
        *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
        *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT"),
        "PYTHONPATH",
    }
)
"""The SDK starts a server with HOME, LOGNAME, PATH, SHELL, TERM and USER only."""

EPILOG = """Results go to stdout, one JSON object a line; progress and errors go to stderr.

script FILE: one call a line,
  {"tool": "solve", "arguments": {"question": "..."}, "expect": {"answer": "30.0", "execution.status": "ok"}}
A refused call prints {"error": text}. A call fails when it is refused, when `solve` does not verify its
answer, or when the program of `execute` does not end ok. With --expect, a call that has "expect" fails
exactly when a field differs: each key is a path into the printed object (names and list positions, joined
by dots), each value must be equal to what is there, and a field that is not there differs.

exit codes: 0 all went well; 1 a call failed; 2 bad usage, or the server could not start."""


class ToolFailed(Exception):
    """The server refused or could not do a call; the text says why and what to do."""


class ServerNotStarted(Exception):
    """No server came up at the other end."""


class WorldModelClient:
    """One server process, for as long as the `async with` block lasts.

    Args:
        command, args: what to start; by default this interpreter with `-m server`.
        env: variables for the server, over those that are passed on (see `forwarded`).
        mode: `auto` (newest protocol, falling back), `legacy` (the initialize handshake), or a version.
    """

    def __init__(
        self,
        *,
        command: str = sys.executable,
        args: Sequence[str] = ("-m", "server"),
        env: Mapping[str, str] | None = None,
        mode: str = "auto",
    ) -> None:
        server = StdioServerParameters(command=command, args=list(args), env={**forwarded(), **(env or {})})
        self._client = Client(server, mode=mode)

    async def __aenter__(self) -> WorldModelClient:
        try:
            await self._client.__aenter__()
        except Exception as fault:
            cause: BaseException = fault
            while isinstance(cause, BaseExceptionGroup):
                cause = cause.exceptions[0]
            raise ServerNotStarted(f"the server did not start: {cause}. What it said is on stderr.") from fault
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(fault, Exception):
            # Shown what the block raised, the SDK's task groups would wrap it in exception groups.
            await self._client.__aexit__(None, None, None)
        else:
            await self._client.__aexit__(kind, fault, traceback)

    async def solve(
        self, question: str, *, samples: int = 1, timeout_s: float = 60, progress: Progress | None = None
    ) -> SolveResult:
        """Answer a question. `progress` hears what is going on, in words.

        Raises:
            ToolFailed: bad arguments, no model or no sandbox.
        """
        arguments = {"question": question, "samples": samples, "timeout_s": timeout_s}
        return SolveResult.model_validate(await self.call("solve", arguments, progress))

    async def execute(
        self,
        code: str,
        *,
        requires: Sequence[str] = (),
        files: Mapping[str, str] | None = None,
        timeout_s: float = 10,
        progress: Progress | None = None,
    ) -> ExecResult:
        """Run a program; a program that fails is a result with another status.

        Raises:
            ToolFailed: bad arguments, a refused requirement, or no sandbox.
        """
        arguments = {
            "code": code,
            "requires": list(requires),
            "files": dict(files or {}),
            "timeout_s": timeout_s,
        }
        return ExecResult.model_validate(await self.call("execute", arguments, progress))

    async def call(self, tool: str, arguments: Mapping[str, Any], progress: Progress | None = None) -> dict[str, Any]:
        """Call a tool by name; the fields of its result.

        Raises:
            ToolFailed: the tool answered with an error.
        """

        tell = progress

        async def report(progress: float, total: float | None, message: str | None) -> None:
            if tell is not None and message is not None:
                tell(message)

        try:
            # The SDK's transport dies on lone surrogates, which JSON can spell and UTF-8 cannot.
            json.dumps(arguments, ensure_ascii=False).encode()
        except UnicodeEncodeError as fault:
            raise ToolFailed(f"the arguments are not valid text: {fault}") from fault
        try:
            result = await self._client.call_tool(tool, dict(arguments), progress_callback=report)
        except MCPError as fault:
            raise ToolFailed(str(fault)) from fault
        if result.is_error:
            raise ToolFailed("\n".join(c.text for c in result.content if isinstance(c, TextContent)))
        # A result with images carries its fields beside them instead of as structured content.
        fields = result.structured_content or (result.meta or {}).get(RESULT_META)
        if not isinstance(fields, dict):
            raise ToolFailed(f"{tool} returned no fields: is this a WorldModel server?")
        return fields


def forwarded() -> dict[str, str]:
    """The variables of this process that its server needs too."""
    return {
        name: value
        for name, value in os.environ.items()
        if name.startswith(FORWARDED_PREFIXES) or name.upper() in FORWARDED
    }


def differences(fields: Any, expected: Mapping[str, Any]) -> list[str]:
    """What in `fields` is not as `expected` (path to value) says, one line each."""
    found = {path: _at(fields, path) for path in expected}
    return [
        f"{path}: expected {value!r}, got {found[path]!r}" for path, value in expected.items() if found[path] != value
    ]


def _at(fields: Any, path: str) -> Any:
    """The value at `path`, or `...` where there is none, which equals nothing a script can expect."""
    for part in path.split("."):
        if isinstance(fields, dict) and part in fields:
            fields = fields[part]
        elif isinstance(fields, list) and part.isdecimal() and int(part) < len(fields):
            fields = fields[int(part)]
        else:
            return ...
    return fields


async def _script(client: WorldModelClient, file: Path, *, expect: bool) -> bool:
    """Make the calls of `file`; whether all of them passed."""
    passed = True
    with file.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                faults = await _line(client, line, expect=expect)
                passed = passed and not faults
                for fault in faults:
                    print(f"{file}:{number}: {fault}", file=sys.stderr)
    return passed


async def _line(client: WorldModelClient, line: str, *, expect: bool) -> list[str]:
    """Make one call, print its result; what was wrong with it."""
    try:
        entry = json.loads(line)
        tool, arguments, expected = entry["tool"], entry.get("arguments", {}), entry.get("expect")
    except (ValueError, TypeError, KeyError, AttributeError) as fault:
        _print({"error": f'not a call {{"tool": ..., "arguments": ...}}: {fault!r}'})
        return ["not a call"]
    return await _call(client, tool, arguments, expected if expect else None)


async def _call(
    client: WorldModelClient, tool: str, arguments: Mapping[str, Any], expected: Mapping[str, Any] | None = None
) -> list[str]:
    try:
        fields = await client.call(tool, arguments, _say)
    except ToolFailed as fault:
        fields = {"error": str(fault)}
    _print(fields)
    if expected is not None:
        return differences(fields, expected)
    if "error" in fields:
        return [fields["error"]]
    return [] if fields["status"] in ("verified", "ok") else [f"status {fields['status']}"]


def _print(fields: Mapping[str, Any]) -> None:
    print(json.dumps(fields, ensure_ascii=False), flush=True)


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


async def _main(arguments: argparse.Namespace) -> int:
    try:
        async with WorldModelClient() as client:
            if arguments.command == "script":
                passed = await _script(client, arguments.file, expect=arguments.expect)
            elif arguments.command == "solve":
                call = {"question": arguments.question, "samples": arguments.samples, "timeout_s": arguments.timeout}
                passed = not await _call(client, "solve", call)
            else:
                call = {
                    "code": arguments.file.read_text(encoding="utf-8"),
                    "requires": arguments.requires,
                    "timeout_s": arguments.timeout,
                }
                passed = not await _call(client, "execute", call)
    except (ServerNotStarted, OSError, UnicodeDecodeError) as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 2
    return 0 if passed else 1


def main(argv: Sequence[str] | None = None) -> int:
    """Start a server, make the calls, print the results; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m server.client",
        description="Call a WorldModel server over stdio.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    solving = commands.add_parser("solve", help="answer one question")
    solving.add_argument("question")
    solving.add_argument("--samples", type=int, default=1, metavar="N", help="programs that vote (1)")
    solving.add_argument("--timeout", type=float, default=60.0, metavar="S", help="seconds (60)")
    executing = commands.add_parser("execute", help="run a program in the sandbox")
    executing.add_argument("file", type=Path)
    executing.add_argument("--requires", nargs="+", action="extend", default=[], metavar="python:NAME")
    executing.add_argument("--timeout", type=float, default=10.0, metavar="S", help="seconds (10)")
    scripting = commands.add_parser("script", help="make the calls of a JSONL file")
    scripting.add_argument("file", type=Path)
    scripting.add_argument("--expect", action="store_true", help="check the fields each call expects")
    return anyio.run(_main, parser.parse_args(separated(sys.argv[1:] if argv is None else argv)))


if __name__ == "__main__":
    sys.exit(main())
