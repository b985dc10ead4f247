"""The commands for what a person does at the PC without writing qbXML: pay, credit, merge ..."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from simulators.quickbooks_desktop.people.condensing import condense
from simulators.quickbooks_desktop.people.invoicing import invoice_order
from simulators.quickbooks_desktop.people.receiving import apply, bounce, credit, deposit, pay
from simulators.quickbooks_desktop.people.tidying import merge, rename

Run = Callable[[argparse.Namespace], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HandCommand:
    """One command: what it does, its arguments and options with their help, and the function behind it."""

    does: str
    arguments: tuple[tuple[str, str], ...]
    run: Run
    options: tuple[tuple[str, str], ...] = ()


_DAY = ("--date", "the day of the transaction, such as 2026-03-02 (default today)")
_REF = ("--ref", "its number")
_AMOUNT = ("--amount", "such as 50.00 (default as much as can be)")
_INVOICE = ("invoice", "its TxnID or number")
_CUSTOMER = ("customer", "full name or ListID of a customer or job")

HAND_COMMANDS: dict[str, HandCommand] = {
    "pay": HandCommand(
        does="receive a payment for an invoice",
        arguments=(_INVOICE,),
        options=(_AMOUNT, _DAY, _REF),
        run=lambda given: pay(given.file, given.invoice, amount=given.amount, day=given.date, ref_number=given.ref),
    ),
    "deposit": HandCommand(
        does="receive a payment before there is an invoice",
        arguments=(_CUSTOMER, ("sum", "such as 50.00")),
        options=(_DAY, _REF),
        run=lambda given: deposit(given.file, given.customer, given.sum, day=given.date, ref_number=given.ref),
    ),
    "apply": HandCommand(
        does="apply an unused payment or a credit memo to an invoice",
        arguments=(("credit", "TxnID or number of the payment or credit memo"), _INVOICE),
        options=(_AMOUNT,),
        run=lambda given: apply(given.file, given.credit, given.invoice, amount=given.amount),
    ),
    "bounce": HandCommand(
        does="delete a payment",
        arguments=(("payment", "its TxnID or number"),),
        run=lambda given: bounce(given.file, given.payment),
    ),
    "credit": HandCommand(
        does="write a credit memo",
        arguments=(_CUSTOMER, ("sum", "such as 50.00, before tax")),
        options=(("--item", "full name of the item (default the first one)"), _DAY, _REF),
        run=lambda given: credit(
            given.file, given.customer, given.sum, item=given.item, day=given.date, ref_number=given.ref
        ),
    ),
    "rename": HandCommand(
        does="give a list record another name",
        arguments=(("kind", "Customer, ItemService, ..."), ("record", "full name or ListID"), ("name", "the new name")),
        run=lambda given: rename(given.file, given.kind, given.record, given.name),
    ),
    "merge": HandCommand(
        does="merge a list record into another",
        arguments=(
            ("kind", "Customer, Vendor, ..."),
            ("loser", "full name or ListID of the one that goes"),
            ("survivor", "full name or ListID of the one that stays"),
        ),
        run=lambda given: merge(given.file, given.kind, given.loser, given.survivor),
    ),
    "condense": HandCommand(
        does="take settled transactions out of the file",
        arguments=(("before", "the first day that stays, such as 2026-01-01"),),
        run=lambda given: condense(given.file, given.before),
    ),
    "invoice-order": HandCommand(
        does="invoice a sales order",
        arguments=(("order", "its TxnID or number"),),
        options=(("--part", "the share of each line, such as 0.5 (default all that is open)"), _DAY, _REF),
        run=lambda given: invoice_order(given.file, given.order, part=given.part, day=given.date, ref_number=given.ref),
    ),
}


def add_hand_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Teach the command line these commands."""
    for name, command in HAND_COMMANDS.items():
        parser = commands.add_parser(name, help=command.does)
        for argument, help_text in command.arguments:
            parser.add_argument(argument, help=help_text)
        for option, help_text in command.options:
            parser.add_argument(option, default="", help=help_text)
