"""Whom to ask next: what a person knows of an interest, how reachable they are, and whom to hear as a set."""
