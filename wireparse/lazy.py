"""Patterns that are compiled when they are first used: most texts need few of them, and a first parse waits for each."""

import functools
import re


@functools.cache
def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """Compile *source*, once.

    Example:
        >>> pattern("[0-9]+").match("12 mars")[0]
        '12'
    """
    return re.compile(source, flags)
