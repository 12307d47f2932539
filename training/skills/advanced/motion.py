"""Speed, acceleration, falling and the energy of what moves."""

from __future__ import annotations

import itertools
import math
import random
from collections.abc import Iterator
from fractions import Fraction

from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import decimal, show, tied
from training.skills.wording import rounding

VEHICLES = ("car", "train", "bus", "motorcycle", "truck", "tram", "scooter", "van")
THINGS = ("stone", "ball", "coin", "brick", "hammer", "bottle", "phone", "apple", "key", "water balloon")
PLACES = ("bridge", "tower", "cliff", "roof", "balcony", "building", "crane", "ladder")


def gravity(rng: random.Random) -> tuple[str, Iterator[str]]:
    """The acceleration of free fall, and how a question states it; 9.81 is what is meant when it does not."""
    g = rng.choice(("9.81", "9.81", "9.81", "9.8", "10"))
    asks = [f" (g = {g} m/s²)", f", with g = {g} m/s²", f" using g = {g}", f", taking g as {g} m/s²"]
    rng.shuffle(asks)
    if g == "9.81":
        asks = [part for ask in asks for part in ("", ask)]
    return g, itertools.cycle(asks)


def final_speed(rng: random.Random) -> Draft:
    start, rate, time = rng.choice((0, 0, rng.randint(1, 30))), decimal(rng, 1, 9), rng.randint(2, 30)
    vehicle, a, value = rng.choice(VEHICLES), show(rate), start + rate * time
    begins = f"starts at {start} m/s" if start else "starts from rest (0 m/s)"
    teller, _, _ = tellers(start, rate, time)
    return Draft(
        phrasings=(
            f"{teller.name}'s {vehicle} {begins} and speeds up by {a} m/s² for {time} seconds. How fast is it"
            f" then, in m/s?",
            f"A {vehicle} {begins} and accelerates at {a} m/s² for {time} seconds. What is its final speed in m/s?",
            f"Find the final velocity for initial velocity {start} m/s, acceleration {a} m/s^2 and time {time} s.",
            f"u = {start} m/s, a = {a} m/s², t = {time} s, v = ?",
            f"final speed after {time} s at {a} m/s^2 from {start} m/s",
            f"How fast is a {vehicle} going after {time} s if it {begins} and gains {a} m/s every second?",
            f"v = u + at with u = {start}, a = {a}, t = {time}",
            f"With a constant acceleration of {a} m/s², what speed in m/s does a {vehicle} reach {time} s after it was"
            f" at {start} m/s?",
            f"a {vehicle} speeds up from {start} m/s at {a} m/s2 during {time} s, how fast is it then",
            f"Use v = u + at: initial speed {start} m/s, acceleration {a} m/s², {time} seconds.",
            f"My {vehicle} {begins}. I accelerate with {a} m/s² for {time} seconds. How many m/s do I reach?",
            f"Calculate the velocity after {time} seconds of accelerating at {a} m/s² from {start} m/s.",
            f"What velocity does an object have after {time} s, beginning at {start} m/s with a = {a} m/s²?",
            f"initial velocity {start} m/s acceleration {a} m/s^2 time {time} s find final velocity",
            f"For {time} seconds a {vehicle} accelerates by {a} m/s². It {begins}. Which speed, in m/s, does it have in"
            f" the end?",
            f"Please work out the end speed in m/s: {start} m/s at first, then {time} s of {a} m/s² acceleration.",
        ),
        think=f"Final speed: the first speed {start} plus the acceleration {a} times {time} s.",
        code=f"print({start} + {a} * {time})" if rate == int(rate) else f"print(round({start} + {a} * {time}, 4))",
        answer=show(value),
    )


def distance_when_accelerating(rng: random.Random) -> Draft:
    start, rate, time = rng.choice((0, 0, rng.randint(1, 25))), 2 * decimal(rng, 1, 5), rng.randint(2, 25)
    vehicle, a = rng.choice(VEHICLES), show(rate)
    value = time * (start + (start + rate * time)) / 2
    begins = f"has a speed of {start} m/s" if start else "starts from rest (0 m/s)"
    return Draft(
        phrasings=(
            f"How far does a {vehicle} travel in {time} s at {a} m/s^2 if it {begins}?",
            f"A {vehicle} {begins} and accelerates at {a} m/s² for {time} s. How many metres does it cover?",
            f"Find the distance travelled with initial speed {start} m/s, acceleration {a} m/s² and time {time} s.",
            f"u={start} m/s, a={a} m/s^2, t={time} s, s=?",
            f"s = ut + 1/2 at^2 with u = {start}, a = {a}, t = {time}",
            f"How far does a {vehicle} get in {time} seconds if it {begins} and its acceleration is {a} m/s²?",
            f"distance covered in {time} s from {start} m/s at an acceleration of {a} m/s²",
            f"displacement of a {vehicle}: initial velocity {start} m/s, {a} m/s² for {time} s",
            f"Compute the displacement in metres after {time} s when u = {start} m/s and a = {a} m/s².",
            f"a {vehicle} {begins} then accelerates {a} m/s2 during {time} s, distance in m?",
            f"What length of road in metres does a {vehicle} need that {begins} and accelerates at {a} m/s² for"
            f" {time} s?",
            f"My {vehicle} {begins}, then I accelerate at {a} m/s² for {time} seconds. How far do I go meanwhile?",
            f"During {time} s an object accelerates uniformly with {a} m/s² from {start} m/s. What distance in m is"
            f" that?",
            f"Use the equations of motion: u = {start} m/s, a = {a} m/s², t = {time} s. What is s?",
            f"In metres, how far does something travel in {time} s, beginning with {start} m/s and accelerated by {a}"
            f" m/s²?",
            f"Could you calculate the distance for {time} s of acceleration at {a} m/s², starting at {start} m/s?",
        ),
        think=f"Distance: {start} times {time} s plus half of the acceleration {a} times the time squared.",
        code=f"u, a, t = {start}, {a}, {time}\nprint(round(u * t + 0.5 * a * t ** 2, 4))",
        answer=str(float(value)),
    )


def acceleration_from_speeds(rng: random.Random) -> Draft:
    u, v = rng.sample(range(41), 2)
    time, vehicle = rng.randint(2, 25), rng.choice(VEHICLES)
    places, ask = rounding(rng)
    value = Fraction(v - u, time)
    if tied(value, places):
        return acceleration_from_speeds(rng)
    does = "speeds up" if v > u else "slows down"
    return Draft(
        phrasings=(
            f"a {vehicle} {'speeds up' if v > u else 'brakes'} from {u} m/s to {v} m/s in {time} s, acceleration"
            f" (minus for braking), {places} decimals",
            f"A {vehicle} takes {time} s to go from {u} m/s to {v} m/s. Acceleration in m/s², {places} decimals?",
            f"A {vehicle} {does} from {u} m/s to {v} m/s in {time} seconds. What is its acceleration in"
            f" m/s²{next(ask)}?",
            f"Find the acceleration in m/s^2 if the speed changes from {u} m/s to {v} m/s in {time} s{next(ask)}.",
            f"acceleration from {u} m/s to {v} m/s in {time} s{next(ask)}",
            f"u = {u} m/s, v = {v} m/s, t = {time} s, a = ?{next(ask)}",
            f"What acceleration takes a {vehicle} from {u} to {v} m/s within {time} seconds{next(ask)}?",
            f"a = (v - u) / t for u = {u}, v = {v} and t = {time}{next(ask)}",
            f"Calculate the average acceleration: initial velocity {u} m/s, final velocity {v} m/s, time {time}"
            f" s{next(ask)}.",
            f"a {vehicle} goes from {u} m/s to {v} m/s, takes {time} s, acceleration{next(ask)}",
            f"In {time} s my speed went from {u} m/s to {v} m/s. How large was the acceleration in m/s²{next(ask)}?",
            f"By how many m/s per second does a {vehicle}'s speed change if it {does} evenly from {u} to {v} m/s in"
            f" {time} s{next(ask)}?",
            f"The velocity of an object is {u} m/s and {time} seconds later {v} m/s. What's its"
            f" acceleration{next(ask)}?",
            f"initial speed {u} m/s, {time} seconds later {v} m/s, find a{next(ask)}",
            f"It takes {time} s for a {vehicle} to get from {u} m/s to {v} m/s. Give the acceleration in"
            f" m/s²{next(ask)}.",
            f"Determine the acceleration of a {vehicle} that {does} from {u} m/s to {v} m/s over {time}"
            f" seconds{next(ask)}.",
        ),
        think=f"Acceleration: the change of speed from {u} to {v} divided by {time} s.",
        code=f"print(round(({v} - {u}) / {time}, {places}))",
        answer=str(round(float(value), places)),
    )


def free_fall(rng: random.Random) -> Draft:
    (g, given), (places, ask) = gravity(rng), rounding(rng)
    thing, place = rng.choice(THINGS), rng.choice(PLACES)
    kind = rng.choice(("time", "speed", "height", "time"))
    n = rng.randint(1, 12) if kind == "height" else rng.choice((rng.randint(2, 50), rng.randint(10, 400)))
    teller, _, _ = tellers(thing, n)
    if kind == "height":
        value, given_as = float(Fraction(g) * sum(range(1, 2 * n, 2)) / 2), f"{n} s"
        code, think = f"print(round(0.5 * {g} * {n} ** 2, {places}))", f"half of {g} times {n} s squared"
        story = f"{teller.name} lets a {thing} fall from a {place} and counts {n} seconds. How many metres high is it"
        questions = (
            f"A {thing} falls for {n} seconds from a {place}. How far does it fall in metres",
            f"How deep does a {thing} fall in {n} s of free fall, in metres",
            f"free fall for {n} s, distance in m",
            f"I drop a {thing} from a {place} and it lands after {n} s. How many metres high is the {place}",
            f"What distance in metres does a {thing} drop in {n} seconds without air resistance",
            f"dropped {thing} hits the ground after {n} s, height in m",
            f"Find how many metres an object in free fall travels in {n} s",
            f"Calculate the height in metres of a {place} if a dropped {thing} takes {n} s to reach the ground",
            f"how far does something fall in {n} seconds, metres",
            f"After {n} s of falling from rest, how many metres has a {thing} fallen",
            f"Which height in m belongs to a fall of {n} s",
            f"Ignoring air, a {thing} needs {n} seconds from the {place} to the ground. How high is it, in metres",
        )
    else:
        root = math.hypot(math.sqrt(n / float(g)), math.sqrt(n / float(g)))
        value, given_as = (root, f"{n} m") if kind == "time" else (root * float(g), f"{n} m")
        inside = f"2 * {n} / {g}" if kind == "time" else f"2 * {g} * {n}"
        code = f"import math\nprint(round(math.sqrt({inside}), {places}))"
        think = f"the square root of {inside.replace('*', 'times').replace('/', 'divided by')}"
        asked, unit, fragment = (
            ("how long does it take to reach the ground", "in seconds", "fall time")
            if kind == "time"
            else ("how fast is it when it hits the ground", "in m/s", "impact speed")
        )
        story = f"{teller.name} stands {n} m up on a {place} and lets a {thing} fall. {asked.capitalize()}, {unit}"
        questions = (
            f"A {thing} is dropped from a height of {n} m. {asked.capitalize()} ({unit})",
            f"If a {thing} falls from a {place} {n} metres high, {asked}, {unit}",
            f"{fragment} from {n} m {unit}",
            f"I drop a {thing} from a {n} m {place}. {asked.capitalize()}, {unit}",
            f"What is the {fragment} {unit} of a {thing} falling {n} m without air resistance",
            f"{thing} dropped from {n} m, {fragment} {unit}",
            f"Find the {fragment} {unit} for an object in free fall from {n} m",
            f"Calculate the {fragment} {unit} of a {thing} that falls {n} metres from rest",
            f"free fall {n} m, {asked}, {unit}",
            f"From a {place} of {n} m a {thing} falls down. {asked.capitalize()} {unit}",
            f"Somebody lets go of a {thing} {n} m above the ground; {asked}, {unit}",
            f"Ignoring air, what {fragment} {unit} does a {thing} have after being dropped {n} m",
        )
    if tied(value, places):
        return free_fall(rng)
    ends = ["" if q[0].islower() or q.startswith("free") else "?" for q in questions]
    ends = ["." if q.startswith(("Find", "Calculate")) else end for q, end in zip(questions, ends, strict=True)]
    return Draft(
        phrasings=(
            f"{story} (g = {g} m/s², {places} decimals)?",
            *(f"{q}{next(given)}{next(ask)}{end}" for q, end in zip(questions, ends, strict=True)),
        ),
        think=f"{kind.capitalize()} of a free fall over {given_as}: take {think}.",
        code=code,
        answer=str(round(value, places)),
    )


def kinetic_energy(rng: random.Random) -> Draft:
    mass = rng.choice((rng.randint(1, 100), rng.randint(500, 3000), decimal(rng, 0, 9) + Fraction(1, 10)))
    v, thing = rng.randint(2, 40), "an object" if mass < 100 else rng.choice(("a car", "a van", "a truck"))
    m = show(mass)
    value = mass * sum(range(1, 2 * v, 2)) / 2
    teller, _, _ = tellers(m, v)
    return Draft(
        phrasings=(
            f"{teller.name} moves {thing} of {m} kg at {v} m/s. How many joules of kinetic energy does it have?",
            f"{m} kg at {v} m/s, kinetic energy in J",
            f"energy of motion of {m} kg moving at {v} m/s",
            f"What is the kinetic energy of an object with a mass of {m} kg moving at {v} m/s?",
            f"Calculate the kinetic energy in joules: mass {m} kg, velocity {v} m/s.",
            f"kinetic energy {m} kg {v} m/s",
            f"KE of {m} kg at {v} m/s in joules",
            f"How many joules of kinetic energy does {thing} of {m} kg have at a speed of {v} m/s?",
            f"1/2 m v^2 for m = {m} kg and v = {v} m/s",
            f"m = {m} kg, v = {v} m/s, Ek = ?",
            f"Something that weighs {m} kg moves with {v} m/s. How much kinetic energy is in it, in J?",
            f"Find the energy of motion in joules for {m} kg travelling at {v} metres per second.",
            f"how much kinetic energy has a mass of {m} kg with speed {v} m/s",
            f"Use E = 0.5 m v² with a mass of {m} kg and a velocity of {v} m/s.",
            f"A mass of {m} kg hits a wall at {v} m/s. What was its kinetic energy in joules?",
            f"I need the kinetic energy (J) of a {m} kg mass going {v} m/s.",
            f"At {v} m/s, which kinetic energy in joules do {m} kg carry?",
            f"Work out the joules stored in the motion of an object of {m} kg that is moving at {v} m/s.",
        ),
        think=f"Kinetic energy: half of the mass {m} kg times the speed {v} squared.",
        code=f"print(0.5 * {m} * {v} ** 2)" if mass == int(mass) else f"print(round(0.5 * {m} * {v} ** 2, 4))",
        answer=str(float(value)),
    )


def potential_energy(rng: random.Random) -> Draft:
    mass = rng.choice((rng.randint(1, 100), rng.randint(100, 2000), decimal(rng, 0, 9) + Fraction(1, 10)))
    h, (g, given), m = rng.randint(1, 120), gravity(rng), show(mass)
    value = mass * h * Fraction(g)
    return Draft(
        phrasings=(
            f"energy in J of {m} kg lifted {h} m (g = {g})",
            f"{m} kg at {h} m height, potential energy, g = {g}",
            f"What is the potential energy of {m} kg at a height of {h} m{next(given)}?",
            f"Calculate the gravitational potential energy in joules: mass {m} kg, height {h} m{next(given)}.",
            f"potential energy {m} kg {h} m{next(given)}",
            f"An object of {m} kg is lifted {h} metres. How much potential energy does it gain, in J{next(given)}?",
            f"PE of a {m} kg mass {h} m above the ground{next(given)}",
            f"m = {m} kg, h = {h} m, Ep = ?{next(given)}",
            f"How many joules does it take to raise {m} kg by {h} m{next(given)}?",
            f"Find E = mgh for m = {m} kg and h = {h} m{next(given)}.",
            f"how much energy to lift {m} kg {h} metres up{next(given)}",
            f"A crane lifts {m} kg to a height of {h} m. What potential energy in joules is gained{next(given)}?",
            f"mgh with {m} kg and {h} m{next(given)}",
            f"I carry {m} kg up {h} metres. How many joules of work against gravity is that{next(given)}?",
            f"At {h} m above the floor, what gravitational energy in joules does a mass of {m} kg have{next(given)}?",
            f"Determine the potential energy (in joules) of something weighing {m} kg that sits {h} m up{next(given)}.",
        ),
        think=f"Potential energy: the mass {m} kg times {g} times the height {h} m.",
        code=f"print(round({m} * {g} * {h}, 4))",
        answer=str(float(value)),
    )
