"""What grows in proportion: recipes, prices, amounts."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents
from training.skills.vocabulary import COUNTABLES, ITEMS, person


def scale_recipe(rng: random.Random) -> Draft:
    people_before = rng.randint(2, 12)
    people_after = rng.choice([n for n in range(2, 41) if n != people_before])
    amount = people_before * rng.choice((25, 30, 50, 60, 75, 100)) // rng.choice((1, 2))
    stuff, unit = rng.choice(
        (("flour", "grams"), ("sugar", "grams"), ("milk", "ml"), ("rice", "grams"), ("butter", "grams"))
    )
    who = person(rng)
    a, b = people_before, people_after
    return Draft(
        phrasings=(
            f"recipe for {a}: {amount} {unit} {stuff}. For {b}?",
            f"{amount} {unit} {stuff} for {a}, how many {unit} for {b}",
            f"I need {amount} {unit} of {stuff} for {a} people, how much for {b}?",
            f"for {a} portions {amount} {unit} {stuff}, for {b} portions?",
            f"How many {unit} of {stuff} for {b} guests when {a} guests need {amount}?",
            f"A recipe for {a} people needs {amount} {unit} of {stuff}. How much {stuff} is needed for {b} people?",
            f"{amount} {unit} of {stuff} serve {a} people. How many {unit} do I need for {b}?",
            f"How many {unit} of {stuff} do {b} servings take if {a} servings take {amount} {unit}?",
            f"recipe for {a} uses {amount} {unit} {stuff}, how much for {b}",
            f"{who.name} has a recipe for {a} with {amount} {unit} of {stuff}. {who.he.capitalize()} cooks for {b}. "
            f"How much {stuff} does {who.he} need?",
            f"Scale {amount} {unit} of {stuff} from {a} servings to {b} servings.",
            f"If {a} cakes need {amount} {unit} of {stuff}, how many {unit} do {b} cakes need?",
            f"I use {amount} {unit} of {stuff} for {a} guests. What do I need for {b} guests?",
            f"{amount} {unit} {stuff} for {a} people, how much for {b} people",
            f"recipe: {a} servings need {amount} {unit} {stuff}; i need {b} servings",
            f"My recipe makes {a} portions with {amount} {unit} of {stuff}. I want {b} portions. How much {stuff}?",
            f"How many {unit} of {stuff} for {b} people if {amount} {unit} is right for {a}?",
            f"If {amount} {unit} of {stuff} is enough for {a}, what do {b} people need?",
            f"convert a recipe from {a} to {b} servings: {amount} {unit} of {stuff} becomes how much",
            f"We are {b} for dinner but the recipe is for {a} and says {amount} {unit} of {stuff}. How many {unit}"
            " do I take?",
            f"{who.name} bakes for {b} people with a recipe for {a} that uses {amount} {unit} of {stuff}. How many"
            f" {unit} is it?",
            f"Adjust {amount} {unit} of {stuff} meant for {a} people to {b} people.",
            f"{stuff} needed for {b} servings, given {amount} {unit} for {a}?",
            f"A cake for {a} takes {amount} {unit} of {stuff}. Same cake for {b}, how many {unit}?",
            f"Give me the amount of {stuff} in {unit} for {b} guests; for {a} guests it is {amount} {unit}.",
            f"A dish for {a} takes {amount} {unit} of {stuff}. How much does it take for {b}?",
            f"A recipe that serves {a} uses {amount} {unit} of {stuff}. How many {unit} are needed to serve {b}?",
        ),
        think=f"Multiply {amount} by {b} and divide by {a}.",
        code=f"print(round({amount} * {b} / {a}, 2))",
        answer=cents(Fraction(amount, a) * b),
    )


def proportion(rng: random.Random) -> Draft:
    each, a, b = rng.randint(2, 60), rng.randint(2, 20), rng.randint(2, 60)
    total = each * a
    things, item = rng.choice(COUNTABLES), rng.choice(ITEMS)
    who = person(rng)
    return Draft(
        phrasings=(
            f"If {a} {things} cost ${total}, how much do {b} {things} cost?",
            f"If {a} {item.plural} cost {total} dollars, what do {b} {item.plural} cost?",
            f"{a} {item.plural} cost ${total}. What do {b} cost?",
            f"I paid ${total} for {a} {item.plural}. How much would {b} of them be?",
            f"if {a} weigh {total} g how much do {b} weigh",
            f"{a} {item.plural} are {total} dollars, how much are {b}",
            f"{a} give {total}, {b} give how much at the same rate",
            f"If {a} {item.plural} cost ${total}, how much do {b} {item.plural} cost?",
            f"{a} machines make {total} {things} a day. How many {things} do {b} machines make a day?",
            f"A car uses {a} liters for {total} km. How far does it go on {b} liters?",
            f"{total} for {a}, how much for {b}",
            f"{who.name} reads {total} pages in {a} days. At that rate, how many pages does {who.he} read in {b} days?",
            f"{a} hours of work pay ${total}. What do {b} hours pay?",
            f"A printer prints {total} pages in {a} minutes. How many does it print in {b} minutes?",
            f"On a map {a} cm stand for {total} km. How many km do {b} cm stand for?",
            f"if {a} cost ${total}, how much are {b}",
            f"{a} {item.plural} are ${total}. What are {b} {item.plural} at the same price each?",
            f"{a} kg of apples cost ${total}. What do {b} kg cost?",
            f"{total} km in {a} hours, how many km in {b} hours at the same speed",
            f"{who.name} earns ${total} in {a} days. How much does {who.he} earn in {b} days at that rate?",
            f"At the same rate, {a} hours make {total} {things}. How many do {b} hours make?",
            f"{a} packs hold {total} {things}. How many are in {b} packs?",
            f"I type {total} words in {a} minutes. How many words is that in {b} minutes?",
            f"{a} -> {total}, {b} -> ?",
            f"{a} liters of paint cover {total} square meters. How many square meters do {b} liters cover?",
            f"A pump moves {total} liters in {a} minutes. How many liters does it move in {b} minutes?",
            f"What do {b} cost if {a} of them cost {total} dollars?",
            f"If {a} boxes hold {total} {things}, how many {things} do {b} boxes hold?",
            f"If {a} tickets cost ${total}, what do {b} tickets cost?",
        ),
        think=f"Multiply {total} by {b} and divide by {a}.",
        code=f"print({total} * {b} / {a})",
        answer=str(sum(each for _ in range(b))),
    )
