"""Titles as noun phrases: «سه نفر در تبریز بازداشت شدند» → «بازداشت سه نفر در تبریز».

Tables of what stands beside a light verb, with the noun of the deed; where none holds, the verbal title stays. Knows
the parts of a clause as they are written, no tree.
"""

from dataclasses import dataclass
from typing import Final

from gahnegar.persian.verb_table import BECOMING_VERBS

_SAME: Final = frozenset(
    "بازداشت آغاز افتتاح تصویب اعزام انتخاب تشکیل تاسیس تولید کشف مهار ثبت رونمایی راه‌اندازی پرداخت واریز توزیع "
    "ترور اجرا امضا اهدا ابلاغ اعلام ارائه احداث بازگشایی بازسازی نوسازی تمدید لغو رد نقض تایید ترخیص ارسال "
    "معرفی واگذاری خریداری استخراج بررسی اکران پخش چاپ حذف دفن تشییع محاکمه اعدام مصادره توقیف تخریب تجهیز تعیین "
    "تکمیل برکناری اخراج تبعید تدوین طراحی عرضه شروع پلمب".split()
)
_DEEDS: Final = {noun: noun for noun in _SAME} | {
    "برگزار": "برگزاری",
    "دستگیر": "دستگیری",
    "منتشر": "انتشار",
    "منصوب": "انتصاب",
    "صادر": "صدور",
    "تعطیل": "تعطیلی",
    "آزاد": "آزادی",
    "محکوم": "محکومیت",
    "متوقف": "توقف",
    "منتقل": "انتقال",
    "واگذار": "واگذاری",
    "مسدود": "مسدود شدن",
    "زخمی": "زخمی شدن",
    "مصدوم": "مصدومیت",
    "مفقود": "مفقود شدن",
    "ویران": "ویرانی",
    "نابود": "نابودی",
    "غرق": "غرق شدن",
    "پیروز": "پیروزی",
    "قهرمان": "قهرمانی",
    "خاموش": "خاموشی",
    "برکنار": "برکناری",
    "بستری": "بستری شدن",
    "مرخص": "ترخیص",
    "گران": "گرانی",
    "منحل": "انحلال",
}
"""What is done to somebody or something, or what they become, by the word beside «شد» or «کرد»."""
_OWN: Final = frozenset(
    "سفر دیدار ملاقات گفت‌وگو گفتگو مذاکره سخنرانی استعفا ازدواج سقوط تصادف حمله بازدید شرکت حضور فوت قیام اعتصاب "
    "تظاهرات تجمع اعتراض مهاجرت کوچ ظهور بازگشت رقابت تمرین اعتراف فرار خودکشی پرواز فرود برخورد رحلت هجرت کناره‌گیری "
    "عقب‌نشینی پیشروی مخالفت موافقت توافق".split()
)
"""What somebody does, by the noun beside «کرد», «داد», «داشت» or «یافت»: it is theirs."""
_GROWING: Final = frozenset("افزایش کاهش گسترش توسعه بهبود پایان گشایش".split())
"""What becomes of a thing, by the noun beside «یافت» or «گرفت»."""
_PARTICIPLES: Final = frozenset("کشته ساخته شکسته ربوده گشوده برگزیده".split())
"""Participles whose «شدن» says that it was done."""
_ALONE: Final = frozenset(("درگذشت",))
"""Verbs that are nouns as well."""
_MAKING: Final = frozenset("کرد نمود".split())
_DOING: Final = frozenset("کرد نمود داد داشت یافت".split())
_GETTING: Final = frozenset("یافت گرفت".split())


@dataclass(frozen=True, slots=True)
class ClauseParts:
    """The parts of a clause as they are written: subject, object without «را», what prepositions lead, and its verb.

    `light` is the noun, adjective or participle beside the verb, empty where it stands alone; `stem` its past stem.
    """

    subject: str
    thing: str
    rest: tuple[str, ...]
    light: str
    stem: str


def nominal(parts: ClauseParts) -> str:
    """The noun phrase of a clause, or nothing where no table holds.

    >>> nominal(ClauseParts("سه نفر", "", ("در تبریز",), "بازداشت", "شد"))
    'بازداشت سه نفر در تبریز'
    >>> nominal(ClauseParts("مجلس", "لایحه بودجه", (), "تصویب", "کرد"))
    'تصویب لایحه بودجه از سوی مجلس'
    >>> nominal(ClauseParts("وزیر کشور", "", ("به لرستان",), "سفر", "کرد"))
    'سفر وزیر کشور به لرستان'
    """
    if parts.thing:
        made = _DEEDS.get(parts.light, "") if parts.stem in _MAKING else ""
        phrase = (made, parts.thing, f"از سوی {parts.subject}", *parts.rest)
    else:
        made = _deed(parts.light, parts.stem)
        phrase = (made, parts.subject, *parts.rest)
    if not made or not parts.subject:
        return ""
    return " ".join((_joining(made), *phrase[1:]))


def _deed(light: str, stem: str) -> str:
    """The noun of a deed without an object, that of its subject."""
    if stem in BECOMING_VERBS:
        return f"{light} شدن" if light in _PARTICIPLES else _DEEDS.get(light, "")
    if (light in _OWN and stem in _DOING) or (light in _GROWING and stem in _GETTING):
        return light
    return stem if not light and stem in _ALONE else ""


def _joining(noun: str) -> str:
    """A noun with the ezafe that is written behind it: «امضای», «گفت‌وگوی»."""
    return f"{noun}ی" if noun.endswith(("ا", "و")) else noun
