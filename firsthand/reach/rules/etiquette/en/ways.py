"""Links and booking pages in English."""

from firsthand.kernel.phrases import Phrases

BOOKING = Phrases("""
(calendly|savvycal|when2meet|youcanbook|youcanbookme|acuityscheduling|koalendar|zcal|tidycal|appointlet|setmore|\
simplybook|rallly|xoyondo|terminplaner|framadate|nuudel|lettucemeet|cal.com|chilipiper|reclaim.ai|vyte|picktime|\
timify|meetergo|zeeg)
doodle (poll|link|with|for|at|page|survey|below|here|.com|to)
(my|the|a|this|in|on|our|fill) doodle !(on|of|is still|was|book|drawing)
(book|booking|schedule|scheduling|appointment|reserve|reservation) (link|page|tool|form|site|app|calendar|system|\
portal|website)
(book|pick|choose|grab|take|reserve|select|tick|find|click|schedule|block|sign up for|claim|put yourself down) ..6 \
(my|the|this|our|an|a) (online|shared|public|google|outlook|booking|open|electronic)? (calendar|calender|page|link|\
schedule|booking|poll|form|planner|diary|timetable|sheet|agenda) !(of (your|yours)|you keep|you run)
(book|pick|choose|grab|take|reserve|select|tick|find|schedule) ..6 (using|through|via|at|on|from|with|in) (the|this|\
my) (link|page|button|poll|form|address)
(my|this|the|a) (calendar|scheduling|booking|meeting|meetings|availability) (link|page)
(calendar|diary|schedule|availability) is (here|below|open|linked|online|public|shared|at|under)
poll ..6 (tick|vote|choose|mark|fill|dates|days|slots|times)
(use|click|follow|through|via|with|on) (the|this|my) link ..2 (grab|book|choose|pick|reserve|schedule|take|find)
(enter|put|give|add|fill in|mark|tick|indicate|type) your (availability|free times|free slots|free days|available)
(put|write|leave|add) your (name|initials|number) ..10 (survey|sheet|spreadsheet|poll|planner|calendar|roster|list)
(tick|mark|enter|choose|pick|take|claim|reserve|sign) ..10 (survey|sheet|spreadsheet|poll|planner|calendar|roster|\
sign up list)
(click|tap|press) ..5 (square|button|slot|field|box|cell|time|date|day)
(page|app|site|assistant|tool) ..4 (tick|choose|pick|mark|click|tap|confirm|select|book) ..6 (time|times|date|dates|\
slot|slots|days)
(online|booking|sign up|shared) (survey|sheet|spreadsheet|form|poll|calendar|planner|diary|roster|list)
link to my (calendar|diary|schedule|agenda|availability|planner|booking)
(fill in|fill out|complete|answer|vote in|vote on|tick|mark|enter) ..4 (poll|doodle|when2meet|date finder|\
availability form|scheduling form|times in|dates in)
(poll|form|survey|sheet|spreadsheet|table|page) (with|of|for|where|in which|to) ..5 (dates|date|slots|slot|times|days|\
availability|appointment*)
(book|reserve|schedule) (yourself|yourself in|a slot|a time|time|an appointment|a call|a meeting|me) (on|with|in|via|\
through|here|at|from|into)? (here|my|this|the|online|it|below|calendar)
(google|outlook|microsoft|hubspot) (calendar)? (booking*|appointment*|meetings) (page|link|schedule)?
""")
