"""`python -m training data`: the splits drawn, proven by running, freed of what evaluations ask, and written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import anyio
from tqdm import tqdm

from training.contamination import overlapping
from training.dataset import SPLITS, Split, counts, save
from training.drawing import Drawn, draw
from training.proof import Proven, prove
from training.verify import docker_sandbox


@dataclass(frozen=True, slots=True)
class Made:
    """What became of one split."""

    split: Split
    drawn: int
    faults: tuple[Proven, ...]
    """Rows that did not prove what they claim."""
    overlapping: int
    """Rows left out, as an evaluation asks the like."""
    kept: int
    areas: dict[str, int] = field(default_factory=dict)
    skills: dict[str, int] = field(default_factory=dict)
    with_counterpart: int = 0

    @property
    def lost(self) -> list[str]:
        """Skills of which nothing is kept."""
        return sorted({verdict.row.example.skill for verdict in self.faults} - self.skills.keys())


def make(
    folder: Path,
    sizes: dict[Split, int],
    seed: int,
    evaluations: Sequence[str],
    home: Path,
    say: Callable[[str], None],
) -> list[Made]:
    """Write `folder`/{train,validation,test}.jsonl; each appears whole, or stays as it was.

    A run that was killed goes on with the same command: rows that have been proven are not executed again.

    Raises:
        SandboxError: there is no sandbox to execute them in.
    """
    made = []
    for split in SPLITS:
        say(f"{split}: drawing {sizes[split]} rows")
        rows = draw(split, sizes[split], seed)
        asked = overlapping([row.plain for row in rows], evaluations)
        left = [row for i, row in enumerate(rows) if i not in asked]

        verdicts = anyio.run(_proven, left, split, home)
        kept = [verdict.row for verdict in verdicts if not verdict.fault]
        save(folder / f"{split}.jsonl", [row.example for row in kept])
        made.append(
            Made(
                split,
                len(rows),
                tuple(verdict for verdict in verdicts if verdict.fault),
                len(asked),
                len(kept),
                counts([row.example for row in kept], lambda example: example.area),
                counts([row.example for row in kept], lambda example: example.skill),
                sum(row.counterpart is not None for row in kept),
            )
        )
    return made


async def _proven(rows: Sequence[Drawn], split: Split, home: Path) -> list[Proven]:
    with tqdm(total=len(rows), desc=f"executing {split}", unit="row") as bar:
        async with docker_sandbox() as sandbox:
            return await prove(rows, sandbox, home, lambda n: bar.update(n))
