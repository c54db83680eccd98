"""The closed lists of learn: each is mirrored by a constraint in the tables."""

from enum import StrEnum


class RemarkKind(StrEnum):
    FACT = "fact"
    OPINION = "opinion"
    PREDICTION = "prediction"


class Stance(StrEnum):
    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"


class Side(StrEnum):
    """Who promised."""

    HOST = "host"
    SEEKER = "seeker"
