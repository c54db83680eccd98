"""Rules about a follow-up when nobody answered (F01, F02, F05)."""

from datetime import date

from firsthand.kernel.days import business_days_between
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading

_LONG_ENOUGH = 40  # days after which no calendar leaves fewer than five business days; spares counting years


def too_early(reading: Reading) -> Hit | None:
    """F01: This function will find a follow-up sent before enough business days of the host's country have gone by."""
    history = reading.message.history
    since, today = history.last_written_on, history.today
    if since is None or today is None or (today - since).days > _LONG_ENOUGH:
        return None
    passed = business_days_between(since, today, history.host_country)
    if passed >= reading.profile.follow_up_business_days:
        return None
    were = "business day has" if passed == 1 else "business days have"
    return Hit(
        f"Only {passed} {were} gone by since {_day(since)}. Give them at least {reading.profile.follow_up_business_days}."
    )


def too_many(reading: Reading) -> Hit | None:
    """F02: This function will find a third follow-up, or a second one soon after the first."""
    history = reading.message.history
    if history.follow_ups >= 2:
        return Hit("This would be the third reminder. Let it rest and ask somebody else.")
    if history.follow_ups == 1 and history.last_follow_up_on and history.today:
        gone = (history.today - history.last_follow_up_on).days
        if gone < reading.profile.second_follow_up_days:
            return Hit(
                f"The last reminder was {gone} days ago. Wait for {reading.profile.second_follow_up_days}, or let it rest."
            )
    return None


def question_missing(reading: Reading) -> Hit | None:
    """F05: This function will find a follow-up that does not ask the question again."""
    if reading.questions:
        return None
    topic = reading.message.topic
    return Hit("Ask the question again, so that nobody has to scroll.", suggestion=topic)


def _day(day: date) -> str:
    return f"{day.day} {day:%B}"
