"""LinkedIn's data archive: connections, messages, invitations, recommendations, the owner's own journey."""

from firsthand.formats.linkedin.reading import read_export
from firsthand.formats.linkedin.tables import is_table
from firsthand.formats.linkedin.values import Connection, Contact, Export, Owner, Stage, profile_key

__all__ = ["Connection", "Contact", "Export", "Owner", "Stage", "is_table", "profile_key", "read_export"]
