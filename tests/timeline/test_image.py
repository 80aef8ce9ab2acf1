"""The chart as an image: drawn by kaleido in the system's browser, and clear words where that cannot be."""

import builtins
import datetime as dt
import shutil
from pathlib import Path
from typing import Any

import pytest

from gahnegar.dates.display import Language
from gahnegar.dates.units import Calendar
from gahnegar.errors import MissingExtraError, OutputError
from gahnegar.timeline import image
from gahnegar.timeline.image import _ticks
from gahnegar.timeline.timeline import Timeline

PERSIAN, JALALI = Language.PERSIAN, Calendar.JALALI
BROWSER = any(map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))


@pytest.mark.browser
@pytest.mark.skipif(not BROWSER, reason="no Chromium on this machine")
@pytest.mark.filterwarnings("default")  # kaleido's own tasks warn when a browser closes
def test_an_image_is_drawn_and_known_again(timeline: Timeline, tmp_path: Path) -> None:
    pytest.importorskip("kaleido", reason="kaleido is not installed")
    path = timeline.to_image(tmp_path / "timeline.png")
    assert path.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
    width, height = (int.from_bytes(path.read_bytes()[at : at + 4], "big") for at in (16, 20))
    assert (width, height) == (2400, 2 * timeline.figure().layout.height)
    timeline.to_image(path)
    path.write_bytes(b"\x89PNG\r\n\x1a\n of somebody else")
    with pytest.raises(OutputError, match="will not replace"):
        timeline.to_image(path)


def test_without_kaleido_the_message_names_the_extra(
    timeline: Timeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "kaleido":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtraError, match=r"gahnegar\[image\]"):
        timeline.to_image(tmp_path / "timeline.png")
    assert list(tmp_path.iterdir()) == []


def test_without_a_browser_the_message_says_so(
    timeline: Timeline, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kaleido = pytest.importorskip("kaleido", reason="kaleido is not installed")
    from kaleido.errors import ChromeNotFoundError

    def absent(*_: Any, **__: Any) -> bytes:
        raise ChromeNotFoundError

    monkeypatch.setattr(kaleido, "calc_fig_sync", absent)
    with pytest.raises(OutputError, match="no Chrome or Chromium"):
        timeline.to_image(tmp_path / "timeline.png")


def test_the_name_tells_the_kind_of_image(timeline: Timeline, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"\.png, \.svg"):
        timeline.to_image(tmp_path / "timeline.gif")


def test_a_drawing_that_is_there_may_not_be_replaced_by_another_kind() -> None:
    assert image._with_signature(b"<svg>", ".svg").startswith(b"<!-- gahnegar -->")
    assert image._with_signature(b"%PDF", ".pdf") == b"%PDF"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (dt.date(2010, 1, 1), dt.date(2016, 1, 1), {dt.date(2013, 3, 21): "۱۳۹۲"}),
        (dt.date(2013, 8, 1), dt.date(2014, 2, 1), {dt.date(2013, 9, 23): "مهر ۱۳۹۲"}),
        (dt.date(2013, 9, 29), dt.date(2013, 10, 5), {dt.date(2013, 10, 1): "۹ مهر ۱۳۹۲"}),
        (dt.date(1, 1, 1), dt.date(3000, 1, 1), {dt.date(1621, 3, 21): "۱۰۰۰"}),
    ],
)
def test_ticks_stand_where_a_unit_begins(first: dt.date, last: dt.date, expected: dict[dt.date, str]) -> None:
    found = _ticks(first, last, JALALI, PERSIAN)
    assert expected.items() <= found.items()
    assert 3 <= len(found) <= 10
