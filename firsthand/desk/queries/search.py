"""One search over people, interests, questions, notes, remarks, insights, messages, promises and advice."""

from dataclasses import dataclass

from django.db import connection
from django.urls import reverse

from firsthand.desk.rules.searching import MARK_OFF, MARK_ON, Found, fts5_query, parts_of, terms_of, tsquery
from firsthand.kernel.text import fold
from firsthand.owners.models import Seeker
from firsthand.people.models import Person

ROUTES = {
    Found.PERSON: ("people:show", "person_id", "Person"),
    Found.INTEREST: ("explore:interest", "interest_id", "Interest"),
    Found.QUESTION: ("explore:interest", "interest_id", "Question"),
    Found.NOTES: ("reach:conversation", "conversation_id", "Notes"),
    Found.REMARK: ("reach:conversation", "conversation_id", "Remark"),
    Found.INSIGHT: ("learn:insight", "insight_id", "Insight"),
    Found.MESSAGE: ("reach:message", "message_id", "Message"),
    Found.PROMISE: ("reach:conversation", "conversation_id", "Promise"),
    Found.ADVICE: ("reach:conversation", "conversation_id", "Advice"),
}
SQLITE = (
    "SELECT rowid, title, snippet(firsthand_search, 1, %s, %s, '…', 14), link_id FROM firsthand_search"
    " WHERE firsthand_search MATCH %s AND owner_id = %s ORDER BY bm25(firsthand_search, 5, 1) LIMIT %s"
)
POSTGRES = (
    "SELECT id, title, ts_headline('simple', body, q, 'StartSel=' || %s || ',StopSel=' || %s || ',MaxWords=14,MinWords=6'),"
    " link_id FROM firsthand_search, to_tsquery('simple', firsthand_fold(%s)) q WHERE words @@ q AND owner_id = %s"
    " ORDER BY ts_rank_cd(words, q) DESC LIMIT %s"
)


@dataclass(frozen=True)
class Hit:
    """`parts` is a piece of the text as (words, is what was searched for); `address` opens the thing."""

    kind: str
    title: str
    parts: tuple[tuple[str, bool], ...]
    address: str


def search(owner: Seeker, text: str, limit: int = 30) -> list[Hit]:
    """This function will return what the seeker's own words find, the best first; an empty list for nothing typed."""
    terms = terms_of(text)
    if not terms:
        return []
    on_sqlite = connection.vendor == "sqlite"
    query = fts5_query(terms) if on_sqlite else tsquery(terms)
    with connection.cursor() as cursor:
        cursor.execute(SQLITE if on_sqlite else POSTGRES, [MARK_ON, MARK_OFF, query, owner.pk, limit])
        rows = cursor.fetchall()
    lines = _lines(owner, [link for number, _, _, link in rows if number % 16 == Found.PERSON])
    return [_hit(row, lines) for row in rows]


def _lines(owner: Seeker, ids: list[int]) -> dict[int, str]:
    """What people do and where, as it is written; their index holds it folded."""
    held = Person.objects.of(owner).filter(pk__in=ids)
    found = held.values_list("pk", "current_title", "current_organisation__name")
    return {pk: " · ".join(filter(None, (title, place))) for pk, title, place in found}


def _hit(row: tuple[int, str, str, int], lines: dict[int, str]) -> Hit:
    number, title, snippet, link = row
    route, argument, kind = ROUTES[Found(number % 16)]
    parts, line = parts_of(snippet), lines.get(link, "") if kind == "Person" else ""
    if line and all(fold(words) in fold(f"{title} {line}") for words, found in parts if found):
        parts = ((line, False),)
    return Hit(kind=kind, title=title, parts=parts, address=reverse(route, kwargs={argument: link}))
