"""TEI P5: expressions as `date` elements with both calendars, events in a `standOff` list.

The text stands in one `ab`, letter for letter. `when`, `from` and `to` are Gregorian, `when-custom` and the like are of
the calendar in which the text speaks.
"""

import datetime as dt
import re

from gahnegar.dates.display import iso_in
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Certainty, TimexType
from gahnegar.formats import Annotated
from gahnegar.formats.xml import Element, escape, inline, xml_tag

_CALENDARS = {
    Calendar.JALALI: "Jalali (Solar Hijri)",
    Calendar.HIJRI: "Islamic lunar, as observed in Iran",
    Calendar.GREGORIAN: "Gregorian",
}
_CERTAINTY = {Certainty.CERTAIN: "high", Certainty.LIKELY: "medium", Certainty.GUESS: "low"}
_DURATION = re.compile(r"P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)")


def render(annotated: Annotated) -> str:
    """The document; read back by an XML parser, the content of `ab` is the given text."""
    timexes = annotated.timexes
    spoken = {timex.calendar for timex in timexes if timex.calendar}
    calendars = [one for one in _CALENDARS if one in spoken]
    elements = [
        Element(timex.start, timex.end, "date", {"xml:id": f"t{number}", **_date_attributes(timex)})
        for number, timex in enumerate(timexes, 1)
    ]
    names = {timex: f"#t{number}" for number, timex in enumerate(timexes, 1)}
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
        "<teiHeader><fileDesc>",
        f"<titleStmt><title>{escape(annotated.title or annotated.source or '-')}</title></titleStmt>",
        f"<publicationStmt>{_publication_statement(annotated.published)}</publicationStmt>",
        f"<sourceDesc><p>{escape(annotated.url or annotated.source or '-')}</p></sourceDesc>",
        "</fileDesc>",
    ]
    if calendars:
        listed = "".join(f'<calendar xml:id="{one}"><p>{_CALENDARS[one]}</p></calendar>' for one in calendars)
        lines.append(f"<profileDesc><calendarDesc>{listed}</calendarDesc></profileDesc>")
    lines.append("</teiHeader>")
    if annotated.events:
        lines.append("<standOff><listEvent>")
        for number, event in enumerate(annotated.events, 1):
            days = _day_attributes(event.start, event.end, event.timex.calendar)
            link = {"target": names.get(event.timex)}
            about = xml_tag("ref", link, empty=True) if link["target"] else ""
            lines.append(
                f"{xml_tag('event', {'xml:id': f'e{number}', 'type': str(event.status), **days})}"
                f"<label>{escape(event.title)}</label><desc>{about}</desc></event>"
            )
        lines.append("</listEvent></standOff>")
    text = inline(annotated.text, elements)
    lines.append(f'<text xml:lang="fa"><body><ab xml:space="preserve">{text}</ab></body></text>')
    return "\n".join((*lines, "</TEI>")) + "\n"


def _publication_statement(day: dt.date | None) -> str:
    return f'<publisher>-</publisher><date when="{day}">{day}</date>' if day else "<p>-</p>"


def _date_attributes(timex: Timex) -> dict[str, str | None]:
    """The attributes of an expression."""
    attributes: dict[str, str | None] = {"type": str(timex.type)}
    if timex.type is TimexType.DATE or timex.type is TimexType.TIME:
        attributes |= _day_attributes(timex.first, timex.last, timex.calendar)
        if timex.clock and timex.first and "when" in attributes:
            attributes["when"] = f"{timex.first}T{timex.clock:%H:%M:%S}"
    elif _DURATION.fullmatch(timex.value):
        attributes["dur-iso"] = timex.value
    if timex.calendar and len(attributes) > 1:
        attributes["calendar"] = f"#{timex.calendar}"
    if len(attributes) > 1:
        attributes["cert"] = _CERTAINTY[timex.certainty]
    return attributes


def _day_attributes(first: dt.date | None, last: dt.date | None, calendar: Calendar | None) -> dict[str, str | None]:
    ends = {"when": first} if first and first == last else {"from": first, "to": last}
    ends_named = {name: str(day) for name, day in ends.items() if day}
    custom = calendar if calendar is not Calendar.GREGORIAN else None
    own = {f"{name}-custom": iso_in(custom, day) for name, day in ends.items() if day and custom}
    return {**ends_named, **{name: day for name, day in own.items() if day}}
