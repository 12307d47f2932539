"""One contract, every implementation of `LanguageModel`; then what only the real ones do."""

import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path

import anyio
import pytest

from model.base import GenerateConfig, LanguageModel, Message
from model.errors import ModelUnavailableError, QuestionTooLongError
from model.loading import Engine, load_model
from model.prompt import conversation
from model.protocol import parse
from model.scripted import ScriptedModel
from sandbox.home import default_home

GREEDY = GenerateConfig(max_new_tokens=12)
QUESTION = "What's 15% of 200?"
ASKED = conversation(QUESTION, tuned=True)


@pytest.fixture(scope="module")
def untuned() -> Callable[[Engine], LanguageModel]:
    """The base without an adapter, loaded once for each engine."""
    return cache(lambda engine: load_model(adapter="none", device="cpu", engine=engine, home=default_home()))


@pytest.fixture(params=["transformers", "llamacpp"])
def real(request: pytest.FixtureRequest, untuned: Callable[[Engine], LanguageModel]) -> LanguageModel:
    return untuned(request.param)


@pytest.fixture(scope="module")
def transformers() -> LanguageModel:
    """With the shipped adapter."""
    return load_model(device="cpu", engine="transformers", home=default_home())


@pytest.fixture(scope="module")
def llamacpp() -> LanguageModel:
    return load_model(device="cpu", engine="llamacpp", home=default_home())


@pytest.fixture(
    params=["scripted", *(pytest.param(engine, marks=pytest.mark.model) for engine in ("transformers", "llamacpp"))],
)
def language_model(request: pytest.FixtureRequest) -> LanguageModel:
    if request.param == "scripted":
        return ScriptedModel({QUESTION: "one two three", "Hi": "hello"})
    untuned: Callable[[Engine], LanguageModel] = request.getfixturevalue("untuned")
    return untuned(request.param)


def test_greedy_decoding_writes_the_same_text_again(language_model: LanguageModel) -> None:
    async def run() -> None:
        first = await language_model.generate(ASKED, GREEDY)
        assert first == await language_model.generate(ASKED, GREEDY)
        assert first.text
        assert first.prompt_tokens > 0
        assert 0 < first.completion_tokens <= 12

    anyio.run(run)


def test_what_is_streamed_is_what_is_returned(language_model: LanguageModel) -> None:
    pieces: list[str] = []
    threads: set[int] = set()

    def hear(piece: str) -> None:
        pieces.append(piece)
        threads.add(threading.get_ident())

    async def run() -> None:
        output = await language_model.generate(ASKED, GREEDY, hear)
        assert "".join(pieces).strip() == output.text.strip()

    anyio.run(run)
    assert threads == {threading.get_ident()}


def test_a_batch_is_answered_in_its_order(language_model: LanguageModel) -> None:
    async def run() -> None:
        other = conversation("Hi", tuned=True)
        alone = [(await language_model.generate(messages, GREEDY)).text for messages in (ASKED, other)]
        assert alone[0] != alone[1]
        together = await language_model.generate_batch([other, ASKED, other], GREEDY)
        assert together[0].text == together[2].text
        assert together[0].prompt_tokens < together[1].prompt_tokens

    anyio.run(run)


def test_what_a_batch_streams_is_what_it_returns_for_each(language_model: LanguageModel) -> None:
    """Also where replies end one after the other, and copies of one conversation are decoded together."""
    other = conversation("Hi", tuned=True)
    pieces: list[tuple[int, str]] = []
    threads: set[int] = set()

    def hear(i: int, piece: str) -> None:
        pieces.append((i, piece))
        threads.add(threading.get_ident())

    async def run() -> None:
        asked = [other, ASKED, ASKED, other]
        config = GenerateConfig(max_new_tokens=40, temperature=1.0)
        outputs = await language_model.generate_batch(asked, config, hear)
        told = ["".join(piece for j, piece in pieces if j == i) for i in range(len(asked))]
        assert told == [output.text for output in outputs]

    anyio.run(run)
    assert threads == {threading.get_ident()}


def test_it_says_which_weights_answer(language_model: LanguageModel) -> None:
    assert language_model.info.base
    assert language_model.info.engine
    assert language_model.info.adapter is None


@pytest.mark.model
def test_a_reply_that_meets_the_token_limit_says_so(real: LanguageModel) -> None:
    config = GenerateConfig(max_new_tokens=3)
    output = anyio.run(real.generate, (Message("user", "Count from 1 to 100."),), config)
    assert (output.finish_reason, output.completion_tokens) == ("length", 3)


@pytest.mark.model
def test_a_cancelled_generation_stops_its_decoder_thread(real: LanguageModel) -> None:
    written: list[str] = []

    async def run() -> None:
        asked = (Message("user", "Count from 1 to 1000, every number."),)
        with anyio.move_on_after(60) as clock:

            def hear(piece: str) -> None:
                written.append(piece)
                if len(written) == 3:
                    clock.cancel()

            await real.generate(asked, GenerateConfig(max_new_tokens=2000), hear)
        # transformers runs one generation at a time: that this short one ends shows that the long one is over.
        await real.generate(ASKED, GenerateConfig(max_new_tokens=1))

    anyio.run(run)
    assert 3 <= len(written) < 20


@pytest.mark.model
def test_sampling_follows_its_seed(real: LanguageModel) -> None:
    async def run() -> None:
        config = GenerateConfig(max_new_tokens=20, temperature=1.0, top_p=0.95, seed=1)
        same = [await real.generate(ASKED, config) for _ in range(2)]
        other = await real.generate(ASKED, GenerateConfig(max_new_tokens=20, temperature=1.0, top_p=0.95, seed=2))
        assert same[0].text == same[1].text != other.text

    anyio.run(run)


@pytest.mark.model
def test_the_base_held_to_the_grammar_writes_what_can_be_parsed(real: LanguageModel) -> None:
    """Sampled wildly, from a base that was never trained on the format."""
    wild = GenerateConfig(max_new_tokens=250, temperature=1.0, top_p=0.9, constrained=True, seed=1)
    asked = [conversation(QUESTION, tuned=False)] * 2
    outputs = anyio.run(real.generate_batch, asked, wild)
    assert len({output.text for output in outputs}) == 2
    for output in outputs:
        assert output.text.startswith("<think>")
        if output.finish_reason == "stop":
            assert parse(output.text).code
    assert any(output.finish_reason == "stop" for output in outputs)


@pytest.mark.model
def test_both_engines_write_the_same_text(transformers: LanguageModel, llamacpp: LanguageModel) -> None:
    """On these questions; benchmarks/agreement.py has five hundred."""
    questions = ["What's 15% of 200?", "Reverse the string 'hello'.", "How many vowels are in 'programming'?"]
    for question in questions:
        asked = conversation(question, tuned=True)
        one, other = (anyio.run(engine.generate, asked, GenerateConfig()) for engine in (transformers, llamacpp))
        assert one.text == other.text
        assert (one.prompt_tokens, one.completion_tokens) == (other.prompt_tokens, other.completion_tokens)
        assert parse(one.text).code


@pytest.mark.model
def test_both_engines_are_equally_sure_of_what_they_write(transformers: LanguageModel, llamacpp: LanguageModel) -> None:
    """Also in a batch, where the shorter row is padded on both sides."""
    asked = [conversation(question, tuned=True) for question in ("What's 15% of 200?", "gcd of 84 and 36, please")]
    one, other = (anyio.run(engine.generate_batch, asked, GenerateConfig()) for engine in (transformers, llamacpp))
    for reference, fast in zip(one, other, strict=True):
        assert reference.text == fast.text
        assert reference.logprob is not None
        assert reference.logprob < 0
        assert reference.logprob == pytest.approx(fast.logprob, rel=0.25, abs=1e-4)  # float32 against f16


@pytest.mark.model
def test_what_was_asked_before_makes_no_reply_surer(real: LanguageModel) -> None:
    """llama.cpp tells no probability of tokens that it drafts from earlier replies."""
    one, again = (anyio.run(real.generate, ASKED, GREEDY) for _ in range(2))
    assert one.logprob == again.logprob


@pytest.mark.model
def test_sampling_does_not_change_what_a_probability_is_of(real: LanguageModel) -> None:
    """A nucleus of one token leaves nothing to chance, and the token is no surer for it."""
    greedy = anyio.run(real.generate, ASKED, GREEDY)
    narrow = GenerateConfig(max_new_tokens=12, temperature=2.0, top_p=1e-6)
    sampled = anyio.run(real.generate, ASKED, narrow)
    assert sampled.text == greedy.text
    assert greedy.logprob is not None
    assert sampled.logprob == pytest.approx(greedy.logprob, rel=1e-3)


@pytest.mark.model
def test_a_truncated_base_is_an_error_that_says_what_to_do(tmp_path: Path) -> None:
    whole = default_home() / "bases" / "smollm2-135m"
    for file in whole.iterdir():
        content = file.read_bytes()
        (tmp_path / file.name).write_bytes(content[:-100] if file.suffix == ".safetensors" else content)
    with pytest.raises(ModelUnavailableError, match="python -m model fetch"):
        load_model(base=str(tmp_path), adapter="none", device="cpu", home=tmp_path)


def test_a_scripted_engine_without_a_readable_script_says_so(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailableError, match="WORLDMODEL_SCRIPT"):
        load_model(engine="scripted", home=tmp_path)
    (tmp_path / "script.json").write_text("[")
    with pytest.raises(ModelUnavailableError, match="cannot read the script"):
        load_model(engine="scripted", script=tmp_path / "script.json", home=tmp_path)


@pytest.mark.model
def test_a_question_beyond_the_context_is_an_error_that_names_both_lengths(real: LanguageModel) -> None:
    endless = conversation("word " * 9000, tuned=True)
    with pytest.raises(QuestionTooLongError, match=r"the question has 90\d\d tokens, and the model reads at most 8192"):
        anyio.run(real.generate, endless, GREEDY)
