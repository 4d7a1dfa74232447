"""The refusals of the Graph API, by Meta's codes."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

# Code: status of HTTP, title.
CODES: dict[int, tuple[int, str]] = {
    1: (500, "An unknown error occurred"),
    2: (503, "Service temporarily unavailable"),
    4: (429, "Application request limit reached"),
    10: (403, "Application does not have permission for this action"),
    33: (400, "Unsupported request"),
    100: (400, "Invalid parameter"),
    190: (401, "Authentication Error"),
    368: (403, "Temporarily blocked for policies violations"),
    80007: (429, "Rate limit issues"),
    130429: (429, "Rate limit hit"),
    130472: (400, "User's number is part of an experiment"),
    131000: (500, "Something went wrong"),
    131008: (400, "Required parameter is missing"),
    131009: (400, "Parameter value is not valid"),
    131016: (503, "Service unavailable"),
    131021: (400, "Recipient cannot be sender"),
    131026: (400, "Message undeliverable"),
    131031: (403, "Business account has been locked"),
    131047: (400, "Re-engagement message"),
    131048: (429, "Spam rate limit hit"),
    131051: (400, "Unsupported message type"),
    131052: (400, "Media download error"),
    131053: (400, "Media upload error"),
    131056: (429, "(Business Account, Consumer Account) pair rate limit hit"),
    131057: (500, "Account in maintenance mode"),
    132000: (400, "Number of parameters does not match the expected number of params"),
    132001: (404, "Template name does not exist in the translation"),
    132012: (400, "Parameter format does not match format in the created template"),
    132015: (400, "Template is paused"),
    132016: (400, "Template is disabled"),
    133016: (429, "Account register deregister rate limit exceeded"),
    135000: (400, "Generic user error"),
}
HREF = "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/"
TRANSIENT = frozenset({1, 2, 4, 80007, 130429, 131000, 131016, 131048, 131056, 131057, 133016})


class GraphError(Exception):
    """A refusal: Meta's ``code``, what is wrong in ``details``, and the ``status`` of HTTP (by default the code's own).

    ``limit`` is true where the request itself broke a rule of Meta's, not the state of an account.
    """

    def __init__(self, code: int, details: str, status: int | None = None, limit: bool = False) -> None:
        super().__init__(f"(#{code}) {details}")
        usual, self.title = CODES.get(code, (400, "Invalid parameter"))
        self.code = code
        self.details = details
        self.status = usual if status is None else status
        self.limit = limit

    def as_dict(self, trace: str) -> Json:
        """The JSON object that Meta sends for this refusal."""
        error: Json = {
            "message": f"(#{self.code}) {self.title}",
            "type": "OAuthException",
            "code": self.code,
            "error_data": {"messaging_product": "whatsapp", "details": self.details},
            "fbtrace_id": trace,
        }
        if self.code in TRANSIENT:
            error["is_transient"] = True
        return {"error": error}

    def as_report(self) -> Json:
        """The error as it stands in a report of delivery."""
        data = {"details": self.details}
        return {"code": self.code, "title": self.title, "message": self.title, "error_data": data, "href": HREF}


def wrong(details: str, code: int = 131009) -> GraphError:
    """A request that breaks a rule of Meta's."""
    return GraphError(code, details, limit=True)
