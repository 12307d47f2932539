"""The MCP App in a page that plays its host, in a real Chromium; model and sandbox are scripted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from server.schemas import IMAGE_BYTES

from .chromium import Browser, Page
from .pages import CODE, HOSTILE, QUESTION, assert_plot_on_paper

pytestmark = pytest.mark.browser


@pytest.fixture(params=[True])
def dark(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def host(browser: Browser, site: str, dark: bool) -> Page:
    """A host that has opened the app and heard that it is ready."""
    page = Page(browser, f"{site}/host", width=436, dark=dark)
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


@pytest.mark.parametrize("dark", [False, True], indirect=True)
def test_a_screenshot_has_the_plot_on_the_colour_of_the_assistant(host: Page, dark: bool) -> None:
    view = host.frame()
    fields, (plot, _) = solved(host, "Plot?")
    content = [{"type": "image", "data": plot, "mimeType": "image/png"}]
    tell(host, "tool-result", content=content, _meta={"worldmodel/result": fields})
    view.until("document.querySelector('figure img')?.complete")
    view.js("document.querySelector('figure').scrollIntoView()")
    assert_plot_on_paper(host, dark)


def test_an_image_that_was_too_large_to_send_is_a_file_and_the_next_one_is_seen(host: Page) -> None:
    view = host.frame()
    fields, (plot, _) = solved(host, "Plot?")
    sent, table = fields["execution"]["artifacts"]
    fields["execution"]["artifacts"] = [{**sent, "name": "large.png", "size": IMAGE_BYTES + 1}, sent, table]
    content = [{"type": "image", "data": plot, "mimeType": "image/png"}]
    tell(host, "tool-result", content=content, _meta={"worldmodel/result": fields})
    view.until("document.querySelector('figure img')?.naturalWidth === 640")
    assert "sales.png" in view.text("figcaption")
    assert "large.png (3662.1 KiB)" in view.text("body")


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
