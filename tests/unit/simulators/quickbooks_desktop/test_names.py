"""Names, parents, references and edit sequences of list records."""

import pytest

from tests.kit.quickbooks_desk import GUID, Desk, code, text, texts


def add(name: str, kind: str = "Customer", inner: str = "") -> str:
    return f"<{kind}AddRq><{kind}Add><Name>{name}</Name>{inner}</{kind}Add></{kind}AddRq>"


def mod(record: object, inner: str, kind: str = "Customer") -> str:
    list_id, sequence = text(record, "ListID"), text(record, "EditSequence")  # type: ignore[arg-type]
    return (
        f"<{kind}ModRq><{kind}Mod><ListID>{list_id}</ListID><EditSequence>{sequence}</EditSequence>{inner}"
        f"</{kind}Mod></{kind}ModRq>"
    )


def test_same_name_in_another_case_is_refused_with_the_verbatim_sentence(desk: Desk) -> None:
    desk.customer("Kern & Co".replace("&", "&amp;"))
    reply = desk.one(add("KERN &amp; CO"))
    assert code(reply) == 3100
    assert reply.get("statusMessage") == 'The name "KERN & CO" of the list element is already in use.'
    assert len(reply) == 0


def test_inactive_record_still_holds_its_name(desk: Desk) -> None:
    desk.customer("Sleeper", "<IsActive>false</IsActive>")
    assert code(desk.one(add("Sleeper"))) == 3100


@pytest.mark.parametrize("kind", ["Vendor", "OtherName"])
def test_customers_vendors_and_other_names_share_one_namespace(desk: Desk, kind: str) -> None:
    desk.customer("Shared")
    assert code(desk.one(add("Shared", kind))) == 3100


def test_an_item_may_have_the_name_of_a_customer(desk: Desk) -> None:
    desk.customer("Labour")
    assert desk.service("Labour").findtext("Name") == "Labour"


def test_two_kinds_of_item_share_their_names(desk: Desk) -> None:
    desk.service("Widget")
    assert (
        code(desk.one("<ItemSubtotalAddRq><ItemSubtotalAdd><Name>widget</Name></ItemSubtotalAdd></ItemSubtotalAddRq>"))
        == 3100
    )


def test_colon_in_a_name_is_refused(desk: Desk) -> None:
    assert code(desk.one(add("A:B"))) == 3090


def test_empty_name_is_refused(desk: Desk) -> None:
    assert code(desk.one(add(" "))) == 3150


def test_a_job_is_a_customer_below_a_customer_and_may_repeat_a_name_elsewhere(desk: Desk) -> None:
    desk.customer("North")
    desk.customer("South")
    job = desk.customer("Roof", "<ParentRef><FullName>North</FullName></ParentRef>")
    assert (text(job, "FullName"), text(job, "Sublevel"), text(job, "ParentRef/FullName")) == (
        "North:Roof",
        "1",
        "North",
    )
    assert text(desk.customer("Roof", "<ParentRef><FullName>South</FullName></ParentRef>"), "FullName") == "South:Roof"
    assert code(desk.one(add("Roof", inner="<ParentRef><FullName>North</FullName></ParentRef>"))) == 3100


def test_unknown_parent_is_refused(desk: Desk) -> None:
    reply = desk.one(add("Roof", inner="<ParentRef><FullName>Nowhere</FullName></ParentRef>"))
    assert code(reply) == 3130
    assert reply.get("statusMessage", "").startswith(
        'There is an invalid reference to a parent "Nowhere" in the Customers list.'
    )


def test_unknown_reference_names_list_value_and_object(desk: Desk) -> None:
    reply = desk.one(add("A", inner="<TermsRef><FullName>Net 99</FullName></TermsRef>"))
    assert code(reply) == 3140
    assert reply.get("statusMessage", "").startswith(
        'There is an invalid reference to QuickBooks Terms "Net 99" in the Customer.'
    )


def test_full_name_is_ignored_when_a_list_id_is_given(desk: Desk) -> None:
    first, second = text(desk.customer("First"), "ListID"), desk.customer("Second")
    job = desk.customer("Job", f"<ParentRef><ListID>{first}</ListID><FullName>Second</FullName></ParentRef>")
    assert text(job, "FullName") == "First:Job"
    assert text(second, "ListID") != first


def test_renaming_a_customer_renames_its_jobs_and_the_references_to_it(desk: Desk) -> None:
    parent = desk.customer("North")
    desk.customer("Roof", "<ParentRef><FullName>North</FullName></ParentRef>")
    desk.made(mod(parent, "<Name>Northern</Name>"))
    reply = desk.one("<CustomerQueryRq />")
    assert texts(reply, "CustomerRet/FullName") == ["Northern", "Northern:Roof"]
    assert texts(reply, "CustomerRet/ParentRef/FullName") == ["Northern"]


def test_a_customer_cannot_become_its_own_parent(desk: Desk) -> None:
    parent = desk.customer("North")
    desk.customer("Roof", "<ParentRef><FullName>North</FullName></ParentRef>")
    assert code(desk.one(mod(parent, "<ParentRef><FullName>North:Roof</FullName></ParentRef>"))) == 3170


def test_renaming_to_a_name_that_is_taken_would_be_a_merge(desk: Desk) -> None:
    desk.customer("North")
    reply = desk.one(mod(desk.customer("South"), "<Name>North</Name>"))
    assert code(reply) == 3170
    assert "Cannot merge list elements" in reply.get("statusMessage", "")


def test_edit_sequence_is_the_time_and_differs_after_two_edits_within_one_second(desk: Desk) -> None:
    record = desk.customer()
    assert text(record, "EditSequence") == str(int(desk.time.timestamp()))
    once = desk.made(mod(record, "<Phone>1</Phone>"))
    twice = desk.made(mod(once, "<Phone>2</Phone>"))
    assert len({text(step, "EditSequence") for step in (record, once, twice)}) == 3


def test_stale_edit_sequence_is_refused_and_changes_nothing(desk: Desk) -> None:
    record = desk.customer()
    desk.made(mod(record, "<Phone>1</Phone>"))
    assert code(desk.one(mod(record, "<Phone>2</Phone>"))) == 3200
    assert texts(desk.one("<CustomerQueryRq />"), "CustomerRet/Phone") == ["1"]


def test_mod_keeps_what_is_not_named_and_clears_what_is_named_empty(desk: Desk) -> None:
    record = desk.customer("A", "<CompanyName>A Ltd</CompanyName><Phone>1</Phone>")
    changed = desk.made(mod(record, "<Phone></Phone><Email>a@example.com</Email>"))
    assert (changed.findtext("CompanyName"), changed.findtext("Phone"), changed.findtext("Email")) == (
        "A Ltd",
        None,
        "a@example.com",
    )


def test_mod_of_an_unknown_list_id_is_not_found(desk: Desk) -> None:
    reply = desk.one(
        "<CustomerModRq><CustomerMod><ListID>8000001B-1</ListID><EditSequence>1</EditSequence></CustomerMod>"
        "</CustomerModRq>"
    )
    assert code(reply) == 3120
    assert reply.get("statusMessage") == (
        'Object "8000001B-1" specified in the request cannot be found.  QuickBooks error message: Invalid argument.  '
        "The specified record does not exist in the list."
    )


def test_list_ids_repeat_between_lists(desk: Desk) -> None:
    assert text(desk.customer(), "ListID") == "80000001-1772463600"
    item = desk.made("<ClassAddRq><ClassAdd><Name>East</Name></ClassAdd></ClassAddRq>")
    assert text(item, "ListID") == "80000001-1772463600"


def test_the_same_external_guid_twice_is_accepted_and_returned(desk: Desk) -> None:
    guid = f"<ExternalGUID>{GUID}</ExternalGUID>"
    assert text(desk.customer("A", guid), "ExternalGUID") == text(desk.customer("B", guid), "ExternalGUID") == GUID


def test_a_record_that_somebody_has_open_cannot_be_changed(desk: Desk) -> None:
    record = desk.customer()
    desk.turn("in-use", text(record, "ListID"))
    assert code(desk.one(mod(record, "<Phone>1</Phone>"))) == 3175
    desk.turn("in-use", "")
    desk.made(mod(record, "<Phone>1</Phone>"))


def test_opening_balance_is_booked_as_an_invoice(desk: Desk) -> None:
    record = desk.customer("Old", "<OpenBalance>45.50</OpenBalance><OpenBalanceDate>2025-12-31</OpenBalanceDate>")
    assert text(record, "TotalBalance") == "45.50"
    reply = desk.one("<InvoiceQueryRq><IncludeLineItems>true</IncludeLineItems></InvoiceQueryRq>")
    assert (texts(reply, "InvoiceRet/Memo"), texts(reply, "InvoiceRet/BalanceRemaining")) == (
        ["Opening balance"],
        ["45.50"],
    )


def test_customer_with_everything_comes_back_in_the_order_of_the_schema(desk: Desk) -> None:
    record = desk.customer(
        "Full",
        "<CompanyName>Full Ltd</CompanyName><FirstName>Ada</FirstName><JobTitle>Head</JobTitle>"
        "<BillAddress><Addr1>1 Way</Addr1><City>Troy</City><State>NY</State><PostalCode>12180</PostalCode>"
        "</BillAddress>"
        "<Email>a@example.com</Email><AdditionalContactRef><ContactName>Website</ContactName>"
        "<ContactValue>example.com</ContactValue></AdditionalContactRef>"
        "<Contacts><FirstName>Bob</FirstName></Contacts><TermsRef><FullName>Net 30</FullName></TermsRef>"
        "<CreditLimit>1000</CreditLimit><Notes>note</Notes><AdditionalNotes><Note>more</Note></AdditionalNotes>",
    )
    assert text(record, "BillAddressBlock/Addr2") == "Troy, NY 12180"
    assert text(record, "CreditLimit") == "1000.00"
    assert text(record, "ContactsRet/FirstName") == "Bob"
    assert text(record, "AdditionalNotesRet/Note") == "more"
