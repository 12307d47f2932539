"""Changing one value of a JSON file in the hand of somebody else."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.jsonc import parse, with_value

PATH = ("mcpServers", "worldmodel")
ENTRY = {"command": "/x", "args": ["serve"]}

texts = st.text('ab"\\/*,}]: \n', max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
noise = st.sampled_from(["", " ", "\n", "\t", "/* , } */", '// "x": 1,\n', "\r\n"])


@st.composite
def written(draw: st.DrawFn, value: Any) -> str:
    """A JSON text of `value` with comments, spaces and last commas anywhere they may be."""

    def gap() -> str:
        return draw(noise) + draw(noise)

    def write(value: Any) -> str:
        if isinstance(value, dict):
            members = [f"{gap()}{json.dumps(key)}{gap()}:{write(of)}" for key, of in value.items()]
            opening, closing = "{}"
        elif isinstance(value, list):
            members = [write(of) for of in value]
            opening, closing = "[]"
        else:
            return gap() + json.dumps(value) + gap()
        last = "," if members and draw(st.booleans()) else ""
        return gap() + opening + ",".join(members) + last + gap() + closing + gap()

    return write(value)


@given(st.data(), st.dictionaries(texts, values, max_size=3), st.none() | st.dictionaries(texts, values, max_size=3))
def test_whatever_a_file_looks_like_only_the_value_changes(
    data: st.DataObject, others: dict[str, Any], servers: dict[str, Any] | None
) -> None:
    old = others if servers is None else {**others, "mcpServers": servers}
    text = data.draw(written(old))
    assert parse(text) == old
    changed = with_value(text, PATH, ENTRY)
    assert parse(changed) == {**old, "mcpServers": {**(servers or {}), "worldmodel": ENTRY}}
    rest = iter(changed)
    assert all(character in rest for character in text.rstrip() if not character.isspace())  # nothing is gone


def test_comments_stay_with_what_they_are_about() -> None:
    text = '{\n    // servers\n    "mcpServers": {\n        "b": {"n": 1.10}, // about b\n        /* end */\n    }\n}\n'
    assert with_value(text, PATH, {"n": 1}) == (
        '{\n    // servers\n    "mcpServers": {\n        "b": {"n": 1.10}, // about b\n        /* end */\n'
        '        "worldmodel": {\n            "n": 1\n        }\n    }\n}\n'
    )


def test_a_value_that_is_there_is_replaced_where_it_is() -> None:
    text = '{"mcpServers": {"worldmodel": {"old": true}, "z": 1}, "a": 1e2}'
    assert with_value(text, PATH, 7) == '{"mcpServers": {"worldmodel": 7, "z": 1}, "a": 1e2}'


@pytest.mark.parametrize(("text", "unit"), [('{\r\n\t"a": 1\r\n}\r\n', "\r\n\t"), ('{\n   "a": 1\n}', "\n   ")])
def test_line_ends_and_indentation_are_those_of_the_file(text: str, unit: str) -> None:
    changed = with_value(text, ("b",), 2)
    assert f'"a": 1,{unit}"b": 2' in changed
    assert changed.count("\n") == changed.count(unit[:-1].strip("\t ")) == text.count("\n") + 1


@pytest.mark.parametrize("text", ["", "{", "{'a': 1}", '{"a": 1 "b": 2}', '{"a": "b}', "/* {}"])
def test_what_is_not_json_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="line 1"):
        parse(text)
