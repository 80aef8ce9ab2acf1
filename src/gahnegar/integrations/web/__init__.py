"""A folder for any web server in which gahnegar runs in the reader's own browser, by Pyodide. Nothing is sent anywhere.

The runtime is the folder of the npm package `pyodide`. It has no NumPy: the analyser's network runs in JavaScript
beside it (`static/network.mjs`).
"""

import io
import shutil
import zipfile
from collections.abc import Iterator
from importlib.metadata import distribution
from importlib.resources import files as resources
from pathlib import Path, PurePosixPath

from gahnegar.errors import Detail, OutputError

_RUNTIME = ("pyodide.mjs", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
_RUNTIME_OR = (("pyodide.asm.mjs", "pyodide.asm.js"),)
_PAGE = ("index.html", "worker.mjs", "network.mjs", "style.css")
_WITH_US = ("jinja2", "markupsafe")
"""Packages that the page is made with; of MarkupSafe the part in Python alone."""
_MARK = "gahnegar.zip"


def build(runtime: Path, out: Path, *, force: bool = False) -> list[Path]:
    """Write the folder; its files. OutputError where `runtime` is none of Pyodide, or `out` is somebody else's."""
    needed = [runtime / name for name in _RUNTIME]
    needed += [_first(runtime, names) for names in _RUNTIME_OR]
    missing = [path.name for path in needed if not path.is_file()]
    if missing:
        raise OutputError(
            Detail(
                "{runtime} is no folder of Pyodide: it lacks {missing}; npm install pyodide gives one",
                runtime=runtime,
                missing=", ".join(missing),
            )
        )
    if out.is_dir() and any(out.iterdir()) and not (out / _MARK).is_file() and not force:
        raise OutputError(
            Detail("will not write into {out}: it holds files that gahnegar did not write (--force writes)", out=out)
        )
    written = []
    try:
        (out / "pyodide").mkdir(parents=True, exist_ok=True)
        for path in needed:
            written.append(Path(shutil.copyfile(path, out / "pyodide" / path.name)))
        for name in _PAGE:
            text = (resources("gahnegar.integrations.web") / "static" / name).read_text(encoding="utf-8")
            (out / name).write_text(text, encoding="utf-8")
            written.append(out / name)
        (out / _MARK).write_bytes(_packages())
    except OSError as error:
        raise OutputError(Detail("cannot write into {out}: {why}", out=out, why=error.strerror or error)) from error
    return [*written, out / _MARK]


def _first(folder: Path, names: tuple[str, ...]) -> Path:
    """The first of these files that is there, else the first of them."""
    return next((folder / name for name in names if (folder / name).is_file()), folder / names[0])


def _packages() -> bytes:
    """This package and what its page is made with, as a zip archive; always the same bytes for the same files."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in sorted(_files()):
            archive.writestr(zipfile.ZipInfo(name), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _files() -> Iterator[tuple[str, Path]]:
    ours = Path(str(resources("gahnegar")))
    for path in ours.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield f"gahnegar/{path.relative_to(ours).as_posix()}", path
    for name in _WITH_US:
        found = distribution(name)
        for file in found.files or ():
            if PurePosixPath(file).parts[0] == name and file.suffix in (".py", ".typed"):
                yield str(PurePosixPath(file)), Path(str(found.locate_file(file)))
