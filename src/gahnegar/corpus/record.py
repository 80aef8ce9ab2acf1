"""One document on its way into the corpus run, or the reason why it is none. Types only."""

from dataclasses import dataclass

from gahnegar.documents.document import DayEvidence


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a document is none, or failed: the name of the error, and what it says.

    >>> str(Fault("DocumentError", "not utf-8").at("a.txt"))
    'DocumentError: a.txt: not utf-8'
    """

    kind: str
    message: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}"

    def at(self, place: str) -> "Fault":
        """The same with the place where it stands, which it may name already."""
        return self if not place or place in self.message else Fault(self.kind, f"{place}: {self.message}")


@dataclass(frozen=True, slots=True)
class Record:
    """A document as the input tells it; `error` says why it could not be read, and is None for a good one.

    `text` and `published` are values of the input as they stand, of any type: they may be no text and no date.
    `source`, `title`, `url` tell readers where the text is from; `place` is the input file with the line or row.
    `evidence` are the dates that its page or file carries; None where nobody has looked for them yet.
    """

    doc_id: str
    text: object
    published: object = None
    source: str = ""
    title: str = ""
    url: str = ""
    place: str = ""
    error: Fault | None = None
    evidence: tuple[DayEvidence, ...] | None = None

    @property
    def characters(self) -> int:
        """Code points of the text; 0 where there is none."""
        return len(self.text) if isinstance(self.text, str) else 0
