"""`python -m sandbox`, as a user types it."""

import json
import os
import subprocess
import sys

import pytest

from sandbox import engine_setup
from sandbox.engine import connect
from sandbox.image import image_name


def sandbox(*arguments, **settings):
    return subprocess.run(
        [sys.executable, "-m", "sandbox", *arguments], capture_output=True, text=True, timeout=120, **settings
    )


@pytest.mark.docker
def test_two_setups_at_once_build_one_image(tmp_path):
    repository = "worldmodel-sandbox-test"
    source = (
        f"import sys, pathlib, sandbox.image as image\nimage.REPOSITORY = {repository!r}\n"
        f"print(image.ensure_image(pathlib.Path({str(tmp_path)!r}), lambda words: print(words, file=sys.stderr)))"
    )
    command = [sys.executable, "-c", source]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    outputs = [process.communicate(timeout=600) for process in both]
    try:
        name = image_name().replace("worldmodel-sandbox", repository)
        assert [process.returncode for process in both] == [0, 0]
        assert [stdout for stdout, _ in outputs] == [f"{name}\n"] * 2
        assert "".join(stderr for _, stderr in outputs).count("building") == 1
    finally:
        api = connect()
        for image in api.images(name=repository):
            for tag in image["RepoTags"]:
                api.remove_image(tag)


@pytest.mark.docker
def test_setup_a_second_time_has_nothing_to_do():
    done = sandbox("setup")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{image_name()} is ready\n", "")


@pytest.mark.docker
def test_run_prints_what_the_program_prints_and_exits_as_it_does(tmp_path):
    file = tmp_path / "program.py"
    file.write_text("import sys\nprint('out')\nprint('err', file=sys.stderr)\nsys.exit(3)")
    done = sandbox("run", str(file))
    assert (done.returncode, done.stdout, done.stderr) == (3, "out\n", "err\n")


@pytest.mark.docker
def test_run_as_json_has_every_field(tmp_path):
    file = tmp_path / "program.py"
    file.write_text("import six\nopen('outputs/x', 'w').write('hi')\n40 + 2")
    done = sandbox("run", str(file), "--requires", "python:six", "--json")
    result = json.loads(done.stdout)
    assert (done.returncode, result["status"], result["value"]) == (0, "ok", 42)
    assert result["artifacts"][0]["data"] == "aGk="
    assert result["environment"]["installed"][0]["name"] == "six"


@pytest.mark.docker
@pytest.mark.parametrize(
    ("code", "arguments", "exit_code"),
    [
        ("while True: pass", ["--timeout", "1"], 124),
        ("b'x' * (1 << 30)", [], 137),
        ("print(1)", ["--requires", "--index-url=x"], 2),
        ("print(1)", ["--requires", "https://x"], 2),
        ("\0", [], 2),
        ("import yaml", [], 1),
    ],
)
def test_failures_have_their_exit_codes(tmp_path, code, arguments, exit_code):
    file = tmp_path / "program.py"
    file.write_text(code)
    done = sandbox("run", str(file), *arguments)
    assert done.returncode == exit_code
    assert "Traceback" not in done.stderr or 'File "main.py"' in done.stderr


def test_a_file_that_is_not_there_is_named():
    done = sandbox("run", "/no/such/file.py")
    assert done.returncode == 2
    assert "/no/such/file.py" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_an_engine_setup_says_how_to_get_one():
    done = sandbox("setup", env={"PATH": "/usr/bin:/bin", "DOCKER_HOST": "unix:///nowhere.sock"})
    assert done.returncode == 2
    assert "--install-engine" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.docker
def test_doctor_finds_that_the_limits_bite():
    done = sandbox("doctor")
    assert done.returncode == 0, done.stdout
    assert "FAIL" not in done.stdout


def test_the_types_import_light():
    heavy = ("docker", "torch", "requests")
    code = f"import sys, sandbox.types, sandbox.docker\nprint([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_an_engine_named_by_docker_host_is_never_replaced_by_one_installed_here():
    done = sandbox("setup", "--install-engine", env={"PATH": "/nowhere", "DOCKER_HOST": "unix:///nowhere.sock"})
    assert done.returncode == 2
    assert "no Docker Engine answers at unix:///nowhere.sock" in done.stderr


def test_a_stale_pid_file_does_not_keep_the_engine_from_starting(tmp_path, monkeypatch):
    fake = tmp_path / "dockerd"
    fake.write_text("#!/bin/sh\necho started\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(engine_setup, "PID_FILE", tmp_path / "docker.pid")
    engine_setup.PID_FILE.write_text("999999999")
    engine_setup.start_daemon(tmp_path / "home").wait()
    assert engine_setup.daemon_log(tmp_path / "home").read_text() == "started\n"
    assert not engine_setup.PID_FILE.exists()
    engine_setup.PID_FILE.write_text(str(os.getpid()))  # alive, but another program
    engine_setup.start_daemon(tmp_path / "home").wait()
    assert not engine_setup.PID_FILE.exists()
