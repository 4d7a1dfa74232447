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
# Whatever a button does a command can do too: step → command. What follows the ticket's number is the reason, the
# place or the other ticket's number.
COMMANDS: Mapping[str, str] = {
    "depart": "menuju",
    "arrive": "tiba",
    "handle": "ditangani",
    "finish": "selesai",
    "give_back": "lepas",
    "not_found": "tidakditemukan",
    "help_refused": "menolak",
    "out_of_scope": "rujuk",
    "false_report": "palsu",
    "duplicate": "duplikat",
    "separate": "pisahkan",
    "go_again": "cekulang",
    "seen_again": "tawarkan",
    "recheck_close": "tutup",
    "reopen": "bukalagi",
    "revise": "koreksi",
    "write": "balas",
    "note": "catatan",
    "contact": "kontak",
    "details": "detail",
    "nearest": "terdekat",
    "hand_over": "serahkan",
}
OTHER_PLACE = "lain"  # the destination that has to be named in words
