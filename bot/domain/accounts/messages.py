"""What is told about people, roles and their rights (SOP 1, 8): each kind of message with what it is
about. How it looks: bot/messages/accounts."""

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority


@kind("people.approval", To.LEAD)
class PeopleApproval(Message):
    """A member of the group asks to work: yes or no."""

    user: int


@kind("people.approvals_none", To.LEAD)
class PeopleApprovalsNone(Message):
    """News without details."""


@kind("report.asking", To.LEAD)
class PeopleAsking(Message):
    """To the leads: an account begins reports, or asks about others', far more often than anybody needs to."""

    user: int
    what: str


@kind("people.bind_code", To.ADMIN)
class PeopleBindCode(Message):
    """Which group is the team's, and how to bind another."""

    binding: int


@kind("people.bind_confirm", To.ADMIN)
class PeopleBindConfirm(Message):
    """The code was typed in a group: is it the right one?"""

    binding: int


@kind("people.bind_hint", To.ANYONE)
class PeopleBindHint(Message):
    """News without details."""


@kind("people.bind_wait", To.ANYONE)
class PeopleBindWait(Message):
    """News without details."""


@kind("people.bound", To.ADMIN)
class PeopleBound(Message):
    """News without details."""


@kind("people.declined", To.ANYONE)
class PeopleDeclined(Message):
    """News without details."""


@kind("people.own_copy", To.ANYONE, Priority.FILE)
class PeopleOwnCopy(Message):
    """A file with what is kept of the reader: their own words, reports and searches, nobody else's."""


@kind("people.erase", To.ANYONE)
class PeopleErase(Message):
    """What an erasure means; once it is asked for, until when it is decided."""

    withdrawn: int = 0  # 1: what had been asked for is wanted no more


@kind("people.erase_settled", To.ANYONE)
class PeopleEraseSettled(Message):
    """A request for erasure is decided and done: what went, what stays and why. Without `request`, as earlier releases
    told it, only that it is decided."""

    request: int | None = None


@kind("people.erase_wanted", To.LEAD)
class PeopleEraseWanted(Message):
    """For the leads: somebody wants their data erased, and by when that is to be decided."""

    user: int


@kind("people.farewell", To.ANYONE)
class PeopleFarewell(Message):
    """A word before leaving a group that is not the team's (looked at again now)."""


@kind("people.group_greeting", To.TEAM)
class PeopleGroupGreeting(Message):
    """The bot introduces itself to its team."""


@kind("people.group_help", To.TEAM)
class PeopleGroupHelp(Message):
    """What can be done in the team's group."""


@kind("people.private_hint", To.ANYONE)
class PeoplePrivateHint(Message):
    """In the team's group: a command that is for the private chat, with the way there."""


@kind("people.help", To.ANYONE)
class PeopleHelp(Message):
    """The commands of this person's roles, each with a line. `likely`: those that their words may mean, first."""

    likely: str = ""


@kind("people.invite_accepted", To.LEAD)
class PeopleInviteAccepted(Message):
    """The inviter hears who used the link."""

    user: int
    role: str


@kind("people.invite_choose", To.LEAD)
class PeopleInviteChoose(Message):
    """A button for each role that this person may hand on."""


@kind("people.invite_link", To.LEAD)
class PeopleInviteLink(Message):
    """The link itself, derived anew each time it is drawn: the database keeps only its hash."""

    nonce: str


@kind("people.language", To.ANYONE)
class PeopleLanguage(Message):
    """Both languages, each in its own words."""


@kind("people.language_set", To.ANYONE)
class PeopleLanguageSet(Message):
    """News without details."""


@kind("people.leave", To.ANYONE)
class PeopleLeave(Message):
    """Leave a group that is not the team's (looked at again now)."""


@kind("people.menu", To.ANYONE, Priority.REMINDER)
class PeopleMenu(Message):
    """The person's own menu of commands, by the roles of this moment."""


@kind("people.privacy", To.ANYONE)
class PeoplePrivacy(Message):
    """What is held of this person, and how to have it erased (SOP 8)."""


@kind("people.revoke", To.ADMIN)
class PeopleRevoke(Message):
    """Asked once more before a role is taken away."""

    user: int
    role: str


@kind("people.role_given", To.ANYONE)
class PeopleRoleGiven(Message):
    """What the role lets this person do, and where."""

    role: str


@kind("people.role_taken", To.ANYONE)
class PeopleRoleTaken(Message):
    """The person has a role no longer."""

    role: str


@kind("people.roles", To.ADMIN)
class PeopleRoles(Message):
    """Who has which role, a page at a time, with buttons to take them away."""

    page: int


@kind("people.take_back", To.ANYONE)
class PeopleTakeBack(Message):
    """No message: what this person may no longer read is deleted from their chat, beyond the message `after`."""

    after: int = 0


@kind("people.withdrawn", To.ANYONE)
class PeopleWithdrawn(Message):
    """In place of a card that its reader may no longer read."""


@kind("people.welcome", To.ANYONE)
class PeopleWelcome(Message):
    """What this is, the emergency numbers, and where to begin."""


@kind("refusal", To.ANYONE)
class RefusalTold(Message):
    """Why it was not done, and what to do instead."""

    code: str
    ticket: int | None = None
    epoch: int = 1
    holder: int | None = None
    since: int | None = None
    until: int | None = None
    due: int | None = None
    state: str | None = None
    lack: str | None = None
    number: int | None = None
    year: int | None = None
    search: str | None = None
    allowed: str | None = None
    command: str | None = None
    step: str | None = None
    first: int | None = None
    last: int | None = None


@kind("toast", To.ANYONE)
class ToastTold(Message):
    """What a press came to, where the messenger has no little message over the screen: the key of its text, and its
    facts as JSON."""

    key: str
    facts: str


@kind("wilayah.ask_area", To.LEAD)
class WilayahAskArea(Message):
    """For which kecamatan or kelurahan the link is to be."""
