"""Where to ask..."""

from datetime import date

import pytest

from firsthand.people.rules import servers
from firsthand.people.rules.servers import (
    AddressBookPlace,
    BookWish,
    MailboxPlace,
    MailWish,
    address_book_place,
    mailbox_place,
    years_before,
)


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("ines@icloud.com", AddressBookPlace("https://contacts.icloud.com/", "icloud.com")),
        (" Ines@Posteo.DE ", AddressBookPlace("https://posteo.de:8843/")),
        ("ines@harbour.example", AddressBookPlace("https://harbour.example/")),
        ("dav.harbour.example", AddressBookPlace("https://dav.harbour.example/")),
        ("dav.harbour.example:8443/ines/", AddressBookPlace("https://dav.harbour.example:8443/ines/")),
        ("https://p42-contacts.icloud.com/", AddressBookPlace("https://p42-contacts.icloud.com/", "icloud.com")),
        ("https://noticloud.com/", AddressBookPlace("https://noticloud.com/")),
        ("127.0.0.1:5232", AddressBookPlace("http://127.0.0.1:5232/")),
        ("http://[::1]:5232/", AddressBookPlace("http://[::1]:5232/")),
        ("https://localhost/x", AddressBookPlace("https://localhost/x")),
    ],
)
def test_finds_the_address_book(typed: str, place: AddressBookPlace) -> None:
    assert address_book_place(typed, is_open_fine=False) == place


@pytest.mark.parametrize("domain", ["gmail.com", "outlook.com", "proton.me"])
def test_says_how_to_export_where_no_password_serves(domain: str) -> None:
    assert "Export them there" in str(address_book_place(f"ines@{domain}", is_open_fine=True))


@pytest.mark.parametrize(
    "typed",
    ["", "nothing", "a b.example", "ftp://a.example/", "file:///etc/passwd", "gopher://a.example", "imap://a.example", "a.example:99999",
     "a.example:0", "user:word@a.example", "https://a.example/?x=1", "@a.example", "ines@localhost"],
)  # fmt: skip
def test_takes_no_other_kind_of_address_for_a_book(typed: str) -> None:
    assert address_book_place(typed, is_open_fine=False) == servers.NO_ADDRESS


def test_asks_before_a_password_goes_without_encryption() -> None:
    typed = "http://dav.harbour.example/"
    assert address_book_place(typed, is_open_fine=False) == servers.OPEN_ADDRESS
    assert address_book_place(typed, is_open_fine=True) == AddressBookPlace(typed)
    assert mailbox_place("mail.harbour.example:1143", is_open_fine=True).security == "plain"


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("ines@gmail.com", MailboxPlace("imap.gmail.com", 993, "tls")),
        ("ines@harbour.example", MailboxPlace("imap.harbour.example", 993, "tls")),
        ("mail.harbour.example", MailboxPlace("mail.harbour.example", 993, "tls")),
        ("imaps://Mail.harbour.example:143", MailboxPlace("mail.harbour.example", 143, "starttls")),
        ("mail.harbour.example:1143", MailboxPlace("mail.harbour.example", 1143, "tls")),
        ("127.0.0.1:1143", MailboxPlace("127.0.0.1", 1143, "plain")),
        ("[::1]", MailboxPlace("::1", 993, "tls")),
    ],
)
def test_finds_the_mailbox(typed: str, place: MailboxPlace) -> None:
    assert mailbox_place(typed, is_open_fine=False) == place


@pytest.mark.parametrize("typed", ["", "https://mail.example", "mail", "mail.example:70000"])
def test_takes_no_other_kind_of_address_for_a_mailbox(typed: str) -> None:
    assert mailbox_place(typed, is_open_fine=False) == servers.NO_ADDRESS


def test_counts_years_back_also_from_a_leap_day() -> None:
    assert years_before(date(2028, 2, 29), 3) == date(2025, 2, 28)
    assert years_before(date(2026, 11, 30), 10) == date(2016, 11, 30)


def test_shows_no_password_by_accident() -> None:
    book = BookWish("x", AddressBookPlace("https://dav.example/"), "ines", "moonflower")
    mail = MailWish("x", MailboxPlace("mail.example", 993, "tls"), "ines", "moonflower")
    assert "moonflower" not in repr(book) + repr(mail)
