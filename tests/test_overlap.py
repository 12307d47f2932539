"""What a program needs is seen while it is being written, and made ready meanwhile."""

import random
import time

import anyio
import anyio.lowlevel
import pytest

from model import overlap
from model.overlap import MOST_GUESSES, MOST_READINGS, Foresight, imported, overlapping
from model.protocol import Solution, parse, render
from sandbox.errors import SandboxUnavailableError
from sandbox.packages.distributions import DISTRIBUTIONS
from sandbox.packages.requirements import distribution_of, normalise
from sandbox.scripted import ScriptedSandbox
from sandbox.types import Limits

NUMPY = ("python:numpy",)
REPLY = (
    "<think>Sum 0, 1 and 2.</think>\n<model>\nimport math\nimport numpy as np\nprint(np.arange(3).sum())\n"
    "</model>\n<requires>python:numpy</requires>\nIt is 3."
)


def seen(text, size=1):
    """What is needed, each time it changed, and after how many characters."""
    changes = []
    foresight = Foresight(lambda requires: changes.append((requires, position)))
    for start in range(0, len(text), size):
        position = start + size
        foresight.see(text[start : start + size])
    return changes


def needs(text, size=1):
    return [requires for requires, _ in seen(text, size)]


def program(code, requires="none"):
    return f"<think>t</think>\n<model>\n{code}\n</model>\n<requires>{requires}</requires>"


# ---- what is needed ----


def test_an_import_is_seen_when_its_line_is_complete_and_its_declaration_changes_nothing():
    end_of_line = REPLY.index("import numpy as np\n") + len("import numpy as np\n")
    assert seen(REPLY) == [(NUMPY, end_of_line)]


def test_imports_add_up_and_the_declaration_has_the_last_word():
    text = program("import pandas\nimport numpy\nprint(1)", "python:numpy>=2")
    assert needs(text) == [("python:pandas",), ("python:numpy", "python:pandas"), ("python:numpy>=2",)]


def test_a_guess_that_is_not_declared_is_taken_back():
    assert needs(program("import numpy\nprint(1)", "none")) == [NUMPY, ()]


def test_a_declaration_needs_no_import():
    text = program("print(1)", "python:numpy, python:json")
    assert seen(text) == [(NUMPY, len(text))]


def test_a_program_without_packages_needs_nothing():
    assert needs(program("import math, os.path\nfrom statistics import median\nprint(1)", "python:math")) == []


def test_guess_and_declaration_of_one_package_are_the_same():
    assert needs(program("from PIL import Image\nimport yaml", "python:pyyaml, python:Pillow")) == [
        ("python:pillow",),
        ("python:pillow", "python:pyyaml"),
    ]


def test_a_declaration_that_will_be_refused_needs_nothing():
    assert needs(program("import numpy\nprint(1)", "python:numpy, --pre")) == [NUMPY, ()]


def test_a_canonical_requirement_stands_for_itself():
    names = {normalise(distribution) for distribution in DISTRIBUTIONS.values()}
    assert {name for name in names if normalise(distribution_of(name)) != name} == set()


@pytest.mark.parametrize("size", [1, 2, 7, 64, 10_000])
def test_pieces_of_any_size_come_to_the_same_need(size):
    text = program("import pandas\r\nimport numpy\r\nprint(1)", "python:numpy, python:pandas>=2")
    assert needs(text, size)[-1] == ("python:numpy", "python:pandas>=2")
    assert needs(REPLY, size) == [NUMPY]


@pytest.mark.parametrize(
    ("line", "modules"),
    [
        ("import numpy", ["numpy"]),
        ("    import numpy as np, scipy.stats as st  # both", ["numpy", "scipy.stats"]),
        ("from PIL.Image import open", ["PIL.Image"]),
        ("from pandas import (DataFrame,", ["pandas"]),
        ("import sys; import numpy", ["sys", "numpy"]),
        ("from . import x", []),
        ("from .x import y", []),
        ("important = 1", []),
        ("from now on", []),
        ("import the numbers", []),
        ("print('import numpy')", []),
        ("importlib.import_module('numpy')", []),
        ("import", []),
        ("import ,", []),
        ("x = 1 # import numpy", []),
    ],
)
def test_import_lines(line, modules):
    assert list(imported(line)) == modules


def test_only_the_program_is_read_for_imports():
    text = (
        "import scipy\n<model>\nimport pandas\n<think>\nimport sympy\n</think>\n<model>\nimport numpy\n</model>\n"
        "import networkx\n"
    )
    assert needs(text) == [NUMPY]


def test_the_tags_may_stand_on_one_line_and_the_program_in_a_fence():
    assert needs("noise <think>a</think> <model>import numpy\n") == [NUMPY]
    assert needs("<think>a</think>\n<model>\n```python\nimport numpy\n") == [NUMPY]


def test_tags_inside_the_program_are_not_the_end_of_it():
    code = "print('''\n<requires>python:six</requires>\n''')\nimport numpy"
    assert needs(program(code, "python:numpy, python:rich")) == [NUMPY, ("python:numpy", "python:rich")]


def test_what_is_needed_in_the_end_is_what_the_reply_declares():
    for requires in [(), NUMPY, ("python:rich", "python:numpy>=2,<3", "python:six")]:
        text = render(Solution("t", "print(1)", requires, "Done."))
        assert (needs(text, 5) or [()])[-1] == overlap.canonical(parse(text).requires)


def test_any_text_is_taken():
    parts = [
        "<think>",
        "</think>",
        "<model>",
        "</model>",
        "<requires>",
        "</requires>",
        "\n",
        "\r\n",
        "import ",
        "from ",
    ]
    parts += ["numpy", " as ", ",", ";", "#", "é\0\ud800", ".", "python:", " ", "[", "\u2028", "__import__", "none"]
    draw = random.Random(5)
    for _ in range(500):
        needs("".join(draw.choices(parts, k=60)), draw.choice((1, 3, 400)))


def test_a_hostile_reply_is_read_a_bounded_number_of_times(monkeypatch):
    calls = []
    monkeypatch.setattr(overlap, "parse", lambda text: calls.append(len(text)) or parse(text))
    looked_up = []
    real = overlap.parse_requirement
    monkeypatch.setattr(overlap, "parse_requirement", lambda text: looked_up.append(text) or real(text))
    lines = "".join(f"import name{i}, name{i}\n'<requires></requires>'\n" for i in range(1000))
    changes = needs(f"<think>a</think><model>\n{lines}", 3)
    assert len(calls) == MOST_READINGS
    assert len(changes) == len(looked_up) == MOST_GUESSES


# ---- made ready meanwhile ----


class Slow(ScriptedSandbox):
    """Prefetches until `let_go`, and knows how each ended."""

    def __init__(self):
        super().__init__({})
        self.ended = []
        self.begun, self.let_go = anyio.Event(), anyio.Event()

    async def prefetch(self, requires, limits=None):
        await super().prefetch(requires, limits)
        self.begun.set()
        try:
            await self.let_go.wait()
        except anyio.get_cancelled_exc_class():
            self.ended.append((requires, "cancelled"))
            raise
        self.ended.append((requires, "ready"))


def run(scenario):
    """The scenario, which is stopped if it hangs."""

    async def limited():
        with anyio.fail_after(5):
            return await scenario()

    return anyio.run(limited)


def test_a_prefetch_begins_during_the_decode_and_goes_on_after_it():
    async def scenario():
        sandbox = Slow()
        async with overlapping(sandbox, Limits()) as scope:
            scope.on_text(0, REPLY)
            await sandbox.begun.wait()
            scope.decoded()
            assert sandbox.ended == []
            sandbox.let_go.set()
            await anyio.wait_all_tasks_blocked()
            assert sandbox.ended == [(NUMPY, "ready")]
        return sandbox.prefetched

    assert run(scenario) == [NUMPY]


def test_a_prefetch_of_less_is_given_up_for_that_of_more():
    async def scenario():
        sandbox = Slow()
        async with overlapping(sandbox) as scope:
            scope.on_text(0, "<think>a</think><model>\nimport numpy\n")
            await sandbox.begun.wait()
            scope.on_text(0, "import pandas\n")
            await anyio.wait_all_tasks_blocked()
            assert sandbox.ended == [(NUMPY, "cancelled")]
        return sandbox.prefetched, sandbox.ended

    both = ("python:numpy", "python:pandas")
    prefetched, ended = run(scenario)
    assert prefetched == [NUMPY, both]
    assert ended == [(NUMPY, "cancelled"), (both, "cancelled")]


def test_of_what_comes_in_one_piece_only_the_last_is_prefetched():
    async def scenario():
        sandbox = ScriptedSandbox({})
        async with overlapping(sandbox) as scope:
            scope.on_text(0, program("import six\nimport numpy\nprint(1)", "python:numpy"))
            await anyio.lowlevel.checkpoint()
        return sandbox.prefetched

    assert run(scenario) == [NUMPY]


def test_a_program_without_packages_prefetches_nothing():
    async def scenario():
        sandbox = ScriptedSandbox({})
        async with overlapping(sandbox) as scope:
            scope.on_text(0, program("import math\nprint(1)", "python:math"))
            scope.decoded()
            await anyio.wait_all_tasks_blocked()
            return sandbox.prefetched, scope.overlap_ms

    assert run(scenario) == ([], 0.0)


def test_only_time_while_decoding_is_counted(monkeypatch):
    now = 0.0
    monkeypatch.setattr(time, "perf_counter", lambda: now)

    async def scenario():
        nonlocal now
        sandbox = Slow()
        async with overlapping(sandbox) as scope:
            now = 1.0
            scope.on_text(0, REPLY)
            await sandbox.begun.wait()
            now = 1.25
            assert scope.overlap_ms == 250.0
            now = 1.5
            scope.decoded()
            now = 3.0
            sandbox.let_go.set()
            await anyio.wait_all_tasks_blocked()
            scope.decoded()
        return scope.overlap_ms

    assert run(scenario) == 500.0


def test_a_prefetch_that_ended_before_the_decode_counts_whole(monkeypatch):
    now = 0.0
    monkeypatch.setattr(time, "perf_counter", lambda: now)

    async def scenario():
        nonlocal now
        sandbox = Slow()
        async with overlapping(sandbox) as scope:
            scope.on_text(0, REPLY)
            await sandbox.begun.wait()
            now = 0.125
            sandbox.let_go.set()
            await anyio.wait_all_tasks_blocked()
            now = 9.0
            scope.decoded()
        return scope.overlap_ms

    assert run(scenario) == 125.0


def test_nothing_begins_after_the_decode_or_the_scope():
    async def scenario():
        sandbox = ScriptedSandbox({})
        async with overlapping(sandbox) as scope:
            scope.decoded()
            scope.on_text(0, REPLY)
        async with overlapping(sandbox) as scope:
            pass
        scope.on_text(0, REPLY)
        return sandbox.prefetched

    assert run(scenario) == []


def test_what_is_raised_inside_comes_out_as_it_is_and_ends_the_prefetch():
    sandbox = Slow()

    async def scenario():
        async with overlapping(sandbox) as scope:
            scope.on_text(0, REPLY)
            await sandbox.begun.wait()
            raise SandboxUnavailableError("gone")

    with pytest.raises(SandboxUnavailableError, match="gone"):
        run(scenario)
    assert sandbox.ended == [(NUMPY, "cancelled")]


def test_a_time_limit_around_it_ends_everything():
    async def scenario():
        sandbox = Slow()
        with anyio.CancelScope() as clock:
            async with overlapping(sandbox) as scope:
                scope.on_text(0, REPLY)
                await sandbox.begun.wait()
                clock.cancel()
                await anyio.sleep_forever()
        assert clock.cancelled_caught
        await anyio.lowlevel.checkpoint()  # nothing of the cancellation is left over
        return sandbox.ended

    assert run(scenario) == [(NUMPY, "cancelled")]


def test_a_prefetch_that_breaks_does_not_break_the_answer(caplog):
    class Broken(ScriptedSandbox):
        async def prefetch(self, requires, limits=None):
            raise RuntimeError("a fault of ours")

    async def scenario():
        async with overlapping(Broken({})) as scope:
            scope.on_text(0, REPLY)
            await anyio.wait_all_tasks_blocked()
            return "answered"

    assert run(scenario) == "answered"
    assert "a fault of ours" in caplog.text
