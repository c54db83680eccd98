"""Every read of desk."""
