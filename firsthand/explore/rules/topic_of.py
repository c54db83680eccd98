"""Which of the 18 topics a question belongs to."""

from firsthand.explore.rules.asks import asks_of, plain
from firsthand.explore.rules.flag_words import HYPOTHETICAL, JOB_ASK, PERSONAL_PAY, PROTECTED
from firsthand.explore.rules.topic_words import RANK, WEIGHED
from firsthand.explore.rules.words import Topic

# What a question is after says something of its topic too.
_LEANINGS = (
    (Topic.HIRE, 5, JOB_ASK),
    (Topic.PAY, 4, PERSONAL_PAY),
    (Topic.LIFE, 2, PROTECTED),
    (Topic.FIT, 2, HYPOTHETICAL),
)


def topic_of(text: str) -> Topic:
    """This function will return the topic under which the answer would be filed; WORK where no word says anything.

    Of a question in two halves the first counts more.
    """
    words, asked = plain(text).lower(), asks_of(text)
    whole = _scores(words)
    first = _scores(asked[0].text.lower()) if len(asked) > 1 else dict.fromkeys(Topic, 0)
    scores = {topic: whole[topic] + 2 * first[topic] for topic in Topic}
    for topic, weight, pattern in _LEANINGS:
        scores[topic] += weight if pattern.search(words) else 0
    best = max(RANK, key=lambda topic: scores[topic])
    return best if scores[best] else Topic.WORK


def _scores(text: str) -> dict[Topic, int]:
    return {
        topic: sum(weight * len({found[1] for found in signs.finditer(text)}) for weight, signs in rows)
        for topic, rows in WEIGHED.items()
    }
