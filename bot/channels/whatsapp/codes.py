"""What Meta's codes of errors mean, wherever they are told: in an answer, or later in a report of delivery."""

from bot.outbox.channel import PACE, Closed, Fate, Halted, Never, TryLater, Withheld

CHAT_CLOSED = 131047
PAIR_LIMIT = 131056
EXPIRED = 190
# The token expired, was revoked, or may not do this (10, and the rights of its app: 200 to 299).
TOKEN = frozenset({EXPIRED, 10, *range(200, 300)})
# Blocked for its policy, locked, not registered, without a certificate, payment, restricted in this country.
NUMBER = frozenset({368, 131031, 131042, 131045, 130497, 133000, 133006, 133010})
TEMPLATE = frozenset({132000, 132001, 132005, 132007, 132012, 132015, 132016, 132018})
BUSY = frozenset({4, 80007, 130429, 131048, 133016})  # too much at once, for the whole number
AGAIN = frozenset({1, 2, 131000, 131016, 131053, 131057})  # Meta's own trouble, or not this moment
NO_SUCH_READER = frozenset({131026, 131030, 131021, 130472})
PAIR_WAIT_S, BUSY_WAIT_S, MEND_WAIT_S = 6.0, 5.0, 60.0


def fate_of_code(code: int, template: str | None) -> Fate | None:
    """What became of a message that failed with this code, and that `template` carried if it is named; None for a code
    that says nothing to us."""
    if code == CHAT_CLOSED:
        return Closed()
    if code == PAIR_LIMIT:
        return TryLater("too fast for this reader", PAIR_WAIT_S)
    if code in BUSY:
        return Halted(PACE, BUSY_WAIT_S)
    if code in TOKEN:
        return Halted("token", MEND_WAIT_S)
    if code in NUMBER:
        return Halted("number", MEND_WAIT_S)
    if code in TEMPLATE and template is not None:
        return Withheld(template)
    if code in AGAIN:
        return TryLater(f"not now: {code}")
    return Never(f"no such reader: {code}", blocked=True) if code in NO_SUCH_READER else None
