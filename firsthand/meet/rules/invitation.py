"""The words of an invitation: everything the host needs in plain text, because some calendars show nothing else."""

from dataclasses import dataclass
from datetime import datetime

from firsthand.kernel.zones import in_zone
from firsthand.meet.rules.times import Places, for_host
from firsthand.meet.rules.words import Format


@dataclass(frozen=True)
class Agreed:
    """What was agreed. `place` is a link, a number or an address, as the format asks; it may still be missing."""

    starts_at: datetime
    minutes: int
    places: Places
    format: Format
    place: str
    seeker_calls: bool
    host: str
    seeker: str
    interest: str


@dataclass(frozen=True)
class Words:
    """A letter and the same facts for a calendar: what is shown as title, place, link and note."""

    subject: str
    text: str
    summary: str
    location: str
    url: str
    description: str


def invitation_words(agreed: Agreed, *, moved: bool = False) -> Words:
    """This function will write the invitation to a meeting that is agreed, or moved."""
    opening = "here is our new time; thank you for moving it." if moved else "thank you for taking the time. As agreed:"
    last = "If it no longer suits you, one line is enough and we find another time."
    subject = f"{'New time' if moved else 'Our conversation'}: {in_zone(agreed.starts_at, agreed.places.theirs)}"
    return _words(agreed, subject, _letter(agreed, opening, last))


def cancellation_words(agreed: Agreed) -> Words:
    """This function will write that a meeting is called off."""
    opening = "I am sorry, I have to take back this time:"
    last = "May I write again with new times?"
    return _words(
        agreed, f"Called off: {in_zone(agreed.starts_at, agreed.places.theirs)}", _letter(agreed, opening, last)
    )


def how_we_meet(agreed: Agreed, *, for_them: bool) -> str:
    """This function will say by which way, where, and who calls whom, as the host or the seeker reads it."""
    if agreed.format is Format.IN_PERSON:
        return f"in person{_at(agreed, ': ')}"
    if agreed.format is Format.WRITTEN:
        return f"in writing{_at(agreed, ': ')}"
    way, joint = ("by telephone", " on ") if agreed.format is Format.PHONE else ("by video", ": ")
    return f"{way}, {_who_calls(agreed, for_them=for_them)}{_at(agreed, joint)}"


def _who_calls(agreed: Agreed, *, for_them: bool) -> str:
    if for_them:
        return "I call you" if agreed.seeker_calls else "you call me"
    return f"you call {agreed.host}" if agreed.seeker_calls else f"{agreed.host} calls you"


def _at(agreed: Agreed, joint: str) -> str:
    return f"{joint}{agreed.place}" if agreed.place else ""


def _letter(agreed: Agreed, opening: str, last: str) -> str:
    return f"Dear {agreed.host},\n\n{opening}\n\n{_facts(agreed)}\n\n{last}\n\n{agreed.seeker}".rstrip()


def _facts(agreed: Agreed) -> str:
    return "\n".join(
        (
            f"When: {for_host(agreed.starts_at, agreed.places)}",
            f"How long: {agreed.minutes} minutes; I watch the clock",
            f"How: {how_we_meet(agreed, for_them=True)}",
            f"About: {agreed.interest}",
        )
    )


def _words(agreed: Agreed, subject: str, text: str) -> Words:
    is_link = agreed.place.startswith(("https://", "http://")) and " " not in agreed.place
    with_whom = " and ".join(filter(None, (agreed.seeker, agreed.host)))
    return Words(
        subject=subject[:300],
        text=text,
        summary=f"{agreed.interest}: {with_whom}",
        location=agreed.place or ("telephone" if agreed.format is Format.PHONE else ""),
        url=agreed.place if is_link else "",
        description=_facts(agreed),
    )
