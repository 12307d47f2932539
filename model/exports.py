"""A base with its adapter merged in, as the one GGUF file that llama.cpp serves: made once and kept.

    WORLDMODEL_HOME/exports/<key>/model.gguf     the weights
                                  header.json    what has to be known of them, with their sha256

The key is of base, adapter, number format and converter, so that an adapter trained anew never meets old weights. The
folder is made aside and moved into place whole, and its weights are hashed at each load: a damaged one is made again.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock

from model.adapter import EXPORT_KEY, MANIFEST_FILE
from model.bases import FULL, built_aside, gguf_in, sha256_of
from model.converter import ORIGIN, GgufType, convert, fetch_converter
from model.errors import ExportError, ModelUnavailableError
from model.weights import Weights

TYPE: GgufType = "f16"
"""Gives the very text of transformers in float32. With 8 bits a weight a token takes half the time, as many answers are
right, and every sixth is another one (docs/decisions/0012)."""
KEPT = 4
"""Exports; the least recently used goes."""
WEIGHTS, HEADER = "model.gguf", "header.json"


@dataclass(frozen=True, slots=True)
class Header:
    """What is to be known of a GGUF file before it is loaded."""

    type: str
    """Number format of most of its weights, such as `q8_0`."""
    chat_template: str
    bos_token: str
    eos_token: str
    adds_bos: bool
    """Whether llama.cpp puts `bos_token` before each text by itself."""
    context: int
    """Tokens the model was made for."""


def servable(weights: Weights, home: Path, progress: Callable[[str], None] = lambda words: None) -> tuple[Path, Header]:
    """The GGUF file of a base with its adapter merged in, made first if need be.

    Raises:
        ExportError: it cannot be made here; the text says why. transformers can serve the model all the same.
        ModelUnavailableError: the base is a damaged GGUF file.
    """
    name, adapter = weights.name, weights.adapter
    if gguf := gguf_in(weights.folder):
        if adapter is not None and not adapter.merged:
            raise ExportError(f"an adapter cannot be merged into the GGUF file {gguf}: give its base as safetensors")
        _as_exported(gguf)
        return gguf, header_of(gguf)
    place = _place(weights, home)
    shelf = place.parent
    if (header := _whole(place)) is None:
        try:
            shelf.mkdir(parents=True, exist_ok=True)
            with FileLock(shelf / f".{place.name}.lock"):
                if (header := _whole(place)) is None:  # no other process made it while this one waited
                    header = _make(place, weights, home, progress)
        except Exception as fault:
            if not (isinstance(fault, OSError) or FULL in str(fault)):
                raise
            raise ExportError(
                f"could not store {name} for llama.cpp in {shelf}: {fault}. It takes five times the space of the "
                "base while it is made: free some, or have WORLDMODEL_HOME name another folder"
            ) from fault
    return place / WEIGHTS, header


def ready(weights: Weights, home: Path) -> Path | None:
    """The file that `servable` would give, where it need not be made first."""
    place = _place(weights, home)
    return gguf_in(weights.folder) or (place / WEIGHTS if _whole(place) else None)


def header_of(gguf: Path) -> Header:
    """Read a GGUF file's header. Takes a second or two: its reader goes through the whole vocabulary.

    Raises:
        ModelUnavailableError: it is not a GGUF file, or has no chat template.
    """
    from gguf import GGUFReader, LlamaFileType

    try:
        fields = GGUFReader(gguf).fields
        tokens = fields["tokenizer.ggml.tokens"]

        def token(kind: str) -> str:
            field = fields.get(f"tokenizer.ggml.{kind}_token_id")
            return "" if field is None else str(tokens.contents(int(field.contents())))

        adds_bos = fields.get("tokenizer.ggml.add_bos_token")
        architecture = fields["general.architecture"].contents()
        return Header(
            type=LlamaFileType(int(fields["general.file_type"].contents())).name.removeprefix("MOSTLY_").lower(),
            chat_template=str(fields["tokenizer.chat_template"].contents()),
            bos_token=token("bos"),
            eos_token=token("eos"),
            adds_bos=bool(adds_bos.contents()) if adds_bos else False,
            context=int(fields[f"{architecture}.context_length"].contents()),
        )
    except (OSError, ValueError, KeyError, IndexError) as fault:
        raise ModelUnavailableError(
            f"{gguf} is not a GGUF file that can be asked questions: {fault!r}. Make it again with: "
            "python -m training export ADAPTER --gguf"
        ) from fault


def _place(weights: Weights, home: Path) -> Path:
    merged_in = weights.adapter.sha256 if weights.adapter else "none"
    key = hashlib.sha256("|".join((weights.sha256, merged_in, TYPE, ORIGIN)).encode()).hexdigest()[:16]
    return home / "exports" / key


def _as_exported(gguf: Path) -> None:
    """llama.cpp ends the process over some damaged files, so one whose maker noted its sha256 is held to it.

    Raises:
        ModelUnavailableError: it is another file by now.
    """
    try:
        manifest = json.loads((gguf.parent / MANIFEST_FILE).read_text(encoding="utf-8"))
        expected = manifest[EXPORT_KEY]["sha256"]
    except (OSError, ValueError, KeyError, TypeError):
        return  # somebody else's
    if sha256_of(gguf) != expected:
        raise ModelUnavailableError(
            f"{gguf} is damaged: its sha256 is not the one in {MANIFEST_FILE}. Make it again with: "
            "python -m training export ADAPTER --gguf"
        )


def _whole(place: Path) -> Header | None:
    """The header of the export in `place`, if its weights are those that were made."""
    try:
        kept = json.loads((place / HEADER).read_text(encoding="utf-8"))
        if kept.pop("sha256") != sha256_of(place / WEIGHTS):
            return None
        header = Header(**kept)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    with suppress(OSError):  # a home that may only be read
        (place / HEADER).touch()  # it was used
    return header


def _make(place: Path, weights: Weights, home: Path, progress: Callable[[str], None]) -> Header:
    converter = fetch_converter(home, progress)
    with built_aside(place) as made:
        source = weights.folder
        if weights.adapter is not None and not weights.adapter.merged:
            progress("merging the adapter into its base (once)")
            source = made.with_name("merged")
            _merge(weights.folder, weights.adapter.folder, source)
        progress(f"converting {weights.name} for llama.cpp (once)")
        convert(source, made / WEIGHTS, TYPE, weights.name, converter)
        header = header_of(made / WEIGHTS)
        kept = {**asdict(header), "sha256": sha256_of(made / WEIGHTS)}
        (made / HEADER).write_text(json.dumps(kept, indent=2), encoding="utf-8")
    with suppress(OSError):  # another process removed one first
        _make_room(place.parent)
    return header


def _merge(base: Path, adapter: Path, out: Path) -> None:
    command = [sys.executable, "-m", "model.merging", str(base), str(adapter), str(out)]
    done = subprocess.run(  # noqa: S603 - our own module
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if FULL in done.stderr:
        raise OSError(FULL)
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise ExportError(lines[-1])


def _make_room(shelf: Path) -> None:
    """Remove what was used longest ago. A server that still has it loaded keeps its pages."""
    headers = sorted(shelf.glob(f"*/{HEADER}"), key=lambda file: file.stat().st_mtime, reverse=True)
    for header in headers[KEPT:]:
        shutil.rmtree(header.parent, ignore_errors=True)
