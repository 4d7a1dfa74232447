"""Why something of this area is refused: each reason is a class with what its sentence says."""

from bot.domain.kit.refusals import Reason, reason


@reason("bad_age")
class BadAge(Reason):
    """No age, or one outside 0 to 120 years."""


@reason("bad_cost")
class BadCost(Reason):
    """No amount of money."""


@reason("bad_date")
class BadDate(Reason):
    """No date."""


@reason("bad_height_cm")
class BadHeightCm(Reason):
    """No height, or one outside 30 to 250 cm."""


@reason("bad_moment")
class BadMoment(Reason):
    """No date with a time."""


@reason("bad_nik")
class BadNik(Reason):
    """No number of an identity card (NIK, 16 digits)."""


@reason("bad_number")
class BadNumber(Reason):
    """No number of a letter: it has no digit."""


@reason("bad_permit")
class BadPermit(Reason):
    """No number of a permit: it has no digit."""


@reason("bad_sex")
class BadSex(Reason):
    """Neither man nor woman."""


@reason("bad_words")
class BadWords(Reason):
    """No words, or too many of them."""


@reason("no_name")
class NoName(Reason):
    """Words that say that no name is known, where one is to be entered."""


@reason("bad_year")
class BadYear(Reason):
    """A year for which there is no register; years from `first` to `last` have one."""

    first: int
    last: int


@reason("before_death")
class BeforeDeath(Reason):
    """A burial before the death (SOP 5); `since`: the earliest instant that can be."""

    since: int


@reason("before_finding")
class BeforeFinding(Reason):
    """A death or handover before the person was found at `since` (SOP 5)."""

    since: int


@reason("handed_before_finding")
class HandedBeforeFinding(Reason):
    """A handover by the police before the person was found, or died, at `since` (SOP 5)."""

    since: int


@reason("dated_before_death")
class DatedBeforeDeath(Reason):
    """A letter about a death that would be dated before the day of it, `since`."""

    since: int


@reason("button_expected")
class ButtonExpected(Reason):
    """Words where only one of the question's buttons is an answer."""


@reason("burial_waits")
class BurialWaits(Reason):
    """A burial was written down at `since` and waits for a supervisor (SOP 5)."""

    since: int


@reason("buried_already")
class BuriedAlready(Reason):
    """`holder` confirmed the burial at `since`: entry `number` of the register of `year`."""

    holder: int
    number: int
    year: int
    since: int


@reason("date_in_future")
class DateInFuture(Reason):
    """A letter that would be dated after today."""


@reason("family_known")
class FamilyKnown(Reason):
    """A family was recorded at `since` (SOP 5)."""

    since: int


@reason("handed_already")
class HandedAlready(Reason):
    """The handover by the police was recorded at `since` (SOP 5)."""

    since: int


@reason("in_future")
class NotYetHappened(Reason):
    """An instant after now, which is `until`."""

    until: int


@reason("letter_in")
class LetterAlreadyIn(Reason):
    """The letter was recorded as received at `since`."""

    since: int


@reason("letter_used")
class LetterUsed(Reason):
    """The case has ended with this letter: that it was withdrawn since is a later finding."""


@reason("locked")
class BurialLocked(Reason):
    """No burial yet (SOP 5); `lack`: the first condition that is missing."""

    lack: str


@reason("no_family")
class NoFamily(Reason):
    """No family is recorded to whom somebody could be handed."""


@reason("no_photo")
class NoPhoto(Reason):
    """There is no photo of the person."""


@reason("no_rite")
class NoRite(Reason):
    """The settings name no cemetery for the religion (SOP 5)."""


@reason("no_such_person")
class NoSuchPerson(Reason):
    """There is no such person on record."""


@reason("no_such_place")
class NoSuchPlace(Reason):
    """A place that the settings do not name."""


@reason("not_buried")
class NotBuried(Reason):
    """There is no entry in the register of burials."""


@reason("not_dead")
class NotDead(Reason):
    """No death of the person is on record."""


@reason("not_found_dead")
class NotFoundDead(Reason):
    """A handover by the police is for those who were found dead (SOP 5)."""


@reason("not_met_yet")
class NotMetYet(Reason):
    """A person is recorded once somebody is on the scene (SOP 4)."""

    ticket: int
    state: str


@reason("not_put_off")
class NotPutOff(Reason):
    """A reminder that the procedure asks for: it cannot be put off."""


@reason("not_your_case")
class NotYourCase(Reason):
    """Somebody else keeps the case that report `ticket` led to; only they and supervisors work on it (SOP 1)."""

    ticket: int


@reason("number_twice")
class NumberTwice(Reason):
    """The number of the letter is on record for somebody else."""


@reason("overridden")
class LockOverridden(Reason):
    """`holder` opened the lock of the burial at `since` (SOP 5)."""

    holder: int
    since: int


@reason("papers_not_yours")
class PapersNotYours(Reason):
    """Papers are for who keeps the case, and for supervisors."""


@reason("papers_of_whom")
class PapersOfWhom(Reason):
    """The command names no ticket with a person."""


@reason("person_dead")
class PersonDead(Reason):
    """The death of the person is on record: what is for the living is over."""


@reason("person_ended")
class PersonEnded(Reason):
    """The case of the person is closed."""


@reason("place_expected")
class PlaceExpected(Reason):
    """Words where a place on the map is asked for."""


@reason("scan_expected")
class ScanExpected(Reason):
    """Words, or a file of another kind, where a photo or a PDF is asked for."""


@reason("photo_expected")
class PhotoExpected(Reason):
    """Words where a photo is asked for."""


@reason("referred_already")
class ReferredAlready(Reason):
    """Referred at `since`, the answer is due at `due`."""

    since: int
    due: int


@reason("requested_already")
class RequestedAlready(Reason):
    """The letter was recorded as requested at `since`."""

    since: int


@reason("there_already")
class ThereAlready(Reason):
    """The person is in that place since `since`."""

    since: int


@reason("two_persons")
class SecondPersonNeeded(Reason):
    """Who wrote the burial down cannot be who confirms it (SOP 5)."""


@reason("letter_missing")
class LetterMissing(Reason):
    """A letter that is not in cannot be corrected (SOP 5.2)."""


@reason("not_handed_over")
class NotHandedOver(Reason):
    """The police have not handed the body over yet (SOP 5.1)."""
