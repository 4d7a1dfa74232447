"""What a button carries: a verb, the nonce of a ticket or draft, and at most one short argument."""

from dataclasses import dataclass

LONGEST = 64  # Telegram's limit in bytes; it refuses the whole message over it


@dataclass(frozen=True, slots=True)
class ButtonPress:
    """A button's data, taken apart. Nothing in it is trusted: the action checks nonce, role and state."""

    verb: str
    nonce: str = ""
    arg: str = ""


def button_data(verb: str, nonce: str = "", arg: str = "") -> str:
    """The data of a button. Raises ValueError where it would not fit or not be read back."""
    if ":" in verb or ":" in nonce:
        raise ValueError(f"a colon parts the fields: {verb!r}, {nonce!r}")
    data = f"{verb}:{nonce}:{arg}".rstrip(":")
    if len(data.encode()) > LONGEST:
        raise ValueError(f"button data is longer than {LONGEST} bytes: {data!r}")
    return data


def read_button(data: str) -> ButtonPress:
    """The parts of a button's data; made-up data gives a verb that no route knows."""
    verb, _, rest = data.partition(":")
    nonce, _, arg = rest.partition(":")
    return ButtonPress(verb, nonce, arg)
