"""Runs the rules that are for a message, and puts what they found in order."""

from collections.abc import Iterator

from firsthand.reach.rules.etiquette import (
    asks,
    balance,
    connection,
    enclosures,
    form,
    later,
    names,
    silence,
    size,
    subject,
    thanks,
    tone,
)
from firsthand.reach.rules.etiquette.finding import Check, Finding, Hit, Rule, Severity
from firsthand.reach.rules.etiquette.profile import DEFAULT, Profile
from firsthand.reach.rules.etiquette.reading import Reading
from firsthand.reach.rules.etiquette.rules_first import FIRST
from firsthand.reach.rules.etiquette.rules_later import LATER
from firsthand.reach.rules.message import Message

RULES: tuple[Rule, ...] = FIRST + LATER

CHECKS: dict[str, Check] = {
    "M01": size.too_long,
    "M02": size.too_short,
    "M03": size.over_the_channels_limit,
    "M04": size.over_one_screen,
    "M05": connection.no_connection,
    "M06": names.unnamed_referrer,
    "M07": asks.no_clear_question,
    "M08": asks.several_asks,
    "M09": asks.no_length,
    "M10": connection.no_topic,
    "M11": asks.vague,
    "M12": asks.job_ask,
    "M13": enclosures.career_papers,
    "M14": enclosures.links,
    "M15": balance.more_about_me,
    "M16": connection.no_self,
    "M17": connection.for_anybody,
    "M18": form.unfilled,
    "M19": names.wrong_name,
    "M22": tone.many_ways_out,
    "M23": enclosures.booking_page,
    "M24": tone.pressure,
    "M25": tone.flattery,
    "M27": tone.names_the_method,
    "M28": tone.machine_prose,
    "M29": tone.apologies,
    "M30": form.no_end,
    "S01": subject.no_subject,
    "S02": subject.odd_subject_length,
    "S03": subject.subject_without_tie,
    "S04": subject.subject_that_says_nothing,
    "F01": silence.too_early,
    "F02": silence.too_many,
    "F03": size.follow_up_too_long,
    "F04": tone.blame,
    "F05": silence.question_missing,
    "K02": thanks.nothing_they_said,
    "K03": thanks.nothing_to_come,
    "K04": thanks.new_ask,
    "K05": thanks.promise_forgotten,
    "K06": size.thanks_of_odd_length,
    "U01": later.advice_untried,
    "U03": later.asks_more_than_it_gives,
    "U04": later.asks_for_names_too_soon,
    "U05": later.cannot_be_forwarded,
}

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


def lint(message: Message, profile: Profile = DEFAULT) -> tuple[Finding, ...]:
    """This function will return what a careful friend would say about the message, the most important first.

    At most one finding a rule. Never raises, whatever the text; takes time linear in its length.
    """
    reading = Reading(message, profile)
    found = [_finding(rule, hit, reading) for rule, hit in _checked(reading) if hit]
    return tuple(sorted(found, key=lambda finding: _ORDER[finding.severity]))


def passed(message: Message, profile: Profile = DEFAULT) -> tuple[Rule, ...]:
    """This function will return the rules that are for this message and are kept; `good` says so in words."""
    return tuple(rule for rule, hit in _checked(Reading(message, profile)) if not hit)


def _checked(reading: Reading) -> Iterator[tuple[Rule, Hit | None]]:
    for rule in RULES:
        if rule.place.covers(reading.message):
            yield rule, CHECKS[rule.id](reading)


def _finding(rule: Rule, hit: Hit, reading: Reading) -> Finding:
    start, end = reading.in_message(hit.place) if hit.place else (None, None)
    return Finding(
        rule=rule.id,
        severity=hit.severity or rule.severity,
        message=hit.message,
        why=rule.why,
        source=rule.source,
        start=start,
        end=end,
        suggestion=hit.suggestion,
    )
