"""When something that repeats happens next: cron lines, intervals, and durations."""

from __future__ import annotations

import calendar
import random
from datetime import datetime, timedelta

from training.skills.base import Draft
from training.skills.system.written import clock

_JOBS = ("the backup", "the report", "the sync", "the clean-up", "the mail job", "the import", "the health check")


def _now(rng: random.Random) -> datetime:
    return datetime(
        rng.randint(2022, 2028), rng.randint(1, 12), rng.randint(1, 28), rng.randrange(24), rng.randrange(60)
    )


def _call(t: datetime) -> str:
    return f"datetime({t.year}, {t.month}, {t.day}, {t.hour}, {t.minute})"


def next_daily_run(rng: random.Random) -> Draft:
    now, job = _now(rng), rng.choice(_JOBS)
    at = rng.randrange(0, 1440, 15)
    h, m, t = at // 60, at % 60, clock(at)
    found = now
    while True:
        found += timedelta(minutes=1)
        if (found.hour, found.minute) == (h, m):
            break
    shown = f"{now:%Y-%m-%d %H:%M}"
    return Draft(
        phrasings=(
            f"{job.capitalize()} runs every day at {t}. It is {shown} now. When does it run next?",
            f"When is the next run of the cron line {m} {h} * * * after {shown}?",
            f"next run of daily job at {t}, now {shown}",
            f"cron {m} {h} * * * next after {shown}",
            f"It is {shown}. On which date does {job} start next if it starts daily at {t}? Give date and time.",
            f"We scheduled {job} for {t} every day and restarted at {shown}. What is the next date and time it runs?",
            f"Could you tell me, as YYYY-MM-DD HH:MM, when a daily {t} job runs for the first time after {shown}?",
            f"daily at {t}, current time {shown}, next occurrence",
            f"Given the time {shown}, print the next moment at which the clock shows {t}",
            f"crontab has '{m} {h} * * *' and it is {shown}. When will it fire next?",
            f"Find the next run after {shown} of a job that runs each day at {t}.",
            f"At what date and time after {shown} does the cron job '{m} {h} * * *' run next?",
        ),
        think=f"Put {t} into the current date and add a day if that is not after {shown}.",
        code=(
            f"from datetime import datetime, timedelta\n\nnow = {_call(now)}\n"
            f"run = now.replace(hour={h}, minute={m})\nif run <= now:\n    run += timedelta(days=1)\n"
            'print(run.strftime("%Y-%m-%d %H:%M"))'
        ),
        answer=f"{found:%Y-%m-%d %H:%M}",
    )


def next_weekly_run(rng: random.Random) -> Draft:
    now, weekday, job = _now(rng), rng.randrange(7), rng.choice(_JOBS)
    hour = rng.randrange(24)
    name, t, shown = calendar.day_name[weekday], clock(hour * 60), f"{now:%Y-%m-%d %H:%M}"
    starts = (datetime(now.year, now.month, now.day, hour) + timedelta(days=i) for i in range(9))
    found = next(s for s in starts if s > now and s.strftime("%A") == name)
    return Draft(
        phrasings=(
            f"{job.capitalize()} runs every {name} at {t}. It is {shown}. When does it run next?",
            f"When is the next {name} {t} after {shown}?",
            f"next {name.lower()} {t} after {shown}",
            f"weekly job {name} {t}, now {shown}, next run",
            f"It is {shown}. What are date and time of the next {name} at {t}?",
            f"Our team meets each {name} at {t}. Seen from {shown}, when is the next meeting?",
            f"Could you print, as YYYY-MM-DD HH:MM, the next time it is {name} {t} after {shown}?",
            f"every {name.lower()} at {t}: next time after {shown}",
            f"The ticket shop opens on {name}s at {t}. I look at {shown}; when does it open next?",
            f"A timer fires weekly on {name} at {t}. When does it fire after {shown}?",
            f"Find date and time of the first {name} {t} later than {shown}.",
            f"On which date does a job for {name}s at {t} run next after {shown}? Print date and time.",
        ),
        think=f"Go from the current date to the next {name}, set {t}, and add a week if that is not after now.",
        code=(
            f"from datetime import datetime, timedelta\n\nnow = {_call(now)}\n"
            f"run = now.replace(hour={hour}, minute=0) + timedelta(days=({weekday} - now.weekday()) % 7)\n"
            "if run <= now:\n    run += timedelta(days=7)\n"
            'print(run.strftime("%Y-%m-%d %H:%M"))'
        ),
        answer=f"{found:%Y-%m-%d %H:%M}",
    )


def next_step_run(rng: random.Random) -> Draft:
    n, step = rng.randrange(0, 1380), rng.choice((5, 10, 15, 20, 30))
    t, job = clock(n), rng.choice(_JOBS)
    found = next(i for i in range(n + 1, n + 61) if i % 60 % step == 0)
    return Draft(
        phrasings=(
            f"A cron job has */{step} in its minute field. It is {t}. When does it run next?",
            f"{job.capitalize()} runs every {step} minutes from the full hour on. When is the next run after {t}?",
            f"cron */{step} * * * * next run after {t}",
            f"next multiple of {step} minutes after {t}",
            f"Buses leave every {step} minutes from the full hour on. I am at the stop at {t} and just missed one. "
            "When does the next one leave?",
            f"It is {t} and '*/{step} * * * *' is in the crontab. At what time does it fire next?",
            f"Could you tell me when, after {t}, the minutes are a multiple of {step} for the first time?",
            f"every {step} min from :00, now {t}, next time",
            f"Print the first time after {t} whose minutes can be divided by {step}",
            f"Now: {t}. Schedule: each {step} minutes, starting at minute 0 of every hour. Next start?",
            f"Find the next run after {t} of a job with the cron minute field */{step}.",
            f"At what time after {t} does a job run that starts at every {step}th minute of the hour?",
        ),
        think=f"Divide the minutes since midnight by {step}, take the next whole number, and multiply back.",
        code=(
            f'h, m = map(int, "{t}".split(":"))\nminutes = ((h * 60 + m) // {step} + 1) * {step}\n'
            'print(f"{minutes // 60:02d}:{minutes % 60:02d}")'
        ),
        answer=clock(found),
    )


def cron_minutes(rng: random.Random) -> Draft:
    low, step = rng.choice((0, 0, 0, 5, 10, 3)), rng.choice((7, 10, 15, 20, 25, 30))
    high = rng.choice((59, 59, 30, 45))
    field = f"*/{step}" if (low, high) == (0, 59) else f"{low}-{high}/{step}"
    end = "60" if field[0] == "*" else f"{high} + 1"
    values, at = [], low
    while at <= high:
        values.append(at)
        at += step
    return Draft(
        phrasings=(
            f"which minutes of the hour does {field} in cron mean, as a list",
            f"At which minutes does the cron field {field} run?",
            f"Expand the cron minute field {field} into a list",
            f"cron minutes {field}",
            f"list the minutes of {field} in crontab",
            f"Which minutes of the hour does {field} stand for in cron?",
            f"I found '{field} * * * *' in a crontab. At what minutes of each hour does the command start?",
            f"Could you list all the minutes that match {field} in the first field of a cron line?",
            f"{field} in minute field means which minutes",
            f"Print the list of minutes for a job whose crontab minute entry is {field}",
            f"A scheduler reads {field} as minutes. Which ones are they?",
            f"Give the minutes, as a list, of the cron expression {field}.",
            f"What list of minutes does the cron step field {field} match?",
        ),
        think=f"Count from {low} to {high} in steps of {step}.",
        code=f"print(list(range({low}, {end}, {step})))",
        answer=str(values),
    )


def interval_times(rng: random.Random) -> Draft:
    start, every, count = rng.randrange(300, 720, 15), rng.choice((20, 30, 45, 60, 90, 120)), rng.randint(3, 5)
    t = clock(start)
    return Draft(
        phrasings=(
            f"first at {t}, then every {every} min, show the first {count} times",
            f"every {every} minutes from {t}, list {count} times",
            f"List {count} times from {t} on, {every} minutes apart",
            f"A bus leaves at {t} and then every {every} minutes. When do the first {count} buses leave?",
            f"{count} times every {every} minutes starting {t}",
            f"start {t}, step {every} min, {count} times",
            f"I take a pill at {t} and then each {every} minutes, {count} in all. At which times?",
            f"The tour starts at {t} and again every {every} minutes. Print the first {count} starts",
            f"Could you make a schedule of {count} slots that begin {every} minutes apart, the first at {t}?",
            f"timetable from {t} every {every} minutes ({count} entries)",
            f"Feedings are {every} minutes apart and the first is at {t}. Give the times of the first {count}.",
            f"Appointments start at {t} and last {every} minutes each, with no gaps. When do the first {count} start?",
            f"Print the first {count} times of a series that begins at {t} and goes on every {every} minutes.",
            f"What are the first {count} times if something happens at {t} and then every {every} minutes?",
        ),
        think=f"Add 0 to {count - 1} times {every} minutes to {t} and print each as HH:MM, in a list.",
        code=(
            "from datetime import datetime, timedelta\n\n"
            f'start = datetime.strptime("{t}", "%H:%M")\n'
            f"times = [start + timedelta(minutes={every} * i) for i in range({count})]\n"
            'print([t.strftime("%H:%M") for t in times])'
        ),
        answer=str([clock(start + every * i) for i in range(count)]),
    )


def written_duration(rng: random.Random) -> Draft:
    h, m, s = rng.choice((0, *range(2, 13))), rng.randint(2, 59), rng.choice((0, 0, rng.randint(1, 59)))
    short = " ".join(f"{n}{unit}" for n, unit in ((h, "h"), (m, "m"), (s, "s")) if n)
    long = ", ".join(f"{n} {unit}" for n, unit in ((h, "hours"), (m, "minutes"), (s, "seconds")) if n)
    return Draft(
        phrasings=(
            f"How many seconds is {short}?",
            f"Convert the duration {short} to seconds",
            f"{short} in seconds",
            f"{short} to s",
            f"A timeout is set to '{short}'. How many seconds is that?",
            f"My video is {long} long. How long is it in seconds?",
            f"Could you tell me the number of seconds in {long}?",
            f"seconds in {long}",
            f"The kettle's timer shows {short}; the app wants seconds. What do I enter?",
            f"Express a duration of {long} as seconds",
            f"Find the number of seconds in {short}.",
            f"What is a duration of {short} in seconds?",
        ),
        think=f"Multiply {h} hours by 3600 and {m} minutes by 60 and add {s} seconds.",
        code=(
            "from datetime import timedelta\n\n"
            f"print(int(timedelta(hours={h}, minutes={m}, seconds={s}).total_seconds()))"
        ),
        answer=str((h * 60 + m) * 60 + s),
    )
