"""The text form of results through a client in the same process: how long it gets, and what it says of what is cut."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from mcp import Client
from mcp_types import CallToolResult, TextContent, TextResourceContents

from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Artifact, Environment, ExecResult, InstalledPackage

pytestmark = pytest.mark.anyio
QUESTION = "What's 15% of 200?"
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
CALLS = (("execute", {"code": "1"}), ("solve", {"question": QUESTION}))

Connect = Callable[..., AbstractAsyncContextManager[Client]]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def connect(connected: Connect) -> Connect:
    """A client whose programs all end in `done`, and whose model knows one question."""

    def connect(done: ExecResult, reply: str = REPLY) -> AbstractAsyncContextManager[Client]:
        return connected(ScriptedSandbox(lambda program: done), {QUESTION: reply})

    return connect


def text_of(result: CallToolResult) -> str:
    (text,) = (block.text for block in result.content if isinstance(block, TextContent))
    return text


@pytest.mark.parametrize("flood", ["😀`", "`", "~\n", "﷽"])
async def test_text_stays_below_20000_tokens_however_much_was_printed(connect: Connect, flood: str) -> None:
    much = flood * 100_000
    packages = tuple(InstalledPackage(f"{flood * 40}{number}", "1" * 80, "0") for number in range(100))
    done = replace(
        scripted_result(much, stderr=much),
        value=much,
        artifacts=tuple(Artifact(f"{much}{number}", "text/plain", b"1") for number in range(100)),
        environment=Environment(installed=packages),
    )
    reply = f"<think>{much}</think>\n<model>\nprint({much!r})\n</model>\n<requires>none</requires>\n{much}"
    async with connect(done, reply) as client:
        for name, arguments in CALLS:
            text = text_of(await client.call_tool(name, arguments))
            assert len(text.encode()) < 20_000  # no token is shorter than a byte
            assert "left out" in text
            assert text.startswith("Answer: " if name == "solve" else "ok")
            assert text.rstrip().splitlines()[-1].startswith("Model: " if name == "solve" else "Run ")


async def test_what_is_printed_gets_all_the_room_there_is_and_the_rest_can_be_read(connect: Connect) -> None:
    lines = "".join(f"{number}\n" for number in range(100_000))
    async with connect(scripted_result(lines, stderr="x" * 2_000)) as client:
        for name, arguments in CALLS:
            text = text_of(await client.call_tool(name, arguments))
            assert 19_500 < len(text.encode()) < 19_900
            (uri,) = re.findall(r"without network\. Whole output: (.+)$", text, re.M)
            (run,) = (await client.read_resource(uri)).contents
            assert isinstance(run, TextResourceContents)
            assert json.loads(run.text)["output"] == lines


async def test_a_whole_output_is_named_only_where_something_was_cut_and_kept(connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "home").touch()  # so that nothing can be kept
    async with connect(scripted_result("x" * 20_000)) as client:
        text = text_of(await client.call_tool("execute", {"code": "1"}))
    assert "left out" in text
    assert "Whole output" not in text
    (tmp_path / "home").unlink()
    async with connect(scripted_result("x" * 15_000)) as client:
        text = text_of(await client.call_tool("execute", {"code": "1"}))
    assert "x" * 15_000 in text
    assert "Whole output" not in text
