"""Packages: declared ones are there, and nothing else; installed once; nothing half-made stays."""

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.environments import (
    ENVIRONMENT_LABEL,
    InstallerConfig,
    environment_key,
    pip_command,
    prune,
    read_pip_report,
    read_record,
    write_record,
)
from sandbox.requirements import parse_requirements
from sandbox.types import MIB, Environment, InstalledPackage, Limits, Program


def test_a_key_depends_on_the_set_the_image_and_the_home(tmp_path):
    requirements = parse_requirements(["b", "a>=1"])
    key = environment_key("sha256:1", requirements, tmp_path)
    assert key == environment_key("sha256:1", requirements[::-1], tmp_path)
    assert key != environment_key("sha256:2", requirements, tmp_path)
    assert key != environment_key("sha256:1", requirements, tmp_path / "other")
    assert key != environment_key("sha256:1", requirements[:1], tmp_path)


def test_the_installer_takes_wheels_only_and_no_requirement_as_an_option():
    command = pip_command(InstallerConfig(ca_bundle=None), parse_requirements(["numpy>=2", "six"]))
    assert "--only-binary=:all:" in command
    assert "--isolated" in command
    assert command[command.index("--") + 1 :] == ["numpy>=2", "six"]
    assert not any(word.startswith(("--index-url", "--proxy", "--cert")) for word in command)


def test_index_proxy_and_bundle_are_settings(tmp_path):
    config = InstallerConfig("https://index.example/simple", tmp_path / "ca.pem", "http://proxy.example:3128")
    command = pip_command(config, ())
    assert "--index-url=https://index.example/simple" in command
    assert "--proxy=http://proxy.example:3128" in command
    assert "--cert=/env/.ca.pem" in command


def test_a_record_is_read_back_and_a_broken_one_is_none(tmp_path):
    path = tmp_path / "x.json"
    assert read_record(path, "runc") is None
    environment = Environment(("six",), (InstalledPackage("six", "1", "00"),), "sha256:1", "runc")
    write_record(path, environment)
    assert read_record(path, "runc") == environment
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.json"]
    for broken in ("", "{", "[]", '{"installed": [{"nam": 1}]}', path.read_text()[:-20]):
        path.write_text(broken)
        assert read_record(path, "runc") is None


def test_pips_report_becomes_names_versions_and_hashes():
    text = (
        '{"install": [{"metadata": {"name": "six", "version": "1.17"}, '
        '"download_info": {"archive_info": {"hashes": {"sha256": "ab"}}}}]}'
    )
    assert read_pip_report(text) == (InstalledPackage("six", "1.17", "ab"),)


class Home:
    """A sandbox with a home of its own, and what it told."""

    def __init__(self, folder, **installer):
        self.folder = folder
        self.told = []
        self.sandbox = DockerSandbox(home=folder, installer=InstallerConfig(**installer))

    def execute(self, code, *requires):
        return anyio.run(
            lambda: self.sandbox.execute(Program(code, requires), Limits(timeout=30), progress=self.told.append)
        )

    def volumes(self):
        mine = {path.stem for path in (self.folder / "environments").glob("*.lock")}
        volumes = connect().volumes(filters={"label": ENVIRONMENT_LABEL})["Volumes"] or []
        return [volume["Name"] for volume in volumes if volume["Labels"][ENVIRONMENT_LABEL] in mine]


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path)
    yield home
    anyio.run(home.sandbox.aclose)
    prune(connect(), tmp_path)
    assert home.volumes() == []


@pytest.mark.docker
def test_a_declared_package_is_there_and_the_second_time_it_is_kept(home):
    first = home.execute("import six\nprint(six.__file__)", "python:six")
    assert (first.status, first.stdout) == ("ok", "/env/six.py\n")
    assert home.told == ["installing six", "running"]
    package = first.environment.installed[0]
    assert (package.name, len(package.sha256)) == ("six", 64)
    assert first.environment.requirements == ("six",)
    home.told.clear()
    second = home.execute("import six", "six")
    assert (second.status, home.told) == ("ok", ["running"])
    assert second.environment == first.environment


@pytest.mark.docker
def test_only_what_was_declared_is_there(home):
    result = home.execute("import idna", "python:six")
    assert result.status == "error"
    assert result.missing.suggested_requirement == "python:idna"


@pytest.mark.docker
def test_a_package_cannot_be_written_to_by_the_program_and_subprocesses_see_it(home):
    assert "Read-only" in home.execute("open('/env/six.py', 'a')", "python:six").stderr
    code = (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import six; print(six.__name__)'], check=True)"
    )
    assert home.execute(code, "python:six").stdout == "six\n"


@pytest.mark.docker
def test_a_package_cannot_shadow_the_standard_library(home):
    result = home.execute("import enum\nprint(enum.__file__)", "python:enum34==1.1.10")
    assert result.status == "ok", result.stderr
    assert not result.stdout.startswith("/env")


@pytest.mark.docker
def test_pth_files_of_a_package_are_inert(home):
    probe = "import os, sys; print('_distutils_hack' in sys.modules, os.path.exists('/env/distutils-precedence.pth'))"
    code = f"{probe}\nimport subprocess\nsubprocess.run([sys.executable, '-c', {probe!r}], check=True)"
    assert home.execute(code, "python:setuptools").stdout == "False True\nFalse True\n"


@pytest.mark.docker
def test_a_package_that_does_not_exist_fails_to_install_and_leaves_nothing(home):
    result = home.execute("print('ran')", "python:worldmodel-no-such-package-7f3a")
    assert (result.status, result.exit_code, result.stdout) == ("install_failed", None, "")
    assert "No matching distribution found" in result.stderr
    assert home.volumes() == []
    assert list((home.folder / "environments").glob("*.json")) == []


@pytest.mark.docker
def test_versions_that_exclude_each_other_fail_to_install(home):
    assert home.execute("", "six==1.15.0", "six==1.16.0").status == "install_failed"


@pytest.mark.docker
def test_a_package_without_wheels_fails_to_install(home):
    result = home.execute("", "python:docopt==0.6.2")
    assert result.status == "install_failed"


@pytest.mark.docker
def test_an_installer_that_takes_too_long_is_stopped(tmp_path):
    home = Home(tmp_path, timeout=0.2)
    result = home.execute("", "python:six")
    assert (result.status, home.volumes()) == ("install_failed", [])
    assert "longer than 0.2 s" in result.stderr
    anyio.run(home.sandbox.aclose)


@pytest.mark.docker
def test_a_volume_without_a_record_is_rebuilt(home):
    assert home.execute("import six", "six").status == "ok"
    next((home.folder / "environments").glob("*.json")).unlink()
    assert home.execute("import six", "six").status == "ok"
    assert home.told.count("installing six") == 2


@pytest.mark.docker
def test_a_record_without_a_volume_is_rebuilt(home):
    assert home.execute("import six", "six").status == "ok"
    connect().remove_volume(home.volumes()[0])
    assert home.execute("import six", "six").status == "ok"


@pytest.mark.docker
def test_two_calls_for_a_new_set_install_it_once(home):
    async def scenario():
        async with anyio.create_task_group() as tasks:
            for _ in range(2):
                other = DockerSandbox(home=home.folder)

                async def one(sandbox=other):
                    result = await sandbox.execute(Program("import six", ("six",)), progress=home.told.append)
                    assert result.status == "ok"
                    await sandbox.aclose()

                tasks.start_soon(one)

    anyio.run(scenario)
    assert home.told.count("installing six") == 1


@pytest.mark.docker
def test_cancelling_an_install_leaves_nothing(home):
    async def scenario():
        with anyio.CancelScope() as scope:

            def cancel_at_install(words):
                if words.startswith("installing"):
                    scope.cancel()

            await home.sandbox.execute(Program("", ("numpy",)), progress=cancel_at_install)

    anyio.run(scenario)
    assert home.volumes() == []


@pytest.mark.docker
def test_numpy_pandas_and_matplotlib_work():
    sandbox = DockerSandbox()
    code = (
        "import numpy as np, pandas as pd, matplotlib.pyplot as plt\n"
        "plt.plot([1, 2]); print(pd.Series(np.arange(5)).sum(), np.linalg.inv(np.eye(2))[0, 0])\nnp.float64(1.5)"
    )
    program = Program(code, ("python:numpy", "pandas", "matplotlib.pyplot"))
    result = anyio.run(lambda: sandbox.execute(program, Limits(timeout=30)))
    anyio.run(sandbox.aclose)
    assert (result.status, result.stdout, result.value) == ("ok", "10 1.0\n", 1.5), result.stderr
    assert [artifact.mime_type for artifact in result.artifacts] == ["image/png"]
    assert result.artifacts[0].data.startswith(b"\x89PNG")
    assert len(result.artifacts[0].data) < MIB
