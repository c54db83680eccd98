"""A message that breaks no rule, to be changed in one place."""

from dataclasses import replace
from typing import Any

from firsthand.reach.rules.etiquette import Finding, lint
from firsthand.reach.rules.message import Message

HOST: dict[str, Any] = {
    "name": "Marit Solheim",
    "given": "Marit",
    "family": "Solheim",
    "company": "Fjellvann Hydro",
    "title": "Dam Engineer",
    "shared": "evening choir in Molde",
    "specific": "gave a talk on the old dam at the library",
}
TOPIC = "How does a dam engineer judge an old wall?"
OPENING = "I'm a baker in Molde, and I heard your talk on the old dam at the library. Your slides stayed with me and your voice did too."
QUESTION = "Could you tell me, in 15 minutes by phone, how you as a dam engineer judge an old wall? You choose the day."
END = "Thank you,\nTora Haugen\ntora.haugen@mail.example"


def first(
    *,
    opening: str = OPENING,
    middle: str = "",
    question: str = QUESTION,
    end: str = END,
    greeting: str = "Dear Ms Solheim,",
    **host: Any,
) -> Message:
    """This function will build a first message by e-mail with some of its parts replaced."""
    body = f"{greeting}\n\n{opening} {middle}\n\n{question}\n\n{end}"
    return Message.from_json(
        {"subject": "Your talk on the old dam", "body": body, "person": HOST | host, "topic": TOPIC}
    )


def later(stage: str, text: str, **fields: Any) -> Message:
    """This function will build a message of a later stage from its text; fields of the history go under `history`."""
    body = f"Dear Ms Solheim,\n\n{text}\n\nThank you,\nTora Haugen"
    row = {"stage": stage, "subject": "Your talk on the old dam", "body": body, "person": HOST, "topic": TOPIC}
    return Message.from_json(row | fields)


def fired(message: Message, **fields: Any) -> dict[str, Finding]:
    """This function will return what the check finds, by rule."""
    return {finding.rule: finding for finding in lint(replace(message, **fields))}
