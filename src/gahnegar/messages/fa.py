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
    "TOLD": "سال پیشین متن",
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
    "told": "همراه متن داده شده است",
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
        name = f"{_joined(_GRAINS[grain])} {self.number(number) if grain == 'decade' else self.ordinal(number)}"
        return name + (f" {_CALENDARS[calendar]}" if calendar else "") + (" پیش از میلاد" if bc else "")

    def season(self, number: int, of: str | None) -> str:
        return _SEASONS[number - 1] if of is None else f"{_SEASONS[number - 1]} {of}"

    def shift(self, grain: str, count: int, of: str | None, calendar: str | None) -> str:
        name = _GRAINS[grain]
        kind = f" {_CALENDARS[calendar]}" if calendar else ""
        named = f"{_joined(name)}{kind}"
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
        return f"آخرین {unit} در {of}" if index < 0 else f"{_joined(unit)} {self.ordinal(index)} در {of}"

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

    def finding(self, kind: str, words: str, told: str, computed: str) -> str:
        return f"«{words}»: {_CONTRADICTIONS[kind]} (در متن: {told}؛ حساب‌شده: {computed})"

    def sentence(self, clauses: Sequence[str], *, approximate: bool) -> str:
        return "؛ ".join(clauses) + (" (تقریبی)." if approximate else ".")


class Dari(Persian):
    months = {  # noqa: RUF012
        **Persian.months,
        "jalali": "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت".split(),
        "gregorian": "جنوری فبروری مارچ اپریل می جون جولای اگست سپتمبر اکتوبر نومبر دسمبر".split(),
    }


def _joined(noun: str) -> str:
    """A noun before what qualifies it: «هفتهٔ», «سال»."""
    return f"{noun}ٔ" if noun.endswith("ه") and not noun.endswith("اه") else noun
