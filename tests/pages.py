"""What a browser visits: the HTTP server, its model and sandbox scripted, and a page that plays an MCP App's host."""

from __future__ import annotations

import json
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import uvicorn
from starlette.responses import HTMLResponse
from starlette.routing import Route

from sandbox.base import Progress
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Artifact, Environment, ExecResult, InstalledPackage, Limits, Missing, Program
from server.apps import result_page
from server.http import create_http_app
from server.settings import Settings

from .chromium import PATIENCE, Page

ATTACK = "document.title='owned'"
HOSTILE = f'</script></textarea></pre><img src=x onerror="{ATTACK}"><script>{ATTACK}</script>'
CODE = """import statistics

sales = [120, 95, 143, 160, 88]  # units a day
mean = statistics.mean(sales)
print(f"{mean:.1f} a day")"""
QUESTION = "A shop sold 120, 95, 143, 160 and 88 units on five days. How many is that a day, on average?"
THINK = "The mean is the sum of the five numbers divided by five."
REPLY = f"<think>{THINK}</think>\n<model>\n{CODE}\n</model>\n<requires>python:numpy</requires>\nThat is the mean."
TABLE = b"day,units\n1,120\n"
BARS = (31, 100, 180)
"""The colour of the picture's bars."""
PAPER = {False: (252, 252, 251), True: (22, 22, 21)}
"""The colour of a page, by whether the scheme is dark."""


def png(width: int = 640, height: int = 360) -> bytes:
    """A picture of bars, as a program might draw one."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    heights = (0.75, 0.6, 0.9, 1.0, 0.55)
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            bar, inside = divmod(x * 5, width)
            filled = 0.2 * width < inside < 0.8 * width and 1 - y / height < 0.9 * heights[bar]
            rows += bytes(BARS) if filled else b"\xff\xff\xff"
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Container(ScriptedSandbox):
    """What the programs below do."""

    def __init__(self) -> None:
        super().__init__(run)
        self.cancelled = threading.Event()

    async def execute(
        self, program: Program, limits: Limits | None = None, *, progress: Progress | None = None
    ) -> ExecResult:
        if "while True" not in program.code:
            return await super().execute(program, limits, progress=progress)
        try:
            await anyio.sleep_forever()
        finally:
            self.cancelled.set()
        raise AssertionError("unreachable")


def run(program: Program) -> ExecResult:
    if "hostile" in program.code:
        return replace(scripted_result(HOSTILE, stderr=HOSTILE), artifacts=(Artifact(HOSTILE, "text/plain", b"1"),))
    if "yaml" in program.code:
        wrong = scripted_result(stderr="ModuleNotFoundError: No module named 'yaml'\n", status="error")
        return replace(wrong, missing=Missing("yaml", "python:PyYAML"))
    files = (Artifact("sales.png", "image/png", png()), Artifact("sales.csv", "text/csv", TABLE))
    return replace(
        scripted_result("121.2 a day\n"),
        artifacts=files if "savefig" in program.code else (),
        environment=Environment(
            requirements=("numpy",),
            installed=(InstalledPackage("numpy", "2.3.1", "0" * 64),),
            image_digest="sha256:3f5c9a1e7b20",
            runtime="runsc",
        ),
        timings_ms={"queue": 0.1, "install": 412.0, "start": 3.0, "run": 96.0, "collect": 8.0, "total": 520.0},
    )


REPLIES = {
    QUESTION: REPLY,
    "Forever?": "<think>Wait.</think>\n<model>\nwhile True:\n    pass\n</model>\n<requires>none</requires>",
    "Hostile?": f"<think>{HOSTILE}</think>\n<model>\nhostile()  # {HOSTILE}\n</model>\n<requires>none</requires>",
    "Plot?": REPLY.replace("print", "savefig"),
    "Broken?": "<think>No.</think>\n<model>\nimport yaml\n</model>\n<requires>none</requires>",
}
POLICY = """<meta http-equiv="Content-Security-Policy"
  content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">"""
"""The least that the extension's specification lets a host allow."""
HOST = """<!doctype html><title>host</title><link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; background: light-dark(rgb%s, rgb%s); }
  iframe { border: 0; width: 420px; height: 900px; }
</style>
<iframe id="view" sandbox="allow-scripts"></iframe>
<script>
const heard = [];
const view = document.getElementById("view");
const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
const tell = (message) => view.contentWindow.postMessage({ jsonrpc: "2.0", ...message }, "*");
addEventListener("message", ({ data }) => {
  heard.push(data);
  if (data.method === "ui/initialize") tell({ id: data.id, result: { protocolVersion: "2026-01-26", hostInfo: {},
    hostCapabilities: {}, hostContext: { theme, styles: { variables: { "--font-sans": "monospace" } } } } });
});
view.srcdoc = %s;
</script>"""
"""A page in the colours of the playground that plays the host of an MCP App, which gets no origin of its own."""


def assert_plot_on_paper(page: Page, dark: bool) -> None:
    """Of a screenshot, as soon as there is the plot on one: an image that is loaded may not be painted yet."""
    deadline = time.monotonic() + PATIENCE
    while BARS not in (colours := page.colours()) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert max(colours, key=lambda colour: colours[colour]) == PAPER[dark]
    assert colours[BARS] > 10_000


@contextmanager
def serving(home: Path, sandbox: ScriptedSandbox, **settings: Any) -> Iterator[str]:
    """Address of the whole HTTP server, with a host of the MCP App at /host."""
    script = home / "script.json"
    script.write_text(json.dumps(REPLIES))
    view = json.dumps(result_page().replace("<head>", f"<head>{POLICY}")).replace("<", "\\u003c")

    async def host(request: object) -> HTMLResponse:
        return HTMLResponse(HOST % (PAPER[False], PAPER[True], view))

    app = create_http_app(
        Settings(home=home, engine="scripted", script=script, **settings), open_sandbox=lambda progress: sandbox
    )
    app.router.routes.append(Route("/host", host))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.02)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
