"""What is acted on, where the tree takes it for who acts or for a part of that.

«معاون وزیر [آن] را ابلاغ کرد», «در فروردین [سهام جدید] عرضه می‌کند». Knows words with their parse and the verbs, neither
clauses nor times.
"""

from collections.abc import Sequence

from gahnegar.events.animacy import is_doer, is_person_noun
from gahnegar.events.lexicon import MADE, THEY
from gahnegar.events.parse import ParsedWords
from gahnegar.events.verb_groups import VerbGroup
from gahnegar.events.words import (
    ANNOUNCE,
    BODY,
    COUNTED,
    COUNTRY,
    DETERMINER,
    HUMAN,
    MARK,
    NAME,
    OBJECT,
    PREP,
    REPORT,
    ROLE,
    TITLE,
    TOWN,
    VERBAL,
)
from gahnegar.persian.nouns import is_seen


def pronouns_as_objects(sentence: ParsedWords) -> None:
    """Take who stands before «آن را» for the subject, and not for what is acted on: «[معاون وزیر] آن را ابلاغ کرد».

    Of a thing it is the object: «گزارش آن را», «مسئول آن را برکنار کردند» where the verb does not agree.
    """
    parse, words, hidden = sentence.parse, sentence.words, sentence.hidden
    for index in range(2, len(words) - 1):
        pronoun, noun = index - 1, index - 2
        if not words[index].flags & OBJECT or words[pronoun].form not in THEY | {"آن"} or hidden[noun]:
            continue
        while noun and parse.ezafe[noun - 1] and not hidden[noun - 1]:
            noun -= 1
        verb = parse.head[noun]
        if parse.relation[noun] != "obj" or verb <= index or (noun and words[noun - 1].flags & (PREP | DETERMINER)):
            continue
        somebody = words[noun].flags & (ROLE | TITLE | BODY | NAME) or is_person_noun(words[noun].form)
        read = parse.verb[verb]
        plural = _is_many(words[noun].form)
        agrees = read is not None and read.person in (None, 3) and read.plural == plural
        if not somebody or not agrees or any(parse.relation[n] == "nsubj" for n in parse.children[verb] if n < verb):
            continue
        parse.children[parse.head[pronoun]].remove(pronoun)
        parse.children[verb].append(pronoun)
        parse.head[pronoun], parse.relation[pronoun] = verb, "obj"
        parse.relation[noun], parse.ezafe[pronoun - 1] = "nsubj", False


def _is_many(form: str) -> bool:
    """Whether a noun names many, by what is left without its ending: «مدیران», «نمایندگان», not «کارگردان»."""
    if form.endswith(("\u200cها", "\u200cهای")):
        return True
    return form.endswith(("ان", "ین")) and (is_seen(form[:-2]) or (form.endswith("گان") and is_seen(f"{form[:-3]}ه")))


def bare_objects(sentence: ParsedWords, groups: Sequence[VerbGroup]) -> None:
    """Take a thing right before what is only done to things for the object, though it has no «را».

    «شرکت وارد بازار شد و در فروردین [سهام جدید] عرضه می‌کند»: the subject is another. «قرارداد امضا شد» has no object.
    """
    parse, words = sentence.parse, sentence.words
    for group in groups:
        light = group.first - 1
        if group.passive or group.stem not in ("کرد", "نمود") or light < 1 or words[light].form not in MADE:
            continue
        if words[light].flags & (REPORT | ANNOUNCE):  # «وکیل وی اعلام کرد …»
            continue
        below = [n for top in (light, group.last) for n in parse.children[top] if n < light]
        noun = next((n for n in below if parse.relation[n] == "nsubj"), -1)
        if noun < 0 or sentence.hidden[noun] or any(parse.relation[n] == "obj" for n in below):
            continue
        if parse.phrase_end(noun, light - 1) != light - 1 or sentence.hidden[light - 1] or _may_act(sentence, noun):
            continue
        begin = next((n + 1 for n in range(light, -1, -1) if words[n].flags & (MARK | VERBAL)), 0)
        if not any(words[n].flags & OBJECT for n in range(begin, light)):
            parse.relation[noun] = "obj"


def _may_act(sentence: ParsedWords, noun: int) -> bool:
    """Whether a noun names somebody, who may act."""
    here = sentence.words[noun]
    known = here.flags & (TITLE | ROLE | NAME | BODY | HUMAN | COUNTRY | TOWN | COUNTED)
    people = is_person_noun(here.form) or is_doer(here.form, plural=True)
    return bool(known) or people or not is_seen(here.form) or sentence.parse.names[noun] is not None
