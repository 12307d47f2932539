import json
from pathlib import Path

import pytest

from model.adapter import check, locate
from model.errors import AdapterMismatchError, ModelUnavailableError

SHA = "a" * 64


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An adapter of one small matrix, whole."""
    import numpy
    from safetensors.numpy import save_file

    adapter = tmp_path / "mine"
    adapter.mkdir()
    save_file({"lora_A": numpy.ones((2, 2), dtype=numpy.float32)}, adapter / "adapter_model.safetensors")
    (adapter / "adapter_config.json").write_text("{}")
    (adapter / "manifest.json").write_text(json.dumps({"base": {"name": "smollm2-135m", "sha256": SHA}}))
    return adapter


def test_an_adapter_that_fits_its_base_is_accepted(folder: Path) -> None:
    adapter = check(folder, "smollm2-135m", SHA)
    assert (adapter.name, len(adapter.sha256)) == ("mine", 64)


def test_a_mismatch_names_the_adapters_base_and_the_one_that_is_loaded(folder: Path) -> None:
    with pytest.raises(AdapterMismatchError) as error:
        check(folder, "qwen3-0.6b", "b" * 64)
    for part in ("smollm2-135m", "aaaaaaaaaaaa", "qwen3-0.6b", "bbbbbbbbbbbb", "--adapter none"):
        assert part in str(error.value)


def test_a_missing_folder_names_the_command_that_makes_one(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailableError, match=r"no adapter folder .*python -m training"):
        check(tmp_path / "nowhere", "smollm2-135m", SHA)


def test_a_truncated_weights_file_is_called_damaged(folder: Path) -> None:
    weights = folder / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-3])
    with pytest.raises(ModelUnavailableError, match="is damaged"):
        check(folder, "smollm2-135m", SHA)


def test_a_pickle_is_never_loaded(folder: Path) -> None:
    (folder / "adapter_model.safetensors").rename(folder / "adapter_model.bin")
    with pytest.raises(ModelUnavailableError, match=r"adapter_model\.bin is never loaded"):
        check(folder, "smollm2-135m", SHA)


@pytest.mark.parametrize("manifest", ["", "{}", "[]", '{"base": "x"}'])
def test_a_manifest_that_names_no_base_is_refused(folder: Path, manifest: str) -> None:
    (folder / "manifest.json").write_text(manifest)
    with pytest.raises(ModelUnavailableError, match="does not say which base"):
        check(folder, "smollm2-135m", SHA)


def test_where_an_adapter_is_looked_for(tmp_path: Path) -> None:
    assert locate("none", "smollm2-135m") is None
    assert locate("default", "a-base-without-one") is None
    assert locate(str(tmp_path), "smollm2-135m") == tmp_path
    shipped = locate("default", "smollm2-135m")
    assert shipped is not None
    assert (shipped / "adapter_model.safetensors").stat().st_size < 25_000_000
