"""Word lists of the reading room: tables of data, one line for one meaning, `canonical: as people write it`."""

import sys
from types import ModuleType


def forget(learned: ModuleType) -> None:
    """Let go of a module of learned weights and of its parts. Their text is megabytes, of which a table is made and
    nothing else; whoever imports them later gets them anew."""
    name = learned.__name__
    for one in [one for one in sys.modules if one == name or one.removeprefix(f"{name}_").isdecimal()]:
        package, _, last = one.rpartition(".")
        del sys.modules[one]
        vars(sys.modules[package]).pop(last, None)
