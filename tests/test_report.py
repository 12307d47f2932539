"""What a run's folder turns into: the page, the curve, the card."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from model.base import ModelInfo
from training.dataset import DataError
from training.evaluate import EvalReport, Outcome, Share, capped
from training.report import ReportError, record_metrics, write_card, write_manifest, write_report

pytestmark = pytest.mark.slow

INFO = ModelInfo("smollm2-135m", "0" * 64, "quick", "1" * 64, "transformers/cpu/bfloat16")
RIGHT = Outcome(
    question="Half of 66?",
    expected="33",
    area="math",
    answer="33.0",
    structure=True,
    ran=True,
    right=True,
    status="verified",
    attempts=1,
    code="print(66 / 2)",
    requires=("python:math",),
    detail="",
    timings_ms={"decode": 918.3, "execute": 650.7, "total": 60813.0},
    think="66 divided by 2.",
    execution_status="ok",
    execution_ms={"queue": 0.0, "run": 7.5, "total": 9.0},
    stdout="33.0\n",
)
WRONG = replace(
    RIGHT, question="Half of 8?", expected="4", answer="16", right=False, code="print(8 * 2)", stdout="16\n"
)
FAILED = replace(
    WRONG,
    question="Reverse abc",
    area="text",
    answer=None,
    ran=False,
    status="unverified",
    code="print(x)",
    detail="the program ended with status error",
    execution_status="error",
    stdout="",
    stderr="NameError: name 'x' is not defined",
)
SILENT = replace(
    FAILED, question="Say hi", structure=False, status="failed", code="", stderr="", execution_status=None, think=""
)
HISTORY: list[dict[str, Any]] = [
    {"step": 0, "epoch": 0.0, "eval_loss": 1.52},
    {"step": 1, "epoch": 0.1, "loss": 1.46, "learning_rate": 8e-4, "num_tokens": 100},
    {"step": 10, "epoch": 1.0, "loss": 0.9, "learning_rate": 4e-4, "num_tokens": 1000},
    {"step": 10, "epoch": 1.0, "eval_loss": 0.5, "eval_right": 0.75, "eval_ran": 0.75, "eval_tags": 1.0, "eval_n": 4},
    {"step": 20, "epoch": 2.0, "loss": 0.59, "learning_rate": 0.0, "num_tokens": 2000},
    {"step": 20, "epoch": 2.0, "eval_loss": 0.6, "eval_right": 0.25, "eval_ran": 0.5, "eval_tags": 0.75, "eval_n": 4},
    {"step": 20, "epoch": 2.0, "train_runtime": 10.0, "train_loss": 0.8},
]
MANIFEST: dict[str, Any] = {
    "base": {"name": "smollm2-135m", "sha256": "0" * 64},
    "data": {"file": "train.jsonl", "sha256": "2" * 64, "rows": 1000, "tokens": 120000},
    "config": {"r": 8, "lora_alpha": 16, "target_modules": ["q_proj"], "learning_rate": 8e-4, "num_train_epochs": 2.0},
    "training": {"steps": 20, "seconds": 3700, "device": "cpu", "dtype": "bfloat16", "final_loss": 0.59},
    "adapter_sha256": "1" * 64,
}


def report_of(*outcomes: Outcome) -> EvalReport:
    return EvalReport(INFO, 1, outcomes)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A finished run of two epochs, better after the first than after the second."""
    folder = tmp_path / "quick"
    folder.mkdir()
    (folder / "history.json").write_text(json.dumps(HISTORY))
    (folder / "manifest.json").write_text(json.dumps(MANIFEST))
    first = report_of(RIGHT, RIGHT, replace(RIGHT, area="text"), FAILED)
    first.save(folder / "evaluations" / "step-000010.json")
    report_of(RIGHT, WRONG, FAILED, SILENT).save(folder / "evaluations" / "step-000020.json")
    return folder


class Page(HTMLParser):
    """A page's tags with their attributes, and its text as a reader sees it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.source = source
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self._words: list[str] = []
        self._open: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._open.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self._words.append(data)
        if {"td", "th"} & {*self._open}:
            self.rows[-1][-1] += data

    @property
    def text(self) -> str:
        return " ".join(" ".join(self._words).split())

    def row(self, start: str) -> list[str]:
        """The cells of the first row whose first cell starts so."""
        tidy = ([" ".join(cell.split()) for cell in row] for row in self.rows)
        return next(row for row in tidy if row[0].startswith(start))


def page(folder: Path) -> Page:
    written = write_report(folder)
    assert written == folder / "report.html"
    return Page(written.read_text(encoding="utf-8"))


def test_a_finished_run_gets_a_page_a_curve_and_a_card(folder: Path) -> None:
    shown = page(folder)
    assert shown.source.startswith("<!DOCTYPE html>")
    assert "finished" in shown.text
    assert "on smollm2-135m · 1,000 rows · 20 steps · cpu bfloat16 · 1 h 1 min" in shown.text
    assert (folder / "loss.png").read_bytes().startswith(b"\x89PNG")
    assert "smollm2-135m" in (folder / "README.md").read_text()
    assert not list(folder.rglob(".*"))


def test_the_figures_are_those_of_the_files(folder: Path) -> None:
    shown = page(folder)
    assert "Training loss 1.460 → 0.590 −59.6% steps 1 to 20" in shown.text
    assert "Validation loss 1.520 → 0.600 −60.5% steps 0 to 20; lowest 0.500 at step 10" in shown.text
    assert "Tokens per second 200" in shown.text
    low, high = (100 * bound for bound in Share(3, 4).interval)
    right = f"75.0% {low:.1f}–{high:.1f}% · 3/4"
    assert shown.row("best: epoch 1, step 10")[3] == right
    assert [cell.split()[0] for cell in shown.row("last: epoch 2, step 20")[1:]] == ["75.0%", "50.0%", "25.0%"]


def test_right_answers_are_shown_by_area_and_epoch(folder: Path) -> None:
    shown = page(folder)
    assert shown.row("epoch") == ["epoch", "step", "all", "math", "text"]
    assert [cell.rpartition(" ")[2] for cell in shown.row("1 ★")] == ["★", "10", "3/4", "2/2", "1/2"]
    assert [cell.rpartition(" ")[2] for cell in shown.row("2")] == ["2", "20", "1/4", "1/2", "0/2"]


def test_the_step_that_the_run_kept_is_its_best(folder: Path) -> None:
    kept = {**MANIFEST, "training": {**MANIFEST["training"], "best_step": 20, "best_epoch": 2.0}}
    (folder / "manifest.json").write_text(json.dumps(kept))
    assert page(folder).row("last, and best, kept as the adapter: epoch 2, step 20")
    assert "Kept: step 20 (epoch 2), the best by executed accuracy" in (folder / "README.md").read_text()
    unasked = {**kept, "config": {**MANIFEST["config"], "eval_rows": 0}}
    (folder / "manifest.json").write_text(json.dumps(unasked))
    write_card(folder)
    assert "Kept: step 20 (epoch 2), the best by validation loss" in (folder / "README.md").read_text()


def test_sample_answers_come_with_their_executions(folder: Path) -> None:
    text = page(folder).text
    samples = text[text.index("Sample answers, epoch 2, step 20") :]
    for part in (
        "think 66 divided by 2. program print(66 / 2) requires python:math execution ok · run 7.5 ms",
        "wrong answer Half of 8? expected 4 , printed 16",
        "stderr NameError: name 'x' is not defined",
        "why there is no answer the program ended with status error",
        "no program Say hi",
    ):
        assert part in samples


def test_each_kind_of_fault_is_shown_before_a_second_of_any(folder: Path) -> None:
    many = [replace(WRONG, question=f"wrong {i}") for i in range(20)]
    timeout = replace(FAILED, area="math", question="slow", execution_status="timeout")
    report_of(*many, timeout, RIGHT).save(folder / "evaluations" / "step-000020.json")
    text = page(folder).text
    assert "timeout slow" in text
    assert len(re.findall(r"wrong answer wrong \d+", text)) == 3


ATTACKS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</pre></details></style><iframe src=//evil.test>",
    "{{ 7 * 7 }}{% raw %}",
    "$\\frac{",
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_text_that_a_model_wrote_is_never_markup(folder: Path, attack: str) -> None:
    fields = ("question", "expected", "area", "answer", "status", "code", "detail", "think", "stdout", "stderr")
    hostile = replace(
        FAILED,
        **dict.fromkeys(fields, attack),  # type: ignore[arg-type]
        requires=(attack,),
        execution_status=attack,
        execution_ms={attack: 1.0},
    )
    report_of(hostile, replace(hostile, right=True)).save(folder / "evaluations" / "step-000020.json")
    areas = {attack: {m: Share(1, 2).as_json() for m in ("structure", "ran", "right")}}
    manifest = {
        **MANIFEST,
        "base": {"name": attack},
        "config": {attack: attack},
        "metrics": {attack: {"samples": 1, "engine": attack, "areas": areas}},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    shown = page(folder)
    assert not {tag for tag, _ in shown.tags} & {"script", "img", "iframe", "link", "object", "form", "a", "base"}
    assert not [name for _, attributes in shown.tags for name in attributes if name.startswith("on")]
    assert shown.text.count(attack) > 2 * len(fields)


def test_the_page_loads_nothing_and_allows_no_script(folder: Path) -> None:
    shown = page(folder)
    policy = next(a["content"] for tag, a in shown.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'")
    referred = re.findall(r"""(?:href|src)=["']?([^"' >]+)|url\(([^)]+)\)""", shown.source)
    assert referred
    ids = [attributes["id"] for _, attributes in shown.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for inside in (first or second for first, second in referred):
        assert inside.removeprefix("#") in ids


def test_both_colour_schemes_have_their_colours_also_in_the_curves(folder: Path) -> None:
    source = page(folder).source
    assert "prefers-color-scheme: dark" in source
    drawings = re.findall(r"<svg.*?</svg>", source, re.DOTALL)
    assert len(drawings) == 3
    assert not re.search("#[0-9a-f]{6}", "".join(drawings))


def test_control_characters_and_half_surrogates_are_shown_not_written(folder: Path) -> None:
    odd = replace(WRONG, stdout="a\x00b\x1b[31m\ud800", answer="\ud800", expected="\x00")
    report_of(odd).save(folder / "evaluations" / "step-000020.json")
    shown = page(folder)
    assert "a␀b␛[31m?" in shown.text
    assert "\x00" not in shown.source


def test_long_texts_are_capped_with_head_and_tail(folder: Path) -> None:
    flood = replace(WRONG, code="#" + "x" * 50_000 + "END", question="q" * 50_000)
    report_of(flood).save(folder / "evaluations" / "step-000020.json")
    shown = page(folder)
    assert "characters left out" in shown.text
    assert "xEND" in shown.text
    assert len(shown.source) < 150_000


def test_capped_keeps_head_and_tail() -> None:
    assert capped("short") == "short"
    assert capped("a" * 10 + "b" * 80 + "c" * 10, 20) == "a" * 10 + "\n[... 80 characters left out ...]\n" + "c" * 10


def test_an_unfinished_run_says_so_and_gets_no_card(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    shown = page(folder)
    assert "unfinished" in shown.text
    assert "no manifest.json and no adapter yet" in shown.text
    assert "1.460 → 0.590" in shown.text
    assert not (folder / "README.md").exists()


def test_without_a_history_the_last_checkpoints_log_is_used(tmp_path: Path) -> None:
    for step in (9, 10):
        state = tmp_path / "checkpoints" / f"checkpoint-{step}" / "trainer_state.json"
        state.parent.mkdir(parents=True)
        state.write_text(json.dumps({"log_history": HISTORY[: 2 if step == 9 else 3]}))
    assert "1.460 → 0.900" in page(tmp_path).text
    assert (tmp_path / "loss.png").exists()


def test_an_evaluation_that_only_the_log_tells_of_counts(folder: Path) -> None:
    for file in (folder / "evaluations").iterdir():
        file.unlink()
    shown = page(folder)
    assert shown.row("best: epoch 1, step 10")[3].endswith("3/4")
    assert "Sample answers" not in shown.text


def test_the_epoch_of_a_step_that_was_not_logged_is_in_proportion(folder: Path) -> None:
    report_of(RIGHT).save(folder / "evaluations" / "step-000015.json")
    assert page(folder).row("1.5")[1] == "15"


def test_what_was_measured_afterwards_is_shown(folder: Path) -> None:
    record_metrics(folder, "test", report_of(RIGHT, WRONG))
    assert "Measured afterwards: test area three tags" in page(folder).text
    assert "### test (1 sample(s), transformers/cpu/bfloat16)" in (folder / "README.md").read_text()


@pytest.mark.parametrize(
    "history",
    [
        [],
        [{}],
        ["odd", None, {"step": None, "loss": 1.0}, {"step": 1, "loss": "x"}, {"loss": 2.0}],
        [{"step": 1, "loss": 0.5}],
        [{"step": 0, "eval_loss": 0.5}],
        [{"step": 1, "loss": math.nan, "epoch": math.nan, "eval_loss": math.inf, "learning_rate": math.nan}],
        [{"step": 5, "eval_right": math.nan, "eval_ran": 1.0, "eval_tags": 1.0, "eval_n": 0}],
        [{"step": 1, "loss": 0.0}, {"step": 2, "loss": 0.0}],
        [{"step": 3, "train_runtime": 0.0, "train_loss": 0.1, "num_tokens": 5}],
    ],
)
@pytest.mark.parametrize("evaluations", [0, 1])
def test_however_little_there_is_it_becomes_a_page(tmp_path: Path, history: list[Any], evaluations: int) -> None:
    (tmp_path / "history.json").write_text(json.dumps(history))
    if evaluations:
        report_of(RIGHT).save(tmp_path / "evaluations" / "step-000001.json")
    text = page(tmp_path).text
    assert not re.search(r"\b(nan|inf)\b", text)


def test_a_loss_that_was_not_a_number_is_warned_of(folder: Path) -> None:
    broken = [*HISTORY, {"step": 30, "loss": math.nan}, {"step": 40, "loss": math.inf}]
    (folder / "history.json").write_text(json.dumps(broken))
    text = page(folder).text
    assert "training loss was not a finite number at 2 logged step(s), first at step 30" in text
    assert "1.460 → 0.590" in text


def test_an_empty_evaluation_and_empty_checkpoints_are_a_page_too(tmp_path: Path) -> None:
    (tmp_path / "checkpoints").mkdir()
    assert "nothing has been logged yet" in page(tmp_path).text
    report_of().save(tmp_path / "evaluations" / "step-000001.json")
    assert "0/0" in page(tmp_path).text


def test_of_a_run_whose_log_is_gone_the_curve_and_the_manifests_figures_stay(folder: Path) -> None:
    (folder / "history.json").unlink()
    for file in (folder / "evaluations").iterdir():
        file.unlink()
    (folder / "loss.png").write_bytes(b"kept")
    assert "Training loss 0.590 at step 20" in page(folder).text
    assert (folder / "loss.png").read_bytes() == b"kept"


def test_the_same_folder_gives_the_same_page(folder: Path) -> None:
    assert page(folder).source == page(folder).source


@pytest.mark.parametrize(
    ("file", "content", "fault"),
    [
        ("history.json", "[{", r"history\.json is damaged .*delete it to go on without"),
        ("history.json", "{}", r"history\.json is damaged \(it holds a dict, not a list\)"),
        ("manifest.json", "[]", r"manifest\.json is damaged"),
        ("manifest.json", b"\xff", r"manifest\.json is damaged"),
        ("evaluations/step-000020.json", '{"rows": [{}]}', r"step-000020\.json is damaged .*Delete it"),
        ("evaluations/step-000020.json", "", r"step-000020\.json is damaged .*Delete it"),
    ],
)
def test_a_damaged_file_is_named(folder: Path, file: str, content: str | bytes, fault: str) -> None:
    (folder / file).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(ReportError, match=fault):
        write_report(folder)
    assert not (folder / "report.html").exists()


def test_where_nothing_can_be_written_that_is_said(folder: Path) -> None:
    (folder / "report.html").mkdir()
    with pytest.raises(DataError, match="cannot write"):
        write_report(folder)
    assert not list(folder.glob(".*"))


def test_a_folder_that_is_no_runs_is_refused_with_the_next_command(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"is not the folder of a run.*python -m training output_dir="):
        write_report(tmp_path)
    with pytest.raises(ReportError, match=r"there is no folder .*python -m training output_dir="):
        write_report(tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(ReportError, match="there is no folder"):
        write_report(tmp_path / "file")
    assert not (tmp_path / "report.html").exists()


@pytest.mark.parametrize("part", [None, *MANIFEST])
def test_a_card_has_a_line_for_what_the_manifest_knows(tmp_path: Path, part: str | None) -> None:
    known = {name: value for name, value in MANIFEST.items() if name == part}
    (tmp_path / "manifest.json").write_text(json.dumps(known))
    write_card(tmp_path)
    card = (tmp_path / "README.md").read_text()
    assert card.startswith("# LoRA adapter for ")
    assert "Not evaluated yet" in card
    assert ("1000 executed rows" in card) == (part == "data")


def test_a_run_that_diverged_leaves_a_manifest_that_any_json_reader_takes(tmp_path: Path) -> None:
    (tmp_path / "adapter_model.safetensors").touch()
    write_manifest(tmp_path, training={"final_loss": math.nan, "each": [math.inf, 1.0]})

    def refuse(constant: str) -> None:
        raise AssertionError(constant)

    manifest = json.loads((tmp_path / "manifest.json").read_text(), parse_constant=refuse)
    assert manifest["training"] == {"final_loss": None, "each": [None, 1.0]}
    write_card(tmp_path)
    assert "loss not measured" in (tmp_path / "README.md").read_text()


def test_a_saved_report_is_read_back_as_it_was(tmp_path: Path) -> None:
    report = report_of(RIGHT, FAILED, replace(SILENT, stdout="\ud800 ü"))
    report.save(tmp_path / "new" / "report.json")
    assert EvalReport.load(tmp_path / "new" / "report.json") == report
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["report.json"]


def test_a_report_of_an_older_version_is_read(tmp_path: Path) -> None:
    report_of(RIGHT).save(tmp_path / "report.json")
    whole = json.loads((tmp_path / "report.json").read_text())
    for name in ("think", "execution_status", "execution_ms", "stdout", "stderr"):
        del whole["rows"][0][name]
    whole["rows"][0]["of_a_later_version"] = 1
    (tmp_path / "report.json").write_text(json.dumps(whole))
    [outcome] = EvalReport.load(tmp_path / "report.json").outcomes
    assert (outcome.answer, outcome.stdout, outcome.execution_status) == ("33.0", "", None)
