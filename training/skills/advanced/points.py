"""Two points of the plane."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.algebra import tight
from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import tied
from training.skills.wording import rounding


def points(rng: random.Random) -> tuple[tuple[int, int], tuple[int, int]]:
    """Two points with different x."""
    x, u = rng.sample(range(-12, 21), 2)
    return (x, rng.randint(-12, 20)), (u, rng.randint(-12, 20))


def distance(rng: random.Random) -> Draft:
    p, q = points(rng)
    places, ask = rounding(rng)
    teller, _, _ = tellers(p, q)
    return Draft(
        phrasings=(
            f"A boat sails straight from {p} to {q} on the map. {teller.name} asks how long the way is, to"
            f" {places} decimals.",
            f"how far is the point {p} from the point {q}{to_places(places)}",
            f"Two ships are at {p} and {q} on a chart. How far apart are they{to_places(places)}?",
            f"points {p} and {q}, distance{to_places(places)}",
            f"how far is {p} from {q}{to_places(places)}",
            f"What is the distance between {p} and {q}{next(ask)}?",
            f"Find the distance between the points {p} and {q}{next(ask)}",
            f"distance from {p} to {q}{next(ask)}",
            f"How far apart are the points {p} and {q}{next(ask)}?",
            f"Calculate the Euclidean distance from {p} to {q}{next(ask)}",
            f"Use the distance formula for {p} and {q}{next(ask)}",
            f"On a map with a km grid, town A is at {p} and town B at {q}. What is the straight-line"
            f" distance{next(ask)}?",
            f"A drone flies straight from {p} to {q}. How long is its way{next(ask)}?",
            f"distance {p} {q}{next(ask)}",
            f"distance between {p} and {q}{next(ask)}",
            f"How far is {q} from {p}{next(ask)}?",
            f"points {p} and {q}, find the distance{next(ask)}",
            f"What's the straight-line distance from {p} to {q}{next(ask)}?",
            f"I have two points, {p} and {q}. How far apart are they{next(ask)}?",
            f"Find the length of the line between {p} and {q}{next(ask)}.",
            f"Point A is {p}, point B is {q}. Distance AB{next(ask)}?",
            f"dist({p}, {q}){next(ask)}",
            f"How far apart are {p} and {q} on the coordinate plane{next(ask)}?",
            f"A ship sails in a straight line from {p} to {q}. How far does it go{next(ask)}?",
            f"Give the Euclidean distance between {p} and {q}{next(ask)}",
            f"What is the length of the segment with endpoints {p} and {q}{next(ask)}?",
            f"Need the distance from point {p} to point {q}{next(ask)}",
            f"Two houses are at {p} and {q} on a grid map. What is the direct distance between them{next(ask)}?",
            f"Work out how far {p} is from {q} in a straight line{next(ask)}.",
            f"distance {tight(p)} {tight(q)}{next(ask)}",
            f"how far is {tight(p)} from {tight(q)}{next(ask)}",
            f"A{p} and B{q}, length of AB{next(ask)}",
            f"points A{p} and B{q}: how far apart{next(ask)}",
            f"distance between ({p[0]}, {p[1]}) and ({q[0]}, {q[1]}) please{next(ask)}",
            f"d({tight(p)}, {tight(q)}){next(ask)}",
            f"From ({p[0]},{p[1]}) to ({q[0]},{q[1]}), what is the distance{next(ask)}?",
            f"x1 = {p[0]}, y1 = {p[1]}, x2 = {q[0]}, y2 = {q[1]}: distance{next(ask)}",
            f"How long is the line segment from {p} to {q}{next(ask)}?",
            f"Compute the distance between the points {p} and {q}{next(ask)}.",
        ),
        think=f"Distance from {p} to {q}: take the root of the squared differences of x and y.",
        code=f"import math\nprint(round(math.dist({p}, {q}), {places}))",
        answer=str(round(abs(complex(*p) - complex(*q)), places)),
    )


def midpoint(rng: random.Random) -> Draft:
    p, q = points(rng)
    middle = (complex(*p) + complex(*q)) / 2
    return Draft(
        phrasings=(
            f"middle point of {p} and {q}",
            f"{p} and {q}, midpoint?",
            f"What is the midpoint of {p} and {q}?",
            f"Find the midpoint between the points {p} and {q}",
            f"midpoint of {p} and {q}",
            f"Which point lies halfway between {p} and {q}?",
            f"Calculate the midpoint of the segment from {p} to {q}",
            f"midpoint {p} {q}",
            f"Two friends at {p} and {q} want to meet in the middle. At which point?",
            f"middle of {p} and {q}",
            f"midpoint between {p} and {q}",
            f"What is the middle point between {p} and {q}?",
            f"Point A is {p} and point B is {q}. What is the midpoint?",
            f"Give me the midpoint of the line segment {p} to {q}",
            f"coordinates of the midpoint of {p} and {q}",
            f"Find the point exactly halfway from {p} to {q}",
            f"What are the coordinates of the point in the middle of {p} and {q}?",
            f"The ends of a segment are {p} and {q}. Where is its midpoint?",
            f"I need the midpoint for endpoints {p} and {q}",
            f"Use the midpoint formula on {p} and {q}",
            f"A circle has a diameter from {p} to {q}. Where is its centre?",
            f"Determine the midpoint of the segment with endpoints {p} and {q}",
            f"midpoint {tight(p)} {tight(q)}",
            f"midpoint of A{p} and B{q}",
            f"x1 = {p[0]}, y1 = {p[1]}, x2 = {q[0]}, y2 = {q[1]}: what is the midpoint?",
            f"Find the centre of the line segment joining {p} and {q}",
            f"What point is the midpoint of the line from {p} to {q}?",
        ),
        think=f"Midpoint of {p} and {q}: average the two x and the two y coordinates.",
        code=f"x1, y1 = {p}\nx2, y2 = {q}\nprint(((x1 + x2) / 2, (y1 + y2) / 2))",
        answer=f"({middle.real}, {middle.imag})",
    )


def slope(rng: random.Random) -> Draft:
    p, q = points(rng)
    places, ask = rounding(rng)
    value = Fraction(p[1] - q[1], p[0] - q[0])
    if tied(value, places):
        return slope(rng)
    return Draft(
        phrasings=(
            f"rise over run between {p} and {q}{to_places(places)}",
            f"gradient of the line from {p} to {q}{to_places(places)}",
            f"What is the slope of the line through {p} and {q}{next(ask)}?",
            f"Find the slope between {p} and {q}{next(ask)}",
            f"slope of {p} and {q}{next(ask)}",
            f"Calculate the gradient of the line from {p} to {q}{next(ask)}",
            f"How steep is the line that joins {p} and {q}{next(ask)}?",
            f"gradient between points {p} {q}{next(ask)}",
            f"A line goes through {p} and {q}. What is its slope{next(ask)}?",
            f"slope between {p} and {q}{next(ask)}",
            f"slope from {p} to {q}{next(ask)}",
            f"What's the gradient between {p} and {q}{next(ask)}?",
            f"m for the line through {p} and {q}{next(ask)}",
            f"Find m if a line passes through {p} and {q}{next(ask)}.",
            f"Points {p} and {q} lie on a line. Slope{next(ask)}?",
            f"How steep is a line through {p} and {q}{next(ask)}?",
            f"I need the slope of the line connecting {p} and {q}{next(ask)}",
            f"Compute the slope of the segment from {p} to {q}{next(ask)}",
            f"Use the slope formula on {p} and {q}{next(ask)}",
            f"What slope does the straight line through {p} and {q} have{next(ask)}?",
            f"Calculate m = (y2 - y1)/(x2 - x1) for {p} and {q}{next(ask)}",
            f"Two points on a graph are {p} and {q}. What is the slope between them{next(ask)}?",
            f"Give the gradient of the line joining {p} and {q}{next(ask)}",
            f"A road goes straight from {p} to {q} on a chart. What is its slope{next(ask)}?",
            f"Tell me the slope of the line passing through {p} and {q}{next(ask)}",
            f"slope {tight(p)} {tight(q)}{next(ask)}",
            f"slope of the line through {tight(p)} and {tight(q)}{next(ask)}",
            f"A{p} and B{q}, slope of AB{next(ask)}",
            f"x1 = {p[0]}, y1 = {p[1]}, x2 = {q[0]}, y2 = {q[1]}: slope{next(ask)}",
            f"gradient {tight(p)} to {tight(q)}{next(ask)}",
            f"What is the gradient of the line through A{p} and B{q}{next(ask)}?",
            f"rise over run for {p} and {q}{next(ask)}",
            f"slope m between {tight(p)} and {tight(q)}{next(ask)}",
            f"What is the rise over run from {p} to {q}{next(ask)}?",
            f"Find the slope of the line passing through the points {p} and {q}{next(ask)}.",
        ),
        think=f"Slope from {p} to {q}: divide the difference in y by the difference in x.",
        code=f"x1, y1 = {p}\nx2, y2 = {q}\nprint(round((y2 - y1) / (x2 - x1), {places}))",
        answer=str(round(float(value), places)),
    )
