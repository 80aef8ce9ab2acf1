"""What does a phrase mean? Resolves a few for a publication date and prints the days in two calendars.

python examples/resolve_a_phrase.py
python examples/resolve_a_phrase.py "سه‌شنبه هفته آینده" --published 1403-06-10
"""

import argparse
import datetime as dt

import jdatetime

import gahnegar

PHRASES = ["اول تا ۴ اکتبر", "فروردین ماه امسال", "هر سه سال یک بار", "۸ سال اخیر", "اواخر پارسال"]


def jalali(day: dt.date | None) -> str:
    """ISO text of a Gregorian day in the Jalali calendar."""
    return jdatetime.date.fromgregorian(date=day).isoformat() if day else "…"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("phrases", nargs="*", default=PHRASES)
    parser.add_argument("--published", default="1392-07-02")
    arguments = parser.parse_args()
    for phrase in arguments.phrases:
        try:
            timex = gahnegar.resolve(phrase, published=arguments.published)
        except gahnegar.NoTimeExpressionError as error:
            print(f"{phrase}: {error}")
            continue
        except gahnegar.PublishedDateError as error:
            parser.error(str(error))
        print(phrase)
        print(f"  {timex.type} {timex.value}")
        if timex.first or timex.last:
            print(f"  {timex.first or '…'} .. {timex.last or '…'}   {jalali(timex.first)} .. {jalali(timex.last)}")
        print(f"  {timex.explain('fa')}")
        print(f"  {timex.explain('en')}")


if __name__ == "__main__":
    main()
