"""A real Chromium, over its debugging pipe."""

from __future__ import annotations

import base64
import json
import os
import select
import shutil
import subprocess
import time
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

PATIENCE = 30.0
"""Seconds until something that should have happened counts as not happening."""


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

    def colours(self) -> dict[Any, int]:
        """The colours (red, green, blue) of a screenshot of the whole page, however long, each with its pixels."""
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        shot = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip={**size, "scale": 1})
        with Image.open(BytesIO(base64.b64decode(shot["data"]))) as picture:
            return {colour: count for count, colour in picture.convert("RGB").getcolors(1 << 24)}

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
