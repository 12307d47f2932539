"""Whether everything an answer needs is here: one line for each thing, and what mends it where it is not.

    ok    base      smollm2-135m, 256 MiB, sha256 b179c9523d0e…
    MEND  image     the sandbox image is missing → python -m sandbox setup

Every check is on its own. Nothing is downloaded or changed; what is tried runs in a process or container of its own.
"""

from __future__ import annotations

import errno
import os
import platform
import shutil
import ssl
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, metadata, requires, version
from itertools import pairwise
from pathlib import Path
from typing import Any, TextIO
from urllib.request import url2pathname

import anyio
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from pydantic import ValidationError

from model.adapter import check, locate, merged_into
from model.bases import find, fingerprint, here
from model.devices import needs_no_torch
from model.errors import ModelError
from model.exports import ready
from model.trial import failure
from model.weights import Weights
from sandbox.checks import check_limits
from sandbox.docker import DockerSandbox
from sandbox.engine import connect, open_engine, warnings_about
from sandbox.errors import SandboxError
from sandbox.finding import Finding, amount, checked, installed, told, what_to_type
from sandbox.image import has_image, image_name
from sandbox.packages.dial import dial
from sandbox.packages.index import InstallerConfig, url_address
from sandbox.types import GIB, MIB, Program
from server.install import ASSISTANTS, NAME, ROOT, entry_for, settings_now
from server.jsonc import parse
from server.settings import Settings, mistyped
from server.state import load

FETCHING = 2 * GIB
"""Bytes that the default base takes while it is made and merged with its adapter."""
WORKING = 200 * MIB
"""Bytes that records, chats and files of programs may need."""
HANDSHAKE_TIMEOUT = 30.0
DEVICE = "import sys; from model.devices import describe, pick_device; print(describe(pick_device(sys.argv[1])))"
WITHOUT_WEIGHTS = ("remote", "scripted")


def doctor(say: Callable[[str], None]) -> bool:
    """Say a line about each thing; whether all of them are well."""
    return told(examine(), say)


def examine() -> Iterator[Finding]:
    """Every finding, as soon as it is known."""
    yield python()
    yield _checked("packages", packages)
    settings, named = read_settings()
    yield named
    yield _checked("home", lambda: home(settings))
    if settings.engine in WITHOUT_WEIGHTS:
        yield _checked("engine", lambda: elsewhere(settings))
    else:
        yield from language_model(settings)
    yield from programs(settings)
    yield _checked("index", index)
    yield _checked("server", handshake)
    if any(name.startswith("http_") for name in settings.model_fields_set):
        yield _checked("http", lambda: http(settings))
    yield _checked("clients", clients)


def _checked(name: str, look: Callable[[], Finding], otherwise: str = "see the text") -> Finding:
    return checked(name, look, (ModelError, SandboxError, OSError), otherwise)


def python() -> Finding:
    """Whether this Python is one of those the package is for."""
    words = f"{platform.python_version()}, {sys.executable}"
    try:
        wanted = str(metadata(NAME)["Requires-Python"])
    except PackageNotFoundError:
        return Finding("python", True, words)
    fits = SpecifierSet(wanted).contains(platform.python_version(), prereleases=True)
    return Finding("python", fits, words, "" if fits else f"a Python {wanted}")


def packages() -> Finding:
    """Whether what the package requires is installed, in versions it takes."""
    try:
        wanted = [Requirement(text) for text in requires(NAME) or ()]
    except PackageNotFoundError:
        words = f"{NAME} is not installed, it runs from {ROOT}"
        return Finding("packages", True, words, "python requirements/install.py")
    wrong = []
    for requirement in wanted:
        if requirement.marker is None or requirement.marker.evaluate({"extra": ""}):
            there = installed(requirement.name)
            if not (there and requirement.specifier.contains(there, prereleases=True)):
                wrong.append(f"{requirement} ({there or 'missing'})")
    if wrong:
        return Finding("packages", False, ", ".join(wrong), f"{sys.executable} -m pip install {_words(wrong)}")
    return Finding("packages", True, f"{NAME} {version(NAME)}, mcp {version('mcp')} and what else it requires")


def _words(wrong: list[str]) -> str:
    return " ".join(f"'{text.rpartition(' (')[0].partition(';')[0].strip()}'" for text in wrong)


def read_settings() -> tuple[Settings, Finding]:
    """The settings, with the default for each that makes no sense, and what is wrong with them."""
    wrong: list[str] = []
    mend: list[str] = []
    defaults: dict[str, Any] = {}
    try:
        settings = Settings(**defaults)
    except ValidationError as fault:
        for error in fault.errors(include_url=False):
            field = str(error["loc"][0]).lower()
            defaults[field] = Settings.model_fields[field].default
            wrong.append(f"WORLDMODEL_{field.upper()}: {error['msg']}")
            mend.append(f"unset WORLDMODEL_{field.upper()}")
        settings = Settings(**defaults)
    for name, near in mistyped(os.environ).items():
        wrong.append(f"no setting is called {name}")
        mend.append(f"{near} is one" if near else f"unset {name}")
    if wrong:
        return settings, Finding("settings", False, "; ".join(wrong), "; ".join(dict.fromkeys(mend)))
    changed = sorted(f"WORLDMODEL_{field.upper()}" for field in settings.model_fields_set)
    return settings, Finding("settings", True, ", ".join(changed) or "all at their defaults")


def home(settings: Settings) -> Finding:
    """Whether the folder for everything that is kept can be written, and has room."""
    folder = settings.home.absolute()
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    needed = WORKING
    with suppress(ModelError):  # then the line about the base tells it
        if settings.engine not in WITHOUT_WEIGHTS and here(find(settings.base), folder) is None:
            needed = FETCHING
    free = shutil.disk_usage(there).free
    words = f"{folder}, {amount(free)} free"
    if not (there.is_dir() and os.access(there, os.W_OK | os.X_OK)):
        mend = f"sudo chown -R $USER {there}, or have WORLDMODEL_HOME name another folder"
        return Finding("home", False, f"{words}, but this user may not write to {there}", mend)
    if free < needed:
        return Finding("home", False, f"{words}, {amount(needed)} needed", "free some, or move WORLDMODEL_HOME")
    return Finding("home", True, words)


def elsewhere(settings: Settings) -> Finding:
    """Whether the endpoint, or the script, answers."""
    info = load(settings, lambda words: None).info
    return Finding("engine", True, f"{info.engine}, {info.adapter or info.base}")


def language_model(settings: Settings) -> Iterator[Finding]:
    """Base, adapter, and what decodes."""
    known: list[Weights] = []

    def base() -> Finding:
        wanted = find(settings.base)
        folder = here(wanted, settings.home)
        if folder is None:
            words = f"{wanted.name} is not on this machine, or not whole"
            return Finding("base", False, words, f"python -m model fetch {settings.base}")
        size = sum(file.stat().st_size for kind in ("*.safetensors", "*.gguf") for file in folder.glob(kind))
        known.append(Weights(wanted.name, folder, fingerprint(folder, settings.home), None))
        return Finding("base", True, f"{wanted.name}, {amount(size)}, sha256 {known[0].sha256[:12]}…")

    def adapter() -> Finding:
        base = known.pop()
        found = merged_into(base.folder)
        # As in model/weights.py: what is merged in counts as the default.
        folder = locate("none" if found and settings.adapter == "default" else settings.adapter, base.name)
        found = check(folder, base.name, base.sha256) if folder else found
        known.append(Weights(base.name, base.folder, base.sha256, found))
        if found is None:
            words = "none: the bare base answers, and knows the format by its prompt only"
            return Finding("adapter", True, words, "" if settings.adapter == "none" else "python -m training")
        return Finding("adapter", True, f"{found.name}, fits {base.name}{', merged into it' if found.merged else ''}")

    yield _checked("base", base, "python -m model list")
    if not known:
        yield Finding("adapter", False, "not tried without a base", "mend that first")
    else:
        yield _checked("adapter", adapter, "unset WORLDMODEL_ADAPTER")
    yield _checked("engine", lambda: engine(settings, known[0] if known else None))


def engine(settings: Settings, weights: Weights | None) -> Finding:
    """What generates text, tried in a process of its own: a wrong wheel or driver ends the one it is in."""
    chosen = settings.engine == "transformers"
    if chosen or (settings.engine == "auto" and not needs_no_torch(settings.device)):
        command = [sys.executable, "-c", DEVICE, settings.device]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
        last = (done.stderr.strip().splitlines() or [f"PyTorch ended with {done.returncode}"])[-1]
        if done.returncode:
            words, command_of_text = what_to_type(last.partition("Error: ")[2] or last)
            return Finding("engine", False, words, command_of_text or "python -m training doctor")
        if chosen or not done.stdout.startswith("CPU"):
            return Finding("engine", True, f"transformers, {done.stdout.strip()}")
    file = ready(weights, settings.home) if weights else None
    if reason := failure(file):
        words, mend = what_to_type(reason)
        if settings.engine == "llamacpp":
            return Finding("engine", False, words, mend or "unset WORLDMODEL_ENGINE")
        return Finding(
            "engine", True, f"transformers, several times slower than llama.cpp: {words}", mend or "see there"
        )
    if file is None:
        fetch = f"python -m model fetch {settings.base}"
        return Finding("engine", True, "llama.cpp, whose file the first answer would have to wait for", fetch)
    return Finding("engine", True, f"llama.cpp, {amount(file.stat().st_size)}")


def programs(settings: Settings) -> Iterator[Finding]:
    """The engine, our image on it, the runtime, and whether a program runs there and is held to its limits."""

    def docker() -> Finding:
        return Finding("docker", True, f"engine {connect().version()['Version']}")

    def image() -> Finding:
        if not has_image(connect(), image_name()):
            return Finding("image", False, f"{image_name()} is missing", "python -m sandbox setup")
        return Finding("image", True, image_name())

    def runtime() -> Finding:
        found = open_engine(image_name(), settings.runtime)
        warnings = warnings_about(found)
        words = f"{found.runtime}, Python {found.python}"
        return Finding("runtime", True, "; ".join([words, *warnings]), "update the engine" if warnings else "")

    def program() -> Finding:
        async def tried() -> Finding:
            sandbox = DockerSandbox(
                home=settings.home, runtime=settings.runtime, installer=InstallerConfig.from_env(), pool_size=0
            )
            try:
                result = await sandbox.execute(Program("6 * 7"))
                if result.value != 42:
                    words = f"6 * 7 ended as {result.status}: {result.stderr[-300:]}"
                    return Finding("program", False, " ".join(words.split()), "python -m sandbox doctor")
                failed = [name for name, wrong in (await check_limits(sandbox)).items() if wrong]
            finally:
                await sandbox.aclose()
            if failed:
                return Finding("program", False, f"runs, but not so: {', '.join(failed)}", "python -m sandbox doctor")
            return Finding("program", True, f"ran in {result.timings_ms['total']:.0f} ms, and the limits bite")

        return anyio.run(tried)

    before: list[str] = []
    for name, look in (("docker", docker), ("image", image), ("runtime", runtime), ("program", program)):
        if before:
            yield Finding(name, False, f"not tried without {before[0]}", "mend that first")
            continue
        found = _checked(name, look, "python -m sandbox doctor")
        if not found.ok:
            before.append(name)
        yield found


def index() -> Finding:
    """Whether the package index and its files can be reached; without it only what is installed can be required."""
    config = InstallerConfig.from_env()
    for address in sorted(config.hosts):
        if wrong := out_of_reach(address, config):
            mend = "WORLDMODEL_PIP_PROXY, WORLDMODEL_PIP_INDEX_URL or WORLDMODEL_CA_BUNDLE, as your network has it"
            return Finding("index", True, f"{address[0]}:{address[1]} is out of reach: {wrong}", mend)
    return Finding("index", True, ", ".join(host for host, _ in sorted(config.hosts)))


def out_of_reach(address: tuple[str, int], config: InstallerConfig) -> str:
    """Why no connection to `address` is to be had; empty if one is."""
    is_plain = config.index.startswith("http:") and address == url_address(config.index)
    try:
        with dial(address, config.proxy) as connection:
            if not is_plain:
                trust = ssl.create_default_context(cafile=config.ca_bundle)
                trust.wrap_socket(connection, server_hostname=address[0]).close()
    except OSError as fault:
        return str(fault)
    return ""


def handshake() -> Finding:
    """Whether the server starts as an assistant starts it, and says what it offers."""
    entry, _ = entry_for(ASSISTANTS["claude-desktop"], secrets=True)
    env = {**entry.get("env", {}), "WORLDMODEL_LOG_FORMAT": "text"}  # what it says is for people
    command = StdioServerParameters(command=entry["command"], args=entry["args"], env=env, cwd="/")

    async def tools(said: TextIO) -> list[str]:
        with anyio.fail_after(HANDSHAKE_TIMEOUT):
            async with Client(stdio_client(command, errlog=said)) as client:
                return [tool.name for tool in (await client.list_tools()).tools]

    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
        begin = time.monotonic()
        try:
            names = anyio.run(tools, said)
        except Exception as fault:
            said.seek(0)
            last = (said.read().strip().splitlines() or [str(fault) or type(fault).__name__])[-1]
            words, mend = what_to_type(last)
            start = " ".join([entry["command"], *entry["args"]])
            return Finding("server", False, f"does not start: {words}", mend or f"{start} </dev/null")
    return Finding("server", True, f"{', '.join(names)}; speaks and is gone in {time.monotonic() - begin:.1f} s")


def http(settings: Settings) -> Finding:
    """Whether the settings of `serve --http` go together, and its address can be listened on."""
    from server.http import create_http_app, listen

    try:
        create_http_app(settings)
        listen(settings.http_host, settings.http_port).close()
    except ValueError as fault:
        return Finding("http", False, str(fault), "set what it names")
    except OSError as fault:
        words, _, mend = str(fault).partition(". ")
        is_in_use = os.strerror(errno.EADDRINUSE) in words  # perhaps by this very server
        return Finding("http", is_in_use, words, mend)
    return Finding("http", True, f"would listen on {settings.http_host}:{settings.http_port}")


def clients() -> Finding:
    """Which assistants know this server, whether what they start is there, and whether with the settings of now."""
    now, _ = settings_now(secrets=False)
    having, gone, old, mend = [], [], [], []
    for name, assistant in ASSISTANTS.items():
        seen = set()
        for scope, file in assistant.files().items():
            if not file.is_file() or file.resolve() in seen:  # at home, the project's may be the user's
                continue
            seen.add(file.resolve())
            try:
                text = file.read_text(encoding="utf-8-sig")
                entry = parse(text if text.strip() else "{}")[assistant.key][NAME]
            except ValueError as fault:
                gone.append(f"{file} is not JSON ({fault})")
                mend.append("mend it by hand")
                continue
            except (KeyError, TypeError):
                continue
            having.append(f"{assistant.title} ({scope})")
            entry = entry if isinstance(entry, dict) else {}
            env = entry["env"] if isinstance(entry.get("env"), dict) else {}
            if "url" in entry:
                continue
            if missing := _missing(entry, env):
                gone.append(f"{file} starts {missing[0]!r}, which is not there")
            elif other := [variable for variable, value in now.items() if env.get(variable) != value]:
                old.append(f"{file} has another {', '.join(other)} than now")
            else:
                continue
            mend.append(f"worldmodel install --client {name} --scope {scope}")
    if mend:
        return Finding("clients", not gone, "; ".join([*gone, *old]), "; ".join(dict.fromkeys(mend)))
    return Finding("clients", True, ", ".join(having) or "none knows it yet: worldmodel install --client NAME")


def _missing(entry: Mapping[str, Any], env: Mapping[str, Any]) -> list[str]:
    """What an entry starts that is not there: its program, or a folder that this comes from."""
    command = str(entry.get("command", ""))
    words = entry["args"] if isinstance(entry.get("args"), list) else []
    origins = [str(word) for option, word in pairwise(words) if option == "--from"]
    folders = [
        url2pathname(origin.removeprefix("file://")) if origin.startswith("file://") else origin for origin in origins
    ]
    folders += [str(entry.get("cwd", "")), *str(env.get("PYTHONPATH", "")).split(os.pathsep)]
    gone = [folder for folder in folders if Path(folder).is_absolute() and not Path(folder).exists()]
    return gone if shutil.which(command) else [command, *gone]
