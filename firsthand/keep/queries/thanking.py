"""What a thank-you is made from, the draft of it, and what the check says of that draft."""

from dataclasses import dataclass, replace
from datetime import datetime

from firsthand.keep.rules.thanks import Due, Letter, Said, Talked, thank_you
from firsthand.learn.models import Advice, Promise, Remark
from firsthand.learn.queries.debriefs import talked_on
from firsthand.learn.rules.words import Side
from firsthand.owners.models import Seeker
from firsthand.reach.models import Conversation
from firsthand.reach.queries.checking import to_check
from firsthand.reach.queries.composing import Draft, case_of_conversation, find_draft
from firsthand.reach.queries.conversations import events_of, today_of
from firsthand.reach.queries.messages import MessageRow, messages_of
from firsthand.reach.rules.etiquette import Finding, lint
from firsthand.reach.rules.message import Message
from firsthand.reach.rules.states import Happening, State, state_of
from firsthand.reach.rules.words import MessageKind, MessageState


@dataclass(frozen=True)
class Thanking:
    """A thank-you to be: the letter drafted from the remarks, findings of the check, a draft begun earlier, one sent.

    `is_talked` says whether the conversation was held at all; nobody is thanked before.
    """

    conversation: Conversation
    letter: Letter
    findings: tuple[Finding, ...]
    draft: Draft | None
    sent: MessageRow | None
    is_talked: bool
    is_debriefed: bool


def one_thanking(owner: Seeker, conversation_id: int, now: datetime) -> Thanking:
    """This function will return the thank-you of a conversation. Raises Conversation.DoesNotExist for somebody else's."""
    conversation = Conversation.objects.of(owner).select_related("person", "interest").get(pk=conversation_id)
    case = case_of_conversation(owner, conversation_id, MessageKind.THANK_YOU)
    talked = _talked(owner, conversation, now)
    letter = thank_you(talked, case.facts)
    checked = to_check(owner, case, Message(body=letter.body, subject=letter.subject), now)
    history = replace(
        checked.history,
        remarks=tuple(said.text for said in talked.remarks),
        promises=tuple(due.text for due in talked.theirs),
    )
    state = _state(events_of(owner, conversation_id))
    return Thanking(
        conversation=conversation,
        letter=letter,
        findings=lint(replace(checked, history=history)),
        draft=find_draft(owner, case),
        sent=_sent(owner, conversation_id),
        is_talked=state in {State.HELD, State.DEBRIEFED, State.THANKED, State.KEPT_UP},
        is_debriefed=state is not State.HELD,
    )


def _state(events: tuple[Happening, ...]) -> State:
    return state_of(event.kind for event in events)


def _sent(owner: Seeker, conversation_id: int) -> MessageRow | None:
    """The thank-you that has left or is on its way, if any."""
    thanks = (row for row in messages_of(owner, conversation_id) if row.kind == MessageKind.THANK_YOU)
    return next((row for row in thanks if row.state != MessageState.DRAFT), None)


def _talked(owner: Seeker, conversation: Conversation, now: datetime) -> Talked:
    remarks = Remark.objects.of(owner).filter(conversation=conversation, replaced_by=None, is_off_record=False)
    promises = Promise.objects.of(owner).filter(conversation=conversation, let_go_at=None, kept_at=None).order_by("id")
    advice = Advice.objects.of(owner).filter(conversation=conversation, let_go_at=None).order_by("id")
    said = [Said(row.text, row.is_verbatim, row.is_surprise) for row in remarks.order_by("is_hearsay", "id")]
    due = [(row.side, Due(row.text, row.due_on)) for row in promises]
    return Talked(
        held_on=talked_on(owner, conversation, now),
        today=today_of(owner, now),
        remarks=said,
        advice=[Due(row.text, row.due_on) for row in advice],
        mine=[one for side, one in due if side == Side.SEEKER],
        theirs=[one for side, one in due if side == Side.HOST],
        seed=conversation.pk,
    )
