"""A small firm in the middle of its life: whatever may wait, wait for somebody, or be cut off half way, does.

Everything is made by people on both sides, by the steps of the DAGs and by calls of the Web Connector. It ends with an
invoice that QuickBooks has taken and whose answer never came, and with a first page of many that were read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from include.qbxml.guid import external_guid
from include.settings import Reading
from include.states import DecisionKind
from include.steps.companies.lanes import hold_lane
from include.steps.decisions.decide_missing import take_restored_books
from include.steps.migrate_history.bring_history import bring_history
from include.steps.migrate_history.history_scope import scope_asked
from include.steps.quickbooks_to_salesforce.seal_events import seal_events
from include.steps.reconcile.reconcile import reconcile
from include.steps.tidy_up.archive_events import archive_events
from include.steps.watch_sync.find_alerts import find_alerts
from qbwc_operator.conversation import QbwcConversation
from qbwc_operator.delay import SignInDelay
from qbwc_operator.refused_calls import RefusedCalls
from simulators.quickbooks_desktop.books.company_file import back_up, restore
from simulators.quickbooks_desktop.people.enter import remove
from simulators.quickbooks_desktop.people.invoicing import invoice_order
from simulators.quickbooks_desktop.people.tidying import merge
from tests.kit.connected_company import COMPANY
from tests.kit.connector_calls import Calls
from tests.kit.waiting import hold_request
from tests.upgrade.people import People, reach_invoice

#: What the company says of its flows: whatever is born in QuickBooks is brought.
FLOWS = {"customer_to_account": {"bring": "all"}}
#: So many records come with one answer when the reading is cut off.
PAGE = 4
#: What finance types of a customer.
_PLACE = "<Addr1>1 Main St</Addr1><City>Springfield</City><State>IL</State><PostalCode>62701</PostalCode>"
ADDRESS = "".join(f"<{kind}Address>{_PLACE}<Country>USA</Country></{kind}Address>" for kind in ("Bill", "Ship"))
#: From where somebody tries a password.
STRANGER = "192.0.2.7"
#: A ListID that nobody has.
NOBODY = "8000000F-1"


@dataclass
class Story(People):
    """Its chapters, and a folder for the copy that finance makes of its company file."""

    folder: Path

    def live(self) -> None:
        """From the first deal to the middle of things."""
        chapters = (
            self.first_deals,
            self.older_books,
            self.long_silence,
            self.orders,
            self.troubles,
            self.other_sum,
            self.posted_twice,
            self.lost_answer,
            self.kinds_that_wait,
            self.looking_back,
            self.not_permitted,
            self.strangers,
            self.half_read,
            self.in_flight,
            self.grow_old,
        )
        for chapter in chapters:
            chapter()

    # -- what goes well ---------------------------------------------------------------------------------------------

    def first_deals(self) -> None:
        """Two customers, deals that are invoiced and read, of which one is paid."""
        for name in ("Ash", "Birch", "Cedar", "Elm"):
            self.desk.account(name, Phone="555-0100")
        contact = {"AccountId": self.account("Elm")["Id"], "FirstName": "Ann", "LastName": "Lee"}
        self.world.people.insert("Contact", [contact])
        for name, account in (("Bench", "Ash"), ("Lamp", "Ash"), ("Chair", "Birch"), ("Desk", "Birch")):
            self.deal(name, account)
        self.deal("Stool", "Cedar")
        self.deal("Shelf", "Elm")
        self.world.forward()
        seal_events(self.world.staging, COMPANY)
        self.desk.update()
        self.world.reverse()
        self.pay("Bench")
        self.world.poll()

    def older_books(self) -> None:
        """Finance restores a copy of the company file; what was typed after it was made is lost."""
        self.world.clock.pass_by(hours=1)
        taken, copy = self.world.clock.time, self.folder / "backup.db"
        back_up(self.books, copy)
        self.world.clock.pass_by(minutes=5)
        self.typed_invoice("Cedar", "By hand", "55.00")
        self.world.poll()
        restore(self.books, copy)
        self.desk.ask()
        self.world.books.update()
        with self.world.staging.begin() as db:
            take_restored_books(db, COMPANY, taken)
        self.rounds()

    def long_silence(self) -> None:
        """An invoice is deleted, and for 95 days nobody reads that."""
        remove(self.books, "delete", "Invoice", self.invoice("Lamp")["TxnID"], now=self.world.clock)
        self.world.clock.pass_by(days=95)
        self.rounds()

    # -- what waits for a person ------------------------------------------------------------------------------------

    def orders(self) -> None:
        """A deal has its order in the books; finance invoices that, while we are about to bill the deal."""
        self.deal("Table", "Birch")
        self.desk.change("Table", QB_Generate__c="Sales Order")
        self.world.there_and_back()
        (order,) = self.world.in_books("SalesOrder")
        invoice_order(self.books, order["TxnID"], ref_number="F-1", now=self.world.clock)
        self.desk.change("Table", QB_Generate__c="Invoice")

    def troubles(self) -> None:
        """Both sides edit, withdraw, merge, lock and misname."""
        self.in_salesforce()
        self.in_quickbooks()
        self.world.forward()
        self.spoil("Rack")
        self.bind("Gum", NOBODY)
        self.desk.update()
        self.world.reverse()
        self.rounds()

    def in_salesforce(self) -> None:
        """What sales does."""
        for name in ("Fir", "Gum", "Holly", "Ivy", "Juniper, Inc."):
            self.desk.account(name)
        for name, account in (("Crib", "Fir"), ("Cot", "Gum"), ("Bunk", "Holly"), ("Hutch", "Ash"), ("Rack", "Ash")):
            self.deal(name, account)
        self.desk.won_deal("Empty", self.account("Ash")["Id"])
        self.desk.reprice("Chair", "99.00")
        self.desk.change("Desk", StageName="Closed Lost")
        self.world.org.admin("PUT", "/admin/approvals", {"ids": [self.world.deal("Hutch")["Id"]]})
        rule = {"object": "Account", "name": "No_555", "condition": "Phone LIKE '555-9%'", "message": "Not in service."}
        self.world.org.admin("PUT", "/admin/validation-rules", [{**rule, "field": "Phone"}])
        self.world.change("Account", self.account("Ash"), Phone="555-0111")
        contact = self.world.record("Contact", LastName="Lee")
        self.world.org.admin("POST", "/admin/delete", {"ids": [contact["Id"]]})

    def in_quickbooks(self) -> None:
        """What finance does."""
        self.desk.customer("Fir", "<IsActive>false</IsActive>")
        self.desk.type("<VendorAddRq><VendorAdd><Name>Holly</Name></VendorAdd></VendorAddRq>")
        self.desk.customer("Juniper", ADDRESS)
        self.edit("Ash", "<Phone>555-0222</Phone>")
        self.edit("Birch", "<Phone>555-9000</Phone>")
        remove(self.books, "void", "Invoice", self.invoice("Shelf")["TxnID"], now=self.world.clock)
        merge(self.books, "Customer", "Cedar", self.desk.customer("Cedar and Sons"), now=self.world.clock)

    def other_sum(self) -> None:
        """QuickBooks makes another sum of an invoice than its deal has."""
        self.deal("Door", "Ash")
        self.world.turn("subtotal-off-by", "-0.05")
        self.world.there_and_back()
        self.world.turn("subtotal-off-by", "0.00")

    def posted_twice(self) -> None:
        """A slow update brings an invoice that the next one has sent again."""
        self.deal("Gate", "Ash")
        self.world.forward()
        self.world.turn("forget-message-sets", "on")
        slow = Calls(self.world.books)
        slow.begin()
        document = reach_invoice(slow)
        self.desk.update()
        slow.receive(slow.quickbooks.process(document))
        self.world.reverse()

    def lost_answer(self) -> None:
        """Twice the PC is switched off with an invoice in its hands that QuickBooks never saw."""
        self.deal("Fence", "Ash")
        self.world.forward()
        for _ in range(2):
            calls = Calls(self.world.books)
            calls.begin()
            reach_invoice(calls)
        self.desk.update()
        self.world.turn("forget-message-sets", "off")
        self.world.reverse()

    def kinds_that_wait(self) -> None:
        """QuickBooks cannot read receipts; an invoice waits for approval."""
        for name in ("Crate", "Chest"):
            self.deal(name, "Ash")
            self.desk.change(name, QB_Generate__c="Sales Receipt")
        self.world.books.unreadable = "SalesReceiptAdd"
        self.world.forward()
        self.world.books.update()
        self.world.books.unreadable = "\0"
        self.deal("Vault", "Ash")
        self.world.forward()
        # No setting asks for that yet.
        hold_request(self.world.staging, self.request("Vault"), DecisionKind.APPROVAL)
        self.world.reverse()

    # -- what is cut off --------------------------------------------------------------------------------------------

    def looking_back(self) -> None:
        """History is counted, both books are compared, and people are told."""
        guid = external_guid(COMPANY, "Customer", "001000000000001AAA", "", 1)
        self.desk.customer("Of an earlier database", f"<ExternalGUID>{guid}</ExternalGUID>")
        scope = scope_asked({"from": "2026-09-01", "to": "2026-09-30"})
        bring_history(self.world.staging, COMPANY, scope, objects=("Invoice",), run_id="migrate")
        self.rounds(1)
        reconcile(self.world.staging, self.world.run(), self.world.salesforce)
        find_alerts(self.world.staging, self.world.books.settings)

    def not_permitted(self) -> None:
        """QuickBooks did not let us make an estimate; it does now, and that is tried again in a quarter of an hour."""
        self.deal("Plan", "Ash")
        self.desk.change("Plan", QB_Generate__c="Estimate")
        self.world.forward()
        self.world.turn("permission", "read-only")
        self.desk.update()
        self.world.turn("permission", "full")

    def strangers(self) -> None:
        """Somebody tries a password."""
        refused = RefusedCalls(self.world.clock)
        settings = self.world.books.settings
        conversation = QbwcConversation(
            self.world.staging, lambda key: settings, delay=SignInDelay(lambda: 0.0), refused=refused
        )
        conversation.authenticate("acme-sync", "guessed", STRANGER)
        conversation.keep_refusals()

    def half_read(self) -> None:
        """Finance types in many customers, and the PC is switched off after the first page of them."""
        for number in range(3 * PAGE):
            self.desk.customer(f"Walk-in {number + 1}", ADDRESS)
        self.world.books.settings = replace(self.world.books.settings, reading=Reading(page=PAGE))
        self.desk.ask()
        calls = Calls(self.world.books)
        calls.begin()
        while 'iterator="Start"' not in (document := calls.send()) or "CustomerQueryRq" not in document:
            calls.receive(calls.quickbooks.process(document))
        calls.receive(calls.quickbooks.process(document))

    def in_flight(self) -> None:
        """A run works on the company; QuickBooks has taken an invoice of it, and nobody has heard of that.

        A person has just named a customer.
        """
        hold_lane(self.world.staging, "salesforce_to_quickbooks", COMPANY, "scheduled", lambda run: True)
        self.deal("Bridge", "Ash")
        self.world.forward()
        calls = Calls(self.world.books)
        calls.begin()
        calls.quickbooks.process(reach_invoice(calls))
        self.bind("Ivy", self.customer("Walk-in 1")["ListID"])

    def grow_old(self) -> None:
        """What goes by itself after a while is gone; of the pages the newest is left."""
        with self.world.staging.begin() as db:
            db.tidying.questions(COMPANY, db.now - timedelta(minutes=3), 1000)
            db.tidying.checked_rows(COMPANY, db.now - timedelta(minutes=3), 100_000)
        archive_events(self.world.staging, COMPANY, self.folder / "events", self.world.clock.time, most=20)
        self.world.books.execute("DELETE FROM report WHERE id < (SELECT max(id) FROM report)")
        # The endpoint writes down in its own time what it refused.
        self.world.books.execute("DELETE FROM refusal WHERE source <> :stranger", stranger=STRANGER)
