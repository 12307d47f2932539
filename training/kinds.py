"""Learn which kind of question is which (`model/kinds.py`) from rows of each skill: some seconds on a CPU."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from model.kinds import BUCKETS, SHARPNESS, Kinds, features
from model.wording import words
from training.dataset import IMPROVED, Example

WIDTH = 64
"""Numbers to a vector."""
SEEN = 1_000_000
"""Questions that are looked at in all, again and again where there are fewer; many once teach more than few often."""
MOST_EPOCHS = 12
BATCH = 256
LEARNING_RATE = 1e-2
DROPPED = 0.3
"""Share of words left out of each question, so that no kind hangs on one word."""
SMOOTHING = 0.1
"""Of the labels: skills that are asked in the same words are not told apart with certainty."""


def learned(rows: Sequence[Example], seed: int = 0) -> Kinds:
    """The classifier of the skills of `rows`, the same for the same rows and seed."""
    import torch
    from torch.nn import functional

    rows = [row for row in rows if row.skill != IMPROVED]
    skills = {skill: i for i, skill in enumerate(dict.fromkeys(row.skill for row in rows))}
    worded = [words(row.question) for row in rows]
    wanted = torch.tensor([skills[row.skill] for row in rows])
    drawn, random = torch.Generator().manual_seed(seed), Random(seed)  # noqa: S311
    table = (0.1 * torch.randn(BUCKETS, WIDTH, generator=drawn)).requires_grad_()
    weights = (0.1 * torch.randn(len(skills), WIDTH, generator=drawn)).requires_grad_()
    bias = torch.zeros(len(skills), requires_grad=True)
    optimizer = torch.optim.Adam([table, weights, bias])
    batches = -(-len(rows) // BATCH)
    epochs = min(MOST_EPOCHS, -(-SEEN // max(len(rows), 1)))
    rate = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, LEARNING_RATE, total_steps=epochs * batches, pct_start=0.1, cycle_momentum=False
    )
    with torch.enable_grad():
        for _ in range(epochs):
            order = torch.randperm(len(rows), generator=drawn).tolist()
            for start in range(0, len(rows), BATCH):
                chosen = order[start : start + BATCH]
                found = [features(_thinned(worded[i], random)) for i in chosen]
                flat = torch.tensor([row for one in found for row in one], dtype=torch.long)
                begins = torch.tensor([0, *(len(one) for one in found[:-1])]).cumsum(0)
                vectors = functional.normalize(functional.embedding_bag(flat, table, begins, mode="sum"), dim=-1)
                scores = SHARPNESS * vectors @ weights.T + bias
                loss = functional.cross_entropy(scores, wanted[chosen], label_smoothing=SMOOTHING)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
                rate.step()
    return Kinds(tuple(skills), *(part.detach().numpy().astype("float16") for part in (table, weights, bias)))


def _thinned(found: list[str], random: Random) -> list[str]:
    return [word for word in found if random.random() >= DROPPED] or found
