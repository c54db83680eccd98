"""How English asks for something, what it asks for, and for how long."""

from firsthand.kernel.phrases import Phrases

REQUEST = Phrases("""
(could|can|would|will|may|might|shall) (you|i|we|it|your)
(please|kindly)
(i would|i'd|we would|we'd) ..1 (love|like|appreciate|welcome|value|enjoy|be grateful|be glad|be happy|be thankful|be \
delighted|be honoured|be honored)
(it would|it'd|that would) ..1 (be|help|mean|make|let)
i ..1 (wonder|hope|was wondering|am wondering|was hoping|am hoping|wanted to ask|want to ask|want to hear|want to \
talk|want to meet)
(i'm|i am) (wondering|hoping|asking)
(grateful|thankful|glad|happy|delighted|obliged) (if|for|to)
(need|needs|want|wants) you to
(wonder|wondering|wondered) ..1 (if|whether)
(any chance|is there any chance|is there a chance|do you have|have you|are you free|are you open|are you willing|if \
you have|if you could|if you can|if you would)
(minutes|minute|min|mins|hour) ..8 (would|will) ..1 (be|do|help|suit|suffice|mean|make)
(i|we) need
let me
""")

TALK = Phrases("""
(call|phone|chat|talk|zoom|skype|teams|facetime|whatsapp|coffee|tea|fika|conversation|meeting|meet|video|telephone|\
speak)
(tell|show|explain to|teach|walk|take|describe to|give) (me|us) !(your|the|a copy)
(explain|describe|hear|share|learn|understand) ..3 (how|what|which|why|where|when|who|your (story|view|experience*|\
thoughts|answer))
""")

_DOCUMENTS = """(plan|plans|slide|slides|deck|notes|template*|copy|copies|document*|report|reports|file|files|paper|\
papers|pdf|pdfs|
material*|handout*|syllabus|dataset*|spreadsheet*|worksheet*|drawing*|photo*|picture*|recipe*|code|sample*|manual|guide|
lesson*|booklet*|brochure*|checklist*|contract*|form|forms|curriculum|schedule*|link|links|list|lists|book|books|
workbook*|presentation*|portfolio*|example*|pattern*|outline*|protocol*|script*|data|record|records|recording*|script|chapter*|
thesis|dissertation|article*|letter*|budget*|map|maps|model|models|certificate*|exam|exams|questions|exercise*|transcript*)""".replace(
    "\n", ""
)

DOCUMENT = Phrases(f"""
(send|forward|email|mail|post|lend|share|give) ..1 (me|us|over|along|with me|with us) !(a few lines|a line|two lines|\
some times) ..6 {_DOCUMENTS}
(send|forward|email|mail|post|lend|share|attach|upload) ..1 (your|the|some|a|an|any|one of|those|these) ..4 \
{_DOCUMENTS}
let (me|us) have ..5 {_DOCUMENTS}
(i|we) ..1 (have|get|borrow|receive|see|download|use) (a copy|copies|your|the|one of your|some of your) ..4 \
{_DOCUMENTS}
""")

REVIEW = Phrases("""
(look|looking|glance|cast an eye|run your eye|read) (over|through) !(your|the history|that)
(look|looking|glance|peek) at ..4 (my|our|mine)
(review|check|critique|checking|reviewing|correcting|reading|editing|marking|correct|mark|proofread|edit|read|assess|\
evaluate|grade|rate|improve|fix|comment on|go over|go through|test|try) ..2 (my|our|mine)
(give|send|share) (me|us) ..3 (feedback|comments|your opinion|your verdict) (on|about) ..3 (my|our|mine)
(feedback|comments|your opinion|your thoughts|your verdict) (on|about) ..2 (my|our) !(plan to|idea of|path|next step*|\
choice)
(think of|make of|say to|say about) (my|our) ..3 (portfolio|drawing*|cv|resume|letter|essay|thesis|project*|draft*|\
design*|sketch*|code|work|application|sample*|website|plan|budget|photo*|video*|paper)
""")

INTRODUCTION = Phrases("""
(introduce|introducing) (me|us)
(introduction|introductions|intro|intros) to
(put|putting) (me|us) (in touch|in contact|onto)
(connect|connecting) (me|us) (with|to)
(point|steer|direct) (me|us) (to|toward|towards|at) (a|an|anyone|any|someone|somebody|other|people|your|the|one of)
(pass|give) (my|this|me) !(regards|greetings|best|love|thanks|respects) ..3 (to|on|along) ..3 (colleague*|boss|\
manager|friend*|team|head|director)
(anyone|anybody|someone|somebody|who) else ..6 (talk|speak|write|contact|ask|meet|approach)
(know|recommend|suggest|name) (anyone|anybody|someone|somebody|other people|others) ..5 (talk|speak|write|contact|ask|\
meet|who)
(give|send|share) (me|us) ..3 (contact|contacts|number|address|names|name) of
""")
NOT_YOU = Phrases("""
(right|wrong|best) person
(better placed|instead of you|in your place)
if ..1 (you are|you're|this is|this isn't|you aren't) ..1 not
if not you
""")

VISIT = Phrases("""
(shadow|shadowing) !(of|puppet*)
(tour of|tour around|guided tour|a tour|trial shift|trial day|taster day|day in the life with you)
(sit in on|sit in with|observe you|observe your|observe a|watch you work|watch you at|follow you (around|for)|come \
along on|ride along)
(spend) (a|one|half a|an|some|two|three) (day|days|morning|afternoon|week|shift) (with|at|in) (you|your)
""")
CALL_ROUND = Phrases("""
(visit|come and see|come to see|drop by|drop in|come by|see) (you|your|the) ..3 (lab|laboratory|workshop|shop|office|\
plant|factory|studio|ward|farm|site|kitchen|yard|school|clinic|museum|archive|brewery|mill|place)
""")

FAVOUR = Phrases("""
(be|become|act as) my (mentor|coach|supervisor|advisor|adviser|guide|sponsor|reference)
(mentor|coach|supervise|sponsor|endorse|tutor) (me|us|my)
(take me) under your wing
(fill in|fill out|complete|answer|take|do) (my|our|a|the|this|an) ..2 (survey|questionnaire)
(write|give|provide|offer) (me|us) ..3 (recommendation|reference|testimonial|quote|foreword|letter of support|\
donation)
(sign|donate|contribute money|buy|promote|repost|retweet|subscribe to|follow|like) (my|our|to my|to our)
(speak|give a talk|present|lecture|be a guest) (at|to|in) (my|our)
""")

_ADVERBS = """(could|would|might|can|will|also|please|kindly|perhaps|maybe|possibly|then|even|just|too|be so kind as \
to|be (able|willing|ready|prepared) to)"""
ORDER = Phrases("""
(could|can|would|will|might) you ..8 (me|my|us|our|myself) !(how|what|which|why|where|when|who|whether)
(please|kindly) !(give (my|our)|greet|thank|feel|forgive|excuse|pardon|ignore|don't|do not|note|know|accept|bin|\
delete|disregard|fill|put|use|click|book|find|keep|say|take|bear|be|see|leave|let|treat|revert|get in touch|get back|\
come back|rest|understand|offered|agreed|allow|not|allowed|passed|told|gave|sent|sends|thinks)
(wonder|wondering|wondered|hope|hoping|asking|possible) ..1 (if|whether|that) you (could|would|might|can|will)
(need|needs|want|wants|like|love|wish) you to
(grateful|obliged|thankful|glad|delighted) for !(your|any|some|a few|every|what|whatever|this|that|it|all|advice|an \
answer|a word)
(help|helps|grateful|glad|helpful|appreciate|appreciated|kind|lovely|great|wonderful|good|nice|thankful|obliged|\
happy) ..3 if you (could|would|might|can|will)?
""")
TELLING = Phrases(f"""
(you|please|kindly) {_ADVERBS}? {_ADVERBS}? (named|explained|described|shared|spared|picked|chose|suggested|answered|\
called|showed|tell|told|show|explain|describe|teach|walk|talk|speak|share|say|answer|reply|respond|help|advise|\
suggest|name|pick|choose|set|decide|make|spare|call|phone|ring|meet|chat|let|hear|fit|compare|allow|grant|offer|write|\
drop|think|confirm|contact|reach|remember|tick|mark|enter|select|grab|schedule|click|guide|do the needful|sketch|\
paint|draw|enlighten|spend|afford|manage|give (me|us)? ..2 (idea|sense|picture|view|answer|line|glimpse)|have|mind|\
consider|know|believe|forgive|excuse|pardon|ignore|honour|humour|take (me|us) through|put (me|us) right|educate|lend \
(me|us) ..1 ear*)
""")
ABOUT_THE_TALK = Phrases("""
(minute|minutes|min|mins|call|phone|telephone|video|zoom|teams|talk|speak|meet|meeting|conversation|chat|suits|suit|\
convenient|convenience|time|hour|hours|date|day|days|slot|slots|dates|times|questions|question)
(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|week|weeks)
""")
LEARNS = Phrases("""
(how|what|which|why|where|when|whether|understand|learn|know)
about (your|the|it|this|that)
""")

REPORTED = Phrases("""
you (once|also|even|all|then|have|had|just|still|too)? (said|wrote|told|mentioned|explained|described|called|gave|\
showed|taught|named|put it|warned|joked|answered|quoted|asked)
""")
MINUTES_AWAY = Phrases("""
(from|away|drive|walk|ride|by train|by bus|by bike|by car|by tram|on foot|on the bus|on the train|into|late|early|ago|\
of silence|per|each (way|day|week|morning|evening|night|time)|every|a day|a week|apart|long|older|longer|later|\
earlier|flat|of your (talk|film|lecture|speech|video|interview|episode|show))
(documentary|film|movie|video !call|episode|lecture|speech|podcast|commute|train|bus|journey|parade|queue|wait|exam|\
delay|show|concert|match|lesson|service|sermon|test|cycle|run|set)
""")
MINUTES_ASKED = Phrases("""
(call|phone|chat|talk|zoom|skype|teams|facetime|whatsapp|coffee|tea|conversation|meet|meeting|video|telephone|speak|\
slot|book|session|appointment|of your time|spare|your diary|in person)
(would be|would do|would help|is all|are all|will do|would suit|would mean|is enough|are enough|at most|at the most|\
plenty|enough|would suffice|no longer|no more than|max|maximum|tops)
""")

VAGUE = Phrases("""
(pick|picking) (your|ur) (brain|brains|mind)
(learn|hear|know|find out|understand) (more|something|a bit|a little|a bit more|a little more|lots|everything|all)? \
(about|of) (you|yourself|what you do) !(as|at|in (a|an|the|your|this|that|winter|summer|spring|autumn)|learned|learnt|\
when|on|for|all|and the|during|every)
(learn|hear|know|find out|understand) (more|a bit|a little|a bit more|a little more|something)? about your (career|\
journey|experience|experiences|industry|path|background|work|role|job|company|field|life|profession|story|world|\
business|area|sector) !(as|in|at|with|of|on|from|for|when|designing|since|during|to|that|behind|inside|through|\
running|after)
(understand|discuss|explore|talk about|chat about|know|hear about) your (industry|experience|experiences|career|\
journey|field|background|sector) (and|or) your
(see|find out) where (it|this|that|things) (lead*|go|goes|take*|might|may|could)
(let's|lets|shall we|we could|could we|can we|maybe|love to|like to|want to|happy to|perhaps) ..2 (connect|catch up|\
touch base|link up|hook up|hang out|stay in touch|keep in touch|network)
(get|getting) to know (you|each other|one another)
(tap|tapping) (into)? your (expertise|knowledge|brain|wisdom|network|experience)
(benefit|learn|profit) from your (wisdom|expertise|experience|knowledge|insight*) !(as|in|with|of|at|on)
(any|some|general|a bit of|a little|words of|a piece of|career|a few) (advice|wisdom|guidance|tips|pointers|insight|\
insights) !(on|about|for|into|how|from)
(to|could|can|we|and) (exchange|swap|share|trade) ..2 (ideas|thoughts|views|notes) !(on|about|with)
(hear|know|learn) your (whole|full|life|career|own)? (story|journey|path) !(of|about|on|how|with|from)
(open to|interested in|love to|like to|happy to) (connecting|networking|connect|network) !(the|a)
(value|appreciate|welcome|enjoy|seek) your (wisdom|insights|insight|perspective|expertise|guidance|thoughts|input) \
!(on|about|into)
your (thoughts|views|take) on (life|things|everything|careers|the world|the future|my life)
(chat|talk|speak|meet|coffee|call|connect) ..4 (sometime|some time|some day|someday|one of these days|one day|\
whenever you (have|can|like|want))
(sometime|some day|someday|one of these days) (for|over|to) ..2 (chat|talk|speak|meet|coffee|call|connect)
(talk|chat|natter|conversation|speak|chatter|gossip) ..1 about ..1 (things|stuff|life|everything|anything|whatever|\
this and that|opportunities|the world)
(whatever|wherever|anything|what|everything) (that)? ..3 (comes|come|crosses|takes us|leads us|occurs) ..1 (up|to \
mind|our mind|us)?
wherever (the|it|our|that) ..2 (takes|leads|goes|wanders|may) us?
(no|without|without an|without any|needn't have an|need not have an|not have an) (fixed|set|particular|special|real)? \
(agenda|purpose)
(things in general|life in general|nothing in particular|nothing special|this and that|bits and pieces)
(just|simply|only|by|of|for|up for) (to)? (compare|swap|trade|exchange|comparing|swapping|trading|exchanging) (notes|\
stories|ideas|thoughts|views) !(on (the|how|your)|about (the|how|what|your))
(about|over) (stuff|whatever|this and that|anything and everything)
(kick|toss|throw|bounce|knock) ..3 (around|about|back and forth|off you)
(words|pearls|nuggets|gems|bits|crumbs|drops|any|some|your) (of)? wisdom !(teeth|tooth)
(soak up|absorb|sponge up|drink in) (what|everything|your|all|some)
(get|getting|become|becoming) ..1 acquainted
(bend|borrow|talk) your ear !(for|on|about)
""")
SOCIAL = Phrases("""
(chat|natter|coffee|tea|beer|pint|drink|drinks|lunch|dinner|breakfast|bite|cuppa|cup of|fika|mate|meet|meeting|catch \
up|get together|hang out|sit down|conversation|talk|speak|story|stories|acquainted|hello|call|connect|ideas)
""")
INDEFINITE = Phrases("""
(someday|some day|sometime|some time|one day|one of these ..1 (days|weeks|evenings|months|mornings)|at some point|\
some ..1 (evening|weekend|morning|afternoon)|sooner or later|when (things|life) ..2 (calm*|quiet*|slow*)|when the \
stars)
""")
VAGUE_WITHOUT_MINUTES = Phrases("""
(quick|short|brief|little|casual|informal|friendly) (chat|coffee|catch up|hello|natter)
(do|grab|get|have|hop on|jump on|buy you|treat you to|invite you for|invite you to|meet for|meet over) (a|some|an|\
one)? (quick|short|virtual|casual)? (coffee|chat|tea|drink|beer|lunch)
(one of these days|at some point|sometime|some time soon|when you have a moment|whenever you have a moment)
""")

LEARNING = Phrases("""
(how|why|which|where|who) (you|your|do|does|did|the|a|an|is|are|was|one|somebody|someone|people|many|much|it|my|\
nurses|that|to) !(are you|do you do|you are)
(what|how|which|why|when) ..12 (you|your|people|one|somebody|someone|a|an|the)
(about|on|into|for|of) (how|what|which|why|your|the|being|becoming|moving|working|life)
(tell|show|explain|describe|walk me|teach|hear|learn|understand|know)
""")
EMPTY_WHAT = Phrases("""
what (you (would)? (like|want) to share|you do|you think|it is|that is|i can)
(how|when|where) (you (like|want|are)|we (could|can|might) (meet|talk|speak|connect)|it (leads|goes))
""")
