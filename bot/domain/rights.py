"""Who may do what, and where, as one table (SOP 1, 8, 9): every command, every verb of a button, every deep link.

Roles are checked in the transaction in which a change is made, never here: this says what is meant, and a test of the
project tries every role, in every place, against every row (tests/safety/test_matrix.py), so that a check that is
loosened or forgotten anywhere shows. Only which buttons live in private chats alone is read from here.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.case.moves import CASE_MOVES, CaseBy
from bot.domain.kit.buttons import Verb
from bot.domain.kit.codes import PASSED
from bot.domain.ticket.steps import APART, MENUS
from bot.domain.ticket.table import STEPS, By


class Standing(StrEnum):
    """What somebody is to a ticket and to the team."""

    STRANGER = "stranger"
    REPORTER = "reporter"  # of this ticket
    RELATIVE = "relative"  # searches for somebody
    RESPONDER = "responder"  # one of the team who does not have this ticket
    HOLDER = "holder"  # has the ticket, keeps the case
    FORMER = "former"  # had it, and left the team
    SUPERVISOR = "supervisor"
    OPERATOR = "operator"
    WILAYAH = "wilayah"  # camat or lurah
    ADMIN = "admin"


class Place(StrEnum):
    """Where something is said or pressed."""

    PRIVATE = "private"
    TEAM = "team"  # the team's own group
    FOREIGN = "foreign"  # any other group


S = Standing
_EVERYBODY = frozenset(Standing)
_TEAM = frozenset({S.RESPONDER, S.HOLDER, S.SUPERVISOR})
_KEEPER = frozenset({S.HOLDER, S.SUPERVISOR})
_ABOVE = frozenset({S.SUPERVISOR})
_ADMIN = frozenset({S.ADMIN})
_HERE = frozenset({Place.PRIVATE})
_WORK = frozenset({Place.PRIVATE, Place.TEAM})


@dataclass(frozen=True, slots=True)
class Right:
    """Who may, and where; anybody else, and anywhere else, learns and changes nothing. `in_team`: who may in the team's
    group, where they are others than in private."""

    who: frozenset[Standing]
    where: frozenset[Place] = _HERE
    in_team: frozenset[Standing] | None = None

    def may(self, who: Standing, where: Place) -> bool:
        """Whether somebody of this standing may, in this place."""
        if where is Place.TEAM and self.in_team is not None:
            return who in self.in_team
        return who in self.who and where in self.where


_OWN = Right(_EVERYBODY)  # one's own matter, in private
_REPORTER = Right(frozenset({S.REPORTER}))
_STEP_BY: Mapping[By, Right] = {
    By.RESPONDER: Right(_TEAM, _WORK),
    By.HOLDER: Right(_KEEPER, _WORK),
    By.SUPERVISOR: Right(_ABOVE, _WORK),
    By.REPORTER: Right(frozenset({S.REPORTER, *_KEEPER}), _WORK),
    By.CLOCK: Right(frozenset(), frozenset()),
}
# Steps of the ticket's card: from the table of steps, and what changes no state.
STEP_RIGHTS: Mapping[str, Right] = {
    **{name: _STEP_BY[row.by] for name, row in STEPS.items()},
    **{name: Right(_KEEPER, _WORK) for name in (*APART, *MENUS)},
}
# Buttons of a person's card: from the table of moves. `open` gives a colleague label, place and state.
CASE_RIGHTS: Mapping[str, Right] = {
    **{row.button: Right(_KEEPER if row.by is CaseBy.KEEPER else _ABOVE) for row in CASE_MOVES.values() if row.button},
    "open": Right(_TEAM),
    "more": Right(_KEEPER),
    "see": Right(_KEEPER),
    "hide": Right(_ABOVE),
}
COMMAND_RIGHTS: Mapping[str, Right] = {
    **{row.command: STEP_RIGHTS[name] for name, row in STEPS.items() if row.command},
    **{command: STEP_RIGHTS[name] for name, command in APART.items()},
    # Everybody, about themselves.
    **dict.fromkeys(("status", "laporan", "layanan", "cari", "pencarian", "batal", "cancel"), _OWN),
    **dict.fromkeys(("privasi", "privacy", "hapusdata", "bahasa", "language"), _OWN),
    "lapor": Right(_EVERYBODY, frozenset(Place)),  # in a group only a line that points to the private chat
    "report": Right(_EVERYBODY, frozenset(Place)),
    "start": Right(_EVERYBODY, _WORK),
    "help": Right(_EVERYBODY, _WORK),
    "bantuan": Right(_EVERYBODY, _WORK),
    # The team.
    **dict.fromkeys(("ambil", "tiket", "tiketku", "antre", "jadwal", "hunian", "jaga"), Right(_TEAM, _WORK)),
    **dict.fromkeys(("orang", "temukan", "cari_tiket", "find"), Right(_TEAM)),
    "bantu": Right(_TEAM, _WORK),
    "batallangkah": STEP_RIGHTS["finish"],
    **dict.fromkeys(("terima", "tolak"), Right(_TEAM, _WORK)),
    **dict.fromkeys(("surat", "kelurahan"), Right(_KEEPER)),
    "cocok": Right(_TEAM),
    **dict.fromkeys(("kalender", "calendar"), Right(_TEAM)),
    # Supervisors.
    "ambilalih": Right(_ABOVE, _WORK),
    **dict.fromkeys(("tugaskan", "setujui", "register", "umumkan", "audit", "jeda", "pertanyaan"), Right(_ABOVE)),
    **dict.fromkeys(("tahan", "lepastahan", "tinjau"), Right(_ABOVE)),
    **dict.fromkeys(("ekspor", "export"), Right(_ABOVE)),
    **dict.fromkeys(("rekap", "digest"), Right(_ABOVE | {S.WILAYAH}, in_team=_ABOVE)),
    **dict.fromkeys(("langganan", "subscriptions"), Right(_ABOVE | {S.WILAYAH})),
    # Others.
    "kebocoran": Right(_ABOVE | _ADMIN),
    "catat": Right(frozenset({S.OPERATOR, S.SUPERVISOR})),
    **dict.fromkeys(("wilayah", "area"), Right(frozenset({S.WILAYAH}))),
    **dict.fromkeys(("undang", "invite"), Right(frozenset({S.ADMIN, S.SUPERVISOR}))),
    **dict.fromkeys(("peran", "roles", "grup", "group"), Right(_ADMIN)),
    **dict.fromkeys(("ikat", "bind"), Right(_ADMIN, frozenset({Place.TEAM, Place.FOREIGN}))),
}
VERB_RIGHTS: Mapping[Verb, Right] = {
    Verb.CLAIM: STEP_RIGHTS["claim"],
    Verb.UNDO: STEP_RIGHTS["finish"],
    Verb.DESTINATION: STEP_RIGHTS["handle"],
    Verb.SAME_PERSON: STEP_RIGHTS["duplicate"],
    Verb.QUICK_ANSWER: STEP_RIGHTS["out_of_scope"],
    Verb.DISMISS: Right(_EVERYBODY, _WORK),  # their own question
    Verb.HAND_OVER: Right(_KEEPER, _WORK),
    Verb.ACCEPT_OFFER: Right(_TEAM, _WORK),
    Verb.DECLINE_OFFER: Right(_TEAM, _WORK),
    Verb.OFFER_HELP: Right(_TEAM, _WORK),
    Verb.NOTE_WORDS: Right(_KEEPER),
    Verb.PICK_PLACE: Right(_KEEPER),
    Verb.SEPARATE: Right(_KEEPER),
    Verb.DECIDE_SAME: Right(_KEEPER),
    Verb.WRITE_TO: STEP_RIGHTS["write"],
    Verb.FORGET_POSITION: _OWN,
    Verb.REPORT_HERE: _OWN,
    Verb.ASSIGN: Right(_ABOVE, _WORK),
    Verb.APPROVE: Right(_ABOVE),
    Verb.ERASURE_SETTLED: Right(_ABOVE),
    Verb.ERASURE_CHOICE: Right(_ABOVE),
    Verb.HISTORY_PAGE: Right(_ABOVE),
    Verb.HISTORY_NOTES: Right(_ABOVE),
    Verb.AUDIT: Right(_ABOVE),
    Verb.DUTY: Right(_ABOVE),
    Verb.CALENDAR_RENEW: Right(_TEAM),
    Verb.DISTRICT_BOARD: Right(frozenset({S.WILAYAH})),
    Verb.DISTRICT_TICKET: Right(frozenset({S.WILAYAH})),
    Verb.DISTRICT_WORD: Right(frozenset({S.WILAYAH})),
    Verb.DISTRICT_INVITE: Right(frozenset({S.ADMIN, S.SUPERVISOR})),
    Verb.REPORT_FORM: _OWN,
    Verb.NEW_REPORT: _OWN,
    Verb.OTHER_PERSON: _REPORTER,
    Verb.MY_REPORTS: _OWN,
    Verb.REPORT_STATUS: _REPORTER,
    Verb.SEEN_AGAIN: _REPORTER,
    Verb.SOLVED: _REPORTER,
    Verb.ADD_WORDS: _REPORTER,
    Verb.STILL_THERE: _REPORTER,
    Verb.WITHDRAW: _REPORTER,
    Verb.WHICH_REPORT: _REPORTER,
    Verb.CASE_NEW: Right(_KEEPER),
    Verb.CASE_ANSWER: Right(_KEEPER),
    Verb.CASE_BURIAL: Right(_ABOVE),
    Verb.SNOOZE: Right(_KEEPER),
    Verb.PAPERS: Right(_KEEPER),
    Verb.PAPER: Right(_KEEPER),
    Verb.PAPER_FILL: Right(_KEEPER),
    Verb.SEARCH_FORM: Right(frozenset({S.RELATIVE})),
    Verb.SEARCH: Right(frozenset({S.RELATIVE})),
    Verb.SEARCH_TO_REPORT: Right(frozenset({S.RELATIVE})),
    Verb.MATCH: Right(_KEEPER),
    Verb.NOTICE: Right(_ABOVE),
    Verb.NOTICE_SECOND: Right(_ABOVE | _ADMIN),  # an admin only where no other supervisor can
    Verb.SUBSCRIPTION: Right(_ABOVE | {S.WILAYAH}),
    Verb.DIGEST: Right(_ABOVE | {S.WILAYAH}),
    Verb.DIGEST_LIST: Right(_ABOVE),
    Verb.EXPORT_PERIOD: Right(_ABOVE),
    Verb.EXPORT_FILE: Right(_ABOVE),
    Verb.INVITE: Right(frozenset({S.ADMIN, S.SUPERVISOR})),
    Verb.ROLES_PAGE: Right(_ADMIN),
    Verb.REVOKE: Right(_ADMIN),
    Verb.BIND_GROUP: Right(_ADMIN),
    Verb.HELD: Right(_ABOVE),
    Verb.PAUSE: Right(_ABOVE),
    Verb.REVIEW: Right(_ABOVE),
    Verb.WELCOME: _OWN,
    Verb.CITY_SERVICE: _OWN,
    Verb.LANGUAGE: _OWN,
    Verb.ERASE: _OWN,
    Verb.OWN_COPY: _OWN,
    Verb.BREACH: Right(_ABOVE | _ADMIN),
}
# Buttons of which the argument says what is done; each is a row of its own.
PARTED: Mapping[Verb, Mapping[str, Right]] = {Verb.STEP: STEP_RIGHTS, Verb.CASE_STEP: CASE_RIGHTS}
LINK_RIGHTS: Mapping[str, Right] = {  # /start with what a link carries
    "lapor": _OWN,
    "cari": _OWN,
    "tugas": Right(_TEAM),
    f"{PASSED}AbCdEfGhIjKlMnOp": _OWN,
}
# Buttons that stand in private chats only: pressed anywhere else they are made up.
PRIVATE_VERBS = frozenset(verb for verb, right in VERB_RIGHTS.items() if right.where == _HERE) | {Verb.CASE_STEP}
