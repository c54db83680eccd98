"""The sample's seeker: who she is, what she is curious about, what matters to her, and what she needs to know."""

from firsthand.desk.rules.sample_shapes import Belief, SampleInterest, SampleMatter, SampleQuestion
from firsthand.explore.rules.words import Dimension, InterestKind, Leaning, QuestionState, Topic

# What is already filled in about the seeker stays; these stand in for what is empty.
SEEKER = {
    "name": "Noa Lindqvist-Baptiste",
    "email": "noa@lindqvist.example",
    "about": "a last-year geography student at Halmby University who draws maps for fun",
    "school": "Halmby University",
}
PAPER, TRAMS, PARKS = "paper", "trams", "parks"

INTERESTS = (
    SampleInterest(
        PAPER,
        InterestKind.JOB,
        "Paper conservator",
        "I once spent a whole afternoon in the map room with a flood survey from 1897 and forgot lunch. I want to know "
        "whether that is a job or only an afternoon.",
        Leaning.LEANING_IN,
        55,
    ),
    SampleInterest(
        TRAMS,
        InterestKind.COMPANY,
        "Halmby Tramways",
        "I have taken line 6 for nine years. Somebody decides where it stops, at which minute it leaves, and what "
        "happens when it snows. I would like to meet that somebody.",
        Leaning.CURIOUS,
        40,
    ),
    SampleInterest(
        PARKS,
        InterestKind.PATH,
        "Landscape architecture after geography",
        "I like land better outdoors than on a slide. Is there a bridge from my degree, or do I have to start over?",
        Leaning.CURIOUS,
        26,
    ),
)

MATTERS = (
    SampleMatter(Dimension.ACTIVITIES, "Half of the day with something I can touch"),
    SampleMatter(Dimension.GROWTH, "Somebody better than me who looks over my shoulder"),
    SampleMatter(Dimension.LOAD, "Two quiet evenings a week, in the worst month too"),
    SampleMatter(Dimension.ENTRY, "A way in of two years at most, without a loan"),
    SampleMatter(Dimension.PLACE, "Never more than an hour from my grandmother's kitchen", is_veto=True),
)

_PAPER = (
    SampleQuestion(
        "paper-day",
        PAPER,
        Topic.DAY,
        assumption="Most of the day is repairing, tweezers in hand",
        beliefs=(Belief(4, -54), Belief(2, -44, "Wanda Kłosowska"), Belief(1, -15, "Tomás Quintela")),
        state=QuestionState.ANSWERED,
        library="day-yesterday",
    ),
    SampleQuestion(
        "paper-enter",
        PAPER,
        Topic.ENTRY,
        "How did the last newcomer at your bench get in?",
        "Without a master's degree there is no way in",
        (Belief(4, -54), Belief(2, -15, "Tomás Quintela"), Belief(3, -2, "Yui Onodera")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "paper-life",
        PAPER,
        Topic.LIFE,
        "What did the weeks before your last exhibition look like?",
        "The evenings are free, because paper cannot be hurried",
        (Belief(4, -54), Belief(5, -44, "Wanda Kłosowska"), Belief(3, -15, "Tomás Quintela")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "paper-hard",
        PAPER,
        Topic.HARD,
        "Which piece did you decide not to save, the last time you had to choose?",
        "In the end everything gets saved",
        (Belief(3, -54), Belief(1, -1, "Ελένη Μαυρίδου")),
        QuestionState.ANSWERED,
    ),
    SampleQuestion("paper-skill", PAPER, Topic.SKILL, state=QuestionState.ANSWERED, library="skill-good-eye"),
    SampleQuestion("paper-team", PAPER, Topic.CULT, "Who speaks up in your workshop when a treatment goes wrong?"),
    SampleQuestion(
        "paper-pay",
        PAPER,
        Topic.PAY,
        assumption="Less than a teacher earns, for longer",
        beliefs=(Belief(3, -54),),
        library="pay-range",
    ),
    SampleQuestion(
        "paper-scan",
        PAPER,
        Topic.TREND,
        "How has your bench changed since everything is scanned?",
        "Scanners will make this work disappear",
        (Belief(3, -54), Belief(2, -44, "Wanda Kłosowska")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "paper-use",
        PAPER,
        Topic.MEAN,
        "When did you last see somebody use a map that you had repaired?",
        state=QuestionState.ANSWERED,
    ),
    SampleQuestion(
        "paper-book", PAPER, Topic.RES, "Which book on paper should I read first?", state=QuestionState.DROPPED
    ),
)

_TRAMS = (
    SampleQuestion(
        "trams-stop",
        TRAMS,
        Topic.WORK,
        "How does a new stop come about, from the first letter to the first tram?",
        "A planner draws it and the council nods",
        (Belief(4, -39), Belief(1, -24, "Folasade Brandt")),
        QuestionState.ANSWERED,
    ),
    SampleQuestion(
        "trams-argue",
        TRAMS,
        Topic.CULT,
        "What do drivers and planners argue about?",
        "Nobody in the office knows what a shift feels like",
        (Belief(3, -39), Belief(2, -24, "Folasade Brandt")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "trams-shift",
        TRAMS,
        Topic.LIFE,
        "What do early shifts do to a week with friends in it?",
        "One gets used to getting up at three",
        (Belief(2, -39),),
    ),
    SampleQuestion("trams-snow", TRAMS, Topic.HARD, "What was the worst hour of last winter on line 6?"),
    SampleQuestion("trams-day", TRAMS, Topic.DAY, library="day-interrupt"),
    SampleQuestion(
        "trams-enter",
        TRAMS,
        Topic.ENTRY,
        "Which first posts do people without an engineering degree get here?",
        "None, except behind the wheel",
        (Belief(4, -39), Belief(2, -6, "Marguerite Désaulniers")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "trams-table",
        TRAMS,
        Topic.SKILL,
        "What do you look at first in a timetable that somebody else made?",
        state=QuestionState.ANSWERED,
    ),
    SampleQuestion("trams-season", TRAMS, Topic.HIRE, library="hire-season"),
)

_PARKS = (
    SampleQuestion(
        "parks-step",
        PARKS,
        Topic.PATH,
        "Which step on your way from geography to drawing parks was the longest?",
        "The degree counts for nothing and I start at zero",
        (Belief(4, -25), Belief(3, -1, "Ελένη Μαυρίδου")),
    ),
    SampleQuestion(
        "parks-show",
        PARKS,
        Topic.ENTRY,
        "What did you have to show before a design school let you in?",
        "A thick portfolio, which I do not have",
        (Belief(4, -25), Belief(2, -1, "Ελένη Μαυρίδου")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "parks-site",
        PARKS,
        Topic.SKILL,
        "What does a geographer see on a site that a designer misses?",
        "Water",
        (Belief(3, -25), Belief(4, -6, "Marguerite Désaulniers")),
        QuestionState.PARTLY,
    ),
    SampleQuestion(
        "parks-day",
        PARKS,
        Topic.DAY,
        "How much of last week did you spend outdoors?",
        "Half of it at least",
        (Belief(4, -25), Belief(2, -1, "Ελένη Μαυρίδου")),
        QuestionState.PARTLY,
    ),
    SampleQuestion("parks-failed", PARKS, Topic.HARD, "What became of the planting of yours that failed?"),
    SampleQuestion("parks-budget", PARKS, Topic.CULT, "Who wins when the drawing and the budget disagree?"),
    SampleQuestion("parks-home", PARKS, Topic.LIFE, library="life-home-time"),
    SampleQuestion("parks-heat", PARKS, Topic.TREND, "How have the last hot summers changed what you plant?"),
)

QUESTIONS = (*_PAPER, *_TRAMS, *_PARKS)
