"""`python -m wireparse`: the command line."""

import sys

from wireparse.cli import main

if __name__ == "__main__":
    sys.exit(main())
