"""Who acts at the shell: the operating system knows the user, `--by` is what they say beside it."""

from __future__ import annotations

import argparse
import os
import pwd
from typing import Any

from include.actor import Actor
from include.commands.doors import staging
from include.staging.door import Staging


def acting(options: argparse.Namespace) -> Staging:
    """The staging database in the hands of whoever runs the command: its events say who."""
    return staging().acted_by(shell_actor(options.by))


def shell_actor(name: str | None) -> Actor:
    """The user of the process; `getpass.getuser` would believe LOGNAME, which anybody may set."""
    try:
        return Actor(login=pwd.getpwuid(os.getuid()).pw_name, name=name)
    except KeyError:  # a container may run as a number that has no user
        return Actor(login=None, name=name)


def add_by(verb: Any) -> None:
    """`--by NAME` of a verb that changes something; the log-in where it is left out."""
    name = shell_actor(None).login or f"uid {os.getuid()}"
    verb.add_argument("--by", default=name, metavar="NAME", help="who says so (default: your log-in)")
