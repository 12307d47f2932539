"""What money over time is worth: present value, annuities, effective rates, bonds, write-offs."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied

RATES = ("2", "3", "4", "5", "5", "6", "7", "8", "10", "12", "2.5", "4.5")


def _value(rate: str, years: int) -> Fraction:
    """What 1 paid after `years` is worth today."""
    return (1 + Fraction(rate) / 100) ** -years


def present_value(rng: random.Random) -> Draft:
    amount, rate, years = rng.choice((500, 1000, 2000, 5000, 10000, 20000)), rng.choice(RATES), rng.randint(2, 20)
    value = amount * _value(rate, years)
    if tied(value):
        return present_value(rng)
    return Draft(
        phrasings=(
            f"Present value of {amount} received in {years} years at a discount rate of {rate}%, 2 decimals",
            f"You want ${amount} in {years} years at {rate}% annual compound interest. How much must you deposit today?"
            f" Round to cents.",
            f"What is the present value of ${amount} due in {years} years if the yearly rate is {rate}%? To the cent.",
            f"PV of {amount}, {years} years, {rate}% compounded yearly, rounded to 2 decimals",
            f"How much do I have to put aside now to have ${amount} in {years} years at {rate}% a year? Two decimals.",
            f"discount {amount} back {years} years at {rate}%, 2 decimals",
            f"I will get ${amount} in {years} years. What is that worth today at {rate}% interest per year, in cents"
            f" precision?",
            f"Which sum invested now at {rate}% compounded annually grows to ${amount} in {years} years? Round to"
            f" cents.",
            f"Calculate today's value of {amount} dollars paid {years} years from now, discounted at {rate}% a year (2"
            f" decimals).",
            f"Find the present value of {amount} in {years} years at {rate}% per year, to 2 decimals.",
        ),
        think=f"Divide {amount} by 1 plus {rate}% to the power {years}.",
        code=f"print(round({amount} / (1 + {rate} / 100) ** {years}, 2))",
        answer=str(round(float(value), 2)),
    )


def net_present_value(rng: random.Random) -> Draft:
    cost, rate, years = rng.randint(5, 90) * 100, rng.choice(RATES), rng.randint(2, 5)
    flows = [rng.randint(1, 40) * 100 for _ in range(years)]
    if rng.random() < 0.4:
        flows = [flows[0]] * years
    flows = [-cost, *flows]
    value = sum((flow * _value(rate, i) for i, flow in enumerate(flows)), Fraction(0))
    if tied(value):
        return net_present_value(rng)
    said = ", ".join(map(str, flows))
    return Draft(
        phrasings=(
            f"NPV of cash flows {said} at {rate}%, rounded to 2 decimals",
            f"What is the net present value of {said} (years 0 to {years}) at a discount rate of {rate}%? 2 decimals.",
            f"Find the NPV at {rate}%: {said}, the first one today. Round to cents.",
            f"net present value, rate {rate}%, flows {said}, starting now, 2 decimals",
            f"A project has the yearly cash flows {said}, the first at once. What is its NPV at {rate}% (2 decimals)?",
            f"Discount the payments {said} at {rate}% a year, beginning with year 0, and add them up, to 2 decimals.",
            f"npv({rate}%, [{said}]) with the first flow at time 0, 2 decimals",
            f"Is a project with cash flows {said} worth it at {rate}%? Give its net present value to 2 decimals.",
            f"Calculate the net present value to 2 decimals: flows {said} from year 0 on, interest {rate}%.",
            f"Using a discount rate of {rate}%, compute the NPV of {said} (first flow now), to 2 decimals.",
        ),
        think=f"Divide flow number i, counted from 0, by 1 plus {rate}% to the power i and add up.",
        code=f"flows = {flows}\nprint(round(sum(f / (1 + {rate} / 100) ** i for i, f in enumerate(flows)), 2))",
        answer=str(round(float(value), 2)),
    )


def annuity_value(rng: random.Random) -> Draft:
    pay, rate, years = rng.choice((100, 200, 500, 500, 1000, 1200, 2500)), rng.choice(RATES), rng.randint(3, 25)
    value = sum((pay * _value(rate, i) for i in range(1, years + 1)), Fraction(0))
    if tied(value):
        return annuity_value(rng)
    return Draft(
        phrasings=(
            f"present value of an annuity of {pay} a year for {years} years at {rate}%, 2 decimals",
            f"What is the present value of ${pay} paid at the end of each year for {years} years at {rate}%? 2"
            f" decimals.",
            f"An annuity pays ${pay} at each year's end for {years} years. What is it worth today at {rate}% (to the"
            f" cent)?",
            f"ordinary annuity: payment {pay}, {years} years, {rate}%, present value to 2 decimals",
            f"How much money today is as good as {pay} dollars a year for {years} years, paid at year end, at {rate}%?"
            f" Round to cents.",
            f"PV of annuity, {pay} yearly, n = {years}, i = {rate}%, 2 decimals",
            f"A pension of ${pay} at every year end runs for {years} years. Find its present value at {rate}%, 2"
            f" decimals.",
            f"Discount {years} yearly payments of {pay}, the first in one year, at {rate}% and add them, to 2"
            f" decimals.",
            f"Calculate the present value of an ordinary annuity of {pay} per year over {years} years at {rate}% (2"
            f" decimals).",
            f"Find today's value of {pay} per year for {years} years, paid at the end of each year, at {rate}%, to 2"
            f" decimals.",
        ),
        think=f"Add {pay} divided by 1 plus {rate}% to the power of each year from 1 to {years}.",
        code=f"print(round(sum({pay} / (1 + {rate} / 100) ** i for i in range(1, {years} + 1)), 2))",
        answer=str(round(float(value), 2)),
    )


def effective_rate(rng: random.Random) -> Draft:
    word, times = rng.choice((("monthly", 12), ("monthly", 12), ("quarterly", 4), ("semiannually", 2), ("daily", 365)))
    rate = rng.choice((*RATES, "18", "24"))
    value = 100 * ((1 + Fraction(rate) / 100 / times) ** times - 1)
    if tied(value):
        return effective_rate(rng)
    said = f"{word} ({times} times a year)"
    return Draft(
        phrasings=(
            f"What effective annual rate corresponds to {rate}% nominal compounded {said}? In percent, 2 decimals.",
            f"Find the effective annual rate for {rate}% compounded {said}, in percent with 2 decimals.",
            f"effective annual rate of {rate}% compounded {said}, percent, 2 decimals",
            f"A card charges {rate}% a year, compounded {said}. What is the effective rate in percent, 2 decimals?",
            f"EAR for {rate}% nominal, {times} periods a year, in percent to 2 decimals",
            f"The nominal rate is {rate}% and interest is added {times} times a year. What is the true yearly rate in"
            f" percent, 2 decimals?",
            f"APR {rate}% compounded {said}: APY in percent, 2 decimals?",
            f"convert a nominal {rate}% with {times} compounding periods to the effective rate, percent, 2 decimals",
            f"Which yearly percentage do {rate}% compounded {said} really mean, to 2 decimals?",
            f"Calculate the effective annual interest rate in percent (2 decimals): {rate}% compounded {said}.",
        ),
        think=f"Grow by {rate}% / {times}, {times} times, and take what is above 1 in percent.",
        code=f"print(round(((1 + {rate} / 100 / {times}) ** {times} - 1) * 100, 2))",
        answer=str(round(float(value), 2)),
    )


def straight_line_depreciation(rng: random.Random) -> Draft:
    years, yearly = rng.randint(3, 12), rng.randint(2, 60) * 100
    rest = rng.choice((0, rng.randint(1, 60) * 100))
    cost = rest + years * yearly
    thing = rng.choice(("machine", "truck", "van", "printer", "computer", "oven", "tractor"))
    return Draft(
        phrasings=(
            f"straight-line depreciation: cost {cost}, salvage {rest}, life {years} years, yearly amount",
            f"A {thing} costs ${cost}, lasts {years} years and has a salvage value of ${rest}. What is the annual"
            f" straight-line depreciation?",
            f"Find the yearly depreciation by the straight-line method: cost {cost}, residual value {rest}, {years}"
            f" years.",
            f"yearly straight line write-off of a {thing} for {cost} over {years} years, scrap value {rest}",
            f"How much of a {thing} worth {cost} is depreciated each year if it falls evenly to {rest} in {years}"
            f" years?",
            f"A company buys a {thing} for ${cost}; in {years} years it will be worth ${rest}. Annual depreciation,"
            f" straight line?",
            f"annual depreciation, cost ${cost}, salvage ${rest}, useful life {years} years",
            f"By how many dollars a year does a {thing} lose value if it goes evenly from ${cost} to ${rest} in {years}"
            f" years?",
            f"Calculate the straight-line depreciation per year of a {thing}: {cost} new, {rest} after {years} years.",
            f"What is the depreciation expense per year, straight-line, for cost {cost}, salvage {rest} and {years}"
            f" years?",
        ),
        think=f"Spread {cost} minus {rest} over {years} years.",
        code=f"print(({cost} - {rest}) / {years})",
        answer=str(float(yearly)),
    )


def continuous_compounding(rng: random.Random) -> Draft:
    amount, rate, years = rng.choice((500, 1000, 1500, 2000, 5000, 8000)), rng.choice(RATES), rng.randint(2, 15)
    value = amount * math.exp(float(Fraction(rate) * years / 100))
    return Draft(
        phrasings=(
            f"continuous compounding: {amount} at {rate}% for {years} years, rounded to cents",
            f"${amount} is invested at {rate}% compounded continuously for {years} years. What is the balance, to the"
            f" cent?",
            f"What do {amount} dollars grow to in {years} years at {rate}% with continuous compounding? 2 decimals.",
            f"A = Pe^(rt) with P = {amount}, r = {rate}%, t = {years}, 2 decimals",
            f"amount after {years} years, {amount} at {rate}% interest compounded continuously, 2 decimals",
            f"Find the final value of ${amount} after {years} years at {rate}% continuous interest, to 2 decimals.",
            f"Interest of {rate}% a year is added continuously to {amount}. How much is there after {years} years (2"
            f" decimals)?",
            f"My ${amount} earns {rate}% compounded continuously. What have I after {years} years, rounded to cents?",
            f"Use the formula with e: {amount} at {rate}% continuously compounded over {years} years (2 decimals).",
            f"Calculate {amount} compounded continuously at {rate}% for {years} years, to 2 decimals.",
        ),
        think=f"{amount} times e to the power of {rate}% times {years}.",
        code=f"import math\nprint(round({amount} * math.exp({rate} / 100 * {years}), 2))",
        answer=str(round(value, 2)),
    )


def bond_price(rng: random.Random) -> Draft:
    face, coupon, rate = (
        rng.choice((100, 1000, 1000, 5000)),
        rng.choice(("2", "3", "4", "5", "6", "8")),
        rng.choice(RATES),
    )
    years = rng.randint(2, 15)
    paid = face * Fraction(coupon) / 100
    value = sum((paid * _value(rate, i) for i in range(1, years + 1)), face * _value(rate, years))
    if tied(value) or coupon == rate:
        return bond_price(rng)
    return Draft(
        phrasings=(
            f"A ${face} bond pays a {coupon}% coupon annually for {years} years, market rate {rate}%. What is its"
            f" price, 2 decimals?",
            f"bond price: face {face}, coupon {coupon}% yearly, {years} years, yield {rate}%, 2 decimals",
            f"What is a bond with face value {face}, {coupon}% annual coupon and {years} years to maturity worth at a"
            f" yield of {rate}% (2 decimals)?",
            f"Price a {years}-year bond of ${face} with a yearly {coupon}% coupon when the market rate is {rate}%, to"
            f" the cent.",
            f"Find the value of a bond to 2 decimals: {face} nominal, {coupon}% coupon once a year, {years} years,"
            f" discounted at {rate}%.",
            f"present value of a {face} bond, {coupon}% annual coupons, {years} years, at {rate}%, rounded to cents",
            f"How much should I pay for a {years}-year bond of ${face} with {coupon}% coupons a year if I want {rate}%"
            f" a year? 2 decimals.",
            f"Yield {rate}%, coupon {coupon}% a year, {years} years, face value {face}: bond price to 2 decimals?",
            f"Compute the price (2 decimals) of a bond: face {face}, annual coupon rate {coupon}%, yield {rate}%,"
            f" maturity {years} years.",
            f"What price, to 2 decimals, has a {coupon}% annual coupon bond of {face} over {years} years at a market"
            f" rate of {rate}%?",
        ),
        think=f"Discount each year's coupon of {coupon}% of {face} and the {face} at the end with {rate}%.",
        code=(
            f"face, years, growth = {face}, {years}, 1 + {rate} / 100\ncoupon = face * {coupon} / 100\n"
            "price = sum(coupon / growth ** i for i in range(1, years + 1)) + face / growth ** years\n"
            "print(round(price, 2))"
        ),
        answer=str(round(float(value), 2)),
    )


def years_to_reach(rng: random.Random) -> Draft:
    start, rate = rng.choice((500, 1000, 1000, 2000, 4000, 5000, 10000)), rng.choice(RATES)
    times, word = rng.choice(
        ((3, "triple"), (3, "triple"), (4, "grow fourfold"), (5, "grow fivefold"), (Fraction(3, 2), "grow"))
    )
    goal = int(start * times)
    value = math.log(times) / math.log1p(float(Fraction(rate) / 100))
    return Draft(
        phrasings=(
            f"How long does it take for ${start} to become ${goal} at {rate}% per year, compounded yearly? In years, 2"
            f" decimals.",
            f"years until {start} grows to {goal} at {rate}% compound interest a year, 2 decimals",
            f"How many years does {start} need to reach {goal} at {rate}% annual growth (2 decimals)?",
            f"{start} to {goal} at {rate}% a year, time in years, 2 decimals",
            f"I save ${start} at {rate}% compounded annually. After how many years, to 2 decimals, do I have ${goal}?",
            f"Find t to 2 decimals: {start} * (1 + {rate}/100)^t = {goal}.",
            f"How long until an investment of {start} has grown to {goal} with {rate}% interest per year, in years with"
            f" 2 decimals?",
            f"Solve for the number of years (2 decimals): {start} dollars at {rate}% should {word} to {goal}.",
            f"At {rate}% compounded yearly, when does {start} reach {goal}? Years with 2 decimals.",
            f"Number of years for {start} to grow into {goal} at {rate}% yearly, to 2 decimals?",
        ),
        think=f"Logarithm of {goal} / {start} over the logarithm of 1 plus {rate}%.",
        code=f"import math\nprint(round(math.log({goal} / {start}) / math.log(1 + {rate} / 100), 2))",
        answer=str(round(value, 2)),
    )


def internal_rate_of_return(rng: random.Random) -> Draft:
    cost, years = rng.randint(5, 90) * 100, rng.randint(2, 5)
    flows = [rng.randint(1, 9) * cost // 20 for _ in range(years)]
    if not cost < sum(flows) < 2 * cost:
        return internal_rate_of_return(rng)
    said = ", ".join(map(str, [-cost, *flows]))
    rate = 0.1
    for _ in range(60):  # Newton's steps, while the program halves an interval
        worth = sum(flow / (1 + rate) ** (i + 1) for i, flow in enumerate(flows)) - cost
        slope = -sum((i + 1) * flow / (1 + rate) ** (i + 2) for i, flow in enumerate(flows))
        rate -= worth / slope
    if abs(abs(rate * 10**4) % 1 - 0.5) < 1e-3:
        return internal_rate_of_return(rng)
    return Draft(
        phrasings=(
            f"IRR of {said} in percent, 2 decimals",
            f"What is the internal rate of return of the cash flows {said}? In percent with 2 decimals.",
            f"internal rate of return, yearly flows {said}, percent to 2 decimals",
            f"A project has the yearly cash flows {said}, the first now. At which rate is its NPV 0, in percent with 2"
            f" decimals?",
            f"Find the IRR (percent, 2 decimals): {said}.",
            f"I pay {cost} now and get {', '.join(map(str, flows))} in the years after. What is my internal rate of"
            f" return in percent, 2 decimals?",
            f"irr([{said}]) as a percentage with 2 decimals",
            f"Which discount rate in percent (2 decimals) makes {said} worth 0 in total?",
            f"Compute the internal rate of return of {said} in percent, to 2 decimals.",
            f"Calculate the IRR in percent with 2 decimals for the flows {said}.",
        ),
        think="Halve an interval of rates many times, going up while the net present value is above 0.",
        code=(
            f"flows = {[-cost, *flows]}\nlow, high = 0, 1\nfor _ in range(60):\n    r = (low + high) / 2\n"
            "    if sum(f / (1 + r) ** i for i, f in enumerate(flows)) > 0:\n        low = r\n    else:\n"
            "        high = r\nprint(round(100 * r, 2))"
        ),
        answer=str(round(100 * rate, 2)),
    )
