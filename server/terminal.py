"""What a person sees: progress on stderr, the result on stdout."""

from __future__ import annotations

import re
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from anyio.from_thread import BlockingPortal
from rich.console import Console
from rich.status import Status
from rich.syntax import Syntax
from rich.text import Text

from model.errors import ModelError
from sandbox.commandline import exit_status
from sandbox.errors import SandboxError
from sandbox.types import Program
from server.schemas import ExecResult, SolveResult
from server.settings import Settings
from server.state import AppState

T = TypeVar("T")

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_out = partial(Console, highlight=False, soft_wrap=True)


@dataclass(frozen=True, slots=True)
class Session:
    """The event loop's thread, and what runs there. Ctrl-C in a call cancels it."""

    portal: BlockingPortal
    state: AppState

    def solve(self, question: str, samples: int, timeout: float, working: Working) -> SolveResult:
        """Answer one question; blocking.

        Args:
            timeout: seconds for the answer; having sandbox and model ready first is not charged to it.

        Raises:
            ModelError, SandboxError, ValueError: the text says what happened and what to do.
        """

        async def answer() -> SolveResult:
            # A person sees the download going on, so only the answer itself is timed.
            await self.state.sandbox.get(working.say)
            await self.state.model.get(working.say)
            result, _ = await self.state.solve(
                question, samples=samples, timeout=timeout, progress=working.say, on_text=working.write
            )
            return result

        return self._wait(answer)

    def execute(self, program: Program, timeout: float, working: Working) -> ExecResult:
        """Run one program for at most `timeout` seconds; blocking.

        Raises:
            SandboxError, ValueError: the text says what happened and what to do.
        """

        async def run() -> ExecResult:
            result, _ = await self.state.execute(program, timeout=timeout, progress=working.say)
            return result

        return self._wait(run)

    def _wait(self, work: Callable[[], Awaitable[T]]) -> T:
        future = self.portal.start_task_soon(work)
        try:
            return future.result()
        except BaseException:
            future.cancel()
            raise


class Working:
    """Progress on stderr: one changing line in a terminal, a line for each step elsewhere."""

    def __init__(self, status: Status | None) -> None:
        self._status = status
        self._said = ""
        self._reply = ""

    def say(self, words: str) -> None:
        """What happens now, in a few words; a reply that was being shown is over."""
        if self._status is not None:
            self._status.update(Text(visible(words)))
        elif words != self._said:
            print(f"\n{words}" if self._reply else words, file=sys.stderr, flush=True)
        self._said, self._reply = words, ""

    def write(self, piece: str) -> None:
        """The model wrote `piece`: a terminal shows the end of its reply, elsewhere all of it passes by."""
        self._reply = (self._reply + piece)[-60:]
        if self._status is not None:
            self._status.update(Text("… " + visible(self._reply).replace("\n", " "), style="dim"))
        else:
            print(visible(piece), end="", file=sys.stderr, flush=True)


@contextmanager
def working() -> Iterator[Working]:
    """Progress while the block runs, with a spinner where stderr is a terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Working(None)
        return
    with console.status("starting") as status:
        yield Working(status)


def solve(session: Session, question: str, samples: int, timeout: float, as_json: bool) -> int:
    """Print the answer and how it came about; returns the exit code."""
    with working() as progress:
        result = session.solve(question, samples, timeout, progress)
    if as_json:
        print(result.model_dump_json(by_alias=True))
    else:
        show(result)
    return 0 if result.status == "verified" else 1


def show(result: SolveResult) -> None:
    """Reasoning, program, what it required, what it printed, and the answer, in this order."""
    console = _out()

    def title(words: str) -> None:
        console.print(Text(words, style="bold cyan"))

    if result.think:
        title("Reasoning")
        console.print(Text(visible(result.think)))
    if result.code:
        title("Program")
        console.print(Syntax(visible(result.code), "python", background_color="default"), soft_wrap=False)
        title("Requires")
        console.print(Text(visible(", ".join(result.requires)) or "none"))
    if result.execution is not None:
        title("Output")
        printed = result.execution.stdout + result.execution.stderr
        console.print(Text(visible(printed).rstrip() or "nothing"))
        for artifact in result.execution.artifacts:
            console.print(Text(f"{visible(artifact.name)}: {artifact.place}"))
    if result.answer is None:
        console.print(Text(f"No answer. {visible(result.explanation)}", style="bold red"))
    else:
        title("Answer")
        console.print(Text(visible(result.answer), style="bold green"))


def execute(session: Session, file: Path, requires: tuple[str, ...], timeout: float, as_json: bool) -> int:
    """Run `file` (`-`: stdin); its stdout and stderr come out on ours, a summary on stderr."""
    try:
        code = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    except UnicodeDecodeError as fault:
        raise ValueError(f"{file} is not UTF-8 text ({fault}). Save it as UTF-8.") from fault
    with working() as progress:
        result = session.execute(Program(code, requires), timeout, progress)
    if as_json:
        print(result.model_dump_json(by_alias=True))
    else:
        # A terminal obeys escape sequences, a file or a pipe gets what the program wrote.
        sys.stdout.write(visible(result.stdout) if sys.stdout.isatty() else result.stdout)
        sys.stdout.flush()
        sys.stderr.write(visible(result.stderr))
        _summary(result)
    return exit_status(result.status, result.exit_code)


def _summary(result: ExecResult) -> None:
    lines = []
    if result.value is not None:
        lines.append(f"value: {result.value!r}")
    if result.missing is not None:
        lines.append(f"not declared: {result.missing.import_}; add --requires {result.missing.suggested_requirement}")
    lines += [f"{artifact.name}: {artifact.place}" for artifact in result.artifacts]
    if result.environment.installed:
        lines.append("installed: " + ", ".join(f"{p.name} {p.version}" for p in result.environment.installed))
    lines.append(f"{result.status} in {result.timings_ms.get('total', 0):.0f} ms")
    for line in lines:
        print(visible(line), file=sys.stderr)


def chat(session: Session, settings: Settings, samples: int, timeout: float) -> int:
    """Ask and answer until the end of input; Ctrl-C stops the answer that is being made."""
    history = _history(settings.home / "chat_history")
    with history:
        while True:
            try:
                question = input("? " if sys.stdin.isatty() else "").strip()
            except EOFError:
                print()
                return 0
            except KeyboardInterrupt:
                print()
                continue
            if not question:
                continue
            try:
                with working() as progress:
                    result = session.solve(question, samples, timeout, progress)
                show(result)
            except KeyboardInterrupt:
                print("stopped", file=sys.stderr)
            except (SandboxError, ModelError, ValueError) as fault:
                print(f"error: {fault}", file=sys.stderr)


@contextmanager
def _history(path: Path) -> Iterator[None]:
    """Line editing and the questions of earlier chats, where the interpreter has readline."""
    try:
        import readline
    except ImportError:
        yield
        return
    if path.exists():
        readline.read_history_file(path)
    try:
        yield
    finally:
        path.parent.mkdir(parents=True, exist_ok=True)
        readline.set_history_length(1000)
        readline.write_history_file(path)


def visible(text: str) -> str:
    """`text` with control characters replaced: a program's output must not steer the terminal."""
    return _CONTROL.sub("�", text.replace("\r\n", "\n"))
