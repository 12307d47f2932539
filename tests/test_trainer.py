"""What the trainer does differently from TRL's, in this process."""

from pathlib import Path
from typing import Any

import pytest

from training.config import TrainConfig

DATA = Path(__file__).parent.parent / "data"


def lengths(count: int) -> list[int]:
    return [17 + (i * 7919) % 211 for i in range(count)]


def order(count: int = 100, rows: int = 8, seed: int = 0, epoch: int = 0) -> list[int]:
    from training.trainer import LikeLengths

    sampler = LikeLengths(lengths(count), rows, seed)
    sampler.epoch = epoch
    return list(sampler)


def test_the_order_is_of_seed_and_epoch_alone() -> None:
    assert order() == order()
    assert order(epoch=1) != order()
    assert order(seed=1) != order()
    assert sorted(order(count=101)) == list(range(101))


def test_a_steps_rows_are_of_like_length_and_the_longest_of_all_come_first() -> None:
    size = lengths(400)
    found = order(count=400)
    steps = [found[i : i + 8] for i in range(0, 400, 8)]
    assert max(size) == max(size[i] for i in steps[0])
    apart = [max(size[i] for i in step) - min(size[i] for i in step) for step in steps[1:]]
    assert sum(apart) / len(apart) < 30  # of 211, drawn evenly


def test_a_tracker_that_is_not_installed_is_named_with_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    from training import trainer
    from training.config import ConfigError
    from training.network import Place

    monkeypatch.setattr(trainer.importlib.util, "find_spec", lambda name: None)
    config = TrainConfig(report_to=["trackio"])
    with pytest.raises(ConfigError, match="pip install trackio"):
        trainer.arguments(config, Place("cpu", None, False), judged=False)


@pytest.fixture
def made(tiny_base: Path) -> Any:
    """Makes trainers of the tiny base, on rows of the test split."""
    import torch
    from transformers import AutoTokenizer

    from training.dataset import load
    from training.network import Place
    from training.rows import tokenised
    from training.trainer import arguments, trainer

    tokenizer = AutoTokenizer.from_pretrained(tiny_base)
    rows, _ = tokenised(load(DATA / "test.jsonl")[:16], tokenizer, 768)
    where = Place("cpu", torch.float32, gradient_checkpointing=False)

    def make(output: Path, judge: Any = None, **settings: Any) -> Any:
        run = TrainConfig(
            output_dir=output, r=4, per_device_train_batch_size=8, gradient_accumulation_steps=1, **settings
        )
        return trainer(
            run, where, arguments(run, where, judged=judge is not None), tiny_base, tokenizer, rows, rows, judge=judge
        )

    return make


@pytest.mark.model
def test_the_loss_is_that_of_trl(made: Any, tmp_path: Path) -> None:
    import torch

    run = made(tmp_path)
    batch = run.data_collator([run.train_dataset[i] for i in range(8)])
    ours = run.compute_loss(run.model, dict(batch))
    run.on_cpu = False
    theirs = run.compute_loss(run.model, dict(batch))
    assert torch.isclose(ours, theirs, rtol=1e-5)
    assert ours > 0


@pytest.mark.model
def test_packed_rows_do_not_see_each_other(made: Any, tmp_path: Path) -> None:
    import torch

    apart, packed = made(tmp_path), made(tmp_path, packing=True)
    packed.model.load_state_dict(apart.model.state_dict())
    whole = packed.data_collator(list(packed.train_dataset))
    assert whole["input_ids"].shape[0] == 1
    single = [apart.data_collator([apart.train_dataset[i]]) for i in range(len(apart.train_dataset))]
    count = torch.tensor(1)
    with torch.no_grad():
        alone = sum(apart.compute_loss(apart.model, dict(batch), num_items_in_batch=count) for batch in single)
        together = packed.compute_loss(packed.model, dict(whole), num_items_in_batch=count)
    assert torch.isclose(alone, together, rtol=1e-5)


@pytest.mark.model
def test_the_epoch_with_the_best_executed_accuracy_is_kept_and_ends_the_run(made: Any, tmp_path: Path) -> None:
    import torch

    rates = {2: 0.2, 4: 0.6, 6: 0.6, 8: 0.1, 10: 0.9}
    seen: dict[int, Any] = {}

    def judge(network: Any, step: int) -> dict[str, float]:
        seen[step] = {n: p.detach().clone() for n, p in network.named_parameters() if p.requires_grad}
        return {"right": rates[step], "ran": 1.0, "tags": 1.0, "n": 10.0}

    run = made(tmp_path, judge, num_train_epochs=5, early_stopping_patience=2, learning_rate=1e-2)
    run.train()
    assert run.state.global_step == 8  # the two epochs after the second brought nothing
    assert run.state.best_global_step == 4
    kept = {name: weight for name, weight in run.model.named_parameters() if weight.requires_grad}
    assert all(torch.equal(weight, seen[4][name]) for name, weight in kept.items())
    assert not all(torch.equal(weight, seen[8][name]) for name, weight in kept.items())


@pytest.mark.model
def test_answering_with_the_adapter_merged_leaves_no_trace(made: Any, tmp_path: Path) -> None:
    import torch

    from training.judge import merged

    network = made(tmp_path).model.to(torch.bfloat16)
    for name, weight in network.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(weight)
    before = {name: weight.detach().clone() for name, weight in network.named_parameters()}
    words = torch.arange(20)[None]
    with torch.no_grad():
        apart = network(words).logits
        with merged(network):
            together = network(words).logits
            changed = [n for n, weight in network.named_parameters() if not torch.equal(weight, before[n])]
    assert changed
    assert all("base_layer.weight" in name for name in changed)
    assert torch.allclose(apart, together, atol=0.5)
    assert all(torch.equal(weight, before[name]) for name, weight in network.named_parameters())
