"""A corpus whose texts are told apart by their numbers."""

import json
from pathlib import Path
from typing import Any

_SENTENCES = (
    "مجلس در ۹ مهر ۱۳۹۲ قانون شماره {} را تصویب کرد.",
    "رئیس سازمان دیروز از مرکز {} در تهران بازدید کرد.",
    "نمایشگاه {} از شنبه تا چهارشنبه هفته آینده در شیراز برگزار می‌شود.",
    "شورای {} هر سه سال یک بار در اصفهان تشکیل جلسه می‌دهد.",
    "کتاب {} هنوز به دست خوانندگان نرسیده است.",
)


def text_of(number: int) -> str:
    """Two or three sentences, different for every number."""
    chosen = [_SENTENCES[(number + step) % len(_SENTENCES)].format(number) for step in range(2 + number % 2)]
    return f"خبر {number}\n" + " ".join(chosen)


def documents(count: int) -> list[dict[str, Any]]:
    """Documents with all that a corpus tells of one."""
    return [
        {
            "id": f"doc-{number:04}",
            "text": text_of(number),
            "published": f"1392-07-{number % 29 + 1:02}",
            "title": "خبر",
        }
        for number in range(count)
    ]


def write_jsonl(path: Path, records: list[Any]) -> Path:
    """The records as JSON lines; a string stands as a line of its own, so that broken ones can be written."""
    lines = (record if isinstance(record, str) else json.dumps(record, ensure_ascii=False) for record in records)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path
