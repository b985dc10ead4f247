"""`./o2c VERB …`: every command of the product; `./o2c --help` lists them."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from include.commands import (
    alerts,
    arm,
    company,
    conflicts,
    decisions,
    doors,
    events,
    flows,
    hidden,
    history,
    mappings,
    package,
    promote,
    reconcile,
    schemas,
    send_again,
    status,
)
from include.errors import OrderToCashError
from include.opening.connections import airflow_connections

ROOMS = (
    company,
    arm,
    promote,
    package,
    mappings,
    flows,
    status,
    events,
    reconcile,
    history,
    alerts,
    conflicts,
    hidden,
    decisions,
    send_again,
    schemas,
)


def parser() -> argparse.ArgumentParser:
    """Every command with its options; `run` of what it parses carries the command out."""
    made = argparse.ArgumentParser(prog="./o2c", description="Order to cash: set up, watch, decide.")
    verbs = made.add_subparsers(dest="verb", required=True, metavar="VERB")
    for room in ROOMS:
        room.add_verbs(verbs)
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it went well, 1 with the reason and the cure when not."""
    options = parser().parse_args(arguments)
    doors.begin()
    try:
        with airflow_connections():
            return int(options.run(options) or 0)
    except OrderToCashError as error:
        print(error.message, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The reader of our output (head, less) has seen enough.
        sys.stdout = open(os.devnull, "w")  # noqa: PTH123, SIM115
        return 0


if __name__ == "__main__":
    sys.exit(main())
