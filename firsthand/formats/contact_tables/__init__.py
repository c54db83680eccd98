"""Tables of contacts (CSV): as Google and Outlook write them, and any other whose columns can be told or are said."""

from firsthand.formats.contact_tables.meanings import Contact, Form, Meaning, Table
from firsthand.formats.contact_tables.reading import read_table
from firsthand.formats.contact_tables.writing import write_table

__all__ = ["Contact", "Form", "Meaning", "Table", "read_table", "write_table"]
