"""What was heard, as the rules want it: the remarks whose words still stand, and the talks they came from."""

from collections import defaultdict
from collections.abc import Mapping

from firsthand.kernel.zones import to_local
from firsthand.learn.models import Debrief, Evidence, Remark
from firsthand.learn.rules.heard import Heard
from firsthand.learn.rules.words import Stance
from firsthand.owners.models import Seeker

_FIELDS = (
    "id", "conversation_id", "person_id", "topic", "said_on", "person__name", "person__host_kind", "dimension",
    "is_volunteered", "is_hearsay", "is_surprise",
)  # fmt: skip


def heard_by_interest(owner: Seeker, interest_id: int | None = None) -> Mapping[int, tuple[Heard, ...]]:
    """This function will return the remarks that stand, oldest first, by interest: all, or those of one."""
    against = Evidence.objects.of(owner).filter(stance=Stance.CONTRADICTS, insight__superseded_by__isnull=True)
    contradicting = set(against.values_list("remark_id", flat=True))
    rows = Remark.objects.of(owner).filter(replaced_by__isnull=True)
    if interest_id is not None:
        rows = rows.filter(interest_id=interest_id)
    found: dict[int, list[Heard]] = defaultdict(list)
    for interest, *values in rows.order_by("said_on", "id").values_list("interest_id", *_FIELDS):
        found[interest].append(Heard(*(*values, values[0] in contradicting)))
    return defaultdict(tuple, {interest: tuple(heard) for interest, heard in found.items()})


def talks_by_interest(owner: Seeker, heard: Mapping[int, tuple[Heard, ...]]) -> Mapping[int, tuple[int, ...]]:
    """This function will return the talks about each interest, oldest first: debriefed, or with a remark."""
    days: dict[int, dict[int, str]] = defaultdict(dict)
    debriefs = Debrief.objects.of(owner).values_list("conversation__interest_id", "conversation_id", "done_at")
    for interest, talk, done_at in debriefs:
        days[interest][talk] = to_local(done_at, owner.timezone).date().isoformat()
    for interest, remarks in heard.items():
        for remark in reversed(remarks):
            days[interest][remark.talk] = remark.said_on.isoformat()
    return defaultdict(tuple, {interest: tuple(sorted(on, key=lambda t: (on[t], t))) for interest, on in days.items()})
