"""Who may import whom: docs/architecture.md says it, this reads it. What its table does not allow is a fault."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.setup.code import ROOT, Source, calls, nothing, sources

ARCHITECTURE = ROOT / "docs" / "architecture.md"
FOLDERS = ("bot", "handlers", "storage", "simulator", "sandbox")
FLOORS = ("bot.domain", "bot.actions", "bot.messages", "storage", "handlers")  # each has the same areas
LATE = ("import_module", "__import__")
# Computing and describing, nothing that reads, writes, waits or asks for the time: allowed everywhere.
PURE = frozenset(
    "__future__ abc base64 binascii bisect calendar collections contextlib copy dataclasses datetime decimal difflib "
    "enum fractions functools hashlib heapq hmac html ipaddress itertools json math numbers operator re secrets "
    "statistics string struct textwrap types typing unicodedata urllib.parse zlib zoneinfo".split()
)


@dataclass(frozen=True)
class Room:
    """One row of the table. The names in `ours` are rooms, those in `others` top-level packages and modules."""

    name: str
    ours: frozenset[str]
    others: frozenset[str]


def _cells(heading: str) -> list[list[str]]:
    """The rows of the table under a heading of the architecture page, without marks of Markdown."""
    section = ARCHITECTURE.read_text(encoding="utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("|")][2:]
    return [[cell.strip().replace("`", "").replace("\\", "") for cell in line.strip("|").split("|")] for line in lines]


def _names(cell: str) -> frozenset[str]:
    return frozenset(name for name in cell.replace("–", "").replace(",", " ").split() if name)


@cache
def rooms() -> dict[str, Room]:
    """The table "Rooms", by name."""
    table = (Room(row[0], _names(row[1]), _names(row[2]) | _names(row[3])) for row in _cells("Rooms"))
    return {room.name: room for room in table}


@cache
def areas() -> tuple[str, ...]:
    """The order of the areas, as the page prints it."""
    line = next(line for line in ARCHITECTURE.read_text(encoding="utf-8").splitlines() if line.startswith("kit <"))
    return tuple(part.strip() for part in line.split("<"))


@cache
def turned() -> frozenset[tuple[str, str]]:
    """The table "Against the order of areas": (room, what it may know all the same)."""
    return frozenset((row[0], name) for row in _cells("Against the order of areas") for name in _names(row[1]))


@cache
def imports() -> dict[str, frozenset[str]]:
    """Every module of ours with the modules, ours and others, that it imports itself."""
    trees = {_module(source): source for source in sources(*FOLDERS)}
    ours = frozenset(trees)
    return {name: frozenset(_imported(source, ours)) for name, source in trees.items()}


def _module(source: Source) -> str:
    return source.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imported(source: Source, ours: frozenset[str]) -> Iterator[str]:
    for node in source.nodes:
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{source.at(node)}: a relative import hides where it leads"
            for one in node.names:
                inner = f"{node.module}.{one.name}"
                yield inner if inner in ours else node.module
        elif isinstance(node, ast.Attribute):
            yield from _reached(node, ours)
    yield from _imported_late(source)


def _reached(node: ast.Attribute, ours: frozenset[str]) -> Iterator[str]:
    """The module of ours that a name with dots leads to: `import bot.lean` opens all of `bot` that anybody imported."""
    parts = [node.attr]
    while isinstance(node.value, ast.Attribute):
        node = node.value
        parts.append(node.attr)
    if isinstance(node.value, ast.Name) and node.value.id in FOLDERS:
        dotted = ".".join([node.value.id, *reversed(parts)])
        yield from [dotted] if dotted in ours else []


def _imported_late(source: Source) -> Iterator[str]:
    """What is heavy and seldom needed, by its name as it stands in the code; else nobody could read where it leads."""
    called = set()
    for name, call in calls(source):
        if name in LATE:
            called.add(call.func)
            named = [*call.args, *(one.value for one in call.keywords)]
            assert isinstance(named[0], ast.Constant), (
                f"{source.at(call)}: an import whose name is made hides where it leads"
            )
            yield str(named[0].value)
    for node in source.nodes:
        if isinstance(node, ast.ImportFrom):
            renamed = [one for one in node.names if one.name in LATE and one.asname]
            assert not renamed, f"{source.at(node)}: an import under another name hides where it leads"
        name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else None
        assert name not in LATE or node in called, (
            f"{source.at(node)}: an import that is handed on hides where it leads"
        )


def room_of(module: str) -> Room | None:
    """The row that names this module, or the nearest folder above it."""
    parts = module.split(".")
    return next((rooms()[name] for end in range(len(parts), 0, -1) if (name := ".".join(parts[:end])) in rooms()), None)


def area_of(module: str) -> int | None:
    """Where the module's area stands in the order, the area's own folder included; None where it lies in none."""
    inside = [part for part in module.split(".")[1:] if part in areas()]
    return areas().index(inside[0]) if inside else None


def _stands_in(module: str, names: frozenset[str]) -> bool:
    """Whether one of these rights opens a module: a room with all its folders, but of `bot` its own file only."""
    return any(module == name or (name != "bot" and module.startswith(f"{name}.")) for name in names)


def fault(module: str, imported: str) -> str | None:
    """What is wrong with one import; None where the page allows it."""
    room = room_of(module)
    if room is None:
        return f"{module} stands in no room of the table"
    if imported.partition(".")[0] not in FOLDERS:
        free = imported in PURE or imported.partition(".")[0] in (PURE - {"urllib.parse"}) | room.others
        return None if free else f"{module} imports {imported}, which {room.name} may not"
    target = room_of(imported)
    if target is None or (target is not room and not _stands_in(imported, room.ours)):
        return f"{module} imports {imported}, which {room.name} may not"
    here, there = area_of(module), area_of(imported)
    above = [floor for floor in FLOORS if module.startswith(f"{floor}.") and imported.startswith(f"{floor}.")]
    if above and here is not None and there is None:
        return f"{module} ({areas()[here]}) imports {imported}, which stands above all areas"
    if here is None or there is None or there <= here:
        return None
    allowed = any(
        _stands_in(module, frozenset({name})) and _stands_in(imported, frozenset({what})) for name, what in turned()
    )
    return None if allowed else f"{module} ({areas()[here]}) imports {imported} ({areas()[there]}), against the order"


def test_every_import_is_allowed_by_the_table() -> None:
    faults = [fault(module, imported) for module, found in imports().items() for imported in found]
    nothing(sorted(one for one in faults if one is not None))
    assert sum(map(len, imports().values())) > 1_000, "the rule sees the imports"


def test_every_row_and_every_right_is_used() -> None:
    """A right that nobody uses is a hole waiting for somebody."""
    unused = []
    for room in rooms().values():
        inside = {name: found for name, found in imports().items() if room_of(name) is room}
        wanted = {one for found in inside.values() for one in found}
        unused += [f"{room.name}: no such room"] if not inside else []
        named = room.ours | room.others
        unused += [
            f"{room.name}: {name}" for name in named if not any(_stands_in(x, frozenset({name})) for x in wanted)
        ]
    nothing(unused)


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("bot.domain.case.death", "orjson"),
        ("bot.domain.ticket.moves", "subprocess"),
        ("bot.domain.kit.codes", "urllib"),
        ("bot.domain.kit.codes", "urllib.request"),
        ("bot.domain.kit.codes", "random"),
        ("bot.domain.kit.codes", "bot.domain.ticket.moves"),
        ("bot.actions.case.death", "bot.papers.typeset"),
        ("bot.actions.case.death", "bot.actions.family.search"),
        ("bot.actions.case.death", "bot.messages.case.death"),
        ("bot.actions.ticket.work", "telegram"),
        ("storage.ticket.tickets", "bot.actions.kit.scene"),
        ("storage.ticket.tickets", "storage.case.persons"),
        ("handlers.ticket.responder", "storage.ticket.tickets"),
        ("bot.outbox.sender", "telegram"),
        ("bot.outbox.sender", "bot.channels.telegram.courier"),
        ("simulator.standin", "bot.clock"),
        ("bot.app", "bot.papers.typeset"),
        ("bot.newcomer", "sqlite3"),
        ("bot.actions.case.death", "bot.actions.family"),
        ("bot.actions.case.death", "bot.actions.newcomer"),
        ("bot.domain.case.death", "bot.domain.rules"),
    ],
)
def test_what_is_not_allowed_is_seen(module: str, imported: str) -> None:
    assert fault(module, imported) is not None


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("import orjson", {"orjson"}),
        ("from bot import papers", {"bot.papers"}),
        ("def late() -> None:\n    import subprocess", {"subprocess"}),
        ("importlib.import_module('orjson')", {"orjson"}),
        ("__import__('orjson')", {"orjson"}),
        ("importlib.import_module(name='orjson')", {"orjson"}),
        ("if TYPE_CHECKING:\n    from bot import papers", {"bot.papers"}),
        ("try:\n    import orjson\nexcept ImportError:\n    orjson = None", {"orjson"}),
        ("from bot import papers as drawn", {"bot.papers"}),
        ("import bot.lean\nbot.papers.typeset.pages()", {"bot.lean", "bot.papers"}),
    ],
)
def test_no_way_of_importing_is_overlooked(line: str, seen: set[str]) -> None:
    assert set(_imported(Source("bot/one.py", line), frozenset({"bot.papers"}))) == seen


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("from ... import papers", "a relative import"),
        ("import_module(f'bot.{name}')", "an import whose name is made"),
        ("import_module('bot.' + name)", "an import whose name is made"),
        ("from importlib import import_module as load", "an import under another name"),
        ("load = importlib.import_module", "an import that is handed on"),
        ("list(map(import_module, names))", "an import that is handed on"),
    ],
)
def test_an_import_that_hides_where_it_leads_is_refused(line: str, words: str) -> None:
    with pytest.raises(AssertionError, match=rf"bot/one\.py:1: {words}"):
        list(_imported(Source("bot/one.py", line), frozenset()))


def test_the_pure_part_of_the_standard_library_is_part_of_it() -> None:
    assert sys.stdlib_module_names >= {name.partition(".")[0] for name in PURE}


def test_the_areas_are_the_same_on_every_floor() -> None:
    for floor in FLOORS:
        found = {
            path.name for path in Path(ROOT / floor.replace(".", "/")).iterdir() if (path / "__init__.py").is_file()
        }
        assert found - {"migrations"} <= set(areas()), floor


def longest(edges: dict[str, frozenset[str]]) -> list[str]:
    """The longest chain of names that know each other. RecursionError where they form a circle."""

    @cache
    def chain(name: str) -> tuple[str, ...]:
        return (name, *max((chain(known) for known in edges[name]), key=len, default=()))

    return list(max((chain(name) for name in edges), key=len))


@cache
def _known() -> dict[str, frozenset[str]]:
    """Which files of ours each file knows. The commands for many cities call those for one by their names, and are one
    of them."""
    files = {name: found & imports().keys() for name, found in imports().items()}
    files["bot.cli_cities"] -= {"bot.__main__"}
    return files


def test_files_know_each_other_in_no_circle() -> None:
    """Late imports count."""
    assert len(list(TopologicalSorter(_known()).static_order())) > 700, "the rule sees them"


def _areas_of(floor: str) -> dict[str, list[str]]:
    """The files of each area of a floor, by their dotted names."""
    found: dict[str, list[str]] = {area: [] for area in areas()}
    for module in imports():
        above, _, _ = module.rpartition(".")
        holder, _, area = above.rpartition(".")
        if holder == floor and area in found:
            found[area].append(module)
    return {area: modules for area, modules in found.items() if modules}


def _folders() -> dict[str, list[str]]:
    """The files of each folder of the program, by its dotted name; the readers of words grow by themselves."""
    found: dict[str, list[str]] = {}
    for module in imports():
        above = module.rpartition(".")[0]
        if above and not above.startswith(("bot.reading", "simulator")):
            found.setdefault(above, []).append(module)
    return found


def test_a_folder_is_understood_by_reading_six_files_at_most() -> None:
    assert len(_folders()) > 50, "the rule sees them"
    for files in _folders().values():
        inside = frozenset(files)
        chain = longest({module: _known()[module] & inside for module in inside})
        assert len(chain) <= 6, " > ".join(chain)


@pytest.mark.parametrize("floor", FLOORS)
def test_the_areas_of_a_floor_stand_five_deep_at_most(floor: str) -> None:
    home = {module: area for area, modules in _areas_of(floor).items() for module in modules}
    known = {area: {home[one] for m in modules for one in imports()[m] & home.keys()} - {area}
             for area, modules in _areas_of(floor).items()}  # fmt: skip
    chain = longest({area: frozenset(others) for area, others in known.items()})
    assert len(chain) <= 5, " > ".join(chain)


def test_actions_have_eight_rooms_at_most() -> None:
    assert len(_areas_of("bot.actions")) <= 8


def test_what_is_heavy_is_not_loaded_by_a_start() -> None:
    """Loaded with the first photo, map, paper, copy or port, or never: together they would more than double what a bot takes
    of the memory."""
    heavy = (
        "PIL", "aiohttp", "cryptography", "geopy", "matplotlib", "numpy", "pygments", "rapidfuzz", "requests", "rich", "shapely",
        "typst", "xlsxwriter",
    )  # fmt: skip
    ask = f"import sys, bot.__main__, bot.cli_run; print(*(name for name in {heavy} if name in sys.modules))"
    shown = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == []
