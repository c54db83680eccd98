"""The sample's conversations about a tram company: one thanked, one just held, one that waits, one kind no."""

from firsthand.desk.rules.sample_seeker import PARKS, TRAMS
from firsthand.desk.rules.sample_shapes import (
    As,
    Happened,
    SampleAdvice,
    SampleDebrief,
    SampleItem,
    SampleLetter,
    SampleMeeting,
    SampleName,
    SamplePromise,
    SampleRemark,
    SampleTalk,
)
from firsthand.explore.rules.words import Dimension, Topic
from firsthand.learn.rules.words import RemarkKind, Side
from firsthand.meet.rules.words import Consent, Format, Outcome
from firsthand.reach.rules.words import EventKind, Guess, MessageKind

FOLASADE = SampleTalk(
    "Folasade Brandt",
    TRAMS,
    (
        Happened(EventKind.ASKED, -31, "08:20"),
        Happened(EventKind.AGREED, -29, "16:44"),
        Happened(EventKind.SCHEDULED, -28, "09:10"),
        Happened(EventKind.HELD, -24),
        Happened(EventKind.DEBRIEFED, -24),
        Happened(EventKind.THANKED, -23, "10:05"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -31,
            "08:20",
            "Geography at Halmby, and the 7:41 tram",
            "Dear Folasade Brandt,\n\n"
            "We both studied geography at Halmby University; you drew the first isochrone map that still hangs beside the"
            " lift. I am in my last year there, and have taken line 6 for nine years without knowing who decides that it"
            " leaves at 7:41.\n\n"
            "How did a change to that timetable last come about? I would love to hear it from you in twenty minutes, at"
            " Halmby Tramways or by telephone.\n\n"
            "If the timetable change leaves you no time, I quite understand.\n\n"
            "Thank you,\n{me}",
            Guess.PERHAPS,
        ),
        SampleLetter(
            MessageKind.THANK_YOU,
            -23,
            "10:05",
            "The minute before the school bell",
            "Dear Folasade Brandt,\n\n"
            "Thank you for your time on Monday. I have not been able to look at a timetable since without searching for"
            " the minute before the school bell. And eleven years for one stop at Tanner's Bridge: I walked there"
            " afterwards, only to sit on the bench.\n\n"
            "On Saturday I will count the passengers at Mill Lane for a whole day before I have another opinion, as you"
            " advised, and I will send you the sheet.\n\n"
            "With kind regards,\n{me}",
        ),
    ),
    meeting=SampleMeeting(-24, 20, Format.IN_PERSON, "Halmby Tramways, control building, third floor"),
    agenda=(
        SampleItem("trams-stop", 4, Outcome.ASKED),
        SampleItem("trams-table", 3, Outcome.ASKED),
        SampleItem("trams-argue", 3, Outcome.ASKED),
        SampleItem("trams-snow", 3, Outcome.SKIPPED),
        SampleItem("trams-season", 2, Outcome.ASKED, is_spare=True),
    ),
    consent=Consent.NOTES_OK,
    remarks=(
        SampleRemark(
            "folasade-stop",
            TRAMS,
            Topic.WORK,
            "The stop at Tanner's Bridge took eleven years: nine letters, four plans of the road, and a mother of twins who "
            "came to every meeting.",
            "Tanner's Bridge 11 YEARS. 9 letters, 4 road plans, mother of twins at every meeting",
            "trams-stop",
            Dimension.ACTIVITIES,
            said=(As.SURPRISE,),
        ),
        SampleRemark(
            "folasade-table",
            TRAMS,
            Topic.SKILL,
            "I look at the minute before the school bell. If that one is wrong, the rest is decoration.",
            "“I look at the minute before the school bell. If that one is wrong, the rest is decoration.”",
            "trams-table",
            Dimension.GROWTH,
            RemarkKind.OPINION,
            (As.VERBATIM,),
        ),
        SampleRemark(
            "folasade-cab",
            TRAMS,
            Topic.CULT,
            "Once a month each planner rides a whole shift in the cab, from ten to five in the morning on.",
            "planners ride a whole shift in the cab once a month, from 4:50",
            "trams-argue",
        ),
        SampleRemark(
            "folasade-snow",
            TRAMS,
            Topic.LIFE,
            "When it snows her telephone lies beside the pillow: six nights last winter.",
            "snow = phone beside the pillow. 6 nights last winter",
            dimension=Dimension.LOAD,
            said=(As.VOLUNTEERED,),
        ),
        SampleRemark(
            "folasade-season",
            TRAMS,
            Topic.HIRE,
            "Trainees are chosen in March, she has heard; she has never sat in that room.",
            "trainees in march, she's heard. never in the room",
            "trams-season",
            said=(As.HEARSAY,),
        ),
        SampleRemark(
            "folasade-machine",
            TRAMS,
            Topic.TREND,
            "In five years a machine writes the timetable every night, and somebody has to explain it to the drivers every "
            "morning.",
            "5 yrs: machine writes it nightly, somebody explains it every morning",
            dimension=Dimension.FUTURE,
            kind=RemarkKind.PREDICTION,
            said=(As.VOLUNTEERED,),
        ),
        SampleRemark(
            "folasade-grass",
            PARKS,
            Topic.HIRE,
            "For grass between the rails they look for a landscape architect who can read a track drawing. Two tenders found "
            "nobody.",
            "grass track: need landscape arch. who reads a track drawing; 2 tenders, nobody",
            dimension=Dimension.FUTURE,
            said=(As.VOLUNTEERED, As.SURPRISE),
        ),
    ),
    promises=(
        SamplePromise(Side.HOST, "find me a chair in the control room for one morning"),
        SamplePromise(Side.SEEKER, "draw her my nine years on line 6 as a map", -10, -11),
    ),
    advice=(
        SampleAdvice(
            "Count the passengers at one stop for a whole Saturday before having an opinion",
            -18,
            -19,
            "412 got on at Mill Lane, 61 of them with something on wheels. The timetable knows nothing of wheels.",
        ),
    ),
    names=(
        SampleName("Marguerite Désaulniers", "lays the tracks, and the grass between them", True, True),
        SampleName("Оксана Гнатюк", "joined the planners last year, knows the night lines", True, True),
    ),
    debrief=SampleDebrief(4, 4, "She drew the whole town on a napkin. I should have asked for it."),
)

IVO = SampleTalk(
    "Ivo Maráček",
    TRAMS,
    (
        Happened(EventKind.ASKED, -5, "18:20", "Over the hedge, with a marrow in my arms"),
        Happened(EventKind.AGREED, -5, "18:22"),
        Happened(EventKind.SCHEDULED, -4, "18:30"),
        Happened(EventKind.HELD, 0),
    ),
    meeting=SampleMeeting(0, 20, Format.IN_PERSON, "Depot canteen, the table by the radiator"),
    agenda=(
        SampleItem("trams-shift", 3, Outcome.ASKED),
        SampleItem("trams-argue", 3, Outcome.ASKED),
        SampleItem("trams-snow", 3, Outcome.ASKED),
        SampleItem("trams-day", 3, Outcome.PLANNED),
        SampleItem("trams-enter", 2, Outcome.VOLUNTEERED, is_spare=True),
    ),
    consent=Consent.NOTES_OK,
    notes=(
        "canteen smells of dill and brake dust\n"
        "remark: up at 3:10 five days in nine. sees friends at breakfast, theirs is his supper\n"
        "remark: “A good stop is one where I needn't look back.”\n"
        "remark: planners do ride along, but never in snow\n"
        "remark: last january a swan sat on the points at Mill Lane for 50 min. no rule for swans until then\n"
        "remark: two of the last five drivers he trained came from office jobs, one was a cellist\n"
        "off the record: remark: the new doors jam, everybody knows, nobody writes it down\n"
        "advice: ride the first tram of the day once, from one end to the other\n"
        "promise: he asks whether I may sit in on a training run\n"
        "promise: I bring him the marrow chutney\n"
        "name: Zsófia Bánki, writes the duty rota, knows every quarrel\n"
    ),
    earlier_notes="canteen smells of dill\nremark: up at 3:10 five days in nine\nask about the swan again\n",
)

PER_AKE = SampleTalk(
    "Per-Åke Winblad",
    TRAMS,
    (
        Happened(EventKind.IDEA, -3, "20:15", "He chooses the trainees that nobody could tell me about"),
        Happened(EventKind.DRAFTED, -2, "19:05"),
        Happened(EventKind.ASKED, -1, "08:35"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -1,
            "08:35",
            "Your evening on trainee years, one question left",
            "Dear Per-Åke Winblad,\n\n"
            "Your evening on trainee years at Halmby Tramways was the first at which I heard a recruiter say “I was wrong”."
            " I am a geography student in my last year; you answered every question that evening, and mine was about the"
            " tram that is a library.\n\n"
            "How did you decide the last time, when two good people stood before you? I would like to understand how you"
            " look at people, and fifteen minutes by telephone would be plenty.\n\n"
            "If that is not possible, a short no is perfectly fine.\n\n"
            "Thank you,\n{me}",
            Guess.PERHAPS,
        ),
    ),
)

MARGUERITE = SampleTalk(
    "Marguerite Désaulniers",
    TRAMS,
    (
        Happened(EventKind.ASKED, -11, "09:40"),
        Happened(EventKind.DECLINED, -6, "17:55", "Eleven kilometres of open track; but she wrote a whole page"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -11,
            "09:40",
            "Folasade Brandt suggested I write",
            "Dear Marguerite Désaulniers,\n\n"
            "Folasade Brandt suggested I write to you about the grass between the rails. I am a geography student in my"
            " last year at Halmby University, and I have walked your green track at the hospital in every weather; in June"
            " it is four degrees cooler than the pavement, I took a thermometer.\n\n"
            "How did the last newcomer to your track crew find the way there? I would be glad of twenty minutes by"
            " telephone.\n\n"
            "If this autumn is too full, I will understand.\n\n"
            "Thank you,\n{me}",
            Guess.LIKELY,
        ),
    ),
    remarks=(
        SampleRemark(
            "marguerite-hard",
            TRAMS,
            Topic.HARD,
            "This year eleven kilometres of track lie open at once, and each has a shopkeeper who has her number.",
            dimension=Dimension.LOAD,
            said=(As.VOLUNTEERED,),
        ),
        SampleRemark(
            "marguerite-enter",
            TRAMS,
            Topic.ENTRY,
            "Of the nine on her crew three are no engineers: a geographer, a gardener and a clockmaker.",
            question="trams-enter",
            dimension=Dimension.ENTRY,
            said=(As.VOLUNTEERED, As.SURPRISE),
        ),
        SampleRemark(
            "marguerite-water",
            PARKS,
            Topic.SKILL,
            "A geographer looks where the water goes. A designer looks where the eye goes. She needs both, and pays for one.",
            question="parks-site",
            dimension=Dimension.GROWTH,
            kind=RemarkKind.OPINION,
            said=(As.VOLUNTEERED,),
        ),
    ),
)
