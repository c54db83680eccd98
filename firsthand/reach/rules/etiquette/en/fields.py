"""English words that name a field of a template."""

FIELDS = frozenset(
    "name names first last given family full company employer organisation organization school university college course "
    "field role title city town topic degree number program programme major subject department profession job team position "
    "date time day place location industry person host contact recipient sender your my their the here mutual project event "
    "hobby interest skill blank tbd tbc todo xx etc specific detail fact something point year address link phone email".split()
)
ORDERS = frozenset("insert enter fill add put type replace write".split())
