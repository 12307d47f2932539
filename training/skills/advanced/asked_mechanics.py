"""Mechanics and gases as a physics teacher asks: friction, impulse, collisions, springs, gas laws."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, show, tied
from training.skills.wording import rounding


def friction_force(rng: random.Random) -> Draft:
    coefficient, normal = Fraction(rng.randint(1, 18), 20), rng.choice((rng.randint(5, 90), 10 * rng.randint(5, 90)))
    mu, value = show(coefficient), coefficient * normal
    return Draft(
        phrasings=(
            f"Friction force with coefficient {mu} and normal force {normal} N",
            f"What is the force of friction in N for a normal force of {normal} N and a friction coefficient of {mu}?",
            f"Find the friction: mu = {mu}, N = {normal} N.",
            f"A box presses on the floor with {normal} N; the coefficient of friction is {mu}. How large is the"
            f" friction"
            f" force in N?",
            f"friction in newtons, mu {mu}, normal force {normal} N",
            f"How many newtons of sliding friction act with mu = {mu} and a normal force of {normal} N?",
            f"A sledge is pushed onto the snow with {normal} N, mu = {mu}. What force in N holds it back?",
            f"F = mu * N for mu={mu} and N={normal}",
            f"Calculate the friction force in newtons: coefficient {mu}, normal force {normal} N.",
            f"The normal force is {normal} N and the coefficient of friction {mu}. What is the friction force in N?",
        ),
        think=f"Friction: the coefficient {mu} times the normal force {normal} N.",
        code=f"print(round({mu} * {normal}, 4))",
        answer=str(float(value)),
    )


def impulse_of_force(rng: random.Random) -> Draft:
    force, time = rng.choice((rng.randint(5, 90), 50 * rng.randint(2, 40))), decimal(rng, 0, 9) + Fraction(1, 10)
    t = show(time)
    thing = rng.choice(("ball", "cart", "puck", "car", "sledge"))
    return Draft(
        phrasings=(
            f"impulse of a force of {force} N acting for {t} s",
            f"What is the impulse in N s when {force} N act for {t} s?",
            f"A force of {force} N pushes a {thing} for {t} seconds. Find the impulse in N s.",
            f"J = F * t with F = {force} N and t = {t} s",
            f"By how much, in kg m/s, does the momentum of a {thing} change if {force} N act on it for {t} s?",
            f"change of momentum from {force} N during {t} s",
            f"A {thing} is hit with {force} N during {t} s. How large is the impulse in N s?",
            f"Calculate the impulse: force {force} N, time {t} s.",
            f"How large is the impulse in N s of {force} N over {t} seconds?",
            f"Find the impulse given to a {thing} by {force} N in {t} s.",
        ),
        think=f"Impulse: the force {force} N times {t} s.",
        code=f"print(round({force} * {t}, 4))",
        answer=str(float(force * time)),
    )


def speed_after_sticking(rng: random.Random) -> Draft:
    m, other, u, v = rng.randint(1, 20), rng.randint(1, 20), rng.randint(2, 20), rng.choice((0, 0, rng.randint(1, 9)))
    places, ask = rounding(rng)
    value = Fraction(m * u + other * v, m + other)
    if tied(value, places) or u <= v:
        return speed_after_sticking(rng)
    second = f"{other} kg at {v} m/s in the same direction" if v else f"{other} kg at rest (0 m/s)"
    things = rng.choice(("carts", "pucks", "wagons", "lumps of clay"))
    return Draft(
        phrasings=(
            f"Two objects collide and stick: {m} kg at {u} m/s and {second}. Final velocity in m/s{next(ask)}?",
            f"inelastic collision {m} kg {u} m/s with {second}, speed after{next(ask)}",
            f"Two {things}, {m} kg at {u} m/s and {second}, stay together after the collision. How fast are they"
            f" then{next(ask)}?",
            f"Find the common speed after a perfectly inelastic collision of {m} kg at {u} m/s with"
            f" {second}{next(ask)}.",
            f"{m} kg moving at {u} m/s hits {second} and both stick together; velocity in m/s{next(ask)}?",
            f"conservation of momentum: {m} kg at {u} m/s, {second}, stuck together, v = ?{next(ask)}",
            f"What speed in m/s have two {things} joined after a crash, the first {m} kg at {u} m/s, the second"
            f" {second}{next(ask)}?",
            f"A wagon of {m} kg rolls at {u} m/s into one of {second}, and they couple. Speed of both{next(ask)}?",
            f"Calculate the speed after the impact if {m} kg at {u} m/s and {second} stick together{next(ask)}.",
            f"An object of {m} kg and {u} m/s sticks to one of {second}. What is their velocity now{next(ask)}?",
        ),
        think=f"The momentum of both together over the mass {m} + {other}.",
        code=f"print(round(({m} * {u} + {other} * {v}) / ({m} + {other}), {places}))",
        answer=str(round(float(value), places)),
    )


def spring_energy(rng: random.Random) -> Draft:
    k, way = rng.choice((20, 40, 50, 100, 150, 200, 250, 400, 500, 800)), Fraction(rng.randint(1, 30), 20)
    x, value = show(way), k * way * way / 2
    verb = rng.choice(("compressed", "stretched"))
    return Draft(
        phrasings=(
            f"a spring with constant {k} N/m is {verb} {x} m, energy stored?",
            f"What energy in joules does a spring of {k} N/m store when it is {verb} by {x} m?",
            f"Find the elastic potential energy: k = {k} N/m, x = {x} m.",
            f"energy of a spring, {k} N/m, {verb} {x} m, in J",
            f"E = 1/2 k x^2 with k = {k} and x = {x}",
            f"How many joules are in a spring ({k} N/m) {verb} by {x} m?",
            f"A toy gun has a spring of {k} N/m that is {verb} {x} m. How much energy in J is in it?",
            f"spring constant {k} N/m, displacement {x} m, potential energy in J?",
            f"Calculate the energy in J stored in a spring with k = {k} N/m that is {verb} by {x} m.",
            f"How much energy in joules is stored when a {k} N/m spring is {verb} {x} m?",
        ),
        think=f"Half of {k} N/m times {x} m squared.",
        code=f"print(round({k} * {x} ** 2 / 2, 4))",
        answer=str(float(value)),
    )


def ideal_gas(rng: random.Random) -> Draft:
    p, v, t, n = (
        rng.randint(1, 12),
        rng.randint(2, 60),
        rng.choice((273, 290, 298, 300, 310, 350, 400)),
        rng.randint(1, 9),
    )
    r, gas, places = Fraction("0.0821"), "R = 0.0821 L atm/(mol K)", rng.choice((2, 3, 3, 4))
    wanted, given, code, value = rng.choice(
        (
            ("number of moles", f"P = {p} atm, V = {v} L, T = {t} K", f"{p} * {v} / (0.0821 * {t})", p * v / (r * t)),
            ("pressure in atm", f"n = {n} mol, V = {v} L, T = {t} K", f"{n} * 0.0821 * {t} / {v}", n * r * t / v),
            ("volume in L", f"n = {n} mol, P = {p} atm, T = {t} K", f"{n} * 0.0821 * {t} / {p}", n * r * t / p),
            (
                "temperature in K",
                f"n = {n} mol, P = {p} atm, V = {v} L",
                f"{p} * {v} / ({n} * 0.0821)",
                p * v / (n * r),
            ),
        )
    )
    if tied(value, places):
        return ideal_gas(rng)
    return Draft(
        phrasings=(
            f"ideal gas: {given}, find the {wanted} ({gas}), {places} decimals",
            f"Use PV = nRT with {gas} to find the {wanted} for {given}, to {places} decimals.",
            f"What is the {wanted} of an ideal gas with {given}? {gas}, {places} decimals.",
            f"{given}, {gas}, {wanted}? round to {places} decimals",
            f"A gas has {given}. By the ideal gas law, what is its {wanted} ({gas}), to {places} decimals?",
            f"ideal gas law {given} {wanted}, {gas}, {places} decimals",
            f"In a lab a tank of gas shows {given}. Calculate the {wanted} to {places} decimals with {gas}.",
            f"pV=nRT, {given}, {gas}; give the {wanted} with {places} decimals",
            f"Calculate the {wanted} of the gas to {places} decimals: {given}, {gas}.",
            f"Find the {wanted} by the ideal gas law when {given} and {gas}, to {places} decimals.",
        ),
        think=f"Solve P V = n R T for the {wanted}.",
        code=f"print(round({code}, {places}))",
        answer=str(round(float(value), places)),
    )


def gas_heated(rng: random.Random) -> Draft:
    start, before, after = rng.randint(1, 40), 10 * rng.randint(20, 45), 10 * rng.randint(20, 80)
    what, name, unit, fixed = rng.choice(
        (("volume", "Charles's law", "L", "pressure"), ("pressure", "Gay-Lussac's law", "bar", "volume"))
    )
    places, ask = rounding(rng)
    value = Fraction(start * after, before)
    if tied(value, places) or before == after:
        return gas_heated(rng)
    return Draft(
        phrasings=(
            f"A gas has a {what} of {start} {unit} at {before} K. What is its {what} at {after} K and the same"
            f" {fixed}{next(ask)}?",
            f"{name}: {start} {unit} at {before} K goes to {after} K. New {what} in {unit}{next(ask)}?",
            f"{name.lower()} {start} {unit}, {before} K to {after} K, new {what}{next(ask)}",
            f"gas {start} {unit} at {before} K, {what} at {after} K with constant {fixed}{next(ask)}",
            f"The temperature of a gas changes from {before} K to {after} K at constant {fixed}. Its {what} was {start}"
            f" {unit}; what is it now{next(ask)}?",
            f"Find the {what} in {unit} at {after} K of a gas that has {start} {unit} at {before} K ({fixed}"
            f" unchanged){next(ask)}.",
            f"Using {name}, what does {start} {unit} become from {before} K to {after} K{next(ask)}?",
            f"At {before} K the {what} is {start} {unit}. With the same {fixed}, what will it be at {after}"
            f" K{next(ask)}?",
            f"Calculate the new {what} by {name}: {start} {unit} at {before} K, then {after} K{next(ask)}.",
            f"What {what} in {unit} has a gas at {after} K when it had {start} {unit} at {before} K and the {fixed} is"
            f" constant{next(ask)}?",
        ),
        think=f"{name}: {start} {unit} times {after} K over {before} K.",
        code=f"print(round({start} * {after} / {before}, {places}))",
        answer=str(round(float(value), places)),
    )


def work_at_angle(rng: random.Random) -> Draft:
    force, way, angle = rng.randint(5, 300), rng.randint(2, 60), rng.choice((10, 20, 30, 35, 40, 45, 50, 60, 75))
    places, ask = rounding(rng)
    value = force * way * math.sin(math.pi * (90 - angle) / 180)
    if tied(value, places):
        return work_at_angle(rng)
    return Draft(
        phrasings=(
            f"work done by a {force} N force over {way} m at an angle of {angle} degrees{next(ask)}",
            f"How much work in joules does a force of {force} N do along {way} m if it pulls at {angle} degrees to the"
            f" way{next(ask)}?",
            f"W = F d cos(theta) with F = {force} N, d = {way} m, theta = {angle}°{next(ask)}",
            f"A child pulls a sledge {way} m with {force} N on a rope at {angle}° to the ground. Find the work in"
            f" J{next(ask)}.",
            f"work: {force} N, {way} m, angle {angle}°, in joules{next(ask)}",
            f"Find the work in J done by {force} N at {angle} degrees to the direction of motion over {way}"
            f" m{next(ask)}.",
            f"A suitcase is pulled {way} m with {force} N, the handle at {angle} degrees to the floor. What work in"
            f" joules is that{next(ask)}?",
            f"joules of work when {force} N act at {angle}° over {way} metres{next(ask)}",
            f"Calculate the work of a force of {force} N that acts at {angle}° to a displacement of {way}"
            f" m{next(ask)}.",
            f"What work in J is done over {way} m by a force of {force} N at an angle of {angle}°{next(ask)}?",
        ),
        think=f"Work: {force} N times {way} m times the cosine of {angle} degrees.",
        code=f"import math\nprint(round({force} * {way} * math.cos(math.radians({angle})), {places}))",
        answer=str(round(value, places)),
    )


def lifting_power(rng: random.Random) -> Draft:
    mass, height, time, g = (
        rng.randint(2, 120),
        rng.randint(1, 40),
        rng.randint(2, 60),
        rng.choice(("9.8", "9.81", "10")),
    )
    places, ask = rounding(rng)
    value = mass * height * Fraction(g) / time
    if tied(value, places):
        return lifting_power(rng)
    return Draft(
        phrasings=(
            f"power needed to lift {mass} kg by {height} m in {time} s (g = {g}){next(ask)}",
            f"What power in watts lifts {mass} kg by {height} m in {time} s? Use g = {g} m/s²{next(ask)}.",
            f"A motor raises {mass} kg by {height} m within {time} seconds. Find its power in W, g = {g}{next(ask)}.",
            f"lift {mass} kg {height} m {time} s power in watts g={g}{next(ask)}",
            f"How many watts does a crane need for {mass} kg, {height} m up, in {time} s (g = {g} m/s²){next(ask)}?",
            f"P = m g h / t with m = {mass} kg, h = {height} m, t = {time} s, g = {g}{next(ask)}",
            f"A person of {mass} kg climbs stairs {height} m high in {time} s. Power in watts with g = {g}{next(ask)}?",
            f"I carry {mass} kg up {height} m in {time} seconds. What is my power in W (g = {g}){next(ask)}?",
            f"Calculate the power in watts to lift a mass of {mass} kg {height} m high in {time} s, g ="
            f" {g}{next(ask)}.",
            f"What power in W is needed to raise {mass} kg by {height} m in {time} s, with g = {g}{next(ask)}?",
        ),
        think=f"Power: {mass} kg times {g} times {height} m, divided by {time} s.",
        code=f"print(round({mass} * {g} * {height} / {time}, {places}))",
        answer=str(round(float(value), places)),
    )
