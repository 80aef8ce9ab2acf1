"""The ways out of a timeline: a table of formats, and writing one of them whole or not at all.

Each format is a module of this room with a function `render(rows, **options)`, which gives the content of the file,
and, where the format cannot hold every event, `left_out(row)`, which says why it cannot hold one. Knows no tagger.
"""

import os
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from gahnegar.errors import Detail, LossWarning, MissingExtraError
from gahnegar.timeline import files
from gahnegar.timeline.row import Row


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format: the file that the command line writes, what else `render` takes, and the extra with its library."""

    name: str
    file: str
    options: tuple[str, ...] = ()
    extra: str = ""

    @property
    def _module(self) -> Any:
        try:
            return import_module(f"{__name__}.{self.name}")
        except ModuleNotFoundError as error:
            raise MissingExtraError.of(
                Detail("writing {name} needs {package}", name=self.name, package=error.name), self.extra
            ) from error

    def render(self, rows: Sequence[Row], **options: Any) -> bytes:
        """The content of the file. A LossWarning counts the events that the format cannot hold."""
        module = self._module
        left_out: Callable[[Row], str] = getattr(module, "left_out", lambda row: "")
        reasons = Counter(reason for row in rows if (reason := left_out(row)))
        content: bytes | str = module.render([row for row in rows if not left_out(row)], **options)
        if reasons:
            why = ", ".join(f"{count} {reason}" for reason, count in reasons.items())
            message = f"{self.name} leaves out {reasons.total()} of {len(rows)} events: {why}"
            warnings.warn(message, LossWarning, stacklevel=4)
        return content.encode() if isinstance(content, str) else content

    def write(self, rows: Sequence[Row], path: str | os.PathLike[str], *, force: bool = False, **options: Any) -> Path:
        """Write the file; the path. OutputError where it cannot be, or is another's; see `files.write`."""
        content = self.render(rows, **options)
        return files.write(path, content, lambda head: self._module.ours(head, Path(path)), force=force)


FORMATS = {
    one.name: one
    for one in (
        ExportFormat("json", "events.json", ("articles",)),
        ExportFormat("jsonl", "events.jsonl"),
        ExportFormat("parquet", "events.parquet", extra="parquet"),
        ExportFormat("xlsx", "events.xlsx", extra="excel"),
        ExportFormat("ics", "events.ics", ("title",), extra="ics"),
        ExportFormat("timelinejs", "timelinejs.json", ("title", "lang", "calendar")),
        ExportFormat("vis", "vis.json", ("lang", "calendar")),
        ExportFormat("jsonld", "events.jsonld", ("title", "lang")),
    )
}
"""The formats besides the table (CSV) and the page (HTML)."""
