"""What /metrics shows, in Prometheus' text format: no arguments, no results, nobody's name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sandbox.base import Load
from server.calls import BUCKETS, Durations
from server.state import AppState

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

Samples = Iterable[tuple[str, float]]
"""What follows the metric's name, labels included, and the value."""


@dataclass(slots=True)
class Traffic:
    """Requests of this process."""

    under_way: int = 0
    answered: Counter[int] = field(default_factory=Counter)
    """By status code."""


class Counted:
    """Counts the requests that pass."""

    def __init__(self, app: ASGIApp, traffic: Traffic) -> None:
        self._app = app
        self._traffic = traffic

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        is_answered = False

        async def counting(message: Message) -> None:
            nonlocal is_answered
            if message["type"] == "http.response.start":
                is_answered = True
                self._traffic.answered[message["status"]] += 1
            await send(message)

        self._traffic.under_way += 1
        try:
            await self._app(scope, receive, counting)
        except Exception:
            if not is_answered:  # Starlette will, outside of all other middleware
                self._traffic.answered[500] += 1
            raise
        finally:
            self._traffic.under_way -= 1


def metrics(state: AppState, traffic: Traffic) -> str:
    """Everything, as of now."""
    calls = state.calls
    sandbox = state.sandbox.built
    load = sandbox.load if sandbox else Load()
    ready = [('{part="model"}', state.model.built is not None), ('{part="sandbox"}', sandbox is not None)]
    ended = [(f'{{tool="{tool}",status="{status}"}}', n) for (tool, status), n in sorted(calls.ended.items())]
    answered = [(f'{{code="{code}"}}', n) for code, n in sorted(traffic.answered.items())]
    families = [
        _family("calls_total", "counter", "Calls of tools that have ended.", ended),
        _family("call_duration_seconds", "histogram", "From a call to its result.", _histograms(calls.durations)),
        _family("calls_in_flight", "gauge", "Calls at work.", [("", calls.turnstile.through)]),
        _family(
            "calls_waiting", "gauge", "Calls that wait for their client's others.", [("", calls.turnstile.waiting)]
        ),
        _family("programs_running", "gauge", "Programs that have their turn.", [("", load.running)]),
        _family("programs_waiting", "gauge", "Programs that wait for one.", [("", load.waiting)]),
        _family("containers", "gauge", "Containers of this process, idle ones included.", [("", load.containers)]),
        _family("ready", "gauge", "Whether it has been loaded or opened.", ready),
        _family("http_requests_in_flight", "gauge", "Requests and open streams.", [("", traffic.under_way)]),
        _family("http_responses_total", "counter", "Responses by status code.", answered),
    ]
    return "".join(f"{line}\n" for family in families for line in family)


def _family(name: str, kind: str, help: str, samples: Samples) -> Iterator[str]:
    yield f"# HELP worldmodel_{name} {help}"
    yield f"# TYPE worldmodel_{name} {kind}"
    for rest, value in samples:
        yield f"worldmodel_{name}{rest} {float(value)}"


def _histograms(durations: dict[str, Durations]) -> Iterator[tuple[str, float]]:
    for tool, each in sorted(durations.items()):
        *below, count = accumulate(each.counts)
        for bound, number in zip(BUCKETS, below, strict=True):
            yield f'_bucket{{tool="{tool}",le="{bound:g}"}}', number
        yield f'_bucket{{tool="{tool}",le="+Inf"}}', count
        yield f'_sum{{tool="{tool}"}}', each.total
        yield f'_count{{tool="{tool}"}}', count
