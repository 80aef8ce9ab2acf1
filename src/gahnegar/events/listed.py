"""Events that the layout tells: labels with their dates, clock lines and paragraphs under a date, rows of tables.

In «آخرین مهلت ارسال آثار: ۱۵ شهریور» the event is what the label says; in «۱۱ آذر ۱۴۰۲: سازمان بازرسی …» the date
belongs to the sentence behind it, and in datelines, bylines and the numbers of letters it dates nothing. Knows blocks
and where expressions stand, not when they are.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from gahnegar.events.likely_places import is_known_place
from gahnegar.events.owners import LISTS
from gahnegar.events.timed_lines import FEW_BESIDE, LEADING, LONGEST_LINE, TimedLines
from gahnegar.events.words import (
    BODY,
    CONJ,
    DETERMINER,
    EVENT,
    MARK,
    NUMBER,
    PLACE,
    PREP,
    ROLE,
    TITLE,
    TOKEN,
    VERBAL,
    word,
)
from gahnegar.persian.layout import Block, Extent, LineShape
from gahnegar.persian.sentences import LONGEST
from gahnegar.persian.verb_table import NOMINAL_PASTS, STEMS
from gahnegar.persian.verbs import TenseForm

_SHORT: Final = 7
"""Words of a heading at most that a title takes up."""
_WRITTEN: Final = frozenset(
    "انتشار درج نگارش ارسال‌شده بازدید کد شماره منبع نویسنده مترجم خبرنگار عکاس عکس گزارش تنظیم چاپ ویرایش "
    "تلفن به‌روزرسانی بروزرسانی شناسه پیوست مورخ مورخه ابلاغ نامه".split()
)
"""Words of labels of the text itself: «تاریخ انتشار: …», «شمارهٔ نامه: …»."""
_SPANS: Final = frozenset("هفته ماه روز سال امروز فردا هفتگی ماهانه روزانه سالانه این آینده جاری".split())
"""Words of headings that say of which time a list is."""
_SIGNING: Final = frozenset("مدیریت روابط هیئت هیات معاونت حوزه دفتر امور".split())
"""What offices sign as, beside bodies and people."""
_ANNOUNCING: Final = frozenset("اطلاعیه آگهی برنامه تقویم تقویم‌ جدول زمان‌بندی زمانبندی فراخوان".split())
"""Words of a heading that only say what paper it is: «اطلاعیهٔ آزمون استخدامی»."""
_EDITIONS: Final = frozenset("نوبت نیمسال نیم‌سال ترم دوره سال مرحله".split())
"""Labels that only say which one of several a paper is about: «نوبت: مهر ۱۴۰۴»."""
_MANNERS: Final = frozenset(("بصورت", "به‌صورت"))
"""What begins a line of how something is done."""
_EDGES: Final = frozenset("مهلت آخرین پایان شروع آغاز".split())
"""Words of labels that say what of an event a date is: its beginning, its end, its time limit."""
_DONE: Final = frozenset("دادنامه رای تولد ولادت وفات درگذشت مرگ تاسیس تصویب صدور شهادت ازدواج وقوع انتصاب".split())
"""Labels of what is over: «تاریخ دادنامه», «تولد»."""
_PAPERS: Final = frozenset(
    "صورتجلسه صورت‌جلسه بخشنامه نامه دستورالعمل آیین‌نامه آئین‌نامه قانون مصوبه لایحه دادخواست ابلاغیه ماده تبصره "
    "شماره اساسنامه فرم پیوست نظریه استعلام".split()
)
_NUMBERED: Final = re.compile(r"(?:شماره|شمارههای|شماره‌های)\s*[\w/\\.\-ـ]*\d[\w/\\.\-ـ]*\s*[-–ـ]?\s*(?:مورخه?\s*)?$")
_DATED: Final = re.compile(r"مورخه?\s*$")
_TERM: Final = re.compile(r"(?:نیمسال|نیم‌سال|ترم|دوره|مرحله|بخش|سال|فصل|هفته|روز) ")
_LABELS: Final = re.compile(
    r"(?<![\w\u200c])((?:مکان|محل|زمان|تاریخ|ساعت|تلفن|نشانی|آدرس|مهلت|ورودی|شماره)"
    r"(?:[ ](?:برگزاری|اجرا|مراسم|شروع|دادنامه|رسیدگی|صدور))?|کلاسه[ ]پرونده|مرجع[ ]رسیدگی|شاکی|خواهان)[ ]?:"
)
"""Labels of which a line may have several: «زمان: … مکان: …»."""
_JUDGE: Final = "مرجع رسیدگی"
"""The label of the court that judged, on a line with the day of the judgment."""
_ABOUT: Final = frozenset("عنوان موضوع".split())
"""Labels of what something is called that a line beside it dates."""
_LECTURERS: Final = frozenset("سخنران سخنرانان مدرس مدرسان ارائه‌دهنده مربی مجری خواننده".split())
"""Labels of who speaks or teaches at what a line beside it dates."""
_PAIR: Final = re.compile(
    r"(?:[،,؛;|–—]|[ ]-|\.(?=[ ]))[ ]*"
    r"(?:(?P<label>[^\W\d_](?:[^\W\d_]|[ \u200c]){1,50}?)[ ]?:(?!\d)|(?<=[؛;])|(?<=[؛;][ ]))"
)
"""The next of several labels on a line, or a semicolon behind which none stands: «شروع: ۵ آذر، پایان: ۲۰ دی»."""
_CELL: Final = re.compile(r"\s*([^\W\d_](?:[^\W\d_]|[ \u200c]){1,50}?)[ ]?:(?!\d)")
"""A label within a cell: «تاریخ عقد: ۱ تیر | تاریخ تحویل: ۲۰ مرداد»."""
_LASTING: Final = frozenset(("مدت", "طول"))
"""What begins a label of how long something was: «مدت بستری: ۸ روز»."""
_LENGTH: Final = re.compile(r"(?:روزه|ماهه|ساله|ساعته|هفته[ \u200c]?ای|دقیقه[ \u200c]?ای)\Z")
"""The end of a length that belongs to its noun: «کارگاه دو روزه: ۲۲ آبان»."""
_MANY: Final = ("ات", "ها", "های")
"""Ends of nouns behind a semicolon that begin what comes next: «؛ امتحانات نهایی از …»."""
_SITE: Final = re.compile(r"(?<![\w\u200c])(?:مکان|محل)(?:[ ](?:برگزاری|اجرا|مراسم))?[ ]?:[ ]*")
_SEVERAL: Final = 2
_EZAFES: Final = ("ای", "وی")
"""Ends of words with the ezafe written."""
_AROUND: Final = 60
_LIST: Final = 3
"""Short lines with dates that make a list."""


class Listing(TimedLines):
    """The layout of one text with its expressions; asked for each expression what the layout makes of it."""

    __slots__ = ("_labels", "_lists")

    def __init__(self, text: str, places: list[tuple[int, int]]) -> None:
        """`text` is folded; `places` are the (start, end) of its expressions, in order."""
        super().__init__(text, places)
        self._labels: Counter[str] = Counter()
        short = sum(self._short(self._layout.blocks[number]) for number in self._timed)
        self._lists = short >= _LIST and 2 * short > len(self._timed)

    def read(self, place: Extent, *, messages: bool = False) -> "Listed | Bare | None":
        """The event that the layout tells for an expression; Bare where it dates nothing; None for a sentence's.

        `messages`: what stands behind a clock and a name is a message, and the clock says only when it was sent.
        """
        number = self._layout.number_at(place[0])
        if number is None:
            return None
        block = self._layout.blocks[number]
        if block.shape in (LineShape.MARKS, LineShape.DATELINE) or (
            block.dateline is not None and place[1] <= block.dateline[1]
        ):
            return Bare()
        if self._numbered(place):
            return Bare()
        if messages and self._is_message(block) and block.stamp is not None and place[0] < block.body[0]:
            return Bare()
        if block.end - block.start > LONGEST:
            return None
        if block.label is not None and place[0] < block.label[1] and self._words(block.label)[0][1] in _WRITTEN:
            return Bare()
        if self._signs(number, place):
            return Bare()
        if block.cells:
            return self._of_row(number, block, place)
        if messages and block.label is not None and self._is_writer(block.label):
            return None
        figure = self._of_figure(number, block, place)
        if figure is not None:
            return figure
        day = self._heads_items(number)
        if not day and block.label is not None and block.value is not None and place[0] >= block.value[0]:
            return self._of_label(number, block, place)
        if self._alone(number, block.body) and (day or block.label is None):
            return self._above_nothing(number)
        if block.shape is LineShape.HEADLINE and self._words(block.body)[0][1] in _ANNOUNCING:
            return Bare()
        set_off = self._set_off(number, block)
        if set_off:
            found = self._listed(number, set_off, (block.start, block.end), [])
            behind = self._rest_of((self._timed[number][0][0], block.end), self._timed[number])
            if isinstance(found, Listed) and behind and word(behind[0][1]).flags & PLACE:
                return replace(found, place=(behind[0][0][0], behind[-1][0][1]))
            return found
        return self._of_line(number, block) if self._lists and self._short(block) else None

    def _signs(self, number: int, place: Extent) -> bool:
        """Whether who wrote a notice signs it, with the day: «مدیریت دبستان – ۲۵/۶/۱۴۰۵» in the last line."""
        blocks = self._layout.blocks
        label = blocks[number].label
        if number == 0 or number + 1 < len(blocks) or (label and ":" in self.text[label[1] : place[0]]):
            return False
        if self.text[place[1] : blocks[number].end].strip(" .)"):
            return False
        own = self._rest_of(blocks[number].body, self._timed[number])
        if not own and number - 1 not in self._timed:
            own = self._words(blocks[number - 1].body)
        if not own or len(own) > _SHORT:
            return False
        if any(word(form).flags & (VERBAL | EVENT) and form != "شرکت" for _, form in own):
            return False
        return bool(word(own[0][1]).flags & (BODY | ROLE | TITLE)) or own[0][1] in _SIGNING

    def _set_off(self, number: int, block: Block) -> list[tuple[Extent, str]]:
        """What a line without a verb says before a semicolon and its time: «[نشست نقد رمان]؛ ۸ اسفند، سالن یاس»."""
        timed = self._timed[number]
        start = block.body[0] if block.label is None else timed[0][0]
        before = self.text[start : timed[0][0]].rstrip()
        if not before.endswith("؛") or self._rest((timed[0][0], block.end), timed) > FEW_BESIDE:
            return []
        value = timed[0][0], block.end
        verbal = any(word(form).flags & VERBAL for _, form in self._rest_of(value, timed))
        words = self._words((start, start + len(before) - 1))
        return words if not (verbal or _sentence(words)) and self._event(words) else []

    def _is_writer(self, label: Extent) -> bool:
        """Whether who wrote a line stands before its colon: no event, or a name that several lines begin with."""
        if not self._labels:
            labels = (block.label for block in self._layout.blocks if block.label is not None)
            self._labels.update(self.text[slice(*other)] for other in labels)
        return self._labels[self.text[slice(*label)]] > 1 or not self._event(self._words(label))

    # ------------------------------------------------------------ the shapes

    def _of_label(self, number: int, block: Block, place: Extent) -> "Listed | Bare | None":
        if block.label is None or block.value is None:
            return None
        timed = self._timed[number]
        beside = self._label_beside(block, place)
        if beside is not None:
            named, end = beside
            return self._listed(number, self._words(named), (named[0], end), self._judge(block))
        pair = self._pair(block, block.label, block.value, place)
        if pair is not None:
            return self._of_pair(number, *pair)
        label = self._words(block.label)
        inside = [time for time in timed if time[0] < block.label[1]]
        first = timed[len(inside)][0]
        most = LONGEST_LINE if first == block.value[0] and self._event(label) else FEW_BESIDE
        if self._rest(block.value, timed) > most or not all(_LENGTH.search(self.text[slice(*time)]) for time in inside):
            return None
        if any(word(form).flags & VERBAL for _, form in self._rest_of(block.value, timed)):
            return None
        forms = [form.strip("\u200c") for _, form in label]
        if any(form in _WRITTEN for form in forms[:3]) and not self._event(label):
            return Bare()
        if (len(forms) == 1 and forms[0] in _EDITIONS) or not _LASTING.isdisjoint(forms[:1]):
            return Bare()
        if _sentence(label) and not (block.shape is LineShape.VALUE and any(form == "که" for _, form in label)):
            return None
        if self._is_source(label, self._rest_of(block.value, timed)):
            return None
        rest = self._rest_of(block.value, timed) if block.shape is LineShape.VALUE else []
        own = [item for item in rest if not word(item[1]).flags & (PREP | MARK)]
        happens = self._event(own)
        if not happens and not _is_together(own, self.text):
            own = []  # «رامسر، ۱۷ تا ۲۰ خرداد، مجتمع خزر» below what is held there
        if own and happens:
            return self._listed(number, own, (block.start, block.end), [])
        behind = [] if own else _before_with(self._rest_of((first, block.end), timed))
        near = number == 0 or self._layout.blocks[number - 1].start <= block.label[0]
        start = min(block.label[0], block.start) if near or not own else block.start
        found = self._listed(number, label, (start, block.end), own)
        if isinstance(found, Listed) and found.place is None and behind and is_known_place(behind[0][1]):
            return replace(found, place=(behind[0][0][0], behind[-1][0][1]))  # «ثبت‌نام: ۱ آذر، [استخر آزادگان]»
        return found

    def _is_source(self, label: list[tuple[Extent, str]], said: list[tuple[Extent, str]]) -> bool:
        """Whether who says it stands before a colon: «سخنگوی دولت: حذف قبوض از ابتدای دی», «بندر: توقف صید از …»."""
        if not self._event(said):
            return False
        known = word(label[0][1]).flags & (ROLE | TITLE | BODY)
        return bool(known) or (len(said) > 1 and not self._event(label) and bool(word(said[0][1]).flags & EVENT))

    def _of_figure(self, number: int, block: Block, place: Extent) -> "Listed | None":
        """A label with its time before a figure: «تغییرات قیمتی ۲۴ ساعت گذشته: ۲.۷۸ درصد کاهش»."""
        if block.label is None or block.value is None or place[1] > block.label[1]:
            return None
        inside = [other for other in self._timed[number] if other[0] < block.label[1]]
        own, value = self._rest_of(block.label, inside), self._words(block.value)
        while own and word(own[-1][1]).flags & PREP:
            own.pop()
        if not own or not value or not word(value[0][1]).flags & NUMBER or len(value) > LONGEST_LINE:
            return None
        forms = [form for _, form in (*own, *value)]
        if any(word(form).flags & (VERBAL | ROLE | TITLE) for form in forms):
            return None
        together = _is_together(own, self.text)
        written = own[-1][1].endswith(_EZAFES) and own[-1][0][1] + 1 == place[0]  # «دما[ی] فردا»
        named = (own[0][0][0], own[-1][0][1] - written) if together else block.label
        heading = self._heading(number, {form for _, form in own})
        title = (named, block.value) if heading is None else (heading, named, block.value)
        return Listed(self._predicate(own), (block.label[0], block.value[1]), title, ": ", done=True)

    def _label_beside(self, block: Block, place: Extent) -> tuple[Extent, int] | None:
        """The label of a time on a line of several labels and where its value ends: «زمان: شنبه مکان: تالار رودکی»."""
        labels = [match.span(1) for match in _LABELS.finditer(self.text, block.body[0], block.end)]
        if len(labels) < _SEVERAL:
            return None
        before = [label for label in labels if label[1] <= place[0]]
        if not before:
            return None
        end = next((label[0] for label in labels if label[0] >= place[1]), block.end)
        value = before[-1][1] + 1, end
        timed = [place for place in self._timed_at(block) if value[0] <= place[0] < value[1]]
        return (before[-1], end) if self._rest(value, timed) <= FEW_BESIDE else None

    def _pair(self, block: Block, label: Extent, value: Extent, place: Extent) -> tuple[Extent, Extent] | None:
        """The label of a time on a line of several labels, each before its own times, and its value; or None."""
        labels, ends = [label], list[int]()
        starts = [value[0]]
        for mark in _PAIR.finditer(self.text, *value):
            own = self._before_time(block, mark.end()) if mark["label"] is None else mark.span("label")
            if own is None or all(form in LEADING for _, form in self._words(own)):
                continue
            labels.append(own)
            ends.append(mark.start())
            starts.append(max(mark.end(), own[1]))
        if not ends:
            return None
        number = sum(start <= place[0] for start in starts) - 1
        end = [*ends, value[1]][number]
        return (labels[number], (starts[number], end)) if place[1] <= end else None

    def _before_time(self, block: Block, start: int) -> Extent | None:
        """The words of an event from `start` to the next time of a line: «؛ امتحانات نهایی از ۲۶ اردیبهشت»."""
        stop = next((place[0] for place in self._timed_at(block) if place[0] >= start), start)
        words = self._words((start, stop))
        while words and word(words[-1][1]).flags & PREP:
            words.pop()
        plain = all(form[0].isalpha() and not word(form).flags & VERBAL for _, form in words)
        names = 0 < len(words) <= _SHORT and plain and (self._event(words) or words[0][1].endswith(_MANY))
        return (words[0][0][0], words[-1][0][1]) if names else None

    def _of_pair(self, number: int, label: Extent, value: Extent) -> "Listed | Bare | None":
        """The event of one of several labels on a line."""
        words = self._words(label)
        timed = [place for place in self._timed.get(number, []) if value[0] <= place[0] < value[1]]
        verbal = any(word(form).flags & VERBAL for _, form in self._rest_of(value, timed))
        rest = self._rest(value, timed)
        if verbal or rest > FEW_BESIDE or _sentence(words) or (rest and not self._event(words)):
            return None
        lasts = bool(words) and words[0][1] in _LASTING
        if lasts or (any(form in _WRITTEN for _, form in words[:3]) and not self._event(words)):
            return Bare()
        return self._listed(number, words, (label[0], value[1]), [])

    def _site(self, number: int) -> Extent | None:
        """What «مکان: …» names on a line or beside it."""
        blocks = self._layout.blocks
        for other in (number, number + 1, number - 1, number + 2, number - 2):
            if not 0 <= other < len(blocks) or blocks[other].heading != blocks[number].heading:
                continue
            found = _SITE.search(self.text, blocks[other].body[0], blocks[other].end)
            if found is None:
                continue
            after = _LABELS.search(self.text, found.end(), blocks[other].end)
            first, last = found.end(), after.start() if after else blocks[other].end
            text = self.text[first:last].rstrip(" ،,.|/")
            return (first, first + len(text)) if text else None
        return None

    def _short(self, block: Block) -> bool:
        """Whether a line is one of a list: short, with no stamp and no end of a sentence."""
        return 0 < block.words <= LONGEST_LINE and block.stamp is None and self.text[block.end - 1] not in ".!?؟؛"

    def _of_line(self, number: int, block: Block) -> "Listed | Bare | None":
        """A line of a list with its date among its words: «شروع کلاس‌ها یکشنبه ۲۶ شهریور»."""
        own = self._rest_of(block.body, self._timed[number])
        if not own or any(word(form).flags & VERBAL or _is_spoken(form) for _, form in own):
            return None
        if self._event(own):
            return self._listed(number, own, (block.start, block.end), []) if _is_together(own, self.text) else None
        heading = self._heading(number, set())
        words = self._words(heading) if heading else []
        if heading is None or not self._event(words):
            return None
        part = (own[0][0][0], own[-1][0][1]) if _is_together(own, self.text) else own[0][0]
        return Listed(
            self._predicate(words), (block.start, block.end), (heading, part), " ", self._is_done(words), (part,)
        )

    def _of_row(self, number: int, block: Block, place: Extent) -> "Listed | Bare | None":
        timed = self._timed[number]
        cell = next((cell for cell in block.cells if cell[0] <= place[0] < cell[1]), None)
        if cell is None or self._rest(cell, timed) > 2:
            return None
        own = _CELL.match(self.text, *cell)
        if own is not None and own.end() <= place[0]:
            return self._of_pair(number, own.span(1), (own.end(), cell[1]))
        others = [self._words(other) for other in block.cells if other != cell and self._rest(other, timed)]
        others = [words for words in others if any(form[0].isalpha() for _, form in words)]
        if not others:
            return Bare()
        words = next((words for words in others if self._event(words)), max(others, key=len))
        if _sentence(words):
            return None
        return self._listed(number, words, (block.start, block.end), [])

    def _above_nothing(self, number: int) -> "Bare | None":
        """A date alone on its line: it belongs to the sentence below, and else to nothing."""
        return None if self._below(number) is not None else Bare()

    def _listed(
        self, number: int, label: list[tuple[Extent, str]], clause: Extent, own: list[tuple[Extent, str]]
    ) -> "Listed | Bare":
        hours = _tells_hours(label)
        while label and not hours and (label[0][1] in LEADING or word(label[0][1]).flags & (PREP | MARK)):
            label = label[1:]
        heading = self._heading(number, {form for _, form in label})
        if heading is not None and [form for _, form in label] in ([], ["برگزاری"], ["اجرا"]):
            label = []
        site = self._site(number)
        if not label:
            if not heading:
                return self._named_beside(number, clause, site) or Bare()
            first = self._words(heading)
            return Listed(self._predicate(first), clause, (heading,), "", self._is_done(first), place=site)
        title = [(label[0][0][0], label[-1][0][1])]
        if (
            heading is not None
            and not own
            and {form for _, form in label} <= {form for _, form in self._words(heading)}
        ):
            title, heading = [heading], None  # «زمان ثبت‌نام» under «ثبت‌نام وام دانشجویان»
        if own:
            title.append((own[0][0][0], own[-1][0][1]))
        joint = ""
        if heading is not None and len(label) <= FEW_BESIDE + 2 and not own:
            term = _TERM.match(self.text, *heading)
            joint = " در " if term else ": "
            title = [*title, heading] if term else [heading, *title]
        people = (title[1],) if own else self._people(label)
        return Listed(self._predicate(label), clause, tuple(title), joint, self._is_done(label), people, site, hours)

    def _judge(self, block: Block) -> list[tuple[Extent, str]]:
        """The words of the court that a line of a judgment names behind its label."""
        labels = list(_LABELS.finditer(self.text, block.body[0], block.end))
        ends = [*(match.start() for match in labels[1:]), block.end]
        judged = (
            self._words((match.end(), end)) for match, end in zip(labels, ends, strict=True) if match[1] == _JUDGE
        )
        return next(judged, [])

    def _named_beside(self, number: int, clause: Extent, site: Extent | None) -> "Listed | None":
        """What lines beside a bare «زمان: …» call what it dates: «موضوع: …», «سخنران: …»."""
        blocks = self._layout.blocks
        for other in blocks[max(number - _LIST, 0) : number + _LIST + 1]:
            label, value = other.label, other.value
            if label is None or value is None or not self._words(value):
                continue
            called = self.text[slice(*label)]
            if called in _ABOUT:
                return Listed(self._predicate(self._words(value)), clause, (value,), "", done=False, place=site)
            if called in _LECTURERS:
                return Listed(label, clause, (label, value), ": ", done=False, people=(value,), place=site)
        return None

    # ------------------------------------------------------------ what is asked of them

    def _predicate(self, words: list[tuple[Extent, str]]) -> Extent:
        """The first event noun, with what it is the time limit of («مهلت ارسال»)."""
        named = [item for item in words if not word(item[1]).flags & (DETERMINER | MARK | PREP)] or words
        if named[0][1] in _EDGES and len(named) > 1:
            return named[0][0][0], named[1][0][1] if named[0][1] == "مهلت" else named[0][0][1]
        happens = (item for item in named if word(item[1]).flags & EVENT and not _tells_kind(item[1], named[0][1]))
        found = next(happens, named[0])
        return found[0]

    def _people(self, label: list[tuple[Extent, str]]) -> tuple[Extent, ...]:
        """Those of a label who take part: «ارزشیابی استادان», «انتخاب واحد دانشجویان میهمان»."""
        for place, (stretch, form) in enumerate(label):
            if form in LISTS:
                return ()
            if word(form).flags & MARK:
                return ()  # «پرداخت شهریه، ارزشیابی اساتید و …» is of several deeds
            if place and word(form).flags & (ROLE | TITLE) and not form.endswith("ی"):
                flags = [*(word(form).flags for _, form in label), 0]
                ends = (n for n in range(place + 1, len(label)) if flags[n] & (PREP | MARK))
                joined = (n for n in range(place + 1, len(label)) if flags[n] & CONJ and flags[n + 1] & EVENT)
                last = min(next(ends, len(label)), next(joined, len(label)))
                return ((stretch[0], label[last - 1][0][1]),)
        return ()

    def _is_done(self, words: list[tuple[Extent, str]]) -> bool:
        return any(form in _DONE for _, form in words[:3])

    def _event(self, words: list[tuple[Extent, str]]) -> bool:
        return any(word(form).flags & EVENT or form in _DONE or form in _EDGES for _, form in words)

    def _heading(self, number: int, label: set[str]) -> Extent | None:
        """The nearest heading that names what the list is about: short, without a date, not said by the label."""
        for block in self._layout.above(self._layout.blocks[number]):
            above = self._layout.number_at(block.start)
            if above is not None and self._alone(above, block.body) and not _TERM.match(self.text, *block.body):
                continue  # a day
            own = self._words(block.label or (self._body(block), block.body[1]))
            forms = {form for _, form in own if form[0].isalpha()}
            while own and own[0][1] in _ANNOUNCING:
                own = own[1:]
            if own and (own[0][1] in _MANNERS or word(own[0][1]).flags & PREP):
                continue  # «به‌صورت اینترنتی»
            if all(form in _SPANS for _, form in own):
                continue  # «برنامه هفته»
            if 0 < len(own) <= _SHORT and forms and not forms <= label and not any(f[0].isdigit() for _, f in own):
                return own[0][0][0], own[-1][0][1]
        return None

    def _numbered(self, place: Extent) -> bool:
        """Whether a date names a paper by its number: «بخشنامه شماره ۲۵۹۹۸ مورخ ۲۲/۵/۱۴۰۱»."""
        before = self.text[max(0, place[0] - _AROUND) : place[0]]
        if not (_NUMBERED.search(before) or _DATED.search(before)):
            return False
        words = [match[0] for match in TOKEN.finditer(before)]
        papers = [index for index, form in enumerate(words) if form in _PAPERS or form.removesuffix("های") in _PAPERS]
        return bool(papers) and not any(form in ("رای", "دادنامه") for form in words)


def _tells_hours(label: list[tuple[Extent, str]]) -> bool:
    """Whether a label leads to the hours of every day: «ساعت کار», «ساعات کاری درمانگاه»."""
    forms = [form for _, form in label[:2]]
    return len(forms) > 1 and forms[0] in ("ساعت", "ساعات") and forms[1] in ("کار", "کاری", "بازدید")


def _tells_kind(form: str, first: str) -> bool:
    """Whether a word of a label tells of what kind somebody is: «انتخاب واحد دانشجویان میهمان و [انتقالی]»."""
    return form != first and form.endswith("ی") and bool(word(form[:-1]).flags & EVENT)


def _is_together(words: list[tuple[Extent, str]], text: str) -> bool:
    """Whether words stand together, with nothing but spaces between them."""
    return all(not text[left[0][1] : right[0][0]].strip() for left, right in pairwise(words))


def _is_spoken(form: str) -> bool:
    """Whether a word may be a spoken past: «زدن» for «زدند»."""
    return form.endswith(("دن", "تن")) and form[:-1] in STEMS


def _before_with(words: list[tuple[Extent, str]]) -> list[tuple[Extent, str]]:
    """The words of a place, behind which it may say who comes: «[تالار وحدت]، با حضور علی قمصری»."""
    number = next((number for number, (_, form) in enumerate(words) if form == "با"), len(words))
    return words[:number]


def _sentence(words: list[tuple[Extent, str]]) -> bool:
    """Whether a label is a sentence: a finite verb ends it."""
    verb = word(words[-1][1]).verb if words else None
    if verb is None or verb.tense is TenseForm.PARTICIPLE or words[-1][1] in NOMINAL_PASTS:
        return False
    return bool(word(words[-1][1]).flags & VERBAL)


@dataclass(frozen=True, slots=True)
class Bare:
    """The expression dates nothing: a dateline, the date of a letter, a heading over nothing."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An event of a list, by offsets into the folded text; `title` are the stretches of its title, `joint` is between.

    `done`: what the label names is over when it is told («تاریخ دادنامه»); `hours`: it is so every day («ساعت کار»).
    """

    predicate: Extent
    clause: Extent
    title: tuple[Extent, ...]
    joint: str
    done: bool
    people: tuple[Extent, ...] = ()
    place: Extent | None = None
    hours: bool = False
