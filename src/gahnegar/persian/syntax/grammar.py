"""What Persian grammar knows where the network is in doubt: which word hangs on which, and as what.

The network scores each word by itself. Some of what it takes cannot stand together: an ezafe («امورِ حوزه») whose next
word hangs on the verb, a subject marked with «را», «مسیر … ادامه دهیم» with «مسیر» as who does it, a subject out of
another clause. There the next best is taken. Knows no matrices: `Scored` tells the scores that are asked for.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import exp, inf, log
from typing import Protocol

from gahnegar.persian.paradigm import reading
from gahnegar.persian.syntax.shapes import RELATIONS, TAGS
from gahnegar.persian.tokens import Pos, Relation
from gahnegar.persian.verb_table import BECOMING_VERBS

_NUMBER = {relation: number for number, relation in enumerate(RELATIONS)}
_SUBJECT, _OBJECT = _NUMBER[Relation.NSUBJ], _NUMBER[Relation.OBJ]
_LVC, _XCOMP, _CCOMP = _NUMBER[Relation.LVC], _NUMBER[Relation.XCOMP], _NUMBER[Relation.CCOMP]
_AMOD, _NMOD = _NUMBER[Relation.AMOD], _NUMBER[Relation.NMOD]
_ACL, _CONJ, _FLAT = _NUMBER[Relation.ACL], _NUMBER[Relation.CONJ], _NUMBER[Relation.FLAT]
_OBL, _DET = _NUMBER[Relation.OBL], _NUMBER[Relation.DET]
_CASE, _COP = _NUMBER[Relation.CASE], _NUMBER[Relation.COP]
_MARK = _NUMBER[Relation.MARK]
_APART, _CLAUSE = _NUMBER[Relation.DISLOCATED], _NUMBER[Relation.CSUBJ]


def _numbers(*relations: Relation) -> frozenset[int]:
    return frozenset(_NUMBER[relation] for relation in relations)


def _tags(*tags: Pos) -> frozenset[int]:
    return frozenset(TAGS.index(tag) for tag in tags)


_NOMINAL = _numbers(
    Relation.NMOD, Relation.AMOD, Relation.CONJ, Relation.FLAT, Relation.NUMMOD,
    Relation.COMPOUND, Relation.APPOS, Relation.FIXED, Relation.DET,
)  # fmt: skip
"""Relations within a noun phrase."""
_WITHIN = _numbers(Relation.NMOD, Relation.FLAT, Relation.APPOS, Relation.COMPOUND)
_BEFORE = _numbers(
    Relation.NUMMOD, Relation.DET, Relation.AMOD, Relation.ADVMOD, Relation.COMPOUND, Relation.FLAT
)  # fmt: skip
"""Relations of what stands before the noun that it belongs to."""
_LOOSE = _numbers(
    Relation.ACL, Relation.CONJ, Relation.ADVCL, Relation.CCOMP, Relation.CASE, Relation.PUNCT, Relation.COP
)  # fmt: skip
"""Relations of what may stand apart from its head, behind it: «چیزی نیست که …», «کتاب … را»."""
_STRAY = _numbers(Relation.XCOMP, Relation.CCOMP, Relation.VOCATIVE, Relation.DISLOCATED)
"""Relations of a noun at the head of a clause that had another subject."""
_OBLIQUE = _numbers(Relation.OBL, Relation.OBL_ARG)
_BARE = _OBLIQUE | {_OBJECT}
_COMPLETING = _numbers(Relation.CCOMP, Relation.XCOMP)
_GOING_ON = _numbers(Relation.CONJ, Relation.XCOMP)
_HELPING = _numbers(Relation.AUX, Relation.COP)
_VERBAL = _tags(Pos.VERB, Pos.AUX)
_NAMING = _tags(Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.ADV)
_CLAUSAL = _tags(Pos.VERB, Pos.AUX, Pos.ADJ, Pos.NOUN, Pos.PRON)
"""Parts of speech of what governs a clause."""
_NO_TIE = _tags(Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.PUNCT, Pos.ADV, Pos.DET, Pos.NUM)
_NOT_TIED = _tags(Pos.PUNCT, Pos.ADP, Pos.VERB, Pos.AUX, Pos.SCONJ, Pos.CCONJ, Pos.DET)
_JOINING = _tags(Pos.CCONJ, Pos.SCONJ, Pos.PUNCT)
_APART_BY = _tags(Pos.ADP, Pos.SCONJ, Pos.CCONJ, Pos.PUNCT, Pos.DET, Pos.NUM, Pos.VERB, Pos.AUX)
"""Parts of speech behind which no object begins that a subject stands before."""
_AS_SUBJECT = frozenset((_SUBJECT, _CLAUSE))
_OF_PARTICIPLE = frozenset((_LVC, _XCOMP))
_PARTICIPLES = frozenset("شده نشده گردیده یافته نیافته گرفته رسیده نرسیده رفته افتاده زده دیده ندیده مانده".split())
"""Participles that stand behind what they describe; «کرده» and its like go on with what somebody does."""
_ADPOSITION, _AUXILIARY = TAGS.index(Pos.ADP), TAGS.index(Pos.AUX)
_PRONOUN, _PUNCTUATION = TAGS.index(Pos.PRON), TAGS.index(Pos.PUNCT)
_NAMES = _tags(Pos.NOUN, Pos.PROPN)
_NOUN, _NAME, _ADJECTIVE = TAGS.index(Pos.NOUN), TAGS.index(Pos.PROPN), TAGS.index(Pos.ADJ)
_UNLIKE = frozenset(
    (relation, TAGS.index(tag))
    for relation in (_SUBJECT, _OBJECT, _NMOD, *_OBLIQUE)
    for tag in (Pos.ADJ, Pos.ADV, Pos.ADP, Pos.DET, Pos.VERB)
)
"""Relations with parts of speech that never have them."""
_PREPOSITIONS = frozenset("از به با بر در تا برای واسه بدون جز تو توی".split())
"""Prepositions that are no nouns, other than «کنار», «حدود» or «برابر»."""
_LIKE_PREPOSITIONS = frozenset("سر لب دم پای پشت پیش نزد روی زیر کنار جلو جلوی بالای داخل درون بیرون".split())
"""Nouns that lead an adverbial as prepositions do: «سر تمرین رفت»."""
_AROUND = frozenset(("در", "طی"))
"""Prepositions of what somebody does something in: «در اقدامی», «طی حکمی»."""
_OF_TIME = frozenset(
    "سال ماه هفته روز شب صبح عصر ظهر شامگاه بامداد شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه".split()
)
"""Nouns of times, which the network takes for who acts before a clause without anybody."""
_OF_ALL_PERSONS = frozenset("همه همگی جملگی همه‌مان همه‌تان هردو هردوی خود تک‌تک یکایک بنده اینجانب".split())
"""Nouns of which «ما» and «شما» do something, too."""
_NO_OBJECT = {
    "گرفت": frozenset("قرار صورت شکل انجام پایان".split()),
    "پذیرفت": frozenset("صورت انجام پایان".split()),
    "داشت": frozenset("وجود قرار جریان ادامه حضور".split()),
    "یافت": frozenset("ادامه پایان افزایش کاهش گسترش توسعه تغییر انتشار حضور جریان ارتقا بهبود نجات".split()),
    "باخت": frozenset(("جان",)),
    "سپرد": frozenset(("جان",)),
    "داد": frozenset(("جان",)),
}
"""Nouns with which a verb has no object, by the stem of the verb: «اقداماتی صورت گرفت»."""
_INTRANSITIVE = frozenset(
    "درگذشت رفت آمد افتاد ماند مرد رسید نشست ایستاد خوابید دوید پرید لرزید بارید جنگید گریخت".split()
)
"""Stems of verbs that have no object: «باران بارید»."""
_TRANSITIVE = frozenset("نوشت فرستاد ساخت خرید فروخت خواند دید دوخت کاشت".split())
"""Stems of verbs that have an object, where no noun is a part of them."""
_WITH_OBJECT = frozenset("برگزار منتشر صادر تصویب امضا تهیه تشکیل ارائه ارسال ایجاد تولید افتتاح دریافت طراحی".split())
"""Nouns and adjectives of verbs that have an object."""
_OF_BECOMING = frozenset(
    "شامل متحمل مرتکب متقبل عهده‌دار خواستار یادآور متوجه متذکر مدعی منکر صاحب دارای پذیرا جویا".split()
)
"""Words that have an object with «شدن»: «خسارت زیادی متحمل شد»."""
_BECOMING = _OF_BECOMING | {"برنده", "عضو", "قهرمان", "نامزد"}
"""What somebody may become, behind whom it stands without an ezafe."""
_CLAUSE_NOUNS = ("که", "وقتی", "زمانی", "هنگامی")
"""Ends of words whose clause lacks nothing: «اینکه ملت‌ها … را شناختند», «وقتی …»."""
_PERSONS = frozenset("من تو ما شما".split())
_ANY_PERSON = frozenset("بده نده".split())
"""Imperatives that are the third person in speech («باید پول بده»)."""
_REACH = 4
"""How far from its governing word a group of verbs goes, and how far before its noun what belongs to it."""
_CLOSE = 1.0
_HARDLY = 0.5
"""How much better than a subject an adverbial scores that may as well be one."""
_SURER = {_SUBJECT: 2.5, _LVC: 4.0, _XCOMP: 4.0}
"""By how much an ezafe must be surer than the arc that speaks against it, by the relation that is given up for it."""
_FAR = 6.0
"""How much worse than an arc that cannot be another one may score."""
_NEXT = 2.0
"""How much worse than an arc across another one the next best may score."""
NEVER = -99.0
"""The score of what cannot be."""


class Scored(Protocol):
    """What the network says of one sentence."""

    def tie(self, word: int) -> float:
        """By how much there is rather an ezafe behind the word than not."""

    def heads(self, word: int) -> Sequence[float]:
        """The score of each word as the head of this one."""

    def relations(self, word: int, head: int) -> list[float]:
        """The score of each relation, by its number, between a word and a head."""


class Tree:
    """The decisions for one sentence, in lists that are changed in place where grammar has other ones."""

    def __init__(self, forms: Sequence[str], tags: list[int], heads: list[int], relations: list[int]) -> None:
        self._forms, self._tags, self._heads, self._relations = forms, tags, heads, relations

    def correct(self, ezafe: Sequence[bool], tied: Sequence[bool], scored: Scored) -> None:
        """Decide again what cannot stand together; behind words that are `tied` an ezafe is written."""
        forms, heads, relations = self._forms, self._heads, self._relations
        for word in [word for word, form in enumerate(forms) if form in _PARTICIPLES]:
            verb = self._next_clause(word)
            if verb is not None and self._describes(word, verb):
                self._subordinate(word, verb, scored)
        for word in self._of(_DET):
            if tied[word]:
                self._lead(word)
        for word in [word for word in range(len(heads) - 1) if ezafe[word] or tied[word]]:
            if heads[word + 1] != word:
                self._tie(word, tied[word], scored)
        self._behind_indefinite(ezafe, tied, scored)
        if "را" in forms:
            for word in [word for word in range(1, len(forms)) if forms[word] == "را"]:
                self._mark(word, tied, scored)
        self._subjects_of_objects(tied, scored)
        self._bare_subjects(scored)
        self._indefinite_objects(ezafe, tied)
        self._what_one_becomes()
        if ":" in forms:
            self._behind_colons(scored)
        subjects = self._of(_SUBJECT)
        for word in subjects:
            if heads[word] > word + 1 and self._is_crossed(word, heads[word]):
                self._uncross(word, scored)
        personal = self._personal() if subjects else set()
        if personal:
            for word in subjects:
                if relations[word] == _SUBJECT and heads[word] in personal and self._is_noun(word):
                    self._subject_elsewhere(word, personal, scored)
        self._agree()

    def _agree(self) -> None:
        """Let a part of speech be one that may have the relation: what is subject or object is no adjective."""
        for word, pair in enumerate(zip(self._relations, self._tags, strict=True)):
            if pair in _UNLIKE and self._forms[word] not in _PREPOSITIONS:
                self._tags[word] = _NOUN

    def _hang(self, word: int, head: int, scores: list[float], scored: Scored) -> None:
        """Hang a word on a head as what scores best; of two subjects of one head the surer stays."""
        self._heads[word] = head
        best = self._relations[word] = _best(scores)
        if best != _SUBJECT:
            return
        for other in self._of(_SUBJECT):
            if self._heads[other] == head and other != word:
                others = scored.relations(other, head)
                if _lead(others) > _lead(scores):
                    other, others = word, scores
                others[_SUBJECT] = others[_OBJECT] = NEVER
                self._relations[other] = _best(others)
                return

    def _tie(self, word: int, is_written: bool, scored: Scored) -> None:
        """Hang what an ezafe leads to on the phrase of the ezafe, where the ezafe is surer than the arc."""
        heads, relations, tags = self._heads, self._relations, self._tags
        if tags[word] in _NO_TIE or tags[word + 1] in _NOT_TIED:
            return
        noun = word + 1  # or what this stands before: «این دو کتاب», «زندگی کردن»
        while noun < heads[noun] <= word + _REACH and (
            relations[noun] in _BEFORE or (relations[noun] == _LVC and tags[heads[noun]] == _NOUN)
        ):
            noun = heads[noun]
        old = heads[noun]
        if old < 0:
            return
        chain = self._phrase(word)
        if old in chain:
            return
        chain = [head for head in chain if not self._is_below(head, noun)]
        if not chain:
            return
        if tags[word] == _NAME and tags[noun] == _NOUN and not is_written:
            return
        least = _SURER.get(relations[noun], _CLOSE)
        if relations[noun] == _OBJECT and not any(heads[other] == old for other in self._of(_SUBJECT)):
            least = _SURER[_SUBJECT]  # all that a clause has is rather what it tells of
        surer = inf if is_written else scored.tie(word) - least
        if surer > 0:
            arcs = scored.heads(noun)
            best = max(chain, key=arcs.__getitem__)
            if arcs[old] - arcs[best] < surer:
                heads[noun], relations[noun] = best, _AMOD if tags[noun] == _ADJECTIVE else _NMOD

    def _behind_indefinite(self, ezafe: Sequence[bool], tied: Sequence[bool], scored: Scored) -> None:
        """What stands right behind «یک» as an ending is no part of its noun: «در نامه‌ای | رئیس‌جمهور … خواست»."""
        forms, heads, relations, tags = self._forms, self._heads, self._relations, self._tags
        for word in self._of(_NMOD):
            first = self._first_before(word)
            noun = first - 1
            while noun > 0 and tags[noun] == _ADJECTIVE and heads[noun] == heads[word]:
                noun -= 1
            if noun < 1 or heads[word] != noun or tags[noun] != _NOUN or tags[word] not in _NAMES:
                continue
            begin = noun + 1 if forms[noun].endswith("\u200cای") else noun  # behind «ای» no ezafe is spoken
            end = noun + 1 if tags[word] == _NAME else first  # «در اقدامی جالب | پلیس», but «قابل تقدیر»
            if not forms[noun].endswith("ی") or tied[noun] or any(ezafe[begin:end]):
                continue
            verb = heads[self._phrase(noun)[-1]]
            if verb < word or verb in self._personal() or self._is_crossed(word, verb):
                continue
            subjects = [other for other in self._of(_SUBJECT) if heads[other] == verb]
            taken = [other for other in subjects if other > word or not _is_time(forms[other])]
            if taken and not (ezafe[word] and taken == [word + 1]):
                continue
            if first == word and not ezafe[word] and relations[word + 1] != _FLAT:
                arcs = scored.heads(word)
                describes = forms[word].endswith("ی") or forms[noun - 1] not in _AROUND
                if describes or arcs[verb] < arcs[noun] - _FAR:  # «در خانه‌ای بلوکی», «با زنی پرستار»
                    continue
            for other in subjects:
                heads[other], relations[other] = (word, _NMOD) if other in taken else (verb, _OBL)
            scores = scored.relations(word, verb)
            heads[word], relations[word] = verb, _SUBJECT if scores[_SUBJECT] >= scores[_OBJECT] else _OBJECT

    def _indefinite_objects(self, ezafe: Sequence[bool], tied: Sequence[bool]) -> None:
        """«یک» as an ending behind a subject begins what is done to: «وزیر نیرو | نامه‌ای نوشت»; an ezafe may tie it."""
        forms, heads, relations, tags = self._forms, self._heads, self._relations, self._tags
        for end in [end for end, form in enumerate(forms) if form.endswith("\u200cای")]:
            word = heads[end] if tags[end] == _ADJECTIVE and heads[end] == end - 1 else end  # «قرارداد تازه‌ای»
            before = word - 1
            if tags[word] not in _NAMES:
                continue
            if not 0 <= heads[word] < word or relations[word] not in _WITHIN or tied[before]:
                continue
            top = self._phrase(word)[-1]
            verb = heads[top]
            if relations[top] != _SUBJECT or verb < word or tags[verb] not in _VERBAL or self._has_no_object(verb):
                continue
            if (ezafe[before] or tags[word] == _NAME) and not self._needs_object(verb):
                continue
            if not any(heads[other] == verb for other in self._of(_OBJECT)) and not self._is_crossed(word, verb):
                heads[word], relations[word], tags[word] = verb, _OBJECT, _NOUN

    def _what_one_becomes(self) -> None:
        """What with «شدن» says what somebody becomes is no part of who does: «مریم کاظمی | برنده جایزه شد»."""
        heads, relations = self._heads, self._relations
        for word in [word for word, form in enumerate(self._forms) if form in _BECOMING and word > 1]:
            if not 0 <= heads[word] < word or relations[word] not in _WITHIN | {_AMOD}:
                continue
            top = self._phrase(word)[-1]
            verb = heads[top]
            if relations[top] != _SUBJECT or verb < word or _verb_stem(self._forms[verb]) not in BECOMING_VERBS:
                continue
            for other in range(word + 1, verb):
                if heads[other] == verb and relations[other] in _OF_PARTICIPLE:
                    heads[other], relations[other] = word, _NMOD
            heads[word], relations[word] = verb, _XCOMP

    def _first_before(self, noun: int) -> int:
        """The first of the words before a noun that belong to it: «[آن دو] کارگر»."""
        first = noun
        while first and self._heads[first - 1] == noun and self._relations[first - 1] in _BEFORE:
            first -= 1
        return first

    def _lead(self, word: int) -> None:
        """Let a determiner with a written ezafe be a noun that leads the phrase («همهٔ مردم»): no other has one."""
        heads, relations = self._heads, self._relations
        noun = heads[word]
        if noun < word:
            return
        heads[word], relations[word], self._tags[word] = heads[noun], relations[noun], _NOUN
        heads[noun], relations[noun] = word, _NMOD
        for other, head in enumerate(heads):
            if head == noun and (other < word or relations[other] == _CASE):
                heads[other] = word

    def _of(self, wanted: int) -> list[int]:
        return [word for word, relation in enumerate(self._relations) if relation == wanted]

    def _next_clause(self, word: int) -> int | None:
        """What governs the next clause that goes on with a verb or stands beside it, no complement of it."""
        heads, relations = self._heads, self._relations
        for other in range(word + 1, len(heads)):
            is_more = relations[other] in _GOING_ON or (relations[other] == _CCOMP and self._tags[other] not in _VERBAL)
            if is_more and heads[other] == word:  # and no «موجب شده مردم … نتوانند»
                return other
            if relations[other] in _COMPLETING and heads[other] == heads[word] < word:
                return other
        return None

    def _describes(self, word: int, verb: int) -> bool:
        """Whether a bare participle tells of a noun, since a verb that follows is joined to it by nothing."""
        forms, tags = self._forms, self._tags
        governs = tags[verb] in _VERBAL or any(self._heads[n] == verb for n in self._of(_COP))
        if tags[word] not in _VERBAL or not governs:
            return False
        joined = any(tags[n] in _JOINING or forms[n] == "تا" for n in range(word + 1, verb))
        return tags[word + 1] != _AUXILIARY and not joined

    def _subordinate(self, word: int, verb: int, scored: Scored) -> None:
        """Hang a participle on the noun that it describes, and what it governed on the verb behind it.

        «کالاهای کشف شده در استان نابود شد»: «شده» is not what the sentence tells.
        """
        heads, relations, tags = self._heads, self._relations, self._tags
        first = word
        while first and heads[first - 1] == word and relations[first - 1] in _OF_PARTICIPLE:
            first -= 1
        led = first > 2 and tags[first - 2] == _ADPOSITION and heads[first - 2] == first - 1  # «در نظر گرفته شده»
        last = first - 3 if led and tags[first - 1] in _NAMES else first - 1
        if last < 0 or tags[last] not in _NAMES | {_ADJECTIVE}:
            return
        chain = self._phrase(last)
        if word in chain:
            return
        top = chain[-1]
        way = self._dependent_above(top, word)
        if way is not None and last < way < verb:
            return  # what stays with the participle would be above its noun
        arcs = scored.heads(word)
        noun = max(chain, key=arcs.__getitem__)
        heads[verb], relations[verb] = heads[word], relations[word]
        for other, head in enumerate(heads):
            if head == word and not last < other <= word and (other < word or other > verb):
                heads[other] = verb
        mark = next((n for n in range(word + 1, verb) if self._forms[n] == "را"), -1)
        if mark > 0 and heads[top] == verb and relations[top] == _SUBJECT:
            relations[top], heads[mark] = _OBJECT, top
        heads[word], relations[word], tags[word] = noun, _ACL, _ADJECTIVE

    def _phrase(self, word: int) -> list[int]:
        """A word and what it belongs to in its noun phrase, up to the head of the phrase."""
        found, heads, relations = [word], self._heads, self._relations
        while relations[word] in _NOMINAL and 0 <= heads[word] < word:
            word = heads[word]
            found.append(word)
        return found

    def _dependent_above(self, word: int, top: int) -> int | None:
        """The word right below `top` on the way up from a word; None where the way does not lead there."""
        while self._heads[word] >= 0:
            if self._heads[word] == top:
                return word
            word = self._heads[word]
        return None

    def _is_below(self, word: int, top: int) -> bool:
        while word >= 0:
            if word == top:
                return True
            word = self._heads[word]
        return False

    def _mark(self, mark: int, tied: Sequence[bool], scored: Scored) -> None:
        """What «را» marks is an object, and no subject."""
        heads, relations, last, marked = self._heads, self._relations, mark - 1, self._heads[mark]
        if self._tags[last] in _VERBAL:
            return
        chain = self._phrase(last)
        top = chain[-1]
        if (
            relations[top] == _OBJECT
            and marked in chain
            and marked != top
            and self._begins_behind(top, marked, tied, scored)
        ):
            verb = heads[top]
            if (
                verb > mark
                and verb not in self._with_subject() | self._personal()
                and self._has_own_subject(verb, marked)
            ):
                relations[top], heads[marked], relations[marked] = _SUBJECT, verb, _OBJECT
                return
        if relations[top] == _SUBJECT:
            is_one = all(tied[word] or scored.tie(word) > 0 for word in range(top, last))
            if marked in chain and marked != top and not is_one:
                top, heads[marked] = marked, heads[top]  # «وحید دوچرخه‌اش را …»: «وحید» is no part of it
            relations[top] = _OBJECT
        if 0 <= marked < mark and relations[marked] == _SUBJECT:
            relations[marked] = _OBJECT

    def _subjects_of_objects(self, tied: Sequence[bool], scored: Scored) -> None:
        """What looks like an object is who does it, where the verb has no object, or has another one with «را»."""
        forms, heads, relations, tags = self._forms, self._heads, self._relations, self._tags
        bare = [word for word in self._of(_OBJECT) if heads[word] > word and tags[word] in _NAMES]
        if not bare:
            return
        taken = self._with_subject()
        bare = [word for word in bare if heads[word] not in taken and tags[heads[word]] in _VERBAL]
        if not bare:
            return
        marks = [word for word, form in enumerate(forms) if form == "را"]
        for word in bare:
            verb = heads[word]
            if verb in taken or forms[word + 1] == "و":
                continue
            mark = next((mark for mark in marks if word < mark < verb), -1)
            if mark < 0:
                is_subject = self._has_no_object(verb)
            else:
                other = heads[mark]
                is_subject = word < other < mark and heads[other] == verb and relations[other] == _OBJECT
                is_subject = is_subject and self._has_own_subject(verb, other)
                is_subject = is_subject and self._begins_behind(word, other, tied, scored)
            if is_subject and verb not in self._personal():
                relations[word] = _SUBJECT
                taken.add(verb)

    def _bare_subjects(self, scored: Scored) -> None:
        """A noun without a preposition is the subject of a clause that lacks one, where the network hardly decides."""
        heads, relations, tags = self._heads, self._relations, self._tags
        led = {heads[word] for word, tag in enumerate(tags) if tag == _ADPOSITION}
        bare = [
            word
            for word, relation in enumerate(relations)
            if relation in _OBLIQUE
            and word not in led
            and heads[word] > word
            and tags[word] in _NAMES
            and self._forms[word] not in _LIKE_PREPOSITIONS
        ]
        if not bare:
            return
        settled = self._with_subject() | self._personal()
        for word in bare:
            verb = heads[word]
            if verb in settled or tags[verb] not in _VERBAL or self._is_crossed(word, verb):
                continue
            scores = scored.relations(word, verb)
            if max(scores) - scores[_SUBJECT] < _HARDLY:
                relations[word] = _SUBJECT
                settled.add(verb)

    def _has_no_object(self, verb: int) -> bool:
        """Whether a verb, with the words that it governs as parts of it, never has an object."""
        stem = _verb_stem(self._forms[verb])
        if stem in _INTRANSITIVE:
            return True
        nouns = _NO_OBJECT.get(stem or "")
        is_becoming = stem in BECOMING_VERBS
        if not is_becoming and nouns is None:
            return False
        heads, relations = self._heads, self._relations
        parts = {
            form for word, form in enumerate(self._forms) if heads[word] == verb and relations[word] in _OF_PARTICIPLE
        }
        return not parts & _OF_BECOMING if is_becoming else nouns is not None and bool(parts & nouns)

    def _needs_object(self, verb: int) -> bool:
        """Whether a verb, with the noun that it governs as a part of it, always has an object."""
        heads, relations = self._heads, self._relations
        nouns = {form for word, form in enumerate(self._forms) if heads[word] == verb and relations[word] == _LVC}
        return bool(nouns & _WITH_OBJECT) if nouns else _verb_stem(self._forms[verb]) in _TRANSITIVE

    def _with_subject(self) -> set[int]:
        """What has a subject other than a time («۱۲ خرداد نمایندگان درگذشتند»)."""
        heads, forms = self._heads, self._forms
        subjects = (word for word, relation in enumerate(self._relations) if relation in _AS_SUBJECT)
        return {heads[word] for word in subjects if not _is_time(forms[word])}

    def _has_own_subject(self, verb: int, marked: int) -> bool:
        """Whether a verb may have a subject of its own beside what «را» marks.

        Not in «تیم توانست … را شکست دهد», nor in «دولتی که … را در دست گرفت» unless a pronoun is marked.
        """
        above = self._heads[verb]
        if self._relations[verb] == _ACL and not self._forms[above].endswith(_CLAUSE_NOUNS):
            return self._tags[marked] == _PRONOUN
        if self._relations[verb] not in _COMPLETING or above not in self._with_subject():
            return True
        return any(self._heads[place] == verb for place in self._of(_MARK))

    def _begins_behind(self, word: int, other: int, tied: Sequence[bool], scored: Scored) -> bool:
        """Whether the phrase of a noun begins right behind a word that no ezafe or preposition ties to it."""
        first = other
        while first - 1 > word and word < self._heads[first - 1] <= other:
            first -= 1
        last = first - 1
        is_apart = self._tags[first] == _PUNCTUATION or self._tags[last] in _APART_BY
        return not is_apart and not tied[last] and scored.tie(last) < 0

    def _behind_colons(self, scored: Scored) -> None:
        """Who speaks and the source stand before a colon: «خبرگزاری فارس: وزیر … گفت»; the subject is behind it."""
        forms, heads, relations = self._forms, self._heads, self._relations
        for colon in [word for word, form in enumerate(forms) if form == ":"]:
            for source in self._of(_SUBJECT):
                verb = heads[source]
                if source < colon < verb and all(source <= heads[word] < colon for word in range(source + 1, colon)):
                    relations[source] = _APART
                    subject = self._first_behind(colon, verb, scored)
                    if subject is not None:
                        relations[subject] = _SUBJECT

    def _first_behind(self, colon: int, verb: int, scored: Scored) -> int | None:
        """The noun that begins what stands behind a colon, or one that was cut off, where it may be the subject."""
        heads, relations, tags = self._heads, self._relations, self._tags
        marked = {heads[word] for word in range(colon + 1, verb) if tags[word] == _ADPOSITION}
        for first in range(colon + 1, verb):
            if tags[first] not in _NAMES or heads[first] != verb or first in marked:
                continue
            if relations[first] in _STRAY:
                return first
            if relations[first] in _BARE:
                scores = scored.relations(first, verb)
                scores[relations[first]] = NEVER
                if _best(scores) == _SUBJECT:
                    return first
        return next((word for word in self._of(_APART) if colon < word and heads[word] == verb), None)

    def _is_crossed(self, first: int, last: int) -> bool:
        """Whether something between two words hangs on what lies outside, and must not."""
        heads, relations = self._heads, self._relations
        for place in range(first + 1, last):
            head = heads[place]
            if (head > last or head < first) and (head < 0 or head > place or relations[place] not in _LOOSE):
                return True
        return False

    def _uncross(self, word: int, scored: Scored) -> None:
        """Hang a subject on the best head to which its way is free, where that scores nearly as well."""
        arcs, old = scored.heads(word), self._heads[word]
        least = arcs[old] - _NEXT
        for head in sorted((head for head, score in enumerate(arcs) if score > least), key=lambda head: -arcs[head]):
            is_free = not self._is_crossed(min(word, head), max(word, head))
            if is_free and head != old and not self._is_below(head, word):
                self._hang(word, head, scored.relations(word, head), scored)
                return

    def _personal(self) -> set[int]:
        """What governs a clause of the first or second person: verbs, and what auxiliaries and copulas hang on."""
        verbs = [word for word, tag in enumerate(self._tags) if tag in _VERBAL]
        return {
            self._heads[word] if self._relations[word] in _HELPING else word
            for word in verbs
            if _person(self._forms[word]) != 3
        }

    def _is_noun(self, word: int) -> bool:
        """Whether a word tells of no one who speaks or is spoken to."""
        if self._tags[word] not in _NAMING or self._forms[word] in _OF_ALL_PERSONS:
            return False
        return not any(self._heads[place] == word and form in _PERSONS for place, form in enumerate(self._forms))

    def _subject_elsewhere(self, word: int, personal: set[int], scored: Scored) -> None:
        """Hang a subject of a verb of another person elsewhere, or as something else."""
        arcs, old = scored.heads(word), self._heads[word]
        best, found = -inf, None
        for head, score in enumerate(arcs):
            if score < arcs[old] - _FAR or (head != old and self._tags[head] not in _CLAUSAL):
                continue
            if self._is_below(head, word):
                continue
            relations = scored.relations(word, head)
            every = log(sum(map(exp, relations)))
            if head in personal:
                relations[_SUBJECT] = NEVER
            score += max(relations) - every
            if score > best:
                best, found = score, (head, relations)
        if found is not None:
            self._hang(word, *found, scored)


def _is_time(form: str) -> bool:
    return form.isdigit() or form in _OF_TIME


def _best(scores: list[float]) -> int:
    return max(range(len(scores)), key=scores.__getitem__)


def _lead(scores: list[float]) -> float:
    """By how much a subject is surer than the best other relation."""
    return scores[_SUBJECT] - max(score for number, score in enumerate(scores) if number != _SUBJECT)


@lru_cache(4096)
def _person(form: str) -> int:
    """The person that a form tells; 3 where it tells none for sure."""
    verb = None if form in _ANY_PERSON else reading(form)
    return 3 if verb is None else verb.person


@lru_cache(4096)
def _verb_stem(form: str) -> str | None:
    """The stem of a verb form, where a table has it."""
    verb = reading(form)
    return None if verb is None else verb.stem
