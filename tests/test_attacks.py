"""What hostile programs get: nothing. The attacks are in attacks.toml; here they are run and judged.

Each runs in the sandbox, on every runtime that the engine has registered. Many run once more in a container without
our defences, where they do get what they are after: so a probe that finds nothing is one that would have found it.
"""

from __future__ import annotations

import contextlib
import json
import re
import secrets
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.errors import SandboxError
from sandbox.image import image_name
from sandbox.packages.environments import InstallerConfig
from sandbox.reaper import owned
from sandbox.types import MIB, ExecResult, Limits, Program

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

pytestmark = pytest.mark.docker

SUITE = tomllib.loads((Path(__file__).parent / "attacks.toml").read_text(encoding="utf-8"))
FINDINGS = re.compile(r"^(BREACH|REACHED) (.*)$", re.MULTILINE)
SECRET = f"hunter2-{secrets.token_hex(8)}"
HANG = 150.0
"""Seconds after which the calls of one case are given up."""
WEAKENED = {
    "cap_add": [
        "DAC_READ_SEARCH", "IPC_LOCK", "IPC_OWNER", "LINUX_IMMUTABLE", "NET_ADMIN", "SYS_ADMIN", "SYS_BOOT",
        "SYS_MODULE", "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG",
    ],  # besides the usual ones; not ALL, which an engine that lacks one of them refuses
    "security_opt": ["seccomp=unconfined", "apparmor=unconfined"],
    "ipc_mode": "private",
    "runtime": "runc",
    "mem_limit": 1024 * MIB,
    "memswap_limit": 1024 * MIB,
    "pids_limit": 512,
    "nano_cpus": 10**9,
    "shm_size": 256 * MIB,
}  # fmt: skip
"""A container without our defences. What bounds it is there for the machine's sake, far above what a probe wants."""


@dataclass(frozen=True)
class Case:
    name: str
    area: str
    code: str = ""
    then: str | None = None
    beside: str | None = None
    requires: tuple[str, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
    env: dict[str, str] = field(default_factory=dict)
    limits: dict[str, Any] = field(default_factory=dict)
    status: tuple[str, ...] = ("ok",)
    raises: str | None = None
    value: Any = None
    artifacts: list[str] | None = None
    missing: str | None = None
    says: str = ""
    control: bool = False
    runsc: dict[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.area}: {self.name}"

    def statuses(self, runtime: str) -> tuple[str, ...]:
        return tuple(self.runsc.get("status", self.status)) if runtime == "runsc" else tuple(self.status)

    def findings(self, text: str, runtime: str) -> list[str]:
        """What it got that it must not."""
        accepted = tuple(self.runsc.get("gets", ())) if runtime == "runsc" else ()
        kinds = ("BREACH",) if runtime == "runsc" else ("BREACH", "REACHED")
        found = [what for kind, what in FINDINGS.findall(text) if kind in kinds]
        return [what for what in found if not (accepted and what.startswith(accepted))]


def refused_cases() -> Iterator[Case]:
    for group in SUITE["refused"]:
        common = {"area": group["area"], "raises": group["raises"], "code": "breach('ran')"}
        for text in group.get("requires", ()):
            yield Case(name=ascii(text), requires=(text,), **common)
        for name in group.get("files", ()):
            yield Case(name=ascii(name), files={name: "x"}, **common)
        for name in group.get("env", ()):
            yield Case(name=ascii(name), env={name: "x"}, **common)
    common = {"area": "requirement strings", "raises": "RequirementError"}
    yield Case(name="longer than any", requires=("python:" + "a" * 201,), **common)
    yield Case(name="a thousand of them", requires=("python:six",) * 1000, **common)


CASES = [*(Case(**case) for case in SUITE["case"]), *refused_cases()]


def registered_runtimes() -> list[str]:
    try:
        registered = connect().info()["Runtimes"]
    except SandboxError:  # the tests then fail with its words
        return ["runc"]
    return [name for name in ("runc", "runsc") if name in registered]


@dataclass
class Host:
    """What there is on this machine for a program to reach."""

    image: str
    network: str
    """A bridge of the engine, without a way out."""
    gateway: str
    """This machine on it."""
    port: int
    nonce: bytes
    knocks: list[str] = field(default_factory=list)

    def program(self, code: str) -> str:
        marks = {
            "@GATEWAY@": self.gateway,
            "@PORT@": str(self.port),
            "@HOST@": socket.gethostname(),
            "@NONCE@": bytes(byte ^ 0x5A for byte in self.nonce).hex(),
        }
        code = SUITE["prelude"] + code
        for mark, text in marks.items():
            code = code.replace(mark, text)
        return code


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    """Listens on a bridge and on loopback, and has a secret in its environment."""
    api = connect()
    network = api.create_network(f"worldmodel-attack-{secrets.token_hex(4)}", driver="bridge", internal=True)["Id"]
    with contextlib.ExitStack() as stack:
        stack.callback(api.remove_network, network)
        gateway = api.inspect_network(network)["IPAM"]["Config"][0]["Gateway"]
        listeners = [stack.enter_context(socket.create_server((gateway, 0)))]
        port = listeners[0].getsockname()[1]
        listeners.append(stack.enter_context(socket.create_server(("127.0.0.1", port))))
        for address in (gateway, "127.0.0.1"):
            listener = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
            listener.bind((address, port))
            listeners.append(listener)
        named = stack.enter_context(socket.socket(socket.AF_UNIX))
        named.bind(f"\0worldmodel-attack-{port}")
        named.listen()
        listeners.append(named)
        host = Host(image_name(), network, gateway, port, secrets.token_bytes(32))

        def listen(listener: socket.socket) -> None:
            with contextlib.suppress(OSError):
                while True:
                    if listener.type == socket.SOCK_DGRAM:
                        host.knocks.append(f"{listener.recvfrom(100)[1]} by UDP")
                    else:
                        connection, peer = listener.accept()
                        host.knocks.append(f"{peer} on {listener.getsockname()}")
                        connection.close()

        for listener in listeners:
            threading.Thread(target=listen, args=(listener,), daemon=True).start()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("WORLDMODEL_ATTACK_SECRET", SECRET)
            yield host
            for listener in listeners:
                with contextlib.suppress(OSError):
                    listener.shutdown(socket.SHUT_RDWR)


@dataclass
class Outcome:
    results: list[ExecResult] = field(default_factory=list)
    error: BaseException | None = None


@dataclass
class Campaign:
    """All attacks on one runtime, and what came of them."""

    runtime: str
    outcomes: dict[str, Outcome]
    after: Outcome
    left: list[Any]
    knocks: list[str]


def selected(request: pytest.FixtureRequest, test: str) -> list[Case]:
    """The cases of those of this run that call for `test`."""
    items = [item for item in request.session.items if getattr(item, "originalname", "") == test]
    return list({str(case): case for item in items if (case := item.callspec.params.get("case"))}.values())


@pytest.fixture(scope="module", params=registered_runtimes())
def campaign(request: pytest.FixtureRequest, host: Host) -> Campaign:
    runtime = request.param
    cases = selected(request, "test_an_attack_gets_nothing")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sandbox.streams.secrets", SimpleNamespace(token_bytes=lambda size: host.nonce[:size]))
        return anyio.run(attack, runtime, cases, host)


async def attack(runtime: str, cases: list[Case], host: Host) -> Campaign:
    before = len(host.knocks)
    box = DockerSandbox(
        image=host.image, runtime=runtime, installer=InstallerConfig.from_env(), concurrency=4, pool_size=2
    )
    outcomes = {str(case): Outcome() for case in cases}
    turns = anyio.CapacityLimiter(4)

    async def run(case: Case, code: str, outcome: Outcome) -> None:
        files = {name: content.encode() for name, content in case.files.items()}
        program = Program(host.program(code), tuple(case.requires), files, case.env)
        try:
            outcome.results.append(await box.execute(program, Limits(**case.limits)))
        except SandboxError as error:
            outcome.error = error

    async def one(case: Case, outcome: Outcome) -> None:
        async with turns:
            try:
                with anyio.fail_after(HANG):
                    async with anyio.create_task_group() as both:
                        if case.beside is not None:
                            both.start_soon(run, case, case.beside, outcome)
                        await run(case, case.code, outcome)
                    if case.then is not None:
                        await run(case, case.then, outcome)
            except TimeoutError as error:
                outcome.error = error

    after = Outcome()
    try:
        async with anyio.create_task_group() as tasks:
            for case in cases:
                tasks.start_soon(one, case, outcomes[str(case)])
        await one(Case("the next", "", "print(1)"), after)
    finally:
        await box.aclose()
    return Campaign(runtime, outcomes, after, owned(connect(), box.instance), host.knocks[before:])


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_attack_gets_nothing(case: Case, campaign: Campaign) -> None:
    outcome = campaign.outcomes[str(case)]
    if case.raises is not None:
        assert type(outcome.error).__name__ == case.raises, outcome
        assert case.raises != "RequirementError" or str(outcome.error).startswith("requirement rejected:")
        return
    assert outcome.error is None, repr(outcome.error)
    assert len(outcome.results) == 1 + (case.then is not None) + (case.beside is not None)
    for result in outcome.results:
        text = f"{result.stdout}\n{result.stderr}"
        assert case.findings(text, campaign.runtime) == []
        assert SECRET not in text + repr(result.artifacts) + repr(result.value)
        assert result.status in case.statuses(campaign.runtime), text[-2000:]
        limit = case.limits.get("output_limit", Limits().output_limit)
        assert max(len(result.stdout), len(result.stderr)) < limit + 2000
        json.dumps([result.value, result.stdout, result.stderr], allow_nan=False).encode()
        assert sum(len(artifact.data) for artifact in result.artifacts) <= Limits().artifact_limit
        assert all(artifact.name.isprintable() or "�" in artifact.name for artifact in result.artifacts)
    first = outcome.results[0]
    assert case.value is None or first.value == case.value
    assert case.artifacts is None or [artifact.name for artifact in first.artifacts] == case.artifacts
    assert case.missing is None or (first.missing and first.missing.suggested_requirement == case.missing)
    assert case.says in first.stdout


def test_after_all_attacks_a_program_runs_as_ever(campaign: Campaign) -> None:
    assert campaign.after.error is None
    assert [(result.status, result.stdout) for result in campaign.after.results] == [("ok", "1\n")]


def test_after_all_attacks_no_container_is_left(campaign: Campaign) -> None:
    assert campaign.left == []


def test_nobody_knocked_at_the_hosts_doors(campaign: Campaign) -> None:
    assert campaign.knocks == []


@pytest.fixture(scope="module")
def unprotected(request: pytest.FixtureRequest, host: Host) -> dict[str, str]:
    """What the probes print in containers without our defences, one for each."""
    cases = selected(request, "test_without_our_defences_the_attack_succeeds")
    with ThreadPoolExecutor(4) as workers:
        printed = list(workers.map(lambda case: run_unprotected(case, host), cases))
    return {str(case): text for case, text in zip(cases, printed, strict=True)}


def run_unprotected(case: Case, host: Host) -> str:
    api = connect()
    config = api.create_host_config(network_mode=host.network, **WEAKENED)
    config["MaskedPaths"] = config["ReadonlyPaths"] = []
    container = api.create_container(
        host.image,
        ["sleep", "120"],
        user="0:0",
        environment={"WORLDMODEL_ATTACK_SECRET": SECRET, "HTTPS_PROXY": "http://192.0.2.1:3128"},
        host_config=config,
    )["Id"]
    end = threading.Timer(60, lambda: api.kill(container))
    plant = "mkdir -p outputs /root/.docker /run/secrets; touch /root/.docker/config.json /run/docker.sock"
    command = ["sh", "-c", f'{plant}; for code; do python3 -c "$code"; done', "sh"]
    command += [host.program(code) for code in (case.code, case.then) if code]
    try:
        api.start(container)
        end.start()
        printed = b""
        for _ in range(3):  # on a busy machine the engine now and then loses all that a short exec printed
            printed = printed or api.exec_start(api.exec_create(container, command)["Id"])
        return printed[-64 * MIB :].decode(errors="replace")  # the streams come side by side: the end may not be last
    finally:
        end.cancel()
        api.remove_container(container, force=True, v=True)
        api.close()


@pytest.mark.parametrize("case", [case for case in CASES if case.control], ids=str)
def test_without_our_defences_the_attack_succeeds(case: Case, unprotected: dict[str, str]) -> None:
    assert FINDINGS.search(unprotected[str(case)]), unprotected[str(case)][-2000:]


def test_the_suite_is_as_large_as_it_says() -> None:
    names = [str(case) for case in CASES]
    assert len(names) == len(set(names)) >= 200
    assert sum(case.control for case in CASES) >= 40
    assert {case.area for case in CASES} >= {
        "output", "time", "processes", "memory", "disk", "network", "secrets", "file system", "privilege", "installs",
        "requirement strings", "file names", "variables", "state",
    }  # fmt: skip
    for case in CASES:
        assert case.code or case.raises, case
        assert bool(case.runsc) == bool(case.runsc.get("why")), case
