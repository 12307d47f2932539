"""The server under load, by the SDK's own client: 100 calls at once, and a soak that looks for what grows."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal

import anyio
import httpx2
from mcp import Client, MCPError, StdioServerParameters
from mcp_types import CallToolResult, ImageContent, ResourceLink

from sandbox.reaper import process

from ..engine import containers
from .judges import Check
from .servers import QUESTION, Servers, Target

AT_ONCE = 100
PACE = 5.0
"""Calls a second of the soak: twelve times those of an assistant that calls every 2.4 seconds, hour after hour."""
WORKERS = 8
ANSWER_S = 120.0
"""Seconds in which every call has to be answered."""
LAPS = 12
"""The soak stops after each to look at the processes at rest; the first third warms up."""
REST_S = 15.0
"""Longer than worker threads wait for work, 10 s."""
SLACK = {"memory": 1024, "descriptors": 2, "threads": 2, "containers": 1}
"""How much more than before is no growth: pools are not always as full, and the allocator gives back when it likes."""
PNG = "import base64; open('outputs/a.png', 'wb').write(base64.b64decode('iVBORw0KGgo='))"

Era = Literal["auto", "legacy"]
Call = Callable[[Client], Awaitable[bool]]
"""Makes calls and says whether all went as it has to."""


def load(servers: Servers) -> Iterator[Check]:
    """As many calls at once as there are; each has to get its own program's output."""
    with servers.http({}) as target:
        for mode in ("legacy", "auto"):
            wrong = anyio.run(_at_once, target, mode)
            yield Check(f"{AT_ONCE} calls of execute at once over HTTP, {mode}", wrong)


async def _at_once(target: Target, mode: Era) -> str:
    wrong: list[str] = []

    async def call(client: Client, number: int) -> None:
        try:
            result = await client.call_tool("execute", {"code": f"print({number})"})
        except MCPError as fault:
            wrong.append(f"{number}: {fault}")
        else:
            if _fields(result).get("stdout") != f"{number}\n":
                wrong.append(f"{number}: {result}"[:200])

    async with _connected(target.url, mode) as client, anyio.create_task_group() as group:
        for number in range(AT_ONCE):
            group.start_soon(call, client, number)
    return "\n".join(wrong)


@dataclass(frozen=True)
class Look:
    """At a server process at rest."""

    memory: int
    """Resident, in KiB."""
    descriptors: int
    threads: int
    containers: int

    @classmethod
    def at(cls, pid: int) -> Look:
        status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        memory, threads = int(status["VmRSS"].split()[0]), int(status["Threads"])
        return cls(memory, len(list(Path(f"/proc/{pid}/fd").iterdir())), threads, containers(process(pid)))


def grown(looks: list[Look]) -> str:
    """What every look of the last third had more of than every look of the second, in words.

    Eight values in no order do so once in 70 times even without slack; a steady growth beyond the noise always does.
    """
    third = len(looks) // 3
    more = []
    for name, slack in SLACK.items():
        values = [getattr(look, name) for look in looks]
        if min(values[-third:]) > max(values[third:-third]) + slack:
            more.append(name)
    return f"more {', '.join(more)} than before" if more else ""


def soak(servers: Servers, seconds: float) -> Iterator[Check]:
    """Mixed calls for `seconds` from four clients: over HTTP and on stdio, in both eras."""
    with servers.http({}) as http:
        yield from anyio.run(_soak, http, servers.stdio({}), seconds)


async def _soak(http: Target, stdio: Target, seconds: float) -> list[Check]:
    wrong: Counter[str] = Counter()
    looks: dict[str, list[Look]] = {}
    async with AsyncExitStack() as stack:
        clients: list[Client] = []
        processes = {"HTTP": http.pid}
        for mode in ("legacy", "auto"):
            clients.append(await stack.enter_async_context(_connected(http.url, mode)))
            before = _children()
            clients.append(await stack.enter_async_context(_connected(StdioServerParameters(**stdio.spec), mode)))
            (processes[f"stdio, {mode}"],) = _children() - before
        jobs = _jobs(clients, http.url.removesuffix("/mcp"))
        for _ in range(LAPS):
            await _lap(jobs, seconds / LAPS, wrong)
            await anyio.sleep(REST_S)
            for name, pid in processes.items():
                looks.setdefault(name, []).append(await anyio.to_thread.run_sync(Look.at, pid))
    said = ", ".join(f"{what} ({n} times)" for what, n in wrong.items())
    checks = [Check(f"{PACE * seconds:.0f} mixed calls in {seconds:g} s", said)]
    for server, taken in looks.items():
        laps = [f"{name} {[getattr(look, name) for look in taken]}" for name in SLACK]
        checks.append(Check(f"{server} at rest: {', '.join(laps)}", grown(taken)))
    return checks


async def _lap(jobs: Iterator[tuple[str, Callable[[], Awaitable[bool]]]], seconds: float, wrong: Counter[str]) -> None:
    """Jobs at our pace by several workers; they take longer where the machine cannot do them in `seconds`."""
    began = time.monotonic()
    numbers = iter(range(round(PACE * seconds)))

    async def work() -> None:
        for number in numbers:
            await anyio.sleep(max(0.0, began + number / PACE - time.monotonic()))
            what, job = next(jobs)
            try:
                if not await job():
                    wrong[what] += 1
            except Exception as fault:
                wrong[f"{what}: {fault!r}"] += 1

    async with anyio.create_task_group() as group:
        for _ in range(WORKERS):
            group.start_soon(work)


def _jobs(clients: list[Client], url: str) -> Iterator[tuple[str, Callable[[], Awaitable[bool]]]]:
    """Without end, in an order that is the same each time."""
    draw = random.Random(0)
    kinds = {**CALLS, "probes and garbage": lambda _: _raw(url)}
    while True:
        what, client = draw.choice(list(kinds)), draw.choice(clients)
        yield what, partial(kinds[what], client)


async def _execute(client: Client, code: str, **rest: Any) -> CallToolResult:
    return await client.call_tool("execute", {"code": code, **rest})


async def _prints(client: Client) -> bool:
    result = await _execute(client, "print(open('a.txt').read())", files={"a.txt": "x" * 10_000})
    return _fields(result).get("status") == "ok"


async def _floods(client: Client) -> bool:
    result = await _execute(client, "print('x' * 10_000_000)")
    return _fields(result).get("stdout_truncated") is True


async def _fails(client: Client) -> bool:
    return _fields(await _execute(client, "1 / 0")).get("status") == "error"


async def _times_out(client: Client) -> bool:
    result = await _execute(client, "while True: pass", timeout_s=0.5)
    return _fields(result).get("status") == "timeout"


async def _draws(client: Client) -> bool:
    return any(isinstance(block, ImageContent) for block in (await _execute(client, PNG)).content)


async def _leaves_a_file(client: Client) -> bool:
    result = await _execute(client, "open('outputs/a.csv', 'w').write('a,b')")
    link = next(block for block in result.content if isinstance(block, ResourceLink))
    contents = (await client.read_resource(link.uri)).contents
    return getattr(contents[0], "text", None) == "a,b"


async def _is_refused(client: Client) -> bool:
    results = [await _execute(client, "1", requires=["https://x/y.whl"]), await _execute(client, "1", language="js")]
    return all(result.is_error for result in results)


async def _is_cancelled(client: Client) -> bool:
    async with anyio.create_task_group() as group:

        async def running(progress: float, total: float | None, message: str | None) -> None:
            if message == "running":
                group.cancel_scope.cancel()

        await client.call_tool("execute", {"code": "while True: pass"}, progress_callback=running)
    return group.cancel_scope.cancelled_caught


async def _solves(client: Client) -> bool:
    result = await client.call_tool("solve", {"question": QUESTION})
    return _fields(result).get("answer") == "30.0"


async def _does_not_solve(client: Client) -> bool:
    result = await client.call_tool("solve", {"question": "Who are you?"})
    return _fields(result).get("status") == "failed"


async def _looks_around(client: Client) -> bool:
    tools = (await client.list_tools(cache_mode="bypass")).tools
    await client.list_resources(cache_mode="bypass")
    await client.list_prompts(cache_mode="bypass")
    try:
        await client.read_resource("worldmodel://nothing")
    except MCPError:
        return len(tools) == 2
    return False


async def _raw(url: str) -> bool:
    async with httpx2.AsyncClient() as http:
        answers = [await http.get(f"{url}/health"), await http.get(f"{url}/metrics")]
        garbage = await http.post(f"{url}/mcp", content=b"{", headers={"Content-Type": "application/json"})
    return all(answer.status_code == 200 for answer in answers) and 400 <= garbage.status_code < 500


CALLS: dict[str, Call] = {
    "prints": _prints,
    "floods": _floods,
    "fails": _fails,
    "times out": _times_out,
    "draws": _draws,
    "leaves a file": _leaves_a_file,
    "is refused": _is_refused,
    "is cancelled": _is_cancelled,
    "solves": _solves,
    "does not solve": _does_not_solve,
    "looks around": _looks_around,
}


def _connected(server: str | StdioServerParameters, mode: Era) -> Client:
    return Client(server, mode=mode, read_timeout_seconds=ANSWER_S)


def _fields(result: CallToolResult) -> dict[str, Any]:
    return result.structured_content or {}


def _children() -> set[int]:
    """Server processes that this one has started."""
    tasks = Path("/proc/self/task").glob("*/children")
    return {int(pid) for path in tasks for pid in path.read_text().split()}
