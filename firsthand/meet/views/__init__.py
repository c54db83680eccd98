"""The pages of meet."""
