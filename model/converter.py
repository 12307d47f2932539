"""llama.cpp's own converter to GGUF, fetched once at a pinned version.

llama.cpp publishes the script in its repository only. The source archive of its Python bindings on PyPI carries
that repository whole, so the script and the modules it imports are taken out of there (2 of 77 MB are kept).
The archive is neither installed nor built; nothing in it runs but the converter, in a process of its own.
"""

from __future__ import annotations

import errno
import html
import os
import re
import shutil
import ssl
import subprocess
import sys
import tarfile
import tempfile
from base64 import b64encode
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse
from pathlib import Path, PurePosixPath
from typing import Literal, get_args
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from model.bases import FULL, sha256_of
from model.errors import ExportError

GgufType = Literal["q8_0", "f16", "bf16", "f32"]
GGUF_TYPES: tuple[GgufType, ...] = get_args(GgufType)
"""What the converter writes: 8 bits and a scale for each 32 weights, or plain numbers."""
PROJECT, VERSION = "llama-cpp-python", "0.3.36"
ARCHIVE = f"llama_cpp_python-{VERSION}.tar.gz"
SHA256 = "832db0699007f1be95a7e41ef12e88926b02ba836461e36a36372db2760c1a2e"
ORIGIN = f"convert_hf_to_gguf.py of llama.cpp, as in {PROJECT} {VERSION}"
INDEX = "https://pypi.org/simple"
SCRIPT = "convert_hf_to_gguf.py"
_INSIDE = PurePosixPath(ARCHIVE.removesuffix(".tar.gz"), "vendor", "llama.cpp")
_KEPT = re.compile(rf"(?:{re.escape(SCRIPT)}|LICENSE|conversion/\w+\.py|gguf-py/gguf/\w+\.py)")
_CHUNK = 1 << 20


def convert(folder: Path, gguf: Path, gguf_type: GgufType, name: str, converter: Path) -> None:
    """Write the model in `folder` (transformers' layout) as the file `gguf`, called `name` in its header.

    Raises:
        ExportError: the converter does not know this kind of model, or fails; with its last words.
        OSError: the disk is full.
    """
    command = [sys.executable, str(converter), str(folder), f"--outtype={gguf_type}", f"--outfile={gguf}"]
    done = subprocess.run(  # noqa: S603 - our own interpreter, a pinned script
        [*command, f"--model-name={name}"],
        env={**os.environ, "HF_HUB_OFFLINE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if FULL in done.stderr:
        raise OSError(errno.ENOSPC, FULL)
    if done.returncode or not gguf.is_file():
        words = done.stderr.strip().splitlines() or [f"exit code {done.returncode}"]
        raise ExportError(f"llama.cpp's converter could not write this model: {words[-1]}. Export it with --merged")


def fetch_converter(home: Path, say: Callable[[str], None]) -> Path:
    """The converter's script, with what it imports beside it; brought here first if need be.

    Raises:
        ExportError: it cannot be had; the text says what to do.
        OSError: the disk is full.
    """
    folder = home / "converters" / f"{PROJECT}-{VERSION}"
    if (folder / SCRIPT).is_file():
        return folder / SCRIPT
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".tmp-", dir=folder.parent) as scratch:
        archive = folder.parent / ARCHIVE  # somebody without a network put it there
        if not archive.is_file():
            archive = Path(scratch) / ARCHIVE
            say(f"downloading llama.cpp's converter ({ARCHIVE}, 77 MB, once)")
            _download(archive, folder.parent)
        if (found := sha256_of(archive)) != SHA256:
            raise ExportError(
                f"{archive} is not the file that was pinned: its sha256 is {found}, expected {SHA256}. Remove it "
                "if it is still there, and export again"
            )
        unpacked = Path(scratch) / "unpacked"
        _unpack(archive, unpacked)
        unpacked.rename(folder)
    return folder / SCRIPT


def _download(archive: Path, shelf: Path) -> None:
    """From the index that pip is told to use, trusting what pip is told to trust; proxies as in `*_proxy`."""
    index = os.environ.get("PIP_INDEX_URL") or INDEX
    page = f"{index.rstrip('/')}/{PROJECT}/"
    try:
        trust = ssl.create_default_context()  # SSL_CERT_FILE and SSL_CERT_DIR, else the system's
        if bundle := os.environ.get("PIP_CERT"):
            trust.load_verify_locations(bundle)
        with _opened(page, trust) as listing:
            links = re.findall(r"""href\s*=\s*["']([^"']+)""", listing.read().decode("utf-8", "replace"))
        link = next((html.unescape(link) for link in links if f"/{ARCHIVE}" in link), None)
        if link is None:
            raise ValueError(f"the index does not have {ARCHIVE}")
        with _opened(urljoin(page, link), trust) as source, archive.open("wb") as out:
            shutil.copyfileobj(source, out, _CHUNK)
    except (OSError, ValueError, HTTPException) as fault:
        if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
            raise
        raise ExportError(
            f"could not download {ARCHIVE} from the package index: {fault}. Export again with a network "
            f"(PIP_INDEX_URL, PIP_CERT and https_proxy are heeded), put that file into {shelf}, or export with --merged"
        ) from fault


def _opened(url: str, trust: ssl.SSLContext) -> HTTPResponse:
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http"):
        raise ValueError("its address is neither https nor http")
    headers = {"Accept": "text/html"}
    if parts.username is not None:  # as pip takes them
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = f"Basic {b64encode(login.encode()).decode()}"
    request = Request(urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2])), headers=headers)  # noqa: S310
    response: HTTPResponse = urlopen(request, timeout=60, context=trust)  # noqa: S310 - checked above
    return response


def _unpack(archive: Path, folder: Path) -> None:
    """Only the converter's files, by name; links and everything else in the archive are passed over."""
    with tarfile.open(archive, "r:gz") as whole:
        for member in whole:
            path = PurePosixPath(member.name)
            if not member.isfile() or not path.is_relative_to(_INSIDE):
                continue
            inside = path.relative_to(_INSIDE)
            source = whole.extractfile(member) if _KEPT.fullmatch(str(inside)) else None
            if source is not None:
                (folder / inside).parent.mkdir(parents=True, exist_ok=True)
                with source, (folder / inside).open("wb") as out:
                    shutil.copyfileobj(source, out, _CHUNK)
