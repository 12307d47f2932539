"""Kitchens, parties and care: cooking times, pizzas for all, dilutions, doses, coffee, portions, heart rates."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, money, price, show, tied
from training.skills.vocabulary import person


def roasting_time(rng: random.Random) -> Draft:
    per, extra = rng.choice((15, 18, 20, 22, 25, 30)), rng.choice((10, 15, 20, 25, 30))
    meat, who = rng.choice(("chicken", "joint of beef", "turkey", "leg of lamb", "goose", "pork roast")), person(rng)
    if rng.random() < 0.6:
        kg = Fraction(rng.randint(4, 70), 10)
        weight, unit, step = f"{show(kg)} kg", "500 g", "0.5"
        minutes = kg * 2 * per + extra
        code = f"print(round({show(kg)} / 0.5 * {per} + {extra}, 2))"
        think = f"The minutes are {show(kg)} kg divided by {step} kg, times {per}, plus {extra}."
    else:
        pounds = rng.randint(3, 22)
        weight, unit, minutes = f"{pounds} lb", "pound", Fraction(pounds * per + extra)
        code = f"print({pounds} * {per} + {extra})"
        think = f"The minutes are {pounds} pounds times {per} plus {extra}."
    return Draft(
        phrasings=(
            f"roast {weight} at {per} min per {unit} plus {extra} min, total minutes",
            f"A {meat} needs {per} minutes per {unit} plus {extra} minutes. How many minutes for {weight}?",
            f"{weight} {meat}, {per} min per {unit} + {extra} min, how many minutes",
            f"How many minutes do I roast a {meat} of {weight} at {per} minutes per {unit} plus {extra} minutes?",
            f"{who.name} roasts a {meat} weighing {weight}: {per} minutes for each {unit} and {extra} minutes more. How"
            f" many minutes is that?",
            f"how long in minutes to cook {weight} of {meat} at {per} minutes a {unit} and {extra} minutes on top",
            f"Calculate the cooking time in minutes: {weight}, {per} min per {unit}, {extra} min extra.",
            f"The book says {per} minutes per {unit} and another {extra} minutes. My {meat} is {weight}. How many"
            f" minutes?",
            f"oven time in minutes for a {meat} of {weight} ({per} min/{unit} plus {extra})",
            f"Cook it {per} minutes per {unit} plus {extra} minutes at the end. How many minutes in all for {weight}?",
            f"At {per} minutes per {unit} plus {extra}, what is the time in minutes for {weight}?",
            f"If every {unit} takes {per} minutes and {extra} are added, how many minutes does {weight} take?",
            f"Find the roasting minutes for {weight} of {meat}, with {per} per {unit} and {extra} over.",
            f"My {meat} is {weight}. With {extra} minutes added to {per} minutes for every {unit}, when in minutes is"
            f" it"
            f" done?",
            f"For a {weight} {meat}, the rule is {per} minutes per {unit}, plus {extra} minutes. What is the total in"
            f" minutes?",
            f"We have a {meat}, {weight}. The rule of thumb: {per} minutes a {unit} and {extra} more. How many minutes"
            f" in the oven?",
        ),
        think=think,
        code=code,
        answer=show(minutes),
    )


def pizzas_for_party(rng: random.Random) -> Draft:
    guests, each, cut, who = rng.randint(3, 80), rng.randint(2, 5), rng.choice((6, 8, 8, 8, 10, 12)), person(rng)
    slices = guests * each
    whole = next(n for n in range(1, slices + 1) if n * cut >= slices)
    what, piece = rng.choice(
        (("pizza", "slice"), ("pizza", "slice"), ("cake", "piece"), ("loaf", "slice"), ("pie", "piece"))
    )
    many = "loaves" if what == "loaf" else f"{what}s"
    return Draft(
        phrasings=(
            f"we are {guests}, everyone eats {each} {piece}s, {cut} {piece}s per {what}, {many} to order?",
            f"{guests} people eat {each} {piece}s each. A {what} has {cut} {piece}s. How many {many} do I need?",
            f"{many} for {guests} people, {each} {piece}s each, {cut} per {what}",
            f"How many {many} of {cut} {piece}s are needed so that {guests} guests get {each} {piece}s each?",
            f"{who.name} invites {guests} guests who each eat {each} {piece}s. How many {many}, cut in {cut}, should"
            f" {who.he} order?",
            f"how many {many} should i get for {guests} people if everyone has {each} {piece}s and there are {cut} in a"
            f" {what}",
            f"Calculate the number of whole {many}: {guests} eaters, {each} {piece}s each, {cut} {piece}s a {what}.",
            f"Each {what} is cut into {cut} {piece}s. {guests} kids want {each} each. Number of {many}?",
            f"We are {guests} and plan {each} {piece}s a head. One {what} gives {cut}. How many {many} to buy?",
            f"party of {guests}, {each} {piece}s per person, {cut} {piece}s per {what}: how many whole {many}?",
            f"If {guests} people take {each} {piece}s and a {what} makes {cut} {piece}s, how many {many} is enough?",
            f"Find how many {many} with {cut} {piece}s give {guests} people {each} {piece}s apiece.",
            f"For {guests} hungry students at {each} {piece}s per student, how many {many} with {cut} {piece}s do we"
            f" order?",
            f"What number of {many} ({cut} {piece}s each) feeds {guests} people {each} {piece}s each?",
            f"The office has {guests} people. Planning {each} {piece}s for everyone, how many {cut}-{piece} {many} must"
            f" be ordered?",
            f"I'm hosting {guests} friends and count on {each} {piece}s for each. With {cut} {piece}s in a {what}, how"
            f" many {many} will do?",
        ),
        think=f"The {many} needed are {guests} times {each} {piece}s divided by {cut}, rounded up.",
        code=f"import math\n\nprint(math.ceil({guests} * {each} / {cut}))",
        answer=str(whole),
    )


def dilution(rng: random.Random) -> Draft:
    parts, who = rng.randint(2, 20), person(rng)
    total = (1 + parts) * rng.choice((10, 20, 25, 50, 100, 150, 200))
    strong, what = rng.choice((
        ("syrup", "drink"), ("cleaner", "cleaning mix"), ("fertilizer", "plant feed"), ("bleach", "solution"),
        ("concentrate", "juice"), ("disinfectant", "solution"), ("screenwash", "wash mix"),
    ))  # fmt: skip
    want = rng.choice((strong, strong, "water"))
    amount = total // (1 + parts) * (1 if want == strong else parts)
    return Draft(
        phrasings=(
            f"Mix {strong} and water 1 to {parts}. How many ml of {want} for {total} ml of {what}?",
            f"The label says one part {strong}, {parts} parts water. The bucket takes {total} ml. How many ml of"
            f" {want} go in?",
            f"dilute 1:{parts}, how much {want} in ml for {total} ml",
            f"{strong} 1:{parts} with water, {total} ml in all, how many ml {want}",
            f"{strong.capitalize()} and water are mixed 1:{parts}. How many ml of {want} are in {total} ml of {what}?",
            f"1:{parts} {strong} to water, {total} ml total, ml of {want}?",
            f"How much {want} in ml do I need for {total} ml of {what} at 1 part {strong} to {parts} parts water?",
            f"{who.name} makes {total} ml of {what} from {strong} and water, 1 to {parts}. How many ml of {want} does"
            f" {who.he} use?",
            f"how many ml {want} for {total} ml {what} if its one part {strong} and {parts} parts water",
            f"Calculate the {want} in ml: mix {strong}:water = 1:{parts}, {total} ml altogether.",
            f"The label says dilute the {strong} 1:{parts} with water. My bottle takes {total} ml. How many ml of"
            f" {want}?",
            f"For {total} ml of {what} with 1 part of {strong} and {parts} parts of water, find the ml of {want}.",
            f"mixing ratio 1:{parts} ({strong}:water), bottle {total} ml: {want} in ml",
            f"If one part {strong} goes with {parts} parts water, how many ml {want} go into {total} ml of the mix?",
            f"I need {total} ml of {what}, ratio {strong} to water 1 to {parts}. What amount of {want} is that in ml?",
            f"A {total} ml spray bottle gets {strong} and water in the ratio 1:{parts}. Give the ml of {want}.",
            f"With {parts} parts water per part of {strong}, what volume of {want}, in ml, makes up {total} ml of"
            f" {what}?",
            f"We mix 1 part {strong} with {parts} parts water to get {total} ml. How many ml of {want} should be"
            f" measured?",
            f"To get {total} ml of {what} at a strength of 1 part {strong} in {parts} parts water, how many ml of"
            f" {want}"
            f" are used?",
        ),
        think=f"The {want} in ml: {total} divided by 1 + {parts} parts"
        + ("." if want == strong else f", times {parts} parts."),
        code=f"print({total} / (1 + {parts}))" if want == strong else f"print({total} / (1 + {parts}) * {parts})",
        answer=str(amount),
    )


def dose_by_weight(rng: random.Random) -> Draft:
    per, kg = rng.choice((5, 7.5, 10, 12, 15, 20, 2.5, 8)), rng.randint(4, 95)
    times, who = rng.choice((1, 1, 1, 2, 3, 4)), person(rng)
    who_is = rng.choice(("child", "patient", "dog", "calf")) if kg < 50 else rng.choice(("patient", "man", "woman"))
    often, span = ("", "one dose") if times == 1 else (f", {times} times a day", "a day")
    return Draft(
        phrasings=(
            f"weight {kg} kg, ordered {per} mg/kg{often}: mg in {span}?",
            f"The dose is {per} mg per kg{often}. How many mg is that in {span} for a {who_is} of {kg} kg?",
            f"{per} mg/kg{often}, {kg} kg, mg in {span}",
            f"How many mg does a {kg} kg {who_is} get in {span} at {per} mg/kg{often}?",
            f"A {who_is} weighs {kg} kg. The medicine is given at {per} mg per kg{often}. What is {span} in mg?",
            f"how many mg in {span} for {kg} kg if it is {per} mg per kilo{often}",
            f"Calculate {span} in mg: body weight {kg} kg, {per} mg per kg{often}.",
            f"{who.name} weighs {kg} kg and is given {per} mg/kg{often}. How many milligrams is {span}?",
            f"Dosage {per} mg per kilogram{often}, weight {kg} kg: mg for {span}?",
            f"With {per} mg for each kg of body weight{often}, how many mg does {span} come to for {kg} kg?",
            f"A nurse gives {per} mg per kg{often} to a {kg} kg {who_is}. How many mg is it in {span}?",
            f"Find the mg in {span} for a {who_is} of {kg} kg on {per} mg/kg{often}.",
            f"If {per} mg are taken per kg{often}, what are the mg of {span} at {kg} kg?",
            f"My homework: a {who_is} of {kg} kg, a drug at {per} mg/kg{often}. How many mg are given in {span}?",
            f"The leaflet says {per} mg per kg of body weight{often}. For {kg} kg, how many milligrams is {span}?",
            f"For a body weight of {kg} kg and {per} mg per kg{often}, work out the milligrams in {span}.",
        ),
        think=f"The milligrams in {span} are {per} mg times {kg} kg" + (f" times {times}." if times > 1 else "."),
        code=f"print({per} * {kg}{f' * {times}' if times > 1 else ''})",
        answer=show(sum((Fraction(per) * times for _ in range(kg)), Fraction(0))),
    )


def brew_ratio(rng: random.Random) -> Draft:
    ratio, grams, back, who = rng.randint(10, 18), rng.randint(8, 80), rng.random() < 0.5, person(rng)
    water = ratio * grams
    given, ask = (f"{water} g of water", "coffee") if back else (f"{grams} g of coffee", "water")
    how = rng.choice(("French press", "pour over", "filter", "cold brew", "AeroPress"))
    return Draft(
        phrasings=(
            f"My {how} coffee-to-water ratio is 1:{ratio}. How many grams of {ask} go with {given}?",
            f"1:{ratio} coffee to water, {given}, grams of {ask}?",
            f"How much {ask} in grams do I need for {given} at a brew ratio of 1:{ratio}?",
            f"{who.name} brews coffee 1:{ratio} with {given}. How many grams of {ask} does {who.he} use?",
            f"how many grams of {ask} for {given} if the ratio of coffee to water is 1 to {ratio}",
            f"Calculate the grams of {ask}: {given}, coffee:water = 1:{ratio}.",
            f"A {how} recipe uses 1 part coffee to {ratio} parts water. With {given}, how many g of {ask}?",
            f"{how}, {given}, 1:{ratio}: {ask} in g",
            f"For coffee at 1 to {ratio} by weight, what grams of {ask} match {given}?",
            f"If 1 g of coffee takes {ratio} g of water, how many grams of {ask} belong to {given}?",
            f"Using a ratio of 1:{ratio}, find the {ask} in grams for {given}.",
            f"I have {given} and like a 1:{ratio} ratio of coffee to water. Grams of {ask}?",
            f"The barista says 1:{ratio}, coffee to water. To {given} I add how many grams of {ask}?",
            f"At a coffee to water ratio of 1:{ratio}, {given} call for how many grams of {ask}?",
            f"When brewing 1:{ratio} (coffee to water), what weight of {ask} in grams fits {given}?",
        ),
        think=f"The grams of coffee are {water} g of water divided by {ratio}."
        if back
        else f"The grams of water are {grams} g of coffee times {ratio}.",
        code=f"print({water} / {ratio})" if back else f"print({grams} * {ratio})",
        answer=str(grams if back else sum(grams for _ in range(ratio))),
    )


def cost_of_portion(rng: random.Random) -> Draft:
    costs, n, who = [price(rng, 1, 14) for _ in range(rng.randint(2, 5))], rng.randint(2, 24), person(rng)
    each = sum(costs, Fraction(0)) / n
    if tied(each):
        return cost_of_portion(rng)
    dish = rng.choice(("soup", "lasagna", "stew", "chili", "curry", "casserole", "salad", "paella"))
    numbers = [money(cost) for cost in costs]
    dollars = " + ".join(f"${x}" for x in numbers)
    commas = ", ".join(f"${x}" for x in numbers)
    return Draft(
        phrasings=(
            f"{dish} for {n}: {commas}. What does a portion cost?",
            f"The ingredients of a {dish} cost {commas} and it makes {n} servings. What does one serving cost?",
            f"{dish}: {dollars}, {n} servings, cost per serving",
            f"What is the cost per portion of a {dish} with ingredients at {commas} and {n} portions?",
            f"{who.name} buys ingredients for {commas} and cooks {n} portions of {dish}. How much is one portion?",
            f"how much is one serving if the ingredients are {commas} and there are {n} servings",
            f"Calculate the price of a serving: {dollars} for {n} servings.",
            f"My {dish} took things for {commas}. It gave {n} plates. What did each plate cost me?",
            f"Find what a single portion costs when {n} portions need ingredients for {commas}.",
            f"({dollars}) / {n} portions",
            f"If a {dish} for {n} costs {commas} in ingredients, how much is it per person?",
            f"Ingredients {commas}; yield {n} servings of {dish}. Cost of each?",
            f"A pot of {dish} gives {n} bowls and costs {commas} to make. What's the cost per bowl?",
            f"Our canteen makes {n} helpings of {dish} from ingredients worth {commas}. What is the cost of a helping?",
            f"Meal prep: I paid {commas} and filled {n} boxes with {dish}. How many dollars is one box?",
            f"How expensive is each of {n} servings of a {dish} if I paid {commas} for what went in?",
        ),
        think=f"The cost of one serving is the sum of the ingredients divided by {n}.",
        code=f"print(round(({' + '.join(numbers)}) / {n}, 2))",
        answer=cents(sum((cost / n for cost in costs), Fraction(0))),
    )


def target_heart_rate(rng: random.Random) -> Draft:
    age, percent, who = rng.randint(15, 80), rng.choice((50, 55, 60, 65, 70, 75, 80, 85, 90)), person(rng)
    rate = Fraction((220 - age) * percent, 100)
    return Draft(
        phrasings=(
            f"What is {percent}% of the maximum heart rate for someone aged {age}, taking 220 minus age?",
            f"target heart rate age {age}, {percent}%, max = 220 - age",
            f"With a maximum of 220 minus age, what is {percent}% of my maximum heart rate at {age}?",
            f"{who.name} is {age} and trains at {percent}% of {who.his} maximum heart rate (220 - age). How many beats"
            f" per"
            f" minute is that?",
            f"im {age}, whats {percent} percent of my max heart rate using 220 minus age",
            f"Calculate the training pulse: age {age}, intensity {percent}%, formula 220 - age.",
            f"Find the heart rate at {percent}% intensity of a {age}-year-old. The maximum is 220 minus age.",
            f"The maximum pulse is 220 minus the age. At age {age}, what pulse is {percent}% of it?",
            f"{percent}% of (220 - age) at age {age}",
            f"At {age} years, which pulse is {percent}% of the maximum, by the 220-minus-age rule?",
            f"I am {age} years old. My coach wants {percent}% of 220 minus my age. What heart rate do I aim for?",
            f"By the formula 220 - age, what heart rate is {percent}% effort for age {age}?",
            f"How many beats a minute is {percent}% of the max heart rate (220 minus age) of a person of {age}?",
            f"A runner of {age} wants to stay at {percent}% of a maximum pulse of 220 minus age. What pulse is it?",
            f"Using 220 less one's age as the top heart rate, what's {percent}% of it for a {age}-year-old?",
        ),
        think=f"The heart rate is {percent} percent of 220 - {age}.",
        code=f"print((220 - {age}) * {percent} / 100)",
        answer=show(rate),
    )


def cake_tin_factor(rng: random.Random) -> Draft:
    old, new, who = rng.randint(14, 30), rng.randint(14, 34), person(rng)
    grams = rng.randint(4, 60) * 10
    food, exact = (
        rng.choice(("flour", "sugar", "butter", "chocolate", "almonds")),
        Fraction(grams * new * new, old * old),
    )
    if old == new or abs(float(exact % 1) - 0.5) < 0.01:
        return cake_tin_factor(rng)
    return Draft(
        phrasings=(
            f"A recipe for a round {old} cm cake tin uses {grams} g of {food}. How many grams, to the gram, for a"
            f" {new} cm"
            f" tin?",
            f"{grams} g {food} for a {old} cm round tin, how many whole grams for {new} cm",
            f"How much {food}, in whole grams, does a {new} cm round tin need if a {old} cm tin takes {grams} g?",
            f"{who.name}'s cake for a {old} cm round tin has {grams} g of {food}. {who.his.capitalize()} tin is {new}"
            f" cm."
            f" How many grams, rounded?",
            f"convert {grams} grams of {food} from a {old} cm round pan to a {new} cm one, in whole grams",
            f"Scale {grams} g of {food} by the area of the tins: round {old} cm to round {new} cm. Whole grams,"
            f" please.",
            f"My round tin is {new} cm across, the recipe is for {old} cm with {grams} g of {food}. How many grams do I"
            f" take, rounded to the gram?",
            f"Round tins: {old} cm -> {new} cm. {food.capitalize()}: {grams} g -> ? g (whole)",
            f"By area, what do {grams} g of {food} for a {old} cm round cake become for {new} cm, to the nearest gram?",
            f"A {old} cm round cake needs {grams} g of {food}; at the same height, what does a {new} cm one need in"
            f" whole grams?",
            f"If a {old} cm diameter tin takes {grams} g of {food}, what's right for a {new} cm diameter, to the gram?",
            f"Find the {food} in whole grams for a {new} cm round cake: the {old} cm version has {grams} g.",
            f"I only have a {new} cm round tin for a {old} cm recipe. {grams} g of {food} turn into how many grams,"
            f" rounded?",
            f"The cake is meant for {old} cm across with {grams} g of {food}. Baking it {new} cm across and as high,"
            f" how many whole grams is it?",
            f"For a round pan of {new} cm in place of {old} cm, adjust {grams} g of {food} by area. How many whole"
            f" grams"
            f" is that?",
        ),
        think=f"The grams scale with the area: {grams} times {new} squared over {old} squared, rounded.",
        code=f"print(round({grams} * {new} ** 2 / {old} ** 2))",
        answer=str((2 * grams * new * new + old * old) // (2 * old * old)),
    )
