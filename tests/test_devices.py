"""Which device, which number format, and what to type when a card is there but cannot be used."""

import subprocess
import sys
from types import SimpleNamespace

import pytest

from model.devices import (
    SAME_INSTRUCTIONS,
    accelerator_has_bfloat16,
    build_of,
    choose,
    describe,
    override_advice,
    override_version,
    pick_device,
    pick_dtype,
    with_products,
)
from model.errors import ModelUnavailableError


def gfx(names: str) -> list[str]:
    return [f"gfx{name}" for name in names.split()]


WHEEL_6_2 = gfx("900 906 908 90a 942 1030 1100")
"""What `torch.cuda.get_arch_list` says of PyTorch's wheels for ROCm 6.2 (pytorch #132570)."""
WHEEL_7_2 = gfx("900 906 908 90a 942 1030 1100 1101 1102 1103 1200 1201 950 1150 1151")
"""... and for ROCm 7.2 (pytorch's .ci/docker/almalinux/build.sh)."""
PRODUCTS_7_2 = [
    f"TensileLibrary_lazy_{name}.dat" for name in gfx("908 1030 90a 1100 1201 1101 1151 942 950 1200 1150 1102")
]
"""The files of the rocBLAS in that wheel (pytorch #179865)."""


@pytest.mark.parametrize(
    ("card", "native"),
    [
        ({"gcnArchName": "gfx803", "major": 8}, False),  # RX 480
        ({"gcnArchName": "gfx900:xnack-", "major": 9}, False),  # Vega 56, MI25
        ({"gcnArchName": "gfx906:sramecc+:xnack-", "major": 9}, False),  # MI50, MI60, Radeon VII
        ({"gcnArchName": "gfx90c:xnack-", "major": 9}, False),  # Ryzen APU
        ({"gcnArchName": "gfx908:sramecc+:xnack-", "major": 9}, True),  # MI100
        ({"gcnArchName": "gfx90a:sramecc+:xnack-", "major": 9}, True),  # MI200
        ({"gcnArchName": "gfx942:sramecc+:xnack-", "major": 9}, True),  # MI300
        ({"gcnArchName": "gfx950:sramecc+:xnack-", "major": 9}, True),  # MI350
        ({"gcnArchName": "gfx1010:xnack-", "major": 10}, False),  # RX 5700
        ({"gcnArchName": "gfx1012:xnack-", "major": 10}, False),  # RX 5500
        ({"gcnArchName": "gfx1030", "major": 10}, False),  # RX 6800
        ({"gcnArchName": "gfx1032", "major": 10}, False),  # RX 6600
        ({"gcnArchName": "gfx1100", "major": 11}, True),  # RX 7900
        ({"gcnArchName": "gfx1151", "major": 11}, True),  # Ryzen AI Max
        ({"gcnArchName": "gfx1201", "major": 12}, True),  # RX 9070
        ({"gcnArchName": "NVIDIA H100", "major": 9}, True),
        ({"major": 8}, True),  # A100
        ({"major": 7}, False),  # V100, T4
        ({"major": 6}, False),  # P100
    ],
)
def test_bfloat16_follows_the_card_not_the_library(card: dict[str, object], native: bool) -> None:
    assert accelerator_has_bfloat16(SimpleNamespace(**card)) is native


@pytest.mark.parametrize(
    ("architecture", "built_for", "override"),
    [
        ("gfx1031", WHEEL_6_2, "10.3.0"),  # RX 6700 XT
        ("gfx1032", WHEEL_7_2, "10.3.0"),
        ("gfx1036", WHEEL_7_2, "10.3.0"),  # graphics of a Ryzen 7000
        ("gfx1101", WHEEL_6_2, "11.0.0"),  # RX 7800 XT
        ("gfx1102", WHEEL_6_2, "11.0.0"),
        ("gfx1103", WHEEL_6_2, "11.0.0"),  # Radeon 780M: gfx1102 would be nearer, but is not built
        ("gfx1103", with_products(WHEEL_7_2, PRODUCTS_7_2), "11.0.2"),  # compiled for it, yet without its products
        ("gfx1151", WHEEL_6_2, "11.0.0"),
        ("gfx1152", WHEEL_7_2, "11.5.0"),
        ("gfx90c:xnack-", WHEEL_6_2, "9.0.0"),
    ],
)
def test_a_card_like_one_that_pytorch_is_built_for_needs_an_override(
    architecture: str, built_for: list[str], override: str
) -> None:
    advice = override_advice(architecture, built_for)
    assert advice is not None
    assert advice.endswith(f"export HSA_OVERRIDE_GFX_VERSION={override}")


@pytest.mark.parametrize(
    ("architecture", "built_for"),
    [
        ("gfx906:sramecc+:xnack-", WHEEL_6_2),
        ("gfx1030", WHEEL_7_2),
        ("gfx1103", WHEEL_7_2),
        ("gfx1031", ["gfx9-4-generic", "gfx10-3-generic"]),  # may cover it: nothing that could be wrong is said
        ("gfx1031", []),  # unknown
        ("", WHEEL_7_2),  # not an AMD card
    ],
)
def test_no_advice_where_none_is_needed(architecture: str, built_for: list[str]) -> None:
    assert override_advice(architecture, built_for) is None


@pytest.mark.parametrize(
    ("architecture", "built_for"),
    [
        ("gfx906", with_products(WHEEL_7_2, PRODUCTS_7_2)),  # MI50 on a wheel for ROCm 6.4 and later
        ("gfx90c", with_products(WHEEL_7_2, PRODUCTS_7_2)),  # would have to be gfx900, which is without products
        ("gfx1010", WHEEL_7_2),
        ("gfx1150", WHEEL_6_2),
        ("gfx803", WHEEL_6_2),
    ],
)
def test_where_no_override_helps_another_build_is_named(architecture: str, built_for: list[str]) -> None:
    advice = override_advice(architecture, built_for)
    assert advice is not None
    assert f"'torch[device-{architecture}]'" in advice
    assert "HSA_OVERRIDE_GFX_VERSION=" not in advice


def test_every_stand_in_is_of_the_same_generation() -> None:
    for name, others in SAME_INSTRUCTIONS.items():
        assert name not in others
        assert {other[:-2] for other in others} == {name[:-2]}


@pytest.mark.parametrize(
    ("architecture", "version"),
    [("gfx1030", "10.3.0"), ("gfx90a", "9.0.10"), ("gfx906", "9.0.6"), ("gfx1151", "11.5.1")],
)
def test_an_override_is_spelled_as_the_runtime_reads_it(architecture: str, version: str) -> None:
    assert override_version(architecture) == version


def test_without_rocblas_files_what_is_compiled_is_all_that_is_known() -> None:
    assert with_products(WHEEL_7_2, []) == tuple(WHEEL_7_2)
    assert "gfx906" not in with_products(WHEEL_7_2, PRODUCTS_7_2)
    assert "gfx1030" in with_products(WHEEL_7_2, PRODUCTS_7_2)


@pytest.mark.parametrize(
    ("wanted", "cards", "environment", "device"),
    [
        ("cpu", 2, {}, "cpu"),
        ("auto", 0, {}, "cpu"),
        ("auto", 0, {"LOCAL_RANK": "1"}, "cpu"),  # several processes on a machine without a card
        ("auto", 1, {}, "cuda"),
        ("auto", 2, {"LOCAL_RANK": "0"}, "cuda:0"),
        ("auto", 2, {"LOCAL_RANK": "1"}, "cuda:1"),
        ("auto", 2, {"LOCAL_RANK": "-1"}, "cuda"),
        ("auto", 2, {"LOCAL_RANK": "1", "ACCELERATE_USE_CPU": "True"}, "cpu"),
        ("auto", 2, {"LOCAL_RANK": "1", "ACCELERATE_USE_CPU": "False"}, "cuda:1"),
        ("cuda", 1, {}, "cuda"),
        ("cuda", 4, {"LOCAL_RANK": "3"}, "cuda:3"),
        ("cuda:1", 2, {}, "cuda:1"),
    ],
)
def test_a_device_is_picked(wanted: str, cards: int, environment: dict[str, str], device: str) -> None:
    assert choose(wanted, cards, environment, "PyTorch") == device


@pytest.mark.parametrize(
    ("wanted", "cards", "environment", "said"),
    [
        ("gpu", 1, {}, "write auto, cpu, cuda"),
        ("rocm", 1, {}, "ROCm cards are called cuda too"),
        ("mps", 0, {}, "write auto, cpu, cuda"),
        ("cuda:", 1, {}, "write auto, cpu, cuda"),
        ("cuda:x", 1, {}, "write auto, cpu, cuda"),
        ("cuda", 0, {}, "PyTorch 2, built for CPU, sees no card.*training doctor"),
        ("cuda:0", 0, {}, "sees no card"),
        ("cuda:7", 2, {}, "there is no cuda:7.*sees 2 of them.*CUDA_VISIBLE_DEVICES"),
        ("auto", 2, {"LOCAL_RANK": "2"}, "accelerate launch --num_processes 2"),
    ],
)
def test_a_device_that_cannot_be_had_is_refused_with_the_next_step(
    wanted: str, cards: int, environment: dict[str, str], said: str
) -> None:
    with pytest.raises(ModelUnavailableError, match=said):
        choose(wanted, cards, environment, "PyTorch 2, built for CPU")


@pytest.mark.parametrize(
    ("cuda", "hip", "words"),
    [("12.8", None, "CUDA 12.8"), (None, "6.2.41134-65d174c3e", "ROCm 6.2"), (None, None, "CPU")],
)
def test_a_build_is_named(cuda: str | None, hip: str | None, words: str) -> None:
    assert build_of(cuda, hip) == words


def test_the_device_of_this_machine_is_described_with_what_it_computes_in() -> None:
    for device in {"cpu", pick_device()}:
        assert describe(device).endswith(str(pick_dtype(device)).removeprefix("torch."))
    assert describe("cpu").startswith("CPU, ")


def test_importing_it_takes_no_torch() -> None:
    code = "import sys, model.devices; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
