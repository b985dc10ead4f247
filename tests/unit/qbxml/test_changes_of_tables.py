"""A Mod follows from its Add: what `changed` keeps, drops, adds and refuses."""

from __future__ import annotations

import pytest

from include.qbxml.element import Element, Part, choice, elements, flag, guid, ref, text, title
from include.qbxml.tables.changes import changed
from include.qbxml.tables.customer import CUSTOMER_MOD
from include.qbxml.tables.invoice import INVOICE_MOD

NEW = (title("Name", 31, required=True), ref("ClassRef", 159), guid("ExternalGUID", since="9.0"))


def test_nothing_must_be_said_again_and_the_guid_is_given_once() -> None:
    assert changed(NEW) == (title("Name", 31), ref("ClassRef", 159))


def test_what_must_be_said_again_stays_required() -> None:
    assert changed(NEW, required=("Name",)) == (title("Name", 31, required=True), ref("ClassRef", 159))


def test_what_only_a_change_has_stands_behind_its_element() -> None:
    parts = changed(NEW, after={"Name": flag("ForceUOMChange")})
    assert parts == (title("Name", 31), flag("ForceUOMChange"), ref("ClassRef", 159))


def test_a_choice_goes_by_its_first_element_and_may_be_left_out() -> None:
    one_of: Part = choice(flag("IsAutoApply"), text("Other"), required=True)
    assert changed((one_of,)) == (choice(flag("IsAutoApply"), text("Other")),)
    assert changed((one_of,), instead={"IsAutoApply": text("Memo")}) == (text("Memo"),)
    assert changed((one_of,), drop=("IsAutoApply",)) == ()


def test_a_difference_in_an_unknown_element_is_refused() -> None:
    with pytest.raises(KeyError, match="Naem"):
        changed(NEW, drop=("Naem",))
    with pytest.raises(KeyError, match="Naem"):
        changed(NEW, required=("Naem",))


def test_a_change_names_its_record_and_its_state_first() -> None:
    names = [element.name for element in elements(CUSTOMER_MOD.parts)]
    assert names == ["CustomerMod", "IncludeRetElement"]
    assert [element.name for element in elements(_body(CUSTOMER_MOD))][:3] == ["ListID", "EditSequence", "Name"]
    assert [element.name for element in elements(_body(INVOICE_MOD))][:3] == ["TxnID", "EditSequence", "CustomerRef"]


def test_a_changed_line_goes_by_its_id_and_has_no_custom_fields() -> None:
    (line,) = (part for part in elements(_body(INVOICE_MOD)) if part.name == "InvoiceLineMod")
    names = [part.name for part in elements(line.parts)]
    assert names[0] == "TxnLineID"
    assert "DataExt" not in names


def _body(request: Element) -> tuple[Part, ...]:
    return next(elements(request.parts)).parts
