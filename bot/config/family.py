"""[family]: how long a search and a public notice stay."""

from pydantic import Field

from bot.config.parts import Part, Whole


class FamilyPart(Part):
    """[family]: relatives who look for somebody, and notices to the public. Days, but for `contact`."""

    keep_days: Whole = Field(default=180, ge=1, le=3_650)
    after_end_days: Whole = Field(default=30, ge=1, le=3_650)
    news_days: Whole = Field(default=7, ge=1, le=365)
    notice_days: Whole = Field(default=14, ge=1, le=365)
    second_yes_h: Whole = Field(default=12, ge=1, le=168)
    notice_words: bool = False
    contact: str = Field(default="", max_length=60)
