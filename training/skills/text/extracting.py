"""Numbers, addresses, links and tags found in a text."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, SURNAMES, TAGS, literal


def _numeric_text(rng: random.Random) -> tuple[str, list[int]]:
    a, b, c = rng.randint(2, 30), rng.randint(2, 99), rng.randint(2, 500)
    first, second = rng.sample(ITEMS, 2)
    name = rng.choice(NAMES)
    return rng.choice(
        (
            (f"I bought {a} {first}s and {b} {second}s for {c} dollars", [a, b, c]),
            (f"{name} has {a} {first}s and {b} {second}s", [a, b]),
            (f"Room {c} on floor {a} has {b} seats", [c, a, b]),
            (f"Order {c} contains {b} items", [c, b]),
            (f"The bus number {a} leaves at gate {b} with {c} passengers", [a, b, c]),
            (f"abc{a}def{b}ghi{c}", [a, b, c]),
        )
    )


def extract_numbers(rng: random.Random) -> Draft:
    text, numbers = _numeric_text(rng)
    return Draft(
        phrasings=(
            f'Extract all numbers from "{text}"',
            f"Extract the numbers from '{text}'",
            f"What numbers appear in '{text}'?",
            f"extract numbers: {text}",
            f'Find all the numbers in "{text}" and list them',
            f"get every number out of {text}",
            f"Pull the numbers out of this text: {text}",
            f'Which numbers does the text "{text}" mention? Give a list.',
            f"List all numbers in '{text}'.",
            f'Find every number in the string "{text}".',
        ),
        think="Find all runs of digits and turn them into a list of integers.",
        code=f'import re\n\ntext = {literal(text)}\nprint([int(n) for n in re.findall(r"\\d+", text)])',
        answer=str(numbers),
    )


def sum_numbers_in_text(rng: random.Random) -> Draft:
    text, numbers = _numeric_text(rng)
    return Draft(
        phrasings=(
            f'What is the sum of the numbers in "{text}"?',
            f"Add up all the numbers in '{text}'",
            f"Sum the numbers that appear in this text: {text}",
            f"sum of numbers in {text}",
            f'Find all numbers in "{text}" and add them together',
            f"total of all numbers in '{text}'",
            f"Extract the numbers from '{text}' and give their sum.",
            f'If you add every number mentioned in "{text}", what do you get?',
            f"Calculate the sum of all numbers in the text '{text}'.",
            f'Sum up the numbers found in "{text}".',
        ),
        think="Find all runs of digits and add them as integers.",
        code=f'import re\n\ntext = {literal(text)}\nprint(sum(int(n) for n in re.findall(r"\\d+", text)))',
        answer=str(sum(numbers)),
    )


def _email(rng: random.Random) -> tuple[str, str]:
    first, last = rng.choice(NAMES).lower(), rng.choice(SURNAMES).lower()
    user = rng.choice((f"{first}.{last}", first, f"{first}{rng.randint(1, 99)}", f"{first[0]}{last}", "support",
                       f"{first}_{last}", "info", "sales"))  # fmt: skip
    return user, rng.choice(DOMAINS)


def extract_email(rng: random.Random) -> Draft:
    user, domain = _email(rng)
    email = f"{user}@{domain}"
    name = rng.choice(NAMES)
    text = rng.choice(
        (
            f"Contact {name} at {email} for details",
            f"Please write to {email} before Friday",
            f"{name} <{email}> sent you a message",
            f"My address is {email} and my phone is {rng.randint(100, 999)}-{rng.randint(1000, 9999)}",
            f"send your CV to {email}, thanks",
        )
    )
    return Draft(
        phrasings=(
            f'Extract the email address from "{text}"',
            f"Extract the email from: {text}",
            f"What is the email address in '{text}'?",
            f"extract email {text}",
            f'Find the e-mail address in the text "{text}"',
            f"get the email out of '{text}'",
            f"A customer wrote: {text}. Which email address is in there?",
            f"Pull the mail address from this text: {text}",
            f"Find the email in '{text}'.",
            f'Which email address appears in "{text}"?',
        ),
        think="Search the text for an email address with a regular expression.",
        code=(
            f'import re\n\ntext = {literal(text)}\nprint(re.search(r"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", text).group())'
        ),
        answer=email,
    )


def email_domain(rng: random.Random) -> Draft:
    user, domain = _email(rng)
    email = f"{user}@{domain}"
    return Draft(
        phrasings=(
            f"What is the domain of {email}?",
            f"Extract the domain from the email {email}",
            f"Get the domain name from '{email}'",
            f"domain of {email}",
            f"email domain {email}",
            f"At which domain is the address {email} registered?",
            f'Which mail provider domain is used in "{email}"?',
            f"Print the part after the @ in {email}.",
            f"Find the domain of the email address '{email}'.",
            f"What is the domain part of the email address {email}?",
        ),
        think=f"Split {email} at the @ and take the second part.",
        code=f'print("{email}".split("@")[1])',
        answer=domain,
    )


def email_user(rng: random.Random) -> Draft:
    user, domain = _email(rng)
    email = f"{user}@{domain}"
    return Draft(
        phrasings=(
            f"What is the user name in {email}?",
            f"Extract the username from the email {email}",
            f"Get the part before the @ in '{email}'",
            f"username of {email}",
            f"local part of {email}",
            f"Who is the user in the address {email}? Give only the user name.",
            f'A site uses the name before the @ as login. What is it for "{email}"?',
            f"Print the user part of the email address {email}",
            f"Find the username of the email address '{email}'.",
            f"What is the part before the @ sign in {email}?",
        ),
        think=f"Split {email} at the @ and take the first part.",
        code=f'print("{email}".split("@")[0])',
        answer=user,
    )


def _url(rng: random.Random) -> tuple[str, dict[str, str]]:
    scheme = rng.choice(("https", "https", "http", "ftp"))
    host = rng.choice(("", "www.", "api.", "docs.")) + rng.choice(DOMAINS)
    path = "/" + "/".join(rng.sample(("blog", "shop", "users", "posts", "docs", "index.html", "search", "v2"), 2))
    key = rng.choice(("q", "id", "page", "lang", "sort", "user"))
    value = rng.choice((str(rng.randint(1, 999)), rng.choice(ITEMS)))
    query = rng.choice((f"{key}={value}", f"{key}={value}&ref=mail", f"token=abc&{key}={value}"))
    url = f"{scheme}://{host}{path}?{query}"
    return url, {"scheme": scheme, "host": host, "path": path, "key": key, "value": value}


def url_domain(rng: random.Random) -> Draft:
    url, parts = _url(rng)
    url = rng.choice((url, url.split("?")[0]))
    return Draft(
        phrasings=(
            f"What is the domain of {url}?",
            f"Extract the domain from {url}",
            f"Get the domain name from the URL {url}",
            f"domain of {url}",
            f"host name in {url}",
            f"Which website host does {url} point to?",
            f"My log shows the link {url}. What is the host?",
            f'Parse the URL "{url}" and print the host name.',
            f"Extract the host name from the URL '{url}'.",
            f"What is the domain name in the URL {url}?",
        ),
        think="Parse the URL and take its network location.",
        code=f'import urllib.parse\n\nprint(urllib.parse.urlparse("{url}").netloc)',
        answer=parts["host"],
    )


def url_path(rng: random.Random) -> Draft:
    url, parts = _url(rng)
    return Draft(
        phrasings=(
            f"What is the path of {url}?",
            f"Extract the path from the URL {url}",
            f"Get the path part of {url}",
            f"path of url {url}",
            f"url path {url}",
            f"Which path is requested by {url}, without the query?",
            f"A server receives a request for {url}. What is the path?",
            f'Parse "{url}" and print the path component',
            f"Find the path in the URL '{url}'.",
            f"What is the path component of the URL {url}?",
        ),
        think="Parse the URL and take its path.",
        code=f'import urllib.parse\n\nprint(urllib.parse.urlparse("{url}").path)',
        answer=parts["path"],
    )


def url_scheme(rng: random.Random) -> Draft:
    url, parts = _url(rng)
    return Draft(
        phrasings=(
            f"What is the scheme of the URL {url}?",
            f"Which protocol does {url} use?",
            f"Extract the scheme from {url}",
            f"protocol of {url}",
            f"url scheme {url}",
            f"Is {url} http, https or something else? Print the scheme.",
            f'What protocol is used in the link "{url}"?',
            f"Parse {url} and give me only its scheme.",
            f"Find the protocol of the URL '{url}'.",
            f"What is the URL scheme in {url}?",
        ),
        think="Parse the URL and take its scheme.",
        code=f'import urllib.parse\n\nprint(urllib.parse.urlparse("{url}").scheme)',
        answer=parts["scheme"],
    )


def url_query_parameter(rng: random.Random) -> Draft:
    url, parts = _url(rng)
    key = parts["key"]
    return Draft(
        phrasings=(
            f"What is the value of the query parameter {key} in {url}?",
            f"Extract the {key} parameter from {url}",
            f"Get the value of '{key}' from the URL {url}",
            f"{key} in {url}",
            f'Read the query parameter "{key}" of {url}',
            f"value of parameter {key} in the url {url}",
            f"Someone opened {url}. What did they pass as {key}?",
            f'Parse the query string of "{url}" and print {key}.',
            f"Find the value of the URL parameter '{key}' in {url}.",
            f"In the URL {url}, what is the value of {key}?",
        ),
        think=f"Parse the query of the URL and take the first value of {key}.",
        code=(
            f'import urllib.parse\n\nquery = urllib.parse.urlparse("{url}").query\n'
            f'print(urllib.parse.parse_qs(query)["{key}"][0])'
        ),
        answer=parts["value"],
    )


def extract_hashtags(rng: random.Random) -> Draft:
    mark, name = rng.choice((("#", "hashtags"), ("#", "hashtags"), ("@", "mentions")))
    source = TAGS if mark == "#" else tuple(n.lower() for n in NAMES)
    tags = [mark + tag for tag in rng.sample(source, rng.randint(2, 3))]
    text = rng.choice(
        (
            f"Loving this day {' '.join(tags)}",
            f"New post about {tags[0]} and {tags[1]} is online" + "".join(f" {t}" for t in tags[2:]),
            f"{tags[0]} is great, thanks {' '.join(tags[1:])}",
            f"Great meeting today! {' '.join(tags)}",
        )
    )
    return Draft(
        phrasings=(
            f'Extract the {name} from "{text}"',
            f"Find all {name} in '{text}'",
            f"What {name} are in this post: {text}",
            f"extract {name}: {text}",
            f'List the {name} in "{text}"',
            f"get {name} from {text}",
            f"A post on social media reads '{text}'. Which {name} does it use?",
            f'Pull every one of the {name} out of "{text}" as a list.',
            f"Extract all {name} from the text '{text}'.",
            f'Which {name} appear in "{text}"?',
        ),
        think=f"Find every {mark} followed by word characters.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.findall(r"{mark}\\w+", text))',
        answer=str(tags),
    )
