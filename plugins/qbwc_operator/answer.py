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
from typing import assert_never

from include.errors import OrderToCashError
from qbwc_operator import calls
from qbwc_operator.methods import method_of
from qbwc_operator.soap import SERVER, SoapFault, read_call, ticket_of, write_fault, write_reply

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What goes back over HTTP."""

    status: int
    body: bytes


def answer_message(
    body: bytes,
    *,
    soap_action: str | None,
    source: str,
    conversation: Callable[[], calls.Conversation],
    clock: Callable[[], float] = time.monotonic,
) -> Reply:
    """Return the reply to one message; never raises.

    `source` is the caller's network address. `conversation` is asked for once per message, after it was read.
    """
    started = clock()
    try:
        call = read_call(body, soap_action)
    except SoapFault as fault:
        tell_not_taken(body, fault.text, conversation)
        return refuse(500, fault.code, fault.text)
    except Exception:
        tell_not_taken(body, "The message could not be read.", conversation)
        return _broken("message", source)
    method = method_of(call).name
    try:
        reply = Reply(status=200, body=write_reply(method, answer(call, conversation(), source)))
    except OrderToCashError as error:
        return _failed(method, source, error)
    except Exception:
        return _broken(method, source)
    milliseconds = round((clock() - started) * 1000)
    log.info("action=call_answered method=%s source=%s ms=%s bytes=%s", method, source, milliseconds, len(body))
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


def tell_not_taken(begin: bytes, why: str, conversation: Callable[[], calls.Conversation]) -> None:
    """Tell the conversation whose message could not be read, when its beginning bears a ticket; never raises."""
    ticket = ticket_of(begin)
    if not ticket:
        return
    try:
        conversation().not_taken(ticket, why)
    except Exception:
        log.exception("action=refusal_not_told")


def refuse(status: int, code: str, text: str) -> Reply:
    """Return the fault for a message that is not a call of this service."""
    log.warning("action=message_refused status=%s code=%s reason=%s", status, code, text)
    return Reply(status=status, body=write_fault(code, text))


def new_incident() -> str:
    """Return a short id that connects what a user sees with the log."""
    return secrets.token_hex(4)


def _failed(method: str, source: str, error: OrderToCashError) -> Reply:
    incident = new_incident()
    log.error(
        "action=call_failed method=%s source=%s incident=%s kind=%s reason=%s",
        method,
        source,
        incident,
        type(error).__name__,
        error,
    )
    return _incident_reply(method, incident)


def _broken(method: str, source: str) -> Reply:
    incident = new_incident()
    log.exception("action=call_broken method=%s source=%s incident=%s", method, source, incident)
    return _incident_reply(method, incident)


def _incident_reply(method: str, incident: str) -> Reply:
    text = (
        f"The sync service could not answer {method}. Nothing is lost: the next update goes on from here. "
        f"When it happens again, look for incident {incident} in the log of the service."
    )
    return Reply(status=500, body=write_fault(SERVER, text))
