"""Every write of meet."""
