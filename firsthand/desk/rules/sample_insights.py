"""What the sample's remarks add up to, and the sample's conversations in the order in which they began."""

from firsthand.desk.rules.sample_archive import TOMAS, WANDA
from firsthand.desk.rules.sample_benches import CASPIAN, ELENI, YUI
from firsthand.desk.rules.sample_parks import JORUNN, ROWAN, XIMENA
from firsthand.desk.rules.sample_seeker import PAPER, PARKS, TRAMS
from firsthand.desk.rules.sample_shapes import SampleInsight
from firsthand.desk.rules.sample_trams import FOLASADE, IVO, MARGUERITE, PER_AKE
from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.rules.words import Stance

_FOR, _AGAINST = Stance.SUPPORTS, Stance.CONTRADICTS

TALKS = (WANDA, CASPIAN, FOLASADE, TOMAS, MARGUERITE, XIMENA, ELENI, ROWAN, YUI, IVO, PER_AKE, JORUNN)

INSIGHTS = (
    SampleInsight(
        "mostly-looking",
        PAPER,
        Topic.DAY,
        "Most of the day is looking, measuring and writing; the repair is the small part.",
        -1,
        (("wanda-day", _FOR), ("tomas-day", _FOR), ("yui-day", _FOR), ("eleni-day", _AGAINST)),
        Dimension.ACTIVITIES,
    ),
    SampleInsight(
        "evenings-free",
        PAPER,
        Topic.LIFE,
        "The evenings are free in this work.",
        -43,
        (("wanda-life", _FOR), ("tomas-life", _AGAINST)),
        Dimension.LOAD,
        superseded_by="evenings-but",
    ),
    SampleInsight(
        "evenings-but",
        PAPER,
        Topic.LIFE,
        "The evenings are free, except in the weeks before an exhibition.",
        -14,
        (("wanda-life", _FOR), ("tomas-life", _FOR)),
        Dimension.LOAD,
    ),
    SampleInsight(
        "show-a-hand",
        PAPER,
        Topic.ENTRY,
        "A hand that one can show opens more doors than a degree.",
        -13,
        (("wanda-enter", _FOR), ("tomas-enter", _FOR), ("yui-enter", _AGAINST)),
        Dimension.ENTRY,
    ),
    SampleInsight(
        "far-posts",
        PAPER,
        Topic.FIT,
        "Posts are so rare that changing one means changing towns.",
        -1,
        (("eleni-place", _FOR),),
        Dimension.PLACE,
    ),
    SampleInsight(
        "office-and-cab",
        TRAMS,
        Topic.CULT,
        "Office and drivers know each other's work.",
        -23,
        (("folasade-cab", _FOR), ("wanda-canteen", _AGAINST)),
    ),
    SampleInsight(
        "sideways",
        TRAMS,
        Topic.ENTRY,
        "One can come in sideways, from a trade that has nothing to do with trams.",
        -5,
        (("marguerite-enter", _FOR),),
        Dimension.ENTRY,
    ),
    SampleInsight(
        "long-breath",
        TRAMS,
        Topic.WORK,
        "What one plans here one may ride past only ten years later.",
        -23,
        (("folasade-stop", _FOR),),
        Dimension.ACTIVITIES,
    ),
    SampleInsight(
        "screen-and-mud",
        PARKS,
        Topic.DAY,
        "Four parts screen, one part mud.",
        -1,
        (("eleni-outdoors", _FOR),),
        Dimension.ACTIVITIES,
    ),
    SampleInsight(
        "water-first",
        PARKS,
        Topic.SKILL,
        "A geographer brings what the others lack: an eye for where the water goes.",
        -5,
        (("marguerite-water", _FOR),),
        Dimension.GROWTH,
    ),
)
