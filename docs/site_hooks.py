"""What the site needs besides the pages: the README as its first page, and links that lead out of the pages as text.

The pages are written to be read in the repository, where they link to sources and examples; a site has only the pages.
"""

import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
_LINK = re.compile(r"\[([^\]]*)\]\(([^)#\s]+)(#[^)\s]*)?\)")


def on_files(files: Files, config: Any) -> Files:
    """Add the README as the first page of the English site."""
    if config["theme"]["language"] == "en":
        files.append(File.generated(config, "index.md", content=_readme()))
    return files


def _readme() -> str:
    text = (ROOT / "README.md").read_text(encoding="utf-8").partition("## راهنمای فارسی")[0]
    text = text.replace("[راهنمای فارسی](#راهنمای-فارسی)", "")
    return re.sub(r"(\]\(|src=\")docs/", r"\1", text)


def on_page_markdown(markdown: str, page: Any, config: Any, files: Files) -> str:
    """Links to what is no page become their words; those to the README lead to the first page."""

    def kept(match: re.Match[str]) -> str:
        words, target, anchor = match[1], match[2], match[3] or ""
        if ":" in target or files.get_file_from_path(target):
            return match[0]
        if target == "../README.md":
            return f"[{words}](index.md{anchor})"
        return words

    return _LINK.sub(kept, markdown)
