"""Who of all that appear in a mailbox is a person the seeker knows, and why the others are left out."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from firsthand.formats.mailbox import Address, Headers
from firsthand.kernel.text import fold
from firsthand.people.rules.roles import is_machine, is_role

CROWD = 5
BOTH_WAYS = 2


class LeftOut(StrEnum):
    """Why an address is nobody the seeker knows; each is a sentence of the preview, in this order."""

    LIST = "The address of a mailing list."
    MACHINE = "A program writes from here: no-reply, notifications, bounces."
    ROLE = "An office or a job and no person: info, jobs, support and their like."
    AUTOMATIC = "Sent only automatic mail or calendar notices."
    NEWSLETTER = "Sent only newsletters."
    MEMBER = "Wrote only through a mailing list."
    MANY = (
        "You wrote to them only among more than five recipients or on a list, and they did not come to write with you."
    )
    NEVER_ANSWERED = "Wrote to you, and you never wrote to them."
    COPIED = "Only named among the recipients of other people's mail."


@dataclass
class Tally:
    """How often an address appears in which part. `written` are mails from the seeker, `heard` from them, by hand."""

    line: int
    file: str
    names: Counter[str] = field(default_factory=Counter)
    written: int = 0
    written_to_many: int = 0
    heard: int = 0
    automatic: int = 0
    newsletters: int = 0
    on_lists: int = 0
    copied: int = 0

    @property
    def name(self) -> str:
        """This function will return the name seen most often, of several the longest; empty where there is none."""
        return max(self.names, key=lambda name: (self.names[name], len(name), name), default="")

    @property
    def messages(self) -> int:
        """This function will count the messages the address appears in."""
        counts = (self.written, self.written_to_many, self.heard, self.automatic, self.newsletters)
        return sum(counts) + self.on_lists + self.copied


def own_addresses(messages: Sequence[Headers], own: Collection[str]) -> frozenset[str]:
    """This function will return the seeker's own addresses: those said, and those that wrote what lies in Sent.

    Where there is neither, it is the address that most messages were delivered or written to, if a third of them were.
    """
    found = {address.strip().casefold() for address in own if address.strip()}
    found |= {message.sender.address for message in messages if is_sent(message)} - {""}
    if found:
        return frozenset(found)
    lists = {address for message in messages for address in message.lists}
    counts: Counter[str] = Counter()
    for message in messages:
        counts.update({message.delivered_to, *(box.address for box in message.to)} - lists - {""})
    ((address, count),) = counts.most_common(1) or [("", 0)]
    return frozenset({address} if count * 3 >= len(messages) and address else ())


_SENT = frozenset(
    """sent sentmail sentitems sentmessages outbox gesendet gesendete gesendeteobjekte gesendeteelemente envoyes
    messagesenvoyes elementsenvoyes enviados elementosenviados itensenviados enviadas postainviata inviati inviata
    verzonden verzondenitems skickat skickade sendt sendteelementer lahetetyt wyslane odeslane отправленные 已发送
    送信済み""".split()
)


_ASIDE = frozenset(
    """drafts draft templates entwurfe entwurf vorlagen brouillons borradores rascunhos bozze concepten utkast kladder
    luonnokset szkice spam junk junkmail junkemail bulkmail unerwunscht indesirables courrierindesirable nodeseado
    correonodeseado lixoeletronico postaindesiderata ongewenst skrappost""".split()
)


def is_sent(message: Headers) -> bool:
    """This function will tell whether its owner sent a message: it lies in Sent, .Sent or "Sent.mbox", or is labelled so."""
    return _lies_in(message, _SENT)


def is_aside(message: Headers) -> bool:
    """This function will tell whether a message was never sent, or was put aside as spam, by its folder or label."""
    return _lies_in(message, _ASIDE)


def _lies_in(message: Headers, names: frozenset[str]) -> bool:
    return not _folders(message.file).isdisjoint(names) or not names.isdisjoint(message.labels)


@lru_cache(maxsize=1024)
def _folders(path: str) -> frozenset[str]:
    """The words of a path, each in letters only: "user/.Sent Items" is user and sentitems."""
    parts = path.replace("\\", "/").split("/")
    words = (fold(part.strip(".").removesuffix(".mbox").rpartition(".")[2]) for part in parts)
    return frozenset("".join(letter for letter in word if letter.isalpha()) for word in words)


def is_by_hand(message: Headers) -> bool:
    """This function will tell whether a person sent this to persons: no list, no newsletter, nothing automatic."""
    return not (message.is_list or message.is_bulk or message.is_automatic or message.is_calendar)


def tallies_of(messages: Iterable[Headers], own: frozenset[str], lists: Collection[str]) -> dict[str, Tally]:
    """This function will count in which parts each address appears, the seeker's own left out."""
    tallies: dict[str, Tally] = {}
    for message in messages:
        if message.sender.address in own:
            _count_sent(tallies, message, own, lists)
        else:
            _count_received(tallies, message, own)
    return tallies


def _count_sent(tallies: dict[str, Tally], message: Headers, own: frozenset[str], lists: Collection[str]) -> None:
    """Counts what the seeker sent; what their program sent by itself is nobody's contact."""
    if message.is_automatic or message.is_calendar:
        return
    boxes = recipients(message)
    to_many = len(boxes) > CROWD or any(box.address in lists for box in boxes)
    for box in boxes:
        if box.address not in own:
            tally = _tally(tallies, box, message)
            tally.written += not to_many
            tally.written_to_many += to_many


def _count_received(tallies: dict[str, Tally], message: Headers, own: frozenset[str]) -> None:
    if message.sender.address:
        tally = _tally(tallies, message.sender, message)
        if message.is_list:
            tally.on_lists += 1
        elif message.is_automatic or message.is_calendar:
            tally.automatic += 1
        elif message.is_bulk:
            tally.newsletters += 1
        else:
            tally.heard += 1
    for box in recipients(message):
        if box.address not in own and box.address != message.sender.address:
            _tally(tallies, box, message).copied += 1


def recipients(message: Headers) -> list[Address]:
    """This function will return all to whom a message went, each once."""
    return list({box.address: box for box in (*message.to, *message.cc)}.values())


def _tally(tallies: dict[str, Tally], box: Address, message: Headers) -> Tally:
    tally = tallies.get(box.address)
    if tally is None:
        tally = tallies[box.address] = Tally(message.line, message.file)
    if box.name and "@" not in box.name:
        tally.names[box.name] += 1
    return tally


def why_left_out(address: str, tally: Tally, lists: Collection[str]) -> LeftOut | None:
    """This function will say why an address is nobody the seeker knows, or None for somebody they do.

    Somebody is known to whom the seeker wrote directly once: among five recipients at most and on no list. One such
    mail is a choice of this person, and each address book of a mail program begins the same way. Somebody written to
    only in larger company is known after two mails each way: one answer to an announcement is no acquaintance, a second
    exchange is one. Whoever only wrote is a stranger until answered: half of those who ever wrote to a mailbox are
    shops, recruiters and errors.
    """
    checks = {
        LeftOut.LIST: address in lists,
        LeftOut.MACHINE: is_machine(address),
        LeftOut.ROLE: is_role(address),
    }
    never = next((reason for reason, applies in checks.items() if applies), None)
    if never or tally.written or min(tally.written_to_many, tally.heard) >= BOTH_WAYS:
        return never
    return _why_unknown(tally)


def _why_unknown(tally: Tally) -> LeftOut:
    counts = {
        LeftOut.MANY: tally.written_to_many,
        LeftOut.NEVER_ANSWERED: tally.heard,
        LeftOut.MEMBER: tally.on_lists,
        LeftOut.NEWSLETTER: tally.newsletters,
        LeftOut.AUTOMATIC: tally.automatic,
    }
    return next((reason for reason, count in counts.items() if count), LeftOut.COPIED)
