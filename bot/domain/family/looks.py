"""What a notice to the public may say of somebody's looks (SOP 5.1, 9): marks and clothes from a closed list, read from
what the team recorded, so that a supervisor chooses and writes nothing. A picture or a name in a tattoo, and whatever
else was written beside a mark, is never among them.

A look is a code: `m.tattoo.arm.left`, `c.shirt.black.white`; its words are `notice.look`, `notice.part`, `notice.side`,
`notice.piece` and `notice.colour` in the texts.
"""

import re
import zlib

from bot.domain.family.marks import Garment, Mark, read_clothes, read_marks

# What anybody sees in passing. What names an illness, or is learned by speaking with somebody or examining them, is not
# offered: to be known by it in public would tell of their health.
SEEN = frozenset(
    """tattoo mole scar burn birthmark limp amputee toothless gold_tooth false_teeth snaggle_tooth bald grey long_hair
    short_hair black_hair curly moustache beard piercing glasses hunched ring thin stout sturdy dark tan fair""".split()
)
PLACED = frozenset("tattoo mole scar burn birthmark amputee piercing".split())  # said with where on the body
MOST = 24
COLOURS = 2
_HAIR = re.compile(r"\b(?:rambut(?:nya)?|hair)\b[^,.;:/\n()]{0,40}")
_HAIR_WORDS = (
    ("black_hair", re.compile(r"\b(?:hitam|black)\b")),
    ("short_hair", re.compile(r"\b(?:pendek|cepak|short)\b")),
    ("long_hair", re.compile(r"\b(?:panjang|sebahu|long)\b")),
)


def looks_of(marks: str, clothing: str) -> tuple[str, ...]:
    """What can be chosen for somebody of whom this is recorded, at most `MOST`."""
    found = [_of_mark(one) for one in read_marks(marks) if one.kind in SEEN]
    found += [f"m.{code}" for part in _HAIR.findall(marks.lower()) for code, said in _HAIR_WORDS if said.search(part)]
    found += [_of_garment(one) for one in read_clothes(clothing)]
    return tuple(dict.fromkeys(found))[:MOST]


def key_of(look: str) -> str:
    """What a button carries for it: short, and the same wherever it stands in the list."""
    return f"{zlib.crc32(look.encode()) & 0xFFFF:04x}"


def _of_mark(mark: Mark) -> str:
    where = (mark.part, mark.side) if mark.kind in PLACED and mark.part else ()
    return ".".join(("m", mark.kind, *(one for one in where if one)))


def _of_garment(garment: Garment) -> str:
    return ".".join(("c", garment.kind, *sorted(garment.colours)[:COLOURS]))
