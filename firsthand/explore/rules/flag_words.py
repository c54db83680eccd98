"""The words by which a question shows what it is really after; each pattern stands for one way of asking."""

import re

from firsthand.explore.rules.asks import AUXILIARY, WH


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_CV = r"(?:cv|c\.v\.|résumé|resumé|resume|application|portfolio|profile|details|name|papers)"
_OPENING = r"(?:openings?|vacanc(?:y|ies)|open (?:positions?|posts?|roles?|jobs?)|free (?:positions?|posts?|places?))"
_DESK = (
    r"(?:hr|human resources|personnel|recruit\w*|hir(?:es|ing)|hiring manager|whoever (?:decides|fills|hires)"
    r"|fills|the (?:manager|boss|director))"
)

JOB_ASK = _any(
    r"\b(?:are|is) (?:you|they|your [\w-]+(?: [\w-]+)?)(?: guys)?(?: all)? (?:currently |now |still "
    r"|also )?(?:hiring|recruiting)\b|^you(?:'re| are)? hiring\b",
    r"\b(?:are|is) (?:you|your [\w-]+) (?:currently |now |still )?(?:looking for|taking on|in need of)\b",
    rf"\b(?:any|an|a) (?:\w+ )?{_OPENING}\b(?! rate)|\bhear of (?:any|an?)\b.{{0,20}}\b(?:opening|position|job|post"
    rf"|vacanc)",
    r"\b(?:is|are) there (?:any |an? |some )?(?:\w+ )?(?:jobs?|internships?|positions?|traineeships?|vacanc\w+"
    r"|roles?)\b.{0,20}\b(?:at|in|on|with|for me|free|available|going|open)\b",
    r"\bdo you (?:offer|have) (?:any |an? |some )?(?:\w+ )?(?:jobs?|internships?|positions?|traineeships?"
    r"|placements?|work for me)\b",
    r"\b(?:refer|recommend) me\b(?! (?:an?|some|any|to (?:do|read|take|try|learn|study|watch|visit))\b)"
    r"|\bbe my (?:mentor|referee|reference)\b",
    rf"\b(?:pass|forward|send|hand|give|submit|take|show|look at|look over|read"
    rf"|put)(?:ing)?\b.{{0,30}}\bmy (?:\w+ )?{_CV}\b",
    rf"\b(?:whom?|where)\b.{{0,20}}\bsend my (?:\w+ )?{_CV}\b|\bmy (?:cv|résumé|resume)\b.{{0,30}}\b(?:on|along|to)\b",
    r"\b(?:tell|talk|speak|say something) (?:to |with )?(?:your|the) \w+.{0,15}\babout me\b|\bmention me to\b",
    r"\b(?:good|kind|nice) word\b|\bvouch for me\b|\bmy (?:cv|résumé|resume)\b.{0,40}\b(?:give|pass|forward|hand"
    r"|show|send) (?:it|this)\b|\bkeep me in mind\b|\bthink of me\b|\bget my foot in\b",
    rf"\b(?:introduce|connect|refer|put)\b me\b.{{0,60}}\b{_DESK}\b|\bspeak to your (?:boss|manager|hr)\b",
    r"\b(?:can|could|may|might|would|will|do) i (?:please |maybe |ever )?(?:come and |come |just )?(?:work (?:for"
    r"|with|at|in) (?:you|your)|join your|start (?:on|next|right|tomorrow|working (?:for|at|with))|have a job"
    r"|apply (?:to|at) (?:you|your))",
    r"\b(?:work for you|job (?:at|with|in) your|place (?:at|in|on) your (?:team|crew|company|firm)"
    r"|join your (?:team|crew|company|firm)(?= ?[?.!]*$))\b",
    r"\b(?:get|find|land|give|offer|have|do) (?:me )?(?:an? )?(?:job|internship|position|interview|placement|chance"
    r"|trial shift)s?\b.{0,25}\b(?:at|with|in|for me|your|you|here)\b|\b(?:looking for|searching for|after|want"
    r"|need) an? (?:\w+ )?(?:job|position|post|internship|placement) (?:at|in|with|on) your\b|\b(?:give|offer|get"
    r"|find) me (?:an? )?(?:job|internship|position|interview|placement|chance|post|trial|work)\b"
    r"|\bhelp me (?:to )?(?:get|find|land) (?:one|in|into)\b",
    r"\b(?:hire|employ) (?:me|somebody like me|someone like me|people like me)\b|\btake (?:me|someone like me"
    r"|somebody like me) on\b|\btake (?:somebody|someone) like me\b",
    r"\b(?:do|does|will) (?:you|they|your [\w-]+) (?:currently |still |maybe |also )?need (?:an? |any )?(?:extra "
    r"|another |new |more |some )?(?:pair of hands|hands|help|staff|people|somebody|someone|anyone|anybody|intern"
    r"|trainee|junior|apprentice)s?\b(?= (?:this|right|at|in|on|next|now)|[ ?.!]*$)",
    r"\b(?:seat|spot|desk|post|place|chair|bench|slot|position|job|role)\b.{0,30}\b(?:needs filling|is free"
    r"|comes? free|came free|going free|opens? up|comes? up|up for grabs|for me)\b",
    r"\blet me know\b.{0,30}\b(?:opening|position|job|vacanc|comes up|opens up|turns up)"
    r"|\bhire juniors\b.{0,10}\bme\b|\b(?:use|room|space|work) for (?:somebody|someone) like me\b",
)
_MONEY = (
    r"(?:salary|salaries|wages?|pay|pay ?check|pay ?cheque|pay ?slip|income|bonus|day rate|hourly rate|rate"
    r"|compensation|earnings|remuneration|pay packet|fees?)"
)
PERSONAL_PAY = _any(
    rf"\byour (?:own )?(?:(?:current|last|first|starting|yearly|annual|monthly|weekly|base|basic|present|gross|net"
    rf"|total|personal|final|latest)(?: \w+)? )?{_MONEY}\b(?! (?:scale|structure|bands?|system|grid|policy|review"
    rf"|talks|transparency|grades?))",
    r"\bhow much (?:money )?(?:do|did|does|are|were|will|can|could|would) (?:you|u|ya|they pay you|it pay you"
    r"|one like you)(?: \w+)? ?(?:really |actually |currently |now )?(?:earn|make|makes?|get(?: paid)?|take home"
    r"|bring home|bring in|paid|paying|charge|clear|pull in)?\b(?! (?:sleep|time|of|say|freedom|notice|use|travel"
    r"|drive|work|write|read|know|need|sit|walk|talk|sell|plan|rely|think))(?<! you)(?<! u)",
    r"\bhow much (?:do|does|did) (?:they|the \w+|your \w+|it) (?:pay|give|offer) you\b|\bwhat (?:do|does"
    r"|did) (?:they|the \w+|your \w+|it) (?:pay|give|offer) you\b",
    r"\bhow much (?:you(?:'re| are)?|they(?:'re| are)?) (?:\w+ )?(?:earn|earning|make|making|get paid|paid"
    r"|paying you|pay you)\b",
    r"\bwhat (?:do|did) you (?:really |actually |currently )?(?:earn|get paid|take home|charge|make (?:an?|per|in a"
    r"|each|every|now|here|there) ?(?:year|month|week|hour|day|shift|gig)?)\b",
    r"\bwhat (?:do|did) you make[ ?.!]*$|\b(?:do|did|can) you (?:really |actually )?(?:earn|make) (?:enough|more"
    r"|less|good|well|a living|a decent|a lot|much|money|six)\b",
    r"\b(?:are|were|do|did) you (?:get |getting |being )?(?:\w+ )?paid\b(?! (?:for (?:the|a) course|leave))"
    r"|\byou(?:'re| are) (?:\w+[- ])?paid\b",
    r"\bwhat are you on[ ?.!]*$|\bon your (?:last |latest |first )?(?:pay ?slip|pay ?check|contract|tax return"
    r"|bank statement)\b|\byou (?:earn|take home)\b(?! (?:the|respect|trust|points|your (?:stripes|place"
    r"|licence))\b)",
    r"\b(?:afford|live|get by) (?:on|off|from) (?:what|that|your)\b.{0,20}\b(?:pay|paid|salary|wage|earn|make)",
)
_KIN = (
    r"(?:husband|wife|spouse|boyfriend|girlfriend|fiancée?|kids|children|child|son|daughter|family(?! (?:business"
    r"|firm|farm|law|doctor|practice))|marriage|parents|mother|father|partner(?! (?:firm|company|school|agency"
    r"|organi|at|in))|baby|siblings?)"
)
_ILLNESS = (
    r"(?:burn-?out|burnt out|burned out|depress(?:ed|ion)|an? (?:illness|disease|disability|breakdown|diagnosis)"
    r"|disabilit(?:y|ies)|illness|therapy|medication|surgery|anxiety|mental health|health (?:problems?|troubles?"
    r"|conditions?|issues?))"
)
PROTECTED = _any(
    rf"\byour (?:own |first |little |young |two |three )?{_KIN}\b",
    r"\b(?:do|did|are|have|had|if|when|will|would|since|that|before|after) you\b.{0,20}\b(?:have|had|got|having"
    r"|want|planning|to have|expecting|start(?:ing)?) (?:any |a |some )?(?:own )?(?:kids|children|babies|baby"
    r"|family)\b|^(?:have )?you (?:have|got) (?:kids|children|a family)\b|\b(?:muslims?|christians?|jews|jewish"
    r"|catholics?|hindus?|buddhists?|atheists?)\b.{0,20}\b(?:on|in) your (?:team|crew|office|company|ward)\b",
    r"\bare you (?:still |also |by any chance )?(?:a )?(?:married|single|pregnant|divorced|religious|gay|straight"
    r"|lesbian|christian|muslim|jewish|catholic|hindu|buddhist|believer|disabled|ill|sick|healthy|vegan"
    r"|in a relationship)\b",
    r"\byour (?:own )?(?:religion|faith|beliefs?|god|church|mosque|temple|synagogue|nationality|ethnicity|ethnic"
    r"|race|skin|accent|sexuality|sexual|gender|politics|political|visa|residence permit|citizenship|passport"
    r"|health|illness|disability|diagnosis|pregnancy|weight)\b",
    r"\b(?:which|what) (?:\w+ )?(?:church|mosque|temple|synagogue|religion|faith|(?:political )?party|confession"
    r"|denomination)\b|\b(?:do|did|are) you (?:pray|vote|praying|fasting|believe in god|go to (?:church|mosque"
    r"|mass)|observe)\b|\bwho did you vote\b",
    r"\bpray(?:s|ing)?\b|\bramadan\b|\byour (?:back|knees?|hearing|eyesight|lungs)\b(?! (?:office|yard|room|door|garden"
    r"|catalogue|list|pages))",
    r"\b(?:where|what country|which country) are you (?:really |originally |actually )*from\b|\bwere you born\b"
    r"|\bdo you have (?:a |the )?(?:visa|green card|work permit|residence permit)\b|\bare you a citizen\b",
    r"\bhow old (?:are|were) you\b(?! when you (?:start|began|began|join))|\bwhat(?:'s| is) your age\b"
    r"|\byour age[ ?.!]*$(?<!is your age\?)(?<!is your age)|\bat your age\b|\bare you (?:over|under|past) (?:\d\d"
    r"|thirty|forty|fifty|sixty)\b|\byou(?:'re| are) too old\b",
    rf"\byour (?:own )?(?:depression|burn-?out|anxiety|therapy|surgery|disease|breakdown|back pain)\b|\b(?:have|had"
    rf"|did|do|are|were|has|ever) you (?:\w+ ){{0,3}}{_ILLNESS}\b|\b{_ILLNESS}\b.{{0,12}}\bmade you\b"
    rf"|\byour (?:back|knees?|lungs?|heart|nerves|hearing)\b.{{0,40}}\bhealth\b|\byou (?:\w+ )?suffer(?:ed)? from\b",
    r"\b(?:does|is|has|did) (?:he|she|your other half)\b.{0,20}\b(?:mind|work too)\b"
    r"|\bare you planning (?:\w+ )?(?:a family|children|a baby)\b",
)
_FUTURE = (
    r"(?:become|get in(?:to)?|make it|be (?!able to (?:help|tell|say))|fit|fit in|earn|manage|cope|handle|survive"
    r"|reach|start as|work as|end up|last|succeed|pass|switch|qualify|live on)"
)
HYPOTHETICAL = _any(
    r"\b(?:would|will) (?:i|we)\b(?! be (?:allowed|able) to (?:visit|watch|write))|\b(?:i would|i'd) (?:be (?:good"
    r"|happy|bored|able)|like it|enjoy|fit|manage|cope|survive|make it|do well)\b",
    rf"\b(?:can|could|might) i (?:ever |still |also |realistically |really |possibly |even )?{_FUTURE}\b",
    r"\b(?:reckon|believe|guess|feel) (?:that )?i (?:could|would|can|will|might|have|am)\b|\b(?:someone|somebody|people"
    r"|anyone) with my\b",
    r"\b(?:can|could) i (?:still|ever|realistically)\b|\bhow \w+ (?:would|will) i have to\b|\bshould i be able to\b"
    r"|\b(?:do|don't|did) you think (?:that )?(?:i|it would|it will|this would|my)\b|\byou think (?:i|i'd|i'm)\b"
    r"|\b(?:can|could|do) you (?:see|imagine|picture) me\b",
    r"\b(?:am i|i'm|i am|would be) (?:not )?(?:the right|right for|cut out|too|good enough|suited|suitable"
    r"|a good (?:fit|match)|smart enough|qualified|made for|old enough|ready|likely to)\b",
    r"\bdo i (?:have|stand) (?:what it takes|a (?:\w+ )?chance|the (?:right|skills))\b|\bmy (?:chances|odds"
    r"|prospects)\b|\bwhat are the chances (?:that )?i\b",
    r"\b(?:would|will|could|can|might)\b.{0,50}\b(?:someone|somebody|a person|people|an? [\w-]+(?: [\w-]+)? person"
    r"|an? \w+) like me\b|\b(?:someone|somebody|a person|people) like me\b.{0,15}\b(?:would|will|could|can|might"
    r"|fit|get on|succeed|survive|cope|do well|stand)\b",
    r"\b(?:would|will|could|might) (?:it|this|that|they|there|people|the \w+|your \w+"
    r"|an? \w+)(?: \w+){0,3} (?:(?:take|suit|accept|want|let|bore|change|cost|need|hire|give|make|treat|see) (?:me"
    r"|my)|for me)\b",
    r"\b(?:suits?|fits?|best for|right for|good for|be right for|be best for) me\b|\b(?:would|will) my\b"
    r"|\bif i (?:ever |really |actually )?(?:join(?:ed)?|took|take|became|become|start(?:ed)?|came|come|moved?"
    r"|switch(?:ed)?|were to|do well|did well|fail(?:ed)?|appl(?:y|ied)|worked|quit|left)\b",
)
GOOD_HYPOTHETICAL = _any(
    r"\bin my (?:place|shoes|position|situation)\b",
    r"\bif you (?:were|had been) (?:me\b|in my|my age)",
    r"^(?:what|where|which|who|whom|how)\b.{0,40}\b(?:would|could) you\b(?!.{0,20}\b(?:take|hire|place) (?:me"
    r"|someone|somebody)\b)",
    r"\bif you (?:started|were starting|had to start|began) (?:out |over |again )?(?:today|now|again)\b",
)
_ROLE_WORDS = (
    r"(?!.{0,25}\b(?:good|bad|best|great|average|decent|newcomers?|people|person|beginners?|trainees?|colleagues"
    r"|others|you|we|i|they|it|that|this|those|these|everyone|last|first|your|tells?|did|who|when)\b)"
)
_PUBLIC = (
    r"(?:address|website|web site|web page|homepage|url|phone number|e-?mail address|opening hours|fees?|cost"
    r"|price|tuition|size|length|duration|average|median|(?:statutory |national |legal )?minimum (?:wage|age)"
    r"|legal|official|national|turnover|revenue|market share|population|pass rate|unemployment|(?:closing"
    r"|application|registration|start(?:ing)?) date|(?:\w+ )?deadline|ticker|share price|definition|full name"
    r"|names? of the)"
)
SEARCHABLE = _any(
    rf"^what (?:exactly |actually )?(?:do|does) {_ROLE_WORDS}(?:an? |the )?(?:[\w'-]+ ){{1,4}}(?:actually |exactly "
    rf"|really )?do(?:,? (?:exactly|actually|for a living|all day|at work|anyway))?[ ?.!]*$",
    r"^what (?:exactly |actually )?(?:does|do|did) (?:an? |the )?(?:[\w'-]+ ){1,4}(?:stand for|mean)[ ?.!]*$",
    r"^what(?:'s| is| are) (?:an? )(?!(?:good|fair|typical|normal|realistic|bad|great|decent|reasonable|usual"
    r"|common|recent|day|week|mistake|thing|question)\b)(?:[\w'-]+ ?){1,4}[ ?.!]*$",
    r"^what (?:exactly )?(?:do|does|is|are) (?:your|the|this) (?:company|firm|organi[sz]ation|business|foundation"
    r"|agency|charity|institute|shop) (?:do|make|sell|produce|offer|about|called|for|build|specialis\w+ in)\b"
    r"|^what (?:products|services|goods)\b.{0,30}\b(?:sell|offer|make|produce)\b",
    r"\bhow many (?:people|employees|staff|offices|branches|students|members|countries|workers|nurses|teachers"
    r"|women|men|jobs|companies|shops|stores|hospitals|schools|[\w-]+s)\b(?!.{0,40}\b(?:your (?:team|crew|shift"
    r"|ward|group)|last|week|month|ago)\b).{0,40}\b(?:employ(?:ed|s)?\b|in total|nationwide|worldwide|in (?:this"
    r"|the) (?:country|industry|sector|state)|(?:work|works|working) (?:at|in|for) (?:the|your)|(?:company|firm"
    r"|organi[sz]ation|bank|chain|group) have)",
    r"\bwhere(?:'s| is| are) (?:your|the) .{0,30}\b(?:based|located|headquarter\w*|head office|main office|offices?"
    r"|campus|seat)\b",
    r"\bwhen (?:was|were) (?:your|the|this) .{0,30}\b(?:founded|established|built|opened|set up|started|created)\b"
    r"|\bhow old is (?:your|the) (?:company|firm|organi[sz]ation)\b",
    r"\bwho (?:is|are|owns|founded|runs|leads|heads)\b.{0,30}\b(?:ceo|chief executive|managing director|director"
    r"|founders?|owner|chair(?:man|woman)?|president|minister|your (?:company|firm)|the (?:company|firm))\b"
    r"|^who (?:owns|founded)\b|\bwho are your (?:biggest |main )?(?:competitors|clients|customers)\b",
    r"\b(?:application|registration|submission|closing) (?:deadline|date|window|fee)\b|\b(?:the"
    r"|your) deadline\b.{0,5}\bfor\b|\bwhen (?:does|do|is|are) (?:the )?(?:\w+ ){0,3}(?:deadline"
    r"|applications?\b.{0,40}\b(?:open|close|start|due))\b",
    r"\bwhen(?: and where)? (?:is|are|does|do|will) (?:the|your) (?:next|annual|yearly|\d{4})\b|\bwhen (?:does|do"
    r"|is|are) the .{0,30}\b(?:open day|trade fair|fair|conference|congress|exam|course|term|semester|programme"
    r"|scheme)\b|\bwhat time (?:does|do|is)\b.{0,30}\b(?:open|close|start|begin)",
    rf"^(?:what|which|how much)(?:'s| is| are| was| were)? (?:the |your )?(?:current |usual |exact )?{_PUBLIC}\b",
    r"\b(?:minimum wage|average (?:\w+ )?(?:salary|pay|wage|income|earnings)|median (?:\w+ )?(?:salary|pay|wage"
    r"|income)|pay scale|unemployment rate|statutory|required by law|legally required|by law"
    r"|according to (?:the )?(?:law|national|official|collective|statistics))\b",
    r"\b(?:what|which) (?:\w+ )?(?:qualifications?|certificates?|licen[cs]es?|degrees?|subjects|diplomas?|documents"
    r"|papers|grades|exams?)\b.{0,12}\b(?:are|is|do|does|must|would) ?(?:i|you|one|we|people|somebody|someone"
    r"|it)? ?(?:legally |officially |formally )?(?:need|needed|require|required|have to have|take|necessary"
    r"|mandatory|compulsory)\b",
    r"\b(?:entry|admission|legal|formal|official|minimum|visa|licensing) (?:requirements?|criteria|conditions)\b"
    r"|\bwhat are the requirements (?:for|to)\b",
    r"\b(?:which|what) (?:universit\w+|schools|colleges|institutions|courses|countries|cities"
    r"|companies)\b.{0,20}\b(?:offer|teach|run|provide|have a|train|operate)\b|\b(?:which|what"
    r"|how many) (?:countries|cities)\b.{0,30}\b(?:operate|active|offices|work in|present in)\b",
    r"\bhow long (?:is|are|does|do) (?:the|an?|your) (?:\w+ ){0,2}(?:training|course|degree|apprenticeship"
    r"|programme|program|studies|study|scheme|internship|probation)\b|\bhow long does it take to (?:become|train"
    r"|qualify|get (?:a|the) (?:licen|degree|certif))",
    r"\bhow much (?:does|do|is|are) (?:the|an?|your|it) (?:.{0,30}\b)?(?:cost|fee|course|tuition|licen[cs]e"
    r"|membership|ticket)\b|\bwhat does (?:the|an?) .{0,30}\bcost\b",
    r"\bhow (?:big|large) is (?:the|your) (?:\w+ ){0,3}(?:market|company|firm|industry|sector|organi[sz]ation)\b"
    r"|\b(?:size|turnover|revenue|value) of the\b.{0,30}\b(?:market|industry|sector|company)\b|\bhow (?:much"
    r"|fast) (?:did|does|has|is) the .{0,30}\b(?:sector|market|industry)\b.{0,10}\b(?:grow|grown|growing|shrink"
    r"|shrunk|worth)\b",
    r"^what (?:are|is) the (?:duties|tasks|responsibilities|role|function|definition|main (?:duties|tasks"
    r"|activities)) of (?:an?|the)\b|\bwhat (?:percentage|proportion|share) of\b|^(?:do you need|is there"
    r"|does one need|is) an? (?:licen[cs]e|permit|degree|certificate)\b.{0,20}\b(?:to \w+|required|mandatory"
    r"|compulsory)\b",
    r"^how many (?!.*\b(?:you|yours?|last|hours?|nights?|evenings?|days?|weeks?)\b)[\w -]{3,40} (?:are|exist|were) (?:there"
    r"|still|left|currently|registered|in)\b",
    r"\bwhere can i (?:download|find the|get the|see the)\b|\bwhat(?:'s| is) the difference between (?:an? )|\bwhere (?:can"
    r"|do) i (?:find|download|apply|register"
    r"|sign up)\b.{0,40}\b(?:form|online|course|exam|programme|scheme|application)\b",
    r"\b(?:is|are) there (?:an? )?(?:\w+ )?(?:website|web site|deadline|minimum age|entry exam|application fee)\b",
)
_PRAISE = (
    r"(?:wonderful|amazing|fantastic|incredible|awesome|excellent|fabulous|brilliant|perfect|rewarding|fulfilling"
    r"|exciting|lovely|satisfying|inspiring|inspirational|prestigious|successful|thrilling|magical|glamorous"
    r"|enjoyable|gratifying)"
)
LEADING = _any(
    r"^(?:you|it|that|this|they|there|working [\w ]{1,30}|your [\w-]+(?: [\w-]+)?"
    r"|the [\w-]+(?: [\w-]+)?) must(?:n't)?\b(?! .{0,30}\bbefore\b)",
    r"^(?:surely|obviously|clearly|of course|no doubt|presumably|everyone (?:says|knows)|everybody (?:says|knows)"
    r"|i(?:'m| am) (?:sure|certain|convinced)|i (?:guess|suppose|assume|imagine|bet|take it|presume|expect"
    r"|figure))\b",
    r"^(?:you|it|they) (?:\w+ )?surely\b|^you (?:probably|obviously|clearly|certainly|of course) \w+",
    rf"\bhow (?:truly |really |absolutely |very )?(?:{_PRAISE[3:-1]}|great|nice|cool|fun|terrible|awful|horrible"
    rf"|proud|lucky) (?:is|was|must|are|were|does|do|did)\b",
    rf"\bsuch an? (?:\w+ )?(?:{_PRAISE[3:-1]}|great|good|nice|creative|talented|strong|special|beautiful|close"
    rf"|tight|lovely|modern|important|horrible|terrible|toxic|cool|caring|supportive|interesting|fun|popular"
    rf"|dynamic)\b|\bsuch (?:{_PRAISE[3:-1]}|great|nice|talented|lovely)\b",
    rf"\b(?:your|this|the|an?|that) (?:{_PRAISE[3:-1]}|great|supportive) (?:company|team|place|firm|culture|job"
    rf"|work|boss|career|organi[sz]ation|office|colleagues|people|atmosphere|environment|industry|profession)\b",
    r"\bhow much do you (?:love|enjoy|like)\b|\bwhy (?:do you love|is your (?:company|team|work|job) (?:so|better"
    r"|the best)|is it so (?:great|good|much))\b|\bwhat makes (?:it|your \w+|the \w+) (?:so (?:great|special|good"
    r"|wonderful|much)|the best|better)\b|\bit's (?:so|really|very) (?:great|rewarding|hard|sad|nice)\b",
    r"^(?:isn't|aren't|don't|doesn't|wasn't|weren't|didn't|wouldn't|won't|can't|couldn't|hasn't|haven't|shouldn't)\b",
    r"^(?:is|are|was|were) (?:it |.{1,50}\b)(?:really |very |quite |absolutely |also )?(?:important|essential"
    r"|crucial|vital)\b|^(?:do|would|don't|wouldn't) you (?:also |not )?(?:agree|say that it is important)\b",
    r"^(?:aren't|isn't) |\bdon't you (?:think|find|agree|love)\b|\bwouldn't you (?:say|agree)\b",
)
POINTER = _any(
    r"\b(?:last|latest|yesterday|today|tonight|ago|recent|recently|week|month|monday|tuesday|wednesday|thursday"
    r"|friday|saturday|sunday|morning|first|most|best|worst|hardest|longest|biggest|least|ever)\b",
    r"\b(?:in \d{4}|this (?:spring|summer|autumn|winter|year)|when|if|before|after|since|than|between|instead)\b",
)
SCENE = re.compile(
    r"^(?:if|when|suppose|given|thinking|looking|of|with|in|on|from|after|before|during|between|say|imagine)\b"
    r"|^(?!(?:hi|hello|dear|thank|thanks|i'm|i am|i was|i've been|my name)\b)\S+ \S+ \S+ \S+ ",
    re.IGNORECASE,
)
_ABSTRACT = """
    advice tips tip suggestions recommendations culture work job day days projects project challenges challenge
    future industry company firm team role career careers growth prospects hours atmosphere people colleagues
    boss environment market skills skill tasks task duties responsibilities opportunities things thing stuff it
    life business downsides downside upsides benefits benefit pros cons trends outlook training management
    everything anything something nothing situation sector field organisation organization office workload place
    experience background journey story profession path advantages disadvantages difficulties problems problem
    perks values mission vision leadership development area trade yourself myself routine workday balance hiring
    process general thoughts else anybody anyone somebody someone staff progression promotion pay money salary
    ai learning strategy
"""
ABSTRACT = frozenset(_ABSTRACT.split())
_GENERIC = """
    a an the your you my me i we us our it's its his her their they them this that these those there here is are
    was were be been being am do does did done have has had can could will would should may might must of in on
    at to for from with by about as into and or but so what what's which who whom whose when where where's why
    how how's like look looks feel feels go goes going see think say tell know need give get find come matter
    matters expect want really actually typical typically normal usual usually general exactly very good bad any
    some please main key biggest overall currently now more lot lots recommend advise suggest work-life don't
    doesn't didn't isn't aren't work works entail involve involves describe share explain one all just bit
    little sees hear talk required needed important
"""
GENERIC = frozenset(_GENERIC.split())
ELSE_OR_ADVICE = _any(
    r"^(?:is|are) there any(?:body|one|thing) else[ ?.!]*$",
    r"^any(?:body|one|thing) else[ ?.!]*$",
    r"^(?:do|would|have) you (?:have |got )?(?:any|some) (?:\w+ )?(?:advice|tips?|suggestions?|recommendations?"
    r"|thoughts?|ideas?)(?: for me| to give)?[ ?.!]*$",
    r"^(?:can|could|would) you (?:please )?(?:give|share|offer)(?: me)? (?:any|some|your) (?:\w+ )?(?:advice"
    r"|tips?)(?: for me| please)?[ ?.!]*$",
)
WHICH_ASKS = re.compile(rf"^(?:{WH}|{AUXILIARY})\b", re.IGNORECASE)
