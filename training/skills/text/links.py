"""Building and reading links: ports, query strings, joined and shortened addresses."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, literal

_KEYS = ("q", "page", "lang", "sort", "id", "color", "size", "limit")


def _parameters(rng: random.Random) -> dict[str, str]:
    keys = rng.sample(_KEYS, rng.randint(2, 3))
    return {key: rng.choice((str(rng.randint(1, 99)), rng.choice(ITEMS))) for key in keys}


def url_port(rng: random.Random) -> Draft:
    host = rng.choice(("localhost", *DOMAINS))
    port = rng.choice((3000, 5000, 8000, 8080, 8443, 5432, rng.randint(1024, 65535)))
    url = f"{rng.choice(('http', 'https'))}://{host}:{port}/{rng.choice(ITEMS)}"
    return Draft(
        phrasings=(
            f"What port is used in {url}?",
            f"Extract the port from {url}",
            f"port of {url}",
            f"port number in {url}",
            f"Which port does the URL {url} connect to?",
            f"My browser opened {url}. On what port does that server listen?",
            f"Could you get the port number out of {url}?",
            f"which port: {url}",
            f'Parse "{url}" and print its port',
            f"A firewall rule needs the port of {url}. Which is it?",
            f"Print the port number of the URL '{url}'.",
            f"What is the port in the address {url}?",
        ),
        think="Parse the URL and take its port.",
        code=f'import urllib.parse\n\nprint(urllib.parse.urlparse("{url}").port)',
        answer=str(port),
    )


def build_query(rng: random.Random) -> Draft:
    values = _parameters(rng)
    shown = ", ".join(f"{key} = {value}" for key, value in values.items())
    return Draft(
        phrasings=(
            f"Build a URL query string from {shown}",
            f"Make the query string for the parameters {values}",
            f"urlencode {values}",
            f"query string of {shown}",
            f"How are the parameters {shown} written in a URL, after the question mark?",
            f"My search form sends {shown}. Which query string does the browser make?",
            f"Could you turn the dictionary {values} into a query string?",
            f"dict to query string: {values}",
            f"Encode {values} for use in a URL",
            f"I need {shown} as key=value pairs joined with &.",
            f"Create the URL query string for {shown}.",
            f"What is the query string of the parameters {values}?",
        ),
        think="Encode the dictionary of parameters with urllib.parse.urlencode.",
        code=f"import urllib.parse\n\nprint(urllib.parse.urlencode({values}))",
        answer="&".join(f"{key}={value}" for key, value in values.items()),
    )


def parse_query(rng: random.Random) -> Draft:
    values = _parameters(rng)
    query = "&".join(f"{key}={value}" for key, value in values.items())
    url = f"https://{rng.choice(DOMAINS)}/{rng.choice(('search', 'list', 'shop'))}?{query}"
    return Draft(
        phrasings=(
            f"What are the query parameters of {url} as a dictionary?",
            f"Parse the query string of {url} into a dict",
            f"query parameters of {url}",
            f"url params as dict {url}",
            f"List all parameters and values in the URL {url} as a dictionary",
            f"The analytics log has {url}. Which parameters were sent, as a Python dict?",
            f"Could you read the parameters out of {url} and print them as a dictionary?",
            f"dict of parameters: {url}",
            f"Take {url} apart and show its parameters with their values as a dict",
            f"I clicked on {url}. What did the page get as parameters? Print a dictionary.",
            f"Turn the query string of '{url}' into a dictionary.",
            f"Which dictionary of parameters does the URL {url} carry?",
        ),
        think="Take the query of the URL, parse it into pairs and make a dictionary of them.",
        code=(
            f'import urllib.parse\n\nquery = urllib.parse.urlparse("{url}").query\n'
            "print(dict(urllib.parse.parse_qsl(query)))"
        ),
        answer=str(values),
    )


def join_url(rng: random.Random) -> Draft:
    site = f"https://{rng.choice(DOMAINS)}"
    a, b, c = rng.sample(("docs", "blog", "guide", "intro", "api", "images", "about", "news"), 3)
    base, link, answer = rng.choice(
        (
            (f"{site}/{a}/{b}.html", f"{c}.html", f"{site}/{a}/{c}.html"),
            (f"{site}/{a}/{b}/", f"../{c}", f"{site}/{a}/{c}"),
            (f"{site}/{a}/{b}", f"/{c}", f"{site}/{c}"),
            (f"{site}/{a}/", f"{b}/{c}", f"{site}/{a}/{b}/{c}"),
        )
    )
    return Draft(
        phrasings=(
            f'Where does the link "{link}" on the page {base} lead?',
            f"Resolve '{link}' against the URL {base}",
            f"urljoin {base} '{link}'",
            f"relative link '{link}' on {base}, full address",
            f"What is the absolute URL of '{link}' relative to {base}?",
            f'I am on {base} and click a link whose href is "{link}". Which address opens?',
            f"Could you join the base {base} with the relative reference '{link}'?",
            f"absolute url of '{link}' from {base}",
            f"Turn the relative link '{link}' found on {base} into a full URL",
            f"A crawler at {base} finds the href '{link}'. Which URL should it fetch?",
            f"Join the base URL {base} and the link '{link}'.",
            f'To which URL does "{link}" resolve when the page is {base}?',
        ),
        think="Resolve the link against the page with urllib.parse.urljoin.",
        code=f"import urllib.parse\n\nprint(urllib.parse.urljoin({literal(base)}, {literal(link)}))",
        answer=answer,
    )


def strip_query(rng: random.Random) -> Draft:
    clean = f"https://{rng.choice(DOMAINS)}/{rng.choice(ITEMS)}/{rng.choice(ITEMS)}"
    values = _parameters(rng)
    url = f"{clean}?" + "&".join(f"{key}={value}" for key, value in values.items())
    return Draft(
        phrasings=(
            f"Remove the query string from {url}",
            f"What is {url} without its parameters?",
            f"strip query {url}",
            f"{url} without the part after ?",
            f"Cut everything from the question mark on off {url}",
            f"I want to share {url} without the tracking stuff behind the question mark. What is the clean link?",
            f"Could you drop all query parameters of {url}?",
            f"clean url: {url}",
            f"Give me only scheme, host and path of {url}",
            f"Shorten '{url}' by deleting the query",
            f"Print the URL '{url}' without its query string.",
            f"How does the address {url} read with the query left out?",
        ),
        think="Split the URL at the question mark and keep the first part.",
        code=f'print("{url}".split("?")[0])',
        answer=clean,
    )
