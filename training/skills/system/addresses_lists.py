"""Addresses one after another, ranges and lists of them, masks, and the ends of host names."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.vocabulary import person
from training.skills.wording import joined


def _dotted(number: int) -> str:
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


def _number(rng: random.Random) -> int:
    start = rng.choice((10 << 24, 192 << 24 | 168 << 16, 172 << 24 | 16 << 16, rng.randint(20, 190) << 24))
    return start | rng.randint(0, 255) << 8 | rng.randint(2, 250)


def next_address(rng: random.Random) -> Draft:
    number, n, back = _number(rng), rng.choice((5, 10, 20, 100, rng.randint(2, 400))), rng.random() < 0.3
    if rng.random() < 0.3:
        number |= 255
    ip, answer = _dotted(number), _dotted(number - n if back else number + n)
    when, sign, word = ("before", "-", "back") if back else ("after", "+", "on")
    steps = f"{n} addresses"
    return Draft(
        phrasings=(
            f"ip {n} {when} {ip}",
            f"Which IP address comes {steps} {when} {ip}?",
            f"What is {ip} {'minus' if back else 'plus'} {n} as an IP address?",
            f"{ip} {sign} {n}",
            f"ip {steps} {when} {ip}",
            f"{'Subtract' if back else 'Add'} {n} {'from' if back else 'to'} the IP address {ip}",
            f"Count {steps} {word} from {ip}. Which IPv4 address is that?",
            f"Our first server has {ip}. What is the address {steps} {when} it?",
            f"Starting at {ip}, go {steps} {'back' if back else 'forward'} and print the IP address",
            f"what ip do i get {n} {when} {ip}",
            f"Find the IPv4 address that lies {steps} {when} {ip}.",
            f"Please give me the address with the number {n} {'lower' if back else 'higher'} than {ip}.",
            f"I take {ip} and move {steps} {'down' if back else 'up'}. Where am I?",
            f"Addresses are handed out one by one; which one stands {steps} {when} {ip}?",
            f"In the sequence of all IPv4 addresses, name the one {steps} {when} {ip}.",
        ),
        think=f"The address {steps} {when} {ip}: ipaddress objects can {'subtract' if back else 'add'} an integer.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_address("{ip}") {sign} {n})',
        answer=answer,
    )


def addresses_in_range(rng: random.Random) -> Draft:
    number, n = _number(rng), rng.choice((rng.randint(5, 120), rng.randint(50, 1500)))
    a, b = _dotted(number), _dotted(number + n - 1)
    return Draft(
        phrasings=(
            f"How many IP addresses are in the range {a} to {b}, the ends included?",
            f"How many IP addresses are there from {a} to {b}, both included?",
            f"How many addresses are in the range {a} - {b} inclusive?",
            f"number of ips {a}-{b} inclusive",
            f"{a} to {b} how many addresses, both ends counted",
            f"My DHCP pool goes from {a} to {b}, ends included. How many addresses can it give out?",
            f"Count the IPv4 addresses from {a} through {b}",
            f"The router hands out {a} up to and including {b}. How many devices can get an address?",
            f"What is the size of the IP range {a} to {b}, including the first and the last?",
            f"A firewall rule covers {a} to {b} inclusive. How many addresses is that?",
            f"how many hosts fit in {a} - {b} counting both",
            f"Please tell me how many addresses lie in {a} ... {b} with both ends counted.",
            f"Range start {a}, range end {b}, inclusive: number of addresses?",
            f"We were assigned everything from {a} up to {b}, the two included; how many IPs do we have?",
            f"If I ping each address from {a} through {b}, how many pings do I send?",
        ),
        think=f"Addresses in the range: the integer of {b} minus the integer of {a}, plus 1.",
        code=(
            f'import ipaddress\n\nfirst = int(ipaddress.ip_address("{a}"))\nlast = int(ipaddress.ip_address("{b}"))\n'
            "print(last - first + 1)"
        ),
        answer=str(n),
    )


def mask_to_prefix(rng: random.Random) -> Draft:
    prefix = rng.choice((24, 16, 8, 25, 26, 27, 28, 29, 30, rng.randint(9, 30), rng.randint(17, 23)))
    mask = _dotted((1 << 32) - (1 << 32 - prefix))
    return Draft(
        phrasings=(
            f"What prefix length is the netmask {mask}?",
            f"Which CIDR prefix belongs to the subnet mask {mask}? Print the number.",
            f"{mask} prefix length",
            f"netmask {mask} in cidr, number only",
            f"How many bits are set in the subnet mask {mask}?",
            f"Convert the netmask {mask} to a prefix length such as 24",
            f"My router shows the mask {mask}. Which number comes after the slash in CIDR notation?",
            f"The subnet mask is {mask}. What is the prefix length?",
            f"Count the ones in {mask} written in binary",
            f"what number goes after the slash for {mask}",
            f"Please turn {mask} into a CIDR prefix number.",
            f"A form asks for the prefix instead of {mask}. What number do I enter?",
            f"In front of the zeros, how many 1 bits does the mask {mask} have?",
            f"The network card is set to {mask}; as a prefix length, how much is that?",
        ),
        think=f"The prefix length: count the ones of {mask}, each of its four parts written in binary.",
        code=f'print(sum(bin(int(part)).count("1") for part in "{mask}".split(".")))',
        answer=str(prefix),
    )


def same_subnet(rng: random.Random) -> Draft:
    prefix, a = rng.choice((24, 24, 24, 16, 25, 26, 28, 20)), _number(rng)
    size = 1 << 32 - prefix
    b = a // size * size + rng.randrange(1, size - 1) if rng.random() < 0.5 else a ^ 1 << rng.randint(2, 17)
    b += a == b
    x, y = _dotted(a), _dotted(b)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My laptop has the address {x} and the printer {y}, both with the prefix /{prefix}. Are they in "
            "the same network, True or False?",
            f"{p.name} cannot reach {y} from {x} and thinks they lie in two different /{prefix} networks. Are "
            "they in one, True or False?",
            f"Are {x} and {y} in the same /{prefix} subnet?",
            f"Do {x} and {y} belong to the same /{prefix} network?",
            f"{x} and {y} same /{prefix}?",
            f"same subnet /{prefix}: {x}, {y}?",
            f"With a /{prefix} mask, are the hosts {x} and {y} in one network?",
            f"My PC has {x} and the printer {y}, prefix /{prefix}. Are they in the same subnet?",
            f"Check if {x}/{prefix} and {y}/{prefix} share their network",
            f"Can {x} reach {y} without a router if the prefix length is {prefix}?",
            f"True or False: {x} and {y} lie in one /{prefix} network",
            f"is {y} in the same /{prefix} as {x}",
            f"Please tell me whether {x} and {y} are neighbours in a /{prefix} subnet.",
            f"Given the prefix /{prefix}, does {x} have the same network address as {y}?",
            f"Two servers, {x} and {y}, use /{prefix}; is it one and the same subnet?",
            f"Would a /{prefix} network that holds {x} also hold {y}?",
        ),
        think=f"Whether they share a subnet: compare the /{prefix} networks of {x} and {y}.",
        code=(
            f'import ipaddress\n\na = ipaddress.ip_interface("{x}/{prefix}").network\n'
            f'b = ipaddress.ip_interface("{y}/{prefix}").network\nprint(a == b)'
        ),
        answer=str(a // size == b // size),
    )


def is_valid_ipv4(rng: random.Random) -> Draft:
    parts = [str(rng.randint(1, 254)) for _ in range(4)]
    fault = rng.choice(("none", "none", "none", "large", "short", "long", "letter"))
    i = rng.randrange(4)
    if fault == "large":
        parts[i] = str(rng.choice((256, 300, 260, 999, rng.randint(256, 400))))
    elif fault == "short":
        parts.pop()
    elif fault == "long":
        parts.append(str(rng.randint(1, 99)))
    elif fault == "letter":
        parts[i] = f"{rng.randint(1, 9)}{rng.choice('xoabl')}"
    ip = ".".join(parts)
    return Draft(
        phrasings=(
            f"{ip} real ip address?",
            f"Is {ip} a valid IPv4 address?",
            f"Is {ip} a valid IP address (IPv4)?",
            f"{ip} valid ipv4?",
            f"valid ip {ip}",
            f"Check whether {ip} is a correct IPv4 address",
            f"I typed {ip} as an IPv4 address. Is it valid?",
            f"Validate the IPv4 address {ip} and print True or False",
            f"Can {ip} be the IPv4 address of a computer at all, going by its form?",
            f"True or False: {ip} is well formed as an IPv4 address",
            f"does {ip} work as an ipv4 address or is it malformed? true if it works",
            f"Please verify that {ip} is a proper IPv4 address.",
            f"The config says {ip}. Is that an IPv4 address with the right form?",
            f"Does {ip} follow the rules for IPv4 addresses?",
            f"Someone wrote down {ip}; could that be a real IPv4 address?",
        ),
        think=f"Whether {ip} is an IPv4 address: try to make one and catch the error.",
        code=(
            f'import ipaddress\n\ntry:\n    ipaddress.IPv4Address("{ip}")\n    print(True)\n'
            "except ValueError:\n    print(False)"
        ),
        answer=str(fault == "none"),
    )


def sort_addresses(rng: random.Random) -> Draft:
    base = rng.choice(("192.168.1", "10.0.0", "172.16.5", f"10.{rng.randint(1, 99)}.{rng.randint(1, 99)}"))
    numbers = rng.sample(range(1, 255), rng.randint(4, 6))
    ips = [f"{base}.{n}" for n in numbers]
    shown = ", ".join(ips)
    answer = ", ".join(f"{base}.{n}" for n in range(1, 255) if n in numbers)
    return Draft(
        phrasings=(
            f"Which order do the addresses {shown} have by number? With commas.",
            f"Sort the IP addresses {shown} numerically and print them with commas.",
            f"Sort the IP addresses {shown} in ascending order, separated by commas",
            f"Put the addresses {shown} in numeric order with commas between them",
            f"sort ips ascending, commas: {shown}",
            f"{shown} sorted numerically, comma separated",
            f"What is the ascending order of the IPs {shown}? Separate them with commas.",
            f"My list of servers is {shown}. Sort it by address from low to high, comma-separated.",
            f"Order {joined(ips)} from the lowest to the highest address, with commas",
            f"Arrange these IPs from small to large and print them with commas: {shown}",
            f"I have to list {joined(ips)} in numerical order, divided by commas. How?",
            f"sort these ip addresses properly with commas in between {shown}",
            f"Please sort {shown} by number, not as text, and separate by commas.",
            f"From the lowest IP to the highest, separated by commas: {shown}",
            f"Bring the hosts {joined(ips)} into the order of their addresses, lowest first, with commas.",
            f"Numerically sorted and joined by commas, what do {shown} look like?",
        ),
        think="The addresses in order: sort them with ipaddress.ip_address as key and join with commas.",
        code=(
            f"import ipaddress\n\nips = {ips}\n".replace("'", '"')
            + 'print(", ".join(sorted(ips, key=ipaddress.ip_address)))'
        ),
        answer=answer,
    )


def top_level_domain(rng: random.Random) -> Draft:
    end = rng.choice(("com", "org", "net", "de", "io", "edu", "info", "fr", "jp", "dev", "gov", "shop"))
    host = rng.choice(("www.", "", "mail.", "shop.", "api.", "blog.")) + rng.choice(
        ("example", "mybakery", "openmaps", "bluebird", "cityzoo", "toolbox", "greenfarm", "pixelart")
    )
    given = rng.choice(
        (f"{host}.{end}", f"{host}.{end}", f"https://{host}.{end}/about", f"info@{host.split('.')[-1]}.{end}")
    )
    code = (
        f'from urllib.parse import urlsplit\n\nprint(urlsplit("{given}").hostname.split(".")[-1])'
        if given.startswith("https")
        else f'print("{given}".split(".")[-1])'
    )
    return Draft(
        phrasings=(
            f"What is the top-level domain of {given}, without the dot?",
            f"Which TLD does {given} have (no dot)?",
            f"tld of {given}, no dot",
            f"{given} top level domain without dot",
            f"Get the top-level domain from {given}, leaving off the dot",
            f"I collect addresses such as {given}. What is its TLD without the dot?",
            f"Print the last part of the host name in {given}, the TLD",
            f"Extract the TLD of {given} and do not print the dot",
            f"In {given}, what is the domain ending, such as com or uk?",
            f"which domain ending does {given} use, without the dot",
            f"Please name the top-level domain in {given}, the dot left out.",
            f"Our statistics count TLDs. Under which one (without dot) does {given} go?",
            f"The address is {given}. Tell me only its top-level domain, dot not included.",
            f"With which top-level domain, written without its dot, does the host of {given} end?",
        ),
        think=f"The top-level domain: the part of the host name in {given} after its last dot.",
        code=code,
        answer=end,
    )


def private_in_list(rng: random.Random) -> Draft:
    drawn = []
    for _ in range(rng.randint(4, 6)):
        tail = f"{rng.randint(0, 255)}.{rng.randint(1, 254)}"
        drawn.append(
            rng.choice(
                (
                    (f"192.168.{tail}", True), (f"10.{rng.randint(0, 255)}.{tail}", True),
                    (f"172.{rng.randint(16, 31)}.{tail}", True), (f"8.8.{tail}", False),
                    (f"{rng.randint(20, 90)}.{rng.randint(1, 250)}.{tail}", False),
                    (f"172.{rng.randint(33, 90)}.{tail}", False),
                )
            )
        )  # fmt: skip
    ips, public = [ip for ip, _ in drawn], rng.random() < 0.35
    kind, shown = "public" if public else "private", ", ".join(ips)
    return Draft(
        phrasings=(
            f"How many of these IP addresses are {kind}: {shown}?",
            f"Count the {kind} addresses in {shown}",
            f"number of {kind} ips: {shown}",
            f"{shown} how many {kind}",
            f"My log lists {joined(ips)}. How many of them are {kind} addresses?",
            f"Among {shown}, how many are {kind} IPs?",
            f"How many {kind} IPv4 addresses does this list have: {shown}?",
            f"Go through {shown} and count those that are {kind}",
            f"Of the visitors {shown}, how many came from a {kind} address?",
            f"how many {kind} addresses are in here: {shown}",
            f"Please count how many entries of {joined(ips)} are {kind} IP addresses.",
            f"Given {shown}, print the number of {kind} ones.",
            f"Our firewall saw {joined(ips)}; what is the number of {kind} addresses among them?",
            f"In the list {shown}, {kind} addresses occur how many times?",
        ),
        think=f"How many are {kind}: count the addresses whose is_private is {not public}.",
        code=(
            f"import ipaddress\n\nips = {ips}\n".replace("'", '"')
            + f"print(sum({'not ' if public else ''}ipaddress.ip_address(ip).is_private for ip in ips))"
        ),
        answer=str(sum(private != public for _, private in drawn)),
    )
