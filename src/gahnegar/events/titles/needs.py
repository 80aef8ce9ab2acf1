"""What words take with them: nouns and predicates with their prepositions, and how early the rest of a clause may go.

Tables alone, and what is asked of them; a low weight stays longer.
"""

from typing import Final

GOVERNED_PREPOSITIONS: Final = frozenset(("به", "از", "با", "بر"))
"""Prepositions of what a predicate goes to, comes from or meets, when it stands right before it."""
_GLUED: Final = {
    "از": "درصد نفر تن بخش نیمی یکی برخی بسیاری تعدادی جمعی گروهی بیش کمتر پس قبل پیش بعد اعم عبارت عده‌ای شماری بخشی "
    "پیشگیری صیانت خروج بهره‌برداری ناشی برگرفته بعضی",
    "به": "نسبت مربوط متعلق وابسته معروف مبتلا موسوم منجر راه منحصر دسترسی رسیدگی ورود انتقال پیوستن تجاوز وابستگی "
    "رای متهم مشهور متخلص ابتلا خطاب",
    "با": "همراه مرتبط متناسب مبارزه همکاری رابطه ارتباط گفت‌وگو گفت‌و‌گو گفتگو مصاحبه آشنایی همزمان",
    "در": "واقع مستقر سرمایه‌گذاری عضویت مشارکت",
    "بر": "مبنی علاوه بنا مبتنی مشتمل بالغ نظارت",
}
"""Nouns and adjectives that take a preposition with them: «یکی از …», «مبارزه با …»."""
_GOVERNED: Final = {
    "از": "مطلع آگاه انصراف یاد تجلیل بازدید سخن خبر حمایت استقبال دفاع تقدیر قدردانی جلوگیری رونمایی انتقاد "
    "خودداری استفاده خارج محروم "
    "برخوردار خواست عبور گذشت",
    "به": "مشکوک مظنون مشغول ملحق تسلیم ارسال منتقل انتقال تحویل معرفی واریز ارجاع دعوت افزوده اضافه راهی پاسخ "
    "حمله سفر اشاره منجر تبدیل مبدل اعتراض صعود کمک محکوم موفق مراجعه واگذار رسید رفت آمد پیوست انجامید "
    "یورش هجوم لشکرکشی اعتراف اقرار قادر مجبور ملزم منوط سرازیر وارد اعزام متهم موکول تقدیم اهدا اختصاص بازگشت",
    "با": "مصادف تصادم تصادف ازدواج دیدار مذاکره مخالفت موافقت ملاقات برخورد مقابله مواجه روبرو توافق تساوی بازی "
    "روبه‌رو گو گفتگو",
    "بر": "تاکید غلبه پیروز توافق",
    "در": "شرکت حضور",
}  # fmt: skip
PAIRS: Final = {(noun, prep) for prep, nouns in _GLUED.items() for noun in nouns.split()}
VALENCES: Final = {(noun, prep) for prep, nouns in _GOVERNED.items() for noun in nouns.split()}
"""What a predicate needs to make sense: «از … بازدید کرد»."""
LIGHT_INFINITIVES: Final = frozenset("شدن کردن بودن داشتن یافتن گرفتن دادن".split())
"""Infinitives that say nothing without the noun before them, and little without what it takes: «قرار گرفتن در …»."""
NEEDED, ASKED, OF_NOUN, REASON, AFTER, INNER, LOOSE = 5, 8, 22, 72, 75, 90, 99
"""Weights: what a predicate needs, what it asks for by the analyser, what hangs on a noun, cause and purpose, clauses
behind the verb and inside, and what does not belong to an event noun."""
WEIGHTS: Final = {
    "ضمن": 70, "براساس": 70, "طبق": 70, "به‌دلیل": 70, "به‌منظور": 70, "برای": 60, "تا": 55, "در": 50, "توسط": 15,
    "از": 40, "به": 20, "بر": 25, "علیه": 12, "با": 48,
}  # fmt: skip
ADVERB: Final = 45
TIME: Final = 57
"""A time beside what was said, which may stay where there is room."""
ASIDE: Final = 33
"""What stands behind a name and its comma: «قالیباف، شهردار تهران»."""
LIMITS: Final = frozenset("بدون جز به‌جز بجز مگر منهای درصورت".split())
LIMITING: Final = frozenset(
    (
        ("در", "صورت"),
        ("در", "صورتی"),
        ("به", "جز"),
        ("به", "شرط"),
        ("به", "غیر"),
        ("به", "استثنای"),
        ("به", "احتمال"),
        ("به", "استثناء"),
        ("به", "بعد"),
        ("به", "بالا"),
        ("به", "پایین"),
    )
)
"""What limits what is said: without it more would be said than is true."""
NAMED_AS: Final = frozenset("انتخاب منصوب معرفی شناخته تعیین برگزیده مطرح محسوب برگزید شناخت".split())
"""Predicates that say nothing true without «به عنوان …»."""
REASONS: Final = frozenset(
    "منظور دلیل علت خاطر دنبال مناسبت رغم جای موجب پی راستای خصوص مورد زمینه جهت توجه اساس قالب ادامه طریق طرف "
    "حیث لحاظ نظر صورت شکل طور گونه پاسخ کنار حالی گفته گزارش جریان ابتدا پایان نتیجه میان".split()
)
"""Words after a preposition that tell why, whereby or in which respect: such phrases go early."""
COMPANY: Final = frozenset("حضور شرکت دعوت مشارکت همکاری همراهی پیام سخنرانی".split())
"""Nouns behind «با» that tell who was there."""
