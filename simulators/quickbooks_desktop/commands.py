"""The command line of a simulated company file."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from simulators.quickbooks_desktop.books.company_file import back_up, create, restore, turn
from simulators.quickbooks_desktop.books.settings import SWITCHES
from simulators.quickbooks_desktop.people.enter import enter, remove
from simulators.quickbooks_desktop.people.fill import fill
from simulators.quickbooks_desktop.people.hand_commands import HAND_COMMANDS, add_hand_commands
from simulators.quickbooks_desktop.people.listing import as_json, overview
from simulators.quickbooks_desktop.qbxml.grammar import Malformed

#: Options of `create` that are switches of the company.
_CREATE = ("name", "path", "edition", "qbxml", "closing-date", "timezone", "summer-offset")

Command = Callable[[argparse.Namespace], str]


def main(arguments: list[str]) -> int:
    """Run one command; 0 when it worked, 1 with a sentence on stderr when it did not."""
    options = _parser().parse_args(arguments)
    try:
        output = COMMANDS[options.command](options)
    except (ValueError, ArithmeticError, OSError, sqlite3.Error, Malformed) as error:
        print(f"{options.command}: {error}", file=sys.stderr)
        return 1
    print(output, end="" if output.endswith("\n") else "\n")
    return 0 if 'statusSeverity="Error"' not in output else 1


def _create(options: argparse.Namespace) -> str:
    given = {key: getattr(options, key.replace("-", "_")) for key in _CREATE}
    create(
        options.file,
        {key: value for key, value in given.items() if value is not None},
        owner_id=options.owner_id,
        file_id=options.file_id,
    )
    return f"{options.file} is a company now."


def _set(options: argparse.Namespace) -> str:
    turn(options.file, options.key, options.value)
    return f"{options.key} = {options.value}"


def _enter(options: argparse.Namespace) -> str:
    text = sys.stdin.read() if options.document == "-" else Path(options.document).read_text(encoding="utf-8")
    return enter(options.file, text)


def _back_up(options: argparse.Namespace) -> str:
    back_up(options.file, options.copy)
    return f"{options.copy} is a copy of {options.file}."


def _restore(options: argparse.Namespace) -> str:
    restore(options.file, options.copy)
    return f"{options.file} is what it was in {options.copy}."


COMMANDS: dict[str, Command] = {
    "create": _create,
    "show": lambda options: overview(options.file),
    "export": lambda options: as_json(options.file, options.object),
    "set": _set,
    "enter": _enter,
    "void": lambda options: remove(options.file, "void", options.kind, options.id),
    "delete": lambda options: remove(options.file, "delete", options.kind, options.id),
    "fill": lambda options: fill(
        options.file, customers=options.customers, invoices=options.invoices, days=options.days
    ),
    "backup": _back_up,
    "restore": _restore,
    **{name: command.run for name, command in HAND_COMMANDS.items()},
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m simulators.quickbooks_desktop", description="A simulated QuickBooks Desktop company file."
    )
    parser.add_argument("file", type=Path, help="the company file")
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("create", help="make a company with its starting books")
    for key in _CREATE:
        making.add_argument(f"--{key}", help=f"{SWITCHES[key].does} (default {SWITCHES[key].default or 'none'})")
    making.add_argument("--owner-id", default="", help="OwnerID of the connected application, with --file-id")
    making.add_argument("--file-id", default="", help="FileID that the Web Connector has written")
    commands.add_parser("show", help="counts and sums per object")
    exporting = commands.add_parser("export", help="all records of one object as JSON")
    exporting.add_argument("--object", required=True, help="Customer, Invoice, ...")
    setting = commands.add_parser(
        "set",
        help="turn a switch",
        epilog="; ".join(f"{key}: {switch.does}" for key, switch in SWITCHES.items()),
    )
    setting.add_argument("key")
    setting.add_argument("value")
    entering = commands.add_parser("enter", help="type in a qbXML document, or bare requests, as the user")
    entering.add_argument("document", help="a file, or - for standard input")
    for name, help_text in (("void", "void a transaction"), ("delete", "delete a transaction or list record")):
        removing = commands.add_parser(name, help=help_text)
        removing.add_argument("kind", help="Invoice, Customer, ...")
        removing.add_argument("id", help="its TxnID or ListID")
    for name, help_text in (("backup", "copy the company file"), ("restore", "go back to a copy")):
        copying = commands.add_parser(name, help=help_text)
        copying.add_argument("copy", type=Path)
    filling = commands.add_parser("fill", help="add many customers and invoices")
    filling.add_argument("--customers", type=int, default=0, help="how many")
    filling.add_argument("--invoices", type=int, default=0, help="how many")
    filling.add_argument("--days", type=int, default=0, help="entered evenly over so many days up to now (default 0)")
    add_hand_commands(commands)
    return parser
