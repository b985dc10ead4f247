"""The shipped rules on real databases: each fault is named by its own rule, and by no other."""

from __future__ import annotations

from include.quality.check import Batch, check_batches
from include.states import RuleStatus
from tests.kit.quality_rows import SUITES, Rows


def test_good_rows_pass_every_rule_of_every_suite(database_url: str) -> None:
    tables = [Rows(database_url, suite) for suite in SUITES.values()]
    for table in tables:
        table.add_many(2)
    batches = [Batch(suite=t.suite, query=t.query, population=t.query if t.suite.compared else None) for t in tables]
    found = check_batches(database_url, batches)
    assert {name: {outcome.status for outcome in outcomes} for name, outcomes in found.items()} == {
        name: {RuleStatus.PASS} for name in SUITES
    }
    assert all(outcome.checked == 2 for outcomes in found.values() for outcome in outcomes)


def test_each_fault_of_a_deal_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity"])
    rows.add()
    expected = {
        "deal_named": [rows.add(name="  ")],
        "close_date_present": [rows.add(close_date=None)],
        "account_linked": [rows.add(account_id=None, account_found=None, billing_city=None, shipping_country=None)],
        "account_exists": [rows.add(account_found=None, billing_city=None, shipping_country=None)],
        "product_line_present": [rows.add(line_count=0, amount=None)],
        "amount_not_negative": [rows.add(amount=-0.01)],
        "billing_place_present": [rows.add(billing_city="")],
        "billing_country_present": [rows.add(billing_country=None)],
        "shipping_place_present": [rows.add(shipping_street=None)],
        "shipping_country_present": [rows.add(shipping_country=" ")],
    }
    assert rows.failing() == expected


def test_each_fault_of_a_line_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity_line"])
    rows.add()
    expected = {
        "product_present": [rows.add(product_id=None, product_found=None, item_type=None, price_found=None)],
        "product_exists": [rows.add(product_found=None, item_type=None, price_found=None)],
        "item_type_present": [rows.add(item_type=None)],
        "item_type_known": [rows.add(item_type="Gadget")],
        "standard_price_present": [rows.add(price_found=None, price_active=None)],
        "standard_price_active": [rows.add(price_active=False)],
        "quantity_present": [rows.add(quantity=None)],
        "quantity_not_zero": [rows.add(quantity=0)],
        "quantity_fits": [rows.add(quantity=10_000_000_000)],
        "total_present": [rows.add(total_price=None, document_amount=None)],
        "total_fits": [rows.add(total_price=10_000_000_000_000, document_amount=10_000_000_000_000)],
        "total_in_cents": [rows.add(total_price=100.505, document_amount=100.505)],
        "amount_is_sum_of_lines": [rows.add(document_amount=100)],
        "discount_takes_off": [rows.add(item_type="Discount")],
        "subtotal_adds_nothing": [rows.add(item_type="Subtotal")],
    }
    assert rows.failing() == expected


def test_the_lines_of_one_deal_are_added_up_before_they_are_compared_with_its_amount(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity_line"])
    for document, amount in (("006A", 201), ("006B", 200)):
        rows.add_many(2, document_id=document, document_amount=amount)
    outcome = rows.check()["amount_is_sum_of_lines"]
    assert rows.named(outcome) == [3]
    assert [float(detail) for detail in rows.details(outcome).values()] == [201]


def test_discount_above_zero_names_the_sum_of_either_reading(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity_line"])
    rows.add(document_id="006A", document_amount=1050, total_price=1000)
    added = rows.add(document_id="006A", document_amount=1050, total_price=50, item_type="Discount")
    rows.add(document_id="006B", document_amount=90, total_price=100)
    rows.add(document_id="006B", document_amount=90, total_price=-10, item_type="Discount")
    outcome = rows.check()["discount_takes_off"]
    assert rows.named(outcome) == [added]
    assert [float(detail) for detail in rows.details(outcome).values()] == [950]


def test_ten_lines_of_half_a_cent_are_held_and_one_is_not(database_url: str) -> None:
    rows = Rows(database_url, SUITES["opportunity_line"])
    rows.add(document_id="006A", document_amount=10.005, total_price=10.005)
    first = rows.add(document_id="006B", document_amount=100.05, total_price=10.005)
    for _ in range(9):
        rows.add(document_id="006B", document_amount=100.05, total_price=10.005)
    for price in (-10.005, 20.005):  # up and down
        rows.add(document_id="006C", document_amount=10, total_price=price)
    outcome = rows.check()["cents_add_up"]
    assert rows.named(outcome) == [first]
    assert [float(detail) for detail in rows.details(outcome).values()] == [100.1]


def test_each_fault_of_an_account_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["account"])
    rows.add()
    long_name = "International Business Consultants of the North"
    expected = {
        "name_present": [rows.add(name=None)],
        "name_has_letters": [rows.add(name="-- & --")],
        "name_unique": [rows.add(name="ACME, Inc."), rows.add(name="Acme  inc"), rows.add(name="Ácme-INC")],
        "name_unique_when_cut": [rows.add(name=long_name), rows.add(name=long_name + " and South")],
        "account_billing_place_present": [rows.add(billing_city=None)],
        "account_billing_country_present": [rows.add(billing_country=None)],
        "account_shipping_place_present": [rows.add(shipping_street=None)],
        "account_shipping_country_present": [rows.add(shipping_country=None)],
        "email_well_formed": [rows.add(email=mail) for mail in ("ada", "a@b@c.de", "ada @zenith.example", "@z.no")],
    }
    assert rows.failing() == expected


def test_a_double_account_outside_the_batch_is_found_and_named(database_url: str) -> None:
    rows = Rows(database_url, SUITES["account"])
    rows.add(record_id="001OLD", name="Acme Corp")
    new = rows.add(record_id="001NEW", name="ACME Corp.")
    outcome = rows.check(f"{rows.query} WHERE record_id = '001NEW'")["name_unique"]
    assert (outcome.checked, outcome.failed) == (1, 1)
    assert rows.details(outcome) == {new: '"Acme Corp" (001OLD)'}


def test_each_fault_of_a_product_is_named_by_its_own_rule(database_url: str) -> None:
    rows = Rows(database_url, SUITES["product"])
    rows.add()
    code = "A" * 31
    expected = {
        "product_named": [rows.add(name=None)],
        "product_item_type_present": [rows.add(item_type=None)],
        "product_item_type_known": [rows.add(item_type="Gadget")],
        "product_standard_price_present": [rows.add(standard_price=None)],
        "item_name_unique": [
            rows.add(code="gtx"),
            rows.add(code=None, name="GTX"),
            rows.add(code=code + "1"),
            rows.add(code=code + "2"),
        ],
    }
    assert rows.failing() == expected
