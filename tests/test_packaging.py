"""What is handed out: the wheel, the bundle for assistants, and the entry for the MCP registry."""

import importlib.util
import json
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import jsonschema
import pytest
from mcp import Client, StdioServerParameters
from packaging.requirements import Requirement
from pydantic import SecretStr
from pydantic.fields import FieldInfo

from server.settings import Settings
from server.tools import tools

pytestmark = pytest.mark.slow

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parent.parent
PACKAGES = ("server", "model", "sandbox", "training")
TEXT = {"type": "string", "minLength": 1}
VERSION = {"type": "string", "maxLength": 255, "pattern": r"^\d+\.\d+\.\d+$"}
RULES: dict[str, Any] = {
    "type": "object",
    "required": ["$schema", "name", "description", "version", "packages"],
    "additionalProperties": False,
    "properties": {
        "$schema": {"const": "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json"},
        "name": {"type": "string", "maxLength": 200, "pattern": r"^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$"},
        "title": {**TEXT, "maxLength": 100},
        "description": {**TEXT, "maxLength": 100},
        "version": VERSION,
        "packages": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/package"}},
    },
    "$defs": {
        "package": {
            "type": "object",
            "required": ["registryType", "identifier", "version", "transport"],
            "additionalProperties": False,
            "properties": {
                "registryType": {"enum": ["npm", "pypi", "oci", "nuget", "mcpb"]},
                "identifier": TEXT,
                "version": VERSION,
                "runtimeHint": {"enum": ["npx", "uvx", "docker", "dnx"]},
                "transport": {"const": {"type": "stdio"}},
                "runtimeArguments": {"type": "array", "items": {"$ref": "#/$defs/argument"}},
                "packageArguments": {"type": "array", "items": {"$ref": "#/$defs/argument"}},
                "environmentVariables": {"type": "array", "items": {"$ref": "#/$defs/variable"}},
            },
        },
        "argument": {
            "type": "object",
            "required": ["type", "value"],
            "additionalProperties": False,
            "properties": {"type": {"enum": ["named", "positional"]}, "name": TEXT, "value": TEXT, "description": TEXT},
            "if": {"properties": {"type": {"const": "named"}}},
            "then": {"required": ["name"]},
        },
        "variable": {
            "type": "object",
            "required": ["name", "description"],
            "additionalProperties": False,
            "properties": {
                **dict.fromkeys(("name", "description", "default", "placeholder"), TEXT),
                "format": {"enum": ["string", "number", "boolean", "filepath"]},
                "choices": {"type": "array", "items": TEXT},
                "isRequired": {"type": "boolean"},
                "isSecret": {"type": "boolean"},
            },
        },
    },
}
"""What of the registry's schema of 2025-12-11 a `server.json` of this project meets: its rules, stricter where only one
form is used here."""


def read(name: str) -> Any:
    return json.loads((ROOT / name).read_text(encoding="utf-8"))


def setting(variable: str) -> FieldInfo:
    return Settings.model_fields[variable.removeprefix("WORLDMODEL_").lower()]


@pytest.fixture(scope="module")
def bundling() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bundle", ROOT / "packaging" / "mcpb" / "bundle.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def bundle(bundling: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle, made of a copy of what it is made from, and unpacked, its wheel too: `package/`."""
    folder = tmp_path_factory.mktemp("bundle")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, folder / "checkout" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / "checkout")
    bundling.bundle(folder / "checkout", folder / "worldmodel.mcpb")
    with zipfile.ZipFile(folder / "worldmodel.mcpb") as archive:
        archive.extractall(folder / "bundle")
    with zipfile.ZipFile(next((folder / "bundle").glob("*.whl"))) as wheel:
        wheel.extractall(folder / "package")
    return folder


def test_the_registry_entry_keeps_the_registrys_rules() -> None:
    jsonschema.validate(read("server.json"), RULES)


@pytest.mark.parametrize(
    "wrong",
    [{"name": "worldmodel"}, {"version": "^1.0"}, {"description": "x" * 101}, {"packages": []}, {"status": "x"}],
)
def test_the_rules_find_what_the_registry_would_refuse(wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**read("server.json"), **wrong}, RULES)


def test_every_version_is_that_of_the_package() -> None:
    entry = read("server.json")
    with (ROOT / "pyproject.toml").open("rb") as file:
        ours = tomllib.load(file)["project"]["version"]
    versions = {entry["version"], *(package["version"] for package in entry["packages"])}
    assert versions | {read("packaging/mcpb/manifest.json")["version"], version("worldmodel")} == {ours}


def test_the_readme_has_the_name_by_which_the_registry_knows_its_owner() -> None:
    assert f"<!-- mcp-name: {read('server.json')['name']} -->" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_registry_entry_offers_settings_as_they_are() -> None:
    (package,) = read("server.json")["packages"]
    for variable in package["environmentVariables"]:
        if variable["name"] == "DOCKER_HOST":
            continue
        field = setting(variable["name"])
        if "default" in variable:
            assert variable["default"] == field.default
        assert variable.get("isSecret", False) is (SecretStr.__name__ in str(field.annotation))
        assert all(f"'{choice}'" in str(field.annotation) for choice in variable.get("choices", ()))


def test_the_manifest_names_the_tools_and_settings_there_are() -> None:
    manifest = read("packaging/mcpb/manifest.json")
    assert [tool["name"] for tool in manifest["tools"]] == [tool.name for tool in tools()]
    for told, tool in zip(manifest["tools"], tools(), strict=True):
        assert tool.description.startswith(told["description"])
    variables = manifest["server"]["mcp_config"]["env"]
    assert all(setting(name) for name in variables if name != "DOCKER_HOST")
    assert set(variables.values()) == {f"${{user_config.{key}}}" for key in manifest["user_config"]}


def test_the_wheel_has_every_file_of_its_packages(bundle: Path) -> None:
    def files(folder: Path) -> set[str]:
        names = ("server", "model", "sandbox", "training")
        return {
            str(path.relative_to(folder)) for name in names for path in (folder / name).rglob("*.*") if path.is_file()
        }

    assert files(bundle / "checkout") - files(bundle / "package") == set()
    assert "model/adapters/smollm2-135m/adapter_model.safetensors" in files(bundle / "package")
    assert (bundle / "package" / "sandbox" / "image" / "Dockerfile").is_file()


def test_the_bundle_installs_its_own_wheel_with_the_versions_that_were_tested(bundle: Path) -> None:
    with (bundle / "bundle" / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    assert (bundle / "bundle" / project["tool"]["uv"]["sources"]["worldmodel"]["path"]).is_file()
    pins = {Requirement(pin).name: pin for pin in project["tool"]["uv"]["constraint-dependencies"]}
    assert {"mcp", "torch", "xllamacpp", "triton"} <= pins.keys()
    assert {"trl", "pytest"} & pins.keys() == set()
    lock = (ROOT / "requirements" / "serve.lock").read_text(encoding="utf-8")
    assert f"\n{pins['torch']} \\\n" in lock


def test_what_the_bundle_starts_is_the_server_of_its_wheel(bundle: Path) -> None:
    manifest = json.loads((bundle / "bundle" / "manifest.json").read_text(encoding="utf-8"))
    env = {
        "PYTHONPATH": str(bundle / "package"),
        "WORLDMODEL_ENGINE": "scripted",
        "WORLDMODEL_HOME": str(bundle / "home"),
    }
    start = [manifest["server"]["entry_point"]]
    command = StdioServerParameters(command=sys.executable, args=start, env=env, cwd=bundle / "bundle")

    async def offered() -> list[str]:
        with anyio.fail_after(60):
            async with Client(command) as client:
                return [tool.name for tool in (await client.list_tools()).tools]

    assert anyio.run(offered) == ["solve", "execute"]
    code = "import server; print(server.__file__)"
    where = subprocess.run([sys.executable, "-c", code], env=env, cwd="/", capture_output=True, text=True, check=True)
    assert Path(where.stdout.strip()).is_relative_to(bundle / "package")
