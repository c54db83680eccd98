"""What the answer to a question would be filed under: the words of each topic, with their weight.

In the table a line under a topic is a weight and its words; an indented line goes on with the one before. Words are
expressions divided by " | " that begin and end at the edge of a word; one that looks ahead or ends with "$" sees to its
own end. A line counts once, however many of its words are found.
"""

import re

from firsthand.explore.rules.words import Topic

_TABLE = r"""
PATH
3 born for | (?:were|have) you always | always (?:been|had|good) | teach you that | taught you that
5 how (?:did|does|do|have) (?:you|an?|the|somebody|someone)\b.{0,50}\b(?:end up|get (?:from|here|into|there|started
  |to)|come to|become|start(?:ed)?|move|find your|land|go from|made? it|fall into|slip into|drift)
5 turning points? | turned you | career path | your (?:path|career|journey|way|road|story|background|cv) | led you
5 brought you | way (?:in)?to the
4 what (?:made|drew|got|pushed|convinced|persuaded|attracted|inspired|led|took|brought) you (?!(?:put|leave out
  |proud|glad|stay|happy|angry|want to (?:quit|leave)|quit|nearly))\w+
4 switch(?:ed)? | came to | come to (?!work)\w+
4 (?:why|when|how) did you (?:leave|join|choose|decide|pick|start|go|switch|change|study|train|swap|give up)
4 stud(?:y|ied)\b.{0,30}\bbefore | started as | did you always | always (?:want|known?|your dream)
3 first (?:job|post|role|step|position) | (?:jobs?|steps|posts|stations|stages) (?:on your way|before|that took|along)
3 earlier jobs? | mentor | recommended you | (?:for|got) your first | looked? back | in between
3 before (?:you (?:came|became|joined|were)|that)
3 (?:leave|leaving) the (?:army|law|bank|airline|office|police|navy|church|university|school)
3 want(?:ed)? to (?:be|become) | would become | gr[eo]w up | intern to | detours? | crossroads? | at school
3 when you were | your dream | freelance | life before | change (?:of )?(?:careers?|trades?)
3 chance (?:meeting|encounter)
4 how come | looking back | (?:choice|choose|chose) at | straight (?:from|out of) (?:school|university|college)
4 before this (?:one|job) | your old (?:job|trade|life) | used to be | (?:drawn|called) to | stumbl\w+ | originally
4 ever imagine | route you took | stepping stones? | have you always
4 at (?:eighteen|nineteen|sixteen|seventeen|twenty)\b(?! .{0,20}tell) | your (?:twenties|thirties|youth|childhood)
4 yourself\b(?=[ ?.!]*$) | now (?:runs?|works?|drives?|teach\w*|sells?|makes?)
3 did you (?:train|learn|retrain|start out|begin|plan|expect|discover|first (?:hear|want|think|meet|come))
3 find your (?:way|calling) | by accident | draws? (?:you|people) (?:to|into) | switch (?:from|to)
3 from .{2,30} (?:to|into) (?:an? |the |running |your )?\w+
3 career | would not stay | not stay an? | moment you knew | who or what | luck | calling | your first (?:love|idea)
3 childhood
DAY
5 talk me through (?:your|the|a) (?:last )?\w+day | on (?:saturdays?|sundays?) | sunrise | before you (?:locked|left|went)
4 hours last (?:week|month) | best day | day of last (?:week|month) | time last week | went to people
5 (?:walk|take|talk) me through\b.{0,30}\b(?:day|shift|week|yesterday|morning|monday|tuesday|wednesday|thursday
  |friday|hours?|night)
5 hour by hour | calendar | typical (?:\w+ )?(?:day|week|shift|morning)
4 (?:your|the|a|last|every|working|whole|all) (?:\w+ )?(?:day|shift|morning|afternoon|working week)s? | yesterday
4 day[- ]to[- ]day | days | first hour | day (?:is )?like
3 this (?:morning|afternoon) | (?:monday|tuesday|wednesday|thursday|friday) | by (?:ten|noon|nine|eleven|lunch)
3 lunch | took (?:the )?long(?:est|er) | most of your (?:time|day) | time (?:split|go|divided|spent)
3 spend (?:most|your|the|an?|all) | desk all day | in meetings | routine | o'clock | in the morning
4 ^(?:so,? |and )?what (?:exactly |actually )?(?:does|do) (?!your (?:company|firm|team)).{3,60} do(?:,? (?:exactly
  |actually|all day|for a living))?[ ?.!]*$
4 ^what(?:'s| is) (?:your|the) (?:work|job) like | ^how(?:'s| is) (?:the |your )?(?:work|job)
4 ^what(?:'s| is| are) (?:an? )(?!(?:good|fair) )(?:[\w'-]+ ?){1,4}\?*$
2 last week | on your desk | first thing | night (?:at|in|on) | duties | tasks?
4 (?:first|last) (?:two |three |few |half )?hours? | (?:mondays|tuesdays|wednesdays|thursdays|fridays)
4 how much of (?:your|the|a) (?:\w+ )?(?:time|day|week|shift) | (?:answer|write|read) e-?mails | per ?cent of
4 half of your | when you (?:unlock|open|arrive|come in|start|get to|log in|sit down) | left on your desk
4 before you (?:go home|lock up|close|leave)
3 all day | in a (?:day|week) | on your feet | breaks? | alone | phone calls? | interrupt\w* | quiet (?:day|hour)s?
3 desk
3 between (?:eight|nine|ten|seven|six|two|one|three) | start early | one normal | normal (?:day|night|week|shift)
3 what time\b(?! .{0,20}home) | job like
WORK
3 mend | refuse | urgent | reach for
3 piece of work | good work | argue about | thing you finished | do without | thrown away
4 projects? | tools? | software | python | equipment | machines? | instruments? | materials? | programming | excel
4 code | drones? | techniques? | methods? | procedures?
4 decisions?
4 how do you (?:and|decide|choose|divide|plan|check|test|handle|prepare|organi[sz]e|build|make|write|measure|set
  |know|find|deal with (?:an?|the))
4 what do you (?:check|look|do first|do when|do with|use|write|test|measure)
3 (?:would you|you would|you'd) (?:do|make|build|write|run|design|plan|solve) (?:\w+ )?(?:again|differently|otherwise)
3 most arguing
3 (?:report|audit|survey|inspection|translation|drawing|design|article|campaign|exhibition|experiment|map|case
  |order|bridge|building|contract|product|brief|script|recipe|sample|client|customer|patient)s?
4 how many (?:people|employees|staff|offices|branches|shops|countries)
4 your (?:company|firm|organi[sz]ation|foundation|business)\b.{0,25}\b(?:do|make|sell|produce|based|located
  |headquarters|founded|called)
4 headquarters? | (?:founded|ceo|chief executive|competitors) | customers? | clients?
2 use | responsib\w+ | solve[ds]? | took? over | without asking | work on | working on
3 spreadsheets? | signs? off | working on | trick(?:y|iest) | buy | products? | data | quality | standards? | details?
3 finished | draft | prototype | measur\w+ | probe | in which order | hand(?:ed)? over | repair\w*
3 measurement | countries | rejected | budget | plans? | site | deliver\w* | check(?:s|ed)? | parts? of your work
3 how do you
SKILL
4 is everything in | steady hand | never learn | need to learn
4 mistakes? do newcomers | at once when | do at once
5 skill\w* | talents? | (?:be|get|got|was|were|is|are) (?:any |really |very |so )?(?:good|bad|better|great|strong) at
5 any good | abilit(?:y|ies) | competen\w+ | expertise | strengths?
5 (?:good|great|best|excellent|decent|strong|brilliant|experienced|skilled)\b.{0,60}\b(?:average|ordinary|mediocre
  |bad|poor|weak|one you|fight|others?)
5 (?:separates?|distinguish\w*|sets apart|tell apart) | difference between (?:an? |the )?(?:good|great|decent|best)
5 the best [\w-]+s
4 struggles? | important (?:to be|thing|quality|trait)
4 need (?:to be |to know |to have |strong |good |much |a lot of )
4 (?:maths?|statistics|empathy|patience|languages?|drawing|writing|handwriting|coding|organised|organized)
4 weld overhead | will be good | make a good
3 (?:learn(?:ed|t|ing)?|practi[sc]e|master(?:ed)?|train) (?:\w+ )?(?:first|most|hardest|last|to) | notice[sd]?
3 able to | could .{0,40}\bcould not | tell after | judged?
3 mistakes? (?:do|does|did) (?:beginners|newcomers|new people) | beginners? | newcomers? get wrong
4 weakness(?:es)? | how good | strong | (?:chemistry|physics|mathematics|english|german|dutch|french|spanish)
4 know-?how | eye for
4 (?:beginner|novice|rookie|trainee|junior|newcomer|apprentice|student|intern)'?s?'?\b.{0,40}\b(?:wrong|lack|miss
  |learn|do|know|could|can)
4 look at first | spot | recogni[sz]e | mediocre | by heart | tell (?:a|an|whether|if|that) | hard to (?:teach|learn)
4 teach | cannot be taught | learn | patient\b(?= enough) | physically fit
3 people person | have to be | can anyone | do wrong | get better at | capable | best \w+ (?:do|does|know|can)
3 can your best
ENTRY
4 night school | apply for the | switch at | take me without
4 newcomers? (?:who|for whom|do) | get(?:ting)? in | by which door | came in (?:only|most) | into this (?:work|trade)
4 last newcomer
5 get(?:ting)? (?:in\b|into|one's foot|a foot) | got (?:in|into) | way in | entry | entrance exam | through the door
5 break(?:ing)? in(?:to)? | qualif(?:y|ied|ications?) | certificat\w+ | licen[cs]es? | degrees? | diplomas?
5 bootcamps?
5 if you (?:started|were starting|had to start|began) | start(?:ed|ing)? (?:out )?(?:today|now|again)
5 with my (?:background|grades|degree|experience)
5 with(?:out)? (?:an?|any|no) (?:degree|apprenticeship|experience|diploma|contacts) | without contacts | have me begin
5 from scratch
4 apprentice(?:ship)?s? | career changers? | training | universit\w+ | take (?:you )?on | took on | become an?
4 first (?:year|six months|months|steps?) | requirements? | required | prove | exams? | make it into | made it into
3 joined | join(?:ing)? | start as | to start | route | unusual road | different (?:trade|field|background)
3 newcomers? | beginner | starters? | courses? | schools? | colleges? | how long (?:would|does|did) it take | too old
3 my grades | paperwork to
4 first (?:shift|day|weeks?|months?|term|season) | started (?:with|alongside|together) | over (?:thirty|forty|fifty)
4 (?:veterinary|medical|drama|law|film|nursing|art) school | foot in | master'?s | phd | doctorate | bachelor'?s?
4 get accepted | admission | someone over | late starters? | lateral | trainee(?:ship)?s? | internships?
4 (?:very )?first (?:contract|commission|client|order|gig|patients?) | second degree | no experience
4 do you need an? licen\w+ | new to the | get started | prerequisit\w+
HIRE
4 picks? (?:a|an|the|its|their)\b | place for me | an interview | about me
4 (?:post|position|vacancy) (?:\w+ ){0,4}filled | in an application | how was the last post
6 hir(?:e[ds]?|ing) | recruit\w* | vacanc\w+ | openings | any opening | open positions? | candidates? | applicants?
6 applications? | apply | cover letters? | my (?:cv|c\.v\.|résumé|resume|details) | interview(?:s|ed|ing)?
6 assessment (?:day|centre|center)
5 (?:pick|choose|select|look for|take|chose between)\b.{0,25}\b(?:trainees?|interns?|people|juniors?|graduates?
  |apprentices|newcomers?)
5 chose between | trial (?:shift|day|period|week)s? | job (?:ads?|adverts?|postings?|offers?) | references?
5 good word | recommend me | refer me | get a job | get me | need a job | (?:a|any) job
4 closing date | deadline | trainee scheme | graduate (?:programme|program|scheme) | extra pair of hands
4 needs? filling | work (?:for|with) you | personnel | hr | portfolios? | first post | join your team | internships?
4 which (?:weeks|months) of the year | place came free | looking for (?:people|somebody|juniors)
4 (?:last|next) (?:search|opening|round) | short-?list\w* | selection | probation(?:ary)? (?:period|time)
4 need (?:anyone|anybody|somebody|someone) | to the contract | got the (?:job|post|place|contract) | job offer
4 put aside | put .{0,30} aside | turned? (?:somebody|someone|people|candidates) (?:down|away)
4 new (?:hire|colleague)s? | my cv | fill(?:s|ed)? (?:a|the) (?:post|vacancy|place|job)
4 applied | interns?hip with | looking for a (?:job|position|post|place) | portfolio
4 who (?:gets|got) (?:in|chosen|picked) | season for
CULT
4 staff room | say what they think | team spirit | walked out | your captain
4 how do colleagues | unwritten | stuck
5 cultur\w+ | disagree(?:ment|d|s)? | get(?:s|ting)? along
5 (?:your|the|a|their) (?:boss|manager|head chef|supervisor|foreman|chief|captain|editor)\b(?! decide) | atmosphere
5 meeting\b.{0,20}\b(?:speak|talk|silent) | speaks? (?:first|up) | hierarch\w+ | bad news | behave
2 (?:your|the|a) (?:\w+ )?team | the crew | crew
4 such an? (?:\w+ )?team | team (?:is|get) | colleagues? | mistakes? | conflicts? | arguments? | argu(?:e|ed)
4 feedback | criticism | praise | friendly | approachable | help each other | people (?:get|help|treat|talk)
4 place to work | eat together | gossip | trust | unwritten | how things are done | church | religion
2 on your (?:floor|crew|ward|corridor|shift) | in your (?:office|team|kitchen|department|workshop|lab|studio)
2 new people | told your boss | decides | missed | creative | close | jokes? | blame[ds]? | apologi\w+
3 jokes? | punish\w* | quiet people | stand-?up | complaint | heard | treat(?:s|ed)? | respect\w*
3 rules? (?:here|nobody) | managers? | bosses | leaders?(?:hip)? | celebrat\w* | shout\w* | the others | meetings?
3 told? (?:your|the) (?:boss|chief) | say no | welcome[ds]?
3 listen to | change (?:her|his|their) mind | muslims? | senior .{0,20}junior | seniors | juniors?\b.{0,20}\bsaid
3 strict | formal | first names | dress
LIFE
4 (?:three|four) days a week | how late | on nights | half[- ]days?
4 busiest (?:season|week|month|time)
5 evenings? | weekends? | sundays? | saturdays? | overtime | how many hours | working hours | hours a (?:week|day)
5 work[- ]life | balance | work from home | home ?office | remote(?:ly)? | part[- ]time | flexib\w+ | commut\w+
5 roster | rota | schedule | holidays? | vacations? | days off | time off | day off
5 travel\w* | (?:on|night) call | night shifts? | nights | sleep | dinners? | busy (?:season|period|time)
5 (?:tax|lambing|harvest|high|peak) season | child(?:ren)? | kids | husband | wife | partner | famil(?:y|ies)
5 parents? | married | school runs? | shifts | christmas
3 hobb(?:y|ies) | free time | time for my | after work | private life | life outside | at night | phone off
3 e-?mails? (?:at|after|on) | home (?:late|by|before) | leave the (?:office|house|building) | at sea | away from home
3 start on your site | switch off | birthdays? | physical(?:ly)? | relocat\w+ | where do you live
3 move (?:house|city)
4 private | cancel(?:led)? | boyfriend | girlfriend | sons? | daughters? | pick up
4 my (?:band|choir|dog|garden|team|sport|training|studies|kids|children|family|hobby|horse) | friends | long hours
4 hours | short notice | at the weekend | on the road | maternity | parental | pregnan\w+ | get home | go home
4 at home | live near | summers?
4 get home | how often .{0,20}\btravel | on tour | compatible | week off | how late | how early
HARD
4 drives? you (?:mad|crazy) | your back | lifting | hard to bear
4 wears? .{1,20}\bdown | looking forward to | mistake | worr(?:y|ied) | post would still
5 downsides? | hardest | regrets? | quit(?:ting)? | dread | stress\w* | burn-?out | worst | diffi?cult\w*
5 challeng\w+ | problems? | complain\w* | boring | bored | frustrat\w+ | annoy\w* | hate[ds]?\b(?! to lose) | dislike
5 ugly | danger\w* | pressure | exhaust\w+ | tired | tedious | awful | dark side
5 (?:people|those|everyone) who (?:leave|left) | why (?:did|do|does) .{0,40}\b(?:leave|left)\b(?! the)
5 hand(?:ed)? in your | nearly (?:made|left|gave) | nobody (?:warn\w*|tells?|told) | no brochure | gave? up | stopping
5 give up | walk(?:ed)? away | leaving
3 hard | cry | cried | warn(?:ed|s)? | health | ill(?:ness)? | patients? die | hand to somebody else | paperwork
3 cope | afraid | fears? | fail(?:ed|ure|s)? | went wrong | go(?:es)? wrong | grind\w* | nobody (?:likes|wants)
3 underestimat\w+ | surpris\w+ (?:unpleasant|bad)\w*
4 who left | throw it | nobody (?:really )?likes | depress\w+ | underestimate[ds]? | suffer\w* | injur\w+ | accidents?
4 lonel\w+ | unfair | angry | swear | fed up | sick of | mess | hurts? | sad | nightmares? | get(?:s)? on your nerves
4 told you (?:about|before) | wish (?:you|somebody|someone) | rather not | avoid | put off | drains?
4 wear(?:s|ing)? (?:you|people) (?:out|down) | job nobody | thought about
4 harder | terrible | horrible | do(?:n't| not) you like | smell | nurses leave | (?:many|most|some) .{0,20}\bleave
4 leave within | less fun | toughest | expect(?:ed)? least | do without
GROW
4 furthest | own (?:kitchen|shop|firm|studio|practice) | juniors? you trained
4 what became of | began with you | move on | can you do today | taught you | learned the basics | could not do a year
6 promot\w+ | years ago\b.{0,15}$ | where (?:are|is|did) .{0,50}\b(?:now|today|go|gone|end up)
6 sat in your (?:chair|seat) | career (?:prospects|ladder|progression|development|options) | prospects | ladder
6 next (?:step|level|rung|role) | step up | advancement | progress(?:ion)?
5 growth | above you | went on to | go on to (?:do|be|work) | (?:what|where) (?:comes|does one go) (?:after|from)
5 after (?:senior|junior|ten|five|three|a few) (?:\w+ )?(?:years|analyst)? | in (?:ten|five|three|\d+) years
5 team leader | partner track | become (?:an? )?(?:team leader|manager|head|partner|director|foreman|senior)
5 seniority | later on | former (?:trainees|interns|apprentices)
4 employer (?:has )?paid | course\b.{0,30}\b(?:paid|employer) | paid for | opportunit\w+ (?:for|to) | develop\w*
4 senior | learn(?:ed|t)? (?:this|last) year | learning | further training | skills? since | exits? | move up | rise
4 stuck | plateau | what position
4 become in (?:five|ten|three) | room to | mov(?:e|ed) up | what comes next | could .{0,30} become | those who stayed
4 after your (?:job|role|post) | highest | top | learn this year | did not know last year | turn(?:ed)? down
4 lead(?:ing)? a team | senior(?:s|ity)?
4 overtaken | speciali[sz]e | people you trained | one day | become a partner | master craftsman | where next
4 chances to
TREND
4 here to stay | still (?:manned|made|used|done|built|taught)
5 chang(?:e[ds]?|ing)\b.{0,40}\b(?:years?|since|rules?|most|industry|trade|work|market|last) | future | ai
5 artificial intelligence | automat\w+ | robots? | chatgpt | machine to do | predictions? | outlook | trends? | market
5 grow(?:ing|n)?\b.{0,10}$ | keep growing | sector\b.{0,15}\b(?:grow|shrink)
4 (?:industry|sector|field|trade|profession|business)\b.{0,30}\b(?:going|look|change|heading|headed|years
  |nationwide|survive|next)
4 new (?:software|rules?|laws?|technolog\w+|machines?|regulations?|systems?) | in the (?:\w+ )?(?:industry|sector)
4 (?:last|past|next) (?:two|three|five|ten|few|\d+) years | (?:five|ten|two|three|twenty) years ago | replace\w*
4 is dead | dying | disappear\w* | still exist | stopped doing | by hand | kill
3 demand | prices? | regulation\w* | crisis | pandemic | climate | energy | digital\w* | technolog\w+ | since
3 shrink\w* | will .{0,30}\b(?:years|exist|be needed|survive) | competit\w+
4 take(?:s|n)? over | electric | wrong about | go(?:ing|es) (?:down|up|away) | obsolete | generation
4 in (?:twenty|thirty) years | no longer | still (?:be )?(?:needed|around) | imports? | becoming | these days
4 nowadays | fashion | new\b.{0,20}\b(?:came|arrived|take|law) | when .{0,30} (?:came|arrived) | market for
4 years ago | ask for now | percentage | share of | proportion | are robots | coming years | new competitors
PAY
5 charge for | do you charge | after rent | fair (?:hourly|day|daily) | live on
4 pay in
7 pay\b(?! attention) | salar(?:y|ies) | wages? | earn(?:s|ed|ing|ings)? | pay ?slip
7 paid (?:well|enough|more|less|by|per|fairly) | (?:get|well|being|are|you|were) paid | bonus(?:es)?
7 (?:day|hourly|daily|freelance|agency) rates? | a rate | your rate | compensation | income
7 tips\b(?=.*\b(?:waiter|tables|shift)\b) | how much do you make | money | minimum wage | pension
4 range | afford | fees? | raises? | negotiat\w+ | perks | benefits | expenses | what did they offer you | reckon with
4 unpaid | rent | doctor get | how much does .{0,40} (?:get|make) | how much (?:do|did|would) (?:you|they)
5 prices? | per (?:minute|hour|word|head|page|day|night|shift|month) | invoices? | cheap | cost of living
5 overtime paid | financial\w* | paid\b(?! for) | poor | rich | how much (?:is|are) .{0,30} worth
5 contracts?\b(?= pay)
5 how much you | making\b(?=[ ?.!]*$) | fixed salary | cut of
MEAN
4 wonderful | to see them
4 who would notice | pointless | photograph | stopped for a | worth it | for nothing
6 worth (?:it|the|getting|doing)\b(?! certificate) | meaning(?:ful)? | proud | pride | glad | fulfil\w+ | rewarding
6 purpose | made? a difference | impact | matter(?:s|ed)? to (?:you|people|anyone) | satisf\w+ | joy | sense of
6 keeps? you going | thank(?:ed|s) you
5 love what | love your | still think about | life was different | make you happy | happy\b(?=[ ?.!]*$)
5 help(?:ing)? (?:people|others|refugees|children|the) | sav(?:e|ing) (?:lives|species|people) | faith | values?
5 would be missing | best (?:moment|day|part) | most (?:beautiful|moving) | moved you | felt (?:useful|needed|alive)
5 get up | smile | remember\b.{0,15}\byears
5 miss if | lottery | makes? (?:a|any|the) difference | dream come true | contribut\w+ | useful | grateful | legacy
5 why do you do | still do it | feels? (?:great|good|right|like) | goosebumps
5 mean(?:s|t)? (?:most|something|a lot|to you) | think of with | most like (?:yourself|you) | would .{0,20} miss
3 inspiring | did you keep | still keep | letter from | proud of | change .{0,20}\bfor the better
3 what for\b(?=[ ?.!]*$) | teach refugees
FIT
4 temper | with my (?!background|degree|grades|experience) | reckon i
4 flourish\w* | trait | warn off | would suit | although they
6 thriv\w+ | unhappy | miserable | (?:what|which) (?:sort|kind|type)s? of (?:person|people|character|someone|somebody)
6 right type | personalit\w+ | introverts? | extroverts? | shy | what it takes | cut out | suits? | suited | character
6 temperament | settled? in | fits? (?:in|into) | good fit
5 (?:person|someone|somebody|people) like me | do you think i
5 would (?:you )?(?:warn|never|not) (?:off|hire|recommend) | warn off | would you (?:warn|keep away|turn away)
5 who (?:should|would|shouldn't|does not|doesn't|ought|never)\b.{0,25}\b(?:not|never|avoid|warn|do this|stay away
  |hate)
5 happiest | who (?:stays|enjoys|loves|does well|tends to (?:leave|stay)) | moved off | enjoy it
5 would i (?:like|enjoy|be happy) | in common | at what age | would i be | am i
4 type of | too (?:quiet|loud|shy|soft|slow|sensitive|honest|impatient) | kind of (?:people|mind|person)
4 drives? (?:everyone|you|people) (?:mad|crazy) | like me | flourish\w* | does(?:n't| not) last | regardless of talent
4 wrong (?:person|people|reasons?) | will never (?:like|be) | who (?:enjoys|lasts|loves|hates|fails) | is it for me
4 for me\b(?=[ ?.!]*$)
4 see me | suit me | imagine me | who tends to | stay longer | stayed | the others lack
4 people who (?:love|like|hate|stay|do well)
ADV
4 is it better to | better to start | should i learn it | learn first and
4 for me to find out | in your eyes | before i make up
7 in my (?:place|shoes|position|situation) | if you were me | my age | advice | advise | any tips? | what should i do
7 should i (?:do|take|go|start|accept|choose|move|quit|study|learn|wait|try|apply|stay|get|finish|leave|first|rather)
7 what would you do | younger self | your (?:own )?(?:niece|nephew|younger)
5 would you (?:tell|drop|skip|advise|choose|pick|look at|do first|do next|start with|do differently if)
5 tell (?:a|an|your|somebody|someone|anybody|me at) \w+.{0,20}\b(?:who|starting|about|skip|before)
5 (?:did|has) (?:somebody|someone|anybody|anyone) tell you | given what i | i (?:told|named|plan|planned|mentioned)
5 worth doing | is it worth | steps? (?:should|would) | next (?:month|step for me|six months) | two offers | focus on
5 mistake should i
5 your .{0,15}self | recommend | should i | suppose you | if i (?:have|had) (?:only )?(?:one|two|three|six|a)
5 where should i (?:start|begin) | how should i | before i | needed to hear | warn me | tell me to | starting over
5 things? i should | with (?:one|two|three|six) months
5 if you had my | advise me | which .{0,30}\bwould suit me | best for me | right for me | in my case | at my stage
RES
5 download | syllabus | where can i
4 watch this | shows your | try at home | keep up
7 books? | podcasts? | websites? | blogs? | magazines? | newsletters? | journals? | read | trade fairs? | conferences?
7 open days? | professional (?:body|association) | associations? | clubs? | workshops | which workshop | forums?
7 documentar(?:y about|ies) | videos? | channels? | meet-?ups? | resources? | films? | museums? should
5 try (?:out|before|for|on) | could i (?:try|watch|look|see|visit|do|read|follow)
5 can i (?:try|watch|look at|see|visit|follow|read) | should i (?:read|follow|watch|visit|listen|try|look) | watch
5 volunteer\w* | shadow\w* | follow (?:online|on|to) | taster | online | try | subscrib\w+ | join to learn
4 where online | in print | papers? | course online | exhibitions? | who writes | to get a feel
4 see (?:your|the) work | look (?:it )?up | sources?
3 book recommendation | before i visit | who to follow | see for myself
REF
4 tell me i am | who would tell me | who would talk to
4 before i make up my mind | whom do you know | who could (?:answer|tell) | two people should
7 who(?:m)? else | anybody else | anyone else | someone else | whose (?:view|opinion|story|answers?) | introduc\w+
7 send me to | use your name | mention (?:you|your name) | talk to | speak (?:to|with) | connect me | put me in touch
7 whom would you call | who(?:m)? (?:should|could|can|might|must|shall) (?:i|you|one) | whom would you
5 (?:which|any|think of|name) (?:one or )?two people | (?:know|think of) (?:any(?:body|one)|some(?:body|one)|people)
5 colleagues? would (?:tell|say|disagree) | tell me the opposite | disagrees? with you | sees? (?:this|it) differently
5 differ (?:most )?from yours | taught you the most about | opposite | who .{0,40}\bcould tell me | write to her
5 write to him | who knows | reach out to
5 who in your | another way | most honest | talk(?:s)? to me | answer (?:that|this) better | sees it
5 who (?:has|might|would) (?:be|have|know|tell|disagree|see|answer) | in your (?:circle|network)
5 somebody (?:who|you)
2 whom
4 argue with | think of any\w+ | disagree with | know someone | know somebody
CLOSE
6 between us | stay between | did i miss | send you one day | understood wrongly
8 (?:should|could|did) i (?:have|not|forget to|fail to) ?(?:asked|ask)? | (?:forget|forgot|forgotten|fail) to ask
8 did(?:n't| not) (?:i )?ask | never asked | ask(?:ed)? you and | my questions?
8 questions? (?:did|have|should|are you|was|do you have|that i) | surprised i
7 (?:may|can|could|might) (?:i|we) (?:\w+ )?(?:write|contact|come back|get back|return|e-?mail|call|ring|stay|keep
  |ask you again|check in|let you|tell you|report|quote|share|repeat|send you)
7 if i (?:wrote|sent|write|came|called|emailed|contacted|send) | stay in touch | keep in touch | not repeat
7 my mentor | start on monday | let you know | write to you | how (?:it|the course) went | off the record
7 before we (?:stop|finish|end|close) | next time | quote you | ask me | do you want to know
6 what else | want me to know | forget anything | did i (?:miss|forget|overlook) | too shy to ask
6 (?:can|could|may) i e-?mail | anything (?:else )?(?:i|you|we) | miss(?:ed)? anything | last word
6 thank you\b.{0,30}\bmay i | hear from me | wrong one | leave out of my notes | keep to myself
6 i had asked | wish i | my summary | what came of it | tell you in | my notes
"""


def _edged(words: str) -> str:
    return rf"\b(?:{words})" if re.search(r"\(\?[=!]|\$$", words) else rf"\b(?:{words})\b"


def _read(table: str) -> dict[Topic, tuple[tuple[int, re.Pattern[str]], ...]]:
    rows: dict[Topic, list[tuple[int, re.Pattern[str]]]] = {}
    for line in table.strip().replace("\n  ", "").split("\n"):
        if line.isalpha():
            under = rows.setdefault(Topic(line), [])
        else:
            weight, _, words = line.partition(" ")
            pattern = "|".join(_edged(each) for each in words.split(" | "))
            under.append((int(weight), re.compile(pattern, re.IGNORECASE)))
    return {topic: tuple(found) for topic, found in rows.items()}


WEIGHED = _read(_TABLE)
# Where two topics weigh the same, the one whose words are the rarer elsewhere wins.
RANK = (
    Topic.CLOSE, Topic.REF, Topic.RES, Topic.PAY, Topic.ADV, Topic.FIT, Topic.MEAN, Topic.GROW, Topic.TREND,
    Topic.HARD, Topic.HIRE, Topic.LIFE, Topic.CULT, Topic.PATH, Topic.SKILL, Topic.ENTRY, Topic.DAY, Topic.WORK,
)  # fmt: skip
