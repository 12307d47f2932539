"""Decimal and binary units of data, rates, and permissions changed or asked about."""

from __future__ import annotations

import random
import stat
from fractions import Fraction

from training.skills.base import Draft
from training.skills.math.amounts import tied
from training.skills.vocabulary import person

_DECIMAL = ("bytes", "KB", "MB", "GB", "TB")
_BINARY = ("bytes", "KiB", "MiB", "GiB", "TiB")


def _digits(mode: int) -> tuple[int, int, int]:
    """The three octal digits of `mode`."""
    return mode // 64, mode // 8 % 8, mode % 8


def decimal_to_binary_size(rng: random.Random) -> Draft:
    """What makes a new disk look smaller than its box says."""
    step, n = rng.randint(2, 4), rng.choice((1, 2, 4, 5, 8, 16, 32, 64, 100, 128, 250, 256, 500, 512, 750))
    a, b = _DECIMAL[step], _BINARY[rng.choice((step, step, step - 1))]
    down = _BINARY.index(b)
    if tied(Fraction(n * 10 ** (3 * step), 2 ** (10 * down))):
        return decimal_to_binary_size(rng)
    return Draft(
        phrasings=(
            f"a disk of {n} {a} shows how many {b} (2 decimals)",
            f"How many {b} is {n} {a} (1 {a} = 1000^{step} bytes)? Round to 2 decimals.",
            f"Convert {n} {a} (powers of 1000) to {b} (powers of 1024)",
            f"{n} {a} in {b}",
            f"{n} {a} to {b} rounded to 2 places",
            f"A disk is sold as {n} {a}, decimal. How many {b} does the system show?",
            f"I bought a {n} {a} drive and my computer counts in {b}. What does it say, to 2 decimals?",
            f"Could you work out {n} {a} in {b}, with {a} a power of 1000 and {b} a power of 1024?",
            f"decimal {n} {a} as binary {b}",
            f"What do {n} {a} amount to when measured in {b}?",
            f"The upload limit is {n} {a} (SI). How much is it in {b}?",
            f"Express {n} decimal {a} in {b} with two decimals.",
            f"How much is {n} {a} in {b}, if the first counts in thousands and the second in 1024s?",
        ),
        think=f"Multiply {n} by 1000 to the {step} for bytes and divide by 1024 to the {down}.",
        code=f"print(round({n} * 1000**{step} / 1024**{down}, 2))",
        answer=str(float(round(Fraction(n * 10 ** (3 * step), 2 ** (10 * down)), 2))),
    )


def binary_to_bytes(rng: random.Random) -> Draft:
    step, n = rng.randint(1, 3), rng.choice((1, 2, 4, 8, 16, 64, 128, 256, rng.randint(3, 900)))
    unit = _BINARY[step]
    return Draft(
        phrasings=(
            f"How many bytes are {n} {unit}?",
            f"Convert {n} {unit} to bytes",
            f"{n} {unit} in bytes",
            f"{n}{unit} to bytes",
            f"A buffer of {n} {unit} holds how many bytes?",
            f"I set a memory limit of {n} {unit}, but the option wants bytes. What do I enter?",
            f"Could you tell me the number of bytes in {n} {unit}?",
            f"bytes per {n} {unit}",
            f"Write {n} {unit} as a plain number of bytes",
            f"The cache may grow to {n} {unit}. How many bytes is that?",
            f"Express {n} {unit} in bytes.",
            f"What is {n} {unit} in bytes, with 1024 to a step?",
        ),
        think=f"Multiply {n} by 1024 to the {step}.",
        code=f"print({n} * 1024**{step})",
        answer=str(n << (10 * step)),
    )


def bit_rate_to_bytes(rng: random.Random) -> Draft:
    n = rng.choice((8, 10, 16, 20, 25, 50, 75, 100, 150, 250, 300, 500, 600, rng.randint(5, 900)))
    unit, small = rng.choice((("Mbps", "MB/s"), ("Mbit/s", "MB/s"), ("Gbps", "GB/s"), ("kbps", "kB/s")))
    return Draft(
        phrasings=(
            f"My line has {n} {unit}. What is that in bytes, as {small}?",
            f"Convert a speed of {n} {unit} from bits to bytes ({small}).",
            f"How many {small} is {n} {unit}?",
            f"Convert {n} {unit} to {small}",
            f"{n} {unit} in {small}",
            f"{n}{unit} to {small}",
            f"My line has {n} {unit}. What download speed in {small} can I see at most?",
            f"The provider promises {n} {unit}. How much is that in {small}?",
            f"Could you turn a bit rate of {n} {unit} into {small}?",
            f"{unit} to {small}: {n}",
            f"What does a speed of {n} {unit} mean in {small}, with 8 bits to a byte?",
            f"A stream needs {n} {unit}. How much data is that, in {small}?",
            f"Express {n} {unit} in {small}.",
            f"What is a rate of {n} {unit} in {small}?",
        ),
        think=f"A byte has 8 bits, so divide {n} by 8.",
        code=f"print({n} / 8)",
        answer=str(float(Fraction(n, 8))),
    )


def transfer_minutes(rng: random.Random) -> Draft:
    size, speed = rng.choice((1, 2, 4, 5, 10, 20, 25, 50, 80)), rng.choice((5, 8, 10, 12, 20, 25, 40, 80, 100))
    p = person(rng)
    return Draft(
        phrasings=(
            f"{p.name} wants to back up {size} GB to a disk that writes {speed} MB/s. How long will that take "
            "in minutes, to 2 decimals? Take 1 GB as 1000 MB.",
            f"I'm copying my holiday videos, {size} GB in all, to a stick that takes {speed} MB/s. With 1 GB = "
            "1000 MB, after how many minutes (2 decimals) can I pull it out?",
            f"copy {size} GB at {speed} MB/s, how many minutes (1 GB = 1000 MB, 2 decimals)",
            f"How many minutes does it take to copy {size} GB at {speed} MB/s (1 GB = 1000 MB)? Round to 2 decimals.",
            f"At {speed} MB/s, how many minutes do {size} GB of 1000 MB need?",
            f"{size} GB at {speed} MB/s in minutes (1000 MB per GB)",
            f"minutes to transfer {size} GB, {speed} MB per second, 1 GB = 1000 MB",
            f"I copy {size} GB to a stick that writes {speed} MB/s. How many minutes is that with 1000 MB to a GB?",
            f"The backup is {size} GB and the disk does {speed} MB/s. How many minutes will it run (1 GB = 1000 MB)?",
            f"Could you compute the minutes for {size} GB at {speed} megabytes per second, counting 1000 MB to a GB?",
            f"copy time {size} GB {speed} MB/s minutes, decimal units",
            f"A camera card of {size} GB is read at {speed} MB/s. How many minutes, if a GB is 1000 MB?",
            f"With a rate of {speed} MB/s and 1000 MB in a GB, after how many minutes are {size} GB through?",
            f"Find the minutes needed to move {size} GB (1000 MB each) at {speed} MB/s.",
            f"How long, in minutes, does a transfer of {size} GB last at {speed} MB/s with 1 GB = 1000 MB?",
        ),
        think=f"Turn {size} GB into MB, divide by {speed} for seconds and by 60 for minutes.",
        code=f"print(round({size} * 1000 / {speed} / 60, 2))",
        answer=str(float(round(Fraction(size * 1000, speed * 60), 2))),
    )


def percent_of_disk_used(rng: random.Random) -> Draft:
    total = rng.choice((100, 120, 128, 200, 250, 256, 500, 512, 1000))
    used = rng.randint(5, total - 1)
    free = rng.random() < 0.4
    what = "free" if free else "used"
    part = total - used if free else used
    if tied(Fraction(100 * part, total), 1):
        return percent_of_disk_used(rng)
    p = person(rng)
    return Draft(
        phrasings=(
            f"My phone has {total} GB and {used} GB of that are used. {p.name} asks how much is {what} in "
            "percent. Give one decimal.",
            f"{p.name}'s laptop complains about its disk: {used} GB of {total} GB are full. What percentage is "
            f"{what}, to 1 decimal?",
            f"I've got {total} GB and {used} GB are used. How many percent are {what}, to 1 decimal?",
            f"A {total} GB disk has {used} GB used. What percent is {what}? Round to 1 decimal.",
            f"{used} GB of {total} GB are in use. What percentage of the disk is {what}?",
            f"percent {what}: {used} GB used of {total} GB",
            f"disk {total} GB, {used} GB used, % {what}",
            f"df shows {used} GB used on a partition of {total} GB. How many percent are {what}?",
            f"My laptop has {total} GB and {used} GB of it are taken. What share, in percent, is {what}?",
            f"Could you tell me how many percent of {total} GB are {what} if {used} GB are occupied?",
            f"{what} space in percent with {used} out of {total} GB taken",
            f"An alarm looks at the percentage of {what} space. What does it see with {used} of {total} GB used?",
            f"With {used} GB stored on {total} GB, how much of the disk is {what}, in percent to one decimal?",
            f"Find the percentage of {what} space on a {total} GB disk with {used} GB used.",
            f"What percentage of {total} GB is {what} when {used} GB are used?",
        ),
        think=f"Divide {part} by {total} and multiply by 100."
        if not free
        else f"Subtract {used} from {total}, divide by {total} and multiply by 100.",
        code=f"print(round(({total} - {used}) / {total} * 100, 1))"
        if free
        else f"print(round({used} / {total} * 100, 1))",
        answer=str(float(round(Fraction(100 * part, total), 1))),
    )


def apply_chmod(rng: random.Random) -> Draft:
    mode = rng.choice((0o644, 0o600, 0o755, 0o640, 0o664, 0o444, 0o700, 0o750))
    who, letter, sign = rng.choice("ugoa"), rng.choice("rwx"), rng.choice("+-")
    weight = {"r": 4, "w": 2, "x": 1}
    letters = list(stat.filemode(mode)[1:])
    for place in range(3) if who == "a" else ["ugo".index(who)]:
        letters[3 * place + "rwx".index(letter)] = letter if sign == "+" else "-"
    old = f"{mode:03o}"
    name = {"u": "the owner", "g": "the group", "o": "others", "a": "everybody"}[who]
    right = {"r": "read", "w": "write", "x": "execute"}[letter]
    flip = f"Give {name} the right to {right}" if sign == "+" else f"Take the right to {right} from {name}"
    bits = [f"stat.S_I{letter.upper()}{name}" for place, name in zip("ugo", ("USR", "GRP", "OTH"), strict=True)
            if who in (place, "a")]  # fmt: skip
    change = f"| {' | '.join(bits)}" if sign == "+" else " ".join(f"& ~{bit}" for bit in bits)
    return Draft(
        phrasings=(
            f"The mode of a script is {old}. {flip}: which octal mode does it have now?",
            f"{flip} on a file with {old}: new mode?",
            f"{old}, {'add' if sign == '+' else 'remove'} {right} for {name}, octal",
            f"A file has mode {old}. What is its octal mode after chmod {who}{sign}{letter}?",
            f"What are the permissions {old} after chmod {who}{sign}{letter}, in octal?",
            f"{old} chmod {who}{sign}{letter}",
            f"chmod {who}{sign}{letter} on {old} gives",
            f"The mode is {old}. {flip} with {who}{sign}{letter}: what is the new octal mode?",
            f"I run chmod {who}{sign}{letter} script.sh and the file was {old} before. Which octal mode has it now?",
            f"Could you apply {who}{sign}{letter} to the octal permissions {old}?",
            f"octal result of {who}{sign}{letter} applied to {old}",
            f"Starting from {old}, change the mode by {who}{sign}{letter} and print three octal digits",
            f"stat printed {old}; then somebody ran chmod {who}{sign}{letter}. What does stat print next?",
            f"Find the octal mode that chmod {who}{sign}{letter} makes of {old}.",
            f"Which octal permissions result from {old} with {who}{sign}{letter}?",
        ),
        think=f"{'Set' if sign == '+' else 'Clear'} the {right} bit of {name} in the octal mode {old}.",
        code=f'import stat\n\nmode = int("{old}", 8) {change}\nprint(format(mode, "03o"))',
        answer="".join(str(sum(weight.get(c, 0) for c in letters[i : i + 3])) for i in (0, 3, 6)),
    )


def umask_result(rng: random.Random) -> Draft:
    mask, folder = rng.choice((0o022, 0o027, 0o077, 0o002, 0o026, 0o007)), rng.random() < 0.5
    thing, start = ("folder", 0o777) if folder else ("file", 0o666)
    shown = f"{mask:03o}"
    digits = [a - (a & b) for a, b in zip(_digits(start), _digits(mask), strict=True)]
    return Draft(
        phrasings=(
            f"default permissions of a new {thing} with umask {shown}, octal",
            f"With umask {shown}, which octal permissions does a new {thing} get?",
            f"What mode does a new {thing} have under umask {shown}?",
            f"umask {shown} new {thing} mode",
            f"permissions of new {thing}, umask {shown}",
            f"The umask is {shown}. In octal, what are the permissions of a {thing} I create?",
            f"Our server sets umask {shown}. A program makes a {thing}; what does stat show for it, in octal?",
            f"Could you apply the umask {shown} to the {start:o} that a {thing} starts with?",
            f"{start:o} with umask {shown}",
            f"A {thing} begins with {start:o}, then the umask {shown} takes bits away. What is left?",
            f"I put umask {shown} into my profile. Which octal mode will each new {thing} have?",
            f"Find the octal mode of a new {thing} when the umask is {shown}.",
            f"Which permissions, in octal, remain for a {thing} with the umask {shown}?",
        ),
        think=f"A {thing} starts with {start:o}; clear the bits of {shown} in it.",
        code=f'mode = int("{start:o}", 8) & ~int("{shown}", 8)\nprint(format(mode, "03o"))',
        answer="".join(map(str, digits)),
    )


def permission_allows(rng: random.Random) -> Draft:
    mode = rng.choice((0o644, 0o600, 0o755, 0o640, 0o664, 0o444, 0o700, 0o750, 0o711, rng.randrange(0o100, 0o777)))
    who, index = rng.choice((("the owner", 0), ("the group", 1), ("others", 2)))
    right, bit = rng.choice((("read", 4), ("write", 2), ("execute", 1)))
    old = f"{mode:03o}"
    ls = stat.filemode(mode)[1:]
    return Draft(
        phrasings=(
            f"Can {who} {right} a file whose mode is {old}?",
            f"The mode is {old}. Is it true that {who} may {right}?",
            f"chmod {old}: can {who} {right} the file, true or false?",
            f"can {who} {right} a file with {old}",
            f"chmod {old}: may {who} {right} it?",
            f"is {who} allowed to {right} with permissions {old}",
            f"With mode {old}, can {who} {right} the file?",
            f"Does chmod {old} allow {who} to {right}?",
            f"{old}: can {who} {right}",
            f"mode {old}, {right} for {who}, true or false",
            f"A file has the permissions {old}. Is {who} allowed to {right} it?",
            f"I set a script to {old}. May {who} {right} it?",
            f"Could you check whether {who} may {right} with permissions {old}?",
            f"is {right} set for {who} in {old}",
            f"True or false: octal mode {old} lets {who} {right}",
            f"Look at the mode {old} and tell me if {who} can {right}",
            f"Check whether {who} can {right} a file with the mode {old}.",
            f"Do the permissions {old} let {who} {right}?",
        ),
        think=f"The digit for {who} in {old} is {old[index]}; {right} is its bit {bit}.",
        code=f'mode = "{old}"\nprint(int(mode[{index}]) & {bit} > 0)',
        answer=str(ls[3 * index + (4, 2, 1).index(bit)] != "-"),
    )


def raid_capacity(rng: random.Random) -> Draft:
    level, n, size = rng.choice((0, 1, 5, 10)), rng.choice((4, 6, 8)), rng.choice((1, 2, 4, 6, 8, 10, 12))
    data = {0: n, 1: 1, 5: n - 1, 10: n // 2}[level]
    why = {0: "all disks", 1: "one disk", 5: "all disks but one", 10: "half of the disks"}[level]
    program = {0: f"{n} * {size}", 1: f"{size}", 5: f"({n} - 1) * {size}", 10: f"{n} // 2 * {size}"}[level]
    return Draft(
        phrasings=(
            f"What is the usable capacity in TB of RAID {level} with {n} disks of {size} TB?",
            f"How many TB can I store on {n} disks of {size} TB in RAID {level}?",
            f"raid {level} capacity {n} x {size} TB",
            f"{n} drives, {size} TB each, RAID {level}, usable TB",
            f"A server has {n} disks of {size} TB as RAID {level}. How much space is usable?",
            f"I build a NAS with {n} drives of {size} TB each and choose RAID {level}. How many TB do I get?",
            f"Could you calculate the net capacity of a RAID {level} of {n} disks with {size} TB?",
            f"usable space raid{level} {n}x{size}TB",
            f"RAID {level} out of {n} disks, every one {size} TB: how many TB are left for data?",
            f"If {n} disks of {size} TB are joined as RAID {level}, how many TB does the volume have?",
            f"Find the usable TB of a RAID {level} array made of {n} disks of {size} TB.",
            f"How large, in TB, is a RAID {level} of {n} drives with {size} TB each?",
        ),
        think=f"RAID {level} keeps data on {why} of {n}, each {size} TB.",
        code=f"print({program})",
        answer=str(sum([size] * data)),
    )


def decimal_sizes(rng: random.Random) -> Draft:
    """Steps of 1000, which every wording says; `convert_size_down` and `convert_size_up` have those of 1024."""
    i, j = rng.choice(((0, 1), (1, 2), (2, 3), (3, 4), (1, 3), (2, 4), (1, 0), (2, 1), (3, 2), (4, 3), (3, 1), (4, 2)))
    a, b, steps = _DECIMAL[i], _DECIMAL[j], abs(i - j)
    n: float = rng.choice((rng.randint(2, 20), rng.randint(1, 49) + 0.5, rng.randint(20, 900)))
    if j > i:
        n = rng.choice((500, 750, 1500, 2500, 4096, 12000, rng.randint(100, 99999)))
    sign, verb = ("/", "divide") if j > i else ("*", "multiply")
    return Draft(
        phrasings=(
            f"How many {b} is {n} {a}, counting 1000 to each step?",
            f"My phone shows {n} {a}. What is that in {b}, with 1000 to a step?",
            f"how many {b} is {n} {a} (1000 per step)",
            f"{n} {a} to {b} with 1000",
            f"How many {b} are {n} {a}, with 1000 to a step?",
            f"Convert {n} {a} to {b} in decimal units (1000)",
            f"{n} {a} in {b}, decimal (1000)",
            f"{n} {a} to {b} using 1000",
            f"With steps of 1000, what is {n} {a} in {b}?",
            f"A disk maker counts in thousands. How many {b} are {n} {a} on the box, with 1000 per step?",
            f"My data plan has {n} {a}. How many {b} is that if each step is 1000?",
            f"Using SI units (1000, not 1024), express {n} {a} in {b}.",
            f"what's {n} {a} in {b} if each unit is 1000 of the one below",
            f"{n} {a} = how many {b}? decimal prefixes, 1000",
            f"Give {n} {a} as {b}, counting 1000 per unit.",
            f"The backup is {n} {a}. In {b}, with the factor 1000, how big is it?",
            f"In decimal units, 1000 to a step, how many {b} do {n} {a} have?",
            f"Change {n} {a} into {b} (1000-based)",
            f"I count with 1000, not with 1024. How much is {n} {a} in {b}?",
            f"Express {n} {a} in {b} with the decimal factor 1000.",
            f"What is {n} {a} in {b}, if units go up by 1000?",
        ),
        think=f"From {a} to {b} in steps of 1000: {verb} {n} by 1000 {'once' if steps == 1 else 'twice'}.",
        code=f"print({n} {sign} 1000{f'**{steps}' if steps > 1 else ''})",
        answer=str(float(Fraction(n) * Fraction(1000) ** (i - j))),
    )
