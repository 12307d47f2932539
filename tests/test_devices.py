from types import SimpleNamespace

import pytest

from model.devices import accelerator_has_bfloat16, pick_device


@pytest.mark.parametrize(
    ("card", "native"),
    [
        ({"gcnArchName": "gfx906:sramecc+:xnack-", "major": 9}, False),  # MI50
        ({"gcnArchName": "gfx900", "major": 9}, False),
        ({"gcnArchName": "gfx90a:sramecc+:xnack-", "major": 9}, True),  # MI200
        ({"gcnArchName": "gfx1100", "major": 11}, True),
        ({"gcnArchName": "NVIDIA H100", "major": 9}, True),
        ({"major": 8}, True),  # A100
        ({"major": 7}, False),  # V100, T4
    ],
)
def test_bfloat16_follows_the_card_not_the_library(card: dict[str, object], native: bool) -> None:
    assert accelerator_has_bfloat16(SimpleNamespace(**card)) is native


def test_a_named_device_is_taken_as_it_is() -> None:
    assert pick_device("cpu") == "cpu"
    assert pick_device("auto") in ("cpu", "cuda")
