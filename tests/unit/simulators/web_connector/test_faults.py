from __future__ import annotations

import pytest

from simulators.web_connector import faults
from simulators.web_connector.clock import VirtualClock
from simulators.web_connector.faults import Fault, FaultKind, FaultPlan, parse_fault
from simulators.web_connector.faulty import FaultyProcessor, FaultyTransport
from simulators.web_connector.hresults import MESSAGES
from simulators.web_connector.outcome import Outcome, UpdateResult
from tests.kit.stand_ins import INVOICES, PaperCompany, ScriptedService, connector


class Rehearsal:
    """A service, a company file and a Web Connector with faults between them."""

    def __init__(self, *specs: str, other: PaperCompany | None = None, seed: int = 0) -> None:
        self.service, self.company, self.clock = ScriptedService(), PaperCompany(), VirtualClock()
        self.plan = FaultPlan(*map(parse_fault, specs), seed=seed)
        self.transport = FaultyTransport(self.service, self.plan, clock=self.clock)
        processor = FaultyProcessor(self.company, self.plan, other=other)
        self._connector = connector(self.transport, processor, clock=self.clock)

    def update(self) -> UpdateResult:
        return self._connector.update()


def test_a_dropped_call_never_reaches_the_service() -> None:
    rehearsal = Rehearsal("drop@receiveResponseXML")
    result = rehearsal.update()
    assert rehearsal.service.order[-1] == "sendRequestXML"
    assert (result.qbwc_code, result.exchanges) == ("QBWC1042", 0)
    assert INVOICES in rehearsal.company.seen


def test_a_lost_answer_leaves_the_service_informed_and_the_connector_not() -> None:
    rehearsal = Rehearsal("lose_answer@receiveResponseXML")
    result = rehearsal.update()
    assert rehearsal.service.order[-1] == "receiveResponseXML"
    assert (result.outcome, result.qbwc_code) == (Outcome.CALL_FAILED, "QBWC1042")


def test_a_time_out_takes_the_hundred_seconds_of_the_client() -> None:
    rehearsal = Rehearsal("time_out@sendRequestXML")
    assert rehearsal.update().qbwc_code == "QBWC1041"
    assert rehearsal.clock.slept == [100]


def test_a_duplicate_arrives_twice_and_the_update_goes_on() -> None:
    rehearsal = Rehearsal("duplicate@receiveResponseXML")
    assert rehearsal.update().outcome is Outcome.DONE
    first, second = rehearsal.service.values("receiveResponseXML")
    assert first == second


@pytest.mark.parametrize("method", ["clientVersion", "authenticate", "sendRequestXML", "receiveResponseXML"])
@pytest.mark.parametrize("kind", ["kill_before", "kill_after"])
def test_a_killed_connector_says_no_good_bye(kind: str, method: str) -> None:
    rehearsal = Rehearsal(f"{kind}@{method}")
    result = rehearsal.update()
    assert (result.outcome, result.qbwc_code) == (Outcome.KILLED, None)
    assert "closeConnection" not in rehearsal.service.order
    assert (method in rehearsal.service.order) is (kind == "kill_after")
    assert not rehearsal.company.is_open
    assert rehearsal.update().outcome is Outcome.DONE


def test_a_killed_connector_leaves_its_lock_on_the_company() -> None:
    rehearsal = Rehearsal("kill_after@process_request")
    assert rehearsal.update().outcome is Outcome.KILLED
    assert rehearsal.company.seen[-1] == INVOICES
    assert rehearsal.company.kept["AppLock"].startswith("LOCKED:")


def test_a_late_callback_is_delivered_with_the_old_ticket_after_a_new_session_began() -> None:
    rehearsal = Rehearsal("hold@receiveResponseXML")
    assert rehearsal.update().qbwc_code == "QBWC1042"
    assert rehearsal.service.values("receiveResponseXML") == []
    rehearsal.update()
    (late,) = rehearsal.transport.release()
    assert late.status == 200
    assert rehearsal.service.order[-2:] == ["closeConnection", "receiveResponseXML"]
    assert rehearsal.transport.release() == ()


def test_two_connectors_interleave_call_by_call() -> None:
    service = ScriptedService(authenticate=[("A", ""), ("B", "")])
    plan = FaultPlan(parse_fault("meanwhile@receiveResponseXML"))
    other = connector(service, PaperCompany())
    transport = FaultyTransport(service, plan, meanwhile=other.update)
    assert connector(transport, PaperCompany()).update().outcome is Outcome.DONE
    exchanges = ("sendRequestXML", "receiveResponseXML")
    assert [(name[0], values["ticket"]) for name, values in service.heard if name in exchanges] == [
        ("s", "A"),
        ("s", "B"),
        ("r", "B"),
        ("r", "A"),
    ]


@pytest.mark.parametrize("hresult", MESSAGES)
def test_every_refusal_of_quickbooks_can_be_placed_on_a_document_of_the_service(hresult: str) -> None:
    rehearsal = Rehearsal(f"hresult@process_request,hresult={hresult}")
    result = rehearsal.update()
    (heard,) = rehearsal.service.values("receiveResponseXML")
    assert (heard["response"], heard["hresult"], heard["message"]) == ("", hresult, MESSAGES[hresult])
    assert INVOICES not in rehearsal.company.seen
    assert result.hresults == (hresult,)


def test_executed_but_refused_is_executed() -> None:
    rehearsal = Rehearsal("executed_answer_lost@process_request")
    rehearsal.update()
    assert INVOICES in rehearsal.company.seen
    assert rehearsal.service.values("receiveResponseXML")[0]["hresult"] == "0x8004040D"


def test_a_big_answer_has_the_size_that_was_asked_for() -> None:
    rehearsal = Rehearsal("big_answer@process_request")
    assert rehearsal.update().outcome is Outcome.DONE
    (heard,) = rehearsal.service.values("receiveResponseXML")
    assert 5_000_000 <= len(heard["response"]) < 5_000_100
    assert "".join(heard["response"].split("\n")).endswith("</InvoiceQueryRs></QBXMLMsgsRs></QBXML>")


def test_the_wrong_company_file_is_open() -> None:
    lily = PaperCompany("C:\\Books\\lily.qbw")
    rehearsal = Rehearsal("other_company@begin_session", other=lily)
    rehearsal.update()
    assert rehearsal.service.values("sendRequestXML")[0]["strCompanyFileName"] == "C:\\Books\\lily.qbw"
    assert INVOICES in lily.seen
    assert rehearsal.company.seen == []
    rehearsal.update()
    assert INVOICES in rehearsal.company.seen


def test_quickbooks_refuses_while_another_company_file_is_open() -> None:
    rehearsal = Rehearsal("other_company@begin_session/1")
    rehearsal.update()
    assert rehearsal.service.values("connectionError")[0]["hresult"] == "0x8004040A"


def test_faults_of_the_connectors_own_queries_are_a_position_of_their_own() -> None:
    rehearsal = Rehearsal("hresult@own_request/1,hresult=0x80040402")
    assert rehearsal.update().qbwc_code == "QBWC1014"


def test_documents_that_change_the_books_and_their_answers_are_positions_of_their_own() -> None:
    plan = FaultPlan(parse_fault("lose_answer@written"), parse_fault("hresult@write:2"))
    plan.at_callback("serverVersion")
    question, writing = "<QBXMLMsgsRq>", '<QBXMLMsgsRq newMessageSetID="1">'
    met = []
    for document in (question, writing, writing):
        plan.at_callback("sendRequestXML")
        met.append((plan.at_processor("process_request", document), plan.at_callback("receiveResponseXML")))
    kinds = [tuple(fault.kind if fault else None for fault in pair) for pair in met]
    assert kinds == [(None, None), (None, FaultKind.LOSE_ANSWER), (FaultKind.HRESULT, None)]


def test_a_fault_strikes_in_its_session_alone() -> None:
    rehearsal = Rehearsal("drop@authenticate,session=2")
    assert [rehearsal.update().qbwc_code for _ in range(3)] == [None, "QBWC1012", None]
    assert rehearsal.plan.struck == [(2, "authenticate", FaultKind.DROP)]


def test_every_kth_call_counts_over_all_sessions() -> None:
    rehearsal = Rehearsal("drop@closeConnection/2")
    assert [rehearsal.update().qbwc_code for _ in range(4)] == [None, "QBWC1044", None, "QBWC1044"]


def test_a_chance_is_drawn_from_the_seed() -> None:
    def struck(seed: int) -> list[str | None]:
        rehearsal = Rehearsal("drop@authenticate/1,chance=0.5", seed=seed)
        return [rehearsal.update().qbwc_code for _ in range(20)]

    assert struck(7) == struck(7)
    assert struck(7) != struck(8)
    assert {None, "QBWC1012"} == set(struck(7))


@pytest.mark.parametrize(
    ("spec", "fault"),
    [
        ("drop", Fault(kind=FaultKind.DROP)),
        ("drop@sendRequestXML:3", Fault(kind=FaultKind.DROP, at="sendRequestXML", nth=3)),
        ("hold@*/7,chance=0.25", Fault(kind=FaultKind.HOLD, every=7, session=None, chance=0.25)),
        (
            "hresult@process_request:2,session=all,hresult=0x80040414",
            Fault(kind=FaultKind.HRESULT, at="process_request", nth=2, session=None, hresult="0x80040414"),
        ),
        ("big_answer@process_request,size=9", Fault(kind=FaultKind.BIG_ANSWER, at="process_request", size=9)),
    ],
)
def test_a_fault_is_written_on_one_line(spec: str, fault: Fault) -> None:
    assert parse_fault(spec) == fault


@pytest.mark.parametrize("spec", ["", "explode", "drop@nowhere", "drop@*:x", "drop@*,when=now", "drop@*,size=big"])
def test_a_fault_that_means_nothing_is_refused(spec: str) -> None:
    with pytest.raises(ValueError):
        parse_fault(spec)


def test_the_help_names_every_kind_of_fault() -> None:
    words = set((faults.__doc__ or "").replace(",", " ").split())
    assert set(FaultKind) <= words
