"""[family]: how long a search and a public notice stay."""

from bot.checked import Part, key


class FamilyPart(Part):
    """[family]: relatives who look for somebody, and notices to the public. Days, but for `contact`."""

    keep_days: int = key(default=180, ge=1, le=3_650)
    after_end_days: int = key(default=30, ge=1, le=3_650)
    news_days: int = key(default=7, ge=1, le=365)
    notice_days: int = key(default=14, ge=1, le=365)
    second_yes_h: int = key(default=12, ge=1, le=168)
    notice_words: bool = False
    contact: str = key(default="", max_length=60)
