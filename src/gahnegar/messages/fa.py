"""Persian, and Dari, which has its own names of months."""

from collections.abc import Sequence
from fractions import Fraction

from gahnegar.messages.language import Length, Messages

_DIGITS = {ord("0") + digit: 0x06F0 + digit for digit in range(10)}
_GRAINS = {
    "second": "ثانیه",
    "minute": "دقیقه",
    "hour": "ساعت",
    "part": "شب",
    "day": "روز",
    "week": "هفته",
    "month": "ماه",
    "quarter": "سه‌ماهه",
    "season": "فصل",
    "half": "نیمه",
    "year": "سال",
    "decade": "دهه",
    "century": "قرن",
    "millennium": "هزاره",
}
_SEASONS = ("بهار", "تابستان", "پاییز", "زمستان")
_PARTS = {"MO": "صبح", "MI": "ظهر", "AF": "بعدازظهر", "EV": "عصر", "NI": "شب"}
_CALENDARS = {"jalali": "خورشیدی", "gregorian": "میلادی", "hijri": "قمری"}
_EDGES = {"APPROX": "حدود {}", "START": "آغاز {}", "MID": "میانهٔ {}", "END": "پایان {}"}
_MODS = {
    "START": "{} (آغاز آن)",
    "MID": "{} (میانهٔ آن)",
    "END": "{} (پایان آن)",
    "APPROX": "حدود {}",
    "BEFORE": "پیش از {}",
    "AFTER": "پس از {}",
    "LESS_THAN": "کمتر از {}",
    "MORE_THAN": "بیش از {}",
}
_REFS = {
    "STORY": "تاریخ پیشین متن",
    "THIS": "زمانی که متن از آن می‌گوید",
    "STATED": "سال پیشین متن",
    "PAST_REF": "گذشته",
    "PRESENT_REF": "روز انتشار",
    "FUTURE_REF": "آینده",
}
_ZONES = {"Asia/Tehran": "به وقت تهران", "UTC": "به وقت گرینویچ", "foreign": "به وقت جایی دیگر"}
_BASES = {
    "tense": "زمانِ فعل جهت را معین کرد",
    "context": "بر پایهٔ تاریخی دیگر در متن",
    "inferred": "تاریخ انتشار از خود متن به دست آمده است",
}
_ORDINALS = (
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم"
    " بیستم بیست‌ویکم"
).split()
_HINT_PLACES = {"url": "نشانی صفحه", "code": "کد خبر", "byline": "", "modified": "آخرین تغییر"}
_HINTS = {
    "given": "همراه متن داده شده است",
    "json-ld": "از مشخصات صفحه",
    "meta": "از مشخصات صفحه",
    "time": "از مشخصات صفحه",
    "url": "تاریخی در نشانی صفحه",
    "byline": "سطری که تاریخ را می‌گوید",
    "code": "کد خبر که با تاریخ آغاز می‌شود",
    "modified": "زمان آخرین تغییر صفحه",
    "today": "روزی که نسبت به روز انتشار گفته شده، در کنار تاریخش",
    "period": "سال یا ماهی که نسبت به روز انتشار گفته شده، در کنار نامش",
    "two-calendars": "یک روز در دو تقویم؛ انتشار نزدیک به آن است",
    "day": "روز یا ماهی که متن از آن سخن می‌گوید؛ انتشار نزدیک به آن است",
    "year": "سالی که متن از آن سخن می‌گوید",
    "era": "نامی که آغاز یا پایانش دانسته است",
    "spelling": "حروفی که متن با آن‌ها نوشته شده است",
}
_DOUBTS = {
    "weekday": "روز هفته با این تاریخ نمی‌خواند",
    "era": "تاریخ شمسی در جای تاریخ میلادی",
    "answer": "با پاسخ نمی‌خواند",
}
_CONTRADICTIONS = {
    "weekday": "روز هفته با تاریخ نمی‌خواند",
    "calendar": "دو تقویم یک روز را نشان نمی‌دهند",
    "order": "بازه وارونه است: پایانش پیش از آغاز آن است",
    "published": "با روز انتشار نمی‌خواند",
    "no-such-day": "ماه چنین روزی ندارد",
    "tense": "فعل گذشته است و تاریخ پس از روز انتشار",
}

_INTERFACE = {
    "title": "گاه‌شمار رویدادها",
    "made_by": "ساختهٔ گاه‌نگار",
    "events_one": "یک رویداد",
    "events": "{n} رویداد",
    "shown": "{n} از {all} رویداد",
    "texts": "{n} متن",
    "published": "تاریخ انتشار",
    "published_on": "انتشار: {day}",
    "skip": "رفتن به فهرست رویدادها",
    "tools": "جست‌وجو و پالایه‌ها",
    "search": "جست‌وجو",
    "search_hint": "جست‌وجو در رویدادها…",
    "more_filters": "پالایه‌های بیشتر",
    "status": "وضعیت",
    "kind": "شکل زمانی",
    "source": "منبع",
    "all": "همه",
    "none_told": "نامعلوم",
    "calendar": "گاه‌شماری",
    "jalali": "خورشیدی",
    "gregorian": "میلادی",
    "lanes": "چینش نمودار",
    "lanes_one": "یکجا",
    "lanes_source": "بر پایهٔ منبع",
    "lanes_status": "بر پایهٔ وضعیت",
    "lanes_participant": "بر پایهٔ شخص یا نهاد",
    "period": "بازهٔ زمانی",
    "from": "از",
    "to": "تا",
    "date_hint": "۹ مهر ۱۳۹۲",
    "date_bad": "چنین تاریخی نیست؛ نمونه: ۹ مهر ۱۳۹۲ یا ۱۳۹۲/۷/۹ یا 2013-10-01",
    "reset": "برداشتن همهٔ پالایه‌ها",
    "reporting": "گفته‌ها و گفت‌وگوها هم ({n})",
    "download": "دریافت جدول (CSV)",
    "print": "چاپ",
    "chart": "نمودار رویدادها",
    "chart_help": "کلیدهای جهت‌نما: رویداد بعدی و پیشین؛ + و −: بزرگ‌نمایی؛ ۰: نمای کامل؛ Enter: کارت رویداد",
    "zoom_in": "بزرگ‌نمایی",
    "zoom_out": "کوچک‌نمایی",
    "zoom_all": "نمای کامل",
    "brush": "گزینش بازه",
    "dense": "ستون‌ها دسته‌هایی از رویدادهای نزدیک به هم‌اند؛ با زدن روی هر ستون، باز می‌شود.",
    "no_chart": "رویداد تاریخ‌داری برای نمودار نیست.",
    "list": "فهرست رویدادها",
    "as_list": "فهرست",
    "as_table": "جدول",
    "undated": "رویدادهای بی‌تاریخ",
    "undated_note": "زمان این رویدادها از متن به‌روشنی برنمی‌آید.",
    "rhythm": "رویدادهای تکرارشونده",
    "rhythm_note": "متن می‌گوید این رویدادها هر چند وقت یک بار رخ می‌دهند، نه این‌که از کی تا کی.",
    "no_reason": "متن تاریخی برای آن نمی‌گوید.",
    "text": "متن",
    "text_note": "عبارت‌های زمانی نشان‌دار شده‌اند؛ هر کدام به رویداد خود می‌رسد.",
    "why": "چرا این تاریخ؟",
    "expression": "عبارت زمانی",
    "value": "مقدار",
    "basis": "مبنا",
    "place": "مکان",
    "participants": "اشخاص و نهادها",
    "sentence": "جمله",
    "in_text": "در متن",
    "on_chart": "در نمودار",
    "date": "تاریخ",
    "event": "رویداد",
    "merged": "یکی‌شده با",
    "also": "خوانش‌های ممکن دیگر",
    "approximate": "تاریخ تقریبی است.",
    "inferred": "تاریخ انتشار در متن نبود و برآورد شده است.",
    "guessed": "روزهای تکرار در متن نیامده؛ نشان‌ها تنها آهنگ آن را نشان می‌دهند.",
    "warning": "ناهمخوانی",
    "stated": "در متن: {stated}؛ محاسبه: {computed}",
    "stated_alone": "در متن: {stated}",
    "empty": "در این متن رویداد تاریخ‌داری پیدا نشد.",
    "empty_note": "شاید متن تاریخ ندارد، یا عبارت‌های آن رویدادی را تاریخ‌گذاری نمی‌کنند.",
    "no_match": "رویدادی با این پالایه‌ها نیست.",
    "more": "{n} رویداد دیگر",
    "unlisted": "{n} رویداد دیگر در این فهرست نیست؛ فایل جدول همه را دارد.",
    "noscript": "جاوااسکریپت خاموش است؛ نمودار دیده نمی‌شود و فهرست ساده در پایین است.",
    "foot": "هر تاریخ از عبارت نشان‌دار متن به دست آمده است؛ «چرا این تاریخ؟» راه آن را نشان می‌دهد.",
    "untitled": "رویداد بی‌عنوان",
    "bc": "پ.م.",
    "ce": "م.",
    "until": "تا",
    "others": "دیگران",
    "rhythms_folded": "{n} رویداد تکرارشونده؛ برای دیدن هر کدام بزنید",
    "events_before": "{n} رویداد پیش از این",
    "events_after": "{n} رویداد پس از این",
    "view": "نما از {from} تا {to}: {n} رویداد.",
    "view_groups": "نما از {from} تا {to}: {n} رویداد، برخی در {groups} دسته.",
    "edited": "ویراسته",
    "previous": "رویداد پیشین",
    "next": "رویداد بعدی",
    "of": "{n} از {all}",
    "close": "بستن",
    "in_list": "در فهرست",
    "open_group": "برای دیدن همه، روی دسته بزنید.",
    "hidden_show": "{n} گفته پنهان است؛ نشان بده",
    "other_calendar": "گاه‌شماری دیگر",
    "lanes_kind": "بر پایهٔ شکل زمانی",
    "lanes_place": "بر پایهٔ مکان",
    "zooming": "بزرگ‌نمایی و جابه‌جایی",
    "take": "دریافت",
    "take_csv": "جدول (CSV)",
    "take_json": "داده (JSON)",
    "take_ics": "تقویم (ICS)",
    "take_png": "تصویر نمودار (PNG)",
    "take_svg": "تصویر برداری (SVG)",
    "story": "روایت",
    "story_end": "پایان روایت",
    "edit": "ویرایش",
    "undo": "واگرد",
    "redo": "ازنو",
    "edits": "{n} ویرایش",
    "edit_add": "افزودن رویداد",
    "edit_download": "دریافت edits.json",
    "edit_load": "گشودن edits.json",
    "edit_done": "ویرایش شد.",
    "edit_bad_file": "این پروندهٔ ویرایش‌ها نیست.",
    "edit_picture_file": "یا پرونده‌ای از این دستگاه",
    "edit_picture_later": "تصویر وب در این صفحه باز نمی‌شود؛ پس از ساختن دوباره با edits.json دیده می‌شود.",
    "edit_misfits": "{n} ویرایش دیگر به هیچ رویدادی نمی‌خورد.",
    "edit_title": "عنوان",
    "edit_same": "همان",
    "edit_open": "پایانش باز است",
    "edit_approximate": "تاریخ تقریبی است",
    "edit_note": "یادداشت",
    "edit_picture": "نشانی تصویر",
    "edit_story": "در روایت بیاید",
    "edit_save": "ثبت",
    "edit_cancel": "انصراف",
    "edit_no_title": "رویداد عنوان می‌خواهد.",
    "edit_no_date": "«{date}» تاریخ نیست یا در این گاه‌شماری وجود ندارد.",
    "edit_order": "پایان پیش از آغاز است.",
    "edit_change": "ویرایش این رویداد",
    "edit_hide": "پنهان کردن",
    "edit_split": "جدا کردن یکی‌شده‌ها",
    "edit_join": "یکی کردن با رویدادی دیگر",
    "edit_join_with": "رویداد دوم را در نمودار یا فهرست برگزینید.",
    "from_on": "از {day} به بعد",
    "until_day": "تا {day}",
    "copied": "کد برداشته شد.",
    "embed_iframe": "کد جاسازی (iframe)",
    "embed_fragment": "تکه‌ای برای صفحهٔ دیگر (HTML)",
}


class Persian(Messages):
    months = {  # noqa: RUF012 - declared as a ClassVar above
        "jalali": "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(),
        "gregorian": "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر".split(),
        "hijri": ("محرم صفر ربیع‌الاول ربیع‌الثانی جمادی‌الاول جمادی‌الثانی رجب شعبان رمضان شوال ذی‌القعده ذی‌الحجه".split()),
    }
    weekdays = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنج‌شنبه", "جمعه", "شنبه", "یک‌شنبه")
    reasons = {  # noqa: RUF012
        "published": "تاریخ انتشار معلوم نیست",
        "year": "سال گفته نشده است",
        "story": "به تاریخی اشاره دارد که در متن نیامده است",
        "vague": "بدون تاریخ گفته شده است",
        "before-christ": "پیش از سال یکم میلادی است",
        "range": "بیرون از محدودهٔ تقویم است",
        "no-such-day": "چنین روزی در تقویم نیست",
        "undecided": "متن نشان نمی‌دهد که کدام زمان است",
        "leftover": "کنار آن عدد یا زمانی است که فهمیده نشد",
        "general": "دربارهٔ همهٔ چنین زمان‌هاست، نه یکی",
    }
    evidences = {  # noqa: RUF012
        "tense": "زمان فعل",
        "weekday": "روز هفته",
        "layout": "عنوان یا جای آن در فهرست",
        "story": "تاریخ‌های پیشین متن",
        "neighbours": "تقویم تاریخ‌های کنار آن",
        "twice": "در آن سال دو بار پیش می‌آید",
        "shape": "رقم‌ها به ترتیبی دیگر هم خوانده می‌شوند",
        "half": "شاید نیمهٔ دیگر روز",
        "nearness": "نزدیک بودن به روز انتشار",
    }
    interface = _INTERFACE
    statuses = {  # noqa: RUF012
        "past": "روی داده",
        "present": "در جریان",
        "future": "پیش رو",
        "recurring": "تکرارشونده",
        "hypothetical": "مشروط",
        "none": "بی‌رویداد",
    }
    kinds = {  # noqa: RUF012
        "point": "یک روز",
        "interval": "بازه",
        "open": "از یک سو باز",
        "recurring": "تکرارشونده",
        "vague": "نامعین",
    }
    bases = {  # noqa: RUF012
        "absolute": "خود عبارت",
        "published": "تاریخ انتشار",
        "tense": "تاریخ انتشار و زمان فعل",
        "context": "تاریخی دیگر در متن",
        "inferred": "تاریخ انتشارِ برآوردشده",
    }
    conflicts = {  # noqa: RUF012
        "weekday": "روز هفته",
        "calendar": "دو گاه‌شماری",
        "order": "ترتیب بازه",
        "published": "تاریخ انتشار",
        "no-such-day": "روزِ ماه",
        "tense": "زمان فعل",
    }
    holidays = {  # noqa: RUF012
        ("jalali", 1, 1): "نوروز",
        ("jalali", 1, 13): "سیزده‌به‌در",
        ("jalali", 3, 14): "۱۴ خرداد",
        ("jalali", 11, 22): "۲۲ بهمن",
        ("jalali", 12, 29): "ملی شدن نفت",
        ("hijri", 1, 9): "تاسوعا",
        ("hijri", 1, 10): "عاشورا",
        ("hijri", 2, 20): "اربعین",
        ("hijri", 2, 28): "رحلت پیامبر",
        ("hijri", 2, -1): "شهادت امام رضا",
        ("hijri", 3, 8): "شهادت امام عسکری",
        ("hijri", 3, 17): "میلاد پیامبر",
        ("hijri", 6, 3): "شهادت حضرت زهرا",
        ("hijri", 7, 13): "میلاد امام علی",
        ("hijri", 7, 27): "مبعث",
        ("hijri", 8, 15): "نیمهٔ شعبان",
        ("hijri", 9, 1): "آغاز رمضان",
        ("hijri", 9, 21): "شهادت امام علی",
        ("hijri", 10, 1): "عید فطر",
        ("hijri", 10, 25): "شهادت امام صادق",
        ("hijri", 12, 10): "عید قربان",
        ("hijri", 12, 18): "عید غدیر",
    }

    def digits(self, text: str) -> str:
        return text.translate(_DIGITS)

    def number(self, value: int | Fraction) -> str:
        text = str(value) if value == int(value) else f"{float(value):g}"
        return self.digits(text).replace(".", "٫")

    def ordinal(self, number: int) -> str:
        return _ORDINALS[number - 1] if 0 < number <= len(_ORDINALS) else f"{self.number(number)}اُم"

    def weekday_and(self, weekday: int, day: str) -> str:
        return f"{self.weekdays[weekday]} {day}"

    def to(self, start: str, end: str) -> str:
        return f"{start} تا {end}"

    def since(self, day: str) -> str:
        return f"از {day} به بعد"

    def until(self, day: str) -> str:
        return f"تا {day}"

    def at(self, hour: int, minute: int) -> str:
        return self.digits(f"، ساعت {hour:02}:{minute:02}")

    def in_part(self, part: str) -> str:
        return f"، {_PARTS[part]}"

    def modified(self, mod: str, days: str) -> str:
        return _MODS[mod].format(days)

    def ref(self, ref: str) -> str:
        return _REFS[ref]

    def date(
        self,
        *,
        weekday: int | None,
        day: int | None,
        month: int | None,
        year: int | None,
        short: bool,
        calendar: str | None,
        era: str | None,
        bc: bool,
    ) -> str:
        parts = [] if weekday is None else [self.weekdays[weekday]]
        if day is not None:
            parts.append(self.number(day) if month is not None or parts else f"روز {self.number(day)}")
        if month is not None:
            known = self.months[calendar or "jalali"]
            parts.append(known[month - 1] if 0 < month <= len(known) else f"ماه {self.number(month)}")
        if year is not None and month is not None:
            parts.append(self.digits(f"{year:02}") if short else self.number(year))
        elif year is not None:
            parts.append(self.digits(f"سال {year:02}") + (f" {_CALENDARS[era]}" if era else ""))
        return " ".join(parts) + (" پیش از میلاد" if bc else "")

    def numbered(self, grain: str, number: int, calendar: str | None, *, bc: bool) -> str:
        name = f"{_with_ezafe(_GRAINS[grain])} {self.number(number) if grain == 'decade' else self.ordinal(number)}"
        return name + (f" {_CALENDARS[calendar]}" if calendar else "") + (" پیش از میلاد" if bc else "")

    def season(self, number: int, of: str | None) -> str:
        return _SEASONS[number - 1] if of is None else f"{_SEASONS[number - 1]} {of}"

    def shift(self, grain: str, count: int, of: str | None, calendar: str | None) -> str:
        name = _GRAINS[grain]
        kind = f" {_CALENDARS[calendar]}" if calendar else ""
        named = f"{_with_ezafe(name)}{kind}"
        if grain == "day":
            base = "روز انتشار" if of is None else of
        else:
            base = f"{named} انتشار" if of is None else f"{named} {of}"
        if count == 0:
            return base
        side = "پس از" if count > 0 else "پیش از"
        return f"{named} {side} {base}" if abs(count) == 1 else f"{self.number(abs(count))} {name}{kind} {side} {base}"

    def step(self, pattern: str, direction: int, of: str) -> str:
        return f"نخستین {pattern} پس از {of}" if direction > 0 else f"آخرین {pattern} پیش از {of}"

    def nth(self, index: int, unit: str, of: str) -> str:
        return f"آخرین {unit} در {of}" if index < 0 else f"{_with_ezafe(unit)} {self.ordinal(index)} در {of}"

    def unit(self, grain: str, width: int) -> str:
        return _GRAINS[grain] if width == 1 else f"{self.number(width)} {_GRAINS[grain]}"

    def within(self, inner: str, outer: str) -> str:
        return f"{inner} در {outer}"

    def edge(self, mod: str, of: str) -> str:
        return _EDGES[mod].format(of)

    def between(self, start: str, end: str) -> str:
        return f"از {start} تا {end}"

    def several(self, items: Sequence[str]) -> str:
        return " و ".join(items)

    def same(self, items: Sequence[str]) -> str:
        return "، یعنی ".join(items)

    def amount(self, parts: Length) -> str:
        return " و ".join(
            f"{'چند' if count is None else self.number(count)} {_GRAINS[grain]}" for count, grain in parts
        )

    def stretch(self, length: str, direction: int, of: str) -> str:
        return f"{length} تا {of}" if direction < 0 else f"{length} از {of}"

    def away(self, length: str, direction: int, of: str) -> str:
        return f"{length} {'پیش' if direction < 0 else 'پس'} از {of}"

    def clock(self, hour: int, minute: int, part: str | None, zone: str | None, of: str | None) -> str:
        text = self.digits(f"ساعت {hour}:{minute:02}")
        if part is not None:
            text += f" {_PARTS[part]}"
        if zone is not None:
            text += f" {_ZONES[zone]}"
        return text if of is None else f"{text}، {of}"

    def day_part(self, part: str, of: str | None) -> str:
        return _PARTS[part] if of is None else f"{_PARTS[part]} {of}"

    def named_day(self, name: str, of: str | None) -> str:
        return f"«{name}»" if of is None else f"«{name}» در {of}"

    def every(self, period: Length | None, pattern: str | None, times: int | None) -> str:
        length = None if period is None else self.amount(period).removeprefix("۱ ")
        text = "، ".join(part for part in (length, pattern) if part is not None)
        return f"هر {text}" if times is None else f"هر {text}، {self.number(times)} بار"

    def vague(self, ref: str) -> str:
        return {"PAST_REF": "زمانی در گذشته", "PRESENT_REF": "اکنون", "FUTURE_REF": "زمانی در آینده"}[ref]

    def means(self, words: str, meaning: str) -> str:
        return f"«{words}» یعنی {meaning}"

    def published(self, day: str) -> str:
        return f"روز انتشار {day} است"

    def rests(self, basis: str) -> str:
        return _BASES.get(basis, "")

    def so(self, days: str, other: str) -> str:
        return f"پس {days} ({other})"

    def perhaps(self, days: str, evidence: str) -> str:
        return f"شاید هم {days} ({self.evidences[evidence]})"

    def undated(self, reason: str) -> str:
        return f"تاریخ ندارد، چون {self.reasons[reason]}"

    def hint_place(self, kind: str, place: str, line: int | None) -> str:
        where = f"خط {self.number(line)} متن" if line is not None else f"«{place}»" if place else ""
        named = _HINT_PLACES.get(kind, "")
        return "، ".join(part for part in (named, where) if part) or "متن"

    def hint(self, kind: str, doubt: str | None) -> str:
        return _HINTS[kind] + (f"؛ {_DOUBTS[doubt]}" if doubt is not None else "")

    def finding(self, kind: str, words: str, stated: str, computed: str) -> str:
        instead = f"؛ حساب‌شده: {computed}" if computed else ""
        return f"«{words}»: {_CONTRADICTIONS[kind]} (در متن: {stated}{instead})"

    def sentence(self, clauses: Sequence[str], *, approximate: bool) -> str:
        return "؛ ".join(clauses) + (" (تقریبی)." if approximate else ".")


class Dari(Persian):
    months = {  # noqa: RUF012
        **Persian.months,
        "jalali": "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split(),
        "gregorian": "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر".split(),
    }


def _with_ezafe(noun: str) -> str:
    """A noun before what qualifies it: «هفتهٔ», «سال»."""
    return f"{noun}ٔ" if noun.endswith("ه") and not noun.endswith("اه") else noun
