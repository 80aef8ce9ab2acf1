"""A tool server for language models (Model Context Protocol): resolve, tag, extract and timeline."""

from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from gahnegar import __version__
from gahnegar.errors import GahnegarError
from gahnegar.integrations.calls import answer_extract, answer_resolve, answer_tag, answer_timeline

INSTRUCTIONS = (
    "Reads Persian text and says what happened when, in the Jalali, Gregorian and lunar calendars. Give the day of "
    "publication where it is known (1392-07-02, «۲ مهر ۱۳۹۲» or 2013-09-24): relative time rests on it, and nothing "
    "reads the clock. A missing date means that the text does not decide; `reason` says why."
)


def _answer(call: Callable[..., dict[str, Any]], *given: Any, **options: Any) -> dict[str, Any]:
    """What a call answers; errors of ours reach the model in their words."""
    try:
        return call(*given, **options)
    except GahnegarError as error:
        raise ToolError(str(error)) from error


def make_server() -> MCPServer:
    """The server, ready to run."""
    server = MCPServer("gahnegar", instructions=INSTRUCTIONS, version=__version__)

    @server.tool(name="resolve")
    def resolve_phrase(phrase: str, published: str | None = None) -> dict[str, Any]:
        """What one Persian time expression means: its days in three calendars, its TIMEX3 value, and why."""
        return _answer(answer_resolve, phrase, published)

    @server.tool(name="tag")
    def tag_text(text: str, published: str | None = None) -> dict[str, Any]:
        """The time expressions of a Persian text with their offsets and days."""
        return _answer(answer_tag, text, published)

    @server.tool(name="extract")
    def extract_events(text: str, published: str | None = None) -> dict[str, Any]:
        """The dated events of a Persian text: what happened when, where and with whom."""
        return _answer(answer_extract, text, published)

    @server.tool(name="timeline")
    def make_timeline(documents: list[dict[str, Any]], merge: bool = True) -> dict[str, Any]:
        """The events of several texts in order; each document has `text` and, where known, `published` and `source`."""
        return _answer(answer_timeline, documents, merge=merge, infer=False)

    return server


def serve_tools() -> None:
    """Serve on standard input and output."""
    make_server().run("stdio")
