"""Names of many languages for made-up address books: per culture given names of women and men, family names, syllables for the tail.

Written for the benches only; the matching rules have tables of their own.
"""

# culture: (weight, women, men, families, beginnings and endings from which rare family names are put together, native script)
CULTURES = {
    "english": (
        26,
        "Mary Jennifer Elizabeth Sarah Emma Olivia Katherine Margaret Rebecca Susan Laura Megan Amy Hannah Grace Chloe Victoria Alice Judith Abigail Holly Gemma Imogen Harriet Brenda",
        "James John Robert Michael William David Richard Thomas Christopher Daniel Matthew Andrew Joseph Edward Samuel Benjamin Nicholas Anthony Gregory Timothy Jonathan Patrick Alexander Stephen Zachary Lawrence Raymond Leonard",
        "Smith Jones Brown Johnson Williams Taylor Davis Wilson Evans Thomas Walker White Hughes Green Hall Wood Harris Clark Jackson Turner Cooper Ward Morris Moore Baker Harrison Bennett Carter Shaw Foster",
        (
            "Ash Black Brad Brom Cald Cran Dal East Fair Gar Hals Haw Kin Lang Mar Nor Oak Pem Rad Shel Stan Thorn Wake Whit Win",
            "bourne bridge bury by combe den field ford gate ham hurst ington ley more stead ston thorpe ton well wick worth",
        ),
    ),
    "german": (
        14,
        "Anna Maria Katharina Elisabeth Susanne Claudia Sabine Petra Julia Franziska Johanna Margarete Gabriele Lena Ulrike Heike Anke Jördis Käthe",
        "Thomas Andreas Michael Stefan Christian Matthias Johannes Wolfgang Sebastian Jürgen Günther Maximilian Florian Tobias Ulrich Björn Jörg Friedrich Volker Götz",
        "Müller Schmidt Schneider Fischer Meyer Weber Wagner Becker Schäfer Koch Bauer Schröder Köhler Krüger Böhm Groß Weiß Jäger Vögel Schütz",
        (
            "Alt Berg Brand Dorn Eich Falk Grün Hart Kirch Lind Mühl Neu Ober Rein Sand Stein Tann Wald Wies Zell",
            "acker auer bach brink egger feld haus hofer horst kamp lein mann meier rath reuter schein stetter thal wein",
        ),
    ),
    "spanish": (
        12,
        "María Carmen Ana Isabel Laura Cristina Lucía Guadalupe Dolores Mercedes Pilar Beatriz Rocío Inés Begoña Ximena Verónica",
        "José Antonio Juan Manuel Francisco Luis Javier Carlos Miguel Alejandro Rafael Fernando Eduardo Roberto Ignacio Sergio Andrés Álvaro Joaquín Guillermo",
        "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Muñoz Álvarez Romero Núñez Ibáñez Peña",
        (
            "Alb Arr Bar Cab Carr Cast Esp Gal Herr Lar Mon Nav Oliv Pal Quin Rob Sal Torr Val Zam",
            "ada al anco ares aro edo ejo ena era ero eta illa inas ondo osa uelo ués urri",
        ),
    ),
    "chinese": (
        9,
        "Fang Na Min Jing Li Yan Xiu Xia Juan Ling Ting Xue Lin Mei Hui Yuting Xinyi Jiayi",
        "Wei Qiang Lei Jun Yong Tao Ming Chao Gang Peng Hao Bo Jie Feng Jianguo Zhiming Haoran Yuxuan",
        "Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Xu Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lü Ding Ren Lu Yao Shen",
        ("", ""),
    ),
    "indian": (
        10,
        "Priya Anjali Sunita Neha Pooja Kavita Deepa Lakshmi Meera Shreya Aishwarya Divya Swati Ananya",
        "Rahul Amit Rajesh Sanjay Vijay Suresh Anil Ravi Deepak Arjun Siddharth Venkatesh Abhishek Karthik Pradeep Ganesh",
        "Kumar Singh Sharma Patel Gupta Reddy Verma Das Rao Shah Mehta Nair Iyer Joshi Yadav",
        (
            "Bal Bhat Chakra Chandra Desh Gopal Jaya Kiran Madha Nara Pala Rama Subra Thiru Vasu",
            "charya dhar durai jee kar krishnan lingam mani moorthy nathan pande raj swamy varma yappan",
        ),
    ),
    "russian": (
        8,
        "Anna Maria Elena Olga Natalia Ekaterina Tatiana Yulia Irina Svetlana Anastasia Ksenia Lyudmila",
        "Alexander Sergey Dmitry Andrey Alexey Mikhail Ivan Evgeny Vladimir Nikolay Pavel Yuri Grigory",
        "Ivanov Smirnov Kuznetsov Popov Vasiliev Petrov Sokolov Mikhailov Fedorov Morozov Volkov Alekseev Lebedev",
        (
            "Bel Bor Chern Dub Gor Kal Kras Lun Med Nov Ostr Pech Rog Ser Tikh Vor Zhur Yak",
            "anov atov binin ekhin enkov ilin insky nikov onin ovsky shchin tsev uk ushkin yakov",
        ),
    ),
    "french": (
        7,
        "Marie Camille Sophie Claire Julie Élodie Céline Hélène Margaux Geneviève Aurélie Chloé Anaïs",
        "Jean Pierre Philippe Nicolas François Guillaume Sébastien Frédéric Jérôme Benoît Étienne Mathieu Jean-Pierre Jean-Luc",
        "Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Simon Lefèvre Mercier Gérard Besançon",
        (
            "Beau Bois Char Clair De Fon Gir La Mal Mont Per Roch Sau Ville",
            "bert champ court din geron lier mont nard pin quet rault taine vert vigny",
        ),
    ),
    "yoruba": (
        4,
        "Maya Ngozi Chioma Funke Folake Adaeze Ifeoma Yetunde Simisola",
        "Chinedu Emeka Oluwaseun Tunde Obinna Kayode Ikenna Babatunde Femi",
        "Okafor Adeyemi Eze Okonkwo Balogun Nwosu Adebayo Obi Olawale",
        ("Ade Ajo Aki Chu Eke Iro Nna Oga Olu Uzo", "bola chukwu dele gbe kunle lana madu ndu nike sanya tayo wale"),
    ),
    "turkish": (
        4,
        "Ayşe Fatma Emine Zeynep Elif Gülşen Şule Özlem",
        "Mehmet Mustafa Ahmet Ali Hüseyin Süleyman İbrahim Çağrı Oğuz",
        "Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Özdemir Arslan",
        (
            "Ak Bal Çak Dur Er Gök Kara Ka Oz Sar Tek Ulu Yal",
            "baş can çı dal demir gün han kan lar maz oğlu soy taş tuğ",
        ),
    ),
    "japanese": (
        3,
        "Yuki Sakura Akiko Keiko Naoko Haruka Misaki Yoko",
        "Hiroshi Takashi Kenji Satoshi Daisuke Kazuya Shota Ryota",
        "Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato",
        (
            "Fuji Hara Ishi Kawa Kita Matsu Miya Mori Naka Oka Taka Yama",
            "da gawa guchi hara hashi kawa moto mura no saki shima zawa",
        ),
    ),
    "hungarian": (
        3,
        "Katalin Erzsébet Ilona Zsuzsanna Ágnes Judit Réka",
        "László István József Zoltán Gábor Sándor Ferenc Attila",
        "Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh",
        (
            "Bala Csep Deb Fek Ger Hal Ker Lak Mez Rad Szek Vár",
            "ényi assy csik falvi hegyi kó latos mérő sai szky tési vári",
        ),
    ),
}

# How friends write them; some of these the rules will not know.
SHORT = dict(
    pair.split(":")
    for pair in """Robert:Bob William:Bill Richard:Rick Elizabeth:Liz Katherine:Kate Margaret:Maggie Michael:Mike James:Jim Thomas:Tom
    Christopher:Chris Daniel:Dan Matthew:Matt Andrew:Andy Joseph:Joe Edward:Ted Samuel:Sam Benjamin:Ben Nicholas:Nick Anthony:Tony Gregory:Greg
    Timothy:Tim Jonathan:Jon Patrick:Pat Alexander:Sasha Stephen:Steve Zachary:Zach Lawrence:Larry Raymond:Ray Leonard:Len Rebecca:Becky Susan:Sue
    Victoria:Vicky Abigail:Abby Jennifer:Jen Judith:Judy Megan:Meg Katharina:Kathi Elisabeth:Lisa Johannes:Hannes Matthias:Matze Sebastian:Basti
    Wolfgang:Wolf Maximilian:Max Friedrich:Fritz Gabriele:Gabi Franziska:Franzi Ulrike:Uli Margarete:Grete Susanne:Susi Florian:Flo Tobias:Tobi
    José:Pepe Francisco:Paco Manuel:Manolo Ignacio:Nacho Guadalupe:Lupe Dolores:Lola Rafael:Rafa Eduardo:Edu Roberto:Beto Alejandro:Ale Guillermo:Memo
    Fernando:Nando Ekaterina:Katya Maria:Masha Dmitry:Dima Mikhail:Misha Vladimir:Volodya Ivan:Vanya Sergey:Seryozha Evgeny:Zhenya Anastasia:Nastya
    Natalia:Natasha Tatiana:Tanya Yulia:Yulya Nikolay:Kolya Pavel:Pasha Yuri:Yura Svetlana:Sveta Lyudmila:Luda Siddharth:Sid Abhishek:Abhi Rajesh:Raj
    Venkatesh:Venky Philippe:Phil Nicolas:Nico Guillaume:Gui Frédéric:Fred Sébastien:Seb László:Laci István:Pista József:Józsi Zoltán:Zoli Ferenc:Feri
    Babatunde:Tunde Oluwaseun:Seun Katalin:Kati Erzsébet:Erzsi Süleyman:Sülo İbrahim:İbo Karthik:Karti Grigory:Grisha""".split()
)

CYRILLIC = (
    ("shch", "щ"), ("yu", "ю"), ("ya", "я"), ("zh", "ж"), ("kh", "х"), ("ch", "ч"), ("sh", "ш"), ("ts", "ц"), ("ey", "ей"),
    ("y", "й"), ("a", "а"), ("b", "б"), ("v", "в"), ("g", "г"), ("d", "д"), ("e", "е"), ("z", "з"), ("i", "и"), ("k", "к"),
    ("l", "л"), ("m", "м"), ("n", "н"), ("o", "о"), ("p", "п"), ("r", "р"), ("s", "с"), ("t", "т"), ("u", "у"), ("f", "ф"), ("x", "кс"),
)  # fmt: skip
SLAVIC_SPELLINGS = (
    ("Yu", "Iu"),
    ("Ya", "Ia"),
    ("ey", "ei"),
    ("ks", "x"),
    ("x", "ks"),
    ("kh", "h"),
    ("Evg", "Yevg"),
    ("ii", "y"),
)
UMLAUTS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("Ö", "Oe"), ("Ü", "Ue"), ("ø", "oe"))
CREDENTIALS = ", PhD|, MBA|, PMP| CFA|, M.Sc.| 🚀| ✨| (she/her)| (he/him)|, CPA, CFE| - Hiring!|, Ph.D.| MD| (They/Them)|, P.E.".split(
    "|"
)
FIRMS = (
    "Harbour Blue Nord Alpha Terra Lumen Quanta Silver Vector Orbit Cedar Falcon Prime Delta Helio Aero Bright Copper Summit Atlas Nimbus Pixel Vela Ember Coral",
    "works soft labs ware point line bank med tech energy foods media data graph mobility pharma capital studio consult motion logic systems design trade gate",
    "GmbH|Inc.|Ltd|AG|LLC|Group|S.A.|B.V.||||".split("|"),
)
TITLES = "Software Engineer|Product Manager|Sales Manager|Nurse|Data Analyst|Consultant|Teacher|Project Lead|Designer|Accountant|HR Manager|Researcher|Student|Director of Operations|Marketing Manager|Lawyer".split(
    "|"
)
