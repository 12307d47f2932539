"""The `worldmodel` command: the same two things the server offers, from a terminal."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NoReturn

from pydantic import ValidationError

from model.solver import MAX_SAMPLES
from sandbox.commandline import EXIT_CODES, separated
from server.settings import MAX_EXECUTE_SECONDS, MAX_SOLVE_SECONDS, Settings, mistyped
from server.signals import end_at_once

if TYPE_CHECKING:
    from server.terminal import Session

EPILOG = f"""exit codes:
  0  the answer is verified; doctor found nothing to mend; install wrote the file, or had no need to
  1  no answer; something to mend; the file stays as it was
  2  bad usage, or the model or the sandbox is not available (stderr says what to do)
exit codes of execute:
{EXIT_CODES}

Settings come from WORLDMODEL_* environment variables: HOME, BASE, ADAPTER, DEVICE, ENGINE, RUNTIME, MEM_LIMIT,
PIP_INDEX_URL and more (every field of server/settings.py). Flags win over them."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    parser = _parser()
    arguments = parser.parse_args(separated(sys.argv[1:] if argv is None else argv))
    if arguments.command is None:
        parser.print_help()
        return 0
    if arguments.command == "serve" and not arguments.http and (arguments.http_host or arguments.http_port is not None):
        parser.error("--host and --port go with --http")
    if arguments.command != "serve":
        _tell_mistyped()
    if arguments.command == "install":
        from server.install import install

        return install(arguments.client, arguments.scope, arguments.secrets, arguments.only_print)
    if arguments.command == "doctor":
        from server.doctor import doctor

        return 0 if doctor(print) else 1
    try:
        settings = Settings(**{k: v for k, v in vars(arguments).items() if k in _OVERRIDES and v is not None})
    except ValidationError as fault:
        form = os.environ.get("WORLDMODEL_LOG_FORMAT") if arguments.command == "serve" else None
        if form == "json":
            from server.logs import set_up

            set_up("ERROR", "json")
        for error in fault.errors(include_url=False):
            name = "_".join(map(str, error["loc"])).upper()
            _tell("error", f"WORLDMODEL_{name}: {error['msg']}", form)
        return 2
    if arguments.command == "serve":
        return _serve(settings, http=arguments.http)
    if arguments.command != "chat":
        settings = settings.model_copy(update={"pool_size": 0})  # there is no second program
    try:
        _leave(_in_terminal(arguments, settings))
    except KeyboardInterrupt:
        _leave(130)
    except SystemExit as signalled:
        _leave(int(signalled.code or 0))


def _tell_mistyped(form: str | None = None) -> None:
    if wrong := mistyped(os.environ):
        names = ", ".join(f"{name} ({near}?)" if near else name for name, near in wrong.items())
        _tell("warning", f"no setting has this name: {names}", form)


def _tell(level: Literal["warning", "error"], text: str, form: str | None = None) -> None:
    """Say it on stderr; where `form` is json, to the log, which is set up by then."""
    if form == "json":
        getattr(logging.getLogger(__name__), level)(text)
    else:
        print(f"{level}: {text}", file=sys.stderr)


def _leave(status: int) -> NoReturn:
    """End now; containers are gone by now. A worker thread may still load or decode: a normal exit would wait for
    it, or take torch down under it."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _serve(settings: Settings, *, http: bool) -> int:
    end_at_once(signal.SIGTERM, signal.SIGINT, signal.SIGHUP)  # while more is imported
    from server.logs import set_up
    from server.memory import share_one_arena

    share_one_arena()
    set_up(settings.log_level, settings.log_format)
    _tell_mistyped(settings.log_format)
    if not http:
        from server.app import create_app
        from server.stdio import serve

        serve(create_app(settings))
    from server.http import serve as serve_http

    try:
        serve_http(settings)
    except (ValueError, OSError) as fault:
        _tell("error", str(fault), settings.log_format)
    return 2


def _in_terminal(arguments: argparse.Namespace, settings: Settings) -> int:
    # Late, as `serve` must not wait for these imports.
    from model.errors import ModelError
    from sandbox.errors import SandboxError
    from server import terminal

    try:
        with _session(settings, with_model=arguments.command != "execute") as session:
            if arguments.command == "chat":
                return terminal.chat(session, settings, arguments.samples, arguments.timeout)
            if arguments.command == "solve":
                return terminal.solve(session, arguments.question, arguments.samples, arguments.timeout, arguments.json)
            return terminal.execute(
                session, arguments.file, tuple(arguments.requires), arguments.timeout, arguments.json
            )
    except (SandboxError, ModelError, ValueError, OSError) as fault:
        _tell("error", str(fault))
    return 2


@contextmanager
def _session(settings: Settings, *, with_model: bool) -> Iterator[Session]:
    """An event loop beside this thread, with the slow parts already on their way; no container outlives it."""
    from anyio.from_thread import start_blocking_portal

    from server.state import AppState
    from server.terminal import Session

    signal.signal(signal.SIGTERM, _terminate)
    for package in ("server", "sandbox"):  # what goes wrong is printed once, as the error it ends in
        logging.getLogger(package).setLevel(logging.ERROR)
    state = AppState.open(settings)
    with start_blocking_portal() as portal:
        portal.call(state.warm_up if with_model else state.sandbox.start)
        try:
            yield Session(portal, state)
        finally:
            portal.call(state.aclose)


def _terminate(number: int, _: object) -> NoReturn:
    """SIGTERM unwinds like Ctrl-C does, so that containers are removed."""
    raise SystemExit(128 + number)


_OVERRIDES = ("base", "adapter", "device", "engine", "http_host", "http_port", "log_level")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="worldmodel",
        description="Answers questions with small programs that run where they can do no harm.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, help: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name, help=help, description=help, epilog=EPILOG, formatter_class=parser.formatter_class
        )

    solving = command("solve", "Answer one question.")
    solving.add_argument("question")
    chatting = command("chat", "Ask one question after another. Ctrl-C stops an answer, Ctrl-D leaves.")
    for each in (solving, chatting):
        each.add_argument(
            "--samples",
            type=_samples,
            default=1,
            metavar="N",
            help="programs to write; the value most print wins (1)",
        )
        each.add_argument(
            "--timeout", type=_solve_seconds, default=60.0, metavar="S", help="seconds for one answer (60)"
        )
        each.add_argument("--base", help="base model: name, folder or hub id")
        each.add_argument("--adapter", help="`default`, `none`, or a folder")
        each.add_argument("--device", help="`auto`, `cpu`, `cuda`, `cuda:1`")
        each.add_argument("--engine", help="`auto`, `llamacpp`, `transformers`, `remote`")
    executing = command("execute", "Run a program in the sandbox.")
    executing.add_argument("file", type=Path, help="Python file; - reads stdin")
    executing.add_argument(
        "--requires", action="append", default=[], metavar="python:NAME", help="a package it imports; more may follow"
    )
    executing.add_argument(
        "--timeout", type=_execute_seconds, default=10.0, metavar="S", help="seconds it may run (10)"
    )
    for each in (solving, executing):
        each.add_argument("--json", action="store_true", help="print the result as the server sends it")
    serving = command("serve", "Speak MCP over stdin and stdout, for an assistant, or over HTTP, for several.")
    serving.add_argument("--http", action="store_true", help="listen for HTTP requests: /mcp, and / for a browser")
    serving.add_argument("--host", dest="http_host", metavar="H", help="address to listen on (127.0.0.1)")
    serving.add_argument(
        "--port", dest="http_port", metavar="P", type=int, help="port to listen on (8000); 0 takes a free one"
    )
    for flag, level in (("-v", "INFO"), ("-vv", "DEBUG")):
        serving.add_argument(flag, dest="log_level", action="store_const", const=level, help=f"log from {level} on")
    installing = command("install", "Put this server into the configuration of an assistant.")
    installing.add_argument(
        "--client", required=True, choices=("claude-desktop", "claude-code", "cursor", "vscode"), help="the assistant"
    )
    installing.add_argument(
        "--scope",
        choices=("user", "project"),
        help="write the user's file, or that of the project in this folder (claude-code, vscode: project; "
        "claude-desktop, cursor: user)",
    )
    installing.add_argument("--secrets", action="store_true", help="write keys and passwords that are set now, too")
    installing.add_argument("--print", dest="only_print", action="store_true", help="print the block, write nothing")
    command("doctor", "Check everything an answer needs, and say what mends what is missing.")
    return parser


def _samples(text: str) -> int:
    return int(_within(int(text), MAX_SAMPLES))


def _solve_seconds(text: str) -> float:
    return _within(float(text), MAX_SOLVE_SECONDS)


def _execute_seconds(text: str) -> float:
    return _within(float(text), MAX_EXECUTE_SECONDS)


def _within(number: float, high: float) -> float:
    if not 0 < number <= high:
        raise argparse.ArgumentTypeError(f"{number:g} is not above 0 and at most {high:g}")
    return number
