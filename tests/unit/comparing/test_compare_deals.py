"""A deal against its documents: every cent that differs has one cause, and the parts add up to the whole."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.comparing.causes import ADVICE, Cause
from include.comparing.compare_deals import compare_deal
from include.comparing.deal_documents import Deal, Document, State, sums
from include.standing import Standing


def cents(text: str) -> Decimal:
    return Decimal(text).quantize(Decimal("0.01"))


def document(kind: str = "Invoice", subtotal: str = "100", **facts: Any) -> Document:
    """A document of ours that nobody has touched since it was posted."""
    tax = facts.pop("tax", Decimal(0))
    amount = cents(subtotal)
    usual = {"id": f"{kind}-1", "number": "7", "posted": amount, "tax": tax, "total": amount + tax}
    usual |= {"balance": amount + tax}
    return Document(kind=kind, subtotal=amount, **(usual | facts))


def deal(amount: str = "100", *documents: Document, **facts: Any) -> Deal:
    usual: dict[str, Any] = {"kind": "Invoice", "sent": cents(amount)}
    return Deal(id="006", title="Refit", amount=cents(amount), documents=documents, **(usual | facts))


def found(of: Deal) -> list[tuple[str, Cause, str | None, str | None]]:
    return [(one.field, one.cause, one.salesforce, one.quickbooks) for one in compare_deal(of)]


def test_a_deal_that_equals_its_invoice_differs_in_nothing() -> None:
    assert found(deal("100", document())) == []


def test_tax_does_not_count_in_the_amount_of_a_deal() -> None:
    assert found(deal("100", document(tax=cents("8.25")))) == []


def test_every_cause_has_advice() -> None:
    assert set(ADVICE) == set(Cause)


@pytest.mark.parametrize(
    ("standing", "cause"),
    [
        (Standing.HELD, Cause.HELD),
        (Standing.WAITING, Cause.WAITING),
        (Standing.REJECTED, Cause.REJECTED),
        (Standing.UNSEEN, Cause.NOT_POSTED),
    ],
)
def test_a_deal_that_is_not_posted_says_where_it_stands(standing: Standing, cause: Cause) -> None:
    assert found(deal("100", standing=standing)) == [("amount", cause, "100.00", "0.00")]


def test_a_held_deal_says_what_its_person_was_told() -> None:
    (one,) = compare_deal(deal("100", standing=Standing.HELD, message="No account. Fill it in.\nsecond"))
    assert one.advice == "No account. Fill it in."


def test_a_deal_that_no_longer_is_won_and_was_never_posted_is_not_missed() -> None:
    assert found(deal("100", standing=Standing.UNSEEN, wanted=False)) == []


@pytest.mark.parametrize(
    ("state", "cause"), [(State.DELETED, Cause.DELETED), (State.VOIDED, Cause.VOIDED), (State.LIVING, Cause.EDITED)]
)
def test_what_became_of_the_document_is_the_cause(state: State, cause: Cause) -> None:
    now = document(subtotal="80", posted=cents("100"), state=state)
    left = "80.00" if state is State.LIVING else "0.00"
    assert found(deal("100", now)) == [("amount", cause, "100.00", left)]


def test_an_amount_changed_in_salesforce_after_posting() -> None:
    assert found(deal("120", document(), sent=cents("100"))) == [
        ("amount", Cause.CHANGED_IN_SALESFORCE, "120.00", "100.00")
    ]


def test_a_change_that_is_on_its_way_says_so() -> None:
    for cause in (Cause.WAITING, Cause.HELD, Cause.REJECTED):
        assert found(deal("120", document(), sent=None, pending=cause)) == [("amount", cause, "120.00", "100.00")]


def test_a_deal_deleted_or_reopened_owes_nothing_and_its_invoice_stays() -> None:
    assert found(deal("100", document(), gone=True)) == [("amount", Cause.GONE, "0.00", "100.00")]
    assert found(deal("100", document(), wanted=False)) == [("amount", Cause.CHANGED_IN_SALESFORCE, "0.00", "100.00")]


def test_tax_that_somebody_added_to_the_deal_is_tax() -> None:
    assert found(deal("108.25", document(tax=cents("8.25")), sent=cents("100"))) == [
        ("amount", Cause.TAX, "108.25", "100.00")
    ]


def test_a_cent_a_line_that_quickbooks_booked_otherwise_is_rounding() -> None:
    lines = (cents("33.33"), cents("33.33"), cents("33.36"))
    assert found(deal("100.02", document(), lines=lines)) == [("amount", Cause.ROUNDING, "100.02", "100.00")]
    assert found(deal("100.04", document(), lines=lines)) == [("amount", Cause.BOOKED_OTHERWISE, "100.04", "100.00")]


def test_what_finance_typed_for_the_deal_counts_and_is_told() -> None:
    typed = document(subtotal="40", id="Invoice-2", posted=None)
    assert found(deal("100", document(), typed)) == [("amount", Cause.TYPED_BY_HAND, "0.00", "40.00")]


def test_a_voided_invoice_that_finance_typed_again_differs_in_nothing() -> None:
    again = document(id="Invoice-2", posted=None)
    assert found(deal("100", document(subtotal="0", posted=cents("100"), state=State.VOIDED), again)) == []


def test_a_credit_memo_comes_off() -> None:
    credit = document("CreditMemo", "30", posted=None)
    assert found(deal("100", document(), credit)) == [("amount", Cause.TYPED_BY_HAND, "0.00", "-30.00")]
    assert found(deal("70", document(), credit, sent=cents("100"))) == []


def test_a_deal_that_is_a_credit_memo_is_compared_below_zero() -> None:
    assert found(deal("30", document("CreditMemo", "30"), kind="CreditMemo")) == []
    assert found(deal("-30", document("CreditMemo", "30"), kind="CreditMemo")) == []


def test_an_estimate_beside_the_invoice_never_counts() -> None:
    assert found(deal("100", document("Estimate", "90"), document())) == []


def test_an_order_is_compared_with_itself_until_all_of_it_is_invoiced() -> None:
    order, half = document("SalesOrder"), document(subtotal="50", posted=None)
    waiting = deal("100", order, half, kind="SalesOrder")
    assert (found(waiting), waiting.to_be_invoiced, waiting.counts) == ([], Decimal(50), False)
    done = document("SalesOrder", complete=True)
    rest = document(subtotal="50", posted=None, id="Invoice-2")
    assert found(deal("100", done, half, rest, kind="SalesOrder")) == []
    assert found(deal("100", done, half, kind="SalesOrder")) == [("amount", Cause.EDITED, "100.00", "50.00")]
    edited = document("SalesOrder", "90", posted=cents("100"))
    assert found(deal("100", edited, kind="SalesOrder")) == [("order", Cause.EDITED, "100.00", "90.00")]


def test_a_document_that_should_have_been_read_is_told_and_not_taken_for_an_edit() -> None:
    assert found(deal("100", document(state=State.UNREAD))) == [("document", Cause.NOT_READ, "100.00", None)]


def test_a_document_that_does_not_add_up_is_told() -> None:
    wrong = document(tax=cents("8"), total=cents("110"), balance=cents("110"))
    assert found(deal("100", wrong)) == [("total", Cause.TAX, "108.00", "110.00")]
    paid = document(paid=cents("40"), balance=cents("100"))
    assert found(deal("100", paid)) == [("balance", Cause.NOT_READ, "60.00", "100.00")]


def test_other_lines_of_the_same_sum_are_told() -> None:
    lines = (cents("60"), cents("40"))
    same = document(lines=(cents("40"), cents("60")))
    assert found(deal("100", same, lines=lines)) == []
    other = document(lines=(cents("50"), cents("50")))
    assert found(deal("100", other, lines=lines)) == [("lines", Cause.EDITED, "40.00, 60.00", "50.00, 50.00")]


def test_the_sums_of_a_deal_are_those_of_its_living_documents() -> None:
    invoice = document(subtotal="100", tax=cents("8"), paid=cents("58"), received=cents("50"), balance=cents("50"))
    receipt = document("SalesReceipt", "20", balance=Decimal(0))
    credit = document("CreditMemo", "10", balance=cents("2"))
    gone = document(subtotal="500", state=State.DELETED)
    assert sums([invoice, receipt, credit, gone]) == {
        "Invoiced": Decimal(110),
        "Paid": Decimal(70),
        "Open": Decimal(48),
    }


def test_a_sum_that_salesforce_does_not_show_yet_is_not_written_back() -> None:
    kept = {"Invoiced": cents("100"), "Paid": None, "Open": cents("90")}
    assert found(deal("100", document(), kept=kept)) == [("Open", Cause.NOT_WRITTEN_BACK, "90.00", "100.00")]


def test_causes_are_told_in_their_order() -> None:
    typed = document(subtotal="5", id="Invoice-2", posted=None)
    edited = document(subtotal="90", posted=cents("100"))
    causes = [cause for _, cause, _, _ in found(deal("120", edited, typed, sent=cents("100")))]
    assert causes == [Cause.EDITED, Cause.CHANGED_IN_SALESFORCE, Cause.TYPED_BY_HAND]


AMOUNTS = st.integers(0, 50_000).map(lambda number: Decimal(number) / 100)


@given(
    now=AMOUNTS,
    sent=st.none() | AMOUNTS,
    ours=st.lists(st.tuples(AMOUNTS, AMOUNTS, st.sampled_from(State), st.sampled_from(["Invoice", "CreditMemo"]))),
    typed=st.lists(AMOUNTS),
)
def test_the_parts_add_up_to_the_difference(
    now: Decimal, sent: Decimal | None, ours: list[tuple[Decimal, Decimal, State, str]], typed: list[Decimal]
) -> None:
    documents = [
        document(kind, str(amount), posted=posted, state=state, id=str(number))
        for number, (amount, posted, state, kind) in enumerate(ours)
    ]
    documents += [document(subtotal=str(amount), posted=None, id=f"hand {n}") for n, amount in enumerate(typed)]
    one = deal(str(now), *documents, sent=sent)
    parts = [each.amount for each in compare_deal(one) if each.field == "amount"]
    assert sum((part for part in parts if part is not None), Decimal(0)) == one.expected - one.booked


def test_a_posting_whose_link_was_lost_is_named_and_not_taken_for_handwork() -> None:
    lost = document(posted=None, is_marked=True)
    assert found(deal("100", lost, standing=Standing.UNSEEN)) == [("link", Cause.NEVER_LINKED, None, None)]
    twice = document(posted=None, is_marked=True, id="Invoice-2")
    assert found(deal("100", document(), twice)) == [("amount", Cause.NEVER_LINKED, "0.00", "100.00")]
