"""Events made by hand, so that the tests of tables and pages do not depend on what the tagger finds."""

import datetime as dt
from fractions import Fraction
from typing import Any

from gahnegar.dates.conflicts import Conflict, ConflictKind
from gahnegar.dates.expression import Amount, Date, Every
from gahnegar.dates.signals import Signal
from gahnegar.dates.timex import Timex
from gahnegar.dates.units import Basis, Calendar, Grain, Mod, Reason, SignalKind, TimexType, Weekday
from gahnegar.events.event import Event, Kind, Status
from gahnegar.events.recurrence import Recurrence
from gahnegar.persian.text import Span

PUBLISHED = dt.date(2013, 9, 24)
SOURCE = "نمونهٔ گاه‌نگار"

EVERY_THREE_YEARS = Every(period=Amount(((Fraction(3), Grain.YEAR),)))


def event(
    title: str = "برگزاری اجلاس",
    start: dt.date | None = None,
    end: dt.date | None = None,
    *,
    sentence: str = "اجلاس سه‌شنبه برگزار می‌شود.",
    words: str = "سه‌شنبه",
    kind: Kind | None = None,
    status: Status = Status.PAST,
    who: tuple[str, ...] = (),
    where: str = "",
    offset: int = 0,
    source: str = SOURCE,
    published: dt.date | None = PUBLISHED,
    **timex: Any,
) -> Event:
    """An event whose expression `words` stands in `sentence`, which begins at `offset` of its document."""
    at = offset + max(sentence.find(words), 0)
    ends = start, end if end or kind is Kind.OPEN else start
    days = {None: Kind.VAGUE, True: Kind.POINT, False: Kind.INTERVAL}
    told = {
        "type": TimexType.DATE,
        "value": start.isoformat() if start else "PAST_REF",
        "edtf": start.isoformat() if start else None,
        "granularity": Grain.DAY if start else None,
        "calendar": Calendar.JALALI,
        "expression": Date(),
        "basis": Basis.PUBLISHED,
        "published": published,
        **timex,
    }
    return Event(
        timex=Timex(start=at, end=at + len(words), text=words, first=ends[0], last=ends[1], **told),
        predicate=None,
        clause=Span(offset, offset + len(sentence), sentence),
        sentence=Span(offset, offset + len(sentence), sentence),
        title=title,
        participants=tuple(Span(0, len(name), name) for name in who),
        place=Span(0, len(where), where) if where else None,
        status=status,
        reporting=False,
        kind=kind or days[None if start is None else ends[0] == ends[1]],
        start=ends[0],
        end=ends[1],
        recurrence=Recurrence.of(told["expression"], Calendar.JALALI),
        sources=(source,) if source else (),
        published=published,
    )


def story() -> list[Event]:
    """The events of the seed article, with one of every kind."""
    assembly = "سومین اجلاس مجمع عمومی هفته آینده از روز سه‌شنبه تا جمعه (اول تا ۴ اکتبر) در رباط برگزار می‌شود."
    return [
        event(
            "برگزاری سومین اجلاس مجمع عمومی شهرداران در رباط",
            dt.date(2013, 10, 1),
            dt.date(2013, 10, 4),
            sentence=assembly,
            words="هفته آینده از روز سه‌شنبه تا جمعه",
            status=Status.FUTURE,
            who=("مجمع عمومی شهرداران", "محمدباقر قالیباف"),
            where="رباط، پایتخت مراکش",
            offset=900,
            value="2013-10-01/2013-10-04",
            edtf="2013-10-01/2013-10-04",
        ),
        event(
            "برگزاری دومین اجلاس منطقه‌ای در برج میلاد تهران",
            dt.date(2013, 3, 21),
            dt.date(2013, 4, 20),
            sentence="دومین اجلاس منطقه‌ای این سازمان نیز در فروردین‌ماه امسال در برج میلاد تهران برگزار شد.",
            words="فروردین‌ماه امسال",
            where="برج میلاد تهران",
            offset=1500,
            granularity=Grain.MONTH,
        ),
        event(
            "انتخاب قالیباف به ریاست منطقهٔ خاورمیانه",
            dt.date(2012, 3, 20),
            dt.date(2013, 3, 20),
            sentence="سال گذشته محمدباقر قالیباف به ریاست منطقه انتخاب شد.",
            words="سال گذشته",
            who=("محمدباقر قالیباف",),
            offset=1400,
            granularity=Grain.YEAR,
            conflicts=(Conflict(ConflictKind.WEEKDAY, Weekday.WEDNESDAY, Weekday.TUESDAY),),
        ),
        event(
            "برگزاری اجلاس مجمع عمومی، هر سه سال یک بار",
            sentence="مجمع عمومی اجلاس خود را هر سه سال یک بار برگزار می‌کند.",
            words="هر سه سال یک بار",
            kind=Kind.RECURRING,
            status=Status.RECURRING,
            offset=1100,
            type=TimexType.SET,
            value="P3Y",
            expression=EVERY_THREE_YEARS,
            granularity=Grain.YEAR,
            basis=Basis.ABSOLUTE,
        ),
        event(
            "اجرای سند تازهٔ توسعهٔ شهرها",
            dt.date(2016, 1, 1),
            None,
            sentence="قرار است سند تازه‌ای برای بعد از ۲۰۱۵ آماده شود.",
            words="۲۰۱۵",
            kind=Kind.OPEN,
            status=Status.HYPOTHETICAL,
            offset=1900,
            signal=Signal(SignalKind.AFTER, Span(0, 7, "بعد از")),
            calendar=Calendar.GREGORIAN,
            basis=Basis.ABSOLUTE,
        ),
        event(
            "شناساندن تهران به جهانیان با دیپلماسی شهری",
            sentence="دیپلماسی شهری در سال‌های اخیر تهران را به جهانیان شناسانده است.",
            words="سال‌های اخیر",
            offset=1700,
            reason=Reason.VAGUE,
        ),
        event(
            "آغاز دههٔ ۷۰ و ساخت بزرگراه‌های تهران",
            dt.date(1991, 3, 21),
            dt.date(2001, 3, 20),
            sentence="از اوایل دههٔ ۷۰ بزرگراه‌های تهران ساخته شد.",
            words="اوایل دههٔ ۷۰",
            mod=Mod.START,
            offset=2100,
            granularity=Grain.DECADE,
            basis=Basis.ABSOLUTE,
            status=Status.PRESENT,
        ),
    ]
