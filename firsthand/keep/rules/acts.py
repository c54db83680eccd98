"""What somebody said they would do, turned so that it can stand in a letter to the host."""

import re

_WHO = re.compile(r"(i|we|they|she|he)(['’]ll|['’]d| will| would)? +(?=\w)", re.IGNORECASE)
_TO_THE_HOST = re.compile(
    r"\b(send|give|tell|show|write|bring|lend|call|ask|thank)( to)? (?:her|him|them)\b", re.IGNORECASE
)
_OWN_FORMS = {"is": "be", "has": "have", "does": "do", "goes": "go"}
_HISSING = ("sses", "shes", "ches", "xes", "zes")


def act(text: str) -> str:
    """This function will return the bare act: "she sends me the list" gives "send me the list", and "I'll show her the map"
    gives "show you the map". What does not begin with who does it stays as it is.
    """
    bare = " ".join(text.split())
    who = _WHO.match(bare)
    if who:
        bare = bare[who.end() :]
        if who.group(1).lower() in {"she", "he"} and not who.group(2):
            verb, *rest = bare.split(" ", 1)
            bare = " ".join((_plain_form(verb), *rest))
    return _TO_THE_HOST.sub(r"\1\2 you", bare)


def _plain_form(verb: str) -> str:
    if verb in _OWN_FORMS:
        return _OWN_FORMS[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    if verb.endswith(_HISSING):
        return verb[:-2]
    return verb[:-1] if verb.endswith("s") and not verb.endswith("ss") else verb
