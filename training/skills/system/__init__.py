"""Dates, clock times, paths, files, environment, sizes, networks and configuration."""

from training.skills.base import listed

SKILLS = listed(__name__)
