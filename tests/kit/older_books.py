"""Books that finance backed up and set back: what people do before that and afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from simulators.quickbooks_desktop.books.company_file import back_up
from tests.kit.connected_company import COMPANY
from tests.kit.desk import Command, Desk, desk_in
from tests.kit.runbooks import command


@contextmanager
def backed_up(folder: Path) -> Iterator[Desk]:
    """A deal over 1,000.00 that was invoiced and read; then finance backed the company file up, as backup.db."""
    with desk_in(folder) as made:
        made.product("SV")
        made.won_deal("Bench", made.account("One"), ("SV", "10", "100.00"))
        made.world.there_and_back()
        made.world.poll()
        made.world.clock.pass_by(hours=1)
        back_up(made.world.books.books, folder / "backup.db")
        yield made


def in_books(desk: Desk, memo: str) -> str:
    """The TxnID of the invoice with this memo."""
    return str(next(row["TxnID"] for row in desk.world.in_books("Invoice") if row.get("Memo") == memo))


def typed_invoice(desk: Desk, memo: str, amount: str, *, more: str = "") -> str:
    """An invoice that finance types in for the customer One; its TxnID."""
    item = desk.world.in_books("ItemService")[0]["FullName"]
    line = f"<InvoiceLineAdd><ItemRef><FullName>{item}</FullName></ItemRef><Amount>{amount}</Amount></InvoiceLineAdd>"
    head = f"<CustomerRef><FullName>One</FullName></CustomerRef>{more}<Memo>{memo}</Memo>"
    desk.type(f"<InvoiceAddRq><InvoiceAdd>{head}{line}</InvoiceAdd></InvoiceAddRq>")
    return in_books(desk, memo)


def approve(o2c: Command, taken: datetime) -> None:
    """The older copy is to stay."""
    words = {"2026-11-20T18:00+01:00": taken.isoformat()}
    code, said = o2c(*command("A restored company file", "company restored", **words))
    assert (code, f"./o2c held {COMPANY}" in said) == (0, True)


def rounds(desk: Desk) -> None:
    """What the schedules do in the next half hour."""
    for _ in range(2):
        desk.world.clock.pass_by(minutes=15)
        desk.world.poll()
        desk.there_and_back()


def follow(o2c: Command, verb: str, record_id: str, **words: str) -> None:
    """Whoever answers for the books runs the command with this verb that is printed for a record."""
    advice = o2c("held", COMPANY)[1]
    (command,) = set(re.findall(rf"\./o2c ({verb} \S+ {record_id}[^;\n]*--by NAME)", advice)) or {advice}
    code, said = o2c(*({"NAME": "Kim", **words}.get(word, word) for word in command.split()))
    assert code == 0, said
