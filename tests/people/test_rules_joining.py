"""Joining two entries..."""

from firsthand.people.rules.joining import EMPTY, also_written, filled_from, given_back, is_own, kept_of, persons_in


def entry(pk: int, **said: object) -> dict[str, object]:
    return {**EMPTY, "id": pk, **said}


def test_fills_only_what_is_empty() -> None:
    kept, absorbed = entry(1, note="mine", mutuals=2), entry(2, note="theirs", place="Leeds", mutuals=9)
    assert filled_from(kept, absorbed) == {"place": "Leeds"}


def test_takes_a_kind_of_host_only_as_somebodys_word() -> None:
    kept = entry(1, host_kind="peer")
    assert filled_from(kept, entry(2, host_kind="manager")) == {}
    said = {"host_kind": "manager", "host_kind_is_own": True}
    assert filled_from(kept, entry(2, **said)) == said


def test_takes_who_sent_the_seeker_with_whether_that_may_be_said() -> None:
    sent = {"referrer_id": 3, "referrer_may_be_named": True}
    assert filled_from(entry(1), entry(2, **sent)) == sent
    assert filled_from(entry(3), entry(2, **sent)) == {}
    assert filled_from(entry(1, referrer_may_be_named=True), entry(2, **sent)) == {}


def test_gives_back_what_was_not_changed_since() -> None:
    filled = {"place": "Leeds", "note": "x", "host_kind": "manager", "host_kind_is_own": True}
    kept = entry(1, place="Leeds", note="y", host_kind="veteran", host_kind_is_own=True)
    assert given_back(kept, filled) == {"place": ""}
    kept["host_kind"] = "manager"
    assert given_back(kept, filled) == {"place": "", "host_kind": "unknown", "host_kind_is_own": False}


def test_names_the_words_that_stand_in_the_other_entry_alone() -> None:
    kept, absorbed = entry(1, note="a", shared="b"), entry(2, note="c", shared="b")
    assert also_written(kept, absorbed) == [("Notes", "c")]


def test_keeps_the_one_worked_with_else_the_oldest() -> None:
    assert kept_of([3, 2, 1], set()) == 1
    assert kept_of([3, 2, 1], {3, 2}) == 2
    assert is_own(entry(1), has_own_rows=True)
    assert is_own(entry(1, shared="a class"), has_own_rows=False)
    assert not is_own(entry(1, note="of a card"), has_own_rows=False)


def test_names_everybody_whom_a_merge_touches() -> None:
    moved = {
        "person.referrer_id": [4],
        "likeness": [[9, 2, 5]],
        "removed": {"likeness": [{"one_id": 2, "other_id": 6}]},
    }
    merge = {"kept_id": 1, "absorbed_id": 2, "absorbed": {"referrer_id": 3}, "moved": moved}
    assert persons_in(merge) == {1, 2, 3, 4, 5, 6}
    bare = {"kept_id": 1, "absorbed_id": 2, "absorbed": {"referrer_id": None}, "moved": {}}
    assert persons_in(bare) == {1, 2}
