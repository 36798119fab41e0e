"""The command line: dispatches in, a readable view or records out."""

from wireparse.cli.codes import CLOSED, DONE, INTERRUPTED, UNREAD, USAGE
from wireparse.cli.main import main

__all__ = ["CLOSED", "DONE", "INTERRUPTED", "UNREAD", "USAGE", "main"]
