from __future__ import annotations

from datetime import UTC, datetime

import pytest

from simulators.web_connector.hcp import HcpError, check_hcp, hcp_request, private_data
from simulators.web_connector.hresults import HResultError
from simulators.web_connector.quickbooks import QuickBooks, ticks
from simulators.web_connector.qwc import QwcError
from simulators.web_connector.registration import add_application
from simulators.web_connector.wire import WireError
from tests.kit.stand_ins import FILE_ID, OWNER_ID, QWC, PaperCompany, Refusal, reference_dir


class Pages:
    """Addresses and what they answer to GET."""

    def __init__(self, **statuses: int | None) -> None:
        self._statuses = statuses

    def get(self, url: str) -> int:
        status = self._statuses.get(url.rpartition("/")[2], 200)
        if status is None:
            raise WireError(f"{url} could not be reached")
        return status


class HalfOpen(PaperCompany):
    """A company file that opens and then does not tell its name."""

    def current_company_file_name(self, ticket: str) -> str:
        raise Refusal("0x8004041C")


def added(company: PaperCompany, **statuses: int | None) -> str:
    """Add the application and return the QBWC code of the refusal, or an empty text."""
    try:
        add_application(QWC, company, Pages(**statuses))
    except QwcError as error:
        return error.complaints[0].code
    finally:
        assert not company.is_open
    return ""


def test_the_captured_company_data_are_read() -> None:
    captured = (reference_dir() / "hcp/qbwc__HCPResponse_QBPro2014.xml").read_text()
    assert check_hcp(captured) is captured
    assert private_data(captured, "{512349b1-1111-2222-3333-000de1813d20}") == {
        "AppLock": "LOCKED:REDACTED:631234599990000223",
        "FileID": "{00000ee-1111-ffff-cccc-5ff123456047}",
    }


def test_the_three_queries_are_numbered_as_in_the_captured_answer() -> None:
    assert hcp_request("13.0", OWNER_ID) == (
        '<?xml version="1.0" encoding="utf-8"?><?qbxml version="13.0"?><QBXML><QBXMLMsgsRq onError="continueOnError">'
        '<HostQueryRq requestID="0" />'
        f'<CompanyQueryRq requestID="1"><OwnerID>{OWNER_ID}</OwnerID></CompanyQueryRq>'
        '<PreferencesQueryRq requestID="2" /></QBXMLMsgsRq></QBXML>'
    )


def test_a_missing_or_failed_part_is_named() -> None:
    host = '<HostQueryRs statusCode="0" />'
    failed = '<CompanyQueryRs statusCode="3260" statusMessage="Insufficient permission" /><PreferencesQueryRs />'
    for inner, complaint in ((host, "CompanyQueryRs is missing"), (host + failed, "3260, Insufficient permission")):
        with pytest.raises(HcpError, match=complaint):
            check_hcp(f"<QBXML><QBXMLMsgsRs>{inner}</QBXMLMsgsRs></QBXML>")


def test_a_cut_answer_is_not_taken_for_company_data() -> None:
    with pytest.raises(HcpError, match="not well-formed"):
        check_hcp("<QBXML><QBXMLMsgsRs>")


def test_the_lock_counts_time_as_dot_net_does() -> None:
    assert ticks(datetime(1970, 1, 1, tzinfo=UTC)) == 621_355_968_000_000_000
    assert ticks(datetime(1, 1, 1, 0, 0, 0, 3, tzinfo=UTC)) == 30


def test_adding_the_application_writes_the_file_id_into_the_company() -> None:
    company = PaperCompany()
    assert added(company) == ""
    assert company.kept == {"FileID": FILE_ID}
    assert any("<AssignToObject>Company</AssignToObject>" in request for request in company.seen)


def test_adding_the_application_again_changes_nothing() -> None:
    company = PaperCompany()
    added(company)
    company.seen.clear()
    assert added(company) == ""
    assert len(company.seen) == 1


def test_a_company_that_carries_another_file_id_is_refused() -> None:
    company = PaperCompany()
    company.kept["FileID"] = "{00000000-0000-0000-0000-000000000001}"
    assert added(company) == "QBWC1026"


def test_a_file_id_that_quickbooks_refuses_is_named() -> None:
    company = PaperCompany()
    company.refuses["DataExtAdd"] = "0x80040400"
    assert added(company) == "QBWC1026"


def test_quickbooks_must_be_open_when_the_application_is_added() -> None:
    company = PaperCompany()
    company.refuses_to_open = ["0x80040416"]
    assert added(company) == "QBWC1022"


@pytest.mark.parametrize(
    ("statuses", "code"),
    [
        ({"support": 202}, ""),
        ({"support": 404}, "QBWC1003"),
        ({"support": 302}, "QBWC1003"),
        ({"support": None}, "QBWC1004"),
        ({"qbwc": 405}, "QBWC1048"),
        ({"qbwc": None}, "QBWC1048"),
    ],
)
def test_the_addresses_must_answer_when_the_application_is_added(statuses: dict[str, int | None], code: str) -> None:
    assert added(PaperCompany(), **statuses) == code


def test_a_value_that_is_there_is_modified_and_one_that_is_not_is_added() -> None:
    company = PaperCompany()
    quickbooks = QuickBooks(company, OWNER_ID)
    quickbooks.keep("Note", "a < b")
    quickbooks.keep("Note", "b")
    verbs = [
        verb
        for request in company.seen
        for verb in ("DataExtDefAddRq", "DataExtAddRq", "DataExtModRq")
        if verb in request
    ]
    assert verbs == ["DataExtDefAddRq", "DataExtAddRq", "DataExtModRq"]
    assert company.kept == {"Note": "b"}
    quickbooks.end()


def test_a_session_that_breaks_while_it_opens_is_given_back() -> None:
    company = HalfOpen()
    with pytest.raises(HResultError):
        QuickBooks(company, OWNER_ID)
    assert not company.is_open
