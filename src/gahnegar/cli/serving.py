"""`gahnegar serve`, `mcp` and `web`: the same for other programs, for language models, and in a browser."""

from pathlib import Path
from typing import Any

import click

from gahnegar.cli.family import main
from gahnegar.errors import Detail, MissingExtraError


@main.command(
    "serve",
    short_help="Serve the same over HTTP.",
    epilog="""\b
Examples:
  gahnegar serve
  gahnegar serve --port 8080 --workers 4 --seconds 60
""",
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0: any that is free.")
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes that answer.")
@click.option("--largest", type=click.IntRange(min=1), default=2_000_000, show_default=True, help="Bytes of a request.")
@click.option("--seconds", type=click.FloatRange(min=0.1), default=30.0, show_default=True, help="For one request.")
def serve_command(host: str, port: int, **limits: Any) -> None:
    """Serve /resolve, /tag, /extract and /timeline over HTTP, described at /docs. Needs the extra `serve`."""
    try:
        from gahnegar.integrations.service import serve
    except ModuleNotFoundError as error:
        raise MissingExtraError.of(Detail("serving needs {name}", name=error.name), "serve") from error
    serve(host, port, **limits)


@main.command(
    "mcp",
    short_help="Serve the same as tools for language models.",
    epilog="""\b
Examples:
  gahnegar mcp
""",
)
def mcp_command() -> None:
    """Serve resolve, tag, extract and timeline as tools of the Model Context Protocol, on standard input and output.

    Needs the extra `mcp`.
    """
    try:
        from gahnegar.integrations.mcp import serve_tools
    except ModuleNotFoundError as error:
        raise MissingExtraError.of(Detail("the tool server needs {name}", name=error.name), "mcp") from error
    serve_tools()


@main.command(
    "web",
    short_help="Make a folder that runs in the reader's browser.",
    epilog="""\b
Examples:
  npm install pyodide
  gahnegar web --runtime node_modules/pyodide --out public
  python3 -m http.server --directory public
""",
)
@click.option(
    "--runtime", required=True, type=click.Path(path_type=Path), metavar="DIR", help="A folder of Pyodide, as of npm."
)
@click.option("--out", required=True, type=click.Path(path_type=Path), metavar="DIR", help="Folder for the web server.")
@click.option("--force", is_flag=True, help="Write into a folder that holds other files.")
def web_command(runtime: Path, out: Path, *, force: bool) -> None:
    """Make a folder for a web server: one pastes a text and a day and sees the timeline, on one's own machine."""
    from gahnegar.integrations.web import build

    for path in build(runtime, out, force=force):
        click.echo(f"written: {path} ({path.stat().st_size:,} bytes)")
