"""Tags and filters of the templates..."""

from datetime import UTC, date, datetime

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from firsthand.shell.templatetags import firsthand as words

AT = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)


def render(text: str, **values: object) -> str:
    return Template(text).render(Context(values))


def test_draw_an_icon_that_screen_readers_pass_over() -> None:
    drawn = render('{% icon "sun" %}')
    assert drawn.startswith('<svg class="icon"')
    assert 'aria-hidden="true"' in drawn
    assert drawn.endswith("</svg>")
    assert "style=" not in drawn


def test_refuse_an_icon_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        render('{% icon "unicorn" %}')


def test_lead_from_a_key_to_its_source() -> None:
    said = words.cited("Late & welcome [R13]. Kept [T02] as it is.")
    assert said.startswith('Late &amp; welcome <span class="cited">[<a href="/sources#R13" title="Kumar')
    assert '>R13</a>]</span>. Kept <span class="cited">[T02]</span> as it is.' in said
    assert words.sources("R9 R10") == words.sources(["R9", "R10"]) == words.cited("[R9, R10]")
    assert words.sources("consensus of <career> centres") == "consensus of &lt;career&gt; centres"


def test_part_thousands() -> None:
    assert [words.grouped(number) for number in (7, 23_552)] == ["7", "23,552"]


def test_name_the_six_rooms_in_order_with_none_marked_outside_them() -> None:
    links = words.rail_links(Context({"request": RequestFactory().get("/parts")}))
    assert [link.words for link in links] == ["Today", "Explore", "People", "Conversations", "Learn", "Keep"]
    assert not any(link.current for link in links)


def test_say_days_in_words() -> None:
    assert words.day(date(2026, 11, 6)) == "Fri 6 November 2026"
    assert words.short_day(date(2026, 11, 6)) == "Fri 6 Nov"


def test_say_an_instant_in_the_zone_of_who_reads_it() -> None:
    assert words.clock_in(AT, "Europe/Berlin") == "00:30"
    assert words.day_in(AT, "Europe/Berlin") == "Fri 27 Nov"
    assert words.day_in(AT, "America/Chicago") == "Thu 26 Nov"


@pytest.mark.parametrize(("value", "said"), [(1, "a guess"), (5, "sure"), (None, "not said"), (9, "not said")])
def test_say_confidence_in_words(value: int | None, said: str) -> None:
    assert words.confidence(value) == said


@pytest.mark.parametrize(
    ("name", "letter"), [("Maya", "M"), ("łukasz", "Ł"), ("“Дима”", "Д"), ("小林", "小"), ("", "·"), ("42", "·")]
)
def test_mark_a_person_with_one_letter(name: str, letter: str) -> None:
    assert words.monogram(name) == letter


def test_give_a_name_the_same_hue_each_time() -> None:
    assert words.hue("Maya Okafor") == words.hue("Maya Okafor")
    assert {words.hue(name) for name in ("Ana", "Ben", "Cem", "Dia", "Eli", "Fay", "Gus", "Hal")} <= set(range(1, 7))
