"""The rules of the rooms that ruff and the table of rooms cannot hold (docs/architecture.md)."""

import ast
import re
from pathlib import Path

import pytest

from bot import messages
from bot.domain.kit.buttons import Verb
from bot.domain.kit.messages import kinds
from bot.messages.kit.registry import drawn
from tests.setup.code import calls, constants, functions, nothing, sources

assert messages.__all__, "importing it registers every kind and its drawing"
BOT = ("bot", "handlers", "storage")
SQL = re.compile(
    r"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(UNIQUE\s+)?(TABLE|INDEX)\s"
    r"|PRAGMA\s|BEGIN\b|COMMIT\b|ROLLBACK\b|SAVEPOINT\s|ALTER\s+TABLE\s|DROP\s|WITH\s+\w+\s+AS\b)"
)
TIME = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "monotonic_ns", "perf_counter"}
TASKS = {"create_task", "ensure_future", "TaskGroup", "run_coroutine_threadsafe", "run_in_executor"}
SENDING = re.compile(
    r"(send|reply|edit|forward|copy)_(message|text|photo|location|venue|document|voice|video|media|media_group|caption"
    r"|html|message_text|message_caption|message_reply_markup|chat_action)\b|answer_callback_query$|delete_message$"
    r"|pin_chat_message$|do_api_request$"
)
LONGEST_FILE, LONGEST_HANDLER, LONGEST_FUNCTION = 400, 15, 60


def _lines(node: ast.AST) -> int:
    return int(getattr(node, "end_lineno", 0)) - int(getattr(node, "lineno", 0)) + 1


def _owner(call: ast.Call) -> str:
    return ast.unparse(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def test_sql_stands_in_storage_only() -> None:
    found = [
        source.at(node) for source in sources("bot", "handlers") for text, node in constants(source) if SQL.match(text)
    ]
    nothing(found)
    assert any(SQL.match(text) for source in sources("storage") for text, _ in constants(source)), "the rule sees SQL"


def test_only_the_clock_asks_for_the_time() -> None:
    asking = [
        source.at(call)
        for source in sources(*BOT)
        for name, call in calls(source)
        if name in TIME and _owner(call) in ("time", "datetime", "datetime.datetime", "date", "datetime.date")
    ]
    assert {place.partition(":")[0] for place in asking} == {"bot/clock.py"}


def test_only_the_supervisor_starts_tasks() -> None:
    """A server's requests are the other side's, which hears how each ended; it waits for them at its own end."""
    starting = [source.at(call) for source in sources(*BOT) for name, call in calls(source) if name in TASKS]
    allowed = {"bot/supervise.py", "storage/kit/sqlite.py", "handlers/system/push_server.py"}
    assert {place.partition(":")[0] for place in starting} <= allowed


def test_only_channels_send() -> None:
    found = [
        source.at(call)
        for source in sources(*BOT)
        if not source.path.startswith("bot/channels/")
        for name, call in calls(source)
        if SENDING.match(name)
    ]
    nothing(found)


def test_imports_stand_at_the_top() -> None:
    found = [
        source.at(node)
        for source in sources(*BOT, "simulator")
        for function in functions(source)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    nothing(found)


@pytest.mark.parametrize("room", ["bot", "handlers", "storage", "simulator", "benchmarks", "tests"])
def test_files_can_be_overlooked(room: str) -> None:
    long = [(one.path, one.text.count("\n")) for one in sources(room) if one.text.count("\n") >= LONGEST_FILE]
    nothing(long)


def test_functions_fit_a_glance() -> None:
    long = [
        (source.at(function), function.name, _lines(function))
        for source in sources(*BOT, "simulator")
        for function in functions(source)
        if _lines(function) > LONGEST_FUNCTION
    ]
    nothing(long)


def test_handlers_are_thin() -> None:
    """A handler reads the update, names one action, ends."""
    long = [
        (source.at(function), function.name, _lines(function))
        for source in sources("handlers")
        for function in functions(source)
        if _takes(function, "context") and _lines(function) > LONGEST_HANDLER
    ]
    nothing(long)


def _takes(function: ast.FunctionDef | ast.AsyncFunctionDef, name: str) -> bool:
    return any(one.arg == name for one in (*function.args.args, *function.args.kwonlyargs))


def test_handlers_know_no_state_and_no_time() -> None:
    """They test no status and ask for no time: that belongs to the transaction."""
    forbidden = {"bot.domain.ticket.moves.State", "bot.clock.SystemClock", "bot.clock.Clock"}
    found = []
    for source in sources("handlers"):
        for node in source.nodes:
            if isinstance(node, ast.ImportFrom):
                found += [source.at(node) for one in node.names if f"{node.module}.{one.name}" in forbidden]
    nothing(found)


# -- what is told and what is drawn --------------------------------------------------------------------------------


def test_every_kind_of_message_is_drawn() -> None:
    assert {name for name in kinds() if not name.startswith("test.")} == {
        name for name in drawn() if not name.startswith("test.")
    }


def test_every_kind_of_message_has_somebody_who_tells_it() -> None:
    told = {
        node.id
        for source in sources("bot/actions", "bot/outbox")
        for node in source.nodes
        if isinstance(node, ast.Name)
    }
    told |= {
        kinds()[text].__name__ for source in sources("bot/outbox") for text, _ in constants(source) if text in kinds()
    }
    nothing(sorted(cls.__name__ for name, cls in kinds().items() if cls.__name__ not in told and "test." not in name))


def test_every_verb_of_a_button_has_a_route() -> None:
    """Whatever a button of ours carries, a press of it reaches a handler; and every verb is on a button."""
    drawn = _verbs("bot/messages", "bot/actions")
    routed = {
        node.attr
        for source in sources("handlers")
        for name, call in calls(source)
        if name == "on_press"
        for node in ast.walk(call)
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Verb"
    }
    assert routed == {one.name for one in Verb}
    nothing({verb: place for verb, place in drawn.items() if verb not in routed})
    nothing(sorted(routed - drawn.keys()))


def _verbs(*rooms: str) -> dict[str, str]:
    return {
        node.attr: source.at(node)
        for source in sources(*rooms)
        for node in source.nodes
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "Verb"
    }


def test_the_data_that_ships_is_there() -> None:
    root = Path(__file__).resolve().parents[2]
    assert (root / "bot" / "data" / "kota-tangerang.csv").is_file()
    assert list((root / "storage" / "migrations").glob("0001_*.sql"))


def test_no_two_classes_have_one_name() -> None:
    """A name is searched for by those who carry on: it has to lead to one place."""
    places: dict[str, list[str]] = {}
    for source in sources(*BOT, "simulator", "sandbox", "benchmarks"):
        for node in source.nodes:
            if isinstance(node, ast.ClassDef):
                places.setdefault(node.name, []).append(source.at(node))
    nothing([f"{name}: {', '.join(found)}" for name, found in places.items() if len(found) > 1])
    assert len(places) > 300, "the rule sees classes"
