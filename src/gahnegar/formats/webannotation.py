"""W3C Web Annotation: one annotation for each expression, on the text by quotation and by position (code points)."""

import json
from typing import Any

from gahnegar.dates.timex import Timex
from gahnegar.formats import Annotated

_AROUND = 32
"""Letters of the text that a quotation gives before and after it."""


def render(annotated: Annotated) -> str:
    """An AnnotationPage as JSON-LD; the source is the address of the text, else its name."""
    items = [_annotation(annotated, timex, number) for number, timex in enumerate(annotated.timexes, 1)]
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items}
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _annotation(annotated: Annotated, timex: Timex, number: int) -> dict[str, Any]:
    text = annotated.text
    bodies = [
        {"type": "TextualBody", "purpose": "classifying", "value": str(timex.type)},
        {"type": "TextualBody", "purpose": "tagging", "value": timex.edtf or timex.value},
        {"type": "TextualBody", "purpose": "describing", "value": timex.explain("fa"), "language": "fa"},
    ]
    return {
        "id": f"#t{number}",
        "type": "Annotation",
        "motivation": "tagging",
        "body": bodies,
        "target": {
            "source": annotated.url or annotated.source or "#text",
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": timex.text,
                    "prefix": text[max(timex.start - _AROUND, 0) : timex.start],
                    "suffix": text[timex.end : timex.end + _AROUND],
                },
                {"type": "TextPositionSelector", "start": timex.start, "end": timex.end},
            ],
        },
    }
