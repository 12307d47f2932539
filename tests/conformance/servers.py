"""The server as a user starts it, with a model that is scripted and programs that really run."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox.reaper import process
from server.client import forwarded

from ..engine import containers

HERE = Path(__file__).parent
QUESTION = "What's 15% of 200?"
REPLY = "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>none</requires>"
STARTED_S = 60.0
STOPPED_S = 5.0


@dataclass(frozen=True)
class Target:
    """A way to the server, as assistants' configurations spell it: `url`, or `command`, `args` and `env`."""

    name: str
    spec: dict[str, Any]
    pid: int = 0
    """0 on stdio, where each client starts a server of its own."""

    @property
    def url(self) -> str:
        return str(self.spec["url"])


class Servers:
    """Starts servers that keep their files in `home`."""

    def __init__(self, home: Path) -> None:
        script = home / "script.json"
        script.write_text(json.dumps({QUESTION: REPLY}))
        self._env = {
            **forwarded(),
            "PATH": os.environ["PATH"],
            "WORLDMODEL_HOME": str(home),
            "WORLDMODEL_ENGINE": "scripted",
            "WORLDMODEL_SCRIPT": str(script),
        }

    def stdio(self, settings: Mapping[str, str]) -> Target:
        """A server for every client that asks; `settings` as in the environment."""
        return Target("stdio", {"command": sys.executable, "args": ["-m", "server"], "env": {**self._env, **settings}})

    @contextmanager
    def http(self, settings: Mapping[str, str], *, fixtures: bool = False) -> Iterator[Target]:
        """One server on a free port; its end has to be in time and without containers.

        Args:
            fixtures: with what the conformance suite asks for mounted on it.

        Raises:
            RuntimeError: it did not start, or did not end as it has to; the text says how.
        """
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        arguments = [str(HERE / "fixtures.py")] if fixtures else ["-m", "server", "serve", "--http"]
        server = subprocess.Popen(
            [sys.executable, *arguments],
            env={**self._env, **settings, "WORLDMODEL_HTTP_PORT": str(port)},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        owner = process(server.pid)
        with server:
            try:
                _wait_for(server, f"http://127.0.0.1:{port}/health")
                yield Target("http", {"type": "streamable-http", "url": f"http://127.0.0.1:{port}/mcp"}, server.pid)
                server.send_signal(signal.SIGTERM)
                printed = server.communicate(timeout=STOPPED_S)[0]
            except subprocess.TimeoutExpired:
                raise RuntimeError(f"the server had not ended {STOPPED_S:g} s after SIGTERM") from None
            finally:
                server.kill()
        left = containers(owner)
        if server.returncode != 128 + signal.SIGTERM or printed or left:
            raise RuntimeError(
                f"the server ended with {server.returncode}, left {left} containers, and printed {printed!r}"
            )


def _wait_for(server: subprocess.Popen[bytes], url: str) -> None:
    until = time.monotonic() + STARTED_S
    while time.monotonic() < until and server.poll() is None:
        try:
            with urllib.request.urlopen(url) as answer:
                if set(json.load(answer).values()) == {"ok", "ready"}:
                    return
        except OSError:
            pass
        time.sleep(0.1)
    raise RuntimeError(f"the server was not ready after {STARTED_S:g} s: see `worldmodel doctor`")
