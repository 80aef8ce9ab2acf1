"""Several times named together, and one time named twice: «۵ و ۱۹ مهر», «امروز دوشنبه ۹ مهر»."""

from gahnegar.dates import facts
from gahnegar.dates.conflicts import Conflict, ConflictKind, Days
from gahnegar.dates.expression import Date, Expression
from gahnegar.dates.resolution import Context, Resolution
from gahnegar.dates.resolve.between import resolve_nearest
from gahnegar.dates.resolve.intervals import Resolve, checked
from gahnegar.dates.units import Basis


def resolve_several(items: tuple[Expression, ...], context: Context, resolve: Resolve) -> Resolution:
    """From the first to the last of the times named together; missing parts come from the last."""
    last = resolve(items[-1], context)
    parts = [resolve(item, context) for item in items[:-1]]
    if last.first is None or any(part.first is None or part.last is None for part in parts):
        return last
    if all(facts.waits(item) for item in items):
        parts = [resolve_nearest(item, last.first, -1, context, resolve) for item in items[:-1]]
    everything = [*parts, last]
    firsts = [part.first for part in everything if part.first is not None]
    lasts = [part.last for part in everything if part.last is not None]
    return last.changed(first=min(firsts), last=max(lasts))


def resolve_same(items: tuple[Expression, ...], context: Context, resolve: Resolve) -> Resolution:
    """One time told twice: one that has its date decides, else the first; the others are checked against it."""
    found = [resolve(item, context) for item in items if not facts.is_lone_weekday(item)]
    known = [one for one in found if one.first is not None]
    stated = (one for one in known if one.basis is Basis.ABSOLUTE)
    chosen = next(stated, known[0] if known else None)  # «امروز ۱۵ خرداد ۱۳۹۸» is said on that day
    if chosen is None:
        return found[0] if found else resolve(items[0], context)
    for one in found:
        if one.first is not None and one.first != chosen.first:
            days = [Days(first, first) for first in (one.first, chosen.first or 0)]
            chosen = chosen.changed(conflicts=(*chosen.conflicts, Conflict(ConflictKind.PUBLISHED, *days)))
        others = tuple(conflict for conflict in one.conflicts if conflict not in chosen.conflicts)
        chosen = chosen.changed(conflicts=chosen.conflicts + others)
    for item in items:
        if isinstance(item, Date) and facts.is_lone_weekday(item):
            chosen = checked(chosen, item.weekday)
    return chosen
