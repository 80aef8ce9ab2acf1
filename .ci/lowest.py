"""Print the lowest declared version of everything that the package itself needs, as constraints for pip."""

import re
import tomllib
from pathlib import Path

PROJECT = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
TOOLS = {"test", "dev", "bench"}

needs = PROJECT["dependencies"] + [
    need for extra, needs in PROJECT["optional-dependencies"].items() if extra not in TOOLS for need in needs
]
found = (re.match(r"([\w.-]+)(?:\[[^]]*\])?>=([\d.]+)", need) for need in needs)
print(*sorted({f"{match[1]}=={match[2]}" for match in found if match}), sep="\n")
