"""Every setting of the server and the command line, from `WORLDMODEL_*` environment variables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from sandbox.types import CEILING, GIB, KIB, MIB, Limits

QUESTION_LIMIT = 16 * KIB
"""Characters of a question at most; the models' contexts hold less."""
MAX_FILES = 4096
"""Files that a call of `execute` may bring: what the sandbox takes, whose module is too slow to import here."""
MAX_SOLVE_SECONDS = 600.0
MAX_EXECUTE_SECONDS = 300.0
DEFAULT = Limits()


class Settings(BaseSettings):
    """`WORLDMODEL_BASE=qwen3-0.6b` sets `base`, and so on. An empty variable counts as unset."""

    model_config = SettingsConfigDict(env_prefix="WORLDMODEL_", env_ignore_empty=True, frozen=True)

    home: Path = Field(
        Path("~/.cache/worldmodel"),
        description="Folder for everything that is kept: base models, the last runs with the files they left "
        "(runs/). Default ~/.cache/worldmodel.",
    )
    keep_failed: bool = Field(
        False,
        description="Keep questions that `solve` gave no verified answer to, with what it answered, in "
        "failed/questions.jsonl of `home`, up to 10 MB, for `python -m training improve --from-runs`. Nothing leaves "
        "the machine. Default false.",
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
    engine: Literal["auto", "llamacpp", "transformers", "remote", "scripted"] = Field(
        "auto",
        description="What generates text: `llamacpp` is fast on CPUs, `transformers` is the reference and uses cards, "
        "`remote` asks an OpenAI-compatible endpoint, `scripted` replays the replies of `script` and loads no "
        "weights. Default `auto`: `llamacpp` on a CPU where its wheel works, else `transformers`.",
    )
    remote_url: str | None = Field(
        None, description="Endpoint of the engine `remote`, such as `http://127.0.0.1:8000/v1`. No default."
    )
    remote_model: str | None = Field(
        None, description="What that endpoint calls the model; with vLLM's --enable-lora, the adapter. No default."
    )
    remote_api_key: SecretStr | None = Field(None, description="Key that endpoint asks for. Default: none.")
    remote_tuned: bool = Field(
        True,
        description="Whether that model carries an adapter trained by this project; without one it is told the "
        "format, and held to it where the endpoint can. Default true.",
    )
    remote_timeout: float = Field(
        60.0, gt=0, le=MAX_SOLVE_SECONDS, description="Seconds for one reply of that endpoint. Default 60."
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
    pip_file_hosts: str = Field(
        "", description="Further hosts the index serves files from, comma-separated. Default: none but the index's own."
    )
    pip_allow: str = Field("", description="Packages that may be installed, comma-separated. Default: all.")
    pip_deny: str = Field("", description="Packages that may not be installed, comma-separated. Default: none.")
    pip_exclude_newer: str | None = Field(
        None, description="Date, ISO 8601: packages uploaded later are not seen. Default: none."
    )
    install_timeout: float = Field(
        60.0, gt=0, le=3600, description="Seconds for installing one set of packages. Default 60."
    )
    cache_limit: int = Field(
        10 * GIB, gt=0, description="Bytes of installed packages kept; the least recently used go. Default 10 GiB."
    )
    runtime: str | None = Field(
        None,
        description="Container runtime, as registered with the engine: `runsc` puts gVisor's kernel between. One that "
        "is missing is an error. Default: the engine's own.",
    )
    pool_size: int = Field(
        4, ge=0, le=64, description="Idle containers kept ready, 11 MiB of memory each, 27 under gVisor. Default 4."
    )
    concurrency: int | None = Field(
        None,
        gt=0,
        le=256,
        description="Programs that run at once; over HTTP, one client runs one fewer at most. Default: the number of "
        "cores, at least 2; over HTTP one more.",
    )
    queue_limit: int = Field(
        256,
        ge=0,
        le=10_000,
        description="Programs of one client that may wait for a turn; one more is refused. Default 256.",
    )
    timeout: float = Field(
        DEFAULT.timeout, gt=0, le=CEILING.timeout, description="Seconds a program of `solve` may run. Default 10."
    )
    max_timeout: float = Field(
        MAX_EXECUTE_SECONDS,
        ge=10,
        le=MAX_EXECUTE_SECONDS,
        description="Seconds a caller of `execute` may ask for at most. Default 300.",
    )
    mem_limit: int = Field(
        DEFAULT.mem_limit,
        ge=32 * MIB,
        le=CEILING.mem_limit,
        description="Bytes of memory of one program, its files included. Default 512 MiB.",
    )
    cpus: float = Field(DEFAULT.cpus, gt=0, le=CEILING.cpus, description="Processor cores of one program. Default 1.")
    pids_limit: int = Field(
        DEFAULT.pids_limit, ge=8, le=CEILING.pids_limit, description="Processes and threads of one program. Default 64."
    )
    disk_limit: int = Field(
        DEFAULT.disk_limit,
        ge=MIB,
        le=CEILING.disk_limit,
        description="Bytes each of /workspace, /tmp and /dev/shm hold. Default 64 MiB.",
    )
    inodes_limit: int = Field(
        DEFAULT.inodes_limit,
        ge=64,
        le=CEILING.inodes_limit,
        description="Files and folders each of them holds. Default 16384.",
    )
    output_limit: int = Field(
        DEFAULT.output_limit,
        ge=KIB,
        le=CEILING.output_limit,
        description="Bytes kept of each of stdout and stderr, head and tail. Default 256 KiB; 16384 keeps a whole "
        "result within the 25,000 tokens that some hosts let through.",
    )
    artifact_limit: int = Field(
        DEFAULT.artifact_limit,
        ge=KIB,
        le=CEILING.artifact_limit,
        description="Bytes of all files that come back. Default 10 MiB.",
    )
    code_limit: int = Field(
        DEFAULT.code_limit, ge=KIB, le=CEILING.code_limit, description="Bytes of a program. Default 1 MiB."
    )
    max_requirements: int = Field(
        DEFAULT.max_requirements,
        ge=1,
        le=CEILING.max_requirements,
        description="Packages one program may declare. Default 32.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "WARNING",
        description="Least severe messages that go to stderr; stdout carries the protocol and nothing "
        "else. Default WARNING.",
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="Form of these messages: `text`, or `json`, one object a line. Default `text`."
    )
    http_host: str = Field(
        "127.0.0.1",
        description="Address that `serve --http` listens on. Any but this machine's own (127.0.0.1, ::1, localhost) "
        "also wants `http_allowed_hosts` and either `http_token` or `http_issuer_url`. Default 127.0.0.1.",
    )
    http_port: int = Field(8000, ge=0, le=65535, description="Port it listens on; 0 takes a free one. Default 8000.")
    http_allowed_hosts: str = Field(
        "",
        description="Names that requests may give as their Host, comma-separated: `mcp.example.com` (any port) or "
        "`mcp.example.com:8443`; pages of other origins are refused. Default: none, on this machine's own addresses "
        "their names.",
    )
    http_token: SecretStr | None = Field(
        None, description="What clients have to send as `Authorization: Bearer …`. Default: none."
    )
    http_issuer_url: str | None = Field(
        None,
        description="OAuth authorization server whose tokens (JWTs) are taken, exactly as their `iss` spells it. "
        "Default: none.",
    )
    http_resource_server_url: str | None = Field(
        None,
        description="URL that clients reach this server at, such as `https://mcp.example.com/mcp`; goes with "
        "`http_issuer_url`. No default.",
    )
    http_audience: str | None = Field(
        None, description="Audience (`aud`) that tokens have to be for. Default: `http_resource_server_url`."
    )
    http_required_scopes: str = Field(
        "", description="Scopes that tokens have to have, comma-separated. Default: none."
    )
    http_body_limit: int = Field(
        4 * MIB, ge=KIB, le=GIB, description="Bytes of a request; larger ones get 413. Default 4 MiB."
    )
    http_request_limit: int = Field(
        512,
        ge=2,
        le=100_000,
        description="Requests under way at once, open streams included; more get 503. One client has half of them at "
        "most, one of several on this machine a quarter, and gets 429 for more. Default 512.",
    )
    http_client_calls: int = Field(
        6,
        ge=1,
        le=10_000,
        description="Calls of one client at work at once; its further ones wait while those of others go on. A client "
        "is a token's subject, else an address; on this machine's own, each by its name. Default 6, as llama.cpp "
        "decodes 8.",
    )
    http_forwarded_allow_ips: str = Field(
        "",
        description="Addresses or networks of proxies whose X-Forwarded-For is believed, comma-separated; `*` for "
        "all. Default: none.",
    )

    @field_validator("home", "script", "ca_bundle")
    @classmethod
    def _expand(cls, path: Path | None) -> Path | None:
        return None if path is None else path.expanduser()

    @property
    def limits(self) -> Limits:
        """Of every program. A call may change the time limit only, up to `max_timeout`."""
        return Limits(**{limit.name: getattr(self, limit.name) for limit in fields(Limits)})


def mistyped(variables: Iterable[str]) -> dict[str, str]:
    """Those of `variables` that are named like a setting and are none, each with the nearest one, if one is near."""
    prefix = "WORLDMODEL_"
    known = {name.upper() for name in Settings.model_fields}
    wrong = {}
    for variable in sorted(variables):
        name = variable.upper().removeprefix(prefix)
        if variable.upper().startswith(prefix) and name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, sorted(known), 1)
            wrong[variable] = prefix + near[0] if near else ""
    return wrong
