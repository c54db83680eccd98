"""English subject lines that say nothing, and words that mean the same kind of thing."""

from firsthand.kernel.phrases import Phrases

GREETS = Phrases("""
(hi|hello|hey|hiya|greetings|good (morning|afternoon|evening|day)|dear|howdy)
(job|jobs) !(in a|of a|as a|that|you|description*|satisfaction|at the (desk|bench)|share|sharing|shop|training|\
evaluation)
""")
EMPTY = Phrases("""
(quick|small|short|little|tiny|brief) (question|questions|request|chat|call|favour|favor|one|ask|thing|query|note|\
hello|word)
(just|only) (a|one) (quick|small|short)? (question|favour|favor|request|thing)
(urgent|urgently|urgency) !(care|treatment*|surger*|admission*|repair*|case*)
(asap|important message|important|please read|read this|please reply|reply needed|response needed|action required|\
time sensitive|attention|no subject|help needed|help please|need help|need your help|open me)
(job|jobs) (inquiry|enquiry|application*|opportunit*|opening*|search|seeker|request|question*|interest|offer*|hunt|\
advice|lead|leads|possibilit*|vacanc*|with you)
(a|any|for|about|possible|new|next|dream|open|some) (job|jobs)
(vacanc*|hiring !(a|an|the|of|boats)|recruit*|internship*|employment|application for|job application|applying for|\
open position*|openings|resume|curriculum vitae)
(opportunity|opportunities) !(cost*|map*|area*)
(looking for|seeking|in search of|need) (a|an|any|some)? ..2 (work|job|position|role|employment)
(pick your brain|touching base|checking in|catching up|following up|coffee chat|let's connect|let's talk|let's meet)
""")
FAMILIES = (
    Phrases(
        "(talk|talks|spoke|speech|lecture*|present*|webinar*|panel*|podcast*|radio|interview*|keynote*|seminar*|speak*|said)"
    ),
    Phrases(
        "(paper*|article*|wrote|write*|writing|written|publish*|post|posts|blog*|column*|book*|guide*|essay*|note|notes|study|studies|report*)"
    ),
    Phrases(
        "(alum|alumn*|college|university|school|degree|graduate*|studied|student*|course|class|classmate*|programme|program)"
    ),
    Phrases("(film*|documentary|movie*|cut|edited|directed|shot)"),
    Phrases("(colleague*|worked|coworker*|former team|old team|depot|office)"),
)
