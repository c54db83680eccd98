"""Writes about interests, questions, what matters, and occupations."""
