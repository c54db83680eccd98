"""The sample's conversations about parks and gardens: one to come, one that waits, one that is only drafted."""

from firsthand.desk.rules.sample_seeker import PARKS
from firsthand.desk.rules.sample_shapes import Happened, SampleItem, SampleLetter, SampleMeeting, SampleTalk
from firsthand.meet.rules.words import Format
from firsthand.reach.rules.words import EventKind, Guess, MessageKind, MessageState

ROWAN = SampleTalk(
    "Rowan MacAskill",
    PARKS,
    (
        Happened(EventKind.ASKED, -8, "13:30"),
        Happened(EventKind.AGREED, -6, "14:20", "“Ask me about the salt.”"),
        Happened(EventKind.SCHEDULED, -5, "12:45"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -8,
            "13:30",
            "From Halmby geography to your salt marsh",
            "Dear Rowan MacAskill,\n\n"
            "We both went to Halmby University for geography, ten years apart; Professor Aurelio Tammik still shows your"
            " drowned field map to first-years, me included. I am in my last year now and have read what you wrote about"
            " giving a car park back to the salt marsh.\n\n"
            "Which step on your way from maps to landscape architecture was the longest? Would you have twenty minutes for"
            " me by video, at an hour that is kind to both of us?\n\n"
            "If not, that is quite all right.\n\n"
            "Thank you,\n{me}",
            Guess.PERHAPS,
        ),
        SampleLetter(
            MessageKind.INVITATION,
            -5,
            "12:45",
            "Our conversation",
            "Dear Rowan,\n\n"
            "Thank you for taking the time. The invitation is attached, with the hour in your zone and in mine. If it no"
            " longer suits you, one line is enough and we find another time.\n\n"
            "Thank you,\n{me}",
        ),
    ),
    meeting=SampleMeeting(2, 20, Format.VIDEO, "https://meet.tidewrack.example/rowan"),
    agenda=(
        SampleItem("parks-step", 4),
        SampleItem("parks-show", 3),
        SampleItem("parks-day", 3),
        SampleItem("parks-failed", 3),
        SampleItem("parks-heat", 2),
        SampleItem("parks-budget", 2, is_spare=True),
    ),
)

XIMENA = SampleTalk(
    "Ximena Robledo Paz",
    PARKS,
    (
        Happened(EventKind.ASKED, -11, "15:10"),
        Happened(EventKind.NUDGED, -2, "14:55"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -11,
            "15:10",
            "Your hillside lecture on water stairs",
            "Dear Ximena Robledo Paz,\n\n"
            "Your guest lecture on water stairs reached me online, and in the chat you told me how fog nets are mended. I am"
            " a geography student at Halmby in my last year. Your staircase that turns into a brook for nine days a year"
            " is the one drawing I have copied out by hand.\n\n"
            "How did the first winter change what you had planted there? I would like to understand the work of a"
            " landscape architect from its surprises, and twenty minutes by video would be plenty.\n\n"
            "Should your weeks be full, please just say so.\n\n"
            "Many thanks,\n{me}",
            Guess.HARDLY,
        ),
        SampleLetter(
            MessageKind.FOLLOW_UP,
            -2,
            "14:55",
            "Re: Your hillside lecture on water stairs",
            "Dear Ximena Robledo Paz,\n\n"
            "Some days ago I wrote to you about the staircase that becomes a brook. How did the first winter change what you"
            " had planted there? Twenty minutes by video, or three lines in writing, would teach me a lot.\n\n"
            "If there is no room for it, I understand.\n\n"
            "Thank you,\n{me}",
        ),
    ),
)

JORUNN = SampleTalk(
    "Jórunn Hallsdóttir",
    PARKS,
    (
        Happened(EventKind.IDEA, -4, "21:05", "She made us draw the schoolyard from memory"),
        Happened(EventKind.DRAFTED, -1, "20:40"),
    ),
    letters=(
        SampleLetter(
            MessageKind.FIRST,
            -1,
            "20:40",
            "Hello",
            guess=Guess.LIKELY,
            state=MessageState.DRAFT,
            parts=(
                ("shared", "You taught me geography until you left for the parks office."),
                (
                    "why",
                    "I am so sorry to bother you. You made us draw the schoolyard from memory; I do it with every place.",
                ),
                ("question", "I would love to pick your brain about everything you do in the parks office."),
                ("out", "I understand if there is no room for it at the moment."),
            ),
            earlier="Dear Jórunn, it has been so long and I do not know whether you remember me.",
        ),
    ),
)
