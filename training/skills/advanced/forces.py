"""Force, pressure, work, density and mixing: school formulas about matter."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.data.tellers import tellers
from training.skills.math.amounts import decimal, show, tied
from training.skills.vocabulary import people
from training.skills.wording import rounding


def force_by_mass(rng: random.Random) -> Draft:
    mass, twice = rng.choice((rng.randint(2, 90), rng.randint(100, 3000))), rng.choice((2, 3, 4, 5, 6, 8, 10, 12, 15))
    rate = Fraction(twice, 2) if rng.random() < 0.5 else Fraction(twice)
    force = mass * rate
    m, a, f = show(mass), show(rate), show(force)
    wanted, known, other, code, unit, think = rng.choice(
        (
            ("force", f"a mass of {m} kg", f"an acceleration of {a} m/s²", f"{m} * {a}", "N", f"mass {m} times {a}"),
            ("acceleration", f"a force of {f} N", f"a mass of {m} kg", f"{f} / {m}", "m/s²", f"force {f} over {m}"),
            ("mass", f"a force of {f} N", f"an acceleration of {a} m/s²", f"{f} / {a}", "kg", f"force {f} over {a}"),
        )
    )
    values: dict[str, Fraction] = {"force": force, "acceleration": rate, "mass": Fraction(mass)}
    value = values[wanted]
    one, two = (text.split(" of ")[1] for text in (known, other))
    asked, also = {
        "force": (
            f"What force in N accelerates a {m} kg car at {a} m/s²?",
            f"How many newtons does it take to speed up {m} kg at {a} m/s²?",
        ),
        "acceleration": (
            f"what is the acceleration in m/s² of a {m} kg box pushed by a net force of {f} N",
            f"{f} N push a cart of {m} kg. How fast does it accelerate, in m/s²?",
        ),
        "mass": (
            f"A force of {f} N gives a body {a} m/s². What is its mass in kg?",
            f"Which mass in kg gets {a} m/s² from {f} N?",
        ),
    }[wanted]
    return Draft(
        phrasings=(
            f"Force in N needed to accelerate {m} kg at {a} m/s^2"
            if wanted == "force"
            else f"{one}, {two}: what {wanted} in {unit}",
            asked,
            also,
            f"{wanted} in {unit} when {one} and {two}",
            f"with {one} and {two}, how big is the {wanted} in {unit}",
            f"What is the {wanted} in {unit} for {known} and {other}?",
            f"Find the {wanted} in {unit}, given {known} and {other}.",
            f"{wanted} from {one} and {two}",
            f"F = ma: {known}, {other}. What is the {wanted} in {unit}?",
            f"Newton's second law with {one} and {two}, {wanted} in {unit}?",
            f"Calculate the {wanted} ({unit}) of an object with {known} and {other}.",
            f"{one}, {two}, find the {wanted}",
            f"A physics exercise gives {known} and {other}. Which {wanted} in {unit} follows?",
            f"whats the {wanted} in {unit} if i have {known} and {other}",
            f"There is {known} on a cart and {other}. How large is the {wanted}, in {unit}?",
            f"Use Newton's law to get the {wanted} in {unit} when you know {one} and {two}.",
            f"If {known} goes with {other}, how much is the {wanted} in {unit}?",
            f"I know {known} and {other}. Please tell me the {wanted} in {unit}.",
            f"Given {other} together with {known}, work out how many {unit} the {wanted} is.",
        ),
        think=f"{wanted.capitalize()} by F = m a: {think}.",
        code=f"print({code})",
        answer=str(float(value)),
    )


SUBSTANCES = (
    "metal block",
    "stone",
    "piece of wood",
    "liquid sample",
    "statue",
    "plastic cube",
    "block of ice",
    "ring",
)


def density_of_object(rng: random.Random) -> Draft:
    thing, (unit, cube) = rng.choice(SUBSTANCES), rng.choice((("g", "cm³"), ("g", "cm³"), ("kg", "m³"), ("g", "ml")))
    mass, volume = (rng.randint(*((200, 9000) if unit == "kg" else (5, 900))), rng.randint(2, 120))
    places, ask = rounding(rng)
    value = Fraction(mass, volume)
    if tied(value, places):
        return density_of_object(rng)
    teller, _, _ = tellers(mass, volume)
    return Draft(
        phrasings=(
            f"{teller.name} puts a lump of something on the scale: {mass} {unit}. It takes up {volume} {cube}."
            f" What is its density in {unit}/{cube}, to {places} decimals?",
            f"density of a {mass} {unit} block that takes {volume} {cube}{to_places(places)}",
            f"density of an object with mass {mass} {unit} and volume {volume} {cube}, {places} decimals",
            f"An object of {mass} {unit} has a volume of {volume} {cube}. Density to {places} decimals?",
            f"What is the density of a {thing} with mass {mass} {unit} and volume {volume} {cube}{next(ask)}?",
            f"Find the density in {unit}/{cube}: mass {mass} {unit}, volume {volume} {cube}{next(ask)}.",
            f"density {mass} {unit} {volume} {cube}{next(ask)}",
            f"A {thing} weighs {mass} {unit} and takes up {volume} {cube}. Calculate its density{next(ask)}.",
            f"m = {mass} {unit}, V = {volume} {cube}, density = ?{next(ask)}",
            f"How dense is a {thing} of {mass} {unit} that fills {volume} {cube}{next(ask)}?",
            f"how many {unit} per {cube} if {volume} {cube} weigh {mass} {unit}{next(ask)}",
            f"I measured {mass} {unit} and {volume} {cube} for a {thing}. What density does it have{next(ask)}?",
            f"Divide mass by volume: {mass} {unit} and {volume} {cube}, what is the density{next(ask)}?",
            f"density of a {thing}, {mass} {unit}, {volume} {cube}{next(ask)}",
            f"A {thing} displaces {volume} {cube} of water and has a mass of {mass} {unit}. What's its"
            f" density{next(ask)}?",
            f"Compute rho = m / V with m = {mass} {unit} and V = {volume} {cube}{next(ask)}.",
            f"With {volume} {cube} and {mass} {unit}, which density in {unit}/{cube} has the {thing}{next(ask)}?",
            f"Determine how many {unit} each {cube} of a {thing} weighs if all {volume} {cube} weigh {mass}"
            f" {unit}{next(ask)}.",
        ),
        think=f"Density: the mass {mass} {unit} divided by the volume {volume} {cube}.",
        code=f"print(round({mass} / {volume}, {places}))",
        answer=str(round(float(value), places)),
    )


def pressure_of_force(rng: random.Random) -> Draft:
    force, area = rng.choice((rng.randint(5, 99), rng.randint(100, 9000))), rng.choice((2, 3, 4, 5, 8, 0.2, 0.5, 0.05))
    area = rng.choice((area, rng.randint(2, 40)))
    places, ask = rounding(rng)
    value = force / Fraction(str(area))
    if tied(value, places):
        return pressure_of_force(rng)
    return Draft(
        phrasings=(
            f"{force} N pressing on {area} m2, pressure in Pa{to_places(places)}",
            f"pressure in Pa when {force} N act on {area} m2{to_places(places)}",
            f"What pressure in pascals does a force of {force} N exert on an area of {area} m²{next(ask)}?",
            f"Find the pressure: force {force} N, area {area} m^2{next(ask)}.",
            f"pressure of {force} N on {area} m²{next(ask)}",
            f"F = {force} N, A = {area} m², p = ?{next(ask)}",
            f"A force of {force} N acts on a surface of {area} m². Calculate the pressure in Pa{next(ask)}.",
            f"how many pascals is {force} newtons over {area} square metres{next(ask)}",
            f"A box presses on the floor with {force} N. Its base is {area} m². What is the pressure in Pa{next(ask)}?",
            f"{force} newtons on {area} square metres, pressure in Pa{next(ask)}",
            f"Use p = F / A with F = {force} N and A = {area} m²{next(ask)}.",
            f"How large is the pressure if {force} N are spread over {area} m²{next(ask)}?",
            f"I push with {force} N on a plate of {area} m². What pressure in pascals is that{next(ask)}?",
            f"On {area} m² rests a weight of {force} N. Which pressure (Pa) results{next(ask)}?",
            f"Give the pressure in N/m² under a machine of {force} N standing on {area} m²{next(ask)}.",
            f"Spread over {area} m² there is a force of {force} N; how many Pa does that make{next(ask)}?",
        ),
        think=f"Pressure: the force {force} N divided by the area {area} m².",
        code=f"print(round({force} / {area}, {places}))",
        answer=str(round(float(value), places)),
    )


def work_and_power(rng: random.Random) -> Draft:
    force, way, time = rng.choice((rng.randint(5, 99), rng.randint(100, 2000))), rng.randint(2, 60), rng.randint(2, 60)
    places, ask = rounding(rng)
    power = rng.random() < 0.5
    value = Fraction(force * way, time) if power else Fraction(force * way)
    if tied(value, places):
        return work_and_power(rng)
    if power:
        return Draft(
            phrasings=(
                f"A force of {force} N moves a box {way} m in {time} s. What is the power in watts{next(ask)}?",
                f"Find the power in W: force {force} N, distance {way} m, time {time} s{next(ask)}.",
                f"power for {force} N over {way} m in {time} s{next(ask)}",
                f"How many watts does a motor deliver that pulls with {force} N along {way} m in {time}"
                f" seconds{next(ask)}?",
                f"F = {force} N, s = {way} m, t = {time} s, P = ?{next(ask)}",
                f"I push a cart with {force} N for {way} metres, which takes {time} s. What is my power in"
                f" watts{next(ask)}?",
                f"Calculate the mechanical power: {force} newtons, {way} metres, {time} seconds{next(ask)}",
                f"{force} N times {way} m done in {time} s, watts?{next(ask)}",
                f"Lifting a load that weighs {force} N by {way} m takes {time} s. Which power in W is that{next(ask)}?",
                f"work per second if {force} N act along {way} m during {time} s{next(ask)}",
                f"What power, in watts, is needed to pull {force} N over {way} m within {time} s{next(ask)}?",
                f"In {time} s a winch pulls {force} N a distance of {way} m. How many watts is that{next(ask)}?",
                f"Use P = F s / t with {force} N, {way} m and {time} s{next(ask)}.",
                f"A horse drags a log with {force} N for {way} m and needs {time} s. Give its power in"
                f" watts{next(ask)}.",
            ),
            think=f"Power: the work {force} N times {way} m, divided by {time} s.",
            code=f"print(round({force} * {way} / {time}, {places}))",
            answer=str(round(float(value), places)),
        )
    return Draft(
        phrasings=(
            f"How much work is done when a force of {force} N moves a box {way} m?",
            f"Find the work in joules: force {force} N, distance {way} m.",
            f"work of {force} N over {way} m",
            f"F = {force} N, s = {way} m, W = ?",
            f"How many joules of work does it take to push a cart {way} metres with {force} newtons?",
            f"I pull a sledge with {force} N for {way} m. What work in J do I do?",
            f"Calculate the work done by a constant force of {force} N along {way} m.",
            f"{force} newtons times {way} metres, how many joules",
            f"work done pushing with {force} N for {way} m in joules",
            f"A crane lifts a weight of {force} N by {way} m. How much work in joules is this?",
            f"Use W = F * d for F = {force} N and d = {way} m.",
            f"Over {way} m a force of {force} N acts in the direction of motion. How large is the work in J?",
            f"A worker drags a crate {way} m and needs {force} N for it. Give the work in joules.",
            f"What energy in joules is used to move something {way} m against a friction of {force} N?",
        ),
        think=f"Work: the force {force} N times the distance {way} m.",
        code=f"print({force} * {way})",
        answer=str(sum([force] * way)),
    )


def lever_balance(rng: random.Random) -> Draft:
    p, q = people(rng, 2)
    weight, arm, other = rng.randint(20, 90), decimal(rng, 1, 4), rng.randint(20, 90)
    places, ask = rounding(rng)
    far = rng.random() < 0.6
    value = weight * arm / (other if far else Fraction(other, 20))
    if tied(value, places) or weight == other:
        return lever_balance(rng)
    a, b = show(arm), f"{other} kg" if far else f"{show(Fraction(other, 20))} m"
    side = f"weighs {b}" if far else f"sits {b} from it"
    want = f"How far from the pivot must {q.name} sit, in m" if far else f"How heavy is {q.name}, in kg"
    short = "how far out on the other side (m)" if far else "weight on the other side (kg)"
    return Draft(
        phrasings=(
            f"{p.name} weighs {weight} kg and sits {a} m from the pivot of a seesaw. {q.name} {side}. {want}, if it"
            f" balances{next(ask)}?",
            f"A seesaw balances: {weight} kg at {a} m on one side, {b} on the other. {short.capitalize()}{next(ask)}?",
            f"lever {weight} kg at {a} m balanced by {b}, {short}{next(ask)}",
            f"{q.name}, who {side}, balances {p.name}, {weight} kg, {a} m from the pivot. {want}{next(ask)}?",
            f"On one arm of a lever hang {weight} kg, {a} m from the pivot. On the other is a load, {b}."
            f" {short.capitalize()} for balance{next(ask)}?",
            f"balance a seesaw: {weight} kg at {a} m versus {b}, {short}{next(ask)}",
            f"Use the law of the lever: {weight} kg times {a} m equals the product with {b}. Find {short}{next(ask)}.",
            f"{weight} kg, {a} m on the left; {b} on the right. For equilibrium, {short}{next(ask)}?",
            f"{p.name} ({weight} kg) sits at {a} m on a seesaw and {q.name} {side}, so that it is level."
            f" {want}{next(ask)}?",
            f"Calculate {short}: left {weight} kg at {a} m, right {b}, lever in equilibrium{next(ask)}.",
            f"If {weight} kg sit {a} m from the middle of a plank and the other end has {b}, {short}{next(ask)}?",
            f"My plank carries {weight} kg {a} m left of the pivot and is level. Right of it I have {b}."
            f" {short.capitalize()}{next(ask)}?",
            f"A beam balances with {weight} kg at {a} m on the left and {b} on the right. Work out {short}{next(ask)}.",
            f"The seesaw is level while {p.name}, {weight} kg, is {a} m from its middle and {q.name} {side}."
            f" {want}{next(ask)}?",
        ),
        think=f"Balance: {weight} kg times {a} m, divided by {b} of the other side.",
        code=f"print(round({weight} * {a} / {b.split()[0]}, {places}))",
        answer=str(round(float(value), places)),
    )


def heat_energy(rng: random.Random) -> Draft:
    mass = rng.choice((Fraction(rng.randint(1, 20)), decimal(rng, 0, 3) + Fraction(1, 10)))
    name, c = rng.choice((("water", 4186), ("water", 4200), ("water", 4180), ("aluminium", 900), ("iron", 450)))
    low = rng.randint(5, 30)
    high, m = low + rng.randint(5, 70), show(mass)
    value = mass * c * (high - low)
    return Draft(
        phrasings=(
            f"energy in joules to heat {m} kg of {name} from {low} to {high} °C (c = {c})",
            f"joules to warm {m} kg {name} by {high} - {low} degrees, c = {c}",
            f"How much heat in joules does it take to warm {m} kg of {name} from {low} °C to {high} °C (c = {c}"
            f" J/kg°C)?",
            f"Find the energy to heat {m} kg of {name} from {low} to {high} degrees, specific heat {c} J/(kg K).",
            f"heat {m} kg {name} from {low}°C to {high}°C, c = {c}, joules?",
            f"Calculate Q = m c ΔT: m = {m} kg, c = {c} J/kgK, temperature from {low} °C to {high} °C.",
            f"joules needed to bring {m} kg of {name} from {low} C to {high} C if c is {c}",
            f"I heat {m} kg of {name} ({c} J per kg and degree) from {low} °C to {high} °C. How many joules is that?",
            f"What energy in J raises the temperature of {m} kg {name} from {low} to {high} °C, with c = {c} J/kg°C?",
            f"m={m} kg, c={c}, T1={low}, T2={high}, Q=?",
            f"{name.capitalize()} has a specific heat of {c} J/kgK. How many joules warm {m} kg of it from {low} °C to"
            f" {high} °C?",
            f"how much energy to heat {m} kg of {name} from {low} to {high} degrees celsius, specific heat {c}",
            f"A pot holds {m} kg of {name} at {low} °C. How many joules bring it to {high} °C when c = {c} J/kgK?",
            f"Compute the heat absorbed by {m} kg of {name} going from {low} °C to {high} °C, c = {c} J/(kg·K).",
            f"With a specific heat capacity of {c} J/kg°C, which heat in joules do {m} kg of {name} take up between"
            f" {low} °C and {high} °C?",
            f"Please work out the joules for warming {name}: {m} kg, {low} °C at first, {high} °C in the end, c = {c}.",
        ),
        think=f"Heat: {m} kg times {c} times the rise of temperature from {low} to {high}.",
        code=f"print({m} * {c} * ({high} - {low}))"
        if mass == int(mass)
        else f"print(round({m} * {c} * ({high} - {low}), 4))",
        answer=str(float(value)),
    )


def mixed_concentration(rng: random.Random) -> Draft:
    a, b = (rng.choice((rng.randint(1, 20), 50 * rng.randint(1, 12))) for _ in range(2))
    p, q = rng.sample((0, 5, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 70, 80, 90), 2)
    unit, what = rng.choice(("ml", "l", "g")), rng.choice(("salt solution", "alcohol", "acid", "sugar syrup", "juice"))
    places, ask = rounding(rng)
    value = Fraction(a * p + b * q, a + b)
    if tied(value, places):
        return mixed_concentration(rng)
    teller, _, _ = tellers(a, b, p, q)
    return Draft(
        phrasings=(
            f"{teller.name} pours {a} {unit} of {p}% {what} and {b} {unit} of {q}% {what} into one jar. How many"
            f" percent does it have now, to {places} decimals?",
            f"I mix {a} {unit} of {p}% {what} with {b} {unit} of {q}% {what}. What percentage does the mixture"
            f" have{next(ask)}?",
            f"What is the concentration in percent of {a} {unit} at {p}% mixed with {b} {unit} at {q}%{next(ask)}?",
            f"mix {a} {unit} of {p}% and {b} {unit} of {q}%, resulting %{next(ask)}",
            f"{a} {unit} of {what} at {p}% plus {b} {unit} at {q}%: strength of the mix in percent{next(ask)}",
            f"Find the percentage of a blend of {a} {unit} {p}% {what} and {b} {unit} {q}% {what}{next(ask)}.",
            f"A chemist adds {b} {unit} of a {q}% {what} to {a} {unit} of a {p}% one. How many percent is the"
            f" result{next(ask)}?",
            f"combine {a} {unit} {p}% {what} with {b} {unit} {q}% what concentration do i get{next(ask)}",
            f"If {a} {unit} of {p} percent {what} and {b} {unit} of {q} percent {what} are poured together, how strong"
            f" is it in percent{next(ask)}?",
            f"Calculate the final concentration (%): {a} {unit} of {p}% + {b} {unit} of {q}%{next(ask)}",
            f"{p}% {what}: {a} {unit}. {q}% {what}: {b} {unit}. Mixed together, what percent{next(ask)}?",
            f"How many percent is the {what} after mixing {a} {unit} at {p}% and {b} {unit} at {q}%{next(ask)}?",
            f"Two bottles of {what}, {a} {unit} with {p}% and {b} {unit} with {q}%, go into one jug. What is the"
            f" percentage there{next(ask)}?",
            f"We pour {a} {unit} of {p}% {what} into {b} {unit} of {q}% {what}; give the new concentration in"
            f" percent{next(ask)}.",
            f"Strength in percent, please, when {b} {unit} of {what} at {q}% join {a} {unit} at {p}%{next(ask)}.",
        ),
        think=f"Percentage of the mix: {a} times {p} plus {b} times {q}, divided by the total amount.",
        code=f"print(round(({a} * {p} + {b} * {q}) / ({a} + {b}), {places}))",
        answer=str(round(float(value), places)),
    )
