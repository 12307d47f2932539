"""Scripted models and sandboxes of the tests of `improve`."""

from collections.abc import Callable, Sequence

import anyio

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training.evaluate import Question
from training.improve import Improved, improve

PRINTS = {"print(6 * 7)": "42", "print(7 * 6)": "42", "print(21 + 21)": "42", "print(42)": "42", "print(6 + 7)": "13"}


def reply(code: str, *requires: str) -> str:
    return render(Solution(f"Think of {len(code)}.", code, requires))


def sandbox() -> ScriptedSandbox:
    def run(program: Program) -> ExecResult:
        printed = PRINTS.get(program.code)
        return scripted_result(f"{printed}\n") if printed else scripted_result(status="error", stderr="NameError")

    return ScriptedSandbox(run)


def improved(replies: dict[str, list[str]], box: ScriptedSandbox | None = None, **settings: int) -> Improved:
    """Ask each question for 42 as often as there are replies to it."""
    questions = [Question(question, "42", "math") for question in replies]
    samples = len(next(iter(replies.values())))
    return anyio.run(lambda: improve(ScriptedModel(replies), box or sandbox(), questions, samples=samples, **settings))


class Recording(ScriptedModel):
    """Notes the batches it was given; `before` is awaited at each."""

    def __init__(self, replies: dict[str, str], before: Callable[[int], None] = lambda number: None) -> None:
        super().__init__(replies)
        self.batches: list[tuple[int, GenerateConfig]] = []
        self._before = before

    @property
    def info(self) -> ModelInfo:
        return ModelInfo("scripted", "sha-base", "adapter", "sha-adapter", "scripted")

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        self._before(len(self.batches))
        self.batches.append((len(conversations), config))
        return await super().generate_batch(conversations, config, on_text)
