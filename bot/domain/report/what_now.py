"""Whether somebody who fills in a report asks what they should do meanwhile: that is answered, and is no word about the
person. Pure."""

import re

from bot.reading.normal import normal

LONGEST = 10  # words
_UNSURE = frozenset(("tahu", "tau", "gatau", "bingung"))
_WHAT = r"(?:apa|bagaimana|kenapa|berbuat apa|laku\S* apa)"
_ASKS = re.compile(
    rf" (?:harus|mesti|sebaiknya|perlu|di suruh|disuruh) {_WHAT}(?= )"
    r"| apa (?:yang )?(?:harus|mesti|perlu|sebaiknya|should) (?:saya|kita|kami|aku)(?= )"
    rf"|^ (?:(?:terus|jadi|sekarang|lalu) ){{1,2}}(?:saya |kita )?{_WHAT}(?: \S+){{0,2}} $"
)


def asks_what_to_do(text: str) -> bool:
    """Whether a short message asks that: "terus saya harus gimana", "aku disuruh apa". "Gatau harus gimana" asks
    nothing, and says how somebody is."""
    words = normal(text)
    return len(words.plain) <= LONGEST and _UNSURE.isdisjoint(words.bag) and _ASKS.search(words.line) is not None
