"""What grammar decides again: trees whose parts cannot stand together, in sentences and in scores made by hand."""

import pytest

from gahnegar.persian import analyse, analyse_sentences
from gahnegar.persian.syntax.grammar import NEVER, Tree
from gahnegar.persian.syntax.shapes import RELATIONS, TAGS
from gahnegar.persian.text import fold
from gahnegar.persian.tokens import Pos, Relation, Token

from .test_syntax import is_tree


def word(tokens: list[Token], text: str) -> Token:
    """The one token of this text."""
    [found] = [token for token in tokens if token.text == text]
    return found


@pytest.mark.parametrize(
    ("sentence", "first", "second"),
    [
        ("حوزهٔ فناوری را شرکت‌ها اداره می‌کنند.", "حوزهٔ", "فناوری"),
        ("بودجهٔ سال آینده را بررسی کردیم.", "بودجهٔ", "سال"),
        ("نقشهٔ راه را کشیدند.", "نقشهٔ", "راه"),
        ("شمارۀ تماس را یادداشت کنید.", "شمارۀ", "تماس"),
        ("پنجرهٔ اتاق را باز کردم و هوا تازه شد.", "پنجرهٔ", "اتاق"),
    ],
)
def test_what_a_written_ezafe_leads_to_hangs_on_its_word(sentence: str, first: str, second: str) -> None:
    tokens = analyse(sentence)
    noun = word(tokens, second)
    assert (noun.head, noun.relation) == (tokens.index(word(tokens, first)), Relation.NMOD)
    assert word(tokens, first).relation is Relation.OBJ
    folded = fold(sentence)
    [alike] = analyse_sentences(folded, [(0, len(folded.text))])
    assert [(token.head, token.relation) for token in alike] == [(token.head, token.relation) for token in tokens]


@pytest.mark.parametrize(
    ("sentence", "marked"),
    [
        ("شهردار منطقه را برکنار کردند.", "شهردار"),
        ("دفتر مدیر مدرسه را رنگ زدیم.", "دفتر"),
        ("خبر افتتاح پل را شنیدیم.", "خبر"),
    ],
)
def test_no_subject_is_marked(sentence: str, marked: str) -> None:
    assert word(analyse(sentence), marked).relation is Relation.OBJ


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [("در این شهر مدرسه و درمانگاه ساختیم.", "مدرسه"), ("مصوبهٔ دیروز شورا را نپذیرفتیم.", "مصوبهٔ")],
)
def test_no_noun_is_the_subject_of_who_speaks(sentence: str, noun: str) -> None:
    assert word(analyse(sentence), noun).relation is not Relation.NSUBJ


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("همهٔ ما از این تصمیم باخبر شدیم.", "همهٔ"),
        ("ما دیروز به روستا رفتیم.", "ما"),
        ("مردم دیروز به روستا رفتند.", "مردم"),
    ],
)
def test_who_may_be_the_subject_stays_it(sentence: str, subject: str) -> None:
    assert word(analyse(sentence), subject).relation is Relation.NSUBJ


@pytest.mark.parametrize(
    ("sentence", "noun", "participle", "verb"),
    [
        ("کالاهای قاچاق کشف شده در استان نابود شد.", "کالاهای", "شده", "شد"),
        ("خانه‌های ساخته شده در روستا تحویل مردم شد.", "خانه‌های", "شده", "شد"),
        ("سفیر خبر منتشر شده توسط روزنامه را رد کرد.", "خبر", "شده", "کرد"),
        ("فیلم‌های ساخته شده اوایل انقلاب نمایش داده شد.", "فیلم‌های", "شده", "شد"),
    ],
)
def test_a_participle_to_which_no_verb_is_joined_describes(
    sentence: str, noun: str, participle: str, verb: str
) -> None:
    tokens = analyse(sentence)
    described = word(tokens, participle)
    assert (described.relation, described.verb) == (Relation.ACL, None)
    assert described.head == tokens.index(word(tokens, noun))
    assert word(tokens, noun).head == tokens.index(word(tokens, verb))
    assert word(tokens, verb).relation is Relation.ROOT


@pytest.mark.parametrize(
    "sentence",
    [
        "دیروز کارخانه تعطیل شده است و کارگران به خانه رفتند.",
        "طرح تازه آماده شده و فردا اجرا می‌شود.",
        "او نامه‌ها را جمع کرده در صندوق می‌گذارد.",
    ],
)
def test_a_participle_that_goes_on_or_has_its_verb_stays_what_is_told(sentence: str) -> None:
    assert any(token.verb is not None and token.form in ("شده", "کرده") for token in analyse(sentence))


@pytest.mark.parametrize(
    ("sentence", "source", "subject"),
    [
        ("خبرگزاری فارس: مدیرکل بنادر گیلان از افزایش تخلیه کالا خبر داد.", "خبرگزاری", "مدیرکل"),
        ("خبرگزاری ایسنا: تیم والیبال شهرداری ارومیه به پیروزی دست یافت.", "خبرگزاری", "تیم"),
        ("صدای شهر: سرپرست آتش‌نشانی کرج از مهار حریق خبر داد.", "صدای", "سرپرست"),
        ("پایگاه خبری دانشگاه: رئیس دانشکدهٔ هنر از گشایش نمایشگاه خبر داد.", "پایگاه", "رئیس"),
        ("رادیو گلستان: کشاورزان آق‌قلا برداشت گندم را آغاز کردند.", "رادیو", "کشاورزان"),
        ("احمدی: بازیکنان تیم ما دیروز تمرین کردند.", "احمدی", "بازیکنان"),
        ("خبرگزاری موج: رئیس هیئت دوچرخه‌سواری گفت که پیست بسته است.", "خبرگزاری", "رئیس"),
        ("صدای آمل: نمایندهٔ مردم در شورای شهر گفت که کار تمام شد.", "صدای", "نمایندهٔ"),
        ("خبرگزاری پانا: وزیر راه تأکید کرد.", "خبرگزاری", "وزیر"),
        ("خبرگزاری شبستان: نرخ کرایهٔ تاکسی‌ها ده درصد کاهش یافت.", "خبرگزاری", "نرخ"),
        ("روابط عمومی بندر: سرپرست ادارهٔ گمرک آستارا اعلام کرد.", "روابط", "سرپرست"),
        ("خبرگزاری دانشجو: یک منبع آگاه در شهرداری اعلام کرد.", "خبرگزاری", "منبع"),
        ("خبرگزاری فارس: امروز وزیر نیرو به اهواز رفت.", "خبرگزاری", "وزیر"),
    ],
)
def test_the_subject_stands_behind_the_colon(sentence: str, source: str, subject: str) -> None:
    tokens = analyse(sentence)
    assert word(tokens, subject).relation is Relation.NSUBJ
    assert word(tokens, source).relation is not Relation.NSUBJ


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("علی گفت: برادرم کتاب را خواند.", "علی"),
        ("وزیر نوشت: مردم خسته‌اند.", "وزیر"),
        ("پدر گفت: فردا می‌آیم.", "پدر"),
        ("او پرسید: چرا بچه‌ها نیامدند؟", "او"),
    ],
)
def test_who_says_what_follows_a_colon_stays_the_subject(sentence: str, subject: str) -> None:
    assert word(analyse(sentence), subject).relation is Relation.NSUBJ


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("در روستای ما چشمه‌های فراوانی وجود دارد.", "چشمه‌های"),
        ("در شهر کلاله ظرفیت‌های زیادی وجود دارد.", "ظرفیت‌های"),
        ("در این نمایشگاه ۱۲ هزار عنوان کتاب وجود دارد.", "عنوان"),
        ("در این پرونده ابهام‌های زیادی وجود داشت.", "ابهام‌های"),
        ("در همین جلسه به پرسش‌ها پاسخ داده شد.", "پاسخ"),
        ("در سال جدید اقدامات وسیعی صورت گرفت.", "اقدامات"),
    ],
)
def test_what_has_no_object_has_a_subject(sentence: str, subject: str) -> None:
    assert word(analyse(sentence), subject).relation is Relation.NSUBJ


@pytest.mark.parametrize(
    ("sentence", "adverb"),
    [
        ("این کار اخلاقاً توجیهی ندارد.", "اخلاقاً"),
        ("هیچ کودکی ذاتاً بدکار نیست.", "ذاتاً"),
        ("شهردار شفاهًا از معلمان خواست بمانند.", "شفاهًا"),
    ],
)
def test_what_ends_with_tanvin_is_an_adverb(sentence: str, adverb: str) -> None:
    found = word(analyse(sentence), adverb)
    assert (found.pos, found.relation) == (Pos.ADV, Relation.ADVMOD)


def test_a_tanvin_within_a_word_makes_no_adverb() -> None:
    assert word(analyse("کتاًب را خواندم."), "کتاًب").pos is not Pos.ADV


class Scores:
    """Scores of heads and relations by hand; what is not told scores as little as can be."""

    def __init__(
        self,
        size: int,
        heads: dict[tuple[int, int], float],
        relations: dict[int, list[Relation]],
        tie: float = 3.0,
        step: float = 1.0,
    ) -> None:
        self._size, self._heads, self._relations, self._tie, self._step = size, heads, relations, tie, step

    def tie(self, word: int) -> float:
        return self._tie

    def heads(self, word: int) -> list[float]:
        return [self._heads.get((word, head), NEVER) for head in range(self._size)]

    def relations(self, word: int, head: int) -> list[float]:
        order = self._relations[word]
        return [-self._step * order.index(relation) if relation in order else NEVER for relation in RELATIONS]


def corrected(
    words: str, tags: list[Pos], heads: list[int], relations: list[Relation], tied: list[bool], scores: Scores
) -> tuple[list[int], list[Relation]]:
    """Heads and relations after grammar has seen them."""
    numbers = [RELATIONS.index(relation) for relation in relations]
    tree = Tree(words.split(), [TAGS.index(tag) for tag in tags], heads, numbers)
    tree.correct(tied, [False] * len(heads), scores)
    assert is_tree(heads)
    return heads, [RELATIONS[number] for number in numbers]


def test_an_ezafe_surer_than_the_arc_wins() -> None:
    """«نرخ ارز بالا رفت», with «ارز» as the subject and «نرخ» as an adverbial: the ezafe behind «نرخ» is surer."""
    tags = [Pos.NOUN, Pos.NOUN, Pos.ADJ, Pos.VERB]
    relations = [Relation.OBL, Relation.OBL, Relation.LVC, Relation.ROOT]
    for loss, head in ((1.0, 0), (5.0, 3)):
        scores = Scores(4, {(1, 3): loss, (1, 0): 0.0}, {0: [Relation.OBL], 1: [Relation.OBL]})
        heads, _ = corrected(
            "نرخ ارز بالا رفت", tags, [3, 3, 3, -1], list(relations), [True, False, False, False], scores
        )
        assert heads[1] == head


@pytest.mark.parametrize(
    ("heads", "head"),
    [
        ([4, 4, 3, 4, -1], 4),  # nothing on the way to the last word hangs outside
        ([4, 4, 0, 4, -1], 4),  # the third word does, but on the way to the fourth, too
        ([4, 4, 3, 0, -1], 3),  # the fourth does
    ],
)
def test_a_subject_does_not_reach_across_another_clause(heads: list[int], head: int) -> None:
    tags = [Pos.NOUN, Pos.NOUN, Pos.ADV, Pos.VERB, Pos.VERB]
    relations = [Relation.OBL, Relation.NSUBJ, Relation.ADVMOD, Relation.OBL, Relation.ROOT]
    scores = Scores(5, {(1, 4): 2.0, (1, 3): 1.0}, {1: [Relation.NSUBJ]})
    heads, found = corrected("خانه باران دیروز آمد رفتند", tags, heads, relations, [False] * 5, scores)
    assert (heads[1], found[1]) == (head, Relation.NSUBJ)


def test_a_participle_is_never_hung_below_what_hangs_on_it() -> None:
    """«طرح درباره کار انجام شده سازمان افزود», with «کار» below «درباره», this below «سازمان», this below «شده»."""
    tags = [Pos.NOUN, Pos.ADP, Pos.NOUN, Pos.NOUN, Pos.VERB, Pos.NOUN, Pos.VERB]
    relations = [
        Relation.NSUBJ, Relation.CASE, Relation.NMOD, Relation.LVC, Relation.ROOT, Relation.OBL, Relation.CONJ,
    ]  # fmt: skip
    scores = Scores(7, {(4, 1): 1.0, (4, 2): 2.0}, {0: [Relation.NSUBJ]})
    words, before = "طرح درباره کار انجام شده سازمان افزود", [4, 5, 1, 4, -1, 4, 4]
    heads, _ = corrected(words, tags, list(before), relations, [False] * 7, scores)
    assert heads[1:] == before[1:]


def test_of_two_subjects_the_surer_stays() -> None:
    """What was an adverbial of a verb of the first person becomes the subject of another one, which has one."""
    words, tags = "هوا باران آمد رفتیم", [Pos.NOUN, Pos.NOUN, Pos.VERB, Pos.VERB]
    relations = [Relation.NSUBJ, Relation.NSUBJ, Relation.ADVCL, Relation.ROOT]
    scores = Scores(
        4,
        {(0, 3): 1.0, (0, 2): 1.0, (1, 2): 1.0},
        {0: [Relation.OBL, Relation.NSUBJ], 1: [Relation.NSUBJ, Relation.OBL]},
    )
    heads, found = corrected(words, tags, [3, 2, 3, -1], relations, [False] * 4, scores)
    assert found[1] is Relation.NSUBJ
    assert found[0] is Relation.OBL
    assert heads[0] in (2, 3)


@pytest.mark.parametrize(
    ("relation", "scores", "expected"),
    [
        (Relation.XCOMP, [Relation.XCOMP], [Relation.DISLOCATED, Relation.NSUBJ]),
        (Relation.OBL, [Relation.OBL, Relation.NSUBJ], [Relation.DISLOCATED, Relation.NSUBJ]),
        # «بندر: امروز گمرک …»: a time is no subject, whatever was taken for one before
        (Relation.OBL, [Relation.OBL, Relation.NMOD, Relation.NSUBJ], [Relation.DISLOCATED, Relation.OBL]),
    ],
)
def test_a_source_before_a_colon_gives_its_place_to_the_first_noun(
    relation: Relation, scores: list[Relation], expected: list[Relation]
) -> None:
    tags = [Pos.NOUN, Pos.PUNCT, Pos.NOUN, Pos.NOUN, Pos.VERB]
    given = [Relation.NSUBJ, Relation.PUNCT, relation, Relation.LVC, Relation.ROOT]
    _, found = corrected(
        "بندر : گمرک اعلام کرد", tags, [4, 0, 4, 4, -1], given, [False] * 5, Scores(5, {}, {2: scores})
    )
    assert [found[0], found[2]] == expected


def test_a_determiner_with_a_written_ezafe_leads_the_phrase() -> None:
    """«همهٔ خانه‌ها را فروختند»: «همه» is a noun; without the ezafe it stays the determiner of «خانه‌ها»."""
    relations = [Relation.DET, Relation.OBJ, Relation.CASE, Relation.ROOT]
    for tied in (True, False):
        tags = [TAGS.index(tag) for tag in (Pos.DET, Pos.NOUN, Pos.ADP, Pos.VERB)]
        numbers, heads = [RELATIONS.index(relation) for relation in relations], [1, 3, 1, -1]
        tree = Tree("همه خانه‌ها را فروختند".split(), tags, heads, numbers)
        tree.correct([False] * 4, [tied, False, False, False], Scores(4, {}, {}, tie=-3.0))
        assert heads == ([3, 0, 0, -1] if tied else [1, 3, 1, -1])
        assert TAGS[tags[0]] is (Pos.NOUN if tied else Pos.DET)
        assert RELATIONS[numbers[1]] is (Relation.NMOD if tied else Relation.OBJ)


@pytest.mark.parametrize(
    ("words", "lead", "relation"),
    [
        ("ترانه گل می‌کند", 0.4, Relation.NSUBJ),
        ("ترانه گل می‌کند", 0.6, Relation.OBL),
        ("ترانه گل می‌کنیم", 0.4, Relation.OBL),  # who speaks does it
        ("سر کار می‌رود", 0.4, Relation.OBL),  # «سر» is like a preposition
    ],
)
def test_a_bare_noun_may_as_well_be_the_subject(words: str, lead: float, relation: Relation) -> None:
    tags = [Pos.NOUN, Pos.NOUN, Pos.VERB]
    scores = Scores(3, {}, {0: [Relation.OBL, Relation.NSUBJ]}, step=lead)
    _, found = corrected(words, tags, [2, 2, -1], [Relation.OBL, Relation.LVC, Relation.ROOT], [False] * 3, scores)
    assert found[0] is relation


@pytest.mark.parametrize(
    ("word", "tag", "relation", "expected"),
    [
        ("مجروح", Pos.ADJ, Relation.NSUBJ, Pos.NOUN),
        ("کنار", Pos.ADP, Relation.OBL, Pos.NOUN),
        ("تو", Pos.ADP, Relation.OBL, Pos.ADP),
        ("من", Pos.PRON, Relation.NSUBJ, Pos.PRON),
        ("سرد", Pos.ADJ, Relation.XCOMP, Pos.ADJ),
    ],
)
def test_parts_of_speech_that_have_a_relation(word: str, tag: Pos, relation: Relation, expected: Pos) -> None:
    tags = [TAGS.index(tag), TAGS.index(Pos.VERB)]
    numbers = [RELATIONS.index(relation), RELATIONS.index(Relation.ROOT)]
    scores = Scores(2, {}, {0: [relation]})
    Tree([word, "رفت"], tags, [1, -1], numbers).correct([False] * 2, [False] * 2, scores)
    assert TAGS[tags[0]] is expected


@pytest.mark.parametrize(("verb", "relation"), [("بارید", Relation.NSUBJ), ("خرید", Relation.OBJ)])
def test_verbs_of_coming_and_falling_have_no_object(verb: str, relation: Relation) -> None:
    tags = [Pos.NOUN, Pos.ADJ, Pos.VERB]
    _, found = corrected(
        f"باران سختی {verb}",
        tags,
        [2, 0, -1],
        [Relation.OBJ, Relation.AMOD, Relation.ROOT],
        [False] * 3,
        Scores(3, {}, {}),
    )
    assert found[0] is relation


_MARKED = [Pos.NOUN, Pos.NOUN, Pos.ADP, Pos.NOUN, Pos.VERB]


@pytest.mark.parametrize(
    ("words", "heads", "tie", "relations"),
    [
        # two objects, one of them marked: the other one does it, unless an ezafe makes them one phrase
        ("دشمنان ابزار را کنار گذاشتند", [4, 4, 1, 4, -1], -3.0, [Relation.NSUBJ, Relation.OBJ]),
        ("تیم کلاته را کنار گذاشتند", [4, 4, 1, 4, -1], 3.0, [Relation.OBJ, Relation.OBJ]),
        # who speaks does it, and no noun
        ("دشمنان ابزار را کنار گذاشتیم", [4, 4, 1, 4, -1], -3.0, [Relation.OBJ, Relation.OBJ]),
        # the mark belongs to the second noun of what was taken for one phrase
        ("دشمنان ابزار را کنار گذاشتند", [4, 0, 1, 4, -1], -3.0, [Relation.NSUBJ, Relation.OBJ]),
        ("شمار دشمنان را کنار گذاشتند", [4, 0, 1, 4, -1], 3.0, [Relation.OBJ, Relation.NMOD]),
    ],
)
def test_what_is_not_marked_beside_a_marked_object_is_the_subject(
    words: str, heads: list[int], tie: float, relations: list[Relation]
) -> None:
    given = [Relation.OBJ, Relation.OBJ if heads[1] == 4 else Relation.NMOD, Relation.CASE, Relation.LVC, Relation.ROOT]
    _, found = corrected(words, _MARKED, list(heads), given, [False] * 5, Scores(5, {}, {}, tie))
    assert found[:2] == relations


def test_a_clause_below_a_verb_with_a_subject_gets_none_unless_a_word_joins_it() -> None:
    """«تیم توانست مهاجم حریف را شکست دهد»: the team does; «تیم گفت که دشمنان ابزار را …»: somebody else."""
    tags = [Pos.NOUN, Pos.VERB, Pos.SCONJ, Pos.NOUN, Pos.NOUN, Pos.ADP, Pos.VERB]
    given = [Relation.NSUBJ, Relation.ROOT, Relation.MARK, Relation.OBJ, Relation.OBJ, Relation.CASE, Relation.CCOMP]
    for mark_of, expected in ((6, Relation.NSUBJ), (1, Relation.OBJ)):
        heads = [1, -1, mark_of, 6, 6, 4, 1]
        _, found = corrected(
            "تیم گفت که دشمنان ابزار را گذاشتند", tags, heads, list(given), [False] * 7, Scores(7, {}, {}, -3.0)
        )
        assert found[3] is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("خسارت زیادی متحمل شدند", Relation.OBJ),
        ("خسارت زیادی جبران شد", Relation.NSUBJ),
        ("کارهای خوبی صورت گرفت", Relation.NSUBJ),
        ("کارهای خوبی یاد گرفت", Relation.OBJ),
        ("راه خوبی وجود دارد", Relation.NSUBJ),
        ("راه خوبی سراغ دارد", Relation.OBJ),
        ("نایب قهرمان اعلام شدیم", Relation.OBJ),
    ],
)
def test_only_verbs_without_an_object_make_it_a_subject(words: str, expected: Relation) -> None:
    tags = [Pos.NOUN, Pos.ADJ, Pos.NOUN, Pos.VERB]
    given = [Relation.OBJ, Relation.AMOD, Relation.LVC, Relation.ROOT]
    _, found = corrected(words, tags, [3, 0, 3, -1], given, [False] * 4, Scores(4, {}, {}, -3.0))
    assert found[0] is expected


@pytest.mark.parametrize(
    ("words", "tags", "relations", "expected"),
    [
        ("در نامه‌ای رئیس‌جمهور عذر خواست", "ADP NOUN NOUN NOUN VERB", "case obl nmod compound:lvc root", Relation.NSUBJ),
        ("در خانه‌ای بلوکی زندگی کرد", "ADP NOUN NOUN NOUN VERB", "case obl nmod compound:lvc root", Relation.NMOD),
        ("با زنی پرستار ازدواج کرد", "ADP NOUN NOUN NOUN VERB", "case obl nmod compound:lvc root", Relation.NMOD),
        ("در خانه پدر زندگی کرد", "ADP NOUN NOUN NOUN VERB", "case obl nmod compound:lvc root", Relation.NMOD),
        ("در نامه‌ای پدر عذر خواستم", "ADP NOUN NOUN NOUN VERB", "case obl nmod compound:lvc root", Relation.NMOD),
    ],
)
def test_nothing_belongs_to_a_noun_behind_its_indefinite_ending(
    words: str, tags: str, relations: str, expected: Relation
) -> None:
    given = [Relation(name) for name in relations.split()]
    _, found = corrected(
        words,
        [Pos(tag) for tag in tags.split()],
        [1, 4, 1, 4, -1],
        given,
        [False] * 5,
        Scores(5, {}, {2: [Relation.OBL, Relation.NSUBJ]}, -3.0),
    )
    assert found[2] is expected


def test_who_acts_stands_right_behind_what_it_is_done_in() -> None:
    """«در حادثه‌ای [راننده کامیون] کشته شد», «در سانحه‌ای [دو کارگر] جان باختند»."""
    for sentence, first in (
        ("دیروز در حادثه‌ای راننده کامیون کشته شد.", "راننده"),
        ("دیروز در سانحه‌ای دو کارگر جان باختند.", "کارگر"),
        ("دیروز طی مراسمی مصطفی پناهنده معرفی شد.", "مصطفی"),
        ("شنبه هفته گذشته با حکمی شهردار تهران سه معاون خود را برکنار کرد.", "شهردار"),
        ("۱۲ اردیبهشت ۱۴۰۲ در اقدامی جالب پلیس به رانندگان گل داد.", "پلیس"),
    ):
        assert [token.text for token in analyse(sentence) if token.relation is Relation.NSUBJ] == [first]
