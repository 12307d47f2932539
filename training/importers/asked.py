"""The question and the answer of a published benchmark's row, whichever of the known forms it has."""

from __future__ import annotations

import re

from training.importers import gsm8k, mathqa
from training.importers.arithmetic import Unfit
from training.importers.readable import readable
from training.records import Record

_WITH_UNIT = re.compile(r"(-?[\d.,]+)\s*\(.*\)")


def asked(record: Record) -> tuple[str, str]:
    """Question and answer of a row of GSM8K, SVAMP, ASDiv, MultiArith, SingleEq, MathQA or of this project.

    Raises:
        KeyError: a field is missing.
        ValueError: the answer is not there, or there are several.
    """
    if "sQuestion" in record:
        if len(record["lSolutions"]) != 1:
            raise ValueError(f"lSolutions has {len(record['lSolutions'])} answers, not one")
        return str(record["sQuestion"]).strip(), _written(record["lSolutions"][0])
    if "Problem" in record:
        return readable(str(record["Problem"])), _keyed(record)
    if "Body" in record or "body" in record:
        body, question, answer = ("Body", "Question", "Answer") if "Body" in record else ("body", "question", "answer")
        text = _joined(str(record[body]).strip(), str(record[question]).strip())
        found = _WITH_UNIT.fullmatch(_written(record[answer]).strip())
        return text, found[1] if found else _written(record[answer])
    if "final_ans" in record:
        return str(record["question"]).strip(), _written(record["final_ans"])
    question, answer = str(record["question"]), _written(record["answer"])
    return question, gsm8k.final_answer(answer) or answer


def _joined(body: str, question: str) -> str:
    """Story and question, with the stop or comma that SVAMP leaves out between them."""
    if body and body[-1] not in ".?!,":
        last = re.split(r"[.?!]\s+", body)[-1]
        body += "," if last.lower().startswith(("if ", "when ")) else "."
    return f"{body} {question}".strip()


def _keyed(record: Record) -> str:
    text = mathqa.option(record)
    try:
        return _written(mathqa.number_of(text))
    except Unfit:
        return text


def _written(answer: object) -> str:
    """Whole floats without `.0`, which would ask for one decimal only."""
    return str(int(answer)) if isinstance(answer, float) and answer.is_integer() else str(answer)
