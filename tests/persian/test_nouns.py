"""What common nouns name, as texts have shown: persons, bodies, places, happenings, things."""

import pytest

from gahnegar.persian.nouns import NounClass, chance, is_seen, singulars


@pytest.mark.parametrize(
    ("form", "kind"),
    [
        ("پژوهشگران", NounClass.PERSON),
        ("پناهندگان", NounClass.PERSON),
        ("نگارخانه", NounClass.PLACE),
        ("شبستان", NounClass.PLACE),
        ("زمینه", NounClass.THING),
        ("نظر", NounClass.THING),
        ("جلسه‌ای", NounClass.HAPPENING),
        ("سازمان‌های", NounClass.BODY),
    ],
)
def test_nouns_of_texts(form: str, kind: NounClass) -> None:
    assert (chance(form, kind) or 0) >= 0.5
    assert all((chance(form, other) or 0) < 0.5 for other in NounClass if other is not kind)


def test_chances_are_no_more_than_one() -> None:
    for form in ("دادستان", "کوچه", "باران", "تپه‌های"):
        chances = [chance(form, kind) or 0 for kind in NounClass]
        assert sum(chances) <= 1


def test_nouns_that_no_text_held() -> None:
    assert chance("ژژژژ", NounClass.PLACE) is None
    assert not is_seen("قلمزنان")
    assert (chance("قلمزنان", NounClass.PERSON) or 0) > (chance("قلمزنان", NounClass.PLACE) or 0)


def test_singulars() -> None:
    assert "خانه" in singulars("خانه‌هایی")
    assert singulars("پا") == ["پا"]
