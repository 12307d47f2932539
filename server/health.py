"""Whether this server can answer questions: what /health says, from looks taken ahead, so that asking costs nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

import anyio

from server.background import Background
from server.state import AppState
from server.text import public

PERIOD = 10.0
"""Seconds between looks."""
PATIENCE = 5.0
"""Seconds that the engine may take to give a sign of life."""


class Health:
    """The state of model and sandbox."""

    def __init__(self, state: Callable[[], AppState]) -> None:
        self._state = state
        self._engine_fault: str | None = None

    async def watch(self) -> NoReturn:
        """Look, again and again; what could not be loaded or opened is tried anew, as nobody may call meanwhile."""
        while True:
            self._state().warm_up()
            self._engine_fault = await self._look()
            await anyio.sleep(PERIOD)

    async def _look(self) -> str | None:
        sandbox = self._state().sandbox.built
        if sandbox is None:
            return None
        try:
            with anyio.fail_after(PATIENCE):
                await sandbox.check()
        except TimeoutError:
            return f"the Docker Engine gave no sign of life within {PATIENCE:g} s."
        except Exception as fault:  # whatever it is, programs cannot be run
            return public(str(fault))
        return None

    def report(self) -> tuple[int, dict[str, Any]]:
        """Status code, and what to say. What is still loading counts as well: calls wait for it, with progress."""
        state = self._state()
        model, sandbox = _said(state.model), self._engine_fault or _said(state.sandbox)
        is_well = {model, sandbox} <= {"ready", "loading"}
        return 200 if is_well else 503, {
            "status": "ok" if is_well else "unavailable",
            "model": model,
            "sandbox": sandbox,
        }


def _said(part: Background[Any]) -> str:
    if part.built is not None:
        return "ready"
    return "loading" if part.fault is None else public(str(part.fault))
