"""Customers that both sides edit: an org and a company in which only accounts and customers go to and fro."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import sqlalchemy as sa
from lxml import etree

from include.rows import Conflict
from include.staging.rows import columns_of
from include.staging.tables import decision, outbox
from include.standing import KINDS
from include.states import DecisionKind, DecisionState
from include.steps.pairs.settle_conflict import settle_conflict
from include.steps.returning import Returned
from include.steps.salesforce_to_quickbooks.stager import Staged
from simulators.quickbooks_desktop.people.enter import enter
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey, counted, journey
from tests.kit.simulated_org import running_org

FORWARD, BACK = "account_to_customer", "customer_to_account"
Row = Mapping[str, Any]
PLACE = {"Street": "1 Main Street", "City": "Springfield", "State": "IL", "PostalCode": "62701", "Country": "USA"}
FIRM = {
    "Phone": "555-0100",
    "Fax": "555-0200",
    **{f"{kind}{part}": text for kind in ("Billing", "Shipping") for part, text in PLACE.items()},
}


class BothWays:
    """One pair of flows, and the people on both sides."""

    def __init__(self, journey: Journey, *, accounts: int = 3, **words: Any) -> None:
        self.journey = journey
        others = [
            flow for flow in (*journey.catalogue.flows, *journey.catalogue.returns) if flow not in (FORWARD, BACK)
        ]
        journey.overrides = {
            **{name: {"enabled": False} for name in others},
            FORWARD: {"send": "all"},
            BACK: {"enabled": True, **words},
        }
        names = [f"Firm {number}" for number in range(1, accounts + 1)]
        journey.people.insert("Account", [{"Name": name, **FIRM} for name in names])
        self.staged = Staged(flow=FORWARD)
        self.rounds(2)

    # -- what the DAGs do -------------------------------------------------------------------------------------------

    def round(self) -> Staged:
        """A forward run, an update of the Web Connector that reads too, and a reverse run."""
        staged = self.forward()
        self.journey.poll()
        return staged

    def forward(self) -> Staged:
        """A forward run alone."""
        self.staged = counted(self.journey.forward().staged, FORWARD)
        return self.staged

    def words(self, **words: Any) -> None:
        """The company says other words about the flow back."""
        self.journey.overrides = {**self.journey.overrides, BACK: {**self.journey.overrides[BACK], **words}}

    def rounds(self, count: int) -> None:
        """Several rounds."""
        for _ in range(count):
            self.round()

    def returned(self) -> Returned:
        """What the last reverse run brought."""
        assert self.journey.returned is not None
        return self.journey.returned

    def settle(self, number: int, choice: str) -> None:
        """A person decides a conflict."""
        with self.journey.staging.begin() as db:
            settle_conflict(db, number, choice, "Ann")

    # -- the people -------------------------------------------------------------------------------------------------

    def in_salesforce(self, name: str, **values: Any) -> None:
        """A person edits the account that began with this name."""
        self.journey.people.update("Account", [{"Id": self.account(name)["Id"], **values}])

    def in_quickbooks(self, name: str, **values: Any) -> None:
        """A person edits the customer: Phone, Fax, Email, Name, and BillAddress by its parts."""
        customer = self.customer(name)
        order = ("Name", "IsActive", "CompanyName", "BillAddress", "Phone", "Fax", "Email", "AccountNumber")
        content = "".join(f"<{field}>{_content(values[field])}</{field}>" for field in order if field in values)
        state = f"<ListID>{customer['ListID']}</ListID><EditSequence>{customer['EditSequence']}</EditSequence>"
        answer = self.type(f"<CustomerModRq><CustomerMod>{state}{content}</CustomerMod></CustomerModRq>")
        assert 'statusCode="0"' in answer, answer

    def type(self, outbox: str) -> str:
        """What a person types into QuickBooks."""
        return enter(self.journey.books.books, outbox)

    # -- what stands where ------------------------------------------------------------------------------------------

    def account(self, name: str) -> dict[str, Any]:
        """The account as Salesforce has it."""
        return self.journey.record("Account", Id=self.ids()[name])

    def customer(self, name: str) -> dict[str, str]:
        """The customer as QuickBooks has it."""
        wanted = self.links()[self.ids()[name]]["qb_id"]
        answer = self.type(f"<CustomerQueryRq><ListID>{wanted}</ListID></CustomerQueryRq>")
        (ret,) = etree.fromstring(f"<all>{answer[answer.index('<Customer') :]}</all>".encode()).iter("CustomerRet")
        return {str(node.tag): node.text or "" for node in ret}

    def ids(self) -> dict[str, str]:
        """Salesforce ids by the names that the accounts began with."""
        found = getattr(self, "_ids", None)
        if found is None:
            found = {row["Name"]: row["Id"] for row in self.journey.exported("Account")}
            self._ids: dict[str, str] = found
        return found

    def links(self) -> dict[str, Row]:
        """The links by Salesforce id."""
        return {link["salesforce_id"]: link for link in self.journey.books.links() if link["flow"] == FORWARD}

    def cancelled(self, name: str) -> str:
        """Why requests of a record were withdrawn."""
        query = sa.select(outbox.c.message).where(outbox.c.record_id == self.ids()[name], outbox.c.state == "cancelled")
        with self.journey.staging.read() as db:
            return "\n".join(str(text) for text in db.connection.scalars(query))

    def conflicts(self) -> list[Row]:
        """Every conflict that there ever was, with the state of its decision and the sentence that a person reads."""
        query = sa.select(decision.c.id).where(decision.c.company == COMPANY, decision.c.kind == DecisionKind.CONFLICT)
        with self.journey.staging.read() as db:
            found = [db.decisions.get(number) for number in db.connection.scalars(query.order_by(decision.c.id))]
        words = KINDS[DecisionKind.CONFLICT].sentence
        return [
            {**columns_of(Conflict.of(row)), "state": row.state, "words": words(row)}
            for row in found
            if row is not None
        ]

    def open(self) -> list[Row]:
        """Those that are not carried out yet."""
        return [row for row in self.conflicts() if row["state"] in (DecisionState.OPEN, DecisionState.ANSWERED)]

    def both(self, name: str, field: str = "Phone", element: str | None = None) -> tuple[Any, Any]:
        """A field as both sides have it."""
        return self.account(name)[field], self.customer(name).get(element or field)


def _content(value: str | Mapping[str, str]) -> str:
    if isinstance(value, str):
        return escape(value)
    return "".join(f"<{name}>{escape(text)}</{name}>" for name, text in value.items())


@contextmanager
def both_ways(folder: Path, *, url: str = "", accounts: int = 3, **words: Any) -> Iterator[BothWays]:
    """An org and a company of their own, with accounts that are customers already."""
    with ExitStack() as stack:
        org = stack.enter_context(running_org(folder))
        made = stack.enter_context(journey(folder, url or f"sqlite:///{folder / 'staging.sqlite'}", org))
        yield BothWays(made, accounts=accounts, **words)


def is_quiet(pair: BothWays) -> bool:
    """Whether two more rounds change nothing on either side, and ask nobody anything."""
    told = [(pair.round().staged, pair.returned().written, pair.returned().conflicts) for _ in range(2)]
    return told == [(0, 0, 0), (0, 0, 0)]
