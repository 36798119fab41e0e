"""`python -m wireparse`: the command line."""

import sys

from wireparse.cli import main

sys.exit(main())
