"""The command line: a company made, looked at, switched, typed into, copied."""

import json
from pathlib import Path

import pytest

from simulators.quickbooks_desktop.commands import main
from simulators.quickbooks_desktop.people.listing import private_values, records
from tests.kit.quickbooks_desk import GUID, OWNER, Desk, text

ADD = "<CustomerAddRq><CustomerAdd><Name>Typed</Name></CustomerAdd></CustomerAddRq>"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    ended = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return ended, captured.out, captured.err


def test_company_is_made_with_its_settings_and_private_ids(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.qbdb"
    ids = ("--owner-id", OWNER, "--file-id", GUID)
    ended, _, _ = run(capsys, file, "create", "--name", "Acme 100%", "--timezone", "America/Denver", *ids)
    assert ended == 0
    assert private_values(file) == {"FileID": GUID}
    ended, out, _ = run(capsys, file, "show")
    assert "Acme 100%" in out
    assert "timezone = America/Denver" in out
    assert run(capsys, file, "create")[0] == 1


def test_typed_in_records_are_shown_and_exported(
    desk: Desk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    typed = tmp_path / "typed.xml"
    typed.write_text(ADD, encoding="utf-8")
    desk.turn("permission", "none")
    ended, out, _ = run(capsys, desk.path, "enter", typed)
    assert (ended, 'statusCode="0"' in out) == (0, True)
    assert run(capsys, desk.path, "enter", typed)[0] == 1
    ended, out, _ = run(capsys, desk.path, "export", "--object", "Customer")
    assert [record["Name"] for record in json.loads(out)] == ["Typed"]


def test_show_counts_and_adds_up(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    desk.stocked().invoice()
    desk.invoice()
    _, out, _ = run(capsys, desk.path, "show")
    row = next(line.split() for line in out.splitlines() if line.startswith("Invoice"))
    assert row == ["Invoice", "2", "20.00", "20.00"]
    assert "customers owe 20.00" in out


def test_void_and_delete_by_hand(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    invoice = desk.stocked().invoice()
    spare = desk.customer("Spare")
    assert run(capsys, desk.path, "void", "Invoice", text(invoice, "TxnID"))[0] == 0
    assert records(desk.path, "Invoice")[0]["BalanceRemaining"] == "0.00"
    assert run(capsys, desk.path, "delete", "Invoice", text(invoice, "TxnID"))[0] == 0
    assert records(desk.path, "Invoice") == []
    assert run(capsys, desk.path, "delete", "Customer", text(spare, "ListID"))[0] == 0
    assert [record["Name"] for record in records(desk.path, "Customer")] == ["Abercrombie"]


def test_restored_backup_goes_back_in_time_and_keeps_the_file_id(
    tmp_path: Path, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.stocked().invoice()
    copy = tmp_path / "copy.qbdb"
    assert run(capsys, desk.path, "backup", copy)[0] == 0
    desk.invoice()
    assert run(capsys, desk.path, "restore", copy)[0] == 0
    assert len(desk.one("<InvoiceQueryRq />")) == 1
    assert text(desk.invoice(), "TxnNumber") == "2"


@pytest.mark.parametrize(
    ("arguments", "fact"),
    [
        (("set", "closing-date", "tomorrow"), "closing-date cannot be 'tomorrow'"),
        (("set", "colour", "red"), "no switch 'colour'"),
        (("set", "timezone", "America/Nowhere"), "timezone cannot be 'America/Nowhere'"),
        (("export", "--object", "Pumpkin"), "no object 'Pumpkin'"),
        (("enter", "missing.xml"), "No such file or directory: 'missing.xml'"),
        (("void", "Invoice", "1-1"), "cannot be found"),
        (("restore", "missing.qbdb"), "no company file missing.qbdb"),
    ],
)
def test_command_that_cannot_work_says_so(
    desk: Desk, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], fact: str
) -> None:
    ended, out, err = run(capsys, desk.path, *arguments)
    assert ended == 1
    assert fact in out + err


def test_lines_of_an_export_carry_their_tag(desk: Desk) -> None:
    desk.stocked().invoice()
    (invoice,) = records(desk.path, "Invoice")
    assert [(found["tag"], found["Amount"]) for found in invoice["lines"]] == [("InvoiceLineRet", "10.00")]
