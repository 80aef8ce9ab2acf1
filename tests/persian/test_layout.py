"""How lines of a text are read: by their shape alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gahnegar.persian.layout import Layout, LineShape, layout

TEXT_LINE = "سازمان بازرسی کشور گزارش تازه‌ای را دربارهٔ واردات چای به قوهٔ قضاییه داد و خواستار رسیدگی شد."


def shapes(text: str) -> list[str]:
    return [block.shape.value for block in layout(text).blocks]


def part(text: str, stretch: tuple[int, int] | None) -> str | None:
    return None if stretch is None else text[slice(*stretch)]


@pytest.mark.parametrize(
    ("line", "label", "value"),
    [
        ("آخرین مهلت ارسال آثار: ۱۵ شهریور", "آخرین مهلت ارسال آثار", "۱۵ شهریور"),
        ("۱۱ آذر ۱۴۰۲: سازمان بازرسی گزارش داد.", "۱۱ آذر ۱۴۰۲", "سازمان بازرسی گزارش داد."),
        ("2. اعلام نتایج : 20 شهریور", "اعلام نتایج", "20 شهریور"),
        ("• برگزاری همایش: ۵ دی", "برگزاری همایش", "۵ دی"),
        ("آزمون ریاضی (فقط گروه ب): ۲۴ آبان", "آزمون ریاضی (فقط گروه ب)", "۲۴ آبان"),
        ("کارگاه سفال (مدرس: کاوه امینی): ۵ دی", "کارگاه سفال (مدرس: کاوه امینی)", "۵ دی"),
    ],
)
def test_a_label_stands_before_its_value(line: str, label: str, value: str) -> None:
    (block,) = layout(line).blocks
    assert (part(line, block.label), part(line, block.value)) == (label, value)


@pytest.mark.parametrize("line", ["بازی ساعت 14:20 آغاز شد", "نشانی http://example.org است", "او آمد. گفت: برو"])
def test_other_colons_make_no_label(line: str) -> None:
    (block,) = layout(line).blocks
    assert block.label is None


@pytest.mark.parametrize(
    "line", ["۱۴:۲۰| رئیس‌جمهور رفت", "[14:20] رئیس‌جمهور رفت", "- ۱۴:۲۰ رئیس‌جمهور رفت", "۱۴:۲۰ — رئیس‌جمهور رفت"]
)
def test_a_stamp_is_a_shape_of_digits(line: str) -> None:
    (block,) = layout(line).blocks
    assert part(line, block.stamp) in ("۱۴:۲۰", "14:20")
    assert part(line, block.body) == "رئیس‌جمهور رفت"


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("کابل (پژواک، ۲۳ عقرب ۹۸): کمیسیون رأی داد.", "کابل (پژواک، ۲۳ عقرب ۹۸): "),
        ("تهران - ایرنا - وزیر نفت رفت.", "تهران - ایرنا - "),
        ("خبرگزاری صدای افغان (آوا) - کابل: وزارت معارف خبر داد.", "خبرگزاری صدای افغان (آوا) - کابل: "),
        ("وزیر نفت (که دیروز آمده بود) رفت.", None),
        ("آزمون ریاضی (فقط گروه ب): ۲۴ آبان", None),
    ],
)
def test_a_dateline_tells_place_and_agency(line: str, dateline: str | None) -> None:
    (block,) = layout(line).blocks
    assert part(line, block.dateline) == dateline


def test_labels_on_lines_of_their_own_stand_under_their_heading() -> None:
    text = (
        "تقویم آموزشی\nنیمسال اول\n\nانتخاب واحد\n\nاز ۱۹ تا ۲۴ شهریور\n\nشروع کلاس‌ها\n\n۲ مهر\n\n"
        "نیمسال دوم\n\nانتخاب واحد\n\n۱۶ بهمن"
    )
    found = layout(text)
    values = [block for block in found.blocks if block.shape is LineShape.VALUE]
    assert [part(text, block.label) for block in values] == ["انتخاب واحد", "شروع کلاس‌ها", "انتخاب واحد"]
    assert [part(text, found.above(block)[0].body) for block in values] == ["نیمسال اول", "نیمسال اول", "نیمسال دوم"]


def test_a_short_line_with_digits_over_stamped_lines_is_a_heading() -> None:
    text = "برنامهٔ همایش\nسه‌شنبه ۲۵ مهر\n۹:۰۰ گشایش\n۱۰:۳۰ سخنرانی\nچهارشنبه ۲۶ مهر\n۹:۰۰ کارگاه"
    found = layout(text)
    above = [part(text, found.above(block)[0].body) for block in found.blocks if block.stamp]
    assert above == ["سه‌شنبه ۲۵ مهر", "سه‌شنبه ۲۵ مهر", "چهارشنبه ۲۶ مهر"]


def test_a_short_line_with_digits_over_a_paragraph_is_a_heading() -> None:
    text = f"گاه‌شمار\n۱۱ آذر\n{TEXT_LINE}\n۱۲ آذر\n{TEXT_LINE}"
    assert shapes(text) == ["headline", "heading", "paragraph", "heading", "paragraph"]


def test_a_bullet_on_a_line_of_its_own_belongs_to_the_next() -> None:
    text = f"🔹\n{TEXT_LINE}\n@kanal\nLink"
    assert shapes(text) == ["marks", "item", "marks", "marks"]


def test_a_table_row_has_cells() -> None:
    text = "رویداد\tتاریخ\nآزمون کتبی\t۱۲ دی\nمصاحبه | ۲۰ دی"
    assert [[part(text, cell) for cell in block.cells] for block in layout(text).blocks] == [
        ["رویداد", "تاریخ"],
        ["آزمون کتبی", "۱۲ دی"],
        ["مصاحبه", "۲۰ دی"],
    ]


def test_a_block_is_found_by_its_place() -> None:
    found = layout("  الف\n\nب پ")
    assert [found.number_at(offset) for offset in (0, 2, 4, 7)] == [None, 0, 0, 1]
    assert Layout((), ()).at(3) is None


@given(st.text(alphabet="اب۱2:|.•- \n\t(@#", max_size=80))
def test_whatever_a_text_is_its_blocks_cover_what_is_written(text: str) -> None:
    found = layout(text)
    covered = {offset for block in found.blocks for offset in range(block.start, block.end)}
    assert all(char.isspace() or offset in covered for offset, char in enumerate(text))
    assert all(block.heading is None or block.heading < number for number, block in enumerate(found.blocks))
