"""What whoever plays a report from its first message on asks of the bot's messages, in tests and benchmarks."""

from simulator import ShownMessage

WRITES = ("send", "editMessage")  # how the methods begin that a person sees


def send_button(message: ShownMessage) -> str | None:
    """What the button is called that sends the report; None on a message without one."""
    named = (button["text"] for row in message.buttons for button in row)
    return next((text for text in named if "Kirim" in text), None)


def can_send(message: ShownMessage) -> bool:
    """Whether the report can be sent from here."""
    return send_button(message) is not None
