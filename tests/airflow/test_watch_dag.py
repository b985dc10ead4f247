"""The DAG that tells people what is new, as Airflow runs it, with a real mail server."""

from __future__ import annotations

from email import message_from_string
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from lxml import html

from include.errors import DataError
from tests.airflow.conftest import mail_connection
from tests.journeys.watch_sync.test_overdue import invoice, marked, owe
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey
from tests.kit.mail_server import MailServer, receiving_mail
from tests.kit.waiting import refuse_open

pytestmark = pytest.mark.airflow


@pytest.fixture
def told(connected: Journey, tmp_path: Path) -> Journey:
    """A connected world that tells finance and the owners, polled just now."""
    settings = tmp_path / "settings.yaml"
    alerts = "    alerts: {mail_to: [finance@acme.example], mail_owner: true}\n"
    settings.write_text(settings.read_text("utf-8").replace("    name: Acme\n", f"    name: Acme\n{alerts}"), "utf-8")
    polled(connected)
    return connected


def polled(world: Journey, **facts: Any) -> None:
    """The Web Connector has just called."""
    with world.staging.begin() as db:
        db.companies.change(COMPANY, last_poll_at=db.now, **facts)


def run(dag_bag: Any) -> dict[str, str]:
    """The states of the tasks of a run; a test does not wait for another try."""
    dag = dag_bag.dags["watch_sync"]
    for task in dag.tasks:
        task.retries = 0
    made = dag.test(run_conf={"company": None})
    return {instance.task_id: str(instance.state) for instance in made.get_task_instances()}


def read(server: MailServer) -> list[EmailMessage]:
    """What came to the mail server."""
    return [message_from_string(text, policy=default) for text in server.mails]


GREEN = {"find_alerts": "success", "send_digest": "success", "fail_run": "skipped"}


def test_many_things_are_one_mail_a_recipient_and_nothing_new_is_none(dag_bag: Any, told: Journey) -> None:
    late = told.exported("Account")[0]
    owe(told, late)
    invoice(told, "250.00")
    told.books.stage_customers(30)
    refuse_open(told.staging, told.books.key, "There is an invalid reference.")
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag) == GREEN
        finance, owner = read(server)
        polled(told)
        assert run(dag_bag) == GREEN
        assert len(server.mails) == 2
    assert marked(told) == [late["Name"]]
    assert [(mail["To"], mail["From"]) for mail in (finance, owner)] == [
        ("finance@acme.example", "sync@acme.example"),
        ("admin@acme.example", "sync@acme.example"),
    ]
    assert finance["Subject"] == "Order to cash, Acme: 31 to look at"
    assert [part.get_content_type() for part in finance.iter_parts()] == ["text/plain", "text/html"]
    text, page = (part.get_content() for part in finance.iter_parts())
    assert "Refused by QuickBooks (30)" in text
    assert "Overdue accounts (1)" in text
    assert "<h3>Refused by QuickBooks (30)</h3>" in page
    assert "Refused" not in next(owner.iter_parts()).get_content()


def test_a_name_in_the_mail_of_a_failed_task_is_text_and_neither_markup_nor_a_template(connected: Journey) -> None:
    from include.tasks.mail import mail_failure

    name = "<img src=x onerror=alert(1)><b>Söhne</b> {{ conn.salesforce_default.password }} {% raw %}"
    instance = SimpleNamespace(dag_id="reconcile", task_id="reconcile", run_id="manual<1>")
    with receiving_mail() as server, mail_connection(server.port):
        mail_failure({"task_instance": instance, "exception": DataError(f"Invoice for {name} not staged.")})
        (mail,) = read(server)
    page = mail.get_body().get_content()
    (shown,) = html.fromstring(page).xpath("//p[1]")
    assert shown.text_content().strip() == f"Invoice for {name} not staged."
    assert [element.tag for element in html.fromstring(page).iter() if element.tag in ("img", "b")] == []


@pytest.mark.parametrize(
    ("named", "box"),
    [({"task": SimpleNamespace(op_kwargs={"company": "beta"})}, None), ({}, "beta")],
    ids=["told", "box"],
)
def test_mail_of_a_failed_task_names_the_company_of_its_lane_also_where_it_was_killed(
    connected: Journey, named: dict[str, Any], box: str | None
) -> None:
    from include.tasks.mail import mail_failure

    instance = SimpleNamespace(dag_id="there", task_id="land_records", run_id="r", rendered_map_index=box)
    with receiving_mail() as server, mail_connection(server.port):
        mail_failure({"task_instance": instance, "exception": "Timeout", **named})
        (mail,) = read(server)
    assert mail["Subject"] == "Order to cash: there failed in land_records of beta"


def test_without_a_mail_connection_the_run_is_green_and_the_news_wait(
    dag_bag: Any, told: Journey, caplog: pytest.LogCaptureFixture
) -> None:
    polled(told, problem="Another company file is open.")
    assert run(dag_bag) == GREEN
    with told.staging.read() as db:
        (alert,) = db.alerts.open(COMPANY)
    assert (alert.kind, alert.mailed_at) == ("problem", None)
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag) == GREEN
        (mail,) = read(server)
    assert "Another company file is open." in next(mail.iter_parts()).get_content()


def test_a_mail_server_that_is_away_leaves_the_run_red_and_the_news_waiting(dag_bag: Any, told: Journey) -> None:
    polled(told, problem="Another company file is open.")
    with receiving_mail() as gone:
        port = gone.port
    with mail_connection(port):
        assert run(dag_bag) == GREEN | {"send_digest": "failed", "fail_run": "failed"}
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag) == GREEN
        assert len(server.mails) == 1


def test_another_organisation_is_not_marked_and_the_mail_still_goes(dag_bag: Any, told: Journey) -> None:
    with told.staging.begin() as db:
        db.companies.change(COMPANY, salesforce_org_id="00D000000000000EAA")
    owe(told, told.exported("Account")[0])
    invoice(told, "250.00")
    polled(told, problem="Another company file is open.")
    with receiving_mail() as server, mail_connection(server.port):
        states = run(dag_bag)
    assert (states["find_alerts"], states["send_digest"], states["fail_run"]) == ("failed", "success", "failed")
    assert "Order to cash, Acme: 2 to look at" in [mail["Subject"] for mail in read(server)]
