"""From an article to its timeline: reads a file, prints the events, and writes `events.csv` and `timeline.html`.

python examples/article_to_timeline.py seeds/mayors-assembly.txt OUT_DIRECTORY
"""

import sys
from pathlib import Path

import gahnegar
from gahnegar import documents


def main() -> None:
    article, out = Path(sys.argv[1]), Path(sys.argv[2])
    timeline = gahnegar.Timeline.from_documents(documents.read(article))
    for row in timeline.rows:
        print(f"{row.start_jalali or '…'}  {row.end_jalali or '…'}  {row.status:12}  {row.title}")
    out.mkdir(parents=True, exist_ok=True)
    timeline.to_csv(out / "events.csv")
    timeline.to_html(out / "timeline.html")


if __name__ == "__main__":
    main()
