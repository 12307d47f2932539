"""What can be read: the format, the model card, the last runs and their files; and completions for their ids.

Subscriptions are not offered: all but the runs stays as it is, and who made a run knows of it.
"""

from __future__ import annotations

import json
import re
from inspect import cleandoc
from pathlib import Path

from anyio import to_thread
from mcp.server import MCPServer
from mcp.server.lowlevel.helper_types import ReadResourceContents
from mcp.server.mcpserver.exceptions import ResourceError, ResourceNotFoundError
from mcp_types import Completion, CompletionArgument, CompletionContext, PromptReference, ResourceTemplateReference
from mcp_types import ResourceTemplate as Template

from model import protocol
from server.prompts import LATEST, explain_answer
from server.runs import KEEP, Runs
from server.schemas import ARTIFACT_URI, RUN_URI, Run
from server.settings import Settings
from server.state import AppState
from server.text import clip

PROTOCOL_URI = "worldmodel://protocol"
CARD_URI = "worldmodel://adapter/card"
RUNS_URI = "worldmodel://runs"
LISTED = 20
"""Runs that `RUNS_URI` names."""
SHOWN_BYTES = 300
"""Of a question, program or output in that list."""
READ_LIMIT = 16 << 20
"""Bytes of one artifact that are served; it is held in memory several times over."""
CARD_BYTES = 64 << 10
COMPLETIONS = 100
"""The protocol's own limit."""
TEXT_TYPES = frozenset({"application/json", "application/xml", "application/javascript", "application/sql"})
"""Served as text, besides text/*, *+json and *+xml."""
ARTIFACT = Template(
    uri_template=ARTIFACT_URI,
    name="artifact",
    title="File of a run",
    description=f"A file that the program of a run left in ./outputs, numbered from 1. At most {READ_LIMIT >> 20} MiB.",
)
"""Not among the SDK's templates, for each of which it knows one type: files have one each."""
_ARTIFACT = re.compile(r"worldmodel://runs/([A-Za-z0-9_-]+)/artifacts/([1-9][0-9]{0,3})")


def add_resources(app: MCPServer[AppState], settings: Settings, runs: Runs) -> None:
    """Offer all but the artifacts, for which `app` asks `artifact`."""

    @app.resource(
        PROTOCOL_URI,
        name="protocol",
        title="The format",
        description="The three tags in which the model answers, their rules and their grammar.",
        mime_type="text/markdown",
    )
    def tags() -> str:
        return format_text()

    @app.resource(
        CARD_URI,
        name="adapter-card",
        title="Model card",
        description="What the model in use was trained on, and how often it was right.",
        mime_type="text/markdown",
    )
    def card() -> str:
        return card_text(settings)

    @app.resource(
        RUN_URI,
        name="run",
        title="A run",
        description="One call of solve or execute: question, think, code, requires, output, artifacts, timings. "
        f"The newest {KEEP} are kept.",
        mime_type="application/json",
    )
    def run(id: str) -> str:
        return found(runs.get(id)).model_dump_json(indent=2)

    if not runs.shared:

        @app.resource(
            RUNS_URI,
            name="runs",
            title="The last runs",
            description=f"The newest {LISTED} calls of solve and execute on this machine.",
            mime_type="application/json",
        )
        def newest() -> str:
            return json.dumps([_line(run) for run in runs.newest(LISTED)], ensure_ascii=False, indent=2)

    @app.completion()  # type: ignore[no-untyped-call, untyped-decorator]
    async def complete(
        ref: PromptReference | ResourceTemplateReference,
        argument: CompletionArgument,
        context: CompletionContext | None,
    ) -> Completion:
        place = ref.name if isinstance(ref, PromptReference) else ref.uri
        given = (context and context.arguments) or {}
        values = await to_thread.run_sync(_values, runs, place, argument.name, given.get("id", ""))
        fitting = [value for value in values if value.startswith(argument.value)]
        return Completion(values=fitting[:COMPLETIONS], total=len(fitting), has_more=len(fitting) > COMPLETIONS)


async def artifact(uri: str, runs: Runs) -> ReadResourceContents | None:
    """The file at `uri`, with its type; None if `uri` is not in the form of `ARTIFACT_URI`.

    Raises:
        ResourceNotFoundError: there is none, or no more.
        ResourceError: it is larger than `READ_LIMIT`.
    """
    parts = _ARTIFACT.fullmatch(uri)
    return None if parts is None else await to_thread.run_sync(_content, runs, parts[1], int(parts[2]))


def found(run: Run | None) -> Run:
    """`run`, if there is one.

    Raises:
        ResourceNotFoundError: there is none.
    """
    if run is None:
        raise ResourceNotFoundError(f"there is no such run, or no more: the newest {KEEP} are kept.")
    return run


def format_text() -> str:
    """The format in which the model answers, as markdown made from `model.protocol`."""
    example = protocol.render(
        protocol.Solution("15% of 200 is 0.15 times 200.", "print(0.15 * 200)", ("python:math",), "It is 30.")
    )
    _, _, rules = cleandoc(protocol.__doc__ or "").rpartition("\n\n")
    return f"""# The format in which the model answers

```
{example}
```

- `<think>`: the reasoning, a sentence or two.
- `<model>`: a Python program that prints the answer. It runs without network and without input.
- `<requires>`: what it imports, as `python:NAME` with extras and a version if need be, separated by commas or lines;
  `none` for nothing. Names of the standard library install nothing.
- An optional closing sentence. The answer is what the program printed, never what this sentence says.

## What is made of each thing a model may write

{rules}

## Grammar (GBNF) that a reply can be held to

```
{protocol.GRAMMAR.strip()}
```
"""


def card_text(settings: Settings) -> str:
    """The model card of the adapter that `settings` name, as markdown; without one, why."""
    from model.adapter import locate, merged_into
    from model.bases import find
    from model.errors import ModelUnavailableError

    if settings.engine == "remote":
        return _no_card(f"{settings.remote_model} answers from an endpoint, which keeps the card of what it serves.")
    try:
        base = find(settings.base)
        folder = locate(settings.adapter, base.name)
        if settings.adapter == "default" and isinstance(base.source, Path) and merged_into(base.source):
            folder = base.source
    except ModelUnavailableError as fault:
        return _no_card(str(fault))
    if folder is None:
        return _no_card(f"The base {base.name} answers as it is, without an adapter.")
    try:
        return clip((folder / "README.md").read_text(encoding="utf-8", errors="replace"), CARD_BYTES)
    except OSError:
        return _no_card(f"The adapter {folder.name} has none (README.md). `python -m training report` writes it.")


def _no_card(why: str) -> str:
    return f"# No model card\n\n{why}\n"


def _line(run: Run) -> dict[str, str | None]:
    """What tells a run from others."""
    return {
        "uri": RUN_URI.format(id=run.id),
        "time": run.time,
        "tool": run.tool,
        "status": run.status,
        "asked": clip(run.question or run.code, SHOWN_BYTES),
        "output": clip(run.answer or run.output, SHOWN_BYTES),
    }


def _values(runs: Runs, place: str, argument: str, id: str) -> list[str]:
    """What the argument of that prompt or template can be; `id` is the run that was chosen before."""
    if (place, argument) == (ARTIFACT_URI, "number"):
        run = runs.get(id)
        return [str(number) for number, _ in enumerate(run.artifacts, start=1)] if run else []
    ids = [run.id for run in runs.newest(KEEP)]
    if (place, argument) == (explain_answer.__name__, "run"):
        return [LATEST, *ids] if ids else []
    return ids if place in (RUN_URI, ARTIFACT_URI) and argument == "id" else []


def _content(runs: Runs, id: str, number: int) -> ReadResourceContents:
    files = found(runs.get(id)).artifacts
    if number > len(files):
        raise ResourceNotFoundError(f"this run has no artifact {number}: it has {len(files)}.")
    file = files[number - 1]
    if file.size > READ_LIMIT:
        raise ResourceError(f"the file has {file.size} bytes, at most {READ_LIMIT} are served. Write a smaller one.")
    data = runs.content(id, number)
    if data is None:
        raise ResourceNotFoundError(f"the file is no more: the newest {KEEP} runs are kept.")
    if file.mime_type.startswith("text/") or file.mime_type.endswith(("+json", "+xml")) or file.mime_type in TEXT_TYPES:
        try:
            return ReadResourceContents(data.decode("utf-8"), file.mime_type)
        except UnicodeDecodeError:  # in another encoding
            pass
    return ReadResourceContents(data, file.mime_type)
