"""`series.gahnegar` and `frame.gahnegar`: phrases, texts, and days of both calendars in columns."""

import datetime as dt

import numpy as np
import pandas as pd
import pytest

import gahnegar
import gahnegar.pandas
from gahnegar.errors import DocumentError, InvalidDateError, NoTimeExpressionError
from gahnegar.timeline.timeline import Timeline

PUBLISHED = "1392-07-02"


def series(*values: object, index: list[str] | None = None) -> "pd.Series[object]":
    return pd.Series(list(values), index=index, dtype="object")


class TestResolve:
    def test_days_come_as_real_dates(self) -> None:
        found = series("فردا", "مهر ۱۳۹۲", index=["a", "b"]).gahnegar.resolve(PUBLISHED)
        assert list(found.index) == ["a", "b"]
        assert str(found["first"].dtype) == "datetime64[s]"
        assert found["first"].tolist() == [pd.Timestamp("2013-09-25"), pd.Timestamp("2013-09-23")]
        assert found["last_jalali"].tolist() == ["1392-07-03", "1392-07-30"]
        assert found["basis"].tolist() == ["published", "absolute"]

    def test_each_row_may_have_its_own_publication_day(self) -> None:
        phrases = series("دیروز", "دیروز", index=["a", "b"])
        days = pd.Series(["1392-07-02", None], index=["b", "a"])
        found = phrases.gahnegar.resolve(days)
        assert found["first"].isna().tolist() == [True, False]
        assert found.loc["b", "first"] == pd.Timestamp("2013-09-23")
        assert found.loc["a", "reason"] == "published"

    def test_missing_values_stay_missing(self) -> None:
        found = series(None, float("nan"), pd.NA, "فردا").gahnegar.resolve(PUBLISHED)
        assert found["type"].isna().tolist() == [True, True, True, False]

    def test_errors(self) -> None:
        with pytest.raises(NoTimeExpressionError):
            series("نان").gahnegar.resolve()
        assert series("نان", "فردا").gahnegar.resolve(PUBLISHED, errors="coerce")["type"].isna().tolist() == [
            True,
            False,
        ]
        with pytest.raises(ValueError, match="raise, coerce"):
            series("فردا").gahnegar.resolve(errors="ignore")
        with pytest.raises(TypeError, match="row 1: a text was expected, not int"):
            series("فردا", 5).gahnegar.resolve(PUBLISHED)

    def test_an_empty_column_has_the_same_columns(self) -> None:
        empty = series().gahnegar.resolve()
        full = series("فردا").gahnegar.resolve(PUBLISHED)
        assert empty.dtypes.equals(full.dtypes)


class TestTexts:
    texts = series("پل دیروز گشایش یافت.", None, "جلسه فردا و ۹ مهر برگزار می‌شود.", index=["a", "b", "c"])

    def test_tag_keeps_the_index(self) -> None:
        found = self.texts.gahnegar.tag(PUBLISHED)
        assert list(found.index) == ["a", "c", "c"]
        for at, row in found.iterrows():
            assert self.texts[at][row["start"] : row["end"]] == row["text"]

    def test_extract_gives_the_table_of_a_timeline(self) -> None:
        found = self.texts.gahnegar.extract(PUBLISHED)
        assert list(found.columns) == list(Timeline().to_frame().columns)
        assert found.loc["a", "start"] == "2013-09-23"
        assert set(found.index) == {"a", "c"}

    def test_a_frame_becomes_a_timeline(self) -> None:
        frame = pd.DataFrame({"body": self.texts.dropna(), "day": PUBLISHED, "source": "روزنامه", "id": 1})
        timeline = frame.gahnegar.timeline("body", "day")
        told = [{"text": text, "published": PUBLISHED, "source": "روزنامه"} for text in self.texts.dropna()]
        assert timeline == gahnegar.Timeline.from_documents(told)
        with pytest.raises(DocumentError, match="no column 'text'; there are: body, day, source, id"):
            frame.gahnegar.timeline()


class TestDays:
    def test_both_ways(self) -> None:
        days = pd.Series(pd.to_datetime(["2013-10-01", None, "2021-03-20"]), index=["a", "b", "c"], name="day")
        jalali = days.gahnegar.to_jalali()
        assert jalali.tolist() == ["1392-07-09", pd.NA, "1399-12-30"]
        assert (jalali.name, list(jalali.index)) == ("day", ["a", "b", "c"])
        assert jalali.gahnegar.from_jalali().equals(days.astype("datetime64[s]"))
        assert days.gahnegar.to_jalali("slash").tolist()[0] == "۱۳۹۲/۷/۹"
        assert days.gahnegar.jalali()["year"].tolist() == [1392, pd.NA, 1399]

    def test_every_day_of_a_century_comes_back(self) -> None:
        days = pd.Series(np.arange("1940-01-01", "2040-01-01", dtype="datetime64[D]").astype("datetime64[s]"))
        jalali = days.gahnegar.to_jalali()
        assert jalali.gahnegar.from_jalali().equals(days)
        assert jalali[0] == "1318-10-10"

    @pytest.mark.parametrize(
        "written", ["1392-07-09", "1392/7/9", "۱۳۹۲/۰۷/۰۹", "٩ مهر ١٣٩٢", "سه‌شنبه ۹ مهر ۱۳۹۲", "1392.7.9"]
    )
    def test_jalali_as_people_write_it(self, written: str) -> None:
        assert series(written).gahnegar.from_jalali().tolist() == [pd.Timestamp("2013-10-01")]

    def test_errors(self) -> None:
        wrong = series("1392-12-30", "1392-07-09", "چیزی", None, "مهر ۱۳۹۲")
        with pytest.raises(InvalidDateError, match="1392"):
            wrong.gahnegar.from_jalali()
        with pytest.raises(InvalidDateError):
            wrong.iloc[2:3].gahnegar.from_jalali()
        found = wrong.gahnegar.from_jalali(errors="coerce")
        assert found.isna().tolist() == [True, False, True, True, True]
        early = pd.Series(np.array(["0500-01-01", "2013-10-01"], dtype="datetime64[s]"))
        with pytest.raises(InvalidDateError):
            early.gahnegar.to_jalali()
        assert early.gahnegar.to_jalali(errors="coerce").tolist() == [pd.NA, "1392-07-09"]
        with pytest.raises(ValueError, match="iso, slash"):
            early.gahnegar.to_jalali("long")

    def test_clock_and_zone_do_not_matter(self) -> None:
        days = pd.Series([pd.Timestamp("2013-10-01 23:59", tz="Asia/Tehran")])
        assert days.gahnegar.to_jalali().tolist() == ["1392-07-09"]

    def test_nothing(self) -> None:
        assert series().gahnegar.from_jalali().dtype == "datetime64[s]"
        assert len(pd.Series([], dtype="datetime64[s]").gahnegar.to_jalali()) == 0
        assert series(dt.date(2013, 10, 1)).gahnegar.to_jalali().tolist() == ["1392-07-09"]
