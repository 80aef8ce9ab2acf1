"""Whom a clause means that does not say it: who speaks, whom «وی» stands for, which body «این شرکت» is, who goes on.

Takes the participants that a clause names, and asks the text before it (`mentions`) for those that it does not name.
"""

import re
from bisect import bisect_left
from typing import Final

from gahnegar.events.animacy import is_document, names_several
from gahnegar.events.antecedents import (
    asked_of,
    goes_on,
    has_pronoun,
    of_pronoun,
    sayer_of,
    subject_before,
    tells_of_people,
)
from gahnegar.events.called_again import CalledAgain
from gahnegar.events.clauses import Clause, Sentence
from gahnegar.events.fuller import (
    OF_PEOPLE,
    PLURAL_ENDS,
    accused_before,
    acted_on_again,
    counted_again,
    full_ranked,
    is_calling,
    names_doer,
    people_before,
    people_meant,
    person_of,
    tells_of_another,
    thing_before,
    thing_defined,
    thing_meant,
)
from gahnegar.events.lexicon import DEMONSTRATIVES, JUDGING, REFLEXIVES, SUFFERED, THEY, THIRD_PERSONS
from gahnegar.events.mentions import Mentions
from gahnegar.events.named_again import (
    counted_before,
    entitled_before,
    happening_before,
    named_before,
    owner_before,
    quoted_before,
)
from gahnegar.events.narrators import Narrators
from gahnegar.events.other_words import meant_otherwise
from gahnegar.events.own_subjects import STATES, lacks_subject, may_go_on, own_subject, tells_how_much
from gahnegar.events.owners import own_noun, owner_ending
from gahnegar.events.participants import find_participants
from gahnegar.events.phrases import Phrase
from gahnegar.events.predicates import Predicate, predicate_of
from gahnegar.events.salience import Asking, Salience
from gahnegar.events.scenes import THERE, happening_at, is_tied, place_of, stands_alone, there_meant
from gahnegar.events.sites import GRADES
from gahnegar.events.somebody import ends_plural, is_of_many, is_person, verb_person
from gahnegar.events.speakers import NEWS, SHORT_BODY, UNQUOTED, VAGUE, Speakers
from gahnegar.events.speech import short_name
from gahnegar.events.subjects import acted_on, bare_subject, leading_people
from gahnegar.events.taking_part import befalls_people, may_win, needs_actor
from gahnegar.events.topics import BUILDINGS
from gahnegar.events.words import (
    BODY,
    CONJ,
    CONNECTIVE,
    DETERMINER,
    MARK,
    NAME,
    NUMBER,
    OBJECT,
    PLACE,
    PREP,
    PRONOUN,
    ROLE,
    TITLE,
    WordForm,
    behind,
    word,
)
from gahnegar.persian.names import NameKind
from gahnegar.persian.text import Folded, Span, fold
from gahnegar.persian.wordlists.gazetteer import COUNTRIES
from gahnegar.persian.wordlists.people import GIVEN_NAMES

_REVERED: Final = frozenset("رهبر امام حضرت آیت‌الله مقام".split())
"""Of whom texts speak in the plural."""
_TELLING: Final = JUDGING | set("نماینده وکیل سخنگو سخنگوی".split())
"""Who tells of it or does it."""
_BARE_BODIES: Final = frozenset(
    "کمیسیون وزارت وزارتخانه شورا سازمان شرکت بانک باشگاه تیم دانشگاه اداره کمیته فدراسیون انجمن حزب موسسه ستاد".split()
)
"""Nouns of bodies that name none by themselves."""
_ITEM: Final = re.compile(r"\s*(?:\d{1,2}[ ]?[.)–-]|[•▪◾🔹▫])[ ]?(?!\d)")
_OTHER_BODIES: Final = frozenset(
    "کمیته کمیسیون وزارت سازمان فدراسیون دادگاه شورا دولت مجلس پلیس اداره ستاد هیات مرکز".split()
)
"""Bodies that are no «شرکت», no «باشگاه» and no «تیم»."""
_BODIES: Final = frozenset("شرکت باشگاه تیم بانک کمپانی خودروساز".split())
"""Bodies that «این …» may point at though they were named without the noun."""
_FIRMS: Final = frozenset("شرکت استارتاپ کمپانی بنگاه برند مجموعه".split())
"""Firms that «این …» may point at though another noun stands before their name in quotes: «پتروشیمی «آذرشیمی»»."""
_NAMED: Final = re.compile(r"(?:مورد|درباره|خصوص|شرکت‌?های?)[ ][«“”\"][^«»“”\"\n]{3,30}[»“”\"]")
"""Of what it is told by a name in quotes alone: «در مورد «ماشین‌سازی تبریز»»."""
_OF_COUNTRIES: Final = ("یی", "ی")
"""Ends of adjectives of countries: «آمریکایی», «انگلیسی»."""
_LEAGUES: Final = frozenset("سازمان جنبش حزب نهاد اتحادیه ائتلاف".split())
"""Bodies that «این …» may point at though their name is a single word: «اوپک»."""
_MARKS: Final = 6
"""Letters before a clause, spaces and opening marks, in which a colon is looked for."""
_BEGINNING: Final = 200
"""Letters at the beginning of a text in which its writer says «من» or «ما», if he tells of himself."""
_NAME_WORDS: Final = 6
"""Words of a name in a title, at most."""
_UNNAMED: Final = frozenset(
    "امر موضوع مورد کار مسئله مساله اساس زمینه رابطه راستا خصوص باره میان حال حالی ترتیب منظور دلیل بین جهت نوع گونه "
    "سال ماه روز هفته شب ساعت زمان دوره ایام مدت فصل تعداد میزان رقم عدد بار همه سه دو چند افراد عده گروه روزها "
    "جوانان مردم".split()
)
"""Nouns after «این» that no fuller mention explains."""
_REACHED: Final = frozenset(("یافت", "رسید", "ماند"))
_GOALS: Final = frozenset("راه حضور شهادت قدرت وزارت مقام درجه باقی نجات مشغول".split())
"""Words by which a person gets or stays somewhere: «راه یافت», «به شهادت رسید»."""
_REMAINS: Final = frozenset("جسد جنازه پیکر".split())
"""What is found of somebody whom a text need not name."""
_FIGURES: Final = frozenset(
    "جایزه نشان تندیس مدرک عنوان درآمد سود زیان فروش تولید سهام ارزش صادرات هزینه بودجه بدهی سرمایه".split()
)
"""What somebody or a body gets, and what has no office of its own."""
_END: Final = frozenset(".!؟?…")
"""Marks that end a sentence."""
_SELVES: Final = frozenset(("خودش", "خودشم"))
"""«او» with stress."""
_SOME: Final = frozenset("بسیاری برخی بعضی عده‌ای گروهی یکی همه هیچ‌کس دیگری".split())
"""Subjects that «وی» never means."""


class Coreference:
    """Whom the clauses of one text mean. Asked in the order of the text: it keeps who spoke last."""

    __slots__ = (
        "_called",
        "_dates",
        "_folded",
        "_mentions",
        "_narrated",
        "_spoke",
        "narrators",
        "salience",
        "speakers",
    )

    def __init__(self, folded: Folded, mentions: Mentions, dates: frozenset[int]) -> None:
        """`dates`: where the dates of the text begin, in the text as given."""
        self._folded = folded
        self._mentions = mentions
        self.salience = Salience(mentions)
        self._called = CalledAgain(mentions)
        self.speakers = Speakers(mentions, self.salience)
        self.narrators = Narrators(mentions, self.speakers)
        self._dates = sorted(dates)
        self._narrated = False
        self._spoke: Span | None = None

    def participants(
        self, sentence: Sentence, predicate: Predicate, phrases: list[Phrase], spans: list[tuple[int, int]], whole: str
    ) -> tuple[tuple[Span, ...], str]:
        """The participants, and the name that a title needs because the clause has a pronoun or no subject.

        `spans` are the words of the times of the sentence, `whole` is its text.
        """
        ranges = find_participants(sentence, predicate, phrases)
        stressed = bool(ranges) and sentence.words[ranges[0][0]].form in _SELVES
        meant = self._traced(sentence, predicate, person=True) if stressed else ((), "")
        if meant[0]:
            return meant
        if ranges:
            found = tuple(self._named(sentence, *item) for item in ranges)
            named = predicate.reporting and sentence.words[ranges[0][0]].form not in _SOME
            if named or is_person(sentence, *ranges[0]):
                self._spoke = found[0]
            if not (predicate.reporting or predicate.nominal) and has_pronoun(sentence, predicate, phrases):
                he, name = self._traced(sentence, predicate, person=True)  # «وی با حکم وزیر انتخاب شد»
                if he and he[0] != found[0]:
                    return ((*found, he[0]) if _acts_on_pronoun(sentence, predicate) else (he[0], *found)), name
            outside = ranges[0][1] < predicate.clause_first and predicate.group is not None
            if ranges[0][0] == ranges[0][1] and not outside:  # «کمیسیون», whose name was told before
                return found, ""
            return found, found[0].text if outside or found[0].text not in whole else ""
        noun = happening_at(sentence, predicate.clause_first)
        owner = owner_before(self._mentions, sentence.words[noun].form, sentence.starts[noun]) if noun >= 0 else None
        if owner is not None and not predicate.reporting:
            return (owner,), ""
        earlier = subject_before(sentence, predicate, phrases, spans)
        acted_on_him = earlier is not None and earlier[1] and _acts_on_pronoun(sentence, predicate)
        if not acted_on_him and (has_pronoun(sentence, predicate, phrases) or of_pronoun(sentence, predicate)):
            return self._traced(sentence, predicate, person=True)
        they = self._they(sentence, predicate)
        if they is not None:
            return (they,), they.text
        asked = asked_of(sentence, predicate, spans)
        if asked is not None:
            return (self._folded.span(*sentence.offsets(*asked)),), ""
        if is_first_person(sentence, predicate):
            speaker = self._speaker(sentence, predicate) or self.narrators.named(sentence, predicate)
            return ((speaker,) if speaker is not None else ()), ""
        if predicate.reporting and (earlier is None or not earlier[1]):
            shown = own_subject(
                sentence, predicate.clause, {n for first, last in spans for n in range(first, last + 1)}
            )
            if shown is not None and is_document(sentence.words[shown[0]].form):  # «بررسی [ده سال گذشته] نشان می‌دهد»
                return (), ""
            alone = shown is not None and shown[0] == shown[1]
            writer = self._mentions.full_name(sentence, shown[0]) if shown is not None and alone else None
            if writer is not None:  # «[شایسته] در صفحه‌اش نوشت که بیمار است»
                self._spoke = writer
                return (writer,), ""
            return self._traced(sentence, predicate, person=False)
        own = bare_subject(sentence, predicate.clause, spans) if earlier is None and not predicate.nominal else None
        if own is not None and self._is_known(sentence, *own):
            return (self._folded.span(*sentence.offsets(*own)),), ""
        sayer = sayer_of(sentence, predicate, phrases, spans) if earlier is None else None
        if sayer is not None:
            speaking = self._folded.span(*sentence.offsets(*sayer))
            return (speaking,), speaking.text
        leading = leading_people(sentence, predicate, phrases) if earlier is None else None
        if leading is not None and sentence.words[leading[0]].flags & BODY:  # «اتحادیهٔ اخترشناسی سیارک ۸۸۴۱۲ را …»
            return (self._folded.span(*sentence.offsets(*leading)),), ""
        suffering = acted_on(sentence, predicate, phrases) if earlier is None else None
        if suffering is not None:
            return (self._named(sentence, *suffering),), ""
        alone = sentence.spoken or self._is_item(sentence)
        known = earlier is not None and (earlier[1] or may_win(sentence, predicate))
        dropped = earlier is None and _drops_subject(sentence, predicate, spans)
        acts = not (tells_how_much(sentence, predicate.clause) or _speaks_to_you(sentence, predicate))
        if acts and not (alone or known) and (dropped or goes_on(sentence, predicate, phrases)):
            actor = self._dropped(sentence, predicate)
            if actor is not None:
                return (actor,), actor.text
        if earlier is None:
            if leading is not None:
                return (self._folded.span(*sentence.offsets(*leading)),), ""
            return (), "" if alone else self._going_on(sentence, predicate, spans)
        (first, last), acts = earlier
        acts = acts or self._is_known(sentence, first, last)
        parse = sentence.parse
        while parse and last > first and parse.pos[last] == "ADJ" and not parse.ezafe[last - 1]:
            last -= 1
        first += last > first and sentence.words[first].form in STATES
        if sentence.words[first].form in THIRD_PERSONS:
            return self._traced(sentence, predicate, person=True)
        subject = self._named(sentence, first, last)
        bare = first == last and parse.pos[first] == "NOUN" and sentence.names[first] is None
        fuller = self.bare(sentence, first, last) if bare else ""
        if sentence.words[first].form in DEMONSTRATIVES and not VAGUE.isdisjoint(subject.text.split()):
            fuller = self._pointed(sentence, first)
        return ((subject,) if acts else ()), self._owned(sentence, first, last) or fuller or subject.text

    def _is_known(self, sentence: Sentence, first: int, last: int) -> bool:
        """Whether a subject that no table knows is a person of whom the text has told before."""
        if self._mentions.is_topic(self._folded.span(*sentence.offsets(first, last))):
            return True
        return first == last and self._mentions.is_surname(sentence, first)

    def _dropped(self, sentence: Sentence, predicate: Predicate) -> Span | None:
        """Whom a clause without a subject means."""
        start, group = sentence.starts[predicate.clause_first], predicate.group
        plural = group is not None and is_of_many(sentence, group.last)
        asking = asking_of(sentence, predicate)
        found = self.salience.meant(start, asking, plural=plural, apart=self._quoted(start))
        return found if found is not None and _can_be(sentence, predicate, found.text, pronoun=True) else None

    def _owned(self, sentence: Sentence, first: int, last: int) -> str:
        """A phrase with whose it is in place of its «ـش»: «نخستین کتابش»; nothing where it has none."""
        for index in range(first, last + 1):
            owner = self.meant(sentence, index) if owner_ending(sentence.words[index].form) == "ش" else ""
            if owner:
                parts = [self._folded.span(*sentence.offsets(n, n)).text for n in range(first, last + 1)]
                return " ".join(owner if first + n == index else part for n, part in enumerate(parts))
        return ""

    def _going_on(self, sentence: Sentence, predicate: Predicate, spans: list[tuple[int, int]]) -> str:
        """The thing with which a sentence without a subject goes on: «موتور خاموش شد. پس از ساعتی به کار افتاد»."""
        clause = predicate.clause
        setting = self._mentions.setting(sentence.starts[0])
        alone = (clause.previous is None or setting) and clause.parent is None and predicate.group is clause.verb
        if predicate.nominal or predicate.gapped or not alone or tells_of_people(sentence, predicate):
            return ""
        timed = {n for first, last in spans for n in range(first, last + 1)}
        begin = sentence.starts[clause.first]
        said = self._folded.text[max(0, begin - _MARKS) : begin].rstrip(' «"').endswith(":")
        if said or not (lacks_subject(sentence, clause, timed) and may_go_on(sentence, clause, timed)):
            return ""
        before = thing_before(self._mentions, sentence, clause) if clause.previous is None else ""
        return before or (" ".join(setting.text.split()) if setting is not None else "")

    def _speaker(self, sentence: Sentence, predicate: Predicate) -> Span | None:
        """Who speaks in the first person; nobody in a text whose writer did before anybody was said to speak."""
        start = sentence.starts[predicate.clause_first]
        speaker = None if self._narrated else self.speakers.before(start)
        headline = self._folded.line_start(start) == 0
        self._narrated = self._narrated or (speaker is None and start < _BEGINNING and not headline)
        return speaker

    def spoken_by(self, sentence: Sentence, predicate: Predicate) -> str:
        """The short name of who speaks in the first person: who spoke last, or the speaker before the colon."""
        speaker = self._speaker(sentence, predicate)
        name = self.short(sentence, speaker) if speaker is not None else ""
        return "" if name[:1].isdigit() else name  # «۱۵ نفر» say nothing with one mouth

    def untimed(self, participants: tuple[Span, ...], name: str) -> tuple[tuple[Span, ...], str]:
        """The participants and the name without the time at which a span from elsewhere ends: «نورالدین [سال ۱۳۱۳]».

        A name that names nobody («آن کشور») is none.
        """
        found = []
        for given in participants:
            who = self._apposed(given)
            name = who.text if who is not given and name == given.text else name
            if self._mentions.is_time(who):  # «اسفند» of «۲۵ اسفند ۱۲۸۵»
                name = "" if name == who.text else name
                continue
            date = bisect_left(self._dates, who.start)
            cut = min(self._dates[date], who.end) if date < len(self._dates) else who.end
            left = self._folded.raw[who.start : cut].rstrip(" \u200c،")
            if name == who.text:
                name = left
            if left:
                found.append(who if cut == who.end else Span(who.start, who.start + len(left), left))
        if owner_ending(name) == "ش" and found:
            here = self._mentions.words_of(found[0])
            name = (self.meant(here[0], here[1]) if here is not None else "") or name
        if not VAGUE.isdisjoint(name.split()) and found:  # «پائولو اتوری، سرمربی این تیم»
            here = self._mentions.words_of(found[0])
            name = "" if here is None else self._mentions.written(here[0], *short_name(*here)).translate(UNQUOTED)
        return tuple(found), name if VAGUE.isdisjoint(name.split()) else ""

    def _apposed(self, who: Span) -> Span:
        """The name behind the comma of an office that leans on the text: «صاحب امتیاز آن، [عبدالحسین شهریاری]»."""
        here = None if VAGUE.isdisjoint(who.text.split()) else self._mentions.words_of(who)
        if here is None or here[2] + 2 >= len(here[0].words) or here[0].words[here[2] + 1].form != "،":
            return who
        name = here[0].names[here[2] + 2]
        apart = name is None or name.kind is not NameKind.PERSON or name.first != here[2] + 2
        return who if apart or name is None else self._mentions.span(here[0], (name.first, name.last))

    def _traced(self, sentence: Sentence, predicate: Predicate, *, person: bool) -> tuple[tuple[Span, ...], str]:
        """Who a pronoun or a verb of saying without a subject means: the person named last, or who spoke last."""
        start = sentence.starts[predicate.clause_first]
        own = person and not (predicate.reporting or predicate.nominal)
        passive = predicate.group is not None and predicate.group.stem == "شد"  # «عنوان شد»
        asks = person or not (self._spoke or passive)
        asking = Asking.SPEECH if predicate.reporting else Asking.PRONOUN
        found = self.salience.meant(start, asking, apart=self._quoted(start) if own else None) if asks else None
        found = found or self._spoke
        if found is None or not _can_be(sentence, predicate, found.text, pronoun=person):
            return (), ""
        other = _acts_on_pronoun(sentence, predicate) and not self._acts_again(sentence, predicate, found)
        return (found,), "" if other else found.text

    def _acts_again(self, sentence: Sentence, predicate: Predicate, who: Span) -> bool:
        """Whether who acted on somebody in the sentence before acts on him again: «… را برکنار کرد. او را …»."""
        first = behind(sentence.words, predicate.clause_first, predicate.clause_last, MARK)
        again = acted_on_again(self._mentions, sentence, first)
        return again is not None and again != who

    def _quoted(self, start: int) -> Span | None:
        """Whose very words stand at a place, behind his colon and in the same sentence: that one would say «من»."""
        text = self._folded.text
        colon = text.rfind(":", self._folded.line_start(start), start)
        if colon < 0 or not _END.isdisjoint(text[colon:start]):
            return None
        return self.speakers.before(start)

    def _is_item(self, sentence: Sentence) -> bool:
        """Whether a sentence is an item of a list, which goes on with nobody of the item before."""
        return bool(_ITEM.match(self._folded.text, self._folded.line_start(sentence.starts[0])))

    def _nearer(self, noun: str, earlier: Span | None, start: int) -> Span | None:
        """Of «این شرکت» the body that acted last, where it stands nearer than the last «شرکت …»."""
        before = self._mentions.words_of(earlier) if noun in _FIRMS and earlier is not None else None
        if before is not None and _NAMED.search(self._folded.text, before[0].ends[before[2]], start):
            return None  # «شرکت فولاد … درباره «ماشین‌سازی تبریز» … این شرکت»
        if noun in _FIRMS and earlier is None:
            quoted = quoted_before(self._mentions, start)
            if quoted is not None:
                return quoted
        if noun in _LEAGUES and earlier is None:
            body = self._mentions.sole_body(start)
            return None if body is None or body.text in _BARE_BODIES | NEWS | _OTHER_BODIES else body
        if noun not in _BODIES:
            return earlier
        actor = self.salience.acting_last(start)
        if actor is None or (earlier is not None and actor.start < earlier.start) or noun in actor.text:
            return earlier
        if actor.text.startswith(("این ", "آن ")):  # what is pointed at itself names nothing
            return earlier
        words = [word(form) for form in fold(actor.text).text.split()]
        other = any(here.flags & (NAME | TITLE | ROLE | PRONOUN | MARK) for here in words)
        unlike = bool(words[0].flags & BODY) and words[0].form not in _BODIES
        other = other or unlike or words[0].form in _OTHER_BODIES  # «کمیتهٔ انضباطی» is no «باشگاه»
        return earlier if other or len(words) > SHORT_BODY else actor

    def _named(self, sentence: Sentence, first: int, last: int) -> Span:
        """The span of a phrase; of «این وزارت» that of the last full mention."""
        words = sentence.words
        if first < last and words[first].form in DEMONSTRATIVES and words[first + 1].flags & NUMBER:
            again = counted_again(self._mentions, sentence, first)
            return again or self._folded.span(*sentence.offsets(first, last))
        if first < last <= first + 2 and words[first].form in DEMONSTRATIVES:
            noun = words[first + 1].form.strip("\u200c")
            earlier = named_before(self._mentions, noun, sentence.starts[first])
            if noun == "کشور":
                earlier = self._mentions.country_before(sentence.starts[first])
            earlier = self._nearer(noun, earlier, sentence.starts[first])
            if earlier is None and last == first + 1 and noun.endswith(PLURAL_ENDS):
                earlier = counted_before(self._mentions, noun, sentence.starts[first])
            if earlier is None and last == first + 1 and words[first].form == "این" and is_calling(noun):
                earlier = self.salience.meant(sentence.starts[first], Asking.PRONOUN)
            if earlier is not None:
                return self._mentions.nearest(earlier, sentence.starts[first])
        if first == last and words[first].form in _BARE_BODIES and sentence.names[first] is None:
            earlier = named_before(self._mentions, words[first].form, sentence.starts[first], back_only=True)
            return earlier or self._folded.span(*sentence.offsets(first, last))
        return self._folded.span(*sentence.offsets(first, last))

    def meant(self, sentence: Sentence, index: int) -> str:
        """What a word of a title stands for, short enough for one: «این نهاد», «آنان», «همسرش», a bare «کنسولگری».

        Nothing where that is not plain.
        """
        form = sentence.words[index].form
        ending = owner_ending(form)
        if form in DEMONSTRATIVES:
            return self._pointed(sentence, index)
        if sentence.spoken:
            return ""
        if form in THIRD_PERSONS or ending == "ش":
            person = person_of(self._mentions, self.speakers, sentence, index)
            if person is None and form in THIRD_PERSONS:
                person = self._subject_meant(sentence, index) or self._owner_meant(sentence, index)
                person = person or acted_on_again(self._mentions, sentence, index)
                person = person or self._beside_meant(sentence, index)
            own = self._folded.span(*sentence.offsets(index, index)).text
            if person is None and fold(own_noun(own, ending)).text in OF_PEOPLE:
                person = self._owner_nearby(sentence, index) or self._owner_meant_again(sentence, index)
            elif ending == "" and self._is_meant_again(sentence, index):
                return ""
            if person is None or (form in THIRD_PERSONS and names_several(fold(person.text).text.split()[0])):
                return ""
            beside = sentence.words[index + 1].form if ending and index + 1 < len(sentence.words) else ""
            named = beside in GIVEN_NAMES  # «دخترش هما»
            return f"{own_noun(own, ending)} {self.short(sentence, person)}{'،' if named else ''}".strip()
        if form in THERE:
            return there_meant(self._mentions, sentence, index)
        return people_meant(self._mentions, sentence, index) if form in THEY else ""

    def _subject_meant(self, sentence: Sentence, index: int) -> Span | None:
        """Whom «او» means with which a clause begins: «[او] وعده داد …», not «دو همدست او»."""
        clause, start = sentence.owner[index], sentence.starts[index]
        first = behind(sentence.words, clause.first, index, CONNECTIVE | CONJ | MARK)
        predicate = predicate_of(sentence, clause) if clause.verb is not None else None
        if first != index or predicate is None or sentence.parse.relation[index] != "nsubj":
            return None
        found = self.salience.meant(start, Asking.PRONOUN, apart=self._quoted(start))
        return found if found is not None and _can_be(sentence, predicate, found.text, pronoun=True) else None

    def _beside_meant(self, sentence: Sentence, index: int) -> Span | None:
        """Whom «او» means in a clause about somebody or something else: «دولت [او] را تبعید کرد», «او را بردند»."""
        words, clause = sentence.words, sentence.owner[index]
        if clause.verb is None or self.speakers.before(sentence.starts[index]) is not None:
            return None
        subject = own_subject(sentence, clause, ())
        if subject is None and not ends_plural(sentence, clause.verb.last):
            return None  # «حسن برگشت و او را دید»
        first = behind(words, clause.first, index, CONNECTIVE | CONJ | MARK)
        return None if first == index and subject is None else self.salience.meant_alone(sentence.starts[first])

    def _owner_meant(self, sentence: Sentence, index: int) -> Span | None:
        """Whose something is behind a noun of a clause that tells of nobody else: «نمایشگاه عکس‌های [او] برپا می‌شود»."""
        names, start = sentence.names, sentence.starts[index]
        owned = index > 0 and sentence.parse.ezafe[index - 1] and not sentence.words[index - 1].flags & PREP
        alone = not any(name is not None and name.kind is NameKind.PERSON for name in names[: index + 1])
        if not (owned and alone) or self.speakers.before(start) is not None:
            return None
        first = sentence.starts[sentence.owner[index].first]
        return self.salience.meant(first, Asking.PRONOUN)

    def _owner_nearby(self, sentence: Sentence, index: int) -> Span | None:
        """Whose «شوهرش» is with which a clause begins: his of whom the one before tells, not «مادرش را از دست داد»."""
        words, clause = sentence.words, sentence.owner[index]
        first = behind(words, clause.first, index, CONNECTIVE | CONJ | MARK | DETERMINER)
        acted_on = index + 1 < len(words) and words[index + 1].flags & OBJECT
        found_dead = own_noun(words[index].form, "ش") in _REMAINS
        apart = first != index and not (found_dead and acted_on)  # «غواصان [جنازه‌اش] را یافتند»
        if apart or clause.verb is None or (acted_on and not ends_plural(sentence, clause.verb.last)):
            return None
        found = self.salience.meant(sentence.starts[first], Asking.PRONOUN)
        here = None if found is None else self._mentions.words_of(found)
        if found is None or here is None or owner_ending(here[0].words[here[1]].form) == "ش":
            return None
        if tells_of_another(self._mentions, sentence, found):
            return None
        named = found_dead or owner_ending(here[0].words[here[1]].form) == "م" or is_person(*here)
        beside = self._subject_beside(sentence, clause)
        own = {one.form for one in here[0].words[here[1] : here[2] + 1]}
        return found if named and (not beside or not own.isdisjoint(beside)) else None

    def _owner_meant_again(self, sentence: Sentence, index: int) -> Span | None:
        """Whose «شوهرش» is who acts on «او»: «[شوهرش] او را ترک کرد»."""
        clause = sentence.owner[index]
        he = next((n for n in range(index + 1, clause.last) if sentence.words[n].form in THIRD_PERSONS), -1)
        return self._beside_meant(sentence, he) if he >= 0 and sentence.owner[he] is clause else None

    def _is_meant_again(self, sentence: Sentence, index: int) -> bool:
        """Whether «او» is whose relative acts, so that a title names that one with him: «شوهرش [او] را ترک کرد»."""
        words, clause = sentence.words, sentence.owner[index]
        first = behind(words, clause.first, index, CONNECTIVE | CONJ | MARK)
        kin = owner_ending(words[first].form) == "ش" and own_noun(words[first].form, "ش") in OF_PEOPLE
        return kin and first < index and bool(self.meant(sentence, first))

    def _subject_beside(self, sentence: Sentence, clause: Clause) -> set[str]:
        """The words of the subject of the clause before in a sentence, but for a pronoun."""
        before = sentence.clause_before(clause)
        found = None if before is None or before.verb is None else own_subject(sentence, before, ())
        return set() if found is None else {here.form for here in sentence.words[found[0] : found[1] + 1]}

    def _body_in(self, thing: Span) -> str:
        """The body whose figure a thing is, by its whole name: «درآمد [شرکت آفتاب]»."""
        here = self._mentions.words_of(thing)
        place = -1 if here is None else next((n for n in range(*here[1:]) if here[0].words[n + 1].flags & BODY), -1) + 1
        if here is None or place <= here[1]:
            return ""
        return self._called.meant(here[0], place) or self._mentions.written(here[0], place, here[2])

    def _they(self, sentence: Sentence, predicate: Predicate) -> Span | None:
        """Whom «آنها» means with which a clause begins: those of whom the sentence before told."""
        words = sentence.words
        first = behind(words, predicate.clause_first, predicate.clause_last, CONNECTIVE | CONJ | MARK)
        group = predicate.group
        if group is None or words[first].form not in THEY or not ends_plural(sentence, group.last):
            return None
        meant = self.salience.meant(sentence.starts[first], Asking.PRONOUN, plural=True)
        return meant or people_before(self._mentions, sentence, first)

    def bare(self, sentence: Sentence, first: int, last: int) -> str:
        """The fuller mention of a bare noun, with its ordinal or without; nothing where it is not plain."""
        if sentence.spoken:
            return ""
        again = first == last and self._is_setting(sentence, first)
        setting = self._mentions.setting(sentence.starts[0]) if again else None
        if setting is not None:
            return " ".join(setting.text.split())
        if first == last and sentence.words[first].form == "متهم":
            accused = accused_before(self._mentions, sentence.starts[first])
            return "" if accused is None else f"متهم، {' '.join(accused.text.split())}،"
        if first == last:
            return self._called.meant(sentence, first)
        return full_ranked(self._mentions, sentence, first, last)

    def _is_setting(self, sentence: Sentence, index: int) -> bool:
        """Whether a word calls again the building that the text is about: «بنا», «کاروانسرا»."""
        setting, form = self._mentions.setting(sentence.starts[0]), sentence.words[index].form
        return setting is not None and (form in BUILDINGS or form == fold(setting.text).text.split()[0])

    def _pointed(self, sentence: Sentence, index: int) -> str:
        """What «این نهاد» or «این شهر» at a word means: the last full mention, short enough for a title; or nothing."""
        if index + 1 >= len(sentence.words):
            return ""
        if stands_alone(sentence, index):
            defined = thing_defined(self._mentions, sentence, index)
            if defined:
                return defined
            thing = self._mentions.setting(sentence.starts[0]) or thing_meant(self._mentions, sentence.starts[index])
            parts = [] if thing is None else thing.text.split()
            person = index > 0 and names_doer(sentence.words[index - 1])
            if thing is not None and person and fold(parts[0]).text in _FIGURES:
                parts = self._body_in(thing).split()  # «مدیرعامل آن», not of «درآمد شرکت آفتاب»
            return " ".join(parts) if 1 < len(parts) <= _NAME_WORDS else ""
        noun = sentence.words[index + 1]
        if noun.flags & NUMBER:
            counted = counted_again(self._mentions, sentence, index)
            return "" if counted is None else " ".join(counted.text.split())
        site = place_of(self._mentions, self._folded, sentence, index + 1)
        if site is not None and len(site.text.split()) <= _NAME_WORDS:
            parts = site.text.split()
            stop = next((n for n, part in enumerate(parts) if part in VAGUE), len(parts))
            if stop == 1 < len(parts):  # «لیسه [این ولسوالی]»
                return ""
            text = " ".join(parts[:stop])
            own = (len(end) for end in _OF_COUNTRIES if fold(text).text.removesuffix(end) in COUNTRIES)
            return text[: -next(own, 0) or None] if fold(text).text not in COUNTRIES else text
        otherwise = "" if is_tied(sentence, index + 1) else meant_otherwise(self._mentions, sentence, index)
        if otherwise or is_tied(sentence, index + 1) or noun.flags & (MARK | PREP) or noun.form in _UNNAMED:
            return otherwise
        form, start = noun.form.strip("\u200c"), sentence.starts[index]
        again, found = self._called.meant(sentence, index + 1), named_before(self._mentions, form, start)
        longer = found is None or (again.startswith(found.text) and again != found.text)
        if again and (longer or not (form in _FIRMS or (found is not None and found.text.startswith(again)))):
            return again
        found = found or entitled_before(self._mentions, form, start)
        if found is None and form.endswith((*PLURAL_ENDS, "ات")) and not noun.flags & PLACE:
            found = counted_before(self._mentions, form, start)
        setting = self._mentions.setting(start) if found is None and form in BUILDINGS else None
        if setting is not None:
            return " ".join(setting.text.split())
        nearer = self._nearer(form, found, start)
        if nearer is None and found is not None:
            return ""
        if nearer is not None and nearer is not found:
            return " ".join(nearer.text.split()[:_NAME_WORDS])
        if found is None and form in GRADES:
            place = self._mentions.sole_place(start)
            if place is None or place.text in GRADES or place.text.split()[0] in GRADES - {form}:
                return ""
            return " ".join(place.text.split())
        if found is None:
            clause = sentence.starts[sentence.owner[index].first]
            within = index > 0 and sentence.words[index - 1].flags & PREP and form == "مقام"  # «در این مقام»
            happened = happening_before(self._mentions, form, start)
            happened = happened or ("" if within else self._official(noun, clause))
            return happened or self._called.meant(sentence, index + 1)
        words = found.text.split()
        while words and words[-1] in REFLEXIVES:
            words.pop()
        whole = len(words) > 1 and not word(words[-1]).flags & (PREP | CONJ | MARK)
        whole = whole and (words[0] != f"{form}ی" or form.endswith(("ا", "و")))
        short = len(words) - words.count("و") <= _NAME_WORDS + 1
        return " ".join(words) if whole and short and VAGUE.isdisjoint(words) else ""

    def _official(self, noun: WordForm, start: int) -> str:
        """The short name of the one whom «این مسئول» means in a clause from `start`; nothing of what is no office."""
        person = self.salience.meant(start, Asking.PRONOUN) if is_calling(noun.form) else None
        found = None if person is None else self._mentions.words_of(person)
        return "" if found is None else self._mentions.written(found[0], *short_name(*found)).translate(UNQUOTED)

    def short(self, sentence: Sentence, span: Span) -> str:
        """The words of a participant by which a title names it."""
        place = next(
            (n for n, start in enumerate(sentence.starts) if self._folded.raw_start(start) == span.start), None
        )
        if place is None:
            found = self._mentions.words_of(span)
            if found is None or not found[0].parse:
                return " ".join(span.text.split("،")[0].split()[:_NAME_WORDS])
            sentence, place, last = found
        else:
            last = place
            while last + 1 < len(sentence.words) and self._folded.raw_end(sentence.ends[last + 1]) <= span.end:
                last += 1
        first, end = short_name(sentence, place, last)
        if not VAGUE.isdisjoint(here.form for here in sentence.words[first : end + 1]):
            named = (sentence.names[n] for n in range(end + 1, last + 1))
            beside = next((name for name in named if name is not None and name.kind is NameKind.PERSON), None)
            if beside is not None:  # «سخنگوی این سازمان، [نیلوفر یگانه]»
                stops = (n - 1 for n in range(beside.last + 1, last + 1) if sentence.words[n].flags & MARK)
                first, end = beside.first, min(next(stops, last), beside.first + 2)
        text = self._explained(sentence, first, end)
        return " ".join(text.replace("«", "").replace("»", "").replace('"', "").split())

    def _explained(self, sentence: Sentence, first: int, last: int) -> str:
        """Words with what «این» in them points at: «وزیر دادگستری [این کشور]» → «وزیر دادگستری آلمان»."""
        for index in range(first + 1, last):
            pointed = self._pointed(sentence, index) if sentence.words[index].form in DEMONSTRATIVES else ""
            if pointed:
                before, behind = sentence.offsets(first, index - 1), sentence.offsets(index + 1, last)
                rest = self._folded.span(sentence.ends[index + 1], behind[1]).text if index + 1 < last else ""
                return f"{self._folded.span(*before).text} {pointed} {rest}"
        return self._folded.span(*sentence.offsets(first, last)).text


def is_first_person(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause is told by «ما» or «من», in its verb or in a word."""
    group = predicate.group
    clause = sentence.words[predicate.clause_first : predicate.clause_last + 1]
    if predicate.reporting and group is not None and verb_person(sentence, group.last) == 3:
        return False  # «… به خبرنگار ما گفت»
    if any(word.form in _OF_ME for word in clause):
        return True
    if sentence.spoken and any(owner_ending(word.form) == "م" for word in clause if word.verb is None):
        return True  # «ماشینم خراب شد»
    last, alone = sentence.words[predicate.clause_last], group is None and predicate.clause.verb is None
    if sentence.spoken and alone and last.form.endswith("م") and not last.flags:
        return True  # «یکشنبه شیفت شبم»
    if predicate.nominal or group is None:
        return False
    modal = predicate.clause.modal
    able = sentence.spoken and modal is not None and verb_person(sentence, modal.last) == 1  # «می‌تونم بیام»
    return able or verb_person(sentence, group.last) == 1


_OF_ME: Final = frozenset("ما من بنده منم مام".split())
"""Words by which a speaker means himself."""


def _speaks_to_you(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a verb is of «شما», and of nobody told of: «پنجاه سال عبادت کردید»."""
    return predicate.group is not None and verb_person(sentence, predicate.group.last) == _YOU


_YOU: Final = 2


def _acts_on_pronoun(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether «او» is not who acts but on whom somebody acts: «او را به دزفول فرستادند»."""
    words = sentence.words
    own = range(predicate.clause_first, min(predicate.clause_last, len(words) - 2) + 1)
    return not predicate.nominal and any(words[n].form in THIRD_PERSONS and words[n + 1].flags & OBJECT for n in own)


def asking_of(sentence: Sentence, predicate: Predicate) -> Asking:
    """Whether a clause without a subject tells what only somebody does, moves to, gets or is."""
    group = predicate.group
    if predicate.reporting:
        return Asking.SPEECH
    said = sentence.parse.head[group.last] if group is not None and sentence.parse.relation[group.last] == "cop" else -1
    own = sentence.words[predicate.clause_first : predicate.last + 1]
    office = said >= 0 and sentence.words[said].flags & ROLE
    reaches = group is not None and group.stem in _REACHED and any(here.form in _GOALS for here in own)
    acts = (
        needs_actor(sentence, predicate) or befalls_people(sentence, predicate) or tells_of_people(sentence, predicate)
    )
    return Asking.DEED if acts or office or reaches else Asking.STATE


def _drops_subject(sentence: Sentence, predicate: Predicate, spans: list[tuple[int, int]]) -> bool:
    """Whether a main clause without a subject tells what only somebody does, and nothing speaks against a lent one."""
    clause, group = predicate.clause, predicate.group
    if predicate.nominal or predicate.gapped or group is None or not sentence.parse or group is not clause.verb:
        return False
    timed = {n for first, last in spans for n in range(first, last + 1)}
    if any(owner_ending(here.form) in ("م", "مان") for here in sentence.words[predicate.clause_first : group.last]):
        return False  # «دیشب خوابم نبرد»
    lacks = clause.parent is None and lacks_subject(sentence, clause, timed) and may_go_on(sentence, clause, timed)
    return lacks and asking_of(sentence, predicate) is Asking.DEED


def _can_be(sentence: Sentence, predicate: Predicate, name: str, *, pronoun: bool) -> bool:
    """Whether a verb can be of somebody told of before: no «می‌گویند» of one, no arrest of who arrests or judges."""
    group = predicate.group
    if group is None:
        return True
    first = fold(name).text.split()[0]
    if not pronoun and ends_plural(sentence, group.last) and not first.endswith(PLURAL_ENDS):
        return word(first).form in _REVERED
    several = names_several(first) and not ends_plural(sentence, group.last)
    return not (several or (_suffers(sentence, predicate) and first in _TELLING))


def _suffers(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether a clause tells what is done to one who is accused."""
    group, words = predicate.group, sentence.words
    if group is None or group.stem != "شد":
        return False
    return any(words[n].form in SUFFERED for n in range(predicate.first, group.last))
