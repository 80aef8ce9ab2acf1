"""What all commands share: the group, its language and --debug, and errors as messages in place of tracebacks."""

import sys
from typing import Any

import click

from gahnegar import __version__
from gahnegar.cli.usage import LANGUAGE, Spoken, WrongUse, console, lang_option, language
from gahnegar.errors import GahnegarError, detail_of
from gahnegar.messages.console import Console

STOPPED = 130
"""What shells tell of a command that Ctrl-C has ended."""

_EPILOG = """\b
Completion of commands and options, by shell:
  bash   eval "$(_GAHNEGAR_COMPLETE=bash_source gahnegar)"
  zsh    eval "$(_GAHNEGAR_COMPLETE=zsh_source gahnegar)"
  fish   _GAHNEGAR_COMPLETE=fish_source gahnegar | source
"""

_DEBUG = "gahnegar.debug"


def _set_debug(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    del param
    ctx.meta[_DEBUG] = value or ctx.meta.get(_DEBUG, False)


debug_option = click.Option(
    ["--debug"], is_flag=True, expose_value=False, callback=_set_debug, help="Show where an error comes from."
)


def debugs() -> bool:
    """Whether the user asked for tracebacks; an error then ends the command."""
    return bool(click.get_current_context().meta.get(_DEBUG))


def error_text(error: Exception) -> str:
    """An error as a user reads it: those of this package speak for themselves, others by their kind."""
    if isinstance(error, GahnegarError):
        return console().detail(detail_of(error))
    return f"{type(error).__name__}: {error} (--debug shows where)"


class _Problem(click.ClickException):
    """An error of the work, said in the language of the call."""

    def __init__(self, error: Exception, spoken: Console) -> None:
        super().__init__(error_text(error))
        said = detail_of(error) if isinstance(error, GahnegarError) else self.message
        self._line = spoken.problem(said)

    def show(self, file: Any = None) -> None:
        click.echo(self._line, err=True)


class WordedProblem(click.ClickException):
    """A problem that is in the language of the call already."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self._line = f"{console().error}: {problem}"

    def show(self, file: Any = None) -> None:
        click.echo(self._line, err=True)


class Family(Spoken, click.Group):
    """A group whose commands have --debug, without which errors are messages and no tracebacks."""

    command_class = Spoken

    def make_context(
        self, info_name: str | None, args: list[str], parent: click.Context | None = None, **extra: Any
    ) -> click.Context:
        try:
            return super().make_context(info_name, args, parent, **extra)
        except click.UsageError as error:
            raise _in_its_language(error) from error

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        cmd.params.append(debug_option)
        super().add_command(cmd, name)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise _in_its_language(error) from error
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.meta.get(_DEBUG):
                raise
            raise _Problem(error, console()) from error


def _in_its_language(error: click.UsageError) -> click.UsageError:
    chosen = error.ctx.meta.get(LANGUAGE) if error.ctx else None
    return WrongUse(error) if (chosen or language()) == "fa" and not isinstance(error, WrongUse) else error


@click.group(cls=Family, epilog=_EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="gahnegar")
def main() -> None:
    """Reads Persian text and says what happened when.

    \b
      gahnegar timeline article.txt
      gahnegar tag article.txt --to jsonl
      gahnegar resolve "فروردین ماه امسال" --published 1392-07-02
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


main.params += [debug_option, lang_option]
