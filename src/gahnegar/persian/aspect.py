"""Lexical aspect: whether a verb with its noun tells a state or an act. Tables, and one question of them."""

from typing import Final

STATE_VERBS: Final = frozenset(
    "بود داشت توانست خواست دانست شناخت فهمید دید ترسید پنداشت شمرد ارزید کوشید نگریست سزید گنجید پسندید اندیشید".split()
)
"""Verbs of being, having, knowing and wanting."""
STATE_NOUNS: Final = frozenset(
    "نیاز وجود اهمیت نقش جایگاه معنا معنی حکایت نشان مواجه روبرو روبه‌رو روبه‌رو محسوب شمار حساب برخوردار احساس درک توجه "
    "نگاه متوجه امید امیدوار باور اعتقاد معتقد افتخار دوست علاقه انتظار تلاش سعی کوشش اهتمام شاهد باعث سبب موجب ایفا "
    "اقتضا ایجاب طلب تعلق بستگی ارتباط مربوط شامل قابل ممکن لازم ضروری دنبال درصدد قصد آرزو نگران فکر تصور گمان تحمل "
    "قبول تاثیر "
    "تاثیرگذار سراغ میدان اجازه فرصت یاد فراموش چشم برابر خدمت حضور تعریف اولویت رو".split()
)
"""Nouns and adjectives that with a light verb tell what is, what seems and what is wanted, and no act."""


def tells_state(stem: str, noun: str) -> bool:
    """Whether a verb of the past stem `stem` behind the word `noun` tells what is, seems or is wanted, and no act.

    >>> tells_state("شد", "محسوب"), tells_state("ترسید", "دشمن"), tells_state("شد", "برگزار")
    (True, True, False)
    """
    return noun in STATE_NOUNS or stem in STATE_VERBS
