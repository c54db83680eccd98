"""English after the conversation: steps and their days, new requests, what was offered, what came of advice."""

from firsthand.kernel.phrases import Phrases

_DAYS = """(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|\
saturdays|sundays)"""
_MONTHS = "(january|february|march|april|may|june|july|august|september|october|november|december)"

I_OR_MY = Phrases("""
(i|i'm|i'll|i've|i'd|my|me|mine|we|we'll|we're|our)
""")
ACT = Phrases("""
(i'll|i will|i shall|we will|we'll|i am going to|i'm going to|i plan|i intend|i mean to|i have decided|i've decided|i \
decided|i want to|i aim)
(i|we) ..2 (start|begin|join|try|visit|take|go|sit|read|write|meet|move|set|spend|do|ask|shadow|volunteer|test|run|\
build|make|practise|practice|call|enrol|enroll)
(i'm|i am|we are|we're) ..1 (starting|trying|visiting|going|taking|joining|reading|writing|meeting|booked|signed up|\
enrolled|registered|spending|beginning|sitting|shadowing|volunteering|testing|building|moving|giving|doing|making)
(i have|i've|have|i) ..2 (booked|signed up|signed|enrolled|registered|ordered|arranged|set aside|put|planned|reserved|\
scheduled|applied|asked|agreed|promised|bought|marked|begun|started|blocked|borrowed|found)
(is|are) (booked|planned|set|arranged|ordered|reserved|in my (calendar|diary|planner))
(will|goes|go|begins|begin|starts|start|belongs|belong) ..6 (to|be|with|at|on|my|in|the|by|this|next|tomorrow)
(booked|signed up|enrolled|registered|ordered|reserved)
my (first|next|own|plan|step|aim|goal|task|homework) ..6 (is|will|starts|begins)
""")
WHEN = Phrases(f"""
{_DAYS}
(on|by|until|till|before|after|from|in|at|the end of|end of|early|late|mid|since|during|this|next) {_MONTHS}
(today|tonight|tomorrow|this (week|weekend|month|evening|morning|afternoon|year|spring|summer|autumn|fall|winter|term|\
semester|quarter|season))
(next|coming|following) (week|weekend|month|year|spring|summer|autumn|fall|winter|term|semester|quarter|season|shift|\
rota|class|lesson|session|meeting|market|tide|harvest)
(within|in) (a|an|the next|one|two|three|four|five|six|ten|2|3|4|5|6|7|10|14) ..1 (day|days|week|weeks|fortnight|\
month|months)
(for|over) (a|one|two|three|four|the next|the coming|the whole) ..1 (week|weeks|month|months|days) (from|starting|as \
of)
(by|before|until|till|over|at|after) (the)? (weekend|easter|christmas|new year|end of (the|this|next)? ..1|eid|diwali|\
ramadan|thanksgiving|holidays|break|half term|summer|exams)
(at once|straight away|right away|first thing|the same evening|each evening|every (morning|evening|day|week|night|\
shift))
(sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|today) week
""")
AHEAD = Phrases(f"""
(tomorrow|tonight|next {_DAYS}|this coming {_DAYS}|from {_DAYS}|from tomorrow|starting {_DAYS}|starting (tomorrow|\
next)|by {_DAYS}|by (tomorrow|next|the end|sunday week))
(next|coming) (week|weekend|month|spring|summer|autumn|fall|winter|term|semester)
this (weekend|coming|evening|saturday|sunday)
""")
WISHES = Phrases("""
(hope|enjoy|wish|good luck|all the best|have a)
""")
THANKING = Phrases("""
(thank|thanks|grateful|speak|talk|hear from you|look forward|see you|meet you)
""")
REQUEST = Phrases("""
(could|can|would|will|may|might) ..1 (you|i|we) ..2 (send|introduce|share|forward|meet|talk|speak|call|come|help|look|\
review|read|tell|recommend|pass|give|put|ask|have|visit|see|join|show|connect|write|let|explain|mind|be willing|be \
able|be open)
(please|kindly) ..2 (send|introduce|forward|share|call|review|pass|consider|keep me|recommend|connect|put me|look at|\
look over|have a look|refer|advise|tell me|help|let me know (if|when|whether|of) ..3 (you|there|your|any|opening*))
(i would|i'd|we would|we'd|i'll) ..2 (love|like|appreciate|welcome|be (grateful|thankful|glad|happy|delighted|\
thrilled)) !(to (thank|tell|say|report|show you|let you)) ..1 (to|if|it if|another|a|an|more|some|your) ..1 (see|\
visit|meet|talk|speak|have|hear|shadow|come|join|learn|you|continue|another|second|follow up|go|tour|you could|ask|\
get|introduction|chance|copy)
(i|we) (hope|was hoping|am hoping|want|wanted|wish) ..1 (we|you|to) ..1 (can|could|would|might|talk|meet|speak|visit|\
see|have|ask|introduce|send|shadow|come) ..4 (again|you|your|me|us)
(i'd|i would|i'll|i will) be ..2 (grateful|thankful|glad|happy|delighted|honoured|honored) (for|if|to (see|have|meet|\
come|visit|get|speak|talk))
(it would|it'd|that would) ..2 (great|lovely|wonderful|good|kind|helpful|nice|mean|help|fantastic|amazing|useful|a \
great help) ..4 (if|to (meet|talk|speak|see|visit|have|get|hear|be|come|join|shadow))
(wonder|wondering) (if|whether) ..2 (you|we|i|your|it|there)
(one more|another|a last|one last|a further|a second|small|little) ..1 (wish|plea|matter|favour|favor|request|thing|\
question|ask) !(you|that you|of yours|i|that i|we)
(let me know|tell me|drop me a line|shout) ..1 (if|when|whether) ..2 (you|there|we|your|it) ..3 (can|could|know|have|\
hear|would|time|talk|meet|again|suits|hire|need)
(if you (know|could|would|can|have|hear)) ..4 (anyone|anybody|someone|somebody|introduce|send|time|of a|me|another|\
spare|forward|pass)
(shall we|let's|we should) ..2 (meet|talk|speak|chat|continue|have|catch up|get)
""")
INVITED = Phrases("""
(you|you'd|you had|you've|you also|you kindly) (wanted|asked|asked me|told me to|said i (could|should|may|might)|\
invited|wished|offered to|would like|set me|requested|wondered) ..8 (question|sentence|one|answer|ask|send|know|tell|\
write|hear|for|date|number|address|name|report|me)
(as|since|because) you (asked|wanted|wished|requested|invited|suggested i ask|said i)
(the|your) (one|question|sentence|number|answer|date) you (asked|wanted|requested)
""")
INVITES = Phrases("""
(send|tell|ask|write|show|email|mail|call|report|let) (me|her|him|back|to me|us) ..3 (question|questions|sentence|\
what|how|which|when|if|the|your|one|again|know|once|after)
""")
OFFERED = Phrases("""
(you|you've|you had|you so) (kindly|also|very kindly|generously)? (offered|promised|mentioned you|said you|were going|\
told me you|were kind enough to offer|volunteered)
your (kind|generous|promised)? (offer|offers|promise|promises)
(promised|as promised|you had in mind for me)
""")

CLOSED = Phrases("""
(no answer needed|no reply needed|no need to)
""")
ANOTHER = Phrases("""
(and|also|plus|then|or) ..1 (could|can|would|will|may|might|do) (you|i|we)
(and|also) ..1 (send|tell|look|introduce|share|forward|give|show|recommend|lend) (me|at|over|us)
""")
PLEASANTRY = Phrases("""
(hope|trust|thank|thanks|happy|greetings|it has been|it's been|long time|how are you|how have you been|warm wishes|i \
am writing|i'm writing|i wanted to|i have a question|i have two|just a|quick)
""")
UPDATE_ASK = Phrases("""
(favour|favor|request|plea|wish) ..1 (first|before|if i may|of you|to ask)
(could|can|would|will|may|might) (you|i|we)
(please|kindly) ..2 (send|introduce|forward|share|call|review|pass|consider|recommend|connect|look|refer|advise|tell|\
help|let me know)
(i would|i'd) ..2 (love|like|appreciate|be grateful) ..1 (to|if|another|your|an|a) !(say|thank|tell you|let you know|\
report|share)
""")

DISCUSSED = Phrases("""
(as|like) ..4 (discussed|agreed|mentioned|talked about|said|you know|planned|arranged|spoke about|spoken about|\
explained)
(the|that|this) (thing|matter|topic|stuff|business|subject|issue) ..2 (she|he|they|we|i|you|mentioned|discussed|told)
(you know (who|what|why|me)|you will (remember|recall|know)|see below|see above)
""")
TOPIC = Phrases("""
(how|why|what|which|about|understand|learn|hear|know|explore|ask) ..8
""")
