"""The page by the command line: edits, pieces for other pages, addresses, bands, fonts."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from gahnegar.cli import main
from gahnegar.errors import NoTimeExpressionError
from gahnegar.timeline import read_csv
from gahnegar.timeline.page import Look, era_band, page
from gahnegar.timeline.timeline import Timeline

TEXT = "سه‌شنبه ۹ مهر ۱۳۹۲ اجلاس شهرداران در رباط برگزار شد. شهردار در سال ۱۳۹۱ انتخاب شد."


def run(tmp_path: Path, *arguments: str) -> Result:
    article = tmp_path / "article.txt"
    article.write_text(TEXT, encoding="utf-8")
    given = ["timeline", str(article), "--published", "1392-07-20", "--out", str(tmp_path / "out"), *arguments]
    return CliRunner().invoke(main, given)


def test_edits_are_put_on_and_what_does_not_fit_is_told(tmp_path: Path) -> None:
    assert run(tmp_path).exit_code == 0
    row = read_csv(tmp_path / "out" / "events.csv").rows[-1]
    key = {"sentence": row.sentence, "expression": row.expression, "source": row.source}
    edits = [
        {"op": "change", "of": [key], "set": {"title": "اجلاس رباط", "note": "بازبینی"}},
        {"op": "hide", "of": [{"title": "نیست"}], "set": {}},
    ]
    path = tmp_path / "edits.json"
    path.write_text(json.dumps({"edits": edits}), encoding="utf-8")
    done = run(tmp_path, "--edits", str(path))
    assert done.exit_code == 0, done.stderr
    assert "edits: 1 of 2 fit" in done.stdout
    assert "«نیست»" in done.stderr
    (edited,) = [row for row in read_csv(tmp_path / "out" / "events.csv") if row.edited]
    assert (edited.title, edited.note) == ("اجلاس رباط", "بازبینی")


def test_a_piece_for_another_page_and_the_code_of_an_iframe(tmp_path: Path) -> None:
    done = run(tmp_path, "--embed", "--url", "https://example.org/t.html", "--title", 'الف "ب"')
    assert done.exit_code == 0, done.stderr
    assert '<iframe src="https://example.org/t.html#compact=1" title="الف &quot;ب&quot;"' in done.stdout
    piece = (tmp_path / "out" / "embed.html").read_text(encoding="utf-8")
    assert '<template shadowrootmode="open">' in piece
    assert "<html" not in piece
    assert "<body" not in piece
    again = run(tmp_path, "--embed")
    assert again.exit_code == 0, "the piece is known as ours and written again"
    assert 'title=""' not in again.stdout


def test_those_who_share_the_page_are_told_title_address_and_picture(timeline: Timeline) -> None:
    look = Look(title="گزارش", address="https://example.org/t.html", picture="https://example.org/timeline.png")
    text = page(timeline.rows, (), look)
    assert '<meta property="og:title" content="گزارش">' in text
    assert '<meta property="og:url" content="https://example.org/t.html">' in text
    assert '<meta property="og:image" content="https://example.org/timeline.png">' in text
    assert "og:image" not in page(timeline.rows, ())
    assert "javascript:" not in page(timeline.rows, (), Look(address="javascript:alert(1)"))


def test_pictures_open_the_policy_for_their_origin_alone(timeline: Timeline) -> None:
    row = timeline.rows[0]
    told = timeline.replace(row.event_id, picture="https://images.example.org/a.png")
    policy = page(told.rows, ()).partition('Content-Security-Policy" content="')[2].partition('"')[0]
    assert "img-src data: blob: https://images.example.org;" in policy
    assert "unsafe" not in policy
    hostile = timeline.replace(row.event_id, picture="https://a.org; script-src 'unsafe-eval'/x.png")
    assert "a.org" not in page(hostile.rows, ()).partition("Content-Security-Policy")[2].partition(">")[0]


def test_bands_are_told_in_years_of_either_calendar() -> None:
    band = era_band("پهلوی دوم", 1320, "1978")
    assert (str(band.first), str(band.last)) == ("1941-03-21", "1978-12-31")
    assert era_band("پهلوی").last > era_band("قاجار").last > era_band("قاجار").first
    with pytest.raises(NoTimeExpressionError):
        era_band("ناشناخته")
    with pytest.raises(ValueError, match="before it begins"):
        era_band("وارونه", 1400, 1300)


@pytest.mark.parametrize("value", ["قاجار=", "قاجار=1210", "=1..2"])
def test_a_band_of_another_form_is_refused(value: str, tmp_path: Path) -> None:
    done = run(tmp_path, "--era", value)
    assert done.exit_code == 2
    assert "NAME=FIRST..LAST" in done.stderr


def test_a_font_stands_in_the_page(timeline: Timeline, tmp_path: Path) -> None:
    path = tmp_path / "font.woff2"
    path.write_bytes(b"wOF2 not really")
    text = timeline.to_html(tmp_path / "page.html", font=path).read_text(encoding="utf-8")
    assert 'src:url("data:font/woff2;base64,' in text
    with pytest.raises(ValueError, match=r"\.woff2"):
        timeline.to_html(tmp_path / "page.html", font=tmp_path / "font.exe")
    with pytest.raises(ValueError, match="cannot be read"):
        timeline.to_html(tmp_path / "page.html", font=tmp_path / "none.ttf")
