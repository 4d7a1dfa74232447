"""What can be done with a ticket by words and quick answers (SOP 3): derived from the table of steps
(bot/domain/ticket/table.py), and what changes no state."""

from collections.abc import Mapping

from bot.domain.ticket.table import STEPS

# What changes no state: a question, a note, a look. The words are commands; `contact` wants a reason.
APART: Mapping[str, str] = {
    "write": "balas",
    "note": "catatan",
    "contact": "kontak",
    "details": "detail",
    "nearest": "terdekat",
}
REASONS: Mapping[str, Mapping[str, str | None]] = {
    **{name: row.reasons for name, row in STEPS.items() if row.reasons},
    "contact": {"ct1": None, "ct2": None, "ct3": None},
}
QUICK: Mapping[str, str] = {code: step for step, codes in REASONS.items() for code in codes}
MENUS = frozenset({"hand_over", "other"})  # they offer buttons only; words are no answer to them
REASON_MARK = "#"  # begins a note that holds the code of a quick answer instead of words
# Whatever a button does a command can do too: step → command. What follows the ticket's number is the reason, the
# place or the other ticket's number.
COMMANDS: Mapping[str, str] = {**{name: row.command for name, row in STEPS.items() if row.command}, **APART}
OTHER_PLACE = "lain"  # the destination that has to be named in words
