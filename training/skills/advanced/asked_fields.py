"""Light, charges and gravity as a physics teacher asks: lenses, Snell, Coulomb, photons, capacitors."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.wording import joined, rounding


def image_distance(rng: random.Random) -> Draft:
    f, far = rng.choice((5, 8, 10, 10, 12, 15, 20, 25, 30)), rng.randint(6, 120)
    places, ask = rounding(rng)
    if far <= f:
        return image_distance(rng)
    value = Fraction(far * f, far - f)
    if tied(value, places):
        return image_distance(rng)
    return Draft(
        phrasings=(
            f"lens equation: f = {f} cm, object at {far} cm, image distance in cm{next(ask)}?",
            f"A converging lens has a focal length of {f} cm and the object stands {far} cm away. Where is the"
            f" image, in cm{next(ask)}?",
            f"thin lens f={f} cm, object distance {far} cm, image distance?{next(ask)}",
            f"Use 1/f = 1/a + 1/b with f = {f} cm and a = {far} cm to find b{next(ask)}.",
            f"Find the image distance in cm for a lens of {f} cm focal length and an object {far} cm in front of"
            f" it{next(ask)}.",
            f"image distance, focal length {f} cm, object {far} cm from the lens{next(ask)}",
            f"How far behind a lens with f = {f} cm does the image of an object {far} cm away form, in cm{next(ask)}?",
            f"A candle is {far} cm from a lens with f = {f} cm. At what distance in cm do I put the screen{next(ask)}?",
            f"Calculate where a {f} cm lens shows the image of an object at {far} cm, in cm{next(ask)}.",
            f"With the thin lens formula: focal length {f} cm, object distance {far} cm; image distance in"
            f" cm{next(ask)}?",
        ),
        think=f"One over the image distance is 1/{f} minus 1/{far}.",
        code=f"print(round(1 / (1 / {f} - 1 / {far}), {places}))",
        answer=str(round(float(value), places)),
    )


def refraction_angle(rng: random.Random) -> Draft:
    (one, n1), (two, n2) = rng.sample((("air", "1"), ("water", "1.33"), ("glass", "1.5"), ("diamond", "2.42")), 2)
    angle, places = rng.randint(5, 75), rng.choice((2, 2, 2, 3))
    bent = float(n1) / float(n2) * math.cos(math.pi * (90 - angle) / 180)
    if bent > 0.99:
        return refraction_angle(rng)
    value = 90 - math.acos(bent) * 180 / math.pi
    if tied(value, places):
        return refraction_angle(rng)
    return Draft(
        phrasings=(
            f"Snell's law: n1 = {n1}, n2 = {n2}, angle of incidence {angle} degrees, find the angle of refraction in"
            f" degrees, {places} decimals",
            f"Light goes from {one} (n = {n1}) into {two} (n = {n2}) at {angle}° to the normal. What is the angle of"
            f" refraction in degrees, to {places} decimals?",
            f"snells law {n1} {n2} {angle} degrees, refracted angle, {places} decimals",
            f"A ray in {one} (index {n1}) meets {two} (index {n2}) at {angle} degrees. At what angle does it go on,"
            f" in degrees with {places} decimals?",
            f"n1={n1}, n2={n2}, theta1={angle}°, theta2=? ({places} decimals)",
            f"Find the angle of refraction to {places} decimals for incidence at {angle}°, from n = {n1} to n = {n2}.",
            f"A laser in {one} hits {two} at {angle}° from the normal; indices {n1} and {n2}. Refraction angle in"
            f" degrees, {places} decimals?",
            f"angle of refraction {one} to {two}, n {n1} to {n2}, incidence {angle} deg, to {places} decimals",
            f"Calculate the refraction angle in degrees ({places} decimals): indices {n1} then {n2}, incidence"
            f" {angle}°.",
            f"By Snell's law, into what angle is a ray at {angle}° bent from index {n1} to {n2}? Degrees, {places}"
            f" decimals.",
        ),
        think=f"The sine of the new angle is {n1} / {n2} times the sine of {angle} degrees.",
        code=(
            f"import math\nsine = {n1} / {n2} * math.sin(math.radians({angle}))\n"
            f"print(round(math.degrees(math.asin(sine)), {places}))"
        ),
        answer=str(round(value, places)),
    )


def coulomb_force(rng: random.Random) -> Draft:
    a, b, r = rng.randint(1, 9), rng.randint(1, 9), rng.choice(("0.1", "0.2", "0.5", "1", "2", "3", "0.05"))
    k, k_value = rng.choice((("8.99e9", Fraction(899 * 10**7)), ("9e9", Fraction(9 * 10**9))))
    value = k_value * a * b / 10**12 / Fraction(r) ** 2
    if tied(value, 4):
        return coulomb_force(rng)
    return Draft(
        phrasings=(
            f"Coulomb force between charges of {a}e-6 C and {b}e-6 C at a distance of {r} m, k = {k}, 4 decimals",
            f"What force in N acts between {a}e-6 C and {b}e-6 C that are {r} m apart (k = {k})? 4 decimals.",
            f"coulomb's law q1={a}e-6 C q2={b}e-6 C r={r} m k={k}, in N to 4 decimals",
            f"Two charges, {a}e-6 C and {b}e-6 C, are {r} m from each other. Find the electric force in N with k ="
            f" {k}, to 4 decimals.",
            f"F = k q1 q2 / r^2 with q1 = {a}e-6, q2 = {b}e-6, r = {r} and k = {k}, rounded to 4 decimals",
            f"Calculate the Coulomb force to 4 decimals in newtons: {a}e-6 C, {b}e-6 C, {r} m, k = {k}.",
            f"electrostatic force in newtons, charges {a}e-6 C and {b}e-6 C, distance {r} m, k = {k}, 4 decimals",
            f"How strongly, in N to 4 decimals, do {a}e-6 C and {b}e-6 C push each other at {r} m (k = {k})?",
            f"Find the electrostatic force in N (4 decimals) of {a}e-6 C on {b}e-6 C at {r} m; k = {k}.",
            f"By Coulomb's law with k = {k}, what is the force in N between {a}e-6 C and {b}e-6 C over {r} m, 4"
            f" decimals?",
        ),
        think=f"Coulomb's law: {k} times both charges over {r} m squared.",
        code=f"print(round({k} * {a}e-6 * {b}e-6 / {r} ** 2, 4))",
        answer=str(round(float(value), 4)),
    )


def gravity_between(rng: random.Random) -> Draft:
    m, other, r = rng.randint(2, 900), rng.randint(2, 900), rng.choice((1, 2, 2, 3, 4, 5, 10))
    g = "6.674e-11"
    value = float(Fraction(6674 * m * other, 10**14 * r * r))
    if abs(value / 10 ** math.floor(math.log10(value)) * 1000 % 1 - 0.5) < 1e-4:
        return gravity_between(rng)
    return Draft(
        phrasings=(
            f"gravitational force between {m} kg and {other} kg masses {r} m apart, G = {g}, in scientific notation"
            f" to 3 decimals",
            f"What is the gravitational force in N between {m} kg and {other} kg at {r} m? G = {g}; use scientific"
            f" notation with 3 decimals.",
            f"Newton's law of gravitation: m1 = {m} kg, m2 = {other} kg, r = {r} m, G = {g}. Force in scientific"
            f" notation with 3 decimals?",
            f"F = G m1 m2 / r^2 for {m} kg, {other} kg, {r} m with G = {g}, in scientific notation with 3 decimals",
            f"Two masses of {m} kg and {other} kg are {r} m apart. With how many newtons do they attract each other"
            f" (G = {g}), in scientific notation with 3 decimals?",
            f"attraction in N of {m} kg and {other} kg, distance {r} m, G = {g}, scientific notation, 3 decimals",
            f"Calculate the gravity between {m} kg and {other} kg over {r} m with G = {g}, in scientific notation to"
            f" 3 decimals.",
            f"gravity force {m} kg {other} kg {r} m, G={g}, 3 decimals, scientific notation",
            f"Find the gravitational attraction in N (scientific notation, 3 decimals): {m} kg, {other} kg, {r} m, G"
            f" = {g}.",
            f"How large is the gravitational force of {m} kg on {other} kg at {r} m, G = {g}, in scientific notation"
            f" with 3 decimals?",
        ),
        think=f"Gravity: {g} times both masses over {r} m squared.",
        code=f'print(f"{{{g} * {m} * {other} / {r} ** 2:.3e}}")',
        answer=f"{value:.3e}",
    )


def photon_energy(rng: random.Random) -> Draft:
    digit, power = rng.randint(1, 9), rng.randint(9, 18)
    frequency, h = f"{digit}e{power}", "6.626e-34"
    value = f"{float(Fraction(6626 * digit * 10**power, 10**37)):.3e}"
    if abs(6.626 * digit / (10 if 6.626 * digit >= 10 else 1) * 1000 % 1 - 0.5) < 1e-4:
        return photon_energy(rng)
    return Draft(
        phrasings=(
            f"photon energy for a frequency of {frequency} Hz (h = {h}), in J, in scientific notation to 3 decimals",
            f"What is the energy in joules of a photon with {frequency} Hz? h = {h}; use scientific notation with 3"
            f" decimals.",
            f"E = hf with h = {h} and f = {frequency} Hz, in scientific notation with 3 decimals",
            f"energy of a light quantum at {frequency} Hz in J, h = {h}, scientific notation, 3 decimals",
            f"Find the photon energy: f = {frequency} Hz, h = {h} J s. Scientific notation with 3 decimals.",
            f"How many joules has one photon of frequency {frequency} Hz (h = {h}), in scientific notation to 3"
            f" decimals?",
            f"Light has a frequency of {frequency} Hz. What energy in J does each photon carry with h = {h}"
            f" (scientific notation, 3 decimals)?",
            f"planck: h={h}, frequency {frequency} Hz, energy in joules, 3 decimals, scientific notation",
            f"Calculate the energy of a photon at {frequency} Hz in J with h = {h}, in scientific notation with 3"
            f" decimals.",
            f"What energy in J belongs to the frequency {frequency} Hz if h = {h}? In scientific notation with 3"
            f" decimals.",
        ),
        think=f"Energy: h = {h} times the frequency {frequency} Hz.",
        code=f'print(f"{{{h} * {frequency}:.3e}}")',
        answer=value,
    )


def light_frequency(rng: random.Random) -> Draft:
    nm = 10 * rng.randint(38, 76)
    value = f"{float(Fraction(3 * 10**17, nm)):.3e}"
    if abs(3e17 / nm / 1e14 * 1000 % 1 - 0.5) < 1e-4:
        return light_frequency(rng)
    return Draft(
        phrasings=(
            f"What is the frequency of light with wavelength {nm} nm? c = 3e8 m/s, in Hz, in scientific notation to"
            f" 3 decimals",
            f"frequency in Hz of {nm} nm light, c = 3e8 m/s, in scientific notation to 3 decimals",
            f"Find f for a wavelength of {nm} nm (c = 3e8 m/s), in Hz, in scientific notation with 3 decimals.",
            f"f = c / lambda with lambda = {nm} nm and c = 3e8 m/s, in scientific notation with 3 decimals",
            f"A laser has {nm} nm. Which frequency in Hz is that with c = 3e8 m/s? Use scientific notation with 3"
            f" decimals.",
            f"wavelength {nm} nm to frequency in Hz, c = 3e8, scientific notation, 3 decimals",
            f"Convert a wavelength of {nm} nm to a frequency in Hz with c = 3e8 m/s (scientific notation, 3 decimals).",
            f"How many hertz has light of {nm} nm, c = 3e8 m/s, in scientific notation with 3 decimals?",
            f"Light of {nm} nm: frequency in Hz for c = 3e8 m/s, in scientific notation to 3 decimals?",
            f"Calculate the frequency in Hz of light with a wavelength of {nm} nm, c = 3e8 m/s, in scientific"
            f" notation to 3 decimals.",
        ),
        think=f"Divide 3e8 m/s by the wavelength of {nm} nm, which is {nm}e-9 m.",
        code=f'print(f"{{3e8 / ({nm} * 10 ** -9):.3e}}")',
        answer=value,
    )


def joined_capacitors(rng: random.Random) -> Draft:
    some = [rng.randint(1, 60) for _ in range(rng.choice((2, 2, 3)))]
    series = rng.random() < 0.65
    places, ask = rounding(rng)
    value = 1 / sum((Fraction(1, c) for c in some), Fraction(0)) if series else Fraction(sum(some))
    if tied(value, places):
        return joined_capacitors(rng)
    how, said = ("series" if series else "parallel"), joined(some)
    inner = " + ".join(f"1 / {c}" for c in some)
    return Draft(
        phrasings=(
            f"Capacitors of {said} microfarads in {how}, total capacitance{next(ask)}?",
            f"What is the total capacitance in microfarads of {said} microfarads in {how}{next(ask)}?",
            f"Find the equivalent capacitance of capacitors of {said} µF connected in {how}{next(ask)}.",
            f"{said} uF capacitors {how} total{next(ask)}",
            f"I connect capacitors of {said} µF in {how}. How many µF is that together{next(ask)}?",
            f"equivalent capacitance in µF, {how}: {', '.join(map(str, some))}{next(ask)}",
            f"How many microfarads do capacitors of {said} µF in {how} make{next(ask)}?",
            f"A circuit has capacitors of {said} µF in {how}. Total capacitance in µF{next(ask)}?",
            f"Calculate the capacitance in µF of capacitors in {how}: {said} µF{next(ask)}.",
            f"Which single capacitor in µF replaces {said} µF in {how}{next(ask)}?",
        ),
        think=(
            f"In series one over the total is {inner}." if series else f"In parallel the capacitances {said} add up."
        ),
        code=f"print(round(1 / ({inner}), {places}))" if series else f"print({' + '.join(map(str, some))})",
        answer=str(round(float(value), places)) if series else str(sum(some)),
    )


def capacitor_energy(rng: random.Random) -> Draft:
    micro, volts = rng.choice((10, 22, 47, 50, 100, 220, 470, 1000)), rng.choice((5, 9, 12, 24, 50, 100, 200, 230))
    value = Fraction(micro * volts * volts, 2 * 10**6)
    if tied(value, 6):
        return capacitor_energy(rng)
    return Draft(
        phrasings=(
            f"energy stored in a {micro} microfarad capacitor charged to {volts} V, in joules, 6 decimals",
            f"What energy in J does a capacitor of {micro} µF hold at {volts} V? 6 decimals.",
            f"E = 1/2 C V^2 with C = {micro} µF and V = {volts} V, in joules to 6 decimals",
            f"Find the energy of a {micro} µF capacitor at {volts} volts in joules, rounded to 6 decimals.",
            f"capacitor energy {micro} uF {volts} V in J, 6 decimals",
            f"How many joules are stored in {micro} µF charged to {volts} V (6 decimals)?",
            f"A flash uses a capacitor of {micro} µF at {volts} V. How much energy in J is in it, to 6 decimals?",
            f"joules in a capacitor, {micro} microfarads, {volts} volts, rounded to 6 decimals",
            f"Calculate the energy in J of a capacitor with {micro} µF and {volts} V, to 6 decimals.",
            f"Energy in joules (6 decimals) of {micro} µF at a voltage of {volts} V?",
        ),
        think=f"Half of {micro} millionths of a farad times {volts} V squared.",
        code=f"print(round({micro} / 10 ** 6 * {volts} ** 2 / 2, 6))",
        answer=str(round(float(value), 6)),
    )
