"""What the host keeps of a container's streams, and how it reads the report."""

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.container import STDERR, STDOUT, Demultiplexer
from sandbox.errors import SandboxError
from sandbox.inside.wire import BEGUN, HEADER, MAX_FIGURES, REPORT
from sandbox.streams import PNG, CappedStream, ProgramOutput, frame, parse_claim, payload
from sandbox.types import Artifact, Limits, Program


def pieces(data, size):
    return [data[start : start + size] for start in range(0, len(data), size)]


def report_bytes(claim=b"", files=(), exit_code=0):
    body = struct.pack(REPORT, exit_code, 0, 0, False, 0, 0, len(files)) + frame(claim)
    return body + b"".join(frame(name) + frame(content) for name, content in files)


@given(st.binary(max_size=400), st.integers(1, 100), st.integers(1, 64))
def test_head_and_tail_are_kept_whatever_the_pieces(data, limit, size):
    stream = CappedStream(limit)
    for piece in pieces(data, size):
        stream.feed(piece)
    assert stream.truncated == (len(data) > limit)
    if not stream.truncated:
        assert stream.text() == data.decode("utf-8", "replace")
    else:
        assert f"[... {len(data) - limit} bytes dropped ...]" in stream.text()


def test_a_capped_stream_says_how_much_was_dropped():
    stream = CappedStream(8)
    stream.feed(b"head" + b"x" * 100 + b"tail")
    assert stream.text() == "head\n[... 100 bytes dropped ...]\ntail"


def test_a_flood_is_told():
    stream = CappedStream(10)
    assert stream.feed(b"x" * 640) == "more"
    assert stream.feed(b"x") == "flood"


def test_invalid_utf8_is_replaced():
    stream = CappedStream(100)
    stream.feed(b"a\xff\xfeb")
    assert stream.text() == "a��b"


def begun(limit=1000):
    output = ProgramOutput(limit, 1000)
    assert not output.begun
    assert output.feed(STDOUT, BEGUN) == "more"
    assert output.begun
    return output


@pytest.mark.parametrize("size", [1, 7, 31, 32, 33, 10_000])
def test_output_and_report_come_apart_at_the_nonce(size):
    output = begun()
    claim = frame(json.dumps([1, "é"]).encode())
    data = b"printed\n" + output.nonce + report_bytes(claim, [(b"a.txt", b"hello")], exit_code=3)
    for piece in pieces(data, size):
        assert not output.is_complete
        assert output.feed(STDOUT, piece) == "more"
    for piece in pieces(b"warned\n" + output.nonce, size):
        assert not output.is_complete
        assert output.feed(STDERR, piece) == "more"
    assert output.is_complete
    assert (output.stdout.stream.text(), output.stderr.stream.text()) == ("printed\n", "warned\n")
    assert output.report.exit_code == 3
    assert output.report.value == [1, "é"]
    assert output.report.artifacts == (Artifact("a.txt", "text/plain", b"hello"),)


def test_the_beginning_may_come_with_the_first_output():
    output = ProgramOutput(1000, 1000)
    output.feed(STDOUT, BEGUN + b"hi")
    output.close()
    assert output.stdout.stream.text() == "hi"


@pytest.mark.parametrize("left", [b"", b"and no more"])
def test_a_program_that_reads_its_own_beginning_back_has_begun_all_the_same(left):
    output = ProgramOutput(1000, 1000)
    output.feed(STDOUT, left + output.nonce + report_bytes())
    output.feed(STDERR, output.nonce)
    assert output.begun
    assert output.is_complete
    assert output.stdout.stream.text() == left.decode()


def test_a_report_after_a_guessed_nonce_is_just_output():
    output = begun()
    forged = bytes(32) + report_bytes()
    assert output.feed(STDOUT, forged) == "more"
    assert output.feed(STDERR, bytes(32)) == "more"
    output.close()
    assert output.report is None
    assert output.stdout.stream.total == len(forged)
    assert not output.is_complete


def test_an_endless_report_is_refused():
    output = begun()
    output.feed(STDOUT, output.nonce + struct.pack(REPORT, 0, 0, 0, False, 0, 0, 2**31) + (2**60).to_bytes(8, "big"))
    with pytest.raises(SandboxError, match="too long"):
        output.feed(STDOUT, bytes(1 << 22))


@pytest.mark.parametrize(
    "claim",
    [
        b"nonsense",
        frame(b"nonsense"),
        frame(b"[")[:-1],
        frame(b"NaN"),
        frame(b"[1e999]"),
        frame(b'"\\ud800"'),
        frame(b"[" * 100_000),
        frame(b"[" * 65 + b"]" * 65),
        frame(b"\xff"),
        frame(b'"' + b"x" * 300_000 + b'"'),
        frame(b"null") + frame(b"<script>"),
    ],
)
def test_a_nonsensical_claim_is_no_value(claim):
    assert parse_claim(claim) == (None, [])


def test_a_claim_of_a_million_figures_is_a_few():
    _, figures = parse_claim(frame(b"1") + frame(PNG) * 1_000_000)
    assert len(figures) == MAX_FIGURES


@pytest.mark.parametrize(
    ("files", "shown"),
    [
        ([], ["figure-1.png", "figure-2.png"]),
        ([b"plot.png"], ["plot.png", "figure-1.png", "figure-2.png"]),
        ([b"plot.png", b"other.png"], ["plot.png", "other.png"]),
    ],
)
def test_figures_that_are_open_come_too_unless_as_many_were_saved(files, shown):
    saved = PNG + b"...tEXtSoftware\0Matplotlib version3.10.8, https://matplotlib.org/"
    output = begun()
    report = report_bytes(
        frame(b"null") + frame(PNG + b"one") + frame(PNG + b"two"),
        [*((name, saved) for name in files), (b"drawn.png", PNG + b"by somebody else")],
    )
    output.feed(STDOUT, output.nonce + report)
    assert sorted(file.name for file in output.report.artifacts) == sorted([*shown, "drawn.png"])


def test_artifact_names_are_made_printable():
    output = begun()
    output.feed(STDOUT, output.nonce + report_bytes(files=[(b"a\x1b[2J\n\xff", b"")]))
    assert output.report.artifacts[0].name == "a�[2J��"


def test_the_payload_begins_with_the_nonce_which_the_supervisor_keeps_to_itself():
    sent = b"".join(payload(Program("print(1)", files={"a": b"x"}), Limits(), b"n" * 32))
    assert sent.startswith(b"n" * 32)
    assert sent[struct.calcsize(HEADER) :] == frame(b"print(1)") + frame(b"a") + frame(b"x")


@given(st.lists(st.tuples(st.sampled_from([1, 2]), st.binary(max_size=50)), max_size=10), st.integers(1, 60))
def test_the_attach_stream_comes_apart_whatever_the_pieces(frames, size):
    data = b"".join(struct.pack(">BxxxL", kind, len(content)) + content for kind, content in frames)
    demultiplexer = Demultiplexer()
    assert [each for piece in pieces(data, size) for each in demultiplexer.feed(piece)] == frames


def test_an_error_of_the_engine_in_the_stream_is_raised():
    with pytest.raises(SandboxError, match="no space"):
        Demultiplexer().feed(struct.pack(">BxxxL", 3, 8) + b"no space")
