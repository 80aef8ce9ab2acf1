"""Times of what is only asked make no row: what one asks another in talk, what nobody knows, what «we» are."""

from typing import Final

from gahnegar.events.dated_clause import DatedClause
from gahnegar.events.rowless_kinds import rowless
from gahnegar.events.words import recalls
from gahnegar.persian.aspect import STATE_NOUNS, STATE_VERBS


@rowless(
    stops=(
        "نسرین: سلام بچه‌ها، جمعه میاین باغ دایی؟\nپوریا: من نه",
        "علی: دیشب رسیدی خونه؟\nمینا: آره دیگه",
    ),
    passes=(
        "نسرین: جمعه میریم باغ دایی\nپوریا: من نه",
        "علی: فردا بازار باز میشه؟\nمینا: آره دیگه",
        "الهام یادته پارسال تو دربند افتادی؟ من هنوز می‌خندم",
    ),
)
def _asks_another(dated: DatedClause) -> bool:
    """What one asks another about himself: «جمعه میاین؟», «دیشب رسیدی؟», no «یادته …؟»."""
    sentence, group = dated.sentence, dated.predicate.group
    words, parse = sentence.words, sentence.parse
    if group is None or not parse or words[-1].form not in ("؟", "?"):
        return False
    verb = parse.verb[group.last]
    last = sentence.groups[-1].last <= group.last
    return last and verb is not None and verb.person == _SECOND and not recalls(words)


_SECOND: Final = 2


@rowless(
    stops=(
        "کسی نمی‌دانست پول سال گذشته کجا خرج شده است.",
        "مشخص نیست فردا چه کسی جایگزین او می‌شود.",
        "فرزندان ما خواهند پرسید که در سال ۹۷ چه کردید.",
    ),
    passes=(
        "کسی نمی‌دانست که سال گذشته پل ساخته شده است.",
        "مشخص نیست چرا او سال گذشته استعفا کرد.",
        "او دیروز گفت که کجا می‌رود.",
    ),
)
def _unknown(dated: DatedClause) -> bool:
    """What nobody knows: «معلوم نیست … کجا …»; why something happened is asked of what did."""
    sentence, predicate = dated.sentence, dated.predicate
    group, words = predicate.group, sentence.words
    if group is None or predicate.nominal or len(sentence.groups) == 1:
        return False
    own = {words[n].form for n in dated.other_words() if sentence.owner[n] is predicate.clause}
    if own.isdisjoint(_OPEN):
        return False
    for other in sentence.groups:
        if other.last < group.first and other.stem == "پرسید":
            return True
        if other.last < group.first and other.negated:
            known = words[other.first - 1].form if other.first else ""
            return other.stem in ("دانست", "فهمید") or (other.copula and known in _KNOWN)
    return False


_OPEN: Final = frozenset("کجا چه کدام چگونه کی".split())
_KNOWN: Final = frozenset("معلوم مشخص روشن".split())


@rowless(
    stops=("وی گفت: آیا فردا پاسخگوی نسل‌های آینده خواهیم بود؟", "او پرسید: امروز چرا به مردم توجه نداریم؟"),
    passes=("آیا فردا بازار باز خواهد بود؟", "وی گفت: آیا سال گذشته سد را ساختیم؟"),
)
def _asks_himself(dated: DatedClause) -> bool:
    """What a speaker asks all of «us» about how we are: «آیا فردا پاسخگو خواهیم بود؟»."""
    sentence, group = dated.sentence, dated.predicate.group
    words = sentence.words
    if group is None or words[-1].form not in ("؟", "?"):
        return False
    ours = any(words[n].form.endswith("یم") for n in range(group.first, group.last + 1))
    light = words[group.first - 1].form if group.first else ""
    return ours and (group.copula or group.stem in STATE_VERBS or light in STATE_NOUNS)
