"""Given names that one person goes by: Robert and Bob, Aleksandr and Sasha, Elisabeth and Lisbeth."""

from functools import cache, lru_cache

from firsthand.people.rules.matching.scripts import sound

# The package knows English; these are the short forms of other languages: the full name, then what it is called.
_ABROAD = """
aleksandr alexander alexandre sasha sascha sacha shura alex xander lex alek olek sandro
aleksandra alexandra sasha sascha sandra ola alex sanja olha | dmitri dmitry dmitriy dima mitya dimitri
mikhail misha michail | mykhailo mykhaylo misha | michael micha michi mischa mike mick | michal michalek
michel michou | vladimir volodya vova vlad wladimir | volodymyr volodia vova | nikolai kolya nikolay | mykola kolya
ivan vanya | sergei seryozha serge sergey serhii | evgeni zhenya evgeny yevgeny eugen | evgenia zhenya yevgenia
ekaterina katya yekaterina katerina katia | kateryna katya
maria masha mascha marusya mia ria mariechen marysia maja | anastasia nastya asya | tatiana tanya tania tatjana
natalia natasha natascha nata nataliya | yulia julia yulya jule julka | elena lena helena jelena yelena | olena lena
irina ira irena | iryna ira | svetlana sveta | lyudmila lyuda ludmila
anna anya ania anja anne annie anneke anouk aska hania | pavel pasha pavlik | piotr piotrek petr petya peter
yuri yura jurij | konstantin kostya | grigori grisha | boris borya | oksana ksenia ksyusha | galina galya
johannes hannes hans johann joh | johanna hanna hannah jo | joachim jochen achim | sebastian basti bastian seb bas
maximilian max maxi | friedrich fritz fred fiete | wilhelm willi willy will | heinrich heinz heiner
matthias matze matti hias | andreas andi andy anders dres | christian chris krischan | christoph chris stoffel toph
stefan steffen stephan steve stef | thomas tom tommy tomas | tobias tobi | benjamin ben benni benny
daniel dani danny dan | florian flo | dominik nik domi | katharina kathi katja kat käthe trine kathrin
elisabeth lisa lisbeth elli betti elsbeth liesl sissi liz | margarete gretel grete greta margret
susanne susi sanne | gabriele gabi | ulrike uli ulli rike | ulrich uli ulli | franziska franzi ziska
magdalena lena magda leni | eva evi | angelika geli | ursula uschi ulla | brigitte gitte biggi
barbara babsi bärbel | charlotte lotte charly lotta | wolfgang wolf wolle
francisco paco pancho fran curro kiko chico | jose pepe josé chepe | manuel manolo manu manel | ignacio nacho
enrique kike quique | guadalupe lupe | dolores lola | rosario charo | mercedes merche | concepcion concha conchita
pilar pili | isabel isa bel chabela | eduardo edu lalo | alejandro ale alex jandro | alejandra ale alex
antonio toni toño antonello tonino toninho | gabriel gabi gabo | rafael rafa | roberto beto rob berto
alberto beto berto | guillermo memo guille | luis lucho luisito | jesus chucho | javier javi xavi | beatriz bea
cristina cris tina | fernando nando fer | gonzalo gonza | santiago santi | sergio checho | vicente chente
teresa tere | giuseppe beppe peppe pino | giovanni gianni nanni vanni | francesco franco ciccio checco
luigi gigi gino | salvatore totò turi | vincenzo enzo | lorenzo enzo renzo | domenico mimmo mico
leonardo leo nardo | federico fede | federica fede | alessandro ale sandro | alessandra ale sandra | giulia giuly
elisabetta betta elisa | francesca franci checca | margherita rita marghe | joao joãozinho | jorge jorginho
carlos carlinhos cacá | ricardo rick cado | henrique rique | leticia le | luciana lu | catherine cathy kate cath
frederic fred | philippe phil | nicolas nico | benoit ben | emmanuel manu | emmanuelle manu | dominique dom
veronique vero | stephanie steph | genevieve ginou | guillaume gui | sebastien seb | christophe chris
jean-baptiste jb | krzysztof krzys krzysiek | malgorzata gosia malgosia | katarzyna kasia kaska | agnieszka aga
joanna asia joasia | magdalena magda | jakub kuba | tomasz tomek | wojciech wojtek | jaroslaw jarek
grzegorz grzesiek | stanislaw staszek | barbara basia | zofia zosia | jan janek jasiu honza jenda | vaclav vasek
jiri jirka | josef pepa sepp jupp | zuzana zuzka | katerina katka | jana janicka
giorgos george yorgos yiorgos georgios | dimitrios dimitris mitsos | konstantinos kostas costas dinos
ioannis yiannis giannis yannis | nikolaos nikos nick | panagiotis panos takis | eleni lena elena
aikaterini katerina | vasileios vasilis bill | cornelis kees cor | johannes jan hans joop | hendrik henk rik
willem wim pim | pieter piet | maria ria marijke mieke | antonius toon ton | lars lasse | karl kalle calle
per pelle | anders ante | erik kirre | margareta greta maggan | birgitta gittan | jozsef joska | istvan pista isti
laszlo laci | zoltan zoli | ferenc feri | erzsebet bözsi zsoka | katalin kata kati | sandor sanyi | mehmet memo
mustafa mucko | suleyman sulo | ibrahim ibo | fatma fatos | muhammad mohammed mohamed mo muhammed mohammad mehdi
abdullah abdul abdallah | abdulrahman abdul | yusuf yousef joseph | khadija khadi | rajesh raj raju | vijay viju
venkatesh venkat venky | subramaniam subbu subra | lakshmi laxmi | krishnan krishna kris | siddharth sid
abhishek abhi | aditya adi | aishwarya aish | deborah debora debbie | rivka rebecca becky | yitzhak isaac itzik
yosef yossi | moshe moishe | shlomo solomon | elizabeth eliza lisa liz beth betty | kathleen kathy kate
margaret peggy maggie meg | richard dick rick rich | robert bob rob
"""


@cache
def _full_names() -> dict[str, frozenset[str]]:
    """The full names that each short form may stand for, by sound; of the package and of the table."""
    import nicknames  # noqa: PLC0415 - reads its table; only where names are compared

    full: dict[str, set[str]] = {}
    for short, names in nicknames.NickNamer().canonical_lookup.items():
        full.setdefault(sound(short), set()).update(map(sound, names))
    for line in _ABROAD.replace("|", "\n").splitlines():
        first, *others = map(sound, line.split() or [""])
        for short in others:
            full.setdefault(short, set()).add(first)
    return {short: frozenset(names - {short}) for short, names in full.items()}


@lru_cache(maxsize=65536)
def full_forms(given: str) -> frozenset[str]:
    """This function will return the full names, by sound, for which a bare given name may stand, itself among them."""
    own = sound(given)
    return _full_names().get(own, frozenset()) | {own}


@lru_cache(maxsize=65536)
def are_callnames(one: str, other: str) -> bool:
    """This function will tell whether one of two given names is a short form of the other, or both of the same full name."""
    ours, theirs = full_forms(one), full_forms(other)
    return sound(one) in theirs or sound(other) in ours or bool((ours - {sound(one)}) & (theirs - {sound(other)}))
