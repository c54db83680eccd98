"""Two records ..."""

import pytest

from firsthand.people.rules.matching import Rarity, Record, judge


def record(source: str = "", name: str = "", **fields: object) -> Record:
    """`name` with a bar is two columns, without one it is in one piece."""
    given, bar, family = name.partition("|")
    names = {"given": given, "family": family} if bar else {"full": name}
    lists = {
        key: (value,) if isinstance(value, str) else value
        for key, value in fields.items()
        if key in {"emails", "phones", "urls"}
    }
    return Record(id=0, source=source, **names, **(fields | lists))


L, G, P, M = "linkedin", "google", "phone", "mail"
SAME = {
    "letters that cannot be read, at one address": (
        record(M, "ศิริพร ใจดี", emails="siriporn.jaidee@harbour.example"),
        record(L, "Siriporn|Jaidee", emails="siriporn.jaidee@harbour.example"),
    ),
    "the first of two family names, read as a middle name": (
        record(M, "Inés Carvajal Thistlewood", emails="ines.carvajal@harbour.example"),
        record(L, "Inés|Carvajal", company="Harbour"),
    ),
    "an initial alone for the family name": (
        record(M, "Zebulon T.", emails="zebulon.thistlewood@harbour.example"),
        record(L, "Zebulon|Thistlewood", company="Harbour"),
    ),
    "a hyphen in the given name": (
        record(M, "Kim, Minjun", emails="mkim@harbour.example"),
        record(L, "Min-jun|Kim", company="Harbour"),
    ),
    "one address": (
        record(L, "Maya|Okafor", emails="maya@home.example"),
        record(M, "M Okafor", emails="Maya@Home.example"),
    ),
    "one profile": (
        record(L, "Maya|Okafor", urls="https://www.linkedin.com/in/maya-o"),
        record(G, "Maya E.", urls="linkedin.com/in/maya-o/"),
    ),
    "no name but the address": (
        record(G, "Tomasz|Wilk", emails="wilkt@poczta.example"),
        record(M, "", emails="wilkt@poczta.example"),
    ),
    "one number at home and abroad": (
        record(P, "Jo", phones="030 9912345"),
        record(G, "Jo|Winterfeld", phones="+49 30 9912345"),
    ),
    "a rare name alone": (
        record(L, "Ottilie|Brandwijk", company="Harbour"),
        record(P, "Ottilie Brandwijk", phones="+31 6 1234 5678"),
    ),
    "a rare name that changed firms": (
        record(L, "Ottilie|Brandwijk", company="Harbour"),
        record(G, "Ottilie|Brandwijk", company="Lumen"),
    ),
    "last, first": (
        record(L, "Ottilie|Brandwijk"),
        record(M, "Brandwijk, Ottilie", emails="o.brandwijk@lumen.example"),
    ),
    "credentials and a rocket": (record(L, "Ottilie|Brandwijk, PhD, MBA 🚀"), record(P, "Ottilie Brandwijk")),
    "pronouns": (record(L, "Ottilie (she/her)|Brandwijk"), record(P, "Ottilie|Brandwijk")),
    "nickname": (record(L, "Robert|Thistlewood"), record(P, "Bob Thistlewood")),
    "nickname in quotes": (record(L, "Siobhán “Shiv”|Thistlewood"), record(P, "Shiv Thistlewood")),
    "nickname abroad": (record(L, "Aleksandr|Verkhovsky"), record(P, "Саша Верховский")),
    "initial at the employer": (
        record(L, "Jane|Okafor", company="Harbour GmbH"),
        record(M, "J. Okafor", emails="j.okafor@harbour.example"),
    ),
    "address spells the name at the employer": (
        record(L, "Jane|Okafor", company="Harbour"),
        record(M, "", emails="jokafor@harbour.example"),
    ),
    "umlaut in three ways": (record(L, "Jürgen|Krämerlein"), record(G, "Juergen|Kraemerlein")),
    "nordic letters": (record(L, "Søren|Ødegård"), record(G, "Soren|Odegard")),
    "cyrillic": (record(L, "Yuliya|Shcherbakova"), record(P, "Юлия Щербакова")),
    "greek": (record(L, "Georgios|Papadakis"), record(P, "Γεώργιος Παπαδάκης")),
    "chinese signs": (record(L, "Xiaoming|Ouyang", company="Harbour"), record(P, "Ouyang Xiaoming", company="Harbour")),
    "family name first": (
        record(L, "Zoltán|Kerekes"),
        record(M, "Kerekes Zoltán", emails="kerekes.zoltan@posta.example"),
    ),
    "married, one number": (
        record(L, "Annika|Lindqvist", phones="+46 70 123 45 67"),
        record(P, "Annika Bergfors", phones="070-123 45 67"),
    ),
    "married, address spells the old name": (
        record(L, "Annika|Lindqvist"),
        record(G, "Annika|Bergfors", emails="annika.lindqvist@post.example"),
    ),
    "born name": (record(L, "Annika|Bergfors (née Lindqvist)"), record(G, "Annika|Lindqvist")),
    "hyphen after the wedding": (record(L, "Annika|Lindqvist-Bergfors"), record(G, "Annika|Lindqvist")),
    "one of two family names": (record(L, "Ximena|Zubizarreta Olmo"), record(P, "Ximena Zubizarreta")),
    "particle": (record(L, "Pieter|van der Zwaluw"), record(P, "Pieter Zwaluw")),
    "a slip": (record(L, "Ottilie|Brandwijk", company="Harbour"), record(G, "Ottilie|Brandwjik", company="Harbour")),
    "common name, one firm": (
        record(L, "Anna|Meier", company="Harbour"),
        record(G, "Anna|Meier", company="Harbour AG"),
    ),
    "goes by the middle name": (record(L, "John Fitzgerald|Thistlewood"), record(P, "Fitzgerald Thistlewood")),
    "both Jr., one number": (
        record(L, "Robert|Hayes Jr.", phones="+1 212 555 0100"),
        record(P, "Robert Hayes, Jr", phones="(212) 555-0100"),
    ),
    "dots of one mailbox": (
        record(G, "Lena|Voss", emails="l.e.navoss@gmail.com"),
        record(M, "Lena", emails="lenavoss+news@googlemail.com"),
    ),
    "distinct page": (
        record(L, "Lena|Voss", urls="https://github.com/lenav"),
        record(G, "Lena V.", urls="github.com/lenav"),
    ),
    "first name, one number": (record(P, "Mum", phones="+49 171 5550001"), record(G, "", phones="0171 5550001")),
    "turkish dotless": (record(L, "Işıl|Yıldırımoğlu"), record(P, "Isil Yildirimoglu")),
    "double given name run together": (record(L, "Ji-woo|Bangseong"), record(P, "Jiwoo Bangseong")),
    "capitals": (record(L, "OTTILIE|BRANDWIJK"), record(M, "BRANDWIJK Ottilie")),
    "company in brackets": (record(L, "Ottilie|Brandwijk", company="Lumen"), record(M, "Ottilie Brandwijk (Lumen)")),
    "two quoted names": (record(L, "Siobhán “Shiv”|Thistlewood"), record(G, "Bríd “Shiv”|Thistlewood")),
    "he and her family name": (record(L, "Sasha|Novotný"), record(G, "Saša|Novotná")),
    "her family name with -ová": (record(L, "Saša|Horváth"), record(G, "Sasha|Horváthová")),
    "her family name with -a": (record(L, "Sasha|Verkhov"), record(G, "Sasha|Verkhova")),
    "initials of middle names": (record(L, "Ottilie M. K.|Brandwijk"), record(G, "Ottilie Marie|Brandwijk")),
    "an initial whose address has the name": (
        record(L, "Johannes|Tannthal"),
        record(M, "H. Tannthal", emails="johannes.tannthal@lumen.example"),
    ),
    "a role address and the name": (
        record(L, "Ottilie|Brandwijk"),
        record(M, "Ottilie Brandwijk", emails="info@lumen.example"),
    ),
    "one role address, one name": (
        record(G, "Jo|Winter", emails="info@lumen.example", company="Lumen"),
        record(M, "Jo Winter", emails="info@lumen.example"),
    ),
    "two addresses of one firm": (
        record(G, "Ottilie|Brandwijk", emails="ob@lumen.example"),
        record(M, "Ottilie Brandwijk", emails="o.brandwijk@lumen.example"),
    ),
    "title and firm": (
        record(L, "Peter|Weber", company="Lumen", title="Head of Sales"),
        record(G, "Peter|Weber", company="Lumen", title="Head of sales"),
    ),
    "spelled otherwise, with an initial": (record(L, "Sergey A.|Verkhovsky"), record(G, "Sergei|Verkhovsky")),
    "a rare name with other addresses and numbers": (
        record(G, "Ottilie|Brandwijk", emails="ob@gmail.com", phones="030 9912345"),
        record(P, "Ottilie|Brandwijk", emails="otti@gmx.example", phones="040 5512345"),
    ),
    "article run together": (record(L, "Muhammad|Al-Hakim"), record(G, "Mohammed Alhakim")),
    "department behind the comma": (
        record(L, "Ottilie|Brandwijk"),
        record(M, "Brandwijk Ottilie, AB-12", emails="ottilie.brandwijk@lumen.example"),
    ),
    "a mother": (record(P, "Mama", phones="030 9912345"), record(G, "Ingrid|Sommerfeld", phones="+49 30 9912345")),
    "salutation": (record(L, "Ottilie|Brandwijk"), record(P, "Frau Dr. Ottilie Brandwijk")),
}
DIFFERENT = {
    "siblings on one telephone": (
        record(P, "Anna|Thistlewood", phones="030 9912345"),
        record(P, "Tom|Thistlewood", phones="030 9912345"),
    ),
    "household address": (
        record(G, "Anna|Thistlewood", emails="thistle@home.example"),
        record(M, "Tom Thistlewood", emails="thistle@home.example"),
    ),
    "father and son": (
        record(P, "Robert|Hayes Sr.", phones="+1 212 555 0100"),
        record(L, "Robert|Hayes Jr.", phones="+1 212 555 0100"),
    ),
    "father and son by number": (record(P, "Wendell|Thistlewood III"), record(L, "Wendell|Thistlewood Jr.")),
    "son and the one without a mark": (
        record(P, "Robert|Hayes", phones="+1 212 555 0100"),
        record(L, "Robert|Hayes Jr.", phones="+1 212 555 0100", company="Acme"),
    ),
    "common name at other firms": (
        record(L, "Anna|Meier", company="Siemens"),
        record(G, "Anna|Meier", company="Bosch"),
    ),
    "common name, other addresses": (
        record(L, "John|Smith", company="Acme"),
        record(M, "John Smith", emails="john.smith@globex.example"),
    ),
    "rare name, two profiles": (
        record(L, "Ottilie|Brandwijk", urls="linkedin.com/in/ottilie"),
        record(L, "Ottilie|Brandwijk", urls="linkedin.com/in/ottilie-b-77"),
    ),
    "two profiles in two sources": (
        record(L, "Ottilie|Brandwijk", urls="linkedin.com/in/ottilie"),
        record(G, "Ottilie|Brandwijk", urls="linkedin.com/in/obrandwijk"),
    ),
    "colleagues on a role address": (
        record(M, "Maya Okafor", emails="info@harbour.example"),
        record(M, "Tom Wilk", emails="info@harbour.example"),
    ),
    "role address and a namesake": (
        record(M, "", emails="info@harbour.example"),
        record(G, "Tom|Wilk", emails="info@harbour.example"),
    ),
    "a couple and one of them": (
        record(G, "Anna & Tom|Thistlewood", phones="030 9912345"),
        record(P, "Tom|Thistlewood", phones="030 9912345"),
    ),
    "couple on one address": (
        record(G, "Anna and Tom Thistlewood", emails="thistle@home.example"),
        record(P, "Anna Thistlewood", emails="thistle@home.example"),
    ),
    "Daniel and Daniela": (record(L, "Daniel|Thistlewood"), record(G, "Daniela|Thistlewood")),
    "Jan and Jana": (record(L, "Jan|Kerekes", company="Harbour"), record(G, "Jana|Kerekes", company="Harbour")),
    "other middle names": (record(L, "John Albert|Smith"), record(G, "John Fitzgerald|Smith")),
    "other middle initials": (
        record(L, "Robert A.|Hayes", company="Acme"),
        record(G, "Robert T.|Hayes", company="Acme"),
    ),
    "he and she": (record(L, "Sasha (he/him)|Wilk"), record(G, "Sasha (she/her)|Wilk")),
    "family at the switchboard": (
        record(P, "Maya|Okafor", phones="+49 30 991234 ext 12"),
        record(P, "Tom|Wilk", phones="+49 30 991234 ext 17"),
    ),
    "same given name, same firm": (
        record(L, "Anna|Meier", company="Harbour"),
        record(G, "Anna|Voss", company="Harbour"),
    ),
    "same family name, same firm": (
        record(L, "Maya|Okafor", company="Harbour"),
        record(G, "Ngozi|Okafor", company="Harbour"),
    ),
    "a given name that sounds like a younger one, and another": (
        record(M, "Min-jun Park", emails="minjun@harbour.example"),
        record(L, "Min-seo|Park", company="Lumen"),
    ),
    "initial that does not fit": (
        record(L, "Tom|Okafor", company="Harbour"),
        record(M, "J. Okafor", emails="j.okafor@harbour.example"),
    ),
    "two mailboxes of one firm": (
        record(M, "Wei Zhang", emails="wei.zhang@harbour.example"),
        record(M, "Wei Zhang", emails="wei.zhang2@harbour.example"),
    ),
    "given name alone": (record(P, "Anna"), record(L, "Anna|Meier")),
    "nothing at all": (record(), record()),
    "strangers": (record(L, "Maya|Okafor", company="Harbour"), record(G, "Tom|Wilk", company="Lumen")),
    "Jean-Pierre and Jean-Paul": (record(L, "Jean-Pierre|Duval"), record(G, "Jean-Paul|Duval")),
    "assistant": (
        record(M, "Maya Okafor", emails="maya.okafor@harbour.example"),
        record(M, "Tom Wilk", emails="maya.okafor@harbour.example"),
    ),
    "a firm and one who works there": (
        record(P, "Harbour", company="Harbour", phones="+49 30 9912340"),
        record(L, "Maya|Okafor", company="Harbour"),
    ),
    "Maria and Mario": (
        record(P, "Mario|Rossi", phones="+39 02 1234567"),
        record(P, "Maria|Rossi", phones="+39 02 1234567"),
    ),
    "husband and wife of a slavic name": (record(L, "Ivan|Zabolotny"), record(G, "Irina|Zabolotnaya")),
    "established names a letter apart": (record(L, "Maria|Thistlewood"), record(G, "Marta|Thistlewood")),
    "an address that spells a third": (
        record(G, "Maya|Okafor", emails="tom.wilk.okafor@home.example"),
        record(L, "Ngozi|Okafor"),
    ),
    "family initial that does not fit": (record(L, "Maya|Okafor"), record(P, "Maya T.", phones="030 9912345")),
    "one export, no links": (record(L, "Michael|Brown", company="Acme"), record(L, "Michael|Brown", company="Acme")),
    "twins": (
        record(P, "Hannah|Thistlewood", phones="030 9912345"),
        record(P, "Leah|Thistlewood", phones="030 9912345"),
    ),
}


def both_ways(one: Record, other: Record) -> tuple[float, list[str]]:
    here, there = judge(one, other, Rarity()), judge(other, one, Rarity())
    assert here == there
    return here.probability, [f"{reason.weight:.1f} {reason.words}" for reason in here.reasons]


@pytest.mark.parametrize("case", SAME)
def test_are_one_person(case: str) -> None:
    probability, why = both_ways(*SAME[case])
    assert probability >= 0.6, why


@pytest.mark.parametrize("case", DIFFERENT)
def test_are_two_people(case: str) -> None:
    probability, why = both_ways(*DIFFERENT[case])
    assert probability <= 0.4, why
