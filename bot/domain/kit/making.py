"""Where files that take long are made."""

from collections.abc import Callable

# Has a file made by a function at the top of a module of what it is given; all of it can be pickled.
Printing = Callable[..., bytes]


def made_here(make: Callable[..., bytes], *args: object) -> bytes:
    """In whatever process and thread calls it."""
    return make(*args)
