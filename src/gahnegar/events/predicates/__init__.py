"""Predicates: the words that say what happened, verb or noun, and the clause that they stand in."""

from gahnegar.events.predicates.dated import ends_comparison, find_predicate, is_comparative, is_excepted
from gahnegar.events.predicates.event_nouns import coming_before
from gahnegar.events.predicates.predicate import Predicate
from gahnegar.events.predicates.timed_nouns import ends_noun_phrase, in_brackets, in_object, timed_noun
from gahnegar.events.predicates.verb_complex import complex_start, writes_work, writing_before
from gahnegar.events.predicates.verbal import BEING_THERE, predicate_of

__all__ = [
    "BEING_THERE",
    "Predicate",
    "coming_before",
    "complex_start",
    "ends_comparison",
    "ends_noun_phrase",
    "find_predicate",
    "in_brackets",
    "in_object",
    "is_comparative",
    "is_excepted",
    "predicate_of",
    "timed_noun",
    "writes_work",
    "writing_before",
]
