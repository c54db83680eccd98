"""The notes of a sample conversation: one line for each thing that was heard, marked as in conversation mode."""

from firsthand.desk.rules.sample_shapes import As, SampleRemark, SampleTalk
from firsthand.learn.rules.words import Side
from firsthand.meet.rules.notes import OFF_RECORD, Mark


def notes_of(talk: SampleTalk) -> str:
    """This function will return the notes as typed: those that are given, else one line for each thing kept."""
    if talk.notes:
        return talk.notes
    promised = (f"I {one.text}" if one.side is Side.SEEKER else one.text for one in talk.promises)
    lines = (
        *(f"{_mark(remark)}: {words_of(remark)}" for remark in talk.remarks),
        *(f"{Mark.ADVICE}: {advice.text[:1].lower()}{advice.text[1:]}" for advice in talk.advice),
        *(f"{Mark.PROMISE}: {text}" for text in promised),
        *(f"{Mark.NAME}: {name.name}, {name.about}" for name in talk.names),
    )
    return "\n".join(lines)


def words_of(remark: SampleRemark) -> str:
    """This function will return a remark as it stands in the notes."""
    return remark.words or remark.text


def _mark(remark: SampleRemark) -> str:
    return f"{OFF_RECORD}: {Mark.REMARK}" if As.OFF_RECORD in remark.said else Mark.REMARK
