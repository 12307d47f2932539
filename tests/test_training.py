"""The trainer, from its command line to an adapter that is served."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from model.bases import CATALOGUE
from training.cli import COMMANDS, main
from training.config import ConfigError, load_config
from training.dataset import load

ROOT = Path(__file__).parent.parent
CONFIGS = ROOT / "training" / "configs"
RECIPES = {"quick", "default", "full", "gpu", "shipped", "again"}
"""Configurations that are not named by their base."""


@pytest.mark.parametrize("file", sorted(CONFIGS.glob("*.toml")), ids=lambda path: path.stem)
def test_every_shipped_config_loads_and_explains_each_key(file: Path) -> None:
    config = load_config(file, [])
    assert file.stem in RECIPES or config.base == file.stem
    for line in file.read_text().splitlines():
        assert not line.strip() or "#" in line


def test_a_word_on_the_command_line_wins_over_the_file() -> None:
    config = load_config(None, ["learning_rate=1e-5", "base=qwen3-0.6b", 'target_modules=["q_proj"]'])
    assert (config.learning_rate, config.base, config.target_modules) == (1e-5, "qwen3-0.6b", ["q_proj"])


@pytest.mark.parametrize(
    ("word", "fault"),
    [
        ("learning_rat=1", "there is no key 'learning_rat'. Did you mean 'learning_rate'?"),
        ("zzz=1", "there is no key 'zzz'. Keys: base,"),
        ("learning_rate=-1", "'learning_rate=-1': learning_rate: Input should be greater than 0"),
        ("learning_rate=inf", "finite number"),
        ("learning_rate", "is not key=value"),
        ('report_to=["tensorbord"]', "'tensorboard'"),
    ],
)
def test_a_wrong_setting_is_named_with_the_right_ones(word: str, fault: str) -> None:
    with pytest.raises(ConfigError, match=fault):
        load_config(None, [word])


def training(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "training", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    "words",
    [
        ["sft", "r=x"],
        ["train_file=nowhere.jsonl"],
        ["train_file={folder}/empty.jsonl"],
        ["base=nowhere"],
        ["device=cuda:9"],
        ["--resume"],
        ["--resume", "--overwrite"],
        ["--config", "{folder}/no.toml"],
        ["report", "{folder}"],
        ["export", "{folder}", "--merged"],
        ["improve", "--data", "data/validation.jsonl"],
        ["improve", "--rounds", "0"],
    ],
    ids=" ".join,
)
def test_bad_input_ends_with_one_line_and_exit_code_2(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    for name in ("CUDA_VISIBLE_DEVICES", "GOMP_SPINCOUNT"):  # what a run sets
        monkeypatch.setenv(name, "")
    (tmp_path / "empty.jsonl").write_text("\n")
    words = [word.format(folder=tmp_path) for word in words]
    if not words[0].isalpha():
        words.append(f"output_dir={tmp_path / 'run'}")
    assert main(words) == 2
    said = capsys.readouterr().err
    assert said.startswith("error: ")
    assert said.count("\n") == 1
    assert not (tmp_path / "run" / "run.json").exists()


def test_there_is_a_config_for_every_base_of_the_catalogue() -> None:
    assert {path.stem for path in CONFIGS.glob("*.toml")} == RECIPES | set(CATALOGUE)


def test_settings_may_stand_anywhere_on_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["r=4", "--config", str(CONFIGS / "quick.toml"), "lora_alpha=8", "--resume", "learnin_rate=1"]
    assert main(words) == 2
    assert "there is no key 'learnin_rate'" in capsys.readouterr().err


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert f"training {name}" in capsys.readouterr().out


@pytest.fixture
def simple(tmp_path: Path) -> Path:
    """Two rows to validate on that the adapter that ships is sure of: unsure, it answers thrice."""
    file = tmp_path / "simple.jsonl"
    with file.open("w") as out:
        for word in ("hello", "world"):
            row = {"id": f"simple-{word}", "area": "text", "skill": "reverse_text", "question": f"Reverse '{word}'."}
            row |= {"think": f"Reverse {word} with a slice.", "code": f'print("{word}"[::-1])', "requires": []}
            out.write(json.dumps({**row, "answer": word[::-1]}) + "\n")
    return file


FURTHER = (
    f"adapter_name_or_path={ROOT / 'model' / 'adapters' / 'smollm2-135m'}",
    "worked_examples=true",
    "num_train_epochs=1",
    "warmup_steps=0",
    "device=cpu",
)


@pytest.mark.model
@pytest.mark.docker
def test_a_short_run_leaves_an_adapter_that_the_solver_serves(tmp_path: Path, simple: Path) -> None:
    output = tmp_path / "adapter"
    done = training(
        "--config",
        str(CONFIGS / "quick.toml"),
        *FURTHER,
        f"output_dir={output}",
        f"validation_file={simple}",
        "learning_rate=1e-6",
        "max_rows=4",
        "per_device_train_batch_size=2",
        "gradient_accumulation_steps=1",
        "logging_steps=1",
        "eval_rows=1",
    )
    assert done.returncode == 0, done.stderr[-3000:]
    left = {path.name for path in output.iterdir()}
    assert left >= {"adapter_model.safetensors", "adapter_config.json", "manifest.json", "README.md", "report.html"}
    assert [path.name for path in (output / "evaluations").iterdir()] == ["step-000002.json"]
    manifest = json.loads((output / "manifest.json").read_text())
    assert manifest["base"]["name"] == "smollm2-135m"
    assert manifest["data"]["rows"] == 4
    assert manifest["config"]["learning_rate"] == 1e-6
    assert manifest["training"]["steps"] == 2
    right = manifest["metrics"]["validation"]["areas"]["all"]["right"]
    assert (right["count"], right["n"]) == (1, 1)
    assert set(manifest["versions"]) >= {"python", "torch", "peft"}
    assert manifest["base"]["sha256"] in (output / "README.md").read_text()
    assert (output / "loss.png").read_bytes().startswith(b"\x89PNG")
    assert str(tmp_path) not in (output / "adapter_config.json").read_text()


@pytest.mark.model
@pytest.mark.docker
def test_a_round_of_improving_keeps_what_is_right_and_trains_on_it(tmp_path: Path, simple: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    rows = [{"question": f"What's {n}% of 200?", "answer": str(n * 2)} for n in (20, 35)]
    questions.write_text("".join(json.dumps(row) + "\n" for row in rows))
    out = tmp_path / "improved"
    done = training(
        "improve",
        "--rounds",
        "1",
        "--data",
        str(questions),
        "--samples",
        "2",
        "--out",
        str(out),
        *FURTHER,
        f"validation_file={simple}",
        "max_rows=4",
        "eval_rows=1",
    )
    assert done.returncode == 0, done.stderr[-3000:]
    kept = load(out / "improved.jsonl")
    assert kept
    assert {row.question for row in kept} <= {row["question"] for row in rows}
    manifest = json.loads((out / "adapter" / "manifest.json").read_text())
    assert manifest["data"]["file"] == "train.jsonl, improved.jsonl"
    assert manifest["data"]["rows"] == 4 + len(kept)
    assert "right before 100.0%" in done.stderr
