"""Who acts at the shell: the operating system knows the user, `--by` is what they say beside it."""

from __future__ import annotations

import argparse
import os
import pwd

from include.actor import Actor
from include.commands.doors import staging
from include.staging.door import Staging


def acting(options: argparse.Namespace) -> Staging:
    """The staging database in the hands of whoever runs the command: its events say who."""
    return staging().acted_by(shell_actor(getattr(options, "by", None)))


def shell_actor(name: str | None) -> Actor:
    """The user of the process; `getpass.getuser` would believe LOGNAME, which anybody may set."""
    try:
        return Actor(login=pwd.getpwuid(os.getuid()).pw_name, name=name)
    except KeyError:  # a container may run as a number that has no user
        return Actor(login=None, name=name)


def login() -> str:
    """What `--by` says where it is left out."""
    return shell_actor(None).login or f"uid {os.getuid()}"
