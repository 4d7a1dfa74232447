"""Phone numbers as people write them, read with the world's numbering plans (phonenumberslite, no network)."""

import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, ValidationResult

from bot.domain.kit.phones import NoPhone, Phone

LONGEST = 40  # characters; a longer text is a sentence, not a number

# "Rp 1.500.000", "1.500.000,-": to the numbering plan this is 1500-000, of the numbers of companies. Nobody groups
# those so, and what is dialled within a country and grouped by threes begins with 0.
_AMOUNT = re.compile(r"(?<![^\W\d_])(?:rp|idr)\.?\s*\d|(?<![\d.+(])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.]*\d)", re.IGNORECASE)

# "+0812…", as address books have it: no country's code begins with 0.
_LOCAL = re.compile(r"^\s*\+\s*(?=\(?0)")

_REASONS = {
    NumberParseException.INVALID_COUNTRY_CODE: "unknown_country",
    NumberParseException.NOT_A_NUMBER: "no_number",
    NumberParseException.TOO_SHORT_AFTER_IDD: "too_short",
    NumberParseException.TOO_SHORT_NSN: "too_short",
    NumberParseException.TOO_LONG: "too_long",
}
_LENGTHS = {
    ValidationResult.TOO_SHORT: "too_short",
    ValidationResult.IS_POSSIBLE_LOCAL_ONLY: "too_short",
    ValidationResult.TOO_LONG: "too_long",
    ValidationResult.INVALID_COUNTRY_CODE: "unknown_country",
}


def read_phone(text: str, region: str) -> Phone | NoPhone:
    """The number in `text`, taken as dialled in `region` (ISO 3166) where it has no country code. An amount of rupiah
    is no number (`no_number`)."""
    if len(text) > LONGEST:
        return NoPhone("no_number")
    text = _LOCAL.sub("", text)
    try:
        number = _with_country(text, region)
        if number is None and _AMOUNT.search(text):
            return NoPhone("no_number")
        number = number or phonenumbers.parse(text, region)
    except NumberParseException as error:
        return NoPhone(_REASONS.get(error.error_type, "no_number"))
    if phonenumbers.is_valid_number(number):
        return Phone(phonenumbers.format_number(number, PhoneNumberFormat.E164))
    return NoPhone(_LENGTHS.get(phonenumbers.is_possible_number_with_reason(number), "not_in_use"))


def _with_country(text: str, region: str) -> phonenumbers.PhoneNumber | None:
    """ "6221-5550123": the country's code without its "+". The library takes the whole for a number within the country
    (+62 62 21…), which may be valid too; nobody dials that without a 0."""
    code = str(phonenumbers.country_code_for_region(region))
    digits = "".join(ch for ch in text if ch.isdecimal())
    if "+" in text or not digits.startswith(code):
        return None
    try:
        number = phonenumbers.parse(f"+{digits}", region)
    except NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None
