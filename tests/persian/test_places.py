"""The table of countries against the Persian names of Unicode CLDR."""

import re

import pytest

from gahnegar.persian.text import fold
from gahnegar.persian.wordlists.gazetteer import COUNTRIES, TOWNS

# Names that are more often another word, or that a text tells with another name.
LEFT_OUT = {"PE"}


def test_countries_cover_cldr() -> None:
    babel = pytest.importorskip("babel", reason="Babel brings CLDR; gahnegar does not need it")
    names = babel.Locale("fa").territories
    sovereign = (
        "AF AL AM AO AR AT AU AZ BD BE BF BG BH BI BJ BO BR BW BY CA CG CH CL CM CN CO CR CU CY DE DK DZ "
        "EC EG ES ET FI FR GA GE GH GR GT HN HR HU ID IN IQ IR IS IT JO JP KE KG KH KW KZ LB LK LT LV LY "
        "MA MD MG MN MX MY MZ NA NE NG NI NL NO NP NZ OM PA PH PK PL PT PY QA RO RS RU RW SA SD SE SG SI "
        "SK SN SO SV SY TD TH TJ TM TN TR TZ UA UG UY UZ VE VN YE ZM ZW "
    ).split()
    missing = [
        code
        for code in sovereign
        if code not in LEFT_OUT and not set(re.findall(r"[\w\u200c]+", fold(names[code]).text)) & COUNTRIES
    ]
    assert missing == []


@pytest.mark.parametrize("word", ["مالی", "چک", "فارس", "خوی", "صحنه", "میانه", "کنار", "مرکزی", "بهار", "نور"])
def test_common_words_are_no_places(word: str) -> None:
    assert word not in COUNTRIES | TOWNS


def test_names_are_folded() -> None:
    assert all(fold(name).text == name for name in COUNTRIES | TOWNS)
