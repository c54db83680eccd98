"""The sources behind rules, defaults and words on screen: each key with its title and where it was read.

Keys: S guides and methods, R research, H hosts and etiquette, T tools and frameworks.
"""

from typing import NamedTuple


class Source(NamedTuple):
    """A title, and an address where there is one."""

    title: str
    address: str


SOURCES: dict[str, Source] = {
    "S1": Source(
        "The 2-Hour Job Search 2nd ed., summary",
        "https://sobrief.com/books/the-2-hour-job-search-second-edition",
    ),
    "S2": Source(
        "Reader's notes on The 2-Hour Job Search (2nd ed.), read in full — github.com/connorbabb/Work, `2-Hour-Job-Sear",
        "",
    ),
    "S3": Source(
        "SFU, Requesting an information interview",
        "http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/informationinterviews/request-info-interview.html",
    ),
    "S4": Source(
        "How to Be Awesome at Your Job #626 (Dalton)",
        "https://awesomeatyourjob.com/626-mastering-the-2-hour-job-search-that-generates-dream-interviews-with-steve-dalton/",
    ),
    "S5": Source(
        "Why not the "1-Hour Job Search"?",
        "https://2hourjobsearch.com/articles/why-not-the-1-hour-job-search",
    ),
    "S6": Source(
        "The TIARA Framework",
        "http://www.lucydotson.com/blog/2015/02/19/the-tiara-framework-quotes-from-the-2-hour-job-search",
    ),
    "S7": Source(
        "UCL Careers interview with Dalton (transcript)",
        "https://videodb.org/informational-interviewing-with-steve-dalton/8FsUm5noXEM",
    ),
    "S7b": Source("How to Botch an Informational Interview (reply promptly) = H7", ""),
    "S8": Source("Foothold SKILL.md (kineloop/foothold)", ""),
    "S9": Source("2HJS tracker app", ""),
    "S10": Source("Advocate (2HJS on Google ADK) changelog/spec", ""),
    "S11": Source(
        "UC Berkeley Informational Interviews",
        "https://career.berkeley.edu/start-exploring/informational-interviews/",
    ),
    "S12": Source("UC Berkeley Etiquette", "https://career.berkeley.edu/Info/InfoInterviewEtiquette"),
    "S13": Source("Yale Postdocs", "https://postdocs.yale.edu/book/export/html/741"),
    "S14": Source(
        "Pomona",
        "https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews",
    ),
    "S15": Source(
        "Bethel (assessor/ally)",
        "https://www.bethel.edu/career-development/students/resources/info-interviews.php",
    ),
    "S16": Source(
        "Puget Sound",
        "https://www.pugetsound.edu/about/offices-services/ces/job-search-skills/informational-interviewing/",
    ),
    "S17": Source("Kansas State", "https://k-state.edu/careercenter/students/gain_experience/voices"),
    "S18": Source("Hampshire", "http://www.hampshire.edu/corc/15807.htm"),
    "S19": Source("Babson", "https://blogs.babson.edu/undergraduate/2016/03/24/informational-interviews-2/"),
    "S20": Source("Carleton", "https://www.carleton.edu/career/students/networking/process/"),
    "S21": Source(
        "MIT CAPD",
        "https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews",
    ),
    "S22": Source(
        "MIT OCW Strategies for interviewing strangers",
        "https://ocw.mit.edu/courses/21w-035-science-writing-and-new-media-communicating-science-to-the-public-fall-2016/pages/assignments/strategies-for-interviewing-strangers/",
    ),
    "S23": Source("Northeastern", "https://careers.northeastern.edu/article/informational-interviewing/"),
    "S24": Source(
        "Stanford Summer Steps",
        "https://swap.stanford.edu/was/20160311035101mp_/https://undergrad.stanford.edu/advising/student-guides/summer-steps-informational-interviewing",
    ),
    "S25": Source(
        "Eastern University",
        "https://www.eastern.edu/student-life/center-career-development/information-interview",
    ),
    "S26": Source(
        "UC Berkeley HR",
        "https://hr.berkeley.edu/development/career-development/career-management/job-search/informational-interviewing",
    ),
    "S27": Source(
        "Harvard OCS Making Connections",
        "https://ja.scribd.com/document/409189360/College-Making-Connections-Publication",
    ),
    "S28": Source("Utah State Huntsman", "https://huntsman.usu.edu/start/resources/career/informational-interviews"),
    "S29": Source(
        "University of Idaho",
        "https://uidaho.edu./current-students/career-services/students-and-alumni/networking/informational-interviews",
    ),
    "S30": Source(
        "Santa Clara, Maintaining the Connection",
        "http://www.scu.edu/careercenter/students/prepare/iin/maintainconnection.cfm",
    ),
    "S31": Source("University of Portland", "https://sites.up.edu/career/2015/03/13/informational-interviews-part-2"),
    "S32": Source(
        "Cornell, Maintain Connections",
        "http://www.career.cornell.edu/students/options/networking/maintain.cfm",
    ),
    "S33": Source(
        "ASBMB Today, If I network…",
        "http://www.asbmb.org/asbmbtoday/asbmbtoday_article.aspx?id=5888&page_id=3",
    ),
    "S34": Source("Shawn Janzen", "https://shawnjanzen.com/2020/03/01/informational-interviews/"),
    "S35": Source(
        "Cold E-mails and Hot Coffee (Michigan ACE plan)",
        "https://scribd.com/doc/306340025/Cold-E-mails-and-Hot-Coffee-070315c-4",
    ),
    "S36": Source(
        "What Color Is Your Parachute 2018, p. 249",
        "https://www.yumpu.com/en/document/view/62448963/what-color-is-your-parachute-2018-by-richard-n-bolles-copy/249",
    ),
    "S37": Source(
        "Parachute for teens, pp. 12–13, 29",
        "https://full-english-books.net/english-books/full-book-what-color-is-your-parachute-42508-read-online-chapter-12",
    ),
    "S38": Source("PIE method", "https://booksonline.com.ua/view.php?book=157699&page=32"),
    "S39": Source(
        "Designing Your Life, CreativeLive lessons 10–11",
        "https://site.creativelive.com/class/designing-your-life-how-to-build-a-well-lived-joyful-life-bill-burnett-dave-evans/lessons/intro-to-prototyping",
    ),
    "S40": Source("The Mom Test notes", "https://maximiliansteuck.com/the-mom-test/"),
    "S41": Source("Atomic research guide", "https://www.koji.so/docs/atomic-research-nuggets-guide"),
    "S42": Source(
        "Atomizing research: trend or trap (Microsoft)",
        "https://rosenverse.rosenfeldmedia.com/videos/atomizing-research-trend-or-trap",
    ),
    "S43": Source("research-synthesis skill", "https://www.skills.sh/assimovt/productskills/research-synthesis"),
    "S44": Source(
        "Affinity diagram",
        "https://skills-rank.com/zh-CN/skill/owl-listener/designer-skills/affinity-diagram",
    ),
    "S45": Source("User interview & discovery workspace", "https://wealthandmeans.com/proof/library/l36"),
    "S46": Source(
        "Career Portfolio Workbook (INFO outline, debrief form)",
        "https://issuhub.com/view/index/5854?pageIndex=69",
    ),
    "S47": Source("20-Minute Networking Meeting reviews", "https://talencio.com/news-from-the-frontlines/"),
    "S48": Source(
        "US News, What is an informational interview anyway?",
        "http://money.usnews.com/money/careers/articles/2012/07/26/what-is-an-informational-interview-anyway?page=2",
    ),
    "S49": Source(
        "FlexJobs dos and don'ts",
        "https://www.flexjobs.com/blog/post/dos-and-donts-of-informational-interviewing/",
    ),
    "S50": Source("HBR (Knight 2016), archived copy — gemini mirror of gmi.noulin.net/mobileNews/6010.gmi", ""),
    "S51": Source(
        "Berkeley Grad, The power of informational interviews",
        "https://grad.berkeley.edu/news/the-power-of-informational-interviews/",
    ),
    "S52": Source(
        "Informational Interviews, 5–10 questions (mirrored career-centre page)",
        "http://www.childfont.com/careers/jobs-internships/informational-interviews.html",
    ),
    "S53": Source(
        "Serious Job Seeker 8.6",
        "http://www.seriousjobseeker.com/2010/04/86-after-informational-interview-tasks.html",
    ),
    "S55": Source(
        "After the informational interview",
        "http://jobsearch.about.com/od/infointerviews/a/infointerafter.htm",
    ),
    "S56": Source(
        "Recruiter's Couch",
        "https://recruiterscouch.com/2021/09/02/how-to-make-the-most-of-an-information-interview-3/",
    ),
    "S57": Source(
        "Informational interviews, week-28 guide — github.com/leodvincci/Bibby, `docs/career-guide/28-informational-int",
        "",
    ),
    "S58": Source(
        "The Ask (School of Design)",
        "https://theschoolofdesign.notion.site/The-Ask-How-to-ask-for-help-from-others-and-increase-your-chances-of-getting-it-e8f4f53f285a453384852abf583a89a0",
    ),
    "S59": Source("Puentes Abroad guide", "https://puentesabroad.com/informational-interviewing-guide"),
    "S60": Source(
        "Denver Career Catalyst",
        "https://www.denvercareercatalyst.com/mastering-the-art-of-informational-interviewing/",
    ),
    "S61": Source("Pathfinder Campus, 20 minutes", "https://pathfindercampus.ca/?p=3133"),
    "S62": Source("Schofield Strategies", "https://schofieldstrategies.com/informational-interview-2/"),
    "S63": Source(
        "LSU/Grown and Flown, personal connections (two-week expectation)",
        "https://lsu.campusesp.com/posts/54",
    ),
    "S64": Source(
        "Vanguard assignment handout",
        "https://issuu.com./vanguardu/docs/informational_interview_assignment_handout",
    ),
    "S65": Source("Washington Center rubric", "https://vdocuments.net/informational-interview-rubric.html"),
    "S66": Source(
        "Longwood",
        "http://www.longwood.edu/career/articles/2020/conduct-a-successful-informational-interview/",
    ),
    "R1": Source(
        "Rajkumar et al. 2022",
        "https://datascience.stanford.edu/events/causal-science-center/online-causal-inference-seminar/online-causal-inference-seminar-1",
    ),
    "R2": Source(
        "Granovetter",
        "https://faculty.babson.edu/krollag/org_site/org_theory/granovet_articles/granovet_job.html",
    ),
    "R3": Source(
        "Flynn & Lake 2008",
        "https://abcdocz.com/doc/742798/if-you-need-help--just-ask--underestimating-compliance-wi",
    ),
    "R4": Source("Zhao & Epley 2022", "https://www.chicagobooth.edu/review/dont-be-afraid-ask-help"),
    "R5": Source(
        "Roghanizad & Bohns 2017",
        "https://www.researchgate.net/publication/309146583_Ask_in_person_You're_less_persuasive_than_you_think_over_email",
    ),
    "R6": Source(
        "Brooks, Gino, Schweitzer",
        "https://www.nextgov.com/people/2016/02/dont-hesitate-to-ask-for-advice/241023/",
    ),
    "R7": Source("Huang et al. 2017", "https://cubic-sci.org/blog/in-a-nutshell/ask-questions"),
    "R8": Source("Many Co-Authors", "https://manycoauthors.org/about"),
    "R9": Source("Levin, Walter, Murnighan 2011", "http://www.levin.rutgers.edu/research/dormant-ties-abstract.html"),
    "R10": Source("Walter, Levin, Murnighan 2015", "http://www.jorgewalter.com/post/3/144"),
    "R11": Source("Aknin & Sandstrom 2024", "https://doi.org/10.1038/s44271-024-00075-8"),
    "R12": Source(
        "Liu et al.",
        "https://www.simplypsychology.org/the-surprise-of-reaching-out-appreciated-more-than-we-think.html",
    ),
    "R13": Source(
        "Kumar & Epley 2018",
        "https://www.researchgate.net/publication/326022743_Undervaluing_Gratitude_Expressers_Misunderstand_the_Consequences_of_Showing_Appreciation",
    ),
    "R14": Source("Atir, Wald, Epley 2022", "https://www.pnas.org/eprint/DPJI9F3EDFAIMUPSNGPH/full"),
    "R15": Source("Boothby et al. 2018", "http://repository.essex.ac.uk/23025/"),
    "R16": Source("Mastroianni et al. 2021", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7958231"),
    "R17": Source("Hart, VanEpps, Schweitzer", "https://dhbr.diamond.jp/articles/-/8090"),
    "R18": Source("Stafford et al.", "https://m.moam.info/conversational-memory_5ba33a24097c4775258b47d9.html"),
    "R19": Source("Guest, Bunce, Johnson 2006", "https://fr.scribd.com/document/342751365/Saturacion-teorica"),
    "R20": Source(
        "Gallen & Wasserman",
        "https://readkong.com/page/informed-choices-gender-gaps-in-career-advice-yana-3222527",
    ),
    "R21": Source(
        "Milkman, Akinola, Chugh 2012",
        "https://id.scribd.com/document/136619227/Temporal-Distance-and-Discrimination",
    ),
    "R22": Source(
        "Wheeler et al.",
        "https://documents.pub/document/linkedinto-job-opportunities-experimental-evidence-from-job-2020-8-24-linkedinto.html",
    ),
    "R23": Source("Liu, Huang, Wang 2014", "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2632318"),
    "R24": Source("Sandstrom, Boothby, Cooney 2022", "http://sro.sussex.ac.uk/id/eprint/106535/"),
    "R25": Source("Strada/NSSE 2021", "https://stradaeducation.org/report/pv-release-dec-8-2021/"),
    "R26": Source("Minson, VanEpps et al.", "https://time.com/5334599/tell-truth-honest-answers-science/"),
    "R27": Source("Boomerang", "https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html"),
    "R28": Source(
        "LinkedIn InMail",
        "https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/",
    ),
    "R29": Source(
        "Yahoo",
        "https://www.digitaltrends.com/computing/what-the-largest-ever-email-study-shows-about-our-habits/",
    ),
    "R30": Source(
        "Vendor follow-up data",
        "https://warmysender.com/blog/posts/cold-email-follow-up-sequence-timing-data",
    ),
    "R31": Source("Gong", "https://gong.io/resources/labs/talk-to-listen-conversion-ratio"),
    "R32": Source(""1 in 12" origin", "http://www.quintcareers.com/information-background/"),
    "R33": Source(
        "Kristof-Brown et al. 2005",
        "https://vdocuments.us/consequences-of-individualsa-fit-at-work-a-meta-consequences-of-individualsa.html",
    ),
    "R34": Source("RJP", "http://onlinelibrary.wiley.com/doi/10.1111/j.1744-6570.2011.01230.x/full"),
    "R35": Source("80,000 Hours", "https://80000hours.org/2012/08/how-to-find-a-job-you-ll-love"),
    "R35b": Source("Nye et al. chapter", "https://trantor.is/content/nAtaoabE14jK2s3c/xhtml/C10_chapter5.xhtml"),
    "R36": Source("MAP", "https://sloanreview.mit.edu/article/a-structured-approach-to-strategic-decisions/"),
    "R37": Source(
        "Lexis et al. 2021",
        "http://carrels.distantreader.org/journal-journalOfTeachingAndLearningForGraduateEmployability-doaj/txt/jtlge-1318.txt",
    ),
    "H1": Source("Alboher's pet peeves", "https://waypoint.wordpress.com/2007/11/19/informational-interviews-part-2/"),
    "H2": Source("Arum, Tuesday Truths", "http://www.arumgroup.com/2015/11/17/tuesday-truths-2015-edition-v46/"),
    "H3": Source(
        "Vault, What not to do",
        "http://www.vault.com/blog/interviewing/what-not-to-do-in-an-informational-interview",
    ),
    "H4": Source("Twin Cities (Lindgren)", "https://www.twincities.com/2010/04/24/do-informational-interviews-right/"),
    "H5": Source(
        "Job Jenny",
        "https://www.jobjenny.com/the-blog/2011/6/14/why-the-term-informational-interview-makes-me-and-lots-of-ot.html",
    ),
    "H6": Source("Informational Interview Fail", "http://www.mikeandmusic.com/?p=2314"),
    "H7": Source("Fordham, How to botch", "http://fordhamgpdp.blogspot.com/2013/04/informationalinterviewspart4.html"),
    "H8": Source(
        "Mac's List, 10 mistakes",
        "http://www.macslist.org/dont-do-these-10-things-in-an-informational-interview/",
    ),
    "H9": Source(""Let's do coffee"", "https://theamericangenius.com/editorials/lets-coffee-insulting-request/"),
    "H10": Source("Booking links", "https://newsletter.weskao.com/p/unspoken-power-dynamics-of-calendly"),
    "H11": Source(
        "Nobody takes up the offer (1 in 100, anecdote)",
        "http://linkedexec.com/dont-turn-down-informational-interviews/",
    ),
    "H12": Source(
        "Posner, Contacting your specialist",
        "http://miriamposner.com/classes/is270s23/assignments/specialization-dossier/contacting-your-specialist/",
    ),
    "H13": Source("Carpe the Coffee", "http://michelemollkoy.com/2016/04/02/carpe-the-coffee/"),
    "H14": Source(
        "KPU × Ten Thousand Coffees",
        "https://runnermag.ca/2020/12/new-mentorship-program-connects-kpu-students-and-alumni-one-virtual-coffee-at-a-time/",
    ),
    "H15": Source(
        "AI outreach backlash",
        "https://www.aitechsuite.com/ai-news/silicon-valley-leaders-reject-ai-generated-outreach-as-research-warns-automated-messages-destroy-tru",
    ),
    "H16": Source("Consent", "https://support.blinq.me/en/articles/71263-asking-for-consent-before-you-capture-a-note"),
    "H17": Source("Double opt-in", "https://www.cbinsights.com/blog/double-optin-intro/"),
    "H18": Source("Autistic interviewees", "https://twunroll.com/article/1347962270748434432"),
    "T1": Source(
        "Spreadsheet columns",
        "http://twentyventures.com/index.php/2018/02/13/maintain-professional-network/",
    ),
    "T4": Source("Application tracking guide", "https://www.jobswyft.com/blog/category/application-tracking/"),
    "T6": Source("Why personal CRMs fail", "https://knowthem.vercel.app/blog/why-personal-crms-fail"),
    "T7": Source(
        "The Atlantic on personal CRM",
        "https://www.theatlantic.com/technology/archive/2019/11/personal-crm-software-uphabit-dex-google-spreadsheets/601531/",
    ),
    "T8": Source("ZDNet", "https://www.zdnet.com/article/contact-managers-and-crm-systems-are-incredibly-stupid/"),
    "T9": Source(
        "Ten Thousand Coffees FAQ",
        "https://intercom.help/tenthousandcoffees/en/articles/3528062-academic-partner-faq",
    ),
    "T10": Source(
        "ADPList criteria",
        "https://intercom.help/adplist-community/en/articles/8544615-adplist-mentor-criteria",
    ),
    "T11": Source("LinkedIn CSV", "https://endearist.com/en/blog/how-to-export-linkedin-connections"),
    "T12": Source("GDPR", "https://endearist.com/en/glossary/gdpr-and-contact-data"),
    "T13": Source("GigHQ contact states", "https://glama.ai/mcp/connectors/ai.gighq/gighq/tools/search_contacts"),
    "T14a": Source("Trojans360", "https://trojans360.com/trojans360posts/the-art-of-the-coffee-chatnbsp"),
    "T15": Source(
        "OB/OG visits",
        "https://info.jelper.co/post/2412-ob-visits-explained-a-key-to-career-success-in-japan-en",
    ),
    "T16": Source("JD-R", "https://it.scribd.com/document/62832595/Bakker-Demerouti-JMP-2007"),
    "T17": Source("O*NET", "https://www.onetcenter.org/content.html"),
    "T18": Source("Schein", "http://changingminds.org/explanations/values/career_anchors.htm"),
    "T19": Source(
        "Managing networking logistics",
        "https://www.employmentcrossing.com/article/900013429/Managing-Networking-Logistics-and-Staying-In-Touch",
    ),
    "T20": Source(
        "Auckland Alumni Connect",
        "https://www.auckland.ac.nz/en/alumni/get-involved/alumni-connect/information-for-alumni.html",
    ),
    "T21": Source(
        "The Shyness Project",
        "https://theshynessproject.wordpress.com/2011/11/13/first-time-calling-for-an-informational-interview/",
    ),
    "T22": Source(
        "Art of the Informational Interview",
        "https://artoftheinformationalinterview.com/p/how-to-deal-with-the-emotional-rollercoaster",
    ),
    "T23": Source("MIRA people tracker note", ""),
    "T24": Source("hunter-connector", "https://www.skills.sh/jakeschincariol/hunter-skill/hunter-connector"),
    "T26": Source(
        "Cold e-mail logs: 10 % not unusual in research",
        "https://eugenevinitsky.github.io/posts/2020-12-25-coldemails.html",
    ),
}
