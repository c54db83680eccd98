"""Every write of learn."""
