"""Data processing: statistics, lists, dictionaries, JSON, CSV."""

from training.skills.base import listed

SKILLS = listed(__name__)
