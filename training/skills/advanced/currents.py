"""Ohm's law, electric power, resistors and waves."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.advanced.rounding_said import to_places
from training.skills.base import Draft
from training.skills.math.amounts import decimal, show, tied
from training.skills.wording import integers, joined, rounding

DEVICES = ("lamp", "heater", "motor", "kettle", "toaster", "fan", "charger", "vacuum cleaner", "hair dryer")


def ohms_law(rng: random.Random) -> Draft:
    current, resistance = decimal(rng, 0, 12) + Fraction(1, 10), rng.randint(2, 200)
    volts = current * resistance
    amps, ohms, v = show(current), str(resistance), show(volts)
    wanted, unit, (one, two), code, think, value = rng.choice(
        (
            ("voltage", "volts", (f"a current of {amps} A", f"a resistance of {ohms} ohms"), f"{amps} * {ohms}",
             f"the current {amps} A times {ohms} ohms", volts),
            ("current", "amps", (f"a voltage of {v} V", f"a resistance of {ohms} ohms"), f"{v} / {ohms}",
             f"the voltage {v} V divided by {ohms} ohms", current),
            ("resistance", "ohms", (f"a voltage of {v} V", f"a current of {amps} A"), f"{v} / {amps}",
             f"the voltage {v} V divided by {amps} A", Fraction(resistance)),
        )
    )  # fmt: skip
    x, y = (text.split(" of ")[1] for text in (one, two))
    asked, also = {
        "voltage": (
            f"A current of {amps} A flows through a {ohms} ohm resistor. What is the voltage in volts?",
            f"What voltage in volts drives {amps} A through {ohms} ohms?",
        ),
        "current": (
            f"A {ohms} ohm resistor is connected to {v} V. What current in amps flows?",
            f"How many amps flow through {ohms} ohms at {v} V?",
        ),
        "resistance": (
            f"A resistor on {v} V carries {amps} A. What is its resistance in ohms?",
            f"How many ohms let {amps} A flow at {v} V?",
        ),
    }[wanted]
    thing = rng.choice(("circuit", "resistor", "lamp", "heating wire", "sensor"))
    return Draft(
        phrasings=(
            f"{one} and {two}, what {wanted} in {unit}",
            asked,
            also,
            f"{x} and {y}, {wanted} in {unit}?",
            f"how big is the {wanted} in {unit} with {x} and {y}",
            f"What is the {wanted} in {unit} for {one} and {two}?",
            f"Use Ohm's law to find the {wanted} in {unit}: {x} and {y}.",
            f"{wanted} for {x} and {y}",
            f"A {thing} has {one} and {two}. Calculate the {wanted} in {unit}.",
            f"ohms law {x} {y} {wanted}?",
            f"How many {unit} is the {wanted} if there is {one} and {two}?",
            f"{x}, {y}, find the {wanted}",
            f"In a circuit I measure {one} and {two}. What {wanted} follows, in {unit}?",
            f"whats the {wanted} of a {thing} with {x} and {y}",
            f"Given {one} and {two}, work out the {wanted} in {unit}.",
            f"For a {thing} with {two} and {one}, how large is the {wanted} in {unit}?",
            f"V = I * R: {x} and {y}. {wanted.capitalize()} in {unit}?",
            f"Through Ohm's law, {x} together with {y} gives how many {unit} of {wanted}?",
            f"My {thing} works with {one} and {two}; I need its {wanted} in {unit}.",
        ),
        think=f"The {wanted} by Ohm's law is {think}.",
        code=f"print(round({code}, 4))",
        answer=str(float(value)),
    )


def electric_power(rng: random.Random) -> Draft:
    volts, device = rng.choice((5, 9, 12, 24, 110, 120, 220, 230, 240)), rng.choice(DEVICES)
    places, ask = rounding(rng)
    if rng.random() < 0.5:
        current = decimal(rng, 0, 15) + Fraction(1, 10)
        amps, value = show(current), volts * current
        return Draft(
            phrasings=(
                f"power used by a {volts} V {device} drawing {amps} A",
                f"How many watts does a {device} use that draws {amps} A from {volts} V?",
                f"power of {volts} V and {amps} A in watts",
                f"{volts} volts times {amps} amps, power in watts",
                f"What is the power in watts of a {device} that draws {amps} A at {volts} V?",
                f"How many watts are {volts} V and {amps} A?",
                f"{amps} A at {volts} V in watts",
                f"watts from {volts} volts and {amps} amps",
                f"Calculate the electric power: voltage {volts} V, current {amps} A.",
                f"P = U * I with U = {volts} V and I = {amps} A",
                f"My {device} runs on {volts} volts and takes {amps} amps. What is its wattage?",
                f"{volts}V {amps}A how many watts",
                f"A current of {amps} A flows at a voltage of {volts} V. Find the power in W.",
                f"How much power does a {device} use with {amps} amps at {volts} volts?",
                f"convert {amps} amps to watts at {volts} volts",
                f"The label of a {device} says {volts} V, {amps} A. How many watts is that?",
                f"Tell me the watts a {device} consumes on {volts} V if it draws a current of {amps} A.",
                f"Voltage {volts} V times current {amps} A gives which power in watts?",
            ),
            think=f"Power in watts: the voltage {volts} V times the current {amps} A.",
            code=f"print(round({volts} * {amps}, 4))",
            answer=str(float(value)),
        )
    watts = rng.choice((rng.randint(3, 100), 50 * rng.randint(2, 60)))
    value = Fraction(watts, volts)
    if tied(value, places):
        return electric_power(rng)
    return Draft(
        phrasings=(
            f"how much current in amps does a {watts} W {device} draw from {volts} V{to_places(places)}",
            f"{watts} W on {volts} V, how many amps{to_places(places)}",
            f"current of a {watts} W {device} at {volts} V in amps{to_places(places)}",
            f"How many amps does a {watts} W {device} draw at {volts} V{next(ask)}?",
            f"What current in amps flows through a {device} of {watts} watts on {volts} volts{next(ask)}?",
            f"{watts} W at {volts} V in amps{next(ask)}",
            f"convert {watts} watts to amps at {volts} volts{next(ask)}",
            f"Calculate the current: power {watts} W, voltage {volts} V{next(ask)}.",
            f"I = P / U with P = {watts} W and U = {volts} V{next(ask)}",
            f"My {device} has {watts} watts and runs on {volts} volts. What current does it take, in A{next(ask)}?",
            f"{watts}W {volts}V how many amps{next(ask)}",
            f"A {device} is rated {watts} W for {volts} V. Find its current in amperes{next(ask)}.",
            f"amps for {watts} watts on a {volts} volt supply{next(ask)}",
            f"Which current in A does {watts} W mean at {volts} V{next(ask)}?",
            f"The label of a {device} says {watts} W, {volts} V. How many amps is that{next(ask)}?",
            f"Tell me how many amperes a {watts} watt {device} pulls from {volts} V{next(ask)}.",
            f"Power {watts} W divided by voltage {volts} V: what current in amps comes out{next(ask)}?",
        ),
        think=f"Current in amps: the power {watts} W divided by the voltage {volts} V.",
        code=f"print(round({watts} / {volts}, {places}))",
        answer=str(round(float(value), places)),
    )


def joined_resistors(rng: random.Random) -> Draft:
    parts = integers(rng, 2, rng.choice((20, 100, 1000)), 2, 4)
    parallel = rng.random() < 0.7
    places, ask = rounding(rng)
    value = Fraction(sum(parts))
    if parallel:
        value = Fraction(parts[0])
        for part in parts[1:]:
            value = value * part / (value + part)
    if tied(value, places):
        return joined_resistors(rng)
    how, said, count = "parallel" if parallel else "series", joined(parts), len(parts)
    commas = ", ".join(map(str, parts))
    if not parallel:
        ask = iter([""] * 20)
    code = f"print(round(1 / sum(1 / r for r in {parts}), {places}))" if parallel else f"print(sum({parts}))"
    return Draft(
        phrasings=(
            f"resistors {said} ohm in {how}{to_places(places) if parallel else ''}",
            f"What is the total resistance of {said} ohms in {how}{next(ask)}?",
            f"Find the equivalent resistance of resistors of {said} ohms connected in {how}{next(ask)}.",
            f"{commas} ohm in {how}, total{next(ask)}",
            f"{how} resistors {commas}{next(ask)}",
            f"Calculate the combined resistance in ohms when {said} ohm resistors are in {how}{next(ask)}.",
            f"I wire {count} resistors in {how}: {said} ohms. How many ohms do they have together{next(ask)}?",
            f"what resistance do {said} ohms give in {how}{next(ask)}",
            f"A circuit has resistors of {said} ohms in {how}. What is the equivalent resistance{next(ask)}?",
            f"R total for {commas} ohms ({how}){next(ask)}",
            f"How large is the resistance of {count} resistors, {said} ohms, joined in {how}{next(ask)}?",
            f"If {said} ohm resistors are put in {how}, what single resistor replaces them{next(ask)}?",
            f"total ohms of {said} {how} connected{next(ask)}",
            f"Connected in {how}, which resistance in ohms do {said} ohms make{next(ask)}?",
            f"On my breadboard {said} ohms sit in {how}; tell me the resistance of the whole in ohms{next(ask)}.",
        ),
        think=f"Resistance in {how}: "
        + ("one over the sum of one over each of " if parallel else "the sum of ")
        + f"{said} ohms.",
        code=code,
        answer=str(round(float(value), places)),
    )


def wave_speed(rng: random.Random) -> Draft:
    speed = rng.choice((340, 343, 343, 1500, rng.randint(2, 400)))
    frequency = rng.choice((rng.randint(2, 60), rng.choice((100, 250, 440, 500, 1000, 2000))))
    places, ask = rounding(rng)
    value = Fraction(speed, frequency)
    if tied(value, places) or value < Fraction(1, 10):
        return wave_speed(rng)
    wave = rng.choice(("wave", "sound wave", "signal", "water wave"))
    return Draft(
        phrasings=(
            f"wavelength in m of a {frequency} Hz tone at a wave speed of {speed} m/s{to_places(places)}",
            f"{frequency} Hz at {speed} m/s, wavelength in m{to_places(places)}",
            f"What is the wavelength in metres of a {wave} with a frequency of {frequency} Hz and a speed of {speed}"
            f" m/s{next(ask)}?",
            f"Find the wavelength: speed {speed} m/s, frequency {frequency} Hz{next(ask)}.",
            f"wavelength at {frequency} Hz and {speed} m/s{next(ask)}",
            f"v = {speed} m/s, f = {frequency} Hz, lambda = ?{next(ask)}",
            f"A {wave} travels at {speed} m/s and has {frequency} Hz. How long is one wave in m{next(ask)}?",
            f"Calculate the wavelength in m if v = {speed} m/s and f = {frequency} Hz{next(ask)}",
            f"how long is a {wave} of {frequency} hertz moving at {speed} m/s{next(ask)}",
            f"At a speed of {speed} m/s, what wavelength belongs to {frequency} Hz{next(ask)}?",
            f"wavelength for frequency {frequency} Hz with speed {speed} m/s{next(ask)}",
            f"In a medium where waves run at {speed} m/s, a source vibrates {frequency} times a second. What is the"
            f" wavelength in m{next(ask)}?",
            f"Use lambda = v / f with {speed} m/s and {frequency} Hz{next(ask)}.",
            f"My tone generator gives {frequency} Hz. Waves travel at {speed} m/s here. How many metres is the"
            f" wavelength{next(ask)}?",
            f"How many metres lie between two crests of a {wave} of {frequency} Hz that moves at {speed}"
            f" m/s{next(ask)}?",
            f"The frequency is {frequency} Hz and the wave speed {speed} m/s; give the wavelength in"
            f" metres{next(ask)}.",
        ),
        think=f"Wavelength: the speed {speed} m/s divided by the frequency {frequency} Hz.",
        code=f"print(round({speed} / {frequency}, {places}))",
        answer=str(round(float(value), places)),
    )
