"""What several test files stand on."""

import json
import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from mcp.client import stdio

# A busy machine is slow, which is no fault of what is tested.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")
# Read when torch is first imported: threads that spin while they wait make training beside another test last thrice as
# long. What serves and what trains sets as much for itself.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# Where coverage is measured, also of the servers that the SDK's client starts with few variables.
stdio.DEFAULT_INHERITED_ENV_VARS = [*stdio.DEFAULT_INHERITED_ENV_VARS, "COVERAGE_PROCESS_CONFIG"]


@pytest.fixture(scope="session")
def tiny_base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A base model's folder: a network of two layers with random weights, and the real base's tokenizer."""
    import torch
    from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

    from model.bases import CATALOGUE, fetch
    from sandbox.home import default_home

    folder = tmp_path_factory.mktemp("tiny")
    tokenizer = AutoTokenizer.from_pretrained(fetch(CATALOGUE["smollm2-135m"], default_home()))
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        tie_word_embeddings=True,
        eos_token_id=tokenizer.eos_token_id,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def keep_examples() -> Callable[..., None]:
    """Writes worked examples into an adapter's folder, beside kinds that say nothing."""
    import numpy as np

    from model.examples import Examples, Worked
    from model.kinds import BUCKETS, Kinds

    def keep(folder: Path, *worked: Worked) -> None:
        kinds = tuple(dict.fromkeys(one.kind for one in worked))
        silent = Kinds(kinds, np.zeros((BUCKETS, 1, 2)), np.zeros((1, len(kinds), 2)), np.zeros((1, len(kinds))))
        Examples(worked, silent).write(folder)

    return keep


@pytest.fixture(scope="session")
def gguf() -> Path:
    """The default base with its shipped adapter merged in, as llama.cpp serves it."""
    from model.bases import DEFAULT_BASE
    from model.exports import servable
    from model.weights import weights_of
    from sandbox.home import default_home

    home = default_home()
    return servable(weights_of(DEFAULT_BASE, "default", home), home)[0]


@pytest.fixture(scope="session")
def converting_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home of its own, with llama.cpp's converter in it."""
    from model.converter import fetch_converter
    from sandbox.home import default_home

    home = tmp_path_factory.mktemp("home")
    (home / "converters").symlink_to(fetch_converter(default_home(), print).parent.parent)
    return home


@pytest.fixture(params=["auto", "legacy"])
def connected(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., AbstractAsyncContextManager[Any]]:
    """Connects a client to a server in this process, in both eras of the protocol; its home is `tmp_path`/home.

    `sandbox` plays the sandbox, `replies` (question: reply or replies) the model; other arguments are settings.
    """
    from mcp import Client

    from server.app import create_app
    from server.settings import Settings

    @asynccontextmanager
    async def connected(
        sandbox: Any, replies: dict[str, Any] | None = None, shared: bool = False, **settings: Any
    ) -> AsyncIterator[Client]:
        script = tmp_path / "script.json"
        script.write_text(json.dumps(replies or {}))
        app = create_app(
            Settings(**{"home": tmp_path / "home", "engine": "scripted", "script": script, **settings}),
            shared=shared,
            open_sandbox=lambda progress: sandbox,
        )
        async with Client(app, mode=request.param) as client:
            yield client

    return connected


@pytest.fixture
def serve(tmp_path: Path) -> Callable[..., AbstractAsyncContextManager[Any]]:
    """Serves over HTTP in this process, with settings; see `served.serving`."""
    from .served import serving

    return partial(serving, tmp_path)


@pytest.fixture(scope="module")
def container() -> Any:
    """The sandbox of `site`."""
    from .pages import Container

    return Container()


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, container: Any) -> Iterator[str]:
    """Address of a server with the playground, and a host of the MCP App at /host."""
    from .pages import serving

    with serving(tmp_path_factory.mktemp("home"), container) as address:
        yield address


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A headless Chromium."""
    from .chromium import Browser

    started = Browser(tmp_path_factory.mktemp("chromium"))
    try:
        yield started
    finally:
        started.close()


@pytest.fixture
def endpoint(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A model server that replies as the test tells it (`Endpoint`); nobody waits long before asking it again."""
    from .replying import Endpoint

    monkeypatch.setattr("model.remote.FIRST_PAUSE", 0.005)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    server = Endpoint()
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield server
    server.over.set()
    server.shutdown()
    server.server_close()
