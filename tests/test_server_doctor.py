"""`worldmodel doctor`: what it says of each thing a user can get wrong. The last tests examine this machine."""

import json
import os
import socket
import subprocess
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import pytest

from model.adapter import SHIPPED
from model.bases import CATALOGUE, WheelSource
from sandbox.finding import Finding
from server import doctor
from server.client import forwarded
from server.settings import Settings, mistyped

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user without any settings."""
    for name in forwarded():
        monkeypatch.delenv(name)
    for name in ("HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setenv("WORLDMODEL_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("CLAUDE_CONFIG_DIR", raising=False)
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path


def mended(finding: Finding, words: str, mend: str) -> None:
    assert not finding.ok
    assert words in finding.words
    assert mend in finding.mend


def found(name: str, findings: Any) -> Finding:
    return next(finding for finding in findings if finding.name == name)


def test_a_line_is_well_a_warning_or_to_be_mended() -> None:
    assert str(Finding("x", True, "is there")).startswith("ok    x ")
    assert str(Finding("x", True, "is slow", "type y")).startswith("WARN  x ")
    assert str(Finding("x", False, "is not there", "type y")) == "MEND  x         is not there → type y"


def test_python_and_packages_of_the_tests_are_well() -> None:
    assert doctor.python().ok
    assert doctor.packages().ok


def test_packages_that_are_missing_or_too_old_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = ["nothing-of-this-name>=1", "mcp>=99", "anyio", "tomli; python_version < '3'", "trl; extra == 'train'"]
    monkeypatch.setattr(doctor, "requires", lambda name: wanted)
    mended(
        doctor.packages(), "nothing-of-this-name>=1 (missing), mcp>=99 (2.", "install 'nothing-of-this-name>=1' 'mcp"
    )


def test_settings_that_make_no_sense_are_named_and_the_rest_is_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in {"ENGINE": "steam", "CPUS": "-1", "RUNTIM": "runsc", "BASE": "qwen3-0.6b"}.items():
        monkeypatch.setenv(f"WORLDMODEL_{name}", text)
    settings, finding = doctor.read_settings()
    mended(finding, "WORLDMODEL_ENGINE: Input should be", "unset WORLDMODEL_ENGINE")
    mended(finding, "no setting is called WORLDMODEL_RUNTIM", "WORLDMODEL_RUNTIME is one")
    assert "WORLDMODEL_CPUS" in finding.words
    assert (settings.engine, settings.cpus, settings.base) == ("auto", 1, "qwen3-0.6b")


def test_the_nearest_setting_is_found_for_a_mistyped_one() -> None:
    names = ["WORLDMODEL_HOEM", "WORLDMODEL_PIP_INDEXURL", "worldmodel_home", "WORLDMODEL_XYZZY", "HOME", "WORLDMODEL_"]
    assert mistyped(names) == {
        "WORLDMODEL_": "",
        "WORLDMODEL_HOEM": "WORLDMODEL_HOME",
        "WORLDMODEL_PIP_INDEXURL": "WORLDMODEL_PIP_INDEX_URL",
        "WORLDMODEL_XYZZY": "",
    }


@pytest.mark.parametrize("command", [["serve"], ["install", "--client", "cursor", "--print"]])
def test_every_start_tells_of_a_mistyped_setting_in_one_line(command: list[str]) -> None:
    environment = {**os.environ, "WORLDMODEL_ENGIN": "x", "WORLDMODEL_XYZZY": "y"}
    worldmodel = [sys.executable, "-m", "server", *command]
    root = Path(doctor.ROOT)
    done = subprocess.run(worldmodel, env=environment, cwd=root, input="", capture_output=True, text=True)
    told = "warning: no setting has this name: WORLDMODEL_ENGIN (WORLDMODEL_ENGINE?), WORLDMODEL_XYZZY\n"
    assert (done.returncode, done.stderr) == (0, told)


def test_a_home_that_cannot_be_written_or_is_full_is_seen(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert doctor.home(Settings()).ok
    (home / "file").touch()
    mended(doctor.home(Settings(home=home / "file" / "below")), "may not write", "WORLDMODEL_HOME")
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(doctor.shutil, "disk_usage", lambda path: usage(1 << 30))
    mended(doctor.home(Settings()), "2.0 GiB needed", "free some")  # the base has yet to come
    assert doctor.home(Settings(engine="remote")).ok
    assert not (home / "home").exists()


def test_a_base_that_is_not_here_is_fetched() -> None:
    findings = list(doctor.language_model(Settings()))
    mended(found("base", findings), "smollm2-135m is not on this machine", "python -m model fetch smollm2-135m")
    assert not found("adapter", findings).ok
    mended(
        found("base", doctor.language_model(Settings(base="gpt-9"))), "no base model 'gpt-9'", "python -m model list"
    )


def test_a_base_of_which_a_part_is_missing_is_fetched_again(home: Path) -> None:
    folder = home / "home" / "bases" / "smollm2-135m"
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(b"1234")
    (folder / "worldmodel.json").write_text(json.dumps({"sha256": "ab", "sizes": {"model.safetensors": 5}}))
    mended(found("base", doctor.language_model(Settings())), "not whole", "python -m model fetch")


def base_of(home: Path, sha256: str) -> Path:
    """A folder that passes for a base of this fingerprint."""
    folder = home / "base"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(b"1234")
    (folder / "worldmodel.json").write_text(json.dumps({"sha256": sha256}))
    return folder


def test_an_adapter_of_other_weights_is_told_from_one_that_fits(home: Path) -> None:
    source = CATALOGUE["smollm2-135m"].source
    assert isinstance(source, WheelSource)
    folder = base_of(home, source.sha256)
    shipped = str(SHIPPED / "smollm2-135m")
    fits = Settings(base=str(folder), adapter=shipped)
    assert found("adapter", doctor.language_model(fits)).words == "smollm2-135m, fits base"
    (folder / "worldmodel.json").write_text(json.dumps({"sha256": "00"}))
    wrong = found("adapter", doctor.language_model(fits))
    mended(wrong, "was trained on smollm2-135m", "WORLDMODEL_ADAPTER")
    none = found("adapter", doctor.language_model(Settings(base=str(folder), adapter="none")))
    assert str(none).startswith("ok ")
    assert str(found("adapter", doctor.language_model(Settings(base=str(folder))))).startswith("WARN")


@pytest.mark.parametrize(("engine", "line"), [("auto", "WARN"), ("llamacpp", "MEND")])
def test_llama_cpp_that_does_not_work_matters_where_it_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, engine: Any, line: str
) -> None:
    monkeypatch.setattr(doctor, "needs_no_torch", lambda device: True)
    monkeypatch.setattr(doctor, "failure", lambda file: "The wheel is not installed: pip install xllamacpp.")
    finding = doctor.engine(Settings(engine=engine), None)
    assert str(finding).startswith(line)
    assert "wheel is not installed" in finding.words
    monkeypatch.setattr(doctor, "failure", lambda file: "")
    assert doctor.engine(Settings(engine=engine), None).mend == "python -m model fetch smollm2-135m"


def test_a_device_that_is_not_here_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    mended(doctor.engine(Settings(engine="transformers", device="steam"), None), "no device 'steam'", "training doctor")


def test_an_endpoint_that_does_not_answer_is_told() -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/v1"
        settings = Settings(engine="remote", remote_url=url, remote_model="x", remote_timeout=0.5)
        finding = doctor._checked("engine", lambda: doctor.elsewhere(settings))
    assert not finding.ok
    assert url in finding.words
    mended(doctor._checked("engine", lambda: doctor.elsewhere(Settings(engine="remote"))), "endpoint", "")


def test_without_docker_nothing_of_it_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "unix:///nowhere.sock")
    first, *others = doctor.programs(Settings())
    mended(first, "no Docker Engine answers at unix:///nowhere.sock", "python -m sandbox setup --install-engine")
    assert [(finding.name, finding.words) for finding in others] == [
        (name, "not tried without docker") for name in ("image", "runtime", "program")
    ]


def test_an_index_out_of_reach_is_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        monkeypatch.setenv("WORLDMODEL_PIP_INDEX_URL", f"http://127.0.0.1:{listening.getsockname()[1]}/simple")
        assert doctor.index() == Finding("index", True, "127.0.0.1")
        monkeypatch.setenv("WORLDMODEL_PIP_PROXY", "http://127.0.0.1:1")
        assert "the proxy at 127.0.0.1:1" in doctor.index().words
        monkeypatch.delenv("WORLDMODEL_PIP_PROXY")
    closed = doctor.index()
    assert str(closed).startswith("WARN")
    assert "out of reach" in closed.words


def test_the_server_starts_as_an_assistant_starts_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLDMODEL_ENGINE", "scripted")
    finding = doctor.handshake()
    assert finding.ok, finding
    assert finding.words.startswith("solve, execute")


@pytest.mark.parametrize("command", ["/no/such/worldmodel", "/bin/false"])
def test_a_server_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setattr(doctor, "entry_for", lambda *_, **__: ({"command": command, "args": ["serve"]}, []))
    mended(doctor.handshake(), "does not start", f"{command} serve")


@pytest.mark.parametrize("form", ["text", "json"])
def test_what_the_server_said_last_is_why_it_does_not_start(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.setenv("WORLDMODEL_LOG_FORMAT", form)
    monkeypatch.setenv("WORLDMODEL_CPUS", "-1")
    mended(doctor.handshake(), "does not start: error: WORLDMODEL_CPUS: Input should be greater", "worldmodel serve")


def test_settings_of_http_that_do_not_go_together_are_told() -> None:
    assert doctor.http(Settings(http_port=0)) == Finding("http", True, "would listen on 127.0.0.1:0")
    mended(doctor.http(Settings(http_host="0.0.0.0")), "WORLDMODEL_HTTP_ALLOWED_HOSTS", "set what it names")


def test_a_port_that_is_in_use_is_a_warning_and_an_address_of_others_a_fault() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        taken = doctor.http(Settings(http_port=listening.getsockname()[1]))
    assert str(taken).startswith("WARN")
    assert "in use" in taken.words
    assert "--port takes another" in taken.mend
    elsewhere = Settings(http_host="192.0.2.1", http_port=0, http_token="x" * 32, http_allowed_hosts="a.example")
    mended(doctor.http(elsewhere), "cannot listen on 192.0.2.1", "")


def told_to_start(home: Path, entry: dict[str, Any], file: str = ".cursor/mcp.json") -> Finding:
    """What is said of an assistant with this entry in its file."""
    (home / file).parent.mkdir(exist_ok=True)
    (home / file).write_text(json.dumps({"mcpServers": {"worldmodel": {"command": "/bin/sh", **entry}}}))
    return doctor.clients()


@pytest.mark.parametrize(
    "entry",
    [
        {"args": ["--torch-backend", "auto", "--from", "PLACE", "worldmodel", "serve"]},
        {"args": ["tool", "run", "--from", "file://PLACE", "worldmodel", "serve"]},
        {"env": {"PYTHONPATH": "/:PLACE"}},
        {"cwd": "PLACE"},
    ],
)
def test_an_assistant_that_starts_from_where_nothing_is_any_more_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, entry: dict[str, Any]
) -> None:
    monkeypatch.delenv("WORLDMODEL_HOME")
    place = home / "checkout"
    entry = json.loads(json.dumps(entry).replace("PLACE", str(place)))
    mended(told_to_start(home, entry), f"starts '{place}', which is not", "install --client cursor --scope user")
    place.mkdir()
    assert told_to_start(home, entry) == Finding("clients", True, "Cursor (user)")


def test_what_is_no_path_of_this_machine_need_not_be_there(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLDMODEL_HOME")
    for origin in ("git+https://x/y.git@ab12", "worldmodel==1.2"):
        entry = {"args": ["--from", origin, "worldmodel"], "cwd": "${workspaceFolder}", "env": None}
        assert told_to_start(home, entry) == Finding("clients", True, "Cursor (user)")


def test_an_assistant_with_other_settings_than_now_is_warned_of(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLDMODEL_HOME")
    monkeypatch.setenv("DOCKER_HOST", "unix:///now.sock")
    monkeypatch.setenv("HF_TOKEN", "hf_x")  # a secret, which need not be there
    warned = told_to_start(home, {"env": {"DOCKER_HOST": "unix:///then.sock", "WORLDMODEL_CPUS": "2"}})
    assert str(warned).startswith("WARN")
    assert warned.words == f"{home}/.cursor/mcp.json has another DOCKER_HOST than now"
    assert warned.mend == "worldmodel install --client cursor --scope user"
    assert not told_to_start(home, {"env": {"DOCKER_HOST": "unix:///now.sock"}}).mend
    assert not told_to_start(home, {"url": "http://127.0.0.1:8000/mcp"}).mend


def test_a_file_that_is_the_users_and_the_projects_is_told_once(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLDMODEL_HOME")
    monkeypatch.chdir(home)
    assert told_to_start(home, {}).words == "Cursor (user)"


def test_an_empty_file_of_an_assistant_is_no_fault(home: Path) -> None:
    (home / "project" / ".mcp.json").write_text("\n")
    assert doctor.clients().ok


def test_an_assistant_that_starts_what_is_not_there_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WORLDMODEL_HOME")
    assert "worldmodel install" in doctor.clients().words
    file = home / "project" / ".vscode" / "mcp.json"
    file.parent.mkdir()
    file.write_text(json.dumps({"servers": {"worldmodel": {"command": "/gone/worldmodel"}, "b": {"command": "/no"}}}))
    mended(doctor.clients(), f"{file} starts '/gone/worldmodel'", "worldmodel install --client vscode --scope project")
    file.write_text('{"servers": {"worldmodel": {"command": "/bin/sh",},}} // fine')
    assert doctor.clients() == Finding("clients", True, "VS Code (project)")
    (home / ".claude.json").write_text('{"mcpServers": ')
    mended(doctor.clients(), ".claude.json is not JSON", "by hand")


def run_doctor(**settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "server", "doctor"]
    environment = {**os.environ, **settings}
    return subprocess.run(command, env=environment, cwd=doctor.ROOT, capture_output=True, text=True)


def test_everything_wrong_is_said_at_once(home: Path) -> None:
    (home / "file").touch()
    done = run_doctor(
        DOCKER_HOST="unix:///nowhere.sock",
        WORLDMODEL_HOME=str(home / "file"),
        WORLDMODEL_BASE="gpt-9",
        WORLDMODEL_CPU="2",
    )
    lines = done.stdout.splitlines()
    wrong = [line for line in lines if line.startswith("MEND")]
    assert done.returncode == 1
    assert {line.split()[1] for line in wrong} >= {"settings", "home", "base", "adapter", "docker", "image"}
    assert all("→" in line for line in wrong)
    assert "Traceback" not in done.stderr


@pytest.mark.docker
def test_a_machine_that_has_everything_is_well(home: Path) -> None:
    (home / "script.json").write_text("{}")
    done = run_doctor(WORLDMODEL_ENGINE="scripted", WORLDMODEL_SCRIPT=str(home / "script.json"))
    assert done.returncode == 0, done.stdout
    names = "python packages settings home engine docker image runtime program index server clients"
    assert [line.split()[1] for line in done.stdout.splitlines()] == names.split()


@pytest.mark.docker
@pytest.mark.model
def test_the_model_that_ships_is_found_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    done = run_doctor()
    assert done.returncode == 0, done.stdout
    assert "fits smollm2-135m" in done.stdout
    assert "llama.cpp" in done.stdout
