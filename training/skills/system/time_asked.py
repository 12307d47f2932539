"""Time that is paid for, shared out, added and compared, milliseconds, seconds on the clock, and time zones' gaps."""

from __future__ import annotations

import random
from fractions import Fraction

from training.skills.base import Draft
from training.skills.system.written import clock
from training.skills.vocabulary import person

_PARSE = "from datetime import datetime, timedelta\n\n"
_SMALL = (
    ("milliseconds", "seconds", 1000, ""), ("seconds", "milliseconds", 1000, "*"),
    ("milliseconds", "minutes", 60000, ""), ("milliseconds", "microseconds", 1000, "*"),
    ("minutes", "milliseconds", 60000, "*"), ("milliseconds", "hours", 3600000, ""), ("ms", "seconds", 1000, ""),
    ("seconds", "ms", 1000, "*"), ("microseconds", "milliseconds", 1000, ""),
    ("microseconds", "seconds", 1000000, ""), ("seconds", "microseconds", 1000000, "*"),
    ("nanoseconds", "microseconds", 1000, ""), ("microseconds", "nanoseconds", 1000, "*"), ("ms", "hours", 3600000, ""),
)  # fmt: skip


def small_time_units(rng: random.Random) -> Draft:
    a, b, factor, times = rng.choice(_SMALL)
    n = rng.choice((1, 2, 5, 10, 2.5, 0.5, 1.5, 250, rng.randint(2, 60))) if times else factor * rng.choice(
        (1, 2, 3, 0.5, 1.5, 2.5, 12, 0.25, rng.randint(1, 40))
    )  # fmt: skip
    n = int(n) if n == int(n) else n
    exact = Fraction(n) * factor if times else Fraction(n) / factor
    sign, verb = ("*", "multiply") if times else ("/", "divide")
    return Draft(
        phrasings=(
            f"How many {b} are {n} {a}?",
            f"{b} in {n} {a}",
            f"{n} {a} in {b}",
            f"Convert {n} {a} to {b}",
            f"how many {b} in {n} {a}",
            f"{n} {a} to {b}",
            f"A timer stops at {n} {a}. How much is that in {b}?",
            f"change {n} {a} into {b}",
            f"The program waits {n} {a}. Give the wait in {b}",
            f"What is {n} {a} expressed in {b}?",
            f"My setting must be in {b} but I have {n} {a}. What do I enter?",
            f"A delay of {n} {a} corresponds to how many {b}?",
        ),
        think=f"{a} to {b}: {verb} {n} by {factor}.",
        code=f"print({n} {sign} {factor})",
        answer=str(float(exact)),
    )


def seconds_on_clock(rng: random.Random) -> Draft:
    start, n = rng.randrange(3600, 80000), rng.choice((30, 45, 90, 100, 500, 1000, rng.randint(10, 5000)))
    back = rng.random() < 0.4
    end = start - n if back else start + n
    t, u = (f"{s // 3600:02d}:{s % 3600 // 60:02d}:{s % 60:02d}" for s in (start, end))
    way, sign, word = ("before", "-", "minus") if back else ("after", "+", "plus")
    return Draft(
        phrasings=(
            f"What time is {n} seconds {way} {t}?",
            f"{t} {word} {n} seconds",
            f"{'subtract' if back else 'add'} {n} seconds {'from' if back else 'to'} {t}",
            f"{n} seconds {way} {t}",
            f"what time is it {n} sec {way} {t}",
            f"The clock shows {t}. What {'did it show' if back else 'does it show'} {n} seconds "
            f"{'earlier' if back else 'later'}?",
            f"{t} {sign} {n}s = ? (HH:MM:SS)",
            f"A job {'ended' if back else 'started'} at {t} and took {n} seconds. When did it "
            f"{'start' if back else 'end'}?",
            f"Move the time {t} {'back' if back else 'forward'} by {n} seconds",
            f"Give the time of day as HH:MM:SS that lies {n} seconds {way} {t}.",
            f"My watch, at {t}, has to be set {n} seconds {'back' if back else 'ahead'}. To what time?",
        ),
        think=f"The time {n} seconds {way} {t}: {'subtract' if back else 'add'} them and format as HH:MM:SS.",
        code=(
            f'{_PARSE}t = datetime.strptime("{t}", "%H:%M:%S") {sign} timedelta(seconds={n})\n'
            'print(t.strftime("%H:%M:%S"))'
        ),
        answer=u,
    )


def seconds_between_times(rng: random.Random) -> Draft:
    start = rng.randrange(0, 80000)
    end = start + rng.choice((rng.randint(5, 300), rng.randint(60, 6000)))
    a, b = (f"{s // 3600:02d}:{s % 3600 // 60:02d}:{s % 60:02d}" for s in (start, end))
    return Draft(
        phrasings=(
            f"How many seconds are there between {a} and {b}?",
            f"seconds from {a} to {b}",
            f"{a} to {b} in seconds",
            f"Difference between {a} and {b} in seconds",
            f"how many seconds from {a} until {b}",
            f"A call began at {a} and ended at {b}. How many seconds did it last?",
            f"{b} minus {a}, seconds",
            f"start {a}, end {b}: duration in seconds",
            f"The request came in at {a} and was answered at {b}. How many seconds did that take?",
            f"Count the seconds that pass from {a} to {b} on the same day.",
            f"If a race starts at {a} and I finish at {b}, what is my time in seconds?",
        ),
        think=f"Seconds between: subtract {a} from {b} and take the seconds.",
        code=(
            f'from datetime import datetime\n\na = datetime.strptime("{a}", "%H:%M:%S")\n'
            f'b = datetime.strptime("{b}", "%H:%M:%S")\nprint((b - a).seconds)'
        ),
        answer=str(len(range(start, end))),
    )


def started_hours_fee(rng: random.Random) -> Draft:
    a, fee = rng.randrange(420, 900, 5), rng.choice((2, 3, 4, 1.5, 2.5, 5))
    b = a + rng.choice((rng.randrange(65, 420, 5), rng.randrange(15, 420, 5)))
    b += 5 * ((b - a) % 60 == 0)
    s, e, started = clock(a), clock(b), 0
    while started * 60 < b - a:
        started += 1
    money, p = f"${fee:.2f}" if fee % 1 else f"${fee}", person(rng)
    what, do = rng.choice((("parking", "park"), ("boat rental", "rent a boat"), ("bike rental", "rent a bike"),
                           ("court", "rent the court")))  # fmt: skip
    return Draft(
        phrasings=(
            f"{p.name} came at {s} and left at {e}. The {what} is {money} for every hour started. What does "
            f"{p.he} pay, in dollars?",
            f"The sign says {money} per started hour for the {what}. I was there from {s} till {e}; how many "
            "dollars do I need?",
            f"I {do} from {s} to {e}. Each started hour costs {money}. How much do I pay?",
            f"{what} {s} to {e}, {money} per started hour, total",
            f"{what} costs {money} for every hour begun. What is the price from {s} to {e}?",
            f"{what} fee {s}-{e} at {money} per started hour",
            f"how much is {what} from {s} till {e} if every started hour is {money}",
            f"Every hour or part of an hour of {what} is {money}. What is due for {s} to {e}?",
            f"{p.name} comes at {s} and leaves at {e}. The {what} is {money} per started hour. What does {p.he} pay?",
            f"Compute the {what} price: {money} per hour, rounded up to whole hours, from {s} to {e}",
            f"In at {s}, out at {e}, {money} for each hour, part hours count as whole. Dollars to pay?",
            f"At {money} for each hour that has begun, what does the {what} cost between {s} and {e}?",
        ),
        think=f"Started hours: the minutes from {s} to {e} over 60, rounded up; times {fee}.",
        code=(
            "import math\nfrom datetime import datetime\n\n"
            f'a = datetime.strptime("{s}", "%H:%M")\nb = datetime.strptime("{e}", "%H:%M")\n'
            f"print(math.ceil((b - a).seconds / 3600) * {fee})"
        ),
        answer=str(sum(fee for _ in range(started))),
    )


def pay_between_times(rng: random.Random) -> Draft:
    a, pay, p = rng.randrange(360, 840, 15), rng.choice((12, 14, 15, 16, 18, 20, 22, 25)), person(rng)
    b = a + rng.randrange(120, 585, 15)
    s, e = clock(a), clock(b)
    return Draft(
        phrasings=(
            f"I work from {s} to {e} for ${pay} an hour. How much do I earn?",
            f"pay from {s} to {e} at ${pay} per hour",
            f"{s}-{e}, ${pay}/hour, how much money",
            f"How much is a shift from {s} to {e} worth at ${pay} an hour?",
            f"{p.name} works {s} to {e} at ${pay} an hour. What does {p.he} earn that day?",
            f"earnings for {s} till {e}, {pay} dollars per hour",
            f"hourly wage ${pay}, in at {s}, out at {e}, pay for the day",
            f"A babysitter gets ${pay} per hour and stays from {s} until {e}. How many dollars is that?",
            f"Calculate the pay for {s} to {e} with an hourly wage of ${pay}",
            f"Starting at {s}, stopping at {e}, ${pay} for every hour: what is my pay?",
        ),
        think=f"Pay: the hours from {s} to {e} times {pay}.",
        code=(
            f'from datetime import datetime\n\na = datetime.strptime("{s}", "%H:%M")\n'
            f'b = datetime.strptime("{e}", "%H:%M")\nprint((b - a).seconds / 3600 * {pay})'
        ),
        answer=str(float(Fraction((b - a) * pay, 60))),
    )


def rounds_with_breaks(rng: random.Random) -> Draft:
    n, work, rest = rng.randint(3, 10), rng.choice((20, 25, 25, 30, 40, 45, 50)), rng.choice((5, 5, 10, 15))
    total = sum([work + rest] * (n - 1), work)
    what = rng.choice(("rounds", "sessions", "lessons", "intervals", "pomodoros"))
    return Draft(
        phrasings=(
            f"{n} {what} of {work} minutes with {rest} minute breaks between them: how many minutes in all?",
            f"{n} {what} of {work} min, {rest} min break between, total minutes",
            f"How many minutes do {n} {what} of {work} minutes take with a {rest} minute break between each two?",
            f"total minutes: {n} x {work} min with {rest} min pauses in between",
            f"timer {work} min work {rest} min break between, {n} {what}, how many minutes altogether",
            f"I do {n} {what} of {work} minutes and rest {rest} minutes between them. How many minutes in all?",
            f"{work} minutes on, {rest} minutes off, {n} {what}, no break after the last. Minutes in total?",
            f"A training has {n} {what}, {work} minutes each, and {rest} minutes between two of them. How long, in "
            "minutes?",
            f"Between any two of my {n} {what} ({work} minutes each) I pause {rest} minutes; how many minutes in all?",
            f"How long in minutes until I finish {n} {what} that last {work} minutes with {rest} free minutes between?",
        ),
        think=f"{n} {what} of {work} minutes have {n} - 1 breaks of {rest} minutes between them: add both.",
        code=f"print({n} * {work} + ({n} - 1) * {rest})",
        answer=str(total),
    )


def add_written_durations(rng: random.Random) -> Draft:
    (a, b), (c, d) = ((rng.randint(1, 9), rng.choice((15, 30, 45, 20, 50, rng.randint(5, 59)))) for _ in range(2))
    total, p = (a + c) * 60 + b + d, person(rng)
    x, y = f"{a}h {b}m", f"{c}h {d}m"
    return Draft(
        phrasings=(
            f"My phone says I used it {a} h {b} min on Monday and {c} h {d} min on Tuesday. What's the total, "
            "like 4h 5m?",
            f"Add {x} and {y} (answer like 4h 5m)",
            f"{x} + {y} as Xh Ym",
            f"add {a}h{b} and {c}h{d}, answer in the form 4h 5m",
            f"What is {x} plus {y}, written like 4h 5m?",
            f"{a} h {b} min plus {c} h {d} min in the form 4h 5m",
            f"sum of {x} and {y}, like 4h 5m",
            f"{p.name} works {x} on Monday and {y} on Tuesday. How long together, written like 4h 5m?",
            f"Two films last {x} and {y}. Total time in the form 4h 5m?",
            f"First flight {x}, second flight {y}: time in the air, written 4h 5m?",
            f"Put {x} and {y} together and write the result like 4h 5m",
        ),
        think=f"Add hours times 60 and minutes of {x} and {y}, then split the total by 60.",
        code=f'n = ({a} + {c}) * 60 + {b} + {d}\nprint(f"{{n // 60}}h {{n % 60}}m")',
        answer=f"{total // 60}h {total % 60}m",
    )


def compare_durations(rng: random.Random) -> Draft:
    h, m = rng.choice(((rng.randint(1, 5), rng.choice((10, 20, 30, 45))), (rng.choice((1.5, 2.5, 0.5, 1.25, 1.75)), 0)))
    length = int(h * 60 + m)
    n = length + rng.choice((-40, -20, -10, -5, 5, 10, 20, 40, 15, -15))
    n += 100 * (n <= 0)
    a, b = f"{n} minutes", f"{h} hours" if not m else f"{h} h {m} min"
    short = rng.random() < 0.3
    word, pick = ("shorter", "min") if short else ("longer", "max")
    answer = a if (n < length) == short else b
    code = f"{h} * 60" + (f" + {m}" if m else "")
    return Draft(
        phrasings=(
            f"Which is {word}, {a} or {b}?",
            f"{a} or {b}, which is {word}",
            f"what is {word}: {a} or {b}",
            f"{word} of {a} and {b}",
            f"Is {a} or {b} {word}?",
            f"Compare {a} with {b}: print the {word} one",
            f"One film takes {a}, the other {b}. Which time is {word}?",
            f"I can take a trip of {a} or of {b}. Print the {word} time",
            f"Choose the {word} time: {a}, {b}",
            f"The bus needs {a} and the train {b}; which of the two is {word}?",
        ),
        think=f"The {word} time: write both in minutes, {n} and {code}, and take the {pick}imum.",
        code=f'times = {{"{a}": {n}, "{b}": {code}}}\nprint({pick}(times, key=times.get))',
        answer=answer,
    )


def _offset(minutes: int) -> str:
    h, m = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes >= 0 else '-'}{h}" + (f":{m:02d}" if m else "")


def _signed_hours(minutes: int) -> str:
    h, m = divmod(abs(minutes), 60)
    return ("-" if minutes < 0 else "") + (f"({h} + {m} / 60)" if m else str(h))


def offset_difference(rng: random.Random) -> Draft:
    a, b = rng.sample([n * 60 for n in range(-10, 13)] + [330, 570, 210, 345, -210, 330, 570], 2)
    while a == b:
        b += 60
    x, y = _offset(a), _offset(b)
    gap = abs(a - b)
    first, second = _signed_hours(a), _signed_hours(b)
    return Draft(
        phrasings=(
            f"What is the time difference between {x} and {y} in hours?",
            f"hours between {x} and {y}",
            f"time difference {x} {y} in hours",
            f"How many hours apart are {x} and {y}?",
            f"how many hours between time zone {x} and {y}",
            f"I live in {x} and my friend in {y}. How many hours apart are our clocks?",
            f"{x} vs {y}: difference in hours",
            f"Difference in hours of the zones {x} and {y}",
            f"Clocks in {x} and in {y} differ by how many hours?",
            f"The offices are in {x} and {y}; by how many hours do their times differ?",
        ),
        think=f"The difference: {a / 60:g} and {b / 60:g} hours from UTC; subtract and take it without sign.",
        code=f"print(abs({first} - {second}))".replace("- -", "+ "),
        answer=str(float(Fraction(gap, 60))),
    )


def flight_by_offsets(rng: random.Random) -> Draft:
    start, length = rng.randrange(300, 1200, 15), rng.randrange(90, 840, 15)
    a, b = rng.sample(range(-8, 11), 2)
    arrive = start + length + 60 * (b - a)
    s, h, m, x, y = clock(start), length // 60, length % 60, _offset(a * 60), _offset(b * 60)
    took = f"{h} hours" + (f" {m} minutes" if m else "")
    minutes = f", minutes={m}" if m else ""
    return Draft(
        phrasings=(
            f"A flight leaves at {s} ({x}) and takes {took}. What is the local time on arrival in {y}?",
            f"depart {s} {x}, flight {took}, arrival time in {y}",
            f"flight at {s} {x}, {took}, lands in {y}, local time?",
            f"I fly at {s} from {x} for {took} to a place in {y}. What time do clocks there show when I land?",
            f"leave {s} ({x}) + {took}, local arrival ({y})",
            f"Take-off {s} in {x}, {took} in the air. What time is it at the destination in {y}?",
            f"Local arrival time in {y} for a trip of {took} that starts at {s} in {x}",
            f"If my plane starts at {s} {x} time and flies {took}, when do I arrive in {y} time?",
            f"A train leaves {x} at {s} and needs {took}; which local time is it on arrival in {y}?",
            f"Starting {s} local time in {x} and travelling {took}, at what hour and minute of {y} do we get there?",
        ),
        think=f"Local arrival: {s} plus {took}, less {a} hours for {x}, plus {b} hours for {y}.",
        code=(
            f'{_PARSE}t = datetime.strptime("{s}", "%H:%M") + timedelta(hours={h}{minutes})\n'
            f't = t + timedelta(hours={b} - {a})\nprint(t.strftime("%H:%M"))'
        ).replace("- -", "+ "),
        answer=clock(arrive),
    )
