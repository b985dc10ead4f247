"""Each mistake in a mapping file is told with file, line, key and cure."""

from pathlib import Path

import pytest

from tests.kit.mapping_pages import DEALS, LIST, complaints


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("flow: things", "flow: Things!", "1: flow: a flow has a name of small letters"),
        ("flow: things\n", "", "1: flow: this key is missing. Add it"),
        ("flow: things", "flow: others", "1: flow: the file of this flow is called others.yaml"),
        ("title:", "titel:", "2: titel: there is no titel here. Did you mean title?"),
        ("source: Account", "source: [Account]", "3: source: this needs keys and values: object, lines"),
        ("source: Account", "source: {object: A, linse: X}", "3: source.linse: there is no linse here"),
        ("source: Account", "source: {object: a b}", "3: source.object: this needs one name of Salesforce"),
        ("Customer", "Customers", "4: target: there is no Customers here. Did you mean Customer?"),
        (
            "Customer",
            "{chosen_by: Type, table: {A: ItemService, B: Invoice}}",
            "4: target: one flow cannot make both lists and transactions",
        ),
        ("Customer", "{chosen_by: Type, table: {A: 1}}", "4: target.table.A: this needs a text"),
        ("Customer", "{chosen_by: acct.Type, table: {A: Customer}}", "4: target.chosen_by: acct.Type asks for acct"),
        ("fields:\n  Name: Name", "fields: Name", "5: fields: this needs elements of QuickBooks"),
    ],
)
def test_head_of_a_file(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert old in LIST
    found = complaints(tmp_path, things=LIST.replace(old, new))
    assert [text for text in found if text.startswith(f"things.yaml:{complaint}")], found


@pytest.mark.parametrize(
    ("field", "complaint"),
    [
        ("Name: Name\n  Name: Site", "7: fields.Name: this key is written twice"),
        ("name: Name", "6: fields.name: name is no element of QuickBooks"),
        ("Name:", "6: fields.Name: there is no value"),
        ('Name: Name\n  Notes: "Name"', '7: fields.Notes: "Name" is in quotes, so these very letters would be sent'),
        ('Name: "X__c"', '6: fields.Name: "X__c" is in quotes'),
        ('Name: "record.Name"', '6: fields.Name: "record.Name" is in quotes'),
        ("IsActive: yes", '6: fields.IsActive: write true or false, or "yes" in quotes'),
        ("Name: !!python/object:os.system x", "6: fields.Name: the tag tag:yaml.org,2002:python"),
        ("CreditLimit: .inf", "6: fields.CreditLimit: .inf is not a plain number"),
        ("Name: [Name]", "6: fields.Name[1]: each entry of a list holds elements"),
        ("Name: thing(a.B)", "6: fields.Name: a.B asks for a, which is no read"),
        ("Name: \"{{ ''.__class__ }}\"", "6: fields.Name: .__class__ goes one step too far"),
        ('Name: "{{ Name | nme }}"', "6: fields.Name: there is no transform nme. Did you mean name?"),
        ('Name: {First: "{{ Nme | cut(1, 2) }}"}', "6: fields.Name.First: cut is not used as it is made"),
    ],
)
def test_field(tmp_path: Path, field: str, complaint: str) -> None:
    found = complaints(tmp_path, things=LIST.replace("  Name: Name", f"  {field}"))
    assert [text for text in found if text.startswith(f"things.yaml:{complaint}")], found


@pytest.mark.parametrize(
    ("more", "complaint"),
    [
        ("where: colour", "7: where: colour is no read of this record"),
        ("where: {a: b}", "7: where: this needs a field or an expression"),
        ("enabled: 1", "7: enabled: this is true or false"),
        ("on_change: maybe", "7: on_change: maybe is not among the words here. Take flag, update, ignore"),
        ("on_withdrawn: void", "7: on_withdrawn: only a transaction can be voided"),
        ("lines: {}", "7: lines: lines has no meaning for a list like Customer"),
        ("ref_number: Name", "7: ref_number: ref_number has no meaning for a list like Customer"),
        ("owner: {name: x}", "7: owner.name: name is neither default nor an element"),
        ("owner: {Name: me}", "7: owner.Name: me is not among the words here. Take salesforce, quickbooks"),
        ("write_back: {A__c: a b}", "7: write_back.A__c: this needs an element of QuickBooks' answer"),
        ("tables: {t: x}", "7: tables.t: a table has rows"),
        ("reads: {a: Contact}", "7: reads.a: Contact is no read. Write it as"),
        ("reads: {record: Contact(Id)}", "7: reads.record: record cannot be the name of a read"),
        ("reads: Contact(Id)", "7: reads: reads are names with records"),
        ("reads:\n  a: A(b.X)", "8: reads.a: b.X asks for b, which is no read"),
        ("reads:\n  a: A(first X)", "8: reads.a: A(first X) does not say which record"),
        ("reads:\n  a: A()", "8: reads.a: an empty place is no field"),
        ("reads:\n  a: A(X = Y Z)", "8: reads.a: Y Z is no field"),
        ("depends_on:\n  ParentRef: Id", "8: depends_on.ParentRef: a dependency is another flow"),
        ("depends_on:\n  ParentRef: x(Id)", "8: depends_on.ParentRef: there is no flow x. There are: things"),
        ("target_fields: {ItemService: {Name: Name}}", "7: target_fields.ItemService: there is no ItemService here"),
        ("target_fields: {'Customer, Customer': {A: Name}}", "7: target_fields.Customer, Customer: Customer has its"),
    ],
)
def test_key_of_a_list(tmp_path: Path, more: str, complaint: str) -> None:
    found = complaints(tmp_path, things=f"{LIST}{more}\n")
    assert [text for text in found if text.startswith(f"things.yaml:{complaint}")], found


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("lines:\n  Amount: TotalPrice\n", "", "3: source: it has lines, but the file has no key lines"),
        (", lines: OpportunityLineItem}", "}", "9: lines: source names no lines. Add them there"),
        ("Opportunity,", "Order__c,", "3: source: lines_key is missing: name the field of OpportunityLineItem"),
        ("  Memo: Name", "  Memo: Name\nsend: all", "9: send: send has no meaning for a transaction"),
        ("  Memo: Name", "  Memo: Name\nposting: {date: x}", "9: posting.date: there is no date here"),
        ("  Memo: Name", "  Memo: Name\nposting: {pending: 1}", "9: posting.pending: this is true or false"),
        ("  Memo: Name", "  Memo: Name\nposting: {numbering: me}", "9: posting.numbering: me is not among"),
        ("  Memo: Name", "  CustomerRef: Name", "8: fields.CustomerRef: CustomerRef stands under depends_on already"),
        ("Amount: TotalPrice", "order: 1 2\n  Amount: X", "10: lines.order: this needs fields of the line"),
        ("Amount: TotalPrice", "Amount: product.X", "10: lines.Amount: product.X asks for product"),
        ("Amount: TotalPrice", "where: a.b\n  Amount: X", "10: lines.where: a.b asks for a"),
        ("Amount: TotalPrice", "where: posting.pending\n  Amount: X", "10: lines.where: posting.pending asks"),
        ("Amount: TotalPrice", "reads: {document: A(X)}\n  Amount: X", "10: lines.reads.document: document cannot"),
        ("things(AccountId)", "things(AccountId", "6: depends_on.CustomerRef: things(AccountId is not a field"),
        ("things(AccountId)", "thing(AccountId)", "6: depends_on.CustomerRef: there is no flow thing."),
        ("things(AccountId)", '"things(AccountId)"', '6: depends_on.CustomerRef: "things(AccountId)" is in quotes'),
    ],
)
def test_key_of_a_transaction(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert old in DEALS
    found = complaints(tmp_path, things=LIST, deals=DEALS.replace(old, new))
    assert [text for text in found if text.startswith(f"deals.yaml:{complaint}")], found


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("flow: [", "1: this is no YAML: "),
        ("a: b\n c: d: e", "2: this is no YAML: "),
        ("- a", "1: this file is no mapping. It consists of keys and values"),
        ("", "1: this file is empty. It consists of keys and values"),
        ("a: \x00", "1: this is no YAML: "),
    ],
)
def test_file_that_is_no_page(tmp_path: Path, text: str, complaint: str) -> None:
    assert complaints(tmp_path, bad=text)[0].startswith(f"bad.yaml:{complaint}")


DEEP = 1200


@pytest.mark.parametrize(
    "value",
    [
        "(" * DEEP + "Name" + ")" * DEEP,
        "not " * DEEP + "Name",
        "-" * DEEP + "Amount",
        "Name" + " | upper" * (DEEP // 2),
        "[" * DEEP + "]" * DEEP,
        "Name" + " and Name" * (DEEP // 3),
        "Amount" + " * Amount" * (DEEP // 3),
        "Name if Name else " * (DEEP // 5) + "Name",
        "Name" + ".Name" * (DEEP // 2),
        "{" * DEEP,
        "9" * 4900,
        "Name ~ " * DEEP,
    ],
    ids=lambda value: value[:12],
)
def test_an_expression_that_no_reader_can_get_through_is_a_complaint_with_its_line(tmp_path: Path, value: str) -> None:
    (found,) = complaints(tmp_path, things=LIST.replace("  Name: Name", f'  Name: "{{{{ {value} }}}}"'))
    assert found.startswith("things.yaml:6: fields.Name: ")
    assert "Write " in found
    assert len(found) < 300
