"""From meaning to dates: here, and only here, the reference time is known.

Days are ordinals (`datetime.date.toordinal`), intervals are inclusive. Nothing here reads text or the clock.
`dispatch` takes an expression to the file of its kind.
"""

from gahnegar.dates.resolve.dispatch import resolve_expression
from gahnegar.dates.resolve.lengths import add_length

__all__ = ["add_length", "resolve_expression"]
