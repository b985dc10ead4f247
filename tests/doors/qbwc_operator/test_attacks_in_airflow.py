"""The same attacks on the endpoint inside Airflow's real API server, whose connections are not ours to end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.doors.qbwc_operator.test_attacks import MANY, ONE, Target, attacked
from tests.kit.airflow_server import WORKERS, AirflowServer
from tests.kit.attackers import begin_and_never_end, guess, say_nothing, send_without_a_ticket

pytestmark = [pytest.mark.slow, pytest.mark.airflow]

#: Airflow's server ends no silent connection and bounds them by nothing but its files, 1,024 here for each worker: what
#: is more than that the proxy has to keep away (docs/install.md, "The https proxy").
SILENT = 400


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """Airflow's API server with two workers, and a caller that it has met before."""
    with attacked(AirflowServer, tmp_path_factory.mktemp("attacked"), workers=WORKERS) as made:
        yield made


@pytest.mark.parametrize("users", [ONE, MANY], ids=["one user", "many users"])
def test_two_hundred_sign_ins_at_once_in_airflow(target: Target, users: list[str]) -> None:
    target.stands(lambda url: guess(url, users))


def test_twenty_messages_of_31_megabytes_without_a_ticket_in_airflow(target: Target) -> None:
    target.stands(lambda url: send_without_a_ticket(url, 20))


@pytest.mark.parametrize("sent", [1, 60_000, 200_000])
def test_thirty_messages_that_never_end_in_airflow(target: Target, sent: int) -> None:
    target.stands(lambda url: begin_and_never_end(url, 30, sent=sent, seconds=8.0))


def test_silent_connections_fewer_than_the_files_of_airflow(target: Target) -> None:
    target.stands(lambda url: say_nothing(url, SILENT, seconds=8.0))
