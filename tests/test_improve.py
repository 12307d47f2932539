import fcntl
import json
import re
import resource
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import pytest

from model.base import GenerateConfig, Message, ModelInfo, ModelOutput
from model.loading import load_model
from model.protocol import Solution, render
from model.scripted import ScriptedModel
from sandbox.docker import DockerSandbox
from sandbox.errors import SandboxUnavailableError
from sandbox.home import default_home
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import ExecResult, Limits, Program
from training import rounds
from training.cli import main
from training.config import ConfigError
from training.dataset import DataError, load, save
from training.evaluate import Question, load_questions
from training.improve import BATCH, Improved, improve
from training.programs import hard_coded

PRINTS = {"print(6 * 7)": "42", "print(7 * 6)": "42", "print(21 + 21)": "42", "print(42)": "42", "print(6 + 7)": "13"}


def reply(code: str, *requires: str) -> str:
    return render(Solution(f"Think of {len(code)}.", code, requires))


def sandbox() -> ScriptedSandbox:
    def run(program: Program) -> ExecResult:
        printed = PRINTS.get(program.code)
        return scripted_result(f"{printed}\n") if printed else scripted_result(status="error", stderr="NameError")

    return ScriptedSandbox(run)


def improved(replies: dict[str, list[str]], box: ScriptedSandbox | None = None, **settings: int) -> Improved:
    """Ask each question for 42 as often as there are replies to it."""
    questions = [Question(question, "42", "math") for question in replies]
    samples = len(next(iter(replies.values())))
    return anyio.run(lambda: improve(ScriptedModel(replies), box or sandbox(), questions, samples=samples, **settings))


def test_right_programs_are_kept_most_sampled_first_then_the_shorter() -> None:
    codes = ["print(21 + 21)", "print(6 + 7)", "print(6 * 7)", "boom", "print(7 * 6)", "print(7 * 6)"]
    result = improved({"q": [*map(reply, codes), "Dunno."]})
    assert [row.code for row in result.rows] == ["print(7 * 6)", "print(6 * 7)", "print(21 + 21)"]
    counts = result.counts
    assert (counts.samples, counts.readable, counts.programs, counts.ran, counts.right) == (7, 6, 5, 5, 4)
    assert (counts.questions, counts.answered, counts.kept) == (1, 1, 3)


def test_at_most_so_many_of_one_question_are_kept() -> None:
    result = improved({"q": [reply("print(6 * 7)"), reply("print(7 * 6)"), reply("print(21 + 21)")]}, keep=2)
    assert result.counts.right == 3
    assert len(result.rows) == 2


def test_the_same_program_of_one_question_is_executed_once() -> None:
    box = sandbox()
    codes = ["print(6 * 7)", "print( 6*7 )  # of course", "print(6 * 7)"]
    result = improved({"q": [*map(reply, codes)], "r": [*map(reply, codes)]}, box)
    assert [program.code for program in box.programs] == ["print(6 * 7)"] * 2
    assert (result.counts.programs, result.counts.right, len(result.rows)) == (2, 6, 2)


def test_a_program_that_computes_nothing_is_right_and_not_kept() -> None:
    result = improved({"q": [reply("print(42)"), reply("print(42)"), reply("print(6 * 7)")]})
    assert (result.counts.right, result.counts.hard_coded) == (3, 2)
    assert [row.code for row in result.rows] == ["print(6 * 7)"]


def test_a_question_that_comes_twice_is_asked_once() -> None:
    model = ScriptedModel({"q": reply("print(6 * 7)")})
    result = anyio.run(lambda: improve(model, sandbox(), [Question("q", "42")] * 3, samples=2))
    assert len(model.conversations) == result.counts.samples == 2


def test_rows_are_data_as_the_schema_has_it(tmp_path: Path) -> None:
    result = improved({"q": [reply("print(6 * 7)"), reply("print(7 * 6)")], "r": [reply("print(21 + 21)"), "Dunno."]})
    save(tmp_path / "improved.jsonl", result.rows)
    rows = load(tmp_path / "improved.jsonl")
    assert tuple(rows) == result.rows
    assert len({row.id for row in rows}) == 3
    assert {(row.question, row.area, row.skill, row.answer) for row in rows} == {
        (question, "math", "improved", "42") for question in "qr"
    }


@pytest.mark.parametrize(
    ("code", "declared", "kept"),
    [
        ("import math\nprint(math.factorial(3) * 7)", (), ("python:math",)),
        ("print(6 * 7)", ("python:numpy",), ()),
        ("import numpy\nprint(numpy.prod([6, 7]))", ("python:numpy", "python:math"), ("python:numpy",)),
        ("import yaml\nprint(yaml.safe_load('42') + 0)", ("python:PyYAML",), ("python:PyYAML",)),
    ],
)
def test_a_row_requires_what_its_program_imports(code: str, declared: tuple[str, ...], kept: tuple[str, ...]) -> None:
    box = ScriptedSandbox(lambda program: scripted_result("42\n"))
    result = improved({"q": [reply(code, *declared)]}, box)
    assert [program.requires for program in box.programs] == [declared]
    assert [row.requires for row in result.rows] == [kept]


def test_a_refused_requirement_is_a_wrong_sample_and_no_error() -> None:
    result = improved({"q": [reply("print(6 * 7)", "python:https://evil.example/x.whl"), reply("print(7 * 6)")]})
    assert (result.counts.programs, result.counts.ran, result.counts.right) == (2, 1, 1)


@pytest.mark.parametrize(
    ("printed", "expected", "right"),
    [("BOB", "BOB", 1), ("bob", "BOB", 0), ("42.0", "42", 1), ("Total: 42", "42", 1), ("41", "42", 0), ("", "", 0)],
)
def test_right_is_the_expected_answer_in_its_letter_case(printed: str, expected: str, right: int) -> None:
    box = ScriptedSandbox(lambda program: scripted_result(f"{printed}\n"))
    model = ScriptedModel({"q": reply("print(6 * 7)")})
    result = anyio.run(lambda: improve(model, box, [Question("q", expected)], samples=1))
    assert result.counts.right == len(result.rows) == right


def test_packages_that_cannot_be_had_are_counted() -> None:
    box = ScriptedSandbox(lambda program: scripted_result(status="install_failed"))
    result = improved({"q": [reply("import frobnicate", "python:frobnicate"), "Dunno."]}, box)
    assert (result.counts.programs, result.counts.not_installed, result.counts.ran) == (1, 1, 0)


def test_one_program_with_other_packages_declared_is_executed_again_and_kept_once() -> None:
    box = sandbox()
    result = improved({"q": [reply("print(6 * 7)"), reply("print(6 * 7)", "python:math")]}, box)
    assert (len(box.programs), result.counts.right, len(result.rows)) == (2, 2, 1)


def test_a_broken_sandbox_is_an_error_and_not_a_wrong_sample() -> None:
    def broken(program: Program) -> ExecResult:
        raise SandboxUnavailableError("no Docker Engine answers")

    with pytest.raises(SandboxUnavailableError, match="no Docker Engine"):
        improved({"q": [reply("print(6 * 7)")]}, ScriptedSandbox(broken))


@pytest.mark.parametrize("settings", [{"samples": 0}, {"keep": 0}, {"temperature": 0.0}])
def test_settings_without_a_meaning_are_refused(settings: dict[str, int]) -> None:
    with pytest.raises(ConfigError, match="is 0"):
        anyio.run(lambda: improve(ScriptedModel({}), sandbox(), [Question("q", "42")], **settings))


class Recording(ScriptedModel):
    """Notes the batches it was given; `before` is awaited at each."""

    def __init__(self, replies: dict[str, str], before: Callable[[int], None] = lambda number: None) -> None:
        super().__init__(replies)
        self.batches: list[tuple[int, GenerateConfig]] = []
        self._before = before

    @property
    def info(self) -> ModelInfo:
        return ModelInfo("scripted", "sha-base", "adapter", "sha-adapter", "scripted")

    async def generate_batch(
        self,
        conversations: Sequence[Sequence[Message]],
        config: GenerateConfig,
        on_text: Callable[[int, str], None] | None = None,
    ) -> list[ModelOutput]:
        self._before(len(self.batches))
        self.batches.append((len(conversations), config))
        return await super().generate_batch(conversations, config, on_text)


@pytest.mark.parametrize("samples", [1, 8, 33, 70])
def test_batches_are_of_a_size_the_engine_takes_at_once_and_each_has_a_seed(samples: int) -> None:
    model = Recording({f"q{n}": reply("print(6 * 7)") for n in range(40)})
    questions = [Question(f"q{n}", "42") for n in range(40)]
    result = anyio.run(lambda: improve(model, sandbox(), questions, samples=samples))
    assert result.counts.right == sum(size for size, _ in model.batches) == 40 * samples
    assert max(size for size, _ in model.batches) <= BATCH
    assert len({config.seed for _, config in model.batches}) == len(model.batches)
    assert {(config.temperature, config.top_p) for _, config in model.batches} == {(0.8, 1.0)}


def test_the_next_batch_is_decoded_while_programs_run() -> None:
    async def run() -> Improved:
        decoding_again = anyio.Event()

        class Slow(ScriptedSandbox):
            async def execute(self, program: Program, limits: Limits | None = None, **others: object) -> ExecResult:
                await decoding_again.wait()
                return await super().execute(program, limits)

        model = Recording(
            {"q": reply("print(6 * 7)"), "r": reply("print(7 * 6)")},
            before=lambda number: decoding_again.set() if number else None,
        )
        with anyio.fail_after(30):
            box = Slow(lambda program: scripted_result("42\n"))
            return await improve(model, box, [Question("q", "42"), Question("r", "42")], samples=BATCH)

    timings = anyio.run(run).timings
    assert timings.samples == 2 * BATCH
    assert timings.total == pytest.approx(timings.decode + timings.waiting)


class Interrupted(Exception):
    pass


QUESTIONS = [Question(f"{'long ' * n}question", "42", "math") for n in range(5)]
REPLIES = {question.question: reply("print(6 * 7)") for question in QUESTIONS}


UNKNOWN = "What are six sevens?"
THREE = ["print(6 * 7)", "print(7 * 6)", "print(21 + 21)"]


def agreed(replies: Sequence[str], run: Callable[[Program], ExecResult] | None = None) -> Improved:
    """Ask one question, of which nobody knows the answer."""
    box = ScriptedSandbox(run) if run else sandbox()
    model = ScriptedModel({UNKNOWN: replies})
    return anyio.run(lambda: improve(model, box, [Question(UNKNOWN, "")], samples=len(replies)))


def test_what_half_of_the_samples_compute_in_three_ways_is_the_answer() -> None:
    result = agreed([*map(reply, [*THREE, "print(6 + 7)", "boom", "print(6 + 7)"])])
    assert {(row.answer, row.code) for row in result.rows} == {("42", code) for code in THREE}
    assert [(one.answer, one.agreed) for one in result.sampled] == [("", "42")]
    counts = result.counts
    assert (counts.questions, counts.known, counts.agreed, counts.answered, counts.right) == (1, 0, 1, 1, 3)


@pytest.mark.parametrize(
    "replies",
    [
        [*map(reply, THREE), "Dunno.", "Dunno.", "Dunno.", "Dunno."],  # three of seven
        [reply("print(6 * 7)")] * 3 + [reply("print(7 * 6)")] * 3,  # two ways
        [reply("print(6 * 7)", *requires) for requires in ((), ("python:math",), ("python:json",))],  # one way
        [reply("boom")] * 4,
    ],
)
def test_nothing_is_learnt_where_samples_do_not_agree(replies: list[str]) -> None:
    result = agreed(replies)
    assert (result.rows, result.counts.agreed, result.counts.right) == ((), 0, 0)


def test_of_two_halves_neither_is_believed() -> None:
    others = ["print(6 + 7)", "print(7 + 6)", "print(20 - 7)"]
    result = agreed(
        [*map(reply, [*THREE, *others])], lambda program: scripted_result("13" if program.code in others else "42")
    )
    assert (result.rows, result.counts.agreed) == ((), 0)


def test_samples_agree_by_value_and_the_answer_is_spelled_as_most_print_it() -> None:
    result = agreed(
        [*map(reply, [*THREE, THREE[2]])],
        lambda program: scripted_result("42.0" if program.code == THREE[2] else "42.00"),
    )
    assert [one.agreed for one in result.sampled] == ["42.0"]
    assert result.counts.right == 4


@pytest.mark.parametrize(
    "codes",
    [
        ["print('Paris')", "x = 'Paris'\nprint(x)", "y = 'Paris'\nx = y\nprint(x)"],
        ["print({'a': 'Paris'}['a'])", "print('{}'.format('Paris'))", "print(' '.join(['Paris']))"],
    ],
)
def test_guesses_do_not_count_however_many_agree(codes: list[str]) -> None:
    result = agreed([*map(reply, codes)], lambda program: scripted_result("Paris"))
    assert (result.counts.ran, result.counts.agreed, result.rows) == (3, 0, ())


def from_runs(monkeypatch: pytest.MonkeyPatch, home: Path, records: Sequence[object]) -> ScriptedSandbox:
    """`improve --from-runs` on `records`, with a scripted model and sandbox; what was executed is in the latter."""
    failed = home / "failed" / "questions.jsonl"
    failed.parent.mkdir(parents=True, exist_ok=True)
    failed.write_text("".join(json.dumps(record) + "\n" for record in records))
    box = sandbox()

    @asynccontextmanager
    async def scripted() -> AsyncIterator[ScriptedSandbox]:
        yield box

    replies = {UNKNOWN: list(map(reply, [*THREE, "boom"])), "known": reply(THREE[0]), "hard": reply("boom")}
    monkeypatch.setenv("WORLDMODEL_HOME", str(home))
    monkeypatch.setattr(rounds, "docker_sandbox", scripted)
    monkeypatch.setattr(rounds, "model_of", lambda *_: ScriptedModel(replies))
    main(["improve", "--from-runs", "--rows-only", "--samples", "4", "--out", str(home / "out")])
    return box


def test_questions_that_failed_are_learnt_from_where_an_answer_is_filled_in_or_agreed_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    records = [
        {"question": UNKNOWN, "answer": None, "code": "print('recorded')", "status": "unverified"},
        {"question": "known", "answer": 42},
        {"question": "known", "answer": None},
        {"question": "hard", "answer": None},
    ]
    box = from_runs(monkeypatch, tmp_path, records)
    assert "of 3 questions that failed, 1 have an answer filled in, on 1 the samples agree, 1 have neither" in (
        capsys.readouterr().err
    )
    rows = load(tmp_path / "out" / "improved.jsonl")
    assert [(row.question, row.answer, row.code) for row in rows] == [
        *((UNKNOWN, "42", code) for code in THREE),
        ("known", "42", THREE[0]),
    ]
    assert "print('recorded')" not in [program.code for program in box.programs]
    assert not from_runs(monkeypatch, tmp_path, records).programs  # all is in the journal
    assert load(tmp_path / "out" / "improved.jsonl") == rows
    filled = [*records, {"question": "hard", "answer": "13"}]
    assert [program.code for program in from_runs(monkeypatch, tmp_path, filled).programs] == ["boom"]


def test_what_an_evaluation_asks_is_not_learnt_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = json.loads((Path(__file__).parent.parent / "data" / "field.jsonl").read_text().splitlines()[0])["question"]
    from_runs(monkeypatch, tmp_path, [{"question": asked.upper(), "answer": 1}, {"question": "known", "answer": 42}])
    assert "1 of 2 questions are left out, as evaluations ask them" in capsys.readouterr().err
    assert [row.question for row in load(tmp_path / "out" / "improved.jsonl")] == ["known"]


@pytest.mark.parametrize(
    ("records", "complaint"),
    [
        ([], "set WORLDMODEL_KEEP_FAILED=true"),
        ([{"question": "hard", "answer": None}, {"question": "hard"}], "questions.jsonl, line 2: KeyError"),
        ([["hard"]], "questions.jsonl, line 1: a row is a JSON object"),
        ([{"question": "hard", "answer": None}], "nothing to learn: .* fill in answers in .*questions.jsonl"),
    ],
)
def test_what_cannot_be_learnt_from_runs_is_said(
    records: list[object],
    complaint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    from_runs(monkeypatch, tmp_path, records)
    assert re.search(f"error: .*{complaint}", capsys.readouterr().err)


def test_questions_come_from_runs_or_from_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["improve", "--from-runs", "--data", "data/train.jsonl"])
    assert "--data: not allowed with argument --from-runs" in capsys.readouterr().err


def interrupted_after(batches: int, journal: Path) -> None:
    def stop(number: int) -> None:
        if number == batches:
            raise Interrupted

    with pytest.raises(Interrupted):
        anyio.run(lambda: improve(Recording(REPLIES, stop), sandbox(), QUESTIONS, samples=BATCH, journal=journal))


def resumed(journal: Path, questions: Sequence[Question] = QUESTIONS, seed: int = 0) -> tuple[Improved, Recording]:
    model = Recording(REPLIES)
    done: list[int] = []
    result = anyio.run(
        lambda: improve(model, sandbox(), questions, samples=BATCH, journal=journal, seed=seed, on_done=done.append)
    )
    assert sum(done) == len(questions)
    return result, model


def test_an_interrupted_run_goes_on_where_it_was_to_the_same_result(tmp_path: Path) -> None:
    whole, unbroken = resumed(tmp_path / "whole")
    interrupted_after(4, tmp_path / "journal")
    result, model = resumed(tmp_path / "journal")
    assert result.sampled == whole.sampled
    assert 1 <= len(model.batches) <= 3
    assert model.batches == unbroken.batches[-len(model.batches) :]  # the same seeds for the same questions
    again, model = resumed(tmp_path / "journal", QUESTIONS[:3])
    assert not model.batches
    assert again.sampled == whole.sampled[:3]
    assert (again.timings.samples, again.timings.samples_per_second, again.timings.sandbox_share) == (0, 0.0, 0.0)


def test_a_journal_of_a_version_that_knew_every_answer_goes_on(tmp_path: Path) -> None:
    whole, _ = resumed(tmp_path / "journal")
    before = (tmp_path / "journal").read_text()
    assert ', "agreed": ""' in before
    (tmp_path / "journal").write_text(before.replace(', "agreed": ""', ""))
    result, model = resumed(tmp_path / "journal")
    assert (result.sampled, model.batches) == (whole.sampled, [])


def test_half_a_line_of_a_killed_run_is_sampled_again(tmp_path: Path) -> None:
    whole, _ = resumed(tmp_path / "journal")
    content = (tmp_path / "journal").read_bytes()
    (tmp_path / "journal").write_bytes(content[:-20])
    result, model = resumed(tmp_path / "journal")
    assert result.sampled == whole.sampled
    assert len(model.batches) == 1
    assert (tmp_path / "journal").read_bytes() == content


def test_another_answer_to_a_question_is_another_question(tmp_path: Path) -> None:
    resumed(tmp_path / "journal")
    result, model = resumed(tmp_path / "journal", [Question(QUESTIONS[0].question, "13")])
    assert len(model.batches) == 1
    assert result.counts.right == 0


def test_a_journal_of_other_settings_is_refused(tmp_path: Path) -> None:
    resumed(tmp_path / "journal")
    with pytest.raises(DataError, match=r"journal was sampled with another seed: .*--out"):
        resumed(tmp_path / "journal", seed=1)


@pytest.mark.parametrize("line", ["{", "[]", '{"question": "q"}'])
def test_a_damaged_line_is_named(tmp_path: Path, line: str) -> None:
    resumed(tmp_path / "journal")
    lines = (tmp_path / "journal").read_text().splitlines()
    (tmp_path / "journal").write_text("\n".join([*lines[:2], line, *lines[2:], ""]))
    with pytest.raises(DataError, match="journal, line 3 is damaged"):
        resumed(tmp_path / "journal")


def test_two_runs_do_not_share_a_journal(tmp_path: Path) -> None:
    interrupted_after(4, tmp_path / "journal")
    with (tmp_path / "journal").open() as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(DataError, match=r"another process is writing .*--out"):
            resumed(tmp_path / "journal")
    resumed(tmp_path / "journal")


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    resumed(tmp_path / "whole")
    lines = (tmp_path / "whole").read_bytes().splitlines(keepends=True)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(b"".join(lines[:3])) + 9, hard))
    try:
        with pytest.raises(DataError, match="Make room"):
            resumed(tmp_path / "journal")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    result, model = resumed(tmp_path / "journal")
    assert (result.counts.right, len(model.batches)) == (5 * BATCH, 3)


@pytest.mark.model
@pytest.mark.docker
def test_the_shipped_adapter_yields_rows_that_hold(tmp_path: Path) -> None:
    data = tmp_path / "questions.jsonl"
    data.write_text(
        json.dumps({"question": "What's 15% of 200?", "answer": 30})
        + "\n"
        + json.dumps({"question": "What is the median of 3, 9, 4 and 7?", "answer": "5.5", "area": "math"})
    )
    model = load_model(home=default_home())

    async def run() -> Improved:
        box = DockerSandbox()
        try:
            return await improve(model, box, load_questions(data), samples=4, journal=tmp_path / "improved.journal")
        finally:
            await box.aclose()

    result = anyio.run(run)
    assert result.counts.samples == 8
    assert result.counts.answered == 2
    assert 0 < result.timings.executing < result.timings.total
    for row in result.rows:
        assert "<model>" in row.target
        assert not hard_coded(row.code)
