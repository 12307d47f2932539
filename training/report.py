"""What a run leaves beside its weights: manifest, model card, loss curve."""

from __future__ import annotations

import json
import platform
from importlib.metadata import version
from pathlib import Path
from typing import Any

from model.adapter import MANIFEST_FILE, WEIGHTS_FILE
from model.bases import sha256_of
from training.evaluate import EvalReport

LIBRARIES = ("torch", "transformers", "peft", "trl", "accelerate")


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


def write_card(folder: Path) -> None:
    """`README.md`, from the manifest alone."""
    manifest = json.loads((folder / MANIFEST_FILE).read_text(encoding="utf-8"))
    base, data, config, training = (manifest[part] for part in ("base", "data", "config", "training"))
    lines = [
        f"# LoRA adapter for {base['name']}",
        "",
        "Answers a question with a short Python program in the tags `<think>`, `<model>` and `<requires>`; made to be",
        "served by this project, which runs the program in a sandbox and answers with what it printed. Outside of",
        "questions that a short program answers it is of no use.",
        "",
        f"- Base: {base['name']}, sha256 `{base['sha256']}`",
        f"- Weights: `{WEIGHTS_FILE}`, sha256 `{manifest['adapter_sha256']}`",
        f"- Data: {data['rows']} executed rows, {data['tokens']} tokens, `{data['file']}` sha256 `{data['sha256']}`",
        f"- LoRA: r={config['r']}, lora_alpha={config['lora_alpha']} on {', '.join(config['target_modules'])}",
        f"- Run: {training['steps']} steps, {config['num_train_epochs']:g} epochs, learning rate "
        f"{config['learning_rate']:g}, seed {config['seed']}, {training['device']} {training['dtype']}, "
        f"{training['seconds']} s; loss {_figure(training['final_loss'])}, "
        f"validation {_figure(training['validation_loss'])} (![loss](loss.png))",
        "- Made with: " + ", ".join(f"{name} {v}" for name, v in manifest["versions"].items()),
        "",
        "## Measured",
        "",
        "Greedy unless said otherwise, through the solver that serves it: every program was executed. Shares with",
        "95% intervals (Wilson) and counts.",
    ]
    for name, measured in manifest.get("metrics", {}).items():
        lines += ["", f"### {name} ({measured['samples']} sample(s), {measured['engine']})", ""]
        lines += ["| area | three tags | ran without error | right answer |", "|---|---|---|---|"]
        for area, shares in measured["areas"].items():
            cells = " | ".join(_share(shares[measure]) for measure in ("structure", "ran", "right"))
            lines.append(f"| {area} | {cells} |")
    if not manifest.get("metrics"):
        lines += ["", "Not evaluated yet: `python -m training evaluate --adapter FOLDER --record validation`."]
    (folder / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def write_loss(path: Path, history: list[dict[str, Any]]) -> None:
    """The loss curve as PNG, from the trainer's log."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4), layout="constrained")
    for key, label in (("loss", "training"), ("eval_loss", "validation")):
        points = [(entry["step"], entry[key]) for entry in history if key in entry]
        if points:
            axes.plot(*zip(*points, strict=True), label=label, marker="o" if key == "eval_loss" else None)
    axes.set(xlabel="step", ylabel="loss per supervised token (nats)", ylim=(0, None))
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=120)
    pyplot.close(figure)


def _write_json(folder: Path, content: dict[str, Any]) -> None:
    scratch = folder / f".{MANIFEST_FILE}.tmp"
    scratch.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    scratch.replace(folder / MANIFEST_FILE)


def _figure(loss: float | None) -> str:
    return "not measured" if loss is None else f"{loss:.3f}"


def _share(share: dict[str, Any]) -> str:
    low, high = share["interval_95"]
    return f"{share['rate']:.1%} [{low:.1%}, {high:.1%}] ({share['count']}/{share['n']})"
