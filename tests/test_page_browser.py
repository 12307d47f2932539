"""The playground and the MCP App in a real Chromium, over its debugging pipe; model and sandbox are scripted."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import struct
import subprocess
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import pytest
import uvicorn
from PIL import Image
from starlette.responses import HTMLResponse
from starlette.routing import Route

from sandbox.base import Progress
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Artifact, Environment, ExecResult, InstalledPackage, Limits, Missing, Program
from server.apps import result_page
from server.http import create_http_app
from server.settings import Settings

pytestmark = pytest.mark.browser
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
PATIENCE = 30.0
"""Seconds until something that should have happened counts as not happening."""


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
<iframe id="view" sandbox="allow-scripts" width="420" height="900"></iframe>
<script>
const heard = [];
const view = document.getElementById("view");
const tell = (message) => view.contentWindow.postMessage({ jsonrpc: "2.0", ...message }, "*");
addEventListener("message", ({ data }) => {
  heard.push(data);
  if (data.method === "ui/initialize") tell({ id: data.id, result: { protocolVersion: "2026-01-26", hostInfo: {},
    hostCapabilities: {}, hostContext: { theme: "dark", styles: { variables: { "--font-sans": "monospace" } } } } });
});
view.srcdoc = %s;
</script>"""
"""A page that plays the host of an MCP App, which gets no origin of its own."""


@contextmanager
def serving(home: Path, sandbox: ScriptedSandbox, **settings: Any) -> Iterator[str]:
    """Address of the whole HTTP server, with a host of the MCP App at /host."""
    script = home / "script.json"
    script.write_text(json.dumps(REPLIES))
    view = json.dumps(result_page().replace("<head>", f"<head>{POLICY}")).replace("<", "\\u003c")

    async def host(request: object) -> HTMLResponse:
        return HTMLResponse(HOST % view)

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


@pytest.fixture(scope="module")
def container() -> Container:
    return Container()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, container: Container) -> Iterator[str]:
    with serving(tmp_path_factory.mktemp("home"), container) as address:
        yield address


class Browser:
    """A headless Chromium."""

    def __init__(self, home: Path) -> None:
        program = shutil.which("chromium") or shutil.which("google-chrome")
        if program is None:
            pytest.fail("no Chromium is there. Type: apt-get install chromium")
        theirs, self._to = os.pipe()
        self._from, ours = os.pipe()
        options = f"--headless --no-sandbox --disable-gpu --no-first-run --user-data-dir={home}"
        self._process = subprocess.Popen(
            ["bash", "-c", f"exec {program} {options} --remote-debugging-pipe about:blank 3<&{theirs} 4>&{ours}"],
            pass_fds=(theirs, ours),
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs)
        os.close(ours)
        self._rest = b""
        self._number = 0
        self.events: list[dict[str, Any]] = []

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        os.close(self._to)
        os.close(self._from)

    def call(self, method: str, session: str | None = None, **params: Any) -> Any:
        """One command of the DevTools protocol."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if session is not None:
            message["sessionId"] = session
        os.write(self._to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return answer["result"]
            self.events.append(answer)

    def _next(self) -> dict[str, Any]:
        parts = [self._rest]
        while b"\0" not in parts[-1]:
            assert select.select([self._from], [], [], PATIENCE)[0], "Chromium is silent"
            parts.append(os.read(self._from, 1 << 20))
            assert parts[-1], "Chromium has ended"
        line, _, self._rest = b"".join(parts).partition(b"\0")
        answer: dict[str, Any] = json.loads(line)
        return answer


class View:
    """A document that can be looked into."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session

    def call(self, method: str, **params: Any) -> Any:
        return self._browser.call(method, self._session, **params)

    def js(self, expression: str) -> Any:
        answer = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer["exceptionDetails"]
        return answer["result"].get("value")

    def until(self, condition: str) -> None:
        """Wait for `condition` to be true."""
        deadline = time.monotonic() + PATIENCE
        while not self.js(f"Boolean({condition})"):
            assert time.monotonic() < deadline, f"never true: {condition}\n{self.js('document.body.innerText')}"
            time.sleep(0.02)

    def text(self, selector: str) -> str:
        return str(self.js(f"document.querySelector({json.dumps(selector)}).innerText"))


class Page(View):
    """One tab."""

    def __init__(self, browser: Browser, url: str, *, width: int = 1100, dark: bool = False) -> None:
        context = browser.call("Target.createBrowserContext")["browserContextId"]  # its storage is its own
        target = browser.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        super().__init__(browser, browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
        self.context: str = context
        for domain in ("Runtime", "Log", "Page"):
            self.call(f"{domain}.enable")
        self.call("Target.setAutoAttach", autoAttach=True, waitForDebuggerOnStart=False, flatten=True)
        self.resize(width)
        self.call(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}],
        )
        self.open(url)

    def open(self, url: str) -> None:
        self.call("Page.navigate", url=url)
        self.until(f"location.href.startsWith({json.dumps(url)}) && document.readyState === 'complete'")

    def resize(self, width: int, height: int = 900) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def frame(self) -> View:
        """The document in the page's one iframe, which has a process of its own."""
        deadline = time.monotonic() + PATIENCE
        while True:
            for event in self._browser.events:
                if event["method"] == "Target.attachedToTarget" and event.get("sessionId") == self._session:
                    return View(self._browser, event["params"]["sessionId"])
            assert time.monotonic() < deadline, "no iframe was attached to"
            self.js("0")

    def write(self, text: str) -> None:
        """Into what has the focus."""
        self.call("Input.insertText", text=text)

    def press(self, key: str, *, control: bool = False) -> None:
        codes = {"Enter": 13, "Tab": 9, "Escape": 27}
        common = {"key": key, "code": key, "windowsVirtualKeyCode": codes[key], "modifiers": 2 if control else 0}
        text = {"text": "\r"} if key == "Enter" and not control else {}
        self.call("Input.dispatchKeyEvent", type="keyDown", **common, **text)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def ask(self, question: str) -> None:
        """Ask and wait until it is over."""
        self.js("document.getElementById('question').select()")
        self.write(question)
        self.press("Enter", control=True)
        self.until("!document.getElementById('stop').hidden || document.querySelector('#outcome *')")
        self.until("document.getElementById('stop').hidden")

    def screenshot(self, path: Path) -> None:
        """The whole page, however long."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip={**size, "scale": 1})
        path.write_bytes(base64.b64decode(shot["data"]))

    def complaints(self) -> list[str]:
        """What the console has of errors, refused by the page's own policy included."""
        bad = []
        for event in self._browser.events:
            if event.get("sessionId") != self._session:
                continue
            if event["method"] == "Runtime.exceptionThrown":
                bad.append(str(event["params"]["exceptionDetails"]))
            elif event["method"] == "Log.entryAdded" and event["params"]["entry"]["level"] == "error":
                bad.append(event["params"]["entry"]["text"])
        return bad


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    started = Browser(tmp_path_factory.mktemp("chromium"))
    try:
        yield started
    finally:
        started.close()


def test_a_question_is_answered_with_the_keyboard_alone(browser: Browser, site: str) -> None:
    page = Page(browser, site)
    page.press("Tab")
    page.write(QUESTION)
    page.press("Enter", control=True)
    page.until("document.querySelector('#outcome section')")
    assert page.text(".answer") == "121.2 a day"
    assert THINK in page.text("#answer")
    assert page.js("document.getElementById('code').value") == CODE
    assert page.js("document.getElementById('requires').value") == "python:numpy"
    assert "121.2 a day" in page.text("#outcome pre")
    assert "numpy\t2.3.1" in page.text("#outcome")
    assert "Installing packages\t412 ms" in page.text("#outcome")
    assert page.text("#status").startswith("Verified: 121.2 a day (")
    stops = []
    for _ in range(7):
        page.press("Tab")
        stops.append(page.js("document.activeElement.id || document.activeElement.innerText.split('\\n')[0]"))
        assert page.js("document.activeElement.matches(':focus-visible')")
    assert stops == ["Ask", "samples", "code", "requires", "Run", QUESTION, "clear"]
    assert page.complaints() == []


def test_a_program_is_changed_and_run_and_what_it_draws_is_shown_and_saved(
    browser: Browser, site: str, tmp_path: Path
) -> None:
    page = Page(browser, site)
    page.ask(QUESTION)
    page.js("document.getElementById('code').select()")
    page.write("for n in sales:")
    page.press("Enter")
    page.write("savefig(n)")
    assert page.js("document.getElementById('code').value") == "for n in sales:\n    savefig(n)"
    page.press("Enter", control=True)
    page.until("document.querySelector('figure img')?.naturalWidth")
    assert page.js("document.querySelector('figure img').naturalWidth") == 640
    assert page.js("document.querySelector('.answer')") is None
    browser.call(
        "Browser.setDownloadBehavior", behavior="allow", downloadPath=str(tmp_path), browserContextId=page.context
    )
    page.js("[...document.querySelectorAll('#outcome a')].find((link) => link.download === 'sales.csv').click()")
    deadline = time.monotonic() + PATIENCE
    while not (tmp_path / "sales.csv").exists():
        assert time.monotonic() < deadline, "never saved"
        time.sleep(0.02)
    assert (tmp_path / "sales.csv").read_bytes() == TABLE
    assert page.complaints() == []


def test_what_a_program_does_wrong_and_what_the_server_refuses_is_said(browser: Browser, site: str) -> None:
    page = Page(browser, site)
    page.ask("Broken?")
    assert page.text(".answer") == "No answer"
    assert "error, exit code 1" in page.text("#outcome")
    assert "It imports yaml, which is not declared: add python:PyYAML" in page.text("#outcome")
    assert "ModuleNotFoundError" in page.text("#outcome")
    page.js("document.getElementById('requires').select()")
    page.write("--index-url=x")
    page.press("Enter", control=True)
    page.until("document.querySelector('#outcome .notice')")
    assert page.text("#outcome .notice").startswith("requirement rejected:")


@pytest.mark.parametrize("way", ["key", "button"])
def test_stop_ends_the_run_and_what_the_model_wrote_was_shown_until_then(
    browser: Browser, site: str, container: Container, way: str
) -> None:
    page = Page(browser, site)
    container.cancelled.clear()
    page.js("document.getElementById('question').focus()")
    page.write("Forever?")
    page.press("Enter", control=True)
    page.until("document.getElementById('reply').textContent.includes('while True:')")
    assert page.js("document.getElementById('reply').getAttribute('role')") == "log"
    if way == "key":
        page.press("Escape")
    else:
        page.js("document.getElementById('stop').focus()")
        page.press("Enter")
    assert container.cancelled.wait(PATIENCE)
    assert page.text("#status") == "Stopped."
    assert page.js("document.getElementById('stop').hidden")
    assert page.js("document.activeElement.id") == "question"
    assert page.js("document.getElementById('history').children.length") == 0


def test_hostile_text_stays_text_also_from_the_history(browser: Browser, site: str) -> None:
    page = Page(browser, site)
    page.ask("Hostile?")
    for _ in range(2):
        assert page.text(".answer") == HOSTILE
        assert HOSTILE in page.js("document.getElementById('colours').textContent")
        assert HOSTILE in page.text("#outcome")
        assert page.js("[...document.images].map((image) => image.src)") == []
        assert page.js("document.title") == "WorldModel"
        page.open(site)
        page.js("document.querySelector('#history button').click()")
    assert page.complaints() == []


def test_the_history_outlives_a_reload_and_can_be_cleared(browser: Browser, site: str) -> None:
    page = Page(browser, site)
    page.ask(QUESTION)
    page.ask("Broken?")
    page.open(site)
    assert page.js("[...document.querySelectorAll('#history button')].map((one) => one.innerText)") == [
        "Broken?\nunverified",
        f"{QUESTION}\n121.2 a day",
    ]
    page.js("document.querySelectorAll('#history button')[1].click()")
    assert page.text(".answer") == "121.2 a day"
    assert page.js("document.getElementById('question').value") == QUESTION
    page.js("document.getElementById('clear').click()")
    page.open(site)
    assert page.js("document.getElementById('history').children.length") == 0


SNIPPETS = [
    CODE,
    "x = 'open\ny = 1",
    "f\"{a!r:>{width}}\" r'\\d' b\"\\x00\" rb'x'",
    '"""never closed\n# not a comment',
    "# <b>no</b>\r\n\t1e-5 0x_ff 1_000.5j naïve = λ <script>",
    '\'\\\\\' "\\"" \\ \' " \ud83d\ude00',
]


def test_colours_change_no_character_of_a_program(browser: Browser, site: str) -> None:
    page = Page(browser, site)
    for code in SNIPPETS:
        assert page.js(f"coloured({json.dumps(code)}).textContent === {json.dumps(code)}"), code
    kinds = page.js(
        "[...coloured('# a\\nfor x in range(3): print(\"b\")').children].map((one) => [one.className, one.textContent])"
    )
    assert kinds == [
        ["comment", "# a"],
        ["keyword", "for"],
        ["keyword", "in"],
        ["builtin", "range"],
        ["number", "3"],
        ["builtin", "print"],
        ["string", '"b"'],
    ]


def test_the_editor_shows_its_coloured_copy_exactly_where_the_text_is(browser: Browser, site: str) -> None:
    page = Page(browser, site, width=320)
    page.js("document.getElementById('code').focus()")
    page.write("\n".join(f"total_{n} = {'x' * n} + 'long enough to need another line'" for n in range(30)) + "\n")
    boxes = page.js(
        "['colours', 'code'].map((id) => { const one = document.getElementById(id);"
        " return [one.clientWidth, one.clientHeight, one.scrollHeight, one.offsetLeft, one.offsetTop]; })"
    )
    assert boxes[0] == boxes[1]
    assert boxes[1][1] == boxes[1][2], "the text area scrolls by itself"


@pytest.mark.parametrize("dark", [False, True])
def test_all_text_can_be_read_in_both_schemes(browser: Browser, site: str, dark: bool) -> None:
    page = Page(browser, site, dark=dark)
    page.ask(QUESTION)
    paper = "rgb(22, 22, 21)" if dark else "rgb(252, 252, 251)"
    assert page.js("getComputedStyle(document.body).backgroundColor") == paper
    assert page.js(CONTRASTS) == []


@pytest.mark.parametrize(("dark", "paper"), [(False, (252, 252, 251)), (True, (22, 22, 21))])
def test_a_screenshot_has_the_plot_on_the_colour_of_the_scheme(
    browser: Browser, site: str, tmp_path: Path, dark: bool, paper: tuple[int, int, int]
) -> None:
    page = Page(browser, site, dark=dark)
    page.ask("Plot?")
    page.until("document.querySelector('#outcome img')?.complete")
    page.screenshot(tmp_path / "page.png")
    with Image.open(tmp_path / "page.png") as picture:
        colours = {colour: count for count, colour in picture.convert("RGB").getcolors(1 << 24)}
    assert max(colours, key=lambda colour: colours[colour]) == paper
    assert colours[BARS] > 10_000


CONTRASTS = """(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((v) => v / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (node) => {
    const { backgroundColor: colour } = getComputedStyle(node);
    return parts(colour)[3] === 0 ? ground(node.parentElement) : colour;
  };
  const bad = [];
  for (const node of document.querySelectorAll("body *:not(script, #code, option)")) {
    if (![...node.childNodes].some((child) => child.nodeType === 3 && child.data.trim())) continue;
    if (!node.checkVisibility()) continue;
    const [low, high] = [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => a - b);
    if ((high + 0.05) / (low + 0.05) < 4.5) bad.push(node.outerHTML.slice(0, 100));
  }
  return bad;
})()"""
"""Elements with text whose contrast is below what WCAG 2.2 AA asks for."""


def test_every_control_has_a_name(browser: Browser, site: str) -> None:
    page = Page(browser, site)
    page.ask(QUESTION)
    controls = [
        node
        for node in page.call("Accessibility.getFullAXTree")["nodes"]
        if node.get("role", {}).get("value") in {"button", "textbox", "combobox", "link", "log", "img"}
    ]
    assert {"button", "textbox", "combobox"} <= {node["role"]["value"] for node in controls}
    assert [node for node in controls if not node["name"]["value"]] == []


def test_nothing_is_wider_than_a_screen_of_320_pixels(browser: Browser, site: str) -> None:
    page = Page(browser, site, width=320)
    for question in (QUESTION, "Hostile?", "Broken?"):
        page.ask(question)
        assert page.js("document.documentElement.scrollWidth") <= 320
    page.js("document.getElementById('code').select()")
    page.write("savefig(" + "x" * 500 + ")")
    page.press("Enter", control=True)
    page.until("document.querySelector('figure img')?.naturalWidth")
    assert page.js("document.documentElement.scrollWidth") <= 320


def test_a_token_is_asked_for_once_and_kept_for_the_tab_only(browser: Browser, tmp_path: Path) -> None:
    with serving(tmp_path, Container(), http_token="correct horse battery") as address:
        page = Page(browser, address)
        page.js("document.getElementById('question').focus()")
        page.write(QUESTION)
        page.press("Enter", control=True)
        page.until("document.getElementById('locked').open")
        assert page.js("document.getElementById('refused').hidden")
        page.write("wrong")
        page.press("Enter")
        page.until("document.getElementById('locked').open && !document.getElementById('refused').hidden")
        page.write("correct horse battery")
        page.press("Enter")
        page.until("document.querySelector('#outcome section')")
        page.open(address)
        page.ask("Broken?")
        assert page.text(".answer") == "No answer"
        assert not page.js("document.getElementById('locked').open")
        assert "horse" not in page.js("JSON.stringify(localStorage)")
        page.js("sessionStorage.clear()")
        page.js("document.getElementById('run').requestSubmit()")
        page.until("document.getElementById('locked').open")
        page.press("Escape")
        page.until("!document.getElementById('locked').open")
        assert page.text("#status") == "Stopped."


@pytest.fixture
def host(browser: Browser, site: str) -> Page:
    """A host that has opened the app and heard that it is ready."""
    page = Page(browser, f"{site}/host")
    page.until("heard.some((message) => message.method === 'ui/notifications/initialized')")
    return page


def solved(host: Page, question: str) -> tuple[dict[str, Any], list[str]]:
    """A result as the server gives it, and the content of its files."""
    headers = {"Content-Type": "application/json"}
    request = {"method": "POST", "headers": headers, "body": json.dumps({"question": question})}
    lines = host.js(f"fetch('/api/solve', {json.dumps(request)}).then((answer) => answer.text())")
    last = json.loads(lines.split("\n")[-2])
    return last["result"], last["files"]


def tell(host: Page, method: str, **params: Any) -> None:
    host.js(f"tell({json.dumps({'method': f'ui/notifications/{method}', 'params': params})})")


def test_an_assistant_shows_a_result_with_its_plot_in_its_own_colours(host: Page) -> None:
    view = host.frame()
    tell(host, "tool-input", arguments={"question": QUESTION})
    view.until("document.body.innerText.includes('Working.')")
    assert QUESTION in view.text("body")
    fields, (plot, _) = solved(host, "Plot?")
    fields |= {"confidence": 0.74, "votes": {"606": 1, "121.2 a day": 4}, "think": HOSTILE}
    fields["execution"]["stdout"] = HOSTILE
    content = [{"type": "text", "text": "Answer"}, {"type": "image", "data": plot, "mimeType": "image/png"}]
    tell(host, "tool-result", content=content, _meta={"worldmodel/result": fields})
    view.until("document.querySelector('figure img')?.naturalWidth === 640")
    assert view.text(".answer") == "121.2 a day"
    assert view.js("[...document.querySelectorAll('h2')].map((title) => title.innerText)") == [
        *("Question", "Answer", "Votes", "Reasoning", "Program", "Output", "How it ran"),
    ]
    assert view.js("document.querySelector('section:nth-child(3) th').innerText") == "121.2 a day"
    assert view.js("document.querySelector('.keyword').innerText") == "import"
    assert "sales.png" in view.text("figcaption")
    assert "sales.csv (16 bytes)" in view.text("body")
    assert "74% confidence" in view.text("body")
    assert HOSTILE in view.text("body")
    assert view.js("document.images.length") == 1
    assert view.js("getComputedStyle(document.documentElement).colorScheme") == "dark"
    assert view.js("getComputedStyle(document.body).fontFamily") == "monospace"
    height = view.js("Math.ceil(document.documentElement.getBoundingClientRect().height)")
    sizes = "heard.filter(({ method }) => method === 'ui/notifications/size-changed')"
    host.until(f"{sizes}.some(({{ params }}) => params.height === {height})")
    tell(host, "host-context-changed", theme="light")
    view.until("getComputedStyle(document.documentElement).colorScheme === 'light'")
    assert host.complaints() == []


def test_an_assistant_shows_a_program_an_error_and_a_cancelled_call(host: Page) -> None:
    view = host.frame()
    tell(host, "tool-input", arguments={"code": CODE, "requires": ["python:numpy"]})
    tell(host, "tool-result", content=[], structuredContent=solved(host, QUESTION)[0]["execution"])
    view.until("document.body.innerText.includes('How it ran')")
    assert view.text("section pre") == CODE
    assert "Requires python:numpy" in view.text("body")
    tell(host, "tool-result", content=[{"type": "text", "text": f"requirement rejected: {HOSTILE}"}], isError=True)
    view.until("document.querySelector('.notice')")
    assert view.text(".notice") == f"requirement rejected: {HOSTILE}"
    tell(host, "tool-cancelled", reason="the user left")
    view.until("document.querySelector('.notice').innerText === 'Cancelled.'")


def test_the_app_answers_what_a_host_may_ask_and_refuses_the_rest(host: Page) -> None:
    for number, method in enumerate(("ping", "ui/resource-teardown", "tools/call"), start=7):
        host.js(f"tell({{ id: {number}, method: '{method}', params: {{}} }})")
    host.until("heard.some((message) => message.id === 9)")
    answers = host.js("heard.filter((message) => message.id >= 7)")
    assert answers[:2] == [{"jsonrpc": "2.0", "id": 7, "result": {}}, {"jsonrpc": "2.0", "id": 8, "result": {}}]
    assert answers[2]["error"]["code"] == -32601
