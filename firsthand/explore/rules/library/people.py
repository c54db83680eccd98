"""Library questions about people: how they treat each other, life, the hard part, money, who does well."""

from firsthand.explore.rules.library.entry import PLACE_KINDS, WORK_KINDS, Depth, Form, LibraryQuestion, of_topic
from firsthand.explore.rules.words import Dimension, Topic

_Q = LibraryQuestion
# fmt: off
_CULT = (
    _Q("cult-bad-news", "What happened the last time somebody brought bad news to your boss?", Form.LAST_TIME,
       ("What was said first?", "What happened to the one who brought it?"), dimension=Dimension.PEOPLE),
    _Q("cult-quarrel", "How did the last quarrel in your team end?", Form.LAST_TIME,
       ("Who spoke to whom?", "What is different since?"), dimension=Dimension.PEOPLE),
    _Q("cult-praise", "What does one get praised for in your team, going by the last time it happened?",
       Form.LAST_TIME, ("What goes unnoticed?",), dimension=Dimension.PEOPLE),
    _Q("cult-unwritten", "Which unwritten rule do new colleagues break first?", Form.PROBLEM,
       ("How do they find out?", "Who tells them?"), dimension=Dimension.PEOPLE),
    _Q("cult-idea", "What became of the last idea that came from the youngest in the team?", Form.LAST_TIME,
       ("Who had to agree?",), dimension=Dimension.AUTONOMY),
    _Q("cult-help", "How do colleagues react when you are stuck and ask?", Form.STORY, ("When did you last do it?",),
       dimension=Dimension.PEOPLE),
    _Q("cult-between", "How would somebody from the house next door describe the way you treat each other?",
       Form.COMPARISON, ("What would they get wrong?",), Depth.PROBE, Dimension.VALUES, suits=PLACE_KINDS),
)
_LIFE = (
    _Q("life-home-time", "At what time did you get home on each evening last week?", Form.LAST_TIME,
       ("How usual was that?", "Who else was still there?"), dimension=Dimension.PLACE),
    _Q("life-busy-season", "What does the busiest season of your year look like, week by week?", Form.SUPERLATIVE,
       ("How do you know when it is over?", "What gives way?"), dimension=Dimension.LOAD),
    _Q("life-cancelled", "What did you last cancel with friends because of work?", Form.LAST_TIME,
       ("How often does that happen?",), dimension=Dimension.LOAD),
    _Q("life-day-off", "What happens when you take a day off at short notice?", Form.STORY,
       ("Who covers?", "When did you last do it?"), dimension=Dimension.PLACE),
    _Q("life-away", "How many nights did work keep you away from home this year?", Form.LAST_TIME,
       ("Who chooses which ones?",), dimension=Dimension.PLACE),
    _Q("life-part-time", "How do the people on your team who work fewer hours arrange it?", Form.COMPARISON,
       ("What does it cost them?", "Who asked first?"), dimension=Dimension.PLACE),
    _Q("life-phone", "When did work last reach you at the weekend, and for what?", Form.LAST_TIME,
       ("Could it have waited?",), dimension=Dimension.LOAD),
)
_HARD = (
    _Q("hard-leavers", "Which reasons did the last people who left give?", Form.PROBLEM,
       ("Which were not the whole truth?", "What would have kept them?"), dimension=Dimension.SECURITY),
    _Q("hard-sunday", "Which part of the coming week are you least looking forward to?", Form.SUPERLATIVE,
       ("How often does it come round?",), dimension=Dimension.LOAD),
    _Q("hard-untold", "What did nobody tell you about the hard side of this work before you began?", Form.PROBLEM,
       ("Would you have come all the same?",), dimension=Dimension.LOAD, suits=WORK_KINDS),
    _Q("hard-nearly-left", "What was going on the last time you thought of leaving?", Form.LAST_TIME,
       ("What changed?", "What would make you think of it again?"), Depth.PROBE, Dimension.SECURITY),
    _Q("hard-after-five", "What wears people down after five years of this?", Form.PROBLEM,
       ("Who gets round it, and how?",), dimension=Dimension.LOAD),
    _Q("hard-error", "What happens here when somebody makes a costly mistake?", Form.STORY,
       ("When was the last one?", "Who stood by them?"), dimension=Dimension.PEOPLE),
    _Q("hard-unsure", "When did you last worry about whether your post would still be there?", Form.LAST_TIME,
       ("What did you do?",), Depth.PROBE, Dimension.SECURITY),
)
_PAY = (
    _Q("pay-range", "What range should somebody new to this work expect in this part of the country?", Form.STORY,
       ("What moves one up in it?",), dimension=Dimension.PAY, look_up_first=True),
    _Q("pay-curve", "How does pay in this trade change between the first year and the tenth?", Form.COMPARISON,
       ("Where are the steps?", "Who falls behind?"), dimension=Dimension.PAY, look_up_first=True),
    _Q("pay-surprise", "Which part of the pay surprises newcomers, for better or worse?", Form.PROBLEM,
       ("When do they find out?",), dimension=Dimension.PAY),
    _Q("pay-extras", "What beside the salary makes a real difference here: pension, hours, training, housing?",
       Form.COMPARISON, ("What would people miss most?",), dimension=Dimension.PAY, suits=PLACE_KINDS),
    _Q("pay-asking", "What have you seen people ask for when the pay was settled, with success?", Form.STORY,
       ("What was refused?",), Depth.PROBE, Dimension.PAY, sensitivity=2),
)
_FIT = (
    _Q("fit-unhappy", "What sort of person have you seen be unhappy in this work, although they were able?",
       Form.COMPARISON, ("What did they look for?", "Where did they go?"), dimension=Dimension.VALUES),
    _Q("fit-stayers", "What do those who stay for ten years have in common?", Form.COMPARISON,
       ("What did they give up?",), dimension=Dimension.VALUES),
    _Q("fit-warn", "Whom would you warn off this trade, although the work itself would suit them?", Form.ADVICE,
       ("What would you tell them to do instead?",), dimension=Dimension.VALUES, suits=WORK_KINDS),
    _Q("fit-surprise", "Who flourished here of whom nobody had expected it?", Form.STORY,
       ("What had people overlooked?",), dimension=Dimension.PEOPLE),
    _Q("fit-temper", "Which trait of yours is a help in this work, and a nuisance elsewhere?", Form.COMPARISON,
       ("When did it last help?",), Depth.PROBE, Dimension.ACTIVITIES),
)
# fmt: on
PEOPLE = (
    *of_topic(Topic.CULT, _CULT),
    *of_topic(Topic.LIFE, _LIFE),
    *of_topic(Topic.HARD, _HARD),
    *of_topic(Topic.PAY, _PAY),
    *of_topic(Topic.FIT, _FIT),
)
