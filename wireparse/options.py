"""The arguments that the public functions share, checked once: a wrong type is a `TypeError` that says what to do."""

from __future__ import annotations

import datetime as dt
from typing import Any

from wireparse.limits import DEFAULT, Limits


def check_source(source: Any, *, what: str = "source") -> None:
    """Refuse a *source* that is neither text nor bytes."""
    if not isinstance(source, (str, bytes)):
        kind = type(source).__name__
        raise TypeError(f"{what} must be str or bytes, not {kind}; read a file first, for example Path(name).read_bytes()")


def check_text(text: Any) -> None:
    """Refuse a *text* that is not a `str`."""
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}; decode bytes first, or give them to parse_dispatch()")


def check_word(value: Any, name: str, example: str) -> None:
    """Refuse an option called *name* that is neither None nor a `str` such as *example*."""
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{name} must be a str such as {example!r}, or None, not {type(value).__name__}")


def check_received(received: Any) -> None:
    """Refuse a *received* that is not an aware `datetime`."""
    if received is None:
        return
    if not isinstance(received, dt.datetime):
        raise TypeError(f"received must be an aware datetime.datetime or None, not {type(received).__name__}")
    if received.utcoffset() is None:
        raise ValueError("received must be aware: give it a tzinfo, for example received.replace(tzinfo=datetime.timezone.utc)")


def as_limits(limits: Any) -> Limits:
    """Give the `Limits` that the option asks for; None is the default ones.

    Raises:
        TypeError: it is something else.
    """
    if limits is None:
        return DEFAULT
    if not isinstance(limits, Limits):
        raise TypeError(f"limits must be wireparse.Limits(...) or None, not {type(limits).__name__}")
    return limits


def as_zone(timezone: Any) -> dt.tzinfo | None:
    """Give the `tzinfo` that the option *timezone* names.

    Raises:
        ValueError: there is no such IANA zone.
        TypeError: it is neither a name, nor a `tzinfo`, nor None.
    """
    if timezone is None or isinstance(timezone, dt.tzinfo):
        return timezone
    if not isinstance(timezone, str):
        raise TypeError(f"timezone must be an IANA name such as 'Europe/Paris', a tzinfo or None, not {type(timezone).__name__}")
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(timezone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"timezone {timezone!r} is not an IANA name such as 'Europe/Paris' or 'America/New_York'") from error
