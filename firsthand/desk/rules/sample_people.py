"""The other forty-eight people of the sample: family, classmates, neighbours, strangers, from near and far."""

from firsthand.desk.rules.sample_shapes import SamplePerson, SampleStation
from firsthand.explore.rules.words import HostKind
from firsthand.people.rules.words import TieKind, TieStrength

_P, _S = SamplePerson, SampleStation
_CLOSE, _KNOWN, _SLIGHT = TieStrength.CLOSE, TieStrength.KNOWN, TieStrength.SLIGHT

# fmt: off
_NEAR_THE_INTERESTS = (
    _P("Оксана Гнатюк", (_S("Network planner", "Halmby Tramways", 1.2), _S("Night bus driver", "Lviv Hills Buses", 6, 1.4)),
       TieKind.REFERRED, kind=HostKind.NEWCOMER, shared="Folasade Brandt knows both of us",
       specific="redrew the night lines around the bakeries", mailbox="oksana@halmby-tramways.example",
       referrer="Folasade Brandt", may_name=True),
    _P("Zsófia Bánki", (_S("Duty rota clerk", "Halmby Tramways", 14),), kind=HostKind.VETERAN, mutuals=2),
    _P("Lamin Touray", (_S("Track fitter", "Halmby Tramways", 3),), TieKind.CLUB, _KNOWN, HostKind.PEER,
       shared="We row in the same boat on Tuesdays", touches=31, silent=0.2),
    _P("Annelie Rask", (_S("Signal engineer", "Rask & Rask Signals", 2), _S("Signal engineer", "Halmby Tramways", 11, 2)),
       TieKind.NEIGHBOUR, kind=HostKind.LEAVER, shared="Both of us feed the grey cat", touches=5, silent=9),
    _P("Dilnoza Yusupova", (_S("Trainee, control room", "Halmby Tramways", 0.6),), TieKind.CLASSMATE, _KNOWN,
       shared="We sat the statistics exam twice together", touches=18, silent=2),
    _P("Eirik Sandvær", (_S("Retired tram conductor", "Tram Museum Friends", 9),), TieKind.FAMILY, _CLOSE,
       shared="You are my mother's uncle", specific="kept every ticket since the fare was a coin",
       touches=26, silent=1),
    _P("Benoît Achterberg", (_S("Paper conservator", "Bibliothèque des Dunes", 19),), kind=HostKind.VETERAN, country="BE",
       zone="Europe/Brussels", place="Ostend", mutuals=1),
    _P("Ayumi Kisaragi", (_S("Book and paper conservator", "Kisaragi Bindery", 8),), TieKind.ONLINE, kind=HostKind.PEER,
       country="JP", zone="Asia/Tokyo", place="Kanazawa", specific="films every treatment without a word",
       mailbox="ayumi@kisaragi.example", touches=1, silent=14),
    _P("Malik Fontaine", (_S("Trainee paper conservator", "Halmby City Archive", 0.8),), TieKind.REFERRED,
       shared="You cook paste with Wanda Kłosowska", referrer="Wanda Kłosowska", may_name=True, touches=1, silent=2),
    _P("Sieglinde Averdung", (_S("Map curator", "Halmby University Library", 15),), TieKind.TEACHER, _KNOWN,
       kind=HostKind.VETERAN, shared="You let me stay in the map room after closing time", touches=14, silent=0.8),
    _P("Teuila Fa'asavalu", (_S("Paper conservator", "Moana Oceanic Museum", 5),), TieKind.ONLINE, kind=HostKind.PEER,
       country="NZ", zone="Pacific/Auckland", place="Wellington", specific="mends bark cloth charts"),
    _P("Gaspard Ndiaye", (_S("Paper engineer", "Pop-Up House", 4), _S("Paper conservator", "Musée du Sel", 9, 4)),
       TieKind.MET_ONCE, kind=HostKind.LEAVER, country="FR", zone="Europe/Paris", place="Nantes",
       shared="We both missed the last train at the book fair", touches=3, silent=41),
    _P("Katarzyna Wróbel-Sato", (_S("Landscape architect", "Studio Vieux-Saule", 6),), kind=HostKind.PEER, mutuals=2,
       specific="plants schoolyards in which nothing is straight"),
    _P("Aurelio Tammik", (_S("Professor of geography", "Halmby University", 21),), TieKind.TEACHER, _KNOWN,
       shared="You supervise my thesis on drained lakes", touches=38, silent=0.3),
    _P("Bríd Ní Fhloinn", (_S("Junior landscape architect", "Halmby Parks Office", 1),), TieKind.ALUM,
       shared="We both studied geography at Halmby", specific="counted the bees on the gasworks roof", touches=2, silent=5),
    _P("Hamza El Idrissi", (_S("Head gardener", "Halmby Botanical Garden", 13),), TieKind.NEIGHBOUR, _KNOWN,
       shared="You gave me the fig in the blue pot", touches=11, silent=4),
    _P("Solvej Brinkmann", (_S("Tree officer", "Halmby Parks Office", 7), _S("Landscape architect", "Taller Ladera", 12, 7)),
       TieKind.MET_ONCE, touches=1, silent=38, specific="saved the plane trees at the ring road"),
    _P("Prem Thapaliya", (_S("Landscape architecture student", "Thermaïkos School of Design", 1.5),), TieKind.CLASSMATE,
       _KNOWN, shared="We drew contour lines side by side for two years", country="GR", zone="Europe/Athens",
       touches=22, silent=1.5),
)
_FAMILY_AND_FRIENDS = (
    _P("Mormor Astrid Lindqvist", tie=TieKind.FAMILY, strength=_CLOSE, note="Her kitchen is the centre of the map.",
       touches=40, silent=0.1, phone="+44 1632 960147"),
    _P("Jean-Marc Baptiste", (_S("Ferry cook", "Sund Ferries", 9),), TieKind.FAMILY, _CLOSE, touches=33, silent=0.2),
    _P("Freja Lindqvist", (_S("Paramedic", "Halmby Ambulance", 5),), TieKind.FAMILY, _CLOSE, touches=29, silent=0.3),
    _P("Tariq Bellweather", (_S("Piano tuner", "Bellweather & Son", 2),), TieKind.FRIEND, _CLOSE, touches=27, silent=0.2),
    _P("Nela Horváthová", (_S("Beekeeper", "Hilltop Honey", 3),), TieKind.FRIEND, _CLOSE, touches=24, silent=0.5),
    _P("Quinn Achebe", (_S("Radio producer", "Radio Weir", 1),), TieKind.FRIEND, _CLOSE, touches=19, silent=1),
    _P("Mireille Okafor-Dahl", (_S("Locksmith", "Dahl Locks", 6),), TieKind.FRIEND, _KNOWN, touches=8, silent=7),
)
_STUDIES = (
    _P("Lúcia Sarmento", (_S("Geography student", "Halmby University", 3.2),), TieKind.CLASSMATE, _CLOSE,
       touches=21, silent=0.1),
    _P("Βασίλης Δρακόπουλος", (_S("Exchange student", "Halmby University", 0.9),), TieKind.CLASSMATE,
       mailbox="vasilis@halmby-university.example", touches=9, silent=1),
    _P("Chidinma Ravn", (_S("Flood modeller", "Delta Water Board", 1.3),), TieKind.ALUM,
       shared="We both studied geography at Halmby", touches=4, silent=6),
    _P("Jonas Käärid", (_S("Map editor", "Northern Hiking Maps", 2.5),), TieKind.ALUM, country="EE", place="Tartu",
       zone="Europe/Tallinn", specific="moved a hut two metres and told everybody", touches=3, silent=10),
    _P("Paloma Etxeberria", (_S("Physical geography", "Halmby University", 3.2),), TieKind.CLASSMATE, touches=13, silent=3),
    _P("Dr. Ifeoma Lachlan", (_S("Lecturer in soils", "Halmby University", 6),), TieKind.TEACHER, touches=10, silent=2),
    _P("Sverre Mbeki", (_S("Surveyor", "Plumb & Chain Surveyors", 4),), TieKind.ALUM, touches=1, silent=47),
    _P("Rūta Žemaitė-Cole", (_S("Insurance analyst", "Harbour Mutual", 2),), TieKind.CLASSMATE, touches=6, silent=16),
    _P("Ichiro Valdés", (_S("Geography teacher", "Grammar School at the Weir", 3),), TieKind.ALUM, touches=2, silent=20),
    _P("中島 葵", (_S("Cartographer", "Tsubame Atlas House", 4),), TieKind.ONLINE, kind=HostKind.PEER, country="JP",
       zone="Asia/Tokyo", mailbox="aoi@tsubame.example", specific="draws mountains with one line", touches=5, silent=3),
)
_HERE_AND_THERE = (
    _P("Gudrun Sjöberg", (_S("Baker, owner", "Sjöberg & Onkel Bakery", 18),), TieKind.COLLEAGUE, _KNOWN,
       shared="I sold your rye bread for two years", touches=16, silent=5),
    _P("Onkel Matthiesen", (_S("Baker", "Sjöberg & Onkel Bakery", 30),), TieKind.COLLEAGUE, touches=7, silent=25),
    _P("Amina Strand-Diallo", (_S("Rowing coach", "Weir Rowing Club", 4),), TieKind.CLUB, _KNOWN, touches=20, silent=0.4),
    _P("Casimir Popescu", (_S("Watchmaker", "Popescu Watches", 22),), TieKind.CLUB, touches=4, silent=12),
    _P("Hanneke van Loon", (_S("Archivist", "Halmby City Archive", 9),), mutuals=1),
    _P("Ossian Grey", (_S("Reading room supervisor", "Halmby City Archive", 2),), TieKind.MET_ONCE, touches=2, silent=2),
    _P("Farida Nazari", (_S("Translator", "Two Rivers Translations", 5),), TieKind.NEIGHBOUR, touches=12, silent=0.7),
    _P("Leopold Mensah", (_S("Dentist", "Mensah Dental Care", 11),), TieKind.STRANGER, touches=1, silent=8, left_out=True,
       note="Knows everybody, and asks what one earns."),
    _P("Inés Carvajal", (_S("Stage designer", "Theatre at the Lock", 3),), TieKind.ONLINE, country="ES", place="Bilbao",
       zone="Europe/Madrid", touches=2, silent=30),
    _P("Tove Aaltonen", (_S("Harbour pilot", "Sund Pilots", 8),), TieKind.MET_ONCE, _SLIGHT, touches=1, silent=60),
    _P("Kwabena Holm", (_S("Carpenter", "Holm Joinery", 6),), TieKind.FRIEND, touches=15, silent=2),
    _P("გიორგი მელაძე", (_S("Mountain guide", "Svaneti Walks", 7),), TieKind.MET_ONCE, country="GE",
       mailbox="giorgi@svaneti.example", zone="Asia/Tbilisi", touches=3, silent=44),
    _P("Esther Lindauer", (_S("Choir conductor", "Choir of the Weir", 10),), TieKind.CLUB, touches=9, silent=1),
)
# fmt: on

PEOPLE = (*_NEAR_THE_INTERESTS, *_FAMILY_AND_FRIENDS, *_STUDIES, *_HERE_AND_THERE)
