"""The playground in a real Chromium; model and sandbox are scripted."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from .chromium import PATIENCE, Browser, Page
from .pages import CODE, HOSTILE, QUESTION, TABLE, THINK, Container, assert_plot_on_paper, serving

pytestmark = pytest.mark.browser


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


@pytest.mark.parametrize("dark", [False, True])
def test_a_screenshot_has_the_plot_on_the_colour_of_the_scheme(browser: Browser, site: str, dark: bool) -> None:
    page = Page(browser, site, dark=dark)
    page.ask("Plot?")
    page.until("document.querySelector('#outcome img')?.complete")
    assert_plot_on_paper(page, dark)


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
