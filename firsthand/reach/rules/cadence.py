"""When to write again, and when to let it rest: dates in the business days of the host's country.

The 3B7 routine: after three business days without an answer ask a second person at the same employer; after seven,
write once more to the first; then let it rest [S2 S3 S8]. A thank-you is due within a day [S13], still welcome later.
"""

from datetime import date, timedelta

from firsthand.kernel.days import add_business_days

SECOND_PERSON_AFTER = 3
FOLLOW_UP_AFTER = 7
REST_AFTER = 7
THANK_WITHIN = timedelta(days=1)
FIRST_UPDATE_AFTER = timedelta(days=14)
NEXT_UPDATE_AFTER = timedelta(days=60)


def second_person_on(asked_on: date, country: str) -> date:
    """This function will return the day from which to ask somebody else at the same employer (rule F07)."""
    return add_business_days(asked_on, SECOND_PERSON_AFTER, country)


def follow_up_on(asked_on: date, country: str) -> date:
    """This function will return the day of the one follow-up (rules F01 and F02)."""
    return add_business_days(asked_on, FOLLOW_UP_AFTER, country)


def rest_on(nudged_on: date, country: str) -> date:
    """This function will return the day on which an unanswered follow-up is let rest: as long as the first wait."""
    return add_business_days(nudged_on, REST_AFTER, country)


def thank_on(held_on: date) -> date:
    """This function will return until when the thank-you is prompt (rule K01); later is late, and still welcome."""
    return held_on + THANK_WITHIN


def first_update_on(held_on: date) -> date:
    """This function will return the first day for telling the host what came of it (rule U02)."""
    return held_on + FIRST_UPDATE_AFTER


def next_update_on(updated_on: date) -> date:
    """This function will return the day for the next update, in the middle of one to three months (rule U02)."""
    return updated_on + NEXT_UPDATE_AFTER
