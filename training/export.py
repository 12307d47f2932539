"""An adapter as a model of its own, kept only if it answers no worse than the adapter does.

    python -m training export outputs/mine --merged --out outputs/mine-merged
    python -m training export outputs/mine --gguf --quantize q8_0 --out outputs/mine-gguf

Either form is a folder that serves as `--base`: weights and tokenizer (safetensors in transformers' layout, or one
GGUF file with both), manifest.json and examples.jsonl, by which the model is asked as the adapter was trained, and
README.md. It is made aside and moved into place whole, after adapter and export have answered the same questions
through the solver.
"""

from __future__ import annotations

import gc
import json
import platform
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from model.adapter import EXPORT_KEY, MANIFEST_FILE, Adapter, check, manifest_of
from model.base import LanguageModel
from model.bases import FULL, fetch, find, fingerprint
from model.converter import ORIGIN, GgufType, convert, fetch_converter
from model.errors import ExportError, ModelUnavailableError
from model.examples import Examples
from model.loading import Engine, load_model
from model.merging import merge
from training.comparison import FEWEST, Comparison, compare
from training.evaluate import EvalReport, Question, Share

Judge = Callable[[LanguageModel, Sequence[Question]], EvalReport]
"""Asks a model the questions, one greedy answer each, through the solver that serves it."""
LIBRARIES = ("torch", "transformers", "peft")


@dataclass(frozen=True, slots=True)
class Export:
    """A finished export."""

    folder: Path
    weights: tuple[str, ...]
    """Names of the weight files."""
    size: int
    """Bytes of the whole folder."""
    comparisons: tuple[Comparison, ...]


def export(
    adapter: Path,
    out: Path,
    questions: Sequence[Question],
    judge: Judge,
    *,
    gguf: GgufType | None = None,
    source: str = "",
    base: str | None = None,
    device: str = "auto",
    home: Path,
    say: Callable[[str], None] = print,
) -> Export:
    """Export `adapter` into the folder `out`: merged safetensors, or with `gguf` a GGUF file of that type.

    Args:
        out: must not exist, or be empty.
        source: what `questions` are, for manifest and card: `validation.jsonl`.
        base: where the base is; by default what the adapter's manifest calls it.
        device: what both are evaluated on. Merging is done on the CPU, in float32: the update is added to the
            weights at full precision and the sum is rounded once, to the numbers that are stored.

    Raises:
        ExportError: `out` is taken, the disk is full, there is no converter, or the export is worse than the
            adapter. Nothing is left in `out`.
        ModelUnavailableError: adapter or base cannot be had.
        AdapterMismatchError: the adapter was trained on another base than `base`.
    """
    adapter, out = adapter.expanduser().resolve(), out.expanduser().resolve()
    if len(questions) < FEWEST:
        raise ExportError(f"{len(questions)} questions cannot tell whether an export is worse: give {FEWEST} or more")
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise ExportError(f"{out} is there already: remove it, or give another folder with --out")
    base, base_folder, checked = _checked(adapter, base, home, say)

    with _workplace(out, home) as scratch:
        made = scratch / out.name
        with _storing(out):
            merged = scratch / "float32" if gguf else made
            say("merging the adapter into its base")
            merge(base_folder, adapter, merged, rounded=not gguf)
            if gguf:
                made.mkdir()
                converter = fetch_converter(home, say)
                say(f"converting to GGUF, {gguf}")
                convert(merged, made / f"{checked.name}-{gguf}.gguf", gguf, checked.name, converter)
                shutil.rmtree(merged)
            manifest = _manifest(made, checked, gguf, home)
            _write(made, manifest)
            Examples.of(checked).write(made)

        engine: Engine = "auto" if gguf else "transformers"  # what the export will be served by
        say("asking the adapter")
        of_adapter = judge(
            load_model(base=base, adapter=str(adapter), device=device, engine=engine, home=home), questions
        )
        gc.collect()  # one model in memory at a time
        say("asking the export")
        of_export = judge(load_model(base=str(made), device=device, engine=engine, home=home), questions)
        comparisons = compare(of_adapter.outcomes, of_export.outcomes)
        for comparison in comparisons:
            say(comparison.figures("adapter", "export"))
        if worse := next((comparison for comparison in comparisons if comparison.worse), None):
            raise ExportError(_refusal(worse, gguf, adapter))

        manifest["measured"] = {
            "questions": source,
            "engines": {"adapter": of_adapter.model.engine, "export": of_export.model.engine},
            **{comparison.measure: _as_json(comparison) for comparison in comparisons},
        }
        with _storing(out):
            _write(made, manifest)
            (made / "README.md").write_text(_card(made.name, manifest), encoding="utf-8")
            size = sum(path.stat().st_size for path in made.iterdir())
            made.rename(out)  # also over an empty folder
    return Export(out, tuple(manifest[EXPORT_KEY]["files"]), size, comparisons)


def _checked(adapter: Path, base: str | None, home: Path, say: Callable[[str], None]) -> tuple[str, Path, Adapter]:
    """The base's name and folder, and the adapter that was trained on it."""
    trained_on: str = manifest_of(adapter)["base"]["name"]
    try:
        known = find(base or trained_on)
    except ModelUnavailableError as fault:
        if base:
            raise
        raise ExportError(
            f"{adapter} was trained on {trained_on}, which is not in the catalogue: say where it is with --base FOLDER"
        ) from fault
    folder = fetch(known, home, say)
    return base or trained_on, folder, check(adapter, known.name, fingerprint(folder, home))


@contextmanager
def _workplace(out: Path, home: Path) -> Iterator[Path]:
    """A folder beside `out` that is gone afterwards; also what a killed export left there is removed.

    One export at a time: each wants the memory of a whole model in float32.
    """
    aside = f".{out.name}.tmp-"
    with ExitStack() as stack:
        with _storing(out):
            home.mkdir(parents=True, exist_ok=True)
            out.parent.mkdir(parents=True, exist_ok=True)
            try:
                stack.enter_context(FileLock(home / "export.lock", timeout=0))
            except Timeout as fault:
                raise ExportError("another export is running on this machine: wait until it has ended") from fault
            for path in out.parent.iterdir():
                if path.name.startswith(aside):
                    shutil.rmtree(path)
            scratch = stack.enter_context(tempfile.TemporaryDirectory(prefix=aside, dir=out.parent))
        yield Path(scratch)


@contextmanager
def _storing(out: Path) -> Iterator[None]:
    """Where the disk is full, safetensors and the converter say so in errors of their own."""
    try:
        yield
    except (ExportError, ModelUnavailableError):
        raise
    except Exception as fault:
        if not (isinstance(fault, OSError) or FULL in str(fault)):
            raise
        raise ExportError(
            f"could not write {out}: {fault}. A merged model takes the space of its base; a GGUF, while it is made, "
            "that of the base in float32 besides. Free some, or give another --out"
        ) from fault


def _manifest(made: Path, adapter: Adapter, gguf: GgufType | None, home: Path) -> dict[str, Any]:
    files = sorted(path.name for path in made.iterdir() if path.suffix in (".safetensors", ".gguf"))
    return {
        EXPORT_KEY: {
            "form": "gguf" if gguf else "merged",
            "type": gguf or json.loads((made / "config.json").read_text(encoding="utf-8")).get("dtype"),
            "files": files,
            "sha256": fingerprint(made, home),
            "converter": ORIGIN if gguf else None,
            "versions": {"python": platform.python_version(), **{name: version(name) for name in LIBRARIES}},
        },
        "adapter": {"name": adapter.name, "sha256": adapter.sha256, "manifest": adapter.manifest},
    }


def _write(made: Path, manifest: dict[str, Any]) -> None:
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    (made / MANIFEST_FILE).write_text(text, encoding="utf-8")


def _as_json(comparison: Comparison) -> dict[str, Any]:
    shares = {"adapter": comparison.before.as_json(), "export": comparison.after.as_json()}
    return {**shares, "lost": comparison.lost, "gained": comparison.gained, "chance": comparison.chance}


def _refusal(comparison: Comparison, gguf: GgufType | None, adapter: Path) -> str:
    if gguf == "q8_0":
        remedy = "Export finer numbers: --quantize f16"
    elif gguf:
        remedy = "Export it with --merged"
    else:
        remedy = f"Serve the adapter as it is: worldmodel solve --adapter {adapter}"
    return (
        "the export is worse than its adapter and was thrown away. Of the same questions, "
        f"{comparison.figures('adapter', 'export')}; if it were as good, chance would do that {comparison.chance:.2g} "
        f"of the time. {remedy}"
    )


def _card(name: str, manifest: dict[str, Any]) -> str:
    exported, adapter, measured = manifest[EXPORT_KEY], manifest["adapter"], manifest["measured"]
    base = adapter["manifest"]["base"]
    form = "a GGUF file" if exported["form"] == "gguf" else "safetensors"
    lines = [
        f"# {name}",
        "",
        f"{base['name']} with the adapter {adapter['name']} merged in, as {form} ({exported['type']}). It answers a",
        "question with a short Python program in the tags `<think>`, `<model>` and `<requires>`, for this project to",
        f'run: `worldmodel solve --base ./{name} "What\'s 15% of 200?"`.',
        "",
        f"- Base: {base['name']}, sha256 `{base['sha256']}`",
        f"- Adapter: {adapter['name']}, sha256 `{adapter['sha256']}`",
        f"- Weights: {', '.join(f'`{file}`' for file in exported['files'])}, sha256 `{exported['sha256']}`",
        "- Made with: " + ", ".join(f"{library} {v}" for library, v in exported["versions"].items()),
        *([f"- Converter: {exported['converter']}"] if exported["converter"] else []),
        "",
        "## Measured",
        "",
        f"Adapter and export answered the same {measured['right']['export']['n']} questions"
        + (f" of {measured['questions']}" if measured["questions"] else "")
        + ", greedily, through the solver:",
        "every program was executed. Shares with 95% intervals (Wilson) and counts; lost are the questions that only",
        "the adapter gets right, gained those that only the export does.",
        "",
        "| measure | adapter | export | lost | gained |",
        "|---|---|---|---|---|",
    ]
    for measure, title in (("right", "right answer"), ("structure", "three tags")):
        row = measured[measure]
        shares = " | ".join(str(Share(row[which]["count"], row[which]["n"])) for which in ("adapter", "export"))
        lines.append(f"| {title} | {shares} | {row['lost']} | {row['gained']} |")
    lines += ["", f"Engines: adapter {measured['engines']['adapter']}, export {measured['engines']['export']}."]
    return "\n".join(lines) + "\n"
