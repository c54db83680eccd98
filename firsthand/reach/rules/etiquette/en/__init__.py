"""The English words of the rules. Another language is another package of the same shape."""
