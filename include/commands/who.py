"""Who sits at the shell."""

from __future__ import annotations

import os
import pwd


def login() -> str:
    """The operating system's user, whatever LOGNAME and USER say; its number where it has no name."""
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"
