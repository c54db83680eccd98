"""Every read of learn."""
