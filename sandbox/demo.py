"""Stories on this machine: the stand-in for Telegram in this process, the bot as a second one, nothing else needed.

A program of its own (`python -m sandbox.demo`), so that a bot at work loads nothing of the stand-in.
"""

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from sandbox.page import GROUP, show
from sandbox.process import Process, foreign_settings, written_config
from simulator import SimClock, StandIn
from simulator.stories import STORIES, Story, StoryFailed
from simulator.stories.theatre import Theatre
from simulator.stories.transcript import Transcript

MAIN_STORY = "mr-x"


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything that a story runs on."""

    tg: StandIn
    bot: Process
    theatre: Theatre
    transcript: Transcript


@asynccontextmanager
async def staged(story: Story, folder: Path, write: Callable[[str], object], colour: bool) -> AsyncIterator[Stage]:
    """The stand-in with the team's group at the story's first moment, and the bot running; all ended afterwards."""
    with SimClock(story.start, offset_file=folder / "clock") as clock:
        async with await StandIn.start(clock=clock) as tg:
            group = tg.group(GROUP)
            config = written_config(tg, group.id, story, folder, folder / "clock")
            bot = Process(tg, config, folder / "bot.log")
            transcript = Transcript(tg, write, colour)
            try:
                await bot.start()
                yield Stage(tg, bot, Theatre(tg, group, bot, transcript), transcript)
            finally:
                await bot.stop()


async def perform(
    story: Story,
    folder: Path,
    write: Callable[[str], object] = print,
    *,
    colour: bool = False,
    attend: Callable[[StandIn], None] | None = None,
) -> None:
    """Play a story to its end. Raises StoryFailed. `attend` may hook itself into the stand-in first."""
    async with staged(story, folder, write, colour) as stage:
        if attend is not None:
            attend(stage.tg)
        stage.transcript.note(story.title)
        await story.play(stage.theatre)


def _wants_colour() -> bool:
    """Colours for eyes at a terminal that shows them, unless NO_COLOR says otherwise."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


@contextmanager
def workshop() -> Iterator[Path]:
    """A folder for one run; kept, and named, where the run fails: the log is in it."""
    folder = Path(tempfile.mkdtemp(prefix="sigap-demo-"))
    try:
        yield folder
    except StoryFailed as error:
        raise StoryFailed(f"{error}\nThe bot's log: {folder / 'bot.log'}") from error
    shutil.rmtree(folder)


cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
NameArgument = Annotated[str, typer.Argument(help="The story's name.")]
PortOption = Annotated[int, typer.Option(min=0, max=65_535, help="Port on 127.0.0.1; 0: a free one.")]
ListOption = Annotated[bool, typer.Option("--list", help="Print the names and end.")]


@cli.command("story")
def story_(name: NameArgument = MAIN_STORY, list_: ListOption = False) -> None:
    """Play a story as a transcript and end: exit code 0, or 1 where it did not go as it should."""
    if list_:
        _print_names()
    else:
        asyncio.run(_play(_chosen(name), perform))
        typer.echo("\nThe story went as it should.")


@cli.command("demo")
def demo(name: Annotated[str, typer.Argument(help="A story to begin with.")] = "", port: PortOption = 0) -> None:
    """Serve the page with the phones until Ctrl-C."""
    if strange := foreign_settings():
        typer.echo(f"The demo works on its own data only. Unset {', '.join(strange)} first.", err=True)
        raise typer.Exit(2)
    story = _chosen(name) if name else None
    try:
        with workshop() as folder:
            asyncio.run(show(story, folder, typer.echo, port=port))
    except StoryFailed as error:
        typer.echo(f"\nThe demo failed. {error}", err=True)
        raise typer.Exit(1) from None
    except OSError as error:
        typer.echo(f"Port {port}: {error.strerror}", err=True)
        raise typer.Exit(1) from None


async def _play(story: Story, how: Callable[..., Coroutine[Any, Any, None]]) -> None:
    try:
        with workshop() as folder:
            await how(story, folder, typer.echo, colour=_wants_colour())
    except StoryFailed as error:
        typer.echo(f"\nThe story failed. {error}", err=True)
        raise typer.Exit(1) from None


def _print_names() -> None:
    for story in STORIES:
        typer.echo(f"{story.name:<14} {story.title}")


def _chosen(name: str) -> Story:
    for story in STORIES:
        if story.name == name:
            return story
    typer.echo(f"There is no story {name!r}. There are:", err=True)
    _print_names()
    raise typer.Exit(2)


if __name__ == "__main__":
    cli()
