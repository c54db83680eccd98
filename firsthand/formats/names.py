"""A person's name as written, and its parts: what stands for given and family name, and what is only attached."""

import re
import unicodedata
from dataclasses import dataclass

_CREDENTIALS = frozenset(
    """PhD PHD Phd DPhil MD Md DO DDS DVM JD LLM LLB LLD EdD PsyD DBA MBA EMBA MA MS MSc MSC MSci MEng MEd MPH MPP MPA
    MFA MSW MRes MPhil BA BS BSc BSC BEng BEd BBA BCom LMFT LCSW RN BSN MSN NP CPA CFA CMA CIA CFP FCA ACA ACCA
    CA PMP PgMP CSM CSPO PSM CISSP CISM CISA CEH CCNA ITIL SHRM SPHR PHR GPHR SHRMCP SHRMSCP CIPD FCIPD MCIPD PE
    PEng CEng FRS FRSA FRAS OBE MBE CBE KBE Esq LEED AIA RIBA FAIA MRICS FRICS CSCP CPIM CHRP RD LDN OTR PT DPT
    Dr Jr Sr II III IV
    """.split()
)
_PRONOUNS = re.compile(
    r"[(\[]?\b(?:she|he|they|her|him|them|ze|xe|sie|er|elle|il|ella|hen|any)\s*/[\w/ ]*[)\]]?", re.IGNORECASE
)
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")


@dataclass(frozen=True)
class Name:
    """`whole` as written; `given` and `family` bare; `suffix` what was attached: credentials, pronouns, emoji."""

    whole: str
    given: str
    family: str
    suffix: str


def name_of_columns(first: str, last: str) -> Name:
    """This function will take a name from two columns, whose own words decide what is given and what is family name."""
    given, before = _bare(first)
    family, after = _bare(last)
    return Name(" ".join(f"{first} {last}".split()), given, family, ", ".join(part for part in (before, after) if part))


def name_of_text(whole: str) -> Name:
    """This function will part a name written in one piece; a name it cannot part is given name only."""
    from nameparser import HumanName  # noqa: PLC0415 - a twentieth second at every start, for the few pages that add people

    whole = " ".join(whole.split())
    bare, suffix = _bare(whole)
    parsed = HumanName(bare)
    if not parsed.first and not parsed.last:
        return Name(whole, bare, "", suffix)
    given = parsed.first or parsed.title
    return Name(whole, given, parsed.last, ", ".join(part for part in (suffix, parsed.suffix) if part))


def _bare(text: str) -> tuple[str, str]:
    """Parts a name from pronouns, emoji, bracketed words, and the credentials behind it; both come back tidied."""
    attached: list[str] = []

    def keep(found: re.Match[str]) -> str:
        attached.append(found[0].strip(" ()[]"))
        return " "

    text = _BRACKETED.sub(keep, _PRONOUNS.sub(keep, text))
    signs = "".join(letter for letter in text if _is_sign(letter))
    text = "".join(letter for letter in text if not _is_sign(letter))
    words, credentials = _without_credentials(" ".join(text.split()))
    return words, ", ".join(part for part in (credentials, *attached, signs) if part)


def _is_sign(letter: str) -> bool:
    """Emoji, their joiners and variants, and decoration; no letter of a script, nor the joiner that Persian needs."""
    if letter <= "\x7f" or letter == "\u200c":
        return False
    return (
        letter > "\x7f"
        and letter != "\u200c"
        and (unicodedata.category(letter) in {"So", "Sk", "Cf", "Co", "Cn"} or "\ufe00" <= letter <= "\ufe0f")
    )


def _without_credentials(text: str) -> tuple[str, str]:
    """Parts "Lee, PhD, PMP" and "Lee PhD"; a comma before other words stays, as it parts family from given name."""
    before, comma, after = text.partition(",")
    if comma and any(_is_credential(word) for word in re.split(r"[\s,/]+", after)):
        words, more = _without_credentials(before.strip())
        return words, ", ".join(part for part in (more, after.strip(" ,")) if part)
    words_, credentials = text.strip(" ,").split(" "), list[str]()
    while len(words_) > 1 and _is_credential(words_[-1]):
        credentials.insert(0, words_.pop().strip(","))
    return " ".join(words_), " ".join(credentials)


def _is_credential(word: str) -> bool:
    return re.sub(r"[^A-Za-z]", "", word) in _CREDENTIALS
