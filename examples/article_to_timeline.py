"""From an article to its timeline: reads a file, prints the events, and writes `events.csv` and `timeline.html`.

python examples/article_to_timeline.py seeds/mayors-assembly.txt OUT_DIRECTORY
"""

import argparse
from pathlib import Path

import gahnegar
from gahnegar import documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("article", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    try:
        timeline = gahnegar.Timeline.from_documents(documents.read(arguments.article))
        write(timeline, arguments.out)
    except (gahnegar.GahnegarError, OSError) as error:
        parser.error(str(error))


def write(timeline: gahnegar.Timeline, out: Path) -> None:
    """Print the rows, and write the files into the directory `out`."""
    for row in timeline.rows:
        print(f"{row.start_jalali or '…'}  {row.end_jalali or '…'}  {row.status:12}  {row.title}")
    out.mkdir(parents=True, exist_ok=True)
    timeline.to_csv(out / "events.csv")
    timeline.to_html(out / "timeline.html")


if __name__ == "__main__":
    main()
