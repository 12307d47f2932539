"""The two tools. Each is a few lines: check the arguments, ask the layer below, put the result on the wire."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Annotated

from mcp.server.mcpserver import Context
from mcp.server.mcpserver.exceptions import ToolError
from mcp.server.mcpserver.tools import Tool
from mcp_types import CallToolResult, ContentBlock, ImageContent, ResourceLink, TextContent, ToolAnnotations
from pydantic import Field

from model.errors import ModelError
from model.solver import MAX_SAMPLES
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.types import CEILING, Artifact, Program
from server.apps import RESULT_URI
from server.progress import reporting
from server.resources import READ_LIMIT
from server.schemas import ARTIFACT_URI, IMAGE_BYTES, IMAGE_STARTS, RESULT_META, ExecResult, SolveResult
from server.settings import MAX_EXECUTE_SECONDS, MAX_FILES, MAX_SOLVE_SECONDS, QUESTION_LIMIT
from server.state import PATIENCE, AppState
from server.text import LISTED, TEXT_BYTES, clip, execute_text, public, solve_text

SCHEMA_META = "worldmodel/output_schema"
"""Key in a tool's `_meta`. `outputSchema` itself would oblige every result to carry structured content."""
LINKS_SINCE = "2025-06-18"
"""The revision of the protocol that knows resource links; clients of earlier ones refuse a result with one."""


async def solve(
    context: Context[AppState],
    question: Annotated[
        str,
        Field(
            max_length=QUESTION_LIMIT,
            description="A question a short program can answer, in words, with every number and text it needs. "
            f"At most {QUESTION_LIMIT:,} characters.",
        ),
    ],
    samples: Annotated[
        int,
        Field(
            strict=True,
            ge=1,
            le=MAX_SAMPLES,
            description=f"Programs to write, 1 to {MAX_SAMPLES}; with more than one, the value most of them print "
            "wins. Slower in proportion.",
        ),
    ] = 1,
    timeout_s: Annotated[
        float,
        Field(
            strict=True,
            gt=0,
            le=MAX_SOLVE_SECONDS,
            description="Seconds for everything: waiting for its turn, thinking, installing, running. "
            f"Above 0, at most {MAX_SOLVE_SECONDS:g}.",
        ),
    ] = 60,
) -> CallToolResult:
    """Answer a question by writing and running a short Python program.

    A small local model reasons, writes the program and declares the packages it needs; the program runs in
    a sealed container without network, and the answer is what it printed. Good for arithmetic, statistics,
    dates, text and data processing, trigonometry, linear algebra, number theory. It knows no facts and no
    news, and it is a small model: read the program before relying on the answer. When you can write the
    program yourself, use `execute`.

    Result: status (verified: a program ran, computed and printed the answer; unverified: one ran and gave none
    that counts; failed: none ran), answer or null, confidence (calibrated probability that it is right, or null: check
    the program when it is low), explanation, think, code, requires, execution (as `execute` returns it),
    attempts, votes, model, timings_ms, tokens.
    """
    if not question.strip():
        raise ToolError("question is empty: ask something a short program can answer.")
    if (place := question.find("\0")) >= 0:
        raise ToolError(f"question has a null byte at character {place}: remove it.")
    state = context.request_context.lifespan_context
    async with reporting(context) as progress:
        with _told(state):
            result, artifacts = await state.solve(question, samples=samples, timeout=timeout_s, progress=progress)
    kept = result.execution is not None and state.runs.kept(result.execution.execution_id)
    return _wire(context, solve_text(result, kept), result, result.execution, artifacts)


async def execute(
    context: Context[AppState],
    code: Annotated[
        str,
        Field(description="A Python 3 program, at most 1 MiB, unless set otherwise. Print what you want to know."),
    ],
    requires: Annotated[
        list[str],
        Field(
            max_length=CEILING.max_requirements,
            description='Packages the program imports, each as "python:NAME", optionally with a version: '
            '["python:numpy", "python:requests>=2"]. Standard-library names may be left out. At most 32, unless set '
            f"otherwise, and never more than {CEILING.max_requirements}.",
        ),
    ] = [],  # noqa: B006 - the schema shows the default; it is never changed
    files: Annotated[
        dict[str, str],
        Field(
            max_length=MAX_FILES,
            description='Files to put under /workspace, where the program starts: {"data.csv": "a,b\\n1,2"}. '
            'Binary content as base64 after "base64:". At most 64 MiB, and over HTTP 4 MiB, unless set otherwise; '
            f"at most {MAX_FILES:,} files.",
        ),
    ] = {},  # noqa: B006
    timeout_s: Annotated[
        float,
        Field(
            strict=True,
            gt=0,
            le=MAX_EXECUTE_SECONDS,
            description="Seconds the program may run. Installing packages is not counted, nor is waiting for its turn, "
            f"which is given up after {PATIENCE:g} s, or after this time if it is longer. "
            f"Above 0, at most {MAX_EXECUTE_SECONDS:g}, unless the server is set to less.",
        ),
    ] = 10,
) -> CallToolResult:
    """Run a Python program in a fresh sealed container and return what it printed.

    No network, no input, a read-only system; /workspace and /tmp are writable, and everything is gone
    afterwards. Packages listed in `requires` are installed first, as wheels; an import that is not listed
    fails, and the result says what to list. Files the program writes to ./outputs, which exists, come back, images as
    images (for a plot: matplotlib, then savefig("outputs/plot.png")); none of a program that had to be stopped. Time,
    memory, processes and output are limited.

    A program that fails is a normal result: read its status and stderr.

    Result: status (ok, error, timeout, out_of_memory, limit, install_failed, cancelled), exit_code, stdout,
    stderr, stdout_truncated, stderr_truncated, value (of a final bare expression), artifacts, missing,
    environment, timings_ms, execution_id.
    """
    state = context.request_context.lifespan_context
    async with reporting(context) as progress:
        with _told(state):
            program = Program(code, tuple(requires), _contents(files))
            result, artifacts = await state.execute(program, timeout=timeout_s, progress=progress)
    text = execute_text(result, state.runs.kept(result.execution_id))
    return _wire(context, text, result, result, artifacts)


def tools() -> list[Tool]:
    """Both tools, as `MCPServer` takes them."""
    # Not read-only, as packages are cached and files kept; open-world, as packages come from an index.
    hints = ToolAnnotations(read_only_hint=False, destructive_hint=False, idempotent_hint=False, open_world_hint=True)
    both = [
        Tool.from_function(
            function,
            title=title,
            annotations=hints,
            meta={
                SCHEMA_META: schema.model_json_schema(by_alias=True, mode="serialization"),
                "ui": {"resourceUri": RESULT_URI},
            },
        )
        for function, title, schema in (
            (solve, "Answer with a program", SolveResult),
            (execute, "Run a Python program", ExecResult),
        )
    ]
    for tool in both:
        tool.parameters["additionalProperties"] = False
    return both


def _wire(
    context: Context[AppState],
    text: str,
    result: SolveResult | ExecResult,
    run: ExecResult | None,
    files: tuple[Artifact, ...],
) -> CallToolResult:
    """Both forms of a result. Clients that prefer structured content drop images, so it goes without them.

    The first images of a size that hosts take are there to be seen; other files are links, which can be read while
    `run` is among those kept.
    """
    content: list[ContentBlock] = [TextContent(type="text", text=clip(text, TEXT_BYTES))]
    told = run.artifacts if run is not None else []
    seen = [
        number
        for number, file in enumerate(told, start=1)
        if file.mime_type in IMAGE_STARTS and file.size <= IMAGE_BYTES
    ][:LISTED]
    images = [
        ImageContent(
            type="image",
            data=base64.b64encode(files[number - 1].data).decode("ascii"),
            mime_type=told[number - 1].mime_type,
        )
        for number in seen
    ]
    content += images
    if run is not None and context.request_context.protocol_version >= LINKS_SINCE:
        content += _links(run, seen)
    fields = result.model_dump(mode="json", by_alias=True)
    if images:
        return CallToolResult(content=content, _meta={RESULT_META: fields})
    return CallToolResult(content=content, structured_content=fields)


def _links(run: ExecResult, seen: list[int]) -> list[ResourceLink]:
    """To the files that can be read, but for those of these numbers."""
    kept = [
        (number, file)
        for number, file in enumerate(run.artifacts, start=1)
        if number not in seen and file.uri is not None and file.size <= READ_LIMIT
    ]
    return [
        ResourceLink(
            type="resource_link",
            uri=ARTIFACT_URI.format(id=run.execution_id, number=number),
            name=file.name,
            mime_type=file.mime_type,
            size=file.size,
        )
        for number, file in kept[:LISTED]
    ]


@contextmanager
def _told(state: AppState) -> Iterator[None]:
    """Turn what the layers below raise into what the calling model may read: what happened, and what next."""
    try:
        yield
    except SandboxUnavailableError as fault:
        if state.sandbox.built is None:
            why = "Nothing was run, so it is safe to try again."
        else:  # the engine may have gone while a program ran
            why = "Programs leave nothing behind, so it is safe to try again."
        raise ToolError(f"{public(str(fault))} {why}") from fault
    except (SandboxError, ModelError, ValueError) as fault:
        raise ToolError(public(str(fault))) from fault


def _contents(files: Mapping[str, str]) -> dict[str, bytes]:
    return {name: _content(name, text) for name, text in files.items()}


def _content(name: str, text: str) -> bytes:
    try:
        if not text.startswith("base64:"):
            return text.encode("utf-8")
        return base64.b64decode(text.removeprefix("base64:"), validate=True)
    except UnicodeEncodeError as fault:
        raise ToolError(f"files[{name!r}] is not valid Unicode ({fault}).") from fault
    except ValueError as fault:  # binascii.Error is one; what is not ASCII gives another
        raise ToolError(f"files[{name!r}] is not valid base64 after base64: ({fault}).") from fault
