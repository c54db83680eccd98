"""Contact cards as devices and programs write them are read to exactly this."""

from pathlib import Path

import pytest

from firsthand.formats.vcard import Card, read_cards

DEVICES = Path(__file__).parents[3] / "shared/data/vcard"
pytestmark = pytest.mark.skipif(not DEVICES.exists(), reason="the cards of real devices are not beside this checkout")

# By file, of each card: name, N in its five parts, ORG, TITLE, addresses, numbers, links, first and last words of the note.
SAID = {
    "John_Doe_ANDROID.vcf": [
        ("john.doe@company.com", ";;;;", "", "", "john.doe@company.com", "", "", ""),
        ("jane.doe@company.com", ";;;;", "", "", "jane.doe@company.com", "", "", ""),
        ("Ñ Ñ Ñ Ñ Ñ", "Ñ Ñ Ñ Ñ;;;;", "", "", "", "123456789", "", ""),
        (
            "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ",
            "Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ Ñ;;;;",
            "",
            "",
            "",
            "123456|234567|3456789|45678901",
            "",
            "Ñ Ñ Ñ Ñ",
        ),
        (
            "Ñ Ñ Ñ Ñ",
            "Ñ Ñ;Ñ Ñ Ñ;;;",
            "ÑÑÑÑÑÑÑÑÑÑÑÑ",
            "",
            "bob@company.com ÑÑÑÑÑÑÑÑÑÑÑÑÑÑ",
            "123456|123456|123456",
            "www.company.com http://www.company.com",
            "",
        ),
        (
            "ÑÑÑÑ",
            "ÑÑÑÑ;;;;",
            "ÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑÑ",
            "",
            "henry@company.com",
            "55556666",
            "",
            "",
        ),
    ],
    "John_Doe_BLACK_BERRY.vcf": [
        ("John Doe", "Doe;john;;;", "Acme Solutions", "", "", "+96123456789", "", ""),
    ],
    "John_Doe_EVOLUTION.vcf": [
        (
            "Mr. John Richter, James Doe Sr.",
            "Doe;John;Richter, James;Mr.;Sr.",
            "IBM;Accounting;Dungeon",
            "Money Counter",
            "john.doe@ibm.com",
            "905-666-1234|905-555-1234",
            "http://www.ibm.com",
            "THIS SOFTWARE SUCH DAMAGE.",
        ),
    ],
    "John_Doe_GMAIL.vcf": [
        (
            "Mr. John Richter, James Doe Sr.",
            "Doe;John;Richter, James;Mr.;Sr.",
            "IBM",
            "Money Counter",
            "john.doe@ibm.com",
            "905-555-1234|905-666-1234",
            "http://www.ibm.com",
            "THIS SOFTWARE Color: Blue",
        ),
    ],
    "John_Doe_IPHONE.vcf": [
        (
            "Mr. John Richter James Doe Sr.",
            "Doe;John;Richter,James;Mr.;Sr.",
            "IBM;Accounting",
            "Money Counter",
            "john.doe@ibm.com",
            "905-555-1234|905-666-1234|905-777-1234|905-888-1234|905-999-1234|905-111-1234|905-222-1234",
            "http://www.ibm.com",
            "",
        ),
    ],
    "John_Doe_LOTUS_NOTES.vcf": [
        (
            "Mr. Doe John I Johny",
            "Doe;John;Johny;Mr.;I",
            "IBM;SUN",
            "Generic Accountant",
            "john.doe@ibm.com billy_bob@gmail.com",
            "+1 (212) 204-34456|00-1-212-555-7777",
            "http://www.sun.com",
            "THIS SOFTWARE SUCH DAMAGE.",
        ),
    ],
    "John_Doe_MAC_ADDRESS_BOOK.vcf": [
        (
            "Mr. John Richter,James Doe Sr.",
            "Doe;John;Richter,James;Mr.;Sr.",
            "IBM;Accounting",
            "Money Counter",
            "john.doe@ibm.com",
            "905-777-1234|905-666-1234|905-555-1234|905-888-1234|905-999-1234|905-111-1234|905-222-1234",
            "http://www.ibm.com",
            "THIS SOFTWARE Color: Blue",
        ),
    ],
    "John_Doe_MS_OUTLOOK.vcf": [
        (
            "Mr. John Richter James Doe Sr.",
            "Doe;John;Richter,James;Mr.;Sr.",
            "IBM;Accounting",
            "Money Counter",
            "john.doe@ibm.cm",
            "(905) 555-1234|(905) 666-1234",
            "http://www.ibm.com",
            "THIS SOFTWARE SUCH DAMAGE.",
        ),
    ],
    "fullcontact.vcf": [
        (
            "Prefix FirstName MiddleName LastName Suffix",
            "LastName;FirstName;MiddleName;Prefix;Suffix",
            "Organization1;Department1",
            "Title1",
            "home@example.com work@example.com school@example.com other@example.com custom@example.com",
            "555-555-1111|555-555-1112|555-555-1113|555-555-1114|555-555-1115|555-555-1116|555-555-1117|555-555-1118|555-555-1119",
            "http://www.homepage.com http://www.blog.com http://www.other.com http://www.custom.com",
            "Notes line line 2",
        ),
    ],
    "gmail-list.vcf": [
        ("Arnold Smith", "Smith;Arnold;;;", "", "", "asmithk@gmail.com", "", "", ""),
        ("Chris Beatle", "Beatle;Chris;;;", "", "", "chrisy55d@yahoo.com", "", "", ""),
        ("Doug White", "White;Doug;;;", "", "", "dwhite@gmail.com", "", "", ""),
    ],
    "gmail-single.vcf": [
        (
            "Greg Dartmouth",
            "Dartmouth;Greg;;;",
            "TheCompany",
            "TheJobTitle",
            "gdartmouth@hotmail.com",
            "555 555 1111|555 555 2222",
            "http://TheProfile.com",
            "This is ACustomField: CustomField",
        ),
    ],
    "gmail-single2.vcf": [
        (
            "VCard Test",
            "Test;VCard;;;",
            "TheCompany",
            "TheJobTitle",
            "email@example.com homeemail@example.com workemail@example.com otheremail@example.com customcategory@example.com",
            "5555551111|5555551112|5555551113|5555551114|5555551115|5555551116|5555551117|5555551118|5555551119|5555551120|5555551121",
            "http://www.example1.com http://www.example2.com http://www.example3.com http://www.example4.com http://www.example5.com http://www.example6.com",
            "note line field value",
        ),
    ],
    "issue114.vcf": [
        (
            "Dummy, Dummy",
            "Dummy;Dummy;;;",
            "Dummy GmbH",
            "",
            "dummy.dummy@dummy.com",
            "+49 1234 56789|+49 9876 54321",
            "",
            "",
        ),
    ],
    "outlook-2003.vcf": [
        (
            "John Doe III",
            "Doe;John;;Mr.;III",
            "Company, The;TheDepartment",
            "The Job Title",
            "jdoe@hotmail.com",
            "BusinessPhone|HomePhone|MobilePhone|BusinessFaxPhone",
            "http://web-page-address.com",
            "This is is empty",
        ),
    ],
    "outlook-2007.vcf": [
        (
            "Mr. Michael Angstadt Jr.",
            "Angstadt;Michael;;Mr.;Jr.",
            "TheCompany;TheDepartment",
            "TheJobTitle",
            "mike.angstadt@gmail.com",
            "(111) 555-1111|(111) 555-2222|(111) 555-4444|(111) 555-3333",
            "http://mikeangstadt.name http://mikeangstadt.name",
            "This is the formatting",
        ),
    ],
    "rfc2426-example.vcf": [
        (
            "Frank Dawson",
            ";;;;",
            "Lotus Development Corporation",
            "",
            "Frank_Dawson@Lotus.com fdawson@earthlink.net",
            "+1-919-676-9515|+1-919-676-9564",
            "http://home.earthlink.net/~fdawson",
            "",
        ),
        (
            "Tim Howes",
            ";;;;",
            "Netscape Communications Corp.",
            "",
            "howes@netscape.com",
            "+1-415-937-3419|+1-415-528-4164",
            "",
            "",
        ),
    ],
    "rfc6350-example.vcf": [
        (
            "Simon Perreault",
            "Perreault;Simon;;;ing. jr,M.Sc.",
            "Viagenie",
            "",
            "simon.perreault@viagenie.ca",
            "+1-418-656-9254 ext. 102|+1-418-262-6501",
            "http://nomis80.org",
            "",
        ),
    ],
    "thunderbird-MoreFunctionsForAddressBook-extension.vcf": [
        (
            "John Doe",
            "Doe;John;;;",
            "TheOrganization;TheDepartment",
            "TheTitle",
            "doe.john@hotmail.com additional-email@company.com additional-email1@company.com additional-email2@company.com additional-email3@company.com",
            "555-555-1111|555-555-2222|555-555-5555|555-555-3333|555-555-4444",
            "http://www.private-webpage.com http://www.work-webpage.com",
            "This is curse words.",
        ),
    ],
}


def words_of(card: Card) -> tuple[str, ...]:
    parts = (card.family, card.given, card.additional, card.prefix, card.suffix)
    note = card.note.split()
    return (
        card.name,
        ";".join(parts),
        ";".join((card.organisation, *card.units)),
        card.title,
        " ".join(prop.value for prop in card.emails),
        "|".join(prop.value for prop in card.phones),
        " ".join(prop.value for prop in card.links),
        " ".join(note[:2] + note[-2:]),
    )


@pytest.mark.parametrize("file", sorted(SAID))
def test_with_no_field_different(file: str) -> None:
    with (DEVICES / file).open("rb") as stream:
        read = read_cards(stream, file)
    assert [words_of(card) for card in read.cards] == SAID[file]


def test_of_every_file_that_is_there() -> None:
    assert {path.name for path in DEVICES.glob("*.vcf")} == set(SAID)
