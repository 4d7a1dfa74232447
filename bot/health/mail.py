"""Mail, for what Telegram cannot tell: the standard library's smtplib, in a thread of its own."""

import smtplib
import socket
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage

TIMEOUT_S = 20.0


@dataclass(frozen=True, slots=True)
class Post:
    """The mail server and who writes to whom. `security`: starttls, tls or none."""

    host: str
    port: int
    sender: str
    to: tuple[str, ...]
    security: str = "starttls"
    user: str = ""
    password: str = field(default="", repr=False)


def send(post: Post, subject: str, words: str, timeout_s: float = TIMEOUT_S) -> None:
    """Hand one letter to the server; blocks. Raises OSError (smtplib's errors among them)."""
    letter = EmailMessage()
    letter["Subject"], letter["From"], letter["To"] = subject, post.sender, ", ".join(post.to)
    letter["Auto-Submitted"] = "auto-generated"  # so that nobody's absence answers
    letter.set_content(words)
    with _connected(post, timeout_s) as server:
        if post.user:
            server.login(post.user, post.password)
        server.sendmail(post.sender, list(post.to), letter.as_bytes())


def _connected(post: Post, timeout_s: float) -> smtplib.SMTP:
    if post.security == "tls":
        return smtplib.SMTP_SSL(post.host, post.port, timeout=timeout_s, context=ssl.create_default_context())
    server = smtplib.SMTP(post.host, post.port, timeout=timeout_s)
    if post.security == "starttls":
        server.starttls(context=ssl.create_default_context())
    return server


def here() -> str:
    """The name of this machine, for a letter's reader."""
    return socket.gethostname()
