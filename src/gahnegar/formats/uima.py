"""A UIMA CAS as XMI, with HeidelTime's type of expressions, so that pipelines built for it go on working."""

from cassis import Cas, TypeSystem

from gahnegar.dates.expression import Every
from gahnegar.formats import Annotated, predicates
from gahnegar.formats.xml import legal

TIMEX3 = "de.unihd.dbs.uima.types.heideltime.Timex3"
EVENT = "de.unihd.dbs.uima.types.heideltime.Event"
DCT = "de.unihd.dbs.uima.types.heideltime.Dct"
_STRING = "uima.cas.String"


def type_system() -> TypeSystem:
    """The types of the document."""
    types = TypeSystem()
    timex = types.create_type(TIMEX3, supertypeName="uima.tcas.Annotation")
    for name in ("timexId", "timexType", "timexValue", "timexMod", "timexFreq", "edtf", "explanation"):
        types.create_feature(timex, name, _STRING)
    event = types.create_type(EVENT, supertypeName="uima.tcas.Annotation")
    for name in ("eventId", "eventClass", "tense", "title"):
        types.create_feature(event, name, _STRING)
    types.create_feature(event, "timex", TIMEX3)
    dct = types.create_type(DCT, supertypeName="uima.tcas.Annotation")
    types.create_feature(dct, "value", _STRING)
    return types


def cas(annotated: Annotated) -> Cas:
    """The CAS with its sofa, expressions, predicates and publication day.

    Characters that XML cannot hold become U+FFFD, one for one.
    """
    types = type_system()
    made = Cas(types)
    made.sofa_string, made.sofa_mime = legal(annotated.text), "text/plain"
    timex3, event_type, dct = types.get_type(TIMEX3), types.get_type(EVENT), types.get_type(DCT)
    if annotated.published:
        made.add(dct(begin=0, end=0, value=str(annotated.published)))
    features = {}
    for number, timex in enumerate(annotated.timexes, 1):
        every = timex.expression if isinstance(timex.expression, Every) else None
        features[timex] = timex3(
            begin=timex.start,
            end=timex.end,
            timexId=f"t{number}",
            timexType=str(timex.type),
            timexValue=timex.value,
            timexMod=str(timex.mod or ""),
            timexFreq=f"{every.times}X" if every and every.times else "",
            edtf=timex.edtf or "",
            explanation=legal(timex.explain("fa")),
        )
    made.add_all(features.values())
    for number, predicate in enumerate(predicates(annotated), 1):
        for event in predicate.events:
            made.add(
                event_type(
                    begin=predicate.start,
                    end=predicate.end,
                    eventId=f"e{number}",
                    eventClass="REPORTING" if event.reporting else "OCCURRENCE",
                    tense=str(event.status),
                    title=legal(event.title),
                    timex=features.get(event.timex),
                )
            )
    return made


def render(annotated: Annotated) -> str:
    """The CAS as XMI."""
    xmi: str = cas(annotated).to_xmi()
    return xmi
