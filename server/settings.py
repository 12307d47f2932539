"""Every setting of the server and the command line, from `WORLDMODEL_*` environment variables."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from sandbox.types import KIB

QUESTION_LIMIT = 16 * KIB
"""Characters of a question at most; the models' contexts hold less."""
MAX_SAMPLES = 16
MAX_SOLVE_SECONDS = 600.0
MAX_EXECUTE_SECONDS = 300.0


class Settings(BaseSettings):
    """`WORLDMODEL_BASE=qwen3-0.6b` sets `base`, and so on. An empty variable counts as unset."""

    model_config = SettingsConfigDict(env_prefix="WORLDMODEL_", env_ignore_empty=True, frozen=True)

    home: Path = Field(
        Path("~/.cache/worldmodel"),
        description="Folder for everything that is kept: base models, files that programs left (runs/). "
        "Default ~/.cache/worldmodel.",
    )
    base: str = Field(
        "smollm2-135m",
        description="Base model: a name of the catalogue, a folder, or a hub id. Default smollm2-135m.",
    )
    adapter: str = Field(
        "default",
        description="Adapter on top of the base: `default` is the one that ships for that base, `none` leaves "
        "the base as it is, anything else is a folder. Default `default`.",
    )
    device: str = Field("auto", description="Where the model runs: `auto`, `cpu`, `cuda`, `cuda:1`. Default `auto`.")
    engine: Literal["transformers", "scripted"] = Field(
        "transformers",
        description="What generates text; `scripted` replays the replies of `script` and loads no weights. "
        "Default `transformers`.",
    )
    script: Path | None = Field(
        None,
        description="JSON file {question: reply or [replies]}, for the engine `scripted`. No default.",
    )
    pip_index_url: str | None = Field(
        None, description="PEP 503 index that packages are installed from. Default: pip's own."
    )
    ca_bundle: Path | None = Field(
        None, description="PEM file the installer trusts. Default: the host's own bundle where there is one."
    )
    pip_proxy: str | None = Field(
        None, description="Proxy of the installer, `http://host:port`. Default: a direct connection."
    )
    output_limit: int = Field(
        16 * KIB,
        ge=KIB,
        description="Bytes kept of each of stdout and stderr, head and tail. The default, 16384, keeps a "
        "result within the 25,000 tokens an assistant's host lets through.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "WARNING",
        description="Least severe messages that go to stderr; stdout carries the protocol and nothing "
        "else. Default WARNING.",
    )

    @field_validator("home", "script", "ca_bundle")
    @classmethod
    def _expand(cls, path: Path | None) -> Path | None:
        return None if path is None else path.expanduser()
