"""`python -m firsthand` is the command line."""

from firsthand.config.cli import main

main()
