"""JSON as a developer meets it: pretty, small, sorted, valid or not, a key set, dropped or missing; version ranges."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft

_VALUES: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("name", ("Bob", "Ana", "web", "shop")), ("age", (25, 30, 41)), ("port", (80, 443, 3000, 8080)),
    ("debug", (True, False)), ("host", ("localhost", "db1", "example.com")), ("id", (1, 7, 42)),
    ("city", ("Rome", "Oslo", "Lima")), ("active", (True, False)), ("timeout", (10, 30, 60)),
    ("theme", ("dark", "light")), ("retries", (3, 5)), ("user", ("admin", "root", "guest")),
    ("price", (5, 20, 99)), ("tags", (["a", "b"], ["new"])),
)  # fmt: skip


def _object(rng: random.Random, count: int, flat: bool = False) -> dict[str, object]:
    some = [(key, values) for key, values in _VALUES if not flat or key != "tags"]
    return {key: rng.choice(values) for key, values in rng.sample(some, count)}


def json_get_default(rng: random.Random) -> Draft:
    values = _object(rng, rng.randint(2, 3), flat=True)
    key, default = rng.choice((("port", 8000), ("timeout", 15), ("retries", 1), ("theme", "plain"), ("user", "nobody"),
                               ("host", "127.0.0.1")))  # fmt: skip
    if rng.random() < 0.5:
        values.pop(key, None)
    text = json.dumps(values)
    return Draft(
        phrasings=(
            f"Get {key} from {text}, or {default} if it is missing",
            f"{key} from {text}, default {default}",
            f"what is {key} in {text} if the default is {default}",
            f"Read {key} of the config {text} with the default {default}",
            f"{text}: value of {key}, else {default}",
            f"The default for {key} is {default} and the config is {text}. Which value is used?",
            f"If {text} has no {key}, take {default}. Print the {key}",
            f"An app falls back to {default} when {key} is not in its settings {text}. What {key} does it use?",
            f"My settings are {text}; print {key}, and {default} where it is not set.",
            f"Which {key} results from {text} when {default} stands in for a missing one?",
        ),
        think=f"Load the JSON and use get with {key} and the default {default}.",
        code=f"import json\n\ndata = json.loads('{text}')\nprint(data.get(\"{key}\", {json.dumps(default)}))",
        answer=str(values.get(key, default)),
    )


def json_sort_keys(rng: random.Random) -> Draft:
    values = _object(rng, rng.randint(3, 4), flat=True)
    text = json.dumps(values)
    answer = ", ".join(f'"{k}": {json.dumps(values[k])}' for k in sorted(values))
    return Draft(
        phrasings=(
            f"Sort the keys of {text} and print the JSON",
            f"sort json by key: {text}",
            f"{text} with sorted keys",
            f"Print {text} as JSON with its keys in alphabetical order",
            f"order the keys alphabetically in {text}",
            f"Write the JSON {text} with sort_keys",
            f"Put the fields of {text} in alphabetical order, as JSON",
            f"To compare config files I need {text} with sorted keys. Print that JSON.",
            f"Rewrite this JSON so that its keys run from a to z: {text}",
            f"How does {text} look as JSON when the keys are sorted by name?",
        ),
        think="Load the JSON and write it with json.dumps and sort_keys=True.",
        code=f"import json\n\ndata = json.loads('{text}')\nprint(json.dumps(data, sort_keys=True))",
        answer=f"{{{answer}}}",
    )


def flags_on(rng: random.Random) -> Draft:
    names = rng.sample(("search", "login", "chat", "beta", "dark_mode", "cache", "emails", "export", "ads", "maps"), 4)
    flags = {name: rng.random() < 0.5 for name in names[: rng.randint(3, 4)]}
    on = rng.random() < 0.7
    flags[names[0]], flags[names[1]] = on, not on
    text, word = json.dumps(flags), "true" if on else "false"
    state = "on" if on else "off"
    no = "" if on else "not "
    return Draft(
        phrasings=(
            f"Which features are {state} in {text}? Separate them with commas.",
            f"features that are {word} in {text}, comma separated",
            f"list the keys that are {word} in {text} with commas",
            f"{text}: which are {word}, with commas",
            f"what is switched {state} in {text} (comma separated)",
            f"Print the names with the value {word} in {text}, separated by commas",
            f"These are our feature flags: {text}. Which ones are {state}? Use commas.",
            f"Name the settings of {text} that are turned {state}, with commas between them.",
            f"In the config {text}, which options are {word}? Join them with commas.",
            f"List, with commas, all flags of {text} that are {state}.",
        ),
        think=f"Load the JSON and keep the keys whose value is {word}, joined with commas.",
        code=(
            f"import json\n\nflags = json.loads('{text}')\n"
            f'print(", ".join(name for name, on in flags.items() if {no}on))'
        ),
        answer=", ".join([name for name in flags if str(flags[name]).lower() == word]),
    )


def caret_range(rng: random.Random) -> Draft:
    low = [rng.randint(1, 6), rng.randint(0, 9), rng.randint(0, 9)]
    tilde = rng.random() < 0.35
    have = [low[0] + rng.choice((0, 0, 0, 1)), low[1] + rng.choice((0, 0, 1, 2, -1)), rng.randint(0, 12)]
    have[1] = max(0, have[1])
    sign, keep = ("~", 2) if tilde else ("^", 1)
    a, b = ".".join(map(str, have)), ".".join(map(str, low))
    same = ("major and minor numbers" if tilde else "major number") + " the same"
    fits = have[0] == low[0] and (not tilde or have[1] == low[1])
    value = [x * 10000 + y * 100 + z for x, y, z in (have, low)]
    return Draft(
        phrasings=(
            f"Does {a} match {sign}{b}?",
            f"does version {a} satisfy {sign}{b}",
            f"{a} in range {sign}{b}?",
            f"npm: is {a} allowed by {sign}{b}",
            f"Is version {a} within {sign}{b} (semver)?",
            f"package.json says {sign}{b}. Is {a} accepted?",
            f"semver {sign}{b} and {a}: true or false",
            f"Would npm install version {a} for the range {sign}{b}?",
            f"Check {a} against the semver range {sign}{b}, true or false",
            f"With {sign}{b} as the dependency, may version {a} be used?",
        ),
        think=f"{sign}{b} allows versions from {b} on with the {same}: compare lists of integers.",
        code=(
            f'have = [int(n) for n in "{a}".split(".")]\nlow = [int(n) for n in "{b}".split(".")]\n'
            f"print(have >= low and have[:{keep}] == low[:{keep}])"
        ),
        answer=str(fits and value[0] >= value[1]),
    )
