"""The DAG that tells people what is new, as Airflow runs it, with a real mail server."""

from __future__ import annotations

import json
import os
from email import message_from_string
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from lxml import html

from include.errors import DataError
from tests.airflow.conftest import environment, mail_connection
from tests.journeys.watch_sync.test_overdue import invoice, marked, owe
from tests.kit.connected_company import COMPANY
from tests.kit.journey import Journey
from tests.kit.mail_server import MailServer, receiving_mail
from tests.kit.readers import add_company
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


def run(dag_bag: Any, company: str | None = None) -> dict[str, str]:
    """The states of the tasks of a run; a test does not wait for another try."""
    dag = dag_bag.dags["watch_sync"]
    for task in dag.tasks:
        task.retries = 0
    made = dag.test(run_conf={"company": company})
    return {instance.task_id: str(instance.state) for instance in made.get_task_instances()}


def read(server: MailServer) -> list[EmailMessage]:
    """What came to the mail server."""
    return [message_from_string(text, policy=default) for text in server.mails]


QUIET = {"find_alerts": "success", "send_digest": "success", "flag_overdue": "skipped", "fail_run": "skipped"}
MARKED = QUIET | {"flag_overdue": "success"}


def test_many_things_are_one_mail_a_recipient_and_nothing_new_is_none(dag_bag: Any, told: Journey) -> None:
    late = told.exported("Account")[0]
    owe(told, late)
    invoice(told, "250.00")
    told.books.stage_customers(30)
    refuse_open(told.staging, told.books.key, "There is an invalid reference.")
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag) == MARKED
        finance, owner = read(server)
        polled(told)
        assert run(dag_bag) == QUIET
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


def test_run_that_a_person_asks_for_mails_what_it_finds(dag_bag: Any, told: Journey) -> None:
    told.books.stage_customers(3)
    refuse_open(told.staging, told.books.key, "There is an invalid reference.")
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag, COMPANY) == MARKED
        (finance, *_) = read(server)
    assert finance["Subject"] == "Order to cash, Acme: 3 to look at"


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
    assert run(dag_bag) == QUIET
    with told.staging.read() as db:
        (alert,) = db.alerts.open(COMPANY)
    assert (alert.kind, alert.mailed_at) == ("problem", None)
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag) == QUIET
        (mail,) = read(server)
    assert "Another company file is open." in next(mail.iter_parts()).get_content()


def test_a_mail_server_that_is_away_leaves_the_run_red_and_the_news_waiting(dag_bag: Any, told: Journey) -> None:
    polled(told, problem="Another company file is open.")
    with receiving_mail() as gone:
        port = gone.port
    with mail_connection(port):
        assert run(dag_bag) == QUIET | {"send_digest": "failed", "fail_run": "failed"}
    with receiving_mail() as server, mail_connection(server.port):
        assert run(dag_bag) == QUIET
        assert len(server.mails) == 1


def test_another_organisation_is_not_marked_and_the_mail_still_goes(dag_bag: Any, told: Journey) -> None:
    with told.staging.begin() as db:
        db.companies.change(COMPANY, salesforce_org_id="00D000000000000EAA")
    owe(told, told.exported("Account")[0])
    invoice(told, "250.00")
    polled(told, problem="Another company file is open.")
    with receiving_mail() as server, mail_connection(server.port):
        states = run(dag_bag)
    assert states == {
        "find_alerts": "success",
        "flag_overdue": "failed",
        "send_digest": "success",
        "fail_run": "failed",
    }
    assert "Order to cash, Acme: 2 to look at" in [mail["Subject"] for mail in read(server)]


def test_company_that_cannot_sign_on_has_a_red_box_and_the_others_are_marked_and_told(
    dag_bag: Any, told: Journey, tmp_path: Path
) -> None:
    settings = tmp_path / "settings.yaml"
    beta = "companies:\n  - {key: beta, name: Beta, simulated: true, salesforce: salesforce_beta}\n"
    settings.write_text(settings.read_text("utf-8").replace("companies:\n", beta), "utf-8")
    add_company(told.books, "beta", "{11111111-33D9-4815-AC85-BC87A7E7D1EB}")
    late = told.exported("Account")[0]
    owe(told, late)
    invoice(told, "250.00")
    row = {"flow": "receivable_to_account", "key": "beta:L-1", "object": "Account", "kind": "Customer", "qb_id": "L-1"}
    with told.staging.begin() as db:
        facts = {"salesforce_id": late["Id"], "state": "written", "content": "{}"}
        db.mirror_rows.keep([{"company": "beta", **row, **facts}])
        db.companies.change("beta", last_poll_at=db.now)
    known = json.loads(os.environ["AIRFLOW_CONN_SALESFORCE_DEFAULT"])
    known["extra"]["consumer_key"] = "3MVG9wrong"
    with (
        environment({"AIRFLOW_CONN_SALESFORCE_BETA": json.dumps(known)}),
        receiving_mail() as server,
        mail_connection(server.port),
    ):
        dag = dag_bag.dags["watch_sync"]
        for task in dag.tasks:
            task.retries = 0
        made = dag.test(run_conf={"company": None})
        assert "Order to cash, Acme: 1 to look at" in [mail["Subject"] for mail in read(server)]
    ended = {str(each.rendered_map_index): str(each.state) for each in made.get_task_instances() if each.map_index >= 0}
    assert ended == {"acme": "success", "beta": "failed"}
    assert marked(told) == [late["Name"]]
