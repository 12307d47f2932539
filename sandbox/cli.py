"""The command line: setup, run, prune, doctor."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import anyio

from sandbox.docker import DockerSandbox, open_engine
from sandbox.engine import connect, install_engine
from sandbox.environments import InstallerConfig, default_home, prune
from sandbox.errors import SandboxError
from sandbox.image import ensure_image, image_name
from sandbox.reaper import reap_expired
from sandbox.types import ExecResult, Limits, Program

EXIT_CODES = {"timeout": 124, "out_of_memory": 137, "install_failed": 2, "limit": 1, "cancelled": 130}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 2 when the sandbox itself failed."""
    options = parser().parse_args(arguments)
    home = default_home()
    try:
        if options.command == "setup":
            return setup(home, install=options.install_engine)
        if options.command == "prune":
            return prune_all(home)
        sandbox = DockerSandbox(home=home, installer=InstallerConfig.from_env())
        if options.command == "doctor":
            return anyio.run(doctor, sandbox)
        return anyio.run(run, sandbox, options)
    except (SandboxError, OSError, UnicodeDecodeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="python -m sandbox", description=sys.modules["sandbox"].__doc__)
    commands = top.add_subparsers(dest="command", required=True)
    setup_command = commands.add_parser("setup", help="make the image, and check that a program runs")
    setup_command.add_argument(
        "--install-engine", action="store_true", help="as root on Debian or Ubuntu: install and start Docker if missing"
    )
    run_command = commands.add_parser("run", help="run a Python file")
    run_command.add_argument("file", type=Path, help="the program, or - for standard input")
    run_command.add_argument(
        "--requires", nargs="+", action="extend", default=[], metavar="python:NAME", help="packages it imports"
    )
    run_command.add_argument("--timeout", type=float, default=Limits().timeout, help="seconds (default: %(default)g)")
    run_command.add_argument("--json", action="store_true", help="print the whole result as JSON")
    commands.add_parser("prune", help="remove installed packages and what died processes left")
    commands.add_parser("doctor", help="say what is there, and whether the limits bite")
    return top


def setup(home: Path, *, install: bool) -> int:
    if install:
        install_engine(home, say)
    print(f"{ensure_image(home, say)} is ready")
    return 0


def say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def prune_all(home: Path) -> int:
    api = connect()
    containers = reap_expired(api)
    environments = prune(api, home)
    print(f"removed {environments} environments and {containers} stale containers")
    return 0


async def run(sandbox: DockerSandbox, options: argparse.Namespace) -> int:
    source = sys.stdin.read() if str(options.file) == "-" else options.file.read_text(encoding="utf-8")
    program = Program(source, tuple(options.requires))
    try:
        result = await sandbox.execute(program, Limits(timeout=options.timeout), progress=tell)
    finally:
        await sandbox.aclose()
    if options.json:
        print(as_json(result))
    else:
        sys.stdout.write(result.stdout)
        sys.stdout.flush()
        sys.stderr.write(result.stderr)
        if result.missing:
            say(f"declare it: --requires {result.missing.suggested_requirement}")
    if result.status in ("ok", "error"):
        return result.exit_code or 0
    return EXIT_CODES[result.status]


def tell(words: str) -> None:
    if words != "running":
        say(words)


def as_json(result: ExecResult) -> str:
    """The result with artifacts' bytes in base64."""
    import base64
    import json
    from dataclasses import asdict

    return json.dumps(asdict(result), default=lambda data: base64.b64encode(data).decode())


CHECKS = (
    ("a program runs", Program("print(1)"), Limits(), "ok"),
    ("the time limit bites", Program("while True: pass"), Limits(timeout=1.0), "timeout"),
    ("the memory limit bites", Program("b'x' * (1 << 30)"), Limits(timeout=20.0), "out_of_memory"),
    (
        "the process limit bites",
        Program("import os, time\nfor _ in range(200):\n    if os.fork() == 0: time.sleep(9)"),
        Limits(),
        "limit",
    ),
    (
        "the network is out of reach",
        Program("import socket\nsocket.create_connection(('192.0.2.1', 80), timeout=2)"),
        Limits(),
        "error",
    ),
)


async def doctor(sandbox: DockerSandbox) -> int:
    engine = await anyio.to_thread.run_sync(open_engine, image_name())
    version = engine.api.version()["Version"]
    print(f"engine {version}, runtime {engine.runtime}, image {image_name()} ({engine.image_id[:19]})")
    failed = 0
    try:
        for name, program, limits, expected in CHECKS:
            result = await sandbox.execute(program, limits)
            good = result.status == expected
            failed += not good
            print(f"{'ok  ' if good else 'FAIL'} {name}" + ("" if good else f": {result.status}, not {expected}"))
    finally:
        await sandbox.aclose()
    return 1 if failed else 0
