"""Every read of plan."""
