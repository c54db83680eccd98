"""The sources behind rules, defaults and words on screen: each key with its title and where it was read.

Keys: S guides and methods, R research, H hosts and etiquette, T tools and frameworks.
"""

from typing import NamedTuple


class Source(NamedTuple):
    """A title, and an address where there is one."""

    title: str
    address: str


_LINES = """
S1 | The 2-Hour Job Search 2nd ed., summary | https://sobrief.com/books/the-2-hour-job-search-second-edition
S2 | Reader's notes on The 2-Hour Job Search (2nd ed.)
S3 | SFU, Requesting an information interview | http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/informationinterviews/request-info-interview.html
S4 | How to Be Awesome at Your Job #626 (Dalton) | https://awesomeatyourjob.com/626-mastering-the-2-hour-job-search-that-generates-dream-interviews-with-steve-dalton/
S5 | Why not the '1-Hour Job Search'? | https://2hourjobsearch.com/articles/why-not-the-1-hour-job-search
S6 | The TIARA Framework | http://www.lucydotson.com/blog/2015/02/19/the-tiara-framework-quotes-from-the-2-hour-job-search
S7 | UCL Careers interview with Dalton (transcript) | https://videodb.org/informational-interviewing-with-steve-dalton/8FsUm5noXEM
S7b | How to Botch an Informational Interview (reply promptly) = H7
S8 | Foothold, a public networking routine
S9 | 2HJS tracker app
S10 | Advocate (2HJS on Google ADK) changelog/spec
S11 | UC Berkeley Informational Interviews | https://career.berkeley.edu/start-exploring/informational-interviews/
S12 | UC Berkeley Etiquette | https://career.berkeley.edu/Info/InfoInterviewEtiquette
S13 | Yale Postdocs | https://postdocs.yale.edu/book/export/html/741
S14 | Pomona | https://www.pomona.edu/administration/career-development/how-to/interview/informational-interviews
S15 | Bethel (assessor/ally) | https://www.bethel.edu/career-development/students/resources/info-interviews.php
S16 | Puget Sound | https://www.pugetsound.edu/about/offices-services/ces/job-search-skills/informational-interviewing/
S17 | Kansas State | https://k-state.edu/careercenter/students/gain_experience/voices
S18 | Hampshire | http://www.hampshire.edu/corc/15807.htm
S19 | Babson | https://blogs.babson.edu/undergraduate/2016/03/24/informational-interviews-2/
S20 | Carleton | https://www.carleton.edu/career/students/networking/process/
S21 | MIT CAPD | https://capd.mit.edu/jobs-and-internships/research-industries-and-companies/networking-and-informational-interviews
S22 | MIT OCW Strategies for interviewing strangers | https://ocw.mit.edu/courses/21w-035-science-writing-and-new-media-communicating-science-to-the-public-fall-2016/pages/assignments/strategies-for-interviewing-strangers/
S23 | Northeastern | https://careers.northeastern.edu/article/informational-interviewing/
S24 | Stanford Summer Steps | https://swap.stanford.edu/was/20160311035101mp_/https://undergrad.stanford.edu/advising/student-guides/summer-steps-informational-interviewing
S25 | Eastern University | https://www.eastern.edu/student-life/center-career-development/information-interview
S26 | UC Berkeley HR | https://hr.berkeley.edu/development/career-development/career-management/job-search/informational-interviewing
S27 | Harvard OCS Making Connections | https://ja.scribd.com/document/409189360/College-Making-Connections-Publication
S28 | Utah State Huntsman | https://huntsman.usu.edu/start/resources/career/informational-interviews
S29 | University of Idaho | https://uidaho.edu./current-students/career-services/students-and-alumni/networking/informational-interviews
S30 | Santa Clara, Maintaining the Connection | http://www.scu.edu/careercenter/students/prepare/iin/maintainconnection.cfm
S31 | University of Portland | https://sites.up.edu/career/2015/03/13/informational-interviews-part-2
S32 | Cornell, Maintain Connections | http://www.career.cornell.edu/students/options/networking/maintain.cfm
S33 | ASBMB Today, If I network… | http://www.asbmb.org/asbmbtoday/asbmbtoday_article.aspx?id=5888&page_id=3
S34 | Shawn Janzen | https://shawnjanzen.com/2020/03/01/informational-interviews/
S35 | Cold E-mails and Hot Coffee (Michigan ACE plan) | https://scribd.com/doc/306340025/Cold-E-mails-and-Hot-Coffee-070315c-4
S36 | What Color Is Your Parachute 2018, p. 249 | https://www.yumpu.com/en/document/view/62448963/what-color-is-your-parachute-2018-by-richard-n-bolles-copy/249
S37 | Parachute for teens, pp. 12–13, 29 | https://full-english-books.net/english-books/full-book-what-color-is-your-parachute-42508-read-online-chapter-12
S38 | PIE method | https://booksonline.com.ua/view.php?book=157699&page=32
S39 | Designing Your Life, CreativeLive lessons 10–11 | https://site.creativelive.com/class/designing-your-life-how-to-build-a-well-lived-joyful-life-bill-burnett-dave-evans/lessons/intro-to-prototyping
S40 | The Mom Test notes | https://maximiliansteuck.com/the-mom-test/
S41 | Atomic research guide | https://www.koji.so/docs/atomic-research-nuggets-guide
S42 | Atomizing research: trend or trap (Microsoft) | https://rosenverse.rosenfeldmedia.com/videos/atomizing-research-trend-or-trap
S43 | research-synthesis skill | https://www.skills.sh/assimovt/productskills/research-synthesis
S44 | Affinity diagram | https://skills-rank.com/zh-CN/skill/owl-listener/designer-skills/affinity-diagram
S45 | User interview & discovery workspace | https://wealthandmeans.com/proof/library/l36
S46 | Career Portfolio Workbook (INFO outline, debrief form) | https://issuhub.com/view/index/5854?pageIndex=69
S47 | 20-Minute Networking Meeting reviews | https://talencio.com/news-from-the-frontlines/
S48 | US News, What is an informational interview anyway? | http://money.usnews.com/money/careers/articles/2012/07/26/what-is-an-informational-interview-anyway?page=2
S49 | FlexJobs dos and don'ts | https://www.flexjobs.com/blog/post/dos-and-donts-of-informational-interviewing/
S50 | Harvard Business Review, How to Get the Most Out of an Informational Interview (Knight 2016)
S51 | Berkeley Grad, The power of informational interviews | https://grad.berkeley.edu/news/the-power-of-informational-interviews/
S52 | Informational Interviews, 5–10 questions (mirrored career-centre page) | http://www.childfont.com/careers/jobs-internships/informational-interviews.html
S53 | Serious Job Seeker 8.6 | http://www.seriousjobseeker.com/2010/04/86-after-informational-interview-tasks.html
S55 | After the informational interview | http://jobsearch.about.com/od/infointerviews/a/infointerafter.htm
S56 | Recruiter's Couch | https://recruiterscouch.com/2021/09/02/how-to-make-the-most-of-an-information-interview-3/
S57 | Informational interviews, week-28 guide
S58 | The Ask (School of Design) | https://theschoolofdesign.notion.site/The-Ask-How-to-ask-for-help-from-others-and-increase-your-chances-of-getting-it-e8f4f53f285a453384852abf583a89a0
S59 | Puentes Abroad guide | https://puentesabroad.com/informational-interviewing-guide
S60 | Denver Career Catalyst | https://www.denvercareercatalyst.com/mastering-the-art-of-informational-interviewing/
S61 | Pathfinder Campus, 20 minutes | https://pathfindercampus.ca/?p=3133
S62 | Schofield Strategies | https://schofieldstrategies.com/informational-interview-2/
S63 | LSU/Grown and Flown, personal connections (two-week expectation) | https://lsu.campusesp.com/posts/54
S64 | Vanguard assignment handout | https://issuu.com./vanguardu/docs/informational_interview_assignment_handout
S65 | Washington Center rubric | https://vdocuments.net/informational-interview-rubric.html
S66 | Longwood | http://www.longwood.edu/career/articles/2020/conduct-a-successful-informational-interview/
R1 | Rajkumar et al. 2022 | https://datascience.stanford.edu/events/causal-science-center/online-causal-inference-seminar/online-causal-inference-seminar-1
R2 | Granovetter | https://faculty.babson.edu/krollag/org_site/org_theory/granovet_articles/granovet_job.html
R3 | Flynn & Lake 2008 | https://abcdocz.com/doc/742798/if-you-need-help--just-ask--underestimating-compliance-wi
R4 | Zhao & Epley 2022 | https://www.chicagobooth.edu/review/dont-be-afraid-ask-help
R5 | Roghanizad & Bohns 2017 | https://www.researchgate.net/publication/309146583_Ask_in_person_You're_less_persuasive_than_you_think_over_email
R6 | Brooks, Gino, Schweitzer | https://www.nextgov.com/people/2016/02/dont-hesitate-to-ask-for-advice/241023/
R7 | Huang et al. 2017 | https://cubic-sci.org/blog/in-a-nutshell/ask-questions
R8 | Many Co-Authors | https://manycoauthors.org/about
R9 | Levin, Walter, Murnighan 2011 | http://www.levin.rutgers.edu/research/dormant-ties-abstract.html
R10 | Walter, Levin, Murnighan 2015 | http://www.jorgewalter.com/post/3/144
R11 | Aknin & Sandstrom 2024 | https://doi.org/10.1038/s44271-024-00075-8
R12 | Liu et al. | https://www.simplypsychology.org/the-surprise-of-reaching-out-appreciated-more-than-we-think.html
R13 | Kumar & Epley 2018 | https://www.researchgate.net/publication/326022743_Undervaluing_Gratitude_Expressers_Misunderstand_the_Consequences_of_Showing_Appreciation
R14 | Atir, Wald, Epley 2022 | https://www.pnas.org/eprint/DPJI9F3EDFAIMUPSNGPH/full
R15 | Boothby et al. 2018 | http://repository.essex.ac.uk/23025/
R16 | Mastroianni et al. 2021 | https://pmc.ncbi.nlm.nih.gov/articles/PMC7958231
R17 | Hart, VanEpps, Schweitzer | https://dhbr.diamond.jp/articles/-/8090
R18 | Stafford et al. | https://m.moam.info/conversational-memory_5ba33a24097c4775258b47d9.html
R19 | Guest, Bunce, Johnson 2006 | https://fr.scribd.com/document/342751365/Saturacion-teorica
R20 | Gallen & Wasserman | https://readkong.com/page/informed-choices-gender-gaps-in-career-advice-yana-3222527
R21 | Milkman, Akinola, Chugh 2012 | https://id.scribd.com/document/136619227/Temporal-Distance-and-Discrimination
R22 | Wheeler et al. | https://documents.pub/document/linkedinto-job-opportunities-experimental-evidence-from-job-2020-8-24-linkedinto.html
R23 | Liu, Huang, Wang 2014 | https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2632318
R24 | Sandstrom, Boothby, Cooney 2022 | http://sro.sussex.ac.uk/id/eprint/106535/
R25 | Strada/NSSE 2021 | https://stradaeducation.org/report/pv-release-dec-8-2021/
R26 | Minson, VanEpps et al. | https://time.com/5334599/tell-truth-honest-answers-science/
R27 | Boomerang, what gets e-mails answered | https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html
R28 | LinkedIn, what gets InMail answered | https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/
R29 | The largest study of e-mail replies (Yahoo) | https://www.digitaltrends.com/computing/what-the-largest-ever-email-study-shows-about-our-habits/
R30 | Vendor follow-up data | https://warmysender.com/blog/posts/cold-email-follow-up-sequence-timing-data
R31 | Talk-to-listen ratio (Gong) | https://gong.io/resources/labs/talk-to-listen-conversion-ratio
R32 | '1 in 12' origin | http://www.quintcareers.com/information-background/
R33 | Kristof-Brown et al. 2005 | https://vdocuments.us/consequences-of-individualsa-fit-at-work-a-meta-consequences-of-individualsa.html
R34 | Earnest et al. 2011, realistic job previews | http://onlinelibrary.wiley.com/doi/10.1111/j.1744-6570.2011.01230.x/full
R35 | 80,000 Hours | https://80000hours.org/2012/08/how-to-find-a-job-you-ll-love
R35b | Nye et al. chapter | https://trantor.is/content/nAtaoabE14jK2s3c/xhtml/C10_chapter5.xhtml
R36 | Kahneman, Lovallo, Sibony 2019, a structured approach to decisions | https://sloanreview.mit.edu/article/a-structured-approach-to-strategic-decisions/
R37 | Lexis et al. 2021 | http://carrels.distantreader.org/journal-journalOfTeachingAndLearningForGraduateEmployability-doaj/txt/jtlge-1318.txt
H1 | Alboher's pet peeves | https://waypoint.wordpress.com/2007/11/19/informational-interviews-part-2/
H2 | Arum, Tuesday Truths | http://www.arumgroup.com/2015/11/17/tuesday-truths-2015-edition-v46/
H3 | Vault, What not to do | http://www.vault.com/blog/interviewing/what-not-to-do-in-an-informational-interview
H4 | Twin Cities (Lindgren) | https://www.twincities.com/2010/04/24/do-informational-interviews-right/
H5 | Job Jenny | https://www.jobjenny.com/the-blog/2011/6/14/why-the-term-informational-interview-makes-me-and-lots-of-ot.html
H6 | Informational Interview Fail | http://www.mikeandmusic.com/?p=2314
H7 | Fordham, How to botch | http://fordhamgpdp.blogspot.com/2013/04/informationalinterviewspart4.html
H8 | Mac's List, 10 mistakes | http://www.macslist.org/dont-do-these-10-things-in-an-informational-interview/
H9 | 'Let's do coffee' | https://theamericangenius.com/editorials/lets-coffee-insulting-request/
H10 | Booking links | https://newsletter.weskao.com/p/unspoken-power-dynamics-of-calendly
H11 | Nobody takes up the offer (1 in 100, anecdote) | http://linkedexec.com/dont-turn-down-informational-interviews/
H12 | Posner, Contacting your specialist | http://miriamposner.com/classes/is270s23/assignments/specialization-dossier/contacting-your-specialist/
H13 | Carpe the Coffee | http://michelemollkoy.com/2016/04/02/carpe-the-coffee/
H14 | KPU × Ten Thousand Coffees | https://runnermag.ca/2020/12/new-mentorship-program-connects-kpu-students-and-alumni-one-virtual-coffee-at-a-time/
H15 | AI outreach backlash | https://www.aitechsuite.com/ai-news/silicon-valley-leaders-reject-ai-generated-outreach-as-research-warns-automated-messages-destroy-tru
H16 | Consent | https://support.blinq.me/en/articles/71263-asking-for-consent-before-you-capture-a-note
H17 | Double opt-in | https://www.cbinsights.com/blog/double-optin-intro/
H18 | Autistic interviewees | https://twunroll.com/article/1347962270748434432
T1 | Spreadsheet columns | http://twentyventures.com/index.php/2018/02/13/maintain-professional-network/
T4 | Application tracking guide | https://www.jobswyft.com/blog/category/application-tracking/
T6 | Why personal CRMs fail | https://knowthem.vercel.app/blog/why-personal-crms-fail
T7 | The Atlantic on personal CRM | https://www.theatlantic.com/technology/archive/2019/11/personal-crm-software-uphabit-dex-google-spreadsheets/601531/
T8 | ZDNet | https://www.zdnet.com/article/contact-managers-and-crm-systems-are-incredibly-stupid/
T9 | Ten Thousand Coffees FAQ | https://intercom.help/tenthousandcoffees/en/articles/3528062-academic-partner-faq
T10 | ADPList criteria | https://intercom.help/adplist-community/en/articles/8544615-adplist-mentor-criteria
T11 | LinkedIn CSV | https://endearist.com/en/blog/how-to-export-linkedin-connections
T12 | GDPR | https://endearist.com/en/glossary/gdpr-and-contact-data
T13 | GigHQ contact states | https://glama.ai/mcp/connectors/ai.gighq/gighq/tools/search_contacts
T14a | Trojans360 | https://trojans360.com/trojans360posts/the-art-of-the-coffee-chatnbsp
T15 | OB/OG visits | https://info.jelper.co/post/2412-ob-visits-explained-a-key-to-career-success-in-japan-en
T16 | Bakker and Demerouti, job demands and resources | https://it.scribd.com/document/62832595/Bakker-Demerouti-JMP-2007
T17 | O*NET | https://www.onetcenter.org/content.html
T18 | Schein | http://changingminds.org/explanations/values/career_anchors.htm
T19 | Managing networking logistics | https://www.employmentcrossing.com/article/900013429/Managing-Networking-Logistics-and-Staying-In-Touch
T20 | Auckland Alumni Connect | https://www.auckland.ac.nz/en/alumni/get-involved/alumni-connect/information-for-alumni.html
T21 | The Shyness Project | https://theshynessproject.wordpress.com/2011/11/13/first-time-calling-for-an-informational-interview/
T22 | Art of the Informational Interview | https://artoftheinformationalinterview.com/p/how-to-deal-with-the-emotional-rollercoaster
T23 | MIRA, notes on tracking people
T24 | hunter-connector | https://www.skills.sh/jakeschincariol/hunter-skill/hunter-connector
T26 | Cold e-mail logs: 10 % not unusual in research | https://eugenevinitsky.github.io/posts/2020-12-25-coldemails.html
"""


def _read(line: str) -> tuple[str, Source]:
    key, title, *address = line.split(" | ")
    return key, Source(title, address[0] if address else "")


SOURCES: dict[str, Source] = dict(_read(line) for line in _LINES.strip().splitlines())
