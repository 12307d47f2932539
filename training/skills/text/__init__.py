"""Counting, comparing, changing and taking apart text."""

from training.skills.base import listed

SKILLS = listed(__name__)
