from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from simulators.web_connector.clock import VirtualClock
from simulators.web_connector.command import main
from tests.kit.stand_ins import FILE_ID, INVOICES, OWNER_ID, PaperCompany
from tests.kit.web_service import Site, serving

Run = Callable[..., int]


class Interrupted(VirtualClock):
    """A clock on which somebody presses Ctrl-C after so many waits."""

    def __init__(self, waits: int) -> None:
        super().__init__()
        self._waits = waits

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds)
        if len(self.slept) >= self._waits:
            raise KeyboardInterrupt


@pytest.fixture
def site() -> Iterator[Site]:
    with serving(Site()) as site:
        yield site


@pytest.fixture
def company() -> PaperCompany:
    return PaperCompany()


@pytest.fixture
def run(site: Site, company: PaperCompany, tmp_path: Path) -> Run:
    def run(*arguments: str, clock: VirtualClock | None = None) -> int:
        qwc, password = tmp_path / "sync.qwc", tmp_path / "password"
        qwc.write_text(
            f"<QBWCXML><AppName>Order to Cash</AppName><AppID /><AppURL>{site.url}/qbwc</AppURL><AppDescription />"
            f"<AppSupport>{site.url}/support</AppSupport><UserName>books</UserName><OwnerID>{OWNER_ID}</OwnerID>"
            f"<FileID>{FILE_ID}</FileID><QBType>QBFS</QBType></QBWCXML>"
        )
        password.write_text("secret\n")
        needed = ["--qwc", str(qwc), "--password-file", str(password), "--company", str(tmp_path / "rose.db")]
        return main([*needed, *arguments], clock=clock or VirtualClock(), open_company=lambda path: company)

    return run


def test_one_update_adds_the_application_and_says_how_it_went(
    run: Run, site: Site, company: PaperCompany, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("--once") == 0
    assert site.service.values("authenticate") == [{"strUserName": "books", "strPassword": "secret"}]
    assert company.kept["FileID"] == FILE_ID
    printed = capsys.readouterr().out.splitlines()
    assert printed[1:] == [
        "  100 %",
        "  Good-bye",
        "Order to Cash: done, 1 exchanges. Update completed successfully.",
    ]


def test_a_failure_ends_with_one_and_its_code(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--fault", "lose_answer@receiveResponseXML") == 1
    assert "Order to Cash: call failed, 0 exchanges. QBWC1042: " in capsys.readouterr().out


def test_a_support_page_that_is_down_ends_with_two(run: Run, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.pages["/support"] = 500
    assert run() == 2
    assert "QBWC1003: AppSupport" in capsys.readouterr().err
    assert site.service.order == []


def test_a_wrong_file_ends_with_two(run: Run, site: Site, capsys: pytest.CaptureFixture[str]) -> None:
    site.url = site.url.replace("localhost", "127.0.0.1")
    assert run() == 2
    assert "QBWC1001" in capsys.readouterr().err


def test_a_forgotten_file_is_named(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--password-file", "nowhere/password") == 2
    assert "nowhere/password" in capsys.readouterr().err


def test_until_idle_goes_on_after_a_failure_and_stops_without_work(run: Run, site: Site) -> None:
    site.service.script("authenticate", [("A", ""), ("B", ""), ("C", "busy"), ("D", "none")])
    clock = VirtualClock()
    assert run("--until-idle", "--fault", "lose_answer@receiveResponseXML", clock=clock) == 0
    assert [values["ticket"] for values in site.service.values("receiveResponseXML")] == ["A", "B"]
    assert clock.slept == [5]


def test_until_idle_gives_up_after_three_failures_in_a_row(run: Run, site: Site) -> None:
    assert run("--until-idle", "--fault", "drop@sendRequestXML/1") == 1
    assert site.service.order.count("authenticate") == 3


def test_auto_run_keeps_the_longest_of_the_intervals(run: Run, site: Site) -> None:
    site.service.script("authenticate", [("A", ""), ("B", "", "", "120"), ("C", "", "600", "120")])
    clock = Interrupted(waits=3)
    assert run("--every", "60", clock=clock) == 0
    assert clock.slept == [60, 120, 600]
    assert site.service.order.count("sendRequestXML") == 2


def test_the_transcript_is_appended_to_a_file(run: Run, tmp_path: Path) -> None:
    log = tmp_path / "QWCLog.txt"
    run("--transcript", str(log), "--level", "VERBOSE")
    length = len(log.read_text().splitlines())
    run("--transcript", str(log))
    text = log.read_text()
    assert INVOICES in text
    assert "secret" not in text
    assert len(text.splitlines()) > length


def test_the_style_of_the_command_wins_over_that_of_the_file(run: Run, site: Site) -> None:
    assert run("--style", "RPC") == 0
    assert all(b"<q1:" in body for body in site.bodies)


def test_a_fault_that_means_nothing_is_refused_by_the_command(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        run("--fault", "explode@everything")
    assert stop.value.code == 2
    assert "--fault" in capsys.readouterr().err
