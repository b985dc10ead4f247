"""A person in finance who does anything at all, by chance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any
from xml.sax.saxutils import escape

from simulators.quickbooks_desktop.people import receiving
from simulators.quickbooks_desktop.people.enter import enter, remove
from tests.kit.journey import Journey

Fields = dict[str, Any]
ZERO = Decimal("0.00")
DISCOUNT = (
    "<DiscountAmount>0.50</DiscountAmount><DiscountAccountRef><FullName>Discounts Given</FullName></DiscountAccountRef>"
)


@dataclass
class Bookkeeper:
    """Acts by chance; what QuickBooks refuses has not happened."""

    world: Journey
    random: Random
    done: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def act(self, times: int) -> None:
        """So many acts, each of which QuickBooks accepted or refused."""
        acts: list[Callable[[], str]] = [
            self.invoice,
            self.invoice,
            self.pay_several,
            self.pay_several,
            self.pay_with_discount,
            self.deposit,
            self.move_payment,
            self.bounce,
            self.credit,
            self.apply,
            self.rebill,
            self.void,
            self.delete,
            self.note,
            self.hold_back,
            self.redate,
            self.move_to_another,
            self.sell_at_the_counter,
        ]
        for _ in range(times):
            act = self.random.choice(acts)
            answer = act()
            if 'statusCode="0"' in answer:
                self.done[act.__name__] += 1

    # -- what finance does --------------------------------------------------------------------------------------

    def invoice(self, customer: str = "", head: str = "") -> str:
        """An invoice typed by hand, with several lines, a discount, a subtotal, or tax."""
        dated, due = self.day(), self.day()
        tax = self.random.choice(("State Tax", "Out of State"))
        lines = "".join(line("Invoice", self.item(), self.amount()) for _ in range(self.random.randint(1, 3)))
        body = (
            f"{ref(customer or self.customer())}<TxnDate>{dated}</TxnDate>{head}<DueDate>{max(dated, due)}</DueDate>"
            f"<ItemSalesTaxRef><FullName>{tax}</FullName></ItemSalesTaxRef>{lines}"
        )
        return self.enter(f"<InvoiceAddRq><InvoiceAdd>{body}</InvoiceAdd></InvoiceAddRq>")

    def note(self) -> str:
        """An invoice that is only noted."""
        return self.invoice(head="<IsPending>true</IsPending>")

    def hold_back(self) -> str:
        """An invoice is made pending, or final again."""
        row = self.random.choice(self.of("Invoice"))
        word = "false" if row.get("IsPending") == "true" else "true"
        return self.enter(
            f"<InvoiceModRq><InvoiceMod>{state(row)}<IsPending>{word}</IsPending></InvoiceMod></InvoiceModRq>"
        )

    def redate(self) -> str:
        """An invoice is due on another day."""
        row = self.random.choice(self.of("Invoice"))
        return self.enter(
            f"<InvoiceModRq><InvoiceMod>{state(row)}<DueDate>{self.day()}</DueDate></InvoiceMod></InvoiceModRq>"
        )

    def move_to_another(self) -> str:
        """A payment that pays nothing yet turns out to be of another customer."""
        found = [row for row in self.of("ReceivePayment") if not row.get("AppliedToTxnRet")]
        if not found:
            return ""
        body = f"{state(self.random.choice(found))}{ref(self.customer())}"
        return self.enter(f"<ReceivePaymentModRq><ReceivePaymentMod>{body}</ReceivePaymentMod></ReceivePaymentModRq>")

    def pay_several(self, discount: str = "") -> str:
        """One payment over up to three invoices of a customer and its jobs, with something left now and then."""
        owing = [row for row in self.of("Invoice") if Decimal(row["BalanceRemaining"]) > 0]
        if not owing:
            return ""
        payer = self.random.choice(owing)["CustomerRef"]["FullName"]
        chosen = [row for row in owing if row["CustomerRef"]["FullName"] == payer][:3]
        parts = [(row, self.part(row["BalanceRemaining"])) for row in chosen]
        left = self.random.choice((ZERO, ZERO, Decimal("5.00")))
        total = sum((amount for _, amount in parts), left)
        applied = "".join(applied_to("Add", row["TxnID"], amount, discount) for row, amount in parts)
        body = f"{ref(payer)}<TxnDate>{self.day()}</TxnDate><TotalAmount>{total:.2f}</TotalAmount>{applied}"
        return self.enter(f"<ReceivePaymentAddRq><ReceivePaymentAdd>{body}</ReceivePaymentAdd></ReceivePaymentAddRq>")

    def pay_with_discount(self) -> str:
        """The same, for paying early."""
        return self.pay_several(DISCOUNT)

    def deposit(self) -> str:
        """Money that comes before there is an invoice."""
        return receiving.deposit(self.books, self.customer(), f"{self.amount()}", day=self.day())

    def move_payment(self) -> str:
        """Take a payment off one invoice and put it onto another of the same customer."""
        payments = [row for row in self.of("ReceivePayment") if row.get("AppliedToTxnRet")]
        if not payments:
            return ""
        payment = self.random.choice(payments)
        owner = payment["CustomerRef"]["FullName"]
        others = [row for row in self.of("Invoice") if row["CustomerRef"]["FullName"] == owner]
        source = self.random.choice(payment["AppliedToTxnRet"])
        inner = applied_to("Mod", source["TxnID"], ZERO)
        for row in others[:1]:
            fits = min(Decimal(source["Amount"]), Decimal(row["BalanceRemaining"]))
            if row["TxnID"] != source["TxnID"] and fits > 0:
                inner += applied_to("Mod", row["TxnID"], fits)
        body = f"<ReceivePaymentMod>{state(payment)}{inner}</ReceivePaymentMod>"
        return self.enter(f"<ReceivePaymentModRq>{body}</ReceivePaymentModRq>")

    def bounce(self) -> str:
        """A payment is deleted."""
        return self.take_away("delete", "ReceivePayment")

    def credit(self) -> str:
        """A credit memo."""
        return receiving.credit(self.books, self.customer(), f"{self.amount()}", day=self.day())

    def apply(self) -> str:
        """What is left of a credit memo or a payment is applied to an invoice of the same customer."""
        credits = [row for row in self.of("CreditMemo") if Decimal(row["CreditRemaining"]) > 0]
        credits += [row for row in self.of("ReceivePayment") if Decimal(row["UnusedPayment"]) > 0]
        owing = [row for row in self.of("Invoice") if Decimal(row["BalanceRemaining"]) > 0]
        pairs = [(one, row) for one in credits for row in owing if one["CustomerRef"] == row["CustomerRef"]]
        if not pairs:
            return ""
        one, row = self.random.choice(pairs)
        return receiving.apply(self.books, one["TxnID"], row["TxnID"])

    def rebill(self) -> str:
        """An invoice goes to another customer."""
        row = self.random.choice(self.of("Invoice"))
        body = f"<InvoiceMod>{state(row)}{ref(self.customer())}</InvoiceMod>"
        return self.enter(f"<InvoiceModRq>{body}</InvoiceModRq>")

    def void(self) -> str:
        """An invoice, a credit memo or a receipt is voided, whatever was paid of it."""
        return self.take_away("void", self.random.choice(("Invoice", "CreditMemo", "SalesReceipt")))

    def delete(self) -> str:
        """An invoice, a credit memo or a receipt is deleted, whatever was applied."""
        return self.take_away("delete", self.random.choice(("Invoice", "CreditMemo", "SalesReceipt")))

    def sell_at_the_counter(self) -> str:
        """A sales receipt: paid at once."""
        body = (
            f"{ref(self.customer())}<TxnDate>{self.day()}</TxnDate>{line('SalesReceipt', self.item(), self.amount())}"
        )
        return self.enter(f"<SalesReceiptAddRq><SalesReceiptAdd>{body}</SalesReceiptAdd></SalesReceiptAddRq>")

    def add_job(self, customer: str, name: str) -> None:
        """A job below a customer or a job."""
        parent = f"<ParentRef><FullName>{escape(customer)}</FullName></ParentRef>"
        self.enter(f"<CustomerAddRq><CustomerAdd><Name>{name}</Name>{parent}</CustomerAdd></CustomerAddRq>")

    def take_away(self, verb: str, kind: str) -> str:
        """Void or delete one of a kind."""
        found = self.of(kind)
        return remove(self.books, verb, kind, self.random.choice(found)["TxnID"]) if found else ""

    # -- by chance ----------------------------------------------------------------------------------------------

    @property
    def books(self) -> Path:
        """The company file."""
        return self.world.books.books

    def enter(self, text: str) -> str:
        """Type it in."""
        return enter(self.books, text)

    def of(self, kind: str) -> list[Fields]:
        """The transactions of a kind, in an order that does not depend on the time."""
        return sorted(self.world.in_books(kind), key=lambda row: int(row["TxnNumber"]))

    def customer(self) -> str:
        """One of a few, so that their transactions meet."""
        return str(self.random.choice(sorted(row["FullName"] for row in self.world.in_books("Customer"))[:6]))

    def item(self) -> str:
        """One of the services."""
        return str(self.random.choice(sorted(row["FullName"] for row in self.world.in_books("ItemService"))))

    def day(self) -> str:
        """Within the last four months."""
        return (self.world.today - timedelta(days=self.random.randint(0, 125))).isoformat()

    def amount(self) -> Decimal:
        """Cents that do not divide well."""
        return Decimal(self.random.randint(101, 9999)) / 100

    def part(self, amount: str) -> Decimal:
        """All of it, or two thirds."""
        whole = Decimal(amount)
        return self.random.choice((whole, (whole * 2 / 3).quantize(Decimal("0.01")) or whole))


def ref(customer: str) -> str:
    """A customer by its full name."""
    return f"<CustomerRef><FullName>{escape(customer)}</FullName></CustomerRef>"


def state(row: Mapping[str, Any]) -> str:
    """Which transaction is changed."""
    return f"<TxnID>{row['TxnID']}</TxnID><EditSequence>{row['EditSequence']}</EditSequence>"


def line(kind: str, item: str, amount: Decimal) -> str:
    """One line of an item."""
    named = f"<ItemRef><FullName>{escape(item)}</FullName></ItemRef>"
    return f"<{kind}LineAdd>{named}<Amount>{amount:.2f}</Amount></{kind}LineAdd>"


def applied_to(verb: str, txn_id: str, amount: Decimal, discount: str = "") -> str:
    """A part of a payment."""
    inner = f"<TxnID>{txn_id}</TxnID><PaymentAmount>{amount:.2f}</PaymentAmount>{discount}"
    return f"<AppliedToTxn{verb}>{inner}</AppliedToTxn{verb}>"
