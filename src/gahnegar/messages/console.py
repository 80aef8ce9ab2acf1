"""What the command line says of its work, one class per language with the same methods; and its help in Persian.

Knows no commands: it is given numbers, days as text, and the values of closed sets.
"""

import re
from collections.abc import Iterable, Mapping

from gahnegar.errors import Detail
from gahnegar.messages.details import PERSIAN

_PLACE = re.compile(r"(?:\{\w+\}: )*")
"""The places that a template begins with."""


class Console:
    """English."""

    error, note = "Error", "Note"
    unknown_day, possible = "publication date unknown", "possible"
    stopped = "stopped; run the same command again with --resume"
    embedding = "to show the page inside another one:"
    separator = ", "

    def name(self, code: str) -> str:
        """The word for the value of a closed set, as of a status."""
        return code

    def published(self, jalali: str, day: str, origin: str, hints: Iterable[str]) -> str:
        return f"published {jalali} = {day} ({self.separator.join((self.name(origin), *hints))})"

    def sure(self, share: float) -> str:
        return f"{share:.0%} sure"

    def within(self, first: str, last: str) -> str:
        return f"within {first} .. {last}"

    def source(self, places: Iterable[str]) -> str:
        return f"from {self.separator.join(places)}"

    def other(self, days: Iterable[str]) -> str:
        return f"else {self.separator.join(days)}"

    def counts(self, numbers: Mapping[str, int]) -> str:
        """How many of each kind, in parentheses; nothing where there are none."""
        listed = self.separator.join(f"{count} {self.name(code)}" for code, count in numbers.items())
        return f" ({listed})" if listed else ""

    def expressions(self, number: int, kinds: str) -> str:
        return f"expressions: {number}{kinds}"

    def events(self, number: int, kinds: str, *, counted: bool) -> str:
        return f"{'rows that count events' if counted else 'events'}: {number}{kinds}"

    def span(self, first: str, last: str, first_jalali: str, last_jalali: str) -> str:
        return f"span: {first} .. {last} = {first_jalali} .. {last_jalali} (Jalali)"

    def undated(self, number: int) -> str:
        return f"without dates: {number}"

    def times(self, number: int) -> str:
        return f" ({number} times)" if number > 1 else ""

    def more(self, number: int) -> str:
        return f"and {number} more"

    def edits(self, fit: int, number: int) -> str:
        return f"edits: {fit} of {number} fit"

    def misfit(self, edit: str) -> str:
        return f"an edit does not fit: {edit}"

    def not_used(self, problem: str) -> str:
        return f"not used: {problem}"

    def written(self, path: str) -> str:
        return f"written: {path}"

    def detail(self, said: str) -> str:
        """What an error says (`gahnegar.errors.Detail`), or a part of it."""
        return said

    def problem(self, said: str) -> str:
        """The line of an error that says `said`."""
        return f"{self.error}: {self.detail(said)}"


class PersianConsole(Console):
    """Persian. Numbers and paths keep their digits, so that they can be copied."""

    error, note = "خطا", "یادداشت"
    unknown_day, possible = "تاریخ انتشار نامعلوم", "شاید"
    stopped = "بازداشته شد؛ همان فرمان را با --resume دوباره اجرا کنید"
    embedding = "برای نشان دادن صفحه در صفحه‌ای دیگر:"
    separator = "، "

    def name(self, code: str) -> str:
        return _NAMES.get(code, code)

    def published(self, jalali: str, day: str, origin: str, hints: Iterable[str]) -> str:
        return f"انتشار {jalali} = {day} ({self.separator.join((self.name(origin), *hints))})"

    def sure(self, share: float) -> str:
        return f"با اطمینان {share:.0%}"

    def within(self, first: str, last: str) -> str:
        return f"میان {first} و {last}"

    def source(self, places: Iterable[str]) -> str:
        return f"از {self.separator.join(places)}"

    def other(self, days: Iterable[str]) -> str:
        return f"یا {self.separator.join(days)}"

    def expressions(self, number: int, kinds: str) -> str:
        return f"عبارت‌های زمانی: {number}{kinds}"

    def events(self, number: int, kinds: str, *, counted: bool) -> str:
        return f"{'سطرهایی که رویدادها را می‌شمارند' if counted else 'رویدادها'}: {number}{kinds}"

    def span(self, first: str, last: str, first_jalali: str, last_jalali: str) -> str:
        return f"بازه: {first_jalali} تا {last_jalali} (میلادی {first} تا {last})"

    def undated(self, number: int) -> str:
        return f"بی‌تاریخ: {number}"

    def times(self, number: int) -> str:
        return f" ({number} بار)" if number > 1 else ""

    def more(self, number: int) -> str:
        return f"و {number} تای دیگر"

    def edits(self, fit: int, number: int) -> str:
        return f"ویرایش‌ها: {fit} از {number} با متن می‌خواند"

    def misfit(self, edit: str) -> str:
        return f"این ویرایش دیگر با متن نمی‌خواند: {edit}"

    def not_used(self, problem: str) -> str:
        return f"به کار نرفت: {problem}"

    def written(self, path: str) -> str:
        return f"نوشته شد: {path}"

    def detail(self, said: str) -> str:
        if not isinstance(said, Detail):
            return PERSIAN.get(said, said)
        place = _PLACE.match(said.template)
        rest = said.template[place.end() :] if place else said.template
        template = said.template[: len(said.template) - len(rest)] + PERSIAN.get(rest, rest)
        parts = {name: self.detail(part) if isinstance(part, str) else part for name, part in said.parts.items()}
        return template.format(**parts)


_NAMES = {
    "past": "روی داده",
    "present": "در جریان",
    "future": "پیش رو",
    "recurring": "تکرارشونده",
    "hypothetical": "مشروط",
    "none": "بی‌رویداد",
    "given": "گفته‌شده",
    "found": "یافته در سند",
    "inferred": "برآوردشده از متن",
    "DATE": "روز و بلندتر",
    "TIME": "ساعت",
    "DURATION": "مدت",
    "SET": "تکرار",
}

CONSOLES = {"en": Console(), "fa": PersianConsole()}

HEADINGS = {"Options": "گزینه‌ها", "Commands": "فرمان‌ها", "Usage: ": "کاربرد: ", "Examples:": "نمونه‌ها:"}
DETAILS = {"default: ": "پیش‌فرض: ", "required]": "لازم]"}
"""Parts of click's own words, and what stands for them."""

HELP = {
    "Reads Persian text and says what happened when.": "متن فارسی را می‌خواند و می‌گوید چه چیزی کی رخ داده است.",
    "Show the version and exit.": "نسخه را نشان می‌دهد.",
    "Show this message and exit.": "همین راهنما را نشان می‌دهد.",
    "Show where an error comes from.": "نشان می‌دهد خطا از کجاست.",
    "Language of help and summaries (default: that of the system).": "زبان راهنما و گزارش‌ها (پیش‌فرض: زبان سیستم).",
    "Find the time expressions of a text.": "عبارت‌های زمانی یک متن را پیدا می‌کند.",
    "Find the time expressions of ARTICLE (`-` is standard input) and the days they mean.": (
        "عبارت‌های زمانی ARTICLE و روزهایی را که می‌گویند پیدا می‌کند (`-` ورودی استاندارد است)."
    ),
    "Publication date: 1392-07-02, 1392/7/2, «۲ مهر ۱۳۹۲» or 2013-09-24. Without it the date is taken from the "
    "document or worked out from its text; `none` switches that off.": (
        "تاریخ انتشار: 1392-07-02، 1392/7/2، «۲ مهر ۱۳۹۲» یا 2013-09-24. بی آن، تاریخ از سند گرفته یا از متن برآورد می‌شود؛ "
        "`none` این کار را خاموش می‌کند."
    ),
    "A table; a JSON record a line; one token a line, in our labels or Hengam's; or the text for TimeML, TEI, Web "
    "Annotation, Label Studio, doccano or UIMA.": (
        "جدول؛ هر عبارت در یک سطر JSON؛ هر واژه در یک سطر، با برچسب‌های ما یا هنگام؛ یا متن برای TimeML، TEI، Web Annotation، "
        "Label Studio، doccano یا UIMA."
    ),
    "Encoding of the input, such as cp1256; without it UTF-8, or what a page declares.": (
        "کدگذاری ورودی، مانند cp1256؛ بی آن UTF-8 یا آنچه صفحه می‌گوید."
    ),
    "Say what one time expression means.": "می‌گوید یک عبارت زمانی چه معنی دارد.",
    "What one time expression means: its days in three calendars, its values, and why.": (
        "معنی یک عبارت زمانی: روزهای آن در سه تقویم، مقدارها، و چرا."
    ),
    "The day that the phrase is told on.": "روزی که عبارت در آن گفته شده است.",
    "One JSON record.": "یک رکورد JSON.",
    "Write the table and the page of articles.": "جدول و صفحهٔ خط زمان خبرها را می‌نویسد.",
    "Write `events.csv` and `timeline.html`, or what --to names, for the events of each ARTICLE, and a summary.": (
        "برای رویدادهای هر ARTICLE پرونده‌های `events.csv` و `timeline.html`، یا آنچه --to می‌گوید، و گزارشی کوتاه می‌نویسد."
    ),
    "`-` is standard input.": "`-` ورودی استاندارد است.",
    "Directory for the files (default: this one).": "پوشهٔ پرونده‌ها (پیش‌فرض: همین پوشه).",
    "Title of the page.": "عنوان صفحه.",
    "Language of the page.": "زبان صفحه.",
    "What to write, once or more often; without it csv and html.": "چه نوشته شود، یک بار یا بیشتر؛ بی آن csv و html.",
    "Corrections that were made in the page and downloaded as edits.json.": (
        "ویرایش‌هایی که در صفحه شده و با نام edits.json گرفته شده است."
    ),
    "Also write embed.html, a piece for another page, and show an iframe's code.": (
        "پارهٔ embed.html برای صفحه‌ای دیگر هم نوشته و کد iframe نشان داده شود."
    ),
    "Where the page will stand: for the iframe and for those who share it.": (
        "نشانی صفحه در وب: برای iframe و برای کسانی که آن را به دیگران می‌دهند."
    ),
    "A font for the page to hold.": "قلمی که در صفحه گنجانده شود.",
    "Also write timeline.png (extra `image`).": "تصویر timeline.png هم نوشته شود (افزونهٔ `image`).",
    "Titles with a verb, or as noun phrases where that is sure.": "عنوان‌ها با فعل باشند یا، هر جا درست درآید، اسمی.",
    "Keep the same happening told by several articles apart.": "رویدادی که چند خبر گفته‌اند جدا بماند.",
    "Replace files that gahnegar did not write.": "پرونده‌هایی که گاه‌نگار ننوشته است جایگزین شوند.",
    "Events that `gahnegar corpus` wrote.": "رویدادهایی که `gahnegar corpus` نوشته است.",
    "With --from: only events that last until this day or later; a month or year (1392-07, «مهر ۱۳۹۲», 1392) stands for "
    "its first day.": (
        "با --from: تنها رویدادهایی که تا این روز یا پس از آن‌اند؛ ماه و سال (1392-07، «مهر ۱۳۹۲»، 1392) یعنی نخستین روز آن."
    ),
    "With --from: only events that begin on this day or earlier; a month or year stands for its last day.": (
        "با --from: تنها رویدادهایی که تا این روز آغاز شده‌اند؛ ماه و سال یعنی واپسین روز آن."
    ),
    "With --from: only events in whose title or sentence this stands.": (
        "با --from: تنها رویدادهایی که این در عنوان یا جملهٔ آن‌هاست."
    ),
    "What is shown as the source instead of the file's name, `{path}` for the path as given. With --from: only events of "
    "this source.": (
        "نامی که به جای نام پرونده منبع خوانده شود؛ `{path}` یعنی مسیر، همان‌گونه که داده شده. با --from: تنها رویدادهای این منبع."
    ),
    "Report dates that contradict each other.": "تاریخ‌هایی را که با هم نمی‌خوانند گزارش می‌کند.",
    "Report what contradicts itself in what an ARTICLE (`-` is standard input) says of time, for its editor.": (
        "برای ویراستار: آنچه ARTICLE دربارهٔ زمان می‌گوید و با هم نمی‌خواند (`-` ورودی استاندارد است)."
    ),
    "Weekday against date, calendar against calendar, «امروز» against the publication day, ranges that run backwards.": (
        "روز هفته با تاریخ، تقویم با تقویم، «امروز» با روز انتشار، و بازه‌های وارونه."
    ),
    "One JSON list of findings.": "فهرست یافته‌ها به JSON.",
    "Extract the events of large collections.": "رویدادهای مجموعه‌های بزرگ را بیرون می‌کشد.",
    "Extract the events of collections of any size: INPUT is any file, directory or glob that `timeline` reads.": (
        "رویدادهای مجموعه‌ای به هر بزرگی را بیرون می‌کشد: INPUT هر پرونده، پوشه یا الگویی است که `timeline` می‌خواند."
    ),
    "Writes one file for each part of the input, and a summary. An interrupted run is taken up again with --resume.": (
        "برای هر پاره از ورودی یک پرونده، و گزارشی کوتاه می‌نویسد. کار نیمه‌مانده با --resume دنبال می‌شود."
    ),
    "Directory for the output.": "پوشهٔ خروجی.",
    "Processes of the local cluster (default: one a core).": "شمار فرایندها (پیش‌فرض: یکی برای هر هسته).",
    "Address of a running Dask scheduler, used instead.": "نشانی زمان‌بند Dask که به جای آن به کار رود.",
    "Only so many documents.": "تنها این شمار سند.",
    "Go on with what an interrupted run left in --out.": "کار نیمه‌مانده در --out دنبال شود.",
    "Name of the column or key with the text (default: the usual ones, as `timeline` does).": (
        "نام ستون یا کلید متن (پیش‌فرض: نام‌های رایج، مانند `timeline`)."
    ),
    "Name of the one with the publication date (default: the usual ones).": (
        "نام ستون تاریخ انتشار (پیش‌فرض: نام‌های رایج)."
    ),
    "Name of the one with the id (default: `id` where there is one).": "نام ستون شناسه (پیش‌فرض: `id` اگر باشد).",
    "Find or work out the publication date in the text where none is told.": (
        "تاریخ انتشار، اگر داده نشده، در متن جست‌وجو یا از آن برآورد شود."
    ),
    "The processor time that a document has; one that takes longer is an error row.": (
        "زمان پردازنده که هر سند دارد، به ثانیه؛ سندی که بیشتر بخواهد یک سطر خطا می‌شود."
    ),
    "Print the summary as JSON.": "گزارش به JSON چاپ شود.",
    "Serve the same over HTTP.": "همین کارها را از راه HTTP می‌دهد.",
    "Serve /resolve, /tag, /extract and /timeline over HTTP, described at /docs. Needs the extra `serve`.": (
        "‏/resolve، /tag، /extract و /timeline را از راه HTTP می‌دهد؛ شرح آن در /docs است. افزونهٔ `serve` لازم است."
    ),
    "Address to listen on.": "نشانی شبکه.",
    "0: any that is free.": "۰: هر کدام که آزاد باشد.",
    "Processes that answer.": "شمار فرایندهایی که پاسخ می‌دهند.",
    "Bytes of a request.": "بیشترین بایت هر درخواست.",
    "For one request.": "بیشترین زمان هر درخواست.",
    "Serve the same as tools for language models.": "همین کارها را به صورت ابزار مدل‌های زبانی می‌دهد.",
    "Serve resolve, tag, extract and timeline as tools of the Model Context Protocol, on standard input and output.": (
        "‏resolve، tag، extract و timeline را به صورت ابزارهای Model Context Protocol، بر ورودی و خروجی استاندارد، می‌دهد."
    ),
    "Needs the extra `mcp`.": "افزونهٔ `mcp` لازم است.",
    "Make a folder that runs in the reader's browser.": "پوشه‌ای می‌سازد که در مرورگر خواننده کار می‌کند.",
    "Make a folder for a web server: one pastes a text and a day and sees the timeline, on one's own machine.": (
        "پوشه‌ای برای سرور وب: خواننده متن و تاریخ را می‌گذارد و خط زمان را روی رایانهٔ خودش می‌بیند."
    ),
    "A folder of Pyodide, as of npm.": "پوشهٔ Pyodide، مانند بستهٔ npm آن.",
    "Folder for the web server.": "پوشه برای سرور وب.",
    "Write into a folder that holds other files.": "در پوشه‌ای هم که پرونده‌های دیگری دارد نوشته شود.",
    "Give articles, or --from with a directory that `gahnegar corpus` wrote.": (
        "خبرها را بنویسید، یا --from را با پوشه‌ای که `gahnegar corpus` نوشته است."
    ),
    "--since, --until and --query filter the events of --from.": "--since و --until و --query رویدادهای --from را می‌پالایند.",
}
"""The help of the command line, paragraph by paragraph, in Persian; what is not here stays English."""


def in_persian(text: str) -> str:
    """A help text in Persian, paragraph by paragraph; what has no translation stays as it is.

    >>> print(in_persian("Only so many documents."))
    تنها این شمار سند.
    """
    paragraphs = text.replace("\r", "").split("\n\n")
    return "\n\n".join(HELP.get(" ".join(one.split()), one) for one in paragraphs)
