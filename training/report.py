"""What a run leaves beside its weights: manifest, model card, loss curve, and a page of figures and sample answers."""

from __future__ import annotations

import json
import math
import platform
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

from model.adapter import MANIFEST_FILE, WEIGHTS_FILE
from model.bases import sha256_of
from model.confidence import CONFIDENCE_FILE
from model.examples import EXAMPLES_FILE, SHOWN
from training.curves import loss_png
from training.dataset import put
from training.evaluate import MEASURES, EvalReport, Share
from training.runs import ReportError, part, read_run

__all__ = ["ReportError", "record_metrics", "write_card", "write_manifest", "write_report"]

LIBRARIES = ("torch", "transformers", "peft", "trl", "accelerate")
PAGE_FILE = "report.html"
LOSS_FILE = "loss.png"
CARD_FILE = "README.md"


def write_report(folder: Path) -> Path:
    """Write `loss.png`, `report.html` and, of a finished run, the model card, from what `folder` holds.

    Works on a run at any point; the path of the page comes back. A curve already there stays when the
    folder has nothing to draw.

    Raises:
        ReportError: `folder` is no run's, or a file in it is damaged.
        DataError: there is no writing there.
    """
    from training.page import render_page

    run = read_run(folder)
    curve = loss_png(run)
    put(({folder / LOSS_FILE: curve} if curve is not None else {}) | {folder / PAGE_FILE: render_page(run)})
    if run.manifest is not None:
        write_card(folder)
    return folder / PAGE_FILE


def write_manifest(folder: Path, **parts: Any) -> None:
    """`manifest.json`: `parts`, the versions that made the adapter and the sha256 of its weights."""
    versions = {"python": platform.python_version(), **{name: version(name) for name in LIBRARIES}}
    _write_json(folder, {**parts, "adapter_sha256": sha256_of(folder / WEIGHTS_FILE), "versions": versions})


def record_metrics(folder: Path, name: str, report: EvalReport) -> None:
    """Put the figures of an evaluation on `name` into the manifest and the model card of `folder`."""
    manifest = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
    measured = {"samples": report.samples, "engine": report.model.engine, "areas": report.summary_json()}
    manifest.setdefault("metrics", {})[name] = measured
    _write_json(folder, manifest)
    write_card(folder)


def record_examples(folder: Path, files: Sequence[Path], n: int, drawn: int = 0, executed: int = 0) -> None:
    """Put into the manifest and the card that `n` worked examples were chosen from `files` after the training and from
    `executed` of `drawn` questions, by which kinds were learned as well; what was measured with others goes."""
    manifest = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
    manifest.pop("metrics", None)
    sources = [{"file": file.name, "sha256": sha256_of(file)} for file in files]
    manifest["examples"] = {"n": n, "questions_drawn": drawn, "questions_executed": executed, "files": sources}
    _write_json(folder, manifest)
    write_card(folder)


def write_card(folder: Path) -> None:
    """`README.md`: a line for each thing that the manifest knows, and one of how far confidence is to be trusted."""
    manifest = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
    base, data, config, training = (part(manifest, name) for name in ("base", "data", "config", "training"))
    versions, metrics = part(manifest, "versions"), part(manifest, "metrics")
    name = base.get("name", "an unnamed base")
    lines = [
        f"# LoRA adapter for {name}",
        "",
        "Answers a question with a short Python program in the tags `<think>`, `<model>` and `<requires>`; made to be",
        "served by this project, which runs the program in a sandbox and answers with what it printed. Outside of",
        "questions that a short program answers it is of no use.",
        "",
        f"- Base: {name}" + (f", sha256 `{base['sha256']}`" if base.get("sha256") else ""),
    ]
    if manifest.get("adapter_sha256"):
        lines.append(f"- Weights: `{WEIGHTS_FILE}`, sha256 `{manifest['adapter_sha256']}`")
    if data:
        tokens = f", {data['tokens']} tokens" if "tokens" in data else ""
        file = f", `{data['file']}` sha256 `{data.get('sha256', 'not recorded')}`" if "file" in data else ""
        lines.append(f"- Data: {data.get('rows', '?')} executed rows{tokens}{file}")
    if "r" in config:
        targets = ", ".join(config.get("target_modules") or ["unnamed layers"])
        lines.append(f"- LoRA: r={config['r']}, lora_alpha={config.get('lora_alpha', '?')} on {targets}")
    if config.get("worked_examples"):
        chosen = part(manifest, "examples")
        sources = [f"`{each['file']}` sha256 `{each['sha256']}`" for each in chosen.get("files", [])]
        rows = ", ".join(sources) or "the data"
        found = ""
        if drawn := chosen.get("questions_drawn"):
            found = f" and {chosen.get('questions_executed', 0)} others, found by {drawn} drawn questions as well"
        lines.append(f"- Shown with each question: the {SHOWN} nearest of `{EXAMPLES_FILE}`, rows of {rows}{found}")
    lines.append(f"- Run: {', '.join(_run_words(config, training))}{_links(folder)}")
    if training.get("began_with"):
        lines.append(f"- Trained further: the adapter with sha256 `{training['began_with']}`")
    if training.get("best_step") is not None:
        lines.append(f"- Kept: {_best_words(config, training)}")
    if versions:
        lines.append("- Made with: " + ", ".join(f"{name} {v}" for name, v in versions.items()))
    lines += [
        "",
        "## Measured",
        "",
        "Greedy unless said otherwise, through the solver that serves it: every program was executed. Shares with",
        "95% intervals (Wilson) and counts.",
    ]
    for name, measured in metrics.items():
        lines += ["", f"### {name} ({measured.get('samples', '?')} sample(s), {measured.get('engine', '?')})", ""]
        lines += ["| area | three tags | ran without error | right answer | minimal requires |"]
        lines += ["|---|---|---|---|---|"]
        for area, shares in part(measured, "areas").items():
            cells = " | ".join(_share(shares.get(measure)) for measure in MEASURES)
            lines.append(f"| {area} | {cells} |")
    if (folder / CONFIDENCE_FILE).exists():
        measured = part(json.loads((folder / CONFIDENCE_FILE).read_text(encoding="utf-8")), "measured")
        lines += ["", *_confidence_words(measured)]
    if not metrics:
        lines += ["", "Not evaluated yet: `python -m training evaluate --adapter FOLDER --record validation`."]
    put({folder / CARD_FILE: "\n".join(lines) + "\n"})


def _run_words(config: dict[str, Any], training: dict[str, Any]) -> list[str]:
    words = [
        f"{training['steps']} steps" if "steps" in training else "",
        f"{config['num_train_epochs']:g} epochs" if "num_train_epochs" in config else "",
        f"learning rate {config['learning_rate']:g}" if "learning_rate" in config else "",
        f"seed {config['seed']}" if "seed" in config else "",
        " ".join(str(training[key]) for key in ("device", "dtype") if key in training),
    ]
    seconds = f"{training['seconds']} s; " if "seconds" in training else ""
    losses = f"{seconds}loss {_figure(training.get('final_loss'))}"
    return [*filter(None, words), losses, f"validation {_figure(training.get('validation_loss'))}"]


def _best_words(config: dict[str, Any], training: dict[str, Any]) -> str:
    words = f"step {training['best_step']}"
    if isinstance(epoch := training.get("best_epoch"), int | float):
        words += f" (epoch {epoch:.4g})"
    return f"{words}, the best by {'executed accuracy' if config.get('eval_rows', 1) else 'validation loss'}"


def _confidence_words(measured: dict[str, Any]) -> list[str]:
    """From what `python -m training calibrate` measured."""
    errors, where = part(measured, "expected_calibration_error"), part(measured, "measured_on")
    votes = f"{_figure(errors.get('votes'))} by {measured.get('samples', '?')} votes"
    return [
        f"Confidence: expected calibration error {_figure(errors.get('single'))} of one sample and {votes}, over",
        f"{where.get('answers', '?')} answers to `{where.get('file', '?')}`; 0 is perfect.",
    ]


def _links(folder: Path) -> str:
    curve = f" (![loss]({LOSS_FILE}))" if (folder / LOSS_FILE).exists() else ""
    page = f"; curves and sample answers: [{PAGE_FILE}]({PAGE_FILE})" if (folder / PAGE_FILE).exists() else ""
    return curve + page


def _write_json(folder: Path, content: dict[str, Any]) -> None:
    text = json.dumps(_readable(content), indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    put({folder / MANIFEST_FILE: text})


def _readable(content: Any) -> Any:
    """`content` with null for NaN and infinity, which JSON does not have: a run that diverged logs them."""
    if isinstance(content, dict):
        return {key: _readable(value) for key, value in content.items()}
    if isinstance(content, list | tuple):
        return [_readable(value) for value in content]
    return None if isinstance(content, float) and not math.isfinite(content) else content


def _figure(loss: float | None) -> str:
    return f"{loss:.3f}" if isinstance(loss, int | float) and math.isfinite(loss) else "not measured"


def _share(share: dict[str, Any] | None) -> str:
    if not share or not share["n"]:
        return "not measured"
    return str(Share(share["count"], share["n"]))
