"""Whatever finance does, balances, open amounts and reports tell the same sum."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import Decimal

import pytest

from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.fill import fill
from simulators.quickbooks_desktop.people.receiving import apply, bounce, credit, deposit, pay
from simulators.quickbooks_desktop.people.tidying import merge
from tests.kit.quickbooks_desk import Desk, text, texts


def amounts(desk: Desk, kind: str, field: str) -> Decimal:
    return sum(map(Decimal, texts(desk.one(f"<{kind}QueryRq />"), f"{kind}Ret/{field}")), Decimal(0))


def reported(desk: Desk, request: str, kind: str) -> Decimal:
    reply = desk.one(
        f"<{request}ReportQueryRq><{request}ReportType>{kind}</{request}ReportType></{request}ReportQueryRq>"
    )
    totals = reply.findall("ReportRet/ReportData/TotalRow/ColData")
    return Decimal(totals[-1].get("value", "0")) if totals else Decimal(0)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_hundred_random_deeds_leave_books_that_add_up(desk: Desk, seed: int) -> None:
    chance = random.Random(seed)
    fill(desk.path, customers=6, invoices=12, days=120, now=desk.now)

    def one(kind: str, field: str) -> str:
        return chance.choice(texts(desk.one(f"<{kind}QueryRq />"), f"{kind}Ret/{field}"))

    def some() -> str:
        return f"{chance.randrange(100, 40000) / 100:.2f}"

    def removed(verb: str) -> str:
        return remove(desk.path, verb, "Invoice", one("Invoice", "TxnID"), now=desk.now)

    deeds: dict[str, Callable[[], str]] = {
        "pay all": lambda: pay(desk.path, one("Invoice", "TxnID"), now=desk.now),
        "pay some": lambda: pay(desk.path, one("Invoice", "TxnID"), amount=some(), now=desk.now),
        "deposit": lambda: deposit(desk.path, one("Customer", "FullName"), some(), now=desk.now),
        "credit": lambda: credit(desk.path, one("Customer", "FullName"), some(), now=desk.now),
        "apply payment": lambda: apply(
            desk.path, one("ReceivePayment", "TxnID"), one("Invoice", "TxnID"), now=desk.now
        ),
        "apply credit": lambda: apply(desk.path, one("CreditMemo", "TxnID"), one("Invoice", "TxnID"), now=desk.now),
        "bounce": lambda: bounce(desk.path, one("ReceivePayment", "TxnID"), now=desk.now),
        "void": lambda: removed("void"),
        "delete": lambda: removed("delete"),
    }
    pay(desk.path, one("Invoice", "TxnID"), now=desk.now)
    credit(desk.path, one("Customer", "FullName"), "50.00", now=desk.now)
    done: set[str] = set()
    for name in (*deeds, *chance.choices(list(deeds), k=120)):
        desk.wait(chance.choice((1, 3600, 86400)))
        if name != "bounce" or len(desk.one("<ReceivePaymentQueryRq />")) > 1:
            answers = deeds[name]()
            done |= {name} if 'statusCode="0"' in answers else set()
        if len(desk.one("<InvoiceQueryRq />")) < 6:
            fill(desk.path, customers=0, invoices=4, now=desk.now)
    assert done == set(deeds)
    merge(desk.path, "Customer", "Customer 00002", "Customer 00001", now=desk.now)
    owed = amounts(desk, "Customer", "Balance")
    still_open = amounts(desk, "Invoice", "BalanceRemaining")
    unused = amounts(desk, "ReceivePayment", "UnusedPayment") + amounts(desk, "CreditMemo", "CreditRemaining")
    assert owed == still_open - unused
    assert owed == reported(desk, "Aging", "ARAgingSummary") == reported(desk, "Aging", "ARAgingDetail")
    assert owed == reported(desk, "GeneralSummary", "CustomerBalanceSummary")
    tops = [found for found in desk.one("<CustomerQueryRq />") if found.find("ParentRef") is None]
    assert owed == sum(Decimal(text(found, "TotalBalance")) for found in tops)
    assert owed
