"""The guide's first snippet does what the guide says."""

import re
from pathlib import Path

GUIDE = Path(__file__).parents[2] / "docs" / "corpora.md"


def test_the_first_snippet_gives_an_event_and_an_error() -> None:
    found = re.search(r"```python\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    *lines, last = found[1].strip().split("\n")
    names: dict[str, object] = {}
    exec("\n".join([*lines, f"result = {last}"]), names)
    told = names["result"].to_dict("records")  # type: ignore[attr-defined]
    assert [(row["doc_id"], row["start"]) for row in told] == [("a", "2013-09-23"), ("b", "")]
    assert told[1]["error"].startswith("DocumentError: there is no text")
