"""How patterns are written in the word lists: one or several alternatives on a line."""


def any_of(text: str) -> str:
    """One pattern of the alternatives that stand on the lines of `text`; a line that begins with "+" goes on with the
    one before it."""
    pattern = ""
    for line in text.strip("\n").splitlines():
        part = line.removeprefix("    ")
        pattern += part[1:] if part.startswith("+") else f"|{part}"
    return pattern[1:]
