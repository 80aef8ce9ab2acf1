"""Tense, aspect, mood, voice, person and negation of finite verbs: the form, its auxiliaries, its participle.

A word that the network calls a verb is read by `paradigm`; what else the form might be does not matter here.
"""

from collections.abc import Sequence
from dataclasses import replace

from gahnegar.persian.paradigm import reading
from gahnegar.persian.tokens import Aspect, Mood, Pos, Relation, Tense, Verb, Voice
from gahnegar.persian.verb_table import BECOMING_VERBS

_VERBAL = (Pos.VERB, Pos.AUX)
_NO_GROUP = (Relation.AUX, Relation.GOESWITH)
_BEFORE = 3
"""Words before «شدن» among which its participle stands."""


def finite_verbs(
    forms: Sequence[str], pos: Sequence[Pos], heads: Sequence[int], relations: Sequence[Relation]
) -> dict[int, Verb]:
    """The features of each finite verb group by the index of its governing word; copulas have their own.

    Auxiliaries («خواهد», «است», «باید») and the participle of a passive have none: their group tells it.
    """
    places = [index for index, tag in enumerate(pos) if tag in _VERBAL and relations[index] not in _NO_GROUP]
    if not places:
        return {}
    helpers: dict[int, list[int]] = {}
    auxiliary, mark = Relation.AUX, Relation.MARK
    for index in [index for index, relation in enumerate(relations) if relation is auxiliary]:
        helpers.setdefault(heads[index], []).append(index)
    marked = {heads[index] for index, relation in enumerate(relations) if relation is mark}
    found: dict[int, Verb] = {}
    for index in places:
        form = forms[index]
        if index + 1 < len(forms) and relations[index + 1] is Relation.GOESWITH:
            form += forms[index + 1]
        verb = reading(form)
        if verb is None:
            verb = Verb("بود", Tense.PRESENT) if form.endswith("ست") else Verb(None, Tense.PRESENT)
        if relations[index] is Relation.XCOMP and verb.aspect is Aspect.PERFECT:
            continue
        for helper in helpers.get(index, ()):
            verb = _helped(verb, forms[helper])
        if verb.mood is Mood.IMPERATIVE or (verb.mood is Mood.SUBJUNCTIVE and verb.person == 2):
            asked = index not in marked and index not in helpers
            verb = replace(verb, mood=Mood.IMPERATIVE if asked else Mood.SUBJUNCTIVE)
        if verb.stem in BECOMING_VERBS and any(
            relations[place] is Relation.XCOMP and heads[place] == index and pos[place] is Pos.VERB
            for place in range(max(index - _BEFORE, 0), index)
        ):
            verb = replace(verb, voice=Voice.PASSIVE)
        found[index] = verb
    return found


def _helped(verb: Verb, form: str) -> Verb:
    """What a verb tells together with one auxiliary."""
    helper = reading(form)
    if helper is None:
        return verb
    negated = verb.negated or helper.negated
    person, plural = helper.person, helper.plural
    if helper.tense is Tense.FUTURE:
        return replace(verb, tense=Tense.FUTURE, aspect=Aspect.SIMPLE, person=person, plural=plural, negated=negated)
    if helper.stem == "بود" and verb.aspect is Aspect.PERFECT:
        return replace(
            verb,
            tense=helper.tense,
            mood=Mood.SUBJUNCTIVE if helper.mood is not Mood.INDICATIVE else verb.mood,
            person=person,
            plural=plural,
            negated=negated,
        )
    if helper.stem in BECOMING_VERBS and verb.aspect is Aspect.PERFECT:
        return replace(helper, voice=Voice.PASSIVE, stem=verb.stem, negated=negated)
    if helper.stem == "داشت" and verb.aspect is Aspect.IMPERFECTIVE:
        return replace(verb, aspect=Aspect.PROGRESSIVE, negated=negated)
    return replace(verb, negated=negated)
