"""The child that makes files: an order comes in (a function and what it is given), what it made goes back, and the next
is waited for. Started by bot/export/printer.py only."""

import gc
import os
import pickle
import select
import socket

NICE = 10  # the bot's own work comes first
IDLE_S = 5.0  # then it ends, and its memory is free


def main() -> None:
    """Work on orders until none comes any more."""
    os.nice(NICE)
    gc.disable()  # it would look at a year's reports again and again, none of which goes before the end
    with socket.socket(fileno=0) as line, line.makefile("rwb") as both:
        while select.select([line], [], [], IDLE_S)[0]:
            try:
                # Written by the process that started this one, over a line that nobody else holds.
                make, args = pickle.load(both)  # noqa: S301
            except EOFError:
                return
            try:
                made = make(*args)
            except Exception as error:
                made = type(error).__name__  # whatever is wrong with one file, the next is made; what it says may quote
            pickle.dump(made, both)
            both.flush()
            del made
            gc.collect()


if __name__ == "__main__":
    main()
