"""A wire that goes nowhere: the same promises as firsthand.wires.smtp.deliver, held to them by the same contract test.

The local part of the recipient picks the end, as in smtp_server.py.
"""

from dataclasses import dataclass, field

from firsthand.kernel.delivery import Delivery, Outcome
from firsthand.wires.smtp import OnPhase, ServerSettings
from tests.fakes.smtp_server import Accepted

BEFORE_DATA = {"temp": Delivery.REFUSED_FOR_NOW, "perm": Delivery.REFUSED, "unreachable": Delivery.NOT_CONNECTED}
AFTER_DATA = {
    "datatemp": Delivery.REFUSED_FOR_NOW,
    "dataperm": Delivery.REFUSED,
    "dropbefore": Delivery.UNCERTAIN,
    "dropafter": Delivery.UNCERTAIN,
    "slow": Delivery.UNCERTAIN,
    "garbled": Delivery.UNCERTAIN,
}
KEPT = {"dropafter", "slow", "garbled"}


@dataclass
class FakeWire:
    """Records what it accepted in `accepted`, and the phases it announced in `phases`."""

    accepted: list[Accepted] = field(default_factory=list)
    phases: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def __call__(
        self, _settings: ServerSettings, sender: str, recipient: str, data: bytes, on_phase: OnPhase
    ) -> Outcome:
        fault = recipient.partition("@")[0]
        self.phases.append("connecting")
        on_phase("connecting")
        if fault == "greylist" and recipient not in self.seen:
            self.seen.add(recipient)
            return Outcome(Delivery.REFUSED_FOR_NOW, "Not now. It will be tried again.", "451 4.7.1 try later")
        if fault in BEFORE_DATA:
            return Outcome(BEFORE_DATA[fault], f"The mail server said: {fault}.")
        self.phases.append("data")
        on_phase("data")
        if fault in KEPT or fault not in AFTER_DATA:
            self.accepted.append(Accepted(sender, (recipient,), data))
        return Outcome(AFTER_DATA.get(fault, Delivery.SENT), f"The mail server said: {fault}.")
