"""One OpenAI-compatible endpoint over HTTP: requests, streams, and what its refusals mean.

Every request has an end: a limit for silence and one for bytes; `model.remote` has the one for all of it. A connection
lives as long as its request, so nothing is left to close.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2

from model.base import ModelOutput
from model.errors import ModelError, ModelUnavailableError
from model.protocol import complete

CONNECT_TIMEOUT = 5.0
"""Seconds a server has to accept a connection."""

SILENCE = 30.0
"""Seconds between two pieces of a reply, and until its first."""

RESPONSE_LIMIT = 16 << 20
"""Bytes of one reply with everything around it; a token takes about half a KiB."""

EXCERPT = 200
"""Characters of what a server sent that an error shows."""

BUSY = frozenset({429, 502, 503, 504})
"""Statuses worth another try."""

MALFORMED = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading JSON of another form than expected raises."""

TOO_LONG = re.compile(r"context[ _](length|size|window)|too (long|large)|tokens\W* must be <=", re.IGNORECASE)
"""How servers word that prompt and reply together exceed what the model can read."""


class AgainError(ModelUnavailableError):
    """Nothing came, for a reason that may be over in a moment; `after` is what the server asks to wait, in seconds."""

    def __init__(self, text: str, after: float = 0.0) -> None:
        super().__init__(text)
        self.after = after


@dataclass(slots=True)
class Reply:
    """What has come of one reply."""

    text: list[str] = field(default_factory=list)
    finish: str | None = None
    usage: tuple[int, int] | None = None
    """Tokens of the prompt and of the reply."""
    logprobs: list[float] = field(default_factory=list)

    def take(self, chunk: Mapping[str, Any]) -> str:
        """Add one chunk and return its piece of text. Raises whatever a chunk of another form leads to."""
        if told := chunk.get("usage"):
            self.usage = int(told["prompt_tokens"]), int(told["completion_tokens"])
        piece = ""
        for choice in chunk["choices"][:1]:
            delta = choice.get("delta") or {}
            if delta.get("reasoning_content") or delta.get("reasoning"):
                raise ModelUnavailableError(
                    "the model server keeps what is in <think> apart from the reply. Start it without a reasoning "
                    "parser (vLLM and SGLang: no --reasoning-parser)."
                )
            if piece := delta.get("content") or "":
                self.text.append(piece)
            self.finish = choice.get("finish_reason") or self.finish
            tokens = (choice.get("logprobs") or {}).get("content") or ()
            self.logprobs += [float(token["logprob"]) for token in tokens]
        if not isinstance(piece, str):
            raise TypeError(f"a piece of type {type(piece).__name__}")
        return piece

    def output(self, messages: Sequence[Mapping[str, str]]) -> ModelOutput:
        """All that came, as one output.

        Where the server counted no tokens, four characters of `messages` pass for one, and so does a piece of reply.
        """
        characters = sum(len(message["content"]) for message in messages)
        prompt_tokens, completion_tokens = self.usage or (-(-characters // 4), len(self.text))
        return ModelOutput(
            text="".join(self.text),
            prompt_tokens=prompt_tokens,
            completion_tokens=completion_tokens,
            finish_reason="length" if self.finish == "length" else "stop",
            logprob=sum(self.logprobs) / len(self.logprobs) if self.logprobs else None,
        )


class Endpoint:
    """Where the server is, and what its answers mean. Errors show neither the key nor anything else of the request."""

    def __init__(self, url: str, api_key: str | None) -> None:
        try:
            parsed = httpx2.URL(url)
        except httpx2.InvalidURL:
            parsed = httpx2.URL()
        if parsed.scheme not in ("http", "https") or not parsed.host or parsed.userinfo or parsed.query:
            raise ModelUnavailableError(
                "the address of the model server is not usable: set WORLDMODEL_REMOTE_URL to something like "
                "http://localhost:8000/v1, without user name, password or query."
            )
        if api_key and not re.fullmatch(r"[\x21-\x7e]+", api_key):
            raise ModelUnavailableError(
                "the key of the model server has spaces, line ends or other characters that no key has. Set "
                "WORLDMODEL_REMOTE_API_KEY to the bare key."
            )
        self.url = str(parsed).rstrip("/")
        self._key = api_key
        # A compressed reply could unpack to any size.
        self._headers = httpx2.Headers({"Accept-Encoding": "identity"})
        if api_key:
            self._headers["Authorization"] = f"Bearer {api_key}"
        self._tls = httpx2.create_ssl_context()

    def models(self, timeout: float) -> list[Mapping[str, Any]]:
        """The cards of what is served, each with an `id`. Blocking."""
        deadline = time.monotonic() + timeout
        content = bytearray()
        try:
            with (
                httpx2.Client(headers=self._headers, verify=self._tls, timeout=_limits(timeout)) as client,
                client.stream("GET", f"{self.url}/models") as response,
            ):
                for part in response.iter_raw():
                    content += part
                    if len(content) > RESPONSE_LIMIT or time.monotonic() > deadline:
                        raise self._rubbish("a list of models without end", bytes(content))
        except httpx2.TransportError as fault:
            raise self._silent(fault) from fault
        if response.status_code != 200:
            raise self._refusal(response, bytes(content))
        try:
            cards = json.loads(content)["data"]
            return [card for card in cards if isinstance(card["id"], str)]
        except MALFORMED as fault:
            raise self._rubbish("no list of models", bytes(content)) from fault

    async def reply(self, body: Mapping[str, Any], on_text: Callable[[str], None] | None) -> ModelOutput:
        """Post `body` once and read what is streamed back.

        Raises:
            AgainError: nothing came, and another try may help.
            ModelError: anything else.
        """
        reply = Reply()
        try:
            async with (
                httpx2.AsyncClient(headers=self._headers, verify=self._tls, timeout=_limits(SILENCE)) as client,
                client.stream("POST", f"{self.url}/chat/completions", json=body) as response,
            ):
                kind = response.headers.get("content-type", "nothing readable")
                if response.status_code != 200:
                    raise self._refusal(response, await _head(response))
                if not kind.startswith("text/event-stream"):
                    raise self._rubbish(f"{kind} instead of an event stream", await _head(response))
                async for event in httpx2.EventSource(response):
                    if event.data == "[DONE]":
                        break
                    if response.num_bytes_downloaded > RESPONSE_LIMIT:
                        raise self._rubbish(f"more than {RESPONSE_LIMIT >> 10} KiB for one reply", event.data)
                    if (piece := self._piece(reply, event.data)) and on_text is not None:
                        on_text(piece)
                    if "\n" in piece and complete("".join(reply.text)):
                        reply.finish = "stop"  # what follows belongs to no reply: leaving stops the server
                        break
        except (httpx2.SSEError, httpx2.DecodingError) as fault:
            raise self._rubbish(f"no event stream ({fault})", "".join(reply.text)) from fault
        except httpx2.TransportError as fault:
            if not reply.text:
                raise self._silent(fault) from fault
            raise ModelUnavailableError(
                f"the reply of {self.url} broke off after {len(reply.text)} pieces: {type(fault).__name__} {fault}. "
                "Ask again; if it happens again, look at the server's log."
            ) from fault
        if reply.finish is None:
            raise self._rubbish("a reply without its end", "".join(reply.text))
        return reply.output(body["messages"])

    def _piece(self, reply: Reply, data: str) -> str:
        try:
            chunk = json.loads(data)
            if chunk.get("error"):
                raise self._fault(None, data)
            return reply.take(chunk)
        except MALFORMED as fault:
            raise self._rubbish("something else than a chat completion", data) from fault

    def _silent(self, fault: httpx2.TransportError) -> ModelError:
        text = (
            f"the model server at {self.url} does not answer: {type(fault).__name__} {fault}. Start it, or set "
            "WORLDMODEL_REMOTE_URL to where it listens."
        )
        # A server that took the question and went silent would only be given more work by another try.
        return ModelUnavailableError(text) if isinstance(fault, httpx2.ReadTimeout) else AgainError(text)

    def _refusal(self, response: httpx2.Response, content: bytes) -> ModelError:
        fault = self._fault(response.status_code, content.decode("utf-8", "replace"))
        if response.status_code not in BUSY:
            return fault
        after = response.headers.get("retry-after", "")  # of a date, the usual pause has to do
        return AgainError(str(fault), float(after) if re.fullmatch(r"\d{1,9}(\.\d+)?", after) else 0.0)

    def _fault(self, status: int | None, said: str) -> ModelError:
        """The error that a refusal becomes; `status` is None where it came within a stream."""
        if status == 413 or (status in (None, 400, 422) and TOO_LONG.search(said)):
            return ModelError(
                f"the question is longer than the model at {self.url} can read: {self._excerpt(said)} Shorten it, or "
                "start the server with a longer context."
            )
        if status in (401, 403):
            what = "refused the key" if self._key else "asks for a key"
            return ModelUnavailableError(f"{self.url} {what}. Set WORLDMODEL_REMOTE_API_KEY to one it takes.")
        advice = "Look at its log."
        if status in BUSY:
            advice = "It is overloaded or still starting: look at its log, or ask again later."
        elif status in (301, 302, 307, 308, 404, 405):
            advice = "Does WORLDMODEL_REMOTE_URL end as it should, mostly in /v1, and is the model still served?"
        how = f"HTTP {status}" if status else "an error"
        return ModelUnavailableError(f"{self.url} answered with {how}: {self._excerpt(said)} {advice}")

    def _rubbish(self, what: str, content: bytes | str) -> ModelUnavailableError:
        text = content.decode("utf-8", "replace") if isinstance(content, bytes) else content
        return ModelUnavailableError(
            f"{self.url} sent {what}: {self._excerpt(text)} Is WORLDMODEL_REMOTE_URL an OpenAI-compatible endpoint "
            "(mostly it ends in /v1), and nothing in between?"
        )

    def _excerpt(self, text: str) -> str:
        """The beginning of what a server sent; it may have sent the key back."""
        if self._key:
            text = text.replace(self._key, "[key]")
        return repr(" ".join(text[: 8 * EXCERPT].split())[:EXCERPT]) + "."


def _limits(read: float) -> httpx2.Timeout:
    return httpx2.Timeout(min(read, SILENCE), connect=min(read, CONNECT_TIMEOUT))


async def _head(response: httpx2.Response) -> bytes:
    """The beginning of a body that is not what was asked for."""
    content = bytearray()
    async for part in response.aiter_raw():
        content += part
        if len(content) > 8 * EXCERPT:
            break
    return bytes(content)
