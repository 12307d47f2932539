"""Who tells a question as a small story: people and a shop, drawn from its values alone."""

from __future__ import annotations

import random

from training.skills.vocabulary import SHOPS, Person, people


def tellers(*values: object) -> tuple[Person, Person, str]:
    """Two people and a shop for a story about `values`; the held-out wordings of the skill stay as they were."""
    rng = random.Random(repr(values))
    one, two = people(rng, 2)
    return one, two, rng.choice(SHOPS)
