"""`python -m training data`: the splits drawn, proven by running, freed of what evaluations ask, and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import anyio
from tqdm import tqdm

from training.contamination import overlapping
from training.dataset import SPLITS, Example, Split, as_lines, put
from training.drawing import Drawn, draw
from training.proof import Proven, prove
from training.verify import docker_sandbox


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one split."""

    split: Split
    kept: list[Drawn]
    faults: list[Proven]
    """Rows that did not prove what they claim."""
    overlapping: list[tuple[Drawn, str]]
    """Rows left out, each with the question of an evaluation that it shares words with."""
    asked: int
    """Rows that were to be made."""

    @property
    def drawn(self) -> int:
        """Rows that the skills gave; fewer than `asked` where they have no more."""
        return len(self.kept) + len(self.faults) + len(self.overlapping)

    @property
    def examples(self) -> list[Example]:
        """The rows that are kept, as they are written."""
        return [row.example for row in self.kept]

    @property
    def lost(self) -> list[str]:
        """Skills of which nothing is kept."""
        return sorted({verdict.row.example.skill for verdict in self.faults} - {row.skill for row in self.examples})


def make(
    folder: Path,
    sizes: dict[Split, int],
    seed: int,
    evaluations: Sequence[str],
    home: Path,
    say: Callable[[str], None],
) -> list[Made]:
    """Write `folder`/{train,validation,test}.jsonl when all are made: they appear whole, or all stay as they were.

    A run that was killed goes on with the same command: rows that have been proven are not executed again.

    Raises:
        SandboxError: there is no sandbox to execute them in.
        DataError: there is no room for the files.
    """
    made = []
    for split in SPLITS:
        say(f"{split}: drawing {sizes[split]} rows")
        rows = draw(split, sizes[split], seed)
        asked = overlapping([row.plain for row in rows], evaluations)
        asked |= overlapping([row.example.question for row in rows], evaluations)  # a slip hides one, or makes one
        left = [row for i, row in enumerate(rows) if i not in asked]
        verdicts = anyio.run(_proven, left, split, home)
        kept = [verdict.row for verdict in verdicts if not verdict.fault]
        faults = [verdict for verdict in verdicts if verdict.fault]
        left_out = [(rows[i], question) for i, question in sorted(asked.items())]
        made.append(Made(split, kept, faults, left_out, sizes[split]))
    put({folder / f"{done.split}.jsonl": as_lines(done.examples) for done in made})
    return made


async def _proven(rows: Sequence[Drawn], split: Split, home: Path) -> list[Proven]:
    with tqdm(total=len(rows), desc=f"executing {split}", unit="row") as bar:
        async with docker_sandbox() as sandbox:
            return await prove(rows, sandbox, home, lambda n: bar.update(n))
