"""The installer against an index of the test's own: hostile wheels, lies, quotas, credentials, and other hosts."""

import base64
import contextlib
import hashlib
import http.server
import io
import stat
import threading
import uuid
import zipfile

import anyio
import pytest

from sandbox.container import Container
from sandbox.engine import connect, open_engine
from sandbox.errors import InstallError, RequirementError
from sandbox.image import image_name
from sandbox.packages.environments import HOME_LABEL, Environments, InstallerConfig, prune
from sandbox.packages.records import Records
from sandbox.packages.requirements import parse_requirements
from sandbox.reaper import owned
from sandbox.seal import installer_config
from sandbox.types import MIB

pytestmark = pytest.mark.docker

CHECK = "print(is_intact('/env/site', '/env/manifest', 'HASH', full=True))"


class Wheel:
    """A wheel in the making: `mine-1.0` unless told otherwise, with a module of its name."""

    def __init__(self, name="mine", version="1.0", requires=(), metadata_name=None, files=None):
        self.name, self.version = name, version
        self._buffer = io.BytesIO()
        self._archive = zipfile.ZipFile(self._buffer, "w", zipfile.ZIP_DEFLATED)
        self._record = []
        needs = "".join(f"Requires-Dist: {item}\n" for item in requires)
        info = f"{name}-{version}.dist-info"
        self.add(f"{name}.py", f"name = {name!r}\n")
        for path, content in (files or {}).items():
            self.add(path, content)
        self.add(
            f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {metadata_name or name}\nVersion: {version}\n{needs}"
        )
        self.add(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        self._info = info

    def add(self, path, content, mode=0o644):
        data = content.encode() if isinstance(content, str) else content
        entry = zipfile.ZipInfo(path)
        entry.external_attr = (mode if mode > 0o7777 else stat.S_IFREG | mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        self._archive.writestr(entry, data)
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        self._record.append(f'"{path}",sha256={digest},{len(data)}')
        return self

    @property
    def file_name(self):
        return f"{self.name}-{self.version}-py3-none-any.whl"

    def build(self):
        self.add(f"{self._info}/RECORD", "\n".join([*self._record, f"{self._info}/RECORD,,"]))
        self._archive.close()
        return self._buffer.getvalue()


class Index:
    """A package index on the loopback of this machine, which no container can reach by itself."""

    def __init__(self):
        self.pages = {}
        self.asked = []
        self.password = None
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.handle_error = lambda request, address: None  # clients go when they have enough
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.host}/simple"

    def _handler(index):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                index.asked.append(self.path)
                allowed = index.password is None or index.password in self.headers.get("Authorization", "")
                content = index.pages.get(self.path)
                self.send_response(401 if not allowed else 404 if content is None else 200)
                if not allowed:
                    self.send_header("WWW-Authenticate", "Basic")
                body = (content or b"") if allowed else b""
                self.send_header("Content-Type", "text/html" if self.path.endswith("/") else "application/zip")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(OSError):
                    self.wfile.write(body)

            do_HEAD = do_GET

            def log_message(self, *arguments):
                pass

        return Handler

    def offer(self, *wheels, files_at="", sha256=None):
        for wheel in wheels:
            content = wheel.build()
            digest = sha256 or hashlib.sha256(content).hexdigest()
            self.pages[f"/files/{wheel.file_name}"] = content
            link = f'<a href="{files_at}/files/{wheel.file_name}#sha256={digest}">{wheel.file_name}</a>'
            self.pages[f"/simple/{wheel.name}/"] = f"<!DOCTYPE html><html><body>{link}</body></html>".encode()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def index():
    with contextlib.closing(Index()) as index:
        yield index


@pytest.fixture(scope="module")
def engine():
    engine = open_engine(image_name())
    yield engine
    engine.api.close()


class Installer:
    """Environments with a home of its own, on the test's index."""

    def __init__(self, engine, home, index):
        self.engine, self.home, self.index = engine, home, index
        self.instance = uuid.uuid4().hex
        self.told = []

    def environments(self, **config):
        config = {"index_url": self.index.url, "ca_bundle": None, **config}
        return Environments(self.engine, self.home, InstallerConfig(**config), self.instance)

    def ensure(self, *requires, **config):
        return anyio.run(self.environments(**config).ensure, parse_requirements(requires), self.told.append)

    def refuse(self, *requires, **config):
        """The error, nothing left behind it."""
        with pytest.raises(InstallError) as error:
            self.ensure(*requires, **config)
        assert self.volumes() == []
        assert owned(self.engine.api, self.instance) == []
        assert Records(self.home).sets() == []
        return error.value

    def volumes(self):
        label = f"{HOME_LABEL}={Records(self.home).home_key}"
        return [volume["Name"] for volume in self.engine.api.volumes(filters={"label": label})["Volumes"] or []]

    def look(self, packages, code):
        """What `code` prints with the set at /env."""
        config = installer_config(self.engine, {}, 256 * MIB, MIB, packages.volume)
        config["command"] = ["python3", "-I", "-S", "-c", code]
        container = Container.start(self.engine.api, config)
        output = b""
        try:
            while (frames := container.read(5)) is not None:
                output += b"".join(data for _, data in frames)
        finally:
            container.remove()
        return output.decode()


@pytest.fixture
def installer(engine, tmp_path, index):
    installer = Installer(engine, tmp_path, index)
    yield installer
    prune(connect(), tmp_path)
    assert installer.volumes() == []
    assert owned(engine.api, installer.instance) == []


def test_a_set_is_its_wheels_with_bytecode_and_a_manifest_and_nothing_else(installer):
    installer.index.offer(Wheel(requires=["other>=1"]), Wheel("other", "2.0", files={"other_data/é x.txt": "data"}))
    packages = installer.ensure("mine")
    assert [(item.name, item.version) for item in packages.environment.installed] == [("mine", "1.0"), ("other", "2.0")]
    code = (
        "import hashlib; print(hashlib.sha256(open('/env/manifest', 'rb').read()).hexdigest())\n"
        "print(open('/env/manifest', encoding='utf-8').read())"
    )
    first, *lines = installer.look(packages, code).split("\n")
    assert first == packages.manifest
    code = f"import sys; sys.path.append('/opt'); from sandbox.inside.manifest import is_intact\n{CHECK}"
    assert installer.look(packages, code.replace("HASH", packages.manifest)) == "True\n"
    names = [line.split(" ", 2)[2] for line in lines if line]
    assert names == sorted(names)
    bytecode = f"__pycache__/mine.cpython-{''.join(installer.engine.python.split('.')[:2])}.pyc"
    assert {"mine.py", bytecode, "other_data/é x.txt", "mine-1.0.dist-info/METADATA"} <= set(names)
    size, digest, _ = next(line for line in lines if line.endswith("é x.txt")).split(" ", 2)
    assert (int(size), digest) == (4, hashlib.sha256(b"data").hexdigest())


def test_bytecode_is_valid_whatever_the_files_dates(installer):
    installer.index.offer(Wheel(files={"broken.py": "this is (no Python"}))
    packages = installer.ensure("mine")
    code = (
        "import sys, os; sys.path.append('/env/site'); os.utime('/env/site/mine.py', (1, 1))\n"
        "sys.dont_write_bytecode = False; open('/env/site/mine.py', 'a').write('name = 7\\n'); import mine\n"
        "print(mine.name, [name for name in os.listdir('/env/site/__pycache__') if 'broken' in name])"
    )
    assert installer.look(packages, code) == "mine []\n"


def test_nothing_of_a_package_runs_while_it_is_installed(installer):
    touch = "import pathlib; pathlib.Path('/env/site/RAN').touch()\n"
    files = {
        "evil.pth": touch,
        "sitecustomize.py": touch,
        "usercustomize.py": touch,
        "setup.py": touch,
        "json.py": touch,
    }
    installer.index.offer(Wheel(files=files))
    packages = installer.ensure("mine")
    assert installer.look(packages, "import os; print(os.path.exists('/env/site/RAN'))") == "False\n"


def link(wheel):
    wheel.add("mine_link", "/etc/passwd", mode=stat.S_IFLNK | 0o777)


def planted_distribution(wheel):
    wheel.add("pip-99.dist-info/METADATA", "Metadata-Version: 2.1\nName: pip\nVersion: 99\n")


@pytest.mark.parametrize(
    "spoil",
    [
        planted_distribution,
        lambda wheel: wheel.add("two\nlines.txt", "x"),
        lambda wheel: wheel.add("two\u2028lines.txt", "x"),
    ],
)
def test_a_wheel_with_what_no_wheel_has_is_refused(installer, spoil):
    wheel = Wheel()
    spoil(wheel)
    installer.index.offer(wheel)
    installer.refuse("mine")


@pytest.mark.parametrize("path", ["../outside.py", "/env/outside.py", "mine-1.0.data/data/../../../outside.py"])
def test_a_path_in_a_wheel_does_not_lead_out_of_the_set(installer, path):
    installer.index.offer(Wheel().add(path, "x"))
    packages = installer.ensure("mine")
    code = "import os; print([name for _, _, names in os.walk('/env') for name in names if name == 'outside.py'])"
    assert installer.look(packages, code) == "[]\n"
    assert installer.look(packages, "import os; print(sorted(os.listdir('/env')))") == "['manifest', 'site']\n"


def test_a_link_in_a_wheel_points_nowhere(installer):
    wheel = Wheel()
    link(wheel)
    installer.index.offer(wheel)
    try:
        packages = installer.ensure("mine")
    except InstallError:
        assert installer.volumes() == []
    else:
        code = "import os; print(os.path.islink('/env/site/mine_link'), open('/env/site/mine_link').read())"
        assert installer.look(packages, code) == "False /etc/passwd\n"


def test_a_wheel_of_another_distribution_is_refused(installer):
    installer.index.offer(Wheel(metadata_name="numpy"))
    installer.refuse("mine")


def test_a_wheel_with_another_hash_than_the_index_says_is_refused(installer):
    installer.index.offer(Wheel(), sha256="0" * 64)
    assert "hash" in installer.refuse("mine").log.lower()


def test_an_index_without_hashes_is_held_to_what_came_the_first_time(installer):
    installer.index.offer(Wheel())
    page = installer.index.pages["/simple/mine/"]
    installer.index.pages["/simple/mine/"] = page.replace(b"#sha256=", b"#")
    packages = installer.ensure("mine")
    content = installer.index.pages["/files/mine-1.0-py3-none-any.whl"]
    assert packages.environment.installed[0].sha256 == hashlib.sha256(content).hexdigest()
    installer.environments().discard(packages)
    installer.index.offer(Wheel(files={"more.py": ""}))
    assert "hash" in installer.refuse("mine").log.lower()


@pytest.mark.parametrize(
    "need",
    ["other @ http://127.0.0.1:1/other-1.0-py3-none-any.whl", "other @ git+https://pypi.org/x", "other @ file:///x"],
)
def test_a_wheel_cannot_have_others_fetched_from_elsewhere(installer, need):
    installer.index.offer(Wheel(requires=[need]))
    installer.refuse("mine")


def test_a_source_distribution_is_not_built(installer):
    installer.index.pages["/files/mine-1.0.tar.gz"] = b"x"
    installer.index.pages["/simple/mine/"] = b'<a href="/files/mine-1.0.tar.gz#sha256=%s">mine-1.0.tar.gz</a>' % (
        b"0" * 64
    )
    assert "nothing is built from source" in str(installer.refuse("mine"))


@pytest.mark.parametrize(
    ("files", "quota", "expected"),
    [
        ({"big.bin": bytes(40 * MIB)}, {"unpacked_limit": 8 * MIB}, "8 MiB on disk"),
        ({f"big{n}.bin": bytes(MIB) for n in range(40)}, {"unpacked_limit": 8 * MIB}, "8 MiB on disk"),
        ({f"small/{n}.txt": "" for n in range(2000)}, {"files_limit": 500}, "500 files"),
        ({"big.bin": hashlib.shake_256(b"").digest(2 * MIB)}, {"download_limit": MIB}, "1 MiB of downloads"),
    ],
)
def test_more_than_a_quota_is_refused_by_its_name(installer, files, quota, expected):
    installer.index.offer(Wheel(files=files))
    assert expected in str(installer.refuse("mine", **quota))
    assert installer.ensure("mine")  # it is the quota, not the wheel


def test_files_on_another_host_need_a_setting(installer):
    with contextlib.closing(Index()) as elsewhere:
        installer.index.offer(Wheel(), files_at=f"http://{elsewhere.host}")
        elsewhere.pages = {path: page for path, page in installer.index.pages.items() if path.startswith("/files/")}
        error = installer.refuse("mine")
        assert elsewhere.host in str(error)
        assert "WORLDMODEL_PIP_FILE_HOSTS" in str(error)
        assert elsewhere.asked == []
        assert installer.ensure("mine", file_hosts=(elsewhere.host,))


def test_what_others_need_is_held_to_the_lists_too(installer):
    installer.index.offer(Wheel(requires=["other"]), Wheel("other"))
    assert "other is not on the list" in str(installer.refuse("mine", allow=frozenset({"mine"})))
    assert "other is on the list" in str(installer.refuse("mine", deny=frozenset({"other"})))
    with pytest.raises(RequirementError, match=r"^requirement rejected: 'other'"):
        installer.ensure("mine", "other", deny=frozenset({"other"}))
    assert installer.ensure("mine", allow=frozenset({"mine", "other"}))


def test_an_index_with_a_password_is_used_and_the_password_kept_to_ourselves(installer, monkeypatch):
    installer.index.offer(Wheel())
    installer.index.password = base64.b64encode(b"me:s3cret").decode()
    configs = []
    create = installer.engine.api.create_container
    monkeypatch.setattr(
        installer.engine.api, "create_container", lambda **config: configs.append(str(config)) or create(**config)
    )
    url = installer.index.url.replace("http://", "http://me:s3cret@")
    assert installer.ensure("mine", index_url=url)
    assert len(configs) == 2
    written = [path.read_text() for path in installer.home.rglob("*.json")]
    assert "s3cret" not in "".join(configs + written)
    wrong = installer.index.url.replace("http://", "http://me:wr0ng@")
    with pytest.raises(InstallError, match="WORLDMODEL_PIP_INDEX_URL") as error:
        installer.ensure("mine", index_url=wrong)
    assert "wr0ng" not in f"{error.value}{error.value.log}"


def test_an_index_that_does_not_answer_is_named(installer):
    installer.index.close()
    error = installer.refuse("mine")
    assert installer.index.url in str(error)
    assert "cannot be reached" in str(error)
    installer.index = Index()
    installer.index.close()


def test_an_index_that_hangs_is_given_up_at_the_deadline(installer):
    release = threading.Event()
    installer.index.pages = type("Hanging", (dict,), {"get": lambda self, path: release.wait(20)})()
    assert "longer than 2 s" in str(installer.refuse("mine", timeout=2.0))
    release.set()
