"""Who sits at the shell: the operating system knows the user, `--by` is what they say beside it."""

from __future__ import annotations

import argparse
import os
import pwd

from include.actor import Actor
from include.commands.doors import staging
from include.staging.door import Staging


def login() -> str:
    """The operating system's user, whatever LOGNAME and USER say; its number where it has no name."""
    number = os.getuid()
    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return f"uid {number}"


def acting(options: argparse.Namespace) -> Staging:
    """The staging database in the hands of whoever runs the command: its events say who."""
    return staging().acted_by(Actor(login=login(), name=getattr(options, "by", None)))
