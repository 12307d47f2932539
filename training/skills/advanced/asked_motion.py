"""Weight, throws, braking, swinging: what people ask about things that move, hang or turn."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.advanced.motion import gravity
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import decimal, show, tied
from training.skills.wording import rounding


def weight_in_newtons(rng: random.Random) -> Draft:
    mass, (g, given) = rng.choice((Fraction(rng.randint(1, 120)), decimal(rng, 0, 9) + Fraction(1, 10))), gravity(rng)
    m, thing = show(mass), rng.choice(("person", "box", "bag", "suitcase", "rock", "dog", "machine"))
    teller, _, _ = tellers(m)
    return Draft(
        phrasings=(
            f"{teller.name} holds a {thing} of {m} kg. What does it weigh in newtons (g = {g})?",
            f"What is the weight in newtons of a {m} kg {thing}{next(given)}?",
            f"weight of {m} kg in newtons{next(given)}",
            f"How many newtons does a {thing} of {m} kg weigh on Earth{next(given)}?",
            f"{m} kg in N{next(given)}",
            f"convert a mass of {m} kg to weight in newtons{next(given)}",
            f"With what force in N does gravity pull a {m} kg {thing}{next(given)}?",
            f"gravitational force on {m} kg{next(given)}",
            f"A {thing} has a mass of {m} kg. Find its weight in N{next(given)}.",
            f"how heavy is {m} kg in newtons on earth{next(given)}",
            f"Which weight force (N) belongs to a mass of {m} kg{next(given)}?",
        ),
        think=f"Weight: the mass {m} kg times {g}.",
        code=f"print({m} * {g})" if f"{m}{g}".isdigit() else f"print(round({m} * {g}, 4))",
        answer=show(mass * Fraction(g)),
    )


WORLDS = (("the Moon", "0.165"), ("the Moon", "0.165"), ("Mars", "0.38"), ("Jupiter", "2.53"), ("Venus", "0.91"))


def weight_elsewhere(rng: random.Random) -> Draft:
    mass, (world, factor) = rng.randint(2, 120), rng.choice(WORLDS)
    say = f" (gravity there is {factor} of Earth's)"
    return Draft(
        phrasings=(
            f"What would a scale show in kg on {world} for a person of {mass} kg{say}?",
            f"weight on {world} of {mass} kg, {factor} of earth gravity",
            f"I weigh {mass} kg on Earth. How much would I weigh on {world}{say}?",
            f"how much do {mass} kg weigh on {world}{say}",
            f"{mass} kg on {world}: what does the scale say{say}?",
            f"An astronaut has {mass} kg. Which weight in kg does a bathroom scale show on {world}{say}?",
            f"my weight on {world} if its {mass} kg here, factor {factor}",
            f"On {world} everything weighs {factor} times as much as here. What do {mass} kg weigh there?",
            f"Find the apparent weight in kg of a {mass} kg man on {world}{say}.",
            f"Convert an Earth weight of {mass} kg to {world}{say}.",
        ),
        think=f"Multiply {mass} kg by {factor}, the gravity of {world} relative to Earth.",
        code=f"print(round({mass} * {factor}, 4))",
        answer=show(mass * Fraction(factor)),
    )


def momentum(rng: random.Random) -> Draft:
    mass, speed = (
        rng.choice(
            (Fraction(rng.randint(1, 90)), decimal(rng, 0, 4) + Fraction(1, 10), Fraction(100 * rng.randint(5, 30)))
        ),
        rng.randint(2, 40),
    )
    m, thing = show(mass), "car" if mass >= 500 else rng.choice(("ball", "runner", "cart", "bike", "puck"))
    teller, _, _ = tellers(m, speed)
    return Draft(
        phrasings=(
            f"{teller.name} watches a {thing} of {m} kg going at {speed} m/s. What is its momentum in kg m/s?",
            f"What is the momentum of a {m} kg {thing} moving at {speed} m/s?",
            f"momentum of {m} kg at {speed} m/s",
            f"A {thing} of {m} kg has a speed of {speed} m/s. Find its momentum in kg m/s.",
            f"p = mv with m = {m} kg and v = {speed} m/s",
            f"Calculate the momentum: mass {m} kg, velocity {speed} m/s.",
            f"how much momentum does a {m} kg {thing} have at {speed} m/s",
            f"m={m} kg, v={speed} m/s, momentum?",
            f"Give the momentum in kg·m/s of a {thing} with mass {m} kg and speed {speed} m/s.",
            f"{thing} {m} kg {speed} m/s momentum",
            f"Which momentum has a {thing} weighing {m} kg that goes {speed} m/s?",
        ),
        think=f"Momentum: the mass {m} kg times the speed {speed} m/s.",
        code=f"print({m} * {speed})" if mass == int(mass) else f"print(round({m} * {speed}, 4))",
        answer=show(sum([mass] * speed)),
    )


def thrown_up(rng: random.Random) -> Draft:
    speed, (g, given), (places, ask) = rng.randint(3, 40), gravity(rng), rounding(rng)
    height = rng.random() < 0.6
    value = Fraction(speed**2) / (2 * Fraction(g)) if height else Fraction(2 * speed) / Fraction(g)
    if tied(value, places):
        return thrown_up(rng)
    what, want, short = (
        ("how high does it go, in m", "maximum height in m", "max height")
        if height
        else (
            "how many seconds is it in the air until it is back",
            "time in the air in s until it is back",
            "flight time",
        )
    )
    code = f"{speed} ** 2 / (2 * {g})" if height else f"2 * {speed} / {g}"
    how = f"{speed} squared over twice {g}" if height else f"twice {speed} over {g}"
    teller, _, _ = tellers(speed)
    return Draft(
        phrasings=(
            f"{teller.name} throws a ball straight up at {speed} m/s. What is its {want} (g = {g}, to"
            f" {places} decimals)?",
            f"A ball is thrown straight up at {speed} m/s: {what}{next(given)}{next(ask)}?",
            f"{short} of a ball thrown upward at {speed} m/s{next(given)}{next(ask)}",
            f"If I throw a stone upwards with {speed} m/s, {what}{next(given)}{next(ask)}?",
            f"Find the {want} for a vertical throw at {speed} m/s{next(given)}{next(ask)}.",
            f"thrown up at {speed} m/s, {short}{next(given)}{next(ask)}",
            f"A rocket toy shoots up with {speed} m/s and then only gravity acts; {what}{next(given)}{next(ask)}?",
            f"vertical throw {speed} m/s, {want}{next(given)}{next(ask)}",
            f"What is the {want} of something launched upward at {speed} m/s, without air"
            f" resistance{next(given)}{next(ask)}?",
            f"ball goes up with {speed} m/s, {what}{next(given)}{next(ask)}",
            f"Calculate the {want} of a ball that leaves the hand upwards at {speed} m/s{next(given)}{next(ask)}.",
        ),
        think=f"{short.capitalize()} of a throw straight up: {how}.",
        code=f"print(round({code}, {places}))",
        answer=str(round(float(value), places)),
    )


def throw_range(rng: random.Random) -> Draft:
    speed, angle = rng.randint(5, 50), rng.choice((30, 45, 45, 60, rng.randint(15, 75)))
    (g, given), (places, ask) = gravity(rng), rounding(rng)
    value = speed * speed * 2 * math.sin(math.radians(angle)) * math.cos(math.radians(angle)) / float(g)
    if tied(value, places):
        return throw_range(rng)
    return Draft(
        phrasings=(
            f"What is the range in m of a ball thrown at {speed} m/s at {angle} degrees{next(given)}{next(ask)}?",
            f"range of a projectile {speed} m/s {angle} degrees{next(given)}{next(ask)}",
            f"How far does a ball fly on level ground if kicked at {speed} m/s at an angle of {angle}°"
            f"{next(given)}{next(ask)}?",
            f"how far does a throw go with {speed} m/s and {angle} degrees{next(given)}{next(ask)}",
            f"A projectile is launched at {speed} m/s and {angle}°. Find its horizontal range{next(given)}{next(ask)}.",
            f"projectile range v = {speed} m/s, angle {angle}°{next(given)}{next(ask)}",
            f"I throw a stone at {speed} m/s, {angle} degrees upward. How many metres away does it land"
            f"{next(given)}{next(ask)}?",
            f"Calculate how far a javelin goes: {speed} m/s, {angle} degrees, no air{next(given)}{next(ask)}.",
            f"landing distance for launch speed {speed} m/s at {angle} degrees{next(given)}{next(ask)}",
            f"Which distance in m does a shot at {speed} m/s and {angle}° cover, without air"
            f" resistance{next(given)}{next(ask)}?",
        ),
        think=f"Range: {speed} squared times the sine of twice {angle} degrees, over {g}.",
        code=f"import math\nprint(round({speed} ** 2 * math.sin(math.radians(2 * {angle})) / {g}, {places}))",
        answer=str(round(value, places)),
    )


def braking_distance(rng: random.Random) -> Draft:
    speed, rate = rng.randint(5, 50), rng.choice((2, 3, 4, 5, 6, 7, 8, 9))
    places, ask = rounding(rng)
    value = Fraction(speed**2, 2 * rate)
    if tied(value, places):
        return braking_distance(rng)
    thing = rng.choice(("car", "truck", "train", "bike", "bus"))
    return Draft(
        phrasings=(
            f"What is the braking distance from {speed} m/s at a deceleration of {rate} m/s²{next(ask)}?",
            f"stopping distance from {speed} m/s when braking at {rate} m/s2{next(ask)}",
            f"A {thing} going {speed} m/s brakes with {rate} m/s². How many metres until it stops{next(ask)}?",
            f"how far does a {thing} at {speed} m/s need to stop with {rate} m/s^2 braking{next(ask)}",
            f"Find the distance a {thing} needs to brake from {speed} m/s to a stop, deceleration {rate}"
            f" m/s²{next(ask)}.",
            f"brake distance v={speed} m/s a={rate} m/s²{next(ask)}",
            f"Braking at {rate} m/s² from a speed of {speed} m/s, how far does the {thing} go{next(ask)}?",
            f"distance to standstill: {speed} m/s, {rate} m/s² deceleration{next(ask)}",
            f"Use s = v²/(2a) for v = {speed} m/s and a = {rate} m/s²{next(ask)}.",
            f"How long in metres are the skid marks of a {thing} slowing from {speed} m/s at {rate} m/s²{next(ask)}?",
        ),
        think=f"Braking distance: {speed} squared over twice the deceleration {rate}.",
        code=f"print(round({speed} ** 2 / (2 * {rate}), {places}))",
        answer=str(round(float(value), places)),
    )


def pendulum_period(rng: random.Random) -> Draft:
    length, (g, given), (places, ask) = decimal(rng, 0, 5) + Fraction(1, 10), gravity(rng), rounding(rng)
    m = show(length)
    value = math.tau * math.sqrt(length) / math.sqrt(float(g))
    if tied(value, places):
        return pendulum_period(rng)
    return Draft(
        phrasings=(
            f"What is the period in s of a pendulum {m} m long{next(given)}{next(ask)}?",
            f"time period of a pendulum {m} m long{next(given)}{next(ask)}",
            f"How long does a swing of {m} m take for one back and forth{next(given)}{next(ask)}?",
            f"pendulum length {m} m, period in seconds{next(given)}{next(ask)}",
            f"Find the period of a simple pendulum with a length of {m} m{next(given)}{next(ask)}.",
            f"swing time of a {m} m pendulum{next(given)}{next(ask)}",
            f"A clock pendulum is {m} m long. How many seconds does a full swing take{next(given)}{next(ask)}?",
            f"Calculate T for a pendulum with L = {m} m{next(given)}{next(ask)}.",
            f"how many seconds for one full oscillation of a {m} m pendulum{next(given)}{next(ask)}",
            f"A weight hangs from a {m} m string and swings. Which period in s{next(given)}{next(ask)}?",
        ),
        think=f"Period: 2 pi times the root of {m} over {g}.",
        code=f"import math\nprint(round(2 * math.pi * math.sqrt({m} / {g}), {places}))",
        answer=str(round(value, places)),
    )


def centripetal_force(rng: random.Random) -> Draft:
    mass, speed, radius = (
        rng.choice((rng.randint(1, 20), 100 * rng.randint(5, 20))),
        rng.randint(2, 30),
        rng.randint(1, 80),
    )
    places, ask = rounding(rng)
    value = Fraction(mass * speed * speed, radius)
    if tied(value, places):
        return centripetal_force(rng)
    return Draft(
        phrasings=(
            f"What centripetal force keeps {mass} kg moving at {speed} m/s on a circle of radius {radius}"
            f" m{next(ask)}?",
            f"centripetal force {mass} kg {speed} m/s radius {radius} m{next(ask)}",
            f"Find the centripetal force in N: mass {mass} kg, speed {speed} m/s, radius {radius} m{next(ask)}.",
            f"m={mass} kg, v={speed} m/s, r={radius} m, centripetal force?{next(ask)}",
            f"A body of {mass} kg goes round a curve of radius {radius} m at {speed} m/s. Which force in N does that"
            f" take{next(ask)}?",
            f"force to keep {mass} kg on a circle of {radius} m at {speed} m/s{next(ask)}",
            f"Calculate F = m v² / r for {mass} kg, {speed} m/s and {radius} m{next(ask)}.",
            f"how many newtons to hold {mass} kg on a {radius} m circle at {speed} m/s{next(ask)}",
            f"Circular motion with radius {radius} m, {speed} m/s and {mass} kg: how large is the inward force in"
            f" N{next(ask)}?",
            f"A rope of {radius} m swings {mass} kg around at {speed} m/s. What is the pull in N{next(ask)}?",
        ),
        think=f"Centripetal force: {mass} kg times {speed} squared over {radius}.",
        code=f"print(round({mass} * {speed} ** 2 / {radius}, {places}))",
        answer=str(round(float(value), places)),
    )


def spring_force(rng: random.Random) -> Draft:
    k, way = rng.choice((10 * rng.randint(2, 90), rng.randint(15, 400))), rng.randint(2, 40)
    value = Fraction(k * way, 100)
    return Draft(
        phrasings=(
            f"What force in N stretches a spring of {k} N/m by {way} cm?",
            f"spring constant {k} N/m stretched {way} cm, force",
            f"A spring with constant {k} N/m is stretched by {way} cm. Find the force in newtons.",
            f"Hooke's law: k = {k} N/m, x = {way} cm, F = ?",
            f"how much force to compress a {k} N/m spring {way} cm",
            f"spring force for {k} N/m and {way} cm",
            f"Calculate the force on a spring, {k} N/m, extended {way} cm.",
            f"Which force does a spring (k = {k} N/m) pull with when it is {way} cm longer?",
            f"I pull a spring of stiffness {k} N/m out by {way} cm. What force in N do I need?",
            f"Force needed for a {way} cm extension of a spring with {k} N/m?",
        ),
        think=f"Hooke's law: {k} N/m times {way} cm in metres.",
        code=f"print({k} * {way} / 100)",
        answer=str(float(value)),
    )


def speed_from_position(rng: random.Random) -> Draft:
    a, b, t = rng.choice((1, 2, 3, 4, 5, 6, 8)), rng.choice((0, 0, *range(1, 10), -2, -3)), rng.randint(1, 10)
    said = f"{'' if a == 1 else a}t^2" + (f" {'-' if b < 0 else '+'} {'' if abs(b) == 1 else abs(b)}t" if b else "")
    places = [a * at * at + b * at for at in (t - 1, t + 1)]
    tail = f" {'-' if b < 0 else '+'} {abs(b)}" if b else ""
    return Draft(
        phrasings=(
            f"What is the velocity at t = {t} if s = {said}?",
            f"velocity at t={t} for s = {said}",
            f"The position of a car is s(t) = {said}. Find its velocity at t = {t} s.",
            f"s = {said}, speed at t = {t}?",
            f"An object moves as s(t) = {said} metres. How fast is it after {t} seconds, in m/s?",
            f"position s(t) = {said}, instantaneous velocity at time {t}",
            f"Differentiate s(t) = {said} and find v({t}).",
            f"what is v({t}) when s(t) = {said}",
            f"Distance travelled is s = {said}. Calculate the instantaneous speed at t = {t}.",
            f"Given s(t) = {said}, what velocity does the body have at t = {t}?",
        ),
        think=f"Velocity is the derivative of {said}, at t = {t}.",
        code=f"t = {t}\nprint(2 * {a} * t{tail})",
        answer=str((places[1] - places[0]) // 2),
    )


def speed_after_fall(rng: random.Random) -> Draft:
    time, (g, given) = rng.choice((Fraction(rng.randint(1, 12)), Fraction(2 * rng.randint(0, 6) + 1, 2))), gravity(rng)
    t, thing = show(time), rng.choice(("stone", "ball", "coin", "skydiver", "apple"))
    return Draft(
        phrasings=(
            f"How fast is a {thing} after falling for {t} seconds, in m/s{next(given)}?",
            f"speed after {t} s of free fall in m/s{next(given)}",
            f"A {thing} falls from rest for {t} s. What is its speed in m/s{next(given)}?",
            f"how fast is something falling after {t} seconds{next(given)}",
            f"free fall speed after {t} seconds{next(given)}",
            f"Find the velocity of a dropped {thing} {t} s later, no air resistance{next(given)}.",
            f"v after falling {t} s{next(given)}",
            f"If I drop a {thing}, what speed in m/s does it have {t} seconds later{next(given)}?",
            f"Calculate the speed a falling {thing} reaches in {t} s{next(given)}.",
            f"Falling for {t} seconds, which speed in m/s is reached{next(given)}?",
        ),
        think=f"Speed of a free fall: {g} times {t} s.",
        code=f"print(round({g} * {t}, 4))",
        answer=show(time * Fraction(g)),
    )


def echo_distance(rng: random.Random) -> Draft:
    time, speed = (
        rng.choice((Fraction(rng.randint(1, 10)), decimal(rng, 0, 4) + Fraction(1, 10))),
        rng.choice((343, 340)),
    )
    value, t = time * speed / 2, show(time)
    given = f" (speed of sound {speed} m/s)"
    free = "" if speed == 343 else given
    return Draft(
        phrasings=(
            f"An echo comes back after {t} seconds. How many metres away is the cliff{given}?",
            f"echo after {t} s, distance of the wall in m{given}",
            f"I shout and hear the echo {t} s later. How far is the wall in metres{free}?",
            f"how far is a cliff if the echo takes {t} seconds, metres{free}",
            f"Sound goes to a wall and back in {t} s at {speed} m/s. What is the distance to the wall in m?",
            f"echo time {t} s, how far in metres{given}",
            f"Find the distance to a building whose echo returns after {t} seconds{given}.",
            f"clap echo {t} seconds later, distance to the wall in m{free}",
            f"A bat hears its call reflected after {t} s. How many metres off is the obstacle{given}?",
            f"The echo of a horn is heard {t} s after the sound. Calculate the distance in metres{given}.",
        ),
        think=f"The sound goes there and back in {t} s, so take half of {t} times {speed}.",
        code=f"print(round({t} * {speed} / 2, 4))",
        answer=show(value),
    )


def gear_speed(rng: random.Random) -> Draft:
    a, b, rpm = rng.randint(8, 60), rng.randint(8, 60), rng.choice((60, 90, 100, 120, 300, 500, 1000, 1500, 3000))
    places, ask = rounding(rng)
    value = Fraction(a * rpm, b)
    if a == b or tied(value, places):
        return gear_speed(rng)
    return Draft(
        phrasings=(
            f"A gear with {a} teeth drives one with {b} teeth. The first turns at {rpm} rpm. How fast is the"
            f" second{next(ask)}?",
            f"gear {a} teeth drives {b} teeth at {rpm} rpm, output rpm{next(ask)}",
            f"What is the output speed in rpm if a {a}-tooth gear at {rpm} rpm drives a {b}-tooth gear{next(ask)}?",
            f"{rpm} rpm, driver {a} teeth, driven {b} teeth, rpm of the driven gear{next(ask)}",
            f"Find the rpm of a {b}-tooth wheel driven by a {a}-tooth wheel at {rpm} rpm{next(ask)}.",
            f"how fast does a gear with {b} teeth turn when a gear with {a} teeth at {rpm} rpm drives it{next(ask)}",
            f"Front chainring {a} teeth, rear cog {b} teeth, pedals at {rpm} rpm: how many rpm does the wheel"
            f" make{next(ask)}?",
            f"gear ratio {a} to {b}, input {rpm} rpm, output?{next(ask)}",
            f"Two meshing gears have {a} (driving) and {b} teeth. At {rpm} rpm in, what rpm comes out{next(ask)}?",
            f"The driving gear has {a} teeth and {rpm} rpm, the driven {b} teeth. Calculate its rpm{next(ask)}.",
        ),
        think=f"Output speed: {rpm} rpm times {a} teeth over {b} teeth.",
        code=f"print(round({rpm} * {a} / {b}, {places}))",
        answer=str(round(float(value), places)),
    )
