"""Addresses in hex, their distance and alignment, pages and blocks, and IP addresses in binary."""

from __future__ import annotations

import random

from training.skills.base import Draft
from training.skills.vocabulary import person

_HEX = "0123456789abcdef"


def _hex(n: int) -> str:
    text = ""
    while n:
        n, digit = divmod(n, 16)
        text = _HEX[digit] + text
    return f"0x{text or 0}"


def address_plus_offset(rng: random.Random) -> Draft:
    a, b = rng.choice((rng.randrange(0x1000, 0xFFF0), rng.randrange(0x1000, 0xF000, 16))), rng.choice(
        (8, 16, 32, 64, 256, rng.randrange(1, 4096))
    )  # fmt: skip
    back, in_hex = rng.random() < 0.3, rng.random() < 0.6
    x, y = _hex(a), _hex(b) if in_hex else f"{b} bytes"
    sign, word, way = ("-", "minus", "before") if back else ("+", "plus", "after")
    value = _hex(b) if in_hex else str(b)
    return Draft(
        phrasings=(
            f"What is the address {x} {word} {y}, in hex?",
            f"{x} {sign} {y} in hex",
            f"memory address {x} {sign} {y}, hex",
            f"Which address is {y} {way} {x}? Answer in hex.",
            f"{x} {word} {y} as hex",
            f"{'Subtract' if back else 'Add'} {y} {'from' if back else 'to'} the address {x} and print hex",
            f"A pointer is {x} and moves {'back' if back else 'on'} by {y}. What is it now, in hex?",
            f"address {x}, offset {sign}{y}: hex result",
            f"A buffer {'ends' if back else 'starts'} at {x} and has a length of {y}. Where does it "
            f"{'start' if back else 'end'} ({x} {sign} length), in hex?",
            f"Starting from {x}, go {y} {'down' if back else 'up'} in memory; at which hex address are you?",
        ),
        think=f"The address: {x} {sign} {value}, printed with hex.",
        code=f"print(hex({x} {sign} {value}))",
        answer=_hex(a - b if back else a + b),
    )


def address_distance(rng: random.Random) -> Draft:
    a = rng.choice((rng.randrange(0x1000, 0xF000), rng.randrange(0x1000, 0xF000, 16)))
    b = a + rng.choice((rng.randrange(8, 4096, 8), rng.randrange(1, 4096), 256, 1024))
    x, y = _hex(a), _hex(b)
    return Draft(
        phrasings=(
            f"How many bytes are there from address {x} to {y}?",
            f"bytes between {x} and {y}",
            f"{y} - {x} in decimal",
            f"offset between address {x} and {y} in bytes",
            f"how many bytes from {x} to {y}",
            f"A block starts at {x} and the next one at {y}. How many bytes long is it?",
            f"distance of the addresses {x} and {y} in bytes (decimal)",
            f"Difference between the hex addresses {x} and {y} as a decimal number",
            f"One variable is at {x}, the other at {y}. How many bytes lie from one address to the other?",
            f"Subtract address {x} from address {y} and give the bytes in decimal.",
        ),
        think=f"Bytes between: subtract {x} from {y}; the result prints as decimal.",
        code=f"print({y} - {x})",
        answer=str(len(range(a, b))),
    )


def ip_in_binary(rng: random.Random) -> Draft:
    parts = [rng.choice((10, 192, 172, 127, rng.randint(1, 223))), *(rng.choice((0, 1, 168, 255, rng.randint(0, 255)))
                                                                      for _ in range(3))]  # fmt: skip
    address = ".".join(map(str, parts))
    bits = ".".join("".join(str(n >> i & 1) for i in reversed(range(8))) for n in parts)
    back = rng.random() < 0.35
    given, answer = (bits, address) if back else (address, bits)
    form = "decimal" if back else "binary"
    return Draft(
        phrasings=(
            f"convert {given} to its {form} form, with dots",
            f"{form} form of {given}",
            f"Give the {form} form of the IP {given}",
            f"Convert the IP address {given} to {form}",
            f"{given} in {form}",
            f"convert {given} to {form}",
            f"What is the IP address {given} in dotted {form}?",
            f"ip {given} as dotted {form}",
            f"Write {given} with each of its four parts in {form}",
            f"{given} to {form}, keep the dots",
            f"For my network class: turn {given} into {form}, with dots between the four bytes",
            f"How is the address {given} written in {form} form, dots included?",
            f"Show the four bytes of {given} in {form}, separated by dots.",
        ),
        think=f"The address in {form}: "
        + (
            "read all 32 binary digits as one number."
            if back
            else f"write each of the 4 bytes of {given} with 8 digits."
        ),
        code="import ipaddress\n\n"
        + (
            f'print(ipaddress.ip_address(int("{given}".replace(".", ""), 2)))'
            if back
            else f'print(".".join(format(b, "08b") for b in ipaddress.ip_address("{given}").packed))'
        ),
        answer=answer,
    )


def blocks_needed(rng: random.Random) -> Draft:
    block = rng.choice((512, 1024, 4096, 4096, 8192, 100, 1500, 64))
    size = rng.choice((rng.randint(block + 1, block * 40), rng.randint(10, 99) * 1000, block * rng.randint(2, 12)))
    what, p = rng.choice(("blocks", "pages", "packets", "chunks", "parts")), person(rng)
    wasted = rng.random() < 0.3
    count = 1
    while count * block < size:
        count += 1
    ask = f"How many bytes of the last of the {what} stay empty" if wasted else f"How many {what} are needed"
    return Draft(
        phrasings=(
            f"A file has {size} bytes and is split into {what} of {block} bytes. {ask}?",
            f"{size} bytes in {what} of {block} bytes, {ask.lower()}",
            f"{ask} for {size} bytes with {block} bytes each?",
            f"{ask.lower()}: {size} bytes, {block} per piece",
            f"{what} of {block} bytes for {size} bytes: {ask.lower()}",
            f"{ask} when {size} bytes are stored in {what} of {block} bytes?",
            f"I send {size} bytes in {what} of {block} bytes. {ask}?",
            f"{p.name} stores {size} bytes on a system with {what} of {block} bytes. {ask}?",
            f"With {block} bytes for each of the {what}, {ask[0].lower()}{ask[1:]} to hold {size} bytes?",
            f"Data of {size} bytes goes into equal {what} of {block} bytes each; {ask[0].lower()}{ask[1:]}?",
        ),
        think=(
            f"Empty bytes: {size} bytes fill whole {what} of {block}; -{size} % {block} are missing to the next."
            if wasted
            else f"{what.capitalize()}: {size} over {block}, rounded up."
        ),
        code=f"print(-{size} % {block})" if wasted else f"import math\n\nprint(math.ceil({size} / {block}))",
        answer=str(count * block - size if wasted else count),
    )


def bytes_addressable(rng: random.Random) -> Draft:
    n = rng.choice((8, 10, 12, 16, 20, 24, 32, rng.randint(4, 40)))
    back = rng.random() < 0.4
    size = 1
    for _ in range(n):
        size *= 2
    rows = (
        (
            f"How many address bits are needed for {size} bytes of memory?",
            f"address bits for {size} bytes",
            f"how many address lines do {size} memory cells need",
            f"{size} bytes memory, number of address bits",
            f"A memory holds {size} bytes. How many bits must an address have?",
            f"Number of bits to address {size} bytes",
            f"A chip has {size} cells. How many address lines does it need?",
            f"find the address width in bits for {size} byte addresses",
            f"What is the smallest number of address bits with which {size} bytes can all be reached?",
            f"To give each of {size} bytes its own address, how many bits does the address need?",
        ),
        (
            f"How many bytes can be addressed with {n} address bits?",
            f"bytes addressable with {n} bits",
            f"how much memory can {n} address lines reach, in bytes",
            f"{n} bit addresses, how many bytes",
            f"A processor has {n}-bit addresses. How many bytes can it address?",
            f"Number of different addresses of {n} bits",
            f"A chip has {n} address lines. How many cells can it have?",
            f"size in bytes of a {n} bit address space",
            f"What is the largest number of bytes that {n} bits of address can tell apart?",
            f"If each byte has an address of {n} bits, how many bytes can there be?",
        ),
    )
    return Draft(
        phrasings=rows[0] if back else rows[1],
        think=f"Bits for {size} addresses, 0 to {size} - 1: the bit length of the last one."
        if back
        else f"{n} bits give 2 to the power {n} addresses.",
        code=f"print(({size} - 1).bit_length())" if back else f"print(2**{n})",
        answer=str(n if back else size),
    )
