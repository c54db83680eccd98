"""Every write of keep."""
