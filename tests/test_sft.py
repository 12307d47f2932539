"""Whole runs of the trainer, on a base small enough to train in seconds."""

import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from model.adapter import read
from model.examples import NONE, Examples
from training.cli import main

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.model
SHORT = (
    "max_rows=48",
    "num_train_epochs=1",
    "per_device_train_batch_size=8",
    "gradient_accumulation_steps=1",
    "logging_steps=1",
    "save_steps=2",
    "eval_rows=0",
    "verify_rows=false",
    "device=cpu",
    "dtype=float32",
    "r=4",
    "learning_rate=5e-3",
)


def command(base: Path, output: Path, *words: str) -> list[str]:
    return ["-m", "training", f"base={base}", f"output_dir={output}", *SHORT, *words]


def apart(line: list[str], **variables: str) -> subprocess.CompletedProcess[str]:
    """A command line of Python's, in a process of its own."""
    environment = {**os.environ, **variables}
    return subprocess.run(
        [sys.executable, *line], cwd=ROOT, capture_output=True, text=True, check=False, timeout=300, env=environment
    )


def run(base: Path, output: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The same command in this process, which has imported what takes long to import."""
    said, told = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(said), redirect_stderr(told):
        patch.chdir(ROOT)
        for name in ("CUDA_VISIBLE_DEVICES", "GOMP_SPINCOUNT"):  # what a run sets
            patch.setenv(name, "")
        line = command(base, output, *words)
        code = main(line[2:])
    return subprocess.CompletedProcess(line, code, said.getvalue(), told.getvalue())


def refusal(base: Path, output: Path, *words: str) -> str:
    """The error of a run that is refused."""
    refused = run(base, output, *words)
    assert refused.returncode == 2
    return refused.stderr


@pytest.fixture(scope="module")
def whole(tiny_base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run that nothing disturbed."""
    output = tmp_path_factory.mktemp("whole") / "run"
    done = run(tiny_base, output)
    assert done.returncode == 0, done.stderr[-3000:]
    return output


def weights(folder: Path) -> dict[str, Any]:
    from safetensors.numpy import load_file

    return load_file(folder / "adapter_model.safetensors")


def losses(folder: Path) -> dict[int, float]:
    return {e["step"]: e["loss"] for e in json.loads((folder / "history.json").read_text()) if "loss" in e}


def equal(one: Path, other: Path, tolerance: float = 0.0) -> bool:
    import numpy as np

    a, b = weights(one), weights(other)
    return a.keys() == b.keys() and all(np.abs(a[name] - b[name]).max() <= tolerance for name in a)


def wait_for_checkpoint(process: subprocess.Popen[str], output: Path, step: int) -> None:
    deadline = time.monotonic() + 120
    while not (output / "checkpoints" / f"checkpoint-{step}" / "trainer_state.json").exists():
        assert process.poll() is None, process.communicate()[1][-3000:]
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_run_leaves_its_whole_story(whole: Path) -> None:
    left = {path.name for path in whole.iterdir() if not path.name.startswith(".")}
    assert left == {
        "adapter_model.safetensors",
        "adapter_config.json",
        "examples.jsonl",
        "kinds.npz",
        "manifest.json",
        "README.md",
        "history.json",
        "loss.png",
        "report.html",
        "run.json",
    }
    history = json.loads((whole / "history.json").read_text())
    scored = [entry["eval_loss"] for entry in history if "eval_loss" in entry]
    assert len(scored) == 2  # before, and after the epoch
    assert scored[-1] < scored[0]
    assert json.loads((whole / "manifest.json").read_text())["training"]["steps"] == 6


def test_examples_of_the_data_are_shown_and_kept(tiny_base: Path, whole: Path, tmp_path: Path) -> None:
    assert Examples.of(read(whole)).nearest("What's 15% of 200?")
    plain = tmp_path / "run"
    done = run(tiny_base, plain, "worked_examples=false")
    assert done.returncode == 0, done.stderr[-3000:]
    assert Examples.of(read(plain)) is NONE
    assert not (plain / "examples.jsonl").exists()
    of_plain, of_whole = (json.loads((folder / "manifest.json").read_text())["data"] for folder in (plain, whole))
    assert of_whole["tokens"] > 1.3 * of_plain["tokens"]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_a_stopped_run_goes_on_to_the_very_same_adapter(
    tiny_base: Path, whole: Path, tmp_path: Path, number: signal.Signals
) -> None:
    output = tmp_path / "run"
    line = [sys.executable, *command(tiny_base, output)]
    process = subprocess.Popen(line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_for_checkpoint(process, output, 2)
    process.send_signal(number)
    said, words = process.communicate(timeout=60)
    assert process.returncode == (-9 if number == signal.SIGKILL else 130), words[-3000:]
    assert "Traceback" not in words
    if number == signal.SIGINT:  # judged before the first step alone: that takes minutes, and a stop does not
        assert said.count("validation loss") == 1
    assert not (output / "adapter_model.safetensors").exists()

    assert "--resume" in refusal(tiny_base, output)

    done = run(tiny_base, output, "--resume")
    assert done.returncode == 0, done.stderr[-3000:]
    assert losses(output) == losses(whole)
    assert equal(output, whole)
    assert not (output / "checkpoints").exists()


def test_an_adapter_is_trained_further(tiny_base: Path, whole: Path, tmp_path: Path) -> None:
    done = run(tiny_base, tmp_path / "run", f"adapter_name_or_path={whole}")
    assert done.returncode == 0, done.stderr[-3000:]

    def scored(folder: Path) -> list[float]:
        return [e["eval_loss"] for e in json.loads((folder / "history.json").read_text()) if "eval_loss" in e]

    assert scored(tmp_path / "run")[0] == pytest.approx(scored(whole)[-1], rel=1e-3)  # the weights are kept in float16
    assert not equal(tmp_path / "run", whole, tolerance=1e-3)
    began_with = json.loads((tmp_path / "run" / "manifest.json").read_text())["training"]["began_with"]
    assert began_with == json.loads((whole / "manifest.json").read_text())["adapter_sha256"]
    assert began_with in (tmp_path / "run" / "README.md").read_text()


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (("adapter_name_or_path={whole}", "r=8"), "its r is 4, here it is 8"),
        (("adapter_name_or_path={whole}/none",), "there is no adapter folder"),
    ],
)
def test_an_adapter_that_does_not_fit_is_not_trained_further(
    tiny_base: Path, whole: Path, tmp_path: Path, words: tuple[str, ...], complaint: str
) -> None:
    assert complaint in refusal(tiny_base, tmp_path / "run", *(word.format(whole=whole) for word in words))


def test_two_processes_learn_what_one_does(tiny_base: Path, whole: Path, tmp_path: Path) -> None:
    launcher = ["-m", "accelerate.commands.launch", "--multi_gpu", "--num_processes", "2"]
    done = apart(launcher + command(tiny_base, tmp_path / "run", "per_device_train_batch_size=4"))
    assert done.returncode == 0, done.stderr[-3000:]
    alone, together = losses(whole), losses(tmp_path / "run")
    assert together == pytest.approx(alone, rel=1e-4)
    assert equal(tmp_path / "run", whole, tolerance=2e-3)  # the weights are kept in float16
    assert json.loads((tmp_path / "run" / "manifest.json").read_text())["training"]["processes"] == 2


def test_memory_that_runs_out_halves_the_batch_and_changes_nothing_else(
    tiny_base: Path, whole: Path, tmp_path: Path
) -> None:
    """A real failure to allocate: the process may not have the address space for so many rows' logits."""
    output = tmp_path / "run"
    limited = (
        "import resource, sys, runpy, training.trainer as t\n"
        "first = t.SFTTrainer.training_step\n"
        "def step(self, model, inputs, n=None):\n"
        "    if not hasattr(self, 'limited'):\n"
        "        self.limited = True\n"
        "        size = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "        resource.setrlimit(resource.RLIMIT_AS, (size + (60 << 20), -1))\n"
        "    try:\n"
        "        return first(self, model, inputs, n)\n"
        "    finally:\n"
        "        if len(inputs['input_ids']) <= 2: resource.setrlimit(resource.RLIMIT_AS, (-1, -1))\n"
        "t.SFTTrainer.training_step = step\n"
        "sys.argv = ['training', *sys.argv[1:]]\n"
        "runpy.run_module('training', run_name='__main__')\n"
    )
    done = apart(["-c", limited, *command(tiny_base, output)[2:]], MALLOC_ARENA_MAX="1", OMP_NUM_THREADS="1")
    assert done.returncode == 0, done.stderr[-3000:]
    assert re.search(r"out of memory with \d rows at once: going on with \d", done.stderr)
    assert losses(output) == pytest.approx(losses(whole), rel=1e-4)
    assert json.loads((output / "manifest.json").read_text())["training"]["rows_at_once"] < 8


def test_a_folder_takes_one_run_at_a_time(tiny_base: Path, tmp_path: Path) -> None:
    from training.checkpoint import held

    with held(tmp_path / "run"):
        done = run(tiny_base, tmp_path / "run")
    assert done.returncode == 2
    assert "another run is working in" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_finished_adapter_is_not_overwritten_unasked(tiny_base: Path, whole: Path) -> None:
    before = (whole / "adapter_model.safetensors").read_bytes()
    assert "--overwrite" in refusal(tiny_base, whole)
    assert (whole / "adapter_model.safetensors").read_bytes() == before


def test_going_on_with_other_settings_is_refused_by_name(tiny_base: Path, tmp_path: Path) -> None:
    output = tmp_path / "run"
    process = subprocess.Popen(
        [sys.executable, *command(tiny_base, output)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    wait_for_checkpoint(process, output, 2)
    process.kill()
    process.communicate()
    said = refusal(tiny_base, output, "--resume", "learning_rate=1e-5")
    assert "learning_rate was 0.005 and is 1e-05" in said


@pytest.mark.skipif(os.geteuid() != 0, reason="mounts a small file system")
def test_a_full_disk_is_told_and_the_run_goes_on_once_there_is_room(
    tiny_base: Path, whole: Path, tmp_path: Path
) -> None:
    small = tmp_path / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=9m", "tmpfs", str(small)], check=True)
    try:
        done = run(tiny_base, small / "run")
        assert done.returncode == 2, done.stderr[-3000:]
        assert "is full" in done.stderr
        assert "--resume" in done.stderr
        assert "Traceback" not in done.stderr
        assert not (small / "run" / "adapter_model.safetensors").exists()
        subprocess.run(["mount", "-o", "remount,size=50m", str(small)], check=True)
        done = run(tiny_base, small / "run", "--resume")
        assert done.returncode == 0, done.stderr[-3000:]
        assert equal(small / "run", whole)
    finally:
        subprocess.run(["umount", str(small)], check=False)


@pytest.mark.parametrize("words", [("use_dora=true",), ("use_rslora=true",), ("packing=true", "max_length=400")])
def test_other_ways_of_lora_and_packing_learn_too(tiny_base: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run(tiny_base, tmp_path / "run", "max_rows=24", *words)
    assert done.returncode == 0, done.stderr[-3000:]
    found = list(losses(tmp_path / "run").values())
    assert found[-1] < found[0]


def test_a_dry_run_says_what_would_be_done_and_leaves_nothing(tiny_base: Path, tmp_path: Path) -> None:
    done = run(tiny_base, tmp_path / "run", "--dry-run")
    assert done.returncode == 0, done.stderr[-3000:]
    for words in ("learning_rate", "0.005", "48 to train on", "6 of up to 8 rows", "tokens/s", "memory"):
        assert words in done.stdout + done.stderr
    assert not (tmp_path / "run").exists()


def test_a_broken_row_is_named_by_file_and_line_before_anything_is_written(tiny_base: Path, tmp_path: Path) -> None:
    lines = (ROOT / "data" / "train.jsonl").read_text().splitlines()[:8]
    lines[4] = lines[4][:-10]
    broken = tmp_path / "broken.jsonl"
    broken.write_text("\n".join(lines))
    assert f"{broken}, line 5" in refusal(tiny_base, tmp_path / "run", f"train_file={broken}")
    assert not (tmp_path / "run" / "run.json").exists()


@pytest.mark.docker
def test_a_row_whose_program_does_not_print_its_answer_is_named(tiny_base: Path, tmp_path: Path) -> None:
    lines = (ROOT / "data" / "train.jsonl").read_text().splitlines()[:8]
    row = json.loads(lines[2])
    lines[2] = json.dumps({**row, "code": f"print({row['id']!r})"})
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_text("\n".join(lines))
    said = refusal(tiny_base, tmp_path / "run", f"train_file={wrong}", "verify_rows=true", "max_rows=8")
    assert f"{wrong}, line 3" in said
    assert "expected" in said
    shutil.rmtree(tmp_path / "run", ignore_errors=True)
