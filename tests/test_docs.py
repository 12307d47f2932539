"""The reference pages, held to the code: what there is, is described, and what is described, is there."""

import argparse
import ast
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args

import pytest

from model.confidence import Calibration
from model.examples import Worked
from sandbox.types import Status
from server import resources, schemas
from server.prompts import prompts
from server.settings import Settings
from training.config import TrainConfig, load_config
from training.dataset import Example
from training.evaluate import Outcome

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
REFERENCE = DOCS / "reference"
FOREIGN = {
    "No module named 'server'": "Python",
    "THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE": "pip",
    "Invalid Host header": "the MCP SDK",
    "Invalid Origin header": "the MCP SDK",
    "Request body too large": "the MCP SDK",
    "/health": "a path",
    "/api/…": "a path",
}
"""What the page of errors quotes and our code does not have, with whose it is."""


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def programs() -> list[Callable[[], object]]:
    import model.__main__
    import sandbox.cli
    import server.cli
    import server.client
    import training.cli

    return [server.cli.main, sandbox.cli.main, model.__main__.main, training.cli.main, server.client.main]


class Built(Exception):
    """Ends a program once its parser is there; `args[0]` is the parser."""


def parser_of(main: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> argparse.ArgumentParser:
    def caught(parser: argparse.ArgumentParser, *_: object) -> None:
        raise Built(parser)

    monkeypatch.setattr(sys, "argv", ["program", "--help"])
    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", caught)
    monkeypatch.setattr(argparse.ArgumentParser, "parse_known_args", caught)
    with pytest.raises(Built) as ended:
        main()
    parser = ended.value.args[0]
    assert isinstance(parser, argparse.ArgumentParser)
    return parser


def commands_of(parser: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def section(text: str, program: str, command: str) -> str:
    """What a page says of a command: under a heading of its own, else under that of its program."""
    parts = re.split(r"^(?=##)", text, flags=re.MULTILINE)
    for heading in (rf"### `{re.escape(program)} {command}[ `]", rf"## `{re.escape(program)}`"):
        for part in parts:
            if re.match(heading, part):
                return part
    raise AssertionError(f"no heading for {program} {command}")


@pytest.mark.parametrize("main", programs(), ids=lambda main: main.__module__)
def test_every_option_is_described_under_its_command(
    main: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = page("reference/cli.md")
    parser = parser_of(main, monkeypatch)
    commands = dict(commands_of(parser))
    assert commands
    for name, command in commands.items():
        said = section(text, parser.prog, name)
        assert re.search(r"```bash\n.*?" + re.escape(name), text, re.DOTALL)
        for action in command._actions:
            if action.dest == "help":
                continue
            for option in action.option_strings:
                assert re.search(rf"`{option}(?![\w-])", said), f"{parser.prog} {name}: {option}"
            if not action.option_strings:
                assert f"`{action.dest}`" in text, f"{parser.prog} {name}: {action.dest}"


def test_no_option_is_described_that_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    parsers = [parser_of(main, monkeypatch) for main in programs()]
    actions = [a for parser in parsers for _, command in commands_of(parser) for a in command._actions]
    known = {option for action in actions for option in action.option_strings}
    assert set(re.findall(r"^\| `(--?[a-z][\w-]*)", page("reference/cli.md"), re.MULTILINE)) <= known


def test_every_setting_is_described() -> None:
    rows = re.findall(r"^\| `(WORLDMODEL_[A-Z_]+)` \|", page("reference/settings.md"), re.MULTILINE)
    assert sorted(rows) == sorted(f"WORLDMODEL_{name.upper()}" for name in Settings.model_fields)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_page_names_a_setting_that_is_none(path: Path) -> None:
    known = [f"WORLDMODEL_{name.upper()}" for name in Settings.model_fields]
    for name in set(re.findall(r"WORLDMODEL_[A-Z][A-Z_]*[A-Z]", path.read_text(encoding="utf-8"))):
        assert any(setting.startswith(name) for setting in known), name  # `WORLDMODEL_PIP_*` is several


def test_every_key_of_a_training_config_is_described_with_its_default() -> None:
    table = page("reference/settings.md").partition("## A training run")[2]
    rows = dict(re.findall(r"^\| `([a-z_0-9]+)` \|[^|]*\| ([^|]*) \|", table, re.MULTILINE))
    assert list(rows) == list(TrainConfig.model_fields)
    for key, default in TrainConfig().model_dump(mode="json").items():
        if isinstance(default, bool | str):
            assert str(default).removesuffix(".0").lower() in rows[key].lower(), key
        elif isinstance(default, int | float):
            assert float(rows[key].split(",")[0]) == default, key


@pytest.mark.parametrize(
    "kind",
    [
        *(schemas.SolveResult, schemas.ExecResult, schemas.ModelInfo, schemas.Run),
        *(schemas.Artifact, schemas.Missing, schemas.Package, schemas.Environment),
    ],
)
def test_every_field_of_a_result_is_described(kind: type[schemas.Wire]) -> None:
    text = page("reference/results.md")
    for name, field in kind.model_fields.items():
        assert f"`{field.alias or name}`" in text, name


def test_statuses_prompts_and_resources_are_described() -> None:
    text = page("reference/results.md")
    solved = schemas.SolveResult.model_fields["status"].annotation
    for status in (*get_args(Status), *get_args(solved)):
        assert f"| `{status}` |" in text, status
    for prompt in prompts():
        assert f"| `{prompt.name}` |" in text
        assert all(f"`{argument.name}`" in text for argument in prompt.arguments or ())
    for uri in (resources.PROTOCOL_URI, resources.CARD_URI, resources.RUNS_URI, schemas.RUN_URI, schemas.ARTIFACT_URI):
        assert f"| `{uri}` |" in text


def test_all_that_progress_says_is_described() -> None:
    _, _, after = page("reference/results.md").partition("## Progress\n")
    table, _, _ = after.partition("\n## ")
    files = [*(ROOT / "model").glob("*.py"), *(ROOT / "sandbox" / "packages").glob("*.py")]
    files += [ROOT / "sandbox" / "docker.py", ROOT / "sandbox" / "turnstile.py"]
    said = [words for file in files for words in told(ast.parse(file.read_text(encoding="utf-8")))]
    assert len(said) > 10
    assert [words for words in said if f"`{words}" not in table] == []


def told(tree: ast.Module) -> Iterator[str]:
    """What a module tells of its progress: a fixed text with the quote that ends it, of others what is always first."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    for words in (call.args[0] for call in calls if ast.unparse(call.func) in ("say", "progress", "tell")):
        if isinstance(words, ast.Constant):
            yield f"{words.value!s}`"
        elif isinstance(words, ast.JoinedStr) and isinstance(words.values[0], ast.Constant):
            yield str(words.values[0].value)


@pytest.mark.parametrize("kind", [Example, Worked, Calibration, Outcome])
def test_every_field_of_a_file_is_described(kind: Any) -> None:
    text = page("reference/data.md")
    for field in fields(kind):
        assert f"`{field.name}`" in text, field.name


def test_every_test_that_is_named_as_a_proof_exists() -> None:
    named = set(re.findall(r"(tests/\w+\.py)::(test_\w+)", page("parity.md")))
    assert len(named) > 20
    for file, test in named:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
        assert test in functions, f"{file}::{test}"


def test_the_promised_runs_have_their_epochs() -> None:
    configs = ROOT / "training" / "configs"
    quick, full = (load_config(configs / f"{name}.toml", []) for name in ("quick", "full"))
    assert (quick.num_train_epochs, quick.max_rows) == (3, 1000)
    assert (full.num_train_epochs, full.max_rows) == (30, 0)


def test_every_error_of_the_troubleshooting_page_is_one_that_the_code_has() -> None:
    known = list(texts())
    quoted = errors(page("troubleshooting.md"))
    assert len(quoted) > 150
    for text in quoted:
        if text not in FOREIGN:
            pieces = [piece.strip() for piece in text.split("…")]
            assert max(map(len, pieces)) >= 8, text
            assert any(all(piece in one for piece in pieces) for one in known), text


def errors(text: str) -> list[str]:
    """What the first column of each table quotes."""
    rows = [line.split(" | ")[0] for line in text.splitlines() if line.startswith("| ")]
    return [quoted for row in rows for quoted in re.findall(r"`([^`]+)`", row)]


def texts() -> Iterator[str]:
    """Every text in the code, `…` for what is put into it."""
    for package in ("server", "model", "sandbox", "training"):
        for file in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.JoinedStr):
                    yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)
                elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value
    yield (ROOT / "Makefile").read_text(encoding="utf-8").replace("'\"'\"'", "'")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_leads_to_a_file_and_a_heading_in_it(path: Path) -> None:
    text = re.sub(r"^```.*?^```", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        name, _, heading = link.partition("#")
        target = path.parent / name if name else path
        assert target.exists(), link
        if heading and target.suffix == ".md":
            assert heading in headings(target.read_text(encoding="utf-8")), link


def headings(text: str) -> set[str]:
    """As GitHub and MkDocs name them in links."""
    found = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"\s", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower()) for heading in found}
