"""Dates and clock times in the ways people write them, and dates moved by months."""

from __future__ import annotations

import calendar
import random
from datetime import date, timedelta


def day(rng: random.Random, first: int = 1990, last: int = 2035) -> date:
    """A date between the years `first` and `last`."""
    start = date(first, 1, 1)
    return start + timedelta(days=rng.randrange((date(last, 12, 31) - start).days))


def long(d: date) -> str:
    """March 5, 2024"""
    return f"{calendar.month_name[d.month]} {d.day}, {d.year}"


def british(d: date) -> str:
    """5 March 2024"""
    return f"{d.day} {calendar.month_name[d.month]} {d.year}"


def ordinal(d: date) -> str:
    """March 5th, 2024"""
    ending = "th" if 10 < d.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(d.day % 10, "th")
    return f"{calendar.month_name[d.month]} {d.day}{ending}, {d.year}"


def short(d: date) -> str:
    """Mar 5, 2024"""
    return f"{calendar.month_abbr[d.month]} {d.day}, {d.year}"


def call(d: date) -> str:
    """date(2024, 3, 5)"""
    return f"date({d.year}, {d.month}, {d.day})"


def clock(minutes: int) -> str:
    """Minutes since midnight as 14:05, around the clock."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def half_day_clock(minutes: int) -> str:
    """Minutes since midnight as 2:05 PM."""
    hour = minutes // 60 % 24
    return f"{(hour + 11) % 12 + 1}:{minutes % 60:02d} {'AM' if hour < 12 else 'PM'}"


def bare(d: date) -> str:
    """March 5 2024"""
    return f"{calendar.month_name[d.month]} {d.day} {d.year}"


def brief(d: date) -> str:
    """5 Mar 2024"""
    return f"{d.day} {calendar.month_abbr[d.month]} {d.year}"


def slashes(d: date) -> str:
    """03/05/2024, to be asked about with (MM/DD/YYYY) behind it"""
    return f"{d.month:02d}/{d.day:02d}/{d.year}"


def months_away(d: date, months: int) -> date:
    """`d` moved month by month, forward or back; the last day where a month is too short."""
    year, month = d.year, d.month
    for _ in range(abs(months)):
        month += 1 if months > 0 else -1
        if not 1 <= month <= 12:
            year, month = (year + 1, 1) if month > 12 else (year - 1, 12)
    last = (date(year, month, 28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return last.replace(day=min(d.day, last.day))


def move_months(d: date, by: str) -> str:
    """The program for the date that lies `by` (`+ 3`) months from `d`."""
    return (
        f"from calendar import monthrange\nfrom datetime import date\n\nd = {call(d)}\n"
        f"year, month = divmod(d.year * 12 + d.month - 1 {by}, 12)\n"
        "last = monthrange(year, month + 1)[1]\nprint(date(year, month + 1, min(d.day, last)))"
    )
