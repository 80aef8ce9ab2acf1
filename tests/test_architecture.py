"""The shape of the house: what may import what, and what the core must not load."""

import ast
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

import gahnegar
from gahnegar.dates.expression import Expression
from gahnegar.dates.grammar.symbols import PASSES

HOUSE = Path(gahnegar.__file__).parent

# Each floor imports only from floors above it in these lists (and from itself).
FLOORS = (
    "errors",
    "codec",
    "messages",
    "persian",
    "dates",
    "events",
    "reading",
    "formats",
    "documents",
    "timeline",
    "corpus",
    "integrations",
    "pandas",
    "cli",
)
DATES = (
    ("units",),
    ("_iran_lunar", "calendars"),
    ("display",),
    ("occasion",),
    ("conflicts", "day_cues", "year_cues"),
    ("expression",),
    ("years",),
    ("facts",),
    ("lexicon",),
    ("named",),
    ("scan",),
    ("grammar",),
    ("filters",),
    ("vocabulary",),
    ("packs",),
    ("resolution",),
    ("readings",),
    ("open_weekdays",),
    ("resolve", "values"),
    ("published",),
    ("plots",),
    ("day_columns", "days_of_events", "speech_time", "whole_text"),
    (
        "bare_hours",
        "course",
        "dated_lines",
        "early_years",
        "list_heads",
        "programme",
        "short_years",
        "storyline",
        "timetable",
    ),
    ("ascent", "chat_stamps", "last_times", "lunar_names", "outlook", "proceedings", "weekday_order", "words_beside"),
    ("explained", "headings", "nights", "stated_years"),
    ("clock_days", "counted_times", "open_days", "quoted", "tales", "weeks"),
    ("context",),
    ("noun_before",),
    ("customs",),
    ("standing",),
    ("general",),
    ("signals",),
    ("explain", "timex"),
    ("as_timex", "ends", "equated"),
    ("tag",),
    ("timex_record",),
    ("token_labels",),
)
HEAVY = ("pandas", "plotly", "dateparser", "numpy", "convertdate", "jinja2", "tqdm", "click", "gahnegar.timeline")


def _modules() -> Iterator[tuple[tuple[str, ...], Path]]:
    for path in sorted(HOUSE.rglob("*.py")):
        parts = path.relative_to(HOUSE).with_suffix("").parts
        yield tuple(part for part in parts if part not in ("__init__", "__main__")), path


def _is_for_annotations(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _imports(source: str, *, annotations: bool = True) -> Iterator[tuple[str, ...]]:
    """The modules of the package that a source imports anywhere: in functions, and for `annotations` alone."""
    tree = ast.parse(source)
    if not annotations:
        tree.body = [node for node in tree.body if not _is_for_annotations(node)]
    for node in ast.walk(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are absolute in this house"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            first, *rest = name.split(".")
            if first == "gahnegar" and rest:
                yield tuple(rest)


def _floor(module: tuple[str, ...]) -> int:
    return FLOORS.index(module[0])


def _dates_floor(module: tuple[str, ...]) -> int:
    return next(floor for floor, names in enumerate(DATES) if module[1] in names)


def test_every_module_has_its_floor() -> None:
    homeless = [
        ".".join(module)
        for module, _ in _modules()
        if module
        and (module[0] not in FLOORS or (module[0] == "dates" and len(module) > 1 and module[1] not in sum(DATES, ())))
    ]
    assert homeless == []


def test_no_file_name_stands_twice() -> None:
    names = Counter(path.name for _, path in _modules() if path.name != "__init__.py")
    assert [name for name, count in names.items() if count > 1] == []


def test_imports_go_one_way() -> None:
    upward = []
    for module, path in _modules():
        if not module:
            continue  # the doors name everything; what they load is tested below
        for imported in _imports(path.read_text(encoding="utf-8")):
            if imported[0] not in FLOORS:
                continue  # a public name of the door, such as __version__
            up = _floor(imported) > _floor(module)
            if module[0] == imported[0] == "dates" and len(module) > 1 and len(imported) > 1:
                up = _dates_floor(imported) > _dates_floor(module)
            if up:
                upward.append(f"{'.'.join(module)} imports {'.'.join(imported)}")
    assert upward == []


def _room_and_module(module: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every folder in which a module stands, with the name that it or its folder has there."""
    for depth in range(1, len(module)):
        yield module[:depth], module[depth]


def _circle(graph: dict[str, set[str]]) -> list[str]:
    """The names of a circle in a graph, in its order; empty where there is none."""
    done: set[str] = set()

    def walk(name: str, way: list[str]) -> list[str]:
        if name in way:
            return way[way.index(name) :]
        if name not in done:
            for other in sorted(graph.get(name, ())):
                if found := walk(other, [*way, name]):
                    return found
            done.add(name)
        return []

    return next((found for name in sorted(graph) if (found := walk(name, []))), [])


def test_no_room_has_a_circle() -> None:
    rooms: dict[tuple[str, ...], dict[str, set[str]]] = {}
    for module, path in _modules():
        for imported in _imports(path.read_text(encoding="utf-8"), annotations=False):
            for (room, name), (other_room, other) in zip(
                _room_and_module(module), _room_and_module(imported), strict=False
            ):
                names = {one.stem for one in (HOUSE / Path(*room)).iterdir()}
                if room == other_room and name != other and {name, other} <= names:
                    rooms.setdefault(room, {}).setdefault(name, set()).add(other)
    assert {room: circle for room, graph in rooms.items() if (circle := _circle(graph))} == {}
    assert len(rooms) > 8


def test_a_circle_is_seen() -> None:
    assert _circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]
    assert _circle({"a": {"b", "c"}, "b": {"c"}}) == []


PAGE = (HOUSE.parents[1] / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_the_page_names_the_rooms_in_their_order() -> None:
    listed = PAGE.partition("functions too:")[2].partition("Inside")[0]
    assert tuple(re.findall(r"^    (\w+)  ", listed, re.MULTILINE)) == FLOORS


def test_the_page_names_files_that_are_there() -> None:
    named = re.findall(r"`((?:\w+/)+(?:\w+\.py)?)`", PAGE)
    assert len(named) > 20
    root = HOUSE.parents[1]
    assert [name for name in named if not (HOUSE / name).exists() and not (root / name).exists()] == []


def test_the_page_of_events_names_modules_that_are_there() -> None:
    page = (HOUSE.parents[1] / "docs" / "events.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| ((?:`[\w./]+`(?:, )?)+) \|", page, re.MULTILINE)
    named = {name.strip("/").replace(".", "/") for row in rows for name in re.findall(r"`([\w./]+)`", row)}
    files = {path.relative_to(HOUSE).with_suffix("").as_posix() for path in HOUSE.rglob("*.py")}
    there = files | {path.relative_to(HOUSE).as_posix() for path in HOUSE.rglob("*") if path.is_dir()}
    assert [name for name in named if not any(f"/{path}".endswith(f"/{name}") for path in there)] == []
    assert len(named) > 35


def test_the_page_names_the_passes_in_their_order() -> None:
    table = PAGE.partition("| passes | why there |")[2].partition("\n## ")[0]
    named = [
        name for row in re.findall(r"^\| (`[^|]+) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)
    ]
    inner = [one for outer in PASSES for one in (outer.name, *(member.name for member in outer._members))]
    assert named == inner


def test_the_order_test_sees_what_is_hidden_in_functions() -> None:
    assert list(_imports("def f():\n    from gahnegar.timeline import page\n    import gahnegar.cli")) == [
        ("timeline", "page"),
        ("cli",),
    ]


def _rules_asked_for(source: str) -> Iterator[str]:
    """The names with which a source compares the `rule` of a match, also those in a table of the module."""
    tree = ast.parse(source)
    tables = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.left, ast.Attribute) and node.left.attr == "rule":
            for side in node.comparators:
                names = tables.get(side.id, side) if isinstance(side, ast.Name) else side
                yield from (
                    one.value for one in ast.walk(names) if isinstance(one, ast.Constant) and isinstance(one.value, str)
                )


def test_rules_are_asked_for_by_names_that_exist() -> None:
    asked = {name for path in HOUSE.rglob("*.py") for name in _rules_asked_for(path.read_text(encoding="utf-8"))}
    assert {"tonight", "day_of_course"} <= asked, "from a table, and where it is compared"
    assert asked <= {rule.name for rules in PASSES for rule in rules.rules}


def _python(code: str) -> str:
    """What a fresh interpreter prints for `code`."""
    environment = {**os.environ, "PYTHONPATH": str(HOUSE.parent)}
    return subprocess.check_output([sys.executable, "-c", code], env=environment, text=True)


def _loaded(code: str) -> set[str]:
    """Which of the heavy modules are there after running `code`."""
    return set(_python(f"{code}\nimport sys; print(*(name for name in {HEAVY!r} if name in sys.modules))").split())


@pytest.mark.parametrize(
    "code",
    [
        "import gahnegar",
        "import gahnegar; gahnegar.tag('در سال ۱۳۹۲ و دیروز', published='1392-07-02')",
        "import gahnegar; gahnegar.resolve('اول تا ۴ اکتبر', published='1392/7/2').explain()",
    ],
)
def test_the_core_loads_nothing_heavy(code: str) -> None:
    assert _loaded(code) == set()


def test_the_measure_of_loading_works() -> None:
    assert _loaded("import numpy") == {"numpy"}


COUNT_CALLS = """
import sys
calls = 0
def count(frame, event, argument):
    global calls
    calls += event in ("call", "c_call")
sys.setprofile(count)
import gahnegar
sys.setprofile(None)
print(calls)
"""


def test_importing_is_little_work() -> None:
    """Function calls, which are the same on every machine: some 170,000, in about a tenth of a second."""
    assert int(_python(COUNT_CALLS)) < 200_000


def test_public_names_are_there() -> None:
    missing = [name for name in gahnegar.__all__ if not hasattr(gahnegar, name)]
    assert missing == []
    assert not hasattr(gahnegar, "no_such_name")


def test_no_test_reads_a_clock() -> None:
    """Seconds differ from machine to machine: tests count work or compare it, and wait for what they ask."""
    clock = re.compile(r"\b(?:process_time|perf_counter|monotonic|thread_time)(?:_ns)?\b|\btime\.time\(")
    tests = [path for path in Path(__file__).parent.rglob("*.py") if path != Path(__file__)]
    assert [path.name for path in tests if clock.search(path.read_text(encoding="utf-8"))] == []


SAME_METHODS = {
    "formats": {"render"},  # one module a format, each with the same calls
    "timeline/exports": {"render", "ours", "left_out"},
}


def _is_shared_on_purpose(name: str, homes: list[Path]) -> bool:
    """Whether modules of one kind share a name, or the door of a room repeats that of what stands behind it."""
    if name.startswith("__"):
        return True
    rooms = [home.parent.relative_to(HOUSE).as_posix() for home in homes]
    if all(name in SAME_METHODS.get(room, ()) for room in rooms):
        return True
    behind = [home for home in homes if home.name != "__init__.py"]
    doors = {home.parent for home in homes if home.name == "__init__.py"}
    return len(behind) == 1 and all(door in behind[0].parents for door in doors)


def test_each_function_and_class_has_a_name_of_its_own() -> None:
    homes: dict[str, list[Path]] = {}
    for _, path in _modules():
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                homes.setdefault(node.name, []).append(path)
    twice = {
        name: [found.relative_to(HOUSE).as_posix() for found in where]
        for name, where in homes.items()
        if len(where) > 1 and not _is_shared_on_purpose(name, where)
    }
    assert twice == {}
    assert len(homes) > 1500
    public = [name for name in gahnegar.__all__ if isinstance(getattr(gahnegar, name), type(_floor))]
    assert {name: len(homes[name]) for name in public if len(homes[name]) != 1} == {}
    assert len(public) >= 8


def test_a_shared_name_is_seen() -> None:
    page, read = HOUSE / "timeline" / "page.py", HOUSE / "documents" / "read.py"
    assert not _is_shared_on_purpose("render", [page, read])
    assert not _is_shared_on_purpose("serve", [HOUSE / "timeline" / "__init__.py", read])
    assert _is_shared_on_purpose("analyse", [HOUSE / "persian" / "__init__.py", HOUSE / "persian/syntax/analyse.py"])


UNPLAIN = re.compile(r"told|parted|\bmend(?:s|ed)?\b|\bhear(?:s|d)?\b")


def test_names_are_words_of_the_field() -> None:
    """Given, stated, separated, corrected: what a name says is known to whoever knows the field."""
    assert [path.name for _, path in _modules() if any(map(UNPLAIN.search, _names(path)))] == []


def _names(path: Path) -> set[str]:
    """All that a source names: functions, classes, parameters, variables, attributes."""
    named: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        for field in ("name", "id", "attr", "arg"):
            if isinstance(name := getattr(node, field, None), str):
                named.add(name.lower().replace("_", " "))
    return named


KINDS = {kind.__name__ for kind in get_args(Expression)}
WALKS = {
    "says",  # the words of an explanation
    "_resolve",  # the days
    "placed_leaves",
    "open_part",
    "grain",
    "named_times",
    "with_year",
    "with_whole_years",
    "counted_from_story",
}


def _matches(function: ast.AST) -> Iterator[ast.Match]:
    return (node for node in ast.walk(function) if isinstance(node, ast.Match))


def _kinds_named(match: ast.Match) -> set[str]:
    """The kinds of expression that the patterns of a match name."""
    classes = (part.cls for case in match.cases for part in ast.walk(case.pattern) if isinstance(part, ast.MatchClass))
    return {name.id for name in classes if isinstance(name, ast.Name)} & KINDS


def _walks(source: str) -> Iterator[str]:
    """The functions that descend into expressions by calling themselves."""
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef):
            names = {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
            descends = any(map(_kinds_named, _matches(function))) or names & {"children", "mapped", "placed"}
            if descends and function.name in names:
                yield function.name


def test_walks_over_expressions_are_few_and_known() -> None:
    found = [name for _, path in _modules() for name in _walks(path.read_text(encoding="utf-8"))]
    assert sorted(found) == sorted(WALKS)


def _falls_through(match: ast.Match) -> bool:
    last = match.cases[-1]
    return last.guard is not None or not isinstance(last.pattern, ast.MatchAs) or last.pattern.pattern is not None


def _asserts_never(match: ast.Match) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "assert_never" for node in ast.walk(match.cases[-1]))


def test_every_match_says_what_becomes_of_the_rest() -> None:
    """It ends in `case _`; one that goes through most kinds of expression goes through all, and asserts it."""
    unsaid, forgetful, whole = [], [], 0
    for module, path in _modules():
        for match in _matches(ast.parse(path.read_text(encoding="utf-8"))):
            where = f"{'.'.join(module)}:{match.lineno}"
            if _falls_through(match):
                unsaid.append(where)
            elif len(_kinds_named(match)) > len(KINDS) // 2:
                whole += 1
                if not _asserts_never(match):
                    forgetful.append(where)
    assert (unsaid, forgetful) == ([], [])
    assert whole >= 8


def test_a_match_that_forgets_is_seen() -> None:
    silent, said = (
        next(_matches(ast.parse(f"match x:\n    case Date():\n        pass\n{rest}")))
        for rest in ("", "    case _:\n        assert_never(x)")
    )
    assert _falls_through(silent)
    assert not _falls_through(said)
    assert _asserts_never(said)
    assert _kinds_named(said) == {"Date"}
