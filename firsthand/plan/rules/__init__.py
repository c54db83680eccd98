"""Pure rules of plan."""
