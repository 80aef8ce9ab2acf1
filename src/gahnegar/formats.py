"""Formats of tagged text for other programs, in one place."""

from gahnegar.dates.formats import to_bio, to_record, to_timeml
from gahnegar.dates.hengam import hengam_labels, to_hengam

__all__ = ["hengam_labels", "to_bio", "to_hengam", "to_record", "to_timeml"]
