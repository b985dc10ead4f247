"""How the records that a document reads are found among the landed ones."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from include.mappings.engine.related import chosen, conditions_of, find_related
from include.mappings.language.expression import View
from include.mappings.language.spec import Match, Read
from include.model import Values
from tests.kit.mapped_records import (
    ACCOUNT_ID,
    BOOK,
    CUSTOMER,
    INVOICE,
    PRICE,
    PRODUCT_ID,
    account,
    deal,
    line,
    org,
    product,
)

CONTACTS: list[dict[str, Any]] = [
    {"Id": "003C", "AccountId": ACCOUNT_ID, "CreatedDate": None},
    {"Id": "003B", "AccountId": ACCOUNT_ID, "CreatedDate": "2016-01-02"},
    {"Id": "003A", "AccountId": ACCOUNT_ID, "CreatedDate": "2016-01-02"},
]


def read(**changes: Any) -> Read:
    by = (Match(field="AccountId", path=("", "Id")),)
    return Read(**{"name": "contact", "object": "Contact", "by": by, "order": "CreatedDate", **changes})


@pytest.mark.parametrize(
    ("changes", "expected"),
    [({}, "003A"), ({"last": True}, "003B"), ({"order": None}, "003A")],
)
def test_one_of_several_contacts_is_chosen(changes: dict[str, Any], expected: str) -> None:
    found = chosen(read(**changes), CONTACTS)
    assert found is not None
    assert found["Id"] == expected


def test_nobody_is_chosen_of_none() -> None:
    assert chosen(read(), []) is None


def test_forward_read_means_the_record_with_that_id() -> None:
    assert conditions_of(INVOICE.reads[0], View(record=deal())) == {"Id": ACCOUNT_ID}


def test_backward_read_means_the_first_record_that_points_here() -> None:
    assert conditions_of(CUSTOMER.reads[0], View(record=account())) == {"AccountId": ACCOUNT_ID}
    assert (CUSTOMER.reads[0].order, CUSTOMER.reads[0].last) == ("CreatedDate", False)


@pytest.mark.parametrize("empty", [None, ""])
def test_empty_look_up_means_no_record_rather_than_any(empty: str | None) -> None:
    assert conditions_of(INVOICE.reads[0], View(record=deal(AccountId=empty))) is None


def test_reads_chain_from_the_standard_book_to_the_standard_price() -> None:
    other = {**PRICE, "Id": "01uA", "Pricebook2Id": "01sOther"}
    books = [{"Id": "01sOther", "IsStandard": False}, BOOK]
    related = org(Pricebook2=books, PricebookEntry=[other, PRICE]).related(INVOICE, deal())
    assert related.reads == {"account": account()}
    assert [row.values for row in related.lines] == [line()]
    assert related.lines[0].reads == {"product": product(), "standard_book": BOOK, "standard_price": PRICE}


def test_chain_that_breaks_leaves_the_rest_empty() -> None:
    related = org(Pricebook2=[]).related(INVOICE, deal())
    assert related.lines[0].reads == {"product": product(), "standard_book": None, "standard_price": None}


def test_flow_without_lines_has_none() -> None:
    related = org(Contact=CONTACTS).related(CUSTOMER, account())
    assert related.reads == {"contact": CONTACTS[2]}
    assert related.lines == ()


def test_many_deals_ask_once_for_each_read_and_each_gets_what_is_its_own() -> None:
    world, asked = org(Account=[account(), account(Id="001Other")], OpportunityLineItem=[line(1), line(2)]), []

    def find(object_: str, wanted: Sequence[Mapping[str, Any]]) -> Sequence[Sequence[Values]]:
        asked.append(object_)
        return world.find(object_, wanted)

    deals = [deal(), deal(Id="006Other", AccountId="001Other"), deal(Id="006None", AccountId=None)]
    own, other, none = find_related(INVOICE, deals, find)
    assert asked == ["Account", "OpportunityLineItem", "Product2", "Pricebook2", "PricebookEntry"]
    assert own.reads == {"account": account()}
    assert [row.values for row in own.lines] == [line(1), line(2)]
    assert (other.reads, other.lines) == ({"account": account(Id="001Other")}, ())
    assert (none.reads, none.lines) == ({"account": None}, ())
    assert own.lines[1].reads == {"product": product(), "standard_book": BOOK, "standard_price": PRICE}


def test_lines_of_other_deals_are_not_found() -> None:
    stranger = line(2, OpportunityId="006Other")
    related = org(OpportunityLineItem=[line(1), stranger]).related(INVOICE, deal())
    assert [row.values["Id"] for row in related.lines] == [line(1)["Id"]]
    assert related.lines[0].values["Product2Id"] == PRODUCT_ID
