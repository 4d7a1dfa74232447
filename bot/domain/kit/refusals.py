"""A refusal is an outcome, not an error: the change is undone, the update is done, the person gets a kind answer."""


class Refusal(Exception):
    """`code` names the text `refusal.<code>`; `facts` fill its fields (names, ticket codes, instants in UTC ms)."""

    def __init__(self, code: str, *, audit: bool = False, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.audit = audit
        self.facts = facts


class MembershipUnknown(Exception):
    """Whether `user_id` belongs to the group `chat_id` has to be asked of Telegram before this can be decided."""

    def __init__(self, chat_id: int, user_id: int) -> None:
        super().__init__(chat_id, user_id)
        self.chat_id = chat_id
        self.user_id = user_id
