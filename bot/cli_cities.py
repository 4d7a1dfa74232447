"""The command for many cities on one machine: their bots together, or another command for each of them."""

# Before whatever else imports the framework.
import bot.lean_run  # noqa: F401

# isort: split
import gc
import os
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from bot import logs
from bot.checked import Secret
from bot.cities import Cities, cities_in, in_city, shown, theirs, waited_for
from bot.cli import end
from bot.clock import BelievedClock
from bot.codes import Exit
from bot.config import Config, ConfigError, Use, load
from bot.config.cities import in_common
from bot.config.environment import ENV_PREFIX
from bot.config.telegram import Telegram
from bot.places import Places
from bot.reading.matters import weigh_matters
from bot.reading.normal import normal
from bot.settings import rules_of
from bot.texts.catalog import texts

FolderArgument = Annotated[Path, typer.Argument(help="A folder with one folder for each city, a config.toml in each.")]
OnlyOption = Annotated[list[str] | None, typer.Option("--only", help="This city alone; may be given several times.")]
REST = {"allow_extra_args": True, "ignore_unknown_options": True, "allow_interspersed_args": False}
NOT_FOR_CITIES = frozenset({"cities", "demo", "story", "example"})
NAME = "{city}"  # in an argument: the name of the city's folder


def add_to(cli: typer.Typer) -> None:
    """Make this command part of the program."""
    cli.command(context_settings=REST)(cities)


def cities(context: typer.Context, folder: FolderArgument, only: OnlyOption = None) -> None:
    """Run the bots of all cities in DIR, or COMMAND for each: `sigap cities DIR backup /var/backups/{city}`."""
    given = [*context.args] or ["run"]
    if stray := theirs(list(os.environ), ENV_PREFIX):
        raise end(Exit.SETTINGS, f"{', '.join(stray)}: would be set for every city; write it into each configuration")
    try:
        found = [one for one in cities_in(folder.absolute()) if not only or one.name in only]
    except OSError as error:
        raise end(Exit.FILES, f"{folder}: {error.strerror}") from None
    if missing := sorted({*(only or ())} - {one.name for one in found}):
        raise end(Exit.SETTINGS, f"{folder}: there is no config.toml of {', '.join(missing)}")
    if not found:
        raise end(Exit.SETTINGS, f"{folder}: no folder in it has a config.toml")
    if given == ["run"]:
        if only:
            raise end(Exit.SETTINGS, "--only is for the other commands; one city alone runs by `sigap run`")
        _run(folder.absolute())
        return
    raise typer.Exit(_each(found, given))


def _run(folder: Path) -> None:
    _share()
    logs.set_up("INFO", "json")
    run = import_module("bot.cli_run").run
    Cities(folder, lambda config: _code(config, lambda: run(config)), BelievedClock()).run()


def _share() -> None:
    """Import what a bot needs, work out what does not change, and leave it to no collection: that would copy it."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # it would start threads, which no fork has
    import_module("bot.cli_run")
    # What a bot imports with its first use, or where it is switched on.
    import_module("bot.channels.calendar.server")
    import_module("bot.channels.partners.hooks")
    import_module("bot.channels.partners.line")
    import_module("bot.channels.whatsapp.items")
    import_module("bot.channels.whatsapp.line")
    import_module("bot.channels.whatsapp.reading")
    import_module("bot.health.metrics")
    import_module("bot.health.ping")
    import_module("bot.health.server")
    import_module("bot.phones")
    import_module("bot.places.geocoder")
    import_module("babel.dates")
    import_module("cryptography.hazmat.primitives.ciphers.aead")
    import_module("numpy")
    import_module("PIL.Image")
    import_module("PIL.JpegImagePlugin")
    import_module("rapidfuzz.process")
    import_module("shapely")
    for language in ("id", "en"):
        texts(language)
    rules_of(config := Config(telegram=Telegram(token=Secret(""))))
    Places.of(config.city)
    weigh_matters(normal("halo"), ())  # its table is made with the first message
    # Nothing is let go of here: a hole in what is shared costs each city a page of its own once something is put there.
    gc.collect()
    gc.freeze()


def _each(found: list[Path], given: list[str]) -> int:
    """The command for one city after the other, under its name; the worst exit code."""
    commands = import_module("bot.__main__")
    name, *arguments = given
    if name not in commands.PLACES or name in NOT_FOR_CITIES:
        raise end(Exit.SETTINGS, f"{name}: is no command for cities")
    commands.PLACES[name]()
    worst = 0
    for one in found:
        typer.echo(f"== {shown(one.name)}")
        theirs = [
            name,
            *(argument.replace(NAME, one.name) for argument in arguments),
            "--config",
            str(one / "config.toml"),
        ]
        code = waited_for(in_city(one, lambda config, words=theirs: _code(config, lambda: commands.cli()(words))))  # type: ignore[misc]
        worst = max(worst, Exit.DIED if code < 0 else code)
    if name == "check" and (faults := list(in_common(dict(_readable(found))))):
        typer.echo("\n".join(faults), err=True)
        return max(worst, Exit.SETTINGS)
    return worst


def _readable(found: list[Path]) -> Iterator[tuple[Path, Config]]:
    """The configurations without faults of their own."""
    for one in found:
        try:
            yield one, load(one / "config.toml", use=Use.HOST)
        except ConfigError:
            continue  # said under its own name


def _code(config: Path, work: Callable[[], object]) -> int:
    """The exit code of some work for a city."""
    logs.belongs_to(config.parent.name)
    try:
        work()
    except typer.Exit as ended:
        return int(ended.exit_code)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0
