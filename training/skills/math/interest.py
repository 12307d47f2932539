"""Simple and compound interest."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, grouped, show, tied
from training.skills.vocabulary import person


def simple_interest(rng: random.Random) -> Draft:
    principal, years = rng.randint(1, 200) * rng.choice((50, 100, 500)), rng.randint(2, 12)
    rate = rng.choice((Fraction(rng.randint(1, 15)), decimal(rng, 1, 12)))
    r = show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"What is the simple interest on ${principal} at {r}% per year for {years} years?",
            f"Calculate the simple interest on ${principal} at {r}% for {years} years.",
            f"simple interest {principal} {r}% {years} years",
            f"{who.name} invests ${grouped(principal)} at {r}% simple interest. "
            f"How much interest does {who.he} earn in {years} years?",
            f"How much simple interest does ${grouped(principal)} earn at {r}% a year after {years} years?",
            f"Find the simple interest for principal {principal}, rate {r}% and time {years} years.",
            f"A loan of ${principal} carries {r}% simple annual interest. What is the interest after {years} years?",
            f"If I deposit ${principal} at {r} percent simple interest, what interest do I get in {years} years?",
            f"simple interest on ${principal}, {r}%, {years} yrs",
            f"whats the simple interest for {principal} dollars at {r} percent over {years} years",
            f"I put ${principal} in the bank at {r}% simple interest. How much interest do I get after {years} years?",
            f"Principal ${grouped(principal)}, simple rate {r}% a year, {years} years: interest?",
            f"How much interest does a {years}-year loan of ${principal} cost at {r}% simple interest?",
            f"Interest only, not compounded: ${principal} at {r}% a year for {years} years.",
            f"{who.name} lends ${principal} at {r}% simple interest a year. What interest is due after {years} years?",
            f"Without compounding, what interest does ${grouped(principal)} bring in {years} years at {r}%?",
            f"give me the simple interest: P={principal}, R={r}%, T={years} years",
            f"Borrowing ${principal} at {r} percent simple interest for {years} years costs how much interest?",
            f"A bond of ${principal} pays {r}% simple interest per year. What does it pay in interest over {years}"
            " years?",
            f"How much simple interest builds up on ${principal} in {years} years at {r} pct a year?",
            f"Work out the simple interest earned on ${principal} over {years} years at {r}% per annum.",
            f"Find the simple interest on ${principal} at {r}% per annum for {years} years.",
        ),
        think=f"Simple interest is principal {principal} times rate {r} times {years} years, divided by 100.",
        code=f"print(round({principal} * {r} * {years} / 100, 2))",
        answer=cents(sum((principal * rate / 100 for _ in range(years)), Fraction(0))),
    )


def _compound(rng: random.Random) -> tuple[int, Fraction, int, Fraction]:
    """Principal, rate in percent, years, and the balance at the end."""
    principal, years = rng.randint(1, 200) * rng.choice((50, 100, 500)), rng.randint(2, 10)
    rate = rng.choice((Fraction(rng.randint(1, 12)), decimal(rng, 1, 9)))
    balance = Fraction(principal)
    for _ in range(years):
        balance += balance * rate / 100
    if tied(balance):
        return _compound(rng)
    return principal, rate, years, balance


def compound_balance(rng: random.Random) -> Draft:
    principal, rate, years, balance = _compound(rng)
    r = show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"{principal} at {r} percent compound a year, after {years} years, to the cent",
            f"I leave ${principal} in the bank for {years} years; {r}% is added every year, also on the interest."
            f" What is there then?",
            f"What will ${principal} grow to at {r}% compounded yearly for {years} years? Round to cents.",
            f"{principal} dollars saved at {r}% a year with compounding: balance after {years} years",
            f"${principal} is invested at {r}% compounded annually for {years} years. What is the final amount?",
            f"How much will ${principal} be worth after {years} years at {r}% compound interest?",
            f"Calculate the balance of ${principal} at {r}% interest compounded yearly after {years} years.",
            f"{principal} at {r}% compound interest for {years} years final amount",
            f"{who.name} puts ${grouped(principal)} into an account paying {r}% compounded once a year. "
            f"How much is there after {years} years?",
            f"If I deposit ${grouped(principal)} at {r} percent compounded annually, what do I have in {years} years?",
            f"What does ${principal} grow to in {years} years at an annual compound rate of {r}%?",
            f"A savings account of ${principal} grows {r}% every year. What is the balance after {years} years?",
            f"${principal} at {r}% compounded yearly, {years} years, how much do i have at the end",
            f"I invest ${principal} at {r}% a year, compounded. What will I have after {years} years?",
            f"How much money will I have in {years} years if I put in ${grouped(principal)} at {r}% compound interest?",
            f"final balance: ${principal}, {r}% compound, {years} years",
            f"whats {principal} dollars worth in {years} years at {r} percent compounded annually",
            f"Starting with ${principal} and {r}% compound interest a year, what's the balance after {years} years?",
            f"{who.name} leaves ${principal} in a fund that grows {r}% per year, compounded. What is it worth in"
            f" {years} years?",
            f"Future value of ${grouped(principal)} at {r}% compounded annually for {years} years?",
            f"Interest of {r}% is added to ${principal} once a year and stays in. What is in the account after"
            f" {years} years?",
            f"Give me the total after {years} years of compounding ${principal} at {r}% per year.",
            f"With interest on interest, what do ${principal} at {r}% become in {years} years?",
            f"how much will be in the account after {years} yrs, {principal} to start, {r}% compounded each year",
            f"Find the amount after {years} years if ${principal} earns {r}% interest compounded annually.",
            f"What is the value of a ${principal} investment after {years} years at {r}% compounded yearly?",
        ),
        think=f"The final amount: {principal} grows by the factor 1 + {r}/100 in each of {years} years.",
        code=f"amount = {principal} * (1 + {r} / 100) ** {years}\nprint(round(amount, 2))",
        answer=cents(balance),
    )


def compound_interest_earned(rng: random.Random) -> Draft:
    principal, rate, years, balance = _compound(rng)
    r = show(rate)
    who = person(rng)
    return Draft(
        phrasings=(
            f"How much compound interest does ${principal} earn at {r}% a year in {years} years?",
            f"What is the compound interest on ${principal} at {r}% per year for {years} years?",
            f"Calculate the compound interest on ${principal} at {r}% for {years} years, compounded annually.",
            f"compound interest on {principal} at {r}% for {years} years",
            f"{who.name} invests ${grouped(principal)} at {r}% compounded yearly. "
            f"How much interest does {who.he} earn in {years} years?",
            f"Find the interest earned on ${principal} after {years} years at {r}% compounded annually.",
            f"A deposit of ${principal} pays {r} percent compound interest. What interest is paid over {years} years?",
            f"By how much does ${principal} grow in {years} years with {r}% compounded annually?",
            f"only the interest: ${principal} at {r}% compounded yearly for {years} years",
            f"How much of the money is interest if ${principal} earns {r}% compounded annually for {years} years?",
            f"whats the compound interest earned on {principal} dollars at {r} percent in {years} years",
            f"{who.name} saves ${principal} at {r}% compound interest. How much interest alone is that after"
            f" {years} years?",
            f"Give me the interest earned, not the balance: ${grouped(principal)}, {r}% compounded yearly, {years}"
            " years.",
            f"How much interest do I get in {years} years on ${principal} at {r}% compounded each year?",
            f"What interest do I earn on ${principal} in {years} years at {r}% interest compounded annually?",
            f"Find the compound interest on ${principal} at {r}% per annum for {years} years.",
        ),
        think=f"The interest alone: grow {principal} by {r}% in each of {years} years, then subtract {principal}.",
        code=f"amount = {principal} * (1 + {r} / 100) ** {years}\nprint(round(amount - {principal}, 2))",
        answer=cents(balance - principal),
    )
