"""What makes an English message press, gush, grovel, blame, or sound as if nobody had written it."""

from firsthand.kernel.phrases import Phrases

WAY_OUT = Phrases("""
no (worries|problem|pressure|hard feelings|obligation|offence|offense|harm|trouble|bother) !(with my|in my|on my|at \
my|since|for (me|us))
(fully|completely|totally|of course|certainly|quite|well|perfectly)? (will|would|'ll|shall|i|i'll|i'd|can|do|i will|i \
shall)? (fully|completely|totally|of course|certainly|perfectly|quite)? understand (if|when|should|that you (may|\
might|can't|cannot|are)|completely|fully|entirely|perfectly|a no|it if|your (silence|no))
(feel free|please feel free|you are free|you're free|free|welcome) to (ignore|say no|decline|skip|pass|delete|refuse|\
disregard|not answer|bin|turn me down|tell me no|leave)
(ignore|disregard|delete|bin|skip|overlook|toss) (this|it|me|my|the) ..1 (mail|message|note|email|if|when|request|\
letter|question|altogether)?
(just|simply|please|to|can|may|or|freely|happily)? say (no|not now|so) !(politely|more)
(don't|do not|please don't) (feel|worry) (if|obliged|obligated|bad|about|pressured|you have to|you must|any)
(under|are under) no obligation
(nothing|no harm|little) is (lost|done|owed)
(no|not any) (need|reason) to (reply|answer|respond|explain|write back|say why)
(it is|it's|that is|that's|is|be|that would be|it would be|i'm|i am|all is|all's) ..2 (fine|ok|okay|all right|alright|\
well|no problem|no trouble|understandable) (if|when|too|also|as well|by me|with me|either way)?
(totally|perfectly|absolutely|completely|entirely|just) (fine|ok|okay|all right|alright|understandable) !(for|tun*|\
detail*)
(a|your|the|any|one word) (no|not now|refusal|silence) (is|would be|will be|to|costs|does|means|from you)
(silence|a no|no answer|no reply|not answering) is (an answer|a fine|fine|ok|okay|enough|also|all right|perfectly)
whatever you (decide|choose|answer|say|do) ..3 (fine|right|good|ok|okay|all right|welcome)
(saying nothing|no answer|no reply|not (replying|answering|writing back)|silence) ..1 (is|will be|would be) ..4 \
(reply|answer|fine|polite|all right|ok|enough|good|accepted)
(nobody|no one|neither of us) (will|would|shall) ..1 (mind|blame|hold|think|be (hurt|cross|offended|angry|sad))
(leave|let) (this|it|me|the|my|your|that) ..2 (unanswered|unread|lie|rest|slip|alone)
(will|would|shall|'ll|can) ..1 understand
(by all means|simply|just|please|freely|gladly) ..1 (decline|refuse|pass|ignore|delete|skip|disregard|forget|shake \
your head)
(won't|will not|would not|wouldn't) be (offended|hurt|upset|sad|disappointed|cross|insulted)
(take|taken) no offen*
never mind if
not to worry
(not|won't|don't|wouldn't|will not) (mind|hold it against|take it (badly|personally|amiss)|take offen*) (if|should|\
you|at all|a no)?
(turn|turning) me down (is|will|would|without|at|if)
(an answer too|that is an answer|that's an answer)
""")
IF_NOT = Phrases("""
if (now|this|it|that|these|the (answer|timing|time|moment|month|week|season)) ..3 (is not|isn't|isn't|not|bad|busy|\
doesn't|does not|no|too much|inconvenient|wrong|a bother|impossible)
if (you|your) ..4 (busy|not|cannot|can't|couldn't|don't|rather not|no time|prefer not|decline|won't|never|unable|too \
full|swamped|full)
(if not|if it's a no|if no|unless it)
should ..3 (not|no|never|be (bad|busy|inconvenient|full|too))
your (no|refusal)
""")
NO_AND_OUT = Phrases("""
(tell|let|word to|note to|line to|message to|say to|through|via|by) ..4 (know|no|not now|enough|if not|is enough|will \
do|is all)
(shake|nod|wave|word|sign|line|note|no|hint) ..4 to ..2
(not be|never be|no longer be) (troubled|bothered|disturbed|asked)
(hear no more|leave you (alone|in peace)|the end of it|end of the matter)
(is all it takes|is enough|that is enough)
""")

PRESSURE = Phrases("""
(asap|a.s.a.p)
(urgent|urgently|urgency) !(care|treatment*|admission*|clinic*|surger*|repair*|case*|calls|response|need for)
as soon as (possible|you can|you could|humanly)
(at|by) (your|the) (very)? earliest
(just)? following up again
(i|we) (really|urgently|absolutely|only|just|still|desperately|badly|do|also)? (need|require|demand) (really|urgently|\
to)? (you|your|an answer|a reply|an reply|a response|answers|the answer|this answer|a call|a meeting|some of your|to \
(speak|talk|meet|call|hear (from|back)|know by|have your)|(at least|only|just|about)? (ten|fifteen|twenty|thirty|half|\
5|10|15|20|25|30|45))
(i|we) (must|have to|have got to|insist) (speak|talk|hear|meet|have|know|on|that)
(please|kindly|must|should|and|to|you|do)? (answer|reply|respond|confirm|call me|call back|write back|get back|get \
back to me|let me know|come back to me|revert) ..4 (before|by|until|no later than|today|tomorrow|tonight|within|\
immediately|at once|right away|this (week|evening|afternoon)|straight away|without delay|quickly|promptly|soonest|\
latest) !(phone|telephone|video|e|mail|email|letter|zoom|post|the way|text|then i|you)
(i|we|i'm|i am|we are|am|be|was) (expect|expecting|counting on|count on|rely on|relying on|depending on) (to hear|a \
reply|an answer|a response|your|you|that you|a call|hearing)
(keep|keeping|leave|leaving) me (hanging|waiting|dangling|in suspense|in the dark)
(i'll|i will|i shall|i am|i'm) ..1 (waiting|sitting) (by|at|for|beside) ..2 (phone|telephone|call|answer|reply|inbox)
(expedite|speed up|hasten) ..3
(no|without any|without further|brooks no|without) delay
(by return|by return of (post|mail)) !(ticket|train|bus)
(do the needful|kindly do the needful|please do the needful)
(answer|reply|respond|call|write|help|act|back|confirm|send|meet|speak|talk|revert|decide) ..3 (at once|without delay|\
right away|straight away|immediately|instantly|soonest|pronto)
(hope for|hoping for|appreciate|expect|look forward to|looking forward to|grateful for|thanks for|thank you for|\
request|want|need|await|ask for|counting on) (a|your|an|the)? (prompt|swift|speedy|immediate|quick|rapid|early|fast) \
(reply|response|answer|attention|action|confirmation)
(waiting|wait) for your (reply|response|answer|call|confirmation|message)
(awaiting|await) your
(please|kindly) (answer|reply|respond|write back|get back to me|call me) (soon|quickly|promptly|fast|early)
(reply|response|answer|confirmation|call|word) ..1 (by|before|until|no later than|within) ..1 (monday|tuesday|\
wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|the end|end|noon|the weekend|this week|24|48|two \
days)
(as|a|top|your|the|on|high|with|give) priority !(valve*|list*|seat*|lane*|road*|map*|queue*|order|call*)
(time|my time) is (short|running out|pressing)
(time sensitive|time critical|high priority|top priority|final reminder|last reminder|second reminder|last chance|\
final notice|important matter)
(i'll|i will|i am going to|i'm going to|i shall) ..1 (call|ring|phone|visit|come to|stop by|drop by|be calling|be at|\
assume|take it that|expect|keep writing|keep calling|try again every|wait at) (you|your|that|for your|by|until|on \
(monday|tuesday|wednesday|thursday|friday))
(don't|do not|please don't) (let me down|ignore|make me wait|disappoint|forget to (reply|answer))
(make|please make) (sure|time|it happen|an exception) (to|for me|that you|you)
(it is|it's) (very|extremely|really|so|absolutely)? (important|vital|crucial|essential|critical|imperative|necessary) \
(that|to me that|for me that|you|to get your|for you to|to hear)
(you|u) (must|have to|need to|ought to|owe me|owe it|had better) (answer|reply|help|speak|talk|call|meet|tell|give|\
make|respond|find|me|us) !(to (many|a lot|lots|half|all)|many|often|with (many|all))
(deadline|clock|time) is (tomorrow|today|tonight|near|close|ticking|running|on friday|this week|looming|approaching)
(hurry up|please hurry|chop chop|rush this)
(my|the) (whole|entire)? (future|career|grade|degree|thesis|life|exam|place) (depends|hangs|rests) on (you|your|this|\
it)
(other|more) people are waiting
(second|third|fourth|fifth) time (i|that i)
(surely|certainly|of course) you (can|could|have|must|will) (find|spare|make|give|manage)
""")
NEED_OTHERWISE = Phrases("""
(what|all|which|that|whatever|everything|things|skills|how|do|does|would|when|where|why|whether|did|only)
""")

STRONG = Phrases("""
(amaz*|incredibl*|inspir*|awesome*|fantastic*|brillian*|outstanding*|phenomenal*|remarkabl*|extraordinar*|\
breathtaking*|exceptional*)
(wonderful*|magnificen*|stunning*|astonish*|unbelievabl*|legend|legendary|visionary|visionaries|genius|groundbreaking|\
trailblaz*|spectacular*|superb*|marvel*)
(terrific*|splendid*|stellar|unparalleled|unrivalled|unrivaled|mindblowing|mind blowing|world class|one of a kind|\
second to none|larger than life)
(huge|big|biggest|massive|enormous|great|greatest|devoted|true|lifelong) (fan|fans|admirer|admirers)
(in awe|awestruck|blown away|my (hero|idol|heroine)|a (hero|heroine|rockstar|rock star|superstar|goddess|god|guru|\
titan|giant)|starstruck|worship)
(masterpiece*|sublime|exquisite|gorgeous*|mesmeri*|fabulous*|dazzl*|epic|unforgettable|perfection|magical|flawless*|\
impeccabl*|illustrious|revered|peerless|matchless|prestigious|glorious*|divine|incomparabl*|unmatched|astounding*|jaw \
dropping|awe inspiring|life changing|priceless|miraculous*|impressive*|thrilled|ecstatic|overjoyed|adore*)
(the best|the greatest|the most (beautiful|important|talented|gifted)) ..4 (ever|world|planet|alive|universe|history|\
time)
(very|so very) happy
""")
NAMED = Phrases("""
(informational|info|informative) (style)? (interview*|chat*|meeting*|conversation*|call|calls|talk|talks)
(information|networking|exploratory|career|fact finding) interview*
(an|the|my|one|our) informational
informationals
""")
MACHINE = Phrases("""
(hope|hoping|trust|wish|pray) (that)? (this|my|the)? (e mail|email|mail|message|note|letter|missive|missive of mine)? \
(finds|find|reaches|reach|meets|catches|greets) (you|yourself)
(came|stumbled|come|stumble) (across|upon) your (profile|page|linkedin|background|work|career) ..8 (impress*|struck|\
inspir*|captivated|fascinated|intrigued|drawn)
(was|am|were|i'm|been) ..1 (impressed|captivated|struck|inspired|awed) by your ..4 (profile|trajectory|background|\
journey|accomplishment*|achievement*|career|dedication|expertise|commitment)
(delve|delves|delved|delving)
(truly|deeply|strongly|profoundly|really|genuinely)? (resonate|resonates|resonated|resonating) !(at|in the|frequenc*|\
when)
testament to
(ever|rapidly|constantly|continually|quickly) (evolving|changing|shifting) ..1 (landscape|world|field|industry|\
environment|market|space|sector|times|and)
landscape that is
ever evolving
tapestry of
(shines|shine|shone) (through|brightly)
(in today's|in our|in this) ..1 (fast paced|dynamic|digital|ever changing|interconnected|competitive|modern) (world|\
landscape|age|era|environment|market)
(indelible|lasting) (mark|impression) on
(embark|embarking|embarked) (on|upon) (a|my|this|the|an) ..2 (journey|path|adventure|chapter|career|quest)
treasure trove of
(navigate|navigating) the (complex*|landscape|intricac*|challenges|ever|nuances|world of)
(reaching|reach) out to express
(not just|not only|not merely|isn't just|more than just) ..8 (it's|it is|but a testament|but a beacon)
(piqued|sparked|ignited) my (interest|curiosity|passion)
(align|aligns|aligned|aligning) (perfectly|seamlessly|deeply|closely|strongly|so well|well|beautifully) with (my|our)
(invaluable|profound|unique) (insights|insight|perspective*|guidance|wisdom|expertise)
(insights|perspective|guidance|expertise) ..2 invaluable
(truly|deeply|genuinely|profoundly) (inspired|impressed|inspiring|captivated|impressive)
navigate my
(unwavering|relentless|steadfast|tireless) (commitment|dedication|passion|pursuit)
(beacon|cornerstone|pillar) of (hope|innovation|excellence|inspiration|light)
(unlock|unlocking|unleash*) (the|my|your|new)
(this|my|the) (e mail|email|mail|message|note|letter) (finds|find|catches|meets|greets) you
(commendable|laudable|exemplary|noteworthy)
(profound|enduring) (impression|impact|mark)
in (an|this|the) (era|age|world|time|times) of
(stand|stands|serve|serves|standing) as (a|an|the)? ..1 (guardian*|beacon*|testament|pillar*|symbol*|bastion*|\
cornerstone*)
(thought leader*|thought leadership|synerg*|game changer|game changing)
(at the forefront|at the intersection|in the realm) of
(wealth|breadth) of (knowledge|experience|expertise|insight*)
(rich|vibrant|intricate) tapestry
(impressive|remarkable|inspiring|distinguished|esteemed|stellar) (trajectory|journey|career path|body of work|career|\
background|accomplishments)
(trajectory|journey) ..2 (inspir*|captivat*|fascinat*|speaks)
(multifaceted|meticulous*|seamlessly|holistic approach|leverage my|leverage your|leveraging|foster meaningful|foster \
a|meaningful connection*|deep dive into)
""")
APOLOGY = Phrases("""
sorry !(sight|state|to hear|tale|story|lot|as)
(apolog*|forgive me|forgive my|forgive the|forgive this|forgive a|pardon me|pardon my|pardon the|excuse me|excuse my|\
excuse the|excuse this|beg your pardon|beg your forgiveness|mea culpa|i regret (to|having|the)|with regret)
(hate|don't mean|do not mean|don't want|do not want|don't wish|hesitate|hesitated|hope i'm not|hope i am not|hope \
this is not|hope this isn't|afraid i am|afraid i'm) (to|a)? (bother*|disturb*|intrud*|impos*|trouble|troubling|\
pester*|take up|waste|wasting|taking up|be a (bother|nuisance|burden|pest)|nuisance|burden)
(i|we) (know|realise|realize|understand|appreciate|am aware|am sure|can imagine|imagine) (that)? (you|your) ..4 (busy|\
busiest|full|packed|swamped|snowed|precious|little time|no time|hectic)
you (must|will|probably|surely) ..2 (busy|swamped|snowed under)
(for the|the|this) (intrusion|imposition|inconvenience|interruption) !(of|into)
(for|about) (bothering|disturbing|troubling|intruding|pestering|imposing)
""")
NOT_APOLOGY = Phrases("""
(you|he|she|they|feel|felt|said|say|safe than|never|too|not|no|he's|nobody|don't be|without)
""")

GUILT = Phrases("""
(haven't|have not|hadn't|had not|not|never|didn't|did not|without|yet to) ..2 (heard|hear|hearing|received|receive|\
got|had|get|seen) ..3 (back|from you|reply|answer|response|word|news|anything|your|so far|yet)
(not|never|no) ..1 (heard|hear) (from you|back|anything)
no (reply|answer|response|news|word|reaction|sign) (so far|yet|from you|has|came|to|since|at all|until|till|reached|\
arrived)
(did|have|do|has) you ..2 (see|seen|get|got|receive|received|read|miss|missed|open|opened|notice|noticed|forget|\
forgotten|find|ignore) ..1 (my|the|this|that|it|our|about) ..3 (mail|mails|message|messages|email|emails|note|notes|\
letter|letters|request|invitation|question|last|first|previous|me|it|from me|two|three)
(did|has|have) (my|the|this|it) ..3 (mail|mails|message|messages|email|note|letter|request|question) ..2 (reach|\
reached|get|got|arrive|arrived|come|end|land|landed|go)
(have you had|did you have|had you) (a|any|the) (chance|time|moment|opportunity) to ..2 (read|look|see|reply|answer|\
respond|think|go|consider|review|get|open)
(gone|went|go|remain*|left|is still|are still|still|been|was|were|stayed) (unanswered|unread|ignored|without (an|a|\
any)? (answer|reply|response))
why ..4 (not|never|n't|no) ..2 (write|written|reply|replied|answer|answered|respond|responded|back|word)
(got|get|received|receive|had|have had|getting|with) no (reply|answer|response|word|news|reaction) !(from the|for the)
(message|mail|note|letter|email|question) ..3 (not important|unimportant|not good|not interesting|beneath)
must have (seen|got|received|read) (my|it|the|this)
unanswered (mail*|message*|email*|note*|question*|letter*)
(still|have been|i've been|been|am|i'm|keep|kept|patiently) ..2 (waiting|wait) (for|to hear|on|patiently|since)
(ignor*) ..1 (me|my|this|messages|mails|emails)
(your|the|this|such|long|total|complete) silence
you (have not|haven't|didn't|did not|never|hadn't|still have not|still haven't|have yet to|failed to|have failed to|\
forgot to|have forgotten) ..2 (repl*|respon*|answer*|writ*|wrote|got|get|come back|gotten|react*|bother*|acknowledge*)
(disappoint*|saddened|hurt|upset|frustrat*|surprised) ..3 (not|no|that you|silence|by your|never|at your|to)
(pity|shame) (that|after|not|to)
(would|had|should|might|could) ..2 (hoped|expected|liked|thought|appreciated) (for|to|that|at least|you|a|an|some|\
more|two)
(courtesy|common decency|good manners|polite|politeness|respect|decent) ..6 (reply|answer|respond|response|two lines|\
line|least|write|would|to)
even (my|the|a|our) ..2 (answers|replies|writes back|responds|answered|replied)
without (so much as|even|any|a|one|a single) ..2 (hello|word|line|reply|sign|answer)
leave (a person|me|somebody|someone|people|one|us) (without|hanging|waiting|in the dark)
(courtesy|decency|manners|disappoint*|impolite|rude)
not (worth|worthy of|deserve*|good enough for|important enough) ..3 (reply|answer|line|lines|word|words|time|\
attention)
(none|nothing|not a (line|word)|no word) (has|have|had|came|come|is|was|from|yet|so far|in return) !(changed|wrong)
(hoped|hoping|expected|counted on|looked) for ..3 (line|lines|word|words|answer|reply|note|sign)
(second|third|fourth) (time|mail|message|email|attempt) (i|that i|i'm|without|and still|already|now|with no)
(perhaps|maybe|surely|probably|presumably|i guess|i suppose|i assume|i see|apparently|clearly|evidently|seems|you \
must have|you may have|you might have) (that)? (you)? (have)? (missed|overlooked|forgot|forgotten|too busy|are too \
busy|were too busy|don't care|do not care|lost interest|deleted|not interested|are not interested|you're too|\
important|better things)
(you promised|you said you would|you told me you would)
(after all|despite|in spite of|even after) (the|my|our|all) ..2 (care|trouble|work|effort*|time|mails|messages|\
attempts)
(took|spent) (me|hours|a lot|a long|so much|so long) ..4 (write|writing|compose|composing|draft*|message|mail)
(at least|only|even) (a|one|two|say|answer|reply|a line|a word|let me know) (no|yes|word|line|lines|reply|answer|\
short|quick)
(wonder|wondering|wondered) (if|why|whether) (you|my|i) ..4 (received|got|saw|read|ignored|offended|upset|wrong|reply|\
replied|answer*|heard)
(what|anything|something) (did i|i did|i have|have i) ..2 wrong
""")
