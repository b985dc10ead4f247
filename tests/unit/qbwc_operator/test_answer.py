"""What the log says of a database that is away while the Web Connector goes on calling."""

from __future__ import annotations

import logging

import pytest

from include.staging.away import StagingAway
from qbwc_operator import calls
from qbwc_operator.answer import Message, answer_message
from tests.kit.scripted_session import Scripted

SIGN_IN = calls.Authenticate(user_name="acme-sync", password="right")
VERSIONS = (calls.ServerVersion(), calls.GetServerVersion(), calls.ClientVersion(version="2.3.0.215"))


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    lines = [record.getMessage().split()[0] for record in caplog.records]
    return [line for line in lines if line.startswith("action=database")]


def test_a_question_for_the_version_does_not_end_an_outage(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    there, away = Scripted(), Scripted(error=StagingAway("The staging database does not answer."))

    def call(what: calls.Call, conversation: Scripted) -> int:
        return answer_message(Message(call=what, source="10.0.0.7", size=300), lambda: conversation).status

    assert call(SIGN_IN, there) == 200
    caplog.clear()
    for _ in range(3):
        assert [call(version, there) for version in VERSIONS] == [200, 200, 200]
        assert call(SIGN_IN, away) == 500
    assert told(caplog) == ["action=database_away"]
    assert call(SIGN_IN, there) == 200
    assert told(caplog) == ["action=database_away", "action=database_back"]
