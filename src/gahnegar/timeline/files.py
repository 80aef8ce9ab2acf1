"""Writing a file whole or not at all, and never over a file that is somebody else's. Knows no timeline."""

import os
import secrets
from collections.abc import Callable
from pathlib import Path

from gahnegar.errors import OutputError

_HEAD = 4096


def write(path: str | os.PathLike[str], content: bytes, ours: Callable[[bytes], bool], *, force: bool = False) -> Path:
    """Put `content` at `path` in one step; the path.

    `ours` tells from the first 4,096 bytes of a file that is there already whether this program wrote it; another one
    stays as it is unless `force`. OutputError says what prevents the writing, and then nothing half-written remains.
    """
    target = Path(path)
    try:
        if target.is_dir():
            raise OutputError(f"cannot write {target}: it is a directory, the name of a file was expected")
        if not target.parent.is_dir():
            raise OutputError(f"cannot write {target}: there is no directory {target.parent}")
        if target.is_file():
            with target.open("rb") as file:
                head = file.read(_HEAD)
            if head and not force and not ours(head):
                raise OutputError(
                    f"will not replace {target}: gahnegar did not write it (--force, in Python force=True, replaces it)"
                )
        elif target.exists():  # a device or a pipe, which nothing can stand in for
            target.write_bytes(content)
            return target
        _replace(Path(os.path.realpath(target)), content)
    except OutputError:
        raise
    except (OSError, ValueError) as error:
        told = error.strerror if isinstance(error, OSError) else None
        raise OutputError(f"cannot write {target}: {told or error}") from error
    return target


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
