"""A letter on the desk: the words as they stand, what is suggested, and what the check says of them."""

from dataclasses import dataclass, replace
from datetime import datetime

from firsthand.owners.models import Seeker
from firsthand.reach.queries.checking import to_check
from firsthand.reach.queries.composing import Case, Draft, find_draft, one_version
from firsthand.reach.rules.channels import ROOM, Room
from firsthand.reach.rules.composing import (
    Parts,
    letter,
    next_letter,
    offered,
    subject_line,
    subject_of_reply,
    suggested,
)
from firsthand.reach.rules.expecting import Expectation, expectations
from firsthand.reach.rules.message import Message
from firsthand.reach.rules.telling import KINDS
from firsthand.reach.rules.verdict import Verdict, verdict_on
from firsthand.reach.rules.words import Channel, MessageKind


@dataclass(frozen=True)
class Typed:
    """What stands in the fields: the four parts, or with `is_free` the whole body as it was written."""

    parts: Parts
    body: str
    subject: str
    channel: Channel
    is_free: bool
    guess: str = ""


@dataclass(frozen=True)
class Sheet:
    """One letter on the desk. `body` is the text as it will arrive; `suggestions` are made of facts alone.

    Only what is shared may be a sentence with a gap instead (`has_gap`), where there is no fact to make one of.
    """

    case: Case
    kind_words: str
    typed: Typed
    body: str
    room: Room
    suggestions: Parts
    has_gap: bool
    verdict: Verdict
    expectations: tuple[Expectation, Expectation]


def sheet_of(owner: Seeker, case: Case, typed: Typed, now: datetime) -> Sheet:
    """This function will build the letter from what was typed and check it."""
    room = ROOM[typed.channel]
    body = typed.body if typed.is_free else letter(typed.parts, case.facts, typed.channel)
    subject = typed.subject if room.has_subject else ""
    message = to_check(owner, case, Message(body=body, subject=subject, channel=typed.channel), now)
    return Sheet(
        case=case,
        kind_words=KINDS[case.kind],
        typed=typed,
        body=body,
        room=room,
        suggestions=offered(case.facts, typed.channel),
        has_gap=not suggested(case.facts, typed.channel).shared,
        verdict=verdict_on(message),
        expectations=expectations(message.tie),
    )


def as_it_stands(owner: Seeker, case: Case) -> tuple[Typed, Draft | None]:
    """This function will return the draft as it was left, or a beginning made of facts where there is none."""
    draft = find_draft(owner, case)
    if draft is None:
        return beginning(case), None
    parts = Parts(**{name: str(draft.parts.get(name, "")) for name in vars(Parts())})
    typed = Typed(parts, draft.body, draft.subject, Channel(draft.channel), not draft.parts, draft.guess)
    return typed, draft


def beginning(case: Case) -> Typed:
    """This function will return the first words of a letter: four fields for a first one, plain text later."""
    if case.kind == MessageKind.FIRST:
        return Typed(suggested(case.facts), "", subject_line(case.facts), Channel.EMAIL, is_free=False)
    subject = subject_of_reply(case.first_subject) if case.first_subject else subject_line(case.facts)
    body = next_letter(case.kind, case.facts, asked_on=case.asked_on)
    return Typed(Parts(), body, subject, Channel.EMAIL, is_free=True)


def turned(sheet: Sheet, press: str) -> Typed:
    """This function will return the fields after a press: written freely, in four fields, or a suggestion taken."""
    typed = sheet.typed
    if press == "free":
        return replace(typed, body=sheet.body, is_free=True)
    if press == "parts":
        return replace(typed, parts=suggested(sheet.case.facts, typed.channel), is_free=False)
    if press == "turn" and sheet.room.has_subject and not typed.subject:
        return replace(typed, subject=beginning(sheet.case).subject)
    taken = press.removeprefix("use:")
    if press.startswith("use:") and taken in vars(sheet.suggestions):
        return replace(typed, parts=replace(typed.parts, **{taken: getattr(sheet.suggestions, taken)}))
    return typed


def rewritten(owner: Seeker, typed: Typed, version_id: int) -> Typed:
    """This function will return the fields with an earlier wording in them, as free text. Raises DoesNotExist."""
    version = one_version(owner, version_id)
    return replace(typed, body=version.body, subject=version.subject, is_free=True)
