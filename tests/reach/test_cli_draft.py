"""firsthand reach draft..."""

import json

import pytest
from click.testing import CliRunner

from firsthand.kernel.refusal import Refused
from firsthand.reach.cli import group
from firsthand.reach.models import Conversation
from tests.cast import Cast
from tests.reach.scene import make_host, make_interest

pytestmark = pytest.mark.django_db


def run(cast: Cast, *words: str) -> str:
    answer = CliRunner().invoke(group, ["draft", *words], obj=lambda: cast.ines, catch_exceptions=False)
    assert answer.exit_code == 0, answer.output
    return answer.output


def test_prints_a_letter_begun_from_facts_and_writes_nothing(cast: Cast) -> None:
    host = make_host(cast.ines)
    make_interest(cast.ines)
    told = run(cast, str(host.pk))
    assert told.startswith("To: Maya Okafor\nSubject: Your work as permit officer\n\nDear Maya Okafor,")
    assert "good" in told
    assert not Conversation.objects.exists()


def test_answers_in_json(cast: Cast) -> None:
    host = make_host(cast.ines)
    make_interest(cast.ines)
    told = json.loads(run(cast, str(host.pk), "--json"))
    assert told["to"] == "Maya Okafor"
    assert {"rule", "severity", "message", "why", "source"} <= set(told["fires"][0])


def test_says_what_it_needs(cast: Cast) -> None:
    host = make_host(cast.ines)
    with pytest.raises(Refused, match="--interest"):
        run(cast, str(host.pk))
    with pytest.raises(Refused, match="nobody"):
        run(cast, "999")
