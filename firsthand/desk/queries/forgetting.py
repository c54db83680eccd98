"""What would go with a person."""

from dataclasses import dataclass

from firsthand.learn.models import Remark
from firsthand.owners.models import Seeker
from firsthand.people.models import Person, Touch
from firsthand.reach.models import Conversation, Message


@dataclass(frozen=True)
class Going:
    """A person, and how much of each kind goes with them."""

    person: Person
    conversations: int
    messages: int
    remarks: int
    touches: int


def what_goes_with(owner: Seeker, person_id: int) -> Going:
    """This function will count what is removed with a person. Raises Person.DoesNotExist for anybody else's."""
    person = Person.objects.of(owner).get(pk=person_id)
    return Going(
        person=person,
        conversations=Conversation.objects.of(owner).filter(person=person).count(),
        messages=Message.objects.of(owner).filter(person=person).count(),
        remarks=Remark.objects.of(owner).filter(person=person).count(),
        touches=Touch.objects.of(owner).filter(person=person).count(),
    )
