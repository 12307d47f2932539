"""Settings in INI, TOML, JSON and dotenv snippets, flags of commands, yes and no as text."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft

_SECTIONS = ("server", "database", "cache", "mail", "logging")
_HOSTS = ("localhost", "db1", "example.com", "cache2", "mail.local")


def _values(rng: random.Random) -> dict[str, str | int]:
    return {
        "host": rng.choice(_HOSTS),
        "port": rng.choice((80, 443, 5432, 6379, 8080, rng.randint(1024, 65535))),
        "user": rng.choice(("admin", "root", "anna", "guest")),
        "timeout": rng.randint(5, 120),
    }


def _pick(rng: random.Random, values: dict[str, str | int]) -> tuple[list[str], str, str]:
    """Some of the keys, the one that is asked for, and its value."""
    keys = rng.sample(list(values), rng.randint(2, 3))
    key = rng.choice(keys)
    return keys, key, str(values[key])


def ini_value(rng: random.Random) -> Draft:
    values = _values(rng)
    section, other = rng.sample(_SECTIONS, 2)
    keys, key, answer = _pick(rng, values)
    lines = [f"[{other}]", "host = nowhere", f"[{section}]", *(f"{k} = {values[k]}" for k in keys)]
    text = "\n".join(lines)
    inline = text.replace("\n", "\\n")
    return Draft(
        phrasings=(
            f'In the ini text "{inline}" what is the {key} of the {section} section?',
            f"ini '{inline}', {section}: {key}?",
            f"In this ini file, what is the {key} of {section}?\n{text}",
            f"{key} of [{section}] in\n{text}",
            f"What is {key} in the section {section} of this INI file?\n{text}",
            f"Read the {key} of [{section}] from this config:\n{text}",
            f"ini {section} {key}\n{text}",
            f"{text}\n\nget {key} from {section}",
            f"Parse the INI text and print the {key} under {section}:\n{text}",
            f"My settings.ini looks like this:\n{text}\nWhich {key} is set for {section}?",
            f"Could you tell me the {section} {key} in the following file, please?\n{text}",
            f"value of {key} in section {section}:\n{text}",
            f"Given the configuration\n{text}\nprint the option {key} of the section {section}.",
            f"Here is an INI file. Look up {section}.{key} in it.\n{text}",
            f"Print the {key} that the section {section} of this INI text has:\n{text}",
            f"Which {key} does [{section}] have in this INI file?\n{text}",
        ),
        think=f"Parse the text with configparser and take {key} of the section {section}.",
        code=(
            f'import configparser\n\ntext = """{text}"""\nconfig = configparser.ConfigParser()\n'
            f'config.read_string(text)\nprint(config["{section}"]["{key}"])'
        ),
        answer=answer,
    )


def toml_value(rng: random.Random) -> Draft:
    values = _values(rng)
    section = rng.choice(_SECTIONS)
    keys, key, answer = _pick(rng, values)
    text = "\n".join((f"[{section}]", *(f"{k} = {json.dumps(values[k])}" for k in keys)))
    inline = text.replace("\n", "\\n")
    return Draft(
        phrasings=(
            f"In TOML: {inline} - which {key} does {section} have?",
            f"In the TOML text below, what is the {key} of {section}?\n{text}",
            f"get {key} from this toml\n{text}",
            f"What is {key} in the table {section} of this TOML?\n{text}",
            f"Read {section}.{key} from this TOML file:\n{text}",
            f"toml {section} {key}\n{text}",
            f"{text}\n\nprint {section} {key}",
            f"Parse the following TOML and print the {key} of {section}:\n{text}",
            f"Our config.toml says:\n{text}\nWhich {key} does it give for {section}?",
            f"Could you load this TOML and show me the {key} in {section}?\n{text}",
            f"{key} of [{section}] in toml:\n{text}",
            f"With the settings\n{text}\nwhat value has {key} in {section}?",
            f"I have this TOML snippet; print its {section} {key}.\n{text}",
            f"Print the value of {key} under [{section}] in this TOML text:\n{text}",
            f"Which value has {key} in the {section} table of the TOML below?\n{text}",
        ),
        think=f"Load the text with tomllib and take {key} of {section}.",
        code=f"import tomllib\n\ntext = '''{text}'''\nprint(tomllib.loads(text)[\"{section}\"][\"{key}\"])",
        answer=answer,
    )


def dotenv_value(rng: random.Random) -> Draft:
    values = _values(rng)
    keys, key, answer = _pick(rng, values)
    name = f"APP_{key.upper()}"
    text = "\n".join(f"APP_{k.upper()}={values[k]}" for k in keys)
    inline = text.replace("\n", "\\n")
    return Draft(
        phrasings=(
            f'.env file: "{inline}" - what value does {name} have?',
            f"{name} if the .env is '{inline}'",
            f"Parse the .env text below and print {name}.\n{text}",
            f"I have this .env:\n{text}\nWhich value does {name} get?",
            f"read the value of {name} in:\n{text}",
            f"What is {name} in this .env file?\n{text}",
            f"Read {name} from these lines:\n{text}",
            f"{name} in\n{text}",
            f"{text}\n\nvalue of {name}?",
            f"Parse the .env text and print the value of {name}:\n{text}",
            f"Our deployment uses this .env:\n{text}\nTo what is {name} set?",
            f"Could you find the value of {name} in the lines below?\n{text}",
            f"get {name} out of the env file\n{text}",
            f"The variables are\n{text}\nPrint the one called {name}.",
            f"Split these KEY=VALUE lines and show {name}.\n{text}",
            f"Print the value that the following lines assign to {name}:\n{text}",
            f"To which value do these lines set {name}?\n{text}",
        ),
        think=f"Split the lines at the equals sign into a dictionary and take {name}.",
        code=(
            f'text = """{text}"""\nvalues = dict(line.split("=", 1) for line in text.split())\nprint(values["{name}"])'
        ),
        answer=answer,
    )


def json_list_entry(rng: random.Random) -> Draft:
    servers = [{"name": name, "port": rng.randint(1000, 9999)} for name in rng.sample(("web", "db", "api", "mail"), 3)]
    n, key = rng.randrange(3), rng.choice(("name", "port"))
    nth, text = ("first", "second", "third")[n], json.dumps({"servers": servers})
    return Draft(
        phrasings=(
            f"What is the {key} of the {nth} server in {text}",
            f"Get servers[{n}].{key} from the JSON {text}",
            f"jq .servers[{n}].{key} on {text}",
            f"{nth} server {key}: {text}",
            f"Parse {text} and print the {key} of the {nth} entry in servers",
            f"The API returned {text}. Which {key} has the {nth} server?",
            f"Could you read the {key} of the {nth} element of servers from {text}?",
            f"json {text} servers {n} {key}",
            f"Load the JSON text {text} and show the {key} of the {nth} of the servers",
            f"My inventory is {text}. Tell me the {key} of the {nth} machine in it.",
            f"From the JSON {text}, print the {key} of the {nth} server.",
            f"Which {key} is given for the {nth} server in the JSON {text}?",
        ),
        think=f"Load the JSON, take index {n} of servers and its {key}.",
        code=f'import json\n\ndata = json.loads(\'{text}\')\nprint(data["servers"][{n}]["{key}"])',
        answer=str(servers[n][key]),
    )


def changed_settings(rng: random.Random) -> Draft:
    old = _values(rng)
    new = dict(old)
    changed = rng.sample(list(old), rng.randint(1, 2))
    for key in changed:
        new[key] = f"{old[key]}x" if isinstance(old[key], str) else int(old[key]) + rng.randint(1, 9)
    a, b = json.dumps(old), json.dumps(new)
    return Draft(
        phrasings=(
            f"Which keys differ between {a} and {b}? Print them as a sorted list.",
            f"Which keys have different values in {a} and {b}? Print them sorted.",
            f"Compare the configs {a} and {b} and list the changed keys in order",
            f"diff keys {a} {b}",
            f"changed keys between {a} and {b}, sorted",
            f"What changed from {a} to {b}? Give a sorted list of the keys.",
            f"The config was {a} and now is {b}. Which settings did somebody change? Sort them.",
            f"Could you print a sorted list of the keys whose values differ in {a} and {b}?",
            f"old {a} new {b} different settings as sorted list",
            f"Find all settings that are not the same in {a} and in {b}, alphabetically",
            f"Staging has {a}, production has {b}. List, sorted, the keys in which they differ.",
            f"List the keys, sorted, that {a} and {b} set differently.",
            f"For which keys, in alphabetical order, do the settings {a} and {b} differ?",
        ),
        think="Keep the keys whose values differ between the two dictionaries, and sort them.",
        code=(
            f"import json\n\nold = json.loads('{a}')\nnew = json.loads('{b}')\n"
            "print(sorted(key for key in old if old[key] != new[key]))"
        ),
        answer=str(sorted(changed)),
    )


def flag_is_on(rng: random.Random) -> Draft:
    name = rng.choice(("DEBUG", "VERBOSE", "FEATURE_X", "CACHE", "DRY_RUN"))
    on = rng.random() < 0.5
    value = rng.choice(("1", "true", "True", "yes", "on", "YES") if on else ("0", "false", "False", "no", "off", ""))
    return Draft(
        phrasings=(
            f'How do I read {name}="{value}" as a boolean, if 1, true, yes and on (any case) are true?',
            f'Set {name} to "{value}" in the environment and print whether it is on (1, true, yes or on, in any case)',
            f"The environment has {name}='{value}'. Is the flag on, if 1, true, yes and on count, in any case?",
            f"{name}='{value}' on? (1/true/yes/on in any case)",
            f"is flag {name} '{value}' true when 1, true, yes, on mean yes",
            f"Read {name} from os.environ after setting it to '{value}'; print True for 1, true, yes, on in any case.",
            f"We switch features with 1, true, yes or on, upper or lower case. Is {name} on with '{value}'?",
            f"Could you check if '{value}' in the variable {name} means true, going by 1, true, yes, on?",
            f"bool of env {name} = '{value}' with 1 true yes on as truthy, case ignored",
            f"Somebody set {name} to '{value}'. Taking 1, true, yes and on (any case) as on, is it on?",
            f"Treat the text '{value}' of {name} as a switch: on for 1, true, yes, on in any case. Print it.",
            f"Put '{value}' into os.environ as {name} and print True if it is 1, true, yes or on, ignoring case.",
            f'Does {name} set to "{value}" count as on when 1, true, yes and on, in any case, do?',
        ),
        think=f"Set {name} in os.environ, lower-case its value and look for it among 1, true, yes and on.",
        code=(
            f'import os\n\nos.environ["{name}"] = "{value}"\n'
            f'print(os.environ["{name}"].lower() in ("1", "true", "yes", "on"))'
        ),
        answer=str(on),
    )


def missing_variables(rng: random.Random) -> Draft:
    needed = rng.sample(("DB_HOST", "DB_USER", "API_TOKEN", "MAIL_FROM", "APP_STAGE", "CACHE_URL"), rng.randint(3, 4))
    given = [n for n in needed if rng.random() < 0.5] or needed[:1]
    given = given[: len(needed) - 1]
    shown, have = ", ".join(needed), ", ".join(f"{n}=x" for n in given)
    return Draft(
        phrasings=(
            f"A program needs {shown}. Only {have} is set. Which variables are missing, as a list?",
            f"Required: {shown}. Set: {have}. List the missing environment variables in the given order",
            f"needed {shown}; set {have}; missing ones",
            f"missing env vars out of {shown} with {have}",
            f"Which of {shown} are not in an environment that has {have}?",
            f"The start fails because not all of {shown} are set; I have {have}. What do I still have to set?",
            f"Could you check an environment holding {have} for {shown} and list what is absent?",
            f"env has {have}, required {shown}, print the rest as list",
            f"Out of {shown}, print a list of those that are not given by {have}.",
            f"With {have} exported, which of the names {shown} are still undefined?",
            f"List the variables of {shown} that are missing when {have} is set.",
            f"Which variables among {shown} are not set if the environment has just {have}?",
        ),
        think="Keep the needed names that are not among those set.",
        code=(
            f"needed = [{', '.join(chr(34) + n + chr(34) for n in needed)}]\n"
            f"given = {{{', '.join(f'{chr(34)}{n}{chr(34)}: {chr(34)}x{chr(34)}' for n in given)}}}\n"
            "print([name for name in needed if name not in given])"
        ),
        answer=str(sorted(set(needed) - set(given), key=needed.index)),
    )
