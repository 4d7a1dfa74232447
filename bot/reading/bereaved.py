"""Whether a relative asks how to fetch one of the family who has died: that is no body that was found.
In doubt it is one."""

import re

_BODY = re.compile(r"\b(?:jenaza[ht]|jenasah|mayat|mayit|almarhum(?:ah)?)\b", re.IGNORECASE)
_KIN = re.compile(
    r"\b(?:bapak|bpk|ayah|papa|ibu|mama|emak|suami|istri|anak|kakak|kaka|abang|adik|adek|kakek|nenek|paman|om|tante|bibi"
    r"|mertua|saudara|sodara|keluarga)(?:nya)? (?:saya|sy|aku|kami|kita|gue|gw)\b|\balmarhum(?:ah)?\b",
    re.IGNORECASE,
)
_FETCHING = re.compile(
    r"\b(?:di ?ambil|ngambil|mengambil|ambil|di ?jemput|dibawa pulang|bawa pulang|diurus|ngurus|mengurus|urus)\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\?|\b(?:gimana|gmn|bagaimana|caranya|cara|syarat\w*|apa aja|apa saja|ke ?mana|bisa|boleh|hubungi siapa)\b",
    re.IGNORECASE,
)
# Where nobody has taken care of it yet.
_LIES = re.compile(
    r"\b(?:temu\w*|nemu\w*|ditemukan|ketemu|tergeletak|mengambang|bau|busuk|di (?:rumah|kontrakan|kos\w*|kamar|jalan"
    r"|jln|jl|kali|sungai|got|sawah|kebun|depan|pinggir|kolong|gang)|112|polisi)\b",
    re.IGNORECASE,
)


# What a death gives a claim to is an office's matter.
_CLAIMS = re.compile(r"\b(?:santunan\w*|klaim|asuransi|akt[ae]|uang duka|warisan|pensiun\w*|taspen)\b", re.IGNORECASE)


def asks_for_ones_dead(text: str) -> bool:
    """Whether a message asks how to fetch one's own dead, who lies nowhere that needs the team."""
    asked = _BODY.search(text) and _KIN.search(text) and _FETCHING.search(text) and _ASKING.search(text)
    return bool(asked) and _LIES.search(text) is None and _CLAIMS.search(text) is None
