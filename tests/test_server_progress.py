"""What a caller hears while a call goes on, and what ends when it leaves; scripted parts, in both protocol eras."""

from __future__ import annotations

import re
import threading
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import anyio
import pytest
from mcp import Client

from model.base import GenerateConfig, LanguageModel, ModelOutput
from model.scripted import ScriptedModel
from sandbox.base import Progress
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Limits, Program
from server.app import create_app
from server.progress import HEARTBEAT
from server.settings import Settings
from server.state import load

pytestmark = pytest.mark.anyio
Connected = Callable[..., AbstractAsyncContextManager[Client]]

QUESTION = "What's 15% of 200?"
REPLY = "<think>Multiply.</think>\n<model>\n{}\n</model>\n<requires>none</requires>"
HANGS = 20
"""Seconds after which a test that waits for something has failed."""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Staged(ScriptedSandbox):
    """Does `act` with what tells the caller, then prints 30.0."""

    def __init__(self, act: Callable[[Progress], Awaitable[None]]) -> None:
        super().__init__(lambda program: scripted_result("30.0\n"))
        self._act = act

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        assert progress is not None
        await self._act(progress)
        return await super().execute(program, limits, progress=progress)


class Heard:
    """A progress callback that remembers the words."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.numbers: list[float] = []
        self.beaten = anyio.Event()

    async def __call__(self, progress: float, total: float | None, message: str | None) -> None:
        self.words.append(message or "")
        self.numbers.append(progress)
        if re.search(r" \(\d+ s\)$", message or ""):
            self.beaten.set()


async def left(client: Client, began: anyio.Event, ended: anyio.Event, tool: str, arguments: dict[str, Any]) -> None:
    """Call, leave once it has begun, and wait until it has ended on the other side too."""
    with anyio.fail_after(HANGS):
        async with anyio.create_task_group() as group:
            group.start_soon(client.call_tool, tool, arguments)
            await began.wait()
            group.cancel_scope.cancel()
        await ended.wait()


async def test_a_call_before_the_model_is_loaded_waits_and_is_told(
    connected: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    was_told = threading.Event()

    def slow(settings: Settings, progress: Progress) -> LanguageModel:
        progress("downloading the model")
        assert was_told.wait(HANGS)
        return load(settings, progress)

    async def hear(progress: float, total: float | None, message: str | None) -> None:
        if message == "downloading the model":
            was_told.set()

    monkeypatch.setattr("server.state.load", slow)
    sandbox = ScriptedSandbox(lambda program: scripted_result("30.0\n"))
    async with connected(sandbox, {QUESTION: REPLY.format("print(0.15 * 200)")}) as client:
        result = await client.call_tool("solve", {"question": QUESTION}, progress_callback=hear)
    assert result.structured_content is not None, result.content
    assert result.structured_content["answer"] == "30.0"


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_call_before_the_sandbox_is_open_waits_and_is_told(tmp_path: Path, mode: str) -> None:
    was_told = threading.Event()

    def open_slowly(progress: Progress) -> ScriptedSandbox:
        progress("checking the limits")
        assert was_told.wait(HANGS)
        return ScriptedSandbox(lambda program: scripted_result("30.0\n"))

    async def hear(progress: float, total: float | None, message: str | None) -> None:
        if message == "checking the limits":
            was_told.set()

    app = create_app(Settings(home=tmp_path, engine="scripted"), open_sandbox=open_slowly)
    async with Client(app, mode=mode) as client:
        result = await client.call_tool("execute", {"code": "1"}, progress_callback=hear)
    assert result.structured_content is not None, result.content
    assert result.structured_content["stdout"] == "30.0\n"


async def test_questions_that_wait_for_the_decoder_leave_the_threads_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    from model.huggingface import HuggingFaceModel

    go = threading.Event()
    output = ModelOutput("", prompt_tokens=0, completion_tokens=0, finish_reason="stop")

    def decode(model: HuggingFaceModel, *arguments: Any) -> list[ModelOutput]:
        assert go.wait(HANGS)
        return [output]

    monkeypatch.setattr(HuggingFaceModel, "_decode", decode)
    network = MagicMock(**{"generation_config.eos_token_id": 0})
    model = HuggingFaceModel(network, MagicMock(eos_token_id=0), MagicMock())
    async with anyio.create_task_group() as group:
        for _ in range(int(anyio.to_thread.current_default_thread_limiter().total_tokens)):
            group.start_soon(model.generate, [], GenerateConfig())
        await anyio.wait_all_tasks_blocked()
        try:
            with anyio.fail_after(HANGS / 2):
                await anyio.to_thread.run_sync(int)
        finally:
            go.set()


async def test_a_repair_is_told_with_its_number(connected: Connected) -> None:
    fails = REPLY.format("print(x)")
    sandbox = ScriptedSandbox(
        {
            "print(x)": scripted_result(status="error", stderr="NameError: name 'x' is not defined"),
            "print(0.15 * 200)": scripted_result("30.0\n"),
        }
    )
    heard = Heard()
    async with connected(sandbox, {QUESTION: [fails, REPLY.format("print(0.15 * 200)")]}) as client:
        result = await client.call_tool("solve", {"question": QUESTION}, progress_callback=heard)
    assert result.structured_content is not None
    assert result.structured_content["answer"] == "30.0"
    assert "repairing, attempt 2" in heard.words
    assert heard.numbers == sorted(set(heard.numbers))


async def test_what_is_installed_is_told_as_the_sandbox_says_it(connected: Connected) -> None:
    heard = Heard()

    async def install(tell: Progress) -> None:
        tell("resolving numpy")
        tell("installing numpy 2.3.1")
        with anyio.fail_after(HANGS):
            while "installing numpy 2.3.1" not in heard.words:  # while it goes on, not afterwards
                await anyio.lowlevel.checkpoint()

    async with connected(Staged(install)) as client:
        await client.call_tool("execute", {"code": "1", "requires": ["python:numpy"]}, progress_callback=heard)
    assert [words for words in heard.words if "numpy" in words] == ["resolving numpy", "installing numpy 2.3.1"]


async def test_a_call_in_which_nothing_happens_is_heard_of_all_the_same(
    connected: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert HEARTBEAT == 3
    monkeypatch.setattr("server.progress.HEARTBEAT", 0.01)
    heard = Heard()

    async def dawdle(tell: Progress) -> None:
        tell("running")
        with anyio.fail_after(HANGS):
            await heard.beaten.wait()

    async with connected(Staged(dawdle)) as client:
        await client.call_tool("execute", {"code": "1"}, progress_callback=heard)
    assert any(words.startswith("running (") for words in heard.words)
    assert heard.numbers == sorted(set(heard.numbers))


async def test_leaving_a_call_ends_its_program_and_the_server_goes_on(connected: Connected) -> None:
    began, ended = anyio.Event(), anyio.Event()

    async def run(tell: Progress) -> None:
        if ended.is_set():
            return
        began.set()
        try:
            await anyio.sleep_forever()
        finally:
            ended.set()

    async with connected(Staged(run)) as client:
        await left(client, began, ended, "execute", {"code": "while True: pass"})
        assert not (await client.call_tool("execute", {"code": "1"})).is_error


async def test_leaving_a_call_ends_its_decoder_and_the_server_goes_on(
    connected: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    began, ended = anyio.Event(), anyio.Event()
    generate = ScriptedModel.generate

    async def endless(model: ScriptedModel, *arguments: Any) -> Any:
        if ended.is_set():
            return await generate(model, *arguments)
        began.set()
        try:
            await anyio.sleep_forever()
        finally:
            ended.set()

    monkeypatch.setattr(ScriptedModel, "generate", endless)
    sandbox = ScriptedSandbox(lambda program: scripted_result("30.0\n"))
    async with connected(sandbox, {QUESTION: REPLY.format("print(0.15 * 200)")}) as client:
        await left(client, began, ended, "solve", {"question": QUESTION})
        assert not (await client.call_tool("solve", {"question": QUESTION})).is_error
