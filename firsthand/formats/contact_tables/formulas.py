"""Cells that a spreadsheet would take for a formula: a mark before them on the way out, taken away on the way in."""

_LEADING = ("=", "+", "-", "@", "\t", "\r")  # OWASP, CSV injection
_GUARD = "'"


def guarded(cell: str) -> str:
    """This function will put a mark before a cell that would be calculated, so that `unguarded` gives it back."""
    return _GUARD + cell if cell.lstrip(_GUARD).startswith(_LEADING) else cell


def unguarded(cell: str) -> str:
    """This function will take away one mark before what would else be calculated, and leave any other cell alone."""
    bare = cell.lstrip(_GUARD)
    return cell[1:] if bare != cell and bare.startswith(_LEADING) else cell
