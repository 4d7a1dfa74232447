"""The bot with a messenger more, as a process: `python -m tests.channels.with_files FOLDER run --config …`."""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bot import messengers
from bot.__main__ import cli
from bot.config import Config
from bot.messengers import Open
from tests.channels.file_channel import files

_others = messengers.switched_on


def _with_files(folder: Path, config: Config) -> Iterator[Open]:
    yield from _others(config)
    yield partial(files, folder)


if __name__ == "__main__":
    messengers.switched_on = partial(_with_files, Path(sys.argv.pop(1)))
    sys.exit(cli()())
