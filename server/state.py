"""What lives as long as the server does, and the way both tools and commands use it."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
from anyio import to_thread

from model.base import LanguageModel
from model.errors import ModelError, ModelUnavailableError
from model.failed import failed_file, keep
from model.solver import Solver
from sandbox.base import Progress, Sandbox
from sandbox.errors import SandboxUnavailableError
from sandbox.types import Artifact, Limits, Program
from server.background import Background, in_thread
from server.calls import Calls, Waiting
from server.runs import Runs
from server.schemas import ExecResult, Run, SolveResult
from server.settings import QUESTION_LIMIT, Settings

if TYPE_CHECKING:
    from sandbox.docker import DockerSandbox

CLOSE_TIMEOUT = 4.0
"""Seconds for removing containers at the end; the process has to be gone within 5."""
PATIENCE = 50.0
"""Seconds that a program waits for its turn, or its own time limit if that is longer. Hosts that ask for no progress
give up after 60."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class AppState:
    """Model and sandbox, built once. Results come with their artifacts, whose bytes the wire form leaves out."""

    model: Background[LanguageModel]
    sandbox: Background[Sandbox]
    runs: Runs
    calls: Calls
    failed: Path | None
    """The file that keeps questions without a verified answer; None where the user did not ask for it."""
    limits: Limits
    """Of every program; a call may change the time limit only."""
    max_timeout: float
    """Seconds a call may set it to at most."""

    @classmethod
    def open(
        cls,
        settings: Settings,
        open_sandbox: Callable[[Progress], Sandbox] | None = None,
        *,
        runs: Runs | None = None,
    ) -> AppState:
        """Nothing slow begins here. `open_sandbox` replaces the container engine, `runs` the ones of one user."""
        return cls(
            model=Background(in_thread(lambda progress: load(settings, progress)), "loading the model"),
            sandbox=Background(
                in_thread(open_sandbox) if open_sandbox else lambda _: _connect(settings), "opening the sandbox"
            ),
            runs=runs or Runs(settings.home),
            calls=Calls(settings.http_request_limit, settings.http_client_calls),
            failed=failed_file(settings.home) if settings.keep_failed else None,
            limits=settings.limits,
            max_timeout=settings.max_timeout,
        )

    def warm_up(self) -> None:
        """Begin to load the model and to open the sandbox, side by side. On the event loop's thread."""
        self.sandbox.start()
        self.model.start()

    async def solve(
        self,
        question: str,
        *,
        samples: int,
        timeout: float,
        progress: Progress,
        on_text: Callable[[str], None] | None = None,
    ) -> tuple[SolveResult, tuple[Artifact, ...]]:
        """Answer `question` within `timeout` seconds, waiting for its turn and for the model included.

        Raises:
            ModelError, SandboxError, ValueError: the text says what happened and what to do.
        """
        work = partial(self._solve, question, samples, timeout, time.monotonic() + timeout, on_text)
        return await self.calls.run("solve", work, progress, timeout)

    async def _solve(
        self,
        question: str,
        samples: int,
        timeout: float,
        deadline: float,
        on_text: Callable[[str], None] | None,
        waiting: Waiting,
    ) -> tuple[SolveResult, tuple[Artifact, ...]]:
        if len(question) > QUESTION_LIMIT:
            raise ValueError(
                f"the question has {len(question)} characters, at most {QUESTION_LIMIT} are taken. Shorten it, or "
                "give a program of your own its data as files."
            )
        waiting.patience = math.inf  # the deadline ends what waiting there is yet to come
        sandbox = None
        try:
            with anyio.fail_after(deadline - time.monotonic()):
                sandbox = await self.sandbox.get(waiting)
                language_model = await self.model.get(waiting)
        except TimeoutError:
            again = "ask again in a moment, or with a longer time limit."
            if sandbox is None:
                raise SandboxUnavailableError(
                    f"the sandbox was not opened within {timeout:g} s. It goes on opening: {again}"
                ) from None
            raise ModelUnavailableError(
                f"the model was not loaded within {timeout:g} s. Nothing was run and it goes on loading: {again}"
            ) from None
        left = max(0.0, round(deadline - time.monotonic(), 2))
        deadline = time.monotonic() + left
        answer = await Solver(language_model, sandbox, self.limits).solve(
            question,
            samples=samples,
            timeout=left,
            progress=waiting,
            on_text=on_text,
        )
        if answer.status != "verified" and time.monotonic() >= deadline:
            answer = replace(answer, explanation=answer.explanation + _waited(waiting, timeout))
        if self.failed is not None and answer.status != "verified":
            await to_thread.run_sync(keep, self.failed, question, answer)
        artifacts = answer.execution.artifacts if answer.execution else ()
        uris = await to_thread.run_sync(self.runs.save, Run.of_answer(question, answer), artifacts)
        return SolveResult.from_domain(answer, uris), artifacts

    async def execute(
        self, program: Program, *, timeout: float, progress: Progress
    ) -> tuple[ExecResult, tuple[Artifact, ...]]:
        """When it is this caller's turn, run `program` for at most `timeout` seconds.

        It waits for that turn for `PATIENCE`, or for `timeout` if that is longer.

        Raises:
            SandboxError, ValueError: the text says what happened and what to do.
        """
        work = partial(self._execute, program, timeout)
        return await self.calls.run("execute", work, progress, max(PATIENCE, timeout))

    async def _execute(
        self, program: Program, timeout: float, waiting: Waiting
    ) -> tuple[ExecResult, tuple[Artifact, ...]]:
        if timeout > self.max_timeout:
            raise ValueError(f"timeout_s is {timeout:g}, at most {self.max_timeout:g} is allowed here.")
        sandbox = await self.sandbox.get(waiting)
        done = await sandbox.execute(program, replace(self.limits, timeout=timeout), progress=waiting)
        uris = await to_thread.run_sync(self.runs.save, Run.of_program(program, done), done.artifacts)
        return ExecResult.from_domain(done, uris), done.artifacts

    async def aclose(self) -> None:
        """Remove every container of this process, also when the caller is being cancelled."""
        with anyio.move_on_after(CLOSE_TIMEOUT, shield=True) as clock:
            if sandbox := await self.sandbox.aclose():
                await sandbox.aclose()
        if clock.cancelled_caught:
            logger.warning("containers are still being removed; they expire on their own")


def _waited(waiting: Waiting, timeout: float) -> str:
    """What is added to say why time ran out; empty if waiting had no part in it."""
    if not waiting.place and waiting.seconds < timeout / 10:
        return ""
    still = f"; at the end it was {waiting.place}" if waiting.place else ""
    return (
        f" The call spent {waiting.seconds:.1f} of its {timeout:g} s waiting for its turn{still}. "
        "Ask again in a moment, or with a longer time limit."
    )


def load(settings: Settings, progress: Progress) -> LanguageModel:
    """The model that `settings` describe. Raises ModelError: the text says what to do."""
    from model.loading import Remote, load_model

    remote = None
    if settings.remote_url and settings.remote_model:
        key = settings.remote_api_key.get_secret_value() if settings.remote_api_key else None
        remote = Remote(settings.remote_url, settings.remote_model, key, settings.remote_tuned, settings.remote_timeout)
    try:
        return load_model(
            base=settings.base,
            adapter=settings.adapter,
            device=settings.device,
            engine=settings.engine,
            script=settings.script,
            remote=remote,
            home=settings.home,
            progress=progress,
        )
    except ModelError:
        raise
    except Exception as fault:
        # Out of memory, a broken driver, a missing wheel: the caller should read which.
        raise ModelUnavailableError(
            f"the model could not be loaded: {type(fault).__name__}: {fault}. "
            "`worldmodel solve` in a terminal tries it on its own; WORLDMODEL_DEVICE=cpu avoids the accelerator."
        ) from fault


async def _connect(settings: Settings) -> Sandbox:
    sandbox = await to_thread.run_sync(_sandbox, settings)
    try:
        # A missing engine or image, or limits that do not bite, show now, not when a program has been written.
        await sandbox.prepare(settings.limits)
    except BaseException:
        await sandbox.aclose()
        raise
    return sandbox


def _sandbox(settings: Settings) -> DockerSandbox:
    """In a thread, as the imports take long."""
    from sandbox.docker import DockerSandbox
    from sandbox.packages.environments import InstallerConfig

    return DockerSandbox(
        home=settings.home,
        runtime=settings.runtime,
        concurrency=settings.concurrency,
        queue_limit=settings.queue_limit,
        pool_size=settings.pool_size,
        installer=InstallerConfig.from_texts(
            {
                "index_url": settings.pip_index_url,
                "file_hosts": settings.pip_file_hosts,
                "ca_bundle": str(settings.ca_bundle or ""),
                "proxy": settings.pip_proxy,
                "allow": settings.pip_allow,
                "deny": settings.pip_deny,
                "exclude_newer": settings.pip_exclude_newer,
            },
            timeout=settings.install_timeout,
            cache_limit=settings.cache_limit,
        ),
    )
