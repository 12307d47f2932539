"""Loans paid back and savings built up month by month."""

from __future__ import annotations

import random
from decimal import Decimal, localcontext
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import cents, decimal, grouped, show
from training.skills.vocabulary import person


def _loan(rng: random.Random) -> tuple[int, str, int, Decimal]:
    """Principal, yearly rate, years and the exact monthly payment."""
    principal, years = rng.randint(2, 400) * 1000, rng.choice((2, 3, 4, 5, 10, 15, 20, 25, 30))
    rate = show(decimal(rng, 2, 12, rng.choice((0, 1, 1))))
    with localcontext() as context:
        context.prec = 40
        monthly = Decimal(rate) / 1200
        owed_per_paid = sum((1 / (1 + monthly) ** n for n in range(1, years * 12 + 1)), Decimal(0))
        return principal, rate, years, principal / owed_per_paid


def loan_payment(rng: random.Random) -> Draft:
    principal, rate, years, payment = _loan(rng)
    p, who = grouped(Fraction(principal)), person(rng)
    return Draft(
        phrasings=(
            f"What is the monthly payment on a ${p} loan at {rate}% for {years} years?",
            f"I want to borrow ${p} over {years} years at {rate}% interest. How much do I pay each month?",
            f"monthly payment ${principal} loan {rate}% {years} years",
            f"Calculate the monthly mortgage payment: principal ${p}, rate {rate}% a year, term {years} years.",
            f"{who.name} takes out a {years}-year loan of ${p} at an annual rate of {rate}%, paid back in equal"
            f" monthly instalments. How large is each instalment?",
            f"how much per month for a {principal} dollar mortgage at {rate} percent over {years} years",
            f"Could you tell me the monthly instalment for a loan of ${p}, {rate}% per year, {years} years, please?",
            f"Car loan: ${principal}, {years} years, {rate}% APR. What will I be paying monthly?",
            f"If a bank lends ${p} at {rate}% yearly for {years} years, what is the monthly repayment?",
            f"loan ${principal}, {rate}% interest, {years} years, what's the monthly payment",
            f"what would i pay per month on a {principal} loan at {rate}% for {years} years",
            f"Mortgage of ${p} at {rate}% for {years} years: monthly payment?",
            f"I'm borrowing ${p} at {rate}% APR for {years} years. What's my monthly payment?",
            f"How high are the monthly payments for ${p} over {years} years with a yearly rate of {rate}%?",
            f"{who.name} wants a mortgage of ${p} over {years} years at {rate}%. What will {who.he} pay each month?",
            f"Give me the monthly rate for a ${p} loan, {years} years, {rate} percent interest.",
            f"A bank offers ${p} for {years} years at {rate}% a year. What do I pay back every month?",
            f"monthly cost of a {years} year mortgage, {principal} dollars, {rate}%",
            f"Please work out the equal monthly payments on ${p} borrowed for {years} years at {rate}% annual"
            " interest.",
            f"We need ${p} for a new roof. What is the monthly payment at {rate}% over {years} years?",
            f"Find the monthly payment that pays off ${p} in {years} years at {rate}% annual interest.",
            f"A house costs ${p}, all of it financed over {years} years at {rate}%. What is the monthly payment?",
        ),
        think=f"With rate r = {rate}% / 12 and n = {years} * 12 payments, pay {principal} r / (1 - (1+r)^-n).",
        code=(
            f"rate = {rate} / 100 / 12\nmonths = {years} * 12\n"
            f"print(round({principal} * rate / (1 - (1 + rate) ** -months), 2))"
        ),
        answer=str(round(payment, 2)),
    )


def loan_interest_total(rng: random.Random) -> Draft:
    principal, rate, years, payment = _loan(rng)
    who = person(rng)
    return Draft(
        phrasings=(
            f"How much interest do I pay in total on a ${principal} loan at {rate}% over {years} years with equal"
            f" monthly payments?",
            f"total interest on {principal} loan, {rate}%, {years} years monthly payments",
            f"Find the total interest on a mortgage of ${principal} at {rate}% a year for {years} years.",
            f"{who.name} borrows ${principal} for {years} years at {rate}% and pays monthly. How much interest does"
            f" {who.he} pay altogether?",
            f"What does a ${principal} loan cost in interest if it runs {years} years at {rate}% with monthly"
            f" instalments?",
            f"over the life of a {years} year ${principal} loan at {rate}% how much is interest",
            f"Work out the interest paid over the whole {years}-year term of a ${principal} loan with an annual rate"
            f" of {rate}% and monthly payments.",
            f"By how much do the monthly payments on a ${principal} loan ({rate}%, {years} years) exceed the sum"
            f" borrowed?",
            f"Please compute the overall interest for a loan of ${principal}, {years} years, {rate}% APR, paid"
            f" monthly.",
            f"If I finance ${principal} at {rate}% over {years} years with fixed monthly payments, what is the total"
            f" interest?",
        ),
        think=f"The payment times {years} * 12 months is paid back; take away the {principal} borrowed.",
        code=(
            f"rate = {rate} / 100 / 12\nmonths = {years} * 12\n"
            f"payment = {principal} * rate / (1 - (1 + rate) ** -months)\n"
            f"print(round(payment * months - {principal}, 2))"
        ),
        answer=str(round(payment * years * 12 - principal, 2)),
    )


def savings_plan(rng: random.Random) -> Draft:
    monthly, rate, years = rng.randint(2, 60) * 10, show(decimal(rng, 1, 9, 1)), rng.randint(2, 30)
    balance = Fraction(0)
    factor = 1 + Fraction(rate) / 1200
    for _ in range(years * 12):
        balance = Fraction(round((balance * factor + monthly) * 10**12), 10**12)
    who = person(rng)
    return Draft(
        phrasings=(
            f"invest {monthly} a month at {rate}% for {years} years, final balance",
            f"{monthly} every month for {years} years at {rate}%, what do i have",
            f"If I save ${monthly} at the end of every month for {years} years at {rate}% interest compounded"
            f" monthly, how much will I have?",
            f"What do monthly deposits of ${monthly} grow to in {years} years at {rate}% a year, compounded monthly?",
            f"future value of ${monthly} per month, {rate}% yearly, {years} years",
            f"{who.name} puts ${monthly} into an account at each month's end. It earns {rate}% a year, compounded"
            f" monthly. What is the balance after {years} years?",
            f"Find the future value of an annuity: payment {monthly} per month, annual rate {rate}%, {years} years.",
            f"i invest {monthly} dollars monthly at {rate} percent for {years} years what do i end up with",
            f"A savings plan takes ${monthly} a month and pays {rate}% annually, compounded monthly. How much is"
            f" in it after {years} years?",
            f"Calculate how much ${monthly} saved monthly amounts to after {years} years with {rate}% interest.",
            f"How large does a fund get when ${monthly} is paid in every month for {years} years at {rate}%?",
            f"Setting aside ${monthly} each month at {rate}% per year, compounded monthly, what will I have saved"
            f" after {years} years?",
        ),
        think=f"Each of the {years} * 12 months adds interest at {rate}% / 12 and then {monthly}.",
        code=(
            f"rate = {rate} / 100 / 12\nmonths = {years} * 12\n"
            f"print(round({monthly} * ((1 + rate) ** months - 1) / rate, 2))"
        ),
        answer=cents(balance),
    )


def years_to_double(rng: random.Random) -> Draft:
    rate, start = show(decimal(rng, 1, 15, rng.choice((0, 0, 1)))), rng.randint(1, 90) * 100
    with localcontext() as context:
        context.prec = 40
        years = Decimal(2).ln() / (1 + Decimal(rate) / 100).ln()
    who = person(rng)
    return Draft(
        phrasings=(
            f"how long until money doubles at {rate}% a year",
            f"years to double at {rate}%",
            f"how many years until {start} doubles at {rate}%",
            f"How many years does it take for money to double at {rate}% a year compounded annually?",
            f"How long until ${start} becomes ${2 * start} at {rate}% compound interest per year?",
            f"doubling time at {rate}% per year",
            f"{who.name} invests at {rate}% compounded yearly. After how many years has the money doubled?",
            f"Calculate the doubling time of an investment that grows {rate} percent annually.",
            f"if my savings grow by {rate}% every year when will they be twice as much",
            f"In how many years will ${start} grow to twice its value at {rate}% a year? Not rounded to whole years.",
            f"A population grows {rate}% per year. How many years until it has doubled?",
            f"Find the exact number of years, to 2 decimals, that an amount needs to double at {rate}%.",
            f"Prices rise {rate}% every year. How long before they are twice as high?",
        ),
        think=f"Solve (1 + {rate}/100)^n = 2 with logarithms.",
        code=f"import math\nprint(round(math.log(2) / math.log(1 + {rate} / 100), 2))",
        answer=str(round(years, 2)),
    )
