"""Mapping files of the way back: what the catalogue makes of them, and what it complains about."""

from pathlib import Path

import pytest

from include.mappings.language.catalogue import load_catalogue
from include.mappings.language.return_spec import Linked
from include.mappings.language.spec import Constant
from include.owners import FieldOwner
from include.settings import JobFrom
from tests.kit.mapped_records import CATALOGUE, MAPPINGS
from tests.kit.mapping_pages import LIST, complaints

BACK = """\
flow: back
title: Name
source: {quickbooks: Invoice, lines: InvoiceLineRet}
target: {salesforce: Bill__c, key: Key__c, link: things}
fields:
  Key__c: "{{ TxnID | key }}"
  Number__c: RefNumber
  Account__c: things(CustomerRef.ListID)
owner: {Number__c: newest}
lines:
  Key__c: "{{ document.TxnID | key(TxnLineID) }}"
  Bill__r: {Key__c: "{{ document.TxnID | key }}"}
"""


def test_smallest_file_is_taken_beside_the_flows_that_go_there(tmp_path: Path) -> None:
    (tmp_path / "things.yaml").write_text(LIST, encoding="utf-8")
    (tmp_path / "back.yaml").write_text(BACK, encoding="utf-8")
    catalogue = load_catalogue(tmp_path)
    assert (list(catalogue.flows), list(catalogue.returns)) == (["things"], ["back"])
    back = catalogue.returns["back"]
    assert back.enabled
    assert back.linked_flows == {"things"}
    header, line = back.rows
    assert header.owners == {"Number__c": FieldOwner.NEWEST, "Account__c": FieldOwner.QUICKBOOKS}
    assert (line.target, line.each) == (header.target, "InvoiceLineRet")


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("title: Name", "titel: Name", "2: titel: there is no titel here. Did you mean title?"),
        ("title: Name", "send: all", "2: send: there is no send here"),
        ("flow: back", "flow: Back", "1: flow: a flow has a name of small letters and _"),
        (", lines: InvoiceLineRet", "", "10: lines: lines stand both under source"),
        ("Invoice,", "1,", "3: source.quickbooks: this needs a name of QuickBooks"),
        ("key: Key__c, ", "", "4: target.key: this key is missing"),
        ("link: things", "link: Things(", "4: target.link: this needs one name, as in account_to_customer"),
        ('  Key__c: "{{ TxnID | key }}"\n', "", "5: fields: Key__c is missing, the key of the row. Add it"),
        ('Key__c: "{{ TxnID | key }}"', "Key__c: true", "6: fields.Key__c: the key of a row follows from the record"),
        ('Key__c: "{{ TxnID | key }}"', "Key__c: things(TxnID)", "6: fields.Key__c: the key of a row follows from"),
        ("Number__c: RefNumber", "number: RefNumber", "7: fields.number: number is no field of Salesforce"),
        ("Number__c: RefNumber", "Number__c: [RefNumber]", "7: fields.Number__c: a field of Salesforce has one value"),
        ("Number__c: RefNumber", "Number__c: 'RefNumber x' or", "7: this is no YAML"),
        ("Number__c: RefNumber", "Number__c: refnumber", "7: fields.Number__c: refnumber is no read of this record"),
        ("Number__c: RefNumber", "Number__c: org.Book", "7: fields.Number__c: org has no Book. It has"),
        ("Number__c: RefNumber", "Number__c: A.b", "7: fields.Number__c: b is no read of this record and no field"),
        ("Number__c: RefNumber", "Number__c: {A: X, B: Y}", "7: fields.Number__c: another row is named by one"),
        ("Number__c: RefNumber", "Number__r: {A: true}", "7: fields.Number__r.A: this needs the other row's key"),
        ("Number__c: RefNumber", "Number__c: a(b.C)", "7: fields.Number__c: b is no read of this record and no field"),
        ("things(CustomerRef", "thing(CustomerRef", "8: fields.Account__c: there is no flow thing."),
        ("link: things", "link: thing", "1: there is no flow thing. There are: back, things"),
        (
            "{Number__c: newest}",
            "{Number__c: me}",
            "9: owner.Number__c: me is not among the words here. Take salesforce",
        ),
        ("{Number__c: newest}", "{Nummer__c: newest}", "9: owner.Nummer__c: there is no Nummer__c here. Did you mean"),
        ("lines:\n", "lines:\n  each: LinkedTxn\n", "11: lines.each: lines are those that source names"),
        ("lines:\n", "job_from: me\nlines:\n", "10: job_from: me is not among the words here. Take contact"),
        ("lines:\n", "lines:\n  where: document\n  owner: {Bill__r: x}\n", "12: lines.owner.Bill__r: x is not among"),
        ("lines:\n", "also: {A: B}\nlines:\n", "10: also: this needs a list of rows, each with its fields"),
        (
            "lines:\n",
            "also:\n  - Key__c: X\n    each: a b\nlines:\n",
            "12: also[1].each: this needs a part of the answer",
        ),
        ("lines:\n", "also:\n  - name\nlines:\n", "11: also[1]: this needs fields of Salesforce with their values"),
        ("lines:\n", "tables: {t: x}\nlines:\n", "10: tables.t: a table has rows"),
    ],
)
def test_key_of_the_way_back(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert old in BACK
    found = complaints(tmp_path, things=LIST, back=BACK.replace(old, new, 1))
    assert [text for text in found if text.startswith(f"back.yaml:{complaint}")], found


def test_a_file_without_rows_says_so(tmp_path: Path) -> None:
    head = BACK[: BACK.index("fields:")].replace(", lines: InvoiceLineRet", "").replace(", link: things", "")
    assert complaints(tmp_path, back=head) == ["back.yaml:1: it makes no rows. Add fields, lines or also"]


def test_two_files_of_one_name_are_noticed_whichever_way_they_go(tmp_path: Path) -> None:
    found = complaints(tmp_path, things=LIST, back=BACK.replace("flow: back", "flow: things"))
    assert found == [
        "back.yaml:1: flow: the file of this flow is called things.yaml. Rename one of the two",
        "things.yaml:1: flow: things is described in back.yaml already. Rename one",
    ]


def test_words_that_also_name_a_document_may_be_sent_as_they_stand() -> None:
    assert CATALOGUE.returns["invoice_to_transaction"].rows[0].fields["QB_Type__c"] == Constant(value="Invoice")


def test_a_reference_tries_its_flows_in_the_order_in_which_they_stand() -> None:
    value = CATALOGUE.returns["invoice_to_transaction"].rows[0].fields["QB_Opportunity__c"]
    assert isinstance(value, Linked)
    assert [choice.flow for choice in value.choices] == [
        "opportunity_to_invoice",
        "opportunity_to_sales_order",
        "opportunity_to_estimate",
        "job_to_opportunity",
    ]
    assert value.optional


def test_the_word_of_the_company_chooses_the_one_flow_that_carries_jobs(tmp_path: Path) -> None:
    for path in MAPPINGS.glob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        if path.stem.startswith(("job_", "customer_")):
            text = text.replace("enabled: false", "enabled: true")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    catalogue = load_catalogue(tmp_path)
    chosen = {
        word: [flow.name for flow in catalogue.returning(word) if flow.name.startswith(("job_", "customer_"))]
        for word in JobFrom
    }
    assert chosen == {
        JobFrom.CONTACT: ["customer_to_account", "job_to_contact"],
        JobFrom.CHILD_ACCOUNT: ["customer_to_account", "job_to_account"],
        JobFrom.OPPORTUNITY: ["customer_to_account", "job_to_opportunity"],
        JobFrom.NONE: ["customer_to_account"],
    }


def test_flows_that_are_switched_off_may_ask_for_links_of_flows_yet_to_come() -> None:
    asked = set().union(*(flow.linked_flows for flow in CATALOGUE.returns.values()))
    assert {"account_to_customer", "product_to_item", "opportunity_to_invoice"} <= asked


def test_words_of_a_pair_are_read_and_have_defaults(tmp_path: Path) -> None:
    (tmp_path / "things.yaml").write_text(LIST, encoding="utf-8")
    said = BACK + "bring: all\non_foreign_edit: report\non_deleted: clear\n"
    for text, found in ((BACK, ("linked", "put_back", "mark")), (said, ("all", "report", "clear"))):
        (tmp_path / "back.yaml").write_text(text, encoding="utf-8")
        flow = load_catalogue(tmp_path).returns["back"]
        assert (flow.bring, flow.on_foreign_edit, flow.on_deleted) == found
        assert flow.pair == "things"


def test_words_of_a_pair_that_nobody_knows_are_named_with_line_and_key(tmp_path: Path) -> None:
    at = BACK.count("\n")
    assert complaints(
        tmp_path, things=LIST, back=BACK + "bring: some\non_foreign_edit: keep\non_deleted: delete\n"
    ) == [
        f"back.yaml:{at + 1}: bring: some is not among the words here. Take linked, all",
        f"back.yaml:{at + 2}: on_foreign_edit: keep is not among the words here. Take put_back, report",
        f"back.yaml:{at + 3}: on_deleted: delete is not among the words here. Take mark, clear, ignore",
    ]


def test_words_of_a_pair_do_not_fit_a_mirror(tmp_path: Path) -> None:
    mirror = BACK.replace(", link: things", "")
    at = mirror.count("\n")
    assert complaints(
        tmp_path, things=LIST, back=mirror + "bring: all\non_foreign_edit: report\non_deleted: clear\n"
    ) == [
        f"back.yaml:{at + 1}: bring: only a flow whose target names a link can have this key. Remove it",
        f"back.yaml:{at + 2}: on_foreign_edit: only a flow whose target names a link can have this key. Remove it",
        f"back.yaml:{at + 3}: on_deleted: only a flow whose target names a link can clear. Take mark or ignore",
    ]


def test_only_a_flow_of_deletions_needs_no_target(tmp_path: Path) -> None:
    text = "flow: gone\ntitle: TxnID\nsource: {quickbooks: [TxnDeleted, ListDeleted]}\n"
    (tmp_path / "things.yaml").write_text(LIST, encoding="utf-8")
    (tmp_path / "gone.yaml").write_text(text, encoding="utf-8")
    assert load_catalogue(tmp_path).returns["gone"].rows == ()
    missing = "gone.yaml:1: target: this key is missing. Add it"
    assert complaints(tmp_path, gone=text.replace("ListDeleted", "Invoice")) == [missing]
    assert complaints(tmp_path, gone=text + "fields:\n  Name: RefNumber\n") == [missing]
