"""The rows of a CSV table from its lines, as RFC 4180 has them, without the limits and globals of the module `csv`.

A quote that is never closed costs its own line: reading goes on with the next one. Knows cells, and no columns.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gahnegar.documents.encoding import Broken


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of a row, and the line from 1 on which it begins."""

    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class Misread:
    """A line that is no row, or begins none; reading goes on with the next line."""

    line: int
    message: str


def table_rows(lines: Iterable[tuple[int, str | Broken]], delimiter: str, limit: int) -> Iterator[TableRow | Misread]:
    """The rows of numbered lines, empty ones left out. A row of several lines has at most `limit` code points.

    >>> [row.cells for row in table_rows(enumerate(['a,"b\\n', 'c"\\n', 'd,e'], 1), ",", 100)]
    [['a', 'b\\nc'], ['d', 'e']]
    """
    source = iter(lines)
    ahead: list[tuple[int, str | Broken]] = []  # lines that were read for a row that is none, the next one last
    while True:
        number, line = ahead.pop() if ahead else next(source, (0, ""))
        if not number:
            return
        if isinstance(line, Broken):
            yield Misread(number, line.message)
            continue
        line = line.replace("\x00", "")
        if '"' not in line:
            plain = line.rstrip("\r\n")
            if plain:
                yield TableRow(number, plain.split(delimiter))
            continue
        row = _RowState(line, delimiter)
        taken: list[tuple[int, str | Broken]] = []
        size = len(line)
        while row.open and size <= limit:
            following = ahead.pop() if ahead else next(source, None)
            if following is None:
                break
            taken.append(following)
            if isinstance(following[1], Broken):
                break
            row.go_on(following[1].replace("\x00", ""))
            size += len(following[1])
        if row.open or row.wrong:
            yield Misread(number, f"no CSV: {row.wrong or 'a quote that is opened in this line is never closed'}")
            ahead += reversed(taken)
        else:
            yield TableRow(number, row.cells)


class _RowState:
    """A row while it is read: its cells so far, whether a quote is open, what is wrong with it."""

    def __init__(self, line: str, delimiter: str) -> None:
        self.cells: list[str] = []
        self.open = False
        self.wrong = ""
        self._delimiter = delimiter
        self._pieces: list[str] = []
        self._read(line, 0)

    def go_on(self, line: str) -> None:
        """The next line, of a cell in quotes that goes on."""
        self._read(line, 0)

    def _read(self, line: str, start: int) -> None:
        """Cells from `start`: where one begins, or within the one that is open."""
        while True:
            if not self.open and not line.startswith('"', start):
                end = line.find(self._delimiter, start)
                if end < 0:
                    self.cells.append(line[start:].rstrip("\r\n"))
                    return
                self.cells.append(line[start:end])
                start = end + 1
                continue
            if not self.open:
                self.open, self._pieces = True, []
                start += 1
            end = self._closing(line, start)
            if end < 0:
                return
            self.open = False
            self.cells.append("".join(self._pieces))
            if not line.startswith(self._delimiter, end + 1):
                if line[end + 1 :].strip("\r\n"):
                    self.wrong = "more stands behind a closing quote"
                return
            start = end + 2

    def _closing(self, line: str, start: int) -> int:
        """Where the cell in quotes ends whose pieces are kept on the way; two quotes are one. -1: not in this line."""
        while (end := line.find('"', start)) >= 0:
            self._pieces.append(line[start:end])
            if not line.startswith('"', end + 1):
                return end
            self._pieces.append('"')
            start = end + 2
        self._pieces.append(line[start:])
        return -1
