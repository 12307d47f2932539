"""What a newcomer meets: the shipped adapter on the real base, asked over the real client and command line."""

import json
import subprocess
import sys
from pathlib import Path

import anyio
import pytest

from model.adapter import SHIPPED
from model.bases import CATALOGUE, WheelSource, sha256_of
from model.devices import pick_device
from model.llamacpp import unusable
from server.client import WorldModelClient

ADAPTER = SHIPPED / "smollm2-135m"

pytestmark = [pytest.mark.model, pytest.mark.docker]


def test_the_shipped_adapter_is_what_its_manifest_says() -> None:
    manifest = json.loads((ADAPTER / "manifest.json").read_text())
    source = CATALOGUE["smollm2-135m"].source
    assert isinstance(source, WheelSource)
    assert manifest["base"]["sha256"] == source.sha256
    assert manifest["adapter_sha256"] == sha256_of(ADAPTER / "adapter_model.safetensors")
    assert manifest["data"]["sha256"] in (ADAPTER / "README.md").read_text()
    structure = manifest["metrics"]["field"]["areas"]["all"]["structure"]
    assert structure["rate"] >= 0.98
    assert structure["n"] >= 175


@pytest.mark.parametrize(("question", "answer"), [("What's 15% of 200?", "30.0"), ("Calculate 25% of 400", "100.0")])
def test_the_promised_questions_are_right_from_the_command_line(question: str, answer: str) -> None:
    command = [sys.executable, "-m", "server", "solve", question, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert (result["status"], result["answer"]) == ("verified", answer)
    assert result["execution"]["stdout"] == f"{answer}\n"
    assert result["model"]["adapter"] == "smollm2-135m"
    fast = unusable() is None and pick_device() == "cpu"
    assert result["model"]["engine"].partition("/")[0] == ("llama.cpp" if fast else "transformers")


def test_a_client_gets_an_answer_with_its_proof_over_stdio() -> None:
    async def run() -> None:
        async with WorldModelClient() as worldmodel:
            answer = await worldmodel.solve("What's 15% of 200?", timeout_s=120)
            assert (answer.status, answer.answer) == ("verified", "30.0")
            assert answer.think
            assert answer.code
            assert answer.execution is not None
            assert answer.execution.environment.network is False

    anyio.run(run)


def test_a_damaged_adapter_is_an_error_and_programs_still_run(tmp_path: Path) -> None:
    for file in ADAPTER.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    weights = tmp_path / "adapter_model.safetensors"
    weights.write_bytes(weights.read_bytes()[:1000])

    async def run() -> None:
        from server.client import ToolFailed

        async with WorldModelClient(env={"WORLDMODEL_ADAPTER": str(tmp_path)}) as worldmodel:
            with pytest.raises(ToolFailed, match="is damaged"):
                await worldmodel.solve("What's 15% of 200?")
            assert (await worldmodel.execute("print(1)")).stdout == "1\n"

    anyio.run(run)
