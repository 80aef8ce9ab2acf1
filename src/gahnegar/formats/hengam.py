"""One token a line in the labels of HengamTagger and its corpus; see `gahnegar.dates.token_labels`."""

from gahnegar.dates.token_labels import to_hengam
from gahnegar.formats import Annotated


def render(annotated: Annotated) -> str:
    """The token and its label with a tab between, and an empty line for each line break."""
    return "".join(f"{line}\n" for line in to_hengam(annotated.text))
