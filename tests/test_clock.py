"""Nothing depends on when it is: the same texts say the same under another clock, in a process of its own each."""

import json
import os
import subprocess
import sys
from pathlib import Path

import gahnegar

ROOT = Path(__file__).parents[1]
TURNED = '''
"""A clock that runs elsewhere: imported by every Python that starts with this directory on its path."""

import datetime, os, time

OFFSET = float(os.environ["CLOCK_OFFSET"])
_now, _ns, _local, _utc, _strftime = time.time, time.time_ns, time.localtime, time.gmtime, time.strftime


def _turned():
    return _now() + OFFSET


time.time = _turned
time.time_ns = lambda: _ns() + int(OFFSET * 1e9)
time.localtime = lambda seconds=None: _local(_turned() if seconds is None else seconds)
time.gmtime = lambda seconds=None: _utc(_turned() if seconds is None else seconds)
time.strftime = lambda form, when=None: _strftime(form, time.localtime() if when is None else when)


class _Kind(type):
    def __instancecheck__(cls, item):
        return isinstance(item, cls.__mro__[1])

    def __subclasscheck__(cls, other):
        return issubclass(other, cls.__mro__[1])


class date(datetime.date, metaclass=_Kind):
    @classmethod
    def today(cls):
        return _date.fromtimestamp(_turned())


class moment(datetime.datetime, metaclass=_Kind):
    @classmethod
    def now(cls, tz=None):
        return _moment.fromtimestamp(_turned(), tz)

    today = now

    @classmethod
    def utcnow(cls):
        return _moment.fromtimestamp(_turned(), datetime.timezone.utc).replace(tzinfo=None)


_date, _moment = datetime.date, datetime.datetime
date.__name__ = date.__qualname__ = "date"
moment.__name__ = moment.__qualname__ = "datetime"
date.__module__ = moment.__module__ = "datetime"
datetime.date, datetime.datetime = date, moment
'''
READ = """
import datetime, hashlib, json, sys, tempfile, time
from pathlib import Path

import gahnegar
from gahnegar.documents import check, infer_published, read

print(datetime.date.today().year, time.localtime().tm_year, file=sys.stderr)
told = []
for name in sys.argv[1:]:
    for line in Path(name).read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        text, published = record["text"], record.get("published")
        for day in (published, None):
            told.append([timex.to_dict() for timex in gahnegar.tag(text, day)])
            told.append([event.to_dict() for event in gahnegar.extract(text, day)])
        told.append(str(infer_published(text)))
        told.append([finding.to_dict() for finding in check(text, published)])
with tempfile.TemporaryDirectory() as folder:
    for name, content in FILES.items():
        (Path(folder) / name).write_text(content, encoding="utf-8")
    documents = list(read(Path(folder)))
    told += [str(document).replace(folder, "") for document in documents]
    timeline = gahnegar.Timeline.from_documents(documents, infer=True, errors="skip")
    told.append(timeline.to_dict())
    told.append(timeline.to_csv())
    told.append(timeline.to_html(Path(folder) / "out.html").read_text(encoding="utf-8"))
    told.append(timeline.to_json())
print("\\n".join(json.dumps(item, ensure_ascii=False, sort_keys=True, default=str) for item in told))
"""
FILES = {
    "today.txt": "امروز (سه‌شنبه ۲ مهر) نشست شهرداران برگزار شد. فردا هم ادامه دارد.",
    "ahead.txt": "---\npublished: 1 مهر\n---\nدیروز باران بارید.",
    "relative.jsonl": (
        '{"text": "دیروز باران بارید.", "published": "yesterday"}\n{"text": "پارسال", "published": "3 days ago"}\n'
    ),
    "short.csv": "text,published\nهفته آینده می‌آید,92/7/2\nدیروز رفت,02 Sep\nدیروز آمد,10:30\n",
    "page.html": "<html><head><title>خبر</title></head><body><p>دو ساعت پیش آمد. ساعت ۵ رفت.</p></body></html>",
    "1392-07-02.md": "دیروز جلسه برگزار شد. دهه ۶۰ گذشت. سال ۹۲ و سال ۰۲ و ۲۰ سال پیش.",
}
GOLD = sorted((ROOT / "tests" / "gold").glob("*.jsonl"))


def read(folder: Path, offset: float) -> tuple[str, str]:
    """What all the texts say where the clock goes so many seconds ahead, and the years that the clock says."""
    path = os.pathsep.join((str(folder), str(Path(gahnegar.__file__).parents[1])))
    surroundings = {**os.environ, "PYTHONPATH": path, "CLOCK_OFFSET": str(offset), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", f"FILES = {FILES!r}\n{READ}", *map(str, GOLD)],
        capture_output=True, encoding="utf-8", env=surroundings, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


YEARS = 365.25 * 86400


def test_another_clock_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(TURNED, encoding="utf-8")
    (now, years), (later, later_years) = (read(tmp_path, offset * YEARS) for offset in (0, -17.3))
    assert years.split()[0] != later_years.split()[0], "the clock was not turned"
    assert [json.loads(line) for line in now.splitlines()] == [json.loads(line) for line in later.splitlines()]
    assert len(now.splitlines()) > 6 * 60
