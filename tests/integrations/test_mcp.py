"""The tool server: a client in the same process finds its tools and calls them."""

import asyncio
import json
from importlib import import_module
from typing import Any

import pytest

import gahnegar

mcp = pytest.importorskip("mcp")

TEXT = "پل تازه دیروز گشایش یافت."
PUBLISHED = "1392-07-02"


def ask(name: str, **given: Any) -> Any:
    """What a tool answers, or the text of its error."""

    async def call() -> Any:
        server = import_module("gahnegar.integrations.mcp").make_server()
        async with mcp.Client(server) as client:
            tools = {tool.name for tool in (await client.list_tools()).tools}
            assert tools == {"resolve", "tag", "extract", "timeline"}
            return await client.call_tool(name, given)

    answer = asyncio.run(call())
    return answer.content[0].text if answer.is_error else json.loads(answer.content[0].text)


def test_resolve() -> None:
    told = ask("resolve", phrase="فردا", published=PUBLISHED)
    assert told["first_jalali"] == "1392-07-03"


def test_tag_extract_timeline() -> None:
    timexes = ask("tag", text=TEXT, published=PUBLISHED)["timexes"]
    assert [gahnegar.Timex.from_dict(one) for one in timexes] == gahnegar.tag(TEXT, PUBLISHED)
    assert ask("extract", text=TEXT, published=PUBLISHED)["events"][0]["status"] == "past"
    told = ask("timeline", documents=[{"text": TEXT, "published": PUBLISHED}])
    assert len(gahnegar.Timeline.from_dict(told)) == 1


def test_an_error_is_told() -> None:
    assert "نان" in ask("resolve", phrase="نان")
