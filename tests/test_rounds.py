"""`python -m training improve` over several rounds; what trains and what answers is scripted, the rest is real."""

import json
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from model.adapter import WEIGHTS_FILE
from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Program
from training import commands, rounds, sft
from training.checkpoint import begin, to_go_on_from
from training.cli import main
from training.config import TrainConfig
from training.dataset import Example, load
from training.improve import BATCH
from training.keeping import added

ASKED = ["What are six sevens?", "Six times seven, please.", "7 by 6?"]
"""Questions that are learnt from; all are answered by 42."""
HELD_BACK = [f"What is {n} and {n}?" for n in range(4)]
WAYS = ["print(6 * 7)", "print(7 * 6)", "print(21 + 21)", "print(84 // 2)", "print(40 + 2)"]


def reply(code: str) -> str:
    return render(Solution("Think.", code))


def run(program: Program) -> ExecResult:
    return scripted_result(f"{eval(program.code.removeprefix('print'))}\n")


class Killed(Exception):
    pass


class Answering(ScriptedModel):
    """Knows the answers to the first `knows` held-back rows, and so many ways to 42 but one."""

    def __init__(self, knows: int, before: Any) -> None:
        held_back = {q: reply(f"print({n} + {n})") if n < knows else "Dunno." for n, q in enumerate(HELD_BACK)}
        super().__init__({**held_back, **{question: reply(WAYS[knows]) for question in ASKED}})
        self._knows, self._before = knows, before

    @property
    def info(self) -> ModelInfo:
        return ModelInfo("scripted", "base", "adapter", f"knows {self._knows}", "scripted")

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        question = next(message.content for message in conversations[0] if message.role == "user")
        if question in ASKED:
            self._before(self._knows, question)
        return await super().generate_batch(conversations, config, on_text)


class Command:
    """`improve` in a folder of its own, where the adapter of round n comes to know `learns[n - 1]` held-back rows.

    It begins with one that knows 1. `killed` names the step at which round 2 is killed, once.
    """

    def __init__(self, folder: Path, learns: Sequence[int], monkeypatch: pytest.MonkeyPatch) -> None:
        self.out, self.learns, self.killed = folder / "out", learns, ""
        self.trained: list[tuple[TrainConfig, bool]] = []
        """Each call of the trainer: its settings, and whether it went on from a checkpoint."""
        self.sampled: list[tuple[int, str]] = []
        """Each question that was sampled, with what the model knew."""
        folder.mkdir(exist_ok=True)
        self._asked, self._held_back = folder / "asked.jsonl", folder / "held_back.jsonl"
        self._write(self._asked, dict.fromkeys(ASKED, "42"))
        self._write(self._held_back, {question: str(2 * n) for n, question in enumerate(HELD_BACK)})

        @asynccontextmanager
        async def scripted() -> AsyncIterator[ScriptedSandbox]:
            yield ScriptedSandbox(run)

        monkeypatch.setattr(rounds, "docker_sandbox", scripted)
        monkeypatch.setattr(commands, "docker_sandbox", scripted)
        monkeypatch.setattr(
            rounds, "model_of", lambda base, adapter, device: Answering(self._knows(adapter), self._ask)
        )
        monkeypatch.setattr(rounds, "record", self._record)
        monkeypatch.setattr(sft, "train", self._train)

    def __call__(self, *words: str) -> int:
        self.trained, self.sampled = [], []
        settings = [f"validation_file={self._held_back}", "eval_rows=4", *words]
        # So many samples to a question that each is a batch of its own.
        where = ["--data", str(self._asked), "--against", "--samples", str(BATCH), "--out", str(self.out)]
        return main(["improve", *where, *settings])

    def left(self) -> dict[str, int]:
        """The adapters, and what they know."""
        return {file.parent.name: int(file.read_text()) for file in sorted(self.out.glob("adapter*/knows"))}

    def right(self) -> list[int]:
        return [score["count"] for score in json.loads((self.out / "rounds.json").read_text())["right"]]

    def _write(self, file: Path, rows: dict[str, str]) -> None:
        file.write_text("".join(json.dumps({"question": q, "answer": answer}) + "\n" for q, answer in rows.items()))

    def _knows(self, adapter: str) -> int:
        return 1 if adapter == "default" else int((Path(adapter) / "knows").read_text())

    def _kill(self, step: str) -> None:
        if self.killed == step:
            self.killed = ""
            raise Killed

    def _ask(self, knows: int, question: str) -> None:
        if knows == self.learns[0] and len({q for known, q in self.sampled if known == knows}) == 2:
            self._kill("sampling")
        self.sampled.append((knows, question))

    def _record(self, folder: Path, *judged: Any) -> None:
        if folder.name == "adapter-2":
            self._kill("judging")
        commands.record(folder, *judged)

    def _train(self, config: TrainConfig, *_: object, resume: bool) -> Path:
        self.trained.append((config, resume))
        folder = config.output_dir
        number = int(folder.name.partition("-")[2] or 1)
        if to_go_on_from(config, resume=resume, overwrite=False) is None:
            folder.mkdir()
            begin(config)
        checkpoint = folder / "checkpoints" / "checkpoint-1"
        checkpoint.mkdir(parents=True, exist_ok=resume)
        (checkpoint / "trainer_state.json").write_text("{}")
        if number == 2:
            self._kill("training")
        save_file({"lora_A": np.ones(4, np.float16)}, folder / WEIGHTS_FILE)
        (folder / "knows").write_text(str(self.learns[number - 1]))
        (folder / "manifest.json").write_text(json.dumps({"base": {"name": "scripted", "sha256": "base"}}))
        shutil.rmtree(folder / "checkpoints")
        return folder


def test_rounds_go_on_while_the_score_rises(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    improve = Command(tmp_path, [2, 3, 4], monkeypatch)
    assert improve("--rounds", "3") == 0
    assert improve.right() == [1, 2, 3, 4]
    assert improve.left() == {"adapter": 4, "adapter-1": 2, "adapter-2": 3}
    said = capsys.readouterr().err
    assert "round 2: right 75.0% [30.1%, 95.4%] (3/4), 50.0% [15.0%, 85.0%] (2/4) before" in said
    assert said.endswith(
        f"after round 3 100.0% [51.0%, 100.0%] (4/4); the adapter of round 3 is in {improve.out}/adapter\n"
    )
    best = improve.out / "adapter"
    assert [config.adapter_name_or_path for config, _ in improve.trained] == [None, best, best]
    assert {config.train_file for config, _ in improve.trained} == {
        (Path("data/train.jsonl"), improve.out / "improved.jsonl")
    }
    assert [knows for knows, _ in improve.sampled] == [1] * 3 + [2] * 3 + [3] * 3  # each with the last one's adapter
    kept = load(improve.out / "improved.jsonl")
    assert {(row.question, row.code) for row in kept} == {(question, way) for question in ASKED for way in WAYS[1:4]}
    assert len({row.id for row in kept}) == len(kept)
    measured = json.loads((best / "manifest.json").read_text())["metrics"]["validation"]["areas"]["all"]["right"]
    assert (measured["count"], measured["n"]) == (4, 4)


@pytest.mark.parametrize("second", [1, 2])
def test_the_first_round_that_is_not_better_is_the_last_and_the_best_is_kept(
    second: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    improve = Command(tmp_path, [2, second, 4], monkeypatch)
    assert improve("--rounds", "5") == 0
    assert improve.right() == [1, 2, second]
    assert improve.left() == {"adapter": 2, "adapter-2": second}
    assert "the adapter of round 1 is in" in capsys.readouterr().err
    assert improve("--rounds", "9") == 2
    said = capsys.readouterr().err
    assert f"{improve.out}/adapter is finished (right before 25.0%" in said
    assert "more --rounds" not in said
    assert not improve.sampled


def test_one_round_leaves_its_adapter_and_more_rounds_go_on_from_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    improve = Command(tmp_path, [2, 4], monkeypatch)
    assert improve("--rounds", "1") == 0
    assert improve.left() == {"adapter": 2}
    assert improve("--rounds", "1") == 2
    assert "or more --rounds, to go on" in capsys.readouterr().err
    assert improve("--rounds", "2") == 0
    assert improve.left() == {"adapter": 4, "adapter-1": 2}
    assert {knows for knows, _ in improve.sampled} == {2}


def test_a_first_round_that_is_worse_than_before_is_left_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    improve = Command(tmp_path, [0], monkeypatch)
    assert improve() == 0
    assert improve.left() == {"adapter": 0}
    assert "right before 25.0% [4.6%, 69.9%] (1/4), after round 1 0.0%" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("step", "sampled", "trained"),
    [
        ("sampling", 1, [(2, False), (3, False)]),  # the second of three questions was in flight, or is finished
        ("training", 0, [(2, True), (3, False)]),
        ("judging", 0, [(3, False)]),
    ],
)
def test_a_killed_command_goes_on_in_the_round_it_was_in(
    step: str, sampled: int, trained: list[tuple[int, bool]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Command(tmp_path / "whole", [2, 3, 4], monkeypatch)
    assert whole() == 0
    improve = Command(tmp_path / "killed", [2, 3, 4], monkeypatch)
    improve.killed = step
    with pytest.raises(Killed):
        improve()
    assert improve.left()["adapter"] == 2
    assert improve() == 0
    assert [knows for knows, _ in improve.sampled].count(1) == 0
    again = [knows for knows, _ in improve.sampled].count(2)
    assert sampled <= again <= 2 * sampled
    assert [(int(config.output_dir.name[-1]), resume) for config, resume in improve.trained] == trained
    assert (improve.right(), improve.left()) == (whole.right(), whole.left())
    assert load(improve.out / "improved.jsonl") == load(whole.out / "improved.jsonl")


@pytest.mark.parametrize("half", [True, False])
def test_a_kill_while_the_best_is_put_in_place_is_made_good(
    half: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    improve = Command(tmp_path, [2, 3, 4], monkeypatch)
    assert improve("--rounds", "2") == 0
    (improve.out / "adapter").replace(improve.out / "adapter-2")
    if not half:
        (improve.out / "adapter-1").replace(improve.out / "adapter")
    assert improve("--rounds", "3") == 0
    assert improve.left() == {"adapter": 4, "adapter-1": 2, "adapter-2": 3}
    assert {knows for knows, _ in improve.sampled} == {3}


def test_rounds_of_another_command_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    improve = Command(tmp_path, [2, 3], monkeypatch)
    assert improve("--rounds", "1") == 0
    assert improve("--rounds", "2", "eval_rows=2") == 2
    assert "rounds.json was begun with another eval_rows: go on with that, or give another --out" in (
        capsys.readouterr().err
    )
    (improve.out / "rounds.json").write_text("[]")
    assert improve("--rounds", "2") == 2
    assert "rounds.json is damaged" in capsys.readouterr().err
    (improve.out / "rounds.json").unlink()
    assert improve("--rounds", "2") == 2
    assert "holds a finished adapter, of another run" in capsys.readouterr().err
    assert improve.left() == {"adapter": 2}


def row(code: str, answer: str = "42", question: str = "q") -> Example:
    return Example("", "math", "improved", question, "Think.", code, (), answer)


def kept(earlier: Sequence[Example], rows: Sequence[Example], keep: int = 4) -> list[tuple[str, str]]:
    """What is kept, which stays the same however often the same rows come."""
    once = added(earlier, rows, keep)
    assert added(once, rows, keep) == once
    return [(one.question, one.code) for one in once]


def test_rows_of_earlier_rounds_stay_and_what_is_new_is_added() -> None:
    earlier, new = [row(WAYS[0]), row(WAYS[1])], [row("print(7*6)"), row(WAYS[2]), row(WAYS[0], question="r")]
    assert kept(earlier, new) == [("q", WAYS[0]), ("q", WAYS[1]), ("q", WAYS[2]), ("r", WAYS[0])]
    assert len({one.id.rpartition("-")[0] for one in added([], new, 4)}) == 2


def test_at_most_so_many_of_a_question_are_kept_of_all_rounds() -> None:
    assert kept([row(WAYS[0])], [row(way) for way in WAYS[1:]], keep=3) == [("q", way) for way in WAYS[:3]]


def test_what_a_later_round_agrees_on_against_an_earlier_one_is_not_kept() -> None:
    assert kept([row(WAYS[0])], [row("print(6 + 7)", "13"), row(WAYS[1], "42.0")]) == [("q", WAYS[0]), ("q", WAYS[1])]
