"""A named day, week or feast as a table has it: its names, its place in the year, and what makes it special.

Knows no dates: `named` computes them from these fields.
"""

from dataclasses import dataclass
from enum import Enum, auto

from gahnegar.dates.units import Calendar, Weekday
from gahnegar.persian.text import ZWNJ, fold


class OccasionRule(Enum):
    """How the first day of an occasion is found in a year of its calendar.

    FIXED: `day` of `month`. LAST_DAY: the last day of `month`. WHOLE_MONTHS: `span` months from `month`.
    NTH_WEEKDAY: the `day`-th `weekday` of `month`, -1 the last. DAY_OF_YEAR: `day` counted from the first of the year.
    EASTER: the Sunday of Easter in the western churches.
    """

    FIXED = auto()
    LAST_DAY = auto()
    WHOLE_MONTHS = auto()
    NTH_WEEKDAY = auto()
    DAY_OF_YEAR = auto()
    EASTER = auto()

    __hash__ = object.__hash__  # a member is one object; that of Enum asks for its name each time


@dataclass(frozen=True, slots=True)
class Occasion:
    """A named day or span.

    `names`: the name and its other names, with `|` between them. `also`: further (month, day) pairs that the same name
    may mean. `offset`: days added to what the rule finds. `span`: days it lasts (months for WHOLE_MONTHS).
    `evening`: it is an evening, that of the day found. `alone`: the name is a time by itself; otherwise it needs a
    word before it, such as «سالروز» or «ایام». `holiday`: an official day off in Iran. `year_of_event`: the year, in
    `calendar`, of what is remembered. `varies`: the days are announced each year, ours are the usual ones.
    """

    calendar: Calendar
    month: int
    day: int
    names: str
    rule: OccasionRule = OccasionRule.FIXED
    also: tuple[tuple[int, int], ...] = ()
    weekday: Weekday | None = None
    offset: int = 0
    span: int = 1
    evening: bool = False
    alone: bool = True
    holiday: bool = False
    year_of_event: int | None = None
    varies: bool = False

    def __hash__(self) -> int:
        return hash(self.names)  # enough to tell most apart; all fields would take ten times as long

    @property
    def name(self) -> str:
        """The name by which an expression refers to it.

        >>> Occasion(Calendar.JALALI, 1, 1, "نوروز|عید نوروز").name
        'نوروز'
        """
        return self.names.partition("|")[0]

    @property
    def spellings(self) -> str:
        """All names as a table of the lexicon writes them: folded letters, flexible joints, `|` between.

        With the ezafe that a text may write: «عاشورای», «دهه‌ی فجر». A first word with a half-space is there as one
        word too, since a scan may take it for one: «شب‌های قدر».

        >>> Occasion(Calendar.JALALI, 1, 13, "سیزده‌به‌در|۱۳ به در").spellings
        'سیزده_به_در|13_به_در|سیزدهبهدر'
        >>> Occasion(Calendar.HIJRI, 1, 10, "روز عاشورا").spellings
        'روز_عاشورا|روز_عاشورای'
        """
        names = fold(self.names).text.replace("،", " ،").split("|")
        names += [
            head.replace(ZWNJ, "") + rest for name in names for head, rest in (_first_word(name),) if ZWNJ in head
        ]
        spellings = [name.replace(ZWNJ, "_").replace(" ", "_") for name in names]
        spellings += [f"{name}ی" for name in spellings if name.endswith("ا")]
        for head in ("هفته_", "دهه_"):
            spellings += [f"{head}ی_{name.removeprefix(head)}" for name in spellings if name.startswith(head)]
        return "|".join(spellings)


def _first_word(name: str) -> tuple[str, str]:
    """The first word of a name, and the rest with the space before it."""
    head, space, rest = name.partition(" ")
    return head, space + rest
