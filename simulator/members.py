"""Membership of groups, in the shapes of the Bot API's ChatMember."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.users import Json, User

_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories",
    "can_delete_stories", "can_pin_messages", "can_send_welcome_messages",
)  # fmt: skip
_DEFAULT_DENIED = frozenset(
    {"can_promote_members", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_manage_topics"}
)
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass(slots=True, eq=False)
class Member:
    """One user in one group. ``status``: creator, administrator, member, left or kicked."""

    user: User
    status: str
    anonymous: bool = False
    rights: dict[str, bool] = field(default_factory=dict)

    @property
    def present(self) -> bool:
        """True while the user is in the group."""
        return self.status in PRESENT

    @property
    def is_admin(self) -> bool:
        """True for the creator and administrators."""
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        """True where the member holds an administrator's right such as ``can_pin_messages``."""
        if self.status == "creator":
            return True
        return self.status == "administrator" and self.rights.get(right, right not in _DEFAULT_DENIED)

    def as_json(self) -> Json:
        """The Bot API object ChatMember."""
        base: Json = {"user": self.user.as_json(), "status": self.status}
        if self.status == "creator":
            base["is_anonymous"] = self.anonymous
        elif self.status == "administrator":
            base.update({right: self.may(right) for right in _RIGHTS})
            base.update(can_be_edited=False, is_anonymous=self.anonymous)
        elif self.status == "kicked":
            base["until_date"] = 0
        return base
