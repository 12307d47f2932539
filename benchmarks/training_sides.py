"""The sides of `benchmarks/training.py`: each trains in a process of its own, a step whenever a line tells it to.

python -m benchmarks.training_sides SIDE ROWS
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from training.config import TrainConfig
from training.dataset import load, spread
from training.network import before_torch, lora, place

OURS, PACKED, UNGROUPED, DEFAULTS = "this trainer", "this trainer, packing", "this trainer, no grouping", "TRL defaults"
SIDES = (OURS, PACKED, UNGROUPED, DEFAULTS)


def main() -> None:
    side, rows = sys.argv[1], int(sys.argv[2])
    # What the libraries say goes to standard error; standard output is for the parent alone.
    replies = sys.stdout
    sys.stdout = sys.stderr
    with TemporaryDirectory() as scratch:
        config = TrainConfig(output_dir=Path(scratch), max_rows=rows, eval_rows=0, num_train_epochs=1000)
        if side == PACKED:  # two sequences of max_length hold about as many rows as a step of the others
            packed = {"packing": True, "per_device_train_batch_size": 1}
            config = config.model_copy(update=packed)
        if side != DEFAULTS:
            before_torch(config.device)
        run = defaults(config) if side == DEFAULTS else ours(config, side)
        run.add_callback(stepped(run, replies))
        run.train()


def folder_of(config: TrainConfig) -> Path:
    from model.bases import fetch, find
    from sandbox.home import default_home

    return fetch(find(config.base), default_home(), lambda words: print(words, file=sys.stderr))


def ours(config: TrainConfig, side: str) -> Any:
    from transformers import AutoTokenizer

    from training.rows import tokenised
    from training.trainer import arguments, trainer

    where = place(config)
    folder = folder_of(config)
    tokenizer = AutoTokenizer.from_pretrained(folder)
    rows, _ = tokenised(spread(load(config.train_file[0]), config.max_rows), tokenizer, config.max_length)
    plain = {"eval_strategy": "no", "eval_on_start": False, "save_strategy": "no", "load_best_model_at_end": False}
    settings = arguments(config, where, judged=False, **plain)
    run = trainer(config, where, settings, folder, tokenizer, rows, rows[:1])
    if side == UNGROUPED:
        run.lengths = None
    return run


def defaults(config: TrainConfig) -> Any:
    """What TRL's own documentation comes to: its defaults, with the same adapter on the same rows."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    from model.prompt import conversation

    where = place(config)
    rows = [
        {
            "prompt": [{"role": m.role, "content": m.content} for m in conversation(example.question, tuned=True)],
            "completion": [{"role": "assistant", "content": example.target}],
        }
        for example in spread(load(config.train_file[0]), config.max_rows)
    ]
    return SFTTrainer(
        model=str(folder_of(config)),
        train_dataset=Dataset.from_list(rows),
        peft_config=lora(config),
        args=SFTConfig(
            output_dir=str(config.output_dir),
            use_cpu=where.on_cpu,
            num_train_epochs=config.num_train_epochs,
            learning_rate=config.learning_rate,
            save_strategy="no",
            report_to="none",
            disable_tqdm=True,
        ),
    )


def stepped(run: Any, replies: Any) -> Any:
    """A callback that waits for a line before each step and answers with what the step took."""
    import torch
    from transformers import TrainerCallback

    collate = run.data_collator
    seen = {"rows": 0, "supervised": 0, "tokens": 0, "padded": 0}

    def counting(rows: list[dict[str, Any]]) -> Any:
        batch = collate(rows)
        seen["rows"] += len(rows)
        seen["supervised"] += int((batch["labels"] != -100).sum())
        seen["tokens"] += sum(len(row["input_ids"]) for row in rows)
        seen["padded"] += batch["input_ids"].numel()
        return batch

    run.data_collator = counting

    class Stepped(TrainerCallback):
        asked = 0.0

        def on_train_begin(self, *words: Any, **more: Any) -> None:
            self.wait()

        def on_step_end(self, *words: Any, **more: Any) -> None:
            if torch.cuda.is_available():
                torch.cuda.synchronize()
                peak = torch.cuda.max_memory_allocated()
            else:
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
            print(
                json.dumps({**seen, "seconds": time.perf_counter() - self.asked, "peak": peak}),
                file=replies,
                flush=True,
            )
            self.wait()

        def wait(self) -> None:
            if not sys.stdin.readline():
                raise SystemExit(0)
            seen.update(dict.fromkeys(seen, 0))
            self.asked = time.perf_counter()

    return Stepped()


if __name__ == "__main__":
    main()
