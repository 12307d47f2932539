"""The command line: setup, run, prune, doctor."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import anyio
import anyio.to_thread

from sandbox.checks import check_limits
from sandbox.commandline import EXIT_CODES, exit_status, separated
from sandbox.docker import DockerSandbox
from sandbox.engine import connect, warnings_about
from sandbox.engine_setup import install_engine, install_gvisor
from sandbox.errors import SandboxError
from sandbox.home import default_home
from sandbox.image import ensure_image, image_name
from sandbox.packages.environments import InstallerConfig, prune
from sandbox.reaper import reap_stale
from sandbox.seal import FIXED_ENV
from sandbox.types import ExecResult, Limits, Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 2 when the sandbox itself failed."""
    options = parser().parse_args(separated(sys.argv[1:] if arguments is None else arguments))
    home = default_home()
    try:
        if options.command == "setup":
            return setup(home, engine=options.install_engine, gvisor=options.install_gvisor)
        if options.command == "prune":
            return prune_all(home)
        sandbox = DockerSandbox(home=home, installer=InstallerConfig.from_env(), runtime=options.runtime, pool_size=0)
        if options.command == "doctor":
            return anyio.run(doctor, sandbox)
        return anyio.run(run, sandbox, options)
    except (SandboxError, OSError, UnicodeDecodeError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def parser() -> argparse.ArgumentParser:
    """Of all commands; what WORLDMODEL_RUNTIME says by now is the default of `--runtime`."""
    top = argparse.ArgumentParser(prog="python -m sandbox", description=sys.modules["sandbox"].__doc__)
    commands = top.add_subparsers(dest="command", required=True)
    setup_command = commands.add_parser("setup", help="make the image, and check that a program runs")
    setup_command.add_argument(
        "--install-engine", action="store_true", help="as root on Debian or Ubuntu: install and start Docker if missing"
    )
    setup_command.add_argument(
        "--install-gvisor", action="store_true", help="likewise: install gVisor and register it as the runtime `runsc`"
    )
    run_command = commands.add_parser(
        "run",
        help="run a Python file",
        epilog=f"exit codes:\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    run_command.add_argument("file", type=Path, help="the program, or - for standard input")
    run_command.add_argument(
        "--requires", action="append", default=[], metavar="python:NAME", help="a package it imports; more may follow"
    )
    run_command.add_argument("--timeout", type=float, default=Limits().timeout, help="seconds (default: %(default)g)")
    run_command.add_argument(
        "--env", action="append", default=[], metavar="NAME=VALUE", help=f"change {', '.join(FIXED_ENV)}"
    )
    run_command.add_argument("--json", action="store_true", help="print the whole result as JSON")
    commands.add_parser("prune", help="remove installed packages and what died processes left")
    doctor_command = commands.add_parser("doctor", help="say what is there, and whether the limits bite")
    for command in (run_command, doctor_command):
        command.add_argument(
            "--runtime",
            default=os.environ.get("WORLDMODEL_RUNTIME") or None,
            help="container runtime, such as runsc (default: WORLDMODEL_RUNTIME, or the engine's)",
        )
    return top


def setup(home: Path, *, engine: bool, gvisor: bool) -> int:
    """Make the image, and an engine and gVisor before it where asked for; returns the exit code.

    Raises:
        SandboxUnavailableError: a step failed; the text says what to do.
    """
    if engine:
        install_engine(home, say)
    if gvisor:
        install_gvisor(say)
    print(f"{ensure_image(home, say)} is ready")
    return 0


def say(words: str) -> None:
    """A line on stderr, at once."""
    print(words, file=sys.stderr, flush=True)


def prune_all(home: Path) -> int:
    """Remove installed packages and what died processes left; returns the exit code.

    Raises:
        SandboxUnavailableError: no engine.
    """
    api = connect()
    containers = reap_stale(api)
    environments = prune(api, home)
    print(f"removed {environments} environments and {containers} stale containers")
    return 0


async def run(sandbox: DockerSandbox, options: argparse.Namespace) -> int:
    """Run `options.file` (`-`: stdin); its stdout and stderr come out on ours. Returns the exit code.

    Raises:
        SandboxError: the program did not run, or the engine was lost.
        OSError, UnicodeDecodeError: the file cannot be read.
    """
    source = sys.stdin.read() if str(options.file) == "-" else options.file.read_text(encoding="utf-8")
    env = dict(pair.partition("=")[::2] for pair in options.env)
    program = Program(source, tuple(options.requires), env=env)
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
    return exit_status(result.status, result.exit_code)


def tell(words: str) -> None:
    """Progress on stderr; that the program runs goes without saying."""
    if words != "running":
        say(words)


def as_json(result: ExecResult) -> str:
    """The result with artifacts' bytes in base64."""
    import base64
    import json
    from dataclasses import asdict

    return json.dumps(asdict(result), default=lambda data: base64.b64encode(data).decode())


async def doctor(sandbox: DockerSandbox) -> int:
    """Print what is there and whether each limit bites; returns 1 when one does not.

    Raises:
        SandboxUnavailableError: no engine, image or runtime.
    """
    engine = (await sandbox.open()).engine
    version = await anyio.to_thread.run_sync(engine.api.version)
    print(f"engine {version['Version']}, runtime {engine.runtime}, image {image_name()} ({engine.image_id[:19]})")
    print(f"Python {engine.python} in the image")
    for warning in await anyio.to_thread.run_sync(warnings_about, engine):
        print(f"WARN {warning}")
    try:
        found = await check_limits(sandbox)
    finally:
        await sandbox.aclose()
    for name, wrong in found.items():
        print(f"FAIL {name}: {wrong}" if wrong else f"ok   {name}")
    return 1 if any(found.values()) else 0
