"""One app, one migration history: imports the rooms' tables so that Django finds them."""

from firsthand.explore import models as explore
from firsthand.learn import models as learn
from firsthand.meet import models as meet
from firsthand.owners import models as owners
from firsthand.people import models as people
from firsthand.plan import models as plan
from firsthand.reach import models as reach

__all__ = ["explore", "learn", "meet", "owners", "people", "plan", "reach"]
