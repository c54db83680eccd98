"""The sample's conversations with one who left the bench, one who is new at it, and one who kept silent."""

from firsthand.desk.rules.sample_seeker import PAPER, PARKS
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
from firsthand.reach.rules.words import Channel, EventKind, Guess, MessageKind

ELENI = SampleTalk(
    "Ελένη Μαυρίδου",
    PAPER,
    (
        Happened(EventKind.ASKED, -9, "10:15"),
        Happened(EventKind.ANSWERED, -7, "15:30", "Yes, if I do not mind hearing why she left"),
        Happened(EventKind.AGREED, -7, "15:31"),
        Happened(EventKind.SCHEDULED, -6, "09:00"),
        Happened(EventKind.HELD, -1),
        Happened(EventKind.DEBRIEFED, -1),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -9,
            "10:15",
            "Your talk on leaving the map archive",
            "Dear Ελένη Μαυρίδου,\n\n"
            "We both listened to the online evening on map collections in spring, you as a speaker, I in my kitchen. I am"
            " finishing a degree in geography. You were the only one that evening who spoke about leaving: from the bench"
            " to landscape architecture.\n\n"
            "What do you know now about the work of a paper conservator that you could not see while you did it? I would"
            " like to understand it from somebody who left, and twenty minutes by telephone would be plenty.\n\n"
            "Please feel free to say no.\n\n"
            "Thank you,\n{me}",
            Guess.HARDLY,
        ),
    ),
    meeting=SampleMeeting(-1, 30, Format.PHONE, "", seeker_calls=False),
    agenda=(
        SampleItem("paper-hard", 4, Outcome.ASKED),
        SampleItem("paper-day", 3, Outcome.ASKED),
        SampleItem("paper-life", 3, Outcome.VOLUNTEERED),
        SampleItem("parks-show", 3, Outcome.ASKED),
        SampleItem("paper-skill", 3, Outcome.ASKED),
    ),
    consent=Consent.NOTES_OK,
    remarks=(
        SampleRemark(
            "eleni-hard",
            PAPER,
            Topic.HARD,
            "The hard part is not the fine work. It is to write “not worth treating” and put your own name under it.",
            "“The hard part is not the fine work. It is to write ‘not worth treating’ and put your own name under it.”",
            "paper-hard",
            kind=RemarkKind.OPINION,
            said=(As.VERBATIM, As.SURPRISE),
        ),
        SampleRemark(
            "eleni-day",
            PAPER,
            Topic.DAY,
            "In her last two years it was repair and nothing else: forty sheets a week for the scanning contract.",
            "last 2 yrs only repair: 40 sheets a week, scanning contract",
            "paper-day",
            Dimension.ACTIVITIES,
        ),
        SampleRemark(
            "eleni-life",
            PAPER,
            Topic.LIFE,
            "She never worked an evening, and found that part of the trouble: at four the contract stopped the clock, ready "
            "or not.",
            "never an evening. at four the clock stops, ready or not",
            "paper-life",
            Dimension.LOAD,
            said=(As.VOLUNTEERED,),
        ),
        SampleRemark(
            "eleni-skill",
            PAPER,
            Topic.SKILL,
            "The best she worked with could leave a thing alone. One notices it only ten years later.",
            "the best one could leave a thing alone; you see it 10 yrs later",
            "paper-skill",
            Dimension.GROWTH,
            RemarkKind.OPINION,
        ),
        SampleRemark(
            "eleni-place",
            PAPER,
            Topic.FIT,
            "To leave her archive meant to leave the town: there was one such post within two hundred kilometres.",
            "leaving archive = leaving town. one such post in 200 km",
            dimension=Dimension.PLACE,
            said=(As.VOLUNTEERED,),
        ),
        SampleRemark(
            "eleni-show",
            PARKS,
            Topic.ENTRY,
            "The design school took her at 38, for a shoebox of pressed plants and field sketches. Nobody asked for a "
            "portfolio.",
            "design school took her at 38 for a SHOEBOX. pressed plants, field sketches. no portfolio",
            "parks-show",
            Dimension.ENTRY,
            said=(As.SURPRISE,),
        ),
        SampleRemark(
            "eleni-outdoors",
            PARKS,
            Topic.DAY,
            "Four days of five are a screen. The fifth is mud, and she lives for the fifth.",
            "4 of 5 days screen, the 5th mud. lives for the 5th",
            "parks-day",
            Dimension.ACTIVITIES,
        ),
    ),
    promises=(
        SamplePromise(Side.HOST, "photograph three sheets from the shoebox", 6),
        SamplePromise(Side.SEEKER, "tell her what others say about getting into a design school", 8),
    ),
    advice=(SampleAdvice("On any visit, ask to see the shelf of rejects first", 9),),
    names=(SampleName("Αχιλλέας Ζορμπάς", "took over her bench, and likes it", True),),
    debrief=SampleDebrief(3, 5, "I was sad for an hour, and then rather clear."),
)

YUI = SampleTalk(
    "Yui Onodera",
    PAPER,
    (
        Happened(EventKind.ASKED, -6, "07:45"),
        Happened(EventKind.ANSWERED, -2, "09:10", "A long letter, with numbers"),
        Happened(EventKind.AGREED, -2, "09:11"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -6,
            "07:45",
            "Tomás Quintela suggested I write",
            "Dear Yui Onodera,\n\n"
            "Tomás Quintela suggested I write to you, because you came to the bench only last year and still see it with"
            " fresh eyes. I am in my last year of geography and try to find out what the work of a paper conservator is"
            " like at the beginning. The sumi print on your studio's page, before and after, made me look for the"
            " seam for ten minutes.\n\n"
            "What did you find out in your first month that no course had told you? Could we talk about that for twenty"
            " minutes, early in my day and late in yours?\n\n"
            "If you have no room for it at the moment, that is no trouble at all.\n\n"
            "With thanks,\n{me}",
            Guess.PERHAPS,
        ),
    ),
    remarks=(
        SampleRemark(
            "yui-day",
            PAPER,
            Topic.DAY,
            "Last month she wrote thirty-one condition reports and repaired four prints.",
            question="paper-day",
            dimension=Dimension.ACTIVITIES,
            said=(As.VOLUNTEERED,),
        ),
        SampleRemark(
            "yui-enter",
            PAPER,
            Topic.ENTRY,
            "No studio in her city looks at anybody without a master's degree. The bench test comes after it, not instead.",
            question="paper-enter",
            dimension=Dimension.ENTRY,
            said=(As.VOLUNTEERED,),
        ),
    ),
)

CASPIAN = SampleTalk(
    "Caspian Oyelaran",
    PAPER,
    (
        Happened(EventKind.ASKED, -38, "11:20"),
        Happened(EventKind.NUDGED, -30, "09:30"),
        Happened(EventKind.NO_REPLY, -21, "17:15", "Two letters are enough"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -38,
            "11:20",
            "Your workshop and the burnt hymnals",
            "Dear Caspian Oyelaran,\n\n"
            "I study geography at Halmby University and found you through the crafts fair, where we both stood in the"
            " queue for soup and you showed me a hymn book that had been through a fire. I would like to know what being a"
            " paper conservator means in a private workshop, away from any archive.\n\n"
            "Which job of the last month was hardest to put a price on? Fifteen minutes by telephone would do.\n\n"
            "If this is a bad time, please do not give it a second thought.\n\n"
            "Thank you,\n{me}",
            Guess.LIKELY,
        ),
        SampleLetter(
            MessageKind.FOLLOW_UP,
            -30,
            "09:30",
            "Re: Your workshop and the burnt hymnals",
            "Dear Caspian Oyelaran,\n\n"
            "I wrote to you about the burnt hymn book and would still like to learn from you: which job of the last month"
            " was hardest to put a price on? Fifteen minutes by telephone would do, and a line in writing just as well.\n\n"
            "If there is no room for it, I understand.\n\n"
            "Thank you,\n{me}",
            channel=Channel.EMAIL,
        ),
    ),
)
