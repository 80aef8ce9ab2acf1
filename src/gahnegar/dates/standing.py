"""Standing times: said of every year or night by the words of one sentence, in whatever text they stand.

«در نیمه اول سال از ۷ تا ۱۳ و در نیمه دوم از ۸ تا ۱۴ خواهد بود», «از ۲۳ تا ۶ بسته است», «زمستان‌ها فقط ده خانوار
می‌مانند», and what the calendar of a gardener gives to its months. Looks at folded text; knows no dates.
"""

from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.bare_hours import IS_CUT, is_part_of_year
from gahnegar.dates.customs import InSentence
from gahnegar.dates.expression import Between, Clock, Edge, Expression, Nth, Season, Shift
from gahnegar.dates.units import Grain
from gahnegar.persian.pattern import Pattern, whole_word_of
from gahnegar.persian.tenses import direction_after

_L: Final = "\u0620-\u06d3"
_PARTS: Final = Pattern(
    rf"(?:نیمه|شش[ \u200c]?ماهه?|سه[ \u200c]?ماهه?|فصل) (?P<which>اول|نخست|دوم|سوم|چهارم)(?![{_L}])"
)
_HOURS: Final = Pattern(rf"(?<![{_L}])(?:ساعت|ساعات|از [0-9]{{1,2}}(?::[0-9]{{2}})? تا [0-9]{{1,2}})(?![{_L}0-9])")
_HOURS_BEHIND: Final = Pattern(r"،? (?:از )?(?:ساعت )?[0-9]{1,2}(?::[0-9]{2})? (?:تا|الی) [0-9]{1,2}(?![0-9/])")
_IS_SO: Final = Pattern(
    rf"(?: [{_L}\u200c]+){{0,2}} (?:بسته|باز|قفل|خاموش|ممنوع|تعطیل) (?:است|خواهد بود|هستند|خواهند بود|می[ \u200c]?باشد)"
    rf"(?![{_L}])"
)
"""Behind hours of the night, what is so between them each night: «از ۲۳ تا ۶ صبح بسته خواهد بود»."""
_FOLK: Final = whole_word_of("""
    خانوار خانواده خانواده_ها اهالی روستاییان روستائیان عشایر ساکنان مردم کشاورزان دامداران ماهیگیران باغداران
""")
_THEY_DO: Final = Pattern(
    rf"[^.؛!؟\n،]{{0,40}}?(?<![{_L}])ن?می[ \u200c](?:مانند|(?![{_L}]*[دت]ند)[{_L}]{{2,}}ند)(?![{_L}])"
)
_YEAR: Final = Pattern("[0-9]{4}|(?:سال|ماه) [0-9]{2}(?![0-9])|(?<![0-9])[0-9]{1,2}/[0-9]")


def may_stand(expression: Expression) -> bool:
    """Whether it is a kind of time that may hold each year or night: a part of a year, a season, hours."""
    return isinstance(expression, Season | Nth | Edge) or facts.is_bare_clock(expression)


def is_standing(expression: Expression, place: InSentence, *, is_rule: bool) -> bool:
    """Whether a time is said of every one like it; `is_rule`: the text is a law or the like."""
    if place.speaks_of_this_time():
        return False
    if direction_after(place.text, place.end) < 0 or _YEAR.search(place.text, place.low, place.high):
        return False
    if is_part_of_year(expression) and (is_rule or _HOURS_BEHIND.begins(place.text, place.end)):
        return True
    if _is_set_against_another(place) and (is_part_of_year(expression) or facts.is_bare_clock(expression)):
        return True
    if is_rule and _is_of_any_year(expression, place):
        return True
    if isinstance(expression, Season):
        return bool(_FOLK.search(place.text, place.low, place.high)) and _THEY_DO.begins(place.text, place.end)
    return (
        _is_over_midnight(expression)
        and _IS_SO.begins(place.text, place.end)
        and not IS_CUT.begins(place.text, place.end)
    )


def _is_set_against_another(place: InSentence) -> bool:
    """Whether its sentence gives hours to several parts of the year."""
    named = {match["which"] for match in _PARTS.finditer(place.text, place.low, place.high)}
    seasons = {match.group() for match in _SEASON.finditer(place.text, place.low, place.high)}
    return max(len(named), len(seasons)) > 1 and _HOURS.search(place.text, place.low, place.high) is not None


_SEASON: Final = Pattern(rf"(?<![{_L}])(?:بهار|تابستان|پاییز|زمستان)(?![{_L}])")


def _is_of_any_year(expression: Expression, place: InSentence) -> bool:
    """Whether a rule speaks of a part of each year: «در آخرین روز سال», «تا پایان سال»."""
    if not place.text.endswith("سال", place.start, place.end):
        return False
    match expression:
        case Nth(of=Shift(Grain.YEAR, 0)) | Edge(of=Shift(Grain.YEAR, 0)):
            return True
        case _:
            return False


def _is_over_midnight(expression: Expression) -> bool:
    match expression:
        case Between(Clock() as start, Clock() as end) if facts.is_bare_clock(expression):
            return start.hour_of_day > end.hour_of_day
        case _:
            return False


_MONTH: Final = "(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)"
MONTH_HEAD: Final = Pattern(rf"\n[^\w\n]*{_MONTH}(?:[ ]?ماه)?(?:(?: و |، | تا |-){_MONTH}(?:[ ]?ماه)?)?[ ]?:")
"""Before a line of a calendar: «دی: هرس انگور», «فروردین و اردیبهشت: کوددهی»."""
_FARM: Final = whole_word_of("""
    هرس آبیاری کود کوددهی سمپاشی سم_پاشی کاشت برداشت نشا خزانه جوانه گلدهی گل_دهی بذر شخم وجین کندو پیوند قلمه
""")
_FEWEST_HEADS, _FEWEST_WORKS = 3, 4


def is_of_gardeners(text: str) -> bool:
    """Whether it is the calendar of a farm or a garden, of every year: its lines begin with months."""
    if "\n" not in text or sum(1 for _ in MONTH_HEAD.finditer(text)) < _FEWEST_HEADS:
        return False
    title = text[: text.find("\n", 1)]
    return len({match.group() for match in _FARM.finditer(text)}) >= _FEWEST_WORKS and not _YEAR.search(title)
