"""How English asks for work, with and without the word job, and how it offers a CV."""

from firsthand.kernel.phrases import Phrases

_POST = """(vacanc*|internship*|intern position*|traineeship*|apprenticeship*|placement*|employment|work experience|\
graduate scheme*|residenc*|fellowship*|trainee position*|summer job*|student job*)"""
_OPENING = """(opening|openings) !(night*|hour*|ceremon*|scene*|line|lines|day|speech|remark*|time*|chapter*|act|\
credits|weekend|sentence*|move|moves|of|in the (wall|roof|hull|rock))"""
_LOOSE = """(job|jobs|position|positions|role|roles|post|posts|spot|seat|desk|bench|opportunit*|place|slot|gig|\
contract|work|something|anything|station)"""
_TAIL = """(for me|for someone|for somebody|for a|for an|for my|open|available|free|vacant|going|at your|in your|on \
your|with you|coming up|to fill|that would suit|that might suit|which would suit|that could suit|suitable|like mine|\
right now|at the moment|this (spring|summer|autumn|fall|winter|year)|next (spring|summer|autumn|fall|winter|year|\
month)|soon|opening up|that fits|that would fit|i could|i might|i can)"""
_HANDS = """(pair of hands|hand|hands|nurse|person|driver|worker|helper|trainee|apprentice|intern|student|assistant|\
junior|beginner|newcomer|volunteer|welder|cook|someone like me|somebody like me|me)"""
_YOU = """(you|your|firm_*|the (team|company|firm|crew|lab|department|clinic|agency|studio|organisation|organization|\
school|hospital|office))"""
_TEAM = """(team|company|firm|crew|lab|department|clinic|agency|studio|organisation|organization|school|hospital|\
ward|office|group|practice|business|workshop|employer|museum|library|kitchen|site|unit|place|yard|shop|house|farm|\
bakery|side)"""

JOB_ASK = Phrases(f"""
(do you have|have you|have you got|you have|do you know|you know|know of|know about|heard of|hear of|hear about|aware \
of|are there|is there|there is|there are|there's|there might be|there may be|there will be|might there be|could there \
be|would there be|will there be|offer|offers|see) (of|about)? ..3 {_POST}
(do you have|have you|have you got|you have|do you know|you know|know of|know about|heard of|hear of|hear about|aware \
of|are there|is there|there is|there are|there's|there might be|there may be|there will be|might there be|could there \
be|would there be|will there be) (of|about)? ..4 {_OPENING}
(do you have|have you|have you got|if you have|do you know|if you know|know of|heard of|if you hear|hear of|aware of|\
are there|is there|if there is|if there are|if there's|whether there is|whether there are|might be|may be|might there \
be|could there be|would there be|will there be) (of|about)? (any|a|an|some|possibly|maybe|perhaps|currently|other)? \
..3 {_LOOSE} {_TAIL}
(any|some|your|possible|current|upcoming|future|open|suitable|junior|paid) (vacanc*|job openings|openings|open \
positions|open roles|job opportunities|career opportunities|employment opportunities|internship*|open jobs|job offers)
(about|regarding|concerning|discuss|inquire about|enquire about|ask about|interested in) (a|an|any|the|possible|\
potential|open|some|employment|job|career|work|working)? (job|jobs|vacanc*|opening !(night*|hour*|ceremon*|scene*|\
line*|of)|openings|open position*|internship*|employment|opportunities|position* (at|in|with|on) your|role* (at|in|\
with|on) your) !(market|in (a|the) (drought|winter|summer)|satisfaction|title*|centre|description*)
(are you|you are|you're|is your|if your|whether your|does your|do you|when your|when you're|when you are|once your|\
should your|will your) ..4 (hiring|recruiting|taking on|taking people|taking anyone|hire|recruit|short of staff|short \
staffed|short handed|understaffed|shorthanded|needing people|needs people|looking for (people|someone|somebody|staff|\
help|hands|another|new|interns|trainees|apprentices|talent|juniors|graduates|candidates|volunteers|a (new|junior|\
trainee|second|replacement|helper)))
(is|are|if|when|whether|should|once|will|does|as) (your|the) {_TEAM} ..2 (growing|expanding|grow|grows|expand|expands|\
hiring|hires|recruiting|short of|short handed|need|needs|adding people)
(hire|employ|recruit) (me|someone like me|somebody like me|people like me|a person like me|someone with my|a career \
changer|beginners|newcomers|interns|trainees|students|from)
(hiring|recruiting) (at the moment|right now|now|soon|this|next|manager|anyone|someone|people like|interns|juniors|\
graduates)
(consider|considered|considering) ..1 (me|someone like me|somebody like me|a person like me|people like me|my \
application|my candidacy|taking me|hiring me|for a (role|job|position|place)|candidate)
(think|thought|thinking) of me
(keep|kept|keeping|bear|have) (me|my (name|details|number|cv|resume|application|address|profile)) ..1 (in mind|on \
file|on your list|on the list|on your books|in your thoughts|on your radar|posted if|posted about|posted on)
(remember|call|text|phone|ring|contact|message|write to|let me know|tell me|give me a (call|ring|shout|nod)|drop me a \
line|shout|ping me|say the word|think of) ..2 (if|when|whenever|should|once|in case) ..3 (anything|something|a (place|\
spot|position|job|role|vacancy|post|seat|desk|chance|bench)|an opening|opening|openings|work|opportunities|you (need|\
hire|are hiring|recruit|want|look for|could use)|your (team|company) (grow*|expand*|hire*|need*))
(if|should|when|whenever|in case|once) (anything|something|a (place|spot|position|job|role|vacancy|post|seat|desk|\
bench|bed|chance|slot in your team)|an (opening|opportunity)|openings|work|any work|a suitable ..1) (open*|came|come*|\
turn*|become*|became|free*|were|is|is going|crop*|arise*|pop*|appear*|show*)
(take|taking) me on !(a|the|your|tour|an|this|trip*)
(take|taken) on ..2 (apprentice*|intern|interns|trainee*|volunteer*|junior*|graduate*|people like me|someone like me|\
new people|beginners|newcomers|career changers)
(give me|offer me|get me|find me|grant me|have for me) ..3 (chance|start|job|work|position|role|internship|placement|\
trial|contract|foot in the door|shifts|shift|opportunity to (work|prove|show|join)|apprenticeship)
(hope|hoping|love|like|want|wish|dream|keen|eager|happy|glad|ready|willing|delighted|thrilled|honoured|honored|proud|\
able|available|aim|aspire|aiming|plan|planning|interested in|dreaming of|idea of|could|can|may i|might i) (of|to)? \
..2 (join|joining|work|working|be part|being part|become part|becoming part|start|starting|come on board|contribute|\
apply|applying|intern|interning|volunteer|volunteering|help out|train|training|apprentice) (as (a|an) ..2)? (for|with|\
at|under|in|on|of|alongside|beside|to)? {_YOU} !(call|webinar|lecture|talk|meeting|class|session|tour|for (a|coffee|\
lunch|tea|twenty|fifteen|half|the|15|20|30)|on (a|the|your|site)|schedule|hours|diary|calendar|times|time zone|shifts|\
availability|methods|timetable|own time)
(join|joining) (you|your {_TEAM}|the (team|crew|company|firm|staff)) !(call|for|on (a|the|your)|at (the|a)|in (the|a)|\
webinar|meeting)
(part of|place in|place on|spot on|spot in|seat in|seat on|room in|room on|room for me) your (team|crew|staff|company|\
firm|lab|department)
(looking|searching|hunting|applying|seeking|seek|search|look|hoping|in search|on the lookout|in the market) (for|of)? \
(a|an|my|any|some|work|new|paid)? ..3 (job|jobs|internship*|vacanc*|opening !(night*|hour*)|openings|employment|\
apprenticeship*|placement*|traineeship*|position in|position as|position at|position with|role in|role as|role at|\
role with|work in your|work as|work at|opportunities|new opportunity|new opportunities|new challenge|job opportunit*)
(apply|applying|applied|application) (for|to) (a|an|the|your|any|one of your|this) ..3 (job*|position*|role*|vacanc*|\
opening*|internship*|company|firm|team|post|placement|apprenticeship*)
(put|say|putting|drop|saying) (in)? (a|one) (good|kind|nice|quick|friendly)? word ..2 (for|on|with|about|to)
(put|putting) in a (good|kind|nice)? word
(vouch|vouching) for me
(refer|referring|recommend|recommending|nominate|propose) (me|us|my name|my application) !(to a book|to books|a book|\
some|one|something|a few|two|any|books|reading|what)
(give|get|have|be|for|offer|internal|employee|job|your|a) ..1 (referral|referrals) !(letter from (the|my) doctor|\
pathway*|rate*|hospital|unit|clinic|system|list*|letters|forms|to you)
(pass|forward|hand|send|submit|give|slip|show|take|share|put) (on|along|forward)? ..1 my (cv|resume|name|details|\
application|profile|credentials|portfolio|file) ..1 (on|to|along|in|forward|with|around|up|before)
(put me|pass me|send me|get me) (forward|on to (hr|recruit*|hiring|personnel)|in front of|into your|into the)
(foot in) (the|your) door
(pull|pulling) (a few|some|any)? strings
(hiring|recruitment|recruiting) (manager|managers|team|department|contact)
(talk|speak|introduce me|pass this|put me in touch|connect me) (to|with) (your|the)? (hr|human resources|recruiter*|\
personnel|whoever (hires|does the hiring|recruits))
(room|place|need|space|use|a spot|a bench|a chair|an opening|demand) ..1 (for|of) ..3 {_HANDS} !(like you)
(could use|can use|need|needs|want|short of|use|lacks|after|require|requires|looking for) (a|an|another|one more|an \
extra|extra|any|some|more|an additional|a spare|a further) ..2 {_HANDS} !(with me|shake)
(if|should|in case|when|whenever|once) you (ever|still)? (need|want|could use|are short of|lack|are looking for|\
require|have need of) (a|an|another|someone|somebody|one more|extra|more|help|hands|any) !(time|day|date|different|\
hour|moment|minute*|reminder|question*|topic|context|detail*|background|information|info|agenda|number|link|other|\
later|reason|excuse|photo*|copy|break|quiet|reference*|more|details|time to|written|list|few|second|bit|little)
my bag* (is|are) packed
(available|free|ready|able) (for work|for hire|for employment|immediately|to start|to begin work|to work !(around|on|\
with)|for shifts|to relocate|to move for)
(do|doing|complete|have|take up|spend|begin|start) ..1 (an|a|my) ..2 (internship*|placement*|traineeship*|\
apprenticeship*|residency) (with|at|in|under) (you|your)
(i|i'd|i'll) (can|could|would|will|am able to|am ready to|happily)? (start|begin) (with you|immediately|right away|\
tomorrow|next (week|month)|on monday|as soon as you)
(i'd|i would|i will|i'll|happy to|ready to|can|could|willing to|glad to|prepared to) ..1 (work|help|intern|volunteer) \
..3 (for free|unpaid|without pay|for nothing|for you|under you|at your|in your (team|lab|shop|kitchen|workshop|studio|\
company|firm|office|clinic|yard))
(offer|offering) (my services|my labour|my labor|myself|my help|my hands)
(use|be of use to|useful to|be an asset to|fit into|fit in|fit well in|good fit for|right for|an asset to|suit|\
strengthen|complement) (someone like me|somebody like me|a person like me|your ..1 {_TEAM} !(hours|plans))
(what|which) (are my|chances|chance) ..5 (hired|job|position|in your (team|company|firm)|at your (company|firm)|with \
you)
(chances|chance|odds|prospects|possibility|possibilities|way|hope) (of|for) (me)? ..3 (getting hired|being hired|a \
job|a position|employment|working (at|for|with|in) your|an internship|joining|a place (in|on|at|with) your|getting in \
at|getting into your|to (work|join) (at|for|with|in)? (you|your))
(switch|move|transfer|get) (over)? (in|into|to) your (team|company|firm|department|crew|group)
(future|job|career|work|professional|employment|internship) (collaboration|openings|opportunities|opportunity|opening|\
prospects|possibilities|vacancies) (at|with|in|within|on|for|you|your)
(opportunities|opportunity) (at|with|within|in|on) (your|you|the) !(field|industry|sector|profession)
(i|me|to|of|for|chance|hope) ..2 (get|getting|be|being) hired !(in|by (the|a) (town|king))
employ me
(need|want|would like|love|like|hope for|hoping for|ask for|asking for|beg for|begging for|after|wish for) (a|an|any|\
some|paid|your) ..1 (job|jobs|internship*|employment|position|vacancy|placement|apprenticeship*|traineeship*) !(that|\
where|in which|with|which|like|as|i|did|is|was|to)
""")

JOB_WISH = Phrases(f"""
(you|yourselves|your ..2|firm_*|they) ..3 (need|needs|could use|can use|might use|short|shorthanded|use for|room for|\
space for|place for|gap for|looking for|search for|searching for|take on|takes on|taking on|want|wants|missing|lack|\
lacks|seek|seeking|welcome|welcomes|employ|employs|train|trains|take) ..3 (anyone|anybody|someone|somebody|one more|\
pair of hands|pair of ..1 hands|hands|help|helper|helpers|staff|beginner|beginners|newcomer|newcomers|trainee|\
trainees|intern|interns|apprentice|apprentices|assistant|assistants|junior|juniors|career changer*|speaker|speakers|\
volunteer|volunteers|new people|new faces)
(seat|seats|chair|spot|place|places|room|space|bench|desk|corner|gap|hook|locker|apron|oar) ..3 (left|free|empty|\
vacant|for one more|for me|in the rota|on your ..1 {_TEAM}|at your ..1 {_TEAM}|in your ..1 {_TEAM}|at your table|in \
the (kitchen|lab|shop|crew|team|office|workshop))
(would|could|will|might|do|does) ..2 (you|firm_*|company|firm|team|boss|they) ..2 (hire|employ|recruit|take on|\
interview) ..1 (me|a|an|someone|somebody|people|anyone|anybody|interns|beginners)
(to|could|can|would|may|might|i'd|i'll|come and) ..2 (work|train|intern|volunteer|help out|serve|apprentice) ..3 \
(with you|under you|for you|beside you|alongside you|at your ..1 {_TEAM}|in your ..1 {_TEAM}|for your ..1 {_TEAM}|at \
firm_*|for firm_*|in firm_*)
(do|doing|spend|start|begin|complete) (my|a|an|the) ..2 (year|placement|internship|season|practice|training|service|\
shift|trial|months) (with you|under you|at your ..2|in your ..2|at firm_*)
(start|starting|begin|come in|serve|act) as your
(are there|is there|any|were there) ..3 (jobs|seats|places|posts|positions|roles|shifts|openings|traineeships|\
contracts) ..2 (going|left|free|open|available|coming|on offer|at your|with you|in your|at firm_*)
(when|if|should|once|next time|whenever|before) (you|firm_*|your ..1 {_TEAM}) ..3 (recruit|recruits|hire|hires|\
advertise|advertises|expand|expands|take on|takes on)
(when|if|should|once|whenever) ..4 (post|position|place|job|role|vacancy|desk|chair|seat|contract) ..2 (advertised|\
opens|open|free|empty|vacant|available|comes up|come up)
(any|a|some|another) (way|ways|path|route|road|door) (in|into|to) (at|to|with)? (you|your ..1 {_TEAM}|firm_*)
""")
JOB_HELP = Phrases(f"""
(remember|recall|keep|note) (me|my (name|face|number|letter|offer)) ..2 (when|if|for|next|should|in case)
(eye|ear|eyes|ears) (out|open) (for me|on my behalf)
(tell|mention|speak|talk|say) ..4 (about me|of me|my name|for me|on my behalf) ..1 (to|at|in|when|if|with|boss|\
director|manager|team|hr|somewhere)
(tell|ask|remind) (your|the) (boss|director|manager|team|hr|foreman|head|chief|owner|superior*|people|supervisor) ..2 \
(about me|of me|for me|whether|if)
(mention me|mention my name|drop my name|speak up for me|put my name|recommend me|a recommendation from you|your \
recommendation|your reference|your endorsement) !(of|to read|for a book|was|to the (course|club))
(nudge|hint|word|call|note|line) (to|from you to|with) (the|your) (boss|director|hiring|hr|foreman|head|owner|manager|\
recruiter*)
(open|opens|opened) ..3 door* (for me|to me|at your|at firm_*)
(be|being|to be|get|feel) considered (for|in|when|if|as|at|by)
(available|free|open|hoping|hope|lead|turn|result|end|welcome|grateful|glad|accept|jump|interested|move|relocate|\
waiting|look|looking|eager|keen|help me|help me (get|find|to)|get me|find me|win|land|land me|offer me) (for|to|of|at|\
in|into|from|get|find|with)? (a|an|any|the right|some|the next|paid|every)? ..1 (job|jobs|position|post|internship*|\
vacanc*|apprenticeship*|placement*|traineeship*|employment|shift|shifts|contract|season|offer|offers|lead|leads|trial \
day|trial shift|job interview|interview|opening) !(night*|of your|on (the|a|how|why)|by (the )?post|office|model*|\
card*|that you did|you did|you had|question*|about your|with the paper)
take (any|every) ..1 (job|post|shift|shifts|work|role|position|offer)
(open to|up for|ready for|free for|available for) (work|offers|employment|new (work|opportunities|roles|challenges|\
positions)|opportunities)
(on the job market|job hunting|job hunt|job search|job seeker|seeking employment|seeking work)
(aim|goal|dream|wish|plan|hope|target|ambition) (is|would be|was|remains) ..1 (a|an|to get a|to find a|to land a)? \
..1 (job|position|post|role|career|internship|apprenticeship|place|employment) (at|with|in|under|on) (you|your|firm_*|\
the {_TEAM})
(who|whom|where) (do|should|would|can|could|must|may) i ..3 (apply|my application|joining|about (a job|work|\
employment|joining))
(know|know of|heard of|hear of) (somebody|someone|anybody|anyone|who|anywhere|a firm|a company|places|a place|others|\
people) ..2 (hiring|recruiting|hires|taking on|needs|needing|short of)
(your next|your new|your future|another) (apprentice|trainee|intern|assistant|recruit|hire|helper)
(hear of|know of|see|come across) (anything|something|a gap|any gap) (going|open|suitable|for me|that|at|in|on|\
coming)?
let me know if you (hear|know) of (anything|something|anybody|anyone|someone)
""")
JOB_NEED = Phrases(f"""
(is|are|be|run|runs|running|get|gets|fall|falls|find yourself|find yourselves|ever|left|still) ..1 short (of|on|a|one|\
by) !(time|notice|sleep|breath|money|paper)
(short handed|shorthanded|short staffed|understaffed|undermanned|overstretched|thin on the ground)
(hand|hands|man|person|people|body|bodies|head|heads|arms|backs) short
(pair|pairs|set) of ..2 (hands|fins|feet|arms|ears|boots|eyes|shoulders|legs|gloves|wheels)
(use|room|place|space|need|home|corner|gap|call|work|task|berth|bunk|slot) ..2 for ..1 (somebody|someone|anybody|\
anyone|me|one more|beginner*|newcomer*|learner*|helper*|hand|hands|extra|people like|a person|a man|a woman)
(join|joining|enter|entering) ..4 (crew|team|staff|company|firm|workshop|practice|ranks|department|fleet|brigade|\
payroll) !(for (a|the) (day|morning|visit|evening))
my (candidature|candidacy|application)
(stool|chair|desk|seat|bench|place|spot|corner|berth|bed|apron|locker) ..1 (at|in|on|under|beside|among|with) (yours|\
yourselves|your own)
(any|some|a) (requirement|demand|scope|need|call|use|gap) ..4 (in|at|with|within|among) (your|firm_*)
(lay|laid|put|place|bring|brought|show|showed|pass|passed|carry|hand|handed) (them|it|this|that|me|my ..2) ..1 \
(before|to|in front of|under) (your|the) ..1 (boss|superintendent|manager|director|superior|superiors|head|chief|\
owner|personnel|foreman|partners|board|principal|hr)
(get|gets|got|let|lets|letting|getting) me ..1 (through|in|into|inside|past|on board|aboard) ..1 (door|gate|firm_*|\
{_TEAM}|crew)
""")
JOB_OFFER = Phrases(f"""
(i'd|i would|i could|i can|i will|i'll|i shall|willing to|ready to|happy to|glad to|prepared to|eager to|delighted \
to) ..2 (sweep|scrub|carry|wash|clean|mop|fetch|sort|peel|serve|sail|haul|lift|dig|type|stack|polish|make (the)? (tea|\
coffee)|brew (the)? (tea|coffee)|run errands|lend a hand|pitch in|do (anything|everything|whatever)) ..6 (you|your|\
firm_*|for (free|nothing)|unpaid|pocket money|wages|crew|{_TEAM})
(willing|ready|happy|glad|prepared|eager|keen|content|free|available|able) ..3 (under|beside|alongside) (you|your|\
firm_*)
(in any|in whatever|in some|in every) capacity
for (pocket money|a pittance|low pay|little pay|hardly any pay|minimum wage|expenses only|board and lodging|bed and \
board|no wage*|no pay)
(look into|consider|process|review|treat|entertain|forward|support) ..1 (my|me) ..2 (candidature|candidacy|\
application|profile|request for|case)
(suitable|any|some|appropriate|relevant|vacant|junior|entry level) ..1 (post|position|vacancy|placement|berth|billet|\
opening|role|job) ..2 (under|with|in|at|for|among) (you|your|firm_*)
(salary|wage|wages|pay) ..4 (acceptable|negotiable|no issue|no object|secondary|unimportant|not important|does not \
matter|no matter|expectation*)
(do|arrange|find|organise|organize|manage|try|sort out|see to) (something|anything|some way) for me
(use|mention|mentioning|drop|dropping) (your|my) name
(i'm|i am|i'd be|i would be|me as) (your|the) (man|woman|one|person) !(who|in|from|with|that|behind|you)
(people|person|one|ones|whoever|anyone|somebody|someone|colleague*|those) (who)? (decide*|hire*|choose*|recruit*|\
handle*|pick*|select*) ..3 (staff|hiring|post|posts|job|jobs|recruitment|personnel|applications|apprentices|trainees|\
interns|new people)
(willing|ready|happy|glad|prepared|eager|keen|able|delighted) to (assist|serve|work|help|join) ..1 (in|at|with|for|\
you in|you at|you with) your ..2 (office|{_TEAM})
through your (good)? (office|offices|influence|connections)
(can|could|will|would|ready to|willing to|able to|happy to) relocate
""")
JOB_HINT = Phrases("""
(think of me|you know where (i am|to find me|i live)|count me in|i would come running|i'd come running|look no \
further|you have my number|give (me)? a (shout|nod|whistle)|i could be there|i'd be there|i would be there|say the \
word)
""")
CONDITION = Phrases("""
(if|should|when|whenever|once|in case)
""")
WISHING = Phrases("""
(if|should|whenever|perhaps|maybe|hope|hoping|wish|want|love|like|honour|honor|dream|aim|glad|happy|ready|thrilled|\
keen|eager|willing|chance|possible|would|could|can|may|might|please|i'd|i'll|do tell|do let|when|once)
""")
LEARNING_ABOUT_WORK = Phrases("""
(how|why|what|when|which|where) (do|does|did|is it|was it|were|has|have|had) !(i|you (need|have) (a|an|any))
(what is|what's|what was|how is|how was) it (like)? to
(what|how|which|when|who) ..3 (firms|companies|people|teams|employers|departments|beginners|newcomers|trainees|\
apprentices)
(tell|explain|describe|show|teach|hear|learn|understand|know|curious|wonder) ..4 (how|what|why|which)
""")
JOB_MEANT_OTHERWISE = Phrases("""
(your|his|her|their|my|the|first|old|last|own|previous|other) (job|jobs) (is|was|in|as|she|he|you|to|that|when)
(role model|role models|role play*|position of|position on|works of|work of|place of)
""")
ABOUT_THEM = Phrases("""
(how|why|where|what|which|who) ..1 (do|does|did|would|will|could|can|should|is|are)? ..1 (you|firm_*|a firm|your|\
firms|people|one|they)
(which|what|who|how) ..3 (you|your|people|one)
""")
MYSELF = Phrases("""
(i|i'm|i'd|me|my|myself|mine|us|our|we)
""")
RULED_OUT = Phrases("""
(not|never|no|isn't|aren't|don't|won't|wouldn't|cannot|can't|doesn't|didn't|neither|nor|without|none|rather than|\
instead of|far from|nothing to do with|no wish|no intention|not about)
""")
NOT_A_NO = Phrases("""
(don't|do not|not) (hesitate|forget|mind|only)
(no secret|no wonder|no question|or not|why not|not sure|not far|not long|not yet|no doubt|no matter|not too|not busy|\
no longer|not know|don't know|do not know|not to know)
""")
CLAUSE = Phrases("""
(but|however|though|although|yet|still|nevertheless|that said|otherwise|whether|if|so|because|since|unless)
(and|or) (i|if|would|could|can|please|maybe|perhaps|are|is|do|let|should|keep|i'd|i'm)
(please|maybe|perhaps|also)
(are|is|do|does|could|would|can|will|may|might) (you|your|there|i|we)
""")

CV = Phrases("""
(cv|cvs|curriculum vitae|vitae|c.v|my curriculum) !(joint*|patient*|unit|ward|team|axle*|boot*|risk*|disease*|model*|\
pipeline*|class*|course*|lab|engineer*|paper*|conference*|people|project*|system*|algorithm*|research*|stack|work|\
field|group|department|job*|dataset*|method*|task*|side)
(my|a|the|an|attached|enclosed|updated|current|our|short|brief|page|full|pdf|latest|old|new|own|with|see|and|this|of) \
(resume|resumes) !(the|our|my|a|work|talk*|where|when|after|class*|training|studies)
(overview|summary|outline|list|history|synopsis|record|sketch|account|rundown|timeline|chronology|description|page|\
sheet|profile) (of|about|on|with) (all|of)? (my|the|me) ..4 (career|background|studies|posts|positions|experience*|\
jobs|work|qualifications|education|training|employment|skills|roles|past|degree*|path|trajectory|stations|\
achievement*|employers|life|professional life)
my (career|work|working|employment|professional|academic|job) (history|summary|overview|record|profile|biography|\
details|background on|credentials|papers|documents)
my (background|experience|career|qualifications|credentials|skills|biography|bio|profile|application documents|\
dossier|work history) (is|are|in brief|on one page|in a page|at a glance|sheet|overview|summary|document) (attached|\
enclosed|below|included|here|linked|in the (attach*|file|pdf)|overview|summary|sheet)
(one page|one pager|page|pager|summary|overview) (about|of|on) (me|myself|who i am|what i have done)
my (portfolio|transcript|transcripts|certificate*|diploma*|references|cover letter|credentials|biodata|bio)
""")
SENDING = Phrases("""
(attach|attached|attaching|attachment|attachments|enclose|enclosed|enclosing|enclosure|append|appended|annexed|\
included|including|include)
(send|sending|sent|mail|email|add|gives|tells|share|sharing|forward|forwarding|pass|passed|provide|providing|find|\
look|see|review|read|offer|bring|brought|drop|upload|uploaded|add|added|adding|supply|submit|hand|glance|view|check)
((is|are|stands|lives) ..1 (at|on|under|in)|here is|here's|below|link|linked|available|at hand|happy|glad|on request|\
with this|along with|in case|for reference|for your (records|reference|information|perusal|convenience)|upon request|\
if you (want|like|wish|need))
""")
ATTACHING = Phrases("""
(i|i've|i have|i'm|i am|have|also|please find|find|herewith|i'll|i will|my) ..2 (attach|attaching|enclose|enclosing|\
append)
(i have|i've|please find|find|please see|see|herewith|here) ..2 (attached|enclosed|appended|annexed) !(to (the|a|an|\
it|this|my|our|him|her))
(is|are|as|in the|see the|see|in an|an|this) (attached|enclosed|attachment|attachments|enclosure) !(to (the|a|an|it|\
this|my|our|him|her|ward)|theory|style*|point*)
attached (is|are|you'll|you will|please|you find|find|here)
""")
VISION = Phrases("""
(computer vision|cardiovascular|constant velocity|coefficient of variation)
""")
