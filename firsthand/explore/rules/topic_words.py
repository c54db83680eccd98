"""What the answer to a question would be filed under: the signs of each topic, with their weight.

In the table a line under a topic is a weight and its signs; an indented line goes on with the one before. Signs are
expressions divided by "; " that begin and end at the edge of a word; one that looks ahead or ends with "$" sees to its
own end. Each different sign that is found counts, once.
"""

import re

from firsthand.explore.rules.words import Topic

_TABLE = r"""
PATH
8 born for; brought you; earlier jobs?; from becoming; how come; mentor; moment you; road to; shaped; your
  (path|career|journey|way|road|story|background|cv); yourself\b(?=[ ?.!]*$)
6 (leave|leaving) the (army|law|bank|airline|office|police|navy|church|university|school); (were|have) you always; came
  to; first (person|teacher|boss|employer|taste|summer job|paid); heard of; luck
5 (jobs?|steps|posts|stations|stages) (on your way|before|that took|along); (left|leave|leaving|quit|quitting|gave
  up|giving up|swap(ped|ping)?|trad(ed|ing)) (the |your |a )?[\w ]{2,25} (for|to|and); (why|when|how) did you
  (leave|join|choose|decide|pick|start|go|switch|change|study|train|swap|give up); always (want|known?|your dream); how
  (did|does|do|have) (you|an?|the|somebody|someone)\b.{0,50}\b(end up|get (from|here|into|there|started|to)|come
  to|become|start(ed)?|move|find your|land|go from|made? it|fall into|slip into|drift); led you; looked? back; pointed
  you; realise(d)?; started as; stud(y|ied|ying); turned you; way (in)?to the; went from; whole life
4 accidental\w*; after (\w+ )?years (in|as|at|of|on); at (eighteen|nineteen|sixteen|seventeen|twenty)\b(?! .{0,20}tell);
  career; chance; choice; choose (this|the|your); come about; come to (?!work)\w+; detours?; did you always; end(ed)?
  up; ever imagine; fell into; first became; freelance; from .{2,30} (to|into) (an? |the |running |your )?\w+; grew
  into; grew? up; in between; looking back; on (the|your) way (to|here|there|up); originally; plan b; pulled you;
  retrain\w*; roundabout; safe job; sign up; stumbl\w+; swapped; turning; until you; what
  (made|drew|got|pushed|convinced|persuaded|attracted|inspired|led|took|brought) you (?!(put|leave
  out|proud|glad|stay|happy|angry|want to (quit|leave)|quit|nearly))\w+; what brought; what led; wrong turns?; your
  dream
3 (for|got) your first; at school; by accident; chapters?; childhood; chose; crossroads?; decisive; encourag\w+; first
  (job|post|role|step|position); from \w+( \w+)? (school|college|army|navy); go from; how did (you|that|it) (\w+
  )?(come|begin|start|happen); intern to; let you (hold|try|touch|drive|near); milestones?; nervous; path; persuad\w+;
  pivotal; recommended you; stations?; stops? along; switch(ed)?; want(ed)? to (be|become); would become; you (first
  )?(chose|became|joined|arrived|trained as|signed up|set out); your parents
DAY
8 (first|last) (two |three |few |half )?hours?; ^(so,? |and )?what (exactly |actually )?(does|do) (?!your
  (company|firm|team)).{3,60} do(,? (exactly|actually|all day|for a living))?[ ?.!]*$; ^what('s| is) (your|the)
  (work|job) like; ^what('s| is| are) (an? )(?!(good|fair) )([\w'-]+ ?){1,4}\?*$; duties; talk me through (your|the|a)
  (last )?\w+day; yesterday
6 (mondays|tuesdays|wednesdays|thursdays|fridays); ^how('s| is) (the |your )?(work|job); daily; night (at|in|on)
5 (walk|take|talk) me
  through\b.{0,30}\b(day|shift|week|yesterday|morning|monday|tuesday|wednesday|thursday|friday|hours?|night);
  (your|the|a|last|every|working|whole|all) (\w+ )?(day|shift|morning|afternoon|working week)s?; calendar; day look;
  desk; from the (first|moment|alarm) .* to the; last week; morning; outside; start early; sunrise; typical (\w+
  )?(day|week|shift|morning); your thursday
4 (last|this|on) (monday|tuesday|wednesday|thursday|friday)s?; all (day|night|shift|morning)( long)?; best day; carry;
  clock; coffee break; day of last (week|month); days; diary; eats; first (call|task|customer|thing); hour; hours
  between; how (much|many)\b.{0,40}\b(last week|yesterday|a day|today|this week); how much of (your|the|a) (\w+
  )?(time|day|week|shift); indoors; interrupt\w*; midnight; noon; office work; one normal; outdoors?; per day; standing
  up; to-do list; weekday; went to people; what (happens|comes|follows) (first|next|after lunch|at \w+)
3 (monday|tuesday|wednesday|thursday|friday); afternoons; between (eight|nine|ten|seven|six|two|one|three); breaks?; do
  (all|first|next); fills?; job like; lunch; meetings; mornings; on the phone; ordinary; phone calls?; repetitive;
  rounds?; routine; sit(ting)?; took (the )?long(est|er); typically; varied; variety; waiting
WORK
8 (founded|ceo|chief executive|competitors); countries; decisions?; equipment; others in the trade; piece of work;
  projects?; settle before; spreadsheets?; thrown away; tools?; your
  (company|firm|organi[sz]ation|foundation|business)\b.{0,25}\b(do|make|sell|produce|based|located|headquarters|founded|called)
6 buy; how many (people|employees|staff|offices|branches|shops|countries); python; refuse; sprints?; tasks
5 (would you|you would|you'd) (do|make|build|write|run|design|plan|solve) (\w+ )?(again|differently|otherwise); chart;
  comes? to you; good work; how many \w+ does the \w+; maps?; measur\w+; published; redo; rejected; research; software;
  thing you finished; trick(y|iest); trust; urgent; your house
4 agree on; argue; blueprints?; brand; calculat\w+; code; collaborat\w+; deadline; decid(e|es|ing); design(s|ed)?; do
  without; draft\w*; drawings?; drew; drones?; editing; estimates?; evidence; excel; experiments?; figures?; final say;
  finish(ed)?; fleet; goes first; headquarters?; in-house; installed?; instruments?; invent\w*; invented?; laser; last
  word; latest; made it; maintain\w*; materials?; mend; methods?; mistake you; model; numbers; operate; outsourc\w+;
  owned?; patterns?; plans?; procedures?; products?; programming; programs?; results?; run by; samples?; scanners?;
  signs?; sources?; specification; suppliers?; systems?; techniques?; the main; use(d)?; vessels; what do you
  (check|look|do first|do when|do with|use|write|test|measure); whose idea; worked? with; working on
3
  (report|audit|survey|inspection|translation|drawing|design|article|campaign|exhibition|experiment|map|case|order|bridge|building|contract|product|brief|script|recipe|sample|client|customer|patient)s?;
  between you; budget; build(s|ing)?; built?; checklists?; customers?; data; deal with; deliver\w*; details?; goes into;
  handed; handle; how do you
  (and|decide|choose|divide|plan|check|test|handle|prepare|organi[sz]e|build|make|write|measure|set|know|find|deal with
  (an?|the)); inspect\w*; job you; last (\w+
  )?(case|job|file|commission|order|project|report|thing|piece|review|repair)s?; machines?; made? of; probe;
  process(es)?; prototype; quality; site; sketch\w*; standards?; started? with; steps?; task; technical; version; whose
  job; without asking; workshop\b(?!,)
SKILL
8 (be|get|got|was|were|is|are) (any |really |very |so )?(good|bad|better|great|strong) at;
  (good|great|best|excellent|decent|strong|brilliant|experienced|skilled)\b.{0,60}\b(average|ordinary|mediocre|bad|poor|weak|one
  you|fight|others?); (good|great|best|finest|strong|sharp|gifted|skilful|top|able|experienced|seasoned) (\w+
  )?\w+(er|or|ist|ian|yst|ant|ent|man|woman|person|one|hand|chef|nurse|guide|cook|pilot|clerk|vet)s?
  (do|does|see|sees|know|knows|hear|notice|have|has|ever); (will|would|was going to) be (any )?good; beginners?; can
  draw; clumsy; habit; is everything in; mattered; mistakes? do newcomers; skill\w*; strongest \w+; struggles?;
  talents?; weakness(es)?; weld overhead
6 able to; any good; at once when; do at once; have to be; mistakes? (do|does|did) (beginners|newcomers|new people)
5
  (beginner|novice|rookie|trainee|junior|newcomer|apprentice|student|intern)'?s?'?\b.{0,40}\b(wrong|lack|miss|learn|do|know|could|can);
  (maths?|statistics|empathy|patience|languages?|drawing|writing|handwriting|coding|organised|organized); a must;
  abilit(y|ies); competen\w+; counts?; expertise; eyesight; important (to be|thing|quality|trait); necessary; strengths?
4 (chemistry|physics|mathematics|english|german|dutch|french|spanish); (learn(ed|t|ing)?|practi[sc]e|master(ed)?|train)
  (\w+ )?(first|most|hardest|last|to); (the )?best \w+ (on|in|of|at); accurate; aptitude; better than; better would; by
  feel; by heart; can anyone; clever; common sense; creativity; curiosity; dexter\w+; discipline; expert; eye for; feel
  for; first-rate; flair; fluent; gift; good with; got better; grasp; handle(s)?; hear in; how good; improve(d)?;
  instinct; knack; know-?how; knows? what; learn(t|ed|ing)?; listen(ing|er)?; master; mediocre; memory; most important;
  natural; need (to be |to know |to have |strong |good |much |a lot of ); need to
  (drive|speak|know|be|have|understand|draw|write|read); nerve; never learn; notice[sd]?; numbers; overlooks?;
  overrated; people person; practi[sc]e; precision; qualit(y|ies); quick(er)?; read a; recogni[sz]e; rehears\w+;
  separates; sharp; soft skills; spot; steady hand; strong; talented; technique; tell after; touch; trained eye; trick;
  underrated; unlearn
3 best \w+ (do|does|know|can); capable; care(ful)?; compared with; craft; do wrong; drive a; essential; get wrong;
  hands; how well; needs; novices?; required; rule; teach
ENTRY
8 at (thirty|forty|fifty)\b(?!-?\w* a); bootcamps?; call myself; career changers?; degrees?; licen[cs]es?; newest; took
  on; unpaid week
6 diplomas?; entry; get(ting)? (in\b|into|one's foot|a foot); let (you|them|him|her|somebody|me)
  (in|near|touch|loose|alone); prove; trainee of; volunteers?
5 (no|without|lacking) (\w+ )?(degree|contacts|papers|training|experience|qualification|background)s?; certificat\w+;
  colleges?; doctorate; doors?; evening (diploma|school|class|course)\w*; exams?; first
  (shift|day|weeks?|months?|term|season); from abroad; from scratch; get(ting)? in; got (in|into); if you (started|were
  starting|had to start|began); into this (work|trade); joined; last newcomer; newcomers? (who|for whom|do); permit;
  qualif(y|ied|ications?); register; required; route; start(ed|ing)? (out )?(today|now|again); too (old|late|young);
  unusual road; way in; with my (background|grades|degree|experience); with(out)? (an?|any|no)
  (degree|apprenticeship|experience|diploma|contacts)
4 (very )?first (contract|commission|client|order|gig|patients?); accept(ed|s)?; accredit\w+; additions; admission;
  admitted; another country; apprentice(ship)?s?; attempts; bachelor'?s?; back door; came (over )?from; certificates?;
  convert\w*; credential\w*; criminal record; crossed over; eligib\w+; enrol\w*; entrants?; experience; first ward; foot
  in; gr(ades|aduates?); intake; internships?; latecomers?; lateral; new entrants; outsiders?; phd; placement; portfolio
  of; prerequisit\w+; quickest way; recogni[sz]ed; requirements?; schools?; side door; smallest job; someone over; to
  become; universit\w+; vocational; way into; without (the|a|any); you began
3 (veterinary|medical|drama|law|film|nursing|art) school; become an?; begin(ner)?; enter; first
  (job|post|contract|client|paid|role|position|chance|rung); my grades; old enough; paperwork to; prepared?; starters?;
  starting; studied; train(ing|ed)?; trainee(ship)?s?; which door
HIRE
8 applicants?; applications?; applied; audition\w*; chose; cover letters?; first post; letters reach; my
  (cv|c\.v\.|résumé|resume|details); picks? (a|an|the|its|their)\b; recruit\w*; references?; seats; test you; vacanc\w+
6 (pick|choose|select|look for|take|chose
  between)\b.{0,25}\b(trainees?|interns?|people|juniors?|graduates?|apprentices|newcomers?); about me; any opening;
  candidates?; closing date; good word; interview(s|ed|ing)?; need (another|more|an extra); needs? filling; openings;
  pair of hands; portfolios?; to the contract; trainee scheme
5 (a|any) job; (last|next) (search|opening|round); (post|position|vacancy) (\w+ ){0,4}filled; an interview; apply; cvs?;
  get me; how was the last post; in an application; in which (months|weeks); internships?; letters? first; look(s)? for
  (guides|people|staff|new|somebody|someone|juniors|trainees); pass my; picked;
  reads?\b.{0,20}\b(applications?|letters?); refer me; tipped the (balance|scales)
4 advertis\w+; chosen; criminal record; deadline; envelope; first round; graduate (programme|program|scheme);
  headhunt\w*; hear back; hir(e[ds]?|ing); hr; interview\w*; invited?; looking for a (job|position|post|place); made you
  (say yes|say no|pick|choose|call|ring|take|hire|invite|want to meet); noticeboard; opens up; panel; picking; pile;
  positions?; post still; post was; programme; put aside; r[ée]sum[ée]; recommend me; reject\w*; runner-up; say yes;
  season for; second round; select(ed|ion)?; shook hands; short-?list\w*; stack of; stand out; start date; still free;
  still open; stood out; stop reading; taking on; test piece; trial (shift|day|period|week)s?; turned down; you'd take
3 the post; trial
CULT
8 atmosphere; big family; bunch; cultur\w+; environment; friendly; get(s|ting)? along; idea; interrupted most; vote
6 (your|the|a|their) (boss|manager|head chef|supervisor|foreman|chief|captain|editor)\b(?! decide); behave; church;
  disagree(ment|d|s)?; jokes?; meetings?; muslims?; new people; unwritten; whole
  (kitchen|team|crew|office|ward|floor|staff|shop)
5 bad news; cleaners'?; colleagues?; each other; gets? on (well|with|brilliantly|fine); happens? (on|in|at) (the|your)
  .* when; hierarch\w+; know the; listens?; long table; praised; religion; retirement; said what; such an? (\w+ )?team;
  told (the|a|your|her|his) (\w+ )?(boss|chief|manager|senior|head|captain|vet|partner|director); treat(s|ed)?; warm;
  who said
4 address the; admit(s|ted)?; allowed to; apologi[sz]e\w*; approach(ed)?; approachable; arguments?; authority; banter;
  break room; cake; canteen; coffee; competitive; conflicts?; contradict(ed|s)?; cooperative; corrected?; credit;
  criticism; custom\w*; dares?; disput\w+; diverse; doctor; drinks; everybody; feedback; fights?; first name;
  foreigners?; gossip\w*; grumble with; how do colleagues; ideas; ignored?; in charge; inclusive; interrupts?; last row;
  loud(est)?; mistakes?; mood; nationalit\w+; new broom; new faces?; nickname\w*; one another; out loud; outsiders?;
  politics; porter; power; praise; punish\w*; quarrel\w*; rank; reorgani[sz]ation; restructur\w+; ritual\w*; rows?; says
  no; secrets?; seniors; shouts?; shy away; sorry; speaking up; status; stuck; supportive; swear at; team; team
  (is|get); the table; together; tone; tradition\w*; trust; unspoken; vibe; walked out; welcome[ds]?; who (really
  )?(decides|rules|runs|leads|gives|gets|says|makes the (coffee|tea)); women; wrong\b(?=.{0,4}$)
3 bosses; celebrat\w*; complaint; creative; crew; dress; first names; formal; habits?; leaders?(hip)?; missed; on your
  (floor|crew|ward|corridor|shift); people (get|help|treat|talk); quiet(est)?; respect\w*; says?; settles?; shout\w*;
  stand-?up; strict; the others
LIFE
8 (on|night) call; bed; busiest (season|week|month|time); from home; holidays?; hours; kids; late; married; move to;
  sleep(less)?; travel\w*
6 at home; balance; cancel(led)?; child(ren)?; day off; girlfriend; how many
  (weekends|nights|evenings|days|hours|sundays|holidays); my (\w+ )?(wednesdays?|evenings?|mornings?|weekends?); school
  runs?; work[- ]life
5 (tax|lambing|harvest|high|peak) season; commut\w+; compatible; days off; evenings?; flexib\w+; get home; home
  (from|before|after|by|on); home ?office; husband; my
  (band|choir|dog|garden|team|sport|training|studies|kids|children|family|hobby|horse); nights; on
  (wednesdays|tuesdays|mondays|thursdays|fridays); overtime; part[- ]time; pick up; remote(ly)?; roster; rota; schedule;
  short notice; sons?; sundays?; time off; vacations?; wife
4 abroad; ahead do; allotment; appointments?; at the weekend; babysit\w*; band; bath; bedtime; birthday(s)?; boyfriend;
  breakfast; call-?outs?; care for; combine; dark; daughters?; daylight; dentist; dinners?; dog; early; easter;
  exhausted by; famil(y|ies); family life; football; free days?; garden; get through; go home; gym; jealous; juggle\w*;
  kindergarten; last-minute; lie-in; maternity; mother-in-law; moved? house; night shifts?; nursery; off duty; on site;
  on the road; own family; own time; parental; parents?; partner; plans you; pregnan\w+; private; reach(ed)? you
  (at|on|after); relationship; rest; rest days?; sabbatical; saturdays?; school play; second child; second job; shared
  out; shift work; shifts; sick leave; social life; spare time; start on your site; summers?; supper; swap\w*; time for;
  tired; unpaid leave; unplanned; unsocial; weekend work
3 at night; at sea; away; birthdays?; choir; christmas; friends; hobb(y|ies); life outside; physical(ly)?; rang;
  relocat\w+; season; switch off; weddings?; weekends?
HARD
8 (people|those|everyone) who (leave|left); accidents?; bored; breakdown; burn-?out; challeng\w+; complain\w*;
  depress\w+; dread; fears?; grumble\w*; hand(ed)? in your; injur\w+; leaving; live through; lonel\w+; nerves;
  paperwork; problems?; regretted; stresf?s?f?ul; their notice; throw it; walking out; wear(s|ing)? (you|people)
  (out|down); wears? .{1,20}\bdown
6 cry; nobody (warn\w*|tells?|told); pills; post would still
5 annoy\w*; asthma; at night; awful; boring; danger\w*; dark side; debt; diffi?cult\w*; downsides?; dust; exhaust\w+;
  frustrat\w+; give up; hurts?; leave; lifting; looking forward to; mistake; no brochure; pressure; quit(ting)?;
  regrets?; smell; stopping; stress\w*; tears; tedious; terrible; tired; ugly; underestimate[ds]?; worse; worst( \w+)?;
  your back
4 abus\w+; ache; alone with; angry; ashamed; avoid; awake; bad news; bear; bitter; blamed?; blood; brochure\w*;
  broke(n)?; burden; burn(t|ed)?; chaos; close to; cold; cope\w*; cost you; crisis; curse; dark(er)?; death; die[ds]?;
  dirty; disappoint\w*; disillusion\w*; dislike\w*; drains?; drawbacks?; dull; embarrass\w*; failed?; fed up; gave? up;
  goes? badly; gone within; had enough; hard(er|est)?; hate[ds]?\b(?! to lose); haunt\w*; heavy; helpless; hidden side;
  hopeless; horrible; hostile; illusions?; insult\w*; job nobody; least; leavers; less fun; lose sleep; losing; mess;
  moan; monoton\w+; nightmares?; overload\w*; overwhelm\w*; pain(ful)?; price; put off; rather not; repetitive; risk\w*;
  rough; sacrific\w+; sad; scared; shake off; shock(ed)?; sick of; sore; stopped; strain; suffer\w*; surely nobody;
  swear(s)?; tedium; tempted to; thankless; the part; thought about; threat\w*; threats?; tiresome; toll; tough;
  toughest; underestimat\w+; unfair; unpleasant; walk(ed)? out; worr(y|ied)
3 afraid; cried; fail(ed|ure|s)?; go(es)? wrong; grind\w*; health; ill(ness)?; left; lost; struggle\w*; warn(ed|s)?;
  went wrong
GROW
8 (what|where) (comes|does one go) (after|from); above you; become (an? )?(team
  leader|manager|head|partner|director|foreman|senior); began with you; door opened; further; furthest; go anywhere;
  growth; head office; in (ten|five|three|\d+) years; later (on|in); learned the basics; learning; living now; moved?
  on; next (step|level|rung|role); old colleagues; opened once; overtaken; promot\w+; what (became|has become|happened)
  (of|to); where (are|is|did) .{0,50}\b(now|today|go|gone|end up)
6 advancement; can you do (today|now); career (prospects|ladder|progression|development|options); employer; ladder;
  learn on; progress(ion)?; prospects; sat in your (chair|seat); step up; years ago\b.{0,15}$
5 could not do a year; doing (today|now); expect my; first team; lead(er)?; learn(ed|t)? (this|last) year; mov(e|ed) up;
  own (\w+ )?(site|shop|firm|business|team|ward|kitchen); room to; run my own; team leader; trained you
4 after (senior|junior|ten|five|three|a few) (\w+ )?(years|analyst)?; become after; better paid; chances to; climb\w*;
  could .{0,30} become; course\b.{0,30}\b(paid|employer); courses? (has|have|did|does|do) your; deputy; develop\w*;
  employer (has )?paid; employer (pay|paid|send|sent|offer); ends? up; exits?; get better; head of; higher up; highest;
  independent; learn(ed|t)? (this|last|since|in the last); learned in; leave for; make partner; new since; new skill;
  new tricks; next chair; next for; next job; next post; next stage; old hands; one day; opportunit\w+ (for|to);
  options; outgrow\w*; paid for; plateau; poach\w*; predecessor; rank; rise; self-employed; senior(s|ity)?; sideways;
  speciali[sz]\w+; speciali[sz]e; sponsor\w*; stepping; stuck; successor; taught you; titles?; today's; top;
  transferable; turn(ed)? down; way up; what position; where next; within (two|three|five) years
3 (ten|five|three|two|twenty) years (on|in|later|from now); after (five|ten|three|two|seven|\w+) years; after
  (ten|five|two|three) years; beyond; courses; mentor(ing|ed)?; teach(es)? you
TREND
8 ai; each year; future; industry; is dead; market; online; sector
6 demand; died out; finished; predictions?; robots?; rules?
5 are organic; automat\w+; chang(e[ds]?|ing)\b.{0,40}\b(years?|since|rules?|most|industry|trade|work|market|last);
  chatgpt; drought; grandchildren; grow(ing|n)?\b.{0,10}$; has (?!your|anyone|anybody|he|she|it ever|that ever)\w+(
  \w+)? (\w+ed|become|grown|gone|come|taken|fallen|risen|shrunk|made); keep growing; machines?; outlook; percent(age)?;
  predict\w*; recovered; since (the|covid|you started|20\d\d|19\d\d|last); take(s|n)? over; trends?; will
  (?!i\b|you\b|we\b|it be)\w+
4 (five|ten|two|three|twenty) years ago; (last|past|next) (two|three|five|ten|few|\d+) years;
  (two|three|five|ten|last|few) years? (ago|back); a decade; anymore; apps?; ask for now; boom; brexit; busier; bust;
  buy out; by hand; changed?; closing; closures?; coming years; compet\w+; covid; decades?; decline\w*; disappear\w*;
  electric; end of; exists? today; extinct; falling; fashion; five years; forecast; generation; green; grow(ing|n|s);
  imports?; in (19|20)\d\d; innovation; interested in; invention; kill; last of; law; left of; lockdown; losing; lost
  to; merg(er|ed); new (\w+ )?(machine|rule|scanner|law|system|tool|software|wave); new
  (software|rules?|laws?|technolog\w+|machines?|regulations?|systems?); new\b.{0,20}\b(came|arrived|take|law); next big;
  no longer; nowadays; obsolete; privati[sz]\w+; proportion; quieter; recession; replace\w*; rising; share of; shortage;
  shut(ting)?; slump; soon; still exist; still interested; stop(ped)? doing; streaming; strikes?; subsid\w+;
  survive[sd]?; sustainab\w+; tariffs?; the internet; the old; thrive; today that; tomorrow; took over; used to;
  vanish\w*; when .{0,30} (came|arrived); years ago; young people
3
  (industry|sector|field|trade|profession|business)\b.{0,30}\b(going|look|change|heading|headed|years|nationwide|survive|next);
  becoming; climate; come back; competit\w+; crisis; digital\w*; dying; energy; fear(ed)?; fewer; modern; pandemic;
  prices?; regulation\w*; shrink\w*; since; still (be|do|make|use|need|buy|pay|want); technolog\w+; these days
PAY
8 (day|hourly|daily|freelance|agency) rates?; (get|well|being|are|you|were) paid; a rate; account; bargain\w*;
  bonus(es)?; charge; compensation; earn(s|ed|ing|ings)?; how much (do|did|would) (you|they); income; make more; pay
  ?slip; pay in; pay\b(?! attention); per (minute|hour|word|head|page|day|night|shift|month); range; reckon with;
  salar(y|ies); settle for; union (scale|rate); unpaid; wages?; your rate
6 allowances?; cost of; day rates?; dollars; euros; extras; fees?; figure; flat; get for; going rate; haggle; hourly;
  how much .{0,30} (cost|earn|make|get|pay); in cash; invoice\w*; loans?; lower; mortgage; package; paid for; pays;
  pensions?; poorly paid; pounds; price list; quote[sd]?; salary-wise; sick pay; take-?home; tax; thousand; tips;
  undercharg\w+; wage gap; worth per
5 a living; cheap; contract\b(?= ?[?.!]*$); cut of; fair (hourly|day|daily); financial\w*; fixed salary; invoices?; live
  on; making\b(?=[ ?.!]*$); overtime paid; paid\b(?! for); poor; prices?; rates?; rich
4 afford; benefits; doctor get; expenses; money; negotiat\w+; perks; raises?; rent
3 costs? (to live|a flat)?
MEAN
8 beautiful; calling; glad; good day; happy\b(?=[ ?.!]*$); heavenly; inspiring; keeps? you going; life was different;
  love what; meaning(ful)?; pleased; pointless; proud; pupil; rewarding; satisf\w+; thanked; wonderful; would nobody;
  would notice
6 faith; fulfil\w+; impact; joy; letter; mean to (you|them); mean(s|t)? (most|something|a lot|to you); planted; pride;
  purpose; sav(e|ing) (lives|species|people); sense of; still visit; stopped for a
5 be missed; believe; best thing; better off; boast; brag; care about; celebrate; community; conscience; content;
  contribut\w+; difference; do you still; drive past; ethic\w*; feel; felt; finest; fulfill?ing; get up; god; good
  about; good for; goosebumps; grateful; grin; heart; honou?r; ideal(s)?; in vain; kept; last felt?; laugh with; leave
  behind; legacy; lies? awake; lives; lottery; love your; miss if; never forget; noble; planet; privilege; remember;
  save (lives|people|animals); saved; sing; smile; society; soul; special; still (remember|think); still think about;
  thank-?you; thanks?; touch(ed|ing); use(ful)? to; useful; values?; went home; why you; worth (all|the); worth
  (it|the|getting|doing)\b(?! certificate); worthwhile; would .{0,20} miss
4 for nothing; matters; photograph; worth; would you show
3 cared?; moved; still keep
FIT
8
  (shy|loud|quiet|restless|anxious|impatient|tidy|stubborn|proud|sensitive|lazy|ambitious|curious|creative|sociable|dreamy|nervous)
  (people|person|ones?|types?|minds?|souls?|character); although; at what age; fits? (in|into); miserable; reckon i; see
  me; trait; unhappy; whom nobody; you weigh
6 (person|someone|somebody|people) like me; (what|which) (sort|kind|type)s? of
  (person|people|character|someone|somebody); blossom\w*; character; cut out; do you think i; extroverts?; good fit;
  introverts?; loved; personalit\w+; right type; settled? in; suited; survive; temper\w*; thriv\w+; what it takes; what
  kind of; who (lasts|last|stays|stay|leaves early|copes)
5 (what|which) (sort|kind|type)s? of (person|people|character|someone|somebody|mind|newcomer|colleague); belongs?; day
  people; do (loners|women|men|shy|quiet|older|young) \w+; do well; dreamers?; enjoys?; flourish\w*; gets? bored;
  happiest; happy in; have what; impatient; introverted; kind of (people|person); last a; like me; loners?; loves? it;
  made for; misfit; moved off; nature; night owls?; old-fashioned; perfectionists?; runs? away; sort of (people|person);
  square peg; stays? (on|longest|for); stick it; such people; suitable; too
  (old-fashioned|young|quiet|soft|slow|tall|small|direct|lazy|chaotic|tidy); tough enough; unsuited; who blooms; who
  love; would (you )?(warn|never|not) (off|hire|recommend); would hate; would you (warn|keep away|turn away); wrong for
4 am i; bored; for me\b(?=[ ?.!]*$); imagine me; in common; kind of (people|mind|person); shy; stay longer; type of;
  warn off; with my (?!background|degree|grades|experience); would love
3 born (to|for); drives? (everyone|you|people) (mad|crazy); sort of; stayed
ADV
8 advice; advise; any tips?; if you (were|had|could) (me|my|i|start|go back); my age; should i
  (do|take|go|start|accept|choose|move|quit|study|learn|wait|try|apply|stay|get|finish|leave|first|rather);
  suggestions?; thoughts; twenty-year-old; worth doing; younger self; your (own )?(niece|nephew|younger)
6 (did|has) (somebody|someone|anybody|anyone) tell you; at twenty; in my (place|shoes|position|situation)
5 (the|three|two) (things|options|offers|paths|roads|choices|ideas) (i|on|in); before the first; cut from; cut my; do
  first; do next; eighteen-year-old; first step; first thing (to|i|you would); focus on; for my; given what i; hole in;
  i (told|named|plan|planned|mentioned); if you had to; ignore; in your eyes; my (two |three )?plans?; my first; my
  list; next (month|step for me|six months); next (year|step|six months|three months|twelve months); next move; one
  step; opinion; put aside; shall i; shoes; specialise early; starting over; strike out; this
  (year|spring|summer|autumn|winter)\b(?=[ ,?.!]*($|and)); too early; wait or; warn me; warn your; what next; what would
  you (try|leave out|warn|skip|do|learn|give up|change|keep|cut|drop|put|bet); which of my; which would you; would you
  send me; your .{0,15}self
4 before i; before i (sign|quit|leave|pay|start|commit|decide|jump); i
  (told|showed|described|listed|mentioned|named|said|plan|planned|have|am); in my; should i; should i (?!have asked);
  suppose you; tell (me|your); where i stand; which of the two; with my
3 for me; recommend(ation)?s?; tell (a|an|your|somebody|someone|anybody|me at)
  \w+.{0,20}\b(who|starting|about|skip|before)
RES
8 bench; blogs?; books?; channels?; clubs?; conferences?; forums?; guilds?; handbook; journals?; magazines?; meet-?ups?;
  newsletters?; open days?; podcasts?; professional (body|association); resources?; trade fairs?; videos?; websites?;
  where could i; workshops
6 chapters?; come along; could i (try|watch|look|see|visit|do|read|follow); day course; federation; festivals?; films?;
  foundry; group; guide; hands-on; held; in the way; instagram; institute; learn more; lecture; lies open; listen;
  mailing list; manuals?; map; meetups?; museum; next (open day|fair|meeting|conference|exhibition); novel; online; open
  (day|evening|workshop|studio); radio; read(s|ing)?; see for; see it; series; society; tag along; talks?; textbook;
  trade press; visit; where (is|are) the next; where do people; written; youtube
5 documentary; download; keep up; look at; pages?; read first; report; shadow\w*; shows your; subscrib\w+; syllabus;
  taster; test (it|myself|whether); try; try (out|before|for|on); where (should|do|does) (i|people|one)
  (look|go|meet|learn|start reading)
4 exhibitions?; fair; in print; see (your|the) work; sources?; volunteer\w*; watch this; watch(ed|ing)?; who writes
3 associations?; library; papers?; what should i (read|watch|see|try|visit)
REF
8 (which|any|think of|name) (one or )?two people; another way; anybody else; anyone else; argue with; both left; connect
  me; critics?; introduc\w+; mention (you|your name); recommend me; sees it; someone else; talk to; who would; who(m)?
  else; whose (view|opinion|story|answers?); write to
6 acquaintances?; admire; ask next; bad terms; best person; chief ranger; competitor; contradict\w*; disagree;
  falconers?; her name; his name; in touch; know me; meet next; other side; point me; put me; rivals?; same questions;
  send me; sent me; speak openly; third person; turn to; two names; visit next; who could (answer|tell|say|help|show);
  who might; who should; who taught; who(m)? (in|at|of|on|among|from) (the|your); whom; women pilots; would anyone;
  would speak; your name
5 (know|think of) (any(body|one)|some(body|one)|people); before i make up my mind; contacts?; differ (most )?from yours;
  know (anyone|anybody|someone|somebody|any); know of; most honest; one of your; opposite; see me; talk(s)? to me;
  taught you the most about; two people should; who could (answer|tell); who knows; whose; your year
3 somebody (who|you); somebody else; taught you (most|everything|the most); who has
CLOSE
8 (is|would) it (be )?(ok|okay|all right|fine); (should|could|did) i (have|not|forget to|fail to) ?(asked|ask)?; all
  right (if|to); another time; anything (else|more|left|missing|important); ask me; ask(ed)? you and; asked first; best
  talk; confidential; covered everything; did i; did we; forgot; hang up; have asked; have i; have we; held back; hold
  back; how the \w+( \w+)? went; if i (wrote|sent|write|came|called|emailed|contacted|send); keep you; leave out; left
  out; my mentor; my questions?; never asked; never came; next time; not asked; not covered; notes?; one last;
  photograph when; questions? (did|have|should|are you|was|do you have|that i); questions? (i|did|should|for me); quote;
  something you; start on monday; suits you; surprised i; thank you; to add; to finish; two lines; understood; we leave;
  what else; wish i; write to you
6 (may|can|could|might) (i|we) (\w+ )?(write|contact|come back|get back|return|e-?mail|call|ring|stay|keep|ask you
  again|check in|let you|tell you|report|quote|share|repeat|send you); (may|can|could|might|shall) i (\w+
  )?(write|ring|call|send|come|tell|let|share|thank|drop|report|contact|mail|email); again (in|when|next|after);
  anything (else )?(i|you|we); between us; did i (miss|forget|overlook); forget anything; miss(ed)? anything; my
  summary; send you one day; stay between; tell you in; wrong one
5 come back; hear how; last thing; last word; may i; not repeat
"""


def _edged(sign: str) -> str:
    return sign if re.search(r"\(\?[=!]|\$$", sign) else rf"(?:{sign})\b"


def _read(table: str) -> dict[Topic, tuple[tuple[int, re.Pattern[str]], ...]]:
    rows: dict[Topic, list[tuple[int, re.Pattern[str]]]] = {}
    for line in table.strip().replace("\n  ", " ").split("\n"):
        if line.isalpha():
            under = rows.setdefault(Topic(line), [])
        else:
            weight, _, signs = line.partition(" ")
            either = "|".join(map(_edged, signs.split("; ")))
            under.append((int(weight), re.compile(rf"\b(?=({either}))")))
    return {topic: tuple(found) for topic, found in rows.items()}


WEIGHED = _read(_TABLE)
# Where two topics weigh the same, the one whose words are the rarer elsewhere wins.
RANK = (
    Topic.CLOSE, Topic.REF, Topic.RES, Topic.PAY, Topic.ADV, Topic.FIT, Topic.MEAN, Topic.GROW, Topic.TREND,
    Topic.HARD, Topic.HIRE, Topic.LIFE, Topic.CULT, Topic.PATH, Topic.SKILL, Topic.ENTRY, Topic.DAY, Topic.WORK,
)  # fmt: skip
