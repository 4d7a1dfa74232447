"""Stories on this machine: the stand-in for Telegram in this process, the bot as a second one, nothing else needed.

A program of its own (`python -m bot.demo`), so that a bot at work loads nothing of the stand-in.
"""

import asyncio
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from simulator import SimClock, StandIn
from simulator.control import mount_control
from simulator.stories import STORIES, Story, StoryFailed
from simulator.stories.page import PATH, mount_transcript
from simulator.stories.theatre import Theatre
from simulator.stories.transcript import Transcript

MAIN_STORY = "mr-x-day-one"
START_TRIES = 60  # half a second each
STOP_S = 10.0
CONFIG = """
[telegram]
token = "{token}"
api_base_url = "{url}"
pace.enabled = false
[database]
path = "{folder}/sigap.db"
[team]
{team}
[clock]
offset_file = "{folder}/clock"
"""


class Process:
    """The bot as a process of its own; what it logs goes to `log`. Implements simulator.stories.theatre.Bot."""

    def __init__(self, tg: StandIn, config: Path, log: Path) -> None:
        self._tg = tg
        self._config = config
        self._log = log
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start it and return when it asks for updates. Raises StoryFailed."""
        before = len(self._tg.calls)
        arguments = ("-m", "bot", "run", "--config", str(self._config))
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, *arguments, stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log
            )
        await self._until_it_asks(before)

    async def _until_it_asks(self, before: int) -> None:
        def asks() -> bool:
            return any(call.method == "getUpdates" for call in self._tg.calls[before:])

        for _ in range(START_TRIES):
            try:
                await self._tg.wait_until(asks, timeout=0.5)
            except TimeoutError:
                if self._process is not None and self._process.returncode is not None:
                    break
            else:
                return
        raise StoryFailed(f"The bot did not start. The end of its log:\n{self._log.read_text()[-2000:]}")

    async def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    async def command(self, name: str) -> str:
        """What `python -m bot NAME` prints. Raises StoryFailed."""
        arguments = ("-m", "bot", name, "--config", str(self._config))
        with self._log.open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, *arguments, stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE, stderr=log
            )
        printed, _ = await process.communicate()
        if process.returncode:
            raise StoryFailed(f"The command {name} ended with {process.returncode}.")
        return printed.decode().strip()

    async def stop(self) -> None:
        """SIGTERM; SIGKILL for one that does not listen."""
        if self._process is None or self._process.returncode is not None:
            return
        self._process.terminate()
        try:
            async with asyncio.timeout(STOP_S):
                await self._process.wait()
        except TimeoutError:
            await self.kill()


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
            group = tg.group("Grup TRC Dinsos")
            config = folder / "config.toml"
            team = "" if story.fresh else f"group_id = {group.id}\napproval = false"
            written = CONFIG.format(token=tg.token, url=tg.url, folder=folder, team=team)
            config.write_text(written + story.settings, "utf-8")
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


async def show(story: Story, folder: Path, write: Callable[[str], object] = print, *, colour: bool = False) -> None:
    """Play a story, then stay up to be looked at until Ctrl-C (or SIGTERM). Raises StoryFailed."""
    stopped = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stopped.set)
    async with staged(story, folder, write, colour) as stage:
        mount_control(stage.tg)
        mount_transcript(stage.tg, stage.transcript)
        stage.transcript.note(story.title)
        await story.play(stage.theatre)
        write(_how_to_look(stage.tg, folder))
        await stopped.wait()
    write("Stopped; everything is put away.")


def _how_to_look(tg: StandIn, folder: Path) -> str:
    resident = next(iter(tg.people.values())).name
    return f"""
The stand-in and the bot stay up. To look around, open in a browser:
  {tg.url}{PATH}                     what was shown above
  {tg.url}/_sim/state                     people, groups, the clock, counters
  {tg.url}/_sim/chat?person={resident.replace(" ", "%20")}   what one of them sees
To do something as one of them:
  curl -d '{{"person": "{resident}", "act": "send_text", "args": {{"text": "/status"}}}}' {tg.url}/_sim/act
The bot's database and log: {folder}
To stop: Ctrl-C"""


def _wants_colour() -> bool:
    """Colours for eyes at a terminal that shows them, unless NO_COLOR says otherwise."""
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


@contextmanager
def workshop() -> Iterator[Path]:
    """A folder for one run; kept, and named, where the run fails: the log is in it."""
    folder = Path(tempfile.mkdtemp(prefix="sigap-"))
    try:
        yield folder
    except StoryFailed as error:
        raise StoryFailed(f"{error}\nThe bot's log: {folder / 'bot.log'}") from error
    shutil.rmtree(folder)


cli = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
NameArgument = Annotated[str, typer.Argument(help="The story's name.")]
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
def demo(name: NameArgument = MAIN_STORY) -> None:
    """Play a story, then stay up to be looked at until Ctrl-C."""
    asyncio.run(_play(_chosen(name), show))


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
