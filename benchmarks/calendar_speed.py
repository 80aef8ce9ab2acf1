"""How fast are the calendars? gahnegar beside jdatetime, persiantools, convertdate and hijridate in the same run.

    pip install -e '.[bench]'
    python benchmarks/calendar_speed.py

Every program converts the same random days between 1330 and 1450 (lunar: 1371 and 1470, less what a program does not
reach), all from and to year, month and day or a `datetime.date`, as its own interface has it. The programs take turns,
round by round; slow ones get fewer of the days. Then the array twins convert ten million days at once. All figures are
conversions a second, the best of the rounds; loop and call are part of them.

Targets: single calls at least 10 times jdatetime, arrays at least 30 million a second.
"""

import argparse
import datetime as dt
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import hijridate
import jdatetime
import numpy as np
from convertdate import islamic, persian
from persiantools.jdatetime import JalaliDate

from gahnegar.dates.calendars import from_day, from_days, to_day, to_days
from gahnegar.dates.units import Calendar

J, G, H = Calendar.JALALI, Calendar.GREGORIAN, Calendar.HIJRI
Fields = tuple[int, int, int]


@dataclass
class Runner:
    """A program in the race; `share` is the part of the days that it is given."""

    name: str
    call: Callable[[int, int, int], object]
    share: float = 1.0
    best: float = 0.0

    def run(self, days: Sequence[Fields]) -> None:
        """One round."""
        call, some = self.call, days[: max(20, int(len(days) * self.share))]
        began = time.perf_counter()
        for year, month, day in some:
            call(year, month, day)
        self.best = max(self.best, len(some) / (time.perf_counter() - began))


def race(title: str, runners: list[Runner], days: Sequence[Fields], rounds: int) -> None:
    """Run all in turns and print their best, and how much slower than gahnegar each is."""
    for _ in range(rounds):
        for runner in runners:
            runner.run(days)
    print(f"\n{title}")
    for runner in runners:
        ratio = runners[0].best / runner.best
        print(f"  {runner.name:<34}{runner.best:>14,.0f} /s" + (f"   gahnegar is {ratio:,.1f} x" if ratio != 1 else ""))


def arrays(count: int, rounds: int, seed: int) -> None:
    """Print the speed of the array twins, both ways, for all three calendars."""
    first, last = to_day(J, 1330, 1, 1), to_day(J, 1450, 1, 1)
    numbers = np.random.default_rng(seed).integers(first, last, count)
    print(f"\narrays of {count:,} days, million a second")
    for calendar in Calendar:
        parts = from_days(calendar, numbers)  # builds the table of months at the first use
        there, back = [], []
        for _ in range(rounds):
            began = time.perf_counter()
            parts = from_days(calendar, numbers)
            between = time.perf_counter()
            result = to_days(calendar, *parts)
            back.append(time.perf_counter() - between)
            there.append(between - began)
        assert np.array_equal(result, numbers)
        print(f"  {calendar:<12} from_days {count / min(there) / 1e6:6.1f}    to_days {count / min(back) / 1e6:6.1f}")


def main() -> None:
    """Read the options and run the races."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--days", type=int, default=20_000, help="days converted one by one in a round")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--array", type=int, default=10_000_000, help="days converted in arrays")
    parser.add_argument("--seed", type=int, default=1392)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    numbers = [chance.randrange(to_day(J, 1330, 1, 1), to_day(J, 1450, 1, 1)) for _ in range(options.days)]
    jalali, gregorian, hijri = ([from_day(calendar, number) for number in numbers] for calendar in (J, G, H))
    date = dt.date.fromordinal

    race(
        "Jalali to day number",
        [
            Runner("gahnegar to_day", lambda y, m, d: to_day(J, y, m, d)),
            Runner("jdatetime.date.toordinal", lambda y, m, d: jdatetime.date(y, m, d).toordinal()),
        ],
        jalali,
        options.rounds,
    )
    race(
        "Jalali to Gregorian",
        [
            Runner("gahnegar", lambda y, m, d: date(to_day(J, y, m, d))),
            Runner("jdatetime", lambda y, m, d: jdatetime.date(y, m, d).togregorian()),
            Runner("persiantools", lambda y, m, d: JalaliDate(y, m, d).to_gregorian()),
            Runner("convertdate.persian", persian.to_gregorian, 0.001),
        ],
        jalali,
        options.rounds,
    )
    race(
        "Gregorian to Jalali",
        [
            Runner("gahnegar", lambda y, m, d: from_day(J, dt.date(y, m, d).toordinal())),
            Runner("jdatetime", lambda y, m, d: jdatetime.date.fromgregorian(year=y, month=m, day=d)),
            Runner("persiantools", lambda y, m, d: JalaliDate.to_jalali(y, m, d)),
            Runner("convertdate.persian", persian.from_gregorian, 0.001),
        ],
        gregorian,
        options.rounds,
    )
    race(
        "Hijri to Gregorian (Iran's months; hijridate: Umm al-Qura, convertdate: tabular)",
        [
            Runner("gahnegar", lambda y, m, d: date(to_day(H, y, m, d))),
            Runner("hijridate", lambda y, m, d: hijridate.Hijri(y, m, min(d, 29)).to_gregorian(), 0.2),
            Runner("convertdate.islamic", islamic.to_gregorian, 0.2),
        ],
        hijri,
        options.rounds,
    )
    race(
        "Gregorian to Hijri",
        [
            Runner("gahnegar", lambda y, m, d: from_day(H, dt.date(y, m, d).toordinal())),
            Runner("hijridate", lambda y, m, d: hijridate.Gregorian(y, m, d).to_hijri(), 0.2),
            Runner("convertdate.islamic", islamic.from_gregorian, 0.2),
        ],
        gregorian,
        options.rounds,
    )
    early = [
        (chance.randint(600, 1200), chance.randint(1, 12), chance.randint(1, 29)) for _ in range(options.days // 5)
    ]
    race(
        "Hijri to Gregorian outside of the attested months",
        [
            Runner("gahnegar (through convertdate)", lambda y, m, d: date(to_day(H, y, m, d))),
            Runner("convertdate.islamic", islamic.to_gregorian),
        ],
        early,
        options.rounds,
    )
    arrays(options.array, options.rounds, options.seed)


if __name__ == "__main__":
    main()
