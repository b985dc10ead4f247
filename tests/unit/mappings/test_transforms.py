"""Each transform does what its sentence says, by its name in an expression."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from include.mappings.language.expression import View, parse_value
from include.mappings.language.syntax import Scope
from include.mappings.transforms.refusal import Refusal
from include.mappings.transforms.transforms import TRANSFORMS
from tests.kit.mapped_records import scene

TABLES = {"terms": {"Net 30 Days": "Net 30"}}


def work_out(expression: str, value: Any, target: str = "Invoice", element: str = "Memo", **changes: Any) -> Any:
    parsed = parse_value(f"{{{{ Field__c | {expression} }}}}", Scope(tables=TABLES))
    return parsed.evaluate(View(record={"Field__c": value}), scene(target, element, tables=TABLES, **changes))


@pytest.mark.parametrize(
    ("expression", "value", "expected"),
    [
        ("cut(5)", "Zenith", "Zenit"),
        ("cut(7)", "Zenith Ltd", "Zenith"),
        ("cut(20)", "one\r\ntwo\x07", "one\ntwo"),
        ("name(31)", "Zenith:Chicago", "Zenith -Chicago"),
        ("name(31)", "Zenith: Chicago", "Zenith - Chicago"),
        ("name(31)", "  Zenith \t\n  Ltd\x00 ", "Zenith Ltd"),
        ("name(8)", "Zenith Ltd Chicago", "Zenith L"),
        ("name(7)", "Zenith Ltd Chicago", "Zenith"),
        ("name(31)", "non\u00a0breaking", "non breaking"),
        ("name(31)", "Cafe\u0301", "Caf\u00e9"),
        ("ref", "12345678901", "12345678901"),
        ("ref", " A 1 ", "A 1"),
        ("phone", "(312) 555-0100", "(312) 555-0100"),
        ("phone", "+1 (312) 555-0100 ext 12345", "+13125550100x12345"),
        ("phone", "(312) 555-0100 / (312) 555-0101", "(312) 555-0100"),
        ("code", "ab-12 c", "AB12C"),
        ("digits", "A-12/3", "123"),
        ("first_word", "Zenith Ltd Chicago", "Zenith"),
        ("last_word", "Zenith Ltd Chicago", "Chicago"),
        ("lower", "ABC", "abc"),
        ("upper", "abc", "ABC"),
        ("title", "zenith LTD chicago", "Zenith Ltd Chicago"),
        ("trim", "  x ", "x"),
        ("replace('a', 'b')", "banana", "bbnbnb"),
        ("replace('a', '')", "banana", "bnn"),
        ("single_line", "a\r\n b\n\nc", "a b c"),
        ("money", Decimal("0.005"), Decimal("0.01")),
        ("money", Decimal("-0.005"), Decimal("-0.01")),
        ("money", Decimal("269.97"), Decimal("269.97")),
        ("money", 5, Decimal("5.00")),
        ("money", "5.1", Decimal("5.10")),
        ("price", Decimal("1.234567"), Decimal("1.23457")),
        ("quantity", Decimal("2.5"), Decimal("2.50000")),
        ("percent", Decimal("12.5"), Decimal("12.50000")),
        ("negate", Decimal("5"), Decimal("-5")),
        ("date", "2016-12-31", date(2016, 12, 31)),
        ("date", "2016-12-31T10:00:00.000+0000", date(2016, 12, 31)),
        ("date", datetime.fromisoformat("2016-12-31T10:00:00+00:00"), date(2016, 12, 31)),
        ("date", "2016-12-31T23:30:00", date(2016, 12, 31)),
        ("date_text", "2016-12-31", "2016-12-31"),
        ("date_text('%m/%d/%Y')", "2016-12-31", "12/31/2016"),
        ("add_days(30)", "2016-12-31", date(2017, 1, 30)),
        ("posting_date", "2016-12-31", date(2016, 12, 31)),
        ("default('x')", None, "x"),
        ("default('x')", "y", "y"),
        ("required('The colour')", "red", "red"),
        ("yes_no", True, "Yes"),
        ("yes_no", False, "No"),
        ("lookup('terms')", "Net 30 Days", "Net 30"),
        ("lookup('terms', 'Due on receipt')", "Net 99", "Due on receipt"),
        ("lookup('terms', default='Due on receipt')", None, "Due on receipt"),
        ("lookup('terms')", None, None),
        ("with_original_date('2016-12-31')", "Roll-out", "Roll-out"),
        ("account('income')", "Service income", "Service income"),
        ("account('income')", None, "Sales"),
        ("default_account", "cogs", "Cost of Goods Sold"),
    ],
)
def test_transform_gives(expression: str, value: Any, expected: Any) -> None:
    found = work_out(expression, value)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("name", sorted(name for name, transform in TRANSFORMS.items() if not transform.takes_empty))
@pytest.mark.parametrize("empty", [None, "", "  "])
def test_empty_value_stays_empty(name: str, empty: str | None) -> None:
    assert TRANSFORMS[name].apply(scene(), empty) is None


@pytest.mark.parametrize("name", sorted(TRANSFORMS))
def test_every_transform_says_in_a_sentence_what_it_does(name: str) -> None:
    assert TRANSFORMS[name].sentence.rstrip().endswith(".")


@pytest.mark.parametrize(
    ("expression", "value", "words"),
    [
        ("ref", "123456789012", "12 characters, and QuickBooks holds 11"),
        ("name(31)", "\x01", "nothing is left of the name"),
        ("money", "abc", "not a number"),
        ("money", Decimal("NaN"), "not a number"),
        ("money", 0.1, "a float is not an exact number"),
        ("money", True, "a bool is not an exact number"),
        ("money", Decimal("1e40"), "more digits"),
        ("date", "31.12.2016", "not a date"),
        ("posting_date", None, "the date is empty"),
        ("required('The colour')", None, "The colour is empty. Fill it in"),
        ("lookup('terms')", "Net 99", '"Net 99" is none of the values that are known here'),
        ("account('tax')", None, "needs an account of the kind tax"),
    ],
)
def test_transform_refuses_with_words(expression: str, value: Any, words: str) -> None:
    with pytest.raises(Refusal, match=words):
        work_out(expression, value)


@pytest.mark.parametrize(
    ("target", "element", "length"),
    [("Customer", "Name", 41), ("ItemService", "Name", 31), ("Customer", "FirstName", 25), ("Invoice", "PONumber", 25)],
)
def test_cut_knows_what_the_element_holds(target: str, element: str, length: int) -> None:
    assert len(work_out("cut", "x" * 5000, target, element)) == length


def test_cut_of_an_unknown_element_asks_for_the_length() -> None:
    with pytest.raises(Refusal, match=r"how much Unheard holds.*cut\(31\)"):
        work_out("cut", "x", element="Unheard")


def test_name_of_42_characters_loses_its_end_and_keeps_its_beginning() -> None:
    assert work_out("name", "A" * 40 + "BC", "Customer", "Name") == "A" * 40 + "B"


def test_cutting_counts_letters_as_quickbooks_will_write_them() -> None:
    def written(text: str) -> str:
        return text.replace("€", "EUR")

    assert work_out("cut(4)", "5 €", written=written) == "5 EU"
    assert work_out("name(4)", "5 €", written=written) == "5 EU"


def test_account_of_one_item_type_wins_over_the_general_one() -> None:
    accounts = {"income": "Sales", "ItemService.income": "Service income"}
    assert work_out("account('income')", None, "ItemService", accounts=accounts) == "Service income"
    assert work_out("account('income')", None, "ItemInventory", accounts=accounts) == "Sales"


@given(st.text(min_size=1), st.integers(min_value=1, max_value=60))
def test_name_is_never_too_long_and_never_holds_a_colon(text: str, length: int) -> None:
    try:
        name = work_out(f"name({length})", text)
    except Refusal:
        return
    if name is not None:
        assert 0 < len(name) <= length
        assert ":" not in name
        assert name == name.strip()
        assert "  " not in name


@pytest.mark.parametrize("expression", ["date", "date_text | date", "add_days(0)", "posting_date"])
@pytest.mark.parametrize(
    ("value", "hours", "day"),
    [
        ("2017-02-01T01:30:00.000+0000", -5, date(2017, 1, 31)),
        (datetime.fromisoformat("2017-01-31T12:00:00+00:00"), 13, date(2017, 2, 1)),
        ("2017-01-31", -5, date(2017, 1, 31)),
    ],
)
def test_time_says_the_day_on_the_calendar_of_the_company(expression: str, value: Any, hours: int, day: date) -> None:
    assert work_out(expression, value, ahead=timedelta(hours=hours)) == day
