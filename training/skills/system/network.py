"""IP addresses, versions, configuration, log lines and command lines."""

from __future__ import annotations

import json
import random

from training.skills.base import Draft
from training.skills.vocabulary import person

_WORDS = ("alpha", "backup", "server", "report", "hello", "world", "index", "orange", "delta", "node")


def _octets(rng: random.Random) -> list[int]:
    start = rng.choice(([10], [192, 168], [172, 16], [8, 8], [203, 0], [172, 200], [127], [rng.randint(11, 126)]))
    return start + [rng.randint(0, 254) for _ in range(4 - len(start))]


def _dotted(number: int) -> str:
    return ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))


def _network(rng: random.Random) -> tuple[int, int]:
    prefix = rng.choice((8, 16, 20, 22, 23, 24, 24, 25, 26, 27, 28, 29, 30))
    number = int.from_bytes(bytes(_octets(rng)), "big")
    return number >> (32 - prefix) << (32 - prefix), prefix


def subnet_hosts(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    net = f"{_dotted(start)}/{prefix}"
    return Draft(
        phrasings=(
            f"How many usable hosts are in the subnet {net}?",
            f"How many host addresses does {net} have, without network and broadcast address?",
            f"Number of usable IP addresses in {net}",
            f"usable hosts in {net}",
            f"how many hosts in a {net} network",
            f"Our office got the network {net}. How many devices can have an address in it?",
            f"Calculate the usable host count of {net}",
            f"How many machines can I address in {net} if network and broadcast are reserved?",
            f"{net} how many usable hosts",
            f"number of hosts in {net}, without network and broadcast",
            f"How many usable IPs are there in {net}?",
            f"What is the number of usable host addresses in {net}?",
            f"I have a {net} subnet. How many hosts can I connect?",
            f"Subnet {net}: usable addresses?",
            f"How many computers fit into the network {net}, leaving out network and broadcast address?",
            f"Tell me the usable host count for {net}.",
            f"My router uses {net}. How many devices can get an IP address?",
            f"usable IP count {net}",
            f"In {net}, how many addresses can be given to hosts?",
            f"Work out how many hosts the subnet {net} can have.",
            f"Take away the network and the broadcast address: how many addresses of {net} are left for hosts?",
            f"Find the number of usable host addresses in {net}.",
            f"How many usable host addresses does the network {net} contain?",
        ),
        think=f"Usable hosts: take the number of addresses of {net} less network and broadcast address.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_network("{net}").num_addresses - 2)',
        answer=str(2 ** (32 - prefix) - 2),
    )


def broadcast_address(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    net = f"{_dotted(start)}/{prefix}"
    return Draft(
        phrasings=(
            f"What is the broadcast address of {net}?",
            f"Find the broadcast address for the network {net}",
            f"broadcast address {net}",
            f"Which address is used for broadcast in {net}?",
            f"last address of the subnet {net}",
            f"I set up the subnet {net}. What do I enter as broadcast address?",
            f"Compute the broadcast IP of {net}.",
            f"Can you work out the broadcast address in {net}?",
            f"Give the broadcast address of the subnet {net}.",
            f"What is the broadcast address for the subnet {net}?",
        ),
        think=f"Ask the network {net} for its broadcast address.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_network("{net}").broadcast_address)',
        answer=_dotted(start + 2 ** (32 - prefix) - 1),
    )


def netmask(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    net = f"{_dotted(start)}/{prefix}"
    return Draft(
        phrasings=(
            f"What is the netmask of {net}?",
            f"Find the subnet mask for {net}",
            f"subnet mask of {net}",
            f"netmask {net}",
            f"Which subnet mask belongs to the network {net}?",
            f"The router wants a mask instead of {net}. What is the dotted netmask?",
            f"Convert the prefix of {net} to a dotted subnet mask.",
            f"Write the mask of {net} in dotted decimal notation",
            f"Give the netmask of the network {net}.",
            f"What is the subnet mask of {net}?",
        ),
        think=f"Ask the network {net} for its netmask.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_network("{net}").netmask)',
        answer=_dotted(2**32 - 2 ** (32 - prefix)),
    )


def ip_in_network(rng: random.Random) -> Draft:
    start, prefix = _network(rng)
    net = f"{_dotted(start)}/{prefix}"
    span = 2 ** (32 - prefix)
    number = start + rng.randrange(span) + rng.choice((0, 0, span))
    ip = _dotted(number)
    return Draft(
        phrasings=(
            f"{ip} inside {net}, true or false",
            f"does {net} contain {ip}",
            f"Is {ip} in the network {net}?",
            f"Is the IP address {ip} in the subnet {net}?",
            f"Check if {ip} belongs to {net}",
            f"is {ip} in {net}",
            f"Does the range {net} contain {ip}?",
            f"{ip} inside {net}?",
            f"A firewall rule allows {net}. Does it let {ip} in?",
            f"True or false: {ip} is part of the network {net}",
            f"{ip} in {net}? True or False",
            f"Does {ip} fall into {net}?",
            f"Is {ip} part of {net}?",
            f"does {net} include {ip}",
            f"My PC has the address {ip}. Is it in the subnet {net}?",
            f"Tell me if {ip} lies within {net}.",
            f"I want to know whether {ip} is inside the CIDR block {net}.",
            f"Is the host {ip} on the network {net}?",
            f"cidr check: {ip} in {net}",
            f"Would {ip} match the range {net}?",
            f"The access list has {net}. Is {ip} covered by it?",
            f"Test whether {ip} is one of the addresses of {net}",
            f"Are {ip} and the network {net} a match, that is, is the address in it?",
            f"Check whether the address {ip} is in {net}.",
            f"Does the IP {ip} belong to the subnet {net}?",
        ),
        think=f"Whether an address is in a network: check {ip} against {net}.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_address("{ip}") in ipaddress.ip_network("{net}"))',
        answer=str(start <= number < start + span),
    )


def is_private_ip(rng: random.Random) -> Draft:
    first, second = rng.choice(((10, rng.randint(0, 255)), (192, 168), (172, rng.randint(16, 31)), (8, 8),
                                (172, rng.randint(33, 200)), (52, 14), (151, 101), (93, 184)))  # fmt: skip
    ip = f"{first}.{second}.{rng.randint(0, 254)}.{rng.randint(1, 254)}"
    private = first == 10 or (first, second) == (192, 168) or (first == 172 and 16 <= second <= 31)
    return Draft(
        phrasings=(
            f"Is {ip} a private IP address?",
            f"Check if {ip} is a private IP",
            f"Is the IP address {ip} private?",
            f"is {ip} private",
            f"private ip {ip}?",
            f"My laptop shows {ip}. Is that an address from a private range?",
            f"True or false: {ip} is a private address",
            f"Find out if {ip} belongs to a private network range.",
            f"Check whether the address {ip} is private.",
            f"Does {ip} count as a private IP address?",
        ),
        think=f"Ask the address {ip} whether it is private.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_address("{ip}").is_private)',
        answer=str(private),
    )


def ip_to_integer(rng: random.Random) -> Draft:
    a, b, c, d = _octets(rng)
    ip = f"{a}.{b}.{c}.{d}"
    return Draft(
        phrasings=(
            f"Convert the IP address {ip} to an integer",
            f"What is {ip} as an integer?",
            f"What number is the IPv4 address {ip}?",
            f"ip to int {ip}",
            f"{ip} as decimal number",
            f"A database keeps IPs as integers. Which one stands for {ip}?",
            f"Turn the address {ip} into a 32-bit number",
            f"Give me the numeric value of the IP {ip}.",
            f"Convert {ip} to its integer value.",
            f"What is the integer form of the IP address {ip}?",
        ),
        think=f"Make the address {ip} and turn it into an int.",
        code=f'import ipaddress\n\nprint(int(ipaddress.ip_address("{ip}")))',
        answer=str(a * 256**3 + b * 256**2 + c * 256 + d),
    )


def newer_version(rng: random.Random) -> Draft:
    parts = rng.choice((2, 3, 3))
    first = [rng.randint(0, 12) for _ in range(parts)]
    second = list(first)
    second[rng.randrange(parts)] += rng.randint(1, 12)
    pair = [".".join(map(str, v)) for v in (first, second)]
    rng.shuffle(pair)
    a, b = pair
    p = person(rng)
    return Draft(
        phrasings=(
            f"A colleague's computer has version {a} and mine {b}. Which one is newer?",
            f"{p.name} finds the same program twice on a disk, as {a} and as {b}, and keeps the later one. "
            "Which version stays?",
            f"{a} or {b}, which is newer",
            f"latest of version {a} and {b}",
            f"Which version is newer, {a} or {b}?",
            f"Which is the higher version number: {a} or {b}?",
            f"Compare the versions {a} and {b} and print the newer one",
            f"newer version {a} vs {b}",
            f"latest of {a} and {b}",
            f"I have {a} installed and the site offers {b}. Which of the two is the later release?",
            f"Of the releases {a} and {b}, which one is more recent by version number?",
            f"Find the greater version of {a} and {b}.",
            f"{a} or {b}, which is newer?",
            f"Is {a} or {b} the newer version?",
            f"newest version: {a}, {b}",
            f"Which one is the later version, {a} or {b}?",
            f"Between version {a} and version {b}, which is the higher one?",
            f"The changelog lists {a} and {b}. Which of them came out last, by version number?",
            f"higher version {a} {b}",
            f"Tell me which version number is greater: {a} or {b}",
            f"I can install {a} or {b} and want the newest. Which one?",
            f"By semantic versioning, which is newer: {a} or {b}?",
            f"Two servers run {a} and {b}. Print the newer version.",
            f"Pick the more recent version out of {a} and {b}.",
            f"Which version number is higher, {a} or {b}?",
            f"What is the newer version: {a} or {b}?",
        ),
        think=f"The newer version: compare {a} and {b} as lists of integers and take the larger.",
        code=f'versions = ["{a}", "{b}"]\nprint(max(versions, key=lambda v: [int(n) for n in v.split(".")]))',
        answer=".".join(map(str, second)),
    )


def json_setting(rng: random.Random) -> Draft:
    section = rng.choice(("server", "database", "app", "cache"))
    values: dict[str, str | int] = {
        "host": rng.choice(("localhost", "db1", "example.com")),
        "port": rng.choice((80, 443, 5432, 6379, 8080, rng.randint(1024, 65535))),
        "user": rng.choice(("admin", "root", "anna")),
    }
    key = rng.choice(list(values))
    text = json.dumps({section: values})
    return Draft(
        phrasings=(
            f"get the {key} of {section} from {text}",
            f"What is the {section} {key} in this config: {text}",
            f"Read the {key} of {section} from the JSON config {text}",
            f"Get {section}.{key} from {text}",
            f"{key} of {section} in {text}",
            f"config {text} give me {section} {key}",
            f"My settings file contains {text}. What is the value of {key} under {section}?",
            f"Parse the JSON {text} and print the {key} in the {section} section.",
            f"Which {key} is configured for {section} in {text}?",
            f"From the config {text}, print the {section} {key}.",
            f"What {key} does {section} have in the JSON config {text}?",
        ),
        think=f"Load the JSON and take {key} from {section}.",
        code=f'import json\n\nconfig = json.loads(\'{text}\')\nprint(config["{section}"]["{key}"])',
        answer=str(values[key]),
    )


def log_level(rng: random.Random) -> Draft:
    level = rng.choice(("INFO", "ERROR", "WARNING", "DEBUG"))
    stamp = f"20{rng.randint(18, 29)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"
    time = f"{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}"
    message = rng.choice(("Disk is full", "User logged in", "Connection lost", "Job finished", "Retrying request"))
    line = f"{stamp} {time} {level} {message}"
    index, name, answer = rng.choice(
        ((0, "date", stamp), (1, "time", time), (2, "log level", level), (3, "message", message))
    )
    return Draft(
        phrasings=(
            f"What is the {name} in this log line: {line}",
            f"Extract the {name} from the log line '{line}'",
            f"Get the {name} of this log entry: {line}",
            f"{name} of {line}",
            f"log line {line} what is the {name}",
            f"Our server wrote '{line}'. Which {name} does it show?",
            f'Parse the log entry "{line}" and print its {name}.',
            f"In the log I found: {line}. Tell me the {name}, please.",
            f"Find the {name} in the log line: {line}",
            f'What {name} does the log line "{line}" have?',
        ),
        think=f"Split the line into date, time, level and message; the {name} has index {index}.",
        code=f'line = "{line}"\nprint(line.split(" ", 3)[{index}])',
        answer=answer,
    )


def command_arguments(rng: random.Random) -> Draft:
    a, b, c = rng.sample(_WORDS, 3)
    parts = rng.choice(
        (
            ["cp", f"{a} {b}.txt", f"{c}/"],
            ["grep", "-n", f"{a} {b}", f"{c}.log"],
            ["git", "commit", "-m", f"{a} {b} {c}"],
            ["echo", f"{a} {b}", c],
            ["python", "run.py", "--name", f"{a} {b}", "--fast"],
            ["mv", f"{a}.txt", f"{b} {c}"],
        )
    )
    line = " ".join(f"'{p}'" if " " in p else p for p in parts)
    return Draft(
        phrasings=(
            f"How many arguments, the command included, does the shell see in: {line}",
            f"Split the command line {line} like a shell. How many parts are there?",
            f"Count the tokens of the shell command {line}",
            f"number of shell tokens in {line}",
            f"shlex split {line} how many parts",
            f"I type {line} in a terminal. How many words, with the command itself, does the shell pass on?",
            f"Into how many tokens does shlex split {line} ?",
            f"What is the length of argv for the command {line} ?",
            f"How many parts does the command line {line} have when split as a shell does?",
            f"Count the shell arguments, including the command, in: {line}",
        ),
        think="Split the command line with shlex and count the parts.",
        code=f'import shlex\n\nprint(len(shlex.split("{line}")))',
        answer=str(len(parts)),
    )


def crc32_checksum(rng: random.Random) -> Draft:
    text = rng.choice((rng.choice(_WORDS), f"{rng.choice(_WORDS)} {rng.choice(_WORDS)}", f"file{rng.randint(1, 999)}"))
    register = 0xFFFFFFFF
    for byte in text.encode():
        register ^= byte
        for _ in range(8):
            register = register >> 1 ^ (0xEDB88320 if register & 1 else 0)
    return Draft(
        phrasings=(
            f'What is the CRC32 checksum of "{text}"?',
            f"Compute the CRC-32 of '{text}' as a decimal number",
            f"CRC32 of '{text}'",
            f"crc32 {text}",
            f'Calculate the crc32 checksum for the text "{text}"',
            f"zlib crc32 of the string {text}",
            f"To verify a transfer I need the CRC32 of '{text}' as a number.",
            f'Give me the CRC-32 value of "{text}" in decimal.',
            f"Find the CRC32 checksum of the text '{text}'.",
            f'What CRC32 value does the string "{text}" have?',
        ),
        think="Encode the text to bytes and take zlib.crc32.",
        code=f'import zlib\n\nprint(zlib.crc32("{text}".encode()))',
        answer=str(register ^ 0xFFFFFFFF),
    )


def job_runs(rng: random.Random) -> Draft:
    every, hours = rng.choice((5, 10, 15, 20, 30, 60, 2, 3, 4, 6, 12)), rng.choice((24, 2, 3, 8, 12, 48, 72, 168))
    p = person(rng)
    return Draft(
        phrasings=(
            f"A sensor sends a value every {every} minutes. How many values will I have after {hours} hours?",
            f"{p.name} films a plant growing: one picture every {every} minutes, for {hours} hours. How many "
            "pictures is that?",
            f"every {every} minutes, how many times in {hours} hours",
            f"something is saved every {every} min, how many saves in {hours} hours",
            f"A cron job runs every {every} minutes. How many times does it run in {hours} hours?",
            f"How often does a job that runs every {every} minutes run in {hours} hours?",
            f"number of runs in {hours} hours of a job every {every} minutes",
            f"every {every} minutes for {hours} hours, how many runs",
            f"A sensor sends a reading every {every} minutes. How many readings arrive in {hours} hours?",
            f"My backup starts each {every} minutes. How many backups do I get within {hours} hours?",
            f"With */{every} in the minute field of cron, how many runs are there in {hours} hours?",
            f"If a script is started every {every} minutes, count its starts in {hours} hours.",
            f"How many times will a task that repeats every {every} minutes run in {hours} hours?",
            f"A job is scheduled every {every} minutes. How many runs is that in {hours} hours?",
        ),
        think=f"Turn {hours} hours into minutes and divide by {every}.",
        code=f"print({hours} * 60 // {every})",
        answer=str(len(range(0, hours * 60, every))),
    )
