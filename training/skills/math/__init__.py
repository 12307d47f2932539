"""Arithmetic, percentages, units, geometry, money and word problems."""

from training.skills.base import listed
from training.skills.stories import SKILLS as STORIES

SKILLS = (*listed(__name__), *STORIES)
