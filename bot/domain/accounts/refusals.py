"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("anonymous")
class AnonymousAdmin(Reason):
    """Somebody writes as the group or a channel: nobody knows who acts."""


@reason("approval_asked")
class ApprovalAsked(Reason):
    """A member of the group without a role; a supervisor is asked about them (SOP 1)."""


@reason("copy_waits")
class CopyWaits(Reason):
    """A copy of one's own data was given lately; the next may be asked for at `until` (UTC ms)."""

    until: int


@reason("erasure_waits")
class ErasureWaits(Reason):
    """An erasure was asked for before; it is decided by `due` (SOP 8)."""

    due: int


@reason("invite_bad")
class InviteBad(Reason):
    """The link of an invitation is wrong, used or too old."""


@reason("invite_too_many")
class InviteTooMany(Reason):
    """Too many wrong links from one account."""


@reason("last_admin")
class LastAdmin(Reason):
    """The only admin would be gone."""


@reason("membership_unknown")
class MembershipUnclear(Reason):
    """Telegram did not say whether the person is in the group."""


@reason("no_such_language")
class NoSuchLanguage(Reason):
    """A language without texts."""


@reason("not_in_group")
class NotInGroup(Reason):
    """A responder who is not in the group of the team."""


@reason("unknown_button")
class UnknownButton(Reason):
    """A button that no route knows."""
