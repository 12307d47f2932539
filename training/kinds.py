"""Learn which kind of question is which (`model/kinds.py`) from rows of each skill: some seconds on a CPU.

A kind is a skill, or where its programs go several ways (`training/ways.py`) one that many of its questions go: which
is the larger and which the smaller, there and back, a list or its items with commas.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random

from model.examples import Worked
from model.kinds import BUCKETS, SHARPNESS, Kinds, features, readings, skill_of
from training.dataset import IMPROVED, Example
from training.ways import way

MEMBERS = 3
"""Classifiers, each from first values of its own."""
LEAST = 16
"""Questions of a kind; what fewer are of is just its skill's."""
WIDTH = 64
"""Numbers to a vector of one."""
SEEN = 1_000_000
"""Questions that are looked at in all, again and again where there are fewer; many once teach more than few often."""
MOST_EPOCHS = 12
BATCH = 256
LEARNING_RATE = 1e-2
DROPPED = 0.3
"""Share of words left out of each question, so that no kind hangs on one word."""
SMOOTHING = 0.1
"""Of the labels: skills that are asked in the same words are not told apart with certainty."""


def kind(row: Example | Worked) -> str:
    """The name of the kind that `row` is of, if its way to go is not too seldom for one."""
    return f"{row.skill}\t{way(row.question, row.code)}"


def _kinds(rows: Iterable[Example]) -> list[str]:
    """That of each: its skill alone, where the others of it go one way or seldom this one."""
    found = [kind(row) for row in rows]
    often = {name for name, n in Counter(found).items() if n >= LEAST}
    ways = Counter(map(skill_of, often))
    return [name if name in often and ways[skill_of(name)] > 1 else skill_of(name) for name in found]


def learned(rows: Sequence[Example], seed: int = 0) -> Kinds:
    """The classifiers of the kinds of `rows`, the same for the same rows and seed."""
    import torch
    from torch.nn import functional

    rows = [row for row in rows if row.skill != IMPROVED]
    named = _kinds(rows)
    places = {name: i for i, name in enumerate(dict.fromkeys(named))}
    read = [readings(row.question) for row in rows]
    wanted = torch.tensor([places[name] for name in named])
    drawn, random = torch.Generator().manual_seed(seed), Random(seed)  # noqa: S311
    table = (0.1 * torch.randn(BUCKETS, MEMBERS * WIDTH, generator=drawn)).requires_grad_()
    weights = (0.1 * torch.randn(MEMBERS, len(places), WIDTH, generator=drawn)).requires_grad_()
    bias = torch.zeros(MEMBERS, 1, len(places), requires_grad=True)
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
                found = [features(*(_thinned(words, random) for words in read[i])) for i in chosen]
                flat = torch.tensor([row for one in found for row in one], dtype=torch.long)
                begins = torch.tensor([0, *(len(one) for one in found[:-1])]).cumsum(0)
                sums = functional.embedding_bag(flat, table, begins, mode="sum").view(-1, MEMBERS, WIDTH)
                vectors = SHARPNESS * functional.normalize(sums, dim=-1)
                scores = vectors.transpose(0, 1) @ weights.transpose(1, 2) + bias
                each = wanted[chosen].repeat(MEMBERS)
                loss = MEMBERS * functional.cross_entropy(scores.flatten(0, 1), each, label_smoothing=SMOOTHING)
                optimizer.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                optimizer.step()
                rate.step()
    parts = (table.view(BUCKETS, MEMBERS, WIDTH), weights, bias.squeeze(1))
    return Kinds(tuple(places), *(part.detach().numpy().astype("float16") for part in parts))


def _thinned(found: list[str], random: Random) -> list[str]:
    return [word for word in found if random.random() >= DROPPED] or found
