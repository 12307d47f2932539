"""How often two ways to decode the shipped model give the same executed answer.

    python -m benchmarks.agreement [--beside transformers|grammar|FOLDER] [--questions 500] [--out FILE.json]

What serves, llama.cpp with 16-bit floats, and beside it one other: the reference, transformers; the same held to the
grammar from the first token on; or an adapter exported otherwise, such as

    python -m training export model/adapters/smollm2-135m --gguf --quantize q8_0 --out outputs/q8_0

Both answer the same held-back questions greedily, with the same worked examples, in batches by turns; every program is
executed. How sure a reply was is left out, which only llama.cpp tells: by it `solve` looks again and declines. Answers
agree when both are equal by value (`model.values.canonical`), or when there is none from either. What the two write
differs where a sum differs in its last bits and two tokens were about as likely: transformers computes in float32 here,
llama.cpp with weights and activations of fewer bits. The target is 98% beside transformers.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import anyio

from model.base import GenerateConfig, LanguageModel, Message, ModelOutput
from model.llamacpp import unusable  # first, as it sets how OpenMP waits
from model.loading import load_model
from model.solver import Solver
from model.values import canonical
from sandbox.home import default_home
from training.dataset import spread
from training.evaluate import BATCH, Question, Share, load_questions
from training.verify import docker_sandbox, matches

DATA = Path(__file__).parent.parent / "data"
TARGET = 0.98


class Unrated:
    """A model that does not say how sure it was; where `held`, its every reply is held to the grammar."""

    calibration = None

    def __init__(self, model: LanguageModel, held: bool = False) -> None:
        self._model, self._held = model, held
        self.info, self.examples = model.info, model.examples

    async def generate(
        self, messages: Sequence[Message], config: GenerateConfig, on_text: Callable[[str], None] | None = None
    ) -> ModelOutput:
        return replace(await self._model.generate(messages, self._asked(config), on_text), logprob=None)

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        outputs = await self._model.generate_batch(conversations, self._asked(config), on_text)
        return [replace(output, logprob=None) for output in outputs]

    def _asked(self, config: GenerateConfig) -> GenerateConfig:
        return replace(config, constrained=config.constrained or self._held)


@dataclass(frozen=True, slots=True)
class Pair:
    question: Question
    answers: tuple[str | None, str | None]
    codes: tuple[str, str]

    @property
    def agrees(self) -> bool:
        fast, reference = (None if value is None else canonical(value) for value in self.answers)
        return fast == reference

    def right(self, side: int) -> bool:
        answer = self.answers[side]
        return answer is not None and matches(answer, self.question.answer)


async def pairs(models: tuple[LanguageModel, LanguageModel], questions: list[Question]) -> list[Pair]:
    found: list[Pair] = []
    async with docker_sandbox() as sandbox:
        solvers = [Solver(model, sandbox, repairs=0) for model in models]
        for start in range(0, len(questions), BATCH):
            asked = questions[start : start + BATCH]
            fast, reference = [await solver.solve_batch([q.question for q in asked]) for solver in solvers]
            for question, a, b in zip(asked, fast, reference, strict=True):
                found.append(Pair(question, (a.answer, b.answer), (a.code, b.code)))
            print(f"{len(found)} asked, {sum(pair.agrees for pair in found)} agree", flush=True)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=500, metavar="N")
    parser.add_argument("--adapter", default="default")
    parser.add_argument("--beside", default="transformers", metavar="transformers|grammar|FOLDER")
    parser.add_argument("--out", type=Path, metavar="FILE.json")
    options = parser.parse_args()
    if reason := unusable():
        raise SystemExit(reason)
    load = partial(load_model, device="cpu", home=default_home())
    serves = load(adapter=options.adapter, engine="llamacpp")
    other: LanguageModel = serves
    if options.beside == "transformers":
        other = load(adapter=options.adapter, engine="transformers")
    elif options.beside != "grammar":
        other = load(base=options.beside, adapter="default", engine="llamacpp")
    held = options.beside == "grammar"
    questions = load_questions(DATA / "validation.jsonl") + load_questions(DATA / "test.jsonl")
    found = anyio.run(pairs, (Unrated(serves), Unrated(other, held)), list(spread(questions, options.questions)))
    n = len(found)
    print(f"{serves.info.engine} and {options.beside}, greedy, executed answers:")
    agreement = Share(sum(pair.agrees for pair in found), n)
    print(f"  agree {agreement}; {TARGET:.0%} asked for: {'met' if agreement.rate >= TARGET else 'missed'}")
    print(f"  same program {Share(sum(pair.codes[0] == pair.codes[1] for pair in found), n)}")
    for side, name in enumerate((serves.info.engine, options.beside)):
        print(f"  right, {name}: {Share(sum(pair.right(side) for pair in found), n)}")
    if options.out:
        rows = [
            {"question": p.question.question, "expected": p.question.answer, "answers": p.answers, "programs": p.codes}
            for p in found
            if not p.agrees
        ]
        options.out.write_text(json.dumps({"n": n, "agree": agreement.as_json(), "differ": rows}, indent=2))


if __name__ == "__main__":
    main()
