"""The output directory of a corpus run: who may write into it, what is finished, and how a file becomes whole.

What lies there: `manifest.json` (version, options and inputs of the run, written before the first part), one file a
part, `parts.jsonl` (a line for each finished part, appended after its file stands), `summary.json` (at the end) and,
while a run goes on, `.lock`. A part is finished when its line and its file agree; all else is done again. Knows
nothing of texts and of engines.
"""

import errno
import fcntl
import hashlib
import json
import os
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gahnegar.corpus.summary import PartStats
from gahnegar.errors import Detail, DocumentError, OutputError

MANIFEST = "manifest.json"
JOURNAL = "parts.jsonl"
SUMMARY = "summary.json"
LOCK = ".lock"
_HALF = ".tmp"
_PART_FILE = re.compile(r"part-\d{6,}\.[a-z]+")
"""The names that the journal may tell: none leads out of the directory."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished part: its number, its file, the fingerprints of what is in it and of its records, its counts."""

    number: int
    file: str
    content: str
    digest: str
    stats: PartStats

    def to_json(self) -> str:
        """The part's line in the journal."""
        data = {"part": self.number, "file": self.file, "content": self.content, "records": self.digest}
        return json.dumps({**data, "stats": self.stats.to_json()})

    @classmethod
    def from_json(cls, line: str) -> "Finished":
        """The part that a line of the journal tells; ValueError, TypeError or KeyError where it is broken."""
        data = json.loads(line)
        stats = PartStats.from_json(data["stats"])
        if not _PART_FILE.fullmatch(data["file"]):
            raise ValueError(f"{data['file']!r} is no file of a part")
        return cls(int(data["part"]), str(data["file"]), str(data["content"]), str(data["records"]), stats)


def digest_of(content: bytes) -> str:
    """A fingerprint of a file: BLAKE2b, 16 bytes, in hexadecimal."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()


class OutputDirectory:
    """A directory that this process alone writes to; see `claim`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.finished: dict[int, Finished] = {}

    def begin(self, manifest: dict[str, Any], *, resume: bool) -> None:
        """Make ready for the run that `manifest` describes, with `finished` as the parts that stand already.

        Raises OutputError where the directory holds something else, a run of its own without `resume`, or a run with
        other options, another version or other inputs.
        """
        wanted = json.loads(json.dumps(manifest))
        there = _manifest(self.path)
        if there is None:
            others = sorted(entry.name for entry in self.path.iterdir() if entry.name != LOCK)
            others = [name for name in others if not name.endswith(_HALF)]
            if others:
                raise OutputError(
                    Detail(
                        "{path} is not empty and holds no corpus run (there is {other!r})",
                        path=self.path,
                        other=others[0],
                    )
                )
            self._replace(MANIFEST, _dump(wanted))
        elif not resume:
            raise OutputError(
                Detail(
                    "{path} holds a corpus run already: resume goes on with it, another directory starts anew",
                    path=self.path,
                )
            )
        elif there != wanted:
            raise OutputError(
                Detail("{path} cannot be resumed: {difference}", path=self.path, difference=_difference(there, wanted))
            )
        for half in self.path.glob(f".*{_HALF}"):
            half.unlink()
        self.finished = {part.number: part for part in _finished(self.path)}
        # Written anew, so that a line torn by a crash is gone before the next one is appended.
        self._replace(JOURNAL, "".join(f"{part.to_json()}\n" for part in self.finished.values()).encode())

    def add(self, part: Finished, content: bytes) -> None:
        """Write the file of a part, then its line. Raises OutputError; what is finished stays valid."""
        self._replace(part.file, content)
        with self._writing(JOURNAL), (self.path / JOURNAL).open("ab") as journal:
            journal.write(f"{part.to_json()}\n".encode())
            journal.flush()
            os.fsync(journal.fileno())
        self.finished[part.number] = part

    def close(self, summary: dict[str, Any]) -> None:
        """Write the summary: the run is complete."""
        self._replace(SUMMARY, _dump(summary))

    def _replace(self, name: str, content: bytes) -> None:
        """Write a file whole or not at all."""
        half = self.path / f".{name}{_HALF}"
        with self._writing(name):
            try:
                with half.open("wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                half.replace(self.path / name)
            except OSError:
                with suppress(OSError):
                    half.unlink(missing_ok=True)
                raise

    @contextmanager
    def _writing(self, name: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise _unwritable(self.path / name, error) from error


@contextmanager
def claim(path: Path) -> Iterator[OutputDirectory]:
    """Hold `path`, made where it is missing, for this process alone; given up at the end, however that comes.

    The system itself drops the lock of a process that is gone, so a killed run leaves nothing to clean up. Raises
    OutputError where another run is at work there, or where it cannot be written.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
        lock = _lock(path)
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise _unwritable(path, error) from error
    try:
        yield OutputDirectory(path)
    finally:
        with suppress(OSError):
            (path / LOCK).unlink()
        os.close(lock)


def _lock(path: Path) -> int:
    """An open, locked lock file that stands under its name (its last holder may have removed it meanwhile)."""
    place = path / LOCK
    while True:
        descriptor = os.open(place, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.read(descriptor, 200).decode("utf-8", "replace").strip() or "another process"
            os.close(descriptor)
            raise OutputError(Detail("{path} is in use by another run ({holder})", path=path, holder=holder)) from None
        except OSError:
            os.close(descriptor)
            raise
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), place.stat()):
                os.truncate(descriptor, 0)
                os.write(descriptor, f"process {os.getpid()} on {socket.gethostname()}\n".encode())
                return descriptor
        os.close(descriptor)


def manifest_of(path: Path) -> dict[str, Any]:
    """The manifest of a corpus output. Raises DocumentError where `path` holds none."""
    manifest = _manifest(path)
    if manifest is None:
        raise DocumentError(Detail("{path} holds no corpus output: there is no {name} in it", path=path, name=MANIFEST))
    return manifest


def finished_files(path: Path) -> list[Path]:
    """The files of the finished parts of a corpus output, in order."""
    return [path / part.file for part in _finished(path)]


def _manifest(path: Path) -> dict[str, Any] | None:
    try:
        wanted = json.loads((path / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except ValueError as error:
        raise OutputError(Detail("{path} is broken: {error}", path=path / MANIFEST, error=error)) from error
    if not isinstance(wanted, dict):
        raise OutputError(Detail("{path} is broken: it holds no object", path=path / MANIFEST))
    return wanted


def _finished(path: Path) -> list[Finished]:
    """The parts whose line and file agree, by number; lines that a crash tore, or whose file is gone, are left out."""
    parts: dict[int, Finished] = {}
    try:
        lines = (path / JOURNAL).read_text(encoding="utf-8", errors="replace").split("\n")
    except FileNotFoundError:
        return []
    for line in lines:
        with suppress(ValueError, TypeError, KeyError, OSError):
            part = Finished.from_json(line)
            if digest_of((path / part.file).read_bytes()) == part.content:
                parts[part.number] = part
    return [parts[number] for number in sorted(parts)]


def _difference(there: dict[str, Any], wanted: dict[str, Any]) -> str:
    """What the manifest in the directory and that of the run disagree in, for a message."""
    before, after = _flat(there), _flat(wanted)
    names = sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))
    return "; ".join(f"{name} was {before.get(name)!r} and is now {after.get(name)!r}" for name in names)


def _flat(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for key, held in fields.items()
        for name, value in (held.items() if isinstance(held, dict) else [(key, held)])
    }


def _dump(fields: dict[str, Any]) -> bytes:
    return (json.dumps(fields, ensure_ascii=False, indent=1) + "\n").encode()


def _unwritable(path: Path, error: OSError) -> OutputError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    why = "no space is left" if full else error.strerror or str(error)
    return OutputError(
        Detail("cannot write {path}: {why}; what is finished stays valid and can be resumed", path=path, why=why)
    )
