"""Over HTTP, how much is let in and whose turn it is. No engine, no weights."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, NoReturn

import anyio
import httpx2
import pytest
from mcp import Client
from mcp_types import CallToolResult, TextContent

from model.scripted import ScriptedModel
from sandbox.errors import SandboxBusyError
from sandbox.scripted import ScriptedSandbox
from server import state
from server.calls import Waiting
from server.http import create_http_app
from server.settings import Settings

from .served import QUESTION, Serve, Served, until

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


async def test_requests_beyond_the_limit_are_told_to_come_back_and_probes_still_answered(serve: Serve) -> None:
    async with serve(http_request_limit=4, http_client_calls=10) as served:
        turnstile = served.sandbox.turnstile
        served.sandbox.held = {code: anyio.Event() for code in "abcd"}

        async def call(address: str, code: str) -> httpx2.Response:
            async with served.http(address) as http:
                answer = await http.post("/api/execute", json={"code": code})
                assert (await http.get("/health")).status_code == 200
                assert (await http.get("/metrics")).status_code == 200
                return answer

        async with anyio.create_task_group() as group:
            for code in "ab":
                group.start_soon(call, "10.0.0.1", code)
            await until(lambda: turnstile.through + turnstile.waiting == 2)
            refused = await call("10.0.0.1", "more than half")
            assert (refused.status_code, refused.headers["retry-after"]) == (429, "1")
            for code in "cd":
                group.start_soon(call, f"10.0.0.{code}", code)
            await until(lambda: turnstile.through + turnstile.waiting == 4)
            refused = await call("10.0.0.2", "more than all")
            assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
            for event in served.sandbox.held.values():
                event.set()
        assert (await call("10.0.0.1", "f")).status_code == 200
    assert sorted(served.sandbox.codes) == [*"abcd", "f"]


@pytest.mark.parametrize("header", ["Mcp-Session-Id", "User-Agent"])
async def test_one_client_of_this_machine_leaves_the_others_requests_to_have_under_way(
    serve: Serve, header: str
) -> None:
    async with serve(http_request_limit=8, http_client_calls=10) as served, anyio.create_task_group() as group:
        served.sandbox.held = {"held": anyio.Event()}

        async def call(name: str, address: str = "127.0.0.1") -> int:
            async with served.http(address, **{header: name}) as http:
                return (await http.post("/api/execute", json={"code": "held"})).status_code

        async def hold(count: int, *who: str) -> None:
            before = under_way()
            for _ in range(count):
                group.start_soon(call, *who)
            await until(lambda: under_way() == before + count)

        def under_way() -> int:
            return served.sandbox.load.running + served.sandbox.load.waiting

        with anyio.fail_after(20):
            await hold(2, "noisy")
            assert await call("noisy") == 429
            await hold(2, "calm")
            assert await call("third name") == 429  # all of them together have no more than one address has
            await hold(4, "noisy", "10.0.0.1")  # names of another machine do not count
        served.sandbox.held["held"].set()


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_noisy_client_starves_nobody(serve: Serve, mode: str) -> None:
    noise = [f"noise {number}" for number in range(10)]
    async with (
        serve(http_client_calls=3) as served,
        served.client("10.0.0.1", mode) as noisy,
        served.client("10.0.0.2", mode) as calm,
        anyio.create_task_group() as group,
    ):
        sandbox = served.sandbox
        sandbox.held = {code: anyio.Event() for code in noise}
        for code in noise:
            group.start_soon(noisy.call_tool, "execute", {"code": code})
        await until(lambda: (sandbox.turnstile.through, sandbox.turnstile.waiting) == (1, 2))
        result = await calm.call_tool("execute", {"code": "calm"})  # while the other's go on
        assert not result.is_error
        assert len(sandbox.programs) == 2
        async with served.http() as http:
            with anyio.fail_after(20):  # the last of them may still be on their way
                while "worldmodel_calls_waiting 7.0" not in (await http.get("/metrics")).text:
                    await anyio.sleep(0.05)
        for event in sandbox.held.values():
            event.set()
    assert sorted(sandbox.codes) == sorted([*noise, "calm"])


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_clients_of_this_machine_have_one_address_and_each_its_share(serve: Serve, mode: str) -> None:
    async with (
        serve(http_client_calls=1) as served,
        served.client(mode=mode, name="noisy") as noisy,
        served.client(mode=mode, name="calm") as calm,
        anyio.create_task_group() as group,
    ):
        served.sandbox.held = {"noise": anyio.Event()}
        group.start_soon(noisy.call_tool, "execute", {"code": "noise"})
        await until(lambda: served.sandbox.programs)
        with anyio.fail_after(20):
            result = await calm.call_tool("execute", {"code": "calm"})  # while the other's goes on
        assert not result.is_error
        served.sandbox.held["noise"].set()


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_a_new_name_gets_a_client_of_another_machine_no_second_share(serve: Serve, mode: str) -> None:
    async with (
        serve(http_client_calls=1) as served,
        served.client("10.0.0.1", mode, "one") as one,
        served.client("10.0.0.1", mode, "two") as two,
        served.http() as http,
        anyio.create_task_group() as group,
    ):
        served.sandbox.held = {"first": anyio.Event()}
        group.start_soon(one.call_tool, "execute", {"code": "first"})
        await until(lambda: served.sandbox.programs)
        group.start_soon(two.call_tool, "execute", {"code": "second"})
        with anyio.fail_after(20):
            while "worldmodel_calls_waiting 1.0" not in (await http.get("/metrics")).text:
                await anyio.sleep(0.01)
        served.sandbox.held["first"].set()
    assert served.sandbox.codes == ["first", "second"]


async def test_who_waits_is_told_so_and_who_leaves_gives_up_its_place(serve: Serve) -> None:
    told: list[str | None] = []

    async def report(progress: float, total: float | None, message: str | None) -> None:
        told.append(message)

    async with (
        serve(http_client_calls=1) as served,
        served.http() as http,
        served.client() as client,
        anyio.create_task_group() as group,
    ):
        served.sandbox.held = {"first": anyio.Event()}

        async def waiting(number: int) -> None:
            with anyio.fail_after(20):
                while f"worldmodel_calls_waiting {number}.0" not in (await http.get("/metrics")).text:
                    await anyio.sleep(0.01)

        async def last() -> None:
            await client.call_tool("execute", {"code": "last"}, progress_callback=report)

        group.start_soon(client.call_tool, "execute", {"code": "first"})
        await until(lambda: served.sandbox.programs)
        async with anyio.create_task_group() as impatient:
            impatient.start_soon(client.call_tool, "execute", {"code": "impatient"})
            await waiting(1)
            impatient.cancel_scope.cancel()
        await waiting(0)
        group.start_soon(last)
        await waiting(1)
        served.sandbox.held["first"].set()
    assert served.sandbox.codes == ["first", "last"]
    assert told[0] == "waiting, place 1 in the queue"


@pytest.mark.parametrize(("asked", "given"), [(None, max(2, os.cpu_count() or 1) + 1), (3, 3)])
async def test_there_is_one_program_more_than_cores_unless_told_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: int | None, given: int
) -> None:
    connected: list[Settings] = []

    async def connect(settings: Settings) -> ScriptedSandbox:
        connected.append(settings)
        return ScriptedSandbox({})

    monkeypatch.setattr(state, "_connect", connect)
    app = create_http_app(Settings(home=tmp_path, engine="scripted", concurrency=asked))
    async with app.router.lifespan_context(app):
        await until(lambda: connected)
    assert connected[0].concurrency == given


async def test_the_end_waits_for_a_sandbox_that_is_being_opened_to_be_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = anyio.Event()
    did: list[str] = []

    async def connect(settings: Settings) -> ScriptedSandbox:
        opening.set()
        try:
            await anyio.sleep_forever()
        finally:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(did.append, "removed its container")
        raise AssertionError("unreachable")

    monkeypatch.setattr(state, "_connect", connect)
    app = create_http_app(Settings(home=tmp_path, engine="scripted"))
    async with app.router.lifespan_context(app):
        with anyio.fail_after(20):
            await opening.wait()
    assert did == ["removed its container"]


# How long one waits


async def give_up(served: Served, client: Client, tool: str, arguments: dict[str, Any]) -> CallToolResult:
    """Call while a program of the same client runs on, and see that nothing but that program is there afterwards."""
    served.sandbox.held = {"first": anyio.Event()}
    async with anyio.create_task_group() as group:
        group.start_soon(client.call_tool, "execute", {"code": "first", "timeout_s": 100})
        await until(lambda: served.sandbox.programs)
        with anyio.fail_after(20):
            result = await client.call_tool(tool, arguments)
        async with served.http() as http:
            shown = (await http.get("/metrics")).text
        assert "worldmodel_calls_waiting 0.0" in shown
        assert "worldmodel_programs_waiting 0.0" in shown
        served.sandbox.held["first"].set()
    assert served.sandbox.codes == ["first"]
    assert not (await client.call_tool("execute", {"code": "next"})).is_error
    return result


def text_of(result: CallToolResult) -> str:
    assert isinstance(result.content[0], TextContent)
    return result.content[0].text


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_waiting_for_other_calls_counts_into_the_time_of_a_question(serve: Serve, mode: str) -> None:
    async with serve(http_client_calls=1) as served, served.client(mode=mode) as client:
        result = await give_up(served, client, "solve", {"question": QUESTION, "timeout_s": 0.05})
    assert result.is_error
    assert text_of(result).startswith(
        "no turn came within 0.05 s: the call was waiting, place 1 in the queue. Ask again in a moment, or with a "
        "time limit above 0.05 s."
    )


async def test_a_question_whose_program_still_waits_at_the_end_says_its_place(serve: Serve) -> None:
    async with serve() as served, served.client() as client:
        result = await give_up(served, client, "solve", {"question": QUESTION, "timeout_s": 0.5})
    assert result.structured_content is not None, result.content
    assert result.structured_content["status"] == "failed"
    assert re.search(
        r"The program had not ended\. The call spent 0\.\d of its 0\.5 s waiting for its turn; at the end it was "
        r"waiting, place 1 in the queue\. Ask again in a moment",
        result.structured_content["explanation"],
    )


async def test_what_a_question_has_waited_is_taken_from_its_time(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    async def endless(*_: object) -> NoReturn:
        await anyio.sleep_forever()
        raise AssertionError("unreachable")

    monkeypatch.setattr(ScriptedModel, "generate", endless)
    solved: list[CallToolResult] = []
    async with serve(http_client_calls=1) as served, served.client() as client, anyio.create_task_group() as group:
        served.sandbox.held = {"first": anyio.Event()}

        async def solve() -> None:
            solved.append(await client.call_tool("solve", {"question": QUESTION, "timeout_s": 0.6}))

        group.start_soon(client.call_tool, "execute", {"code": "first"})
        await until(lambda: served.sandbox.programs)
        group.start_soon(solve)
        await anyio.sleep(0.2)
        served.sandbox.held["first"].set()
    assert solved[0].structured_content is not None
    said = solved[0].structured_content["explanation"]
    left = re.match(
        r"The time limit of (0\.\d+) s ran out\. No program was written\. The call spent 0\.\d of its 0\.6", said
    )
    assert left, said
    assert float(left[1]) < 0.5


@pytest.mark.parametrize("calls", [1, 3], ids=["among the calls", "among the programs"])
async def test_a_program_waits_for_its_turn_for_so_long_and_no_longer(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, calls: int
) -> None:
    assert state.PATIENCE == 50
    monkeypatch.setattr(state, "PATIENCE", 0.05)
    async with serve(http_client_calls=calls) as served, served.client() as client:
        result = await give_up(served, client, "execute", {"code": "second", "timeout_s": 0.01})
    assert result.is_error
    assert text_of(result).startswith("no turn came within 0.05 s: the call was waiting, place 1 in the queue.")


async def test_both_waits_count_together_and_what_lies_between_does_not() -> None:
    told: list[str] = []
    waiting = Waiting(told.append, 0.1)

    async def call() -> None:
        with waiting.limited():
            waiting("waiting, place 1 in the queue")
            await anyio.sleep(0.06)
            waiting("installing numpy")
            before = waiting.seconds
            await anyio.sleep(0.2)
            assert waiting.seconds == before >= 0.06
            waiting("waiting, place 2 in the queue")
            await anyio.sleep_forever()

    with pytest.raises(SandboxBusyError, match="place 2"), anyio.fail_after(20):
        await call()
    assert told == ["waiting, place 1 in the queue", "installing numpy", "waiting, place 2 in the queue"]
