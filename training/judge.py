"""The validation rows, answered by the network in training and executed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio

from model.base import ModelInfo
from model.examples import Examples
from model.prompt import conversation
from model.solver import GREEDY, Solver
from training.evaluate import BATCH, EvalReport, Question, evaluate
from training.runs import EVALUATIONS
from training.verify import docker_sandbox


@dataclass(frozen=True, slots=True)
class ExecutedAnswers:
    """Judges a network by its greedy answers to `questions`; each report is kept in `folder`."""

    questions: Sequence[Question]
    tokenizer: Any
    """One of its own: decoding pads on the left."""
    base: str
    base_sha256: str
    folder: Path
    examples: Examples
    """Of which it is shown some with each question."""
    executes: bool
    """False in the processes that only lend their part of a sharded network."""

    def __call__(self, network: Any, step: int) -> dict[str, float]:
        """Shares `right`, `ran` (without error) and `tags` (all three readable) of the questions; `n`, their number."""
        from model.huggingface import HuggingFaceModel

        info = ModelInfo(self.base, self.base_sha256, "in training", None, f"transformers/{network.device.type}")
        model = HuggingFaceModel(network, self.tokenizer, info, examples=self.examples)
        if not self.executes:
            anyio.run(self._decode_only, model)
            return {}
        with merged(network):
            report: EvalReport = anyio.run(self._executed, model)
        report.save(self.folder / EVALUATIONS / f"step-{step:06}.json")
        shares = report.summary()["all"]
        return {
            "right": shares["right"].rate,
            "ran": shares["ran"].rate,
            "tags": shares["structure"].rate,
            "n": float(len(self.questions)),
        }

    async def _executed(self, model: Any) -> EvalReport:
        async with docker_sandbox() as sandbox:
            # Without repair: what is decoded must not depend on what was executed, or the processes part ways.
            return await evaluate(Solver(model, sandbox, repairs=0), model.info, self.questions)

    async def _decode_only(self, model: Any) -> None:
        for start in range(0, len(self.questions), BATCH):
            asked = self.questions[start : start + BATCH]
            prompts = [conversation(q.question, tuned=True, worked=self.examples.nearest(q.question)) for q in asked]
            await model.generate_batch(prompts, GREEDY)


@contextmanager
def merged(network: Any) -> Iterator[None]:
    """Answer with the adapter merged in, as it is served, which is faster; the weights come back bit for bit.

    Taking an adapter out again by subtraction would leave rounding behind. 4-bit and sharded weights stay as they are.
    """
    layers = [module for module in network.modules() if hasattr(module, "lora_A")]
    weights = [layer.get_base_layer().weight for layer in layers]
    if not all(weight.is_floating_point() and type(weight.data).__name__ == "Tensor" for weight in weights):
        yield
        return
    kept = [weight.data for weight in weights]
    network.merge_adapter(safe_merge=True)  # into new tensors
    try:
        yield
    finally:
        network.unmerge_adapter()
        for weight, data in zip(weights, kept, strict=True):
            weight.data = data
