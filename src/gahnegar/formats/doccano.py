"""doccano: a line of JSON with entities and relations, as its relation projects import it. Offsets are code points."""

import json

from gahnegar.formats import Annotated, predicates


def render(annotated: Annotated) -> str:
    """One line."""
    names = {timex: number for number, timex in enumerate(annotated.timexes, 1)}
    entities = [
        {"id": number, "label": str(timex.type), "start_offset": timex.start, "end_offset": timex.end}
        for timex, number in names.items()
    ]
    relations: list[dict[str, object]] = []
    for number, predicate in enumerate(predicates(annotated), len(names) + 1):
        entities.append({"id": number, "label": "EVENT", "start_offset": predicate.start, "end_offset": predicate.end})
        for timex in dict.fromkeys(timex for event in predicate.events for timex in (event.timex, *event.mentions)):
            if timex in names:
                link = {"id": len(relations) + 1, "from_id": number, "to_id": names[timex], "type": "TLINK"}
                relations.append(link)
    header = {"title": annotated.title, "source": annotated.source, "published": str(annotated.published or "")}
    record = {"text": annotated.text, "entities": entities, "relations": relations}
    return json.dumps({**record, **{name: value for name, value in header.items() if value}}, ensure_ascii=False) + "\n"
