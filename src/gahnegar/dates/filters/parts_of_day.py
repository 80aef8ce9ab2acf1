"""Parts of the day that say when something was done, where no preposition does: «شب با مینا رفتیم سینما».

Looks at the folded text around one; knows neither expressions nor dates.
"""

from gahnegar.dates.filters.filter import LETTER, before
from gahnegar.persian.pattern import LOOSE_JOINT, Pattern, any_word_of

SENTENCE_HEAD = Pattern(r"(?:\A|[.؛!؟:\n]) ?\Z")
_EVENINGS_OF = (
    "شعر|یلدا|عاشورا|تاسوعا|قدر|عملیات|عروسی|حادثه|واقعه|جمعه|موسیقی|خاطره|امتحان|وصل|هجران|عید|چله|تولد|عقد|زفاف"
)
"""What a night, a noon or an evening is of, where it is no adverb."""
_OWN_DEED = Pattern(
    rf" (?:(?:باران|برف|باد|هوا|دریا|آسمان|مامان|بابا|مادر|پدر|همه)(?![{LETTER}])"
    rf"|(?:[{LETTER}\u200c]+ ){{0,4}}?(?:ما|من)(?: را|و)?(?![{LETTER}])"
    rf"|(?:[{LETTER}\u200c]+ ){{0,4}}?[{LETTER}]*[دت](?:م|یم)(?![{LETTER}])"
    rf"|(?:برای|زود|زودتر|دیر|دیرتر|دوباره|بهتر|خوابم|خوابش)(?![{LETTER}])"
    rf"|(?!(?:{_EVENINGS_OF}|و)(?:م|ش|مان|شان)?[ \u200c])(?!(?:[{LETTER}\u200c]+ ){{1,2}}را )"
    rf"(?:[{LETTER}\u200c]+ ){{1,4}}?"
    rf"(?:(?!هستند)[{LETTER}]{{2,}}[دت]ند|ن?می[ \u200c][{LETTER}]{{2,}}(?:یم|ند)|آمد|رفت|برگشت|نشست|خوابید|آورد"
    rf"|فرستاد)(?![{LETTER}])"
    rf"|(?:[{LETTER}\u200c]+ ){{0,4}}?(?:بر|در|باز)?ن?می[ \u200c][{LETTER}]{{1,6}}م(?![{LETTER}])"
    rf"|(?:(?!را )[{LETTER}\u200c]+ ){{0,3}}?(?:بیا|برو|بزن|بده|بگیر|بیار|بخواب"
    rf"|بخور|بمان|بمون|پاشو|باش|[بن][{LETTER}]{{1,5}}ین)(?![{LETTER}]))"
)


_LOG_LINE = Pattern(
    rf"[^\w\n]*(?:روز [{LETTER}]+|(?:(?:یک|دو|سه|چهار|پنج)?[ \u200c]?شنبه|جمعه)[^\n:]{{0,20}}"
    rf"|[0-9]{{1,2}} [{LETTER}]+(?: [0-9]{{2,4}})?|[0-9]{{1,2}}/[0-9]{{1,2}}(?= ?[:–—-])"
    rf"|[0-9]{{2,4}}[/-][0-9]{{1,2}}[/-][0-9]{{1,4}}"
    rf"|(?:[{LETTER}]+ و )?(?:یکم|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|[{LETTER}]+دهم|دهم|بیستم)"
    rf"(?: [{LETTER}]{{2,8}}(?: [0-9]{{4}})?(?=\.))?)"
    r"(?:[^\n:\w]{0,3}(?:[^\n:]{0,24})?[:–—-]|[،.])"
)
"""A line of a log begins with its day: «روز دوم: …», «۶ مرداد - …»."""
_NOT_ENDED = Pattern(rf" ?[،:]| (?!و |را |اول|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|[{LETTER}]*دهم)[{LETTER}]")


def stands_like_adverb(text: str, start: int, end: int) -> bool:
    """Whether a part of the day says when something is done, where no preposition stands before it."""
    if _IT_WAS.begins(text, end) and (SENTENCE_HEAD.ends(text, start) or _CLAUSE_HEAD.ends(text, start)):
        return True
    if _tells_writers_day(text, start, end) or is_dose(text, end) or _OF_SOME_DAY.begins(text, end):
        return True
    if _SPENT_AT.begins(text, end):
        return True
    if SUBJECT.ends(text, start) and not _IS_THING.begins(text, end):
        return bool(_DOES.begins(text, end))
    return is_paired(text, start, end)


def is_dose(text: str, end: int) -> bool:
    """Whether a medicine is taken at a part of the day that ends at `end`: «صبح و شب بعد از غذا»."""
    return _DOSE.begins(text, end)


def is_paired(text: str, start: int, end: int) -> bool:
    """Whether it is one of two at which something is done: «صبح و عصر برگزار می‌شود»."""
    behind, ahead = _PAIR_BEFORE.before(text, start), _PAIR_BEHIND.match(text, end)
    if behind is None and ahead is None:
        return False
    first = start if behind is None else behind.start()
    aside = text.startswith("،", end if ahead is None else ahead.end()) and text.endswith("، ", 0, first)
    if aside:
        return True  # «دو بار در روز، صبح و عصر، پماد بزنید»
    return _DONE_THEN.begins(text, end if ahead is None else ahead.end()) and not _KINDS.ends(text, first)


def _tells_writers_day(text: str, start: int, end: int) -> bool:
    """Whether it heads a sentence that tells its writer's day: «شب با مینا رفتیم سینما».

    Or heads one in a line of a log: «روز دوم: … ظهر یک ساعت استراحت».
    """
    if _WHEN.begins(text, end) and (SENTENCE_HEAD.ends(text, start) or _CLAUSE_BEGINS.ends(text, start)):
        return True
    if not SENTENCE_HEAD.ends(text, start):
        if _AS_ADVERB.begins(text, end) and _heads_line_of_log(text, start) and not _MEASURED.ends(text, start):
            return True
        if _NEXT_CLAUSE.ends(text, start) and _OWN_DEED.begins(text, end):
            return True
        if not _CLAUSE_HEAD.ends(text, start):
            return False
    elif _OWN_DEED.begins(text, end):
        return True
    if _EVENING_OF.begins(text, start):
        return False
    return _heads_line_of_log(text, start) and _NOT_ENDED.begins(text, end)


def _heads_line_of_log(text: str, start: int) -> bool:
    """Whether the line begins with its day."""
    line = text.rfind("\n", max(0, start - _LONGEST_LOG_LINE), start) + 1
    return bool(_LOG_LINE.begins(text, line))


_AS_ADVERB = Pattern(rf" (?:با|به|از|در|زود|هم|که|برای)(?![{LETTER}])")
"""Behind a part of the day that says when something was done: «حسین صبح با الاغ رفت»."""
_MEASURED = before("مدت درازی سکوت تاریکی", shown="پنجشنبه ۳۰ آذر: بلند. {} شب در تهران ۱۴ ساعت است\nجمعه ۱ دی: کوتاه.")
_EVENING_OF = Pattern(rf"شب [{LETTER}]+ ?(?:[؛\n]|\Z)")
"""An item that is an evening of something: «۲۰ تا ۲۲: شب موسیقی»."""
_OF_ITSELF = (
    r"بود|است|شد|شده|نشد|گذشت|گذشته|رسید|رسیده|می[ \u200c]?رس|می[ \u200c]?گذر|از نیمه|از راه|به پایان|به نیمه|به سر"
    r"|به صبح|در راه|در پیش|با تمام|با همه|با آن|فرا|به عنوان|به نقل|به قلم|به گزارش|در گفت"
)
"""What a night does itself, or a paper that is named after a part of the day."""
_SPENT = "گذران|سپری|جشن|دوست|زنده|پشت سر|به صبح|آغاز|شروع|تمام"
_RATHER = any_word_of("بهتر بهتره بدتر خنک_تر گرم_تر سرد_تر زودتر دیرتر دیر دوباره کمی بالاخره حتما", LOOSE_JOINT)
_DID = "کرد|داد|زد|رفت|خورد|برد|گشت|گرفت|خواند|نشست|خوابید|دید|رسید|آمد|ماند"
_WHEN = Pattern(
    rf" (?!(?:{_OF_ITSELF})(?:[{LETTER}]*)(?![{LETTER}]))(?:(?:{_RATHER})(?![{LETTER}])"
    rf"|(?:با|به|از|در|برای)(?: [{LETTER}\u200c]+){{1,8}}? "
    rf"(?:ن?می[ \u200c]?[{LETTER}]{{2,}}|[{LETTER}]*(?:{_DID})(?:م|یم|ند)?)(?![{LETTER}])"
    rf"|(?:[{LETTER}\u200c]+ ){{1,2}}(?:را|رو) (?!(?:[{LETTER}\u200c]+ )?(?:{_SPENT}))(?:[{LETTER}\u200c]+ ){{0,4}}?"
    rf"(?:ن?می[ \u200c]?[{LETTER}]+|[{LETTER}]+[دت])(?:م|یم)(?![{LETTER}]))"
)
"""Behind a part of the day that says when something is done: «ظهر گلخانه را باز می‌کنم», «عصر بهتر می‌شود»."""
_CLAUSE_BEGINS = Pattern(
    rf"[،؛] ?\Z|(?<![{LETTER}])(?:(?:[{LETTER}]{{2,}}[مد]|است) و|گفت|گفتم|گفتن|گفتند|که) \Z",
)
_CLAUSE_HEAD = Pattern(r"[،؛–—-] ?\Z")
_NEXT_CLAUSE = Pattern(rf"[،؛] ?\Z|[{LETTER}]{{3,}}[مد] و \Z")
"""Behind a comma, or behind a verb and «و»: «… راه افتادیم و شب مهمان بودیم»."""
_LONGEST_LOG_LINE = 600
RELATIVES = "پدر|مادر|برادر|خواهر|پسر|دختر|همسر|دوست|شوهر|زن|عمو|خاله|دایی|عمه|پدربزرگ|مادربزرگ"
SUBJECT = Pattern(
    rf"(?<![{LETTER}\u200c])(?:من|ما|او|وی|خودم|همه|هم|را|رو|باید|پس|بیمار|بچه[ \u200c]?ها|خانواده"
    rf"|اینجا|سپاه|لشکر|بابا|مامان|(?:{RELATIVES})(?:م|ش|مان|شان|مون|شون|هام)"
    rf"|معمولا|همیشه|اغلب|ن?می[ \u200c]?[{LETTER}]{{2,8}}م|گفت(?:م|ند|ن)?) \Z"
)
"""Before a part of the day: who does something then, whom or what, or a verb; none of these has a part of the day."""
_DOES = Pattern(
    rf" (?:(?:به|از|در|با|تا|برای|که|زود|دیر|زودتر|دیرتر|خیلی|باید|دوباره|تنها|بیدار|خواب)(?![{LETTER}])"
    rf"|(?:[{LETTER}\u200c]+ ){{0,5}}?(?:ن?می[ \u200c]?[{LETTER}]{{2,}}|[{LETTER}]+[دت](?:م|یم)"
    rf"|ب[{LETTER}]{{2,6}}(?:م|یم|ید)|[{LETTER}]*(?:{_DID})(?:ند)?)(?![{LETTER}]))"
)
_IT_WAS = Pattern(r" (?:بود|شده بود)(?: که| و|[.،؛])")
"""Behind a part of the day in which a story is: «غروب بود و زنگ می‌زدند»."""
_SPENT_AT = Pattern(
    rf" (?:را|رو) (?:در|توی?|با|به|پیش|خانه|خونه)(?: [{LETTER}\u200c]+){{0,5}}? (?:ن?می[ \u200c]?)?"
    rf"(?:ماند|موند|خوابید|گذراند|گذروند|به سر برد|سر کرد|گذران|خواب|مان)(?:م|یم|ند|د)?(?![{LETTER}])"
)
"""Behind a night or a noon that is spent somewhere: «شب را در پناهگاه ماند»."""
_IS_THING = Pattern(rf" (?:{_EVENINGS_OF}|را|رو|و)(?![{LETTER}])")
_PART = "صبح|ظهر|عصر|شب|غروب|سحر"
_DOSE = Pattern(
    rf"(?:(?:،| و) (?:{_PART})){{0,2}}،? (?:(?:بعد|قبل|پس|پیش) از (?:هر )?(?:غذا|صبحانه|ناهار|شام|خواب)"
    r"|(?:یک|دو|سه|نصف|نیم|[0-9]+) (?:عدد|قرص|کپسول|قطره|قاشق|پاف|پیمانه|سی[ \u200c]?سی|میلی[ \u200c]?گرم))"
    rf"(?![{LETTER}])"
)
"""Behind a part of the day at which a medicine is taken: «صبح و شب بعد از غذا», «ظهر یک عدد»."""
_OF_SOME_DAY = Pattern(
    r" روز (?:عمل|جراحی|آزمایش|پرواز|سفر|امتحان|آزمون|کنکور|مراسم|عروسی|جشن|حرکت|مسابقه|بازی|حادثه|انتخابات)"
    rf"(?![{LETTER}])"
)
"""Behind a part of the day on which something is: «صبح روز آزمایش»."""
_PAIR_BEFORE = Pattern(rf"(?<![{LETTER}])(?:{_PART})(?:(?:،| و) (?:{_PART}))?(?:،| و) \Z")
_PAIR_BEHIND = Pattern(rf"(?:(?:،| و) (?:{_PART})(?![{LETTER}])){{1,2}}")
_DONE_THEN = Pattern(
    rf"[؛،]? ?هر بار| (?:برگزار|انجام|اجرا|پخش|باز|دایر|تکرار|یک|دو|سه|[0-9]|ن?می[ \u200c]?[{LETTER}]{{2,}}"
    rf"|[{LETTER}\u200c]+ ن?می[ \u200c])"
)
_KINDS = before(
    "شیفت شیفت_های نوبت نوبت_های نماز نمازهای اذان اذان_های وعده سانس سانس_های اخبار برنامه دعای کلاس_های از تا",
    shown="کارگاه {} صبح و عصر برگزار می‌شود",
)
