"""Whether relatives speak of a man or a woman."""

import re


def read_sex(text: str) -> str | None:
    """`male`, `female`, None where it says neither."""
    words = text.lower()
    if re.search(r"\b(perempuan|wanita|cewek|cewe|ibu|nenek|female|woman|girl|p)\b", words):
        return "female"
    return "male" if re.search(r"\b(laki|pria|lelaki|cowok|cowo|bapak|kakek|male|man|boy|l)\b", words) else None
