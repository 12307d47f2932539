"""The questions that `solve` failed at, where the user had them kept; `model/failed.py` says how they are written."""

from __future__ import annotations

from pathlib import Path

from model.failed import failed_file
from training.dataset import DataError
from training.evaluate import Question
from training.importers.asked import asked
from training.records import records


def failed_questions(home: Path) -> list[Question]:
    """Each distinct question with the answer that was filled in last; it is empty where there is none.

    Raises:
        DataError: nothing has been kept; or it names the line that is no such record.
    """
    path = failed_file(home)
    if not path.exists() or not path.stat().st_size:
        raise DataError(
            f"no failed question has been kept in {path}: set WORLDMODEL_KEEP_FAILED=true where questions are asked, "
            "and those without a verified answer will be"
        )
    answers: dict[str, str] = {}
    for line, row in records(path):
        try:
            question, answer = asked(row)
        except (ValueError, KeyError, TypeError) as fault:
            raise DataError(
                f'{path}, line {line}: {fault!r}; a record has a "question" and an "answer", which may be null. Mend '
                "the line or remove it"
            ) from fault
        given = "" if row["answer"] is None else answer.strip()
        answers[question] = given or answers.get(question, "")
    return [Question(question, answer) for question, answer in answers.items()]
