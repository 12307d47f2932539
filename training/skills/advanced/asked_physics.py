"""Energy, electricity, gases, light and sound as people ask about them."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, show, tied
from training.skills.wording import rounding

APPLIANCES = ("heater", "oven", "kettle", "lamp", "computer", "fridge", "hair dryer", "iron", "TV", "air conditioner")


def light_travel_time(rng: random.Random) -> Draft:
    km = rng.choice(
        (150 * 10**6, 384000, 78 * 10**6, 225 * 10**6, 300000 * rng.randint(2, 900), 1000 * rng.randint(300, 9000))
    )
    value = Fraction(km, 300000)
    places, ask = rounding(rng)
    if tied(value, places):
        return light_travel_time(rng)
    grouped = f"{km // 10**6} million" if km % 10**6 == 0 else f"{km:,}"
    written = f"{km // 10**6} * 10**6" if km % 10**6 == 0 else str(km)
    say = " (light: 300000 km/s)"
    return Draft(
        phrasings=(
            f"How many seconds does light take for {grouped} km{say}{next(ask)}?",
            f"light travel time for {grouped} km in seconds at 300000 km/s{next(ask)}",
            f"How long in seconds does light need for {grouped} kilometres{say}{next(ask)}?",
            f"seconds for a radio signal to travel {grouped} km, 300000 km/s{next(ask)}",
            f"A planet is {grouped} km away. After how many seconds does its light reach us{say}{next(ask)}?",
            f"how long does light take to travel {grouped} km, in seconds{say}{next(ask)}",
            f"Signal delay in s to a probe {grouped} km away at 300000 km/s{next(ask)}?",
            f"Find the time in seconds that light takes over {grouped} km{say}{next(ask)}.",
            f"At 300000 km/s, how many seconds are {grouped} km{next(ask)}?",
            f"Light covers {grouped} km; how many seconds is it on the way{say}{next(ask)}?",
        ),
        think=f"Divide {km} km by the speed of light, 300000 km/s.",
        code=f"print(round({written} / 300000, {places}))",
        answer=str(round(float(value), places)),
    )


def mass_to_energy(rng: random.Random) -> Draft:
    mass = rng.randint(1, 60)
    speed = 299792458
    return Draft(
        phrasings=(
            f"How much energy in joules is {mass} kg of mass, by E = mc² (c = 299792458 m/s)?",
            f"energy from mass of {mass} kg, E=mc2, in joules",
            f"E = mc^2 for m = {mass} kg",
            f"How many joules are in {mass} kg according to Einstein's formula?",
            f"mass energy of {mass} kg in joules, c = 299792458",
            f"Convert {mass} kg of matter completely to energy. How many J?",
            f"Einstein: energy of {mass} kg at rest in joules?",
            f"Calculate E=mc² with m = {mass} kg and c = 299792458 m/s.",
            f"if {mass} kg turned into pure energy how many joules would that be (c = 299792458 m/s)",
            f"Find the rest energy in J of a mass of {mass} kg, c = 299792458 m/s.",
        ),
        think=f"E = m c squared with m = {mass} kg and c = 299792458 m/s.",
        code=f"print({mass} * 299792458 ** 2)",
        answer=str(speed * (speed * mass)),
    )


def water_pressure(rng: random.Random) -> Draft:
    depth, (g, say) = (
        rng.randint(1, 200),
        rng.choice((("9.81", ""), ("9.81", ", g = 9.81 m/s²"), ("10", ", g = 10 m/s²"))),
    )
    value = 1000 * depth * Fraction(g)
    return Draft(
        phrasings=(
            f"What is the water pressure in pascals at {depth} m depth (density 1000 kg/m³{say})?",
            f"pressure of water at {depth} m in Pa, density 1000 kg/m³{say}",
            f"Find the pressure of {depth} m of water in Pa, with 1000 kg/m³{say}.",
            f"hydrostatic pressure at {depth} m, fresh water 1000 kg/m³{say}, in Pa",
            f"How many pascals press on a diver {depth} m under water, from the water alone (1000 kg/m³{say})?",
            f"A pool is {depth} m deep. What water pressure in Pa acts at the bottom (1000 kg/m³{say})?",
            f"water column {depth} m high, pressure in pascal (1000 kg/m³{say})",
            f"p = rho g h for water with h = {depth} m, rho = 1000{say}",
            f"how much pressure in Pa does {depth} metres of water make, 1000 kg per m³{say}",
            f"Calculate the hydrostatic pressure in Pa, depth {depth} m, density 1000 kg/m³{say}.",
        ),
        think=f"Pressure: 1000 kg/m³ times {g} times the depth {depth} m.",
        code=f"print(1000 * {g} * {depth})" if g == "10" else f"print(round(1000 * {g} * {depth}, 4))",
        answer=show(value),
    )


def gas_compressed(rng: random.Random) -> Draft:
    p1, v1, p2 = rng.randint(1, 10), rng.randint(1, 60), rng.randint(1, 20)
    places, ask = rounding(rng)
    value = Fraction(p1 * v1, p2)
    if p1 == p2 or tied(value, places):
        return gas_compressed(rng)
    return Draft(
        phrasings=(
            f"A gas at {p1} atm fills {v1} L. What is its volume in L at {p2} atm and the same temperature, {places}"
            f" decimals?",
            f"boyle's law {v1} L from {p1} atm to {p2} atm, new volume, {places} decimals",
            f"A gas has {v1} l at {p1} bar. What is its volume in litres at {p2} bar and the same"
            f" temperature{next(ask)}?",
            f"gas {v1} l at {p1} bar, volume at {p2} bar{next(ask)}",
            f"Boyle's law: p1 = {p1} bar, V1 = {v1} l, p2 = {p2} bar, V2 = ?{next(ask)}",
            f"{v1} litres of air at {p1} bar are brought to {p2} bar. Which volume in litres results{next(ask)}?",
            f"what volume does {v1} l of gas at {p1} bar have at {p2} bar (constant temperature){next(ask)}",
            f"volume after pressure change from {p1} to {p2} bar, start {v1} l{next(ask)}",
            f"Find the new volume of {v1} l of gas when the pressure goes from {p1} bar to {p2} bar{next(ask)}.",
            f"P1V1 = P2V2 with {p1} bar, {v1} l and {p2} bar, find V2{next(ask)}",
            f"A balloon holds {v1} l at {p1} bar. How many litres at {p2} bar, temperature unchanged{next(ask)}?",
            f"At {p1} bar a gas fills {v1} litres; how many litres at {p2} bar{next(ask)}?",
        ),
        think=f"Boyle's law: {p1} bar times {v1} l over {p2} bar.",
        code=f"print(round({p1} * {v1} / {p2}, {places}))",
        answer=str(round(float(value), places)),
    )


def machine_efficiency(rng: random.Random) -> Draft:
    used = rng.choice((10, 20, 25, 40, 50, 80, 100)) * rng.randint(1, 40)
    useful = used * rng.randint(10, 98) // 100
    unit, thing = (
        rng.choice(("W", "J", "kWh")),
        rng.choice(("motor", "lamp", "pump", "solar panel", "engine", "boiler")),
    )
    places, ask = rounding(rng)
    value = Fraction(100 * useful, used)
    if tied(value, places) or not useful:
        return machine_efficiency(rng)
    return Draft(
        phrasings=(
            f"A {thing} takes in {used} {unit} and delivers {useful} {unit}. What is its efficiency in"
            f" percent{next(ask)}?",
            f"efficiency in %: input {used} {unit}, output {useful} {unit}{next(ask)}",
            f"Find the efficiency in percent of a {thing} with {useful} {unit} out of {used} {unit}{next(ask)}.",
            f"{thing} uses {used} {unit} gives {useful} {unit}, efficiency percent{next(ask)}",
            f"Out of {used} {unit} put in, {useful} {unit} are useful. How efficient is the {thing} in"
            f" percent{next(ask)}?",
            f"what is the percent efficiency if {useful} {unit} come out and {used} {unit} go in{next(ask)}",
            f"Efficiency of a {thing} in percent: {used} {unit} supplied, {useful} {unit} obtained{next(ask)}?",
            f"input {used} output {useful} {unit} efficiency in percent{next(ask)}",
            f"Which percentage of {used} {unit} does a {thing} turn into {useful} {unit} of useful output{next(ask)}?",
            f"Calculate useful over supplied energy in percent for {useful} {unit} and {used} {unit}{next(ask)}.",
        ),
        think=f"Efficiency: the useful {useful} over the supplied {used}, times 100.",
        code=f"print(round({useful} / {used} * 100, {places}))",
        answer=str(round(float(value), places)),
    )


def period_and_frequency(rng: random.Random) -> Draft:
    n, period = rng.choice((2, 4, 5, 8, 10, 20, 25, 40, 50, 60, 100, 200, 250, 440, 500, 1000)), rng.random() < 0.6
    places, ask = rounding(rng)
    value = Fraction(1, n)
    if period:
        what, given, unit, code = "period", f"{n} Hz", "seconds", f"1 / {n}"
        have = "frequency"
    else:
        n = rng.choice((2, 4, 5, 8, 10, 20, 25, 40, 50, 100))
        value = Fraction(1000, n)
        what, given, unit, code = "frequency", f"{n} ms", "hertz", f"1000 / {n}"
        have = "period"
    if tied(value, places) or value * 10**places < 10:
        return period_and_frequency(rng)
    return Draft(
        phrasings=(
            f"What is the {what} in {unit} of a signal with a {have} of {given}{next(ask)}?",
            f"{what} of a {given} signal in {unit}{next(ask)}",
            f"{have} {given}, {what} in {unit}{next(ask)}",
            f"Convert a {have} of {given} to a {what} in {unit}{next(ask)}.",
            f"A wave has a {have} of {given}. Find its {what} in {unit}{next(ask)}.",
            f"{given} to {what} in {unit}{next(ask)}",
            f"If the {have} is {given}, what is the {what} in {unit}{next(ask)}?",
            f"calculate the {what} ({unit}) for a {given} {have}{next(ask)}",
            f"An oscillation has the {have} {given}; which {what} in {unit} is that{next(ask)}?",
            f"Give the {what} in {unit} that belongs to a {have} of {given}{next(ask)}.",
        ),
        think=f"The {what} is one over the {have} of {given}.",
        code=f"print(round({code}, {places}))",
        answer=str(round(float(value), places)),
    )


SUBSTANCES = (("water", 18), ("water", 18), ("carbon dioxide", 44), ("oxygen", 32), ("glucose", 180),
              ("sodium hydroxide", 40), ("methane", 16), ("calcium carbonate", 100), ("ethanol", 46))  # fmt: skip


def moles_of_mass(rng: random.Random) -> Draft:
    (what, molar), grams = (
        rng.choice(SUBSTANCES),
        rng.choice((10, 20, 25, 50, 100, 200, 250, 500, 1000, rng.randint(5, 400))),
    )
    grams = rng.choice((grams, molar * rng.randint(1, 9), molar * rng.randint(1, 9) // 2))
    places, ask = rounding(rng)
    value = Fraction(grams, molar)
    if tied(value, places):
        return moles_of_mass(rng)
    return Draft(
        phrasings=(
            f"How many moles are in {grams} g of {what} (molar mass {molar} g/mol){next(ask)}?",
            f"moles in {grams} g of {what}, {molar} g/mol{next(ask)}",
            f"convert {grams} grams of {what} to moles, molar mass {molar} g/mol{next(ask)}",
            f"{what} has a molar mass of {molar} g/mol. How many mol are {grams} g{next(ask)}?",
            f"number of moles: mass {grams} g, molar mass {molar} g/mol{next(ask)}",
            f"Find the amount of substance in mol of {grams} g {what} (M = {molar} g/mol){next(ask)}.",
            f"n = m/M with m = {grams} g and M = {molar} g/mol{next(ask)}",
            f"In the lab I weigh {grams} g of {what}, {molar} g/mol. How many moles is that{next(ask)}?",
            f"how many mol is {grams} g {what} when 1 mol weighs {molar} g{next(ask)}",
            f"Calculate how many moles {grams} g of {what} contain at {molar} g per mole{next(ask)}.",
        ),
        think=f"Moles: {grams} g over {molar} g/mol.",
        code=f"print(round({grams} / {molar}, {places}))",
        answer=str(round(float(value), places)),
    )


def battery_energy(rng: random.Random) -> Draft:
    mah, volts = (
        rng.choice((500, 1000, 2000, 2500, 3000, 4000, 5000, 10000, 20000, 50 * rng.randint(10, 200))),
        rng.choice(("1.2", "1.5", "3.7", "3.85", "5", "7.4", "11.1", "12")),
    )
    value = mah * Fraction(volts) / 1000
    return Draft(
        phrasings=(
            f"How many Wh has a battery with {mah} mAh at {volts} V?",
            f"battery {mah} mAh at {volts} V in Wh",
            f"convert {mah} mAh {volts} V to watt hours",
            f"{mah}mAh at {volts}V to Wh",
            f"A power bank says {mah} mAh and {volts} V. What is its energy in watt-hours?",
            f"energy of a {volts} V {mah} mAh battery in Wh",
            f"Find the watt-hours of a phone battery: {volts} V, {mah} mAh.",
            f"how many watt hours is {mah} mah at {volts} volts",
            f"My battery has {mah} mAh at {volts} V; may I fly with it? Give its Wh.",
            f"Calculate Wh from {mah} mAh and {volts} V.",
        ),
        think=f"Energy: {mah} mAh over 1000 times {volts} V.",
        code=f"print(round({mah} / 1000 * {volts}, 4))",
        answer=show(value),
    )


def battery_hours(rng: random.Random) -> Draft:
    mah, ma = (
        rng.choice((500, 1000, 1200, 2000, 2500, 3000, 5000, 10000)),
        rng.choice((10, 20, 25, 40, 50, 80, 100, 150, 200, 250, 300, 500)),
    )
    places, ask = rounding(rng)
    value = Fraction(mah, ma)
    if tied(value, places):
        return battery_hours(rng)
    return Draft(
        phrasings=(
            f"How many hours does a {mah} mAh battery last at {ma} mA{next(ask)}?",
            f"{mah} mAh battery, {ma} mA draw, runtime in hours{next(ask)}",
            f"A sensor draws {ma} mA from a {mah} mAh battery. How many hours does it run{next(ask)}?",
            f"battery life in hours {mah} mAh / {ma} mA{next(ask)}",
            f"How long in hours will {mah} mAh power a device that needs {ma} mA{next(ask)}?",
            f"how many hours can i run {ma} mA from a {mah} mAh battery{next(ask)}",
            f"Find the running time in h: capacity {mah} mAh, current {ma} mA{next(ask)}.",
            f"battery {mah} mah current {ma} ma how many hours{next(ask)}",
            f"A torch takes {ma} mA; its battery holds {mah} mAh. Hours of light{next(ask)}?",
            f"After how many hours is a full {mah} mAh battery empty at a constant {ma} mA{next(ask)}?",
        ),
        think=f"Hours: the capacity {mah} mAh over the current {ma} mA.",
        code=f"print(round({mah} / {ma}, {places}))",
        answer=str(round(float(value), places)),
    )


def led_resistor(rng: random.Random) -> Draft:
    supply, drop, ma = (
        rng.choice((5, 9, 12, 24)),
        rng.choice(("2", "1.8", "3.2", "2.1", "3")),
        rng.choice((5, 10, 15, 20, 25)),
    )
    value = (supply - Fraction(drop)) * 1000 / ma
    if tied(value, 2):
        return led_resistor(rng)
    return Draft(
        phrasings=(
            f"Which resistor in ohms does an LED of {drop} V and {ma} mA need on {supply} V, to 2 decimals?",
            f"LED resistor for {supply} V supply, {drop} V led, {ma} mA, ohms to 2 decimals",
            f"An LED drops {drop} V and takes {ma} mA. Which series resistor at {supply} V (ohms, 2 decimals)?",
            f"resistor for led: supply {supply}V, led {drop}V, current {ma}mA, round to 2 decimals",
            f"Calculate the series resistance in ohms for a {drop} V LED at {ma} mA from {supply} V, two decimals.",
            f"how many ohms for an led with {drop} V forward voltage at {ma} mA on {supply} volts (2 decimals)",
            f"I run a {drop} V LED from {supply} V and want {ma} mA. How many ohms, rounded to 2 decimals?",
            f"{supply} V, LED {drop} V, {ma} mA: R in ohms with 2 decimals?",
            f"Find R = (V - Vled) / I for {supply} V, {drop} V and {ma} mA, to 2 decimals.",
            f"What resistor in ohms limits an LED ({drop} V) to {ma} mA on a {supply} V supply? Two decimals.",
        ),
        think=f"The resistor takes {supply} - {drop} volts at {ma} mA, which is {ma} / 1000 A.",
        code=f"print(round(({supply} - {drop}) / {ma} * 1000, 2))",
        answer=str(round(float(value), 2)),
    )


def voltage_divider(rng: random.Random) -> Draft:
    supply, a, b = (
        rng.choice((3.3, 5, 9, 12, 24)),
        rng.choice((1, 2, 3, 4, 5, 6, 8, 10, 15, 20)),
        rng.choice((1, 2, 3, 5, 10, 12)),
    )
    places, ask = rounding(rng)
    value = Fraction(str(supply)) * b / (a + b)
    if tied(value, places):
        return voltage_divider(rng)
    return Draft(
        phrasings=(
            f"A voltage divider has R1 = {a}k and R2 = {b}k on {supply} V. What is the voltage across R2{next(ask)}?",
            f"voltage divider {supply} V R1 {a}k R2 {b}k, output over R2{next(ask)}",
            f"Find the output of a voltage divider: {supply} V in, R1 = {a} kΩ, R2 = {b} kΩ, taken at R2{next(ask)}.",
            f"Vout of a divider with {a}k on top and {b}k at the bottom, {supply} V{next(ask)}",
            f"Two resistors, {a}k and {b}k, are in series on {supply} V. How many volts drop on the {b}k (the"
            f" second){next(ask)}?",
            f"vin={supply} V, r1={a}k, r2={b}k, vout across r2?{next(ask)}",
            f"What voltage do I measure across R2 = {b}k if R1 = {a}k is in series and the supply is {supply}"
            f" V{next(ask)}?",
            f"Divider output Vin R2/(R1+R2) for {supply} V, {a}k, {b}k{next(ask)}",
            f"How many volts reach my ADC at R2 = {b}k behind R1 = {a}k from {supply} V{next(ask)}?",
            f"Calculate the voltage at the lower resistor R2 = {b}k; R1 = {a}k, input {supply} V{next(ask)}.",
        ),
        think=f"Output: {supply} V times {b} over {a} + {b}.",
        code=f"print(round({supply} * {b} / ({a} + {b}), {places}))",
        answer=str(round(float(value), places)),
    )


def note_frequency(rng: random.Random) -> Draft:
    base, steps = rng.choice((440, 440, 440, 220, 261.63, 432)), rng.choice((*range(-11, 0), *range(1, 13)))
    value = base
    for _ in range(abs(steps)):
        value = value * 2 ** (1 / 12) if steps > 0 else value / 2 ** (1 / 12)
    if tied(value, 2):
        return note_frequency(rng)
    n, way = abs(steps), "above" if steps > 0 else "below"
    s = "s" if n > 1 else ""
    return Draft(
        phrasings=(
            f"What is the frequency {n} semitone{s} {way} {base} Hz? Round to 2 decimals.",
            f"frequency {n} semitone{s} {way} {base} Hz, 2 decimals",
            f"A tone has {base} Hz. Which frequency has the tone {n} semitone{s} {way} it, to 2 decimals?",
            f"{base} hz {'plus' if steps > 0 else 'minus'} {n} semitone{s} in hz, rounded to 2 decimals",
            f"Equal temperament: note {n} semitone{s} {way} {base} Hz, frequency in Hz with 2 decimals?",
            f"Transpose {base} Hz {'up' if steps > 0 else 'down'} by {n} semitone{s}; give Hz to 2 decimals.",
            f"how many hertz is the note {n} half step{s} {way} {base} Hz (2 decimals)",
            f"Find the pitch in Hz {n} half step{s} {way} a {base} Hz note, two decimals.",
            f"note frequency: start {base} Hz, go {n} semitone{s} {'up' if steps > 0 else 'down'}, round to 2 decimals",
            f"Calculate the frequency of the key {n} semitone{s} {way} the one tuned to {base} Hz, to 2 decimals.",
        ),
        think=f"A semitone is a factor of 2 to the power 1/12; go {n} {'up' if steps > 0 else 'down'} from {base} Hz.",
        code=f"print(round({base} * 2 ** ({steps} / 12), 2))",
        answer=str(round(value, 2)),
    )


def electric_charge(rng: random.Random) -> Draft:
    amps, seconds = decimal(rng, 0, 9) + Fraction(1, 10), rng.choice((rng.randint(2, 90), 60 * rng.randint(1, 30)))
    a = show(amps)
    return Draft(
        phrasings=(
            f"What charge in coulombs flows when {a} A run for {seconds} s?",
            f"charge from {a} A in {seconds} seconds",
            f"Q = It with I = {a} A and t = {seconds} s",
            f"How many coulombs pass a wire at {a} A during {seconds} seconds?",
            f"coulombs for {a} amps over {seconds} s",
            f"Find the electric charge: current {a} A, time {seconds} s.",
            f"A lamp draws {a} A for {seconds} s. Which charge in C has gone through it?",
            f"how much charge in C does a current of {a} A move in {seconds} s",
            f"Calculate the charge carried by {a} amperes in {seconds} seconds.",
            f"Charge in C after {seconds} s at a constant {a} A?",
        ),
        think=f"Charge: the current {a} A times {seconds} s.",
        code=f"print(round({a} * {seconds}, 4))",
        answer=show(amps * seconds),
    )
