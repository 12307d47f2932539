"""What can be read through a client in the same process, in both protocol eras; no engine, no weights."""

from __future__ import annotations

import base64
import errno
import json
import stat
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, MCPError
from mcp_types import (
    INTERNAL_ERROR,
    INVALID_PARAMS,
    BlobResourceContents,
    CallToolResult,
    ResourceLink,
    ResourceTemplateReference,
    TextContent,
    TextResourceContents,
)

from model.protocol import GRAMMAR, parse
from sandbox.scripted import ScriptedSandbox, scripted_result
from sandbox.types import Artifact, ExecResult, Program
from server.resources import ARTIFACT_URI, KEEP, RUN_URI, card_text
from server.runs import Runs
from server.schemas import Run
from server.settings import Settings

pytestmark = pytest.mark.anyio
Connected = Callable[..., AbstractAsyncContextManager[Client]]

QUESTION = "What's 15% of 200?"
REPLIES = {QUESTION: "<think>Multiply.</think>\n<model>\nprint(0.15 * 200)\n</model>\n<requires>python:math</requires>"}
PNG = b"\x89PNG\r\n\x1a\n-not-really"
FILES = (
    Artifact("plot.png", "image/png", PNG),
    Artifact("../../t.csv", "text/csv", "ä,1\n".encode()),
    Artifact("old.csv", "text/csv", b"\xe4,1\n"),
    Artifact("page.svg", "image/svg+xml", b"<svg/>"),
    Artifact("a.bin", "application/octet-stream", b"\0\1"),
)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def sandbox(**fields: Any) -> ScriptedSandbox:
    """Each program prints 30.0 and is run number 1, 2, 3…; `fields` say what else it leaves."""
    numbers = count(1)
    done = replace(scripted_result("30.0\n"), **fields)
    return ScriptedSandbox(lambda program: replace(done, execution_id=f"run{next(numbers)}"))


async def text_at(client: Client, uri: str) -> str:
    (content,) = (await client.read_resource(uri)).contents
    assert isinstance(content, TextResourceContents)
    assert content.uri == uri
    return content.text


async def refused(client: Client, uri: str) -> MCPError:
    with pytest.raises(MCPError) as fault:
        await client.read_resource(uri)
    return fault.value


def links_of(result: CallToolResult) -> list[ResourceLink]:
    return [block for block in result.content if isinstance(block, ResourceLink)]


def fields_of(result: CallToolResult) -> dict[str, Any]:
    fields = result.structured_content or (result.meta or {})["worldmodel/result"]
    assert isinstance(fields, dict)
    return fields


async def test_what_can_be_read_is_listed_with_titles_descriptions_and_types(connected: Connected) -> None:
    async with connected(sandbox()) as client:
        listed = {resource.uri: resource for resource in (await client.list_resources()).resources}
        templates = {t.uri_template: t for t in (await client.list_resource_templates()).resource_templates}
    assert listed["worldmodel://protocol"].mime_type == "text/markdown"
    assert listed["worldmodel://adapter/card"].mime_type == "text/markdown"
    assert listed["worldmodel://runs"].mime_type == "application/json"
    assert set(templates) == {"worldmodel://runs/{id}", "worldmodel://runs/{id}/artifacts/{number}"}
    assert templates[RUN_URI].mime_type == "application/json"
    assert templates[ARTIFACT_URI].mime_type is None  # files have one each
    for offered in (*listed.values(), *templates.values()):
        assert offered.title
        assert offered.description


async def test_nothing_is_announced_that_never_comes(connected: Connected) -> None:
    async with connected(sandbox()) as client:
        offered = client.server_capabilities.model_dump(exclude_none=True)
    assert {"tools", "resources", "prompts", "completions"} <= set(offered)
    promises = [offered[part].get(word) for part in offered for word in ("list_changed", "subscribe")]
    assert not any(promises)


async def test_the_format_is_told_with_an_example_that_parses_its_rules_and_its_grammar(connected: Connected) -> None:
    async with connected(sandbox()) as client:
        text = await text_at(client, "worldmodel://protocol")
    _, example, _ = text.split("```\n", 2)
    assert parse(example).requires == ("python:math",)
    assert "text before <think>                 ignored" in text
    assert GRAMMAR.strip() in text


async def test_the_model_card_is_the_adapters(connected: Connected, tmp_path: Path) -> None:
    adapter = tmp_path / "mine"
    adapter.mkdir()
    async with connected(sandbox(), adapter=str(adapter)) as client:
        assert "mine has none" in await text_at(client, "worldmodel://adapter/card")
        (adapter / "README.md").write_text("# My adapter\n")
        assert await text_at(client, "worldmodel://adapter/card") == "# My adapter\n"


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "# LoRA adapter for smollm2-135m"),
        ({"adapter": "none"}, "smollm2-135m answers as it is"),
        ({"base": "qwen3-0.6b"}, "qwen3-0.6b answers as it is"),
        ({"base": "nonesuch"}, "there is no base model 'nonesuch'"),
        ({"engine": "remote", "remote_model": "theirs"}, "theirs answers from an endpoint"),
    ],
)
def test_a_card_that_is_not_there_says_why(settings: dict[str, Any], said: str) -> None:
    assert said in card_text(Settings(**settings))


def test_a_base_with_its_adapter_merged_in_has_a_card_of_its_own(tmp_path: Path) -> None:
    adapter = {"name": "mine", "sha256": "0", "manifest": {}}
    (tmp_path / "config.json").write_text("{}")
    (tmp_path / "manifest.json").write_text(json.dumps({"export": {}, "adapter": adapter}))
    (tmp_path / "README.md").write_text("# Merged\n")
    assert card_text(Settings(base=str(tmp_path))) == "# Merged\n"


async def test_a_run_of_solve_can_be_read_with_its_question_program_output_and_timings(connected: Connected) -> None:
    async with connected(sandbox(artifacts=FILES), REPLIES) as client:
        result = fields_of(await client.call_tool("solve", {"question": QUESTION}))
        run = json.loads(await text_at(client, f"worldmodel://runs/{result['execution']['execution_id']}"))
    assert run["tool"] == "solve"
    assert run["question"] == QUESTION
    assert run["think"] == "Multiply."
    assert run["code"] == "print(0.15 * 200)"
    assert run["requires"] == ["python:math"]
    assert run["output"] == "30.0\n"
    assert (run["status"], run["answer"], run["explanation"]) == ("verified", "30.0", result["explanation"])
    assert {"decode", "execute", "install", "run", "total"} <= set(run["timings_ms"])
    assert run["timings_ms"]["total"] == result["timings_ms"]["total"]
    assert run["artifacts"][1] == {
        "name": "../../t.csv",
        "mime_type": "text/csv",
        "size": 5,
        "uri": "worldmodel://runs/run1/artifacts/2",
    }


async def test_a_run_of_execute_can_be_read_also_when_its_program_failed(connected: Connected) -> None:
    async with connected(sandbox(status="error", stderr="NameError: x", value=[1])) as client:
        await client.call_tool("execute", {"code": "x", "requires": ["python:numpy"]})
        run = json.loads(await text_at(client, "worldmodel://runs/run1"))
    assert (run["tool"], run["status"], run["question"], run["code"]) == ("execute", "error", None, "x")
    assert (run["requires"], run["error_output"], run["value"]) == (["python:numpy"], "NameError: x", [1])


async def test_the_last_runs_are_listed_newest_first_also_those_without_a_program(connected: Connected) -> None:
    async with connected(sandbox(), {**REPLIES, "Who?": "I do not know."}) as client:
        await client.call_tool("solve", {"question": "Who?"})
        await client.call_tool("execute", {"code": "print(30.0)"})
        await client.call_tool("solve", {"question": QUESTION})
        listed = json.loads(await text_at(client, "worldmodel://runs"))
        without = json.loads(await text_at(client, listed[2]["uri"]))
    assert [run["asked"] for run in listed] == [QUESTION, "print(30.0)", "Who?"]
    assert [run["tool"] for run in listed] == ["solve", "execute", "solve"]
    assert listed[0]["uri"] == "worldmodel://runs/run2"
    assert (without["status"], without["answer"], without["output"]) == ("failed", None, "")


async def test_files_that_are_no_images_are_links_and_each_can_be_read_as_what_it_is(connected: Connected) -> None:
    async with connected(sandbox(artifacts=FILES)) as client:
        result = await client.call_tool("execute", {"code": "1"})
        links = links_of(result)
        read = [
            (await client.read_resource(f"worldmodel://runs/run1/artifacts/{number}")).contents[0]
            for number, _ in enumerate(FILES, start=1)
        ]
    assert [(link.name, link.mime_type, link.size) for link in links] == [
        (file.name, file.mime_type, len(file.data)) for file in FILES[1:]
    ]
    assert [link.uri for link in links] == [f"worldmodel://runs/run1/artifacts/{number}" for number in (2, 3, 4, 5)]
    assert [content.mime_type for content in read] == [file.mime_type for file in FILES]
    texts = [content.text if isinstance(content, TextResourceContents) else None for content in read]
    assert texts == [None, "ä,1\n", None, "<svg/>", None]
    blobs = [base64.b64decode(content.blob) for content in read if isinstance(content, BlobResourceContents)]
    assert blobs == [PNG, b"\xe4,1\n", b"\0\1"]


async def test_many_files_are_not_many_links(connected: Connected) -> None:
    many = tuple(Artifact(f"{n}.txt", "text/plain", b"1") for n in range(200))
    async with connected(sandbox(artifacts=many)) as client:
        result = await client.call_tool("execute", {"code": "1"})
        assert len(links_of(result)) == 15
        assert await text_at(client, "worldmodel://runs/run1/artifacts/200") == "1"


async def test_clients_that_do_not_know_links_get_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from server.app import create_app

    monkeypatch.setattr("mcp.client.session.LATEST_HANDSHAKE_VERSION", "2025-03-26")
    app = create_app(Settings(home=tmp_path, engine="scripted"), open_sandbox=lambda _: sandbox(artifacts=FILES))
    async with Client(app, mode="legacy") as client:
        assert client.protocol_version == "2025-03-26"
        result = await client.call_tool("execute", {"code": "1"})
    assert {block.type for block in result.content} == {"text", "image"}


NO_RESOURCES = [
    "worldmodel://runs/nonesuch",
    "worldmodel://runs/run2",
    "worldmodel://runs/run1/artifacts/6",
    "worldmodel://runs/run1/artifacts/0",
    "worldmodel://runs/run1/artifacts/-1",
    "worldmodel://runs/run1/artifacts/run.json",
    "worldmodel://runs/run1/artifacts/1/2",
    "worldmodel://runs/run2/artifacts/1",
    "worldmodel://runs/..",
    "worldmodel://runs/../run1",
    "worldmodel://runs/..%2Fsecret",
    "worldmodel://runs/%2e%2e%2fsecret",
    "worldmodel://runs/..%2Fsecret/artifacts/1",
    "worldmodel://runs/../secret/artifacts/1",
    "worldmodel://runs/%2Fetc",
    "worldmodel://runs/run1%00",
    "worldmodel://runs/",
    "worldmodel://secret",
    "file:///etc/passwd",
    "",
]


@pytest.mark.parametrize("uri", NO_RESOURCES)
async def test_what_is_not_there_is_the_protocols_error_and_no_way_out_of_the_folder(
    connected: Connected, tmp_path: Path, uri: str
) -> None:
    secret = tmp_path / "home" / "secret"
    secret.mkdir(parents=True)
    record = Run.of_program(Program("secret"), scripted_result("secret"))
    (secret / "run.json").write_text(record.model_dump_json())
    (secret / "artifact-1.txt").write_text("secret")
    async with connected(sandbox(artifacts=FILES)) as client:
        await client.call_tool("execute", {"code": "1"})
        fault = await refused(client, uri)
        assert fault.code == INVALID_PARAMS
        assert fault.data == {"uri": uri}
        assert "secret" not in fault.message.removeprefix("Unknown resource: ").removeprefix(uri)
        assert await text_at(client, "worldmodel://runs/run1/artifacts/2")


async def test_a_uri_of_any_length_is_not_repeated_at_length(connected: Connected) -> None:
    async with connected(sandbox()) as client:
        fault = await refused(client, "worldmodel://runs/" + "x" * 1_000_000)
        assert fault.code == INVALID_PARAMS
        assert len(f"{fault.message}{fault.data}") < 1000
        assert await text_at(client, "worldmodel://protocol")


async def test_a_pruned_run_is_one_that_is_not_there(connected: Connected) -> None:
    async with connected(sandbox(artifacts=FILES)) as client:
        await client.call_tool("execute", {"code": "1"})
        assert await text_at(client, "worldmodel://runs/run1/artifacts/2")
        for _ in range(KEEP):
            await client.call_tool("execute", {"code": "1"})
        for uri in ("worldmodel://runs/run1", "worldmodel://runs/run1/artifacts/2"):
            fault = await refused(client, uri)
            assert fault.code == INVALID_PARAMS
            assert f"the newest {KEEP} are kept" in fault.message
        assert len(json.loads(await text_at(client, "worldmodel://runs"))) == 20


async def test_a_file_that_is_too_large_to_serve_says_so(connected: Connected, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.resources.READ_LIMIT", 4)
    async with connected(sandbox(artifacts=FILES)) as client:
        await client.call_tool("execute", {"code": "1"})
        fault = await refused(client, "worldmodel://runs/run1/artifacts/2")
    assert (fault.code, "5 bytes, at most 4" in fault.message) == (INTERNAL_ERROR, True)


async def test_nothing_links_to_a_file_that_is_too_large_to_serve(
    connected: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.tools.READ_LIMIT", 4)
    async with connected(sandbox(artifacts=FILES)) as client:
        result = await client.call_tool("execute", {"code": "1"})
    assert [link.name for link in links_of(result)] == ["old.csv", "a.bin"]


async def test_where_clients_share_a_server_none_is_shown_the_runs_of_another(
    connected: Connected, tmp_path: Path
) -> None:
    async with connected(sandbox(artifacts=FILES), shared=True) as client:
        result = await client.call_tool("execute", {"code": "1"})
        assert "worldmodel://runs" not in {resource.uri for resource in (await client.list_resources()).resources}
        assert (await refused(client, "worldmodel://runs")).code == INVALID_PARAMS
        known = await client.complete(ResourceTemplateReference(uri=RUN_URI), {"name": "id", "value": ""})
        assert known.completion.values == []
        assert json.loads(await text_at(client, "worldmodel://runs/run1"))["code"] == "1"
        uri = fields_of(result)["artifacts"][1]["uri"]
        assert uri == "worldmodel://runs/run1/artifacts/2"
        assert await text_at(client, uri) == "ä,1\n"
    assert str(tmp_path) not in result.model_dump_json()


async def test_ids_and_numbers_are_completed(connected: Connected) -> None:
    run, file = ResourceTemplateReference(uri=RUN_URI), ResourceTemplateReference(uri=ARTIFACT_URI)
    async with connected(sandbox(artifacts=FILES)) as client:

        async def values(ref: ResourceTemplateReference, name: str, value: str, **known: str) -> list[str]:
            return (await client.complete(ref, {"name": name, "value": value}, known)).completion.values

        assert await values(run, "id", "") == []
        for _ in range(11):
            await client.call_tool("execute", {"code": "1"})
        assert (await values(run, "id", ""))[:2] == ["run11", "run10"]
        assert await values(file, "id", "run1") == ["run11", "run10", "run1"]
        assert await values(run, "id", "x") == []
        assert await values(file, "number", "", id="run1") == ["1", "2", "3", "4", "5"]
        assert await values(file, "number", "", id="nonesuch") == []
        assert await values(file, "number", "", id="../run1") == []
        assert await values(ResourceTemplateReference(uri="worldmodel://x/{id}"), "id", "") == []


async def test_a_disk_that_takes_nothing_costs_the_record_not_the_answer(
    connected: Connected, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "runs").write_text("in the way")
    async with connected(sandbox(artifacts=FILES), REPLIES) as client:
        result = await client.call_tool("solve", {"question": QUESTION})
        assert json.loads(await text_at(client, "worldmodel://runs")) == []
    assert not result.is_error
    fields = fields_of(result)
    assert fields["answer"] == "30.0"
    assert {file["uri"] for file in fields["execution"]["artifacts"]} == {None}
    assert links_of(result) == []
    assert [block.type for block in result.content] == ["text", "image"]
    assert isinstance(result.content[0], TextContent)
    assert "t.csv (text/csv, 5 bytes) not kept" in result.content[0].text
    assert "WORLDMODEL_HOME" in caplog.text


def of_program(id: str, done: ExecResult) -> Run:
    return Run.of_program(Program("1"), replace(done, execution_id=id))


def test_a_disk_that_fills_up_on_the_way_leaves_no_half_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done = replace(scripted_result(), artifacts=FILES)
    runs = Runs(tmp_path)
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "run.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    assert runs.save(of_program("a", done), FILES) == [None] * 5
    assert list((tmp_path / "runs").iterdir()) == []


def test_a_record_that_is_not_whole_is_no_run(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    runs.save(of_program("a", scripted_result()), ())
    runs.save(of_program("b", scripted_result()), ())
    record = tmp_path / "runs" / "b" / "run.json"
    record.write_bytes(record.read_bytes()[:50])
    assert runs.get("b") is None
    assert [run.id for run in runs.newest(10)] == ["a"]


def test_half_a_surrogate_pair_does_not_cost_the_record(tmp_path: Path) -> None:
    runs = Runs(tmp_path)
    runs.save(of_program("a", scripted_result("x\ud800")), ())
    run = runs.get("a")
    assert run is not None
    assert run.output == "x?"


def test_only_their_owner_may_read_runs(tmp_path: Path) -> None:
    folder = tmp_path / "runs"
    folder.mkdir(mode=0o755)  # as an earlier version left it
    Runs(tmp_path).save(of_program("a", scripted_result()), FILES)
    assert {stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / "a")} == {0o700}
    files = list((folder / "a").iterdir())
    assert len(files) == 6
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_servers_that_share_a_home_do_each_other_no_harm(tmp_path: Path) -> None:
    done = replace(scripted_result(), artifacts=FILES[:2])

    def serve(name: str) -> list[bool]:
        runs, kept = Runs(tmp_path), []
        for number in range(KEEP):
            uris = runs.save(of_program(f"{name}{number}", done), FILES[:2])
            runs.newest(3)
            kept.append(None not in uris)
        return kept

    with ThreadPoolExecutor(2) as pool:
        assert all(all(kept) for kept in pool.map(serve, "ab"))
    left = list((tmp_path / "runs").iterdir())
    assert KEEP - 2 <= len(left) <= KEEP + 2  # whose files are as old as each other's may go one too early
    assert all(Runs(tmp_path).content(folder.name, 1) == PNG for folder in left)
