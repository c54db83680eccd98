"""From where somebody sees the work, guessed from title and dates; the seeker's own word stands above it."""

import re
from dataclasses import dataclass
from datetime import date

from firsthand.explore.rules.words import HostKind
from firsthand.kernel.text import fold

_RECRUITER = (
    r"recruit\w*|talent (acquisition|partner|scout|sourcer)\w*|sourcer|headhunter|human resources|hr|personnel"
    r"|people (partner|team)"
)
_LEAVER = r"former(ly)?|ex|retired|previously|emerita|emeritus|alumn\w+|on leave"
_NEWCOMER = (
    r"intern|internship|trainee|apprentice|graduate|junior|jr|student|assistant|entry.level|working student"
    r"|werkstudent\w*|volontar\w*|praktikant\w*|stagiaire|azubi|fellowship"
)
_NOT_MANAGING = (
    r"(product|project|program|programme|account|community|content|case|office|social media|key account|brand|portfolio"
    r"|relationship|customer success|event|property|category|risk|quality|supply chain|assistant( to the)?) manager"
)
_MANAGER = (
    r"head|director|manager|managing|chief|vp|svp|evp|vice president|president|founder|co founder|cofounder|ceo|cto|cfo"
    r"|coo|cio|cmo|cpo|partner|owner|lead|leader|supervisor|dean|chair|chairman|chairwoman|leiter\w*|geschaftsfuhrer\w*"
    r"|directeur|directrice|chef"
)
_VETERAN = r"principal|fellow|distinguished|professor|doyen|master|senior staff|senior partner|judge"
_SENIOR = r"senior|sr|staff|lead|expert|specialist"
_LONG, _SHORT = 10 * 365, 18 * 30


@dataclass(frozen=True)
class Guess:
    """A kind of host, and why in a few words; unknown where nothing says anything."""

    kind: HostKind
    why: str


def guess_host_kind(title: str, started_on: date | None, known_on: date | None) -> Guess:
    """This function will guess the kind of host from a title as written and the dates of the position it belongs to.

    `known_on` is when the position was last seen; both dates may be missing. (domain: who answers best.)
    """
    words = f" {re.sub(r'[^a-z0-9]+', ' ', fold(title))} "
    days = (known_on - started_on).days if started_on and known_on else None
    for kind, pattern in ((HostKind.RECRUITER, _RECRUITER), (HostKind.LEAVER, _LEAVER)):
        if found := _find(pattern, words):
            return Guess(kind, f"the title says “{found}”")
    if days is not None and days >= _LONG:
        return Guess(HostKind.VETERAN, f"there for {days // 365} years")
    if (found := _find(_NEWCOMER, words)) and not _find(_SENIOR, words):
        return Guess(HostKind.NEWCOMER, f"the title says “{found}”")
    return _by_rank(words, title, days)


def _by_rank(words: str, title: str, days: int | None) -> Guess:
    if found := _find(_VETERAN, words):
        return Guess(HostKind.VETERAN, f"the title says “{found}”")
    if not _find(_NOT_MANAGING, words) and (found := _find(_MANAGER, words)):
        return Guess(HostKind.MANAGER, f"the title says “{found}”")
    if days is not None and 0 <= days <= _SHORT and not _find(_SENIOR, words):
        return Guess(HostKind.NEWCOMER, "started less than 18 months before")
    return (
        Guess(HostKind.PEER, "the title says nothing else")
        if title.strip()
        else Guess(HostKind.UNKNOWN, "no title known")
    )


def _find(pattern: str, words: str) -> str:
    found = re.search(rf" ({pattern})(?= )", words)
    return found[1] if found else ""


KIND_WORDS = {
    HostKind.NEWCOMER: "newcomer",
    HostKind.PEER: "peer",
    HostKind.MANAGER: "manager",
    HostKind.VETERAN: "veteran",
    HostKind.LEAVER: "leaver",
    HostKind.RECRUITER: "recruiter",
    HostKind.UNKNOWN: "not known",
}
