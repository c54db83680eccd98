"""Reads for the composer: the facts of this host and this seeker, and the draft as it stands."""

from dataclasses import dataclass
from datetime import date

from firsthand.explore.models import Interest, Question
from firsthand.explore.rules.words import InterestKind, QuestionState
from firsthand.kernel.zones import to_local
from firsthand.owners.models import Seeker
from firsthand.people.models import Person
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.reach.models import Conversation, Message, MessageVersion
from firsthand.reach.rules.composing import Facts
from firsthand.reach.rules.recording import OVER
from firsthand.reach.rules.states import State, state_of
from firsthand.reach.rules.words import MessageKind, MessageState


@dataclass(frozen=True)
class Target:
    """Whom a letter is for, by a person or a conversation, and what it is about, if that was said."""

    person_id: int | None
    interest_id: int | None
    conversation_id: int | None
    kind: MessageKind

    @property
    def is_nobody(self) -> bool:
        """Whether neither a person nor a conversation was named."""
        return self.person_id is None and self.conversation_id is None


@dataclass(frozen=True)
class Draft:
    """A draft as it stands, and the wordings that were saved before it, newest first."""

    id: int
    subject: str
    body: str
    channel: str
    parts: dict[str, str]
    guess: str
    versions: tuple[MessageVersion, ...]


@dataclass(frozen=True)
class Case:
    """Whom a letter is for and what it is about: everything a composer is made from. `conversation_id` once begun."""

    person: Person
    interest: Interest
    kind: MessageKind
    facts: Facts
    conversation_id: int | None
    is_open: bool
    asked_on: date | None
    first_subject: str
    has_questions: bool


def interests_to_ask_about(owner: Seeker) -> tuple[tuple[int, str], ...]:
    """This function will return the interests a letter can be about: id and name, the newest first."""
    found = Interest.objects.of(owner).filter(archived_at=None).order_by("-id")
    return tuple(found.values_list("id", "name"))


def one_person(owner: Seeker, person_id: int | None) -> Person:
    """This function will return a person to write to. Raises Person.DoesNotExist for nobody or somebody else's."""
    if person_id is None:
        raise Person.DoesNotExist
    return Person.objects.of(owner).select_related("current_organisation", "referrer").get(pk=person_id)


def find_case(owner: Seeker, target: Target) -> Case | None:
    """This function will return the case of a target, or None where an interest must be chosen first.

    Raises DoesNotExist where the person, interest or conversation is not there or somebody else's.
    """
    if target.conversation_id is not None:
        return case_of_conversation(owner, target.conversation_id, target.kind)
    person = one_person(owner, target.person_id)
    interest_id = target.interest_id or _latest_interest(owner, person) or _only_interest(owner)
    if interest_id is None:
        return None
    interest = Interest.objects.of(owner).get(pk=interest_id)
    talks = Conversation.objects.of(owner).filter(person=person, interest=interest).order_by("-id")
    return _case(owner, person, interest, target.kind, talks.first())


def case_of_conversation(owner: Seeker, conversation_id: int, kind: MessageKind) -> Case:
    """This function will return the case of a conversation that has begun. Raises Conversation.DoesNotExist."""
    conversation = Conversation.objects.of(owner).select_related("interest").get(pk=conversation_id)
    return _case(owner, one_person(owner, conversation.person_id), conversation.interest, kind, conversation)


def find_draft(owner: Seeker, case: Case) -> Draft | None:
    """This function will return the draft of this kind in this conversation, or None."""
    if case.conversation_id is None:
        return None
    drafts = Message.objects.of(owner).filter(kind=case.kind, state=MessageState.DRAFT)
    message = drafts.filter(conversation_id=case.conversation_id).order_by("-id").first()
    if message is None:
        return None
    versions = tuple(MessageVersion.objects.of(owner).filter(message=message).order_by("-id")[:20])
    return Draft(message.pk, message.subject, message.body, message.channel, message.parts, message.guess, versions)


def one_version(owner: Seeker, version_id: int) -> MessageVersion:
    """This function will return an earlier wording. Raises MessageVersion.DoesNotExist for somebody else's."""
    return MessageVersion.objects.of(owner).get(pk=version_id)


def _case(
    owner: Seeker, person: Person, interest: Interest, kind: MessageKind, conversation: Conversation | None
) -> Case:
    questions = Question.objects.of(owner).filter(interest=interest)
    unanswered = questions.filter(state__in=[QuestionState.OPEN, QuestionState.PARTLY]).order_by("position", "id")
    question = unanswered.values_list("text", flat=True).first()
    first = _first_sent(owner, conversation)
    return Case(
        person=person,
        interest=interest,
        kind=kind,
        facts=_facts(owner, person, interest, question or ""),
        conversation_id=conversation.pk if conversation else None,
        is_open=conversation is not None and _state_of(conversation) not in OVER,
        asked_on=to_local(first.sent_at, owner.timezone).date() if first and first.sent_at else None,
        first_subject=first.subject if first else "",
        has_questions=question is not None,
    )


def _facts(owner: Seeker, person: Person, interest: Interest, question: str) -> Facts:
    return Facts(
        name=person.name,
        given=person.given,
        title=person.current_title,
        organisation=person.current_organisation.name if person.current_organisation else "",
        shared=person.shared,
        specific=person.specific,
        referrer=person.referrer.name if person.referrer and person.referrer_may_be_named else "",
        tie_kind=TieKind(person.tie_kind),
        tie_strength=TieStrength(person.tie_strength),
        interest=interest.name,
        interest_is_name=interest.kind == InterestKind.COMPANY,
        question=question,
        me=owner.about,
        my_name=owner.name,
        signature=owner.signature or owner.email,
    )


def _state_of(conversation: Conversation) -> State:
    return state_of(conversation.events.order_by("id").values_list("kind", flat=True))


def _latest_interest(owner: Seeker, person: Person) -> int | None:
    talks = Conversation.objects.of(owner).filter(person=person).order_by("-id")
    return talks.values_list("interest_id", flat=True).first()


def _only_interest(owner: Seeker) -> int | None:
    found = interests_to_ask_about(owner)
    return found[0][0] if len(found) == 1 else None


def _first_sent(owner: Seeker, conversation: Conversation | None) -> Message | None:
    if conversation is None:
        return None
    sent = Message.objects.of(owner).filter(conversation=conversation, kind=MessageKind.FIRST, state=MessageState.SENT)
    return sent.only("sent_at", "subject").order_by("-sent_at").first()
