"""Answers of QuickBooks, read by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from include.errors import TransientError
from include.qbxml.answers import AnswerError, read_answer
from tests.kit.work import calls_of

INVOICE = (
    "<InvoiceRet><TxnID>C5-1417118624</TxnID><EditSequence>1417118624</EditSequence>"
    "<CustomerRef><ListID>80000013-1</ListID><FullName>Acme</FullName></CustomerRef>"
    "<BalanceRemaining>12.50</BalanceRemaining><ExternalGUID>{8a9e2f10-0000-4000-8000-00000000000a}</ExternalGUID>"
    "%s</InvoiceRet>"
)
LINE = "<InvoiceLineRet><TxnLineID>%s</TxnLineID><Amount>5.00</Amount></InvoiceLineRet>"


def answered(inner: str, attributes: str = "") -> str:
    return f'<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs{attributes}>\n{inner}\n</QBXMLMsgsRs>\n</QBXML>\n'


def invoices(*rets: str) -> str:
    return answered(
        '<InvoiceQueryRs requestID="7.1" statusCode="0" statusSeverity="Info" statusMessage="Status OK" '
        f'iteratorRemainingCount="12" iteratorID="{{a}}">{"".join(rets)}</InvoiceQueryRs>'
    )


def test_an_answer_says_which_request_it_belongs_to() -> None:
    answer = read_answer(invoices(INVOICE % "")).by_request_id()["7.1"]
    assert (answer.name, answer.status_code, answer.severity, answer.message) == (
        "InvoiceQueryRs",
        0,
        "Info",
        "Status OK",
    )
    assert (answer.iterator_id, answer.iterator_remaining) == ("{a}", 12)


def test_a_record_knows_its_id_its_state_and_its_guid() -> None:
    (ret,) = read_answer(invoices(INVOICE % "")).answers[0].rets
    assert (ret.kind, ret.id, ret.edit_sequence) == ("Invoice", "C5-1417118624", "1417118624")
    assert ret.external_guid == "{8a9e2f10-0000-4000-8000-00000000000a}"
    assert ret.text("CustomerRef/ListID") == "80000013-1"
    assert ret.text("CustomerRef") is None
    assert ret.text("CustomerRef/Website/Host") is None


@pytest.mark.parametrize("ids", [(), ("1-1",), ("1-1", "2-1")])
def test_lines_are_a_list_however_many_there_are(ids: tuple[str, ...]) -> None:
    (ret,) = read_answer(invoices(INVOICE % "".join(LINE % one for one in ids))).answers[0].rets
    assert tuple(line["TxnLineID"] for line in ret.all("InvoiceLineRet")) == ids
    assert ret.all("InvoiceLineRet/TxnLineID") == ids
    if ids:
        assert isinstance(ret.fields["InvoiceLineRet"], list)


def test_an_unknown_element_that_repeats_loses_nothing() -> None:
    (ret,) = read_answer(invoices("<InvoiceRet><New>a</New><New>b</New><New>c</New></InvoiceRet>")).answers[0].rets
    assert ret.all("New") == ("a", "b", "c")


def test_a_voiding_answers_with_bare_fields() -> None:
    text = answered(
        '<TxnVoidRs requestID="1" statusCode="0" statusSeverity="Info" statusMessage="Status OK">'
        "<TxnVoidType>Invoice</TxnVoidType><TxnID>C5-1</TxnID></TxnVoidRs>"
    )
    (ret,) = read_answer(text).answers[0].rets
    assert (ret.kind, ret.id, ret.text("TxnVoidType")) == ("TxnVoid", "C5-1", "Invoice")


def test_error_recovery_is_no_record() -> None:
    text = answered(
        '<InvoiceAddRs requestID="1" statusCode="550" statusSeverity="Warn" statusMessage="Saved">'
        "<ErrorRecovery><TxnID>C5-1</TxnID><EditSequence>1</EditSequence></ErrorRecovery></InvoiceAddRs>"
    )
    (answer,) = read_answer(text).answers
    assert answer.rets == ()
    assert answer.error_recovery == {"TxnID": "C5-1", "EditSequence": "1"}


def test_a_stored_status_comes_with_its_set() -> None:
    answers = read_answer(answered("", ' newMessageSetID="AB1F2395" messageSetStatusCode="600"'))
    assert (answers.answers, answers.message_set_id, answers.message_set_status_code) == ((), "AB1F2395", "600")


def test_an_answer_without_a_set_id_has_no_set_status() -> None:
    answers = read_answer(invoices())
    assert (answers.message_set_id, answers.message_set_status_code) == (None, None)


def test_the_declared_encoding_of_the_wire_does_not_matter() -> None:
    text = invoices(INVOICE % "<Memo>Söhne &#233;</Memo>").replace('"1.0"', '"1.0" encoding="windows-1252"')
    assert read_answer("\ufeff" + text).answers[0].rets[0].text("Memo") == "Söhne é"


@pytest.mark.parametrize(
    "control",
    ["\x0b", "&#11;", "&#x0B;", "&#x1f;", "&#0;", "\uffff", "\ud800", "&#xFFFF;", "&#65534;", "&#xD800;", "&#x110000;"],
)
def test_a_control_character_of_an_old_company_file_is_dropped(control: str) -> None:
    (ret,) = read_answer(invoices(INVOICE % f"<Memo>a{control}b&#9;c</Memo>")).answers[0].rets
    assert ret.text("Memo") == "ab\tc"


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "<QBXML><QBXMLMsgsRs>", "<html/>", "<QBXML/>", answered('<InvoiceAddRs statusCode="x"/>')],
)
def test_an_answer_that_cannot_be_read_leaves_the_outcome_unknown(text: str) -> None:
    with pytest.raises(AnswerError) as unreadable:
        read_answer(text)
    assert isinstance(unreadable.value, TransientError)


@pytest.mark.parametrize("flood", ["<aRs/>" * 1_001, "<aRs>" + "<a/>" * 1_000_001 + "</aRs>"], ids=["answers", "tags"])
def test_a_flood_of_empty_elements_is_refused_before_it_costs_anything(flood: str) -> None:
    with pytest.raises(AnswerError, match="holds more than"):
        read_answer(f"<QBXML><QBXMLMsgsRs>{flood}</QBXMLMsgsRs></QBXML>")


def test_a_text_longer_than_quickbooks_can_store_is_cut_and_says_so() -> None:
    (answer,) = read_answer(invoices(INVOICE % f"<Memo>{'x' * 8_000_000}</Memo>")).answers
    memo = answer.rets[0].text("Memo") or ""
    assert memo.endswith("x (cut: it has 8,000,000 characters)")
    assert len(memo) < 10_100


def test_an_answer_with_a_document_type_is_refused() -> None:
    text = invoices(INVOICE % "<Memo>&e;</Memo>").replace('<?xml version="1.0" ?>', "")
    with pytest.raises(AnswerError, match="document type"):
        read_answer('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>' + text)


def test_a_page_of_a_hundred_invoices_costs_no_more_than_ten_pages_of_ten() -> None:
    few, many = (invoices(*[INVOICE % (LINE % "1-1" * 5)] * count) for count in (10, 100))
    assert len(read_answer(many).answers[0].rets) == 100
    assert calls_of(lambda: read_answer(many)).total() <= 10 * calls_of(lambda: read_answer(few)).total()


def test_every_public_sample_is_read(reference_folder: Path) -> None:
    read = 0
    for folder in ("samples", "hcp"):
        for file in sorted((reference_folder / folder).glob("*.xml")):
            text = file.read_text(encoding="utf-8", errors="replace")
            if "MsgsRs" in text:
                answers = read_answer(text).answers
                assert answers, file.name
                assert all(answer.name.endswith("Rs") for answer in answers), file.name
                read += 1
    assert read >= 14


def test_the_refusal_with_severity_info_keeps_its_code(reference_folder: Path) -> None:
    file = reference_folder / "samples" / "consolibyte__ReceivePaymentAddRs_3210_004.xml"
    (answer,) = read_answer(file.read_text(encoding="utf-8")).answers
    assert (answer.status_code, answer.severity, answer.rets) == (3210, "Info", ())
