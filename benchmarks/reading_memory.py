"""Reads many small HTML pages and prints the memory on the way: it must stay flat.

    python benchmarks/reading_memory.py [PAGES]

The pages are written to a temporary directory first; 10,000 by default.
"""

import sys
import tempfile
import time
from pathlib import Path

import psutil

from gahnegar.documents import Document, read

_SENTENCE = "شهردار تهران گفت که اجلاس شهرداران هفتهٔ آینده در شهر رباط برگزار می‌شود و او در آن سخن خواهد گفت. "
_PAGE = (
    '<html><head><title>خبر</title><meta property="article:published_time" content="1392-07-{day:02}"></head>'
    "<body><nav><a href='/'>خانه</a></nav><article><h1>خبر شماره {number}</h1><p>{text}</p></article></body></html>"
)


def main(pages: int) -> None:
    process = psutil.Process()
    with tempfile.TemporaryDirectory() as folder:
        for number in range(pages):
            text = f"این خبر شماره {number} است. " + _SENTENCE * (1 + number % 4)
            page = _PAGE.format(number=number, day=number % 30 + 1, text=text)
            (Path(folder) / f"{number:06}.html").write_text(page, encoding="utf-8")
        start, documents, step = time.perf_counter(), 0, max(pages // 10, 1)
        for item in read(folder):
            documents += isinstance(item, Document) and item.published is not None
            if documents % step == 0:
                print(f"{documents:>7} pages  {process.memory_info().rss / 2**20:6.1f} MB")
        seconds = time.perf_counter() - start
        print(f"{documents} of {pages} pages with their dates in {seconds:.1f} s, {documents / seconds:.0f} a second")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
