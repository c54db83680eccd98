"""What the pages of learn let a seeker say."""
