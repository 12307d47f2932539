"""What the doctor says of machines: facts in, one line out. The last test examines the one it runs on."""

import json
import struct
from pathlib import Path

import pytest

from sandbox.finding import Finding, what_to_type
from sandbox.home import default_home
from training.config import TrainConfig
from training.doctor import doctor, enough_disk, enough_memory, failed_step, packages, rows, sizes
from training.findings import (
    cuda_wheel,
    device,
    driver,
    examine_cards,
    gpu,
    pytorch,
    rocm_wheel,
    runs_on,
)
from training.machine import GIB, ApartError, Machine, NvidiaCard, Torch, TorchCard, apart, look, memory, target_name

pytestmark = pytest.mark.slow

DATA = Path(__file__).parent.parent / "data"
H100 = NvidiaCard("NVIDIA H100 80GB HBM3", "580.65.06", (9, 0))
V100 = NvidiaCard("Tesla V100-SXM2-16GB", "550.54.15", (7, 0))
B200 = NvidiaCard("NVIDIA B200", "570.86.10", (10, 0))
WITH_NVIDIA = Machine(nvidia=1, nvidia_driver="580.65.06", nvidia_device=True)
WITH_AMD = Machine(amd=1, amd_driver="6.12.12", amd_architectures=("gfx90a",), kfd="open")
MI50 = TorchCard("AMD Instinct MI50", "gfx906", (9, 0), 16 * GIB, 15 * GIB)
FOR_CPU = Torch("2.13.0+cpu", "CPU", device="cpu", described="CPU, 2 cores, float32")
FOR_CUDA = Torch(
    "2.13.0+cu130",
    "CUDA 13.0",
    ("sm_75", "sm_80", "sm_90", "sm_100", "sm_120", "compute_120"),
    (TorchCard("NVIDIA H100 80GB HBM3", "", (9, 0), 80 * GIB, 79 * GIB),),
    "cuda",
    described="NVIDIA H100 80GB HBM3, CUDA 13.0, bfloat16",
)
FOR_ROCM = Torch(
    "2.10.0+rocm7.1", "ROCm 7.1", ("gfx908", "gfx90a", "gfx1030"), (MI50,), "cuda", described="AMD Instinct MI50"
)
PIP = "pip install --force-reinstall torch==2.13.0 --index-url https://download.pytorch.org/whl"


@pytest.mark.parametrize(
    ("machine", "nvidia", "words"),
    [
        (Machine(), (), "none: training runs on the CPU"),
        (WITH_NVIDIA, (H100, H100), "2 × NVIDIA H100 80GB HBM3"),
        (WITH_NVIDIA, (), "NVIDIA card"),  # its driver does not answer
        (WITH_AMD, (), "AMD card (gfx90a)"),
    ],
)
def test_cards_are_named_as_far_as_they_are_known(machine: Machine, nvidia: tuple[NvidiaCard, ...], words: str) -> None:
    assert gpu(machine, nvidia) == Finding("gpu", True, words)


@pytest.mark.parametrize(
    ("machine", "nvidia", "torch", "words"),
    [
        (Machine(), (), FOR_CPU, "none needed"),
        (WITH_NVIDIA, (H100,), FOR_CUDA, "NVIDIA 580.65.06"),
        (WITH_NVIDIA, (), FOR_CUDA, "NVIDIA 580.65.06"),  # without nvidia-smi
        (Machine(nvidia_device=True), (H100,), FOR_CUDA, "NVIDIA 580.65.06"),  # WSL: nothing on the PCI bus
        (WITH_AMD, (), FOR_ROCM, "amdgpu 6.12.12"),
    ],
)
def test_a_driver_that_is_loaded_open_and_new_enough_is_well(
    machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch, words: str
) -> None:
    assert driver(machine, nvidia, torch) == Finding("driver", True, words)


@pytest.mark.parametrize(
    ("machine", "nvidia", "torch", "words", "mend"),
    [
        (Machine(nvidia=1), (), FOR_CPU, "NVIDIA's is not loaded", "ubuntu-drivers install"),
        (Machine(nvidia=1, container=True), (), FOR_CPU, "NVIDIA's is not loaded", "docker run --gpus all"),
        (Machine(nvidia=1, nvidia_driver="580.1"), (), FOR_CPU, "device files are not here", "nvidia-modprobe"),
        (WITH_NVIDIA, (V100,), FOR_CUDA, "550.54.15 is too old for CUDA 13.0, which needs 580", f"{PIP}/cu126"),
        (Machine(nvidia=1, nvidia_driver="470.1", nvidia_device=True), (), FOR_CPU, "needs 525", "ubuntu-drivers"),
        (Machine(amd=1), (), FOR_CPU, "amdgpu is not loaded", "sudo modprobe amdgpu"),
        (Machine(amd=1, amd_driver="6.12.12", container=True), (), FOR_CPU, "/dev/kfd is missing", "--device=/dev/kfd"),
        (
            Machine(amd=1, amd_driver="of the kernel", kfd="closed"),
            (),
            FOR_CPU,
            "may not open /dev/kfd",
            "usermod -aG render",
        ),
    ],
)
def test_a_driver_that_keeps_cards_from_being_used_is_mended(
    machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch, words: str, mend: str
) -> None:
    found = driver(machine, nvidia, torch)
    assert not found.ok
    assert words in found.words
    assert mend in found.mend


@pytest.mark.parametrize(
    ("machine", "nvidia", "torch"),
    [(Machine(), (), FOR_CPU), (Machine(), (), FOR_CUDA), (WITH_NVIDIA, (H100,), FOR_CUDA)],
)
def test_a_pytorch_for_what_is_there_is_well(machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch) -> None:
    assert pytorch(machine, nvidia, torch).ok


@pytest.mark.parametrize(
    ("machine", "nvidia", "torch", "words", "mend"),
    [
        (WITH_NVIDIA, (H100,), FOR_CPU, "built for CPU, but there is an NVIDIA card", f"{PIP}/cu130"),
        (WITH_NVIDIA, (V100,), FOR_CPU, "an NVIDIA card", f"{PIP}/cu126"),
        (WITH_AMD, (), FOR_CPU, "built for CPU, but there is an AMD card", f"{PIP}/rocm7.1"),
        (WITH_AMD, (), FOR_CUDA, "built for CUDA 13.0, but there is an AMD card", f"{PIP}/rocm7.1"),
        (WITH_AMD, (), FOR_ROCM, "2.10.0+rocm7.1", "'torch[device-gfx906]'"),
        (
            Machine(),
            (),
            ApartError("No module named 'torch'", "ModuleNotFoundError"),
            "does not start",
            "requirements/install.py train",
        ),
        (Machine(), (), ApartError("the process was ended by SIGILL"), "SIGILL", "pip uninstall --yes torch"),
    ],
)
def test_a_pytorch_for_something_else_is_replaced(
    machine: Machine, nvidia: tuple[NvidiaCard, ...], torch: Torch | ApartError, words: str, mend: str
) -> None:
    found = pytorch(machine, nvidia, torch)
    assert not found.ok
    assert words in found.words
    assert mend in found.mend


@pytest.mark.parametrize(
    ("capability", "built_for", "runs"),
    [
        ((9, 0), ("sm_80", "sm_90"), True),
        ((8, 9), ("sm_80", "sm_90"), True),  # programs for 8.0 run on 8.9
        ((7, 0), ("sm_75", "sm_80"), False),  # and older ones not
        ((12, 0), ("sm_90a",), False),
        ((12, 0), ("sm_90", "compute_90"), True),  # translated at their first start
        ((9, 0), (), True),  # nothing is known
    ],
)
def test_programs_run_on_cards_of_their_generation(
    capability: tuple[int, int], built_for: tuple[str, ...], runs: bool
) -> None:
    assert runs_on(capability, built_for) is runs


@pytest.mark.parametrize(
    ("driver_version", "cards", "index"),
    [("580.65.06", (H100,), "cu130"), ("550.54.15", (H100,), "cu126"), ("580.65.06", (V100,), "cu126"),
     ("580.65.06", (), "cu130"), ("570.86.10", (B200,), ""), ("470.57", (H100,), "")],
)  # fmt: skip
def test_the_wheel_follows_driver_and_card(driver_version: str, cards: tuple[NvidiaCard, ...], index: str) -> None:
    assert cuda_wheel(FOR_CPU, driver_version, cards).endswith(index)
    assert bool(cuda_wheel(FOR_CPU, driver_version, cards)) is bool(index)


@pytest.mark.parametrize(
    ("architectures", "wheel"),
    [
        (("gfx90a",), "whl/rocm7.1"),
        (("gfx1031",), "whl/rocm7.1"),  # with an override, which the next examination names
        (("gfx906",), "'torch[device-gfx906]'"),
        (("gfx906", "gfx942"), "whl/rocm7.1"),
        ((), "whl/rocm7.1"),
    ],
)
def test_cards_that_pytorchs_wheels_leave_out_get_amds(architectures: tuple[str, ...], wheel: str) -> None:
    assert wheel in rocm_wheel(FOR_CPU, architectures)


def test_the_device_says_what_the_run_will_use() -> None:
    assert device(Machine(), (), FOR_CPU, {}) == Finding("device", True, "CPU, 2 cores, float32")
    blind = Torch("2.13.0+cu130", "CUDA 13.0", device="cpu", described="CPU, 2 cores, float32")
    assert device(Machine(), (), blind, {}).ok
    assert "torch.cuda.init()" in device(WITH_NVIDIA, (H100,), blind, {}).mend
    assert device(WITH_NVIDIA, (H100,), blind, {"CUDA_VISIBLE_DEVICES": ""}).ok
    refused = Torch("2.13.0+cu130", "CUDA 13.0", refused="there is no cuda:7")
    assert device(WITH_NVIDIA, (H100,), refused, {}) == Finding(
        "device", False, "there is no cuda:7", "mend what is wrong above, or type: python -m training device=auto"
    )


def test_a_run_on_the_cpu_asks_nothing_of_the_cards() -> None:
    assert all(finding.ok for finding in examine_cards(Machine(nvidia=1), (), FOR_CPU, "cpu", {}))
    assert not all(finding.ok for finding in examine_cards(Machine(nvidia=1), (), FOR_CPU, "auto", {}))


def test_the_kernels_files_tell_of_the_cards(tmp_path: Path) -> None:
    assert look(tmp_path) == Machine()
    for name, text in {
        "sys/bus/pci/devices/0000:01:00.0/class": "0x030200",
        "sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de",
        "sys/bus/pci/devices/0000:02:00.0/class": "0x038000",
        "sys/bus/pci/devices/0000:02:00.0/vendor": "0x1002",
        "sys/bus/pci/devices/0000:02:00.0/mem_info_vram_total": str(16 * GIB),
        "sys/bus/pci/devices/0000:03:00.0/class": "0x030000",  # a processor's graphics part
        "sys/bus/pci/devices/0000:03:00.0/vendor": "0x1002",
        "sys/bus/pci/devices/0000:03:00.0/mem_info_vram_total": str(GIB // 2),
        "sys/bus/pci/devices/0000:04:00.0/class": "0x020000",  # network
        "sys/bus/pci/devices/0000:04:00.0/vendor": "0x10de",
        "sys/class/kfd/kfd/topology/nodes/0/properties": "cpu_cores_count 16\ngfx_target_version 0\n",
        "sys/class/kfd/kfd/topology/nodes/1/properties": "simd_count 240\ngfx_target_version 90006\n",
        "sys/module/nvidia/version": "580.65.06\n",
        "sys/module/amdgpu/refcnt": "1",
        "dev/nvidiactl": "",
        "dev/kfd": "",
        ".dockerenv": "",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert look(tmp_path) == Machine(1, "580.65.06", True, 1, "of the kernel", ("gfx906",), "open", True)


@pytest.mark.parametrize(
    ("version", "name"), [(90006, "gfx906"), (90010, "gfx90a"), (100301, "gfx1031"), (110501, "gfx1151"), (0, "")]
)
def test_the_drivers_number_of_an_architecture_is_read(version: int, name: str) -> None:
    assert target_name(version) == name


@pytest.mark.parametrize(
    ("files", "left"),
    [
        ({}, 8),
        ({"memory.max": "max", "memory.current": str(GIB)}, 8),
        (
            {"memory.max": str(4 * GIB), "memory.current": str(3 * GIB), "memory.stat": f"anon 1\ninactive_file {GIB}"},
            2,
        ),
        ({"memory/memory.limit_in_bytes": str(2**63 - 4096), "memory/memory.usage_in_bytes": "1"}, 8),
        ({"memory/memory.limit_in_bytes": str(4 * GIB), "memory/memory.usage_in_bytes": str(GIB)}, 3),
    ],
)
def test_a_containers_limit_counts_as_memory(tmp_path: Path, files: dict[str, str], left: int) -> None:
    for name, text in {"proc/meminfo": f"MemTotal: 1 kB\nMemAvailable: {8 << 20} kB"}.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text)
    for name, text in files.items():
        file = tmp_path / "sys/fs/cgroup" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    assert memory(tmp_path) == left * GIB


def test_a_process_that_dies_is_an_answer_too() -> None:
    with pytest.raises(ApartError, match="ended by SIGABRT"):
        apart("apart and (lambda asked: machine.os.abort())", {}, timeout=60)
    with pytest.raises(ApartError, match="no answer after 1 s"):
        apart("apart and (lambda asked: machine.signal.pause())", {}, timeout=1)
    with pytest.raises(ApartError, match="device") as raised:
        apart("torch_here", {}, timeout=60)
    assert raised.value.kind == "KeyError"


@pytest.mark.parametrize(
    ("text", "words", "command"),
    [
        ("cannot read x: no. Make it with: python -m training data", "cannot read x: no", "python -m training data"),
        ("no engine. Use `apt-get x` or `docker version`. Y selects another.", "no engine", "docker version"),
        ("no model. Online, type: python -m model fetch x; or give a folder", "no model", "python -m model fetch x"),
        ("x has no rows: make some with: python -m training data", "x has no rows", "python -m training data"),
        ("it\n  is wrong", "it is wrong", ""),
    ],
)
def test_the_command_of_an_error_is_what_to_type(text: str, words: str, command: str) -> None:
    assert what_to_type(text) == (words, command)


def test_packages_are_required_or_offered() -> None:
    config = TrainConfig()
    assert packages(config, lambda name: "" if name == "trl" else "1.0") == Finding(
        "packages", False, "without trl", "python requirements/install.py train"
    )
    found = packages(config, lambda name: "" if name == "wandb" else "1.0")
    assert found.ok
    assert "trackio 1.0" in found.words
    assert found.words.endswith("not installed: wandb (watching a run)")
    in_4bit = config.model_copy(update={"load_in_4bit": True})
    assert packages(in_4bit, lambda name: "" if name == "bitsandbytes" else "1").mend == "pip install bitsandbytes"
    tracked = TrainConfig(report_to=["wandb"])
    assert packages(tracked, lambda name: "" if name == "wandb" else "1").mend == "pip install wandb"


def test_rows_are_counted_file_by_file() -> None:
    two = TrainConfig(train_file=(DATA / "validation.jsonl", DATA / "test.jsonl"), validation_file=DATA / "test.jsonl")
    found = rows(two)
    assert found.ok
    assert found.words.count(" rows of ") == 2


def test_sizes_come_from_the_heads_of_the_weights(tmp_path: Path) -> None:
    shapes = {
        "model.layers.0.self_attn.q_proj.weight": [30, 20],
        "model.layers.0.mlp.up_proj.weight": [40, 20],
        "n.weight": [20],
    }
    head = json.dumps({"__metadata__": {}, **{name: {"shape": shape} for name, shape in shapes.items()}}).encode()
    (tmp_path / "model.safetensors").write_bytes(struct.pack("<Q", len(head)) + head)
    assert sizes(tmp_path, 2, ["q_proj"]) == (1420, 100)
    assert sizes(tmp_path, 2, "all-linear") == (1420, 220)


def test_memory_is_the_cards_where_there_is_one() -> None:
    config = TrainConfig()
    assert enough_memory(config, (GIB, 0), FOR_CPU, 6 * GIB).ok  # 4 GiB of float32, 1 GiB of libraries
    assert not enough_memory(config, (GIB, 0), FOR_CPU, 4 * GIB).ok
    assert enough_memory(config, (GIB, 0), FOR_CUDA, 1).words.startswith(
        "79.0 GiB free of 80.0 GiB on the card, 3.0 GiB"
    )
    assert "load_in_4bit=true" in enough_memory(config, (40 * GIB, 0), FOR_CUDA, 1).mend


def test_a_full_disk_is_seen_before_the_run(tmp_path: Path) -> None:
    config = TrainConfig(output_dir=tmp_path / "not" / "yet")
    assert enough_disk(config, (1, 1), tmp_path).ok
    full = enough_disk(config, (1, 1 << 50), tmp_path)
    assert not full.ok
    assert "output_dir=" in full.mend


def test_everything_wrong_is_said_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "unix:///nowhere.sock")
    lines: list[str] = []
    (tmp_path / "file").touch()
    config = TrainConfig(
        base="nothing", train_file=(tmp_path / "no.jsonl",), device="cuda:99", output_dir=tmp_path / "file" / "below"
    )
    assert not doctor(config, tmp_path, lines.append)
    wrong = [line for line in lines if line.startswith("MEND")]
    assert {line.split()[1] for line in wrong} >= {"device", "disk", "docker", "base", "data", "step"}
    assert all("→" in line and "\n" not in line for line in wrong)


@pytest.mark.model
@pytest.mark.docker
def test_this_machine_can_train(tmp_path: Path) -> None:
    lines: list[str] = []
    files = {"train_file": (DATA / "train.jsonl",), "validation_file": DATA / "validation.jsonl"}
    config = TrainConfig(output_dir=tmp_path, per_device_train_batch_size=2, max_length=256, **files)
    assert doctor(config, default_home(), lines.append), "\n".join(lines)
    names = "gpu driver torch device packages memory disk docker base data step"
    assert [line.split()[1] for line in lines] == names.split()
    assert " tokens in " in lines[-1]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("fault", "mend"),
    [
        (
            ApartError("CUDA out of memory. Tried to allocate 2 GiB", "OutOfMemoryError"),
            "per_device_train_batch_size=8",
        ),
        (ApartError("the process was ended by SIGKILL"), "per_device_train_batch_size=8"),
        (ApartError("No module named 'trl'", "ModuleNotFoundError"), "requirements/install.py train"),
        (ApartError("the process was ended by SIGABRT: rocBLAS error"), "device=cpu"),
        (ApartError("HIP error: invalid device function", "AcceleratorError"), "device=cpu"),
        (ApartError("Target modules {'x'} not found in the base model", "ValueError"), "change the setting"),
        (ApartError("no module. Type: pip install x", "ConfigError"), "pip install x"),
    ],
)
def test_a_step_that_fails_says_what_to_change(fault: ApartError, mend: str) -> None:
    found = failed_step(fault, 16)
    assert not found.ok
    assert mend in found.mend
