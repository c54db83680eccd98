"""The sample's interests, what matters, and the questions with what the seeker believes of them."""

from firsthand.desk.actions.sample.shelf import Shelf
from firsthand.desk.rules.sample_seeker import INTERESTS, MATTERS, QUESTIONS
from firsthand.explore.models import Interest, Matter, Question
from firsthand.explore.rules.library import LIBRARY

_EVENING = "19:30"


def add_questions(shelf: Shelf) -> None:
    """This function will add interests, matters and questions. The confidences wait for the conversations behind them."""
    _add_interests(shelf)
    _add_matters(shelf)
    positions = {interest.key: iter(range(len(QUESTIONS))) for interest in INTERESTS}
    rows = [
        Question(
            owner=shelf.owner,
            interest=shelf.interests[one.interest],
            text=LIBRARY[one.library].text if one.library else one.text,
            topic=one.topic,
            library_key=one.library,
            assumption=one.assumption,
            state=one.state,
            position=next(positions[one.interest]),
            created_at=shelf.interests[one.interest].created_at,
        )
        for one in QUESTIONS
    ]
    saved = Question.objects.bulk_create(rows)
    shelf.questions = {one.key: row for one, row in zip(QUESTIONS, saved, strict=True)}


def _add_interests(shelf: Shelf) -> None:
    rows = [
        Interest(
            owner=shelf.owner,
            kind=one.kind,
            name=one.name,
            why=one.why,
            leaning=one.leaning,
            created_at=shelf.calendar.at(-one.days, _EVENING),
        )
        for one in INTERESTS
    ]
    saved = Interest.objects.bulk_create(rows)
    shelf.interests = {one.key: row for one, row in zip(INTERESTS, saved, strict=True)}


def _add_matters(shelf: Shelf) -> None:
    began_at = min(interest.created_at for interest in shelf.interests.values())
    Matter.objects.bulk_create(
        Matter(
            owner=shelf.owner,
            dimension=one.dimension,
            need=one.need,
            is_veto=one.is_veto,
            position=position,
            created_at=began_at,
        )
        for position, one in enumerate(MATTERS)
    )
