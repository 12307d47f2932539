"""A JSON object of the question changed or checked: a key added, removed or renamed; printed short, long or as CSV."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.wording import CITIES, GOODS, NAMES

Value = str | int | bool


def small_object(rng: random.Random, most: int = 3) -> dict[str, Value]:
    """Two to `most` fields."""
    fields: dict[str, Value] = {
        "name": rng.choice(NAMES),
        "age": rng.randint(18, 80),
        "city": rng.choice(CITIES),
        "id": rng.randint(1, 99),
        "active": rng.random() < 0.5,
        "item": rng.choice(GOODS),
        "price": rng.randint(2, 90),
        "qty": rng.randint(1, 12),
        "role": rng.choice(("admin", "editor", "guest")),
    }
    keys = rng.sample(list(fields), rng.randint(2, most))
    return {key: fields[key] for key in keys}


def written(data: dict[str, Value]) -> str:
    """As JSON, written without its encoder."""
    parts = [
        f'"{key}": ' + (str(value).lower() if isinstance(value, bool) else str(value))
        if isinstance(value, int)
        else f'"{key}": "{value}"'
        for key, value in data.items()
    ]
    return "{" + ", ".join(parts) + "}"


def load(text: str) -> str:
    """The two lines that read it."""
    return f"import json\ndata = json.loads('{text}')\n"


def json_remove_key(rng: random.Random) -> Draft:
    data = small_object(rng)
    key, t = rng.choice(list(data)), json.dumps(data)
    return Draft(
        phrasings=(
            f'Remove "{key}" from {t}',
            f"remove {key} from {t}",
            f"Delete the key {key} in {t} and show the JSON",
            f"{t} without the {key}",
            f"What is {t} after deleting {key}?",
            f"drop the field {key}: {t}",
            f"I have {t}. Take out {key} and print the rest as JSON.",
            f"strip {key} out of this json {t}",
            f"Return this JSON object minus {key}: {t}",
        ),
        think=f"Without {key}: load the object, delete the key and dump it.",
        code=f'{load(t)}del data["{key}"]\nprint(json.dumps(data))',
        answer=written({k: v for k, v in data.items() if k != key}),
    )


def json_add_key(rng: random.Random) -> Draft:
    data = small_object(rng)
    key, value = rng.choice((("status", "new"), ("country", "France"), ("score", rng.randint(1, 99)), ("vip", True)))
    t, said = json.dumps(data), json.dumps(value)
    literal = repr(value) if isinstance(value, bool) else said
    return Draft(
        phrasings=(
            f'Add a field "{key}": {said} to {t}',
            f"add {key} = {said} to {t}",
            f"Put the key {key} with the value {said} at the end of {t}",
            f"{t} plus {key}: {said}",
            f"What is {t} after adding {key} with {said}?",
            f"insert a new {key} ({said}) into this json: {t}",
            f"I have {t}. Append {key} {said} and print the JSON.",
            f"extend {t} by {key} {said}",
            f'Set "{key}" to {said}, which is new, in {t}',
        ),
        think=f"One more field: load the object, set {key} and dump it.",
        code=f'{load(t)}data["{key}"] = {literal}\nprint(json.dumps(data))',
        answer=f"{written(data)[:-1]}, {written({key: value})[1:]}",
    )


def json_update_value(rng: random.Random) -> Draft:
    data = small_object(rng)
    key = rng.choice(list(data))
    fresh = small_object(rng, 6).get(key)
    if fresh is None or fresh == data[key] or isinstance(fresh, bool):
        return json_update_value(rng)
    t, said = json.dumps(data), json.dumps(fresh)
    return Draft(
        phrasings=(
            f"Update the {key} to {said} in {t}",
            f"update {key} to {said} in {t}",
            f"Change {key} in {t} to {said} and print the JSON",
            f"{t} with {key} changed to {said}",
            f"Replace the {key} by {said}: {t}",
            f"set {key} to {said} in this json {t}",
            f"The {key} should be {said} now. Correct {t}",
            f"What does {t} look like after setting {key} to {said}?",
            f"Give me {t} where the value of {key} is {said} instead",
        ),
        think=f"The new {key}: load the object, set {key} to {said} and dump it.",
        code=f'{load(t)}data["{key}"] = {said}\nprint(json.dumps(data))',
        answer=written({k: fresh if k == key else v for k, v in data.items()}),
    )


def json_rename_key(rng: random.Random) -> Draft:
    data = small_object(rng)
    key = rng.choice(list(data))
    others = {
        "name": "full_name",
        "age": "years",
        "city": "town",
        "id": "number",
        "active": "enabled",
        "item": "product",
    }
    fresh = {**others, "price": "cost", "qty": "quantity", "role": "group"}[key]
    t = json.dumps(data)
    return Draft(
        phrasings=(
            f'Rename the key "{key}" to "{fresh}" in {t}',
            f"rename {key} to {fresh} in {t}",
            f"Change the key {key} into {fresh}, keeping the order: {t}",
            f"{t} - call {key} {fresh} instead",
            f"What is {t} with the key {key} renamed to {fresh}?",
            f"the field {key} should be named {fresh}: {t}",
            f"I have {t} and need {fresh} instead of {key} as key. Print the JSON.",
            f"Print this JSON with {fresh} in place of the key {key}: {t}",
            f"new name {fresh} for the key {key} in {t}",
        ),
        think=f"The key {key} becomes {fresh}: build the object again with the new name.",
        code=(f'{load(t)}print(json.dumps({{"{fresh}" if k == "{key}" else k: v for k, v in data.items()}}))'),
        answer=written({fresh if k == key else k: v for k, v in data.items()}),
    )


def json_has_key(rng: random.Random) -> Draft:
    data = small_object(rng)
    key = rng.choice(list(data)) if rng.random() < 0.5 else rng.choice(("email", "phone", "zip", "country"))
    t = json.dumps(data)
    return Draft(
        phrasings=(
            f'Is there a key "{key}" in {t}? Yes or no',
            f"does {t} have the key {key}? yes or no",
            f"Does this JSON contain a field {key}: {t}? Answer yes or no.",
            f"{t} - is {key} in it, yes/no",
            f"check whether {key} is a key of {t} (yes or no)",
            f"Has the object {t} got a {key}? yes or no",
            f"I got {t} back. Does it include {key}? Say yes or no.",
            f"key {key} present in {t}? yes/no",
            f"Tell me yes or no: {t} has {key}",
        ),
        think=f"Whether there is a {key}: load the object and look the key up.",
        code=f'{load(t)}print("yes" if "{key}" in data else "no")',
        answer="yes" if f'"{key}":' in t else "no",
    )


def json_pretty(rng: random.Random) -> Draft:
    data = small_object(rng)
    t, step = json.dumps(data), rng.choice((2, 2, 4))
    rows = [written({k: v})[1:-1] for k, v in data.items()]
    inner = ",\n".join(" " * step + row for row in rows)
    return Draft(
        phrasings=(
            f"Pretty print {t} with an indent of {step}",
            f"pretty print this json, {step} spaces: {t}",
            f"Format {t} with {step} spaces of indentation",
            f"{t} indented by {step}",
            f"Make {t} readable, one key per line, indent {step}",
            f"beautify {t} (indent {step})",
            f"I got {t} in one line. Show it indented with {step} spaces.",
            f"Write the JSON {t} over several lines, indented by {step}",
            f"json formatter, indent {step}: {t}",
        ),
        think=f"One key per line: load the JSON and dump it with indent {step}.",
        code=f"{load(t)}print(json.dumps(data, indent={step}))",
        answer=f"{{\n{inner}\n}}",
    )


def json_minify(rng: random.Random) -> Draft:
    data = small_object(rng)
    t = json.dumps(data)
    loose = t.replace("{", "{ ").replace("}", " }").replace(":", " :")
    short = written(data).replace(": ", ":").replace(", ", ",")
    return Draft(
        phrasings=(
            f"Minify this JSON: {loose}",
            f"minify {loose}",
            f"Remove all unneeded spaces from the JSON {loose}",
            f"{loose} as compact json",
            f"What is the shortest way to write {loose} as JSON?",
            f"compress this json, no blanks: {loose}",
            f"I want {loose} without any whitespace between the parts.",
            f"Print {loose} as JSON with no spaces after commas and colons",
            f"make it one compact line: {loose}",
        ),
        think="Compact JSON: load it and dump it with separators without blanks.",
        code=f'{load(loose)}print(json.dumps(data, separators=(",", ":")))',
        answer=short,
    )


def json_valid(rng: random.Random) -> Draft:
    data = small_object(rng)
    good = json.dumps(data)
    bad = rng.choice(
        (good[:-1], good[:-1] + ",}", good.replace(":", "", 1), good.replace('"', "", 1), good.replace(",", "", 1))
    )
    valid = rng.random() < 0.45
    t = good if valid else bad
    return Draft(
        phrasings=(
            f"Is this valid JSON: {t} (yes or no)?",
            f"is {t} valid json? yes or no",
            f"Check whether {t} parses as JSON. Answer yes or no.",
            f"{t} valid? yes/no",
            f"Validate this JSON (yes or no): {t}",
            f"Does {t} have a JSON syntax error? Say yes if it is valid and no if it is broken.",
            f"My config is {t}. Is that correct JSON, yes or no?",
            f"can a JSON parser read {t}, yes or no",
            f"json check, yes = valid, no = not: {t}",
        ),
        think="Whether it is valid: try to load it and catch the error.",
        code=(f'import json\ntry:\n    json.loads(\'{t}\')\n    print("yes")\nexcept ValueError:\n    print("no")'),
        answer="yes" if valid else "no",
    )


def pairs_to_json(rng: random.Random) -> Draft:
    data = {k: v for k, v in small_object(rng, 5).items() if not isinstance(v, bool)}
    if not 2 <= len(data) <= 4:
        return pairs_to_json(rng)
    shape, outer = rng.choice(((";", "="), (", ", ": "), ("&", "="), ("; ", "=")))
    s = shape.join(f"{k}{outer}{v}" for k, v in data.items())
    strings: dict[str, Value] = {k: str(v) for k, v in data.items()}
    return Draft(
        phrasings=(
            f"Convert {s} to JSON, all values as strings",
            f"convert {s} to json (values as strings)",
            f"{s} as json, every value a string",
            f"Make a JSON object out of {s} with string values",
            f"Turn these pairs into JSON, keeping values as strings: {s}",
            f"What is {s} in JSON? All values are strings.",
            f"I have the text {s}. Write it as a JSON object of strings.",
            f"parse {s} into json with strings only",
            f"key value text to json (strings): {s}",
        ),
        think="Pairs to JSON: split into pairs, split each into key and value, and dump the dictionary.",
        code=(
            f'import json\ntext = "{s}"\n'
            f'print(json.dumps(dict(pair.split("{outer}") for pair in text.split("{shape}"))))'
        ),
        answer=written(strings),
    )


def json_to_csv(rng: random.Random) -> Draft:
    key, names, field, high = rng.choice(
        (("name", NAMES, "age", 80), ("item", GOODS, "price", 60), ("city", CITIES, "visitors", 900))
    )
    rows = [(name, rng.randint(2, high)) for name in rng.sample(names, rng.randint(2, 3))]
    t = json.dumps([{key: name, field: value} for name, value in rows])
    return Draft(
        phrasings=(
            f"Convert {t} to CSV",
            f"convert {t} to csv with a header",
            f"{t} as csv",
            f"Write this JSON as CSV lines, header first: {t}",
            f"What does {t} look like as CSV?",
            f"json to csv: {t}",
            f"I need {t} as a CSV table with the columns {key} and {field}.",
            f"Export {t} as comma separated values including the header",
            f"Make a CSV out of the records {t}",
        ),
        think=f"As CSV: print the header {key},{field} and then a line for each record.",
        code=(f'data = {t}\nprint(",".join(data[0]))\nfor row in data:\n    print(",".join(map(str, row.values())))'),
        answer="\n".join([f"{key},{field}", *(f"{name},{value}" for name, value in rows)]),
    )


def json_all_numbers(rng: random.Random) -> Draft:
    keys = rng.sample(("a", "b", "c", "x", "y", "red", "blue"), rng.randint(2, 3))
    data = {key: [rng.randint(1, 20) for _ in range(rng.randint(1, 4))] for key in keys}
    t, count = json.dumps(data), rng.random() < 0.5
    how = "How many numbers are there" if count else "What do the numbers add up to"
    short = "count of numbers" if count else "sum of the numbers"
    values = [n for own in data.values() for n in own]
    return Draft(
        phrasings=(
            f"{how} in total in all lists of {t}?",
            f"In the JSON {t}, {how[0].lower()}{how[1:]} in all?",
            f"{short} over all keys: {t}",
            f"{t} - {short} in all lists together",
            f"{'Count' if count else 'Add up'} every number in {t}",
            f"Total {short} in {t}",
            f"I have {t}. {how} over all keys?",
            f"whats the total {short} in the lists of {t}",
            f"{'Count' if count else 'Sum'} the entries of all arrays in this JSON: {t}",
        ),
        think=f"The {short}: take the {'length' if count else 'sum'} of each list and add them.",
        code=f"data = {t}\nprint(sum({'len' if count else 'sum'}(x) for x in data.values()))",
        answer=str(len(values) if count else sum(values)),
    )
