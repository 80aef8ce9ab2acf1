"""Texts for the tools of others: what goes out is read back by an XML parser, a schema, cassis, or by its offsets."""

import datetime as dt
import json
from fractions import Fraction
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.dates.expression import Amount, Date, Every
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Calendar, Grain, Mod, TimexType
from gahnegar.formats import FORMATS, Annotated, annotate
from gahnegar.formats.labelstudio import LABELS

NEWS = (
    "شهردار تهران دیروز در مشهد درگذشت. مراسم او تا ۹ مهر در بهشت زهرا برگزار می‌شود. "
    "این جشنواره هر سه سال یک بار برگزار می‌شود. سال گذشته ۱۵ مرداد ۱۳۹۱ (۵ اوت ۲۰۱۲) نمایشگاه گشایش یافت. "
    "او ساعت ۵ عصر فردا سخنرانی خواهد کرد و گفت: «پنج سال طول کشید.»"
)
HOSTILE = "😀 <b>&\"' ]]> \x0c\u200c سطر\r\nدیروز رفت.\tفردا می‌آید 𐎠"
SCHEMAS = Path(__file__).parent / "schemas"


@pytest.fixture(params=[NEWS, HOSTILE, "", "بی‌زمان"], ids=["news", "hostile", "empty", "timeless"])
def annotated(request: pytest.FixtureRequest) -> Annotated:
    return annotate(
        request.param, "1392-07-02", title="عنوان <۱>", source="روزنامه & نامه", url="https://example.org/1"
    )


def as_xml(text: str) -> str:
    """The text as XML can hold it."""
    return text.replace("\x0c", "\ufffd")


def validate(document: str, schema: str) -> Any:
    """The root of a document that is valid by an XML Schema of the tests."""
    etree = pytest.importorskip("lxml.etree")
    root = etree.fromstring(document.encode())
    etree.XMLSchema(etree.parse(SCHEMAS / schema)).assertValid(root)
    return root


# What the consortium's schema imports from files that the package does not bring: the attributes that it names.
_IMPORTED = {
    "xml": (
        "http://www.w3.org/XML/1998/namespace",
        {"id": "ID", "lang": "language", "base": "anyURI", "space": "NCName"},
    ),
    "dcr": ("http://www.isocat.org/ns/dcr", {"datcat": "anyURI", "valueDatcat": "anyURI"}),
    "teix": ("http://www.tei-c.org/ns/Examples", {}),
}


@pytest.fixture(scope="module")
def tei_all() -> Any:
    """The schema of the TEI consortium for all of TEI P5 3.4.0, as the package acdh-spacytei brings it."""
    etree = pytest.importorskip("lxml.etree")
    try:
        [path] = [file.locate() for file in files("acdh-spacytei") or () if file.name == "tei_all.xsd"]
    except PackageNotFoundError:
        pytest.skip("no tei_all.xsd: pip install --no-deps acdh-spacytei")

    class Imports(etree.Resolver):  # type: ignore[misc]
        def resolve(self, url: str, _: str, context: Any) -> Any:
            namespace, attributes = _IMPORTED[url.removesuffix(".xsd").rpartition("_")[2]]
            named = (f'<xs:attribute name="{name}" type="xs:{kind}"/>' for name, kind in attributes.items())
            egxml = '<xs:element name="egXML"/>'
            opened = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{namespace}">'
            return self.resolve_string("".join((opened, *named, egxml, "</xs:schema>")), context)

    parser = etree.XMLParser()
    parser.resolvers.add(Imports())
    # Read from a string: the parser asks its resolvers also for the file itself.
    return etree.XMLSchema(etree.fromstring(Path(path).read_bytes(), parser))


def _year(text: str, phrase: str, **more: object) -> Timex:
    start = text.index(phrase)
    given = {"type": TimexType.DATE, "value": "2013", "edtf": "2013", "expression": Date(year=2013), **more}
    return Timex(
        start=start,
        end=start + len(phrase),
        text=phrase,
        first=dt.date(2013, 1, 1),
        last=dt.date(2013, 12, 31),
        granularity=Grain.YEAR,
        calendar=Calendar.GREGORIAN,
        **given,
    )


@pytest.mark.parametrize("name", FORMATS)
@given(
    text=st.text(max_size=20)
    | st.sampled_from([NEWS, HOSTILE]).flatmap(lambda t: st.integers(0, len(t)).map(lambda n: t[n:]))
)
def test_any_text_is_rendered(name: str, text: str) -> None:
    FORMATS[name].render(annotate(text, "1392-07-02"))


class TestTimeml:
    def render(self, annotated: Annotated) -> Any:
        return validate(FORMATS["timeml"].render(annotated), "timeml.xsd")

    def test_it_is_valid_and_gives_the_text_back(self, annotated: Annotated) -> None:
        root = self.render(annotated)
        assert "".join(root.itertext()) == as_xml(annotated.text)
        day, *times = root.findall("TIMEX3")
        assert (day.get("value"), day.get("functionInDocument")) == ("2013-09-24", "PUBLICATION_TIME")
        found = [(one.text, one.get("value")) for one in times]
        assert found == [(as_xml(timex.text), timex.value) for timex in annotated.timexes]

    def test_events_are_linked_to_their_times(self) -> None:
        root = self.render(annotate(NEWS, "1392-07-02"))
        times = {one.get("tid"): one.text for one in root.findall("TIMEX3")}
        events = {one.get("eid"): one.text for one in root.findall("EVENT")}
        instances = {one.get("eiid"): one for one in root.findall("MAKEINSTANCE")}
        links = {
            (events[instances[one.get("eventInstanceID")].get("eventID")], times[one.get("relatedToTime")]): one
            for one in root.findall("TLINK")
        }
        assert links["درگذشت", "دیروز"].get("relType") == "IS_INCLUDED"
        assert links["برگزار می‌شود", "۹ مهر"].get("relType") == "ENDED_BY"
        signal = links["برگزار می‌شود", "۹ مهر"].get("signalID")
        assert root.find(f"SIGNAL[@sid='{signal}']").text == "تا"
        assert {one.get("tense") for one in instances.values()} >= {"PAST", "FUTURE"}

    def test_mod_and_frequency(self) -> None:
        text = "اوایل سال ۲۰۱۳، سالی دو بار"
        twice = Every(period=Amount(((Fraction(1), Grain.YEAR),)), times=2)
        timexes = (
            _year(text, "اوایل سال ۲۰۱۳", mod=Mod.START),
            _year(text, "سالی دو بار", type=TimexType.SET, value="P1Y", expression=twice),
        )
        first, second = self.render(Annotated(text, timexes)).findall("TIMEX3")
        assert (first.get("mod"), second.get("freq")) == ("START", "2X")


class TestTei:
    def render(self, annotated: Annotated) -> Any:
        return validate(FORMATS["tei"].render(annotated), "tei.xsd")

    def test_it_is_valid_and_gives_the_text_back(self, annotated: Annotated) -> None:
        root = self.render(annotated)
        assert "".join(root.find(".//{*}ab").itertext()) == as_xml(annotated.text)

    def test_it_is_valid_by_the_schema_of_the_consortium(self, annotated: Annotated, tei_all: Any) -> None:
        root = self.render(annotated)
        # TEI 3.4.0 has no standOff yet (4.0 brought it): the events go where that version has lists.
        for stand_off in root.findall("{*}standOff"):
            root.remove(stand_off)
            back = root.makeelement("{http://www.tei-c.org/ns/1.0}back")
            root.find("{*}text").append(back)
            back.extend(stand_off)
        tei_all.assertValid(root)

    def test_days_stand_in_both_calendars(self) -> None:
        root = self.render(annotate(NEWS, "1392-07-02"))
        dates = {one.text: one for one in root.iterfind(".//{*}ab/{*}date")}
        day = dates["۱۵ مرداد ۱۳۹۱"]
        assert (day.get("when"), day.get("when-custom"), day.get("calendar")) == ("2012-08-05", "1391-05-15", "#jalali")
        assert (dates["۵ اوت ۲۰۱۲"].get("when"), dates["۵ اوت ۲۰۱۲"].get("when-custom")) == ("2012-08-05", None)
        assert (dates["سال گذشته"].get("from"), dates["سال گذشته"].get("to-custom")) == ("2012-03-20", "1391-12-30")
        assert dates["ساعت ۵ عصر فردا"].get("when") == "2013-09-25T17:00:00"
        assert dates["هر سه سال یک بار"].get("dur-iso") == "P3Y"
        assert root.find(".//{*}listEvent/{*}event/{*}label").text


class TestWebAnnotation:
    def test_quotation_and_position_agree(self, annotated: Annotated) -> None:
        page = json.loads(FORMATS["webannotation"].render(annotated))
        assert (page["@context"], page["type"]) == ("http://www.w3.org/ns/anno.jsonld", "AnnotationPage")
        assert len(page["items"]) == len(annotated.timexes)
        for item in page["items"]:
            assert item["target"]["source"] == "https://example.org/1"
            quote, place = item["target"]["selector"]
            assert annotated.text[place["start"] : place["end"]] == quote["exact"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in annotated.text
            assert [body["purpose"] for body in item["body"]] == ["classifying", "tagging", "describing"]


class TestLabelStudio:
    def test_regions_count_as_javascript_does(self, annotated: Annotated) -> None:
        (task,) = json.loads(FORMATS["labelstudio"].render(annotated))
        units = task["data"]["text"].encode("utf-16-le", "surrogatepass")
        (prediction,) = task["predictions"]
        names = {one["id"] for one in prediction["result"] if "value" in one}
        for one in prediction["result"]:
            if one["type"] == "relation":
                assert {one["from_id"], one["to_id"]} <= names
                continue
            start, end = one["value"]["start"], one["value"]["end"]
            told = units[2 * start : 2 * end].decode("utf-16-le")
            assert told in annotated.text
            if one["type"] == "labels":
                assert told == one["value"]["text"]
                assert set(one["value"]["labels"]) <= set(LABELS)
        times = [one for one in prediction["result"] if one["type"] == "textarea"]
        assert [one["value"]["text"] for one in times] == [[timex.value] for timex in annotated.timexes]


class TestDoccano:
    def test_entities_and_relations(self, annotated: Annotated) -> None:
        record = json.loads(FORMATS["doccano"].render(annotated))
        spans = {one["id"]: annotated.text[one["start_offset"] : one["end_offset"]] for one in record["entities"]}
        assert list(spans.values())[: len(annotated.timexes)] == [timex.text for timex in annotated.timexes]
        links = {(spans[one["from_id"]], spans[one["to_id"]]) for one in record["relations"]}
        if annotated.text == NEWS:
            assert ("درگذشت", "دیروز") in links

    def test_it_is_one_line(self) -> None:
        assert FORMATS["doccano"].render(annotate(HOSTILE)).count("\n") == 1


class TestUima:
    def test_cassis_reads_it_back(self, annotated: Annotated) -> None:
        cassis = pytest.importorskip("cassis")
        uima = pytest.importorskip("gahnegar.formats.uima")
        found = cassis.load_cas_from_xmi(FORMATS["uima"].render(annotated), uima.type_system())
        assert found.sofa_string == as_xml(annotated.text)
        times = found.select(uima.TIMEX3)
        assert [one.get_covered_text() for one in times] == [as_xml(timex.text) for timex in annotated.timexes]
        assert [one.timexValue for one in times] == [timex.value for timex in annotated.timexes]
        assert {one.get_covered_text() for one in found.select(uima.EVENT)} <= {
            as_xml(event.predicate.text) for event in annotated.events if event.predicate
        }
        if annotated.published:
            assert [one.value for one in found.select(uima.DCT)] == ["2013-09-24"]


def bio(text: str, timexes: list[Timex]) -> list[str]:
    return FORMATS["bio"].render(Annotated(text, tuple(timexes))).splitlines()


class TestBio:
    def test_labels_by_token(self) -> None:
        text = "در سال ۲۰۱۳، تمام."
        assert bio(text, [_year(text, "سال ۲۰۱۳")]) == [
            "در\tO", "سال\tB-DATE", "۲۰۱۳\tI-DATE", "،\tO", "تمام\tO", ".\tO",
        ]  # fmt: skip

    def test_neighbours_begin_anew(self) -> None:
        text = "۲۰۱۳ ۲۰۱۴"
        assert bio(text, [_year(text, "۲۰۱۳"), _year(text, "۲۰۱۴")]) == ["۲۰۱۳\tB-DATE", "۲۰۱۴\tB-DATE"]

    def test_half_spaces_and_marks_stay_in_the_word(self) -> None:
        assert bio("می‌شود مهٔ ا\u0653ذر", []) == ["می‌شود\tO", "مهٔ\tO", "ا\u0653ذر\tO"]

    def test_an_expression_divides_a_word(self) -> None:
        text = "پس از۲۰۱۳میلادی"
        assert bio(text, [_year(text, "۲۰۱۳")])[1:] == ["از\tO", "۲۰۱۳\tB-DATE", "میلادی\tO"]

    def test_a_line_break_is_an_empty_line(self) -> None:
        assert bio("\nیک\n\nدو", []) == ["یک\tO", "", "دو\tO"]

    def test_no_text(self) -> None:
        assert bio("", []) == []
