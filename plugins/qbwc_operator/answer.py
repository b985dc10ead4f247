"""One message in, one message out: the only place where a call meets the conversation and where errors end.

Whatever goes wrong becomes a SOAP fault with an incident id; what happened stands in the log under the same id and
never on the wire, because anybody may call before the password is checked.
"""

from __future__ import annotations

import logging
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, assert_never

from include.errors import OrderToCashError
from include.staging.away import StagingAway
from qbwc_operator import calls
from qbwc_operator.methods import method_of
from qbwc_operator.outage import Outage
from qbwc_operator.soap import SERVER, SoapFault, read_call, write_fault, write_reply

log = logging.getLogger(__name__)
OUTAGE = Outage(log, time.monotonic, lambda: datetime.now(UTC))
#: Answered without the database, so they tell nothing about it; every update begins with them.
_OF_VERSIONS: Final = (calls.ServerVersion, calls.GetServerVersion, calls.ClientVersion)
#: No document, and no per cent.
_NOTHING: Final = ("", -1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What goes back over HTTP."""

    status: int
    body: bytes
    is_empty: bool = False  #: the conversation has nothing to say to this ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A call, where it came from, and how long its text was."""

    call: calls.Call
    source: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NoCall:
    """A message that is no call of this service: what its sender hears, and why, in a sentence."""

    reply: Reply
    why: str


def read_message(body: bytes, *, soap_action: str | None, source: str) -> Message | NoCall:
    """Return the call of a message, or the reply to one that is none; never raises."""
    try:
        return Message(call=read_call(body, soap_action), source=source, size=len(body))
    except SoapFault as fault:
        return NoCall(reply=refuse(500, fault.code, fault.text), why=fault.text)
    except Exception as error:
        return NoCall(reply=failed("the message", source, error), why="The message could not be read.")


def answer_message(
    message: Message,
    conversation: Callable[[], calls.Conversation],
    clock: Callable[[], float] = time.monotonic,
) -> Reply:
    """Return the reply to one call; never raises. `conversation` is asked for once."""
    started = clock()
    method, source = method_of(message.call).name, message.source
    try:
        result = answer(message.call, conversation(), source)
        reply = Reply(status=200, body=write_reply(method, result), is_empty=result in _NOTHING)
    except Exception as error:
        return failed(method, source, error)
    if not isinstance(message.call, _OF_VERSIONS):
        OUTAGE.over()
    milliseconds = round((clock() - started) * 1000)
    log.info("action=call_answered method=%s source=%s ms=%s bytes=%s", method, source, milliseconds, message.size)
    return reply


def answer(call: calls.Call, conversation: calls.Conversation, source: str) -> calls.Result:
    """Return what the conversation says to a call."""
    match call:
        case calls.ServerVersion() | calls.GetServerVersion():
            return conversation.server_version()
        case calls.ClientVersion():
            return conversation.client_version(call.version)
        case calls.Authenticate():
            return conversation.authenticate(call.user_name, call.password, source)
        case calls.SendRequest():
            return conversation.send_request(call)
        case calls.ReceiveResponse():
            return conversation.receive_response(call)
        case calls.ConnectionFailure():
            return conversation.connection_error(call)
        case calls.GetLastError():
            return conversation.get_last_error(call.ticket)
        case calls.CloseConnection():
            return conversation.close_connection(call.ticket)
        case calls.GetInteractiveUrl():
            return conversation.get_interactive_url(call)
        case calls.InteractiveDone():
            return conversation.interactive_done(call.ticket)
        case calls.InteractiveRejected():
            return conversation.interactive_rejected(call)
        case _:
            assert_never(call)


def refuse(status: int, code: str, text: str) -> Reply:
    """Return the fault for a message that is not taken; the log gets the count of a minute, not each."""
    return Reply(status=status, body=write_fault(code, text))


def new_incident() -> str:
    """Return a short id that connects what a user sees with the log."""
    return secrets.token_hex(4)


def failed(method: str, source: str, error: Exception) -> Reply:
    """Return the fault for a call that met this error, which is being handled; the log has it under an incident."""
    if isinstance(error, StagingAway):
        OUTAGE.met(error)
        text = (
            f"The sync service could not answer {method}: its database does not answer at the moment. Nothing is lost: "
            "the next update goes on from here."
        )
        return Reply(status=500, body=write_fault(SERVER, text))
    incident = new_incident()
    if isinstance(error, OrderToCashError):
        kind = type(error).__name__
        where = (method, source, incident, kind, error)
        log.error("action=call_failed method=%s source=%s incident=%s kind=%s reason=%s", *where)
    else:
        log.exception("action=call_broken method=%s source=%s incident=%s", method, source, incident)
    return _incident_reply(method, incident)


def _incident_reply(method: str, incident: str) -> Reply:
    text = (
        f"The sync service could not answer {method}. Nothing is lost: the next update goes on from here. "
        f"When it happens again, look for incident {incident} in the log of the service."
    )
    return Reply(status=500, body=write_fault(SERVER, text))
