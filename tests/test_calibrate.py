"""How sure to be: fitted to what was right, honest on what it has not seen, kept beside the adapter."""

import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest

from model.adapter import MANIFEST_FILE
from model.base import ModelOutput
from model.confidence import CONFIDENCE_FILE, Calibration, Evidence
from model.errors import ModelUnavailableError
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from model.solver import Solver
from sandbox.scripted import ScriptedSandbox, scripted_result
from training import commands
from training.calibrate import Judged, expected_error, fit, judge, write
from training.cli import main
from training.dataset import DataError
from training.evaluate import Question
from training.report import CARD_FILE, write_card


def draw(n: int, seed: int, share: float | None = None) -> list[Judged]:
    """Answers that are right the likelier the surer they were written."""
    drawn = random.Random(seed)
    judged = []
    for _ in range(n):
        surprise = drawn.uniform(-3, 0)
        right = drawn.random() < 1 / (1 + 10 ** (surprise + 1.5))
        judged.append(Judged(Evidence(-(10**surprise), share, repaired=False), right))
    return judged


def test_the_fit_says_how_often_answers_like_it_are_right() -> None:
    calibration = fit(draw(4000, 1), draw(4000, 2, 0.5))
    assert expected_error(calibration, draw(4000, 3)) < 0.04
    for logprob, truth in ((-0.001, 0.97), (-0.0316, 0.5), (-0.8, 0.04)):
        confidence = calibration.confidence(Evidence(logprob, None, repaired=False))
        assert confidence == pytest.approx(truth, abs=0.06)


def test_a_calibration_that_is_wrong_is_measured_as_wrong() -> None:
    always_sure = Calibration((10.0,) + (0.0,) * 4, (10.0,) + (0.0,) * 4, -1.0)
    answers = draw(2000, 4)
    wrong = sum(not answer.right for answer in answers) / len(answers)
    assert expected_error(always_sure, answers) == pytest.approx(wrong, abs=0.001)


def test_next_to_no_right_answer_lies_below_the_floor() -> None:
    single = draw(4000, 5)
    floor = fit(single, draw(100, 6, 1.0)).floor
    right = [a.evidence.logprob for a in single if a.right and a.evidence.logprob is not None]
    assert 0 < sum(logprob < floor for logprob in right) <= 0.005 * len(right)


def test_a_floor_by_few_answers_declines_no_more_right_ones_than_one_by_many() -> None:
    def surprised(n: int, seed: int) -> list[Judged]:
        drawn = random.Random(seed)
        return [Judged(Evidence(-(10 ** drawn.gauss(-2, 0.5)), None, repaired=False), True) for _ in range(n)]

    votes, many = draw(100, 6, 1.0), [a.evidence.logprob or 0.0 for a in surprised(4000, 9)]
    floors = [fit(surprised(60, seed), votes).floor for seed in range(10, 40)]
    declined = [sum(logprob < floor for logprob in many) / len(many) for floor in floors]
    assert 0 < sum(declined) / len(declined) < 0.01


def test_numbers_out_of_place_count_against_an_answer_as_often_as_it_was_wrong_with_them() -> None:
    def judged(n: int, seed: int) -> list[Judged]:
        drawn = random.Random(seed)
        strange = [drawn.choice((0, 0, 1, 5)) for _ in range(n)]
        shares = {0: 0.8, 1: 0.4, 5: 0.15}
        return [
            Judged(Evidence(-0.01, None, repaired=False, strange=count), drawn.random() < shares[count])
            for count in strange
        ]

    calibration = fit(judged(4000, 1), judged(4000, 2))
    found = [calibration.confidence(Evidence(-0.01, None, repaired=False, strange=count)) for count in (0, 1, 2, 9)]
    assert found == pytest.approx([0.8, 0.4, 0.15, 0.15], abs=0.06)


def test_answers_that_are_all_right_have_a_finite_fit() -> None:
    all_right = [Judged(Evidence(-0.01 * i, None, repaired=False), True) for i in range(1, 80)]
    confidence = fit(all_right, all_right).confidence(Evidence(-0.02, None, repaired=False))
    assert confidence is not None
    assert 0.9 < confidence < 1


def test_an_engine_that_tells_nothing_cannot_be_calibrated() -> None:
    silent = [Judged(Evidence(None, None, repaired=False), True)] * 100
    with pytest.raises(DataError, match="llamacpp"):
        fit(silent, silent)
    assert Calibration((0.0,) * 5, (0.0,) * 5, -1.0).confidence(Evidence(None, 1.0, repaired=False)) is None


def test_it_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    assert Calibration.read(tmp_path) is None
    calibration = fit(draw(200, 7), draw(200, 8, 0.5))
    write(tmp_path, calibration, {"samples": 5})
    assert Calibration.read(tmp_path) == calibration
    kept = json.loads((tmp_path / CONFIDENCE_FILE).read_text())
    of_an_earlier_version = {**kept, "single": kept["single"][:4]}
    for damaged in ({**kept, "votes": None}, of_an_earlier_version):
        (tmp_path / CONFIDENCE_FILE).write_text(json.dumps(damaged))
        with pytest.raises(ModelUnavailableError, match="Remove it, and make it again with: python -m training calib"):
            Calibration.read(tmp_path)


def test_the_card_says_how_far_off_it_was(tmp_path: Path) -> None:
    errors = {"single": 0.1593, "votes": 0.2}
    measured = {
        "samples": 3,
        "measured_on": {"file": "test.jsonl", "answers": 55},
        "expected_calibration_error": errors,
    }
    (tmp_path / MANIFEST_FILE).write_text("{}")
    write_card(tmp_path)
    assert "calibration error" not in (tmp_path / CARD_FILE).read_text()
    write(tmp_path, Calibration((0.0,) * 5, (0.0,) * 5, -1.0), measured)
    write_card(tmp_path)
    said = " ".join((tmp_path / CARD_FILE).read_text().split())
    assert "error 0.159 of one sample and 0.200 by 3 votes, over 55 answers to `test.jsonl`" in said


def test_questions_are_judged_through_the_solver_and_those_without_answer_left_out() -> None:
    def reply(code: str) -> str:
        return render(Solution("Think.", code))

    model = ScriptedModel({"1": reply("print(1)"), "2": reply("print(2)"), "3": "Dunno."})
    sandbox = ScriptedSandbox({"print(1)": scripted_result("1\n"), "print(2)": scripted_result("2\n")})
    questions = [Question("1", "1"), Question("2", "5"), Question("3", "3")]
    done: list[int] = []
    judged = anyio.run(judge, Solver(model, sandbox), questions, 1, done.append)
    assert [answer.right for answer in judged] == [True, False]
    assert sum(done) == 3


def test_the_former_calibration_declines_nothing_and_stays_until_there_is_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Sure(ScriptedModel):
        calibration = Calibration((0.0,), (0.0,), floor=0.0)  # by which every reply is a guess

        async def generate(self, *words: Any) -> ModelOutput:
            return replace(await super().generate(*words), logprob=-1.0)

    @asynccontextmanager
    async def sandbox() -> AsyncIterator[ScriptedSandbox]:
        yield ScriptedSandbox({"print(1)": scripted_result("1\n")})

    question = {"question": "1", "answer": "1", "area": "math"}
    (tmp_path / "rows.jsonl").write_text(json.dumps(question) + "\n")
    (tmp_path / CONFIDENCE_FILE).write_text("former")
    reply = render(Solution("Think.", "print(1)"))
    monkeypatch.setattr(commands, "model_of", lambda *words: Sure({"1": [reply]}))
    monkeypatch.setattr(commands, "docker_sandbox", sandbox)
    rows = str(tmp_path / "rows.jsonl")
    assert main(["calibrate", "--adapter", str(tmp_path), "--data", rows, "--test", rows]) == 2
    assert "only 1 answers" in capsys.readouterr().err
    assert (tmp_path / CONFIDENCE_FILE).read_text() == "former"
