"""The installer that runs in a container of its own, here outside of one: what it lets a package set be."""

import asyncio
import hashlib
import os
import signal
import sys
from pathlib import Path

import pytest

from sandbox.inside import installer
from sandbox.inside.installer import (
    Refused,
    check,
    compile_all,
    entries,
    is_plain,
    measure,
    remove,
    watched,
    write_manifest,
)

MANY = 1 << 30
LIMITS = (MANY, MANY)


@pytest.fixture
def site(tmp_path, monkeypatch):
    """The folder that packages go to, in an /env of the test's own."""
    env = tmp_path / "env"
    (env / "site").mkdir(parents=True)
    places = {"ENV": env, "SITE": env / "site", "CACHE": env / ".cache", "MANIFEST": str(env / "manifest")}
    files = {"LOCK_FILE": str(tmp_path / "lock.toml"), "CA_FILE": str(tmp_path / "ca.pem")}
    for name, value in (places | files).items():
        monkeypatch.setattr(installer, name, value)
    return env / "site"


def uv(monkeypatch, tmp_path, script):
    """In the place of uv: a script that is given its words."""
    path = tmp_path / "uv"
    path.write_text(f"#!{sys.executable}\nimport os, sys\nfrom pathlib import Path\n{script}\n")
    path.chmod(0o755)
    monkeypatch.setattr(installer, "UV", str(path))


def job(**settings):
    given = {"index_url": "https://packages.example/simple", "ca": None, "exclude_newer": None, "requirements": ["six"]}
    return {**given, "lock": "the lock", "bytes_limit": MANY, "files_limit": MANY, **settings}


def run(command, **settings):
    given = job(**settings)
    return asyncio.run(command(given, installer.uv_environment(given, "socks5h://127.0.0.1:1")))


def test_uv_is_told_what_it_needs_and_nothing_of_this_process(site, monkeypatch):
    monkeypatch.setenv("SECRET", "x")
    told = installer.uv_environment(job(ca="certificates"), "socks5h://127.0.0.1:1")
    assert told["UV_DEFAULT_INDEX"] == "https://packages.example/simple"
    assert Path(told["SSL_CERT_FILE"]).read_text() == "certificates"
    assert "SECRET" not in told
    assert "SSL_CERT_FILE" not in installer.uv_environment(job(), "")


@pytest.mark.parametrize("newest", [None, "2026-01-01"])
def test_what_is_to_be_installed_is_uvs_word(newest, site, monkeypatch, tmp_path):
    uv(monkeypatch, tmp_path, "print(sys.stdin.read(), *sys.argv[1:], os.environ['ALL_PROXY'])")
    lock = run(installer.resolve, exclude_newer=newest)["lock"]
    assert lock.startswith("six pip compile")
    assert "--only-binary :all:" in lock
    assert lock.endswith("socks5h://127.0.0.1:1\n")
    assert ("--exclude-newer 2026-01-01" in lock) == bool(newest)


def test_what_uv_says_when_it_fails_is_the_message(site, monkeypatch, tmp_path):
    uv(monkeypatch, tmp_path, "sys.exit('no such package')")
    with pytest.raises(Refused, match="no such package") as refused:
        run(installer.resolve)
    assert refused.value.kind == "uv"


@pytest.mark.parametrize(("code", "kind"), [(1, "uv"), (-signal.SIGKILL, "memory"), (-signal.SIGXFSZ, "bytes")])
def test_how_uv_ended_tells_why(code, kind):
    check(0, b"fine")
    with pytest.raises(Refused) as refused:
        check(code, b"x" * 100_000)
    assert (refused.value.kind, len(str(refused.value))) == (kind, installer.LOG_LIMIT)


INSTALL = """
site = Path(sys.argv[sys.argv.index("--target") + 1])
(site / "six-1.dist-info").mkdir()
(site / "six-1.dist-info" / "METADATA").write_text("six")
(site / "six.py").write_text("x = 1")
(site / "broken.py").write_text("x = = 1")
(site / ".lock").write_text("")
cache = site.parent / ".cache"
cache.mkdir()
(cache / "wheel").write_text("")
(site.parent / "stray").write_text("")
"""


def test_a_set_is_installed_compiled_and_listed_and_nothing_else_is_left(site, monkeypatch, tmp_path):
    uv(monkeypatch, tmp_path, INSTALL)
    done = run(installer.install)
    listed = (site.parent / "manifest").read_bytes()
    assert done["manifest"] == hashlib.sha256(listed).hexdigest()
    assert done["distributions"] == ["six-1.dist-info"]
    names = [line.split(" ", 2)[2] for line in listed.decode().splitlines()]
    assert names == sorted(names)
    assert set(names) > {"six.py", "broken.py", "six-1.dist-info/METADATA"}
    assert [name for name in names if name.endswith(".pyc")] == [f"__pycache__/six.{sys.implementation.cache_tag}.pyc"]
    assert done["files"] == len(names)
    assert done["bytes"] == sum((site / name).stat().st_size for name in names)
    assert {path.name for path in site.parent.iterdir()} == {"site", "manifest"}


def test_what_unpacks_too_much_is_ended_while_it_works(site, monkeypatch, tmp_path):
    uv(
        monkeypatch,
        tmp_path,
        "import time\nsite = Path(sys.argv[sys.argv.index('--target') + 1])\n"
        "(site / 'big').write_bytes(bytes(1 << 20))\ntime.sleep(60)",
    )
    with pytest.raises(Refused) as refused:
        run(installer.install, bytes_limit=1 << 19)
    assert refused.value.kind == "bytes"


def test_while_it_is_within_its_bounds_it_is_waited_for(site):
    async def slow():
        process = await asyncio.create_subprocess_exec(
            "sh", "-c", "sleep 0.4; echo late >&2", stderr=asyncio.subprocess.PIPE
        )
        return await watched(process, *LIMITS)

    assert asyncio.run(slow()) == b"late\n"


def test_a_file_with_two_names_counts_once_and_every_other(site):
    (site / "a").write_bytes(bytes(5000))
    os.link(site / "a", site / "b")
    (site / "folder").mkdir()
    (site / "folder" / "c").write_bytes(bytes(5000))
    measure(MANY, 4)  # site itself is one
    with pytest.raises(Refused) as files:
        measure(MANY, 3)
    with pytest.raises(Refused) as size:
        measure(9000, MANY)
    assert (files.value.kind, size.value.kind) == ("files", "bytes")


def test_what_goes_while_it_is_looked_at_is_not_counted(site):
    assert list(entries(site / "gone")) == []


def test_leftovers_go_whatever_they_are(tmp_path):
    (tmp_path / "folder" / "inner").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    (tmp_path / "kept").mkdir()
    for name in ("folder", "link"):
        remove(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]


@pytest.mark.parametrize("name", ["a b.py", "ü", "a'b"])
def test_a_name_on_one_line_is_plain(name):
    assert is_plain(name)


@pytest.mark.parametrize("name", ["a\nb", "a\rb", "a\x7fb", "a\x1bb", "a\u2028b", "a\udcffb", ""])
def test_one_that_a_reader_could_take_for_another_is_not(name):
    assert not is_plain(name)


def odd_link(site):
    (site / "link").symlink_to("/etc/passwd")


def odd_name(site):
    (site / "a\nb").write_text("")


def odd_pipe(site):
    os.mkfifo(site / "pipe")


@pytest.mark.parametrize(
    ("odd", "said"), [(odd_link, "else than a file"), (odd_name, "named"), (odd_pipe, "else than a file")]
)
def test_a_set_with_anything_but_files_is_refused(site, odd, said):
    odd(site)
    with pytest.raises(Refused, match=said) as refused:
        write_manifest(*LIMITS)
    assert refused.value.kind == "content"
    assert not (site.parent / "manifest").exists()


def test_too_much_is_refused_at_the_end_also(site):
    (site / "a").write_bytes(bytes(100))
    with pytest.raises(Refused):
        write_manifest(99, MANY)
    with pytest.raises(Refused):
        write_manifest(MANY, 0)


def test_an_empty_set_has_an_empty_list(site):
    site.rmdir()
    assert write_manifest(*LIMITS)["files"] == 0


def test_nothing_to_compile_is_no_fault(site):
    asyncio.run(compile_all(LIMITS))
    assert list(site.iterdir()) == []


@pytest.mark.parametrize(
    ("command", "script", "error"),
    [
        ("resolve", "print('lock')", None),
        ("install", INSTALL, None),
        ("resolve", "sys.exit('bad')", "uv"),
        ("install", "(Path(sys.argv[sys.argv.index('--target') + 1]) / 'l').symlink_to('x')", "content"),
        ("resolve", None, "os"),
    ],
)
def test_every_job_has_a_result(site, monkeypatch, tmp_path, command, script, error):
    uv(monkeypatch, tmp_path, script or "")
    if script is None:
        Path(installer.UV).unlink()
    results = []

    class Host:
        connect = staticmethod(lambda: asyncio.sleep(0, Host()))

        async def receive_job(self):
            return installer.json.dumps({**job(), "command": command, "timeout": 60})

        async def serve(self):
            return "socks5h://127.0.0.1:1"

        async def finish(self, result):
            results.append(installer.json.loads(result))

    monkeypatch.setattr(installer, "Host", Host)
    asyncio.run(installer.main())
    (result,) = results
    assert result.get("error") == error
    assert error or result.get("lock") or result["files"]
