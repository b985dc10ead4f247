"""The records of a day on which one run of the reverse DAG finds everything that it may find."""

from __future__ import annotations

from typing import Any

from tests.kit.reverse_desk import ReverseDesk


def customer(desk: ReverseDesk, number: int, name: str = "", **fields: Any) -> dict[str, Any]:
    """A customer whose name no other company has."""
    said = f"{desk.key} {name or f'customer {number}'}"
    return {"ListID": f"L-{number}", "EditSequence": "1", "Name": said, "FullName": said, **fields}


def item(desk: ReverseDesk, number: int, price: str = "5.00") -> dict[str, Any]:
    """A service that has a price."""
    said = f"{desk.key} item {number}"
    sold = {"Price": price, "AccountRef": {"FullName": "Sales"}}
    head = {"ListID": f"I-{number}", "EditSequence": "1", "Name": said, "FullName": said}
    return {**head, "IsActive": "true", "SalesOrPurchase": sold}


def invoice(
    number: int, customer: int, amount: str, *, paid: str = "0.00", lines: int = 2, **more: Any
) -> dict[str, Any]:
    """An invoice of some lines; the first one has the amount."""
    rows = [
        {"TxnLineID": f"N-{number}-{line}", "ItemRef": {"ListID": "I-0"}, "Amount": amount if line == 1 else "0.00"}
        for line in range(1, lines + 1)
    ]
    left = f"{float(amount) - float(paid):.2f}"
    return {
        "TxnID": f"T-{number}",
        "EditSequence": "1",
        "TxnDate": "2026-10-01",
        "DueDate": "2026-10-31",
        "RefNumber": str(number),
        "CustomerRef": {"ListID": f"L-{customer}"},
        "Subtotal": amount,
        "AppliedAmount": f"-{paid}",
        "BalanceRemaining": left,
        "IsPaid": "true" if left == "0.00" else "false",
        "InvoiceLineRet": rows,
        **more,
    }


def payment(number: int, customer: int, amount: str, *invoices: int) -> dict[str, Any]:
    """A payment of some invoices in equal parts."""
    part = f"{float(amount) / len(invoices):.2f}"
    applied = [{"TxnID": f"T-{each}", "TxnType": "Invoice", "Amount": part} for each in invoices]
    head = {"TxnID": f"P-{number}", "EditSequence": "1", "TxnDate": "2026-11-02", "RefNumber": f"CHK-{number}"}
    paid = {"CustomerRef": {"ListID": f"L-{customer}"}, "TotalAmount": amount, "UnusedPayment": "0.00"}
    return {**head, **paid, "AppliedToTxnRet": applied}


def before(desk: ReverseDesk) -> None:
    """What was brought on earlier days: two customers with a deal each, and a customer held for its namesake."""
    desk.land("Customer", customer(desk, 1, Phone="555-1"), customer(desk, 2), customer(desk, 3, "Birch"))
    desk.insert("Account", Name=f"{desk.key} Birch")
    desk.land("ItemService", item(desk, 0))
    desk.run()
    accounts = accounts_of(desk)
    for number in (1, 2):
        desk.deal(f"deal {number}", accounts[number], f"T-{number}")
    desk.land("Invoice", invoice(1, 1, "100.00", paid="40.00"), invoice(2, 2, "50.00", paid="50.00"))
    desk.land("ReceivePayment", payment(1, 1, "40.00", 1))
    assert desk.recover() == 2


def busy_day(desk: ReverseDesk) -> None:
    """Everything at once that one run may find."""
    accounts = accounts_of(desk)
    desk.land("ReceivePayment", payment(2, 10, "30.00", 3, 4), payment(3, 11, "5.00", 99))
    desk.land("ReceivePayment", payment(1, 1, "40.00", 1), deleted=True)
    desk.land("Invoice", invoice(3, 10, "60.00", paid="15.00"), invoice(4, 10, "20.00", paid="15.00"))
    desk.land("Invoice", invoice(1, 1, "90.00", lines=1), invoice(2, 1, "50.00", paid="50.00"))
    job = {"ParentRef": {"ListID": "L-10"}}
    desk.land("Customer", customer(desk, 12, "customer 10:job", **job), customer(desk, 11), customer(desk, 10))
    desk.land("Invoice", invoice(5, 12, "7.00"))
    desk.land("Customer", customer(desk, 1, Phone="555-QuickBooks"))
    desk.change("Account", accounts[1], Phone="555-Salesforce")
    desk.land("Customer", customer(desk, 2), deleted=True)  # it was merged into the first one
    (namesake,) = [row["Id"] for row in desk.rows("Account") if row["Name"] == f"{desk.key} Birch"]
    desk.change("Account", namesake, Name=f"{desk.key} Oak")
    desk.insert("Account", Name=f"{desk.key} Elm")
    desk.land("Customer", customer(desk, 13, "Elm"))
    desk.land("ItemService", item(desk, 1), item(desk, 2, "6.00"), item(desk, 0, "5.50"))


def accounts_of(desk: ReverseDesk) -> dict[int, str]:
    """Salesforce id of the account by the number of its customer."""
    found = {str(row["QB_Id__c"]).rpartition("-")[2]: row["Id"] for row in desk.rows("Account") if row["QB_Id__c"]}
    return {int(number): record_id for number, record_id in found.items()}


def later(desk: ReverseDesk) -> None:
    """Pages that come while a run is going on: the same records have been changed again."""
    desk.land("Invoice", invoice(3, 10, "66.00", paid="15.00"), invoice(1, 1, "95.00", lines=2))
    desk.land("ReceivePayment", payment(2, 10, "33.00", 3, 4))
    desk.land("Customer", customer(desk, 10, Phone="555-10"), customer(desk, 14))
