"""The images and compose files under examples/: what can be seen of them without a registry to build them from."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import pytest
import yaml

from server.settings import mistyped

ROOT = Path(__file__).parent.parent
COMPOSED = sorted((ROOT / "examples").rglob("*compose*.yaml"))
COPY = re.compile(r"^COPY +(?!--from)(.+) \S+$", re.M)


def services(file: Path) -> dict[str, dict[str, Any]]:
    """Those that are built here."""
    content = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {name: service for name, service in content["services"].items() if "build" in service}


def let_through(context: Path, source: str) -> bool:
    """Whether the context's .dockerignore has `source` in the build: the last line that matches it decides."""
    through, ignored = True, context / ".dockerignore"
    for line in ignored.read_text(encoding="utf-8").splitlines() if ignored.exists() else ():
        if line and not line.startswith("#") and fnmatch(source, line.removeprefix("!")):
            through = line.startswith("!")
    return through


@pytest.mark.parametrize("file", COMPOSED, ids=lambda file: file.parent.name)
def test_a_compose_file_has_settings_and_builds_that_there_are(file: Path) -> None:
    built = services(file)
    assert {"engine", "server"} <= built.keys()
    for service in built.values():
        assert mistyped(service.get("environment", ())) == {}
        context = file.parent / service["build"]["context"]
        dockerfile = context / service["build"]["dockerfile"]
        assert dockerfile.is_file()
        for sources in COPY.findall(dockerfile.read_text(encoding="utf-8")):
            for source in sources.split():
                assert (context / source).exists(), source
                assert let_through(context, source), source


def test_both_images_of_the_server_and_both_compose_files_are_looked_at() -> None:
    assert len(COMPOSED) == 2
    builds = [service["build"]["dockerfile"] for file in COMPOSED for service in services(file).values()]
    assert {"examples/one-machine/Dockerfile", "examples/scaling/Dockerfile", "Dockerfile.engine"} == set(builds)


@pytest.mark.parametrize(("source", "is_in"), [("model", True), ("data", False), (".git", False)])
def test_the_build_gets_what_is_listed_and_nothing_else(source: str, is_in: bool) -> None:
    assert let_through(ROOT, source) is is_in
