"""M15: whom the sentences are about."""

from firsthand.kernel.text import plain
from firsthand.reach.rules.etiquette.en import letters
from firsthand.reach.rules.etiquette.finding import Hit
from firsthand.reach.rules.etiquette.reading import Reading


def more_about_me(reading: Reading) -> Hit | None:
    """M15: This function will find a text with more words for the seeker than for the host, or mostly sentences with I."""
    text = reading.whole.text
    person = reading.message.person
    about = set(plain(f"{person.name} {person.company} {person.title}").split()) - letters.STOPWORDS | letters.HOST
    said = [text[start:end] for start, end in reading.words]
    mine, yours = sum(word in letters.SELF for word in said), sum(word in about for word in said)
    with_i = sum((text[start:end].split() or [""])[0].strip("\"'(“,") in _I for start, end in reading.sentences)
    if mine > yours:
        return Hit(f"{mine} words are about you and {yours} about them. Turn one sentence round.")
    if with_i * 2 > len(reading.sentences):
        return Hit(f"{with_i} of {len(reading.sentences)} sentences begin with I. Let one begin with them.")
    return None


_I = frozenset("i i'm i've i'd i'll im ive".split())
