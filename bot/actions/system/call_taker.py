"""What a call-taker writes after a report was sent: more about that caller's report, or the next caller (SOP 1). With a
form open, too: calls come while others are written down."""

import re

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay
from bot.actions.report.form import show
from bot.clock import MINUTE
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.same_person import words_of
from bot.reading.normal import normal
from storage.ticket import tickets
from storage.ticket.drafts import Draft

SOON_MS = 30 * MINUTE
ADDS = frozenset({"addition", "sighting", "question", "status", "withdraw"})
TELLING = 4  # letters of a word that two messages may have in common
_EARLIER = re.compile(
    r"^ (?:\S+ ){0,2}?(?:tambah\S*|lanjut\S*|sambung\S*|soal|untuk|update|ralat|koreksi|yang|nomor|laporan|kasus) "
    r"(?:\S+ ){0,6}?(?:tadi|pertama|barusan|sebelum\S*)(?= )"
    r"|^ (?:(?:eh|maaf|ralat) )?tadi (?:yang|soal|laporan|kasus)(?= )"
    r"|^ (?:eh|maaf|ralat|koreksi) (?:yang|soal|si) (?:\S+ ){1,3}?itu(?= )"
)
_BY_ORDER = re.compile(r" (?:pertama|sebelum\S*)(?= )")


def more(scene: Scene, heard: Heard) -> Reply | None:
    """What goes on with a report that this call-taker sent goes to it, while the call may still last: the last one, or
    the one that it has most words in common with. None where the message may begin the next caller's. The answer has a
    button that makes a report of it after all."""
    mine = tickets.reported_by(scene.tx, heard.who.user_id, open_only=True)
    if not mine or scene.now - mine[0].opened_at > SOON_MS or not mine[0].answers.on_behalf:
        return None
    bare = not heard.text and (heard.media is not None or heard.pin is not None)
    if not bare and scene.message(heard.text, "operator").intent.code not in ADDS:
        return None
    line = normal(heard.text).line  # the newest, but where another has more words in common: "yang nenek tadi"
    likeliest = max(_sent(scene, heard.who.user_id), key=lambda one: _alike(line, one.answers))
    return relay.from_reporter(scene, heard, likeliest)


def of_earlier(scene: Scene, heard: Heard, draft: Draft) -> Reply | None:
    """ "Tambahan yang ibu bawa bayi tadi: bayinya demam" while the next caller's form is open: it goes to the report
    that it has words in common with, or that it counts ("yang pertama"), and the form stands as before. None where it
    may be of the open one."""
    line = normal(heard.text).line
    if heard.media or heard.pin or heard.phone or _EARLIER.search(line) is None:
        return None
    lately = [one for one in _sent(scene, heard.who.user_id) if one.id != draft.ticket_id]
    if not lately:
        return None
    likeliest = max(lately, key=lambda one: _alike(line, one.answers))
    if _BY_ORDER.search(line) is None and _alike(line, likeliest.answers) <= _alike(line, draft.answers):
        return None
    reply = relay.from_reporter(scene, heard, likeliest)
    show(scene, draft, anew=True)
    return reply


def _sent(scene: Scene, user_id: int) -> list[Ticket]:
    """What this call-taker sent while its callers may still be remembered, the newest first."""
    mine = tickets.reported_by(scene.tx, user_id, open_only=True)
    return [one for one in mine if one.answers.on_behalf and scene.now - one.opened_at <= SOON_MS]


def _alike(line: str, answers: Answers) -> int:
    """How many words they have in common."""
    said = {word for word in line.split() if len(word) >= TELLING}
    return len(said & set(normal(words_of(answers)).plain))
