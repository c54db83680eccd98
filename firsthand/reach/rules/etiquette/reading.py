"""A message taken apart once for all rules: greeting, text, closing, sentences, words. Offsets are those of the body."""

import re
from functools import cached_property

from firsthand.kernel.phrases import Indexed, Phrases
from firsthand.kernel.text import Span, count_words, plain, sentences, words
from firsthand.reach.rules.etiquette.en import asking, letters
from firsthand.reach.rules.etiquette.profile import Profile
from firsthand.reach.rules.etiquette.vocabulary import content
from firsthand.reach.rules.message import Message

_QUOTED = re.compile(r"^(?:>|On [^\n]{5,120} wrote:|-{2,} ?(?:Original|Forwarded) [Mm]essage|-- ?$)", re.MULTILINE)
_GREETING_END = re.compile(
    r"[,:!\n;،，]|(?<!\b[A-Za-z])(?<!\b[DMJS][rst])(?<!\bMrs)(?<!\bProf)(?<!\bEngr)[.](?=\s)| [-–—] "
)
_READ_ALL, _READ_FIRST, _READ_LAST = 4_000, 1_800, 600  # characters: beyond four screens only two and the end
_SENTENCES_MOST = 100  # a letter has ten; what comes after a hundred is read as one
_NAME = re.compile(r"^[^\W\d_][\w'’.-]*$")
_CONTACT = re.compile(r"@|https?:|www\.|\d[\d ()./-]{5,20}\d|\b[\w-]{1,60}\.[a-z]{2,10}\b|linkedin", re.IGNORECASE)
_PIECES_OF_SPEECH = re.compile(r"\"[^\"\n]{1,200}\"|“[^“”\n]{1,200}”|«[^«»\n]{1,200}»|„[^„“\n]{1,200}“")
_ASKED = re.compile(r"[?？؟]+")
_TITLE_GOES_ON = re.compile(r"[\"”’»)*_]?\s+[a-z]")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{1,2000}")


class Reading:
    """One message, read. The text is what stands between greeting and closing; quoted mail and signature are left out.

    Of a message far beyond any limit only the first two screens and the end are read; `in_message` finds the way back.
    """

    def __init__(self, message: Message, profile: Profile) -> None:
        self.message = message
        self.profile = profile
        long = len(message.body) > _READ_ALL
        self.left_out = len(message.body) - _READ_FIRST - _READ_LAST if long else 0
        self.body = message.body
        if self.left_out:
            self.body = f"{message.body[:_READ_FIRST]}{message.body[-_READ_LAST:]}"
        quoted = _QUOTED.search(self.body)
        self.end = len(self.body[: quoted.start()].rstrip()) if quoted else len(self.body.rstrip())
        self.greeting = self._find_greeting()
        self.closing = self._find_closing()
        self.text = Span(self.greeting.end, max(self.greeting.end, self.closing.start))

    # -- parts -----------------------------------------------------------------------------------------------------

    def _find_greeting(self) -> Span:
        start = len(self.body[: self.end]) - len(self.body[: self.end].lstrip())
        found = _GREETING_END.search(self.body, start, min(self.end, start + 80))
        if found and self._greets(plain(self.body[start : found.start()]).split()):
            return Span(start, found.end())
        return Span(start, start)

    def _greets(self, tokens: list[str]) -> bool:
        if not tokens or len(tokens) > 9:
            return False
        first = tokens[0].strip(".")
        if first in letters.GREETING_WORDS or (first == "good" and tokens[1:2] and tokens[1] in letters.GOOD_TIMES):
            return True
        if len(tokens) <= 5 and self._is_host(tokens[-1:]):
            return True
        return tokens[:2] == ["to", "whom"] or (first in letters.TITLES and len(tokens) <= 4) or self._is_host(tokens)

    def _is_host(self, tokens: list[str]) -> bool:
        own = plain(f"{self.message.person.name} {self.message.person.given} {self.message.person.family}").split()
        return len(tokens) <= 4 and all(token.strip(".") in own for token in tokens)

    def _find_closing(self) -> Span:
        lines = self._last_lines()
        for start, end in lines:
            if self._signs_off(start, end):
                return Span(start, self.end)
        inline = self._inline_closing()
        if inline is not None:
            return Span(inline, self.end)
        return Span(self._bare_signature(lines), self.end)

    def _last_lines(self) -> list[Span]:
        """This function will return up to eight last lines that are not empty, the last but seventh first."""
        lines, at = [], self.greeting.end
        for line in self.body[self.greeting.end : self.end].split("\n"):
            if line.strip():
                lines.append(Span(at + len(line) - len(line.lstrip()), at + len(line.rstrip())))
            at += len(line) + 1
        return lines[-8:]

    def _signs_off(self, start: int, end: int) -> bool:
        """This function will tell whether a line is a closing one: short, and ending in a phrase of farewell or thanks."""
        if end - start > 70 or (end == self.end and _ASKED.search(self.body, start, end)):
            return False
        later = self.body[end : self.end].split("\n")
        found = letters.SIGN_OFFS.find(self.whole, Span(start, end))
        if not found or any(len(line.split()) > 8 and not _CONTACT.search(line) for line in later):
            return False
        return found[0].start == start and len(self.body[start:end].split()) <= 8

    def _inline_closing(self) -> int | None:
        """This function will find "... Thank you, Esme Doyle" at the very end of a paragraph."""
        tail = max(self.greeting.end, self.end - 90)
        for found in reversed(letters.SIGN_OFFS.find(self.whole, Span(tail, self.end))):
            name = self.body[found.end : self.end].strip(" ,.!–—-\n")
            tokens = name.split()
            if len(tokens) <= 6 and "?" not in name and all(map(_looks_like_a_name, tokens)):
                return found.start
        return None

    def _bare_signature(self, lines: list[Span]) -> int:
        """This function will find a signature without a word of farewell: last short lines without a full stop."""
        start = self.end
        for line in reversed(lines[1:]):
            piece = self.body[line.start : line.end]
            if len(piece.split()) > 5 or (piece[-1] in ".?!:" and len(piece) > 3) or len(piece) > 60:
                break
            start = line.start
        return start

    # -- what the rules look at ------------------------------------------------------------------------------------

    @cached_property
    def whole(self) -> Indexed:
        """The whole body, quoted mail included, ready for phrases."""
        return Indexed(self.body)

    @cached_property
    def own_words(self) -> Indexed:
        """The body with the host's company (as firm___) and what stands in quotation marks blotted out, for rules about asking."""
        text = _PIECES_OF_SPEECH.sub(_blot_long, self.body)
        for name, blot in ((self.message.person.company, "firm"), *((other, "") for other in self.message.others)):
            if len(name) > 3:
                text = re.sub(re.escape(name), f"{blot:_<{len(name)}}", text, flags=re.IGNORECASE)
        short = self.message.person.company.partition(" ")[0]
        if len(short) > 4:
            text = re.sub(rf"\b{re.escape(short)}\b", f"{'firm':_<{len(short)}}", text)
        return Indexed(text if len(text) == len(self.body) else self.body)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the text."""
        first = self.text.start
        found = sentences(self.body[first : self.text.end])
        if len(found) > _SENTENCES_MOST:
            found = (*found[:_SENTENCES_MOST], Span(found[_SENTENCES_MOST].start, found[-1].end))
        return tuple(Span(start + first, end + first) for start, end in found)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words of the text that carry meaning."""
        return content(self.body[self.text.start : self.text.end])

    @cached_property
    def opening(self) -> Span:
        """The first two sentences after the greeting."""
        first_two = self.sentences[:2]
        return Span(first_two[0].start, first_two[-1].end) if first_two else Span(self.text.start, self.text.start)

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """The words of the text."""
        first = self.text.start
        return tuple(Span(start + first, end + first) for start, end in words(self.body[first : self.text.end]))

    @cached_property
    def word_count(self) -> int:
        """How many words the text has, or all of the message when it is far too long to be read closely."""
        return count_words(self.message.body) if self.left_out else len(self.words)

    @cached_property
    def paragraphs(self) -> int:
        """How many blocks between empty lines the text has."""
        return sum(1 for block in re.split(r"\n[ \t]*\n", self.body[self.text.start : self.text.end]) if block.strip())

    @cached_property
    def questions(self) -> tuple[Span, ...]:
        """The question marks of the seeker; not those of a quoted title or an address."""
        taken = [found.span() for pattern in (_PIECES_OF_SPEECH, _ADDRESS) for found in pattern.finditer(self.body)]
        marks = _ASKED.finditer(self.body, self.text.start, self.text.end)
        return tuple(
            Span(*mark.span())
            for mark in marks
            if not any(start <= mark.start() < end for start, end in taken) and not self._inside_a_title(mark)
        )

    def _inside_a_title(self, mark: re.Match[str]) -> bool:
        card = f"{self.message.person.specific}\n{self.message.person.shared}"
        before = self.body[max(0, mark.start() - 12) : mark.end()]
        if len(before) > 8 and before in card:
            return True
        last = self.body[max(0, mark.start() - 60) : mark.start()].split()[-2:]
        named = len(last) == 2 and all(word[:1].isupper() for word in last)
        return named and _TITLE_GOES_ON.match(self.body, mark.end()) is not None

    def sentence_at(self, place: int) -> Span:
        """This function will return the sentence that holds a place, or the whole text when none does."""
        return next((span for span in self.sentences if span.start <= place < span.end), self.text)

    def asks(self, sentence: Span) -> bool:
        """This function will tell whether a sentence requests something, with or without a question mark."""
        if any(sentence.start <= mark.start < sentence.end for mark in self.questions):
            return True
        return bool(asking.REQUEST.find(self.own_words, sentence))

    def is_told(self, place: Span) -> bool:
        """This function will tell whether a place is in what the host once said or did ("you told us that no ...")."""
        sentence = self.sentence_at(place.start)
        return bool(asking.REPORTED.find(self.whole, Span(sentence.start, place.start)))

    def find(self, phrases: Phrases, within: Span | None = None) -> tuple[Span, ...]:
        """This function will find phrases in the text, or in a part of the body."""
        return phrases.find(self.whole, within or self.text)

    def in_message(self, place: Span) -> Span:
        """This function will return a place of the body read as one of the message as it was written."""
        return Span(*(at + self.left_out if at > _READ_FIRST else at for at in place))

    def said(self, place: Span) -> str:
        """This function will return the words at a place as they were written, on one line, not too long."""
        words_there = " ".join(self.body[place.start : place.end].split())
        return words_there if len(words_there) <= 60 else f"{words_there[:57]}…"


def _looks_like_a_name(token: str) -> bool:
    word = token.strip(",.()")
    return (
        not word
        or (bool(_NAME.match(word)) and not word[0].islower())
        or word in {"de", "van", "von", "der", "da", "dos", "bin", "al"}
    )


def _blot_long(found: re.Match[str]) -> str:
    quote = found.group()
    return "_" * len(quote) if len(quote.split()) > 3 else quote
