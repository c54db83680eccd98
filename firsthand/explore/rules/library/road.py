"""Library questions about the road: the way in, getting in, how they choose, where it leads."""

from firsthand.explore.rules.library.entry import WORK_KINDS, Depth, Form, LibraryQuestion, of_topic
from firsthand.explore.rules.words import Dimension, Topic

_Q = LibraryQuestion
# fmt: off
_PATH = (
    _Q("path-fork", "What made you choose this side at the last fork on your way to this work?", Form.STORY,
       ("What was on the other side?", "Who had a say?"), Depth.OPENER, Dimension.ENTRY, minutes=3),
    _Q("path-plan", "How did you come to this work instead of the one you had planned at twenty?", Form.STORY,
       ("When did the plan change?", "What is left of it?"), Depth.OPENER, Dimension.ENTRY, minutes=3),
    _Q("path-chance", "Which part of your way here was chance, looking back?", Form.STORY,
       ("What had you done that let chance find you?",), Depth.OPENER, Dimension.ENTRY),
    _Q("path-useful-job", "Which of your earlier jobs helps you most today, to your own surprise?", Form.SUPERLATIVE,
       ("What do you use from it?", "Who saw that before you did?"), dimension=Dimension.ENTRY),
    _Q("path-detour", "Which detour on your way would you take again?", Form.SUPERLATIVE,
       ("What did it cost?", "What did it bring?"), dimension=Dimension.ENTRY),
    _Q("path-doubt", "When on your way did you come closest to turning back?", Form.LAST_TIME,
       ("What kept you?", "Whom did you tell?"), Depth.PROBE, Dimension.ENTRY),
    _Q("path-others", "How did the two colleagues nearest to you come to this work?", Form.COMPARISON,
       ("Which way is the usual one?", "Which would not work today?"), dimension=Dimension.ENTRY),
)
_ENTRY = (
    _Q("entry-last-in", "By which door did the last newcomer get in where you work?", Form.LAST_TIME,
       ("What had they done before?", "What tipped it?"), dimension=Dimension.ENTRY),
    _Q("entry-from-here", "If you had to start again today from where I stand, what would your first year look like?",
       Form.ADVICE, ("What would you skip?", "What would you do first?"), dimension=Dimension.ENTRY, minutes=3,
       suits=WORK_KINDS),
    _Q("entry-odd-door", "What is the oddest route into this work that you have seen succeed?", Form.SUPERLATIVE,
       ("What did they have that counted?", "Who took the risk on them?"), dimension=Dimension.ENTRY),
    _Q("entry-paper", "Which certificate or course do newcomers pay for that nobody here asks about later?",
       Form.PROBLEM, ("What do people ask about instead?",), dimension=Dimension.ENTRY, look_up_first=True),
    _Q("entry-first-weeks", "What did you find out in your first month that no course had told you?", Form.LAST_TIME,
       ("What would have prepared you?", "How long until it felt normal?"), dimension=Dimension.ENTRY),
    _Q("entry-failed", "What was missing in the last newcomer for whom it did not work out?", Form.PROBLEM,
       ("Could one have seen it before?", "Where are they now?"), Depth.PROBE, Dimension.ENTRY, sensitivity=1),
    _Q("entry-cost", "What did getting in cost you, in months and in money?", Form.STORY,
       ("What would it cost today?", "Who helped?"), dimension=Dimension.ENTRY, sensitivity=1, suits=WORK_KINDS),
    _Q("entry-proof", "What could somebody show you from a single weekend of work that would convince you?",
       Form.ADVICE, ("What would make you doubt it?",), dimension=Dimension.ENTRY),
)
_HIRE = (
    _Q("hire-last-choice", "What tipped the balance the last time you saw two good applicants for one post?",
       Form.LAST_TIME, ("Who decided in the end?", "What did not count at all?"), dimension=Dimension.ENTRY),
    _Q("hire-season", "In which months do places like yours choose their newcomers?", Form.STORY,
       ("What sets the date?", "How far ahead is it settled?"), dimension=Dimension.ENTRY, look_up_first=True),
    _Q("hire-first-look", "What do you read first in an application, and what do you never get to?", Form.COMPARISON,
       ("What makes you read on?",), dimension=Dimension.ENTRY),
    _Q("hire-unposted", "How was the last post in your team filled, from the first talk to the contract?", Form.STORY,
       ("Where did people hear of it?", "How long did it take?"), dimension=Dimension.ENTRY, minutes=3),
    _Q("hire-mistake", "Which mistake in an interview here is hard to mend?", Form.PROBLEM,
       ("What is easily forgiven?",), Depth.PROBE, Dimension.ENTRY),
    _Q("hire-changer", "What worries the people who choose when an applicant comes from another trade?", Form.PROBLEM,
       ("What has put such a worry to rest?",), dimension=Dimension.ENTRY),
)
_GROW = (
    _Q("grow-three-years", "What became of the people who began with you?", Form.COMPARISON,
       ("Who is happiest with it?", "Who left the trade?"), dimension=Dimension.FUTURE),
    _Q("grow-last-promotion", "What had the last person who was promoted here done in the months before?",
       Form.LAST_TIME, ("Who noticed?", "Who was passed over?"), dimension=Dimension.GROWTH),
    _Q("grow-teacher", "Who has taught you most since you learned the basics, and how?", Form.SUPERLATIVE,
       ("How often do you get to work with them?",), dimension=Dimension.GROWTH),
    _Q("grow-ceiling", "At what point do people in your seat stop learning new things?", Form.PROBLEM,
       ("What do they do then?", "How do you notice it in yourself?"), Depth.PROBE, Dimension.GROWTH),
    _Q("grow-side-door", "Which other trades do people move on to from here, going by the last few who did?",
       Form.COMPARISON, ("What carried over?", "What had to be learned anew?"), dimension=Dimension.FUTURE),
    _Q("grow-turned-down", "Which next step have you turned down, and why?", Form.STORY,
       ("What did you keep that way?",), Depth.PROBE, Dimension.GROWTH),
    _Q("grow-month", "What can you do today that you could not do a year ago?", Form.COMPARISON,
       ("Who made that possible?",), dimension=Dimension.GROWTH),
)
# fmt: on
ROAD = (
    *of_topic(Topic.PATH, _PATH),
    *of_topic(Topic.ENTRY, _ENTRY),
    *of_topic(Topic.HIRE, _HIRE),
    *of_topic(Topic.GROW, _GROW),
)
