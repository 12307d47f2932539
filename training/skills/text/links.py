"""Links found, read and built: parts, ports, query strings, joined and shortened addresses."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.text.words import DOMAINS, ITEMS, NAMES, literal
from training.skills.vocabulary import person

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
            f"My friend sent me the link {url} and I don't click without looking. Which site (host) is that?",
            f"What's the host in {url}?",
            f"Which site does the link {url} lead to? Only its host name.",
            f"which domain does {url} belong to",
            f"website domain of {url}",
            f"What is the domain of {url}?",
            f"Extract the domain from {url}",
            f"Get the domain name from the URL {url}",
            f"domain of {url}",
            f"host name in {url}",
            f"Which website host does {url} point to?",
            f"My log shows the link {url}. What is the host?",
            f'Parse the URL "{url}" and print the host name.',
            f"domain from the url {url}",
            f"host of {url}",
            f"Give me just the domain of the link {url}",
            f"Which domain is the link {url} on?",
            f"What's the hostname in {url}?",
            f"I only need the site's domain from {url}, no path.",
            f"get the host: {url}",
            f"Cut {url} down to its domain name",
            f"Which site does this link go to, by domain: {url}",
            f"Extract the host name from the URL '{url}'.",
            f"What is the domain name in the URL {url}?",
        ),
        think="Host of the URL: parse it and take its network location.",
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
        think="Path of the URL: parse it and take its path.",
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
        think="Scheme of the URL: parse it and take its scheme.",
        code=f'import urllib.parse\n\nprint(urllib.parse.urlparse("{url}").scheme)',
        answer=parts["scheme"],
    )


def url_query_parameter(rng: random.Random) -> Draft:
    url, parts = _url(rng)
    key = parts["key"]
    p = person(rng)
    return Draft(
        phrasings=(
            f"A web address in my notes is {url}. What is the value of {key}?",
            f"{p.name} copied the link {url} out of a browser and needs what stands after {key}= in it. Which "
            "value is that?",
            f'Get the query parameter "{key}" from {url}',
            f"After the question mark in {url}: what is {key} set to?",
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


def extract_url(rng: random.Random) -> Draft:
    url = _url(rng)[0].replace("ftp://", "http://")
    url = rng.choice((url.split("?")[0], url.split("?")[0], url))
    name, item = rng.choice(NAMES), rng.choice(ITEMS)
    text = rng.choice(
        (
            f"Read more about the {item} at {url} today",
            f"{name} sent me {url} yesterday",
            f"See {url} for details",
            f"The {item} is described here: {url}",
            f"Sign up at {url} before Friday, {name}",
        )
    )
    return Draft(
        phrasings=(
            f"what's the link in: {text}",
            f"get the url from '{text}'",
            f'Extract the URL from "{text}"',
            f"Extract the link from: {text}",
            f"What is the URL in '{text}'?",
            f"extract url {text}",
            f'Find the link in the text "{text}"',
            f"get the url out of '{text}'",
            f"Which web address is in this message? {text}",
            f"Pull the link from this text: {text}",
            f'Give me only the URL contained in "{text}"',
            f"I want to click the link in '{text}'. What is it?",
            f"url in: {text}",
            f'Look for the web link in "{text}" and print it in full.',
            f"Please copy the link out of this line: {text}",
            f"Take the text '{text}' and return its URL.",
            f"Find the full URL in '{text}'.",
            f'Which link appears in "{text}"?',
        ),
        think="The whole URL: search the text for http or https and what follows up to the next space.",
        code=f'import re\n\ntext = {literal(text)}\nprint(re.search(r"https?://\\S+", text).group())',
        answer=url,
    )
