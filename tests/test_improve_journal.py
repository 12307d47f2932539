"""Sampling that was interrupted goes on where it was."""

import fcntl
import resource
from collections.abc import Sequence
from pathlib import Path

import anyio
import pytest

from training.dataset import DataError
from training.evaluate import Question
from training.improve import BATCH, Improved, improve

from .improving import Recording, reply, sandbox


class Interrupted(Exception):
    pass


QUESTIONS = [Question(f"{'long ' * n}question", "42", "math") for n in range(5)]
REPLIES = {question.question: reply("print(6 * 7)") for question in QUESTIONS}


def interrupted_after(batches: int, journal: Path) -> None:
    def stop(number: int) -> None:
        if number == batches:
            raise Interrupted

    with pytest.raises(Interrupted):
        anyio.run(lambda: improve(Recording(REPLIES, stop), sandbox(), QUESTIONS, samples=BATCH, journal=journal))


def resumed(journal: Path, questions: Sequence[Question] = QUESTIONS, seed: int = 0) -> tuple[Improved, Recording]:
    model = Recording(REPLIES)
    done: list[int] = []
    result = anyio.run(
        lambda: improve(model, sandbox(), questions, samples=BATCH, journal=journal, seed=seed, on_done=done.append)
    )
    assert sum(done) == len(questions)
    return result, model


def test_an_interrupted_run_goes_on_where_it_was_to_the_same_result(tmp_path: Path) -> None:
    whole, unbroken = resumed(tmp_path / "whole")
    interrupted_after(4, tmp_path / "journal")
    result, model = resumed(tmp_path / "journal")
    assert result.sampled == whole.sampled
    assert 1 <= len(model.batches) <= 3
    assert model.batches == unbroken.batches[-len(model.batches) :]  # the same seeds for the same questions
    again, model = resumed(tmp_path / "journal", QUESTIONS[:3])
    assert not model.batches
    assert again.sampled == whole.sampled[:3]
    assert (again.timings.samples, again.timings.samples_per_second, again.timings.sandbox_share) == (0, 0.0, 0.0)


def test_a_journal_of_a_version_that_knew_every_answer_goes_on(tmp_path: Path) -> None:
    whole, _ = resumed(tmp_path / "journal")
    before = (tmp_path / "journal").read_text()
    assert ', "agreed": ""' in before
    (tmp_path / "journal").write_text(before.replace(', "agreed": ""', ""))
    result, model = resumed(tmp_path / "journal")
    assert (result.sampled, model.batches) == (whole.sampled, [])


def test_half_a_line_of_a_killed_run_is_sampled_again(tmp_path: Path) -> None:
    whole, _ = resumed(tmp_path / "journal")
    content = (tmp_path / "journal").read_bytes()
    (tmp_path / "journal").write_bytes(content[:-20])
    result, model = resumed(tmp_path / "journal")
    assert result.sampled == whole.sampled
    assert len(model.batches) == 1
    assert (tmp_path / "journal").read_bytes() == content


def test_another_answer_to_a_question_is_another_question(tmp_path: Path) -> None:
    resumed(tmp_path / "journal")
    result, model = resumed(tmp_path / "journal", [Question(QUESTIONS[0].question, "13")])
    assert len(model.batches) == 1
    assert result.counts.right == 0


def test_a_journal_of_other_settings_is_refused(tmp_path: Path) -> None:
    resumed(tmp_path / "journal")
    with pytest.raises(DataError, match=r"journal was sampled with another seed: .*--out"):
        resumed(tmp_path / "journal", seed=1)


@pytest.mark.parametrize("line", ["{", "[]", '{"question": "q"}'])
def test_a_damaged_line_is_named(tmp_path: Path, line: str) -> None:
    resumed(tmp_path / "journal")
    lines = (tmp_path / "journal").read_text().splitlines()
    (tmp_path / "journal").write_text("\n".join([*lines[:2], line, *lines[2:], ""]))
    with pytest.raises(DataError, match="journal, line 3 is damaged"):
        resumed(tmp_path / "journal")


def test_two_runs_do_not_share_a_journal(tmp_path: Path) -> None:
    interrupted_after(4, tmp_path / "journal")
    with (tmp_path / "journal").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(DataError, match=r"another process is writing .*--out"):
            resumed(tmp_path / "journal")
    resumed(tmp_path / "journal")


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    resumed(tmp_path / "whole")
    lines = (tmp_path / "whole").read_bytes().splitlines(keepends=True)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(b"".join(lines[:3])) + 9, hard))
    try:
        with pytest.raises(DataError, match="Make room"):
            resumed(tmp_path / "journal")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    result, model = resumed(tmp_path / "journal")
    assert (result.counts.right, len(model.batches)) == (5 * BATCH, 3)
