"""The four workflows of the template, step by step in its own words; the steps of one build on another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from simulators.quickbooks_desktop.people import receiving
from simulators.quickbooks_desktop.people.enter import enter
from tests.kit.journey import Journey, journey
from tests.kit.simulated_org import running_org

PRICE = "125.00"
ADDRESS = {"Street": "1 Mill Lane", "City": "Bath", "State": "ME", "PostalCode": "04530", "Country": "USA"}
CAMDEN = (
    "<Addr1>Camden Boats</Addr1><Addr2>2 Bay View</Addr2><City>Camden</City><State>ME</State>"
    "<PostalCode>04843</PostalCode><Country>USA</Country>"
)


@pytest.fixture(scope="class")
def firm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Firm]:
    """An org with the package and nothing in it, connected to an empty company file."""
    folder = tmp_path_factory.mktemp("firm")
    with running_org(folder) as org, journey(folder, f"sqlite:///{folder / 'staging.sqlite'}", org) as world:
        yield Firm(world)


class Firm:
    """What the people of a firm do, on both sides."""

    def __init__(self, world: Journey) -> None:
        self.world = world
        world.overrides = {
            "account_to_customer": {"send": "all"},
            "product_to_item": {"send": "all"},
            "customer_to_account": {"enabled": True, "bring": "all"},
            "item_to_product": {"enabled": True, "bring": "all"},
        }

    def sync(self) -> None:
        """Both DAGs, and one update of the Web Connector between them."""
        self.world.forward()
        self.world.poll()

    def account(self, name: str, **values: Any) -> str:
        """A new account with both addresses."""
        addresses = {f"{kind}{part}": text for kind in ("Billing", "Shipping") for part, text in ADDRESS.items()}
        return self.world.people.insert("Account", [{"Name": name, "Phone": "207-555-0101", **addresses, **values}])[0]

    def product(self, code: str, price: str, **values: Any) -> tuple[str, str]:
        """A new product and its entry in the standard price book."""
        people = self.world.people
        (product,) = people.insert(
            "Product2", [{"Name": f"Product {code}", "ProductCode": code, "IsActive": True, **values}]
        )
        entry = {"Pricebook2Id": people.standard_pricebook(), "Product2Id": product, "UnitPrice": price}
        return product, people.insert("PricebookEntry", [{**entry, "IsActive": True}])[0]

    def deal(self, name: str, account: str) -> str:
        """A new opportunity."""
        values = {"Name": name, "AccountId": account, "StageName": "Prospecting", "CloseDate": "2026-11-20"}
        return self.world.people.insert("Opportunity", [values])[0]

    def line(self, deal: str, entry: str, quantity: str, price: str = PRICE) -> None:
        """A product of a deal."""
        values = {"OpportunityId": deal, "PricebookEntryId": entry, "Quantity": quantity, "UnitPrice": price}
        self.world.people.insert("OpportunityLineItem", [values])

    def change(self, object_name: str, record_id: str, **values: Any) -> None:
        """A person changes a record in Salesforce."""
        self.world.people.update(object_name, [{"Id": record_id, **values}])

    def only(self, kind: str) -> dict[str, Any]:
        """The one record of a kind in the books."""
        (record,) = self.world.in_books(kind)
        return record


class TestAutomatedOrderToCash:
    """Workflow 1: Salesforce to QuickBooks Desktop."""

    def test_01_sales_rep_creates_account_and_opportunity_in_salesforce(self, firm: Firm) -> None:
        account = firm.account("Bath Iron Railings")
        firm.world.people.insert(
            "Contact", [{"AccountId": account, "FirstName": "Ann", "LastName": "Lee", "Email": "ann@bath.example"}]
        )
        firm.deal("Railings for the pier", account)
        assert firm.world.deal("Railings for the pier")["AccountId"] == account

    def test_02_products_added_with_standard_price_book_and_item_type(self, firm: Firm) -> None:
        _, entry = firm.product("RAIL", PRICE, QB_Item_Type__c="Service")
        firm.line(firm.world.deal("Railings for the pier")["Id"], entry, "4")
        assert Decimal(str(firm.world.deal("Railings for the pier")["Amount"])) == Decimal("500")

    def test_03_generate_field_set_to_the_required_transaction_type(self, firm: Firm) -> None:
        firm.change("Opportunity", firm.world.deal("Railings for the pier")["Id"], QB_Generate__c="Invoice")
        passed = firm.world.forward()
        assert [staged.added for staged in passed.staged if staged.flow == "opportunity_to_invoice"] in ([], [0])

    def test_04_opportunity_stage_moved_to_closed_won(self, firm: Firm) -> None:
        firm.change("Opportunity", firm.world.deal("Railings for the pier")["Id"], StageName="Closed Won")
        assert firm.world.deal("Railings for the pier")["IsWon"]

    def test_05_the_trigger_is_detected_and_the_transaction_queued(self, firm: Firm) -> None:
        firm.world.forward()
        deal = firm.world.deal("Railings for the pier")["Id"]
        with firm.world.staging.read() as db:
            request = db.outbox.latest("acme", "opportunity_to_invoice", [deal])[deal]
        assert request.state == "staged"

    def test_06_web_connector_executes_the_sync_on_the_configured_schedule(self, firm: Firm) -> None:
        firm.world.poll()
        deal = firm.world.deal("Railings for the pier")["Id"]
        with firm.world.staging.read() as db:
            request = db.outbox.latest("acme", "opportunity_to_invoice", [deal])[deal]
        assert request.state == "applied"

    def test_07_invoice_is_created_in_quickbooks_desktop(self, firm: Firm) -> None:
        assert firm.only("Invoice")["Memo"] == "Railings for the pier"

    def test_08_customer_record_is_created_if_not_already_present(self, firm: Firm) -> None:
        customer = firm.only("Customer")
        assert (customer["Name"], customer["Email"]) == ("Bath Iron Railings", "ann@bath.example")

    def test_09_line_items_populated_from_opportunity_products(self, firm: Firm) -> None:
        assert firm.world.booked_amounts() == {"Railings for the pier": [Decimal("500.00")]}

    def test_10_finance_has_a_ready_to_send_invoice_with_zero_manual_entry(self, firm: Firm) -> None:
        invoice = firm.only("Invoice")
        assert invoice["BillAddress"]["City"] == "Bath"
        assert Decimal(invoice["BalanceRemaining"]) == Decimal("500.00")
        assert firm.world.deal("Railings for the pier")["QB_Number__c"] == invoice["RefNumber"]


class TestAccountsReceivableVisibility:
    """Workflow 2: QuickBooks Desktop to Salesforce."""

    def test_00_an_invoice_is_open(self, firm: Firm) -> None:
        _, entry = firm.product("RAIL", PRICE, QB_Item_Type__c="Service")
        deal = firm.deal("Railings for the pier", firm.account("Bath Iron Railings"))
        firm.line(deal, entry, "4")
        firm.change("Opportunity", deal, QB_Generate__c="Invoice", StageName="Closed Won", CloseDate="2026-09-01")
        firm.sync()
        assert firm.only("Invoice")["IsPaid"] == "false"

    def test_01_finance_records_a_payment_in_quickbooks_desktop(self, firm: Firm) -> None:
        number = firm.only("Invoice")["RefNumber"]
        receiving.pay(firm.world.books.books, number, amount="200.00", day="2026-11-20", ref_number="CHK-1")
        assert Decimal(firm.only("Invoice")["BalanceRemaining"]) == Decimal("300.00")

    def test_02_web_connector_syncs_the_updated_transaction(self, firm: Firm) -> None:
        returned = firm.world.poll()
        assert returned.written > 0
        assert (returned.refused, returned.waiting, returned.held) == (0, 0, 0)

    def test_03_payment_and_status_are_pushed_to_account_and_custom_object(self, firm: Firm) -> None:
        transaction = firm.world.record("QB_Transaction__c", QB_Type__c="Invoice")
        assert transaction["QB_Status__c"] == "Partly Paid"
        payment = firm.world.record("QB_Payment__c", QB_Number__c="CHK-1")
        assert payment["QB_Transaction__c"] == transaction["Id"]
        assert payment["QB_Opportunity__c"] == firm.world.deal("Railings for the pier")["Id"]

    def test_04_account_managers_see_payment_history_and_balance_on_the_account(self, firm: Firm) -> None:
        account = firm.world.record("Account", Name="Bath Iron Railings")
        assert (account["QB_Balance__c"], account["QB_Last_Payment_Amount__c"]) == (300, 200)
        assert account["QB_Last_Payment_Date__c"] == "2026-11-20"
        deal = firm.world.deal("Railings for the pier")
        assert (deal["QB_Invoiced__c"], deal["QB_Paid__c"], deal["QB_Open__c"]) == (500, 200, 300)

    def test_05_overdue_accounts_can_be_flagged_for_follow_up(self, firm: Firm) -> None:
        account = firm.world.record("Account", Name="Bath Iron Railings")
        assert account["QB_Overdue__c"] == 300
        assert account["QB_Aging_61_90__c"] + account["QB_Aging_31_60__c"] == 300

    def test_06_renewal_conversations_are_informed_by_today_s_figures(self, firm: Firm) -> None:
        firm.world.clock.pass_by(days=60)
        firm.world.poll()
        assert firm.world.record("Account", Name="Bath Iron Railings")["QB_Aging_Over_90__c"] == 300


class TestCustomerMasterDataSync:
    """Workflow 3: one customer master on both sides."""

    def test_01_new_account_in_salesforce_and_new_customer_in_quickbooks(self, firm: Firm) -> None:
        firm.account("Bath Iron Railings", Website="https://bath.example")
        add = (
            "<CustomerAddRq><CustomerAdd><Name>Camden Boats</Name><CompanyName>Camden Boats</CompanyName>"
            f"<BillAddress>{CAMDEN}</BillAddress><ShipAddress>{CAMDEN}</ShipAddress>"
            "<Phone>207-555-0199</Phone></CustomerAdd></CustomerAddRq>"
        )
        enter(firm.world.books.books, add)
        assert len(firm.world.exported("Account")) == len(firm.world.in_books("Customer")) == 1

    def test_02_each_record_is_synced_to_the_other_system(self, firm: Firm) -> None:
        firm.sync()
        firm.sync()
        names = {"Bath Iron Railings", "Camden Boats"}
        assert {customer["Name"] for customer in firm.world.in_books("Customer")} == names
        assert {account["Name"] for account in firm.world.exported("Account")} == names
        assert len(firm.world.in_books("Customer")) == len(firm.world.exported("Account")) == 2

    def test_03_name_phone_website_and_addresses_are_synced(self, firm: Firm) -> None:
        customers = {customer["Name"]: customer for customer in firm.world.in_books("Customer")}
        ours = customers["Bath Iron Railings"]
        assert (ours["Phone"], ours["BillAddress"]["City"]) == ("207-555-0101", "Bath")
        assert "https://bath.example" in str(ours["AdditionalContactRef"])
        theirs = firm.world.record("Account", Name="Camden Boats")
        assert (theirs["Phone"], theirs["BillingStreet"], theirs["BillingCity"]) == (
            "207-555-0199",
            "2 Bay View",
            "Camden",
        )

    def test_04_updates_in_either_system_propagate_on_the_next_cycle(self, firm: Firm) -> None:
        camden = firm.world.record("Account", Name="Camden Boats")
        firm.change("Account", camden["Id"], Phone="207-555-0111")
        customers = {customer["Name"]: customer for customer in firm.world.in_books("Customer")}
        bath = customers["Bath Iron Railings"]
        identity = f"<ListID>{bath['ListID']}</ListID><EditSequence>{bath['EditSequence']}</EditSequence>"
        phone = "<Phone>207-555-0122</Phone>"
        enter(firm.world.books.books, f"<CustomerModRq><CustomerMod>{identity}{phone}</CustomerMod></CustomerModRq>")
        firm.sync()
        customers = {customer["Name"]: customer for customer in firm.world.in_books("Customer")}
        assert customers["Camden Boats"]["Phone"] == "207-555-0111"
        assert firm.world.record("Account", Name="Bath Iron Railings")["Phone"] == "207-555-0122"

    def test_05_finance_and_sales_work_from_the_same_customer_information(self, firm: Firm) -> None:
        firm.sync()
        accounts = {account["Name"]: account["Phone"] for account in firm.world.exported("Account")}
        customers = {customer["Name"]: customer["Phone"] for customer in firm.world.in_books("Customer")}
        assert accounts == customers


class TestProductCatalogAlignment:
    """Workflow 4: no pricing differences between CRM and accounting."""

    def test_01_product_is_created_in_salesforce_with_standard_price_book(self, firm: Firm) -> None:
        firm.product("RAIL", PRICE)
        assert firm.world.record("PricebookEntry")["UnitPrice"] == 125

    def test_02_quickbooks_item_type_is_assigned_to_the_product(self, firm: Firm) -> None:
        firm.sync()
        assert firm.world.in_books("ItemService") == []
        firm.change("Product2", firm.world.record("Product2")["Id"], QB_Item_Type__c="Service")

    def test_03_product_details_are_synced_to_quickbooks_items(self, firm: Firm) -> None:
        firm.sync()
        assert Decimal(firm.only("ItemService")["SalesOrPurchase"]["Price"]) == Decimal(PRICE)

    def test_04_invoice_lines_reference_current_salesforce_pricing(self, firm: Firm) -> None:
        entry = firm.world.record("PricebookEntry")
        firm.change("PricebookEntry", entry["Id"], UnitPrice="130.00")
        deal = firm.deal("One rail", firm.account("Bath Iron Railings"))
        firm.line(deal, entry["Id"], "1", "130.00")
        firm.change("Opportunity", deal, QB_Generate__c="Invoice", StageName="Closed Won")
        firm.sync()
        assert firm.world.booked_amounts() == {"One rail": [Decimal("130.00")]}

    def test_05_no_manual_price_updates_are_needed_in_quickbooks(self, firm: Firm) -> None:
        assert Decimal(firm.only("ItemService")["SalesOrPurchase"]["Price"]) == Decimal("130.00")
        firm.sync()
        firm.sync()
        assert firm.world.record("PricebookEntry")["UnitPrice"] == 130
        assert Decimal(firm.only("ItemService")["SalesOrPurchase"]["Price"]) == Decimal("130.00")
