"""The wire form of every result. Field names are fixed: clients and scripts outside this project read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from model.answer import Answer
from sandbox import types as domain

RESULT_META = "worldmodel/result"
"""Key in `_meta` of an image result, which has no structured content; programs read the fields there."""


class Wire(BaseModel):
    model_config = ConfigDict(from_attributes=True, frozen=True)


class Artifact(Wire):
    name: str = Field(description="As the program called the file; for display only.")
    mime_type: str
    size: int = Field(description="Bytes.")
    uri: str = Field(description="file:// URI on the server's machine, under a name the server chose.")


class Missing(Wire):
    import_: str = Field(alias="import", description="What the program imported.")
    suggested_requirement: str = Field(description="What to add to `requires`.")

    @classmethod
    def from_domain(cls, missing: domain.Missing) -> Missing:
        return cls.model_validate(
            {"import": missing.import_name, "suggested_requirement": missing.suggested_requirement}
        )


class Package(Wire):
    name: str
    version: str
    sha256: str = Field(description="Of the wheel it came from.")


class Environment(Wire):
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
    artifacts: list[Artifact] = Field(description="Files the program left in ./outputs.")
    missing: Missing | None = Field(description="An import that `requires` did not declare, or null.")
    environment: Environment
    timings_ms: dict[str, float] = Field(description="Milliseconds: queue, install, start, run, collect, total.")
    execution_id: str

    @classmethod
    def from_domain(cls, result: domain.ExecResult, uris: Sequence[str]) -> ExecResult:
        """`uris`: where each of `result.artifacts` was saved, in order."""
        return cls(
            status=result.status,
            exit_code=result.exit_code,
            stdout=result.stdout,
            stderr=result.stderr,
            stdout_truncated=result.stdout_truncated,
            stderr_truncated=result.stderr_truncated,
            value=result.value,
            artifacts=[
                Artifact(name=file.name, mime_type=file.mime_type, size=len(file.data), uri=uri)
                for file, uri in zip(result.artifacts, uris, strict=True)
            ],
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
    def from_domain(cls, answer: Answer, uris: Sequence[str]) -> SolveResult:
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
        return self.execution.artifacts if self.execution else []
