"""The sample's conversations with two who mend paper: one kept up, one thanked."""

from firsthand.desk.rules.sample_seeker import PAPER, TRAMS
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

WANDA = SampleTalk(
    "Wanda Kłosowska",
    PAPER,
    (
        Happened(EventKind.IDEA, -53, note="She explained the green tape on the Saturday tour"),
        Happened(EventKind.DRAFTED, -52, "19:40"),
        Happened(EventKind.ASKED, -51, "09:05"),
        Happened(EventKind.AGREED, -49, "08:12", "“Come on a Thursday, that is when we cook.”"),
        Happened(EventKind.SCHEDULED, -49, "12:30"),
        Happened(EventKind.HELD, -44),
        Happened(EventKind.DEBRIEFED, -44),
        Happened(EventKind.THANKED, -43, "09:20"),
        Happened(EventKind.KEPT_UP, -12, "18:05", "Told her about the eleven evenings"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -51,
            "09:05",
            "Your Saturday tour and the green tape",
            "Dear Wanda Kłosowska,\n\n"
            "At your Saturday tour of the archive I was the one who asked about the green tape. I am a last-year geography"
            " student at Halmby University, and since you said that tape has ruined more sheets than water, I look at"
            " every map in our reading room twice.\n\n"
            "How does your day at the bench go when no tour comes through? I would like to understand the work of a paper"
            " conservator from the inside. Twenty minutes by telephone, or at the archive, would be plenty.\n\n"
            "If your weeks are full, just say so; I will understand.\n\n"
            "Thank you,\n{me}",
            Guess.HARDLY,
        ),
        SampleLetter(
            MessageKind.THANK_YOU,
            -43,
            "09:20",
            "Thank you for Thursday",
            "Dear Wanda Kłosowska,\n\n"
            "Thank you for Thursday, and for the smell of the paste kitchen, which came home with me. I keep thinking of"
            " the farmer who found his grandfather's drain on your sheet. I had expected to hear about tweezers, and heard"
            " that four hours of six go into looking.\n\n"
            "I will buy the most worthless map at the flea market this weekend and write down every step of mending it,"
            " as you advised. In a month I will tell you how many evenings it took.\n\n"
            "With warm regards,\n{me}",
        ),
        SampleLetter(
            MessageKind.UPDATE,
            -12,
            "18:05",
            "Eleven evenings with a map of Jutland",
            "Dear Wanda Kłosowska,\n\n"
            "You advised me to mend one worthless map, so I did: a school map of Jutland, eleven evenings. On the third I"
            " tore off a corner of the coast and put it back. I was happy on nine of the eleven. What I learned: I check"
            " the light every ten minutes, and nobody had told me that one holds one's breath.\n\n"
            "I also talked with Tomás Quintela, who sends you his regards and says that you cook the paste too long. Thank"
            " you for leading me to him. There is no need to reply.\n\n"
            "Warmly,\n{me}",
        ),
    ),
    meeting=SampleMeeting(-44, 30, Format.IN_PERSON, "City Archive, the green door in the yard; ring twice"),
    agenda=(
        SampleItem("paper-day", 4, Outcome.ASKED),
        SampleItem("paper-life", 3, Outcome.ASKED),
        SampleItem("paper-use", 3, Outcome.VOLUNTEERED),
        SampleItem("paper-enter", 3, Outcome.ASKED),
        SampleItem("paper-scan", 3, Outcome.ASKED, is_spare=True),
    ),
    consent=Consent.NOTES_OK,
    remarks=(
        SampleRemark(
            "wanda-day",
            PAPER,
            Topic.DAY,
            "Of six hours with a sheet, four go into looking, measuring and writing down. One is paste, one is waiting.",
            "six hours a sheet: four looking, measuring, writing down. one paste, one waiting",
            "paper-day",
            Dimension.ACTIVITIES,
        ),
        SampleRemark(
            "wanda-life",
            PAPER,
            Topic.LIFE,
            "The paper goes to sleep at four, and so do I.",
            "“The paper goes to sleep at four, and so do I.”",
            "paper-life",
            Dimension.LOAD,
            said=(As.VERBATIM,),
        ),
        SampleRemark(
            "wanda-use",
            PAPER,
            Topic.MEAN,
            "A farmer found on one of her sheets the drain his grandfather had dug. His field has not flooded since.",
            "farmer finds grandfather's drain on her sheet!! no flood since",
            "paper-use",
            said=(As.VOLUNTEERED, As.SURPRISE),
        ),
        SampleRemark(
            "wanda-enter",
            PAPER,
            Topic.ENTRY,
            "She took on two people without the degree and one with it, and would take the two again. “Show me a hand.”",
            "took 2 without degree, 1 with; would take the 2 again. show me a hand",
            "paper-enter",
            Dimension.ENTRY,
            RemarkKind.OPINION,
        ),
        SampleRemark(
            "wanda-skill",
            PAPER,
            Topic.SKILL,
            "The best of her three is colour-blind: he sees tears that nobody else sees.",
            "best of the 3 is colour-blind, sees tears nobody sees",
            "paper-skill",
            Dimension.GROWTH,
            said=(As.SURPRISE,),
        ),
        SampleRemark(
            "wanda-scan",
            PAPER,
            Topic.TREND,
            "In ten years half of them will look after originals that nobody unrolls any more, the scans are that good.",
            "in 10 yrs half of us keep originals nobody unrolls",
            "paper-scan",
            Dimension.FUTURE,
            RemarkKind.PREDICTION,
        ),
        SampleRemark(
            "wanda-post",
            PAPER,
            Topic.HIRE,
            "The second post will stay empty until the roof is paid for.",
            "2nd post stays empty until the roof is paid",
            said=(As.OFF_RECORD, As.VOLUNTEERED),
        ),
        SampleRemark(
            "wanda-canteen",
            TRAMS,
            Topic.CULT,
            "At the tramways, where she drew for seven years, office and drivers ate in two canteens. Most quarrels began "
            "between the two.",
            "tramways in her day: two canteens, office and drivers. quarrels began between them",
            "trams-argue",
            said=(As.VOLUNTEERED,),
        ),
    ),
    promises=(
        SamplePromise(Side.HOST, "show me how paste is cooked, on a Thursday", -39, -39),
        SamplePromise(Side.SEEKER, "send her the scan of the flood survey of 1897", -41, -42),
    ),
    advice=(
        SampleAdvice(
            "Mend one worthless map from the flea market and write down every step",
            -14,
            -13,
            "Eleven evenings with a school map of Jutland. I tore a corner off the coast and put it back. Happy on nine.",
        ),
    ),
    names=(SampleName("Tomás Quintela", "disagrees with her about everything except paste", True, True),),
    debrief=SampleDebrief(5, 5, "I forgot to look at the clock. So did she."),
)

TOMAS = SampleTalk(
    "Tomás Quintela",
    PAPER,
    (
        Happened(EventKind.ASKED, -22, "08:50"),
        Happened(EventKind.AGREED, -20, "13:02"),
        Happened(EventKind.SCHEDULED, -20, "18:30", until=-17),
        Happened(EventKind.RESCHEDULED, -18, "09:15", "A lender's van comes on our day"),
        Happened(EventKind.HELD, -15),
        Happened(EventKind.DEBRIEFED, -15),
        Happened(EventKind.THANKED, -14, "08:40"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -22,
            "08:50",
            "Wanda Kłosowska suggested I write",
            "Dear Tomás Quintela,\n\n"
            "Wanda Kłosowska suggested I write to you: she says you disagree with her about everything except paste. I"
            " study geography in my last year. Your article on the tide charts, with the photograph of the failed lining,"
            " is the most honest one I have found.\n\n"
            "How did last week go for you as a paper conservator in a museum, from Monday to Friday? I would like to"
            " understand that work, and twenty minutes by video or telephone, on a day that suits you, would be plenty.\n\n"
            "If it does not fit, a short no is quite all right.\n\n"
            "Many thanks,\n{me}",
            Guess.PERHAPS,
        ),
        SampleLetter(
            MessageKind.THANK_YOU,
            -14,
            "08:40",
            "The wall of mistakes",
            "Dear Tomás Quintela,\n\n"
            "Thank you for your time yesterday. I have told three friends about the wall on which your workshop hangs its"
            " failed treatments, with names, and that yours hangs there three times. None of them has such a wall at"
            " work; all of them want one.\n\n"
            "By next Friday I will send you my diary of the eleven evenings. And I will ask our archive for a day in the"
            " store without windows, as you advised, and tell you whether it is still lovely.\n\n"
            "With best wishes,\n{me}",
        ),
    ),
    meeting=SampleMeeting(-15, 20, Format.VIDEO, "https://rooms.estuario.example/quintela"),
    agenda=(
        SampleItem("paper-day", 3, Outcome.ASKED),
        SampleItem("paper-life", 3, Outcome.ASKED),
        SampleItem("paper-team", 3, Outcome.VOLUNTEERED),
        SampleItem("paper-skill", 3, Outcome.ASKED),
        SampleItem("paper-enter", 3, Outcome.ASKED),
        SampleItem("paper-pay", 2, Outcome.SKIPPED, is_spare=True),
    ),
    consent=Consent.NOTES_OK,
    remarks=(
        SampleRemark(
            "tomas-day",
            PAPER,
            Topic.DAY,
            "Yesterday he held a brush for forty minutes. The rest was photographs, a condition report and a late van.",
            "yesterday 40 min brush. rest: photos, condition report, a van that came late",
            "paper-day",
            Dimension.ACTIVITIES,
        ),
        SampleRemark(
            "tomas-life",
            PAPER,
            Topic.LIFE,
            "Before the exhibition on tides he worked six Saturdays and had dinner at nine. After it, nobody rang for a "
            "month.",
            "before the tide show 6 saturdays, dinner at 9. afterwards nobody rings for a month",
            "paper-life",
            Dimension.LOAD,
        ),
        SampleRemark(
            "tomas-skill",
            PAPER,
            Topic.SKILL,
            "You hear from the spoon when the paste is ready. It took me four winters.",
            "“You hear from the spoon when the paste is ready. It took me four winters.”",
            "paper-skill",
            Dimension.GROWTH,
            said=(As.VERBATIM, As.SURPRISE),
        ),
        SampleRemark(
            "tomas-wall",
            PAPER,
            Topic.CULT,
            "When a treatment goes wrong it is hung on a wall with the name beside it. His own hangs there three times.",
            "wall of mistakes, with names! his is up three times",
            "paper-team",
            said=(As.VOLUNTEERED, As.SURPRISE),
        ),
        SampleRemark(
            "tomas-pay",
            PAPER,
            Topic.PAY,
            "A friend in a private workshop is paid by the sheet, he has heard, and leaves out lunch.",
            "heard: friend in private workshop paid by the sheet, no lunch",
            "paper-pay",
            said=(As.HEARSAY, As.VOLUNTEERED),
        ),
        SampleRemark(
            "tomas-enter",
            PAPER,
            Topic.ENTRY,
            "Neither of the last two they took had the degree: one bound books before, as he did, one repaired kites.",
            "last two: no degree. one bookbinder like him, one kite repairer",
            "paper-enter",
            Dimension.ENTRY,
        ),
    ),
    promises=(
        SamplePromise(Side.HOST, "send the list of summer volunteers at the museum", 5),
        SamplePromise(Side.SEEKER, "send him the diary of my eleven evenings", -4),
    ),
    advice=(SampleAdvice("Spend a day in a store without windows and see whether it is still lovely", 4),),
    names=(
        SampleName("Yui Onodera", "came in only last year, writes better letters than he does", True, True),
        SampleName("Benedikta Faulhaber", "runs a private workshop; ask her about being paid by the sheet"),
    ),
    debrief=SampleDebrief(4, 5, "He laughed at my question about tweezers, kindly."),
)
