"""Physics for engineering students: forces by components, throws, heat, coils, lifts; as one short question each."""

from __future__ import annotations

import cmath
import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import rounding

ANGLES = (10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75)


def force_components(rng: random.Random) -> Draft:
    force, angle = rng.choice((rng.randint(5, 60), rng.randint(6, 50) * 10)), rng.choice(ANGLES)
    across, (places, ask) = rng.random() < 0.5, rounding(rng)
    turned = cmath.rect(force, angle * math.pi / 180)
    word, side = ("horizontal", "x") if across else ("vertical", "y")
    value = turned.real if across else turned.imag
    if tied(value, places):
        return force_components(rng)
    return Draft(
        phrasings=(
            f"{word} component of a {force} N force at {angle} degrees above the horizontal{next(ask)}",
            f"A force of {force} N acts at {angle}° to the horizontal. What is its {word} component in N{next(ask)}?",
            f"Someone pulls a sled with {force} N on a rope that makes {angle} degrees with the ground. How big is the"
            f" {word} part of the force{next(ask)}?",
            f"F = {force} N, {angle}° from the x-axis, F{side} = ?{next(ask)}",
            f"Resolve {force} N at {angle} degrees to the horizontal: find the {word} component{next(ask)}.",
            f"How many newtons of a pull of {force} N, {angle} degrees up from the floor, act in the {word}"
            f" direction{next(ask)}?",
            f"{side} component of a vector of length {force} at {angle} degrees to the x axis{next(ask)}",
            f"A rope is pulled with {force} N at an angle of {angle}° with the floor. Calculate the {word}"
            f" component{next(ask)}.",
            f"Find the {word} component of {force} N directed {angle} degrees above the horizontal{next(ask)}.",
            f"Split a force of {force} N at {angle} degrees to the horizontal: how large is the {word}"
            f" part{next(ask)}?",
        ),
        think=f"The {word} part is {force} N times the {'cosine' if across else 'sine'} of {angle} degrees.",
        code=(
            f"import math\nprint(round({force} * math.{'cos' if across else 'sin'}(math.radians({angle})), {places}))"
        ),
        answer=str(round(value, places)),
    )


def resultant_force(rng: random.Random) -> Draft:
    a, b = rng.choice(((3, 4), (6, 8), (5, 12), (8, 15), (rng.randint(2, 90), rng.randint(2, 90))))
    places, ask = rounding(rng)
    value = abs(complex(a, b))
    if tied(value, places):
        return resultant_force(rng)
    return Draft(
        phrasings=(
            f"resultant of two perpendicular forces of {a} N and {b} N{next(ask)}",
            f"Two forces, {a} N and {b} N, act at right angles. What is the resultant in N{next(ask)}?",
            f"One rope pulls north with {a} N, another east with {b} N. How strong is the net force{next(ask)}?",
            f"{a} N up and {b} N to the right: size of the total force{next(ask)}",
            f"Find the magnitude of the resultant of {a} N and {b} N at 90 degrees{next(ask)}.",
            f"forces {a} N and {b} N at a right angle, resultant{next(ask)}",
            f"A boat is pushed {a} N forward and {b} N sideways. What is the combined force in newtons{next(ask)}?",
            f"Add two forces at right angles to each other, {a} N and {b} N, as vectors; how big is the"
            f" sum{next(ask)}?",
            f"What single force replaces {a} N and {b} N acting perpendicular to each other{next(ask)}?",
            f"Calculate the resultant force of {a} N and {b} N that are perpendicular{next(ask)}.",
        ),
        think=f"By Pythagoras: the root of {a} squared plus {b} squared.",
        code=f"import math\nprint(round(math.hypot({a}, {b}), {places}))",
        answer=str(round(value, places)),
    )


def speed_from_energy(rng: random.Random) -> Draft:
    mass, speed = rng.choice((2, 4, 5, 8, 10, 60, 70, 800, 1000, 1200, 1500)), rng.randint(2, 40)
    if rng.random() < 0.5:
        energy, places, ask = mass * speed * speed // 2, 2, iter([", 2 decimals"] * 10)
    else:
        energy, (places, ask) = rng.randint(5, 900) * 10, rounding(rng)
    value = math.exp((math.log(2) + math.log(energy) - math.log(mass)) / 2)
    if tied(value, places):
        return speed_from_energy(rng)
    return Draft(
        phrasings=(
            f"How fast is a {mass} kg body with {energy} J of kinetic energy, in m/s{next(ask)}?",
            f"speed of {mass} kg with kinetic energy {energy} J, m/s{next(ask)}",
            f"An object of {mass} kg has a kinetic energy of {energy} J. What is its speed in m/s{next(ask)}?",
            f"E_kin = {energy} J, m = {mass} kg, v = ?{next(ask)}",
            f"Find the velocity in m/s: mass {mass} kg, kinetic energy {energy} joules{next(ask)}.",
            f"{energy} J of work speeds up {mass} kg from rest. Which speed in m/s does it reach{next(ask)}?",
            f"From 1/2 m v^2 = {energy} J with m = {mass} kg, get v in m/s{next(ask)}.",
            f"what velocity gives {mass} kg a kinetic energy of {energy} J, in m/s{next(ask)}",
            f"A mass of {mass} kg carries {energy} J as kinetic energy. How fast does it move in m/s{next(ask)}?",
            f"Calculate the speed in m/s of {mass} kg whose kinetic energy is {energy} J{next(ask)}.",
        ),
        think=f"The speed is the root of twice {energy} J over {mass} kg.",
        code=f"import math\nprint(round(math.sqrt(2 * {energy} / {mass}), {places}))",
        answer=str(round(value, places)),
    )


def escape_speed(rng: random.Random) -> Draft:
    mass, radius = rng.choice(
        (("5.97e24", "6.37e6"), ("7.35e22", "1.74e6"), ("6.42e23", "3.39e6"), ("1.9e27", "7e7"), ("4e24", "6e6"))
    )
    g = rng.choice(("6.674e-11", "6.674e-11", "6.67e-11"))
    value = float(2 * Fraction(g) * Fraction(mass) / Fraction(radius)) ** 0.5
    if tied(value, 0):
        return escape_speed(rng)
    given = f"M = {mass} kg, R = {radius} m, G = {g}"
    return Draft(
        phrasings=(
            f"escape velocity with {given}, in m/s, whole number",
            f"What is the escape velocity of a planet with {given}? In m/s, rounded to a whole number.",
            f"Find the escape speed (m/s, no decimals): {given}.",
            f"A planet has the mass {mass} kg and the radius {radius} m. With G = {g}, which escape velocity in m/s"
            f" does"
            f" it have, rounded to an integer?",
            f"escape speed sqrt(2GM/R): {given}, rounded to whole m/s",
            f"How fast must a rocket be to escape from a body of {mass} kg and radius {radius} m (G = {g})? Whole m/s.",
            f"{given}: v_escape in m/s, rounded to the nearest whole",
            f"Compute sqrt(2 G M / R) for {given}, rounded to whole m/s.",
            f"Calculate the escape velocity in whole m/s for {given}.",
            f"Which speed in m/s, rounded to a whole number, leaves a planet for good: {given}?",
        ),
        think=f"The root of 2 G M over R with M = {mass} kg and R = {radius} m.",
        code=f"import math\nprint(round(math.sqrt(2 * {g} * {mass} / {radius})))",
        answer=str(round(value)),
    )


def throw_height_or_time(rng: random.Random) -> Draft:
    speed, angle, g = rng.randint(5, 60), rng.choice(ANGLES), rng.choice(("9.81", "9.81", "9.8", "10"))
    high, (places, ask) = rng.random() < 0.5, rounding(rng)
    upward = cmath.rect(speed, angle * math.pi / 180).imag
    value = upward * upward / (2 * float(g)) if high else 2 * upward / float(g)
    if tied(value, places):
        return throw_height_or_time(rng)
    asked, short = ("maximum height in m", "max height") if high else ("time in the air in s", "flight time")
    question = "How high does it rise, in m" if high else "How many seconds is it in the air"
    return Draft(
        phrasings=(
            f"A ball is kicked at {speed} m/s at {angle} degrees. {question} (g = {g}, level ground){next(ask)}?",
            f"projectile {speed} m/s, {angle}°, {short}, g = {g}, level ground{next(ask)}",
            f"What is the {asked} of a projectile launched from the ground at {speed} m/s and {angle}° (g ="
            f" {g}){next(ask)}?",
            f"A stone is thrown from the ground with {speed} m/s, {angle} degrees above the horizontal. {question},"
            f" with"
            f" g = {g}{next(ask)}?",
            f"{short} of a throw from the ground: v = {speed} m/s, angle {angle} degrees, g = {g}{next(ask)}",
            f"Find the {asked} for a launch at {angle}° with {speed} m/s from level ground, g = {g}{next(ask)}.",
            f"v0 = {speed} m/s, θ = {angle}°, g = {g}: {asked}, start at ground level{next(ask)}",
            f"An arrow leaves the ground at {angle}° and {speed} m/s. {question}? Use g = {g}{next(ask)}.",
            f"Calculate the {asked}: projectile from the ground, {speed} m/s at {angle} degrees, g = {g}{next(ask)}.",
            f"Launched at {speed} m/s and {angle} degrees over flat ground (g = {g}), what is the {asked}{next(ask)}?",
        ),
        think=(
            f"The upward speed is {speed} times the sine of {angle} degrees; "
            + (f"its square over twice {g}." if high else f"twice that over {g}.")
        ),
        code=(
            f"import math\nv = {speed} * math.sin(math.radians({angle}))\n"
            f"print(round({f'v ** 2 / (2 * {g})' if high else f'2 * v / {g}'}, {places}))"
        ),
        answer=str(round(value, places)),
    )


def transformer_voltage(rng: random.Random) -> Draft:
    ratio, second = rng.choice((2, 4, 5, 10, 20, 23, 25)), rng.randint(4, 60) * 5
    first, volts = second * ratio, rng.choice((230, 230, 120, 240, 110, 400))
    if rng.random() < 0.3:
        first, second = second, first
    value = Fraction(volts * second, first)
    if tied(value):
        return transformer_voltage(rng)
    turns = f"{first} turns on the primary and {second} on the secondary coil"
    return Draft(
        phrasings=(
            f"transformer: {first} primary turns, {second} secondary turns, {volts} V in, output voltage, 2 decimals",
            f"A transformer has {turns}. With {volts} V at the primary, what is the secondary voltage, 2 decimals?",
            f"What voltage comes out of a transformer with {turns} at {volts} V input? To 2 decimals.",
            f"Np = {first}, Ns = {second}, Vp = {volts} V, Vs to 2 decimals?",
            f"secondary voltage, {volts} V primary, turns {first} to {second}, 2 decimals",
            f"Find the output voltage to 2 decimals of an ideal transformer: {turns}, {volts} V applied.",
            f"A charger's transformer has {turns} and is plugged into {volts} V. Which voltage does it give (2"
            f" decimals)?",
            f"Ideal transformer, {first}:{second} turns (primary:secondary), primary {volts} V. Secondary volts, 2"
            f" decimals?",
            f"How many volts does the secondary coil deliver, to 2 decimals, with {turns} and {volts} V on the"
            f" primary?",
            f"Calculate the secondary voltage to 2 decimals: primary {volts} V with {first} turns, secondary {second}"
            f" turns.",
        ),
        think=f"The voltage {volts} V times the secondary turns {second} over the primary turns {first}.",
        code=f"print(round({volts} * {second} / {first}, 2))",
        answer=str(round(float(value), 2)),
    )


def thermal_expansion(rng: random.Random) -> Draft:
    stuff, factor = rng.choice((("steel", "1.2e-5"), ("aluminium", "2.3e-5"), ("copper", "1.7e-5"), ("iron", "1.2e-5")))
    length, rise = rng.choice((rng.randint(1, 12), rng.randint(2, 60) * 10)), rng.randint(5, 80)
    value = length * Fraction(factor) * rise * 1000
    if tied(value):
        return thermal_expansion(rng)
    return Draft(
        phrasings=(
            f"A {length} m {stuff} rod is heated by {rise} degrees, coefficient {factor} per K. Expansion in mm, 2"
            f" decimals?",
            f"thermal expansion in mm: {stuff}, {length} m, {rise} K warmer, alpha = {factor}, 2 decimals",
            f"By how many mm does a {stuff} beam of {length} m grow when it gets {rise} °C hotter (alpha = {factor}"
            f" per K)? 2 decimals.",
            f"L = {length} m, alpha = {factor}/K, temperature rise {rise} K, change of length in mm to 2 decimals",
            f"A {stuff} bridge of {length} m warms up by {rise} degrees. With alpha = {factor} per degree, how much"
            f" longer is it, in mm with 2 decimals?",
            f"linear expansion of {length} m of {stuff} for {rise} K with {factor} per K, in mm, 2 decimals",
            f"Find the increase in length in mm (2 decimals): {length} m, {factor} per K, {rise} K.",
            f"How much does a {length} m {stuff} pipe expand, in mm with 2 decimals, for a rise of {rise} K if alpha is"
            f" {factor}/K?",
            f"Calculate the thermal expansion in mm to 2 decimals of {length} m {stuff}, alpha {factor} per K,"
            f" heated by"
            f" {rise} K.",
            f"A rail of {stuff}, {length} m long, gets {rise} K warmer; alpha = {factor} per K. Expansion in mm to 2"
            f" decimals?",
        ),
        think=f"The length {length} m times {factor} times {rise}, and 1000 mm to the metre.",
        code=f"print(round({length} * {factor} * {rise} * 1000, 2))",
        answer=str(round(float(value), 2)),
    )


def mixed_temperature(rng: random.Random) -> Draft:
    a, b, warm, cold = rng.randint(1, 20), rng.randint(1, 20), rng.randint(50, 100), rng.randint(2, 30)
    unit = rng.choice(("kg", "litres", "L"))
    value = cold + Fraction((warm - cold) * a, a + b)
    if tied(value, 1):
        return mixed_temperature(rng)
    return Draft(
        phrasings=(
            f"{a} {unit} of water at {warm} °C is mixed with {b} {unit} at {cold} °C. Final temperature, 1 decimal?",
            f"mix {a} {unit} water {warm}°C and {b} {unit} water {cold}°C, temperature to 1 decimal",
            f"What temperature results from {a} {unit} of {warm} degree water and {b} {unit} of {cold} degree water? 1"
            f" decimal.",
            f"I pour {a} {unit} of hot water ({warm} °C) into {b} {unit} of cold water ({cold} °C). How warm is it"
            f" then,"
            f" 1 decimal, without losses?",
            f"final temperature of water: {a} {unit} at {warm} C plus {b} {unit} at {cold} C, 1 decimal",
            f"Find the mixing temperature to 1 decimal: {a} {unit} at {warm} °C, {b} {unit} at {cold} °C, both water.",
            f"A bath gets {a} {unit} of {warm} °C and {b} {unit} of {cold} °C water. Its temperature to 1 decimal?",
            f"Equilibrium temperature (1 decimal) of {a} {unit} water at {warm} °C with {b} {unit} water at {cold} °C?",
            f"How hot is the mixture of {a} {unit} of water at {warm} °C and {b} {unit} at {cold} °C, to 1 decimal?",
            f"Calculate the temperature to 1 decimal after mixing {a} {unit} of water at {warm} °C with {b} {unit} at"
            f" {cold} °C.",
        ),
        think=f"Weigh the temperatures {warm} and {cold} by the amounts {a} and {b}.",
        code=f"print(round(({a} * {warm} + {b} * {cold}) / ({a} + {b}), 1))",
        answer=str(round(float(value), 1)),
    )


def buoyant_force(rng: random.Random) -> Draft:
    litres, (liquid, density) = (
        rng.randint(1, 80),
        rng.choice((("water", 1000), ("water", 1000), ("sea water", 1025), ("oil", 900))),
    )
    g = rng.choice(("9.81", "9.81", "9.8", "10"))
    value = Fraction(g) * litres * density / 1000
    if tied(value):
        return buoyant_force(rng)
    return Draft(
        phrasings=(
            f"buoyant force on {litres} litres fully under {liquid} ({density} kg/m³), g = {g}, N, 2 decimals",
            f"A body of {litres} litres is completely under {liquid} with density {density} kg/m³. What is the buoyant"
            f" force in N (g = {g}), 2 decimals?",
            f"How strong is the upthrust in N on a {litres} l object in {liquid} of {density} kg/m³ with g = {g}? 2"
            f" decimals.",
            f"Archimedes: volume {litres} L, {liquid} {density} kg/m³, g = {g}, force in N to 2 decimals",
            f"A ball with a volume of {litres} litres is held under {liquid} ({density} kg/m³). Which force in N pushes"
            f" it up, g = {g}, 2 decimals?",
            f"buoyancy in N, {litres} l displaced, density {density} kg/m³, g {g}, 2 decimals",
            f"Find the buoyant force to 2 decimals in N: displaced volume {litres} L, {liquid} of {density} kg/m³, g ="
            f" {g}.",
            f"{litres} litres of {liquid} ({density} kg/m³) are displaced. Buoyant force in N with g = {g}, 2"
            f" decimals?",
            f"Calculate the buoyancy in N (2 decimals) of {litres} litres in {liquid}, density {density} kg/m³, g ="
            f" {g}.",
            f"What upward force in N, to 2 decimals, acts on {litres} L in {liquid} of density {density} kg/m³ (g ="
            f" {g})?",
        ),
        think=f"The weight of {litres} litres of {liquid}: {density} kg/m³ times {litres} / 1000 m³ times {g}.",
        code=f"print(round({density} * {litres} / 1000 * {g}, 2))",
        answer=str(round(float(value), 2)),
    )
