"""Label Studio: one task with the expressions and predicates as a prediction, so that an annotator only corrects.

It counts UTF-16 code units, as JavaScript does. `CONFIG` is the labelling interface that the result is for.
"""

import json
from typing import Any

from gahnegar import __version__
from gahnegar.dates.units import TimexType
from gahnegar.formats import Annotated, predicates

CONFIG = """<View>
  <Relations><Relation value="TLINK"/></Relations>
  <Labels name="label" toName="text">
    <Label value="DATE"/><Label value="TIME"/><Label value="DURATION"/><Label value="SET"/><Label value="EVENT"/>
  </Labels>
  <Text name="text" value="$text"/>
  <TextArea name="value" toName="text" perRegion="true" editable="true"/>
</View>
"""
LABELS = (*map(str, TimexType), "EVENT")


def render(annotated: Annotated) -> str:
    """A list of one task as JSON."""
    return json.dumps([task(annotated)], ensure_ascii=False, indent=1) + "\n"


def task(annotated: Annotated) -> dict[str, Any]:
    """The task: its data, and a prediction with a region for each expression and predicate, and their relations."""
    units = _Units(annotated.text)
    names = {timex: f"t{number}" for number, timex in enumerate(annotated.timexes, 1)}
    result: list[dict[str, Any]] = []
    for timex, name in names.items():
        region = units.region(timex.start, timex.end)
        result.append(_labels(name, {**region, "labels": [str(timex.type)]}))
        result.append({**_labels(name, {**region, "text": [timex.value]}), "from_name": "value", "type": "textarea"})
    for number, predicate in enumerate(predicates(annotated), 1):
        result.append(_labels(f"e{number}", {**units.region(predicate.start, predicate.end), "labels": ["EVENT"]}))
        linked = dict.fromkeys(timex for event in predicate.events for timex in (event.timex, *event.mentions))
        result += [
            {
                "type": "relation",
                "from_id": f"e{number}",
                "to_id": names[timex],
                "direction": "right",
                "labels": ["TLINK"],
            }
            for timex in linked
            if timex in names
        ]
    header = {"title": annotated.title, "source": annotated.source, "url": annotated.url}
    header["published"] = str(annotated.published or "")
    return {
        "data": {"text": annotated.text, **{name: value for name, value in header.items() if value}},
        "predictions": [{"model_version": f"gahnegar {__version__}", "result": result}],
    }


def _labels(name: str, value: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


class _Units:
    """Code points of a text as UTF-16 code units."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = text.isascii() or max(text) <= "\uffff"

    def region(self, start: int, end: int) -> dict[str, Any]:
        return {"start": self._unit(start), "end": self._unit(end), "text": self._text[start:end]}

    def _unit(self, offset: int) -> int:
        return offset if self._plain else offset + sum(letter > "\uffff" for letter in self._text[:offset])
