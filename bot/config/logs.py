"""[logs]: how much is logged, and in which form."""

from typing import Literal

from bot.checked import Part


class Logs(Part):
    """[logs]"""

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    format: Literal["json", "console"] = "json"
