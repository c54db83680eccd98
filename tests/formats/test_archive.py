"""An archive that somebody brings ..."""

import io
import struct
import time
import zipfile
from collections.abc import Callable

import pytest

from firsthand.formats import archive
from firsthand.formats.archive import Archive, Limits, from_folder, from_zip
from firsthand.formats.problem import Unreadable


def packed(members: dict[str, bytes], change: Callable[[zipfile.ZipInfo], None] = lambda _info: None) -> io.BytesIO:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as writer:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            change(info)
            writer.writestr(info, content)
    return file


def refusal_of(opened: Archive) -> str:
    assert not opened.openers
    return opened.refusal


def test_gives_its_files_by_name_without_folders_and_the_shadows_of_a_mac():
    opened = from_zip(packed({"a.csv": b"one", "sub/": b"", "sub/b.csv": b"two", "__MACOSX/a.csv": b"x"}))
    assert {name: opened.open(name).read() for name in opened.openers} == {"a.csv": b"one", "sub/b.csv": b"two"}


@pytest.mark.parametrize(
    "name", ["../up.csv", "a/../../up.csv", "/etc/x.csv", "C:\\x.csv", "c:x.csv", "..\\up.csv", "\\\\host\\x"]
)
def test_is_refused_when_a_name_points_outside(name):
    assert refusal_of(from_zip(packed({name: b"x"}))) == archive.OUTSIDE.format(name=name)


def test_is_refused_when_a_name_holds_a_zero():
    file = packed({"aXb.csv": b"x"})
    entry = zipfile.ZipFile(file).infolist()[0]
    entry.filename = "a\0b"
    assert archive._wrong_with(entry, Limits()) == archive.OUTSIDE


def test_is_refused_when_it_holds_a_link():
    def link(info: zipfile.ZipInfo) -> None:
        info.create_system, info.external_attr = 3, 0o120777 << 16

    assert refusal_of(from_zip(packed({"link.csv": b"/etc/passwd"}, link))) == archive.LINK.format(name="link.csv")


def test_is_refused_when_it_is_locked():
    file = bytearray(packed({"a.csv": b"x"}).getvalue())
    at = file.rindex(b"PK\x01\x02")
    file[at + 8] |= 1
    assert refusal_of(from_zip(io.BytesIO(file))) == archive.ENCRYPTED


def test_is_refused_when_it_holds_another_archive():
    assert refusal_of(from_zip(packed({"in.zip": b"x"}))) == archive.NESTED.format(name="in.zip")


def test_is_refused_when_two_files_have_one_name():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as writer:
        writer.writestr("a.csv", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            writer.writestr("a.csv", "2")
    assert refusal_of(from_zip(file)) == archive.DOUBLE.format(name="a.csv")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", archive.EMPTY),
        (zipfile.ZipFile(io.BytesIO(), "w").close() or b"PK\x05\x06" + b"\0" * 18, archive.EMPTY),
        (b"<html>Sign in", archive.NOT_A_ZIP),
        (b"PK\x05\x06", archive.NOT_A_ZIP),
        (packed({"a.csv": b"x" * 5_000}).getvalue()[:60], archive.CUT),
        (packed({"a.csv": b"x" * 5_000}).getvalue()[-40:], archive.CUT),
    ],
)
def test_is_refused_when_it_is_no_whole_zip(content, sentence):
    assert refusal_of(from_zip(io.BytesIO(content))) == sentence


def test_is_refused_by_the_count_of_its_files_before_they_are_listed():
    opened = from_zip(packed({f"{n}.csv": b"" for n in range(4)}), Limits(members=3))
    assert refusal_of(opened) == archive.TOO_MANY.format(limit=3)


def test_is_refused_at_once_when_it_unpacks_to_a_thousand_times_its_size():
    file = packed({"a.csv": b"0" * 80_000_000})
    started = time.process_time()
    opened = from_zip(file)
    assert refusal_of(opened) == archive.BOMB.format(name="a.csv", limit=100)
    assert time.process_time() - started < 1


def test_is_refused_when_one_file_is_too_large():
    opened = from_zip(packed({"a.csv": bytes(range(256)) * 8_000}), Limits(member_bytes=2_000_000, ratio=10_000))
    assert refusal_of(opened) == archive.TOO_LARGE.format(limit=2)


def test_is_refused_when_all_files_together_are_too_large():
    opened = from_zip(packed({"a.csv": b"1" * 900_000, "b.csv": b"2" * 900_000}), Limits(total_bytes=1_000_000))
    assert refusal_of(opened) == archive.TOO_LARGE.format(limit=1)


def with_zip64(file: io.BytesIO, count: int, cut: int = 56) -> io.BytesIO:
    """The same ZIP with the records of a large one (APPNOTE 4.3.14 and 4.3.15) before its end."""
    content = file.getvalue()
    end = content.rindex(b"PK\x05\x06")
    size, offset = struct.unpack_from("<LL", content, end + 12)
    record = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, count, count, size, offset)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, end, 1)
    rest = content[end : end + 8] + b"\xff" * 12 + content[end + 20 :]
    return io.BytesIO(content[:end] + record[:cut] + locator + rest)


def test_of_the_large_kind_is_read_like_any_other():
    opened = from_zip(with_zip64(packed({"a.csv": b"one"}), 1))
    assert opened.open("a.csv").read() == b"one"


def test_of_the_large_kind_is_refused_by_its_count():
    assert refusal_of(from_zip(with_zip64(packed({"a.csv": b"one"}), 1_000_000))) == archive.TOO_MANY.format(
        limit=10_000
    )


def test_of_the_large_kind_without_its_record_is_cut():
    assert refusal_of(from_zip(with_zip64(packed({"a.csv": b"one"}), 1, cut=0))) == archive.CUT


def test_says_that_it_is_damaged_when_its_content_does_not_add_up():
    content = bytearray(packed({"a.csv": bytes(range(256)) * 40}).getvalue())
    content[60] ^= 0xFF
    opened = from_zip(io.BytesIO(content))
    with pytest.raises(Unreadable, match="cut short or damaged"):
        opened.open("a.csv").read()


def test_says_that_it_is_damaged_when_a_file_is_not_where_it_should_be():
    content = bytearray(packed({"a.csv": b"one"}).getvalue())
    content[0] = 0
    opened = from_zip(io.BytesIO(content))
    with pytest.raises(Unreadable, match="cut short or damaged"):
        opened.open("a.csv")


def test_as_a_folder_has_the_same_limits():
    openers = {"a.csv": lambda: io.BytesIO(b"12345"), "b.csv": lambda: io.BytesIO(b"123")}
    assert refusal_of(from_folder(openers, Limits(members=1))) == archive.TOO_MANY.format(limit=1)
    opened = from_folder(openers, Limits(total_bytes=7))
    with opened.open("a.csv") as stream:
        assert stream.read() == b"12345"
    with pytest.raises(Unreadable):
        opened.open("b.csv").read()


def test_as_a_folder_refuses_a_file_that_is_longer_than_allowed():
    opened = from_folder({"a.csv": lambda: io.BytesIO(b"12345")}, Limits(member_bytes=4))
    with pytest.raises(Unreadable):
        opened.open("a.csv").read()
