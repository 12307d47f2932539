"""The rows of a run: read, checked line by line, and executed before anything is trained on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import anyio
from tqdm import tqdm

from training.config import TrainConfig
from training.dataset import DataError, Example, numbered, spread
from training.evaluate import Question
from training.verify import Verdict, digest, docker_sandbox, known_right, remember, verify


@dataclass(frozen=True, slots=True)
class Data:
    """The rows of a run."""

    examples: list[Example]
    held_out: list[Example]
    questions: list[Question]
    unknown: int
    """Rows that this machine has not executed."""


def read(config: TrainConfig, home: Path, *, executed: bool = True) -> Data:
    """The rows of `config`, each one executed by now if `verify_rows` says so.

    Raises:
        DataError: a line is malformed, or its program does not print its answer; names file and line.
        SandboxError: there is no sandbox to execute them in.
    """
    chosen: list[tuple[Path, int, Example]] = []
    trained = 0
    for path in (*config.train_file, config.validation_file):
        trained = len(chosen)  # the last one's rows are held out
        chosen += [(path, number, example) for number, example in spread(numbered(path), config.max_rows)]
    examples, held_out = ([example for _, _, example in part] for part in (chosen[:trained], chosen[trained:]))
    known = known_right([example for _, _, example in chosen], home)
    if executed and (config.verify_rows or config.eval_rows):
        fresh = [row for row in chosen if row[2] not in known] if config.verify_rows else []
        fresh = fresh or chosen[:1]  # at the least, see that there is a sandbox before an epoch is spent
        _prove(fresh, home)
    asked = spread(held_out, config.eval_rows) if config.eval_rows else []
    return Data(examples, held_out, [Question(e.question, e.answer, e.area) for e in asked], len(chosen) - len(known))


def proven(paths: Sequence[Path], home: Path) -> list[Example]:
    """The rows of `paths`, each one executed by now; errors as in `read`."""
    chosen = [(path, number, example) for path in paths for number, example in numbered(path)]
    known = known_right([example for _, _, example in chosen], home)
    if fresh := [row for row in chosen if row[2] not in known]:
        _prove(fresh, home)
    return [example for _, _, example in chosen]


def _prove(fresh: list[tuple[Path, int, Example]], home: Path) -> None:
    verdicts = execute([example for _, _, example in fresh], "new rows")
    remember([digest(verdict.example) for verdict in verdicts if verdict.right], home)
    _refuse_wrong(fresh, verdicts)


def execute(examples: list[Example], title: str) -> list[Verdict]:
    """Run every example in the sandbox, with a bar; verdicts are in the order of `examples`."""

    async def run() -> list[Verdict]:
        with tqdm(total=len(examples), desc=f"executing {title}", unit="row") as bar:
            async with docker_sandbox() as sandbox:
                return await verify(examples, sandbox, lambda rows: bar.update(rows) and None)

    return anyio.run(run)


def _refuse_wrong(chosen: list[tuple[Path, int, Example]], verdicts: list[Verdict]) -> None:
    wrong = [(path, number, v) for (path, number, _), v in zip(chosen, verdicts, strict=True) if not v.right]
    if wrong:
        path, number, verdict = wrong[0]
        more = f", and {len(wrong) - 1} more rows like it" if len(wrong) > 1 else ""
        raise DataError(
            f"{path}, line {number}: the program printed {verdict.printed!r}, expected {verdict.example.answer!r}. "
            f"{verdict.detail}{more}. All of them: python -m training verify {path}; then mend or remove the rows"
        )
