"""Every read of meet."""
