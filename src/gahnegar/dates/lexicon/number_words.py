"""Words of number. Values are integers; the grammar composes them («بیست و پنج», «دو هزار و سیزده»)."""

from fractions import Fraction

from gahnegar.dates.lexicon.word import Strength, Tag, Word

GLUE = Strength.GLUE

_COMPOSED = (
    Word(Tag.ONE, 1, "یک", GLUE),
    Word(Tag.ONE, 2, "دو", GLUE),
    Word(Tag.ONE, 3, "سه", GLUE),
    Word(Tag.ONE, 4, "چهار|چار", GLUE),
    Word(Tag.ONE, 5, "پنج", GLUE),
    Word(Tag.ONE, 6, "شش", GLUE),
    Word(Tag.ONE, 7, "هفت", GLUE),
    Word(Tag.ONE, 8, "هشت", GLUE),
    Word(Tag.ONE, 9, "نه", GLUE),
    Word(Tag.TEEN, 10, "ده", GLUE),
    Word(Tag.TEEN, 11, "یازده", GLUE),
    Word(Tag.TEEN, 12, "دوازده", GLUE),
    Word(Tag.TEEN, 13, "سیزده", GLUE),
    Word(Tag.TEEN, 14, "چهارده", GLUE),
    Word(Tag.TEEN, 15, "پانزده", GLUE),
    Word(Tag.TEEN, 16, "شانزده", GLUE),
    Word(Tag.TEEN, 17, "هفده", GLUE),
    Word(Tag.TEEN, 18, "هجده", GLUE),
    Word(Tag.TEEN, 19, "نوزده", GLUE),
    Word(Tag.TENS, 20, "بیست", GLUE),
    Word(Tag.TENS, 30, "سی", GLUE),
    Word(Tag.TENS, 40, "چهل", GLUE),
    Word(Tag.TENS, 50, "پنجاه", GLUE),
    Word(Tag.TENS, 60, "شصت", GLUE),
    Word(Tag.TENS, 70, "هفتاد", GLUE),
    Word(Tag.TENS, 80, "هشتاد", GLUE),
    Word(Tag.TENS, 90, "نود", GLUE),
    Word(Tag.HUNDRED, 100, "صد|یکصد|یک_صد", GLUE),
    Word(Tag.HUNDRED, 200, "دویست|دو_صد", GLUE),
    Word(Tag.HUNDRED, 300, "سیصد|سی_صد", GLUE),
    Word(Tag.HUNDRED, 400, "چهارصد|چهار_صد|چارصد", GLUE),
    Word(Tag.HUNDRED, 500, "پانصد", GLUE),
    Word(Tag.HUNDRED, 600, "ششصد|شش_صد", GLUE),
    Word(Tag.HUNDRED, 700, "هفتصد|هفت_صد", GLUE),
    Word(Tag.HUNDRED, 800, "هشتصد|هشت_صد", GLUE),
    Word(Tag.HUNDRED, 900, "نهصد|نه_صد", GLUE),
    Word(Tag.THOUSAND, 1000, "هزار|یک_هزار|یه_هزار", GLUE),
    Word(Tag.MILLION, 10**6, "میلیون|ملیون|میلیارد|بیلیون|تریلیون|درصد|در_صد", GLUE),
    Word(Tag.ORD_FIRST, 1, "اول|اولین|نخست|نخستین|نخسین", GLUE),
    Word(Tag.ORD_ONE, 1, "یکم|یکمین", GLUE),
    Word(Tag.ORD_ONE, 2, "دوم|دومین", GLUE),
    Word(Tag.ORD_ONE, 3, "سوم", Strength.WEAK),
    Word(Tag.ORD_ONE, 3, "سومین", GLUE),
    Word(Tag.ORD_ONE, 4, "چهارم", Strength.WEAK),
    Word(Tag.ORD_ONE, 4, "چهارمین", GLUE),
    Word(Tag.ORD_ONE, 5, "پنجم", Strength.WEAK),
    Word(Tag.ORD_ONE, 5, "پنجمین", GLUE),
    Word(Tag.ORD_ONE, 6, "ششم", Strength.WEAK),
    Word(Tag.ORD_ONE, 6, "ششمین", GLUE),
    Word(Tag.ORD_ONE, 7, "هفتم", Strength.WEAK),
    Word(Tag.ORD_ONE, 7, "هفتمین", GLUE),
    Word(Tag.ORD_ONE, 8, "هشتم", Strength.WEAK),
    Word(Tag.ORD_ONE, 8, "هشتمین", GLUE),
    Word(Tag.ORD_ONE, 9, "نهم", Strength.WEAK),
    Word(Tag.ORD_ONE, 9, "نهمین", GLUE),
    Word(Tag.ORD_TEEN, 21, "بیست_و_یکم", example="تا بیست و یکم مهلت دارد"),
    Word(Tag.ORD_TEEN, 22, "بیست_و_دوم", example="تا بیست و دوم مهلت دارد"),
    Word(Tag.ORD_TEEN, 31, "سی_و_یکم", example="تا سی و یکم مهلت دارد"),
    Word(Tag.ORD_TEEN, 10, "دهم"),
    Word(Tag.ORD_TEEN, 10, "دهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 11, "یازدهم"),
    Word(Tag.ORD_TEEN, 11, "یازدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 12, "دوازدهم"),
    Word(Tag.ORD_TEEN, 12, "دوازدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 13, "سیزدهم"),
    Word(Tag.ORD_TEEN, 13, "سیزدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 14, "چهاردهم"),
    Word(Tag.ORD_TEEN, 14, "چهاردهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 15, "پانزدهم"),
    Word(Tag.ORD_TEEN, 15, "پانزدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 16, "شانزدهم"),
    Word(Tag.ORD_TEEN, 16, "شانزدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 17, "هفدهم"),
    Word(Tag.ORD_TEEN, 17, "هفدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 18, "هجدهم|هژدهم"),
    Word(Tag.ORD_TEEN, 18, "هجدهمین|هیجدهمین", Strength.WEAK),
    Word(Tag.ORD_TEEN, 19, "نوزدهم"),
    Word(Tag.ORD_TEEN, 19, "نوزدهمین", Strength.WEAK),
    Word(Tag.ORD_TENS, 20, "بیستم"),
    Word(Tag.ORD_TENS, 20, "بیستمین", Strength.WEAK),
    Word(Tag.ORD_TENS, 30, "سی_ام"),
    Word(Tag.ORD_TENS, 30, "سی_امین", Strength.WEAK),
    Word(Tag.ORD_TENS, 40, "چهلم|چهلمین", GLUE),
    Word(Tag.ORD_TENS, 50, "پنجاهم|پنجاهمین", GLUE),
    Word(Tag.ORD_TENS, 60, "شصتم|شصتمین", GLUE),
    Word(Tag.ORD_TENS, 70, "هفتادم|هفتادمین", GLUE),
    Word(Tag.ORD_TENS, 80, "هشتادم|هشتادمین", GLUE),
    Word(Tag.ORD_TENS, 90, "نودم|نودمین", GLUE),
    Word(Tag.ORD_HUNDRED, 100, "صدم|صدمین|یکصدمین", GLUE),
    Word(Tag.ORD_SUFFIX, None, "ام|امین|مین|م_ین", Strength.WEAK),
    Word(Tag.LAST, -1, "آخرین|واپسین", GLUE),
    Word(Tag.HALF, Fraction(1, 2), "نیم|ونیم", Strength.WEAK),
    Word(Tag.HALF, Fraction(1, 2), "نصف", GLUE, "نصف روز عقب ماندند"),
    Word(Tag.QUARTER, Fraction(1, 4), "ربع", Strength.WEAK),
    Word(Tag.MANY, None, "چند|چندین|صدها|ده_ها|هزاران|هزارها", GLUE),
    Word(Tag.ONE_OR_TWO, None, "یکی_دو|یکی_دوتا|دو_سه|سه_چهار|چهار_پنج|پنج_شش|شش_هفت|شیش_هفت|هفت_هشت|هشت_نه|نه_ده|ده_دوازده|ده_پانزده|پونزده_بیست|یک_دو", GLUE),
    Word(Tag.COUNTED_THING, None, "سامانه|نمایشگاه|همایش|شعبه|کتاب|شرکت|کشور|شهر|روستا|قطعه|عنوان|گل|مدرسه|طرح|پروژه|اثر|فیلم|مقاله|بازی|نقطه|اسب|خودرو|بیمار|کودک|نوزاد|زن|مرد|معلم|پرستار|داوطلب|زندانی|فرودگاه|دانشجو|طبقه|ماده|بند|تبصره|دستگاه|برابر|محل|پرونده|مرکز|خانواده|سرباز|نظامی|نیروی|صندلی|تماس|پیام|مسافر|مدرک|نسخه|کارگر|خانه|ساختمان|مشترک|کالا|تبلت|گوشی|رایانه|سبد", GLUE),
    Word(Tag.COUNTED, None, "نفر|تن|نفره|تومان|تومانی|ریال|ریالی|دلار|دلاری|یورو|پوند|کیلو_متری|متر|متری|متر_مربع|متر_مکعب|سانتی_متر|میلی_متر|میلی_لیتر|میلی_گرم|سانتی_گراد|کیلو_متر|کیلو_گرم|گیگا_وات|مگا_وات|کیلو_وات|کیلو_ولت|اینچ|مایل|گره|کیلو|گرم|هکتار|مورد|موردی|واحد|واحدی|فقره|بشکه|لیتر|رای|صفحه|شهید|کشته|زخمی|مجروح|خانوار|راس|جلد|امتیاز|امتیازی|درجه|کیلوبایت|مگابایت|گیگابایت|ریشتر|سهم|دانش_آموز|زائر|تخت|پیکسل|تخته|عدد|فروند|سکه|%", GLUE),
)  # fmt: skip

_JOINED = (Tag.ONE, Tag.TEEN, Tag.TENS, Tag.ORD_ONE, Tag.ORD_TEEN, Tag.ORD_TENS)

_HALVED = ("یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده", "یازده", "دوازده")

# «بیست‌وچهار»: the «و» written onto the number behind it.
_ARABIC = {
    1: "احدی|احد", 2: "اثنی|اثنین|اثنتین", 3: "ثلاث", 4: "اربع", 5: "خمس", 6: "سته", 7: "سبع", 8: "ثمان", 9: "تسع",
    10: "عشر|عشره", 20: "عشرین", 30: "ثلاثین|ثلثین", 50: "خمسین", 60: "ستین", 70: "سبعین", 80: "ثمانین", 90: "تسعین",
    100: "مائه", 200: "مائتین|ماتین", 300: "ثلاثمائه|ثلثمائه", 400: "اربعمائه", 500: "خمسمائه", 600: "ستمائه", 700: "سبعمائه",
    800: "ثمانمائه", 900: "تسعمائه", 1000: "الف",
}  # fmt: skip
"""The Arabic numbers in which chronicles tell years, ones first: «سنه اثنی و عشرین و سبعمائه»."""
_ARABIC_EXAMPLES = ("در سنه ثلاث و {} رسید", "در سنه {} و ستمائه رسید")

WORDS = (
    *_COMPOSED,
    *(
        Word(word.tag, word.meaning, "|".join(f"و{spelling}" for spelling in word.spellings.split("|")), word.strength)
        for word in _COMPOSED
        if word.tag in _JOINED
    ),
    *(
        Word(Tag.TEEN, tens.meaning + one.meaning, f"{tens.spellings}و{one.spellings.split('|')[0]}", one.strength)
        for tens in _COMPOSED
        for one in _COMPOSED
        if tens.tag is Tag.TENS and one.tag is Tag.ONE
        if isinstance(tens.meaning, int) and isinstance(one.meaning, int)
    ),
    *(
        Word(Tag.HALVED, Fraction(2 * number + 1, 2), f"{name}_ونیم", Strength.WEAK, f"{name}ونیم ساعت گذشت")
        for number, name in enumerate(_HALVED, start=1)
    ),
    *(
        Word(
            Tag.ARABIC_NUMBER, number, names, Strength.GLUE, _ARABIC_EXAMPLES[number < 100].format(names.split("|")[0])
        )
        for number, names in _ARABIC.items()
    ),
)
