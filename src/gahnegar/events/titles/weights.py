"""How early a phrase with a preposition goes from a title that is too long."""

from gahnegar.events.clauses import Sentence
from gahnegar.events.predicates import Predicate
from gahnegar.events.titles.core import SITE
from gahnegar.events.titles.needs import ASKED, LIMITING, LIMITS, NAMED_AS, NEEDED, REASON, REASONS, VALENCES, WEIGHTS
from gahnegar.events.words import MANNER


def weight_of(sentence: Sentence, predicate: Predicate, verb: tuple[int, int], index: int) -> int:
    """The weight of the phrase that begins with a preposition; `verb` are the first and last word of the predicate."""
    words, parse = sentence.words, sentence.parse
    needed = _asking(sentence, verb, index + 1)
    if predicate.group is not None:
        needed.add(predicate.group.stem)
    if any((noun, words[index].form) in VALENCES for noun in needed):
        return NEEDED
    after = words[index + 1] if index + 1 < len(words) else words[index]
    if words[index].form in LIMITS or (words[index].form, after.form) in LIMITING:
        return NEEDED
    if after.form == "عنوان" and words[index].form == "به":
        return NEEDED if needed & NAMED_AS else 18
    if after.form in ("سوی", "طرف") and words[index].form == "از":
        return 15
    if after.form.removesuffix("\u200cی") in REASONS:
        return REASON
    if words[index].form == "در" and any(word.flags & SITE for word in words[index + 1 : index + 3]):
        return 12
    if words[index].form == "با" and after.flags & MANNER:
        return 66
    if parse and parse.pos[index] == "ADP" and parse.head[index] >= 0:
        noun = parse.head[index]
        if parse.relation[noun] == "obl:arg" and verb[0] <= parse.head[noun] <= verb[1]:
            return ASKED
    return WEIGHTS.get(words[index].form, 50)


def _asking(sentence: Sentence, verb: tuple[int, int], start: int) -> set[str]:
    """The words of the predicate behind `start` that may ask for a preposition: they have no complement yet."""
    parse, words = sentence.parse, sentence.words
    if verb[0] < 0:
        return set()
    own = range(max(verb[0] - 3, start), verb[1] + 1)
    return {words[n].form for n in own if not parse or not parse.ezafe[n]}
