"""What people do in QuickBooks, and what their machine does to them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from xml.sax.saxutils import escape

from simulators.quickbooks_desktop.books.company_file import back_up, restore
from simulators.quickbooks_desktop.people import invoicing, receiving, tidying
from simulators.quickbooks_desktop.people.condensing import condense
from simulators.quickbooks_desktop.people.enter import remove
from tests.schedules.stage import Fields, Stage

BILLING = ("Invoice", "SalesReceipt", "CreditMemo")
#: Manners of QuickBooks: switch, and what it may be, the usual first.
MANNERS: Mapping[str, tuple[str, ...]] = {
    "forget-message-sets": ("off", "on"),
    "unknown-message-set": ("600", "0"),
    "status-only": ("off", "on"),
    "external-guid": ("shown", "hidden", "zero", "bare"),
    "query-remark": ("", "530", "501", "560"),
    "control-characters": ("off", "raw", "references"),
    "payment-touches-invoice": ("off", "on"),
    "merge-touches-transactions": ("off", "on"),
    "summer-offset": ("standard", "daylight"),
    "clock-off": ("0", "-90", "120"),
    "answered-ids": ("all", "none", "nothing"),
    "subtotal-off-by": ("0.00", "0.01"),
    "country": ("US", "CA", "UK"),
    "sales-tax-item": ("Out of State", "State Tax"),
}
#: What somebody else's work keeps every write from.
BUSY = ("object-open", "related-open", "modified", "list-locked", "no-lock", "unavailable", "wrong-mode")
ZONES = ("America/Los_Angeles", "America/New_York", "Europe/London")


def pay(stage: Stage, first: int, second: int) -> None:
    """A payment for an invoice: all of it, or a part."""
    owing = [row for row in stage.of("Invoice") if Decimal(row["BalanceRemaining"]) > 0]
    if invoice := stage.one(owing, first):
        part = Decimal(invoice["BalanceRemaining"]) / (1 + second % 2)
        stage.people(lambda: receiving.pay(stage.books, invoice["TxnID"], amount=f"{part:.2f}", now=stage.world.clock))


def bounce(stage: Stage, first: int, second: int) -> None:
    """A payment is deleted."""
    if payment := stage.one(stage.of("ReceivePayment"), first):
        stage.people(lambda: receiving.bounce(stage.books, payment["TxnID"], now=stage.world.clock))


def void(stage: Stage, first: int, second: int) -> None:
    """A document is voided."""
    _remove(stage, "void", first, second)


def delete(stage: Stage, first: int, second: int) -> None:
    """A document is deleted."""
    _remove(stage, "delete", first, second)


def type_invoice(stage: Stage, first: int, second: int) -> None:
    """An invoice typed by hand, for no deal."""
    customer, item = stage.one(_customers(stage), first), stage.one(stage.of("ItemService"), second)
    if customer and item:
        sold = f"<ItemRef><ListID>{item['ListID']}</ListID></ItemRef><Amount>3.33</Amount>"
        line = f"<InvoiceLineAdd>{sold}</InvoiceLineAdd>"
        head = f"<CustomerRef><ListID>{customer['ListID']}</ListID></CustomerRef><Memo>Hand</Memo>"
        stage.people(lambda: stage.type(f"<InvoiceAddRq><InvoiceAdd>{head}{line}</InvoiceAdd></InvoiceAddRq>"))


def type_for(stage: Stage, list_id: str, deal: Fields) -> str | None:
    """The invoice of a deal, typed by hand: its TxnID; None when QuickBooks refuses it, or there is nothing to sell."""
    item, before = stage.one(stage.of("ItemService"), 0), {row["TxnID"] for row in stage.of("Invoice")}
    if item is None:
        return None
    head = (
        f"<CustomerRef><ListID>{list_id}</ListID></CustomerRef><TxnDate>{deal['CloseDate']}</TxnDate><Memo>Hand</Memo>"
    )
    sold = f"<ItemRef><ListID>{item['ListID']}</ListID></ItemRef><Amount>{Decimal(str(deal['Amount'])):.2f}</Amount>"
    line = f"<InvoiceLineAdd>{sold}</InvoiceLineAdd>"
    stage.people(lambda: stage.type(f"<InvoiceAddRq><InvoiceAdd>{head}{line}</InvoiceAdd></InvoiceAddRq>"))
    return next((row["TxnID"] for row in stage.of("Invoice") if row["TxnID"] not in before), None)


def invoice_order(stage: Stage, first: int, second: int) -> None:
    """A sales order is invoiced."""
    if order := stage.one(stage.of("SalesOrder"), first):
        stage.people(lambda: invoicing.invoice_order(stage.books, order["TxnID"], now=stage.world.clock))


def rename_customer(stage: Stage, first: int, second: int) -> None:
    """A customer is spelt otherwise."""
    if customer := stage.one(_customers(stage), first):
        name = f"{customer['Name'].split()[0]} Co {second}"
        stage.people(lambda: tidying.rename(stage.books, "Customer", customer["ListID"], name, now=stage.world.clock))


def merge_customers(stage: Stage, first: int, second: int) -> None:
    """Two customers become one."""
    found = _customers(stage)
    loser, winner = stage.one(found, first), stage.one(found, second)
    if loser and winner and loser["ListID"] != winner["ListID"]:
        stage.people(
            lambda: tidying.merge(stage.books, "Customer", loser["ListID"], winner["ListID"], now=stage.world.clock)
        )


def delete_customer(stage: Stage, first: int, second: int) -> None:
    """A customer without transactions is deleted."""
    if customer := stage.one(_customers(stage), first):
        stage.people(lambda: remove(stage.books, "delete", "Customer", customer["ListID"], now=stage.world.clock))


def take_name(stage: Stage, first: int, second: int) -> None:
    """A vendor has the name that an account has; or the vendors get names of their own again."""
    if second % 2 == 0:
        free_names(stage)
    elif account := stage.one(stage.living("Account"), first):
        name = escape(account["Name"])
        stage.people(lambda: stage.type(f"<VendorAddRq><VendorAdd><Name>{name}</Name></VendorAdd></VendorAddRq>"))


def free_names(stage: Stage) -> None:
    """No vendor has the name of an account any more."""
    for vendor in stage.of("Vendor"):
        if not vendor["Name"].endswith("Supplies"):
            name = f"{vendor['Name']} Supplies"
            tidying.rename(stage.books, "Vendor", vendor["ListID"], name, now=stage.world.clock)


def close_books(stage: Stage, first: int, second: int) -> None:
    """Nothing up to a day of this week or of the last may change any more; or the books are open again."""
    day = (stage.world.today - timedelta(days=1 + first % 8)).isoformat() if second % 2 else ""
    stage.world.turn("closing-date", day)


def lock(stage: Stage, first: int, second: int) -> None:
    """Another user has a customer open, until the window is closed."""
    found = [row["ListID"] for row in _customers(stage)]
    held = stage.one(found, first) if second % 3 else None
    stage.world.turn("in-use", held or "")


def be_busy(stage: Stage, first: int, second: int) -> None:
    """Somebody else's work keeps every write from the company file; or it has ended."""
    stage.world.turn("busy", BUSY[first % len(BUSY)] if second % 3 else "off")


def stop_orders(stage: Stage, first: int, second: int) -> None:
    """Somebody switches sales orders off in the preferences; or on again."""
    stage.world.turn("sales-orders", "off" if second % 2 else "on")


def condense_books(stage: Stage, first: int, second: int) -> None:
    """What is settled and old is taken out of the file, and the person who looks after the sync says so."""
    day = (stage.world.today - timedelta(days=5 * (second % 4))).isoformat()
    before = {kind: stage.of(kind) for kind in (*BILLING, "ReceivePayment")}
    condense(stage.books, day, now=stage.world.clock)
    for kind, rows in before.items():
        left = {row["TxnID"] for row in stage.of(kind)}
        stage.condensed.setdefault(kind, []).extend(row for row in rows if row["TxnID"] not in left)
    stage.condensed_before = max(day, stage.condensed_before)
    stage.types("company", "condensed", "acme", "--before", day, "--by", "Kim")


def leave_dialog(stage: Stage, first: int, second: int) -> None:
    """A dialog is left open over lunch; or it is closed."""
    stage.world.turn("dialog-open", "on" if second % 2 else "off")


def change_manner(stage: Stage, first: int, second: int) -> None:
    """Another version of QuickBooks answers in another way from now on."""
    switch = list(MANNERS)[first % len(MANNERS)]
    stage.world.turn(switch, MANNERS[switch][second % len(MANNERS[switch])])


def move_zone(stage: Stage, first: int, second: int) -> None:
    """The machine is set to the time of another place."""
    stage.world.turn("timezone", ZONES[second % len(ZONES)])


def back_up_books(stage: Stage, first: int, second: int) -> None:
    """A copy of the company file is put aside."""
    copy = stage.folder / f"copy-{len(stage.told)}.db"
    back_up(stage.books, copy)
    stage.backup = (copy, stage.world.clock().isoformat())


def restore_books(stage: Stage, first: int, second: int) -> None:
    """The copy is put back, and the person who looks after the sync says so."""
    if stage.backup is None:
        return
    copy, taken = stage.backup
    restore(stage.books, copy)
    stage.world.turn("time", f"{stage.world.clock.time:%Y-%m-%dT%H:%M:%SZ}")
    stage.world.clock.pass_by(minutes=1)
    stage.types("company", "restored", "acme", "--backup-time", taken, "--by", "Kim")


def _customers(stage: Stage) -> list[Fields]:
    return stage.of("Customer")


def _remove(stage: Stage, verb: str, first: int, second: int) -> None:
    kinds = BILLING if second % 4 == 0 else ("Invoice",)
    found = [(kind, row) for kind in kinds for row in stage.of(kind)]
    if chosen := stage.one(found, first):
        stage.people(lambda: remove(stage.books, verb, chosen[0], chosen[1]["TxnID"], now=stage.world.clock))
