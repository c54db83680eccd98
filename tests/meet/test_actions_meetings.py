"""A meeting..."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from firsthand.kernel.refusal import Refused
from firsthand.kernel.zones import DoubledTime, SkippedTime
from firsthand.meet.actions.meetings import Agreement, cancel_meeting, schedule_meeting
from firsthand.meet.models import Meeting, Talk
from firsthand.meet.rules.words import Format
from firsthand.people.models import Person
from firsthand.reach.models import Event
from firsthand.reach.queries.conversations import events_of
from tests.cast import NOW, Cast
from tests.meet.desk import make_conversation

pytestmark = pytest.mark.django_db
THEIRS = Agreement(datetime(2026, 12, 3, 9, 0), "America/New_York", "America/New_York", 20, Format.VIDEO)


def kinds(cast: Cast) -> list[str]:
    return list(Event.objects.of(cast.ines).order_by("id").values_list("kind", flat=True))[2:]


def test_keeps_the_local_time_and_zone_and_works_out_the_instant(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    meeting = schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)
    assert (meeting.starts_local, meeting.timezone) == ("2026-12-03T09:00", "America/New_York")
    assert meeting.starts_at == datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
    assert meeting.sequence == 0
    assert kinds(cast) == ["scheduled"]
    assert events_of(cast.ines, conversation.pk)[-1].until_on == datetime(2026, 12, 3).date()


def test_says_the_day_of_the_seeker_where_it_is_another_one(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, timezone="America/Los_Angeles")
    late = Agreement(datetime(2026, 12, 3, 18, 0), "America/Los_Angeles", "America/Los_Angeles", 20, Format.PHONE)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=late, now=NOW)
    assert events_of(cast.ines, conversation.pk)[-1].until_on == datetime(2026, 12, 4).date()


def test_raises_the_sequence_with_each_change_and_keeps_its_uid(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    first = schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)
    for agreement in (
        THEIRS,
        replace(THEIRS, place="https://meet.example/z"),
        replace(THEIRS, local=datetime(2026, 12, 4, 9, 0)),
    ):
        schedule_meeting(
            owner=cast.ines, conversation_id=conversation.pk, agreement=agreement, now=NOW + timedelta(hours=1)
        )
    meeting = Meeting.objects.get()
    assert (meeting.sequence, meeting.uid) == (2, first.uid), "the same again changes nothing"
    assert kinds(cast) == ["scheduled", "rescheduled"], "a new link is not a new time"


def test_is_called_off_once_and_begins_anew_with_another_uid(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    first = schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)
    assert cancel_meeting(owner=cast.ines, conversation_id=conversation.pk, now=NOW).sequence == 1
    with pytest.raises(Refused, match="already"):
        cancel_meeting(owner=cast.ines, conversation_id=conversation.pk, now=NOW)
    again = schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)
    assert (again.sequence, again.cancelled_at) == (0, None)
    assert again.uid != first.uid
    assert kinds(cast) == ["scheduled", "cancelled", "scheduled"]


def test_is_not_called_off_once_it_has_begun(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)
    with pytest.raises(Refused, match="passed"):
        cancel_meeting(owner=cast.ines, conversation_id=conversation.pk, now=NOW + timedelta(days=30))


def test_keeps_the_zone_of_a_host_where_it_was_not_known(cast: Cast) -> None:
    conversation = make_conversation(cast.ines, timezone="")
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)
    assert Person.objects.get().timezone == "America/New_York"
    moved = replace(THEIRS, host_zone="America/Chicago")
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=moved, now=NOW)
    assert Person.objects.get().timezone == "America/New_York", "known before: this meeting only"


def test_changes_the_minutes_of_a_talk_that_has_not_begun(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    talk = Talk.objects.create(owner=cast.ines, conversation=conversation, planned_minutes=15)
    schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=replace(THEIRS, minutes=30), now=NOW)
    talk.refresh_from_db()
    assert talk.planned_minutes == 30


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"local": datetime(2026, 11, 24, 3, 0)}, "passed"),
        ({"local": datetime(2028, 11, 24, 3, 0)}, "more than a year"),
        ({"minutes": 60}, "15, 20 or 30"),
        ({"host_zone": "Mars/Olympus"}, "not a known time zone"),
        ({"zone": "Mars/Olympus"}, "not a known time zone"),
    ],
)
def test_is_refused_where_it_cannot_be(change: dict[str, object], words: str, cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    with pytest.raises(Refused, match=words):
        schedule_meeting(
            owner=cast.ines,
            conversation_id=conversation.pk,
            agreement=replace(THEIRS, **change),
            now=NOW,  # type: ignore[arg-type]
        )
    assert not Meeting.objects.exists()


def test_is_refused_after_the_talk_was_held(cast: Cast) -> None:
    conversation = make_conversation(cast.ines)
    Event.objects.create(owner=cast.ines, conversation=conversation, kind="held", at=NOW)
    with pytest.raises(Refused, match="was held"):
        schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=THEIRS, now=NOW)


@pytest.mark.parametrize(
    ("zone", "gap", "fold", "first"),
    [
        ("Europe/Lisbon", datetime(2027, 3, 28, 1, 30), datetime(2027, 10, 31, 1, 30), datetime(2027, 10, 31, 0, 30)),
        ("America/New_York", datetime(2027, 3, 14, 2, 30), datetime(2027, 11, 7, 1, 30), datetime(2027, 11, 7, 5, 30)),
        (
            "Australia/Lord_Howe",
            datetime(2027, 10, 3, 2, 15),
            datetime(2027, 4, 4, 1, 45),
            datetime(2027, 4, 3, 14, 45),
        ),
    ],
)
def test_knows_the_hours_that_the_clocks_skip_and_show_twice(
    zone: str, gap: datetime, fold: datetime, first: datetime, cast: Cast
) -> None:
    conversation = make_conversation(cast.ines)
    now = datetime(2027, 2, 1, tzinfo=UTC)
    said = replace(THEIRS, zone=zone, host_zone=zone)
    with pytest.raises(SkippedTime):
        schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=replace(said, local=gap), now=now)
    with pytest.raises(DoubledTime):
        schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=replace(said, local=fold), now=now)
    chosen = replace(said, local=fold, second=False)
    meeting = schedule_meeting(owner=cast.ines, conversation_id=conversation.pk, agreement=chosen, now=now)
    assert meeting.starts_at == first.replace(tzinfo=UTC)
