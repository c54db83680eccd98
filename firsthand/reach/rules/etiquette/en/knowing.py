"""How English says who one is and how one knows of somebody."""

from firsthand.kernel.phrases import Phrases

_ADMIRING = """(admir*|love|loved|like|liked|respect*|envy|envied|impress*|inspir*|fascinat*|interest*|curious|captivated|\
struck by|in awe|drawn to|attracted|amazed|excited|passionate|convinced|certain|sure|aware|proud|glad|happy|grateful|\
honoured|honored|delighted|think|believe|feel|find (you|your ..2 (very|so|truly|inspiring|impressive|interesting))|\
consider|guess|suppose|imagine|understand|realise|realize|see that|know (that|how|you are|nobody|no one|nothing|\
little|next to nothing))"""
_WISHING = """(hope|hoping|trust|wish|want|wanted|would|'d|could|can|may|might|will|must|need|seek|seeking|look|looking|\
searching|dream|dreaming|aim|plan|planning|intend|consider|considering|thinking|wonder|wondering|aspire|try|trying|\
write|writing|contact|contacting|reach|reaching|ask|asking|approach|approaching|message|messaging|email|turn|turning|\
have ..2 (question|questions|request|favour)|am about to|going to)"""
_I = "(i|i'm|i've|we|we're|we've|and|who|but)"

MINE = Phrases("""
(i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|us|our|ours)
(and|who|but|then) (saw|heard|read|met|was|were|am|came|come|went|took|take|sat|sit|had|have|has|got|found|know|knew|\
keep|kept|use|uses|own|owns|wear|watch|listen|follow|visit|sing|play|bought|ate|rode|won|sold|stood|learnt|caught|\
gave|drink|drive|live|lives|passed|pass|watched|visited|attended|enjoyed|listened|followed|walked|stayed|used|owned|\
borrowed|queued|danced|laughed|cited|studied|noticed|spotted|discovered|remember|subscribe|subscribed|teach)
""")
YOURS = Phrases("""
(you|your|yours|yourself|you've|you're) !(can|could|may|might|will|would|are well|well|for)
""")
ASIDE = Phrases(f"""
(i'm|i am|we are|we're|im) (currently|now|also|just|still|both|originally|only|not|no)? (a|an|the|in|from|on|at|doing|\
studying|training|working|finishing|learning|your|one|new|twenty|thirty|forty)
(i|we|i've|i have) (work|study|live|teach|run|drive|come from|have worked|worked|been working|have been|been)
(my|our) (name|day job|job|trade|dream|goal|hope|wish|interest|interests|admiration|respect|hero|idol|role model|\
passion|aim|plan|mind|opinion|view|eyes|heart|future|next step|own path|own career|career|life|background|question|\
request)
{_I} ..3 {_ADMIRING}
(seem|seems|appear|appears|matter|matters|appeal*|attract*|interest*|inspir*|impress*|fascinat*|intrigu*|speaks|\
means) ..2 (me|us)
(many|most|all|some|any|each|one) of us
(keep|keeps|make|makes|gives|helps|save|saves|teach) us
(new|strange|unknown|foreign|dear|important|attractive|familiar|example|model|inspiration|mystery|help|useful) (to|\
for) (me|us)
(please|kindly|could you|would you|can you|will you|to) let (me|us)
(tell|show|explain to|teach|give|help|allow|grant|call|ring|offer|advise) (me|us)
""")
WISH = Phrases(f"""
{_I} ..2 {_WISHING}
(could|can|may|might|would|shall|should) (i|we)
""")
MEDIUM = Phrases("""
(your|yours|the|a|an|our|my|on|of|in|from|this|last) ..4 (paper|papers|article|articles|book|books|blog|podcast|\
lecture|lectures|column|video|videos|interview|webinar|film|films|exhibition|workshop|newsletter|essay|panel|\
presentation|speech|seminar|keynote|documentary|news|radio|television|tv|newspaper|magazine|bulletin|gazette|journal|\
weekly|exhibition|concert|open day|leaflet|thesis|demonstration|website|channel|episode|report|fair|festival|\
conference|directory)
your ..4 (talk|talks|post|posts|study|guide|story|piece|class|course|session|map|profile|page|stand|stall|letter|\
letters|review|reviews|photo|photos|drawing|drawings|tour|evening|show|note|evidence|contest)
(linkedin|google)
""")

KNOWS = Phrases("""
(like|as) you (once|were|did|i|we|before|used|had|are)
(customer|patient|visitor|member|volunteer|reader|listener|subscriber|follower|regular|passenger|tenant|guest|user|\
neighbour|neighbor|pupil|student|client|trainee|apprentice|colleague) (of|at|in|on) (yours|your)
(your|one of your|of your) ..1 (former|old|own|past|regular|faithful|last year's|night|first|ex)? ..1 (student*|\
pupil*|patient*|customer*|neighbour*|neighbor*|tenant*|colleague*|trainee*|intern|interns|client*|reader*|listener*|\
passenger*|apprentice*|follower*|guest*|visitor*|user|users|classmate*|roommate*|volunteer*|alma mater|school|college|\
university)
(your|yours) ..2 (sister|brother|cousin|daughter|son|wife|husband|mother|father|nephew|niece|uncle|aunt|friend)
(suggested|suggests|suggestion|recommended|recommendation|advised|urged|encouraged|told|asked|said|thought|pointed|\
sent|introduced|referred|directed) ..4 (i|me|us|that i|you|to you|by)
(mentioned|mentions|named|praised|praises|quoted|quotes|knows|speaks (highly)? of|spoke (highly)? of) you
(show|shows|showed|shown|displays|displayed|printed|exhibited|hung|ran|carried|sells|plays|played|uses|teaches|taught|\
quotes|quoted|posted) (you|your)
your ..3 (hang|hangs|hung|stand|stands|stood|lie|lies|lay|sits|lives|pinned|taped|framed) ..2 (beside|on|in|above|\
over|at|next|by|behind|under)
(taught|trained|treated|served|coached|led|guided|shown|helped|examined|judged|marked|cured|driven|cooked|built|made|\
written|drawn) by you
(same|common|mutual|shared) ..1 (school|college|university|course|class|club|choir|team|town|village|street|group|\
employer|company|year|church|mosque|temple|gym|teacher|professor|friend|acquaintance|programme|program|department|\
conference|ward|ship|boat|congregation|contact|connection|colleague|band|crew|unit|regiment|cohort|office|building|\
trainer)
fellow ..2 (alum|alumn*|student|graduate|member|volunteer|colleague|neighbour|neighbor|classmate|parishioner|resident|\
veteran|scout|singer|runner|villager|expat|trainee|apprentice|pupil|patient|native|user|contributor|parent)
you and (i|me|my|our)
(heard|learned|learnt|read|knew|know|told) ..3 (of|about|from) (you|your)
(found|find|discovered|met|saw|heard|know|reached|read|watched|seen|followed) (you|your) (on|through|in|at|via|from|\
by|while|when|during|last|speak|talk|present|explain|play|teach)
your (name|address|number|contact|profile) ..1 (was|came|comes|stood|reached|appeared|appears|fell|turned|stands|kept|\
crossed)
we ..1 (met|sat|stood|shared|overlapped|worked|studied|trained|talked|spoke|chatted|rode|danced|sang|played|served|\
volunteered|queued|travelled|swapped)
(that is|that's|this is|which is) how (i|we|your|the|my|you)
(class of|cohort of|batch of|year of) (19*|20*)
(introduced by|referred by|sent by|on the advice of|name from|through a friend|through our|via a)
""")

IDENTITY = Phrases("""
(my name is|my name's|name is|call me|known as)
(i'm|i am|im|we are|we're) (currently|now|also|just|still|both|myself|at present|originally|only)? (a|an|the|your|one|\
two|three|in|from|on|at|doing|studying|training|working|finishing|learning|completing|teaching|running|starting|\
retraining|halfway|based|living|employed|apprenticed|enrolled|nearly|about to|part|between|leaving|retired|qualifying|\
changing|moving|returning|serving|a|coming up|twenty|nineteen|eighteen|thirty|forty|fifty|16|17|18|19|20|21|22|23|24|\
25|26|27|28|29|30) !(huge|big|great|long|keen|devoted|avid|fan|admirer|stranger|touch|awe|bit|little|lot|mission|\
contact|reader|follower|search|nobody|need|hope)
(i'm|i am|im) ..4 (student|nurse|teacher|engineer|graduate|trainee|apprentice|intern|clerk|worker|driver|cook|baker|\
welder|librarian|archivist|manager|officer|assistant|technician|designer|analyst|paralegal|lawyer|carpenter|joiner|\
electrician|mechanic|accountant|researcher|planner|developer|programmer|scientist|farmer|gardener|musician|singer|\
actor|journalist|editor|translator|soldier|veteran|parent|mother|father|undergraduate|postgraduate|postdoc|pupil|\
fellow|resident|volunteer|bartender|waiter|waitress|hairdresser|painter|plumber|roofer|mason|sailor|pilot|guide|guard|\
firefighter|paramedic|midwife|carer|caregiver|aide|pharmacist|dentist|doctor|physician|therapist|counsellor|counselor|\
coach|freelancer|entrepreneur|founder|owner|major|freshman|sophomore|junior|senior|alum|alumna|alumnus)
(remember|know) me (as|from)
(that is|that's|such is) me
(it is|it's|this is|here is|here's) (your ..3 (from|of|at|in|with|who)|..2 (from|here|again|of the|with the))
(i|i've|i have|i had|we) (just|recently|currently|now|also|still|mostly|have|had|once|myself|only|then|usually|\
finally|already|mainly|normally)? (work|worked|working|study|studied|studying|teach|taught|run|drive|drove|manage|\
managed|serve|served|train|trained|weld|cook|bake|baked|farm|farmed|nurse|nursed|fix|repair|repaired|lead|own|sell|\
sold|clean|graduated|graduate|finish|finished|qualified|retrained|retired|completed|intern|interned|apprenticed|\
attend|guide|guard|build|deliver|design|translate|program|code|edit|write for|play in|sing in|sit at|stand at|keep \
the|keep a|spent|spend|left|changed from|moved from|look after|care for|volunteer|coach|belong to|major in|majored in|\
live) ..4 (as|at|in|for|with|from|the|a|an|of|to|on|night*|years|my|people|children|school|university|college|nursing|\
engineering)
i have been (a|an|the|working|in|teaching|nursing|with|driving|running|studying|at)
i've been (a|an|the|working|in|teaching|nursing|with|driving|running|studying|at)
(i was|i used to be|we were) (a|an|your|the|once|in|one of|born|on|with|trained|at)
i (a|an)
(after|for|since|with) ..4 (years|year|months|winters|seasons|shifts|decade|decades|terms|semesters) (as|in|at|of|\
behind|on|with|teaching|nursing|driving|working) ..8 i
(writing|write|work|working|employed|serve|served|trained|training|qualified|began|started|speaking|teach|teaching|\
job|shift|shifts|night|nights|week|weeks|summer|winter|season|time|days|years|life|living|career) (to you)? as (a|an|\
the|one)
(note|letter|message|line|lines|greetings|hello|mail|email|question|words|regards|hi) from (a|an|the|one|your|another|\
somebody|someone)
(you don't know me|you do not know me|we have never met|we haven't met) ..8 (i'm|i am|a|an)
(student|nurse|teacher|engineer|graduate|trainee|apprentice|welder|alum|alumna|alumnus|volunteer|veteran|librarian|\
archivist|baker|driver|clerk|mechanic|carpenter|neighbour|neighbor) here
(student|nurse|teacher|engineer|graduate|trainee|apprentice|welder|alum|alumna|alumnus|veteran|librarian|archivist|\
baker|driver|clerk|mechanic|carpenter|neighbour|neighbor) (in|at|from|of) ..6 (i|writing|here|and)
(in my|during my) (first|second|third|fourth|final|last|day|current|present) (year|term|semester|job|month|life|\
season) (of|at|as|i)
my (day job|job|trade|work|profession|degree|course|studies|thesis|background) (is|was|are|in|as)
(as|being) (a|an) ..6 i
""")
NO_IDENTITY = Phrases("""
(as a|as an) (stranger|fan|reader|result|matter|rule|last|first|courtesy|whole|thank|child)
""")
