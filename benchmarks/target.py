"""A figure beside what it is to reach, as benchmarks print and plot it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass
class Target:
    """`figure` is to be at least (`>=`) or at most (`<=`) `bound`."""

    name: str
    figure: float
    sign: Literal[">=", "<="]
    bound: float

    @property
    def met(self) -> bool:
        return self.figure <= self.bound if self.sign == "<=" else self.figure >= self.bound

    @property
    def ratio(self) -> float:
        """To what is asked for: 1 is the bound, more is better."""
        return self.bound / self.figure if self.sign == "<=" else self.figure / self.bound

    @property
    def share(self) -> float:
        """Of what is allowed: 1 is the bound, less is better."""
        return self.figure / self.bound if self.sign == "<=" else self.bound / self.figure
