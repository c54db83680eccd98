"""Every write about owners."""

from firsthand.owners.actions.seekers import SeekerFacts, change_seeker, ensure_seeker, note_audit

__all__ = ["SeekerFacts", "change_seeker", "ensure_seeker", "note_audit"]
