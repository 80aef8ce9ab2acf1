"""Days that stand for what happened on them: behind «قیام», «کودتا», «حادثه» they mean that year, not the nearest.

Facts of general knowledge; the year is that of the calendar in which the day is told.
"""

from gahnegar.dates.units import Calendar
from gahnegar.persian.pattern import Pattern

HEADS = (
    "قیام کودتا کودتای انقلاب حادثه حماسه فتنه حملات حمله واقعه رخداد گروه‌های گروههای جبهه تظاهرات کشتار فاجعه شهدای"
)
"""Nouns directly before such a day."""

YEARS = {
    (Calendar.JALALI, 3, 2): 1376,
    (Calendar.JALALI, 3, 15): 1342,
    (Calendar.JALALI, 4, 7): 1360,
    (Calendar.JALALI, 4, 18): 1378,
    (Calendar.JALALI, 4, 30): 1331,
    (Calendar.JALALI, 5, 28): 1332,
    (Calendar.JALALI, 6, 17): 1357,
    (Calendar.JALALI, 8, 13): 1358,
    (Calendar.JALALI, 9, 16): 1332,
    (Calendar.JALALI, 10, 9): 1388,
    (Calendar.JALALI, 10, 17): 1314,
    (Calendar.JALALI, 10, 19): 1356,
    (Calendar.JALALI, 11, 22): 1357,
    (Calendar.JALALI, 11, 29): 1356,
    (Calendar.GREGORIAN, 9, 11): 2001,
}

LUNAR = Pattern(
    r"(?<![\u0620-\u06d3])(?:"
    "هجری|قمری|خلیفه|خلفای|خلافت|عباسی|عباسیان|اموی|امویان|سامانی|سامانیان|غزنوی|غزنویان|سلجوقی|سلجوقیان|خوارزمشاه"
    "|خوارزمشاهیان|ایلخانی|ایلخانان|مغول|مغولان|تیموری|تیموریان|صفوی|صفویه|آل_بویه|فاطمیان|ممالیک|سلطان|اسلام|اسلامی"
    "|مسلمانان|شیعه|شیعیان|فقیه|فقهای|حدیث|محدث|عارف|عرفان|تصوف|صوفی|صوفیان|ادب_فارسی|شعر_فارسی|خراسان|نیشابور|بغداد"
    "|شیراز|تبریز|هرات|بخارا|سمرقند|مراغه|شاهنامه|فردوسی|سعدی|حافظ|مولوی|نظامی|ابن_سینا|بیرونی"
    ")(?![\u0620-\u06d3])".replace("_", "[ \u200c]")
)
"""Words of Islamic and classical Persian history, whose centuries are lunar."""

WESTERN = Pattern(
    r"(?<![\u0620-\u06d3])(?:"
    "میلادی|اروپا|اروپای|اروپایی|پاپ|کلیسا|کلیسای|روم|رومی|رومیان|بیزانس|رنسانس|فرانسه|انگلستان|انگلیس|آلمان|ایتالیا|اسپانیا"
    "|پرتغال|یونان|چین|ژاپن|هلند|روسیه|لاتین|مسیحی|مسیحیت|وایکینگ‌ها|قرون_وسطی|قرون_وسطا|شوالیه|شوالیه‌های|ونیز|فلورانس"
    "|پاریس|لندن|واتیکان|کوپرنیک|ساسانی|ساسانیان|ساسانی‌ها"
    ")(?![\u0620-\u06d3])".replace("_", "[ \u200c]")
)
"""Words of European history and of the time before Islam, whose centuries are Gregorian."""
