"""How a letter in English begins and ends, and words too common to say anything."""

from firsthand.kernel.phrases import Phrases

GREETING_WORDS = frozenset(
    "dear hi hello hey hiya greetings respected esteemed hallo bonjour hola ciao salut namaste salaam moin guten "
    "aloha ahoj shalom hej hei kia".split()
)
GOOD_TIMES = frozenset("good morning afternoon evening day tag there again from and all to you everyone".split())
TITLES = frozenset(
    "mr mrs ms miss mx mister dr doctor prof professor sir madam maam madame monsieur mme herr frau senor senora sr sra "
    "engr eng ing rev reverend father fr sister brother chaplain pastor rabbi imam captain capt officer sergeant judge "
    "justice councillor chef coach nurse lady lord dame don dona signor signora dott mag san sama sensei ssi nim ji bhai "
    "didi sahib pan pani hon rt dipl adv advocate attorney barrister chief major colonel lieutenant rn md phd".split()
)
NOBODY = frozenset(
    "team hiring manager committee colleague colleagues neighbour neighbor friend friends everybody all alum alumni alumna "
    "alumnus fellow whom it may concern sirs recruiter recruiters department office folks editor student students member "
    "members reader stranger teacher graduate maintainer once more or the a of in at my our your".split()
)

SIGN_OFFS = Phrases("""
(thank you|thanks) (a lot|so much|very much|ever so much|again|a million|in advance|kindly)
(thank you|thanks|many thanks|with thanks|with many thanks|with deep thanks|with warm thanks|with gratitude)
(with much|with deepest|with sincere|with heartfelt|with kind|with great) (thanks|gratitude|appreciation|regards)
(with appreciation|much appreciated|much obliged|thankfully|gratefully|appreciatively|in gratitude|heartfelt thanks)
(gratefully|respectfully|sincerely|faithfully|cordially|truly|warmly|kindly|humbly|yours) (yours|sincerely|faithfully|\
truly)?
(best|kind|warm|warmest|kindest|many|all|with|friendly|cheerful) (best|kind|warm|warmest|friendly)? (regards|wishes|\
greetings|thanks|good wishes)
(all the best|best|regards|cheers|greetings|warm wishes|take care|merci|danke|gracias|obrigado|obrigada|grazie|ta|\
tack)
(thx|tnx|thks|cordially|sincerely|respectfully|warmly|bye|until then|see you)
(thanking you|in thanks|yours in thanks|i thank you|i remain|my thanks|sincere thanks|warm thanks|a thousand thanks|\
big thanks)
(greetings|regards|love) from
(looking forward|hoping) to (hear*|your)
""")
THANKS = Phrases("""
(thank*|thanx|thx|tnx|gratitude|grateful*|appreciat*|obliged|indebted|merci|gracias|danke|obrigad*|grazie|cheers|tack|\
tak)
""")

STOPWORDS = frozenset(
    "a about above after again against ago all almost alone along already also although always am among an and another any "
    "anybody anyone anything are around as ask asked at away back be became because been before began begin being below "
    "between both bring but by call came can cannot come could day did do does doing done down during each either else "
    "enough even ever every everybody everyone everything few find first for from gave get give given go goes going good "
    "got had has have having he hear heard help her here hers him his hour how i if in into is it its itself just keep kind "
    "know last later least less let like little long look made make many may me mean might mine minute minutes month more "
    "most much must my myself near need never new next no nobody none nor not nothing now of off often on once one only or "
    "other others our out over own part people per person place please put quite rather really right said same saw say see "
    "seem seen set shall she should since so some somebody someone something soon still such take talk tell than thank "
    "thanks that the their them then there these they thing things think this those though through time to today together "
    "too took two under until up upon us use used very want was way we week well went were what when where whether which "
    "while who whole whom whose why will with within without work worked working works world would year years yes yet you "
    "your yours yourself s t m re ve ll d don't doesn't didn't isn't i'm i've i'd i'll you're you've it's that's".split()
)
GENERIC_PLACES = frozenset(
    "school course college university group class degree program programme club evening training team company firm office "
    "department society association network community studies study former until old ltd inc gmbh llc limited senior junior "
    "lead head chief assistant associate officer manager director specialist group international city".split()
)
SELF = frozenset("i me my mine myself i'm i've i'd i'll im ive".split())
HOST = frozenset("you your yours yourself you're you've you'd you'll u ur".split())
NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen twenty".split()
    )
} | {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "eighty": 80, "seventy": 70}
NICKNAMES = tuple(
    frozenset(line.split())
    for line in """
william will bill billy liam
robert rob bob bobby bert
richard rich rick dick ricky
james jim jimmy jamie
john jack johnny jon
jonathan jon jonny nathan
margaret maggie meg peggy greta rita
charles charlie chuck
elizabeth elisabeth liz beth betty lizzie eliza lisa elsie bess libby
katherine catherine kate katie kathy cathy kat kit
thomas tom tommy
michael mike mick mikey
edward ed ted eddie ned
henry harry hank
anthony tony
joseph joe
theodore ted theo
alexander alex sasha xander sandy
alexandra alex sasha sandra
aleksander alek olek sasha
andrew andy drew
daniel dan danny
david dave davy
matthew matt
matthias matt matze
nicholas nick
christopher chris kit topher
christine chris tina
christina chris tina
patricia pat patty trish tricia
patrick pat paddy
stephen steve
steven steve
susan sue susie
rebecca becky bec
jennifer jen jenny
samuel sam sammy
samantha sam
benjamin ben
gregory greg
lawrence larry laurie
leonard len leo
philip phil
philippa pippa
ronald ron
donald don
gerald gerry jerry
kenneth ken
peter pete
raymond ray
timothy tim
frederick fred freddie
francis frank
francisco paco pancho
jose pepe
giuseppe beppe peppe
maria mia mary
dorothy dot dottie
helen nell nellie
eleanor ellie nell nora
abigail abby gail
victoria vicky tori
deborah debbie deb
barbara barb
jacqueline jackie
judith judy
cynthia cindy
sarah sally
mary molly polly
ann annie nancy
anne annie
anna annie anya
ivan vanya
dmitri dima mitya
dmitry dima
mikhail misha
aleksandr sasha
yekaterina katya
ekaterina katya
tatiana tanya
katarzyna kasia
malgorzata gosia
agnieszka aga
jan janek
johannes hans hannes
wilhelm willi
ulrike uli ulli
sebastian basti
gabriele gabi
susanne susi
joachim jo achim
augustine gus austin
terence terry
vincent vince
walter walt wally
albert bert al
gilbert bert gil
zachary zach
nathaniel nate nathan
oluwaseun seun
oluwatobi tobi
oluwafemi femi
mohammed mo
muhammad mo
siobhan shiv
""".strip().splitlines()
)
