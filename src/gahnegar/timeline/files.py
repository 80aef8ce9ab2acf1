"""Writing files whole or not at all, and never over a file that is somebody else's. Knows no timeline."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from gahnegar.errors import Detail, OutputError

_HEAD = 4096


def write(
    path: str | os.PathLike[str],
    content: bytes,
    ours: Callable[[bytes], bool],
    *,
    force: bool = False,
    whole: bool = False,
) -> Path:
    """Put `content` at `path` in one step; the path.

    `ours` tells from the first 4,096 bytes of a file that is there already, or from all of it with `whole`, whether
    this program wrote it and nobody changed it since; another one stays as it is unless `force`. OutputError says what
    prevents the writing, and then nothing half-written remains.
    """
    target = Path(path)
    try:
        if target.is_dir():
            raise OutputError(
                Detail("cannot write {target}: it is a directory, the name of a file was expected", target=target)
            )
        if not target.parent.is_dir():
            raise OutputError(
                Detail("cannot write {target}: there is no directory {parent}", target=target, parent=target.parent)
            )
        if target.is_file():
            with target.open("rb") as file:
                head = b"" if force else file.read(-1 if whole else _HEAD)
            if head and not ours(head):
                raise OutputError(
                    Detail(
                        "will not replace {target}: gahnegar did not write it, or it was changed since "
                        "(--force, in Python force=True, replaces it)",
                        target=target,
                    )
                )
        elif target.exists():  # a device or a pipe, which nothing can stand in for
            target.write_bytes(content)
            return target
        _replace(Path(os.path.realpath(target)), content)
    except OutputError:
        raise
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise OutputError(Detail("cannot write {target}: {reason}", target=target, reason=reason or error)) from error
    return target


@contextmanager
def all_or_none(paths: Iterable[Path]) -> Iterator[None]:
    """Write files within: where that ends with an error, all of `paths` are again as they were before.

    They lie in one directory, which must be there.
    """
    named = list(paths)
    folder = named[0].parent
    try:
        kept = TemporaryDirectory(prefix=".gahnegar-", dir=folder)
    except OSError as error:
        raise OutputError(
            Detail("cannot write into {folder}: {why}", folder=folder, why=error.strerror or error)
        ) from error
    with kept as place:
        for path in named:
            if path.is_file():
                _keep(path, Path(place) / path.name)
        try:
            yield
        except BaseException:
            for path in named:
                before = Path(place) / path.name
                if before.exists():
                    shutil.move(before, os.path.realpath(path))
                elif path.is_file():
                    path.unlink()
            raise


def _keep(path: Path, place: Path) -> None:
    """The file under a second name: `write` puts another one in its place and does not change it."""
    try:
        place.hardlink_to(os.path.realpath(path))
    except OSError:  # a file system without hard links
        shutil.copy2(path, place)


def _replace(target: Path, content: bytes) -> None:
    temporary = target.with_name(f".gahnegar-{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o7777)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
