"""Names that date a text: bodies, terms of office, plans and things that are there since a known day, or until one.

A table over folded text. A text that names one was published after its beginning; an end is softer, since texts tell
of what is no more. The days are those of Iran's laws and elections and of the things themselves.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gahnegar.dates.calendars import month_span
from gahnegar.dates.units import Calendar


@dataclass(frozen=True, slots=True)
class NewsEra:
    """A name, and the Jalali months (year, month) from which and up to which it is in the news, both inclusive."""

    names: str
    first: tuple[int, int]
    last: tuple[int, int] | None = None

    @property
    def start(self) -> int:
        """The first day number."""
        return month_span(Calendar.JALALI, *self.first)[0]

    @property
    def end(self) -> int | None:
        """The last day number; None where it goes on."""
        return None if self.last is None else month_span(Calendar.JALALI, *self.last)[1]


ERAS = (
    # terms of parliaments and governments, from the first talk of their elections on, and plans
    NewsEra("مجلس هفتم|دوره هفتم مجلس", (1382, 1)),
    NewsEra("مجلس هشتم|دوره هشتم مجلس", (1386, 1)),
    NewsEra("مجلس نهم|دوره نهم مجلس", (1390, 1)),
    NewsEra("مجلس دهم|دوره دهم مجلس", (1393, 7)),
    NewsEra("مجلس یازدهم|دوره یازدهم مجلس", (1397, 7)),
    NewsEra("دولت نهم", (1384, 1)),
    NewsEra("دولت دهم", (1387, 7)),
    NewsEra("دولت یازدهم|دولت تدبیر و امید", (1391, 7)),
    NewsEra("دولت دوازدهم", (1395, 7)),
    NewsEra("دولت سیزدهم", (1399, 7)),
    NewsEra("دولت چهاردهم", (1402, 7)),
    NewsEra("برنامه چهارم توسعه|برنامه چهارم", (1382, 1)),
    NewsEra("برنامه پنجم توسعه|برنامه پنجم", (1386, 1)),
    NewsEra("برنامه ششم توسعه|برنامه ششم", (1392, 1)),
    NewsEra("برنامه هفتم توسعه|برنامه هفتم پیشرفت", (1399, 1)),
    # bodies and their names
    NewsEra("خراسان رضوی|خراسان شمالی|خراسان جنوبی", (1382, 6)),
    NewsEra("استان البرز", (1389, 1)),
    NewsEra("وزارت ورزش و جوانان|وزیر ورزش و جوانان", (1389, 9)),
    NewsEra("وزارت صنعت، معدن و تجارت|وزارت صنعت معدن و تجارت|وزیر صنعت، معدن و تجارت", (1390, 2)),
    NewsEra("وزارت راه و شهرسازی|وزیر راه و شهرسازی", (1390, 2)),
    NewsEra("وزارت تعاون، کار و رفاه|وزیر تعاون، کار و رفاه", (1390, 2)),
    NewsEra("وزارت میراث فرهنگی|وزیر میراث فرهنگی", (1398, 4)),
    NewsEra("سازمان تربیت بدنی", (1350, 1), (1393, 6)),
    NewsEra("سازمان ملی جوانان", (1378, 1), (1393, 6)),
    NewsEra("وزارت بازرگانی|وزیر بازرگانی", (1353, 1), (1394, 6)),
    NewsEra("وزارت صنایع و معادن|وزیر صنایع و معادن", (1379, 1), (1394, 6)),
    NewsEra("وزارت راه و ترابری|وزیر راه و ترابری", (1353, 1), (1394, 6)),
    NewsEra("وزارت مسکن و شهرسازی|وزیر مسکن و شهرسازی", (1353, 1), (1394, 6)),
    NewsEra("وزارت جهاد سازندگی", (1362, 1), (1383, 6)),
    NewsEra("پلیس فتا", (1389, 9)),
    NewsEra("دانشگاه فرهنگیان", (1390, 1)),
    # what there was not before
    NewsEra("کرونا|کووید", (1398, 10)),
    NewsEra("برجام", (1392, 8)),
    NewsEra("داعش", (1391, 1)),
    NewsEra("اینستاگرام", (1389, 7)),
    NewsEra("واتساپ|واتس اپ", (1388, 1)),
    NewsEra("توییتر|توئیتر", (1385, 4)),
    NewsEra("فیسبوک|فیس بوک", (1382, 11)),
    NewsEra("یوتیوب", (1383, 11)),
    NewsEra("سهام عدالت", (1384, 6)),
    NewsEra("مسکن مهر", (1386, 1)),
    NewsEra("هدفمندی یارانه|هدفمند کردن یارانه|هدفمندسازی یارانه", (1387, 3)),
    NewsEra("اقتصاد مقاومتی", (1389, 6)),
    NewsEra("پسابرجام|پسا برجام", (1394, 4)),
    NewsEra("شهدای مدافع حرم|مدافعان حرم|مدافع حرم", (1391, 1)),
    NewsEra("سردار سلیمانی به شهادت|شهید سلیمانی|شهادت سردار سلیمانی", (1398, 10)),
)


def find_eras(folded: str) -> Iterator[tuple[int, int, NewsEra]]:
    """The eras that folded text names, each once: where its name stands (half-open), and itself.

    >>> [era.first for _, _, era in find_eras("نماینده مجلس هشتم گفت")]
    [(1386, 1)]
    """
    met: set[int] = set()
    for match in _PATTERN.finditer(folded):
        number = int(str(match.lastgroup)[1:])
        if number not in met:
            met.add(number)
            yield match.start(), match.end(), ERAS[number]


def _with_any_joint(names: str) -> str:
    return names.replace(" ", "[ \u200c]")


_PATTERN = re.compile(
    r"(?<![\w\u200c])(?:"
    + "|".join(f"(?P<n{number}>{_with_any_joint(era.names)})" for number, era in enumerate(ERAS))
    + r")(?!\w)"
)
