"""From where a time is counted: from the publication, or from the last time told («دو شب قبل هم صدایی شنیده بود»).

Keeps nothing of its own; what the last times were is in `last_times`.
"""

from dataclasses import replace
from typing import Final

from gahnegar.dates import facts
from gahnegar.dates.expression import Expression, Ref, Shift
from gahnegar.dates.last_times import LastTimes
from gahnegar.dates.resolution import Resolution
from gahnegar.dates.speech_time import SpeechTime
from gahnegar.dates.storyline import LONGEST_SENTENCE, SENTENCE_END, is_same_sentence
from gahnegar.dates.units import Basis, Grain
from gahnegar.dates.whole_text import Hit
from gahnegar.dates.words_beside import had_been_earlier, is_compared_to, is_next_in_past, is_said_then
from gahnegar.persian.tenses import direction_after

_NOT_YESTERDAY: Final = 2
_WITHIN_YEAR: Final = (Grain.YEAR, Grain.SEASON, Grain.MONTH)
"""Times that give a year which another one is compared to: «در شهریور ۱۴۰۲ نسبت به سال قبل»."""


class CountedTimes:
    """The counted times of one folded text."""

    def __init__(self, text: str, speech: SpeechTime, last: LastTimes) -> None:
        self._text = text
        self._speech = speech
        self._last = last

    def from_story(self, hit: Hit) -> Expression | None:
        """What is counted from the publication by its words, counted from the story; None where it is not."""
        meaning = hit.meaning
        days = facts.days_from_anchor(meaning)
        if days is not None and self._is_of_story(days, hit):
            return facts.counted_from_story(meaning)
        match meaning:
            case Shift(Grain.YEAR | Grain.MONTH, -1, None) if self._is_compared(meaning, hit):
                return replace(meaning, of=Ref.STORY)
            case Shift(_, count, None) if count < 0 and hit.rule == "ago" and self._had_been(hit):
                return replace(meaning, of=Ref.STORY)
            case _:
                return None

    def _is_of_story(self, days: int, hit: Hit) -> bool:
        if days > 0:
            return self.was_said_then(hit)
        return days < 0 and (self._is_before_story(hit) or (hit.rule == "ago" and self._precedes_plan(hit)))

    def was_said_then(self, hit: Hit) -> bool:
        """Whether «فردا» is the day behind a past one that was told before: «۳ آبان برف آمد. فردا راه را باز کردند».

        Or was said on one that the sentence gave: «چهارشنبه گفتند تا فردا می‌رسد».
        """
        day, end, anchor = self._last.day, self._last.day_end, self._speech.day
        if anchor is None or day is None or day.first is None or day.first > anchor - _NOT_YESTERDAY:
            return False
        if hit.start - end <= LONGEST_SENTENCE and is_next_in_past(self._text, hit):
            return True
        return is_same_sentence(self._text, end, hit.start) and is_said_then(self._text, end, hit.start)

    def _is_before_story(self, hit: Hit) -> bool:
        """Whether «شب قبل», «دو روز قبل» is counted from the day that the sentence, or the one before, gave last."""
        story, end = self._last.story, self._last.story_end
        if story is None or story.first is None or story.first != story.last:
            return False
        if "قبل" not in self._text[hit.start : hit.end] or "\n" in self._text[end : hit.start]:
            return False
        if hit.start - end > LONGEST_SENTENCE:
            return False
        return len(SENTENCE_END.findall(self._text, end, hit.start)) <= 1

    def _precedes_plan(self, hit: Hit) -> bool:
        """Whether «یک روز قبل» lies before a day to come: what is done then is still ahead."""
        story, anchor = self._last.story, self._speech.day
        if anchor is None or story is None or story.last is None:
            return False
        if story.grain is not None and story.grain.rank > Grain.DAY.rank:
            return False
        return story.last > anchor and direction_after(self._text, hit.end) > 0

    def _had_been(self, hit: Hit) -> bool:
        """Whether it lies before the story: «… که سه سال پیش‌تر آغاز شده بود»."""
        return self._last.story is not None and had_been_earlier(self._text, hit)

    def _is_compared(self, unit: Shift, hit: Hit) -> bool:
        """Whether «نسبت به سال قبل» is the year before the one that the sentence gave by its number.

        «نسبت به ماه قبل» is the month before the one that it gave, by its name or with its year.
        """
        story = self._last.story
        grains = _WITHIN_YEAR if unit.grain is Grain.YEAR else (Grain.MONTH,)
        if story is None or story.grain not in grains:
            return False
        if story.basis is not Basis.ABSOLUTE and (unit.grain is Grain.YEAR or self._is_now(story)):
            return False
        return is_compared_to(self._text, hit) and is_same_sentence(self._text, self._last.story_end, hit.start)

    def _is_now(self, story: Resolution) -> bool:
        """Whether it holds the day of the publication: «این ماه نسبت به ماه قبل»."""
        day = self._speech.day
        return day is None or story.last is None or story.last >= day
