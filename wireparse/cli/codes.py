"""Exit codes. What is wrong with the content of a dispatch stands in its diagnostics and changes none of them."""

from typing import Final

DONE: Final = 0  #: everything was read
UNREAD: Final = 1  #: something could not be read or written
USAGE: Final = 2  #: wrong usage, as argparse has it
INTERRUPTED: Final = 130  #: as a shell reports a process that Ctrl-C ended
CLOSED: Final = 141  #: as a shell reports a process that a closed pipe ended
