"""A yes or a no, in words, to what another answer raised: outside the city, swapped coordinates, is help still needed
(SOP 2). Taken for an address it would send somebody to nowhere."""

import re
from collections.abc import Mapping

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.actions.report.pin import take_address, take_pin
from bot.domain.kit.forms import Filled
from bot.domain.report.form import ReportQuestion, add_words
from bot.domain.ticket.answers import Answers
from bot.reading.agreeing import agrees, calls_wrong, leaves
from bot.reading.areas import word_set
from bot.reading.normal import normal

Read = Filled[Answers, ReportQuestion]
_STILL = word_set("tetap tetep teteup masih butuh perlu bantu bantuan dibantu tolong kirim saja aja")
_NO_BUT = re.compile(r"^\W*(?:(?:eh|maaf|pak|bu)\W+)*(?:bukan|salah|tidak|bkn|ga|gak)\b\W*", re.IGNORECASE)
_KEPT: Mapping[ReportQuestion, Mapping[str, object]] = {
    ReportQuestion.OUTSIDE: {"outside_ok": True},
    ReportQuestion.FAMILY: {"still_needed": True},
}


def settled_in_words(scene: Scene, answers: Answers, heard: Heard, ask: ReportQuestion) -> Read | None:
    """The answers with a doubt that a short message settles; None where it says anything else."""
    text = heard.text
    if ask not in (*_KEPT, ReportQuestion.SWAPPED):
        return None
    words = normal(text).plain
    rest = [one for one in words if one not in _STILL]
    yes = (agrees(text) or len(rest) < len(words)) and agrees(" ".join([*rest, "ya"])) and not _no(text)
    if yes and ask in _KEPT:
        return Filled(answers.with_(**_KEPT[ask]))
    if ask is ReportQuestion.OUTSIDE and words[:1] in (["ya"], ["iya"]) and scene.message(text).place.outside:
        known = answers.with_(outside_ok=True)  # "iya di tangsel, tolong dibantu"
        return Filled(add_words(known, text, heard.message_id) or known)
    if yes and answers.doubt is not None:
        taken = take_pin(scene, answers, answers.doubt)
        return Filled(taken.answers, taken.asking)
    if ask is ReportQuestion.FAMILY:
        return None
    if _no(text):
        return Filled(answers.with_(doubt=None), ReportQuestion.PLACE)
    where = _NO_BUT.sub("", text)
    if where != text and scene.message(where).place.span is not None:
        return Filled(take_address(scene, answers, where, heard.message_id))
    return None


def _no(text: str) -> bool:
    return calls_wrong(text) or leaves(text) is False
