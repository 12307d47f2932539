"""The result view as an MCP App (SEP-1865): hosts that know the extension show `solve` and `execute` with it."""

from __future__ import annotations

import re
from pathlib import Path

from mcp.server.apps import APP_MIME_TYPE, Apps
from mcp.server.mcpserver.resources import FunctionResource

PAGE = Path(__file__).parent / "page"
RESULT_URI = "ui://worldmodel/result.html"
_STYLE = re.compile(r'<link rel="stylesheet" href="([\w.]+)">')
_SCRIPT = re.compile(r'<script src="([\w.]+)"></script>')


def apps() -> Apps:
    """The extension with the one page; tools point to it by `RESULT_URI`. It asks for no network and no permission."""
    extension = Apps()
    extension.add_resource(
        FunctionResource(
            uri=RESULT_URI,
            name="result",
            title="Result of a program",
            description="Shows a result of solve or execute: reasoning, program, output, plots, packages, timings.",
            mime_type=APP_MIME_TYPE,
            meta={"ui": {"prefersBorder": True}},
            fn=result_page,
        )
    )
    return extension


def result_page() -> str:
    """`page/result.html` with its style and scripts inside, as a host has nowhere to load them from."""
    html = (PAGE / "result.html").read_text(encoding="utf-8")
    html = _STYLE.sub(lambda found: f"<style>\n{_part(found)}</style>", html)
    return _SCRIPT.sub(lambda found: f"<script>\n{_part(found)}</script>", html)


def _part(found: re.Match[str]) -> str:
    return (PAGE / found[1]).read_text(encoding="utf-8")
