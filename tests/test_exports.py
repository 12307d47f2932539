"""What llama.cpp serves is made once, kept while it is whole, and made again when it is not."""

import errno
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from model import exports
from model.adapter import Adapter
from model.bases import fingerprint, sha256_of
from model.converter import GgufType
from model.errors import ExportError, ModelUnavailableError
from model.exports import HEADER, KEPT, WEIGHTS, Header, servable
from model.loading import load_model
from model.weights import Weights, weights_of

HEADER_OF_NOTHING = Header("f16", "{{ messages }}", "", "<end>", False, 64)


@pytest.fixture(scope="module")
def tiny(tiny_base: Path, converting_home: Path) -> Weights:
    return Weights("tiny", tiny_base, fingerprint(tiny_base, converting_home), None)


@pytest.fixture(scope="module")
def real_export(tiny: Weights, converting_home: Path) -> Path:
    """Made by the real converter."""
    return servable(tiny, converting_home)[0]


class Converter:
    """Writes a few bytes where llama.cpp's converter would write weights."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.names: list[str] = []
        self.fault: Exception | None = None
        monkeypatch.setattr(exports, "convert", self)
        monkeypatch.setattr(exports, "fetch_converter", lambda home, say: Path("converter.py"))
        monkeypatch.setattr(exports, "header_of", lambda gguf: HEADER_OF_NOTHING)

    def __call__(self, folder: Path, gguf: Path, gguf_type: GgufType, name: str, converter: Path) -> None:
        self.names.append(name)
        gguf.write_bytes(b"half")
        if self.fault is not None:
            raise self.fault
        gguf.write_bytes(f"weights of {name}".encode())


@pytest.fixture
def converter(monkeypatch: pytest.MonkeyPatch) -> Converter:
    return Converter(monkeypatch)


def base(tmp_path: Path, name: str = "b") -> Weights:
    return Weights(name, tmp_path / name, f"sha256 of {name}", None)


def shelf(home: Path) -> list[str]:
    """What counts as an export."""
    return sorted(path.name for path in (home / "exports").iterdir() if not path.name.endswith(".lock"))


def test_it_is_made_once(converter: Converter, tmp_path: Path) -> None:
    said: list[str] = []
    first = servable(base(tmp_path), tmp_path, said.append)
    assert said == ["converting b for llama.cpp (once)"]
    assert servable(base(tmp_path), tmp_path, said.append) == first == (first[0], HEADER_OF_NOTHING)
    assert (converter.names, len(said)) == (["b"], 1)


def test_an_adapter_trained_anew_is_another_export(
    converter: Converter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    merged: list[Path] = []
    monkeypatch.setattr(exports, "_merge", lambda base, adapter, out: merged.append(adapter))
    places = set()
    for sha256 in ("one", "two", "one"):
        adapter = Adapter(tmp_path / sha256, "mine", sha256, {})
        places.add(servable(Weights("b", tmp_path, "b", adapter), tmp_path)[0])
    assert len(places) == 2
    assert merged == [tmp_path / "one", tmp_path / "two"]


def test_what_holds_its_adapter_already_is_not_merged_again(converter: Converter, tmp_path: Path) -> None:
    adapter = Adapter(tmp_path, "mine", "sha256", {}, merged=True)
    servable(Weights("b", tmp_path, "b", adapter), tmp_path)  # the real _merge would fail: there is nothing
    assert converter.names == ["b"]


@pytest.mark.parametrize("damage", ["flipped", "truncated", "no header", "not JSON", "not a header", "no weights"])
def test_a_damaged_one_is_made_again(damage: str, converter: Converter, tmp_path: Path) -> None:
    gguf, _ = servable(base(tmp_path), tmp_path)
    whole, header = gguf.read_bytes(), gguf.with_name(HEADER)
    if damage == "flipped":
        gguf.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    elif damage == "truncated":
        gguf.write_bytes(whole[:-1])
    elif damage == "no weights":
        gguf.unlink()
    elif damage == "no header":
        header.unlink()
    else:
        header.write_text("[" if damage == "not JSON" else json.dumps({"sha256": sha256_of(gguf), "odd": 1}))
    assert servable(base(tmp_path), tmp_path) == (gguf, HEADER_OF_NOTHING)
    assert gguf.read_bytes() == whole
    assert converter.names == ["b", "b"]


def test_a_full_disk_says_so_and_leaves_nothing(converter: Converter, tmp_path: Path) -> None:
    converter.fault = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    with pytest.raises(ExportError, match=r"No space left.*five times the space.*WORLDMODEL_HOME"):
        servable(base(tmp_path), tmp_path)
    assert shelf(tmp_path) == []
    converter.fault = None
    assert servable(base(tmp_path), tmp_path)[0].is_file()


def test_what_the_converter_refuses_leaves_nothing(converter: Converter, tmp_path: Path) -> None:
    converter.fault = ExportError("does not know this kind")
    with pytest.raises(ExportError, match="does not know this kind"):
        servable(base(tmp_path), tmp_path)
    assert shelf(tmp_path) == []


def test_a_kill_half_way_leaves_nothing_that_counts(converter: Converter, tmp_path: Path) -> None:
    done, _ = servable(base(tmp_path), tmp_path)
    left = done.parent.parent / f".{done.parent.name}.tmp-killed"
    (left / "made").mkdir(parents=True)
    (left / "made" / WEIGHTS).write_bytes(b"half")
    shutil.rmtree(done.parent)
    assert servable(base(tmp_path), tmp_path)[0].read_bytes() == b"weights of b"
    assert shelf(tmp_path) == [done.parent.name]


def test_the_least_recently_used_goes(converter: Converter, tmp_path: Path) -> None:
    made = [servable(base(tmp_path, f"b{i}"), tmp_path)[0].parent for i in range(KEPT)]
    for age, place in enumerate(reversed(made)):  # b0 is the oldest
        os.utime(place / HEADER, (time.time() - 100 - age,) * 2)
    servable(base(tmp_path, "b0"), tmp_path)
    new = servable(base(tmp_path, "new"), tmp_path)[0].parent
    assert shelf(tmp_path) == sorted(place.name for place in (made[0], *made[2:], new))


def test_an_export_that_may_only_be_read_is_served(
    converter: Converter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    gguf, _ = servable(base(tmp_path), tmp_path)

    def refuse(*arguments: Any, **named: Any) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    for method in ("touch", "mkdir", "write_text"):
        monkeypatch.setattr(Path, method, refuse)
    assert servable(base(tmp_path), tmp_path)[0] == gguf
    assert converter.names == ["b"]


TWO = """
import sys
from pathlib import Path
from model.exports import servable
from model.weights import Weights
name, folder, sha256, home = sys.argv[1:]
print(servable(Weights(name, Path(folder), sha256, None), Path(home), lambda words: print("-", words))[0])
"""


@pytest.mark.model
def test_two_processes_at_once_make_one_export(tiny: Weights, converting_home: Path, tmp_path: Path) -> None:
    (tmp_path / "converters").symlink_to(converting_home / "converters")
    command = [sys.executable, "-c", TWO, tiny.name, str(tiny.folder), tiny.sha256, str(tmp_path)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    outputs = [process.communicate(timeout=60)[0].splitlines() for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert outputs[0][-1] == outputs[1][-1]
    assert sorted(len(lines) for lines in outputs) == [1, 2]
    assert len(shelf(tmp_path)) == 1


@pytest.mark.model
def test_the_header_says_what_the_file_holds(real_export: Path, tiny: Weights) -> None:
    header = exports.header_of(real_export)
    config = json.loads((tiny.folder / "config.json").read_text())
    assert (header.type, header.eos_token, header.adds_bos) == ("f16", "<|im_end|>", False)
    assert header.context == config["max_position_embeddings"]
    assert "<|im_start|>" in header.chat_template


@pytest.mark.model
def test_a_folder_of_a_gguf_file_is_served_as_it_is(real_export: Path, converting_home: Path, tmp_path: Path) -> None:
    shutil.copy(real_export, tmp_path)
    weights = weights_of(str(tmp_path), "none", converting_home)
    assert servable(weights, tmp_path / "home") == (tmp_path / WEIGHTS, exports.header_of(real_export))
    assert not (tmp_path / "home").exists()
    adapter = Adapter(tmp_path, "mine", "sha256", {})
    with pytest.raises(ExportError, match="give its base as safetensors"):
        servable(Weights("b", tmp_path, "sha256", adapter), tmp_path / "home")


@pytest.mark.model
def test_an_exported_gguf_file_that_was_damaged_since_is_refused(real_export: Path, tmp_path: Path) -> None:
    """llama.cpp would end the process over some of them."""
    gguf = Path(shutil.copy(real_export, tmp_path))
    weights = Weights("b", tmp_path, "sha256", None)
    (tmp_path / "manifest.json").write_text(json.dumps({"export": {"sha256": sha256_of(gguf)}}))
    assert servable(weights, tmp_path)[0] == gguf
    content = bytearray(gguf.read_bytes())
    content[1329] ^= 1
    gguf.write_bytes(content)
    with pytest.raises(ModelUnavailableError, match=r"damaged.*python -m training export"):
        servable(weights, tmp_path)


@pytest.mark.model
def test_an_exported_folder_is_served_by_llama_cpp_as_its_adapter(
    tiny: Weights, converting_home: Path, tmp_path: Path
) -> None:
    """Merged, in transformers' layout, as `python -m training export` writes it."""
    folder = Path(shutil.copytree(tiny.folder, tmp_path / "out"))
    adapter = {"name": "mine", "sha256": "s", "manifest": {"base": {"name": "tiny", "sha256": tiny.sha256}}}
    (folder / "manifest.json").write_text(json.dumps({"export": {"sha256": tiny.sha256}, "adapter": adapter}))
    info = load_model(base=str(folder), device="cpu", engine="llamacpp", home=converting_home).info
    assert (info.engine, info.adapter, info.adapter_sha256) == ("llama.cpp/cpu/f16", "mine", "s")


@pytest.mark.model
def test_a_damaged_file_of_somebody_else_is_an_error_and_this_process_goes_on(
    real_export: Path, converting_home: Path, tmp_path: Path
) -> None:
    content = bytearray(real_export.read_bytes())
    content[1329] ^= 1
    (tmp_path / WEIGHTS).write_bytes(content)
    with pytest.raises(ModelUnavailableError, match=r"model\.gguf"):
        load_model(base=str(tmp_path), adapter="none", device="cpu", engine="llamacpp", home=converting_home)
    shutil.copy(real_export, tmp_path / WEIGHTS)
    assert load_model(base=str(tmp_path), adapter="none", device="cpu", engine="llamacpp", home=converting_home)
