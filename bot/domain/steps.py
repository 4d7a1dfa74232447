"""Steps of the holder that want a reason (SOP 3), and the quick answers to each: code → outcome of the ticket (None:
the reason says it all). The words are `reason.<code>` in the texts."""

from collections.abc import Mapping

REASONS: Mapping[str, Mapping[str, str | None]] = {
    "not_found": {"nf1": None, "nf2": None, "nf3": None},
    "help_refused": {"hr1": None, "hr2": None, "hr3": None},
    "out_of_scope": {"os1": "polisi", "os2": "bpbd", "os3": "puskesmas", "os4": "satpolpp", "os5": "dinsos_lain"},
    "false_report": {"fr1": None, "fr2": None, "fr3": None},
    "reopen": {"ro1": None, "ro2": None},
    "revise": {"rv1": None, "rv2": None},
    "contact": {"ct1": None, "ct2": None, "ct3": None},
}
QUICK: Mapping[str, str] = {code: step for step, codes in REASONS.items() for code in codes}
MENUS = frozenset({"hand_over", "other"})  # they offer buttons only; words are no answer to them
REASON_MARK = "#"  # begins a note that holds the code of a quick answer instead of words
OTHER_PLACE = "lain"  # the destination that has to be named in words
