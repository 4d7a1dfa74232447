"""Whether whoever writes cannot make a telephone call: they are deaf or mute, or say so. They are told another way
than to call 112. Of somebody else ("kakeknya tuli") it says nothing."""

import re

from bot.reading.normal import normal

_UNABLE = (
    r"(?:(?:tidak|belum|ora|teu|mboten) (?:bisa|saged|tiasa|dapat|mampu|berani)|susah|sulit|cannot|cant) (?:saya )?"
)
_CALL = re.compile(
    rf" {_UNABLE}(?:(?:hubung|hubungi|ngomong|bicara|dengar|denger) )?(?:lewat )?(?:telepon|call|112)(?= )"
)
_DEAF = re.compile(
    r"(?:^| (?P<whose>\S+))? (?:saya|i am|im) (?:(?:ini|am|memang|kebetulan|juga|seorang|orang|warga|teman|penyandang"
    r"|difabel|disabilitas) ){0,3}"
    rf"(?:tuna ?rungu|tuna ?wicara|tuli|bisu|budek|budeg|budheg|torek|deaf|mute"
    rf"|{_UNABLE}(?:ngomong|bicara|dengar|denger))"
    r"(?= )"
)
_BARE = re.compile(
    r"^ (?:(?:maaf|pak|ibu|kak|min|halo) )*(?:tuna ?rungu|tuna ?wicara|tuli|bisu) (?:(?:pak|ibu|kak|min|maaf|\.) )*$"
)
# "Anak saya tuli", "orangnya ga bisa telepon": somebody else.
_OTHERS = frozenset(
    """anak adik kakak abang bapak ibu ayah mama papa mak emak nenek kakek suami istri om tante paman bibi sepupu
    keponakan cucu mertua teman temen tetangga saudara orang orangnya dia beliau ybs lansia laki lelaki pria perempuan
    wanita cowok cewek bayi pembantu murid pasien""".split()
)
_NEAR = 3  # words


def cannot_call(text: str) -> bool:
    """Whether the writer says of themselves that they cannot telephone."""
    line = normal(text).line.replace(" , ", " . ") if text else " "
    for found in _DEAF.finditer(line):
        if (found["whose"] or "") not in _OTHERS:
            return True
    if _BARE.match(line):
        return True
    called = _CALL.search(line)
    if called is None:
        return False
    before = line[: called.start()].rpartition(" . ")[2].split()[-_NEAR:]
    mine = before[-1:] == ["saya"] and _OTHERS.isdisjoint(before[-2:-1])
    return mine or _OTHERS.isdisjoint(before)
