"""What the conformance suite asks a server to offer, mounted on this one: its tools, resources and prompts, by name.

Only tests use it. The suite calls each by a fixed name and looks at what comes back, so that what the server itself
puts around every call (checks of arguments, error texts, middleware, HTTP) is judged on forms that `solve` and
`execute` never take: audio, embedded resources, questions to the client, arguments mirrored in headers.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from typing import Annotated, Any
from unittest.mock import patch

import anyio
from mcp.server import MCPServer
from mcp.server.mcpserver import Context, Resolve, Sample, UserMessage
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import (
    AudioContent,
    CallToolResult,
    ContentBlock,
    CreateMessageRequest,
    CreateMessageRequestParams,
    CreateMessageResult,
    ElicitRequest,
    ElicitRequestFormParams,
    ElicitResult,
    EmbeddedResource,
    ImageContent,
    InputRequest,
    InputRequiredResult,
    ListRootsRequest,
    ListRootsResult,
    SamplingMessage,
    TextContent,
    TextResourceContents,
)
from pydantic import Field

from server import http
from server.app import Server, create_app
from server.settings import Settings

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
WAV = "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAIA+AAACABAAZGF0YQAAAAA="
STEP_S = 0.05

Round = dict[str, InputRequest]
"""What a tool asks of the client at once, by key."""
ANSWERS = {
    "elicitation/create": ElicitResult,
    "sampling/createMessage": CreateMessageResult,
    "roots/list": ListRootsResult,
}


def mount(app: MCPServer[Any]) -> None:
    """Add everything the suite calls to `app`."""
    _tools_with_content(app)
    _tools_with_manners(app)
    _tools_that_ask(app)
    _resources(app)
    _prompts(app)


def _tools_with_content(app: MCPServer[Any]) -> None:
    """Each returns the same, always."""
    image = ImageContent(type="image", data=PNG, mime_type="image/png")
    contents: dict[str, list[ContentBlock]] = {
        "test_simple_text": [_text("This is a simple text response for testing.")],
        "test_image_content": [image],
        "test_audio_content": [AudioContent(type="audio", data=WAV, mime_type="audio/wav")],
        "test_embedded_resource": [_embedded("test://embedded-resource", "This is an embedded resource content.")],
        "test_multiple_content_types": [
            _text("Multiple content types test:"),
            image,
            _embedded("test://mixed-content-resource", '{"test":"data","value":123}', "application/json"),
        ],
        "test_logging_tool": [_text("Nothing was logged to a client that did not ask for it.")],
    }
    for name, blocks in contents.items():
        app.add_tool(_returning(blocks), name=name, description="Always returns the same content.")


def _returning(blocks: Sequence[ContentBlock]) -> Any:
    def content() -> CallToolResult:
        return CallToolResult(content=list(blocks))

    return content


def _tools_with_manners(app: MCPServer[Any]) -> None:
    """They fail, report progress, read a header, need a capability, have a schema written by hand."""

    @app.tool()
    def test_error_handling() -> str:
        """Always fails."""
        raise ToolError("This tool intentionally returns an error for testing")

    @app.tool()
    async def test_tool_with_progress(context: Context) -> str:
        """Reports 0, 50 and 100 of 100."""
        for done in (0, 50, 100):
            await context.report_progress(done, 100)
            await anyio.sleep(STEP_S)
        return "done"

    @app.tool()
    def test_header(region: Annotated[str, Field(json_schema_extra={"x-mcp-header": "Region"})]) -> str:
        """Takes an argument that HTTP clients mirror in the header Mcp-Param-Region."""
        return region

    @app.tool()
    def test_missing_capability(answer: Annotated[CreateMessageResult, Resolve(_somebody)]) -> str:
        """Needs a client that samples."""
        return str(answer.content)

    app.add_tool(_returning([_text("ok")]), name=SCHEMA_TOOL, description="Has a schema that no function gives.")
    tool = app._tool_manager.get_tool(SCHEMA_TOOL)
    assert tool is not None
    tool.parameters = SCHEMA


def _somebody() -> Sample:
    return Sample([_question("Is anybody there?")], max_tokens=10)


SCHEMA_TOOL = "json_schema_2020_12_tool"
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "$defs": {
        "address": {
            "$anchor": "addressDef",
            "type": "object",
            "properties": {"street": {"type": "string"}, "city": {"type": "string"}},
        }
    },
    "properties": {
        "name": {"type": "string"},
        "address": {"$ref": "#/$defs/address"},
        "contactMethod": {"type": "string", "enum": ["phone", "email"]},
        "phone": {"type": "string"},
        "email": {"type": "string"},
    },
    "allOf": [{"anyOf": [{"required": ["phone"]}, {"required": ["email"]}]}],
    "if": {"properties": {"contactMethod": {"const": "phone"}}, "required": ["contactMethod"]},
    "then": {"required": ["phone"]},
    "else": {"required": ["email"]},
    "additionalProperties": False,
}


def _tools_that_ask(app: MCPServer[Any]) -> None:
    """They ask the client before they answer, in one round or two; those with a state carry it through the client."""
    name, confirm = _form("What is your name?", name="string"), _form("Please confirm", ok="boolean")
    greeting, roots = _sampling("Generate a greeting"), ListRootsRequest()
    asking: dict[str, tuple[list[Round], bool]] = {
        "elicitation": ([{"user_name": name}], False),
        "sampling": ([{"capital_question": _sampling("What is the capital of France?")}], False),
        "list_roots": ([{"client_roots": roots}], False),
        "request_state": ([{"confirm": confirm}], True),
        "tampered_state": ([{"confirm": confirm}], True),
        "multiple_inputs": ([{"user_name": name, "greeting": greeting, "client_roots": roots}], True),
        "multi_round": ([{"step1": name}, {"step2": _form("What is your favorite color?", color="string")}], True),
        "capabilities": ([{"user_name": name, "greeting": greeting}], False),
    }
    for kind, (rounds, with_state) in asking.items():
        app.add_tool(
            _asking(rounds, with_state), name=f"test_input_required_result_{kind}", description="Asks, then answers."
        )
    app.add_tool(_asking([{"user_name": name}], False), name="test_streaming_elicitation", description="Asks a name.")

    @app.prompt()
    def test_input_required_result_prompt(context: Context) -> str | InputRequiredResult:
        """Asks what context to use."""
        asked: Round = {"user_context": _form("What context should the prompt use?", context="string")}
        answered = _answers(asked, context)
        return f"Use this context: {answered}" if answered else InputRequiredResult(input_requests=asked)


def _asking(rounds: Sequence[Round], with_state: bool) -> Any:
    async def ask(context: Context) -> str | InputRequiredResult:
        answered = int(context.request_state or 0)
        answers = _answers(_askable(rounds[answered], context), context)
        if answers:
            answered += 1
        if answered == len(rounds):
            return f"state-ok, {answers}"
        return InputRequiredResult(
            input_requests=_askable(rounds[answered], context), request_state=str(answered) if with_state else None
        )

    return ask


def _askable(asked: Round, context: Context) -> Round:
    """Those of the questions that the client said it can answer."""
    able = context.client_capabilities
    fields = {"elicitation/create": "elicitation", "sampling/createMessage": "sampling", "roots/list": "roots"}
    return {key: each for key, each in asked.items() if getattr(able, fields[each.method], None) is not None}


def _answers(asked: Round, context: Context) -> str:
    """What the client answered, as text; empty unless each question has an answer of its kind."""
    given = context.input_responses or {}
    if not all(isinstance(given.get(key), ANSWERS[each.method]) for key, each in asked.items()):
        return ""
    return json.dumps({key: given[key].model_dump(mode="json", exclude_none=True) for key in asked})


def _resources(app: MCPServer[Any]) -> None:
    @app.resource("test://static-text", mime_type="text/plain", description="A text.")
    def static_text() -> str:
        return "This is the content of the static text resource."

    @app.resource("test://static-binary", mime_type="image/png", description="A picture.")
    def static_binary() -> bytes:
        return base64.b64decode(PNG)

    @app.resource("test://template/{id}/data", mime_type="application/json", description="What an id stands for.")
    def template(id: str) -> str:
        return json.dumps({"id": id, "templateTest": True, "data": f"Data for ID: {id}"})


def _prompts(app: MCPServer[Any]) -> None:
    @app.prompt()
    def test_simple_prompt() -> str:
        """Takes nothing."""
        return "This is a simple prompt for testing."

    @app.prompt()
    def test_prompt_with_arguments(
        arg1: Annotated[str, Field(description="First test argument")],
        arg2: Annotated[str, Field(description="Second test argument")],
    ) -> str:
        """Repeats its arguments."""
        return f"Prompt with arguments: arg1='{arg1}', arg2='{arg2}'"

    @app.prompt()
    def test_prompt_with_embedded_resource(
        resourceUri: Annotated[str, Field(description="URI of the resource to embed")],
    ) -> list[UserMessage]:
        """Embeds a resource."""
        resource = _embedded(resourceUri, "Embedded resource content for testing.")
        return [UserMessage(resource), UserMessage("Please process the embedded resource above.")]

    @app.prompt()
    def test_prompt_with_image() -> list[UserMessage]:
        """Shows an image."""
        image = ImageContent(type="image", data=PNG, mime_type="image/png")
        return [UserMessage(image), UserMessage("Please analyze the image above.")]


def _text(text: str) -> TextContent:
    return TextContent(type="text", text=text)


def _embedded(uri: str, text: str, mime_type: str = "text/plain") -> EmbeddedResource:
    return EmbeddedResource(type="resource", resource=TextResourceContents(uri=uri, mime_type=mime_type, text=text))


def _question(text: str) -> SamplingMessage:
    return SamplingMessage(role="user", content=_text(text))


def _sampling(text: str) -> CreateMessageRequest:
    return CreateMessageRequest(params=CreateMessageRequestParams(messages=[_question(text)], max_tokens=100))


def _form(message: str, **fields: str) -> ElicitRequest:
    """A form with these fields, each of that JSON type and required."""
    schema = {"type": "object", "properties": {n: {"type": t} for n, t in fields.items()}, "required": [*fields]}
    return ElicitRequest(params=ElicitRequestFormParams(message=message, requested_schema=schema))


def main() -> None:
    """Serve over HTTP as `worldmodel serve --http` does, with everything mounted."""

    def mounted(*arguments: Any, **options: Any) -> Server:
        app = create_app(*arguments, **options)
        mount(app)
        return app

    with patch.object(http, "create_app", mounted):
        http.serve(Settings())


if __name__ == "__main__":
    main()
