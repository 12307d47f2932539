"""The wire form of every result. Field names are fixed: clients and scripts outside this project read them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any, Literal
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, Field

from model.answer import Answer
from sandbox import types as domain

RESULT_META = "worldmodel/result"
"""Key in `_meta` of an image result, which has no structured content; programs read the fields there."""
RUN_URI = "worldmodel://runs/{id}"
"""Of the MCP resource that is one run; also its template."""
ARTIFACT_URI = RUN_URI + "/artifacts/{number}"
"""Of the resource that is the content of a run's artifact; they are numbered from 1, in the order of the result."""
IMAGE_STARTS = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF.{4}WEBP", re.DOTALL),
}
"""What models can look at, and how each begins; other images are files like any other."""
IMAGE_BYTES = 3_750_000
"""Of an image in a result at most: 5 MB of base64, above which assistants' APIs refuse it. Larger ones are links."""


class Wire(BaseModel):
    """What all results share: they are frozen, and can be read from objects with the same attributes."""

    model_config = ConfigDict(from_attributes=True, frozen=True)


class Artifact(Wire):
    """A file that the program left; its content is behind `uri`."""

    name: str = Field(description="As the program called the file; for display only.")
    mime_type: str
    size: int = Field(description="Bytes.")
    uri: str | None = Field(
        description="On stdio a file:// URI, under a name the server chose; over HTTP an MCP resource of this server. "
        "Null when the server's disk was full."
    )

    @classmethod
    def from_domain(cls, file: domain.Artifact, uri: str | None) -> Artifact:
        """A file that is only named like an image has no such type: hosts refuse a whole result for its sake."""
        start = IMAGE_STARTS.get(file.mime_type)
        is_what_it_says = start is None or start.match(file.data)
        mime_type = file.mime_type if is_what_it_says else "application/octet-stream"
        return cls(name=file.name, mime_type=mime_type, size=len(file.data), uri=uri)

    @property
    def place(self) -> str:
        """Where the file is, or why it is not, in words."""
        return self.uri or "not kept, as the disk is full"


class Missing(Wire):
    """An import that `requires` did not declare, and what declares it."""

    import_: str = Field(alias="import", description="What the program imported.")
    suggested_requirement: str = Field(description="What to add to `requires`.")

    @classmethod
    def from_domain(cls, missing: domain.Missing) -> Missing:
        """The sandbox's finding, under the names of the wire."""
        return cls.model_validate(
            {"import": missing.import_name, "suggested_requirement": missing.suggested_requirement}
        )


class Package(Wire):
    """One package that was installed for the program, its dependencies too."""

    name: str
    version: str
    sha256: str = Field(description="Of the wheel it came from.")


class Environment(Wire):
    """What the program had around it: enough to run it again as it ran."""

    requirements: list[str] = Field(description="What was installed for this program, canonical.")
    installed: list[Package]
    image_digest: str
    runtime: str
    network: Literal[False] = Field(description="A program never has a network.")


class ExecResult(Wire):
    """What one program did."""

    status: domain.Status
    exit_code: int | None
    stdout: str
    stderr: str
    stdout_truncated: bool
    stderr_truncated: bool
    value: Any = Field(description="JSON value of a final bare expression, or null.")
    artifacts: list[Artifact] = Field(
        description="Files the program left in ./outputs; none of one that had to be stopped."
    )
    missing: Missing | None = Field(description="An import that `requires` did not declare, or null.")
    environment: Environment
    timings_ms: dict[str, float] = Field(description="Milliseconds: queue, install, start, run, collect, total.")
    execution_id: str

    @classmethod
    def from_domain(cls, result: domain.ExecResult, uris: Sequence[str | None]) -> ExecResult:
        """`uris`: where each of `result.artifacts` was saved, in order."""
        return cls(
            status=result.status,
            exit_code=result.exit_code,
            stdout=result.stdout,
            stderr=result.stderr,
            stdout_truncated=result.stdout_truncated,
            stderr_truncated=result.stderr_truncated,
            value=result.value,
            artifacts=[Artifact.from_domain(file, uri) for file, uri in zip(result.artifacts, uris, strict=True)],
            missing=None if result.missing is None else Missing.from_domain(result.missing),
            environment=Environment(
                requirements=list(result.environment.requirements),
                installed=[Package.model_validate(package) for package in result.environment.installed],
                image_digest=result.environment.image_digest,
                runtime=result.environment.runtime,
                network=result.environment.network,
            ),
            timings_ms=dict(result.timings_ms),
            execution_id=result.execution_id,
        )


class ModelInfo(Wire):
    """Which weights answered, by name and by the sha256 of their files, and which engine decoded."""

    base: str
    base_sha256: str
    adapter: str | None
    adapter_sha256: str | None
    engine: str


class SolveResult(Wire):
    """An answer and its proof."""

    status: Literal["verified", "unverified", "failed"] = Field(
        description="verified: a program ran, computed and printed the answer. unverified: one ran and gave none that "
        "counts. failed: none ran."
    )
    answer: str | None
    explanation: str
    think: str = Field(description="The model's reasoning.")
    code: str = Field(description="The program.")
    requires: list[str] = Field(description="What the program declared to need.")
    execution: ExecResult | None
    attempts: int
    votes: dict[str, int] | None = Field(description="Printed value to number of samples, or null.")
    confidence: float | None = Field(
        description="Probability that the answer is right, 0 to 1, calibrated on held-back questions; or null."
    )
    model: ModelInfo
    timings_ms: dict[str, float] = Field(
        description="Milliseconds: decode, execute, total; overlap: of decode, while packages were being made ready."
    )
    tokens: dict[str, int] = Field(description="prompt, completion.")

    @classmethod
    def from_domain(cls, answer: Answer, uris: Sequence[str | None]) -> SolveResult:
        """`uris`: where each artifact of `answer.execution` was saved, in order."""
        return cls(
            status=answer.status,
            answer=answer.answer,
            explanation=answer.explanation,
            think=answer.think,
            code=answer.code,
            requires=list(answer.requires),
            execution=None if answer.execution is None else ExecResult.from_domain(answer.execution, uris),
            attempts=answer.attempts,
            votes=None if answer.votes is None else dict(answer.votes),
            confidence=None if answer.confidence is None else round(answer.confidence, 3),
            model=ModelInfo.model_validate(answer.model),
            timings_ms=dict(answer.timings_ms),
            tokens=dict(answer.tokens),
        )

    @property
    def artifacts(self) -> list[Artifact]:
        """Files that its program left; none where there was no execution."""
        return self.execution.artifacts if self.execution else []


class Run(Wire):
    """What is kept of one call, for as long as it is among the newest."""

    id: str = Field(description="`execution_id` of the call's result; a name of its own when no program ran.")
    time: str = Field(description="When it ended: UTC, ISO 8601.")
    tool: Literal["solve", "execute"]
    status: str = Field(description="As the tool's result has it.")
    question: str | None = Field(None, description="Null for `execute`.")
    answer: str | None = Field(None, description="Null without one, and for `execute`.")
    explanation: str = ""
    think: str = Field("", description="The model's reasoning; empty for `execute`.")
    code: str
    requires: list[str]
    output: str = Field(description="What the program printed.")
    error_output: str
    value: Any = Field(description="JSON value of a final bare expression, or null.")
    installed: list[str] = Field(description="Packages with their versions.")
    artifacts: list[Artifact] = Field(description="With the URIs of resources.")
    timings_ms: dict[str, float] = Field(description="As in the result, for `solve` with those of its program.")

    @classmethod
    def of_answer(cls, question: str, answer: Answer) -> Run:
        """The record of a `solve` that ends now."""
        program = answer.execution
        return cls(
            tool="solve",
            status=answer.status,
            question=question,
            answer=answer.answer,
            explanation=answer.explanation,
            think=answer.think,
            code=answer.code,
            requires=list(answer.requires),
            timings_ms={**(program.timings_ms if program else {}), **answer.timings_ms},
            **_left(program),
        )

    @classmethod
    def of_program(cls, program: domain.Program, result: domain.ExecResult) -> Run:
        """The record of an `execute` that ends now."""
        return cls(
            tool="execute",
            status=result.status,
            code=program.code,
            requires=list(program.requires),
            timings_ms=dict(result.timings_ms),
            **_left(result),
        )


def _left(result: domain.ExecResult | None) -> dict[str, Any]:
    """The fields of `Run` that say what a program did; without one, that there was none."""
    id = result.execution_id if result else uuid4().hex
    artifacts = result.artifacts if result else ()
    return {
        "id": id,
        "time": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "output": result.stdout if result else "",
        "error_output": result.stderr if result else "",
        "value": result.value if result else None,
        "installed": [f"{p.name} {p.version}" for p in result.environment.installed] if result else [],
        "artifacts": [
            Artifact.from_domain(file, ARTIFACT_URI.format(id=id, number=number))
            for number, file in enumerate(artifacts, start=1)
        ],
    }
