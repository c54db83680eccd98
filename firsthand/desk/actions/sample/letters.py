"""The sample's letters: those that left by the seeker's own mail program, and one that is still a draft."""

from collections.abc import Iterable
from datetime import timedelta

from firsthand.desk.actions.sample.shelf import Shelf
from firsthand.desk.rules.sample_shapes import SampleLetter, SampleTalk
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.reach.models import Message, MessageVersion
from firsthand.reach.rules.composing import Facts, Parts, letter
from firsthand.reach.rules.words import MessageState, WayOut

_WRITING_TAKES = timedelta(minutes=25)


def add_letters(shelf: Shelf, talks: Iterable[SampleTalk]) -> None:
    """This function will add the letters of every conversation, and the earlier wording of a draft."""
    written = [(talk.person, one) for talk in talks for one in talk.letters]
    saved = Message.objects.bulk_create(_message(shelf, person, one) for person, one in written)
    MessageVersion.objects.bulk_create(
        MessageVersion(owner=shelf.owner, message=row, subject=row.subject, body=one.earlier, at=row.created_at)
        for (_, one), row in zip(written, saved, strict=True)
        if one.earlier
    )


def _message(shelf: Shelf, person: str, one: SampleLetter) -> Message:
    at, is_sent = shelf.calendar.at(one.day, one.clock), one.state is MessageState.SENT
    return Message(
        owner=shelf.owner,
        conversation=shelf.conversations[person],
        person=shelf.people[person],
        kind=one.kind,
        channel=one.channel,
        subject=one.subject,
        body=_body(shelf, person, one),
        parts=dict(one.parts),
        guess=one.guess,
        state=one.state,
        way_out=WayOut.PROGRAM if is_sent else WayOut.NONE,
        to_address=shelf.addresses[person] if is_sent else "",
        created_at=at - _WRITING_TAKES,
        changed_at=at,
        sent_at=at if is_sent else None,
    )


def _body(shelf: Shelf, person: str, one: SampleLetter) -> str:
    """The letter as written, or built from the composer's four fields."""
    if not one.parts:
        return one.body.format(me=shelf.owner.name)
    host = shelf.people[person]
    facts = Facts(
        name=host.name,
        given=host.given,
        tie_kind=TieKind(host.tie_kind),
        tie_strength=TieStrength(host.tie_strength),
        me=shelf.owner.about,
        my_name=shelf.owner.name,
        signature=shelf.owner.signature or shelf.owner.email,
    )
    return letter(Parts(**dict(one.parts)), facts, one.channel)
