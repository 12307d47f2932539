"""Every command in the pages: run, read by the program it names, or listed here with why neither is done.

A line that is new in a page fails here until it is one of these.
"""

import argparse
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from server.settings import Settings
from training.config import load_config

ROOT = Path(__file__).parent.parent
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "data/README.md")),
    *sorted(page for page in (ROOT / "docs").rglob("*.md") if page.name != "LOG.md"),  # the log is of its time
]
BESIDE = "sets up, carries over or reaches what this machine has already"
NOT_RUN = {
    "python3 -m venv .venv": BESIDE,
    ". .venv/bin/activate": BESIDE,
    "mkdir carry": BESIDE,
    "mkdir -p ~/.cache/worldmodel": BESIDE,
    "pip download --require-hashes --no-deps -d carry/wheels -r requirements/train.lock": "gigabytes",
    "pip download --require-hashes --no-deps -d carry/wheels -r requirements/torch-cuda.lock": "gigabytes",
    "tar -C ~/.cache/worldmodel -cf carry/home.tar bases converters exports": "gigabytes",
    "tar -C ~/.cache/worldmodel -xf carry/home.tar": BESIDE,
    "docker save -o carry/image.tar worldmodel-sandbox": BESIDE,
    "docker load -i carry/image.tar": BESIDE,
    "uv tool install --torch-backend auto /path/to/worldmodel[cpu,http]": "the path is the reader's",
    "ssh -nNT -L /run/user/1000/engine.sock:/var/run/docker.sock host": "another machine",
    "vllm serve Qwen/Qwen3-0.6B --enable-lora --max-lora-rank 32 --lora-modules mine=outputs/qwen3-0.6b "
    "--api-key $MODEL_KEY": "another machine, with a card",
    "llama-server -m outputs/mine-gguf/mine-f16.gguf --alias mine --host 127.0.0.1 --port 8080": "a program of others",
    "docker compose -f examples/one-machine/compose.yaml up --build --detach": "builds an image with PyTorch in it",
    "curl http://127.0.0.1:8000/health": "asks what the line before it started",
}
"""What is of other programs: nothing here reads it."""

RUN = {
    "python -m model list": r"^smollm2-135m ",
    "worldmodel install --client vscode --print": r'"servers"',
    "worldmodel install --client claude-code --print": r'"mcpServers"',
    "worldmodel install --client claude-code": r"\.mcp\.json",
    "worldmodel install --client claude-desktop": r"claude_desktop_config\.json",
    "WORLDMODEL_ADAPTER=./outputs/quick worldmodel install --client claude-code": r"\.mcp\.json",
}
"""Lines that are run as they stand, in an empty folder that is the home, too; and what they print."""

RUN_IN_CONTAINERS = {
    """echo 'import time; print(time.strftime("%Z"))' | python -m sandbox run - --env TZ=Europe/Paris""": r"^CES?T$",
    "echo 'import numpy; print(numpy.arange(5).sum())' > sum.py\n"
    "worldmodel execute sum.py --requires python:numpy": r"^10$",
}
RUN_WITH_THE_MODEL = {
    'worldmodel solve "What\'s 15% of 200?"': r"\b30\b",
    'worldmodel solve --json "What\'s 15% of 200?"': r'"status": ?"verified"',
    'python -m server.client solve "What\'s 15% of 200?"': r"\b30\b",
    "python -m server.client script examples/calls.jsonl --expect": r"",
    "python examples/ask.py": r"",
}

PROGRAMS = ("worldmodel", "python -m training", "python -m model", "python -m sandbox", "python -m server.client")
OPERATORS = {"&&", "||", "|", ";", "&"}


class Read(Exception):
    """Ends a program once it took its words; `args[0]` is what it made of them."""


class Refused(Exception):
    """Ends a program that does not take its words; `args` are the parser and why."""


def blocks(page: Path) -> list[str]:
    text = page.read_text(encoding="utf-8")
    return [block for _, block in re.findall(r"^( *)```bash\n(.*?)^\1```", text, re.MULTILINE | re.DOTALL)]


def lines(block: str) -> list[str]:
    """Each line as it is pasted, without the remark at its end."""
    return [line for line in (re.split(r"(?:^|\s+)#\s", line)[0].strip() for line in block.splitlines()) if line]


def commands(line: str) -> Iterator[list[str]]:
    """The words of each command of a line, without what is redirected."""
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
    lexer.whitespace_split = True
    words: list[str] = []
    for word in [*lexer, ";"]:
        if word not in OPERATORS:
            words.append(word)
        elif words:
            yield words[: words.index(">")] if ">" in words else words
            words = []


def bare(words: list[str]) -> list[str]:
    """A command without what only says where it runs: settings before it, sudo, another Python, a launcher."""
    while words and re.match(r"[A-Z_]+=", words[0]):
        words = words[1:]
    words = words[1:] if words[0] == "sudo" else words
    words = ["python", *words[1:]] if words[0] == ".venv/bin/python" else words
    if words[:2] == ["accelerate", "launch"]:
        words = ["python", *words[words.index("-m") :]]
    if words[0] == "uvx":
        words = words[words.index("--from") + 2 :]
    return words


def program_of(words: list[str]) -> tuple[str, list[str]] | None:
    for name in PROGRAMS:
        own = name.split()
        if words[: len(own)] == own:
            return name, words[len(own) :]
    return None


def read(name: str, words: list[str], monkeypatch: pytest.MonkeyPatch) -> argparse.Namespace:
    """What a program of ours makes of its words; it ends before it does anything."""
    import model.__main__
    import sandbox.cli
    import server.cli
    import server.client
    import training.cli

    mains: tuple[Callable[[], Any], ...] = (
        *(server.cli.main, training.cli.main, model.__main__.main, sandbox.cli.main, server.client.main),
    )
    parse, parse_known = argparse.ArgumentParser.parse_args, argparse.ArgumentParser.parse_known_args

    def taken(options: argparse.Namespace) -> None:
        raise Read(options)

    def parse_args(parser: argparse.ArgumentParser, *given: Any) -> None:
        taken(parse(parser, *given))

    def parse_known_args(parser: argparse.ArgumentParser, *given: Any) -> tuple[argparse.Namespace, list[str]]:
        options, rest = parse_known(parser, *given)
        if hasattr(options, "run"):  # training goes on to see what the rest is
            options.run = taken
        return options, rest

    def refuse(parser: argparse.ArgumentParser, message: str) -> None:
        raise Refused(parser, message)

    with monkeypatch.context() as patch:
        patch.chdir(ROOT)
        patch.setattr(sys, "argv", [name, *words])
        patch.setattr(argparse.ArgumentParser, "parse_args", parse_args)
        patch.setattr(argparse.ArgumentParser, "parse_known_args", parse_known_args)
        patch.setattr(argparse.ArgumentParser, "error", refuse)
        with pytest.raises(Read) as ended:
            mains[PROGRAMS.index(name)]()
    options = ended.value.args[0]
    assert isinstance(options, argparse.Namespace)
    if hasattr(options, "overrides"):
        load_config(ROOT / options.config if options.config else None, options.overrides)
    return options


def check_make(words: list[str]) -> None:
    """Nothing is made: the target and its variables have to be there, and make has to find a way."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for variable in (word.partition("=")[0] for word in words if "=" in word):
        assert re.search(rf"\$\(?{variable}\b|\$\${variable}\b", makefile), variable
    made = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", *words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert made.returncode == 0, made.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_line_is_run_or_read_or_listed_with_the_reason(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for block in blocks(page):
        checked = subprocess.run(["bash", "-n"], input=block, capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stderr
        for line in lines(block):
            for words in commands(line):
                told = " ".join(words)
                if words[0] in ("export", "unset", "echo") or told in NOT_RUN:
                    continue
                words = bare(words)
                if words[0] == "make":
                    check_make(words[1:])
                elif words[0] == "python" and words[1].endswith(".py"):
                    assert (ROOT / words[1]).is_file() or line in RUN, line
                    if words[1] == "requirements/install.py":
                        assert words[2:] in ([], ["train"], ["dev"]), line
                else:
                    program = program_of(words)
                    assert program, f"run {told!r}, or say in NOT_RUN why not"
                    read(*program, monkeypatch)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_command_within_a_sentence_is_one_that_is_there(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """These may leave out what the sentence does; what they do say has to be right."""
    text = re.sub(r"^ *```.*?^ *```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for quoted in re.findall(r"`([^`]+)`", text):
        try:
            words = bare(shlex.split(re.sub(r"\s*(?:…|\[[^]]*\])|\{(\w+),[^}]*\}", r"\1", quoted)))
        except (ValueError, IndexError):
            continue  # no command line
        program = program_of(["python", "-m", *words] if words[:1] == ["training"] else words)
        if words[:1] == ["make"] and len(words) > 1:
            check_make(words[1:])
        elif program and program[1] and program[1] != ["--help"]:
            assert not wrong_in(*program, monkeypatch), quoted


def wrong_in(name: str, words: list[str], monkeypatch: pytest.MonkeyPatch) -> str:
    """What a program has against these words, other than that some are missing."""
    try:
        read(name, words, monkeypatch)
    except Refused as refused:
        parser, why = refused.args
        if not re.match(r"the following arguments are required|one of the arguments", why):
            return str(why)
        known = parser._option_string_actions
        return ", ".join(word for word in words if word.startswith("-") and word.partition("=")[0] not in known)
    return ""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_the_settings_of_every_block_are_taken(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for block in blocks(page):
        with monkeypatch.context() as patch:
            for name, value in re.findall(r"\b(WORLDMODEL_[A-Z_]+)=(\S+)", block):
                patch.setenv(name, value.strip("\"'"))
            Settings()


def test_every_promise_has_a_command_and_a_proof() -> None:
    """That the commands are read is seen to above; that the proofs exist, in `test_docs.py`."""
    table = (ROOT / "docs" / "parity.md").read_text(encoding="utf-8")
    rows = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")][1:]
    assert len(rows) > 15
    for feature, command, proof in rows:
        assert re.search(r"`[^`]+`|\]\(", command), feature
        assert re.search(r"`tests/\w+\.py::test_\w+`", proof), feature
        for config in re.findall(r"training/configs/[^`\s]+\.toml", command):
            assert (ROOT / config).is_file(), config


def test_no_reason_outlives_its_line() -> None:
    pasted = {line for page in PAGES for block in blocks(page) for line in lines(block)}
    single = {" ".join(words) for line in pasted for words in commands(line)}
    assert single >= NOT_RUN.keys()
    runs = (*RUN, *RUN_IN_CONTAINERS, *RUN_WITH_THE_MODEL)
    assert pasted >= {line for run in runs for line in run.split("\n")}


def paste(typed: str, folder: Path, **env: str) -> str:
    """What a shell prints, standing in `folder`, that has what a checkout has to read."""
    (folder / "examples").symlink_to(ROOT / "examples")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", typed],
        cwd=folder,
        env=os.environ | {"PATH": path} | env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("typed", "printed"), RUN.items())
def test_a_line_does_what_it_says(typed: str, printed: str, tmp_path: Path) -> None:
    assert re.search(printed, paste(typed, tmp_path, HOME=str(tmp_path)), re.MULTILINE)


@pytest.mark.docker
@pytest.mark.parametrize(("typed", "printed"), RUN_IN_CONTAINERS.items())
def test_a_line_does_what_it_says_in_a_container(typed: str, printed: str, tmp_path: Path) -> None:
    assert re.search(printed, paste(typed, tmp_path), re.MULTILINE)


@pytest.mark.docker
@pytest.mark.model
@pytest.mark.parametrize(("typed", "printed"), RUN_WITH_THE_MODEL.items())
def test_a_line_does_what_it_says_with_the_model(typed: str, printed: str, tmp_path: Path) -> None:
    assert re.search(printed, paste(typed, tmp_path), re.MULTILINE)
