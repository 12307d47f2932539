"""`worldmodel install`: puts this server into the configuration of an assistant, and damages nothing that is there.

A file is changed in the one place that is ours (`server/jsonc.py`), beside a copy of what it was, in one step. One that
is not understood stays as it is, and the block is printed for pasting.
"""

from __future__ import annotations

import itertools
import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import Distribution
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

from server.jsonc import parse, with_value
from server.settings import Settings, mistyped

NAME = "worldmodel"
ROOT = Path(__file__).parent.parent
SECRET_NAME = re.compile(r"KEY|TOKEN|SECRET|PASSW|CREDENTIAL|AUTH|HEADERS", re.I)
SECRET_VALUE = re.compile(r"https?://[^/\s@]+@|://[^/\s:@]*:[^/\s@]+@")
"""An address with a password or a token."""

Scope = Literal["user", "project"]


class NotWritten(Exception):
    """A configuration file was left as it is; the text says why."""


@dataclass(frozen=True, slots=True)
class Assistant:
    """Where an assistant keeps its servers."""

    title: str
    user: Callable[[], Path]
    """The file for all of the user's projects."""
    project: str = ""
    """The file of one project, below its folder; empty where there is none."""
    scope: Scope = "user"
    """What is meant unless the other one is asked for."""
    key: str = "mcpServers"
    """Of the object that holds the servers."""
    has_type: bool = True
    """Whether an entry says that it is `stdio`."""

    def files(self) -> dict[Scope, Path]:
        """Its files; that of the project is below the working directory."""
        return {"user": self.user(), **({"project": Path.cwd() / self.project} if self.project else {})}


def _app_data() -> Path:
    """Where desktop programs keep their settings."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming")
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")


ASSISTANTS: Mapping[str, Assistant] = {
    "claude-desktop": Assistant(
        "Claude Desktop", lambda: _app_data() / "Claude" / "claude_desktop_config.json", has_type=False
    ),
    "claude-code": Assistant(
        "Claude Code",
        lambda: Path(os.environ.get("CLAUDE_CONFIG_DIR") or Path.home()) / ".claude.json",
        ".mcp.json",
        "project",
    ),
    "cursor": Assistant("Cursor", lambda: Path.home() / ".cursor" / "mcp.json", ".cursor/mcp.json"),
    "vscode": Assistant(
        "VS Code", lambda: _app_data() / "Code" / "User" / "mcp.json", ".vscode/mcp.json", "project", "servers"
    ),
}


def install(client: str, wanted: Scope | None, secrets: bool, only_print: bool) -> int:
    """Write or print the block for `client`; the exit code is 1 when a file was left as it is."""
    assistant = ASSISTANTS[client]
    file = assistant.files().get(wanted or assistant.scope)
    if file is None:
        print(f"error: {assistant.title} knows no projects: leave --scope out.", file=sys.stderr)
        return 2
    entry, secret = entry_for(assistant, secrets=secrets)
    if secret:
        print(f"left out, as they are secret (--secrets takes them): {', '.join(secret)}", file=sys.stderr)
    block = json.dumps({assistant.key: {NAME: entry}}, indent=2, ensure_ascii=False)
    if only_print:
        print(block)
        return 0
    try:
        print(put(file, assistant.key, entry))
    except NotWritten as fault:
        print(f"error: {file} stays as it is: {fault}. Put this in by hand:", file=sys.stderr)
        print(block)
        return 1
    print(f"Start {assistant.title} again; `worldmodel doctor` tells whether all it needs is there.", file=sys.stderr)
    return 0


def entry_for(assistant: Assistant, *, secrets: bool = False) -> tuple[dict[str, Any], list[str]]:
    """What the assistant is told: how to start this very server, and the settings it would not pass on.

    Returns:
        The entry, and the names of the variables that are left out of it because they are secret.
    """
    command, needed = start_command()
    settings, secret = settings_now(secrets=secrets)
    entry: dict[str, Any] = {"type": "stdio"} if assistant.has_type else {}
    entry |= {"command": command[0], "args": command[1:]}
    if env := needed | settings:
        entry["env"] = env
    return entry, secret


def start_command() -> tuple[list[str], dict[str, str]]:
    """What starts this server from any folder, in absolute paths, and the variables that takes."""
    uv = os.environ.get("UV")
    if uv and _in_uv_cache():  # an environment that comes and goes; uv makes it again from the same words
        return [uv, "tool", "run", "--torch-backend", "auto", "--from", _origin(), NAME, "serve"], {}
    for script in (Path(sys.argv[0]), Path(sys.executable).with_name(NAME)):
        if script.name == NAME and script.is_file() and os.access(script, os.X_OK):
            return [str(script.absolute()), "serve"], {}
    return [sys.executable, "-m", "server", "serve"], {"PYTHONPATH": str(ROOT)}


def _in_uv_cache() -> bool:
    cache = os.environ.get("UV_CACHE_DIR") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "uv"
    return Path(sys.prefix).resolve().is_relative_to(Path(cache).resolve())


def _origin() -> str:
    """What this package was installed from, as `uv` takes it: a folder, a repository, or a version."""
    package = Distribution.from_name(NAME)
    name = f"{NAME}[cpu]" if find_spec("xllamacpp") else NAME
    try:
        origin = json.loads(package.read_text("direct_url.json") or "")
    except ValueError:
        return f"{name}=={package.version}"
    url = str(origin["url"])
    if vcs := origin.get("vcs_info"):
        url = f"{vcs['vcs']}+{url}@{vcs['commit_id']}"
    return f"{name} @ {url}"


def settings_now(*, secrets: bool) -> tuple[dict[str, str], list[str]]:
    """The variables of this process that a server needs, paths made absolute; and the secret ones left out."""
    from server.client import forwarded

    variables = {name: text for name, text in forwarded().items() if text and name != "PYTHONPATH"}
    secret = [name for name, text in variables.items() if SECRET_NAME.search(name) or SECRET_VALUE.search(text)]
    left_out = sorted(secret) if not secrets else []
    kept = sorted(variables.keys() - mistyped(variables) - {*left_out})
    return {name: _absolute(name, variables[name]) for name in kept}, left_out


def _absolute(name: str, text: str) -> str:
    """A path that means the same from another folder; whatever is no path stays as it is."""
    field = Settings.model_fields.get(name.upper().removeprefix("WORLDMODEL_").lower())
    is_path = field is not None and "Path" in str(field.annotation)
    if is_path or (("/" in text or text.startswith((".", "~"))) and Path(text).expanduser().exists()):
        return str(Path(text).expanduser().absolute())
    return text


def put(file: Path, key: str, entry: Mapping[str, Any]) -> str:
    """Make `entry` the server `worldmodel` in the object `key` of `file`; says what was done.

    What an entry of that name has besides stays, but a server of another kind is replaced. A link stays one.

    Raises:
        NotWritten: the file cannot be read or written, is not understood, or changed meanwhile.
    """
    try:
        target = file.resolve()
        if target.is_symlink():  # from Python 3.13 on, which does not raise any more
            raise NotWritten(f"the link {target} leads to itself")
        before = target.read_bytes() if target.exists() else None
        text = (before or b"").decode("utf-8")
        mark = "\ufeff" if text.startswith("\ufeff") else ""
        changed = mark + _with_entry(text.removeprefix(mark), key, entry)
        if changed == text:
            return f"{file} has it already."
        backup = _write(target, changed.encode("utf-8"), before)
    except UnicodeDecodeError as fault:
        raise NotWritten(f"it is not UTF-8 text ({fault})") from fault
    except (OSError, RuntimeError) as fault:  # pathlib tells of links that go in circles with the latter
        raise NotWritten(str(fault)) from fault
    return f"{file} is written." if backup is None else f"{file} is written; as it was before: {backup}"


def _with_entry(text: str, key: str, entry: Mapping[str, Any]) -> str:
    text = text if text.strip() else "{}\n"
    try:
        old = parse(text)
    except (ValueError, RecursionError) as fault:
        raise NotWritten(f"it is not JSON ({fault})") from fault
    servers = old.get(key, {}) if isinstance(old, dict) else None
    if not isinstance(servers, dict):
        raise NotWritten(f"{'its ' + key if isinstance(old, dict) else 'what it holds'} is not an object")
    there = servers.get(NAME)
    wanted = dict(entry)
    if isinstance(there, dict) and "command" in there:
        env = {**(there["env"] if isinstance(there.get("env"), dict) else {}), **entry.get("env", {})}
        wanted = {**there, **entry, **({"env": env} if env else {})}
    if wanted == there:
        return text
    changed = with_value(text, (key, NAME), wanted)
    if parse(changed) != {**old, key: {**servers, NAME: wanted}}:
        raise NotWritten("it could not be changed without touching what else is in it")
    return changed


def _write(target: Path, content: bytes, before: bytes | None) -> Path | None:
    """Put `content` in the place of `before` in one step; the copy of what was there, if anything was."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    scratch, backup = Path(name), None
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            os.fsync(stream.fileno())
        if (target.read_bytes() if target.exists() else None) != before:
            raise NotWritten("something else wrote it just now; try again")
        if before is not None:
            backup = _free(target)
            shutil.copy2(target, backup)
            shutil.copymode(target, scratch)
            there = target.stat()
            for made in (scratch, backup):
                with suppress(PermissionError):  # only root writes files of others
                    os.chown(made, there.st_uid, there.st_gid)
        scratch.replace(target)
    finally:
        scratch.unlink(missing_ok=True)
    return backup


def _free(target: Path) -> Path:
    """A name beside `target` for what it was, that nothing has yet."""
    names = (target.with_name(f"{target.name}.bak{number or ''}") for number in itertools.count())
    return next(path for path in names if not path.exists())
