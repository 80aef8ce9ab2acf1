"""Whether an open time lies ahead or behind: by the verb of its clause, and by what stands around it.

«بندازین شنبه» is to come, «از شنبه خراب است» has begun, «تا ۱۵ فروردین مرخصی گرفتم» may be either. Looks at folded
text; knows no dates.
"""

import re
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.dated_lines import DatedLines
from gahnegar.dates.day_cues import Bound
from gahnegar.dates.expression import Clock, Expression, NamedDay
from gahnegar.dates.grammar.unsaid_months import SET_DOWN
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.whole_text import Hit
from gahnegar.persian.pattern import Pattern, any_word_of
from gahnegar.persian.tenses import direction_after, was_planned

_DOCUMENT_OF: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:آگهی|نامه|بخشنامه|رای|دادنامه|حکم|مصوبه|ابلاغیه|دستور|قرارداد|گزارش"
    r"|صورت[ \u200c]?جلسه|فراخوان|اطلاعیه|روزنامه|آیین[ \u200c]?نامه|تصمیم|لایحه|دادخواست|شکواییه|پاسخ|نظریه|گواهی)"
    r"(?:[ ][\u0620-\u06d3\u200c0-9/-]+){0,3}[ ]مورخه?[ ]\Z",
    reach=60,
    needs="مورخ",
)
"""Before the day on which something was written: «آگهی مورخ ۲۹ شهریور»."""
_WRITTEN_ON: Final = Pattern(
    r"(?<![\u0620-\u06d3])تاریخ[ \u200c](?:[\u0620-\u06d3]+[ ]){0,2}?"
    r"(?:نامه|حکم|سند|عکس|قبض|فاکتور|رسید|گزارش|مدرک|نسخه|پاکت|برگه|گواهی|قرارداد|چاپ)"
    r"(?:[ \u200c]?(?:ی|اش|ها|های))?(?:[ ][\u0620-\u06d3]+)?[ ]\Z",
    needs="تاریخ",
)
"""Before the day on which a paper was written: «تاریخ نامه بیستم فروردین است»."""
_MADE_ON: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:تاریخ[ \u200c](?:ساخت|تولید|خرید|چاپ|تولد|فوت|نصب)"
    r"|آخرین (?!مهلت|فرصت|زمان|روز|موعد|جلسه|قسمت|بازی|نوبت)[\u0620-\u06d3\u200c]+(?: [\u0620-\u06d3]+)?)[ ]?:[ ]\Z"
)
"""The label of what is over: «تاریخ ساخت: اسفند», «آخرین بازدید: ۱۲ خرداد»."""
_BIDS: Final = Pattern(
    r"(?: [\u0620-\u06d3]+){0,2} (?:بیا|برو|بزن|بده|بگیر|بفرست|بیار|برگرد)(?:ید|ین)?(?![\u0620-\u06d3])"
)
"""Behind a day for which somebody is bidden: «دوشنبه حتما بیا»."""
_WHETHER: Final = Pattern(r"(?<![\u0620-\u06d3])نمی[ \u200c]?د[او]نم[^.؛!؟\n]{0,30} \Z", needs="نمی")
"""Before days of which somebody has still to choose: «نمی‌دانم دوشنبه بیایم یا سه‌شنبه»."""
_IN_REPLY: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:پیرو|عطف به|بازگشت به|در پاسخ به|در پی)[ ](?:[\u0620-\u06d3\u200c]+[ ]){1,3}?"
    r"(?:در )?(?:روز |مورخه? )?\Z",
    reach=60,
)
"""Before the day of what a letter follows: «پیرو تماس روز شنبه»."""
_IN_SESSION: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:در|طی) (?:جلسه|نشست|مجمع|دیدار|همایش)"
    r"(?:[ \u200c](?!که)[\u0620-\u06d3\u200c]+){0,3} (?:مورخه? |روز )?\Z",
    reach=60,
)
_DECIDED: Final = Pattern(r"(?: [\u0620-\u06d3\u200c]+){0,3} (?:مقرر|قرار) (?:شد|گردید)(?![\u0620-\u06d3])")
"""Around the day of a session in which something was settled: «در جلسه ۲۰ فروردین مقرر شد»."""
_PAPER_OF: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:بخشنامه|دستور|مصوبه|ابلاغیه|دادنامه|بیانیه|اطلاعیه|قطعنامه)[ \u200c]\Z", reach=24
)
"""Before the day of a paper that something goes by: «بخشنامه ۲۲ تیر مبنا است»."""
_MISHAP: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:تصادف|حادثه|سانحه|سرقت|آتش[ \u200c]?سوزی|نزاع|قتل|انفجار|ریزش|زلزله"
    r"|زمین[ \u200c]?لرزه|سیل|طوفان|سقوط)"
    r"(?:[ \u200c](?!در |تا |که |و |از )[\u0620-\u06d3]+){0,2}[ ](?:روز |مورخ )?\Z",
    reach=48,
)
"""Before the day of what nobody plans: «پرونده تصادف ۱۷ شهریور باز است»."""
_LOST: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:گمشده|گم[ ]شده|مفقود(?:ی)?|مفقود[ ]شده|پیدا[ ]شده|یافته[ ]شده"
    r"|به سرقت رفته)(?![\u0620-\u06d3])[^؛\n]*\Z",
    reach=120,
)
"""Before the day on which something was lost or found: «گمشده: کیف مدارک، سه‌شنبه شب»."""
_DONE_THERE: Final = Pattern(
    r"(?<!تعیین )(?<!مقرر )(?<!مشخص )(?<!اعلام )(?<!بینی )(?<!ریزی )(?<!تعیین\u200c)شده[ ](?:در|طی|از)[ ](?:روز "
    r"|تاریخ )?\Z",
    needs="شده",
)
"""Before the time of what has been done, whatever becomes of it: «دفترچه‌های ثبت‌شده در آبان صادر خواهد شد»."""
_NEXT_ONE: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:برنامه|انتشار|نسخه|سفر|صعود|نوبت|جلسه|ویزیت|دیدار|قرار|گام|مرحله|هدف|حرکت|بازی|مسابقه)"
    r"(?:[ \u200c]?ی)?[ ](?:بعدی|بعد(?! از)|آینده|آتی)"
    r"(?![\u0620-\u06d3])[^.!؟\n]{0,30}\Z",
    reach=60,
)
"""Before a time to come without a verb: «برنامه بعدی: صعود زمستانی، اواسط دی»."""
_IN_VIEW_OF: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:برای|در آستانه|به استقبال|جهت|ویژه|پیشواز)[ \u200c]"
    r"(?:[\u0620-\u06d3\u200c]+[ \u200c]){0,3}\Z"
)
"""Before a feast that something is done for: it may come after what is past («برای دهه فجر اعلام آمادگی کرد»)."""
_PUT_OFF_TO: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:واسه|برای|(?:می[ \u200c]?)?افت(?:اد|اده|ه)|موند|ماند|موکول[ \u200c]شد|بنداز(?:ین|ید|یم)?"
    r"|بذار(?:ین|ید|یم)?|بیا(?:ین|یید)?)"
    r"[ \u200c](?:به |برای |واسه )?\Z"
)
_PUT_OFF: Final = Pattern(
    r"[ \u200c](?:افتاد|موکول|منتقل[ \u200c]شد|عقب[ \u200c]افتاد|کشیده[ \u200c]شد)(?![\u0620-\u06d3])"
)
"""Behind «به» and a day: what was put off to it («دربی به ۴ آذر افتاد»)."""
_WAS_PUT_OFF: Final = Pattern(
    r"[ ](?:بود|قرار بود)(?:[ ](?:برگزار شود|باشد|انجام شود))?،?[ ](?:به [\u0620-\u06d3]+ )?"
    r"(?:افتاد|موکول|ماند(?: برای|[ ]?[.،])|عقب افتاد|کشید|رفت برای)"
)
"""Behind a day of what came later, and may still come: «عروسی که پنجم آذر بود به بهمن افتاد»."""
_CALLED_OFF: Final = Pattern(r"(?:[ ][\u0620-\u06d3\u200c]+){0,2}?[ ](?:لغو|کنسل|موکول|به تعویق)(?![\u0620-\u06d3])")
_PLANNED: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:اردو|جلسه|بازی|مسابقه|کنسرت|پرواز|سفر|دیدار|مراسم|کلاس|امتحان|آزمون|نشست|همایش|جشن"
    r"|عروسی|قرار|نوبت|برنامه|اجرا)(?:[ \u200c]?ی)? \Z",
    reach=12,
)
"""What was planned for a day that may be still to come, before it, and what became of that: «اردوی ۱۳ آذر لغو شد»."""
_DATES_BACK: Final = Pattern(r"[ \u200c](?:بر|باز)[ \u200c]?می[ \u200c]?گردد(?![\u0620-\u06d3])")
"""Behind «به» and a time from which something is: «آخرین پیروزی به ۱۲ مهر برمی‌گردد»."""
_PROLONGED: Final = Pattern(r"[ \u200c]تمدید[ \u200c](?:شد|گردید|کرد|کردند)(?![\u0620-\u06d3])")
"""Behind «تا» and a day up to which something was prolonged: it is still to come («تا ۳۱ خرداد تمدید شد»)."""
_NO_LATER_THAN: Final = Pattern(r"(?<![\u0620-\u06d3])(?:پیش|قبل) از (?:روز )?\Z")
_WAS_DUE: Final = Pattern(r"[ \u200c](?:قرار|مقرر|بنا)[ \u200c](?:ن?بود|شده)")
_NOT_DONE: Final = Pattern(
    r"[^.؛!؟\n]*?(?:،|[ ](?:ولی|اما|و))[ ]ن(?!می)[\u0620-\u06d3]{1,5}[دت](?:م|یم|ند)?[ ]?(?:[.،؛!\n]|\Z)"
)
_CAME_TO_NOTHING: Final = Pattern(rf"[ \u200c](?:قرار|بنا)[ \u200c]بود{_NOT_DONE.source}")
"""Behind a day on which something was due and did not come: «یکشنبه قرار بود برود ولی نرفت»."""
_KEEPS_ON: Final = Pattern(
    r"(?:[ \u200c](?!آغاز|شروع|اجرا|برگزار|اعمال|گران|ارزان|افزایش|کاهش|تغییر|تعویض|باز|بازگشایی|تعطیل"
    r"|فعال|راه|لازم|منتشر|اعلام|عرضه|وارد|تا|قابل|دوباره|پذیرش|ثبت|پرداخت|ممنوع|آزاد|حذف|انجام|پخش|روی|به"
    r"|که|و|منعقد|برقرار|دایر|برپا|جاری|خواه)"
    r"[\u0620-\u06d3]+){1,6}?[ \u200c]ن?می[ \u200c]?(?:شو|کن|ش|دار|ده|گیر)"
    r"|(?:[ ][\u0620-\u06d3\u200c]+){0,3}?[ ]ن?می[ \u200c]?(?:نویس|خوان|باف|نواز|گرد|دو|ترس)(?:م|یم|د|ند)"
    r"(?![\u0620-\u06d3])"
    r"|[ ](?:به )?(?:مهد|مهدکودک|مدرسه|کلاس|فیزیوتراپی|باشگاه|دانشگاه|سر کار)[ ](?:[\u0620-\u06d3]+[ ])?"
    r"می[ \u200c]?(?:رو|ره)"
    r"|[ ](?:هر|هفته[ \u200c]?ای|ماهی|روزی|سالی|ماهانه|هفتگی|روزانه)[ ]"
)
"""Behind a day since which something goes on: neither its beginning nor a change is told."""
_IS_WRITTEN_ON: Final = re.compile(r"\u200c?ست(?![\u0620-\u06d3])")
"""Behind a weekday on which something is: «دندون‌پزشکی دوشنبه‌ست»."""
_WHICH_IS: Final = Pattern(
    r"[ \u200c](?:هم )?که[ ](?:[\u0620-\u06d3\u200c]+[ ]){0,4}?(?:است|[\u0620-\u06d3]+است|تعطیله)(?![\u0620-\u06d3])"
)
"""Behind a weekday that something falls on: «یکشنبه‌شب که یلداست»."""
_TO_BE_HELD: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:افتتاحیه|اختتامیه|رونمایی|ختم|پاتختی|حنابندان|(?<!نتایج )(?<!نتیجه )امتحان)"
    r"(?![\u0620-\u06d3])[^.؛!؟\n0-9]{0,30}[: ]\Z",
    reach=48,
)
"""Before the weekday of what a card invites to: «افتتاحیه: شب پنجشنبه»."""
_REPORTS: Final = Pattern(r"[^.؛!؟\n]*(?<![\u0620-\u06d3])(?:نتیجه|گذشته)(?![\u0620-\u06d3])")
_WHAT_OF: Final = Pattern(r" (?:چی|چطور|چطوره|خوبه|بهتره|می[ \u200c]?تونی|می[ \u200c]?تونین|وقت داری|وقت دارین)[ ]?؟")
"""Behind a weekday that is proposed: «پنجشنبه چی؟»."""
_IS_DEADLINE: Final = Pattern(
    r"(?: [\u0620-\u06d3]+){0,2}? (?:مهلت|موعد|سررسید|قرار|نوبت|وقت|جلسه|امتحان)[\u0620-\u06d3]{0,3}(?:ه|ست)"
    r"[ ]?(?:[.،؛؟!\n]|\Z)"
)
"""Behind a weekday on which something is due, as one speaks: «چهارشنبه ظهر مهلتشه؟»."""
_MEASURED_BY: Final = Pattern(r"(?<![\u0620-\u06d3])(?:نسبت به|در مقایسه با|در قیاس با)[ ](?:ماه )?\Z")
"""Before a time with which another one is compared: «نسبت به آذر کمتر است»."""
_WHO_SAYS: Final = Pattern(
    r"(?:\A|[.؛!؟\n:] ?)(?:(?!(?:که|اینکه|با|از|به|بر|برای|تا|در|درباره|هم|چون)[ ])[\u0620-\u06d3\u200c]+ ){1,6}"
    r"(?:در|طی) \Z",
    reach=70,
)
_SAYS: Final = Pattern(
    r"(?: (?!که |از |با )[\u0620-\u06d3\u200c]+){0,2}?"
    r" (?:گفت|گفتند|افزود|نوشت|اعلام|اظهار|تاکید|هشدار|تصریح|خبر)(?![\u0620-\u06d3])"
)
"""Who says something, before «در» and a time, and the verb of saying behind it."""
_SHOWED: Final = Pattern(
    r"(?:[ ](?!که[ ])[\u0620-\u06d3\u200c0-9]+){1,8}?[ ]نشان[ ](?:می[ \u200c])?داد(?:ند|ه)?(?![\u0620-\u06d3])"
)
"""Behind the day on which something was seen: «عکس ۲۱ دی ضایعه‌ای نشان داد»."""
_CALLED: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:مجمع|جلسه|نشست|گردهمایی|همایش|نوبت|قرار|ویزیت|مصاحبه|امتحان|آزمون|افتتاح|رونمایی)"
    r"(?:[ \u200c](?!قبل|پیش|گذشته|اول)[\u0620-\u06d3\u200c]+){0,2}: (?:روز )?\Z",
    reach=48,
)
"""The label of what one is called to, before its day and hour: «مجمع: ۲۸ اردیبهشت ساعت ۱۷»."""
_ASKED_WHEN: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:کی|چه (?:سالی|زمانی|روزی|ماهی|موقع|تاریخی|وقت))(?![\u0620-\u06d3])"
    r"(?P<question>[^.!\n]{0,80})؟\s*[–—-]?\s*(?:[^\s:]{2,16}(?: [^\s:]{2,16})?: )?"
    r"(?:(?:فکر کنم|گمانم|حدود|حدودا|از|تا|در) ){0,2}\Z",
    reach=140,
    needs="؟",
)
"""A question before the time that answers it, whose verb is that of the question: «کی برگشتید؟ – اواخر دی»."""
_GROUNDS: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:(?:با )?(?:توجه|عنایت|نظر|استناد) به|بر ?اساس|طبق|به (?:موجب|استناد)|مطابق|حسب|وفق)"
    r"(?![\u0620-\u06d3])[^.؛!؟\n]{0,90}(?<![\u0620-\u06d3])"
    r"(?:نظریه|گزارش|نامه|لایحه|اظهارات|جلسه|صورت[ \u200c]?جلسه|رای|گواهی|قرارداد|بازجویی|معاینه)"
    r"(?:[ ][\u0620-\u06d3\u200c]+)?[ ](?:مورخه?[ ]|روز[ ])?\Z",
    reach=150,
)
"""Before the day of a paper by which a court or an office goes: «با توجه به نظریه کارشناسی ۲۶ شهریور محکوم می‌کند»."""
_OWED_FOR: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:بدهی|قبض|قبوض|شارژ|شهریه|اجاره|مانده|معوق[\u0620-\u06d3]*|فاکتور"
    r"|صورت[ \u200c]?حساب|کسری|آمار|ارقام)"
    r"(?![\u0620-\u06d3])[^.؛:!؟\n]{0,40}"
    r"(?<![\u0620-\u06d3])مربوط به[ ](?:ماه[ \u200c]?(?:های )?)?\Z",
    reach=90,
    needs="مربوط به",
)
"""Before the time for which something is owed or counted: «بدهی واحد ۱۲ مربوط به مرداد است»."""
_PAST_BEHIND: Final = (_OWED_FOR, _DOCUMENT_OF, _IN_REPLY, _PAPER_OF, _WRITTEN_ON, _MISHAP, _DONE_THERE, _MEASURED_BY)
_STILL: Final = Pattern(r"[ ](?:همچنان|هنوز|کماکان)(?![\u0620-\u06d3])")
"""Behind the day of a thing that is still so: «بلیت‌های دوم مرداد همچنان معتبر است»."""
_NEXT_OF_ITS_KIND: Final = Pattern(
    r"(?:\A|[.؛!؟\n])[^\w.؛!؟\n]*[\u0620-\u06d3\u200c]+ بعدی:? (?:در |روز )?\Z", reach=40, needs="بعدی"
)
CLOSES_SENTENCE: Final = Pattern(r" ?(?:[.!\n]|\Z)")
"""Behind a time with which a sentence ends."""
_SINCE_ITS: Final = Pattern(r"(?<![\u0620-\u06d3])از (?!روز |شب |صبح )[\u0620-\u06d3\u200c]+ (?:روز )?\Z", reach=28)
_NO_MORE: Final = Pattern(r" (?:دیگه|دیگر) (?:[\u0620-\u06d3\u200c]+ ){0,3}?ن")
"""Around a day since which something is no more: «از آپدیت سه‌شنبه دیگر باز نمی‌شود»."""
_NEXT: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:بعدی|آتی|آینده|پیش[ \u200c]?رو)(?![\u0620-\u06d3])[^.!؟؛\n:]{0,24}:[ ](?:روز )?\Z"
)
"""A label of what comes next before its day: «بازی بعدی نساجی: جمعه»."""
_SINCE: Final = re.compile(r"(?<![\u0620-\u06d3])از[ \u200c](?:روز[ \u200c])?\Z")
_OPENED: Final = "تعطیل باز دایر برقرار"
"""What may begin on a day to come, «است» or not: «از ۱۰ تیر تعطیل است»."""
SPOKEN_STATES: Final = "خراب مریض منتظر تنها قطع گم"
"""What speech says to be so with an «ه»: «آسانسور خرابه»."""
LASTING_DEEDS: Final = "کار زندگی تحصیل تدریس فعالیت همکاری خدمت ورزش"
"""What somebody does for long: «از مهر تدریس می‌کند»."""
HELD: Final = "عهده برعهده بعهده اختیار دست"
"""Where one has what is entrusted to him: «مسئولیت را بر عهده دارد»."""
TAKEN_DAILY: Final = "سیگار قرص دارو"
"""What one takes or leaves day by day: «از دی سیگار نمی‌کشد»."""
_STATE_SINCE: Final = Pattern(
    r"[ ](?:تا (?:حالا|الان|امروز|کنون|به حال)|تا[ \u200c]?کنون|به این (?:طرف|سو|ور))(?![\u0620-\u06d3])|"
    rf"(?:[ \u200c](?!{any_word_of(_OPENED)}|شروع|آغاز|تا|ن?می)[\u0620-\u06d3]+){{0,4}}?"
    rf"(?:[ \u200c](?!{any_word_of(_OPENED)})[\u0620-\u06d3]+[ \u200c](?:است|بوده|هستم|هستیم|نیستم|نیستیم)"
    r"|[ \u200c](?:اینجا|آنجا|پیش شما)[ \u200c]?(?:ا?م|ی?یم|ا?ند|ست)"
    rf"|[ \u200c](?:{any_word_of(SPOKEN_STATES)})ه)"
    r"(?![\u0620-\u06d3])"
    r"|(?:[ \u200c](?!تا )[\u0620-\u06d3]+){0,7}?[ \u200c]"
    rf"(?:(?:{any_word_of(LASTING_DEEDS)})[ ]?می[ \u200c]?کن"
    rf"|(?:{any_word_of(HELD)})[ ](?:دار|گرفته)|(?:اداره|مدیریت|نگهداری)[ ]می[ \u200c]?شو"
    r"|(?:سر|رنج)[ ]می[ \u200c]?بر|ادامه[ ]دار|در[ ]بازار[ ]است"
    r"|درس[ ]می[ \u200c]?خوان|(?:برف|باران)[ ]می[ \u200c]?(?:بار|آی)"
    rf"|(?:{any_word_of(TAKEN_DAILY)})[ ]ن?می[ \u200c]?(?:کش|خور)|روزه[ ]می[ \u200c]?گیر"
    r"|دار(?:م|ه|ن|یم|د)[ ](?:[\u0620-\u06d3]+[ ])?می)"
)
_MAY_BEGIN: Final = Pattern(
    r"[^.!؟؛\n]{0,60}?(?<![\u0620-\u06d3])(?:اگر|قرار|باید|خواه[\u0620-\u06d3]*)(?![\u0620-\u06d3])"
)
_IS_AMISS: Final = Pattern(
    rf"[^.!؟؛\n]{{0,40}}?(?<![\u0620-\u06d3])(?:{any_word_of(SPOKEN_STATES)}|بیمار|بستری|تب|درد|غایب)(?![\u0620-\u06d3])"
)
"""Behind the day since which something is so that nobody plans: «از چهارشنبه خراب است»."""
_LASTS: Final = Pattern(
    r"(?:[ \u200c][\u0620-\u06d3\u200c]+){0,5}?[ \u200c]"
    r"(?:ن?دار(?:م|ی|د|یم|ید|ند)|بوده|(?!تعطیل|باز|دایر|برقرار)[\u0620-\u06d3\u200c]+[ \u200c]"
    r"(?:است|نیست|هستیم|هستند|هستم|ادامه[ \u200c]یافته))(?![\u0620-\u06d3])"
)
"""Behind the beginning of what lasts: «از شنبه رژیم دارم»."""
_DOES_SINCE: Final = Pattern(
    r"(?:[ \u200c](?!آغاز|شروع|اجرا|برگزار|عرضه|اعمال|وارد|منتشر|اعلام|باز|تعطیل|ثبت|تحویل|ارسال|که|و)"
    r"[\u0620-\u06d3]+){1,5}?[ \u200c]ن?می[ \u200c]?(?:کن|ده|گیر|خور|کش|خواب|ترس)"
    r"|[ ](?:زنگ|پیام|پیامک|ایمیل)[ ]ن?می[ \u200c]?(?:زن|ده|د)"
)
"""Behind the beginning of what somebody does since: «از چهارشنبه سرفه می‌کند»."""
_IS_SO, _DOES = 4.0, 6.0
_MOST_SINCE: Final = Pattern(r"ترین[ \u200c][^.!؟؛\n]{1,30} از \Z", needs="ترین")
"""What is the most since a day looks back: «کمترین نرخ از ۸ آبان است»."""
_IS: Final = Pattern(r"(?: تاکنون| تا ?کنون)?[ \u200c](?:است|بوده)(?![\u0620-\u06d3])")
_AFTER_ITS: Final = Pattern(r"(?<![\u0620-\u06d3])(?:پس|بعد) از (?:[\u0620-\u06d3\u200c]+ ){1,2}\Z", needs="از ")
"""Before the day of something that another thing follows, and that may be over: «افت پس از رکورد ۵ مهر است»."""
_ON_CONDITION: Final = Pattern(
    r"(?<![\u0620-\u06d3])(?:اگر|چنانچه|در صورتی که|هر که|هرکه|هر کس|هرکس)(?:[ ][\u0620-\u06d3\u200c]+){0,4}[ ]\Z",
    reach=60,
)
"""Before a time of what may come, whatever its tense: «اگر تا دوم اسفند دریافت نکردید»."""
_IF_BEHIND: Final = Pattern(r"،?[ ](?:اگر|اگه|چنانچه)[ ][^.؛!؟\n،]{2,60}(?:،| پس)(?=[ ])")
"""Behind a time of what may come, and up to what is done then: «شنبه اگر هوا خوب بود، می‌رویم»."""
_UNTIL: Final = re.compile(r"(?<![\u0620-\u06d3])تا[ \u200c]")
_GRANTED: Final = "مرخصی ویلا بلیت بلیط اجاره رزرو مهلت فرصت وقت نوبت تمدید مجوز هتل"
"""What one is given for a time to come."""
_AGREED: Final = Pattern(
    rf"[^.!؟?\n]{{0,30}}?(?<![\u0620-\u06d3])(?:{any_word_of(_GRANTED)})(?![\u0620-\u06d3])(?! داشت)"
)
_APPOINTED: Final = Pattern(
    r"[ ](?:[\u0620-\u06d3\u200c]+[ ])?(?:وقت|نوبت)[ ](?:ملاقات[ ])?(?:داده(?:اند|ن)?|داد(?:ند|ن)?)(?![\u0620-\u06d3])"
)
"""Behind a day for which somebody was given an appointment: «دکتر پنجشنبه وقت داده»."""
_FOR: Final = Pattern(r"(?<![\u0620-\u06d3])(?:برای|واسه|واسهٔ|جهت) (?:روز )?\Z", reach=16)
_BOOKED: Final = Pattern(
    r"[ ](?:[\u0620-\u06d3\u200c]+[ ]){0,2}?(?:وقت|نوبت|بلیت|بلیط|هتل|جا)[ ](?:[\u0620-\u06d3]+[ ])?"
    r"(?:گرفت|خرید|کرد|رزرو)|[ ](?:گرفت|رزرو|بلیت|بلیط|خرید)ه?(?![\u0620-\u06d3]*[ ]?شد)"
    r"|[ ](?:قطعی|نهایی|تعیین|مشخص|مقرر|هماهنگ)[ ](?:شد|کرد)"
)
"""Behind a day for which something was booked or settled: «برای پنجشنبه نوبت گرفتم», «برای ۱۷ فروردین قطعی شد»."""
_LEFT: Final = Pattern(
    r"(?:[ \u200c][\u0620-\u06d3]+){0,3}?[ \u200c](?:باقی[ \u200c])?ن?م(?:ان|ون)ده(?![\u0620-\u06d3])"
)
_FEELS: Final = Pattern(
    rf"(?:[ \u200c](?!تا )[\u0620-\u06d3]+){{0,3}}?[ ](?:(?:{any_word_of(SPOKEN_STATES)}|بستری)ه(?![\u0620-\u06d3])"
    r"|درد می[ \u200c]?کن|درد دار|تب دار|حال(?:ش|م)[ ](?:بده|بد است|خوب نیست)|سرما خورده)"
)
"""Behind the weekday since which somebody is ill or something broken: «از شنبه زانوم درد می‌کنه»."""
_LEFT_TO: Final = Pattern(r"[ \u200c](?:باقی[ \u200c])?م(?:ان|ون)ده(?![\u0620-\u06d3])(?![ \u200c](?:ن?بود|باشد))")
"""Behind «به» and a day, before which time is left: «ده روز به نوروز مانده است»."""


class Outlook:
    """Where the clauses of one folded text look from its publication."""

    def __init__(self, text: str, lines: DatedLines, speech: SpeechTime) -> None:
        """`speech`: without its day no verb says anything of an open time."""
        self._text = text
        self._lines = lines
        self._speech = speech

    def directions(self, expression: Expression, hit: Hit, *, in_log: bool) -> tuple[int, int]:
        """Where the time of `hit` lies: -1 behind, 1 ahead, 0 not known; and the same where a verb of saying counts.

        `in_log`: the entry of a log or a diary has a day of its own, from which a weekday is seen.
        """
        if hit.rule == "day_of_course":
            return 0, 0  # «روز دوم: …» lies where the count says
        weekday = facts.names_weekday(expression)
        unknown = self._speech.day is None and not in_log
        tense = 0 if unknown else direction_after(self._text, hit.end, saying=weekday, copula=True)
        saying = tense
        if not tense and self._speech.day is not None:
            saying = direction_after(self._text, hit.end, saying=True)
        if not tense and saying < 0 and self._says_then(hit):
            tense = -1
        if not tense and saying < 0 and _SHOWED.begins(self._text, hit.end):
            tense = -1
        if not tense and not saying and not unknown and (asked := _ASKED_WHEN.before(self._text, hit.start)):
            tense = saying = direction_after(self._text, asked.start("question"))
        if tense < 0 and self._is_in_view(expression, hit):
            tense = saying = 0
        if tense > 0 and not weekday and self._lines.is_entry(hit):
            tense = 0  # «۱۰ شهریور: … می‌آید» looks ahead from that day
        if tense < 0 and self._speech.day is not None and self._is_booked(hit):
            tense = saying = 1
        if tense < 0 and (self._is_bound(hit) or self._is_put_off(hit) or self._is_called_off(hit)):
            tense = saying = 0
        elif tense <= 0 and self._is_left(hit):
            tense = 1
        if not tense and self.is_until(hit) and _PROLONGED.begins(self._text, hit.end):
            tense = 1
        if tense > 0 and _AFTER_ITS.ends(self._text, hit.start) and _IS.begins(self._text, hit.end):
            tense = 0
        if tense > 0 and _STILL.begins(self._text, hit.end):
            tense = 0
        if tense > 0 and _SINCE_ITS.ends(self._text, hit.start) and _NO_MORE.begins(self._text, hit.end):
            tense = saying = -1
        if (tense >= 0 and (self.is_ground(hit) or self._settled_then(hit))) or (
            tense > 0 and any(past.ends(self._text, hit.start) for past in _PAST_BEHIND)
        ):
            tense = -1
        elif (
            (tense >= 0 and self._came_to_nothing(hit))
            or (
                tense >= 0
                and self._speech.day is not None
                and not self.is_until(hit)
                and _LOST.ends(self._text, hit.start)
            )
            or (tense > 0 and self._text.endswith("به ", 0, hit.start) and _DATES_BACK.begins(self._text, hit.end))
            or (not tense and self._text.endswith(": ", 0, hit.start) and _MADE_ON.ends(self._text, hit.start))
        ):
            tense = saying = -1
        elif not tense and isinstance(hit.meaning, Clock) and _CALLED.ends(self._text, hit.start):
            tense = 0 if unknown else 1
        elif not tense and not unknown and self._is_next_of_its_kind(hit):
            tense = 1
        elif not tense and self._speech.day is not None and _NEXT_ONE.ends(self._text, hit.start):
            tense = 0 if _WAS_DUE.begins(self._text, hit.end) else 1
        if tense > 0 and not weekday and (self._goes_on_since(hit) or self.is_state_since(hit)):
            tense = 0
        if weekday and tense >= 0 and _FEELS.begins(self._text, hit.end) and self.bound(hit) is not Bound.NONE:
            tense = saying = 0 if self.is_until(hit) else -1
        if tense < 0 and not weekday and _ON_CONDITION.ends(self._text, hit.start):
            tense = saying = 1 if self.is_until(hit) else 0
        if tense < 0 and (condition := _IF_BEHIND.match(self._text, hit.end)) is not None:
            tense = saying = max(direction_after(self._text, condition.end()), 0)
        if (tense >= 0 or weekday) and not was_planned(self._text, hit.start):
            tense = self._of_plan(hit, tense, saying=weekday or facts.is_lone_day(expression))
        return tense, saying

    def _is_next_of_its_kind(self, hit: Hit) -> bool:
        """Whether a sentence without a verb says when the next of something is: «شمارش بعدی ۲۵ دی.»"""
        return _NEXT_OF_ITS_KIND.ends(self._text, hit.start) and CLOSES_SENTENCE.begins(self._text, hit.end)

    def _settled_then(self, hit: Hit) -> bool:
        """Whether it is the day of a session in which something was settled."""
        return _IN_SESSION.ends(self._text, hit.start) and _DECIDED.begins(self._text, hit.end)

    def is_ground(self, hit: Hit) -> bool:
        """Whether it is the day of a paper by which a court or an office goes."""
        return self._speech.day is not None and _GROUNDS.ends(self._text, hit.start)

    def _came_to_nothing(self, hit: Hit) -> bool:
        """Whether something was due then and did not come."""
        if self._text.endswith(("قرار بود ", "قرار بود روز "), 0, hit.start):
            return _NOT_DONE.begins(self._text, hit.end)
        return _CAME_TO_NOTHING.begins(self._text, hit.end)

    def _goes_on_since(self, hit: Hit) -> bool:
        """Whether what is done has been done since then or will be: «از آبان دیالیز می‌شود», but not «آغاز می‌شود»."""
        if not _SINCE.search(self._text, max(0, hit.start - 12), hit.start):
            return False
        is_so = direction_after(self._text, hit.end) == 0  # «از اول حمل باز است»
        return is_so or bool(_KEEPS_ON.begins(self._text, hit.end))

    def _is_bound(self, hit: Hit) -> bool:
        """Whether it ends what was agreed in the past: «تا ۱۵ فروردین مرخصی گرفتم»."""
        if not _UNTIL.search(self._text, max(0, hit.start - 6), hit.end):
            return False
        return bool(_AGREED.match(self._text, hit.end))

    def _is_booked(self, hit: Hit) -> bool:
        """Whether it is the day of an appointment that was made: «پنجشنبه وقت داده», «برای پنجشنبه نوبت گرفتم»."""
        if _APPOINTED.begins(self._text, hit.end):
            return True
        return _FOR.ends(self._text, hit.start) and _BOOKED.begins(self._text, hit.end)

    def _is_left(self, hit: Hit) -> bool:
        """Whether time is left until then: «شش شب تا عاشورا مانده»."""
        if self.is_until(hit):
            return _LEFT.begins(self._text, hit.end)
        return self._text.endswith("به ", 0, hit.start) and _LEFT_TO.begins(self._text, hit.end)

    def is_until(self, hit: Hit) -> bool:
        """Whether «تا» stands directly before it."""
        return bool(_UNTIL.search(self._text, max(0, hit.start - 6), hit.start))

    def _is_called_off(self, hit: Hit) -> bool:
        """Whether it is the day of what was called off, and no day on which that was done: «اردوی ۱۳ آذر لغو شد»."""
        if _WAS_PUT_OFF.begins(self._text, hit.end):
            return True
        return _CALLED_OFF.begins(self._text, hit.end) and _PLANNED.ends(self._text, hit.start)

    def _is_put_off(self, hit: Hit) -> bool:
        """Whether something was put off to it, which may still come: «دربی به ۴ آذر افتاد»."""
        return self._text.endswith("به ", 0, hit.start) and _PUT_OFF.begins(self._text, hit.end)

    def _of_plan(self, hit: Hit, tense: int, *, saying: bool) -> int:
        """The tense of a day by what stands around: «بندازین شنبه» is to come, «از شنبه خراب است» has begun."""
        if saying and not tense and _PUT_OFF_TO.search(self._text, max(0, hit.start - 24), hit.start):
            return 1
        if saying and _IS_WRITTEN_ON.match(self._text, hit.end):
            return 1
        if saying and not tense and _WHICH_IS.begins(self._text, hit.end):
            return 1
        if saying and not tense and _BIDS.begins(self._text, hit.end):
            return 1
        if saying and not tense and (_WHETHER.ends(self._text, hit.start) or self._is_set_down(hit)):
            return 1
        if saying and not tense and isinstance(hit.meaning, Clock) and self._text.endswith(": ", 0, hit.start):
            return 1  # «نشست با پیمانکار: یکشنبه ساعت ۱۰»
        if saying and not tense and (self.is_until(hit) or self._is_put_off(hit) or _NEXT.ends(self._text, hit.start)):
            return 1
        if saying and not tense and _NO_LATER_THAN.ends(self._text, hit.start):
            return 1
        if (
            saying
            and not tense
            and _TO_BE_HELD.ends(self._text, hit.start)
            and not _REPORTS.begins(self._text, hit.end)
        ):
            return 1
        if saying and not tense and (_WHAT_OF.begins(self._text, hit.end) or _IS_DEADLINE.begins(self._text, hit.end)):
            return 1
        most = _MOST_SINCE.ends(self._text, hit.start) and _IS.begins(self._text, hit.end)
        return -1 if most else tense

    def _is_set_down(self, hit: Hit) -> bool:
        """Whether it is the day of an appointment, whose month goes without saying: «تحویل: پانزدهم»."""
        return facts.is_lone_day(hit.meaning) and SET_DOWN.ends(self._text, hit.start)

    def bound(self, hit: Hit, *, behind_plan: bool = False) -> Bound:
        """What «از» and «تا» make of it; `behind_plan`: a day to come was given just before, and a state may begin."""
        if self.is_until(hit):
            return Bound.UNTIL
        if not _SINCE.search(self._text, max(0, hit.start - 12), hit.start):
            return Bound.NONE
        if (behind_plan and not _IS_AMISS.begins(self._text, hit.end)) or _MAY_BEGIN.begins(self._text, hit.end):
            return Bound.SINCE
        if _STATE_SINCE.begins(self._text, hit.end) or _LASTS.begins(self._text, hit.end):
            return Bound.SINCE_STATE
        return Bound.SINCE_GOING_ON if _DOES_SINCE.begins(self._text, hit.end) else Bound.SINCE

    def _says_then(self, hit: Hit) -> bool:
        """Whether a time stands between who says something and the verb of saying: «وزیر در [آذر] اعلام کرد که …»."""
        return _SAYS.begins(self._text, hit.end) and _WHO_SAYS.ends(self._text, hit.start)

    def leaning_of_state(self, hit: Hit) -> float:
        """What speaks for a past day, since which a state lasts: more where a verb tells it than «است» alone."""
        if not self.is_state_since(hit):
            return 0.0
        return _IS_SO if direction_after(self._text, hit.end) == 0 else _DOES

    def is_state_now(self, hit: Hit) -> bool:
        """Whether a state lasts until now since then: «از بهمن موزه است»."""
        return self.is_state_since(hit) and direction_after(self._text, hit.end) >= 0

    def is_state_since(self, hit: Hit) -> bool:
        """Whether a state lasts since then: «از ۱۰ تیر مدیر است»."""
        since = _SINCE.search(self._text, max(0, hit.start - 12), hit.start)
        return since is not None and _STATE_SINCE.begins(self._text, hit.end)

    def _is_in_view(self, expression: Expression, hit: Hit) -> bool:
        """Whether a feast is what something past was done for, and so may still come."""
        if not isinstance(expression, NamedDay):
            return False
        return bool(_IN_VIEW_OF.search(self._text, max(0, hit.start - 48), hit.start))
