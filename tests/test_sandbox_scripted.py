"""The shipped fake keeps the seam's promises."""

import anyio
import pytest

from sandbox.errors import RequirementError, SandboxUnavailableError
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Program


def test_a_script_answers_by_code():
    sandbox = ScriptedSandbox({"print(1)": scripted_result("1\n")})
    assert anyio.run(sandbox.execute, Program("print(1)")).stdout == "1\n"
    assert sandbox.programs == [Program("print(1)")]
    with pytest.raises(SandboxUnavailableError, match="print"):
        anyio.run(sandbox.execute, Program("print(2)"))


def test_a_script_can_be_a_function():
    sandbox = ScriptedSandbox(lambda program: scripted_result(program.code.upper(), status="error"))
    result = anyio.run(sandbox.execute, Program("x"))
    assert (result.stdout, result.status, result.exit_code) == ("X", "error", 1)


def test_requirements_are_refused_as_by_a_real_sandbox():
    sandbox = ScriptedSandbox({})
    with pytest.raises(RequirementError):
        anyio.run(sandbox.execute, Program("", ("--pre",)))


def test_what_was_to_be_made_ready_is_noted():
    sandbox = ScriptedSandbox({})
    anyio.run(sandbox.prefetch, ["python:numpy"])
    assert sandbox.prefetched == [("python:numpy",)]
    assert sandbox.programs == []
