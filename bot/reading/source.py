"""Which way a report came to a call-taker, as they write it down: "LAKSA 2291: ...", "Tlp 08.15 ...", "lap via WA"."""

import re
from dataclasses import dataclass

HEAD = 60  # characters: behind them the report itself is told
WORDS = 4  # of an answer that names a way and nothing else
_NUMBERED = frozenset(("laksa", "sp4n_lapor", "tangerang_live", "112"))
_VIA = r"(?:^|\b(?:via|lewat|dari|dr|laporan|lap|masuk|info|terusan|disposisi|pelapor|by|tindak lanjut)\.?,? )"
_CALL = (
    r"(?:^(?:\S+ ){0,2}|\b(?:via|lewat|per|by) )(?:telp|tlp|telpon|telepon|telefon|tilpun|call|ditelepon|ditelpon)\b"
)
# The first that stands at the head; what is said of a telephone stands last, since "via telp" goes with all of them.
_WAYS = (
    ("satpol_pp", r"\b(?:satpol ?pp|satpol|pol ?pp)\b"),
    ("tangerang_live", r"\b(?:tangerang|tng) ?live\b"),
    ("sp4n_lapor", r"\b(?:sp4n(?:[ -]lapor!?)?|lapor\.go\.id)"),
    ("laksa", r"\blaksa\b"),
    ("112", rf"{_VIA}(?:call ?center |cc |siaga )?112\b(?! ?(?:sudah|udah|ga|tidak|tdk|belum))"),
    ("walk_in", r"\b(?:walk[- ]?in|datang langsung|dtg langsung|datang (?:ke|di) kantor|tamu (?:kantor|datang))\b"),
    ("patrol", rf"{_VIA}(?:tim )?(?:patroli|ptrl)\b"),
    ("whatsapp", rf"{_VIA}(?:wa|whats ?app|whatsap)\b"),
    ("telephone", rf"\b(?:penelepon|penelpon|pnlpn?|caller)\b|{_CALL}"),
)
_PATTERNS = tuple((channel, re.compile(rule)) for channel, rule in _WAYS)
_NAMED = tuple((channel, re.compile(rule.replace(_VIA, r"\b"))) for channel, rule in _WAYS)
_BESIDE_A_WAY = frozenset(
    """via lewat dari dr laporan lap masuk info terusan by tim petugas warga aja saja pak bu ya nya langsung biasa ke di
    kantor tangerang live center call siaga ini itu td tadi telepon telp tlp wa telpon""".split()
)
_NUMBER = re.compile(r"\s*(?:no\.?|nomor|nmr|#)?\s*[:#]?\s*([a-z]{0,6}[-/]?\d[\d./-]{2,18}\d|\d{3,12})(?=[\s:,.;)-]|$)")


@dataclass(frozen=True, slots=True)
class ReportSource:
    """The way in (a code of the form's channels), and the number that the report has in that system ("" for none)."""

    channel: str
    number: str = ""


def read_source(text: str) -> ReportSource | None:
    """What the head of a call-taker's note says of where it came from; None where it says nothing."""
    head = re.split(r"[\n;]", text[:HEAD].lower())[0]
    head = head.partition(":")[0] if ":" in head and not re.match(r".*\d:\d", head) else head
    return _found(_PATTERNS, head, text[:HEAD].lower())


def ends_at(text: str) -> int:
    """Where the head of a note ends that names a way before a colon; 0 where there is none. It names no place: "lap via
    WA" is no lapangan."""
    head, colon, _ = text[:HEAD].partition(":")
    return len(head) + 1 if colon and "\n" not in head and read_source(f"{head}:") is not None else 0


def read_way(text: str) -> str | None:
    """The way that an answer names: "telpon", "dari wa"; None where it says more, or nothing of it."""
    words = text.lower().strip(" .!")
    if len(words.split()) > WORDS:
        return None
    for channel, pattern in _NAMED:
        if (match := pattern.search(words)) is not None:
            rest = f"{words[: match.start()]} {words[match.end() :]}"
            return channel if _BESIDE_A_WAY.issuperset(re.findall(r"\w+", rest)) else None
    return None


def _found(patterns: tuple[tuple[str, re.Pattern[str]], ...], head: str, text: str) -> ReportSource | None:
    for channel, pattern in patterns:
        if (match := pattern.search(head)) is not None:
            number = _NUMBER.match(text, match.end()) if channel in _NUMBERED else None
            return ReportSource(channel, "" if number is None else number[1])
    return None
