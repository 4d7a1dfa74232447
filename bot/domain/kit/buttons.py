"""What a button carries: a verb, the nonce of a ticket or draft, and at most one short argument."""

from dataclasses import dataclass
from enum import StrEnum

LONGEST = 64  # Telegram's limit in bytes; it refuses the whole message over it


# How the id of a press begins whose messenger has no little messages over the screen: it is answered by a message.
SPOKEN = "spoken:"


class Verb(StrEnum):
    """What a button asks for. The values stand on messages that people still have: a value never changes and never gets
    another meaning (tests/setup/names/buttons.txt). Short, because Telegram allows a button 64 bytes."""

    CLAIM = "claim"
    STEP = "m"
    UNDO = "ud"
    DESTINATION = "h"
    SAME_PERSON = "d"
    QUICK_ANSWER = "q"
    DISMISS = "x"
    HAND_OVER = "to"
    ACCEPT_OFFER = "oy"
    DECLINE_OFFER = "on"
    OFFER_HELP = "hlp"
    NOTE_WORDS = "w"
    PICK_PLACE = "gp"
    SEPARATE = "sep"
    DECIDE_SAME = "sj"
    WRITE_TO = "wr"
    FORGET_POSITION = "px"
    REPORT_HERE = "pn"
    ASSIGN = "asg"
    APPROVE = "apv"
    ERASURE_SETTLED = "erased"
    HISTORY_PAGE = "hy"
    HISTORY_NOTES = "hn"
    AUDIT = "au"
    DUTY = "du"
    CALENDAR_RENEW = "cal"
    DISTRICT_BOARD = "wil"
    DISTRICT_INVITE = "wili"
    DISTRICT_TICKET = "wilt"
    DISTRICT_WORD = "wilw"
    REPORT_FORM = "f"
    NEW_REPORT = "new"
    MY_REPORTS = "mine"
    REPORT_STATUS = "st"
    SEEN_AGAIN = "seen"
    SOLVED = "slv"
    ADD_WORDS = "add"
    STILL_THERE = "sg"
    WITHDRAW = "wd"
    OTHER_PERSON = "oth"
    WHICH_REPORT = "wrp"
    CASE_NEW = "cn"
    CASE_STEP = "c"
    CASE_ANSWER = "a"
    CASE_BURIAL = "cb"
    SNOOZE = "sn"
    PAPERS = "ps"
    PAPER = "pp"
    PAPER_FILL = "pf"
    SEARCH_FORM = "srf"
    SEARCH = "srx"
    SEARCH_TO_REPORT = "srr"
    MATCH = "mt"
    NOTICE = "nt"
    NOTICE_SECOND = "ny"
    SUBSCRIPTION = "sb"
    DIGEST = "rk"
    DIGEST_LIST = "rl"
    EXPORT_PERIOD = "xe"
    EXPORT_FILE = "xf"
    INVITE = "inv"
    ROLES_PAGE = "rolp"
    REVOKE = "rolx"
    BIND_GROUP = "bind"
    HELD = "held"
    PAUSE = "pz"
    REVIEW = "rv"
    WELCOME = "hi"
    CITY_SERVICE = "svc"
    LANGUAGE = "lang"
    ERASE = "erase"
    OWN_COPY = "copy"
    BREACH = "brc"
    ERASURE_CHOICE = "erc"


@dataclass(frozen=True, slots=True)
class ButtonPress:
    """A button's data, taken apart. Nothing in it is trusted: the action checks nonce, role and state."""

    verb: str
    nonce: str = ""
    arg: str = ""


NOT_AT_ALL = "no"  # argument of ERASE: what was asked for is wanted no more
WHO_IS_THERE = "see"  # argument of CASE_NEW: not one more, but who is on record
DIED = "died"  # argument of CASE_NEW, with the note that told it: whoever is on record has died


def button_data(verb: Verb, nonce: str = "", arg: str = "") -> str:
    """The data of a button. Raises ValueError where it would not fit or not be read back."""
    if ":" in verb or ":" in nonce:
        raise ValueError(f"a colon parts the fields: {verb!r}, {nonce!r}")
    data = f"{verb}:{nonce}:{arg}".rstrip(":")
    if len(data if data.isascii() else data.encode()) > LONGEST:
        raise ValueError(f"button data is longer than {LONGEST} bytes: {data!r}")
    return data


def read_button(data: str) -> ButtonPress:
    """The parts of a button's data; made-up data gives a verb that no route knows."""
    verb, _, rest = data.partition(":")
    nonce, _, arg = rest.partition(":")
    return ButtonPress(verb, nonce, arg)
