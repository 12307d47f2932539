"""Settings of the installer, locks and records: what is refused before anything runs."""

import errno
import os

import anyio
import pytest

from sandbox.engine import Engine
from sandbox.errors import InstallError, RequirementError, SandboxError
from sandbox.packages.environments import Environments, InstallerConfig, shortened
from sandbox.packages.index import VARIABLES, redacted
from sandbox.packages.installation import Context
from sandbox.packages.lock import LockedPackage, as_lock, mismatch, objection, parse_pylock, render_pylock, summary
from sandbox.packages.records import Records, SetRecord, digest, key_of, name_volume
from sandbox.packages.requirements import Requirement
from sandbox.packages.tunnel import Passage

HASH = "0123456789abcdef" * 4
FILES = "https://files.pythonhosted.org/packages"


def package(name="six", version="1.17.0", tags="py3-none-any", sha256=HASH, size=10):
    return LockedPackage(name, version, sha256, f"{FILES}/{name.replace('-', '_')}-{version}-{tags}.whl", size)


ENGINE = Engine(api=None, image_id="sha256:1", runtime="runc", python="3.11.2", stdlib=frozenset())
"""Must not be asked."""
LOCK = as_lock([package("numpy", "2.4.6"), package()])


# ---- settings ----


@pytest.fixture
def environment(monkeypatch):
    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    return monkeypatch


def test_without_settings_packages_come_from_pypi_and_nowhere_else(environment):
    config = InstallerConfig.from_env()
    assert config == InstallerConfig()
    assert config.index == "https://pypi.org/simple"
    assert config.hosts == {("pypi.org", 443), ("files.pythonhosted.org", 443)}


def test_every_setting_is_read_from_its_variable(environment, tmp_path):
    bundle = tmp_path / "ca.pem"
    bundle.touch()
    environment.setenv("WORLDMODEL_PIP_INDEX_URL", "https://me:secret@Index.example:8443/simple")
    environment.setenv("WORLDMODEL_PIP_FILE_HOSTS", "files.example, cdn.example:8080")
    environment.setenv("WORLDMODEL_CA_BUNDLE", str(bundle))
    environment.setenv("WORLDMODEL_PIP_PROXY", "http://proxy.example:3128")
    environment.setenv("WORLDMODEL_PIP_ALLOW", "NumPy, python_dateutil")
    environment.setenv("WORLDMODEL_PIP_DENY", "six")
    environment.setenv("WORLDMODEL_PIP_EXCLUDE_NEWER", "2026-01-31")
    config = InstallerConfig.from_env()
    assert config.hosts == {("index.example", 8443), ("files.example", 443), ("cdn.example", 8080)}
    assert config.ca_bundle == bundle
    assert config.proxy == "http://proxy.example:3128"
    assert config.allow == {"numpy", "python-dateutil"}
    assert config.deny == {"six"}
    assert config.exclude_newer == "2026-01-31"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("WORLDMODEL_PIP_INDEX_URL", "pypi.org/simple"),
        ("WORLDMODEL_PIP_INDEX_URL", "file:///etc"),
        ("WORLDMODEL_PIP_INDEX_URL", "https:///simple"),
        ("WORLDMODEL_PIP_INDEX_URL", "https://index.example:port/simple"),
        ("WORLDMODEL_PIP_INDEX_URL", "https://index.example/a b"),
        ("WORLDMODEL_PIP_PROXY", "proxy.example:3128"),
        ("WORLDMODEL_PIP_PROXY", "https://proxy.example:3128"),
        ("WORLDMODEL_PIP_PROXY", "http://proxy.example"),
        ("WORLDMODEL_PIP_FILE_HOSTS", "https://files.example"),
        ("WORLDMODEL_PIP_FILE_HOSTS", "files.example/path"),
        ("WORLDMODEL_PIP_FILE_HOSTS", "*.example"),
        ("WORLDMODEL_CA_BUNDLE", "/no/such/file.pem"),
        ("WORLDMODEL_CA_BUNDLE", "/"),
        ("WORLDMODEL_PIP_ALLOW", "numpy>=2"),
        ("WORLDMODEL_PIP_DENY", "six idna"),
        ("WORLDMODEL_PIP_EXCLUDE_NEWER", "last week"),
        ("WORLDMODEL_PIP_EXCLUDE_NEWER", "--index-url"),
    ],
)
def test_a_setting_that_makes_no_sense_is_refused_by_name(environment, variable, value):
    environment.setenv(variable, value)
    with pytest.raises(SandboxError, match=variable):
        InstallerConfig.from_env()


def test_a_quota_has_to_be_a_number_above_zero():
    for quota in ("timeout", "mem_limit", "download_limit", "unpacked_limit", "files_limit", "cache_limit"):
        for number in (0, -1, float("inf"), float("nan")):
            with pytest.raises(SandboxError, match=quota):
                InstallerConfig(**{quota: number})


def test_passwords_do_not_show():
    index, proxy = "https://me:s3cret@index.example/simple", "http://you:hidden@proxy.example:1"
    text = f"Failed to fetch {index} with s3cret through {proxy}, user hidden"
    assert redacted(text, index, proxy) == (
        "Failed to fetch https://***@index.example/simple with *** through http://***@proxy.example:1, user ***"
    )


def test_what_is_not_allowed_is_refused_before_anything_else(tmp_path):
    for config in (InstallerConfig(allow=frozenset({"idna"})), InstallerConfig(deny=frozenset({"SIX"}))):
        environments = Environments(ENGINE, tmp_path, config, "test")
        with pytest.raises(RequirementError, match=r"^requirement rejected: 'six'"):
            anyio.run(environments.ensure, [Requirement("six")], print)
    assert list(tmp_path.iterdir()) == []


def test_a_home_that_cannot_be_written_to_is_named(tmp_path):
    home = tmp_path / "file"
    home.touch()
    environments = Environments(ENGINE, home, InstallerConfig(), "test")
    with pytest.raises(InstallError, match=r"Not a directory.*WORLDMODEL_HOME"):
        anyio.run(environments.ensure, [Requirement("six")], print)


def test_of_ever_other_requests_the_oldest_are_forgotten_and_read_anew(tmp_path, monkeypatch):
    monkeypatch.setattr("sandbox.packages.environments.KNOWN", 2)
    records, config = Records(tmp_path), InstallerConfig()
    key = records.set_key(ENGINE.image_id, LOCK)
    environments = Environments(ENGINE, tmp_path, config, "test")

    def provided(bound):
        return anyio.run(environments.ensure, [Requirement("six", specifier=bound)], print).volume

    bounds = [">=1", ">=1.1", ">=1.2"]
    for bound in bounds:
        records.write_lock(digest(ENGINE.image_id, config.index, "", f"six{bound}"), [f"six{bound}"], LOCK)
    first, second = name_volume(key), name_volume(key)
    records.write_set(key, SetRecord(first, HASH, 1, 1))
    assert [provided(bound) for bound in bounds] == [first] * 3
    records.write_set(key, SetRecord(second, HASH, 1, 1))
    assert [provided(bound) for bound in reversed(bounds)] == [first, first, second]


# ---- locks ----

PYLOCK = f"""
lock-version = "1.0"
[[packages]]
name = "six"
version = "1.17.0"
wheels = [{{ url = "{FILES}/six-1.17.0-py3-none-any.whl", size = 10, hashes = {{ sha256 = "{HASH}" }} }}]
[[packages]]
name = "numpy"
version = "2.4.6"
wheels = [
    {{ url = "{FILES}/numpy-2.4.6-py3-none-any.whl", size = 1, hashes = {{ sha256 = "{HASH[::-1]}" }} }},
    {{ url = "{FILES}/numpy-2.4.6-cp310-abi3-manylinux2014_x86_64.whl", hashes = {{ sha256 = "{HASH[::-1]}" }} }},
    {{ url = "{FILES}/numpy-2.4.6-cp311-cp311-manylinux_2_28_x86_64.whl", size = 9, hashes = {{ sha256 = "{HASH}" }} }},
]
"""


def test_a_lock_is_one_wheel_each_and_of_several_the_closest():
    lock = parse_pylock(PYLOCK, "3.11.2")
    assert [(item.name, item.version, item.size, item.sha256) for item in lock] == [
        ("numpy", "2.4.6", 9, HASH),
        ("six", "1.17.0", 10, HASH),
    ]
    assert parse_pylock(PYLOCK, "3.12.1")[0].url.endswith("-cp310-abi3-manylinux2014_x86_64.whl")


def test_a_lock_is_rebuilt_for_uv_and_reads_the_same():
    lock = as_lock([package('a"b'.replace('"', "-"), "1.0+local.1"), *LOCK])
    assert parse_pylock(render_pylock(lock), "3.11.2") == lock


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (HASH, HASH[:-1]),
        ("sha256", "md5"),
        ("wheels", "sdist"),
        ("six-1.17.0-py3-none-any.whl", "six-1.17.0.tar.gz"),
        ("six-1.17.0-py3", "seven-1.17.0-py3"),
        ("six-1.17.0-py3", "six-1.18.0-py3"),
        ("https://files.pythonhosted.org/packages/six", "file:///packages/six"),
        ("https://files.pythonhosted.org/packages/six", "six"),
        ('name = "six"', 'name = "numpy"'),
        ('name = "six"', "name = 6"),
        ('name = "six"', 'directory = { path = "." }'),
        ("size = 10", 'size = "10"'),
        ("size = 10", "size = -10"),
        ("[[packages]]", "[[other]]"),
        ("lock-version", "["),
    ],
)
def test_anything_but_wheels_with_hashes_is_no_lock(old, new):
    assert old in PYLOCK
    with pytest.raises(ValueError, match=r"\S"):
        parse_pylock(PYLOCK.replace(old, new), "3.11.2")


def test_credentials_of_an_index_do_not_get_into_a_lock():
    text = PYLOCK.replace("https://files", "https://me:secret@files")
    assert "secret" not in repr(parse_pylock(text, "3.11.2"))


def test_a_lock_is_refused_for_a_package_a_host_or_its_size():
    config = InstallerConfig()
    assert objection(LOCK, config, ["numpy"]) is None
    refused = objection(LOCK, InstallerConfig(deny=frozenset({"six"})), ["numpy"])
    assert refused is not None
    assert "numpy would bring" in refused
    assert "six is on the list" in refused
    assert "six is not on" in str(objection(LOCK, InstallerConfig(allow=frozenset({"numpy"})), ["numpy"]))
    assert "files.pythonhosted.org:443" in str(
        objection(LOCK, InstallerConfig(index_url="https://index.example/simple"), ["numpy"])
    )
    assert "quota" in str(objection(LOCK, InstallerConfig(download_limit=19), ["numpy"]))
    assert objection(LOCK, InstallerConfig(download_limit=20), ["numpy"]) is None


def test_an_installed_set_is_what_its_lock_says():
    assert mismatch(LOCK, ["six-1.17.0.dist-info", "NumPy-2.4.6.dist-info"]) is None
    for folders in (["six-1.17.0.dist-info"], ["six-1.17.0.dist-info", "numpy-2.4.7.dist-info"], ["six.dist-info"]):
        assert mismatch(LOCK, folders)
    assert "evil 1" in str(mismatch(LOCK, ["six-1.17.0.dist-info", "numpy-2.4.6.dist-info", "evil-1.dist-info"]))


def test_what_is_told_begins_with_what_was_declared_and_is_short():
    lock = as_lock([package(f"a{number}", "1") for number in range(9)] + [package("z", "3")])
    assert summary(lock, ["z"]) == "z 3, a0 1, a1 1, a2 1 and 6 more"
    assert summary(LOCK, ["six"]) == "six 1.17.0, numpy 2.4.6"
    assert shortened(["a", "b"]) == "a, b"
    assert shortened([str(number) for number in range(9)]).endswith("5 and 3 more")


# ---- records ----


def test_a_set_has_its_key_from_lock_image_and_home(tmp_path):
    records = Records(tmp_path)
    key = records.set_key("sha256:1", LOCK)
    assert key == Records(tmp_path).set_key("sha256:1", LOCK)
    assert key != records.set_key("sha256:2", LOCK)
    assert key != records.set_key("sha256:1", LOCK[:1])
    assert key != Records(tmp_path / "other").set_key("sha256:1", LOCK)
    volume = name_volume(key)
    assert key_of(volume) == key
    assert volume != name_volume(key)
    assert key_of("else") == ""


def test_records_are_read_back_and_broken_ones_are_none(tmp_path):
    records = Records(tmp_path)
    key, request = records.set_key("image", LOCK), digest("request")
    record = SetRecord(name_volume(key), HASH, 10, 2)
    assert (records.read_set(key), records.read_lock(request)) == (None, None)
    records.write_set(key, record)
    records.write_lock(request, ["six"], LOCK)
    assert (records.read_set(key), records.read_lock(request)) == (record, LOCK)
    assert records.sets() == [(key, record)]
    for path in (records.set_path(key), records.request_path(request)):
        text = path.read_text()
        assert [entry.name for entry in path.parent.iterdir()] == [path.name]
        for broken in ("", "{", "[]", "null", "{}", text[:-20], text.replace(HASH, "none"), text.replace("e", "\0")):
            path.write_text(broken)
            assert (records.read_set(key) if path.parent.name == "sets" else records.read_lock(request)) is None
    assert records.sets() == []


def test_a_record_that_names_another_volume_is_none(tmp_path):
    records = Records(tmp_path)
    for volume in ("postgres-data", "../worldmodel-env", "worldmodel-env-x", 7):
        with pytest.raises((ValueError, TypeError)):
            SetRecord(volume, HASH, 1, 1)
        records.set_path("key").parent.mkdir(parents=True, exist_ok=True)
        records.set_path("key").write_text(f'{{"volume": "{volume}", "manifest": "{HASH}", "bytes": 1, "files": 1}}')
        assert records.read_set("key") is None


def test_a_full_disk_leaves_no_half_written_record(tmp_path, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    records = Records(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(InstallError, match=r"No space left on device.*WORLDMODEL_HOME"):
        records.write_set("key", SetRecord(name_volume(records.set_key("image", LOCK)), HASH, 1, 1))
    assert list(records.set_path("key").parent.iterdir()) == []
    monkeypatch.undo()
    records.write_set("key", SetRecord(name_volume(records.set_key("image", LOCK)), HASH, 1, 1))
    assert records.read_set("key") is not None


def test_sets_are_listed_from_the_one_not_used_for_longest(tmp_path):
    records = Records(tmp_path)
    keys = [records.set_key(image, LOCK) for image in "abc"]
    for age, key in enumerate(keys):
        records.write_set(key, SetRecord(name_volume(key), HASH, 1, 1))
        os.utime(records.set_path(key), (age, age))
    assert [key for key, _ in records.sets()] == keys
    assert records.touch_set(keys[0])
    assert [key for key, _ in records.sets()] == [*keys[1:], keys[0]]
    records.forget_set(keys[1])
    assert not records.touch_set(keys[1])


# ---- explanations ----


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Because nupmy was not found in the package registry and you require nupmy", "there is no nupmy on the index"),
        ("Because docopt==0.6.2 has no usable wheels and", "docopt==0.6.2 has no wheel for Python 3.11.2"),
        ("Because there is no version of six==99 and", "there is no six==99"),
        ("you require six==1 and six==2, which are incompatible", "exclude each other"),
        ("hint: `six` was filtered by `exclude-newer` to only", "uploaded before 2026-01-01"),
        ("cause: invalid peer certificate: UnknownIssuer", "WORLDMODEL_CA_BUNDLE"),
        ("HTTP status client error (401 Unauthorized) for url", "WORLDMODEL_PIP_INDEX_URL"),
        ("something new", "the log says why"),
    ],
)
def test_what_uv_says_becomes_what_to_do(words, expected):
    passage = Passage("result", {}, "", (), (), 0)
    context = Context("it", InstallerConfig(exclude_newer="2026-01-01"), "3.11.2", passage, words)
    assert expected in context.explain("uv")


def test_a_full_disk_of_the_engine_says_how_to_make_room():
    context = Context("it", InstallerConfig(), "3.11.2", Passage("result", {}, "", (), (), 0), "")
    assert "python -m sandbox prune" in context.explain("disk")
