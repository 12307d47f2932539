"""Further ways to write a list and to ask for rounding, for the wordings of what is often asked.

Nothing is drawn from the generator of a skill, so that its held-out wordings stay as they were.
"""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator, Sequence

_STORIES = {
    "test scores": "On my tests I got {}",
    "exam grades": "My exam grades are {}",
    "temperatures": "The thermometer showed {} degrees this week",
    "prices": "The things in my cart cost {} dollars",
    "ages": "The people in the room are {} years old",
    "weekly sales": "Week by week we sold {}",
    "weights in kg": "The people on my team weigh {} kg",
    "heights in cm": "My friends are {} cm tall",
    "response times in ms": "The server answered in {} ms",
    "step counts": "My watch counted {} steps on the last days",
    "salaries": "My colleagues earn {} dollars a year",
    "measurements": "I measured {} cm",
    "points per game": "Our best player scored {} points in the last games",
    "minutes of waiting": "At the doctor's I waited {} minutes",
}


def told(what: str, typed: str) -> str:
    """How somebody comes to have the list, `typed`, of what `training.skills.wording.SERIES` calls `what`."""
    return _STORIES.get(what, "I have the " + what + " {}").format(typed)


def further(values: Sequence[object]) -> Iterator[str]:
    """The list as people type it, differently at each `next`: with or without blanks, brackets and "and"."""
    texts = [str(value) for value in values]
    *head, last = texts
    forms = [
        ", ".join(texts),
        ", ".join(texts),
        f"{', '.join(head)} and {last}",
        f"{', '.join(head)}, and {last}",
        json.dumps(list(values)),
        str(list(values)),
        " ".join(texts),
        ",".join(texts),
        "; ".join(texts),
    ]
    random.Random(repr(values)).shuffle(forms)
    return itertools.cycle(forms)


def column(values: Sequence[object]) -> str:
    """One value a line, as it is copied from a sheet."""
    return "\n".join(str(value) for value in values)


def decimals(places: int) -> Iterator[str]:
    """How a question asks for so many, differently at each `next`; four go without saying every other time."""
    asks = [
        f" to {places} decimals",
        f" rounded to {places} decimal places",
        f" ({places} decimals)",
        f" to {places} dp",
    ]
    if places == 4:
        asks = [part for ask in asks for part in (ask, "")]
    elif places == 2:
        asks.append(" rounded to the nearest hundredth")
    return itertools.cycle(asks)
