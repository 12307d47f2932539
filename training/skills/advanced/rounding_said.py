"""How a short question says to how many decimals it wants its answer."""

from __future__ import annotations


def to_places(places: int) -> str:
    """Nothing at four places, which is what programs print when nobody asks."""
    return "" if places == 4 else f" to {places} decimals"
