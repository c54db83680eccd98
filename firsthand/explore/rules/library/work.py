"""Library questions about the work: the day, the work itself, skill, what it is good for."""

from firsthand.explore.rules.library.entry import PLACE_KINDS, WORK_KINDS, Depth, Form, LibraryQuestion, of_topic
from firsthand.explore.rules.words import Dimension, HostKind, Topic

_Q = LibraryQuestion
# fmt: off
_DAY = (
    _Q("day-yesterday", "What did your day hold yesterday, hour by hour?", Form.LAST_TIME,
       ("… and then?", "How usual was that?"), Depth.OPENER, Dimension.ACTIVITIES, minutes=3),
    _Q("day-slow-hour", "Which hour of your day drags the most?", Form.SUPERLATIVE,
       ("What happens in it?", "What have you tried?"), dimension=Dimension.ACTIVITIES),
    _Q("day-interrupt", "What interrupted you most often last week?", Form.SUPERLATIVE,
       ("Who decides what comes first?",), dimension=Dimension.LOAD),
    _Q("day-screen-people", "How much of your time last week went to people, compared with things?", Form.COMPARISON,
       ("Is that more or less than you like?", "Was it so two years ago?"), dimension=Dimension.ACTIVITIES),
    _Q("day-unseen", "Which task fills your days that nobody outside would guess?", Form.PROBLEM,
       ("Who did it before you?", "Why does it fall to you?"), dimension=Dimension.ACTIVITIES),
    _Q("day-best", "What made the best day of last month a good one?", Form.SUPERLATIVE,
       ("How often is there one like it?",), dimension=Dimension.ACTIVITIES),
    _Q("day-first-thing", "What is the first thing you open in the morning?", Form.STORY,
       ("Who is waiting for it?", "What happens when it is late?"), Depth.OPENER, Dimension.ACTIVITIES),
)
_WORK = (
    _Q("work-last-finished", "What was the last thing you finished that you were content with?", Form.LAST_TIME,
       ("What was your own part in it?", "How did you know that it was done?"), Depth.OPENER, Dimension.ACTIVITIES,
       minutes=3),
    _Q("work-own-call", "Which decision this month was yours alone?", Form.LAST_TIME,
       ("Which would you like to be?", "Who can overrule you?"), dimension=Dimension.AUTONOMY),
    _Q("work-tool", "Which tool could you least do without?", Form.SUPERLATIVE,
       ("What is wrong with it?", "How long did it take to learn?"), dimension=Dimension.ACTIVITIES),
    _Q("work-thrown-away", "What have you made in the last year that was thrown away in the end?", Form.PROBLEM,
       ("Who decided?", "What did you think of it?"), dimension=Dimension.MEANING),
    _Q("work-hand-over", "From whom does a piece of work come to you, and to whom next?", Form.STORY,
       ("Where does it get stuck?",), dimension=Dimension.ACTIVITIES),
    _Q("work-argument", "What do people in this trade argue about when they do good work?", Form.PROBLEM,
       ("Which side are you on?", "What settled it last time?"), Depth.PROBE, Dimension.ACTIVITIES),
    _Q("work-best-project", "Which project would you show me if I had ten minutes to see what you do?",
       Form.SUPERLATIVE, ("What was hard in it?", "What would you change now?"), dimension=Dimension.ACTIVITIES,
       minutes=3),
    _Q("work-here-only", "What does your house do in another way than the others in the trade?", Form.COMPARISON,
       ("Since when?", "What does it cost?"), dimension=Dimension.VALUES, look_up_first=True, suits=PLACE_KINDS),
)
_SKILL = (
    _Q("skill-good-eye", "What does the best of your colleagues see at once that others miss?", Form.COMPARISON,
       ("How did they learn it?", "When did you begin to see it?"), dimension=Dimension.GROWTH),
    _Q("skill-overrated", "Which skill do adverts for this work ask for that hardly matters?", Form.COMPARISON,
       ("And which do they leave out?",), dimension=Dimension.ENTRY, look_up_first=True),
    _Q("skill-newcomer-slip", "Which mistake do newcomers make most in their first months?", Form.PROBLEM,
       ("How does it come out?", "Who helps?"), dimension=Dimension.ENTRY),
    _Q("skill-judged", "How did you learn last time whether your work was good?", Form.LAST_TIME,
       ("Who said so?", "How long did you wait?"), dimension=Dimension.GROWTH),
    _Q("skill-hard-won", "Which skill took you longest to learn?", Form.SUPERLATIVE,
       ("What made the difference?", "How would you teach it?"), dimension=Dimension.GROWTH),
    _Q("skill-carried", "What could people from another trade do at once when they came to you?", Form.COMPARISON,
       ("What did they have to unlearn?",), dimension=Dimension.ENTRY, who=(HostKind.MANAGER, HostKind.VETERAN)),
)
_MEAN = (
    _Q("mean-last-worth", "What happened the last time you went home and thought that it was worth it?",
       Form.LAST_TIME, ("How long had you waited for it?",), dimension=Dimension.MEANING),
    _Q("mean-who-notices", "Who would notice first if your work stopped for a month?", Form.STORY,
       ("What would they miss?",), dimension=Dimension.MEANING),
    _Q("mean-kept", "Which letter, photograph or piece from your work have you kept?", Form.SUPERLATIVE,
       ("What is the story of it?",), dimension=Dimension.MEANING),
    _Q("mean-proud", "What are you proud of that appears in no report?", Form.SUPERLATIVE, ("Who knows of it?",),
       dimension=Dimension.MEANING),
    _Q("mean-empty", "Which part of what you do feels pointless to you, and has for a while?", Form.PROBLEM,
       ("Why is it done?", "How much of the week is it?"), Depth.PROBE, Dimension.MEANING, sensitivity=1),
    _Q("mean-then-now", "What does this work mean to you today that it did not when you began?", Form.COMPARISON,
       ("When did that turn?",), dimension=Dimension.VALUES, suits=WORK_KINDS),
)
# fmt: on
WORK = (
    *of_topic(Topic.DAY, _DAY),
    *of_topic(Topic.WORK, _WORK),
    *of_topic(Topic.SKILL, _SKILL),
    *of_topic(Topic.MEAN, _MEAN),
)
