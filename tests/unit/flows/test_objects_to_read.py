"""What is read of the books follows from the flows that are switched on, and from the settings."""

from __future__ import annotations

from include.mappings.language.return_spec import AnswerSource, ReturnFlow
from include.settings import Reading
from include.steps.flows.objects_to_read import objects_to_read


def flow(*sources: str) -> ReturnFlow:
    """A flow of the way back that reads these."""
    return ReturnFlow(name="flow", enabled=True, source=AnswerSource(objects=sources), rows=())


def test_the_sources_of_the_flows_are_read_and_what_the_settings_name_as_well() -> None:
    flows = [flow("Estimate"), flow("Customer"), flow("Customer", "Estimate")]
    assert objects_to_read(flows, Reading(objects=("Vendor",))) == ("Vendor", "Customer", "Estimate")
    assert objects_to_read([], Reading()) == ()


def test_what_a_customer_owes_is_read_as_what_it_is_worked_out_from() -> None:
    assert objects_to_read([flow("Receivable")], Reading()) == ("Customer", "ReceivePayment", "CreditMemo", "Invoice")


def test_the_sums_of_a_deal_and_deletions_need_nothing_of_their_own() -> None:
    assert objects_to_read([flow("Total"), flow("TxnDeleted", "ListDeleted")], Reading()) == ()


def test_what_pays_an_invoice_is_read_with_it_and_before_it() -> None:
    assert objects_to_read([flow("Invoice")], Reading()) == ("ReceivePayment", "CreditMemo", "Invoice")


def test_lists_come_before_transactions_and_payments_before_what_they_pay() -> None:
    flows = [flow("SalesOrder"), flow("Invoice"), flow("ItemService", "ItemGroup"), flow("ReceivePayment")]
    assert objects_to_read(flows, Reading(objects=("Customer",))) == (
        "Customer",
        "ItemService",
        "ItemGroup",
        "ReceivePayment",
        "CreditMemo",
        "Invoice",
        "SalesOrder",
    )


def test_items_of_a_type_are_not_read_twice_beside_items_of_all_types() -> None:
    assert objects_to_read([flow("ItemService", "ItemGroup")], Reading(objects=("Item",))) == ("Item",)
