"""Every write of desk."""
