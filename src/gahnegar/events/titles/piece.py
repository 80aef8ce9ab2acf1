"""Words of a title that stand or go together."""

from dataclasses import dataclass, field


@dataclass(slots=True, eq=False)
class Piece:
    """Words of a title that stand or go together; `weight` 0 stays; `of` is the piece it hangs on.

    `core`: the subject, the object or the verb, without which there is no title.
    """

    words: list[int]
    weight: int = 0
    bare: bool = False
    core: bool = False
    of: "Piece | None" = None
    parts: list["Piece"] = field(default_factory=list)
