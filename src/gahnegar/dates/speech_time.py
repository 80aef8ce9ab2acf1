"""When the words of a text are said: on the day of its publication; in a chat, each message when it was sent."""

import datetime as dt
from dataclasses import dataclass

from gahnegar.dates.published import Moment
from gahnegar.dates.resolution import Resolution


@dataclass(slots=True)
class SpeechTime:
    """The day and the clock time from which «فردا» and «ده دقیقه دیگر» are counted, where the reading has come to."""

    day: int | None = None
    clock: dt.time | None = None

    def go_to(self, published: Moment | None, sent: Resolution | None) -> None:
        """Go on to words that were `sent` with a message, or to those of the text itself."""
        if sent is not None and sent.clock is not None:
            self.day, self.clock = sent.first, dt.time(*sent.clock[:2])
        elif published is None:
            self.day = self.clock = None
        else:
            self.day, self.clock = published.day.toordinal(), published.clock

    def said_at(self, hour: Resolution) -> None:
        """Go on to words behind the hour of a message, of whose day the chat speaks."""
        if hour.clock is not None and hour.first == self.day:
            self.clock = dt.time(*hour.clock[:2])
