"""Packages from the real index: declared ones are there, and nothing else; installed once; nothing half-made stays."""

import dataclasses
import os
import subprocess
import sys
import time
import uuid

import anyio
import pytest
from docker.errors import APIError

from sandbox.docker import DockerSandbox
from sandbox.engine import connect, open_engine
from sandbox.errors import InstallError
from sandbox.image import image_name
from sandbox.packages.environments import (
    CREATED_LABEL,
    ENVIRONMENT_LABEL,
    HOME_LABEL,
    ORPHAN_AGE,
    TOUCH_INTERVAL,
    Environments,
    InstallerConfig,
    prune,
    sweep_orphans,
)
from sandbox.packages.records import Records, name_volume
from sandbox.packages.requirements import parse_requirements
from sandbox.reaper import owned, reap_stale
from sandbox.seal import installer_config
from sandbox.types import MIB, Limits, Program

pytestmark = pytest.mark.docker


@pytest.fixture(scope="module")
def engine():
    engine = open_engine(image_name())
    yield engine
    engine.api.close()


class Home:
    """A home of its own, and what was told about it."""

    def __init__(self, engine, folder):
        self.engine, self.folder = engine, folder
        self.records = Records(folder)
        self.instance = uuid.uuid4().hex
        self.told = []

    def environments(self, **config):
        return Environments(self.engine, self.folder, InstallerConfig(**config), self.instance)

    def ensure(self, *requires, **config):
        return anyio.run(self.environments(**config).ensure, parse_requirements(requires), self.told.append)

    def volumes(self):
        label = f"{HOME_LABEL}={self.records.home_key}"
        return [volume["Name"] for volume in self.engine.api.volumes(filters={"label": label})["Volumes"] or []]

    def execute(self, code, *requires, **config):
        async def one():
            sandbox = DockerSandbox(home=self.folder, installer=InstallerConfig(**config), pool_size=0)
            try:
                return await sandbox.execute(Program(code, requires), Limits(timeout=30), progress=self.told.append)
            finally:
                await sandbox.aclose()

        return anyio.run(one)


@pytest.fixture
def home(engine, tmp_path):
    home = Home(engine, tmp_path)
    yield home
    prune(connect(), tmp_path)
    assert home.volumes() == []
    assert owned(engine.api, home.instance) == []


# ---- sets ----


def test_a_set_is_resolved_installed_and_kept(home):
    environments = home.environments()
    requirements = parse_requirements(["python:numpy>=2,<3", "six"])
    packages = anyio.run(environments.ensure, requirements, home.told.append)
    environment = packages.environment
    assert environment.requirements == ("numpy<3,>=2", "six")
    assert [package.name for package in environment.installed] == ["numpy", "six"]
    assert all(len(package.sha256) == 64 for package in environment.installed)
    assert (environment.image_digest, environment.runtime) == (home.engine.image_id, home.engine.runtime)
    versions = ", ".join(f"{package.name} {package.version}" for package in environment.installed)
    assert home.told == ["resolving numpy, six", f"installing {versions}"]
    assert home.volumes() == [packages.volume]
    assert anyio.run(environments.ensure, requirements[::-1], print) is packages


def test_a_kept_set_is_found_without_asking_engine_or_index(home):
    packages = home.ensure("six")
    another = Home(dataclasses.replace(home.engine, api=None), home.folder)
    assert another.ensure("six", index_url="https://pypi.org/simple") == packages
    assert another.told == []


def test_nothing_to_install_needs_no_set(home):
    assert home.ensure("python:json", "none") is None
    assert list(home.folder.iterdir()) == []


def test_requests_that_come_to_the_same_wheels_share_the_set(home):
    one, other = home.ensure("six"), home.ensure("six>=1.10")
    assert one.environment.requirements != other.environment.requirements
    assert (one.volume, one.manifest) == (other.volume, other.manifest)
    assert home.volumes() == [one.volume]


def test_what_was_uploaded_later_does_not_exist(home):
    packages = home.ensure("idna", exclude_newer="2024-01-01")
    assert [package.version for package in packages.environment.installed] == ["3.6"]
    with pytest.raises(InstallError, match="uploaded before 2010-01-01"):
        home.ensure("idna", exclude_newer="2010-01-01")


@pytest.mark.parametrize(
    ("requires", "expected"),
    [
        (["worldmodel-no-such-package-7f3a"], "there is no worldmodel-no-such-package-7f3a on the index"),
        (["six==1.15.0", "six==1.16.0"], "exclude each other"),
        (["six==99"], "there is no six==99"),
        (["docopt==0.6.2"], "has no wheel for Python"),
    ],
)
def test_what_cannot_be_had_says_why_and_leaves_nothing(home, requires, expected):
    with pytest.raises(InstallError, match=expected) as error:
        home.ensure(*requires)
    assert error.value.log
    assert (home.volumes(), owned(home.engine.api, home.instance)) == ([], [])
    assert list(home.folder.rglob("*.json")) == []


def test_an_installer_that_takes_too_long_is_stopped(home):
    with pytest.raises(InstallError, match=r"longer than 0\.2 s"):
        home.ensure("six", timeout=0.2)
    assert (home.volumes(), owned(home.engine.api, home.instance)) == ([], [])


# ---- publication ----


def test_a_set_that_could_not_be_published_leaves_nothing_and_the_next_try_works(home, monkeypatch):
    def full(self, key, record):
        raise InstallError("the disk is full")

    monkeypatch.setattr(Records, "write_set", full)
    with pytest.raises(InstallError, match="full"):
        home.ensure("six")
    assert home.volumes() == []
    monkeypatch.undo()
    assert home.ensure("six")


def test_a_full_disk_of_the_engine_says_how_to_make_room(home, monkeypatch):
    def full(*arguments, **options):
        raise APIError("500 Server Error", explanation="write /var/lib/docker/volumes: no space left on device")

    monkeypatch.setattr(home.engine.api, "create_volume", full)
    with pytest.raises(InstallError, match="python -m sandbox prune"):
        home.ensure("six")
    monkeypatch.undo()
    assert home.ensure("six")


def test_a_process_killed_while_it_installs_leaves_nothing_that_is_used(home, monkeypatch):
    code = (
        "import sys, anyio, pathlib; from sandbox.engine import open_engine; from sandbox.image import image_name\n"
        "from sandbox.packages.environments import *; from sandbox.packages.requirements import parse_requirements\n"
        f"engine, home = open_engine(image_name()), pathlib.Path({str(home.folder)!r})\n"
        f"environments = Environments(engine, home, InstallerConfig(), {home.instance!r})\n"
        "anyio.run(environments.ensure, parse_requirements(['numpy']), print)"
    )
    process = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.DEVNULL)
    while not (home.volumes() and owned(home.engine.api, home.instance)):
        assert process.poll() is None
    process.kill()
    process.wait()
    (half_made,) = home.volumes()
    assert home.records.sets() == []
    packages = home.ensure("numpy")
    assert packages.volume != half_made
    reap_stale(home.engine.api)
    monkeypatch.setattr("sandbox.packages.environments.ORPHAN_AGE", -1.0)
    assert sweep_orphans(home.engine.api, home.folder) == 1
    assert home.volumes() == [packages.volume]


def test_a_half_made_volume_is_never_used_and_is_swept_once_it_is_old(home):
    packages = home.ensure("six")
    key = ENVIRONMENT_LABEL, HOME_LABEL, CREATED_LABEL
    for age in (0, ORPHAN_AGE + 10):
        values = "key", home.records.home_key, str(int(time.time() - age))
        home.engine.api.create_volume(name_volume("0" * 32), labels=dict(zip(key, values, strict=True)))
    assert len(home.volumes()) == 3
    assert sweep_orphans(home.engine.api, home.folder) == 1
    assert len(home.volumes()) == 2
    assert home.ensure("six").volume == packages.volume
    for name in home.volumes():
        if name != packages.volume:
            home.engine.api.remove_volume(name)


def test_a_damaged_record_is_as_good_as_none(home):
    first = home.ensure("six")
    for path in home.folder.rglob("*.json"):
        path.write_text(path.read_text()[:-20])
    second = home.ensure("six")
    assert second.volume != first.volume
    assert second.manifest == first.manifest
    assert home.told.count("resolving six") == 2
    home.engine.api.remove_volume(first.volume)


def test_a_damaged_set_is_discarded_and_built_anew_from_its_lock(home):
    environments = home.environments()
    requirements = parse_requirements(["six"])
    first = anyio.run(environments.ensure, requirements, home.told.append)
    other = anyio.run(environments.ensure, parse_requirements(["six>=1"]), home.told.append)
    assert other.volume == first.volume
    environments.discard(first)
    assert home.volumes() == []
    second = anyio.run(environments.ensure, requirements, home.told.append)
    assert (second.manifest, second.environment) == (first.manifest, first.environment)
    assert second.volume != first.volume
    environments.discard(first)  # by someone who was slower: the new one stays
    assert anyio.run(environments.ensure, parse_requirements(["six>=1"]), home.told.append).volume == second.volume
    assert home.told.count("resolving six") == 2
    assert home.volumes() == [second.volume]


def test_a_set_that_another_process_removed_is_noticed_in_time(home):
    environments = home.environments()
    requirements = parse_requirements(["six"])
    first = anyio.run(environments.ensure, requirements, home.told.append)
    prune(home.engine.api, home.folder)
    environments._known[("six",)].touched -= TOUCH_INTERVAL
    second = anyio.run(environments.ensure, requirements, home.told.append)
    assert second.volume != first.volume
    assert home.volumes() == [second.volume]


def test_two_calls_for_a_new_set_install_it_once(home):
    found = []

    async def one():
        found.append(await home.environments().ensure(parse_requirements(["six"]), home.told.append))

    async def both():
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(one)
            tasks.start_soon(one)

    anyio.run(both)
    assert found[0] == found[1]
    assert sum(words.startswith("resolving") for words in home.told) == 1
    assert sum(words.startswith("installing") for words in home.told) == 1


@pytest.mark.parametrize("moment", ["resolving", "installing"])
def test_cancelling_leaves_nothing(home, moment):
    async def scenario():
        with anyio.CancelScope() as scope:

            def cancel(words):
                home.told.append(words)
                if words.startswith(moment):
                    scope.cancel()

            await home.environments().ensure(parse_requirements(["numpy"]), cancel)
        return scope.cancelled_caught

    assert anyio.run(scenario)
    assert home.told[-1].startswith(moment)
    assert (home.volumes(), owned(home.engine.api, home.instance)) == ([], [])


def test_cancelling_in_the_middle_of_an_install_leaves_nothing(home):
    async def scenario():
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(home.environments().ensure, parse_requirements(["numpy"]), home.told.append)
            while not (home.volumes() and owned(home.engine.api, home.instance)):
                await anyio.sleep(0.01)
            tasks.cancel_scope.cancel()

    anyio.run(scenario)
    assert (home.volumes(), owned(home.engine.api, home.instance)) == ([], [])


# ---- room ----


def test_beyond_the_limit_the_set_not_used_for_longest_goes_unless_it_is_in_use(home):
    used, old, recent = (home.ensure(name) for name in ("six", "idna", "toolz"))
    sizes = {record.volume: record.bytes for _, record in home.records.sets()}
    for age, packages in enumerate((used, old, recent), start=1):
        path = home.records.set_path(packages.volume.split("-")[2])
        os.utime(path, (age, age))
    config = installer_config(home.engine, {}, 64 * MIB, MIB, used.volume)
    container = home.engine.api.create_container(**config)["Id"]
    try:
        newest = home.ensure("packaging", cache_limit=sizes[used.volume] + sizes[recent.volume] + 2 * MIB)
        assert set(home.volumes()) == {used.volume, recent.volume, newest.volume} | {old.volume}
        newer = home.ensure("certifi", cache_limit=1)
        assert set(home.volumes()) == {used.volume, newer.volume}
    finally:
        home.engine.api.remove_container(container, force=True)
    assert prune(home.engine.api, home.folder) == 2


# ---- programs ----


def test_a_program_finds_what_it_declared_and_no_more(home):
    result = home.execute("import six\nprint(six.__file__)\nimport idna", "python:six")
    assert result.stdout == "/env/site/six.py\n"
    assert result.missing.suggested_requirement == "python:idna"
    assert [package.name for package in result.environment.installed] == ["six"]


def test_installing_takes_no_turn_from_programs(home):
    ended = []

    async def scenario():
        sandbox = DockerSandbox(home=home.folder, installer=InstallerConfig(), concurrency=1, pool_size=0)
        resolving = anyio.Event()

        def tell(words):
            if words.startswith("resolving"):
                resolving.set()

        async def slow():
            assert (await sandbox.execute(Program("import six", ("six",)), progress=tell)).status == "ok"
            ended.append("slow")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(slow)
            await resolving.wait()
            assert (await sandbox.execute(Program("1"))).status == "ok"
            ended.append("quick")
        await sandbox.aclose()

    anyio.run(scenario)
    assert ended == ["quick", "slow"]


def test_a_program_cannot_write_to_a_package_and_its_children_see_it(home):
    assert "PermissionError" in home.execute("open('/env/site/six.py', 'a')", "python:six").stderr
    code = (
        "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import six; print(six.__name__)'], check=True)"
    )
    assert home.execute(code, "python:six").stdout == "six\n"


def test_a_package_cannot_shadow_the_standard_library(home):
    code = "import enum\nprint(enum.__file__)"
    code += "\nimport subprocess, sys\nsubprocess.run([sys.executable, '-c', 'import enum; print(enum.__file__)'])"
    result = home.execute(code, "python:enum34==1.1.10")
    assert result.status == "ok", result.stderr
    assert "/env" not in result.stdout


def test_pth_files_of_a_package_are_inert(home):
    probe = (
        "import os, sys; print('_distutils_hack' in sys.modules, os.path.exists('/env/site/distutils-precedence.pth'))"
    )
    code = f"{probe}\nimport subprocess\nsubprocess.run([sys.executable, '-c', {probe!r}], check=True)"
    assert home.execute(code, "python:setuptools").stdout == "False True\nFalse True\n"


def test_a_failed_install_is_a_result_and_the_program_did_not_run(home):
    result = home.execute("print('ran')", "python:worldmodel-no-such-package-7f3a")
    assert (result.status, result.exit_code, result.stdout) == ("install_failed", None, "")
    assert "there is no worldmodel-no-such-package-7f3a" in result.stderr


@pytest.mark.parametrize("damage", ["remove", "change", "empty"])
def test_a_damaged_set_is_rebuilt_before_the_program_runs(home, damage):
    packages = home.ensure("six")
    if damage == "remove":
        home.engine.api.remove_volume(packages.volume)
    else:
        config = installer_config(home.engine, {}, 64 * MIB, MIB, packages.volume)
        words = {"change": "echo bad >> /env/site/six.py", "empty": "rm -r /env/site /env/manifest"}[damage]
        config["command"] = ["sh", "-c", words]
        container = home.engine.api.create_container(**config)["Id"]
        home.engine.api.start(container)
        home.engine.api.wait(container)
        home.engine.api.remove_container(container, force=True)
    result = home.execute("import six\nprint(six.__file__)", "six")
    assert (result.status, result.stdout) == ("ok", "/env/site/six.py\n"), result.stderr
    assert packages.volume not in home.volumes()


def test_numpy_pandas_and_matplotlib_work(home):
    code = (
        "import numpy as np, pandas as pd, matplotlib.pyplot as plt\n"
        "plt.plot([1, 2]); print(pd.Series(np.arange(5)).sum(), np.linalg.inv(np.eye(2))[0, 0])\nnp.float64(1.5)"
    )
    result = home.execute(code, "python:numpy", "pandas", "matplotlib.pyplot")
    assert (result.status, result.stdout, result.value) == ("ok", "10 1.0\n", 1.5), result.stderr
    assert [artifact.mime_type for artifact in result.artifacts] == ["image/png"]
    assert result.artifacts[0].data.startswith(b"\x89PNG")
    assert len(result.artifacts[0].data) < MIB
    saved = home.execute(f"{code}; plt.savefig('outputs/a.png', dpi=50)", "python:numpy", "pandas", "matplotlib.pyplot")
    assert [artifact.name for artifact in saved.artifacts] == ["a.png"], saved.stderr
