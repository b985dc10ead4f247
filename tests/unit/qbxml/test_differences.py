"""What a document in the books and its record say otherwise: named, with both values, and only what anybody sees."""

from __future__ import annotations

from include.qbxml.differences import differences, in_words

POSTED = (
    "<InvoiceAddRq><InvoiceAdd><CustomerRef><ListID>{{account_to_customer:001A}}</ListID></CustomerRef>"
    "<TxnDate>2026-09-04</TxnDate><BillAddress><Addr1>1 Main St</Addr1></BillAddress><Memo>Bench</Memo>"
    "<InvoiceLineAdd><Desc>Oak</Desc><Quantity>1</Quantity><Amount>10.00</Amount></InvoiceLineAdd></InvoiceAdd>"
    "</InvoiceAddRq>"
)


def told(**changes: str) -> str:
    """The words when these texts are exchanged."""
    wanted = POSTED
    for before, after in changes.items():
        wanted = wanted.replace(f">{before}<", f">{after}<")
    return in_words(differences(POSTED, wanted, leave_out={"BillAddress", "lines.Desc"}))


def test_changed_amount_is_named_with_its_line_and_both_values() -> None:
    wanted = POSTED.replace("10.00", "12.00").replace("<Quantity>1<", "<Quantity>2<")
    assert in_words(differences(POSTED, wanted)) == (
        "Quantity of line 1 is 2 here and 1 there; Amount of line 1 is 12.00 here and 10.00 there"
    )


def test_new_name_is_no_difference_and_neither_is_what_belongs_to_quickbooks() -> None:
    assert told(Bench="Long bench", Oak="Ash") == ""
    assert differences(POSTED, POSTED.replace("1 Main St", "2 Main St"), leave_out={"BillAddress"}) == []


def test_line_that_is_gone_or_new_is_a_difference_and_many_are_counted() -> None:
    line = "<InvoiceLineAdd><Desc>Ash</Desc><Quantity>3</Quantity><Amount>9.00</Amount></InvoiceLineAdd>"
    more = POSTED.replace("</InvoiceAdd>", f"{line}{line}</InvoiceAdd>")
    assert in_words(differences(POSTED, more)) == (
        "Desc of line 2 is Ash here and empty there; Quantity of line 2 is 3 here and empty there; Amount of line 2 is "
        "9.00 here and empty there; Desc of line 3 is Ash here and empty there; 2 more differ"
    )


def test_number_in_another_spelling_is_no_difference() -> None:
    assert differences(POSTED, POSTED.replace(">10.00<", ">10.0<")) == []


def test_first_of_two_groups_of_items_is_told_as_the_line_that_it_is() -> None:
    kit = "<ItemGroupRef><ListID>{}</ListID></ItemGroupRef><Quantity>1</Quantity>"
    group = f"<InvoiceLineGroupAdd>{kit}{{}}</InvoiceLineGroupAdd>"
    fields = "<DataExt><DataExtValue>oak</DataExtValue></DataExt><DataExt><DataExtValue>red</DataExtValue></DataExt>"
    posted = POSTED.replace("</InvoiceAdd>", f"{group.format('A', fields)}{group.format('B', '')}</InvoiceAdd>")
    wanted = posted.replace(kit.format("A"), kit.format("A").replace("1", "5"))
    assert in_words(differences(posted, wanted)) == "Quantity of line 2 is 5 here and 1 there"
    assert in_words(differences(posted, posted.replace("oak", "ash"))) == (
        "DataExt DataExtValue of line 2 is ash here and oak there"
    )
