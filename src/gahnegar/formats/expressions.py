"""One expression a line, as `Timex.to_dict` has it, with its days in the other calendars and its explanation."""

import json

from gahnegar.dates.timex_record import to_record
from gahnegar.formats import Annotated


def render(annotated: Annotated) -> str:
    return "".join(json.dumps(to_record(timex), ensure_ascii=False) + "\n" for timex in annotated.timexes)
