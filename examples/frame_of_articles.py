"""Many articles in a DataFrame: one row for each event, with the id of the article it stands in.

    python examples/frame_of_articles.py

The same function runs over collections of any size: see `gahnegar corpus` and `gahnegar.corpus.run`.
"""

import sys
from pathlib import Path

import pandas as pd

from gahnegar.corpus import extract_frame

ARTICLES = pd.DataFrame(
    {
        "id": ["bridge", "festival", "library"],
        "published": ["1402-03-10", "۱۴۰۲/۳/۱۱", "2023-06-02"],
        "text": [
            "پل تازه شهر دیروز گشایش یافت. ساخت این پل در سال ۱۳۹۸ آغاز شده بود.",
            "جشنواره تئاتر هفته آینده در شیراز برگزار می‌شود. دوره پیشین آن پاییز پارسال برگزار شد.",
            "کتابخانه مرکزی از ۲۰ خرداد تا پایان تیر بسته است.",
        ],
    }
)


def main() -> None:
    if sys.argv[1:]:
        sys.exit(f"usage: {Path(sys.argv[0]).name}  (it takes no arguments)")
    events = extract_frame(ARTICLES, id="id")
    pd.set_option("display.width", 160)
    print(events.loc[:, ["doc_id", "start", "end", "status", "title", "error"]].to_string(index=False))
    print(events.groupby("status").size().to_string())


if __name__ == "__main__":
    main()
