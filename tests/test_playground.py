"""The playground's routes and the MCP App's resource, in this process; model and sandbox are scripted."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from mcp import Client
from starlette.applications import Starlette

from sandbox.base import Progress
from sandbox.errors import SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Artifact, ExecResult, Limits, Program
from server.app import create_app
from server.apps import PAGE, RESULT_URI, result_page
from server.http import create_http_app
from server.playground import OPEN_PATHS, routes
from server.settings import Settings
from server.state import AppState

pytestmark = pytest.mark.anyio
QUESTION = "What's 15% of 200?"
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
TOKEN = "0123456789abcdef0123456789abcdef"
HOSTILE = "</script><img src=x onerror=alert(1)>\u2028\0\x1b[31m"

Open = Callable[[ScriptedSandbox], Starlette]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def playground(tmp_path: Path) -> Open:
    """The routes alone, over the sandbox that is given."""
    script = tmp_path / "script.json"
    script.write_text(json.dumps({QUESTION: REPLY}))
    settings = Settings(home=tmp_path / "home", engine="scripted", script=script)

    def opened(sandbox: ScriptedSandbox) -> Starlette:
        state = AppState.open(settings, lambda progress: sandbox)
        return Starlette(routes=routes(lambda: state))

    return opened


def client(app: Starlette) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://127.0.0.1:8000")


async def post(app: Starlette, path: str, body: dict[str, Any]) -> list[dict[str, Any]]:
    async with client(app) as browser:
        answer = await browser.post(path, json=body)
    assert answer.status_code == 200, answer.text
    return [json.loads(line) for line in answer.text.splitlines() if line]


async def test_solve_streams_what_is_done_and_written_and_ends_with_the_tools_own_fields(playground: Open) -> None:
    app = playground(ScriptedSandbox(lambda program: scripted_result("30.0\n")))
    *before, last = await post(app, "/api/solve", {"question": QUESTION})
    assert "".join(event.get("text", "") for event in before) == REPLY
    assert [event["progress"] for event in before if "progress" in event][-1] == "running"
    assert (last["result"]["status"], last["result"]["answer"]) == ("verified", "30.0")
    assert last["result"]["think"] == "Multiply."
    assert last["files"] == []


async def test_execute_runs_what_it_is_given_and_hands_over_each_file(playground: Open) -> None:
    files = (Artifact("p.png", "image/png", b"\x89PNG"), Artifact("t.csv", "text/csv", b"1,2"))
    sandbox = ScriptedSandbox(lambda program: replace(scripted_result("1\n"), artifacts=files))
    *_, last = await post(playground(sandbox), "/api/execute", {"code": "draw()", "requires": ["python:numpy"]})
    (program,) = sandbox.programs
    assert (program.code, program.requires) == ("draw()", ("python:numpy",))
    assert [base64.b64decode(data) for data in last["files"]] == [b"\x89PNG", b"1,2"]
    assert [file["name"] for file in last["result"]["artifacts"]] == ["p.png", "t.csv"]


async def test_hostile_output_is_one_line_of_json_and_nothing_a_browser_takes_for_a_page(playground: Open) -> None:
    app = playground(ScriptedSandbox(lambda program: scripted_result(HOSTILE, stderr=HOSTILE)))
    async with client(app) as browser:
        answer = await browser.post("/api/execute", json={"code": HOSTILE.replace("\0", "")})
    assert answer.headers["content-type"] == "application/x-ndjson"
    assert answer.headers["x-content-type-options"] == "nosniff"
    last = json.loads(answer.text.rstrip("\n").split("\n")[-1])
    assert last["result"]["stdout"] == HOSTILE


async def test_the_page_and_its_parts_come_with_a_policy_that_allows_nothing_but_them(playground: Open) -> None:
    async with client(playground(ScriptedSandbox({}))) as browser:
        answers = {path: await browser.get(path) for path in OPEN_PATHS}
    html = answers["/"].text
    assert answers["/"].headers["content-type"] == "text/html; charset=utf-8"
    assert {f"/{part}" for part in re.findall(r'(?:src|href)="(page/[^"]+)"', html)} == OPEN_PATHS - {"/"}
    for answer in answers.values():
        policy = answer.headers["content-security-policy"]
        assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
        assert "unsafe" not in policy
    assert not re.search(r"<script>|<style|\son\w+=|\sstyle=", html)


@pytest.mark.parametrize("name", ["result.js", "playground.js", "app.js"])
def test_no_script_makes_markup_from_text(name: str) -> None:
    script = (PAGE / name).read_text(encoding="utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|\bFunction\(", script)


@pytest.mark.parametrize(
    ("path", "body", "complaint"),
    [
        ("/api/solve", {}, "question: Field required"),
        ("/api/solve", {"question": "a\0b"}, "question: String should match pattern"),
        ("/api/solve", {"question": "x" * 20_000}, "question: String should have at most 16384 characters"),
        ("/api/solve", {"question": 7}, "question: Input should be a valid string"),
        ("/api/solve", {"question": "a", "samples": 99}, "samples: Input should be less than or equal to 16"),
        ("/api/execute", {"code": "1", "files": {}}, "files: Extra inputs are not permitted"),
        ("/api/execute", {"code": "1", "requires": ["python:a"] * 257}, "requires: List should have at most 256 items"),
        ("/api/execute", {"code": "1", "x" * 1_000_000: 1}, "bytes left out"),
        ("/api/execute", [], "body: "),
    ],
)
async def test_a_body_of_another_form_is_refused_with_what_is_wrong(
    playground: Open, path: str, body: object, complaint: str
) -> None:
    async with client(playground(ScriptedSandbox({}))) as browser:
        answer = await browser.post(path, json=body)
    assert answer.status_code == 400
    assert complaint in answer.json()["error"]
    assert len(answer.text) < 1000


async def test_a_time_limit_above_the_servers_own_cap_is_that_cap(tmp_path: Path) -> None:
    class Noting(ScriptedSandbox):
        async def execute(
            self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
        ) -> ExecResult:
            assert limits is not None
            return scripted_result(f"{limits.timeout:g}")

    settings = Settings(home=tmp_path, engine="scripted", timeout=600, max_timeout=20)
    state = AppState.open(settings, lambda progress: Noting({}))
    *_, last = await post(Starlette(routes=routes(lambda: state)), "/api/execute", {"code": "1"})
    assert last["result"]["stdout"] == "20"


async def test_what_a_form_of_another_site_can_send_is_refused(playground: Open) -> None:
    sandbox = ScriptedSandbox(lambda program: scripted_result())
    async with client(playground(sandbox)) as browser:
        answer = await browser.post("/api/execute", content='{"code": "1"}', headers={"Content-Type": "text/plain"})
    assert answer.status_code == 415
    assert sandbox.programs == []


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        ({"code": "1", "requires": ["--index-url=x"]}, "requirement rejected:"),
        ({"code": "no engine"}, "type: python -m sandbox setup"),
        ({"code": "no engine"}, "at tcp://engine:2376;"),
        ({"code": "crash"}, "its log says what"),
    ],
)
async def test_what_goes_wrong_is_the_last_event_in_words(
    playground: Open, body: dict[str, Any], complaint: str
) -> None:
    def run(program: Program) -> ExecResult:
        if program.code == "crash":
            raise RuntimeError("a secret path")
        raise SandboxUnavailableError("no engine at tcp://me:secret@engine:2376; type: python -m sandbox setup")

    *_, last = await post(playground(ScriptedSandbox(run)), "/api/execute", body)
    assert complaint in last["error"]
    assert "secret" not in last["error"]


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/", {}, 200),
        ("/page/playground.js", {}, 200),
        ("/", {"Host": "evil.example"}, 421),
        ("/api/execute", {}, 401),
        ("/api/execute", {"Authorization": "Bearer wrong"}, 401),
        ("/api/execute", {"Authorization": f"Bearer {TOKEN}", "Origin": "https://evil.example"}, 403),
        ("/api/execute", {"Authorization": f"Bearer {TOKEN}"}, 413),
    ],
)
async def test_the_page_is_open_and_what_it_asks_for_is_guarded_like_mcp(
    tmp_path: Path, path: str, headers: dict[str, str], status: int
) -> None:
    sandbox = ScriptedSandbox(lambda program: scripted_result())
    settings = Settings(home=tmp_path, engine="scripted", http_token=TOKEN, http_body_limit=1024)
    app = create_http_app(settings, open_sandbox=lambda progress: sandbox)
    async with client(app) as browser:
        if path.startswith("/api/"):
            answer = await browser.post(path, json={"code": "#" * 2000}, headers=headers)
        else:
            answer = await browser.get(path, headers=headers)
    assert answer.status_code == status
    assert sandbox.programs == []


class Endless(ScriptedSandbox):
    """Runs until it is cancelled."""

    def __init__(self) -> None:
        super().__init__({})
        self.cancelled = anyio.Event()

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        assert progress is not None
        progress("running")
        try:
            await anyio.sleep_forever()
        finally:
            self.cancelled.set()
        raise AssertionError("unreachable")


@pytest.mark.parametrize(
    ("path", "body"), [("/api/solve", {"question": QUESTION}), ("/api/execute", {"code": "while True: pass"})]
)
async def test_a_client_that_leaves_ends_the_run_and_what_was_told_had_come_at_once(
    playground: Open, path: str, body: dict[str, Any]
) -> None:
    sandbox = Endless()
    app = playground(sandbox)
    running = anyio.Event()
    request = [{"type": "http.request", "body": json.dumps(body).encode(), "more_body": False}]

    async def receive() -> dict[str, Any]:
        if request:
            return request.pop()
        await running.wait()
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        if b'"running"' in message.get("body", b""):
            running.set()

    headers = [(b"content-type", b"application/json"), (b"host", b"127.0.0.1")]
    scope = {"type": "http", "method": "POST", "path": path, "headers": headers, "query_string": b""}
    with anyio.fail_after(10):
        await app(scope, receive, send)
        await sandbox.cancelled.wait()


@pytest.mark.parametrize("mode", ["auto", "legacy"])
async def test_both_tools_name_the_page_that_shows_their_results_and_a_host_can_read_it(
    tmp_path: Path, mode: str
) -> None:
    server = create_app(Settings(home=tmp_path), open_sandbox=lambda progress: ScriptedSandbox({}))
    async with Client(server, mode=mode) as host:
        if mode == "auto":  # the older protocol has no word for it: there a host finds out from the tools
            assert "io.modelcontextprotocol/ui" in (host.server_capabilities.extensions or {})
        tools = (await host.list_tools()).tools
        assert [tool.meta["ui"] for tool in tools if tool.meta] == [{"resourceUri": RESULT_URI}] * 2
        (content,) = (await host.read_resource(RESULT_URI)).contents
    assert content.mime_type == "text/html;profile=mcp-app"
    assert content.meta == {"ui": {"prefersBorder": True}}
    assert content.text == result_page()


def test_nothing_moves() -> None:
    assert not re.search(r"animation|transition|scroll-behavior", (PAGE / "style.css").read_text(encoding="utf-8"))


def test_the_page_of_the_app_is_whole_and_asks_for_nothing_from_anywhere() -> None:
    html = result_page()
    assert not re.search(r'(?:src|href)="(?!")', html)
    assert not re.search(r"https?://|@import|url\(|fetch\(|XMLHttpRequest|WebSocket", html)
    assert html.count("<script>") == html.count("</script>") == 2
    for name in ("style.css", "result.js", "app.js"):
        assert (PAGE / name).read_text(encoding="utf-8") in html
