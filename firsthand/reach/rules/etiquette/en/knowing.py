"""How English says who one is and how one knows of somebody."""

from firsthand.kernel.phrases import Phrases

_MINE = "(i|we|my ..2|our ..3|a ..2|one of ..3|who|which|that)"
_MEDIA = """(paper|papers|talk|talks|article|articles|book|books|post|posts|podcast|podcasts|lecture|lectures|\
column|study|report|video|videos|blog|thesis|interview|webinar|film|exhibition|workshop|guide|map|course|class|page|\
profile|website|newsletter|essay|story|piece|note|session|panel|presentation|speech|demonstration|demo|show|seminar|\
keynote|chapter|letter|letters|review|reviews|thread|photo|photos|drawing|drawings|model|sheet|tutorial|channel|\
episode|recording|poster|stand|stall|booth|reading|documentary|series|house|building|garden|bridge|work|project|\
code|library|tool|recipe|bread|music|play|tour|visit|open day|evening|event|stall|concert|rehearsal|tasting|\
company's (site|page)|photo)"""
_VERB = """(read|reads|saw|heard|watched|found|discovered|attended|met|listened|came across|come across|stumbled \
(on|upon|over|across)|noticed|spotted|visited|bought|studied|cited|quoted|enjoyed|remember|remembered|recall|\
learned|learnt|saved|kept|followed|used|use|uses|teaches|taught|discussed|copied|translated|borrowed|cooked|played|\
wore|sat in|sat through|was at|were at|caught|tried|walked|passed|showed|shared|gave|recommended|assigned|printed|\
mentioned|sent|brought|handed|quotes|lent|works from|swears by|know|knows|knew|seen|been reading|been following|\
been to|have read|have heard|have seen|subscribe to|listen to|read from|stood|queued)"""

KNOWS = Phrases(f"""
(read|saw|heard|watched|attended|met|visited|enjoyed|cited|used|noticed|spotted|found|remember|studied|follow|\
borrowed|bought) (you|your|yours) !(way|path|career|inspiring|impressive|very|so|interesting)
(i|we|i've|we've|i just|who|colleagues|students|everyone|everybody|people) ..3 (read|saw|heard|watched|discovered|\
attended|met|listened to|listen to|came across|come across|stumbled on|stumbled upon|stumbled over|stumbled across|\
noticed|spotted|visited|studied|cited|quoted|enjoyed|remember|recall|learned of|learnt of|learned about|learnt \
about|learned from|learnt from|follow|have followed|been following|been reading|use|used|bought|borrowed|caught|\
seen|heard of|know of|know|knew|teach from|assign|translated|read about|heard about|was at|were at|went to|came to|\
sat in|sat through|took part in|took|subscribe to) ..5 (you|your|yours|yourself)
(i|we|i've|we've) ..2 (found|got|have|had|took|took down|picked up|received|was given|were given|noted|came by|came \
upon) ..3 (you|your (name|address|number|contact|profile|page|details|email|paper|talk|article|book|post|blog|work|\
website)) !(very|so|inspiring|impressive|quite|path|career)
(found|find|discovered|met|saw|heard|know|reached) you (on|through|in|at|via|from|by|while|when|during|last|speak|\
talk|present|explain|play|teach)
(read|reading|saw|seeing|heard|hearing|watched|watching|attended|attending|met|meeting|found|finding|after|from|at|\
since|listening to|thanks to|because of|through|via|following|in|during|about) (you|your) ..4 {_MEDIA} ..6 (i|we|me|\
us|my|our)
your (name|address|number|contact|profile|path|mail|card|details) (was|came|come|is|comes|stood|reached|appeared|\
appears|fell|turned|has|stands|got|kept|crossed)
your ..12 (which|that|who)? {_MINE} ..1 {_VERB}
your ..8 (is|are|was|were|has|have|came|comes|hangs|hung|stands|stood|reached|appeared|appears|caught|won|got|sits|\
made|still|keeps|lives|travelled|turned|landed|lies|ran|run|went) ..4 (in the (paper|news*|local|press|magazine|\
bulletin|radio|programme|program|library|list|alumni|town|weekly|gazette|journal)|on (the|our|my|every|a) (radio|\
wall|door|tv|television|news|front|board|desk|fridge|syllabus|reading|shelf|list|noticeboard|table|bench|programme|\
program)|at (our|my|the)|in (our|my)|up in|shown|handed|taught|printed|featured|quoted|mentioned|passed|read out|to \
(our|my) ..2|all over|round|around our|with our|with us|with me|by (our|my) ..3)
your ..2 {_MEDIA} ..14 (me|us|our|my|we|i)
(spent|passed|lost|had) ..4 (with|in|at|on|among|over) your
(came|went|been|walked|travelled|drove|cycled|queued|stayed|listened|danced|laughed|cried) ..1 (to|at|for|through|\
during|in|past|by|on) your !(way|attention|path|career)
(me|us|our|my|we|i) ..6 your ..4 {_MEDIA}
(heard|hear|hearing|knew|know|known|learned|learnt|read|told) ..3 (of|about|from) (you|your)
(told|tells|telling|spoke|speaks|talks|talked|raved|raves|wrote|mentioned|mentions|swears|kept talking) (me|us|our|\
my|of|about) ..3 (you|your) !(could|would|can|might)
(suggested|suggests|recommended|advised|urged|encouraged|told|asked|said) ..4 (i|me|that i|to) ..2 (write|contact|\
reach|get in touch|talk|speak|approach|ask|ought|should|message|email|call|turn|you|your)
(introduced|pointed|referred|sent|put|directed|steered|led|brought) (me|us|my) ..3 (to|in|toward|towards|onto) (you|\
your|touch|contact)
(gave|passed|handed|shared|forwarded|sent|lent|showed|wrote down|scribbled) (me|us|on|our ..1|my ..1) ..3 (your|you)
(mentioned|mentions|named|recommended|recommends|praised|praises|quoted|quotes|cited|knows|thought|thinks|speaks \
highly of|spoke highly of|speaks of|spoke of) (you|your) !(are|is|think)
(we|i) (both|first|once|briefly|also|all|shared|share|sat|stood|met|overlapped|worked|studied|trained|talked|spoke|\
chatted|rode|danced|sang|played|went|attended|were|grew|lived|served|volunteered|queued|travelled|swapped|\
exchanged) ..8 (you|your|together|next to|at the|at|in the|on the|same|beside|side by side|from|last|in|with you|\
during)
(met|meeting|seeing|talking to|talking with|sitting next to|sitting beside|working with|working under|working \
alongside|studying with|studying under|training with|trained by|trained under|treated by|taught by|cared for by) \
(you|your)
(sat|stood|worked|studied|trained|served|volunteered|danced|sang|rowed|played|rode|queued|lived) (next to|beside|\
with|behind|under|alongside|near|opposite) (you|your)
(same|common|mutual|shared) (school|college|university|course|class|club|choir|team|town|village|street|group|\
employer|company|year|village|church|mosque|temple|gym|teacher|professor|friend|acquaintance|programme|program|\
department|conference|ward|ship|boat|neighbourhood|congregation|contact|connection|colleague|band|crew|unit|\
regiment|cohort|office|building|building site|trainer|league)
(fellow|former|old|one time) ..2 (alum|alumn*|student|graduate|member|volunteer|colleague|neighbour|neighbor|\
classmate|parishioner|resident|veteran|scout|singer|runner|villager|townsman|expat|trainee|apprentice|pupil|patient|\
native|user|contributor|parent)
(your|one of your|of your) ..1 (former|old|own|past|one time|long time|regular|faithful|last year's|night|first|\
ex)? ..1 (student|students|pupil|pupils|patient|patients|customer|customers|neighbour|neighbours|neighbor|neighbors|\
tenant|colleague|trainee|trainees|intern|interns|client|clients|reader|readers|listener|listeners|passenger|\
passengers|apprentice|apprentices|subscriber|follower|guest|guests|visitor|visitors|user|users|audience|classmate|\
roommate|flatmate|clerk|parishioner|volunteer|volunteers|alma mater|old school|old college|old university|old \
department|old team|old boss|former school|former college|former university|former team|former company|own school|\
own college|own university|former employer|school too|sister|brother|cousin|daughter|son|wife|husband|mother|father|\
nephew|niece|uncle|aunt|friend)
(you|you've) (once|both|kindly|also|then|so|already)? (taught|treated|trained|fixed|repaired|built|helped|looked \
after|nursed|cared for|coached|hired|served|judged|marked|showed|explained|told|gave|visited|came|spoke|presented|\
lectured|sold|examined|drove|delivered|mended|sang|played|answered|signed|saved|operated|tuned|led|ran|were|advised|\
guided|supervised|interviewed|photographed|drew|wrote|designed|cut|baked|cooked|installed|wired) ..5 (me|us|my|our|\
here|there|before me)
(like|as) you ..2 (once|were|did|i|we|before|used|had|are)
you and (i|me|my|our)
(where|when|which|that|while) you (once|also|both|yourself|first|still|now|then|used to|later)? (studied|trained|\
took|worked|taught|gave|spoke|began|started|graduated|were|sang|played|ran|finished|served|grew|lived|presented|\
judged|explained|showed|told|answered|lit|built|did|lectured|went|learned|learnt|volunteered|coached|led|sat|\
performed|demonstrated|signed|read|have|are)
(connected|linked|contacts|connections) (on|through|via|here|to you|with you)
(linkedin|alumni directory|alumni network|alumni list|alumni page|alumni group|directory|staff page|mailing list|\
newsletter|search for|google|library|archive) ..8 (you|your)
(you|your) ..6 (linkedin|alumni directory|alumni network|directory|alumni)
(that is|that's|this is|which is) how (i|we|your|the|my|you)
(customer|patient|visitor|member|volunteer|reader|listener|subscriber|follower|regular|passenger|tenant|guest|user|\
neighbour|neighbor) (of yours|at your|of your|in your|on your)
(mother|father|sister|brother|aunt|uncle|cousin|wife|husband|son|daughter|neighbour|neighbor|friend|teacher|\
professor|tutor|lecturer|boss|manager|colleague|supervisor|mentor|coach|grandmother|grandfather|flatmate|roommate|\
partner|doctor|landlady|librarian|trainer|instructor|adviser|advisor|counsellor|counselor) ..6 (you|your)
who ..8 your ..2 {_MEDIA}
(in|on) (the|our|my) ..1 (news|paper|papers|newspaper|radio|television|tv|magazine|bulletin) ..4 (that|you|your|\
about|how)
you ..3 (question|comment|mail|letter|call|post|message|review) of (mine|ours)
(class of|cohort of|batch of|year of) (19*|20*)
(suggested i|suggestion of|recommendation of|introduced by|referred by|sent by|on the advice of|name from|through a \
friend|through our|via a)
""")
ADMIRES = Phrases("""
(admire|admired|impress*|interest*|inspir*|fascinat*) ..4 (you|your)
""")

IDENTITY = Phrases("""
(my name is|my name's|name is|call me|known as)
(i'm|i am|im|we are|we're) (currently|now|also|just|still|both|myself|at present|originally|only)? (a|an|the|your|\
one|two|three|in|from|on|at|doing|studying|training|working|finishing|learning|completing|teaching|running|starting|\
retraining|halfway|based|living|employed|apprenticed|enrolled|nearly|about to|part|between|leaving|retired|\
qualifying|changing|moving|returning|serving|a|coming up|twenty|nineteen|eighteen|thirty|forty|fifty|16|17|18|19|20|\
21|22|23|24|25|26|27|28|29|30) !(huge|big|great|long|keen|devoted|avid|fan|admirer|stranger|touch|awe|bit|little|\
lot|mission|contact|reader|follower|search|nobody|need|hope)
(i'm|i am|im) ..4 (student|nurse|teacher|engineer|graduate|trainee|apprentice|intern|clerk|worker|driver|cook|baker|\
welder|librarian|archivist|manager|officer|assistant|technician|designer|analyst|paralegal|lawyer|carpenter|joiner|\
electrician|mechanic|accountant|researcher|planner|developer|programmer|scientist|farmer|gardener|musician|singer|\
actor|journalist|editor|translator|soldier|veteran|parent|mother|father|undergraduate|postgraduate|postdoc|pupil|\
fellow|resident|volunteer|bartender|waiter|waitress|hairdresser|painter|plumber|roofer|mason|sailor|pilot|guide|\
guard|firefighter|paramedic|midwife|carer|caregiver|aide|pharmacist|dentist|doctor|physician|therapist|counsellor|\
counselor|coach|freelancer|entrepreneur|founder|owner|major|freshman|sophomore|junior|senior|alum|alumna|alumnus)
(remember|know) me (as|from)
(that is|that's|such is) me
(it is|it's|this is|here is|here's) (your ..3 (from|of|at|in|with|who)|..2 (from|here|again|of the|with the))
(i|i've|i have|i had|we) (just|recently|currently|now|also|still|mostly|have|had|once|myself|only|then|usually|\
finally|already|mainly|normally)? (work|worked|working|study|studied|studying|teach|taught|run|drive|drove|manage|\
managed|serve|served|train|trained|weld|cook|bake|baked|farm|farmed|nurse|nursed|fix|repair|repaired|lead|own|sell|\
sold|clean|graduated|graduate|finish|finished|qualified|retrained|retired|completed|intern|interned|apprenticed|\
attend|guide|guard|build|deliver|design|translate|program|code|edit|write for|play in|sing in|sit at|stand at|keep \
the|keep a|spent|spend|left|changed from|moved from|look after|care for|volunteer|coach|belong to|major in|majored \
in|live) ..4 (as|at|in|for|with|from|the|a|an|of|to|on|night*|years|my|people|children|school|university|college|\
nursing|engineering)
i have been (a|an|the|working|in|teaching|nursing|with|driving|running|studying|at)
i've been (a|an|the|working|in|teaching|nursing|with|driving|running|studying|at)
(i was|i used to be|we were) (a|an|your|the|once|in|one of|born|on|with|trained|at)
i (a|an)
(after|for|since|with) ..4 (years|year|months|winters|seasons|shifts|decade|decades|terms|semesters) (as|in|at|of|\
behind|on|with|teaching|nursing|driving|working) ..8 i
(writing|write|work|working|employed|serve|served|trained|training|qualified|began|started|speaking|teach|teaching|\
job|shift|shifts|night|nights|week|weeks|summer|winter|season|time|days|years|life|living|career) (to you)? as (a|\
an|the|one)
(note|letter|message|line|lines|greetings|hello|mail|email|question|words|regards|hi) from (a|an|the|one|your|\
another|somebody|someone)
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
