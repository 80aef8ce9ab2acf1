"""One token a line in the labels of HengamTagger and its corpus; see `gahnegar.dates.hengam`."""

from gahnegar.dates.hengam import to_hengam
from gahnegar.formats import Annotated


def render(annotated: Annotated) -> str:
    """The token and its label with a tab between, and an empty line for each line break."""
    return "".join(f"{line}\n" for line in to_hengam(annotated.text))
