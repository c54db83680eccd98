"""Library questions for the turns of a talk: change, advice, what to read or try, whom else to ask, the end."""

from firsthand.explore.rules.library.entry import PLACE_KINDS, WORK_KINDS, Depth, Form, LibraryQuestion, of_topic
from firsthand.explore.rules.words import Dimension, Topic

_Q = LibraryQuestion
# fmt: off
_TREND = (
    _Q("trend-two-years", "What do you do otherwise today than two years ago?", Form.COMPARISON,
       ("Who brought that in?", "What was lost with it?"), dimension=Dimension.FUTURE),
    _Q("trend-machine", "Which of your tasks has a machine taken over so far, and which not?", Form.COMPARISON,
       ("What do you check by hand?",), dimension=Dimension.FUTURE),
    _Q("trend-wrong", "Which prediction about your trade has turned out wrong?", Form.PROBLEM, ("Who believed it?",),
       dimension=Dimension.FUTURE, suits=WORK_KINDS),
    _Q("trend-demand", "What do the people you work for ask for now that they did not three years ago?",
       Form.COMPARISON, ("Who learned it first?",), dimension=Dimension.FUTURE),
    _Q("trend-worry", "Which change in the trade are the veterans more worried about than the young?", Form.PROBLEM,
       ("What do they see?",), Depth.PROBE, Dimension.SECURITY),
    _Q("trend-house", "What has changed in your house since the last big decision from the top?", Form.COMPARISON,
       ("Who noticed first?",), dimension=Dimension.SECURITY, look_up_first=True, suits=PLACE_KINDS),
)
_ADV = (
    _Q("adv-my-place", "Now that you know a little about me, what would you do next in my place?", Form.ADVICE,
       ("What would you leave alone?", "What would show that it works?"), dimension=Dimension.ENTRY, minutes=3),
    _Q("adv-cheap-test", "What would be the cheapest way for me to find out whether this is for me, in your eyes?",
       Form.ADVICE, ("How long would it take?",), dimension=Dimension.ENTRY),
    _Q("adv-two-roads", "Of the roads I named, which would you look at again more closely, and for what?",
       Form.ADVICE, ("What would change your mind?",), dimension=Dimension.ENTRY),
    _Q("adv-wrong-advice", "Which advice that you were given at the start proved wrong?", Form.PROBLEM,
       ("Who meant it well?",), dimension=Dimension.ENTRY),
    _Q("adv-not-yet", "What should I have done before I talk to anybody who chooses people?", Form.ADVICE,
       ("What comes first?",), Depth.PROBE, Dimension.ENTRY),
)
_RES = (
    _Q("res-read", "What do you read yourself to keep up, and what no longer?", Form.RESOURCE,
       ("Where should a beginner start?",), dimension=Dimension.GROWTH),
    _Q("res-see", "Where could I watch this work for a day without being in the way?", Form.RESOURCE,
       ("Whom would I ask?",), dimension=Dimension.ACTIVITIES, suits=WORK_KINDS),
    _Q("res-try", "Which small task could I try at home that comes close to your work?", Form.RESOURCE,
       ("What would be a good result?",), dimension=Dimension.ACTIVITIES, suits=WORK_KINDS),
    _Q("res-meet", "Where do people of this trade meet and talk openly, online or in a room?", Form.RESOURCE,
       ("Who goes there?", "What does a newcomer do there?"), dimension=Dimension.PEOPLE),
    _Q("res-house", "Which report, talk or interview shows your house as it really is?", Form.RESOURCE,
       ("What does it leave out?",), dimension=Dimension.VALUES, look_up_first=True, suits=PLACE_KINDS),
)
_REF = (
    _Q("ref-other-view", "Who sees this work in another way than you do, and would say so?", Form.RESOURCE,
       ("What would they say?", "May I say that you sent me?")),
    _Q("ref-two", "Which two people should I hear before I make up my mind?", Form.RESOURCE,
       ("What can each of them tell?", "May I use your name?")),
    _Q("ref-leaver", "Whom do you know who left this work and does not regret it?", Form.RESOURCE,
       ("How would you introduce me?",), sensitivity=1),
    _Q("ref-newcomer", "Who came in only last year and still sees it with fresh eyes?", Form.RESOURCE,
       ("May I say that you thought of them?",)),
    _Q("ref-open-question", "Who could answer the one thing that you could not?", Form.RESOURCE,
       ("May I mention our talk?",), Depth.PROBE),
)
_CLOSE = (
    _Q("close-missed", "Which question did I miss that you would have liked to answer?", Form.STORY,
       ("And what is the answer?",), minutes=1),
    _Q("close-back", "May I write to you once I have tried what you suggested?", Form.STORY,
       ("Which way of writing suits you best?",), minutes=1),
    _Q("close-quote", "Which of the things you told me should stay between us?", Form.STORY,
       ("May I repeat the rest without your name?",), minutes=1),
    _Q("close-useful", "What could I send you one day that would be of use to you?", Form.STORY,
       ("Whom should I think of you with?",), minutes=1),
    _Q("close-wrong", "What have I understood wrongly so far, going by my questions?", Form.STORY,
       ("What is it like instead?",), Depth.PROBE, minutes=1),
)
# fmt: on
TALK = (
    *of_topic(Topic.TREND, _TREND),
    *of_topic(Topic.ADV, _ADV),
    *of_topic(Topic.RES, _RES),
    *of_topic(Topic.REF, _REF),
    *of_topic(Topic.CLOSE, _CLOSE),
)
