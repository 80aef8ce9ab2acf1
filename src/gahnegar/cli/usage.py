"""The command line in two languages: help, headings and the errors of wrong use. Knows click, no commands of ours."""

import copy
import os
from typing import Any

import click

from gahnegar.messages.console import CONSOLES, DETAILS, HEADINGS, HELP, Console, in_persian

LANGUAGE = "gahnegar.language"
"""Where the language is kept for all commands of a call."""


def language() -> str:
    """The language of this call: that of `--lang`, else of the system."""
    ctx = click.get_current_context(silent=True)
    return str(ctx.meta.get(LANGUAGE, _of_the_system())) if ctx else _of_the_system()


def _of_the_system() -> str:
    setting = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := os.environ.get(name))), "")
    return "fa" if setting.lower().startswith("fa") else "en"


def console() -> Console:
    """What the command line says, in the language of this call."""
    return CONSOLES[language()]


def choose_language(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """Keep the language that `--lang` names."""
    del param
    if value:
        ctx.meta[LANGUAGE] = value


lang_option = click.Option(
    ["--lang"],
    type=click.Choice(["en", "fa"]),
    expose_value=False,
    is_eager=True,
    callback=choose_language,
    help="Language of help and summaries (default: that of the system).",
)


class _PersianFormatter(click.HelpFormatter):
    """Writes click's own words in Persian."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, HEADINGS["Usage: "])

    def write_heading(self, heading: str) -> None:
        super().write_heading(HEADINGS.get(heading, heading))

    def write_dl(self, rows: Any, col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(name, _detailed(text)) for name, text in rows], col_max, col_spacing)


def _detailed(text: str) -> str:
    """The help of an option, and what click says behind it in brackets."""
    said, bracket, rest = ("", "", text) if text.startswith("[") else text.partition("  [")
    for words, persian in DETAILS.items():
        rest = rest.replace(words, persian)
    return f"{HELP.get(said, said)}{bracket}{rest}"


class Spoken(click.Command):
    """A command whose help is in the language of the call."""

    def get_help(self, ctx: click.Context) -> str:
        if language() != "fa":
            return super().get_help(ctx)
        formatter = _PersianFormatter(width=ctx.terminal_width, max_width=ctx.max_content_width)
        translated = copy.copy(self)
        translated.help = in_persian(self.help or "")
        translated.epilog = (self.epilog or "").replace("Examples:", HEADINGS["Examples:"])
        translated.params = [_translated(param) for param in self.params]
        translated.format_help(ctx, formatter)
        return formatter.getvalue().rstrip("\n")

    def get_short_help_str(self, limit: int = 45) -> str:
        line = super().get_short_help_str(limit)
        whole = self.short_help or line
        return in_persian(whole).rstrip(".") if language() == "fa" else line


def _translated(param: click.Parameter) -> click.Parameter:
    if not isinstance(param, click.Option) or not param.help:
        return param
    translated = copy.copy(param)
    translated.help = in_persian(param.help)
    return translated


class WrongUse(click.UsageError):
    """A wrong use of the command, said in Persian."""

    def __init__(self, error: click.UsageError) -> None:
        super().__init__(_said(error), error.ctx)

    def show(self, file: Any = None) -> None:
        """Print the usage, where help is to be had, and what is wrong."""
        if self.ctx is not None:
            formatter = _PersianFormatter(width=self.ctx.terminal_width)
            self.ctx.command.format_usage(self.ctx, formatter)
            click.echo(formatter.getvalue(), nl=False, err=True)
            click.echo(f"راهنما: {self.ctx.command_path} --help\n", err=True)
        click.echo(f"{CONSOLES['fa'].error}: {self.message}", err=True)


def _said(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            like = f"؛ شاید {'، '.join(error.possibilities)}" if error.possibilities else ""
            return f"گزینهٔ {error.option_name} وجود ندارد{like}"
        case click.MissingParameter():
            return f"{_hint(error)} داده نشده است"
        case click.BadParameter(param=click.Option(type=click.Choice() as kind)):
            return f"مقدار {_hint(error)} درست نیست؛ یکی از این‌ها باید باشد: {'، '.join(map(str, kind.choices))}"
        case click.BadParameter():
            return f"مقدار {_hint(error)} درست نیست: {error.message}"
        case _:
            return in_persian(error.message)


def _hint(error: click.BadParameter) -> str:
    """What a user calls the parameter."""
    if error.param is None:
        return "آرگومان"
    return error.param.opts[0] if isinstance(error.param, click.Option) else error.param.opts[0].upper()
