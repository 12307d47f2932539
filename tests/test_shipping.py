"""A new adapter in place of the one that ships: accepted, refused, and never half there."""

import errno
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from model.adapter import WEIGHTS_FILE, read
from model.base import ModelInfo
from model.bases import sha256_of
from model.errors import ModelUnavailableError
from model.examples import Worked, digest
from training import shipping
from training.cli import main
from training.dataset import DataError
from training.evaluate import EvalReport, Outcome, Question, Share
from training.report import record_examples
from training.shipping import ShippingError

QUESTIONS = [Question(f"{area} {i}", "1", area) for area in ("math", "text") for i in range(8)]
FILES = {"field": QUESTIONS, "test": QUESTIONS[4:12]}
BEFORE = "++++++-- ++++++--"
"""Eight answers of each area, `+` for a right one."""
SHIPPED = {
    *("README.md", "adapter_config.json", "adapter_model.safetensors"),
    *("confidence.json", "loss.png", "manifest.json"),
}


def make_run(folder: Path, weight: float) -> Path:
    """What a finished and calibrated run leaves, as far as it ships, and something that does not."""
    folder.mkdir(parents=True)
    save_file({"lora_A": np.full(4, weight, np.float16)}, folder / WEIGHTS_FILE)
    (folder / "adapter_config.json").write_text(json.dumps({"r": weight}))
    base = {"name": "tiny", "sha256": "0" * 64}
    manifest = {"base": base, "data": {"rows": 3}, "adapter_sha256": sha256_of(folder / WEIGHTS_FILE)}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    (folder / "confidence.json").write_text(json.dumps({"floor": weight}))
    (folder / "loss.png").write_bytes(f"{weight}".encode())
    (folder / "README.md").write_text(f"# {weight}")
    (folder / "report.html").write_text("<p>")
    return folder


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return make_run(tmp_path / "run", 2)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return make_run(tmp_path / "adapters" / "tiny", 1)


def report(adapter: Path, questions: Sequence[Question], right: str, tags: str = "") -> EvalReport:
    """The answers of `adapter`, one to a character of `right` that is no space."""
    marks = zip(questions, right.replace(" ", ""), (tags or "+" * len(right)).replace(" ", ""), strict=False)
    outcomes = [
        Outcome(q.question, q.answer, q.area, None, tag == "+", True, mark == "+", "verified", 1, "", (), "", {})
        for q, mark, tag in marks
    ]
    assert len(outcomes) == len(questions)
    return EvalReport(ModelInfo("tiny", "", "a", sha256_of(adapter / WEIGHTS_FILE), "e"), 1, tuple(outcomes))


class Asked:
    """Says what it is told to of each adapter, and notes whom it asked and what was said."""

    def __init__(self, answers: Mapping[Path, tuple[str, ...]]) -> None:
        self._answers = answers
        self.promised = "++"
        self.asked: list[Path] = []
        self.said: list[str] = []

    def __call__(self, adapter: Path, questions: Sequence[Question]) -> EvalReport:
        if questions == shipping.PROMISED:
            return report(adapter, questions, self.promised)
        self.asked.append(adapter)
        first = QUESTIONS.index(questions[0])
        right, tags = (*self._answers[adapter], "+" * 16)[:2]
        marks = (words.replace(" ", "")[first : first + len(questions)] for words in (right, tags))
        return report(adapter, questions, *marks)


Shipping = Callable[..., Asked]


@pytest.fixture
def shipping_of(new: Path, place: Path) -> Shipping:
    """`ship` of the new adapter, which answers as told, against one that answers `BEFORE`; who was asked comes back."""

    def run(*answers: str, **changed: Any) -> Asked:
        ask = Asked({place: (BEFORE,), new: answers or (BEFORE,)})
        given = {"folder": new, "place": place, "files": FILES, "before": {}, "after": {}, **changed}
        shipping.ship(**given, ask=ask, say=ask.said.append)
        return ask

    return run


def test_an_adapter_that_misses_what_is_promised_does_not_ship(
    new: Path, place: Path, unchanged: Callable[[], bool]
) -> None:
    ask = Asked({place: (BEFORE,), new: (BEFORE,)})
    ask.promised = "-+"
    with pytest.raises(ShippingError, match="What's 15% of 200\\? None"):
        shipping.ship(new, place, FILES, ask, before={}, after={}, say=ask.said.append)
    assert unchanged()


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def unchanged(place: Path) -> Callable[[], bool]:
    """Whether what ships is as it was, with nothing beside it."""
    before = content(place.parent)
    return lambda: content(place.parent) == before and [path.name for path in place.parent.iterdir()] == ["tiny"]


def test_a_better_adapter_ships_as_a_whole_with_its_figures(shipping_of: Shipping, new: Path, place: Path) -> None:
    for left_by_a_kill in (".tiny.new", ".tiny.former"):
        (place.parent / left_by_a_kill / "in it").mkdir(parents=True)
    ask = shipping_of("++++++++ ++++++--")
    assert ask.asked.count(place) == ask.asked.count(new) == 2
    assert [path.name for path in place.parent.iterdir()] == ["tiny"]
    assert {path.name for path in place.iterdir()} == SHIPPED
    for name in ("adapter_model.safetensors", "adapter_config.json", "confidence.json", "loss.png"):
        assert (place / name).read_bytes() == (new / name).read_bytes()
    manifest = json.loads((place / "manifest.json").read_text())
    assert manifest["adapter_sha256"] == sha256_of(place / WEIGHTS_FILE)
    figures = {name: manifest["metrics"][name]["areas"]["all"]["right"]["count"] for name in FILES}
    assert figures == {"field": 14, "test": 8}
    card = (place / "README.md").read_text()
    assert f"| math | {Share(8, 8)} | {Share(8, 8)} | {Share(8, 8)} |" in card
    assert "report.html" not in card


def test_examples_ship_where_an_adapter_was_trained_with_some(
    shipping_of: Shipping, new: Path, place: Path, keep_examples: Callable[..., None]
) -> None:
    manifest = json.loads((new / "manifest.json").read_text())
    (new / "manifest.json").write_text(json.dumps({**manifest, "config": {"worked_examples": True}}))
    with pytest.raises(ModelUnavailableError, match=r"examples\.jsonl"):
        shipping_of()
    keep_examples(new, Worked("sum", "1 and 2?", "Add.", "print(1 + 2)"))
    rows = place.parent / "rows.jsonl"
    rows.write_text("{}")
    record_examples(new, [rows], 1)
    shipping_of()
    assert {path.name for path in place.iterdir()} == SHIPPED | {"examples.jsonl", "kinds.npz"}
    assert (place / "examples.jsonl").read_bytes() == (new / "examples.jsonl").read_bytes()
    assert f"`examples.jsonl`, rows of `rows.jsonl` sha256 `{sha256_of(rows)}`" in (place / "README.md").read_text()


def test_the_table_has_both_shares_and_what_was_lost_and_gained(shipping_of: Shipping) -> None:
    ask = shipping_of("+++++-++ ++++++--")
    row = next(line for line in ask.said if line.startswith("math"))
    assert row.split() == ["math", "right", "answers", "8", *f"{Share(6, 8)} {Share(7, 8)}".split(), "1", "2", "0.88"]


@pytest.mark.parametrize(
    ("answers", "named", "not_named"),
    [
        (("+------- +-------",), ["field, math", "field, text", "field, all", "test, all"], []),
        (("+------- ++++++++",), ["field, math: right answers", "5 lost, 0 gained", "0.031"], ["text", "all:"]),
        ((BEFORE, "+++----- ++++++++"), ["field, math: all three tags"], ["right answers"]),
    ],
    ids=["everywhere", "one area", "tags only"],
)
def test_a_worse_adapter_is_refused_and_what_ships_stays(
    answers: tuple[str, ...],
    named: list[str],
    not_named: list[str],
    shipping_of: Shipping,
    unchanged: Callable[[], bool],
) -> None:
    with pytest.raises(ShippingError, match="worse than what ships, which stays") as error:
        shipping_of(*answers)
    assert all(words in str(error.value) for words in named)
    assert not any(words in str(error.value) for words in not_named)
    assert unchanged()


def test_a_few_flipped_answers_are_not_worse(shipping_of: Shipping, place: Path, new: Path) -> None:
    shipping_of("++------ ++++++--")
    assert sha256_of(place / WEIGHTS_FILE) == sha256_of(new / WEIGHTS_FILE)


def test_without_an_adapter_that_ships_there_is_nothing_to_be_worse_than(
    shipping_of: Shipping, new: Path, tmp_path: Path
) -> None:
    place = tmp_path / "others" / "tiny"
    ask = shipping_of("-" * 16, place=place)
    assert set(ask.asked) == {new}
    assert {path.name for path in place.iterdir()} == SHIPPED


def test_what_was_answered_is_kept_and_not_asked_again(shipping_of: Shipping, new: Path) -> None:
    with pytest.raises(ShippingError):
        shipping_of("-" * 16)
    kept = {
        which: {name: EvalReport.load(new / "evaluations" / f"{which}-{name}.json") for name in FILES}
        for which in ("before", "after")
    }
    assert shipping_of(before=kept["before"]).asked == [new, new]
    with pytest.raises(DataError, match="not those of the adapter"):  # which is another one now
        shipping_of(before=kept["before"])


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda r: replace(r, model=replace(r.model, adapter_sha256="0")), "field are not those of the adapter.*--out"),
        (lambda r: replace(r, outcomes=r.outcomes[1:]), "to other questions"),
        (lambda r: replace(r, outcomes=(*r.outcomes[1:], r.outcomes[0])), "to other questions"),
        (lambda r: replace(r, samples=5), "one greedy answer"),
        (lambda r: replace(r, model=replace(r.model, engine="f")), "answers of e and f cannot be compared"),
    ],
    ids=["adapter", "questions", "order", "votes", "engine"],
)
def test_answers_that_cannot_be_compared_are_refused(
    spoil: Callable[[EvalReport], EvalReport],
    words: str,
    shipping_of: Shipping,
    new: Path,
    place: Path,
    unchanged: Callable[[], bool],
) -> None:
    good, spoilt = report(place, QUESTIONS, BEFORE), spoil(report(new, QUESTIONS, BEFORE))
    with pytest.raises(DataError, match=words):
        shipping_of(before={"field": good}, after={"field": spoilt})
    assert unchanged()


def test_what_is_missing_is_named_with_the_next_step(
    shipping_of: Shipping, new: Path, place: Path, unchanged: Callable[[], bool]
) -> None:
    (new / "loss.png").unlink()
    with pytest.raises(ShippingError, match=rf"no loss.png.*python -m training report {new}"):
        shipping_of()
    (new / "confidence.json").unlink()
    with pytest.raises(ShippingError, match=rf"no confidence.json.*python -m training calibrate --adapter {new}"):
        shipping_of()
    (new / WEIGHTS_FILE).write_bytes((place / WEIGHTS_FILE).read_bytes())
    with pytest.raises(ShippingError, match=r"manifest.json does not tell of the weights"):
        shipping_of()
    with pytest.raises(ShippingError, match="ships already"):
        shipping_of(folder=place)
    assert unchanged()


def test_too_few_questions_are_refused_before_any_is_asked(shipping_of: Shipping) -> None:
    with pytest.raises(DataError, match=r"4 questions of field cannot tell.*give 5 or more"):
        shipping_of(files={"field": QUESTIONS[:4]})


def test_a_full_disk_leaves_what_ships_and_nothing_beside_it(
    shipping_of: Shipping, new: Path, unchanged: Callable[[], bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*words: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shipping, "record_metrics", full)
    with pytest.raises(ShippingError, match=r"No space left on device.*as it was: make room"):
        shipping_of()
    assert unchanged()
    monkeypatch.setattr(EvalReport, "save", full)
    with pytest.raises(ShippingError, match=rf"could not write {new}: .*No space left on device"):
        shipping_of()
    assert unchanged()


def test_what_a_kill_left_aside_is_what_ships_again(shipping_of: Shipping, place: Path) -> None:
    place.rename(place.with_name(f".{place.name}.former"))
    with pytest.raises(ShippingError, match="worse than what ships"):
        shipping_of("-" * 16)
    assert (place / WEIGHTS_FILE).is_file()


def test_answers_with_other_examples_are_another_adapters(
    shipping_of: Shipping, new: Path, place: Path, keep_examples: Callable[..., None]
) -> None:
    manifest = json.loads((new / "manifest.json").read_text())
    (new / "manifest.json").write_text(json.dumps({**manifest, "config": {"worked_examples": True}}))
    keep_examples(new, Worked("sum", "1 and 2?", "Add.", "print(1 + 2)"))
    with pytest.raises(DataError, match="not those of the adapter"):
        shipping_of(after={"field": report(new, QUESTIONS, "+" * 16)})
    known = replace(report(new, QUESTIONS, "+" * 16).model, examples_sha256=digest(read(new)))
    shipping_of(after={"field": replace(report(new, QUESTIONS, "+" * 16), model=known)})


def test_the_command_ships_by_answers_at_hand_or_ends_with_exit_code_2(
    new: Path, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("model.weights.weights_of", lambda *words: None)  # no base is here
    monkeypatch.setattr("training.commands.model_of", lambda base, adapter, *_: Path(adapter))
    monkeypatch.setattr("training.commands.answers_of", lambda adapter, asked: report(adapter, asked, "++"))
    rows = tmp_path / "rows.jsonl"
    rows.write_text("".join(json.dumps(asdict(q)) + "\n" for q in QUESTIONS))
    files = {name: tmp_path / f"{name}.json" for name in ("before", "good", "bad")}
    report(place, QUESTIONS, BEFORE).save(files["before"])
    report(new, QUESTIONS, "++++++++ ++++++--").save(files["good"])
    report(new, QUESTIONS, "-" * 16).save(files["bad"])

    def ship(*words: str | Path) -> int:
        command = ["ship", new, "--to", place, "--data", rows, "--before", files["before"], "--after", *words]
        return main([str(word) for word in command])

    assert ship(files["bad"]) == 2
    assert "worse than what ships" in capsys.readouterr().err
    assert ship(files["good"], files["good"]) == 2
    assert "--after names 2 reports: give one for each of rows" in capsys.readouterr().err
    assert ship(files["good"], "--data", rows, rows) == 2
    assert "one name" in capsys.readouterr().err
    assert ship(files["good"]) == 0
    assert json.loads((place / "manifest.json").read_text())["metrics"]["rows"]["samples"] == 1
