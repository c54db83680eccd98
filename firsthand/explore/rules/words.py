"""The closed lists of explore: each is mirrored by a constraint in the tables."""

from enum import StrEnum


class InterestKind(StrEnum):
    INDUSTRY = "industry"
    JOB = "job"
    COMPANY = "company"
    PATH = "path"


class Leaning(StrEnum):
    CURIOUS = "curious"
    LEANING_IN = "leaning_in"
    LEANING_OUT = "leaning_out"
    DECIDED = "decided"


class QuestionState(StrEnum):
    OPEN = "open"
    PARTLY = "partly"
    ANSWERED = "answered"
    DROPPED = "dropped"


class Topic(StrEnum):
    """The 18 subjects a question or a remark can be about (questions.md)."""

    PATH = "PATH"
    DAY = "DAY"
    WORK = "WORK"
    SKILL = "SKILL"
    ENTRY = "ENTRY"
    HIRE = "HIRE"
    CULT = "CULT"
    LIFE = "LIFE"
    HARD = "HARD"
    GROW = "GROW"
    TREND = "TREND"
    PAY = "PAY"
    MEAN = "MEAN"
    FIT = "FIT"
    ADV = "ADV"
    RES = "RES"
    REF = "REF"
    CLOSE = "CLOSE"


class HostKind(StrEnum):
    """From where somebody sees the work; who answers best depends on it (questions.md)."""

    NEWCOMER = "newcomer"
    PEER = "peer"
    MANAGER = "manager"
    VETERAN = "veteran"
    LEAVER = "leaver"
    RECRUITER = "recruiter"
    UNKNOWN = "unknown"


class Dimension(StrEnum):
    """The twelve fit dimensions (fit.md)."""

    ACTIVITIES = "activities"
    AUTONOMY = "autonomy"
    GROWTH = "growth"
    MEANING = "meaning"
    PEOPLE = "people"
    LOAD = "load"
    PLACE = "place"
    SECURITY = "security"
    PAY = "pay"
    VALUES = "values"
    ENTRY = "entry"
    FUTURE = "future"
