"""The process that makes files for the bot: used for what comes together, gone when nothing comes, and never a broken
file."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.export.printer import NotMade, Printer

SECRET = "Siti-Rahasia-081234567890"


def number() -> bytes:
    """Which process made it, and how much it gives way."""
    return f"{os.getpid()} {os.nice(0)}".encode()


def spoilt() -> bytes:
    """What cannot be made."""
    raise LookupError(SECRET)


def killed() -> bytes:
    """A process that dies over it."""
    os.kill(os.getpid(), signal.SIGKILL)
    return b""


def endless() -> bytes:
    """Never ready; the process is said by the caller's file."""
    while True:
        time.sleep(0.1)


def hurried() -> bytes:
    """Has the process that makes it end soon for want of work; which one it is."""
    vars(sys.modules["__main__"])["IDLE_S"] = 0.01
    return str(os.getpid()).encode()


def left(mark: Path) -> bytes:
    """The first process ends over it as one does that has no work, the second makes it."""
    if not mark.exists():
        mark.touch()
        os._exit(0)
    return b"made"


def large(size: int) -> bytes:
    """More than a line takes in at once."""
    return b"x" * size


def wait_until(condition: Callable[[], bool]) -> None:
    """Look again and again, for three minutes at most."""
    end = time.monotonic() + 180
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_what_comes_together_is_made_by_one_process_that_gives_way() -> None:
    printer = Printer()
    first, second = printer(number), printer(number)
    printer.close()
    pid, nice = map(int, first.split())
    assert first == second and pid != os.getpid()
    assert nice > os.nice(0)


def test_a_large_file_comes_whole() -> None:
    printer = Printer()
    assert printer(large, 5_000_000) == b"x" * 5_000_000
    printer.close()


def test_one_that_has_nothing_to_do_ends_by_itself_and_is_followed_by_another() -> None:
    printer = Printer()
    first = printer(hurried)
    wait_until(lambda: not printer.at_work)
    assert printer(number).split()[0] != first
    printer.close()


def test_an_order_that_comes_while_one_ends_for_want_of_work_is_made_by_the_next(tmp_path: Path) -> None:
    printer = Printer()
    assert printer(left, tmp_path / "left") == b"made"
    printer.close()


def test_what_cannot_be_made_says_its_kind_alone_and_the_next_is_made() -> None:
    printer = Printer()
    with pytest.raises(NotMade) as refused:
        printer(spoilt)
    assert str(refused.value) == "LookupError"
    assert printer(large, 3) == b"xxx"
    printer.close()


def test_a_process_that_dies_over_a_file_takes_nothing_with_it() -> None:
    printer = Printer()
    with pytest.raises(NotMade, match="exit -9"):
        printer(killed)
    assert printer(large, 3) == b"xxx"
    printer.close()


def test_what_takes_too_long_is_given_up() -> None:
    printer = Printer(timeout_s=1.0)
    with pytest.raises(NotMade, match="too slow"):
        printer(endless)


def test_a_stop_ends_what_is_made_and_begins_nothing() -> None:
    printer, said = Printer(), list[str]()

    def work() -> None:
        with pytest.raises(NotMade) as stopped:
            printer(endless)
        said.append(str(stopped.value))

    worker = threading.Thread(target=work)
    worker.start()
    wait_until(lambda: printer.at_work)
    printer.close()
    worker.join(60)
    assert said and said[0] in ("exit -9", "closed")
    with pytest.raises(NotMade, match="closed"):
        printer(number)
