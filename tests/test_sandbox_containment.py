"""What a hostile program finds: each probe prints what it got, or fails."""

from collections.abc import Iterator

import anyio
import pytest

from sandbox.docker import DockerSandbox
from sandbox.engine import connect
from sandbox.image import image_name
from sandbox.types import ExecResult, Limits, Program

pytestmark = pytest.mark.docker


@pytest.fixture(scope="module")
def sandbox() -> Iterator[DockerSandbox]:
    sandbox = DockerSandbox()
    yield sandbox
    anyio.run(sandbox.aclose)


def execute(sandbox, code, **limits) -> ExecResult:
    return anyio.run(sandbox.execute, Program(code), Limits(**limits))


def test_there_is_no_network_but_loopback(sandbox):
    result = execute(sandbox, "import socket\nprint([name for _, name in socket.if_nameindex()])")
    assert result.stdout == "['lo']\n"


@pytest.mark.parametrize("address", ["192.0.2.1", "172.17.0.1", "169.254.169.254", "127.0.0.1"])
def test_nothing_can_be_reached(sandbox, address):
    result = execute(sandbox, f"import socket\nsocket.create_connection(({address!r}, 80), timeout=3)")
    assert result.status == "error"
    assert "Network is unreachable" in result.stderr or "Connection refused" in result.stderr


def test_no_name_resolves(sandbox):
    assert "gaierror" in execute(sandbox, "import socket\nsocket.getaddrinfo('pypi.org', 443)").stderr


@pytest.mark.parametrize(
    "path", ["/x", "/env/x", "/opt/runner.py", "/usr/x", "/etc/passwd", "/sys/x", "/proc/sys/kernel/x"]
)
def test_the_root_is_read_only(sandbox, path):
    result = execute(sandbox, f"open({path!r}, 'a')")
    assert result.status == "error"
    assert any(word in result.stderr for word in ("Read-only", "Permission denied", "No such file"))


def test_it_is_nobody_and_can_become_nobody_else(sandbox):
    code = (
        "import os\nstatus = dict(line.split(':\\t') for line in open('/proc/self/status') if ':\\t' in line)\n"
        "print(os.getuid(), os.getgid(), *(status[k].strip() for k in "
        "('CapEff', 'CapPrm', 'CapBnd', 'CapAmb', 'NoNewPrivs', 'Seccomp')))"
    )
    zeros = "0000000000000000"
    assert execute(sandbox, code).stdout == f"10001 10001 {zeros} {zeros} {zeros} {zeros} 1 2\n"
    for change in ("os.setuid(0)", "os.setgid(0)", "os.chroot('/tmp')", "os.mknod('/tmp/d', 0o020666, 259)"):
        assert "PermissionError" in execute(sandbox, f"import os\n{change}").stderr


def test_the_hosts_environment_stays_out(sandbox, monkeypatch):
    monkeypatch.setenv("WORLDMODEL_SECRET", "hunter2")
    result = execute(sandbox, "import os\nprint(dict(os.environ), open('/proc/self/environ').read())")
    assert result.status == "ok"
    assert "hunter2" not in result.stdout


def test_only_the_standard_library_can_be_imported(sandbox):
    for name in ("pip", "setuptools", "pkg_resources", "wheel", "runner", "apport_python_hook"):
        result = execute(sandbox, f"import {name}")
        assert "ModuleNotFoundError" in result.stderr


@pytest.mark.parametrize(
    "attempt",
    [
        "open('/proc/1/mem', 'rb')",
        "open('/proc/1/maps').read()",
        "os.open('/proc/1/fd/0', os.O_RDONLY)",
        "os.open('/proc/1/fd/1', os.O_WRONLY)",
        "os.listdir('/proc/1/fd')",
        "open('/proc/1/environ').read()",
        "os.write(os.open('/proc/self/oom_score_adj', os.O_WRONLY), b'-1000')",
    ],
)
def test_the_runner_is_closed_to_the_program(sandbox, attempt):
    result = execute(sandbox, f"import os\n{attempt}")
    assert result.status == "error"
    assert "PermissionError" in result.stderr


def test_a_forged_report_is_output(sandbox):
    code = (
        "import os, struct\nreport = struct.pack('!iQQ?III', 0, 0, 0, False, 0, 0, 0) + bytes(8)\n"
        "os.write(1, bytes(32) + report)\nos._exit(5)"
    )
    result = execute(sandbox, code)
    assert (result.status, result.exit_code) == ("error", 5)


def test_what_the_program_leaves_running_writes_nothing_more(sandbox):
    code = (
        "import os, time\nif os.fork() == 0:\n    os.setsid()\n"
        "    if os.fork() == 0:\n"
        "        while True: os.write(1, b'late\\n'); time.sleep(0.01)\n"
        "    os._exit(0)\ntime.sleep(0.1)\nprint('end')\n3"
    )
    result = execute(sandbox, code)
    assert (result.status, result.value) == ("ok", 3)


@pytest.mark.parametrize(
    "attempt",
    [
        "[os.kill(1, number) for number in range(1, 65) if number not in (32, 33)]",
        "resource.prlimit(1, resource.RLIMIT_NOFILE, (0, 0))",
        "resource.prlimit(1, resource.RLIMIT_CPU, (0, 0))",
        "os.set_blocking(1, False)",
        "[os.close(fd) for fd in (0, 1, 2)]",
    ],
)
def test_harming_the_runner_never_turns_failure_into_success(sandbox, attempt):
    result = execute(sandbox, f"import os, resource, time\n{attempt}\ntime.sleep(0.3)\nos._exit(5)", timeout=5)
    assert result.status == "error"
    assert result.exit_code != 0


def test_a_program_that_stops_everything_is_timed_out(sandbox):
    result = execute(sandbox, "import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)", timeout=1)
    assert result.status == "timeout"


def test_shared_memory_is_bounded(sandbox):
    result = execute(sandbox, "with open('/dev/shm/x', 'wb') as f:\n    while True: f.write(bytes(1 << 20))")
    assert "No space left" in result.stderr


def test_a_claim_made_by_hand_brings_no_flood_of_files(sandbox):
    code = "import os\nos.write(3, b'\\0' * 8 * 1_000_000)\nos._exit(0)"
    assert execute(sandbox, code).artifacts == ()


def test_an_out_of_memory_kill_shows_though_the_runner_may_open_no_more_files(sandbox):
    code = (
        "import os, resource\nif os.fork() == 0:\n    x = []\n    while True: x.append(bytearray(b'x' * (8 << 20)))\n"
        "os.wait()\nos.rmdir('outputs')\nresource.prlimit(1, resource.RLIMIT_NOFILE, (3, 3))"
    )
    assert execute(sandbox, code).status == "out_of_memory"


def test_the_installer_builds_nothing_from_source():
    """In the image itself: a project whose build would leave a mark, as a dependency by address would be."""
    api = connect()
    command = (
        'mkdir /tmp/evil && cd /tmp/evil && printf \'[build-system]\\nrequires = []\\nbuild-backend = "evil"\\n'
        'backend-path = ["."]\\n\' > pyproject.toml && echo \'open("/tmp/mark", "w")\' > evil.py && '
        "python3 -I -S /opt/pip/pip install --no-index --target /tmp/out . ; ls /tmp"
    )
    container = api.create_container(image_name(), ["sh", "-c", command], network_disabled=True)["Id"]
    try:
        api.start(container)
        api.wait(container, timeout=60)
        said = api.logs(container).decode()
    finally:
        api.remove_container(container, force=True)
    assert "building packages from source is refused" in said
    assert "mark" not in said.splitlines()
