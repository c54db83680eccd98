"""A ZIP or a folder that somebody brings, read without trusting it: streamed, limited, names never used as paths."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from firsthand.formats.problem import Unreadable

Opener = Callable[[], BinaryIO]

_END = b"PK\x05\x06"
_END64 = b"PK\x06\x06"
_END64_LOCATOR = b"PK\x06\x07"
_TAIL = 65_557  # the end record (22 bytes) and the longest comment
_SMALL = 1_000_000  # below this no ratio matters
_SYMLINK, _TYPE_BITS = 0o120000, 0o170000
_NESTED = (".zip", ".rar", ".7z", ".gz", ".tar", ".tgz", ".bz2", ".xz")

NOT_A_ZIP = "This is not a ZIP file. Bring the file as it was downloaded, or the folder it unpacks to."
CUT = "This ZIP is cut short or damaged. Download it once more, and bring the new copy."
EMPTY = "This file is empty. Download it once more, and bring the new copy."
ENCRYPTED = "This ZIP is locked with a password. Unpack it yourself, and bring the folder that comes out."
OUTSIDE = "This ZIP has a file that points outside of it ({name}), so nothing was read. Bring a fresh download."
LINK = "This ZIP has a link in place of a file ({name}), so nothing was read. Bring a fresh download."
NESTED = "This ZIP holds another archive ({name}). Unpack it once, and bring what is inside."
DOUBLE = "This ZIP holds two files of the same name ({name}), so nobody can say which is meant. Bring a fresh download."
TOO_MANY = (
    "This holds more than {limit:,} files. Bring only the archive that LinkedIn sent, or the folder unpacked from it."
)
TOO_LARGE = (
    "This unpacks to more than Firsthand reads at once ({limit} MB). Take out what is not needed, and bring the rest."
)
BOMB = "This ZIP ({name}) unpacks to more than {limit} times its size, as no real export does. Bring a fresh download."


@dataclass(frozen=True)
class Limits:
    """How much is read: files, bytes of one file and of all, and how many times its packed size a file may become."""

    members: int = 10_000
    member_bytes: int = 200_000_000
    total_bytes: int = 400_000_000
    ratio: int = 100


@dataclass
class _Allowance:
    """Bytes that may still be read, over all members together."""

    left: int


@dataclass(frozen=True)
class Archive:
    """Files by name, each opened as a metered stream; or a `refusal`, one sentence, and no files."""

    openers: Mapping[str, Opener] = field(default_factory=dict)
    refusal: str = ""
    limits: Limits = Limits()
    allowance: _Allowance = field(default_factory=lambda: _Allowance(Limits().total_bytes))

    def open(self, name: str) -> io.BufferedReader:
        """This function will open one member; reading past a limit or into damage raises `Unreadable`."""
        return io.BufferedReader(_Metered(self.openers[name], self.limits, self.allowance))


class _Metered(io.RawIOBase):
    """A stream that counts, and turns every way in which a ZIP can be broken into one sentence."""

    def __init__(self, opener: Opener, limits: Limits, allowance: _Allowance) -> None:
        try:
            self._source = opener()
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
            raise Unreadable(CUT) from error
        self._left = limits.member_bytes
        self._limits = limits
        self._allowance = allowance

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        try:
            piece = self._source.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError) as error:
            raise Unreadable(CUT) from error
        self._left -= len(piece)
        self._allowance.left -= len(piece)
        if min(self._left, self._allowance.left) < 0:
            raise Unreadable(TOO_LARGE.format(limit=self._limits.member_bytes // 1_000_000))
        buffer[: len(piece)] = piece
        return len(piece)

    def close(self) -> None:
        self._source.close()
        super().close()


def from_folder(openers: Mapping[str, Opener], limits: Limits = Limits()) -> Archive:
    """This function will give a folder's files, by their names relative to it, the same limits as a ZIP's."""
    if len(openers) > limits.members:
        return Archive(refusal=TOO_MANY.format(limit=limits.members))
    return Archive(dict(openers), "", limits, _Allowance(limits.total_bytes))


def from_zip(file: BinaryIO, limits: Limits = Limits()) -> Archive:
    """This function will list a seekable ZIP's files without unpacking any, or refuse it with one sentence."""
    try:
        _check_directory(file, limits)
        packed = zipfile.ZipFile(file)
        entries = packed.infolist()
        _check_entries(entries, limits)
    except Unreadable as refused:
        return Archive(refusal=refused.sentence)
    except (zipfile.BadZipFile, NotImplementedError, OSError, EOFError, ValueError, struct.error):
        return Archive(refusal=CUT)
    wanted = [entry for entry in entries if not entry.is_dir() and not entry.filename.startswith("__MACOSX/")]
    openers: dict[str, Opener] = {entry.filename: _opener(packed, entry) for entry in wanted}
    return Archive(openers, "", limits, _Allowance(limits.total_bytes))


def _opener(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Opener:
    return lambda: packed.open(entry)  # type: ignore[return-value]


def _check_directory(file: BinaryIO, limits: Limits) -> None:
    """Reads the count of files from the end record (APPNOTE 4.3.16, 4.3.14) before the directory itself."""
    size = file.seek(0, io.SEEK_END)
    if size == 0:
        raise Unreadable(EMPTY)
    file.seek(max(0, size - _TAIL))
    tail = file.read(_TAIL)
    end = tail.rfind(_END)
    if end < 0 or len(tail) - end < 22:
        file.seek(0)
        raise Unreadable(CUT if file.read(4) == b"PK\x03\x04" else NOT_A_ZIP)
    count, directory_bytes = struct.unpack_from("<H", tail, end + 10)[0], struct.unpack_from("<L", tail, end + 12)[0]
    if tail[max(0, end - 20) : end].startswith(_END64_LOCATOR):
        count, directory_bytes = _large_directory(file, tail, end)
    if count == 0:
        raise Unreadable(EMPTY)
    if count > limits.members or directory_bytes > limits.members * 400:
        raise Unreadable(TOO_MANY.format(limit=limits.members))


def _large_directory(file: BinaryIO, tail: bytes, end: int) -> tuple[int, int]:
    (offset,) = struct.unpack_from("<Q", tail, end - 12)
    file.seek(offset)
    record = file.read(56)
    if not record.startswith(_END64) or len(record) < 56:
        raise Unreadable(CUT)
    count, directory_bytes = struct.unpack_from("<QQ", record, 32)
    return count, directory_bytes


def _check_entries(entries: list[zipfile.ZipInfo], limits: Limits) -> None:
    seen: set[str] = set()
    for entry in entries:
        sentence = _wrong_with(entry, limits)
        if entry.filename in seen:
            sentence = DOUBLE
        if sentence:
            raise Unreadable(sentence.format(name=entry.filename[:80], limit=limits.ratio))
        seen.add(entry.filename)
    if sum(entry.file_size for entry in entries) > limits.total_bytes:
        raise Unreadable(TOO_LARGE.format(limit=limits.total_bytes // 1_000_000))


def _wrong_with(entry: zipfile.ZipInfo, limits: Limits) -> str:
    checks = {
        OUTSIDE: _points_outside(entry.filename),
        LINK: (entry.external_attr >> 16) & _TYPE_BITS == _SYMLINK,
        ENCRYPTED: bool(entry.flag_bits & 0x1),
        NESTED: entry.filename.lower().endswith(_NESTED),
        BOMB: entry.file_size > max(_SMALL, entry.compress_size * limits.ratio),
        TOO_LARGE.replace("{limit}", str(limits.member_bytes // 1_000_000)): entry.file_size > limits.member_bytes,
    }
    return next((sentence for sentence, applies in checks.items() if applies), "")


def _points_outside(name: str) -> bool:
    parts = re.split(r"[/\\]", name)
    return not parts[0] or ".." in parts or bool(re.match(r"[A-Za-z]:", name)) or "\0" in name
