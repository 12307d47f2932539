"""A remote model against llama.cpp's server."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import anyio
import pytest

from model.base import GenerateConfig, Message
from model.errors import ModelError, ModelUnavailableError
from model.protocol import parse
from model.remote import RemoteModel

from .replying import (
    ASKED,
    GREEDY,
    KEY,
    left_early,
)

LLAMA_CPP = """
import sys, time
import xllamacpp
params = xllamacpp.CommonParams()
params.model.path, params.port, params.hostnames = sys.argv[1], 0, ["127.0.0.1"]
params.model_alias, params.api_keys = {"worldmodel"}, [sys.argv[2]]
params.n_ctx, params.n_parallel, params.kv_unified, params.warmup, params.verbosity = 2048, 4, True, False, -1
params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1  # several wait for each other on a busy machine
server = xllamacpp.Server(params)
print(server.listening_address, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def llama_cpp(gguf: Path) -> Iterator[str]:
    command = [sys.executable, "-c", LLAMA_CPP, str(gguf), KEY]
    with (
        pytest.MonkeyPatch.context() as patch,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process,
    ):
        patch.setenv("NO_PROXY", "127.0.0.1")
        assert process.stdout is not None
        yield f"{process.stdout.readline().strip()}/v1"
        process.kill()


@pytest.mark.model
@pytest.mark.parametrize("constrained", [False, True])
def test_llama_cpps_server_writes_the_program(llama_cpp: str, constrained: bool) -> None:
    language_model = RemoteModel.connect(llama_cpp, name="worldmodel", tuned=True, api_key=KEY)
    assert (language_model.info.engine, language_model.info.adapter) == ("remote/llama.cpp", "worldmodel")
    pieces: list[str] = []
    config = GenerateConfig(constrained=constrained)
    output = anyio.run(language_model.generate, ASKED, config, pieces.append)
    assert parse(output.text).code == "print(15 * 200 / 100)"
    assert "".join(pieces) == output.text
    assert len(pieces) > 10
    assert output.finish_reason == "stop"
    assert output.prompt_tokens > 20
    assert 0 < output.completion_tokens < 100
    assert output.logprob is not None
    assert -1 < output.logprob < 0
    several = anyio.run(language_model.generate_batch, [ASKED] * 4, config)
    assert [each.text for each in several] == [output.text] * 4


@pytest.mark.model
def test_llama_cpps_server_is_held_to_the_grammar_and_follows_seeds(llama_cpp: str) -> None:
    language_model = RemoteModel.connect(llama_cpp, name="worldmodel", tuned=True, api_key=KEY)
    wild = GenerateConfig(temperature=2.0, constrained=True, max_new_tokens=40)
    story = (Message("user", "Tell me a story about a cat."),)
    texts = [anyio.run(language_model.generate, story, replace(wild, seed=seed)).text for seed in (1, 1, 2)]
    assert all(text.startswith("<think>") for text in texts)
    assert texts[0] == texts[1] != texts[2]
    unbound = anyio.run(language_model.generate, story, GenerateConfig(temperature=2.0, seed=1, max_new_tokens=20))
    assert not unbound.text.startswith("<think>")


@pytest.mark.model
def test_llama_cpps_server_stops_when_the_caller_leaves(llama_cpp: str) -> None:
    async def run() -> list[str]:
        language_model = RemoteModel.connect(llama_cpp, name="worldmodel", tuned=True, api_key=KEY)
        heard = await left_early(language_model)
        assert (await language_model.generate(ASKED, GREEDY)).finish_reason == "stop"
        return heard

    heard = anyio.run(run)
    assert len(heard) < 10


@pytest.mark.model
def test_llama_cpps_server_refuses_what_is_too_long_and_a_wrong_key(llama_cpp: str) -> None:
    language_model = RemoteModel.connect(llama_cpp, name="worldmodel", api_key=KEY)
    with pytest.raises(ModelError, match="the question is longer than the model"):
        anyio.run(language_model.generate, (Message("user", "word " * 100_000),), GREEDY)
    with pytest.raises(ModelUnavailableError, match="refused the key"):
        RemoteModel.connect(llama_cpp, name="worldmodel", api_key="wrong")
    with pytest.raises(ModelUnavailableError, match="serves 'worldmodel'"):
        RemoteModel.connect(llama_cpp, name="big", api_key=KEY)
