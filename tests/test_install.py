"""`worldmodel install`: what is written into the files of assistants, and what never happens to them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from server import install
from server.cli import _parser, main
from server.client import forwarded
from server.install import ASSISTANTS, SECRET_NAME, NotWritten, put, start_command
from server.settings import Settings

FILES = {
    "claude-desktop": ".config/Claude/claude_desktop_config.json",
    "claude-code": "project/.mcp.json",
    "cursor": ".cursor/mcp.json",
    "vscode": "project/.vscode/mcp.json",
}
OTHER_SCOPE = {
    "claude-code": ("user", ".claude.json"),
    "cursor": ("project", "project/.cursor/mcp.json"),
    "vscode": ("user", ".config/Code/User/mcp.json"),
}
ENTRY = {"command": "/x", "args": ["serve"]}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user without any settings, in a folder `project` at home."""
    for name in [*forwarded(), "XDG_CONFIG_HOME", "CLAUDE_CONFIG_DIR"]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path


def entry_in(file: Path) -> dict[str, Any]:
    content = json.loads(file.read_text(encoding="utf-8"))
    found: dict[str, Any] = (content.get("mcpServers") or content["servers"])["worldmodel"]
    return found


@pytest.mark.parametrize("client", FILES)
def test_each_assistant_has_its_file_and_its_form(home: Path, client: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["install", "--client", client]) == 0
    file = home / FILES[client]
    assert str(file) in capsys.readouterr().out
    content = json.loads(file.read_text())
    assert list(content) == ["servers" if client == "vscode" else "mcpServers"]
    entry = entry_in(file)
    assert entry.get("type") == (None if client == "claude-desktop" else "stdio")
    assert Path(entry["command"]).is_absolute()
    assert entry["args"][-1] == "serve"


@pytest.mark.parametrize(("client", "scope", "name"), [(client, *where) for client, where in OTHER_SCOPE.items()])
def test_the_other_scope_is_another_file(home: Path, client: str, scope: str, name: str) -> None:
    assert main(["install", "--client", client, "--scope", scope]) == 0
    assert entry_in(home / name)
    assert not (home / FILES[client]).exists()


def test_an_assistant_without_projects_says_so(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["install", "--client", "claude-desktop", "--scope", "project"]) == 2
    assert "knows no projects" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "place"), [("darwin", "Library/Application Support/Claude"), ("win32", "AppData/Roaming/Claude")]
)
def test_claude_desktop_keeps_its_file_where_the_system_has_it(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, place: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("APPDATA", raising=False)
    assert ASSISTANTS["claude-desktop"].user() == home / place / "claude_desktop_config.json"


@pytest.mark.parametrize("name", ["README.md", "docs/install.md"])
def test_the_blocks_in_the_documentation_are_understood(name: str) -> None:
    text = (install.ROOT / name).read_text(encoding="utf-8")
    blocks = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", text, re.S)]
    assert len(blocks) >= 2
    for block in blocks:
        ((key, servers),) = block.items()
        assert key in {assistant.key for assistant in ASSISTANTS.values()}
        assert {"command", "url"} & servers["worldmodel"].keys()


@pytest.mark.parametrize(
    ("said", "absolute"), [("outputs/mine", True), ("./outputs/mine", True), ("Qwen/Qwen3", False)]
)
def test_a_folder_means_the_same_from_another_one(
    home: Path, monkeypatch: pytest.MonkeyPatch, said: str, absolute: bool
) -> None:
    folder = home / "project" / "outputs" / "mine"
    folder.mkdir(parents=True)
    monkeypatch.setenv("WORLDMODEL_ADAPTER", said)
    assert main(["install", "--client", "vscode"]) == 0
    assert entry_in(home / FILES["vscode"])["env"]["WORLDMODEL_ADAPTER"] == (str(folder) if absolute else said)


def test_printing_writes_nothing(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["install", "--client", "vscode", "--print"]) == 0
    assert json.loads(capsys.readouterr().out)["servers"]["worldmodel"]["type"] == "stdio"
    assert [path.name for path in home.rglob("*")] == ["project"]


def test_what_else_is_in_a_file_stays_to_the_byte_and_a_copy_is_kept(home: Path) -> None:
    file = home / FILES["vscode"]
    file.parent.mkdir()
    text = '// mine\n{\n    "inputs": [],\n    "servers": {\n        "b": {"n": 1.10}, // why\n    },\n    "a": 1\n}\n'
    file.write_text(text)
    file.chmod(0o640)
    assert main(["install", "--client", "vscode"]) == 0
    begin, end = text.split("    },\n")
    changed = file.read_text()
    assert changed.startswith(begin)
    assert changed.endswith(f"    }},\n{end}")
    assert file.stat().st_mode & 0o777 == 0o640
    assert sorted(path.name for path in file.parent.iterdir()) == ["mcp.json", "mcp.json.bak"]
    assert file.with_name("mcp.json.bak").read_text() == text


def test_a_second_time_there_is_nothing_to_do(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / FILES["claude-desktop"]
    assert main(["install", "--client", "claude-desktop"]) == 0
    os.utime(file, ns=(1, 1))
    assert main(["install", "--client", "claude-desktop"]) == 0
    assert file.stat().st_mtime_ns == 1
    assert list(file.parent.iterdir()) == [file]
    assert "has it already" in capsys.readouterr().out


def test_every_change_leaves_a_copy_of_its_own(home: Path) -> None:
    file = home / "mcp.json"
    for number in range(3):
        put(file, "mcpServers", {"command": "/x", "args": [str(number)]})
    copies = [json.loads(file.with_name(name).read_text()) for name in ("mcp.json.bak", "mcp.json.bak1")]
    assert [copy["mcpServers"]["worldmodel"]["args"] for copy in copies] == [["0"], ["1"]]


def test_what_the_user_added_to_the_entry_stays(home: Path) -> None:
    file = home / "mcp.json"
    theirs = {"command": "/old", "args": [], "timeout": 600, "env": {"A": "1", "B": "old"}}
    file.write_text(json.dumps({"mcpServers": {"worldmodel": theirs}}))
    put(file, "mcpServers", {**ENTRY, "env": {"B": "new"}})
    assert entry_in(file) == {**ENTRY, "timeout": 600, "env": {"A": "1", "B": "new"}}


def test_a_server_of_another_kind_is_replaced(home: Path) -> None:
    file = home / "mcp.json"
    file.write_text('{"mcpServers": {"worldmodel": {"type": "http", "url": "http://127.0.0.1:8000/mcp"}}}')
    put(file, "mcpServers", ENTRY)
    assert entry_in(file) == ENTRY


@pytest.mark.parametrize("is_there", [True, False])
def test_a_link_stays_one(home: Path, is_there: bool) -> None:
    target, link = home / "dotfiles" / "mcp.json", home / "mcp.json"
    link.symlink_to(target)
    if is_there:
        target.parent.mkdir()
        target.write_text("{}")
    put(link, "mcpServers", ENTRY)
    assert link.is_symlink()
    assert entry_in(target) == ENTRY


def test_byte_order_marks_and_empty_files_are_no_obstacle(home: Path) -> None:
    file = home / "mcp.json"
    file.write_bytes(b"\xef\xbb\xbf{}")
    put(file, "mcpServers", ENTRY)
    assert file.read_bytes().startswith(b"\xef\xbb\xbf{\n")
    file.write_bytes(b"\n")
    put(file, "mcpServers", ENTRY)
    assert entry_in(file) == ENTRY


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[]", "not an object"),
        (b"null", "not an object"),
        (b'{"mcpServers": []}', "its mcpServers is not an object"),
        (b'{"mcpServers": null}', "its mcpServers is not an object"),
        (b'{"mcpServers": {', "not JSON"),
        (b'{"a": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_file_that_is_not_understood_stays_as_it_is_and_the_block_is_printed(
    home: Path, content: bytes, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    file = home / FILES["claude-code"]
    file.write_bytes(content)
    assert main(["install", "--client", "claude-code"]) == 1
    said = capsys.readouterr()
    assert reason in said.err
    assert json.loads(said.out)["mcpServers"]["worldmodel"]["args"] == ["serve"]
    assert file.read_bytes() == content
    assert list(file.parent.iterdir()) == [file]


def test_what_is_no_file_is_refused(home: Path) -> None:
    (home / "folder").mkdir()
    (home / "ring").symlink_to(home / "ring")
    for name in ("folder", "ring"):
        with pytest.raises(NotWritten):
            put(home / name, "mcpServers", ENTRY)


def test_a_file_that_changes_meanwhile_is_left_to_who_changed_it(home: Path) -> None:
    file = home / "mcp.json"
    file.write_text('{"new": 1}')
    with pytest.raises(NotWritten, match="just now"):
        install._write(file, b"{}", b'{"old": 1}')
    assert file.read_text() == '{"new": 1}'
    assert sorted(home.iterdir()) == [file, home / "project"]


def test_settings_of_now_go_along_and_secrets_only_when_asked(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = {
        "DOCKER_HOST": "tcp://engine:2376",
        "WORLDMODEL_RUNTIME": "runsc",
        "HTTPS_PROXY": "http://proxy:3128",
        "OTEL_SERVICE_NAME": "worldmodel",
    }
    secret = {
        "HF_TOKEN": "hf_x",
        "OTEL_EXPORTER_OTLP_HEADERS": "api=x",
        "WORLDMODEL_REMOTE_API_KEY": "k",
        "WORLDMODEL_PIP_INDEX_URL": "https://me:pw@index/simple",
    }
    for name, text in {**kept, **secret, "WORLDMODEL_RUNTIM": "x", "EDITOR": "vi"}.items():
        monkeypatch.setenv(name, text)
    assert main(["install", "--client", "cursor"]) == 0
    assert entry_in(home / FILES["cursor"])["env"] == kept
    said = capsys.readouterr().err
    assert all(name in said for name in secret)
    assert "hf_x" not in said
    assert main(["install", "--client", "cursor", "--secrets"]) == 0
    assert entry_in(home / FILES["cursor"])["env"] == {**kept, **secret}


def test_every_secret_setting_is_known_by_its_name() -> None:
    fields = {name for name, field in Settings.model_fields.items() if SecretStr.__name__ in str(field.annotation)}
    assert "remote_api_key" in fields
    assert all(SECRET_NAME.search(name) for name in fields)


def test_paths_mean_the_same_from_everywhere(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "project" / "mine").mkdir()
    for name, text in {"HOME": "cache", "BASE": "./mine", "ADAPTER": "none", "SCRIPT": "~/s.json"}.items():
        monkeypatch.setenv(f"WORLDMODEL_{name}", text)
    main(["install", "--client", "cursor"])
    assert entry_in(home / FILES["cursor"])["env"] == {
        "WORLDMODEL_HOME": str(home / "project" / "cache"),
        "WORLDMODEL_BASE": str(home / "project" / "mine"),
        "WORLDMODEL_ADAPTER": "none",
        "WORLDMODEL_SCRIPT": str(home / "s.json"),
    }


@pytest.mark.parametrize("is_installed", [True, False])
def test_what_is_written_starts_from_any_folder_without_an_environment(
    home: Path, monkeypatch: pytest.MonkeyPatch, is_installed: bool
) -> None:
    if not is_installed:
        monkeypatch.setattr(sys, "argv", ["pytest"])
        monkeypatch.setattr(install, "NAME", "nothing-of-this-name")
    command, needed = start_command()
    assert bool(needed) is not is_installed
    done = subprocess.run([*command, "--help"], cwd="/", env=needed, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert " serve " in done.stdout


@pytest.mark.parametrize(
    ("origin", "asked"),
    [
        ({"url": "file:///src/worldmodel", "dir_info": {}}, "worldmodel{} @ file:///src/worldmodel"),
        (
            {"url": "https://x/y.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}},
            "worldmodel{} @ git+https://x/y.git@ab12",
        ),
        (None, "worldmodel{}==1.2"),
    ],
)
def test_what_uv_runs_from_its_cache_is_written_as_uv_makes_it_again(
    home: Path, monkeypatch: pytest.MonkeyPatch, origin: dict[str, Any] | None, asked: str
) -> None:
    class Package:
        version = "1.2"

        def read_text(self, name: str) -> str | None:
            return json.dumps(origin) if origin else None

    monkeypatch.setenv("UV", "/usr/bin/uv")
    monkeypatch.setenv("UV_CACHE_DIR", str(Path(sys.prefix).parent))
    monkeypatch.setattr(install.Distribution, "from_name", lambda name: Package())
    for wheel, extra in ((None, ""), ("there", "[cpu]")):
        monkeypatch.setattr(install, "find_spec", lambda name, wheel=wheel: wheel)
        source = asked.format(extra)
        words = ["/usr/bin/uv", "tool", "run", "--torch-backend", "auto", "--from", source, "worldmodel", "serve"]
        assert start_command() == (words, {})


def test_the_command_line_knows_every_assistant() -> None:
    for client in ASSISTANTS:
        assert _parser().parse_args(["install", "--client", client]).client == client
    with pytest.raises(SystemExit):
        _parser().parse_args(["install", "--client", "emacs"])
