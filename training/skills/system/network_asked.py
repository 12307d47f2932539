"""Networks, versions and checks: masks of prefixes, subnets listed, MAC addresses, ranges of versions, hashes."""

from __future__ import annotations

import random
import zlib

from training.skills.base import Draft
from training.skills.system.versions import dots

_WORDS = ("data", "hello", "test", "secret", "river", "orange", "server", "config", "backup", "apple")


def _version(rng: random.Random) -> tuple[int, int, int]:
    return rng.randint(0, 6), rng.choice((0, 2, 9, 10, 11, rng.randint(0, 20))), rng.randint(0, 12)


def prefix_to_mask(rng: random.Random) -> Draft:
    n = rng.randint(8, 30)
    bits = "1" * n + "0" * (32 - n)
    mask = ".".join(str(int(bits[i : i + 8], 2)) for i in range(0, 32, 8))
    return Draft(
        phrasings=(
            f"What netmask does /{n} correspond to?",
            f"/{n} as a netmask",
            f"netmask for prefix length {n}",
            f"Convert the IPv4 prefix /{n} to a dotted subnet mask",
            f"subnet mask of a /{n} network",
            f"My router wants a mask like 255.0.0.0, but I only know /{n}. What do I type in?",
            f"Write the prefix length {n} as a mask of four numbers",
            f"cidr {n} to mask",
            f"Which subnet mask, in dotted decimal, belongs to a prefix of {n} bits?",
            f"A network has {n} bits for the network part; give its IPv4 netmask.",
        ),
        think=f"The mask: make a network with the prefix {n} and print its netmask.",
        code=f'import ipaddress\n\nprefix = {n}\nprint(ipaddress.ip_network(f"0.0.0.0/{{prefix}}").netmask)',
        answer=mask,
    )


def list_subnets(rng: random.Random) -> Draft:
    parts, prefix = rng.choice((2, 2, 4, 4, 8)), rng.choice((24, 24, 25, 26))
    base = rng.choice(("192.168.{}", "10.0.{}", "172.16.{}")).format(rng.randint(0, 250))
    size = 2 ** (32 - prefix) // parts
    new = prefix + {2: 1, 4: 2, 8: 3}[parts]
    net, found = f"{base}.0/{prefix}", [f"{base}.{size * i}/{new}" for i in range(parts)]
    return Draft(
        phrasings=(
            f"Split {net} into {parts} equal subnets and list them with commas.",
            f"{net} in {parts} equal subnets, comma separated",
            f"Which {parts} subnets of the same size make up {net}? Separate them with commas.",
            f"divide the network {net} into {parts} subnets, with commas",
            f"I have {net} and {parts} departments. Give each the same share: list the subnets with commas.",
            f"list the {parts} equal parts of {net} (network/prefix, with commas)",
            f"Cut {net} into {parts} networks of equal size and print them, joined by commas",
            f"subnetting {net} by {parts}: all subnets with commas",
            f"What are the subnets, with commas, if {net} is split evenly {parts} ways?",
            f"An exam asks for {parts} equal subnets of {net}. Write all of them with commas between.",
        ),
        think=f"Lengthen the prefix by the bits that {parts} parts need, and list those subnets of {net}.",
        code=(
            f'import ipaddress\n\nparts = {parts}\nnetwork = ipaddress.ip_network("{net}")\n'
            'print(", ".join(map(str, network.subnets(prefixlen_diff=parts.bit_length() - 1))))'
        ),
        answer=", ".join(found),
    )


def is_valid_mac(rng: random.Random) -> Draft:
    pairs = [f"{rng.randrange(256):02X}" for _ in range(6)]
    fault = rng.choice(("", "", "", "short", "long", "letter"))
    if fault == "short":
        pairs.pop()
    elif fault == "long":
        pairs.append("0A")
    elif fault == "letter":
        pairs[rng.randrange(6)] = rng.choice("0189ABF") + rng.choice("GHXZ")
    mac = ":".join(pairs)
    mac = mac.lower() if rng.random() < 0.3 else mac
    return Draft(
        phrasings=(
            f"Is {mac} a valid MAC address?",
            f"valid mac? {mac}",
            f"Check that {mac} is a MAC address: six pairs of hex digits with colons",
            f"{mac} mac address, true or false",
            f"Does {mac} have the form of a MAC address (six hex pairs, colons between)?",
            f"A label says {mac}. Could that be the MAC address of a network card?",
            f"validate mac {mac}",
            f"True or false: {mac} is a well-formed MAC address",
            f"I copied {mac} as the MAC address of my printer. Is it written correctly, with six pairs of hex digits?",
            f"Test {mac} against the pattern of a MAC address and print True or False.",
        ),
        think=f"Match {mac} against six pairs of hex digits with colons between them.",
        code=(
            f'import re\n\nmac = "{mac}"\nprint(bool(re.fullmatch(r"([0-9a-fA-F]{{2}}:){{5}}[0-9a-fA-F]{{2}}", mac)))'
        ),
        answer=str(fault == ""),
    )


def reverse_dns_name(rng: random.Random) -> Draft:
    parts = [rng.choice((8, 10, 192, 172, rng.randint(1, 223))), *(rng.randint(0, 255) for _ in range(3))]
    ip = dots(tuple(parts))
    return Draft(
        phrasings=(
            f"Reverse DNS name of {ip} (in-addr.arpa)",
            f"What is the in-addr.arpa name of {ip}?",
            f"ptr name for {ip}, ending in in-addr.arpa",
            f"Write the reverse lookup name for the IP address {ip} under in-addr.arpa",
            f"{ip} -> in-addr.arpa",
            f"Under which in-addr.arpa name do I enter the PTR record of {ip}?",
            f"Turn the address {ip} into its reverse DNS form with in-addr.arpa at the end",
            f"Our mail server {ip} needs a PTR record. What is the record's name in in-addr.arpa?",
            f"reverse pointer of {ip}",
            f"Which name in the zone in-addr.arpa stands for {ip}?",
        ),
        think=f"The reverse name: ipaddress gives the reverse pointer of {ip}.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_address("{ip}").reverse_pointer)',
        answer=".".join([*map(str, reversed(parts)), "in-addr", "arpa"]),
    )


def is_newer_version(rng: random.Random) -> Draft:
    a, b = _version(rng), _version(rng)
    if rng.random() < 0.6:
        b = (a[0], b[1], b[2])
    x, y = dots(a), dots(b)
    return Draft(
        phrasings=(
            f"Is version {x} newer than {y}?",
            f"is {x} newer than {y}, true or false",
            f"{x} > {y} as versions?",
            f"True or false: release {x} came after release {y}, by the version numbers",
            f"Does {x} come after {y} in version order?",
            f"I have {y} installed and see {x} on the site. Is {x} the newer version?",
            f"version check: {x} higher than {y}",
            f"Is {x} a later version number than {y}?",
            f"Should I update from {y} to {x}, that is, is {x} really newer?",
            f"Compare the versions {x} and {y}: is the first one higher?",
        ),
        think=f"Make lists of numbers of {x} and {y} and compare them.",
        code=(f'a = [int(n) for n in "{x}".split(".")]\nb = [int(n) for n in "{y}".split(".")]\nprint(a > b)'),
        answer=str(next((p > q for p, q in zip(a, b, strict=True) if p != q), False)),
    )


def version_in_range(rng: random.Random) -> Draft:
    low = (rng.randint(0, 4), rng.randint(0, 9), 0)
    high = (low[0] + rng.randint(1, 2), 0, 0)
    v = rng.choice(((low[0], rng.randint(0, 12), rng.randint(0, 9)), (high[0], rng.randint(0, 2), 0), low, high))
    x, lo, hi = dots(v), dots(low), dots(high)
    number = v[0] * 10**6 + v[1] * 1000 + v[2]
    inside = low[0] * 10**6 + low[1] * 1000 <= number < high[0] * 10**6
    return Draft(
        phrasings=(
            f"Does version {x} satisfy >={lo}, <{hi} ?",
            f"{x} in >={lo}, <{hi} ?",
            f"version {x} within >= {lo} and < {hi}, true or false",
            f"Is {x} at least {lo} and below {hi}?",
            f"requirements say package>={lo},<{hi} and I have {x} . Is that allowed?",
            f"Check whether the version {x} lies from {lo} (included) up to {hi} (not included)",
            f"Would pip accept {x} for the range >={lo}, <{hi} ?",
            f"True or false: {x} fits a dependency on versions from {lo} on that are lower than {hi}",
            f"The plug-in works with {lo} or later, but not with {hi} or later. Does it work with {x} ?",
            f"Test {x} against the version range {lo} <= v < {hi} .",
        ),
        think=f"Compare the numbers of {x} with those of {lo} and {hi}.",
        code=(
            'def key(version):\n    return [int(n) for n in version.split(".")]\n\n\n'
            f'print(key("{lo}") <= key("{x}") < key("{hi}"))'
        ),
        answer=str(inside),
    )


def crc32_hex(rng: random.Random) -> Draft:
    text = " ".join(rng.sample(_WORDS, rng.randint(1, 3)))
    value = 0xFFFFFFFF
    for byte in text.encode():
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xEDB88320 if value & 1 else 0)
    assert value ^ 0xFFFFFFFF == zlib.crc32(text.encode())
    return Draft(
        phrasings=(
            f'CRC32 of "{text}" as 8 hex digits',
            f"crc32 hex (8 digits) '{text}'",
            f"What is the CRC-32 checksum of '{text}' in hexadecimal, 8 digits?",
            f"Compute the CRC32 of the text '{text}' and print it as eight lower-case hex digits",
            f"'{text}' crc32 in hex, 8 digits with leading zeros",
            f"A zip tool shows CRC32 values in hex. Which 8 digits does it show for '{text}'?",
            f"Give the eight hex digits, lower case, of zlib's crc32 for '{text}'",
            f"I compare checksums: print the CRC32 of '{text}' with 8 hexadecimal digits.",
            f"hexadecimal crc-32 of {text} (eight digits)",
            f"Which hex number of 8 digits is the CRC32 of the string '{text}'?",
        ),
        think="Take the CRC-32 of the text's bytes with zlib and print it as 8 hex digits.",
        code=f'import zlib\n\ntext = "{text}"\nprint(f"{{zlib.crc32(text.encode()):08x}}")',
        answer=f"{value ^ 0xFFFFFFFF:08x}",
    )


def hashes_equal(rng: random.Random) -> Draft:
    a, name = rng.choice(_WORDS), rng.choice(("md5", "sha1", "sha256"))
    b = rng.choice((a, a, a.title(), a + " ", a + "s", a.upper()))
    shown = {"md5": "MD5", "sha1": "SHA-1", "sha256": "SHA-256"}[name]
    return Draft(
        phrasings=(
            f'Is the {shown} of "{a}" equal to that of "{b}"?',
            f'{shown} "{a}" same as {shown} "{b}"?',
            f'Do the texts "{a}" and "{b}" have the same {shown} hash?',
            f'compare {shown} hashes of "{a}" and "{b}", true or false',
            f'Hash "{a}" and "{b}" with {shown} and tell me if the results match',
            f'A file had the content "{a}" and now has "{b}". Did its {shown} hash stay the same?',
            f'True or false: {shown}("{a}") == {shown}("{b}")',
            f'I typed "{a}" once and "{b}" once. Are the {shown} checksums identical?',
            f'Check whether "{a}" and "{b}" give one and the same {shown} digest',
            f'Does hashing "{b}" with {shown} give what hashing "{a}" gives?',
        ),
        think=f"Compute the {shown} hash of both texts and compare them.",
        code=(
            f'import hashlib\n\na = hashlib.{name}("{a}".encode()).hexdigest()\n'
            f'b = hashlib.{name}("{b}".encode()).hexdigest()\nprint(a == b)'
        ),
        answer=str(a == b),
    )


def is_valid_hostname(rng: random.Random) -> Draft:
    a, b = rng.sample(("web", "db", "mail", "server", "my", "print", "file", "node"), 2)
    n = rng.randint(1, 99)
    name = rng.choice((f"{a}-{b}{n}", f"{a}{n}", f"{a}-{n}", f"{a}_{b}-{n}", f"{a} {b}{n}", f"{a}.{b}{n}!", f"{a}_{n}"))
    return Draft(
        phrasings=(
            f"Is the host name '{name}' valid (letters, digits and hyphens only)?",
            f"'{name}' valid hostname? letters, digits, hyphens",
            f"Host names may have letters, digits and hyphens. Is '{name}' allowed?",
            f"check host name '{name}': only letters, digits and hyphens",
            f"True or false: '{name}' consists of nothing but letters, digits and hyphens",
            f"I want to call a computer '{name}'. Is that a correct host name, with letters, digits and hyphens only?",
            f"Does '{name}' contain only letters, digits and hyphens, as a host name must?",
            f"validate hostname '{name}' against letters, digits, hyphens",
            f"Would '{name}' pass as a host name if just letters, digits and - are permitted?",
            f"Test if every character of the host name '{name}' is a letter, a digit or a hyphen.",
        ),
        think=f"Match the whole of '{name}' against letters, digits and hyphens.",
        code=f'import re\n\nprint(bool(re.fullmatch(r"[A-Za-z0-9-]+", "{name}")))',
        answer=str(all(c.isalnum() or c == "-" for c in name)),
    )
