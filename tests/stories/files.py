"""Files of contacts, mail and meetings, each written as its program writes it; every one brings Zoë and one more."""

import io
import zipfile

from tests.fakes.dovecot import letter

_GOOGLE = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,"
    "Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\r\n"
    "Zoë,,Łuk,,,,,PhD,,,Harbour Museum,Archivist,,,,,* myContacts ::: Maps,Work,zoe@harbour.example ::: zoe@luk.example,,\r\n"
    "Yuki,,Tanaka,,,,,,,,Tide Office,Surveyor,,,,,* myContacts,* Other,yuki@tide.example,Mobile,+81 90 1234 5678\r\n"
)
_GOOGLE_BEFORE = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Birthday,Notes,Group Membership,"
    "E-mail 1 - Type,E-mail 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title\n"
    "Zoë Łuk,Zoë,,Łuk,,,,,,* myContacts,* Work,zoe@harbour.example,,Harbour Museum,Archivist\n"
    "Yuki Tanaka,Yuki,,Tanaka,,,,,,* myContacts,* Work,yuki@tide.example,,Tide Office,Surveyor\n"
)
_OUTLOOK = (
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Phone",'
    '"Mobile Phone","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Notes","Web Page"\r\n'
    '"Dr.","Zoë","","Łuk","","Harbour Museum","Maps","Archivist","","","zoe@harbour.example","SMTP","Zoë Łuk","","",""\r\n'
    '"","Yuki","","Tanaka","","Tide Office","","Surveyor","","+81 90 1234 5678","yuki@tide.example","SMTP","","","",""\r\n'
)
_OUTLOOK_ON_THE_WEB = (
    "First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,E-mail 2 Address,"
    "Home Phone,Mobile Phone,Job Title,Department,Company,Notes,Web Page\r\n"
    "Zoë,,Łuk,Dr.,,,,,zoe@harbour.example,,,,Archivist,Maps,Harbour Museum,,\r\n"
    "Yuki,,Tanaka,,,,,,yuki@tide.example,,,,Surveyor,,Tide Office,,\r\n"
)
_ANY_TABLE = (
    "Wer;Erreichbar;Wo;Was;Kaffee\r\n"
    "Zoë Łuk;zoe@harbour.example;Harbour Museum;Archivist;ja\r\n"
    "Yuki Tanaka;yuki@tide.example;Tide Office;Surveyor;nein\r\n"
    "Otto Beck;otto@beck.example;;;ja\r\n"
)
_CARDS = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81uk;Zo=C3=AB\r\n"
    "TITLE:Archivist\r\nORG:Harbour Museum\r\nEMAIL;INTERNET:zoe@harbour.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Yuki Tanaka\r\nN:Tanaka;Yuki;;;\r\nTITLE:Surveyor\r\nEMAIL:yuki@tide.example\r\n"
    "END:VCARD\r\n"
)
_CONNECTIONS = (
    'Notes:\r\n"When exporting your connection data, you may notice that some of the email addresses are missing."\r\n\r\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n"
    'Zoë,"Łuk, PhD",https://www.linkedin.com/in/zoe-luk,zoe@harbour.example,Harbour Museum,Archivist,12 Mar 2025\r\n'
    "Yuki,Tanaka,https://www.linkedin.com/in/yuki-tanaka,,Tide Office,Surveyor,01 Apr 2024\r\n"
)
ME, ZOE, YUKI = (
    "Rosa Lindqvist <rosa@post.example>",
    "=?utf-8?b?Wm/DqyDFgXVr?= <zoe@harbour.example>",
    "yuki@tide.example",
)
LETTERS = [
    letter(1, ME, ZOE),
    letter(2, ZOE, ME),
    letter(3, ME, f'"Tanaka, Yuki" <{YUKI}>'),
    letter(4, "Shop <news@shop.example>", ME, List_Unsubscribe="<https://shop.example/off>"),
    letter(5, "no-reply@bank.example", ME, Auto_Submitted="auto-generated"),
]
_MEETINGS = "\r\n".join(
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tide//Calendar//EN",
        "BEGIN:VEVENT", "UID:tides@post.example", "DTSTART;TZID=W. Europe Standard Time:20250312T150000",
        "DTEND;TZID=W. Europe Standard Time:20250312T153000", "SUMMARY:Coffee", "ORGANIZER;CN=Rosa:mailto:rosa@post.example",
        "ATTENDEE;CN=Zoë Łuk;PARTSTAT=ACCEPTED:mailto:zoe@harbour.example", "END:VEVENT",
        "BEGIN:VEVENT", "UID:maps@post.example", "DTSTART:20250401T090000Z", "DTEND:20250401T100000Z",
        "ORGANIZER;CN=Yuki Tanaka:mailto:yuki@tide.example", "ATTENDEE;CN=Rosa:mailto:rosa@post.example", "END:VEVENT",
        "END:VCALENDAR", "",
    ]
)  # fmt: skip


def _zipped(files: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return file.getvalue()


def _mbox() -> bytes:
    return b"".join(b"From - Mon Jan 06 10:00:00 2025\n" + one.replace(b"\r\n", b"\n") + b"\n" for one in LETTERS)


FILES: dict[str, bytes] = {
    "contacts.csv": _GOOGLE.encode(),
    "google.csv": _GOOGLE_BEFORE.encode("utf-16"),
    "outlook.CSV": _OUTLOOK.replace("Łuk", "Luk").encode("cp1252"),
    "outlook.live.csv": ("\ufeff" + _OUTLOOK_ON_THE_WEB).encode(),
    "Kaffeeliste.csv": _ANY_TABLE.encode(),
    "phone.vcf": _CARDS.encode(),
    "Basic_LinkedInDataExport.zip": _zipped({"Connections.csv": _CONNECTIONS.encode()}),
    "All mail.mbox": _mbox(),
    "Maildir.zip": _zipped({f"Maildir/cur/{number}.host:2,S": one for number, one in enumerate(LETTERS)}),
    "calendar.ics": _MEETINGS.encode(),
}
