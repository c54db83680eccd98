"""Small worlds as lines of JSON: an interest, what is open, who was heard, and the people; answered with an order."""

import json
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from firsthand.explore.rules.topics import MUST_COVER, TOPICS
from firsthand.explore.rules.words import HostKind, InterestKind, Topic
from firsthand.kernel.text import fold
from firsthand.people.rules.kinds import guess_host_kind
from firsthand.people.rules.words import TieKind, TieStrength
from firsthand.plan.rules.asking.choosing import suggest
from firsthand.plan.rules.asking.people import Candidate, Need, Voice

_FORM = (
    '{"id": "1", "interest": {"kind": "job", "name": "…"}, "open_topics": [], "heard": [], "people": [{"name": "…"}]}'
)
_NOTHING = "Nothing says that they know this work, or who does."
_KINDS = {
    "junior": HostKind.NEWCOMER, "entry": HostKind.NEWCOMER, "intern": HostKind.NEWCOMER, "senior": HostKind.VETERAN,
    "expert": HostKind.VETERAN, "former": HostKind.LEAVER, "alumnus": HostKind.LEAVER, "boss": HostKind.MANAGER,
    "colleague": HostKind.PEER, "hr": HostKind.RECRUITER, "lead": HostKind.MANAGER,
}  # fmt: skip
_TIES = {
    "relative": TieKind.FAMILY, "parent": TieKind.FAMILY, "sibling": TieKind.FAMILY, "cousin": TieKind.FAMILY,
    "aunt": TieKind.FAMILY, "uncle": TieKind.FAMILY, "coworker": TieKind.COLLEAGUE, "former colleague": TieKind.COLLEAGUE,
    "alumni": TieKind.ALUM, "alumnus": TieKind.ALUM, "alumna": TieKind.ALUM, "professor": TieKind.TEACHER,
    "acquaintance": TieKind.MET_ONCE, "met": TieKind.MET_ONCE, "met once": TieKind.MET_ONCE, "linkedin": TieKind.ONLINE,
    "connection": TieKind.ONLINE, "neighbor": TieKind.NEIGHBOUR, "referral": TieKind.REFERRED,
    "introduced": TieKind.REFERRED, "school": TieKind.CLASSMATE, "none": TieKind.STRANGER, "cold": TieKind.STRANGER,
}  # fmt: skip
_STRENGTHS = {"close": TieStrength.CLOSE, "strong": TieStrength.CLOSE, "known": TieStrength.KNOWN}


def answer_line(line: bytes, number: int, today: date) -> str:
    """This function will order the people of one line and return one: {"id", "order", "reasons"}; nothing is raised.

    Everybody with a name is in the order, those who know nothing of it last. A line that is none gets an "error".
    """
    return json.dumps(_answer(line, number, today), ensure_ascii=False).encode(errors="replace").decode()


def _answer(line: bytes, number: int, today: date) -> dict[str, Any]:
    try:
        world = json.loads(line.decode(errors="replace").lstrip("\ufeff"))
    except (ValueError, RecursionError):
        world = None
    if not isinstance(world, dict):
        return _refusal(None, f"Line {number} is not a JSON object. Write each as {_FORM}.")
    interest = _fields(world.get("interest")) or {"name": world.get("interest")}
    if not _text(interest.get("name")):
        return _refusal(world.get("id"), f"Line {number} names no interest. Write it as {_FORM}.")
    people = [
        _candidate(fields, place, today) for place, fields in enumerate(_list(world.get("people"))) if _name(fields)
    ]
    found = suggest(_need(interest, world, today), people)
    placed = {one.candidate.id for one in found}
    rest = [one.name for one in people if one.id not in placed]
    reasons = {one.candidate.name: [reason.words for reason in one.reasons] for one in found}
    return {
        "id": world.get("id"),
        "order": [*(one.candidate.name for one in found), *rest],
        "reasons": {name: [_NOTHING] for name in rest} | reasons,
    }


def _refusal(identity: object, error: str) -> dict[str, Any]:
    return {"id": identity, "order": [], "reasons": {}, "error": error}


def _need(interest: dict[str, Any], world: dict[str, Any], today: date) -> Need:
    kind, topics = _text(interest.get("kind")), tuple(_topics(world.get("open_topics")))
    return Need(
        kind=InterestKind(kind) if kind in set(InterestKind) else InterestKind.JOB,
        name=_text(interest.get("name")),
        open_topics=topics if isinstance(world.get("open_topics"), list) else MUST_COVER,
        today=today,
        voices=[_voice(one) for one in map(_fields, _list(world.get("heard"))) if one],
    )


def _voice(fields: dict[str, Any]) -> Voice:
    place = fold(_text(fields.get("company")))
    return Voice(_host_kind(fields.get("host_kind")), place, frozenset(_topics(fields.get("topics"))))


def _candidate(fields: Any, number: int, today: date) -> Candidate:
    fields = _fields(fields) or {"name": fields}
    tie, title = _fields(fields.get("tie")), _text(fields.get("title"))
    kind = _host_kind(fields.get("host_kind"))
    months, said = tie.get("last_contact_months"), _text(tie.get("kind")).lower().replace("_", " ")
    return Candidate(
        id=number,
        name=_name(fields),
        title=title,
        organisation=_text(fields.get("company")),
        host_kind=guess_host_kind(title, None, None).kind if kind is HostKind.UNKNOWN else kind,
        tie_kind=_tie_kind(said),
        tie_strength=_STRENGTHS.get(said, TieStrength.UNSAID),
        touches=_count(tie.get("messages")),
        last_on=today - timedelta(days=31 * min(_count(months), 600)) if _is_number(months) else None,
        mutuals=_count(tie.get("mutuals")),
        is_former=fields.get("current") is False,
    )


def _host_kind(said: object) -> HostKind:
    word = _text(said).lower()
    return HostKind(word) if word in set(HostKind) else _KINDS.get(word, HostKind.UNKNOWN)


def _tie_kind(said: str) -> TieKind:
    word = said.replace(" ", "_")
    return TieKind(word) if word in set(TieKind) else _TIES.get(said, TieKind.UNKNOWN)


_BY_NAME = {fold(card.name): topic for topic, card in TOPICS.items()} | {fold(topic): topic for topic in Topic}


def _topics(said: object) -> Iterable[Topic]:
    return dict.fromkeys(_BY_NAME[fold(_text(one))] for one in _list(said) if fold(_text(one)) in _BY_NAME)


def _name(fields: Any) -> str:
    return _text(fields.get("name") if isinstance(fields, dict) else fields)


def _fields(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def _count(value: Any) -> int:
    return int(min(value, 10**6)) if _is_number(value) else 0
