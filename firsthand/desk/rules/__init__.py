"""Pure rules of desk."""
