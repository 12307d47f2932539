"""Word problems in which the start or the change is asked for."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.math.stories_add import counts
from training.skills.vocabulary import COUNTABLES, FOODS, GROUPS, people


def story_start_unknown(rng: random.Random) -> Draft:
    left, gone = rng.sample(counts(rng), 2)
    p, q, _ = people(rng, 3)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    return Draft(
        phrasings=(
            f"After giving {gone} {things} to {q.name}, {p.name} still has {left}. How many did {p.he} have before?",
            f"Some {group} were at a pool. {gone} went home and {left} stayed. How many were there at the start?",
            f"{p.name} had some {things}, used {gone} and has {left} left. How many did {p.he} have at first?",
            f"after spending {gone} i have {left} left, how much did i have",
            f"{p.name} gave {gone} {things} to {q.name} and has {left} left. "
            f"How many {things} did {p.name} have at first?",
            f"After selling {gone} {food}, a shop has {left} left. How many {food} did it have to start with?",
            f"{q.name} spent ${gone} and now has ${left}. How much money did {q.he} have before?",
            f"{gone} {group} left the room and {left} stayed. How many {group} were there in the beginning?",
            f"i used {gone} {things} and {left} remain, how many did i start with",
            f"Some birds sat on a roof. {gone} flew away and {left} were left. "
            f"How many birds were on the roof originally?",
            f"{p.name} cut {gone} cm off a ribbon. {left} cm remain. How long was the ribbon before?",
            f"A number minus {gone} is {left}. What is the number?",
            f"{p.name} ate {gone} {food}. Now there are {left}. How many were there before?",
            f"After {gone} people got off the bus, {left} were still on it. How many were on the bus before?",
            f"{q.name} lost {gone} of {q.his} {things} and has {left} now. How many did {q.he} have before?",
        ),
        think=f"Before {gone} went away there were {left} plus {gone}.",
        code=f"print({left} + {gone})",
        answer=str(sum((left, gone))),
    )


def story_change_unknown(rng: random.Random) -> Draft:
    large, small = counts(rng)
    p, q, _ = people(rng, 3)
    things, food, group = rng.choice(COUNTABLES), rng.choice(FOODS), rng.choice(GROUPS)
    return Draft(
        phrasings=(
            f"{q.name} had {small} {things}. An uncle gave {q.him} more and now {q.he} has {large}. "
            f"How many did the uncle give?",
            f"There were {small} {food} on a table, then some were added. Now there are {large}. How many were added?",
            f"{p.name} had {large} {things}. After giving some to {q.name}, {p.he} has {small}. "
            f"How many did {p.he} give away?",
            f"{q.name} had {small} {things} and bought some more. Now {q.he} has {large}. How many did {q.he} buy?",
            f"There were {large} {food} in a bowl. Now there are {small}. How many were eaten?",
            f"{small} {group} were in a room. Some more came and then there were {large}. How many came?",
            f"i had ${large} and now i have ${small}. how much did i spend",
            f"{p.name} and {q.name} have {large} {things} together. {q.name} has {small}. How many does {p.name} have?",
            f"A class has {large} pupils. {small} are girls. How many are boys?",
            f"What number must be added to {small} to get {large}?",
            f"A plant was {small} cm tall in May and {large} cm in June. How much did it grow?",
            f"The temperature went from {large} to {small} degrees. By how many degrees did it drop?",
            f"{p.name} collected {small} {things} in the morning and has {large} by evening. "
            f"How many did {p.he} collect in the afternoon?",
            f"A basket holds {large} {food}, {small} of them ripe. How many are not ripe?",
        ),
        think=f"The change is {large} minus {small}.",
        code=f"print({large} - {small})",
        answer=str(len(range(small, large))),
    )
