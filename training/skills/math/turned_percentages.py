"""Percentages asked the other way round: the rate of a discount, tip or tax, and scores to reach."""

from __future__ import annotations

import random
from decimal import Decimal
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, money, price, show, tied
from training.skills.vocabulary import ITEMS, people, person


def percent_off(rng: random.Random) -> Draft:
    item, who = rng.choice([item for item in ITEMS if item.low >= 5]), person(rng)
    old = price(rng, item.low, item.high)
    new = old * rng.randint(20, 95) // 100
    saved = (old - new) / old * 100
    if new < 1 or tied(saved):
        return percent_off(rng)
    a, b, it = money(old), money(new), item.singular
    return Draft(
        phrasings=(
            f"{it} was {a}, is {b} now. how many percent did they knock off, to 2 decimals",
            f"The sticker on {item.a} says ${b} instead of ${a}. By how many percent has the price been cut?",
            f"The {it} was ${a} and now costs ${b}. What percent off is that?",
            f"{item.a} reduced from ${a} to ${b}, what % off",
            f"What percentage discount is ${b} instead of ${a}?",
            f"Original price ${a}, sale price ${b}. Find the discount in percent.",
            f"how many percent off is it when {item.a} goes from {a} to {b} dollars",
            f"{who.name} pays ${b} for {item.a} that normally costs ${a}. What discount in percent does {who.he} get?",
            f"Was ${a}, now ${b}: discount percentage?",
            f"I got {item.a} on sale for ${b}. The regular price is ${a}. What percent did I save?",
            f"Calculate the percent discount on {item.a} marked down from ${a} to ${b}.",
            f"The tag says ${b}, and ${a} is crossed out. By how many percent was it reduced?",
            f"discount rate if list price is {a} and i pay {b}",
            f"Could you tell me how big the discount is in percent if ${a} drops to ${b}?",
            f"A shop sells a ${a} {it} for ${b}. What percent below the usual price is that?",
            f"I want to know the percentage I save on {item.a}: old price ${a}, new price ${b}.",
            f"For a {it} at ${b} instead of ${a}, how much percent off did I get?",
            f"If the {it}'s full price is ${a} and it sells for ${b}, what is the percentage off?",
        ),
        think=f"The percent off is the saving {a} - {b} times 100 divided by the old price {a}.",
        code=f"print(round(({a} - {b}) * 100 / {a}, 2))",
        answer=cents(100 - new * 100 / old),
    )


def tip_percent(rng: random.Random) -> Draft:
    bill, who = price(rng, 8, 240), person(rng)
    tip = Fraction(rng.randint(4, 40), 2) if bill < 80 else Fraction(rng.randint(8, 70))
    percent = tip / bill * 100
    if not 5 <= percent <= 40 or tied(percent):
        return tip_percent(rng)
    b, t = money(bill), money(tip)
    return Draft(
        phrasings=(
            f"The bill was ${b} and I left a ${t} tip. What percent did I tip?",
            f"${t} tip on ${b}, what percentage is that?",
            f"What percent tip is ${t} on a bill of ${b}?",
            f"{who.name} tips ${t} on a dinner of ${b}. What is the tip in percent?",
            f"what % did i tip if i gave {t} dollars on {b} dollars",
            f"Calculate the tip percentage: bill ${b}, tip ${t}.",
            f"bill {b}, tip {t}, tip rate in percent?",
            f"I gave the waiter ${t} extra on ${b}. How many percent is my tip?",
            f"Our lunch came to ${b}, and we left ${t} on the table. What percentage of the bill was the tip?",
            f"Is ${t} a good tip on ${b}? Tell me the percentage.",
            f"How much percent of a ${b} taxi fare is a ${t} tip?",
            f"tip percentage for ${t} on a ${b} check",
            f"Please work out the percent tip when the meal is ${b} and the tip ${t}.",
            f"The driver got ${t} on top of a ${b} fare. What percent tip was that?",
            f"After a haircut for ${b}, {who.name} added ${t} as a tip. What tip percentage did {who.he} give?",
            f"On a check of ${b} someone tipped ${t}. Find the tip as a percent of the check.",
        ),
        think=f"The tip in percent is {t} times 100 divided by the bill {b}.",
        code=f"print(round({t} * 100 / {b}, 2))",
        answer=cents(percent),
    )


def tax_rate_paid(rng: random.Random) -> Draft:
    net = Fraction(rng.randint(2, 400) * 5)
    rate = rng.choice((Fraction(rng.randint(4, 27)), Fraction(rng.randint(8, 50), 2)))
    gross = net * (100 + rate) / 100
    if (gross * 100).denominator != 1:
        return tax_rate_paid(rng)
    who, a, b = person(rng), money(net), money(gross)
    return Draft(
        phrasings=(
            f"The price is ${a} before tax and ${b} after tax. What is the tax rate in percent?",
            f"${a} net, ${b} gross, what is the VAT rate?",
            f"What sales tax rate turns ${a} into ${b}?",
            f"{who.name} buys something for ${a} and pays ${b} with tax. What percent is the tax?",
            f"pretax {a}, total {b}, tax rate in percent?",
            f"Find the tax percentage if the subtotal is ${a} and the total is ${b}.",
            f"My subtotal was ${a} and I was charged ${b}. What tax rate did they use?",
            f"how many percent tax is it if {a} dollars becomes {b} dollars at the till",
            f"A receipt shows subtotal ${a}, total ${b}. Calculate the sales tax rate.",
            f"The hotel lists ${a}, but with tax I pay ${b}. How high is the tax in percent?",
            f"tax rate when ${a} before tax is ${b} with tax",
            f"With VAT an invoice of ${a} comes to ${b}. What VAT percentage was added?",
            f"Could you work out the tax percent from a net price of ${a} and a final price of ${b}?",
            f"I paid ${b} for goods worth ${a}. The rest is tax. What is the tax rate in percent?",
            f"At checkout ${a} turned into ${b} because of tax. What percentage is that tax?",
            f"How high is the tax rate in percent if something costs ${a} without and ${b} with tax?",
        ),
        think=f"The tax rate is the tax {b} - {a} times 100 divided by the price {a} before tax.",
        code=f"print(round(({b} - {a}) * 100 / {a}, 2))",
        answer=show(rate),
    )


def recovery_percent(rng: random.Random) -> Draft:
    loss = rng.randint(2, 90)
    needed = Fraction(100, 100 - loss) * 100 - 100
    if tied(needed):
        return recovery_percent(rng)
    who, what = person(rng), rng.choice(("stock", "share", "fund", "portfolio", "coin", "house price", "index"))
    return Draft(
        phrasings=(
            f"{what} dropped {loss}%, how much gain in percent to recover",
            f"lost {loss}%, percent needed to get back to even",
            f"A {what} fell {loss}%. By what percent must it rise to get back to where it was?",
            f"down {loss}%, what % gain to break even",
            f"What percentage gain makes up for a {loss}% loss?",
            f"{who.name}'s {what} lost {loss}% of its value. How many percent does it have to gain to recover fully?",
            f"if something drops {loss} percent how many percent up brings it back",
            f"After a drop of {loss}%, what increase in percent restores the original value?",
            f"Find the percent increase needed to undo a {loss}% decrease.",
            f"My investment is down {loss} percent. What return in percent do I need to be even again?",
            f"needed recovery after a {loss}% crash, in percent",
            f"A price was cut by {loss}%. What percent increase returns it to the old price?",
            f"How much must a {what} go up, in percent, after falling {loss}%, to be at its old level?",
            f"Sales went down {loss}%. Calculate the percent growth that takes them back to the old level.",
            f"I lost {loss}% of my weight-lifting maximum. What percent do I have to add to reach it again?",
            f"percentage rise to cancel a fall of {loss}%?",
            f"The {what} is {loss}% below its peak. What gain in percent takes it back to the peak?",
            f"Which percentage increase exactly offsets a decrease of {loss}%?",
        ),
        think=f"The needed gain in percent: the loss {loss} times 100 divided by what is left, 100 - {loss}.",
        code=f"print(round({loss} * 100 / (100 - {loss}), 2))",
        answer=cents(needed),
    )


def percent_as_decimal(rng: random.Random) -> Draft:
    percent = rng.choice((Fraction(rng.randint(1, 250)), decimal(rng, 0, 99, 1), decimal(rng, 0, 20, 2)))
    if percent == 0:
        return percent_as_decimal(rng)
    back = rng.random() < 0.5
    part = percent / 100
    p, d = show(percent), f"{Decimal(str(float(percent))).scaleb(-2).normalize():f}"
    given, source, target = (d, "decimal", "percent") if back else (f"{p}%", "percent", "decimal")
    return Draft(
        phrasings=(
            f"{given} written as a {target}?",
            f"What is {given} as a {target}?",
            f"Convert {given} to a {target}.",
            f"{given} as a {target}",
            f"Write {given} as a {target}.",
            f"how do you write {given} as a {target}",
            f"Turn the {source} {given} into a {target}.",
            f"{given} to {target}",
            f"Express {given} as a {target}, please.",
            f"Change {given} from a {source} to a {target}.",
            f"My homework says {given}. What {target} is that?",
            f"whats {given} in {target} form",
            f"I need {given} written as a {target}.",
            f"{given} = what {target}?",
            f"Give the {target} for {given}.",
            f"Which {target} is the same as {given}?",
            f"The table has {given} in it. Show that value as a {target}.",
        ),
        think=f"As a {target}: {d} times 100." if back else f"As a decimal: {p} divided by 100.",
        code=f"print(round({d} * 100, 4))" if back else f"print(round({p} / 100, 6))",
        answer=repr(float(percent)) if back else repr(float(part)),
    )


def percent_of_percent(rng: random.Random) -> Draft:
    a, b = rng.randint(2, 95), rng.randint(2, 95)
    return Draft(
        phrasings=(
            f"{a}% of {b}% is what percent",
            f"{a} percent of {b} percent as a percent",
            f"What is {a}% of {b}%?",
            f"{a}% of {b}% in percent",
            f"How many percent is {a} percent of {b} percent?",
            f"Find {a}% of {b}%.",
            f"{b}% of people own a car, and {a}% of those drive daily. What percent of all people drive daily?",
            f"If I take {a}% of {b}% of something, what percent of the whole is it?",
            f"whats {a} percent of {b} percent",
            f"{b}% of a school are girls and {a}% of the girls play chess. What percentage of the school are girls who"
            f" play chess?",
            f"Calculate {a}% of {b}% as a percentage.",
            f"A fund gets {a}% of my {b}% share. What percent of the total does it get?",
            f"{a}% of {b}% = ?%",
            f"{b}% of visitors click, {a}% of those buy. What percentage of visitors buy?",
            f"Give me {a} percent of {b} percent, as a percent.",
            f"Of my pay {b}% goes to rent, and {a}% of the rent is heating. What percent of my pay is heating?",
            f"An advert reaches {b}% of the town; {a}% of those reached call. What percent of the town calls?",
            f"Work out what percentage of the whole {a}% of {b}% makes.",
        ),
        think=f"The percent of the whole is {a} times {b} divided by 100.",
        code=f"print({a} * {b} / 100)",
        answer=show(Fraction(a, 100) * Fraction(b, 100) * 100),
    )


def win_percentage(rng: random.Random) -> Draft:
    wins, losses, who = rng.randint(1, 70), rng.randint(1, 60), person(rng)
    share = Fraction(wins * 100, wins + losses)
    if tied(share):
        return win_percentage(rng)
    return Draft(
        phrasings=(
            f"A team has {wins} wins and {losses} losses. What is its win percentage?",
            f"{wins} wins {losses} losses win rate in percent",
            f"What percent of games did we win with {wins} wins and {losses} losses?",
            f"{who.name} won {wins} games and lost {losses}. What percentage of {who.his} games did {who.he} win?",
            f"win % for a {wins}-{losses} record",
            f"if i win {wins} and lose {losses} whats my win rate in percent",
            f"Calculate the winning percentage of a record of {wins} wins and {losses} defeats.",
            f"Our club lost {losses} matches and won {wins}, no draws. What is the share of wins in percent?",
            f"I have {wins} wins against {losses} losses at chess. What is my winning percentage?",
            f"won {wins}, lost {losses}, percent won?",
            f"Find the percent of games won by a player with {wins} victories and {losses} losses.",
            f"The season ended {wins}-{losses}. What was the team's win percentage?",
            f"With {wins} games won and {losses} lost, how many percent did they win?",
            f"Please give the win rate in percent: {wins} W, {losses} L.",
            f"In an online game I show {losses} losses and {wins} wins. What win percentage do I have?",
            f"How high, in percent, is the win rate of someone who wins {wins} times and loses {losses} times?",
        ),
        think=f"The win percentage is {wins} wins times 100 divided by all {wins} + {losses} games.",
        code=f"print(round({wins} * 100 / ({wins} + {losses}), 2))",
        answer=cents(100 - Fraction(losses * 100, wins + losses)),
    )


def questions_to_pass(rng: random.Random) -> Draft:
    n, p = rng.randint(10, 150), rng.choice((50, 60, 65, 70, 75, 80, 85, 90, 95))
    need, who = next(k for k in range(n + 1) if Fraction(k, n) >= Fraction(p, 100)), person(rng)
    return Draft(
        phrasings=(
            f"A test has {n} questions. How many must I get right for at least {p}%?",
            f"{n} questions, {p}% to pass, how many correct answers",
            f"How many right answers are needed to pass a {n}-question exam with a pass mark of {p}%?",
            f"{who.name} takes a quiz of {n} questions and needs {p}% to pass. How many does {who.he} have to get"
            f" right?",
            f"what is the fewest i can get right out of {n} and still have {p} percent",
            f"The driving test has {n} questions and the pass mark is {p}%. How many correct ones do I need?",
            f"Find the smallest number of correct answers out of {n} that reaches {p}%.",
            f"need {p}% on a {n} question test: how many right?",
            f"To score {p} percent or more on {n} questions, how many have to be correct?",
            f"My exam is {n} points and I want no less than {p}%. What is the least number of whole points I need?",
            f"Passing is {p}%. With {n} questions in all, what number must be right?",
            f"At least {p}% of {n} questions have to be right. How many is that?",
            f"how many of {n} do i have to answer correctly for {p}%",
            f"Could you tell me the minimum of correct answers for {p}% on a test with {n} questions?",
            f"The citizenship test wants {p}% of {n} answers right. How many right answers are enough?",
            f"With {n} multiple-choice questions, what is the minimum I must answer right to get {p}%?",
        ),
        think=f"The correct answers needed are {p} percent of {n}, rounded up.",
        code=f"import math\n\nprint(math.ceil({n} * {p} / 100))",
        answer=str(need),
    )


def grade_needed_on_final(rng: random.Random) -> Draft:
    now, goal, weight = rng.randint(50, 97), rng.randint(55, 95), rng.choice((10, 15, 20, 25, 30, 35, 40, 50))
    need = (goal - Fraction((100 - weight) * now, 100)) / weight * 100
    if not 20 <= need <= 100 or tied(need):
        return grade_needed_on_final(rng)
    p, q = people(rng, 2)
    return Draft(
        phrasings=(
            f"I have {now}% now and the final is worth {weight}%. What do I need on the final to get {goal}% overall?",
            f"current grade {now}, final counts {weight}%, want {goal}, what must i score on the final",
            f"What score on a final worth {weight}% gives {goal}% overall if my current grade is {now}%?",
            f"{p.name} has {now}% before the final exam, which counts {weight}%. What does {p.he} need on it for a"
            f" {goal}% in the course?",
            f"final exam {weight}% of grade, have {now}%, need {goal}% total, required final score?",
            f"My grade is {now}% and I want to end with {goal}%. The final counts for {weight}% of the grade. What must"
            f" I score?",
            f"How many percent must I get on the last exam (weight {weight}%) to finish with {goal}% when I'm at"
            f" {now}%?",
            f"Calculate the final exam grade needed: current {now}%, target {goal}%, final weight {weight}%.",
            f"what do i need on my final to pass with a {goal} if i have a {now} and the final is {weight} percent",
            f"The final makes up {weight}% of the course grade. With {now}% so far, what final mark leads to {goal}%?",
            f"{q.name}'s course grade is {now}% so far. Which final exam score lifts or drops it to {goal}% if the exam"
            f" weighs {weight}%?",
            f"Want {goal}% in the class. Have {now}%. Final is {weight}% of the grade. Needed on the final?",
            f"Find the score required on a {weight}% final for an overall {goal}%, starting from {now}%.",
            f"So far I average {now}%. What result on the exam, which is {weight}% of everything, gets me to {goal}%?",
            f"If the exam is weighted {weight}% and my coursework stands at {now}%, what exam result makes {goal}%?",
        ),
        think=f"The final score needed: {goal} minus {now} times the other {100 - weight}%, divided by {weight}%.",
        code=f"rest = {now} * (100 - {weight}) / 100\nprint(round(({goal} - rest) * 100 / {weight}, 2))",
        answer=cents(now + Fraction((goal - now) * 100, weight)),
    )
