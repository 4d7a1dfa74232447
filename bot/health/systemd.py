"""What systemd is told: READY, STATUS in words, and that the watchdog is content (sd_notify(3))."""

import os
import socket
from collections.abc import Callable

Notify = Callable[[str], None]


def notify(message: str, address: str | None = None) -> None:
    """Send lines such as `READY=1` to the service manager; without one, nothing happens. A manager that is gone is no
    reason to end."""
    to = address or os.environ.get("NOTIFY_SOCKET", "")
    if not to:
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.setblocking(False)  # a manager that does not read would hold up the whole bot once its queue is full
        try:
            channel.sendto(message.encode(), "\0" + to[1:] if to.startswith("@") else to)
        except OSError:
            return  # nobody listens: it is systemd that starts and ends us, and it will notice
