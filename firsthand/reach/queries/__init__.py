"""Reads of reach."""
