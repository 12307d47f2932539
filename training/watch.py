"""What a person sees of a run while it works, and how they stop it."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from tqdm import tqdm
from transformers import TrainerCallback

from training.runs import HISTORY_FILE


class Watch(TrainerCallback):
    """A bar with loss, tokens a second and time left; a line an epoch; the log in `history.json` as it grows."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bar: tqdm[Any] | None = None
        self._since = (0.0, 0)
        self._loss = ""

    def on_train_begin(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        self._bar = tqdm(total=state.max_steps, initial=state.global_step, desc="training", unit="step", smoothing=0.1)
        self._since = (time.monotonic(), state.num_input_tokens_seen)

    def on_step_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if self._bar is not None:
            self._bar.set_postfix_str(f"{self._loss}{self._rate(state):,.0f} tokens/s", refresh=False)
            self._bar.update(state.global_step - self._bar.n)

    def _rate(self, state: Any) -> float:
        """Tokens a second since the last answering of questions."""
        started, tokens = self._since
        return float(state.num_input_tokens_seen - tokens) / max(time.monotonic() - started, 1e-9)

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **more: Any) -> None:
        if "loss" in (logs or {}):
            self._loss = f"loss {logs['loss']:.3f}, "
            state.log_history[-1]["tokens_per_second"] = round(self._rate(state), 1)
        scratch = self._folder / f".{HISTORY_FILE}.tmp"
        scratch.write_text(json.dumps(state.log_history, indent=1) + "\n", encoding="utf-8")
        scratch.replace(self._folder / HISTORY_FILE)

    def on_evaluate(self, args: Any, state: Any, control: Any, metrics: Any = None, **more: Any) -> None:
        figures = metrics or {}
        words = f"epoch {state.epoch:.3g}: validation loss {figures.get('eval_loss', float('nan')):.3f}"
        if "eval_right" in figures:
            words += (
                f", of {figures['eval_n']:.0f} questions right {figures['eval_right']:.1%}, "
                f"ran {figures['eval_ran']:.1%}, all tags {figures['eval_tags']:.1%}"
            )
        tqdm.write(words)
        # Answering takes time in which no token is trained on.
        self._since = (time.monotonic(), state.num_input_tokens_seen)

    def on_train_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if self._bar is not None:
            self._bar.close()


class Stop(TrainerCallback):
    """Ends the run after the step in progress, with a checkpoint, once it was `asked`."""

    def __init__(self) -> None:
        self.asked = False

    def on_step_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if self.asked:
            control.should_save = True

    def on_save(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        if self.asked:  # not before: a checkpoint that says "stop" would end the run that goes on from it
            control.should_training_stop = True

    def on_epoch_end(self, args: Any, state: Any, control: Any, **more: Any) -> None:
        """The loop is left here too; an epoch that is not over is judged when it is."""
        if self.asked and not float(state.epoch).is_integer():
            control.should_evaluate = control.should_save = False

    @contextmanager
    def on_signals(self, say: Callable[[str], None]) -> Iterator[None]:
        """Let Ctrl-C and SIGTERM ask; a second one ends the process as it always does."""
        known = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

        def ask(number: int, frame: FrameType | None) -> None:
            self.asked = True
            say("stopping after this step, with a checkpoint; once more stops at once")
            for each, handler in known.items():
                signal.signal(each, handler)

        for number in known:
            signal.signal(number, ask)
        try:
            yield
        finally:
            for number, handler in known.items():
                signal.signal(number, handler)
