"""Networks and modes in other words: networks by a mask, usable addresses, tags of releases, open files."""

from __future__ import annotations

import random
import stat

from training.skills.base import Draft


def _dotted(number: int) -> str:
    return ".".join(str(byte) for byte in number.to_bytes(4, "big"))


def _network(rng: random.Random, low: int, high: int) -> tuple[int, int]:
    """A private network: its first address and its prefix length."""
    prefix = rng.choice((24, rng.randint(low, high)))
    a, b = rng.choice(((10, rng.randint(0, 255)), (192, 168), (172, rng.randint(16, 31))))
    number = int.from_bytes(bytes((a, b, rng.randint(0, 255), rng.randint(0, 255))), "big")
    return number >> (32 - prefix) << (32 - prefix), prefix


def network_by_mask(rng: random.Random) -> Draft:
    start, prefix = _network(rng, 18, 29)
    host = start + rng.randrange(1, 2 ** (32 - prefix) - 1)
    ip, mask = _dotted(host), _dotted(2**32 - 2 ** (32 - prefix))
    last = rng.random() < 0.35
    what, attribute = ("broadcast", "broadcast_address") if last else ("network", "network_address")
    return Draft(
        phrasings=(
            f"What is the {what} address of {ip} with the mask {mask}?",
            f"{what} address: {ip}, mask {mask}",
            f"ip {ip} netmask {mask} -> {what} address",
            f"A computer has the IP {ip} and the subnet mask {mask}. Find its {what} address.",
            f"{ip} {mask} {what} address",
            f"My network settings show {ip} and below it {mask}. Which {what} address belongs to that?",
            f"Compute the {what} address for the host {ip} and the netmask {mask}",
            f"Given {ip} and {mask}, print the address of the {what}" + ("." if last else " itself."),
            f"In an exam: host {ip}, mask {mask}. Determine the {what} address",
            f"With the subnet mask {mask}, what {what} address does {ip} have?",
        ),
        think=f"Make the interface {ip}/{mask} and take the {what} address of its network.",
        code=(
            f'import ipaddress\n\nip = "{ip}"\nmask = "{mask}"\n'
            f'print(ipaddress.ip_interface(f"{{ip}}/{{mask}}").network.{attribute})'
        ),
        answer=_dotted(start + 2 ** (32 - prefix) - 1 if last else start),
    )


def usable_range(rng: random.Random) -> Draft:
    start, prefix = _network(rng, 20, 30)
    net, first, last = f"{_dotted(start)}/{prefix}", _dotted(start + 1), _dotted(start + 2 ** (32 - prefix) - 2)
    return Draft(
        phrasings=(
            f"What are the first and the last usable IP in {net}? Separate them with a hyphen and spaces, a - b.",
            f"usable range of {net} as first - last",
            f"{net}: host range, first - last",
            f"Give the range of host addresses of {net} in the form first - last",
            f"first and last usable ip in {net} (first - last)",
            f"I set up DHCP for {net}. From which to which address can I hand out, written first - last?",
            f"Which addresses can machines have in {net}? Print the lowest and the highest as first - last",
            f"host addresses of {net} without network and broadcast, like 10.0.0.1 - 10.0.0.9",
            f"Print the usable addresses of the subnet {net} as 'first - last'.",
            f"Between which two addresses, a - b, lie all usable hosts of {net}?",
        ),
        think=f"The first host is 1 above the network address of {net}, the last 1 below the broadcast address.",
        code=(
            f'import ipaddress\n\nnet = ipaddress.ip_network("{net}")\n'
            'print(f"{net.network_address + 1} - {net.broadcast_address - 1}")'
        ),
        answer=f"{first} - {last}",
    )


def address_right_after(rng: random.Random) -> Draft:
    start, prefix = _network(rng, 16, 24)
    number = start + rng.choice((255, 255, rng.randrange(1, 2 ** (32 - prefix) - 1)))
    back = rng.random() < 0.3
    number += back and number % 256 == 255
    ip, answer = _dotted(number), _dotted(number - 1 if back else number + 1)
    side, sign, word = ("before", "-", "previous") if back else ("after", "+", "next")
    return Draft(
        phrasings=(
            f"Which IP address comes right {side} {ip}?",
            f"{word} address {side} {ip}",
            f"{word} ip: {ip}",
            f"What is the IPv4 address directly {side} {ip}?",
            f"ip right {side} {ip}",
            f"{ip} is taken. Which address is the {word} one?",
            f"Print the IP address that is one {'lower' if back else 'higher'} than {ip}",
            f"Counting addresses {'down' if back else 'up'}, what follows {ip}?",
            f"The printer has {ip}; I give the scanner the address just {side} it. Which one?",
            f"{'Decrease' if back else 'Increase'} the address {ip} by one.",
        ),
        think=f"The address {sign} 1, with ipaddress, which carries over the dots.",
        code=f'import ipaddress\n\nprint(ipaddress.ip_address("{ip}") {sign} 1)',
        answer=answer,
    )


def newest_tag(rng: random.Random) -> Draft:
    major, old = rng.randint(0, 9), rng.random() < 0.3
    found = sorted({(major, rng.choice((2, 9, 10, 11, rng.randint(0, 20))), rng.randint(0, 15)) for _ in range(6)})
    found = sorted(rng.sample(found, min(len(found), rng.randint(2, 4))))
    if len(found) < 2:
        return newest_tag(rng)
    tags = ["v" + ".".join(map(str, v)) for v in rng.sample(found, len(found))]
    answer = "v" + ".".join(map(str, found[0 if old else -1]))
    word, pick = ("oldest", "min") if old else ("newest", "max")
    shown, quoted = ", ".join(tags), ", ".join(f'"{t}"' for t in tags)
    return Draft(
        phrasings=(
            f"What's the {word} of {shown}?",
            f"{word} tag: {shown}",
            f"Which release tag is the {word}: {shown}?",
            f"git tag prints {shown}. Which is the {word} version?",
            f"{shown} - {word}?",
            f"I see the tags {shown} in the repository and want to check out the {word}. Which one?",
            f"Compare the tags {shown} as versions and print the {word}",
            f"Of the versions {shown}, name the {word} one",
            f"{word} release by number, not by letters: {shown}",
            f"Among {shown}, which tag belongs to the {word} release?",
        ),
        think=f"Take the v off, compare the numbers between the dots and print the {word} tag.",
        code=(f'tags = [{quoted}]\nprint({pick}(tags, key=lambda t: [int(n) for n in t.lstrip("v").split(".")]))'),
        answer=answer,
    )


def open_to_everyone(rng: random.Random) -> Draft:
    mode = rng.choice(
        (0o777, 0o666, 0o755, 0o644, 0o664, 0o700, 0o646, 0o622, 0o662, 0o775, rng.randrange(0o100, 0o777))
    )
    word, verb, bit, place = rng.choice((("world-writable", "write to", 2, 7), ("world-writable", "write to", 2, 7),
                                         ("world-readable", "read", 4, 6)))  # fmt: skip
    text = f"{mode:03o}"
    return Draft(
        phrasings=(
            f"Is a file with mode {text} {word}?",
            f"is {text} {word}",
            f"{text} {word}? true or false",
            f"A file has the permissions {text}. Can anybody at all on the machine {verb} it?",
            f"chmod {text}: is the file then {word}, True or False",
            f"Can everyone, also users outside the group, {verb} a file with {text}?",
            f"The security scan looks for {word} files. Would one with {text} be found?",
            f"Does the octal mode {text} make a file {word}?",
            f"True or false: with {text} all users may {verb} the file",
            f"Somebody set {text} on a script. May strangers {verb} it?",
        ),
        think=f"The last digit of {text} is for everyone else; its bit {bit} has to be set.",
        code=f'mode = "{text}"\nprint(int(mode[-1]) & {bit} > 0)',
        answer=str(stat.filemode(mode)[1:][place] != "-"),
    )
