"""Every read of keep."""
