"""The words, in lower case, by which a question shows what it is really after; each pattern stands for one way."""

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"({pattern})" for pattern in patterns))


_CV = r"(cv|c\.v\.|résumé|resumé|resume|application|portfolio|profile|details|name|papers|letter)"
_OPENING = r"(openings?|vacanc(y|ies)|open (positions?|posts?|roles?|jobs?)|free (positions?|posts?|places?))"
_DESK = (
    r"(hr|human resources|personnel|recruit\w*|hir(es|ing)|hiring manager|whoever (decides|fills|hires)|fills|the"
    r" (manager|boss|director|owner|(person|one|people) who (\w+ )?(decides?|signs?|chooses?|picks?)))"
)

JOB_ASK = _any(
    r"\b(are|is) (you|they|your [\w-]+( [\w-]+)?)( guys)?( all)? (currently |now |still |also )?(hiring|recruiting)\b"
    r"|^you('re| are)? hiring\b",
    r"\b(are|is) (you|your [\w-]+) (currently |now |still )?(looking for|taking on|in need of)\b",
    rf"\b(any|an|a) (\w+ )?{_OPENING}\b(?! rate)|\bhear of (any|an?)\b.{{0,20}}\b(opening|position|job|post|vacanc)",
    r"\b(is|are) there (any |an? |some )?(\w+ )?(jobs?|internships?|positions?|traineeships?|vacanc\w+"
    r"|roles?)\b.{0,20}\b(at|in|on|with|for me|free|available|going|open)\b",
    r"\bdo you (offer|have) (any |an? |some )?(\w+ )?(jobs?|internships?|positions?|traineeships?|placements?|work for"
    r" me)\b",
    r"\b(refer|recommend) me\b(?! (an?|some|any|to (do|read|take|try|learn|study|watch|visit))\b)|\bbe my (mentor"
    r"|referee|reference)\b",
    rf"\b(pass|forward|send|hand|give|submit|take|show|look at|look over|read|put)(ing)?\b.{{0,30}}\bmy (\w+ )?{_CV}\b",
    rf"\b(whom?|where)\b.{{0,20}}\bsend my (\w+ )?{_CV}\b|\bmy (cv|résumé|resume)\b.{{0,30}}\b(on|along|to)\b",
    r"\b(tell|talk|speak|say something) (to |with )?(your|the) \w+.{0,15}\babout me\b|\bmention me to\b",
    r"\b(good|kind|nice) word\b|\bvouch for me\b|\bmy (cv|résumé|resume)\b.{0,40}\b(give|pass|forward|hand|show|send)"
    r" (it|this)\b|\bkeep me in mind\b|\bthink of me\b|\bget my foot in\b",
    rf"\b(introduce|connect|refer|put)\b me\b.{{0,60}}\b{_DESK}\b|\bspeak to your (boss|manager|hr)\b",
    r"\b(can|could|may|might|would|will|do) i (please |maybe |ever )?(come and |come |just )?(work (for|with|at|in)"
    r" (you|your)|join your|start (on|next|right|tomorrow|working (for|at|with))|have a job|apply (to|at) (you|your))",
    r"\b(work for you|job (at|with|in) your|place (at|in|on) your (team|crew|company|firm)|join your (team|crew"
    r"|company|firm)(?= ?[?.!]*$))\b",
    r"\b(get|find|land|give|offer|have|do) (me )?(an? )?(job|internship|position|interview|placement|chance|trial"
    r" shift)s?\b.{0,25}\b(at|with|in|for me|your|you|here)\b|\b(looking for|searching for|after|want|need) an? (\w+"
    r" )?(job|position|post|internship|placement) (at|in|with|on) your\b|\b(give|offer|get|find) me (an? )?(job"
    r"|internship|position|interview|placement|chance|post|trial|work)\b|\bhelp me (to )?(get|find|land) (one|in"
    r"|into)\b",
    r"\b(a|any|my) chances? of an? (\w+ )?(job|place|trial|shift|internship|contract|position|interview)\b|\b(i'd|i"
    r" would|i could|i might) be (an? )?(good|great|useful|worth)\b.{0,12}\b(hire|hiring|employee|addition)\b"
    r"|\bconsider me\b|\b(something|anything|room|work|a desk) for me\b(?! to)|\bwhen (can|could|would|may|do) i"
    r" (start|begin)\b(?! (to|with))",
    r"\bi (get|be) (hired|employed|taken on)\b|\bhired (by|at) your?\b|\b(job|post|interview|internship|placement"
    r"|position)\b.{0,20}\bfor me\b|\bkeep an (eye|ear) (out|open) for\b|\bput in a (\w+ )?word\b|\b(refer(ee|ence))"
    r" for me\b|\bcould you(r \w+)? use (an?|another|some) \w+|\bare there (any )?openings\b",
    r"\b(hire|employ) (me|somebody like me|someone like me|people like me)\b|\btake (me|someone like me|somebody like"
    r" me) on\b|\btake (somebody|someone) like me\b",
    r"\b(do|does|will) (you|they|your [\w-]+) (currently |still |maybe |also )?need (an? |any )?(extra |another |new "
    r"|more |some )?(pair of hands|hands|help|staff|people|somebody|someone|anyone|anybody|intern|trainee|junior"
    r"|apprentice)s?\b(?= (this|right|at|in|on|next|now)|[ ?.!]*$)",
    r"\b(seat|spot|desk|post|place|chair|bench|slot|position|job|role)\b.{0,30}\b(needs filling|(is|still|are) (free"
    r"|open|available|vacant)|(still )?(free|vacant|unfilled)[ ?.!]*$|comes? free|came free|going free|opens? up"
    r"|comes? up|up for grabs|for me)\b",
    r"\blet me know\b.{0,30}\b(opening|position|job|vacanc|comes up|opens up|turns up)|\bhire juniors\b.{0,10}\bme\b"
    r"|\b(use|room|space|place|work) for ((somebody|someone) like me|one more|another)\b",
)
_MONEY = (
    r"(salar(y|ies)|wages?|pay|pay[ -]?(check|cheque|slip|stub|packet|rise)|take[- ]?home|income|bonus(es)?|rate|day"
    r" rate|hourly rate|compensation|earnings|remuneration|fees?|bank (account|balance|statement)|tax return)"
)
_SUM = r"([£$€] ?\d|\b\d+ ?k\b|\b(pounds|euros|dollars|francs|thousand|grand) (a|an|per) (year|month|week|hour|day)\b)"
_OTHERS = (
    r"(newcomers?|beginners?|juniors?|starters?|people|colleagues|parents|others|staff|somebody|someone|patients"
    r"|clients|customers|pupils|students|residents|visitors|families|those|women|men|teams?)"
)
PERSONAL_PAY = _any(
    r"\bwhat (do|did) you get for (your|an?)\b",
    rf"\byour (own )?((current|last|first|starting|yearly|annual|monthly|weekly|base|basic|present|gross|net|total"
    rf"|personal|final|latest)( \w+)? )?{_MONEY}\b(?! (scale|structure|bands?|system|grid|policy|review|talks"
    rf"|transparency|grades?))",
    r"\bhow much (money )?(\w+ ){0,3}(you|u|ya)('re)? (\w+ ){0,2}?(earn|mak(?=ing)|make|get|take home|bring (home|in)"
    r"|clear|pocket|net|charge|pull in|paid|live on)(ing)?\b(?! (sleep|time|of|say|freedom|notice|use|help|support"
    r"|done|to))|\bhow much (do|did) (you|u)[ ?.!]*$",
    r"\b(pay|pays|paying|paid) you\b(?! (attention|an? (visit|compliment)|back|to (learn|study|train)|for (an?|the"
    r"|your) (course|training|studies)))|\b(what|how much)\b.{0,30}\b(give|gave|offer|offered|bring|earn|net|make)s?"
    r" you\b(?= (an?|per|for|in|when|at|to start)\b|[ ?.!]*$)",
    r"\b(do|did|can|could|are|have) you (\w+ly )?(earn(ed|ing)?|make|making) (enough|more|less|good|well|an? (\w+"
    r" )?living|a decent|a lot|much|money|six)\b|\bwhat (do|did) you (\w+ly )?(charge|make (an?|per|in an?|each|every"
    r"|now|here) ?(year|month|week|hour|day|shift|gig)?[ ?.!]*$|make[ ?.!]*$)|\bwhat (do|did) you (charge|bill"
    r"|invoice)\b",
    r"\byou (\w+ly )?earn(ed)?\b(?! (the|respect|trust|points|your))|\b(what|if) (do |did )?you (\w+ly )?(take|bring)"
    r" home\b|\byou take home(?= (an?|per|each|every|after tax)|[ ?.!]*$)",
    r"\b(are|were|do|did|being|been|if) you (\w+ ){0,2}paid\b(?! (for (the|a) course|leave))|\byou('re| are| were| get"
    r"| got) (\w+[- ]){0,2}paid\b",
    r"\bwhat (are you|you('re| are)) on(?= (now|these days|today|at the moment|currently|here)\b|[ ?.!]*$)|\bon your"
    r" (last |latest |first )?(contract)\b",
    rf"^(?=.*\byou\b)(?!.*\b{_OTHERS}\b).*{_SUM}|\b(thousand|grand)\b.{{0,20}}\byou (get|earn|make|have)\b",
    r"\b(do|did|have) you (get|got|receive|received) (an? |any |your )?(\w+ )?(raise|bonus|pay rise|shares)\b",
    rf"\b(in|into|on) your (bank )?account\b|^(?=.*\b{_MONEY}\b).*\b(give|gave|offer|offered) you\b",
    r"\b(afford|live|get by) (on|off|from) (what|that|your)\b.{0,20}\b(pay|paid|salary|wage|earn|make)",
)
_KIN = (
    r"((ex-?|step)?(husband|wife|spouse|boyfriend|girlfriend|fiancée?|kids?|children|child|sons?|daughters?|mother"
    r"|father|mum|mom|dad|partner(?! (firm|company|school|agency|organi|at|in)))(-in-law)?|siblings?|baby|family(?!"
    r" (business|firm|farm|law|doctor|practice))|marriage|parents|in-laws|relatives|(other|better) half)"
)
_ILLNESS = (
    r"(burn-?out|(burnt|burned) out|depress(ed|ion)|illness(es)?|diseases?|disab(led|ilit(y|ies))|a breakdown"
    r"|diagnosed|diagnosis|therapy|therapist|medication|pills|surgery|anxiety|panic attacks?|mental health|cancer"
    r"|miscarriage|off sick|sick leave|health (problems?|troubles?|conditions?|issues?)|pregnan\w+|menopause"
    r"|breastfeeding|allerg\w+|injured|asthma|migraines?|diabetes|epilepsy)"
)
_CREED = (
    r"(religio(us|n)|faith|god|church(goer)?s?|mosque|temple|synagogue|pray(s|ing|er)?|fasting|ramadan|believers?"
    r"|muslims?|christians?|jew(s|ish)|catholics?|protestants?|hindus?|buddhists?|atheists?)"
)
_STATUS = (
    r"(married|single|divorced|widowed|pregnant|gay|straight|lesbian|trans|ill|sick|healthy|in a relationship|a"
    r" citizen|a parent|a (mother|father|mum|dad)|vegan)"
)
PROTECTED = _any(
    rf"\byour (own |first |little |young |old |two |three )?{_KIN}\b",
    r"\b(do|did|are|have|had|if|when|will|would|since|that|before|after) you\b.{0,20}\b(have|had|got|having|want"
    r"|planning|expecting|start(ing)?) (any |a |some |small |second |third |another |more ){0,2}(own )?"
    r"(kids|child(ren)?|babies|baby|family"
    r"|husband|wife|boyfriend|girlfriend)\b|\byou live (alone|with)\b|\byou (drink|smoke)[ ?.!]*$|\b(as|being) a (mother|father|mum"
    r"|dad|parent|woman)\b.*\byou\b|^(have )?you (have|got) (kids|children|a family)\b",
    rf"\b(are|were|aren't|is) (you|any\w*|some\w*|many) (\w+ ){{0,3}}{_STATUS}\b|\byou('re| are| were) {_STATUS}\b",
    r"\byour (own )?(beliefs?|nationality|ethnicity|ethnic|race|skin|accent|sexuality|sexual|gender|politics|political"
    r"|visa|residence permit|citizenship|passport|mother tongue|health|disability|pregnancy|weight|religion|faith|god"
    r"|church|mosque)\b",
    rf"\b(you|any|many|most|some) (of (you|your \w+|them) )?(\w+ ){{0,2}}{_CREED}\b(?! (clients|customers|patients"
    rf"|pupils|students|visitors|readers|that|in the (project|work|team|plan))\b)|\b(which|what) (\w+ )?({_CREED}"
    rf"|party|denomination)\b.{{0,40}}\byour?\b|\byou vote\b|\byour colleagues pray\b|\b{_CREED}\b.{{0,20}}\b(on|in)"
    rf" your (team|crew|office|company|ward)\b|\bgod\b.{{0,20}}\byou\b",
    r"\bgo to church\b|\byour (back|knees?|hearing|eyesight|lungs)\b(?! (office|yard|room|door|garden|catalogue|list"
    r"|pages))",
    r"\b(where|what country|which country) are you (really |originally |actually )*from\b|\byou born\b"
    r"|\bvisa\b.{0,12}\byou\b|\byou\b.{0,20}\b(visa|green card|work permit|residence permit)\b(?= ?[?.!]*$)",
    r"\bhow old (are|were) you\b(?! when you (start|began|join))|\b(what('s| is)|at) your age\b|\bare you (over|under"
    r"|past) (\d\d|thirty|forty|fifty|sixty)\b|\byou('re| are) too old\b|\byou (\w+ )?(retire|turn (\d\d|thirty|forty"
    r"|fifty|sixty))\b",
    rf"^(?!.*\b({_OTHERS}|seen|met|treat\w*)\b)(?=.*\byour?\b).*\b{_ILLNESS}\b|\b{_ILLNESS}\b.{{0,20}}\bmade you\b"
    rf"|\byour (\w+ )?({_ILLNESS}|breakdown)\b|\byour (heart|nerves)\b.{{0,40}}\bhealth\b|\byou (\w+ )?suffer(ed)?"
    rf" from\b",
    r"\b(does|is|has|did) (he|she)\b.{0,20}\b(mind|work too)\b|\bare you planning (\w+ )?(a family|children|a baby)\b",
)
_FUTURE = (
    r"(become|get in(to)?|make it|be (?!able to (help|tell|say))|fit|fit in|earn|manage|cope|handle|survive|reach"
    r"|expect|hope|count on|start as|work as|end up|last|succeed|pass|switch|qualify|live on)"
)
HYPOTHETICAL = _any(
    r"\b(would|will) (i|we)\b(?! be (allowed|able) to (visit|watch|write))|\bi( would| will|'d|'ll)\b(?! (like|love)"
    r" to| be (\w+ ){0,3}(grateful|glad|hire)\b)|\bam i (?!right in|correct|allowed)|^do i (strike|seem|look|sound"
    r"|come across)\b|^(does|do|is) my\b",
    rf"\b(can|could|might) i (ever |still |also |realistically |really |possibly |even )?{_FUTURE}\b",
    r"\b(reckon|believe|guess|feel) (that )?i (could|would|can|will|might|have|am)\b|\b(someone|somebody|people"
    r"|anyone) with my\b",
    r"\b(can|could) i (still|ever|realistically)\b|\bhow \w+ (would|will) i have to\b|\bshould i be able to\b|\b(do"
    r"|don't|did) you think (that )?(i|it would|it will|this would|my)\b|\byou think (i|i'd|i'm)\b|\b(can|could|do"
    r"|would) you (see|imagine|picture) (me\b|\w+body\b.{0,30}\blike me\b)",
    r"\b(am i|i'm|i am|would be) (not )?(the right|right for|cut out|too|good enough|suited|suitable|a good (fit"
    r"|match)|smart enough|qualified|made for|old enough|ready|likely to)\b",
    r"\bdo i (have|stand) (what it takes|a (\w+ )?chance|the (right|skills))\b|\bmy (chances|odds|prospects)\b|\bwhat"
    r" are the chances (that )?i\b",
    r"\b(would|will|could|can|might)\b.{0,50}\b(like|as \w+ as) (me|i am)\b|\b(someone|somebody|a person|people) like"
    r" me\b.{0,15}\b(would|will|could|can|might|fit|get on|succeed|survive|cope|do well|stand)\b",
    r"\b(would|will|could|might) (?!.{0,40}\b(tell|talk|speak|show|teach|help|answer|send|meet|write|explain|mind"
    r"|surprise)\b)(it|this|that|they|there|people|the \w+|your \w+|an? \w+)( \w+){1,4} (me|my)\b|\b(would|will|could"
    r"|might) (it|this|they|there|the \w+)\b.{0,30}\bfor me\b",
    r"\b(suits?|fits?|best for|right for|good for|be right for|be best for) me\b|\b(would|will) my\b|\bif i (ever "
    r"|really |actually )?(join(ed)?|took|take|became|become|start(ed)?|came|come|moved?|switch(ed)?|were to|do well"
    r"|did well|fail(ed)?|appl(y|ied)|worked|quit|left)\b",
)
GOOD_HYPOTHETICAL = _any(
    r"\bin my (place|shoes|position|situation)\b",
    r"\bif you (were|had been) (me\b|in my|my age)",
    r"^(what|where|which|who|whom|how)\b.{0,40}\b(would|could) you\b(?!.{0,20}\b(take|hire|place) (me|someone"
    r"|somebody)\b)",
    r"\bif you (started|were starting|had to start|began) (out |over |again )?(today|now|again)\b",
)
_ROLE_WORDS = (
    r"(?!.{0,25}\b(good|bad|best|great|average|decent|newcomers?|people|person|beginners?|trainees?|colleagues|others"
    r"|you|we|i|they|it|that|this|those|these|everyone|last|first|your|tells?|did|who|when)\b)"
)
_PUBLIC = (
    r"(address|website|web site|web page|homepage|url|phone number|e-?mail address|opening hours|fees?|cost|price"
    r"|tuition|size|length|duration|average|median|(statutory |national |legal )?minimum (wage|age)|legal|official"
    r"|national|turnover|revenue|market share|population|pass rate|unemployment|(closing|application|registration"
    r"|start(ing)?) date|(\w+ )?deadline|ticker|share price|definition|full name|names? of the)"
)
SEARCHABLE = _any(
    rf"^what (exactly |actually )?(do|does) {_ROLE_WORDS}(an? |the )?([\w'-]+ ){{1,4}}(actually |exactly |really"
    rf" )?do(,? (exactly|actually|for a living|all day|at work|anyway))?[ ?.!]*$",
    r"^what (exactly |actually )?(does|do|did) (an? |the )?([\w'-]+ ){1,4}(stand for|mean)[ ?.!]*$",
    r"^what('s| is| are) (an? )(?!(good|fair|typical|normal|realistic|bad|great|decent|reasonable|usual|common|recent"
    r"|day|week|mistake|thing|question)\b)([\w'-]+ ?){1,4}[ ?.!]*$",
    r"^what (exactly )?(do|does|is|are) (your|the|this) (company|firm|organi[sz]ation|business|foundation|agency"
    r"|charity|institute|shop) (do|make|sell|produce|offer|about|called|for|build|specialis\w+ in)\b|^what (products"
    r"|services|goods)\b.{0,30}\b(sell|offer|make|produce)\b",
    r"\bhow many (people|employees|staff|offices|branches|students|members|countries|workers|nurses|teachers|women|men"
    r"|jobs|companies|shops|stores|hospitals|schools|[\w-]+s)\b(?!.{0,40}\b(your (team|crew|shift|ward|group)|last"
    r"|week|month|ago)\b).{0,40}\b(employ(ed|s)?\b|in total|nationwide|worldwide|in (this|the) (country|industry"
    r"|sector|state)|(work|works|working) (at|in|for) (the|your)|(company|firm|organi[sz]ation|bank|chain|group) have)",
    r"\bwhere('s| is| are) (your|the) .{0,30}\b(based|located|headquarter\w*|head office|main office|offices?|campus"
    r"|seat)\b",
    r"\bwhen (was|were) (your|the|this) .{0,30}\b(founded|established|built|opened|set up|started|created)\b|\bhow old"
    r" is (your|the) (company|firm|organi[sz]ation)\b",
    r"\bwho (is|are|owns|founded|runs|leads|heads)\b.{0,30}\b(ceo|chief executive|managing director|director|founders?"
    r"|owner|chair(man|woman)?|president|minister|your (company|firm)|the (company|firm))\b|^who (owns|founded)\b"
    r"|\bwho are your (biggest |main )?(competitors|clients|customers)\b",
    r"\b(application|registration|submission|closing) (deadline|date|window|fee)\b|\b(the|your)"
    r" deadline\b.{0,5}\bfor\b|\bwhen (does|do|is|are) (the )?(\w+ ){0,3}(deadline|applications?\b.{0,40}\b(open|close"
    r"|start|due))\b",
    r"^(when|where)( and where)? (is|are|does|do|will) (the|your)\b(?!.*\byou\b).{0,40}\b(next|annual|yearly|\d{4})\b"
    r"|\bwhen (does|do|is|are) the .{0,30}\b(open day|trade fair|fair|conference|congress|exam|course|term|semester"
    r"|programme|scheme)\b|\bwhat time (does|do|is)\b.{0,30}\b(open|close|start|begin)",
    rf"^(what|which|how much)('s| is| are| was| were)? (the |your )?(current |usual |exact )?{_PUBLIC}\b",
    r"\b(minimum wage|average (\w+ )?(salary|pay|wage|income|earnings)|median (\w+ )?(salary|pay|wage|income)|pay"
    r" scale|unemployment rate|statutory|required by law|legally required|by law|according to (the )?(law|national"
    r"|official|collective|statistics)|does the law|the law (say|give|require|allow)s?|union (scale|rate|minimum))\b"
    r"|^what('s| is) the (\w+ )?name of\b|\b(company|firm|group|bank)('s)? (\w+ )?(revenue|turnover|profit)\b|^what('s"
    r"| is| was) the (?!going|right|fair|usual|normal|typical|best)(\w+ ){0,2}(rate|scale|number|rank|percentage|quota"
    r"|code) (of|in|for|among)\b|\b(what|which) year (was|were|did) (?!you)",
    r"\b(what|which|how many) (\w+ )?(qualifications?|certificates?|licen[cs]es?|degrees?|subjects|diplomas?|documents"
    r"|papers|grades|exams?|tests?|credits|permits?|training|age)\b.{0,12}\b(are|is|do|does|must|would) ?(i|you|one|we"
    r"|people|somebody|someone|it|an? \w+( \w+)?)? ?(\w+ly )?(need|needed|requir\w+|have to|take|pass|hold|necessary"
    r"|mandatory|compulsory)\b|\bhow old (do|does|must) (you|one|i|somebody|someone|an? \w+)\b|^how (do|does|can) (i"
    r"|you|one|people|somebody) (apply|register|enrol|sign up) (for|to) (an?|the)\b",
    r"\b(entry|admission|legal|formal|official|minimum|visa|licensing) (requirements?|criteria|conditions)\b|\bwhat"
    r" are the requirements (for|to)\b",
    r"\b(which|what) (universit\w+|schools|colleges|institutions|courses|countries|cities|companies)\b.{0,20}\b(offer"
    r"|teach|run|provide|have a|train|operate)\b|\b(which|what|how many) (countries|cities)\b.{0,30}\b(operate|active"
    r"|offices|work in|present in)\b",
    r"\bhow (long|many (weeks|months|years)) (is|are|does|do) (the|an?|your) (\w+ ){0,2}(training|course|degree"
    r"|apprenticeship|programme|program|studies|study|scheme|internship|probation)\b|\bhow long does it take to"
    r" (become|train|qualify|get (a|the) (licen|degree|certif))",
    r"\bhow much (does|do|is|are) (the|an?|your|it) (.{0,30}\b)?(cost|fee|course|tuition|licen[cs]e|membership"
    r"|ticket)\b|\bwhat does (the|an?) .{0,30}\bcost\b",
    r"\bhow (big|large) is (the|your) (\w+ ){0,3}(market|company|firm|industry|sector|organi[sz]ation)\b|\b(size"
    r"|turnover|revenue|value) of the\b.{0,30}\b(market|industry|sector|company)\b|\bhow (much|fast) (did|does|has|is)"
    r" the .{0,30}\b(sector|market|industry)\b.{0,10}\b(grow|grown|growing|shrink|shrunk|worth)\b",
    r"^what (are|is) the (duties|tasks|responsibilities|role|function|definition|main (duties|tasks|activities)) of"
    r" (an?|the)\b|\bwhat (percentage|proportion|share) of\b|^(do(es)? (you|one) need|is there|is) an? (licen[cs]e"
    r"|permit|degree|certificate)\b.{0,20}\b(to \w+|required|mandatory|compulsory)\b",
    r"^how many [\w -]{3,40} (does|do) (the|your|this) (?!team|crew|ward|shift)[\w -]{2,30} (have|run|own|operate"
    r"|employ|sell|make|produce)[ ?.!]*$|^how many (?!.*\byou).*\b(nationwide|worldwide|in (this|the) (country|city"
    r"|region|state|world|whole \w+))\b",
    r"^how many (?!.*\b(you|yours?|last|hours?|nights?|evenings?|days?|weeks?)\b)[\w -]{3,40} (are|exist|were) (there"
    r"|still|left|currently|registered|in)\b",
    r"\bwhere can i (download|find the|get the|see the)\b|^where (can|could|does|do) (i|one|you|people|somebody)"
    r" (study|train|enrol|register|qualify|apply)\b|\bwhat('s| is) the difference between (an? )|\bwhere (can|do) i"
    r" (find|download|apply|register|sign up)\b.{0,40}\b(form|online|course|exam|programme|scheme|application)\b",
    r"\b(is|are) there (an? )?(\w+ )?(website|web site|deadline|minimum age|entry exam|application fee)\b",
)
_PRAISE = (
    r"(wonderful|amazing|fantastic|incredible|awesome|excellent|fabulous|brilliant|perfect|rewarding|fulfilling"
    r"|exciting|lovely|satisfying|inspiring|inspirational|prestigious|successful|thrilling|magical|glamorous|enjoyable"
    r"|gratifying|beautiful|moving|heavenly|touching|meaningful)"
)
LEADING = _any(
    r"^what an? (\w+ ){1,4}(you|they|it|this|that) (have|has|is|are|must)\b",
    r"^(you|it|that|this|they|there|working [\w ]{1,30}|your [\w-]+( [\w-]+)?|the [\w-]+( [\w-]+)?) must(n't)?\b(?!"
    r" .{0,30}\bbefore\b)",
    r"^(surely|obviously|clearly|of course|no doubt|presumably|everyone (says|knows)|everybody (says|knows)|i('m| am)"
    r" (sure|certain|convinced)|i (guess|suppose|assume|imagine|bet|take it|presume|expect|figure))\b",
    r"^(you|it|they) (\w+ )?surely\b|^you (probably|obviously|clearly|certainly|of course) \w+",
    rf"\bhow (truly |really |absolutely |very )?({_PRAISE}|great|nice|cool|fun|terrible|awful|horrible|proud"
    rf"|lucky) (is|was|must|are|were|does|do|did)\b",
    rf"\bsuch an? (\w+ )?({_PRAISE}|great|good|nice|creative|talented|strong|special|beautiful|close|tight"
    rf"|lovely|modern|important|horrible|terrible|toxic|cool|caring|supportive|interesting|fun|popular|dynamic)\b"
    rf"|\bsuch ({_PRAISE}|great|nice|talented|lovely)\b",
    rf"\b(your|this|the|an?|that) ({_PRAISE}|great|supportive) (company|team|place|firm|culture|job|work|boss"
    rf"|career|organi[sz]ation|office|colleagues|people|atmosphere|environment|industry|profession)\b",
    r"\bhow much do you (love|enjoy|like)\b|\bwhy (do you love|is your (company|team|work|job) (so|better|the best)|is"
    r" it so (great|good|much))\b|\bwhat makes (it|your \w+|the \w+) (so (great|special|good|wonderful|much)|the best"
    r"|better)\b|\bit's (so|really|very) (great|rewarding|hard|sad|nice)\b",
    r"^(isn't|aren't|don't|doesn't|wasn't|weren't|didn't|wouldn't|won't|can't|couldn't|hasn't|haven't|shouldn't)\b",
    r"^(is|are|was|were) (it |.{1,50}\b)(really |very |quite |absolutely |also )?(important|essential|crucial|vital)\b"
    r"|^(do|would|don't|wouldn't) you (also |not )?(agree|say that it is important)\b",
    r"^(aren't|isn't) |\bdon't you (think|find|agree|love)\b|\bwouldn't you (say|agree)\b",
)
CLAIM = _any(
    r"^(you|it|it's|there|there's|they|your|this|that)\b",
    r"^[\w' -]{1,40} (is|are|was|were|must|can|can't|will|won't|has|have|never|always)\b",
)
POINTER = _any(
    r"\b(last|latest|yesterday|today|tonight|ago|recent|recently|week|month|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|morning|first|most|best|worst|hardest|longest|biggest|least|ever)\b",
    r"\b(in \d{4}|this (spring|summer|autumn|winter|year)|when|if|before|after|since|than|between|instead)\b",
)
SCENE = re.compile(
    r"^(if|when|suppose|given|thinking|looking|of|with|in|on|from|after|before|during|between|say|imagine)\b|^(?!(hi"
    r"|hello|dear|thank|thanks|i'm|i am|i was|i've been|my name)\b)\S+ \S+ \S+ \S+ ",
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
    ai learning strategy insights insight wisdom hints pointers opinion view views philosophy
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
    working daily further new little sees hear talk required needed important over up out under around inside within
    mean means happen happens thing things
"""
GENERIC = frozenset(_GENERIC.split())
ELSE_OR_ADVICE = _any(
    r"^(is|are) there any(body|one|thing) else[ ?.!]*$",
    r"^(and |so )?(any(body|one|thing)|what|who|where|some(body|one|thing)) else[ ?.!]*$",
    r"^(do|would|have) you (have |got )?(any|some) (\w+ )?(advice|tips?|suggestions?|recommendations?|thoughts?"
    r"|ideas?)( for me| to give)?[ ?.!]*$",
    r"^(can|could|would) you (please )?(give|share|offer)( me)? (any|some|your) (\w+ )?(advice|tips?)( for me|"
    r" please)?[ ?.!]*$",
)
