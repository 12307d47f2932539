"""IPv6, host ranges, splitting networks, hardware addresses and well-known numbers."""

from __future__ import annotations

import random
import re
from http import HTTPStatus

from training.skills.base import Draft

_IMPORT = "import ipaddress\n\n"
_STATUSES = (200, 201, 204, 301, 302, 304, 400, 401, 403, 404, 405, 409, 410, 418, 429, 500, 502, 503, 504)


def _dotted(number: int) -> str:
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


def _network(rng: random.Random) -> tuple[int, int]:
    start = rng.choice(((10, rng.randint(0, 255)), (192, 168), (172, rng.randint(16, 31))))
    number = int.from_bytes(bytes([*start, rng.randint(0, 255), rng.randint(0, 255)]), "big")
    prefix = rng.choice((16, 20, 22, 23, 24, 24, 25, 26, 27, 28))
    return number >> (32 - prefix) << (32 - prefix), prefix


def _groups(rng: random.Random) -> tuple[str, str]:
    """An IPv6 address whole and shortened; its one run of zero groups is in the middle."""
    left = ["2001", "0db8", *(f"{rng.randint(1, 0xFFFF):04x}" for _ in range(rng.randint(0, 2)))]
    right = [f"{rng.randint(1, 0xFFFF):04x}" for _ in range(rng.randint(1, 2))]
    zeros = ["0000"] * (8 - len(left) - len(right))
    short = ":".join(g.lstrip("0") for g in left) + "::" + ":".join(g.lstrip("0") for g in right)
    return ":".join(left + zeros + right), short


def expand_ipv6(rng: random.Random) -> Draft:
    whole, short = _groups(rng)
    return Draft(
        phrasings=(
            f"Write the IPv6 address {short} in full",
            f"Expand the IPv6 address {short}",
            f"expand {short}",
            f"{short} full form",
            f"What is {short} with all its zeros?",
            f"A form wants eight groups of four digits for {short}. What do I enter?",
            f"Could you show the exploded form of {short}?",
            f"ipv6 long form of {short}",
            f"Fill in the zeros that are left out in {short}",
            f"Our DNS file needs {short} written out. How does it look?",
            f"Give the full notation of the IPv6 address {short}.",
            f"How is {short} written without any abbreviation?",
        ),
        think="Ask the address for its exploded form.",
        code=f'{_IMPORT}print(ipaddress.ip_address("{short}").exploded)',
        answer=whole,
    )


def compress_ipv6(rng: random.Random) -> Draft:
    whole, short = _groups(rng)
    return Draft(
        phrasings=(
            f"Shorten the IPv6 address {whole}",
            f"Compress the IPv6 address {whole}",
            f"compress {whole}",
            f"{whole} short form",
            f"What is the shortest way to write {whole}?",
            f"I read {whole} in a log and want to write it with ::. How?",
            f"Could you abbreviate the address {whole}?",
            f"ipv6 short form of {whole}",
            f"Leave out the zeros of {whole} as IPv6 allows",
            f"A browser shows {whole} in its compact form. What does it show?",
            f"Give the compressed notation of {whole}.",
            f"How is {whole} written in short IPv6 notation?",
        ),
        think="Ask the address for its compressed form.",
        code=f'{_IMPORT}print(ipaddress.ip_address("{whole}").compressed)',
        answer=short,
    )


def ip_version(rng: random.Random) -> Draft:
    six = rng.random() < 0.5
    ip = rng.choice(_groups(rng)) if six else _dotted(rng.randrange(1 << 24, 0xDF << 24))
    return Draft(
        phrasings=(
            f"Is {ip} an IPv4 or an IPv6 address? Print 4 or 6.",
            f"What IP version is {ip}?",
            f"ip version of {ip}",
            f"{ip} v4 or v6",
            f"Which version of the internet protocol does {ip} belong to? Answer 4 or 6.",
            f"A log line has the client {ip}. Did it come over IPv4 or IPv6 (4 or 6)?",
            f"Could you tell me the version number of the address {ip}?",
            f"4 or 6: {ip}",
            f"Parse {ip} and print its version as a number",
            f"My firewall has two tables, 4 and 6. In which one does {ip} belong?",
            f"Find the IP version of the address {ip}.",
            f"Does {ip} have version 4 or version 6?",
        ),
        think=f"Parse the address {ip} and print its version.",
        code=f'{_IMPORT}print(ipaddress.ip_address("{ip}").version)',
        answer="6" if ":" in ip else "4",
    )


def integer_to_ip(rng: random.Random) -> Draft:
    n = rng.randrange(1 << 24, 0xDF << 24)
    return Draft(
        phrasings=(
            f"What IP address is the integer {n}?",
            f"A database stores an IPv4 address as {n}. Which address is it?",
            f"Which IPv4 address is the integer {n}?",
            f"Convert the integer {n} to an IP address",
            f"int to ip {n}",
            f"{n} as ipv4",
            f"What dotted address does the number {n} stand for?",
            f"Our database keeps IPs as numbers. Which address is {n}?",
            f"Could you turn {n} back into an IPv4 address?",
            f"ipv4 from integer {n}",
            f"Write the 32-bit number {n} as a dotted IP address",
            f"A packet dump prints the source as {n}. Which IP is that?",
            f"Give the IP address for the integer {n}.",
            f"What is {n} in dotted decimal notation?",
        ),
        think=f"Make an IPv4 address from the integer {n}.",
        code=f"{_IMPORT}print(ipaddress.ip_address({n}))",
        answer=_dotted(n),
    )


def network_of_host(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    ip = _dotted(start + rng.randrange(1, 2 ** (32 - prefix) - 1))
    return Draft(
        phrasings=(
            f"which network does {ip}/{prefix} belong to",
            f"What is the network address of {ip}/{prefix}?",
            f"In which network is the host {ip} with prefix /{prefix}?",
            f"network of {ip}/{prefix}",
            f"{ip}/{prefix} subnet",
            f"Find the network that {ip}/{prefix} belongs to, in CIDR form",
            f"My laptop has {ip}/{prefix}. Which network, with its prefix, is it in?",
            f"Could you compute the CIDR network for the interface {ip}/{prefix}?",
            f"cidr block of host {ip}/{prefix}",
            f"Zero the host bits of {ip}/{prefix} and print the network with the prefix",
            f"I need a route for the subnet of {ip}/{prefix}. Which subnet is it?",
            f"Give the network, with prefix, that contains {ip}/{prefix}.",
            f"Which network, with its prefix length, is {ip}/{prefix} part of?",
        ),
        think=f"Take the network of the interface {ip}/{prefix}.",
        code=f'{_IMPORT}print(ipaddress.ip_interface("{ip}/{prefix}").network)',
        answer=f"{_dotted(start)}/{prefix}",
    )


def edge_hosts(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    net, first = f"{_dotted(start)}/{prefix}", rng.random() < 0.5
    which = "first" if first else "last"
    return Draft(
        phrasings=(
            f"In {net}, what is the {which} address I can give to a computer?",
            f"{which} host ip of {net}",
            f"What is the {which} usable host address in {net}?",
            f"Find the {which} host of the network {net}",
            f"{which} usable ip {net}",
            f"{which} host in {net}",
            f"Which address is the {which} one that a machine can have in {net}?",
            f"Our router takes the {which} usable address of {net}. Which one is it?",
            f"Could you tell me the {which} assignable IP in the subnet {net}?",
            f"subnet {net} {which} host ip",
            f"Leaving out network and broadcast address, what is the {which} address of {net}?",
            f"DHCP for {net} should {'begin' if first else 'end'} at the {which} host. Which address do I enter?",
            f"Give the {which} usable host of {net}.",
            f"Which is the {which} host address in the subnet {net}?",
        ),
        think=f"Add 1 to the network address of {net}."
        if first
        else f"Subtract 1 from the broadcast address of {net}.",
        code=f'{_IMPORT}net = ipaddress.ip_network("{net}")\n'
        + ("print(net.network_address + 1)" if first else "print(net.broadcast_address - 1)"),
        answer=_dotted(start + 1 if first else start + 2 ** (32 - prefix) - 2),
    )


def split_network(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    new = prefix + rng.randint(1, 3)
    net, n = f"{_dotted(start)}/{prefix}", 2 ** (new - prefix)
    return Draft(
        phrasings=(
            f"How many /{new} subnets fit into {net}?",
            f"Into how many /{new} networks can {net} be split?",
            f"number of /{new} in {net}",
            f"{net} split into /{new}, how many",
            f"Count the subnets you get from {net} with the new prefix {new}",
            f"Each department gets a /{new} out of {net}. For how many departments is that enough?",
            f"Could you work out how many networks of size /{new} there are in {net}?",
            f"subnets of size {new} in {net}",
            f"I cut {net} into pieces with a /{new} mask. How many pieces are there?",
            f"If {net} is divided into /{new} subnets, what is their number?",
            f"Find the number of /{new} subnets in the network {net}.",
            f"How many networks with prefix {new} does {net} contain?",
        ),
        think=f"List the subnets of {net} with the prefix {new} and count them.",
        code=f'{_IMPORT}print(len(list(ipaddress.ip_network("{net}").subnets(new_prefix={new}))))',
        answer=str(n),
    )


def prefix_for_hosts(rng: random.Random) -> Draft:
    n = rng.choice((2, 5, 10, 14, 15, 25, 30, 31, 50, 60, 62, 100, 120, 126, 200, 254, 255, 400, 500, 1000))
    answer = next(p for p in range(30, 0, -1) if 2 ** (32 - p) - 2 >= n)
    return Draft(
        phrasings=(
            f"What is the smallest IPv4 subnet, as a prefix length, for {n} hosts?",
            f"Which prefix length do I need for {n} hosts?",
            f"prefix for {n} hosts",
            f"smallest subnet for {n} devices, prefix length",
            f"{n} machines have to fit into one subnet. What is the longest prefix that has room for them?",
            f"We have {n} computers in an office. Which is the smallest network, as a prefix length, that holds them?",
            f"Could you find the prefix length of the tightest IPv4 network with {n} usable addresses?",
            f"cidr prefix length for at least {n} usable hosts",
            f"Network and broadcast address are reserved. Which prefix length gives {n} or more usable addresses?",
            f"How long may the prefix be if {n} devices need an address each?",
            f"Find the longest IPv4 prefix that leaves at least {n} usable hosts.",
            f"Which prefix length is just enough for {n} hosts in IPv4?",
        ),
        think=f"Shorten the prefix from 30 until 2 to the host bits, less 2, is at least {n}.",
        code=f"prefix = 30\nwhile 2 ** (32 - prefix) - 2 < {n}:\n    prefix -= 1\nprint(prefix)",
        answer=str(answer),
    )


def networks_overlap(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    longer = prefix + rng.randint(1, 3)
    size, overlap = 2 ** (32 - longer), rng.random() < 0.5
    other = start + size * rng.randrange(2 ** (longer - prefix))
    if not overlap:
        other = start + 2 ** (32 - prefix) + (other - start)
    a, b = rng.sample((f"{_dotted(start)}/{prefix}", f"{_dotted(other)}/{longer}"), 2)
    return Draft(
        phrasings=(
            f"Do the networks {a} and {b} overlap?",
            f"Check whether {a} overlaps with {b}",
            f"overlap {a} {b}",
            f"do {a} and {b} overlap",
            f"Is there any address that is both in {a} and in {b}?",
            f"Site one uses {a}, site two {b}. Will they clash in a VPN?",
            f"Could you tell me if the subnets {a} and {b} have addresses in common?",
            f"{a} vs {b} common addresses? true or false",
            f"True or false: {a} and {b} share addresses",
            f"I want to add the route {b} next to {a}. Do the two overlap?",
            f"Determine if the network {a} overlaps the network {b}.",
            f"Do any addresses belong to both {a} and {b}?",
        ),
        think=f"Ask the network {a} whether it overlaps {b}.",
        code=f'{_IMPORT}a = ipaddress.ip_network("{a}")\nb = ipaddress.ip_network("{b}")\nprint(a.overlaps(b))',
        answer=str(overlap),
    )


def format_mac(rng: random.Random) -> Draft:
    digits = f"{rng.randrange(1 << 48):012X}"
    pairs = re.findall("..", digits)
    text = rng.choice(("-".join(pairs), digits, ".".join((digits[:4], digits[4:8], digits[8:]))))
    return Draft(
        phrasings=(
            f"mac {text} with colons, small letters",
            f"Write the MAC address {text} in lower case with colons",
            f"Convert the MAC {text} to the form aa:bb:cc:dd:ee:ff",
            f"normalize mac {text} (lower case, colons)",
            f"{text} to lowercase colon mac",
            f"How is the hardware address {text} written with colons and small letters?",
            f"The sticker says {text}, but our DHCP file wants it like aa:bb:cc:dd:ee:ff. What do I write?",
            f"Could you format {text} as a MAC with a colon after every two digits, in small letters?",
            f"mac {text} linux style",
            f"Bring {text} into the usual Linux notation of MAC addresses, pairs in lower case with colons between",
            f"I copied the MAC {text} from a switch. Print it as six lower-case pairs joined by colons.",
            f"Normalise the MAC address {text} to lower-case pairs with colons.",
            f"What is {text} as a lower-case MAC address with colons?",
        ),
        think="Take the lower-cased hexadecimal digits and join pairs of them with colons.",
        code=(
            f'import re\n\ndigits = re.sub("[^0-9a-f]", "", "{text}".lower())\n'
            'print(":".join(re.findall("..", digits)))'
        ),
        answer=":".join(pair.lower() for pair in pairs),
    )


def http_status(rng: random.Random) -> Draft:
    code = rng.choice(_STATUSES)
    return Draft(
        phrasings=(
            f"What does the HTTP status {code} mean? Print its standard phrase.",
            f"Print the reason phrase of HTTP {code}",
            f"http {code} meaning",
            f"http status code {code} phrase",
            f"Which phrase belongs to the HTTP status code {code}?",
            f"My request came back with {code}. What is the standard name of that HTTP status?",
            f"Could you look up the reason phrase for the HTTP response code {code}?",
            f"what is http error {code} called",
            f"A server answers with status {code}. Which standard text goes with it in HTTP?",
            f"Name the HTTP status {code} as the standard does",
            f"Give the standard phrase of the HTTP status code {code}.",
            f"What is the reason phrase for an HTTP response with code {code}?",
        ),
        think=f"Look up the phrase of {code} in http.HTTPStatus.",
        code=f"from http import HTTPStatus\n\nprint(HTTPStatus({code}).phrase)",
        answer=next(status.phrase for status in HTTPStatus if status == code),
    )


def addresses_of_prefix(rng: random.Random) -> Draft:
    prefix, total = rng.randint(16, 30), rng.random() < 0.5
    what = "IP addresses in total" if total else "usable host addresses"
    less = "" if total else " - 2"
    note = ", network and broadcast included" if total else ", without network and broadcast"
    return Draft(
        phrasings=(
            f"How many {what} does a /{prefix} subnet have?",
            f"How many {what} are in a /{prefix}?",
            f"number of {what} in a /{prefix} network",
            f"/{prefix} {what}",
            f"A provider gives me a /{prefix} block. How many {what} is that?",
            f"What is the number of {what} in a /{prefix}?",
            f"Our network has the prefix length {prefix}. How many {what} does it have{note}?",
            f"count of {what} for cidr /{prefix}",
            f"With a /{prefix} mask, how many {what} do I get?",
            f"I am learning subnetting: how many {what} has a /{prefix} network{note}?",
            f"Tell me how many {what} there are in an IPv4 /{prefix}",
            f"Calculate the {what} of a /{prefix} subnet.",
            f"how big is a /{prefix}, counted in {what}",
            f"If an IPv4 subnet is a /{prefix}, how many {what} does it contain?",
            f"Give the number of {what} for a /{prefix} network{note}.",
            f"Find how many {what} a /{prefix} network has.",
            f"How many {what} does an IPv4 network with prefix /{prefix} contain?",
        ),
        think=f"{what[0].upper()}{what[1:]}: a /{prefix} leaves 32 - {prefix} bits, so 2 to that many{note}.",
        code=f"print(2 ** (32 - {prefix}){less})",
        answer=str((0xFFFFFFFF >> prefix) + 1 if total else (0xFFFFFFFF >> prefix) - 1),
    )
