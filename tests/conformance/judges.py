"""What others wrote to judge MCP servers, run against this one: each yields what it checked and what it found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from .node import SCRIPT, Node
from .servers import Servers, Target

HERE = Path(__file__).parent
MANIFEST = HERE.parent.parent / "packaging" / "mcpb" / "manifest.json"
GENERAL = {
    "2025-11-25": (
        *("server-initialize", "server-session-lifecycle", "server-sse-multiple-streams", "ping", "tools-list"),
        *("completion-complete", "resources-list", "prompts-list", "dns-rebinding-protection"),
    ),
    "2026-07-28": (
        *("server-sse-multiple-streams", "completion-complete", "tools-list", "resources-list", "prompts-list"),
        *("sep-2164-resource-not-found", "dns-rebinding-protection", "caching", "http-header-validation"),
        "input-required-result-unsupported-methods",
    ),
}
"""By revision: the suite's scenarios that ask for no tool, resource or prompt of its own."""
ERAS = {"legacy": "legacy", "modern": "2026-07-28"}
"""As the inspector calls them, and as the client does."""
LISTS = (
    *("tools/list --strict", "tools/list --app-info"),
    *("resources/list", "resources/templates/list", "prompts/list"),
)
CALLS, AT_ONCE = 50, 5
LOAD = f"tools/call --tool-name execute --tool-arg code=6*7 --load --load-requests {CALLS} --load-concurrency {AT_ONCE}"
ONE_PLACE = {"WORLDMODEL_CONCURRENCY": "1"}
"""So that a call after a cancelled one shows that its place was freed."""
REQUEST_S = 180.0
COLOURS = re.compile(r"\x1b\[\d*m")


@dataclass(frozen=True)
class Check:
    what: str
    fault: str
    """What is wrong; empty when nothing is."""


def conformance(node: Node, servers: Servers) -> Iterator[Check]:
    """The whole suite against the server with its fixtures, then what needs none against the server as it is."""
    with servers.http({}, fixtures=True) as target:
        for revision in GENERAL:
            yield _suite(node, target, f"{revision}, with fixtures", "--spec-version", revision, "--suite", "all")
    with servers.http({}) as target:
        for revision, scenarios in GENERAL.items():
            for scenario in scenarios:
                what = f"{revision}, as served: {scenario}"
                yield _suite(node, target, what, "--spec-version", revision, "--scenario", scenario)


def _suite(node: Node, target: Target, what: str, *options: str) -> Check:
    baseline = HERE / "baseline.yaml"
    done = node.run(
        *("conformance", "server", "--url", target.url, *options, "--expected-failures", str(baseline)),
        within=REQUEST_S,
    )
    if done.returncode == 0:
        counted = re.search(r"Total: .*", done.stdout)
        return Check(f"{what} {counted[0] if counted else ''}".rstrip(), "")
    said = COLOURS.sub("", done.stdout)
    return Check(what, "\n".join(said.splitlines()[-30:]) + done.stderr[-1000:])


def inspector(node: Node, servers: Servers) -> Iterator[Check]:
    """Lists, strictly, and a load of calls, over both transports in both eras."""
    with servers.http({}) as http:
        for target in (servers.stdio({}), http):
            for era in ERAS:
                what = f"{target.name}, {era}: "
                for method in LISTS:
                    yield Check(what + method, _inspect(node, target, era, method)[1])
                said, fault = _inspect(node, target, era, LOAD)
                right = said.get("result", {}).get("ok") == CALLS
                yield Check(f"{what}{CALLS} calls, {AT_ONCE} at a time", fault or ("" if right else str(said)))


def _inspect(node: Node, target: Target, era: str, request: str) -> tuple[dict[str, Any], str]:
    """What it said, and what was wrong."""
    with TemporaryDirectory() as folder:
        config = Path(folder, "mcp.json")
        config.write_text(json.dumps({"mcpServers": {"worldmodel": target.spec}}))
        done = node.run(
            *("mcp-inspector", "--cli", "--config", str(config), "--server", "worldmodel", "--protocol-era", era),
            *("--format", "json", "--method", *request.split()),
            within=REQUEST_S,
        )
    if done.returncode or "Warning: tool" in done.stderr:  # which --strict lets pass
        return {}, f"exit code {done.returncode}: {done.stdout[-500:]} {done.stderr[-1500:]}"
    return json.loads(done.stdout.splitlines()[-1]), ""


def client(node: Node, servers: Servers) -> Iterator[Check]:
    """The TypeScript client: what client.mjs checks, over both transports in both eras."""
    with servers.http(ONE_PLACE) as http:
        for target in (servers.stdio(ONE_PLACE), http):
            for era in ERAS.values():
                done = node.run("node", SCRIPT, json.dumps(target.spec), era, within=REQUEST_S)
                for line in done.stdout.splitlines():
                    verdict, _, rest = line.partition("ok ")
                    what, _, fault = rest.partition(": ")
                    yield Check(f"{target.name}, {era}: {what}", (fault or "it failed") if verdict else "")
                if done.returncode not in (0, 1) or not done.stdout:
                    yield Check(f"{target.name}, {era}", f"exit code {done.returncode}: {done.stderr[-500:]}")


def bundle(node: Node) -> Iterator[Check]:
    """The manifest that packaging/mcpb/bundle.py puts into the bundle, by the format's own validator."""
    done = node.run("mcpb", "validate", str(MANIFEST), within=REQUEST_S)
    said = done.stdout + done.stderr
    passes = done.returncode == 0 and "passes" in done.stdout and "warning" not in said.lower()
    yield Check("the manifest", "" if passes else f"exit code {done.returncode}: {said}")
