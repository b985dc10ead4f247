from __future__ import annotations

from pathlib import Path

import pytest

from simulators.web_connector.clock import VirtualClock
from simulators.web_connector.connector import Connector
from simulators.web_connector.manner import Manner
from simulators.web_connector.outcome import Outcome
from simulators.web_connector.update_lock import update_lock
from simulators.web_connector.wire import WireError
from tests.kit.stand_ins import (
    INVOICES,
    ONE_EXCHANGE,
    QWC,
    Line,
    PaperCompany,
    ScriptedService,
    answer,
    connector,
    response,
)

OPENING = ["serverVersion", "clientVersion", "authenticate"]
EXCHANGE = ["sendRequestXML", "receiveResponseXML"]
DOWN = answer(b"", status=500)


def test_an_update_follows_the_order_of_the_guide() -> None:
    service, company = (
        ScriptedService(sendRequestXML=[INVOICES, INVOICES], receiveResponseXML=[50, 100]),
        PaperCompany(),
    )
    result = connector(service, company).update()
    assert service.order == [*OPENING, *EXCHANGE, *EXCHANGE, "closeConnection"]
    assert (result.outcome, result.qbwc_code, result.exchanges, result.progress) == (Outcome.DONE, None, 2, 100)
    assert result.is_well
    assert not company.is_open


def test_the_opening_calls_carry_version_user_and_password() -> None:
    service = ScriptedService()
    connector(service, PaperCompany()).update()
    assert service.values("clientVersion") == [{"strVersion": "2.3.0.215"}]
    assert service.values("authenticate") == [{"strUserName": "books", "strPassword": "secret"}]
    assert service.values("closeConnection") == [{"ticket": "TICKET"}]


def test_company_data_comes_with_the_first_request_alone() -> None:
    service, company = (
        ScriptedService(sendRequestXML=[INVOICES, INVOICES], receiveResponseXML=[50, 100]),
        PaperCompany(),
    )
    company.kept["FileID"] = QWC.file_id
    connector(service, company).update()
    first, second = service.values("sendRequestXML")
    order = [first["strHCPResponse"].index(name) for name in ("HostQueryRs", "CompanyQueryRs", "PreferencesQueryRs")]
    assert order == sorted(order)
    assert (
        f"<DataExtName>FileID</DataExtName><DataExtType>STR255TYPE</DataExtType><DataExtValue>{QWC.file_id}"
        in (first["strHCPResponse"])
    )
    assert "<DataExtValue>LOCKED:SIMULATED-PC:6390" in first["strHCPResponse"]
    assert second["strHCPResponse"] == ""
    del first["strHCPResponse"], second["strHCPResponse"]
    expected = {"ticket": "TICKET", "strCompanyFileName": company.path, "qbXMLCountry": "US"}
    assert first == second == expected | {"qbXMLMajorVers": "13", "qbXMLMinorVers": "0"}


def test_the_lock_on_the_company_is_cleared_after_the_update() -> None:
    company = PaperCompany()
    connector(ScriptedService(), company).update()
    assert company.kept["AppLock"].startswith("UNLOCKED:")


def test_a_company_that_takes_no_private_data_is_worked_all_the_same() -> None:
    company = PaperCompany()
    company.refuses["DataExtAdd"] = "0x80040400"
    assert connector(ScriptedService(), company).update().outcome is Outcome.DONE


def test_the_answer_of_quickbooks_arrives_unchanged() -> None:
    service, company = ScriptedService(), PaperCompany()
    connector(service, company).update()
    (heard,) = service.values("receiveResponseXML")
    assert INVOICES in company.seen
    assert heard["response"].startswith('<?xml version="1.0" ?>\n<QBXML>\n<QBXMLMsgsRs>\n<InvoiceQueryRs ')
    assert (heard["hresult"], heard["message"]) == ("", "")


@pytest.mark.parametrize(
    ("word", "outcome", "code"),
    [
        ("none", Outcome.NO_WORK, None),
        ("NONE", Outcome.NO_WORK, None),
        ("nvu", Outcome.NOT_A_USER, "QBWC1040"),
        ("busy", Outcome.BUSY, None),
    ],
)
def test_a_word_of_authenticate_ends_the_update_before_quickbooks_is_opened(
    word: str, outcome: Outcome, code: str | None
) -> None:
    service, company = ScriptedService(authenticate=("TICKET", word)), PaperCompany()
    result = connector(service, company).update()
    assert service.order == [*OPENING, "closeConnection"]
    assert (result.outcome, result.qbwc_code) == (outcome, code)
    assert company.opened == []


def test_any_other_word_of_authenticate_is_the_path_of_the_company_file() -> None:
    company = PaperCompany()
    connector(ScriptedService(authenticate=("TICKET", "D:\\Books\\lily.qbw")), company).update()
    assert company.opened == ["D:\\Books\\lily.qbw"]


def test_seconds_postpone_an_automatic_update_and_not_one_by_hand() -> None:
    said: dict[str, Line | list[Line]] = {"authenticate": ("TICKET", "", "300", "60")}
    by_hand = connector(ScriptedService(**said), PaperCompany()).update()
    service = ScriptedService(**said)
    automatic = connector(service, PaperCompany(), manner=Manner(auto_run=True)).update()
    assert by_hand.outcome is Outcome.DONE
    assert automatic.outcome is Outcome.POSTPONED
    assert (automatic.postpone_seconds, automatic.minimum_interval) == (300, 60)
    assert service.order == [*OPENING, "closeConnection"]


def test_no_work_may_come_with_seconds() -> None:
    result = connector(ScriptedService(authenticate=("TICKET", "none", "300")), PaperCompany()).update()
    assert (result.outcome, result.postpone_seconds) == (Outcome.NO_WORK, 300)


@pytest.mark.parametrize("said", ["E:2.4", "O:2.4", "W:old"])
def test_a_version_that_the_service_refuses_stops_before_authenticate(said: str) -> None:
    service = ScriptedService(clientVersion=said)
    result = connector(service, PaperCompany()).update()
    assert service.order == ["serverVersion", "clientVersion"]
    assert (result.outcome, result.qbwc_code) == (Outcome.CLIENT_REFUSED, "QBWC1037")


def test_a_warning_about_the_version_goes_on_when_somebody_presses_ok() -> None:
    result = connector(
        ScriptedService(clientVersion="W:old"), PaperCompany(), manner=Manner(accepts_warnings=True)
    ).update()
    assert result.outcome is Outcome.DONE


def test_a_wrong_syntax_of_client_version_is_logged_and_goes_on() -> None:
    result = connector(ScriptedService(clientVersion="fine"), PaperCompany()).update()
    assert (result.outcome, result.warnings) == (Outcome.DONE, ("QBWC1046",))


def test_a_service_without_server_version_is_tolerated() -> None:
    assert connector(ScriptedService(serverVersion=DOWN), PaperCompany()).update().outcome is Outcome.DONE


def test_an_empty_request_asks_for_the_last_error() -> None:
    service, company = ScriptedService(sendRequestXML=""), PaperCompany()
    result = connector(service, company).update()
    assert service.order == [*OPENING, "sendRequestXML", "getLastError", "closeConnection"]
    assert (result.outcome, result.qbwc_code, result.message) == (
        Outcome.SERVICE_ERROR,
        "QBWC1031",
        "the invoice has no customer",
    )
    assert not company.is_open


def test_no_op_waits_five_seconds_and_asks_again() -> None:
    service, clock = ScriptedService(sendRequestXML=["", INVOICES], getLastError="NoOp"), VirtualClock()
    result = connector(service, PaperCompany(), clock=clock).update()
    assert service.order == [*OPENING, "sendRequestXML", "getLastError", *EXCHANGE, "closeConnection"]
    assert clock.slept == [5]
    assert service.values("sendRequestXML")[1]["strHCPResponse"] == ""
    assert result.outcome is Outcome.DONE


def test_interactive_mode_finds_nobody() -> None:
    service = ScriptedService(sendRequestXML="", getLastError="Interactive mode")
    connector(service, PaperCompany()).update()
    assert service.order[-3:] == ["getInteractiveURL", "interactiveRejected", "closeConnection"]


def test_a_negative_progress_asks_for_the_last_error() -> None:
    service = ScriptedService(receiveResponseXML=-101)
    result = connector(service, PaperCompany()).update()
    assert service.order == [*OPENING, *EXCHANGE, "getLastError", "closeConnection"]
    assert (result.outcome, result.exchanges) == (Outcome.SERVICE_ERROR, 1)


def test_a_refusal_of_quickbooks_is_reported_with_an_empty_response() -> None:
    service, company = ScriptedService(), PaperCompany()
    company.refuses["InvoiceQuery"] = "0x80040400"
    result = connector(service, company).update()
    (heard,) = service.values("receiveResponseXML")
    assert heard == {"ticket": "TICKET", "response": "", "hresult": "0x80040400", "message": "refused"}
    assert (result.outcome, result.hresults) == (Outcome.DONE, ("0x80040400",))


def test_quickbooks_is_tried_twice_before_the_service_hears_of_it() -> None:
    service, company = ScriptedService(), PaperCompany()
    company.refuses_to_open = ["0x80040414"]
    result = connector(service, company).update()
    assert "connectionError" not in service.order
    assert result.outcome is Outcome.DONE


@pytest.mark.parametrize("word", ["done", "DONE"])
def test_done_gives_up_a_company_file_that_does_not_open(word: str) -> None:
    service, company = ScriptedService(connectionError=word), PaperCompany()
    company.refuses_to_open = ["0x80040408"] * 2
    result = connector(service, company).update()
    assert service.order == [*OPENING, "connectionError", "closeConnection"]
    assert service.values("connectionError")[0] == {"ticket": "TICKET", "hresult": "0x80040408", "message": "not now"}
    assert (result.outcome, result.qbwc_code) == (Outcome.CANNOT_CONNECT, "QBWC1013")


def test_another_path_is_tried_three_times_at_most() -> None:
    service, company = ScriptedService(connectionError=["D:\\a.qbw", "", "D:\\c.qbw"]), PaperCompany()
    company.refuses_to_open = ["0x80040403"] * 9
    result = connector(service, company).update()
    assert company.opened == ["", "", "D:\\a.qbw", "D:\\a.qbw", "", ""]
    assert service.order.count("connectionError") == 3
    assert result.outcome is Outcome.CANNOT_CONNECT


def test_another_path_that_opens_is_worked() -> None:
    service, company = ScriptedService(connectionError="D:\\a.qbw"), PaperCompany()
    company.refuses_to_open = ["0x80040416"] * 2
    assert connector(service, company).update().outcome is Outcome.DONE
    assert company.opened[-1] == "D:\\a.qbw"


@pytest.mark.parametrize("part", ["HostQuery", "CompanyQuery", "PreferencesQuery"])
def test_company_data_that_cannot_be_had_end_the_job_in_silence(part: str) -> None:
    service, company = ScriptedService(), PaperCompany()
    company.refuses[part] = "0x80040402"
    result = connector(service, company).update()
    assert service.order == OPENING
    assert (result.outcome, result.qbwc_code) == (Outcome.NO_COMPANY_DATA, "QBWC1014")
    assert not company.is_open


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("clientVersion", "QBWC1036"),
        ("authenticate", "QBWC1012"),
        ("sendRequestXML", "QBWC1041"),
        ("receiveResponseXML", "QBWC1042"),
        ("closeConnection", "QBWC1044"),
    ],
)
@pytest.mark.parametrize("trouble", [DOWN, WireError("reset by peer")], ids=["status 500", "no answer"])
def test_a_failed_callback_ends_the_update_with_its_code_and_is_not_repeated(
    method: str, code: str, trouble: Line
) -> None:
    service, company = ScriptedService(**{method: trouble}), PaperCompany()
    result = connector(service, company).update()
    assert service.order[-1] == method
    assert service.order.count(method) == 1
    assert (result.outcome, result.qbwc_code) == (Outcome.CALL_FAILED, code)
    assert not company.is_open


def test_a_failed_get_last_error_has_its_own_code() -> None:
    service = ScriptedService(sendRequestXML="", getLastError=DOWN)
    assert connector(service, PaperCompany()).update().qbwc_code == "QBWC1043"
    assert service.order[-1] == "getLastError"


def test_a_failed_connection_error_has_its_own_code() -> None:
    service, company = ScriptedService(connectionError=DOWN), PaperCompany()
    company.refuses_to_open = ["0x80040408"] * 2
    assert connector(service, company).update().qbwc_code == "QBWC1045"


def test_a_build_that_closes_after_a_failure_can_be_rehearsed() -> None:
    service = ScriptedService(receiveResponseXML=DOWN)
    connector(service, PaperCompany(), manner=Manner(closes_after_failure=True)).update()
    assert service.order[-2:] == ["receiveResponseXML", "closeConnection"]


def test_an_absent_request_is_no_empty_request() -> None:
    service = ScriptedService(sendRequestXML=answer(response("sendRequestXML", "")))
    result = connector(service, PaperCompany()).update()
    assert result.qbwc_code == "QBWC1041"
    assert "Object reference not set" in result.message


def test_one_update_at_a_time_works_a_company_file(tmp_path: Path) -> None:
    service, file = ScriptedService(), tmp_path / "rose.db"
    second = Connector(QWC, "secret", PaperCompany(), transport=service, clock=VirtualClock(), company_file=file)
    with update_lock(file):
        assert second.update().outcome is Outcome.LOCKED
    assert service.order == []
    assert second.update().outcome is Outcome.DONE


def test_the_transcript_names_every_call_and_hides_the_password() -> None:
    web_connector = connector(ScriptedService(), PaperCompany())
    web_connector.update()
    text = "\n".join(web_connector.transcript.lines)
    assert web_connector.transcript.lines[0] == (
        "20260105.08:00:00 UTC\t: updateWS() : Update of 'Order to Cash' has started"
    )
    called = [
        line.split(": ")[1].removesuffix("() ") for line in web_connector.transcript.lines if "*** Calling" in line
    ]
    assert called == [*OPENING, *EXCHANGE, "closeConnection"]
    assert set(called) <= set(ONE_EXCHANGE)
    assert '<strUserName="books"><strPassword="<masked>">' in text
    assert "secret" not in text
