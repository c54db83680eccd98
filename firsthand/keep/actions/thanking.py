"""Writing the thank-you into the composer."""

from datetime import datetime

from firsthand.keep.queries.thanking import one_thanking
from firsthand.kernel.refusal import Refused
from firsthand.owners.models import Seeker
from firsthand.reach.actions.messages import Wording, save_draft
from firsthand.reach.models import Message
from firsthand.reach.rules.words import MessageKind


def draft_thank_you(*, owner: Seeker, conversation_id: int, now: datetime) -> Message:
    """This function will save the thank-you drafted from what was said, in the place of a draft begun before.

    Words of an earlier draft stay among its versions. Raises DoesNotExist for somebody else's conversation, and Refused
    before the talk or after the thanks.
    """
    thanking = one_thanking(owner, conversation_id, now)
    if not thanking.is_talked:
        message = (
            "You have not talked yet. Record that the conversation was held, and the thank-you is drafted from it."
        )
        raise Refused(message)
    if thanking.sent is not None:
        message = "The thank-you has been written already. Open the conversation to see where it stands."
        raise Refused(message)
    wording = Wording(subject=thanking.letter.subject, body=thanking.letter.body)
    return save_draft(
        owner=owner, conversation_id=conversation_id, kind=MessageKind.THANK_YOU, wording=wording, now=now
    )
