"""Documents and the day they were written: reading files, finding or inferring the publication date, checking texts."""

from gahnegar.documents.check import Finding, check
from gahnegar.documents.document import (
    DayEvidence,
    Document,
    EvidenceKind,
    Inference,
    Origin,
    Problem,
    ProblemKind,
    Publication,
    ReadSummary,
    Window,
)
from gahnegar.documents.infer import infer_published
from gahnegar.documents.publication import published_of
from gahnegar.documents.read import KNOWN_SUFFIXES, Columns, DocumentReader, read, read_bytes
from gahnegar.documents.records import DEFAULT_LIMIT

__all__ = [
    "DEFAULT_LIMIT",
    "KNOWN_SUFFIXES",
    "Columns",
    "DayEvidence",
    "Document",
    "DocumentReader",
    "EvidenceKind",
    "Finding",
    "Inference",
    "Origin",
    "Problem",
    "ProblemKind",
    "Publication",
    "ReadSummary",
    "Window",
    "check",
    "infer_published",
    "published_of",
    "read",
    "read_bytes",
]
