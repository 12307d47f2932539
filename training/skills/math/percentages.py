"""Percentages in every direction."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import decimal, grouped, neat, rounded, show, sized, tied
from training.skills.vocabulary import CITIES, person


def _percent(rng: random.Random) -> Fraction:
    """Round percentages most often, any whole one, now and then a decimal."""
    return rng.choice(
        (
            Fraction(rng.choice((5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90))),
            Fraction(rng.randint(1, 99)),
            Fraction(rng.randint(1, 99)),
            decimal(rng, 1, 40),
            Fraction(rng.randint(101, 300)) if rng.random() < 0.3 else Fraction(rng.randint(1, 30)),
        )
    )


def _whole(rng: random.Random) -> Fraction:
    return rng.choice(
        (
            Fraction(sized(rng, 99999, 5)),
            Fraction(rng.randint(1, 100) * 10),
            Fraction(rng.randint(1, 90) * 100),
            decimal(rng, 5, 500, rng.choice((1, 2))),
        )
    )


def percent_of(rng: random.Random) -> Draft:
    percent, whole = _percent(rng), _whole(rng)
    value = percent / 100 * whole
    if tied(value, 4):
        return percent_of(rng)
    p, w = show(percent), show(whole)
    return Draft(
        phrasings=(
            f"What is {p}% of a ${w} paycheck?",
            f"{p}% of {w} kg, how many kg",
            f"I set aside {p}% of ${w}. How many dollars are set aside?",
            f"how much is {p}% of {w}",
            f"{p} pct of {w}",
            f"take {p}% of {w}",
            f"What's {p}% of {w}?",
            f"Calculate {p}% of {w}",
            f"What is {p}% of {w}?",
            f"{p}% of {w}",
            f"what is {p} percent of {w}",
            f"Find {p} percent of {w}.",
            f"How much is {p}% of {grouped(whole)}?",
            f"Can you tell me what {p}% of {w} comes to?",
            f"Compute {p} % of {w}.",
            f"I need to know {p} percent of {grouped(whole)}, please.",
            f"Take {p}% of {w}. What do you get?",
            f"{w} times {p}% is how much?",
            f"If I take {p}% from a total of {w}, how much is that part?",
            f"whats {p}% of {w}",
            f"whats {p} pct of {w}",
            f"{p} percent of {w} = ?",
            f"give me {p}% of {w}",
            f"What does {p}% of {w} come out to?",
            f"I need {p}% of ${w} for a deposit. How much is that?",
            f"Out of {w}, how much is {p} percent?",
            f"tell me how much {p}% of {w} is",
            f"The fee is {p}% of {w} dollars. How many dollars is the fee?",
            f"{w}, {p}% of it",
            f"My pay is ${w} and {p}% of it goes to rent. How much is the rent?",
            f"If the full amount is {w}, what amount is {p} percent of that?",
            f"calc {p}% of {w} pls",
            f"Work out {p}% of {w}.",
            f"Could you calculate {p} percent of {w} for me?",
        ),
        think=f"{p}% of {w} is {p} times {w} divided by 100.",
        code=f"print({neat(f'{p} * {w} / 100', value)})",
        answer=rounded(value),
    )


def percent_of_group(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 15, 20, 24, 25, 30, 35, 40, 45, 48, 50, 55, 60, 64, 65, 70, 75, 80, 85, 90, 95))
    whole = rng.randint(1, 60) * rng.choice((20, 100))
    if whole * percent % 100:
        return percent_of_group(rng)  # nobody is counted in parts
    who, city = person(rng), rng.choice(CITIES)
    return Draft(
        phrasings=(
            f"A school has {whole} students and {percent}% of them are girls. How many girls are there?",
            f"{percent}% of the {whole} seats in a theater are taken. How many seats are taken?",
            f"There are {grouped(whole)} employees in a company. {percent}% work from home. How many work from home?",
            f"Out of {whole} voters in {city}, {percent} percent voted. How many people voted?",
            f"{who.name} earns ${grouped(whole)} and saves {percent}% of it. How much does {who.he} save?",
            f"A survey of {whole} people found that {percent}% own a car. How many own a car?",
            f"{percent}% of {whole} apples are rotten. how many rotten apples is that",
            f"A test has {whole} points. {who.name} got {percent}% of the points. How many points did {who.he} get?",
            f"{percent}% of {whole} people said yes. How many people said yes?",
            f"We have {whole} members and {percent} percent of them are women. How many women are there?",
            f"how many is {percent}% of {whole} students",
            f"In a box of {whole} light bulbs, {percent}% are broken. How many bulbs are broken?",
            f"{whole} emails in my inbox, {percent}% of them unread, how many unread",
            f"If {percent}% of {whole} pages have pictures, how many pages have pictures?",
            f"{who.name} has {whole} songs and likes {percent}% of them. How many songs does {who.he} like?",
            f"A factory makes {whole} parts a day and {percent} pct are faulty. How many faulty parts is that?",
            f"The goal is ${grouped(whole)} and we have raised {percent}% of it so far. How much have we raised?",
            f"How many of the {whole} guests are children if {percent}% are children?",
            f"A phone battery holds {whole} mAh and shows {percent}%. How many mAh are in it?",
            f"Tell me how many people {percent}% of a group of {whole} is.",
            f"A library owns {whole} books, {percent}% of which are fiction. How many fiction books does it own?",
            f"Of {whole} tickets, {percent}% were sold. How many tickets were sold?",
        ),
        think=f"Take {percent}% of {whole}: {percent} times {whole} divided by 100.",
        code=f"print({percent} * {whole} / 100)",
        answer=show(Fraction(whole, 100) * percent),
    )


def percent_not_in_group(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 15, 20, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 80, 85, 90))
    whole = rng.randint(1, 60) * rng.choice((20, 100))
    who = person(rng)
    return Draft(
        phrasings=(
            f"A school has {whole} pupils. {percent}% are boys. How many girls are there?",
            f"Of {whole} phones made, {percent}% are defective. How many good phones are there?",
            f"A school has {whole} students and {percent}% of them are girls. How many boys are there?",
            f"{percent}% of the {whole} seats in a theater are taken. How many seats are empty?",
            f"There are {whole} employees. {percent}% work from home. How many do not work from home?",
            f"{who.name} had ${grouped(whole)} and spent {percent}% of it. How much money does {who.he} have left?",
            f"{percent} percent of {whole} eggs are broken. How many are not broken?",
            f"A tank held {whole} liters and {percent}% leaked out. How many liters are left?",
            f"out of {whole} emails {percent}% are spam. how many are not spam",
            f"A farmer sold {percent}% of {who.his} {whole} sheep. How many sheep remain?",
            f"We have {whole} members and {percent} percent of them are women. How many are not women?",
            f"In a box of {whole} light bulbs, {percent}% are broken. How many still work?",
            f"{whole} emails, {percent}% read, how many are unread",
            f"If {percent}% of {whole} people said yes, how many did not say yes?",
            f"{who.name} has done {percent}% of {whole} exercises. How many exercises are left to do?",
            f"The download is {whole} MB and {percent}% is done. How many MB are left?",
            f"A class of {whole} pupils had {percent}% absent. How many pupils were there?",
            f"{percent}% of my {whole} photos are backed up, how many aren't?",
            f"Of the ${grouped(whole)} budget, {percent} pct is spent. What is left of it?",
            f"How many of {whole} parts are good when {percent}% are faulty?",
            f"{whole} people were invited and {percent}% said no. How many did not say no?",
            f"Out of {whole} pages {percent}% have pictures. How many pages have no picture?",
            f"Of {whole} tickets, {percent}% were sold. How many are still unsold?",
            f"{who.name} has read {percent}% of a book with {whole} pages. How many pages are left to read?",
        ),
        think=f"The rest is 100 - {percent} percent of {whole}.",
        code=f"print((100 - {percent}) * {whole} / 100)",
        answer=show(whole - Fraction(percent * whole, 100)),
    )


def what_percent(rng: random.Random) -> Draft:
    whole = sized(rng, 5000, 8)
    part = rng.randint(1, whole)
    if rng.random() < 0.6:
        whole = rng.choice((20, 25, 40, 50, 80, 100, 120, 150, 160, 200, 250, 300, 400, 500, 800, 1000, 2000))
        part = whole * rng.randint(1, 20) // 20
    value = Fraction(part, whole) * 100
    if tied(value, 4):
        return what_percent(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"got {part} of {whole} questions right, my grade in percent",
            f"{part} from {whole} in percent",
            f"how many percent is {part} of {whole}",
            f"What percent of {whole} is {part}?",
            f"{part} is what percent of {whole}?",
            f"What percentage of {whole} is {part}?",
            f"{part} out of {whole} as a percentage",
            f"Express {part} as a percentage of {whole}.",
            f"what percent is {part} of {whole}",
            f"{who.name} scored {part} out of {whole} on a test. What percentage is that?",
            f"If {part} of {whole} people said yes, what percent said yes?",
            f"Calculate what percentage {part} is of {whole}.",
            f"{part} of the {whole} lights are on. What percent of the lights are on?",
            f"How many percent of {whole} is {part}?",
            f"I answered {part} of {whole} questions correctly, what is my score in percent?",
            f"{part}/{whole} in percent",
            f"{part} of {whole}, what %",
            f"I got {part} out of {whole}, what percentage is that",
            f"What % of {whole} is {part}?",
            f"My test had {whole} points and I got {part}. What's my percentage?",
            f"How much is {part} out of {whole} as a percent?",
            f"{who.name} has read {part} of {whole} pages. What percent of the book is that?",
            f"We sold {part} of our {whole} tickets. What percentage has been sold?",
            f"Out of {whole} emails {part} were spam. What percent were spam?",
            f"give me {part} of {whole} in %",
            f"I've saved ${part} of the ${whole} I need. What percent of my goal is that?",
            f"tell me what pct {part} is of {whole}",
            f"{part} is what percentage of {whole}?",
            f"Find what percent {part} is of {whole}.",
        ),
        think=f"The percentage is the part {part} divided by the whole {whole}, times 100.",
        code=f"print({neat(f'{part} * 100 / {whole}', value)})",
        answer=rounded(value),
    )


def whole_from_percent(rng: random.Random) -> Draft:
    percent = rng.choice((5, 10, 12, 15, 20, 25, 30, 35, 40, 45, 50, 60, 65, 70, 75, 80, 90, 120, 150))
    whole = rng.randint(1, 80) * rng.choice((10, 20, 100))
    if percent * whole % 100:
        return whole_from_percent(rng)
    part = show(Fraction(percent * whole, 100))
    return Draft(
        phrasings=(
            f"{part} is {percent}% of what number?",
            f"{percent}% of what number is {part}?",
            f"If {percent}% of a number is {part}, what is the number?",
            f"{part} is {percent} percent of what",
            f"Find the number of which {percent}% is {part}.",
            f"{percent} percent of a number equals {part}. What is the number?",
            f"I spent ${part}, which is {percent}% of my budget. How big is my budget?",
            f"What number has {part} as {percent}% of it?",
            f"{part} students are {percent}% of the number enrolled. How many are enrolled?",
            f"A part of {part} makes up {percent}% of the total. What's the total?",
            f"if {percent}% is {part}, what is 100%",
            f"{part} = {percent}% of ?",
            f"{percent}% equals {part}, how much is the whole",
            f"I know that {percent} percent of a number is {part}. What's the number?",
            f"Find the whole if {percent}% of it is {part}.",
            f"The deposit of ${part} is {percent}% of the price. What is the full price?",
            f"We have collected ${part}, which is {percent}% of our goal. How big is the goal?",
            f"what number do i take {percent}% of to get {part}",
            f"{part} people came, that's {percent}% of those invited. How many were invited?",
            f"My rent is ${part} and that is {percent} pct of what I earn. How much do I earn?",
            f"{part} is {percent}% of the original amount. What was the original amount?",
            f"Give me the number whose {percent}% is {part}.",
            f"{percent}% of x is {part}. Find x.",
            f"{part} equals {percent}% of which number?",
        ),
        think=f"The whole is {part} times 100 divided by {percent}, as {part} is {percent}% of it.",
        code=f"print({part} * 100 / {percent})",
        answer=str(whole),
    )


def _two_amounts(rng: random.Random) -> tuple[int, int]:
    old = rng.choice((sized(rng, 5000, 10), rng.randint(1, 50) * 20))
    new = old
    while new == old:
        new = max(1, old + old * rng.choice((-60, -50, -40, -25, -20, -10, -5, 5, 10, 15, 20, 25, 50, 75)) // 100)
        if new == old:
            new = old + 1
    return old, new


def percent_change(rng: random.Random) -> Draft:
    old, new = _two_amounts(rng)
    move = "rose" if new > old else "fell"
    change = "increase" if new > old else "decrease"
    city = rng.choice(CITIES)
    subject, was = rng.choice((("price", "$"), ("rent", "$"), ("number of visitors", ""), ("salary", "$")))
    formula = f"({new} - {old})" if new > old else f"({old} - {new})"
    value = abs(Fraction(new, old) - 1) * 100
    if tied(value, 4):
        return percent_change(rng)
    return Draft(
        phrasings=(
            f"Last year the {subject} was {was}{old}, this year it is {was}{new}. How many percent"
            f" {'higher' if new > old else 'lower'}?",
            f"The {subject} went from {was}{old} to {was}{new}. By what percent did it go"
            f" {'up' if new > old else 'down'}?",
            f"The {subject} used to be {was}{old} and is {was}{new} now. How many percent"
            f" {'more' if new > old else 'less'} is that?",
            f"{subject} went from {old} to {new}, percentage {change}",
            f"it went from {old} to {new}, how many percent {change} is that",
            f"{old} -> {new}, percent {change}",
            f"What is the percent {change} from {old} to {new}?",
            f"What's the percentage {change} when a value goes from {old} to {new}?",
            f"Calculate the percentage {change} from {old} to {new}.",
            f"percent {change} {old} to {new}",
            f"The {subject} {move} from {was}{old} to {was}{new}. By what percent did it {change}?",
            f"By what percentage did it {change} if it went from {old} to {new}?",
            f"A stock {move} from ${old} to ${new}. Find the percent {change}.",
            f"The population of a village near {city} {move} from {old} to {new}. What is the {change} in percent?",
            f"if something goes from {old} to {new} what is the percentage {change}",
            f"% {change} from {old} to {new}",
            f"it was {old} last year and {new} this year, percent {change}?",
            f"How many percent is the {change} from {old} to {new}?",
            f"My rent went from ${old} to ${new}. What is that {change} in percent?",
            f"Old value {old}, new value {new}: percentage {change}?",
            f"Our sales {move} from {old} to {new} units. By what % did they {change}?",
            f"I used to pay {old} and now I pay {new}. What's the percent {change}?",
            f"We had {old} followers in May and {new} in June, how big is the {change} in percent?",
            f"from {old} to {new} what's the % {change}",
            f"Give me the percentage {change} between an old price of ${old} and a new price of ${new}.",
            f"The bill {move} to ${new} from ${old}. What percentage {change} is that?",
            f"tell me the percent {change} if {old} becomes {new}",
            f"Find the percent {change}: {old} to {new}.",
            f"The {subject} was {was}{old} and is now {was}{new}. What is the percentage {change}?",
        ),
        think=f"The percent {change} is the difference of {old} and {new} divided by the old value {old}, times 100.",
        code=f"print({neat(f'{formula} * 100 / {old}', value)})",
        answer=rounded(value),
    )


def increase_by_percent(rng: random.Random) -> Draft:
    percent, whole = (
        rng.choice((rng.randint(1, 60), rng.randint(1, 12) * 5)),
        rng.choice((sized(rng, 9000, 10), rng.randint(1, 50) * 20)),
    )
    who = person(rng)
    return Draft(
        phrasings=(
            f"Increase {whole} by {percent}%.",
            f"What is {whole} increased by {percent}%?",
            f"{whole} plus {percent}%",
            f"what is {whole} + {percent}%",
            f"Raise {whole} by {percent} percent.",
            f"{who.name}'s salary of ${grouped(whole)} goes up by {percent}%. What is the new salary?",
            f"The rent was ${whole} and it rises {percent}%. How much is it now?",
            f"If a number is {whole} and it grows by {percent}%, what does it become?",
            f"A town of {grouped(whole)} people grows by {percent} percent. How many people live there then?",
            f"Add {percent}% to {whole}.",
            f"{whole} + {percent}%",
            f"add {percent} percent to {whole}",
            f"What do I get if I add {percent}% to {whole}?",
            f"My rent is ${whole} and goes up {percent}% next month. What will I pay?",
            f"{whole} raised by {percent}% is what?",
            f"I earn ${grouped(whole)} and get a {percent}% raise. What will I earn then?",
            f"Prices rise by {percent}%. What will something that costs ${whole} cost?",
            f"{who.name} had {whole} followers and gained {percent}%. How many does {who.he} have now?",
            f"how much is {whole} after a {percent}% increase",
            f"Last year we sold {whole} tickets, this year {percent}% more. How many did we sell this year?",
            f"give me {whole} increased by {percent} pct",
            f"What is {percent}% more than {whole}?",
            f"A price of ${whole} is increased by {percent}%. What is the new price?",
            f"Calculate {whole} increased by {percent} percent.",
        ),
        think=f"The increased value is 100 + {percent} percent of {whole}.",
        code=f"print({whole} * (100 + {percent}) / 100)",
        answer=show(whole + Fraction(whole, 100) * percent),
    )


def decrease_by_percent(rng: random.Random) -> Draft:
    percent, whole = (
        rng.choice((rng.randint(1, 90), rng.randint(1, 18) * 5)),
        rng.choice((sized(rng, 9000, 10), rng.randint(1, 50) * 20)),
    )
    who = person(rng)
    return Draft(
        phrasings=(
            f"{who.name} bought a bike for ${whole} and sold it at a {percent}% loss. What was the selling price?",
            f"Decrease {whole} by {percent}%.",
            f"What is {whole} decreased by {percent}%?",
            f"{whole} minus {percent}%",
            f"what is {whole} - {percent}%",
            f"Reduce {whole} by {percent} percent.",
            f"A car worth ${grouped(whole)} loses {percent}% of its value. What is it worth now?",
            f"{who.name}'s screen time of {whole} minutes is cut by {percent}%. How many minutes remain?",
            f"If {whole} shrinks by {percent}%, what is left?",
            f"A village of {whole} people lost {percent} percent of its population. How many live there now?",
            f"Take {percent}% off {whole}.",
            f"{whole} - {percent}%",
            f"take {percent} percent away from {whole}",
            f"What do I get if I subtract {percent}% from {whole}?",
            f"{whole} lowered by {percent}% is what?",
            f"My phone was worth ${whole} and lost {percent}% of its value. What's it worth now?",
            f"how much is {whole} after a {percent}% decrease",
            f"Last year we sold {whole} tickets, this year {percent}% fewer. How many did we sell this year?",
            f"{who.name} wants to cut {who.his} spending of ${grouped(whole)} by {percent}%. What will {who.he}"
            " spend then?",
            f"give me {whole} reduced by {percent} pct",
            f"What is {percent}% less than {whole}?",
            f"Traffic of {whole} visits fell {percent}%. How many visits are there now?",
            f"A {whole} g dough loses {percent} percent of its weight in the oven. What does it weigh then?",
            f"The production of {whole} units dropped by {percent}%. What is the production now?",
            f"Calculate {whole} reduced by {percent}%.",
        ),
        think=f"The decreased value is 100 - {percent} percent of {whole}.",
        code=f"print({whole} * (100 - {percent}) / 100)",
        answer=show(whole - Fraction(whole, 100) * percent),
    )
