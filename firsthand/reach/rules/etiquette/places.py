"""Where a rule may speak: at which stages, on which channels, with which ties."""

from dataclasses import dataclass

from firsthand.reach.rules.message import Message, Tie
from firsthand.reach.rules.words import Channel, MessageKind


@dataclass(frozen=True)
class Place:
    """The messages a rule is for. An empty set of ties means all of them."""

    stages: frozenset[MessageKind]
    channels: frozenset[Channel] = frozenset(Channel)
    ties: frozenset[Tie] = frozenset()

    def covers(self, message: Message) -> bool:
        """This function will tell whether the message is one of these."""
        if message.stage not in self.stages or message.channel not in self.channels:
            return False
        return not self.ties or message.tie in self.ties


_FIRST = frozenset({MessageKind.FIRST})
_ASKING = frozenset({MessageKind.FIRST, MessageKind.FOLLOW_UP})
_WRITTEN = frozenset(MessageKind) - {MessageKind.INVITATION}
_LINKEDIN = frozenset({Channel.LINKEDIN_INVITE, Channel.LINKEDIN_DM})
_MAIL = frozenset({Channel.EMAIL})

FIRST = Place(_FIRST)
FIRST_WITH_ROOM = Place(_FIRST, frozenset(Channel) - {Channel.LINKEDIN_INVITE})
FIRST_REFERRED = Place(_FIRST, ties=frozenset({Tie.REFERRAL}))
FIRST_COLD = Place(_FIRST, ties=frozenset({Tie.COLD}))
ASKING = Place(_ASKING)
ASKING_BY_MAIL = Place(_ASKING, _MAIL)
EVERY = Place(_WRITTEN)
LINKEDIN = Place(_WRITTEN - {MessageKind.INTRO_NOTE}, _LINKEDIN)
MAIL = Place(_WRITTEN, _MAIL)
FOLLOW_UP = Place(frozenset({MessageKind.FOLLOW_UP}))
THANK_YOU = Place(frozenset({MessageKind.THANK_YOU}))
UPDATE = Place(frozenset({MessageKind.UPDATE}))
REFERRAL_ASK = Place(frozenset({MessageKind.REFERRAL_ASK}))
LATER = Place(frozenset({MessageKind.UPDATE, MessageKind.REFERRAL_ASK}))
INTRO_NOTE = Place(frozenset({MessageKind.INTRO_NOTE}))
