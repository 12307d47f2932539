"""Getting an engine and an image: what is tried in which order, and what a failure says. No step is really taken."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from docker.errors import APIError

from sandbox import engine_setup, image
from sandbox.engine_setup import apt_install, install_engine, install_gvisor, wait_for_engine
from sandbox.errors import SandboxError, SandboxUnavailableError
from sandbox.image import architecture, base_image, build, fetch_uv

REGISTRY, BOOTSTRAPPED = ":".join(image.REGISTRY_BASE), ":".join(image.BOOTSTRAPPED_BASE)


class Steps:
    """Stands for `subprocess` and the engine: what was typed, and what comes of it."""

    def __init__(self):
        self.typed, self.failing, self.answers = [], "", []

    def run(self, command, **options):
        self.typed.append(" ".join(command))
        failed = bool(self.failing) and self.failing in self.typed[-1]
        return subprocess.CompletedProcess(command, int(failed), "", "no such thing" if failed else "")

    def connect(self):
        """An engine that has the runtimes next in `answers`, or none where that is None; the last goes on."""
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if answer is None:
            raise SandboxUnavailableError("no Docker Engine answers")
        return SimpleNamespace(info=lambda: {"Runtimes": answer})


@pytest.fixture
def steps(monkeypatch, tmp_path):
    steps = Steps()
    for module in (engine_setup, image):
        monkeypatch.setattr(module.subprocess, "run", steps.run)
        monkeypatch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(engine_setup, "connect", steps.connect)
    monkeypatch.setattr(engine_setup.os, "geteuid", lambda: 0)
    monkeypatch.setattr(engine_setup, "START_TIMEOUT", 0.0)
    monkeypatch.setattr(engine_setup.time, "sleep", lambda seconds: None)
    monkeypatch.setattr(engine_setup, "DAEMON_CONFIG", tmp_path / "etc" / "daemon.json")
    monkeypatch.setattr(engine_setup, "PID_FILE", tmp_path / "docker.pid")
    monkeypatch.delenv("DOCKER_HOST", raising=False)
    return steps


def without(monkeypatch, *names):
    monkeypatch.setattr(engine_setup.shutil, "which", lambda name: None if name in names else f"/usr/bin/{name}")


def systemd(monkeypatch, there):
    real = Path.is_dir
    monkeypatch.setattr(Path, "is_dir", lambda path: there if str(path) == "/run/systemd/system" else real(path))


def test_an_engine_that_answers_is_left_alone(steps, tmp_path):
    steps.answers = [{}]
    install_engine(tmp_path, pytest.fail)
    assert steps.typed == []


def test_none_is_installed_in_the_place_of_one_that_was_named(steps, tmp_path, monkeypatch):
    steps.answers = [None]
    monkeypatch.setenv("DOCKER_HOST", "tcp://far:2375")
    with pytest.raises(SandboxUnavailableError, match="no Docker Engine answers"):
        install_engine(tmp_path, pytest.fail)


def test_who_is_not_root_is_told_how_to_get_one(steps, tmp_path, monkeypatch):
    steps.answers = [None]
    monkeypatch.setattr(engine_setup.os, "geteuid", lambda: 1000)
    with pytest.raises(SandboxUnavailableError, match="installing an engine needs root"):
        install_engine(tmp_path, pytest.fail)
    with pytest.raises(SandboxUnavailableError, match="`runsc` can be installed only as root"):
        apt_install("runsc")


def test_one_that_another_process_brought_meanwhile_is_taken(steps, tmp_path):
    steps.answers = [None, {}]
    install_engine(tmp_path, pytest.fail)
    assert steps.typed == []


def test_with_systemd_it_is_installed_and_enabled(steps, tmp_path, monkeypatch):
    without(monkeypatch, "dockerd")
    systemd(monkeypatch, there=True)
    steps.answers, said = [None, None, {}], []
    install_engine(tmp_path, said.append)
    assert [command.split()[-2:] for command in steps.typed] == [
        ["-y", "update"],
        ["install", "docker.io"],
        ["--now", "docker"],
    ]
    assert said == ["installing the Docker Engine (docker.io)", "starting the Docker Engine"]


def test_without_systemd_one_that_dies_at_once_is_started_again(steps, tmp_path, monkeypatch):
    systemd(monkeypatch, there=False)
    monkeypatch.setattr(engine_setup, "START_TIMEOUT", 60.0)
    started = iter((1, None, None))
    daemons = []

    def start_daemon(home):
        ended = next(started)
        daemons.append(home)
        return SimpleNamespace(poll=lambda: ended)

    monkeypatch.setattr(engine_setup, "start_daemon", start_daemon)
    steps.answers = [None, None, None, None, None, {}]
    install_engine(tmp_path, lambda words: None)
    assert daemons == [tmp_path, tmp_path]


def test_one_that_does_not_come_up_names_its_log(steps):
    steps.answers = [None]
    with pytest.raises(SandboxUnavailableError, match=r"did not come up within 0 s; see /var/x\.log"):
        wait_for_engine("/var/x.log", pytest.fail)


@pytest.mark.parametrize("failing", ["update", "install runsc"])
def test_a_package_that_cannot_be_had_says_what_apt_said(steps, failing):
    steps.failing = failing
    with pytest.raises(SandboxUnavailableError, match=rf"{failing}` failed:\nno such thing"):
        apt_install("runsc")


def test_where_there_is_no_apt_it_is_said(steps, monkeypatch):
    without(monkeypatch, "apt-get")
    with pytest.raises(SandboxUnavailableError, match="only as root on Debian or Ubuntu"):
        apt_install("docker.io")


def test_a_gvisor_that_is_registered_is_left_alone(steps):
    steps.answers = [{"runsc": {}}]
    install_gvisor(pytest.fail)


def test_gvisor_is_registered_beside_what_the_configuration_has(steps, monkeypatch):
    without(monkeypatch, "runsc")
    sent = []
    monkeypatch.setattr(engine_setup.os, "kill", lambda pid, number: sent.append((pid, number)))
    monkeypatch.setattr(engine_setup, "START_TIMEOUT", 60.0)
    engine_setup.DAEMON_CONFIG.parent.mkdir()
    engine_setup.DAEMON_CONFIG.write_text('{"bridge": "none", "runtimes": {"kata": {}}}')
    engine_setup.PID_FILE.write_text(f"{os.getpid()}\n")
    steps.answers, said = [{}, {}, {"runsc": {}}], []
    install_gvisor(said.append)
    config = json.loads(engine_setup.DAEMON_CONFIG.read_text())
    assert config["bridge"] == "none"
    assert set(config["runtimes"]) == {"kata", "runsc"}
    assert config["runtimes"]["runsc"]["runtimeArgs"] == ["--platform=ptrace", "--network=none"]
    assert sent == [(os.getpid(), signal.SIGHUP)]
    assert said == ["installing gVisor (runsc)", "registering gVisor with the Docker Engine"]


@pytest.mark.parametrize(("config", "pid"), [("{", "1"), ("{}", "none"), ("{}", None)])
def test_a_configuration_that_cannot_be_changed_is_named(steps, config, pid):
    engine_setup.DAEMON_CONFIG.parent.mkdir()
    engine_setup.DAEMON_CONFIG.write_text(config)
    if pid:
        engine_setup.PID_FILE.write_text(pid)
    steps.answers = [{}]
    with pytest.raises(SandboxUnavailableError, match=r"daemon\.json: .*Add the runtime runsc there by hand"):
        install_gvisor(lambda words: None)


def test_an_engine_that_does_not_take_gvisor_is_to_be_restarted(steps, monkeypatch):
    monkeypatch.setattr(engine_setup.os, "kill", lambda pid, number: None)
    engine_setup.PID_FILE.write_text("1")
    steps.answers = [{}]
    with pytest.raises(SandboxUnavailableError, match="did not take the runtime runsc; restart it"):
        install_gvisor(lambda words: None)


class Api:
    """An engine by its images, what its registry sends and what a build says."""

    def __init__(self, *images, pulled=(), built=(), arch="amd64"):
        self.present, self.pulled, self.built, self.arch, self.taken = images, pulled, built, arch, []

    def images(self, name, quiet):
        return ["sha256:1"] if name in self.present else []

    def pull(self, repository, **options):
        if isinstance(self.pulled, Exception):
            raise self.pulled
        return iter(self.pulled)

    def import_image_from_file(self, archive, repository, tag):
        self.taken.append(f"{repository}:{tag}")

    def version(self):
        return {"Arch": self.arch}

    def build(self, **options):
        self.options = options
        return iter(self.built)


def refused(status):
    return APIError("refused", response=SimpleNamespace(status_code=status, url="", reason=""))


@pytest.mark.parametrize(
    ("api", "name", "said"),
    [
        (Api(REGISTRY, BOOTSTRAPPED), REGISTRY, []),
        (Api(BOOTSTRAPPED), BOOTSTRAPPED, []),
        (Api(pulled=[{"status": "done"}]), REGISTRY, ["pulling"]),
        (Api(pulled=[{"status": "x"}, {"error": "unauthorized"}]), BOOTSTRAPPED, ["pulling", "no registry"]),
        (Api(pulled=refused(500)), BOOTSTRAPPED, ["pulling", "no registry"]),
    ],
)
def test_the_base_is_what_is_there_then_what_can_be_pulled_then_bootstrapped(steps, api, name, said):
    heard = []
    assert base_image(api, heard.append) == name
    assert [words.startswith(begun) for words, begun in zip(heard, said, strict=True)] == [True] * len(said)
    assert api.taken == ([BOOTSTRAPPED] if "no registry" in said else [])
    assert any("mmdebstrap" in command for command in steps.typed) == ("no registry" in said)


def test_an_engine_that_is_lost_while_pulling_is_no_missing_registry(steps):
    with pytest.raises(SandboxError, match="lost"):
        base_image(Api(pulled=APIError("lost")), lambda words: None)
    assert steps.typed == []


def test_a_bootstrap_installs_its_tool_and_says_what_went_wrong(steps, monkeypatch):
    monkeypatch.setattr(image.shutil, "which", lambda name: None if name == "mmdebstrap" else f"/usr/bin/{name}")
    steps.failing = "bookworm"
    with pytest.raises(SandboxUnavailableError, match="mmdebstrap failed:\nno such thing"):
        base_image(Api(pulled=refused(404)), lambda words: None)
    assert [command.split()[-1] for command in steps.typed[:2]] == ["update", "mmdebstrap"]


def test_an_engine_of_another_machine_is_named():
    assert architecture(Api()) == "amd64"
    with pytest.raises(SandboxUnavailableError, match=r"runs on riscv64; the sandbox knows .*DOCKER_HOST"):
        architecture(Api(arch="riscv64"))


def test_an_installer_that_cannot_be_fetched_says_what_to_do(steps, tmp_path):
    steps.failing = "pip download"
    with pytest.raises(SandboxUnavailableError, match="no such thing\nCheck the network"):
        fetch_uv(tmp_path, "amd64")
    (command,) = steps.typed
    assert command.startswith(sys.executable)
    assert "--require-hashes" in command


@pytest.mark.parametrize(("base", "network"), [(REGISTRY, None), (BOOTSTRAPPED, "none")])
def test_a_build_that_fails_ends_with_what_it_said(base, network, tmp_path, monkeypatch):
    monkeypatch.setattr(image, "describe_python", lambda api, base: {"python": "3"})
    (tmp_path / "uv").write_bytes(b"")
    api = Api(built=[{"stream": "Step 1\n"}, {"error": "no space left"}])
    with pytest.raises(SandboxUnavailableError, match="building mine failed: no space left\nStep 1"):
        build(api, "mine", base, tmp_path / "uv")
    assert (api.options["network_mode"], api.options["labels"]) == (network, {"python": "3"})
    api.built = [{"stream": "Step 1\n"}, {"stream": "Step 2\n"}]
    build(api, "mine", base, tmp_path / "uv")


@pytest.mark.parametrize("wrote", [b"", b"3.12 ", b"Traceback"])
def test_an_image_whose_python_does_not_start_is_refused(wrote, monkeypatch):
    frames = iter([[(1, wrote)], None])
    container = SimpleNamespace(
        read=lambda timeout: next(frames), outcome=lambda: (0, False), remove=lambda: removed.append(True)
    )
    removed: list[bool] = []
    monkeypatch.setattr(image.Container, "start", lambda api, config: container)
    api = SimpleNamespace(create_host_config=lambda **options: options)
    with pytest.raises(SandboxUnavailableError, match="Python of mine does not start"):
        image.describe_python(api, "mine")
    assert removed
