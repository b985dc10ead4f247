"""The methods of the service as a table: names and order of the parameters on the wire, and the kind of result.

Source: the two service descriptions that Intuit and the public samples use, and for the interactive methods the
QuickBooks Web Connector Programmer's Guide 2.0. The envelope reader and the WSDL are both written from this table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from qbwc_operator import calls

Kind = Literal["string", "int", "strings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter: its element, the field of the call that takes it ("" when nobody reads it), its type."""

    element: str
    field: str
    kind: Literal["string", "int"] = "string"


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """One method of the service; `published` ones stand in the WSDL."""

    name: str
    call: Callable[..., calls.Call]
    parameters: tuple[Parameter, ...] = ()
    result: Kind = "string"
    published: bool = True


def _text(element: str, field: str) -> Parameter:
    return Parameter(element=element, field=field)


def _number(element: str, field: str) -> Parameter:
    return Parameter(element=element, field=field, kind="int")


METHODS: tuple[Method, ...] = (
    Method(name="serverVersion", call=calls.ServerVersion, parameters=(_text("strVersion", ""),)),
    # The guide's name for the same question; no public service description has it.
    Method(
        name="getServerVersion",
        call=calls.GetServerVersion,
        parameters=(_text("ticket", ""),),
        published=False,
    ),
    Method(name="clientVersion", call=calls.ClientVersion, parameters=(_text("strVersion", "version"),)),
    Method(
        name="authenticate",
        call=calls.Authenticate,
        parameters=(_text("strUserName", "user_name"), _text("strPassword", "password")),
        result="strings",
    ),
    Method(
        name="sendRequestXML",
        call=calls.SendRequest,
        parameters=(
            _text("ticket", "ticket"),
            _text("strHCPResponse", "hcp"),
            _text("strCompanyFileName", "company_file"),
            _text("qbXMLCountry", "country"),
            _number("qbXMLMajorVers", "major"),
            _number("qbXMLMinorVers", "minor"),
        ),
    ),
    Method(
        name="receiveResponseXML",
        call=calls.ReceiveResponse,
        parameters=(
            _text("ticket", "ticket"),
            _text("response", "response"),
            _text("hresult", "hresult"),
            _text("message", "message"),
        ),
        result="int",
    ),
    Method(
        name="connectionError",
        call=calls.ConnectionFailure,
        parameters=(_text("ticket", "ticket"), _text("hresult", "hresult"), _text("message", "message")),
    ),
    Method(name="getLastError", call=calls.GetLastError, parameters=(_text("ticket", "ticket"),)),
    Method(name="closeConnection", call=calls.CloseConnection, parameters=(_text("ticket", "ticket"),)),
    Method(
        name="getInteractiveURL",
        call=calls.GetInteractiveUrl,
        parameters=(_text("wcTicket", "ticket"), _text("sessionID", "session_id")),
    ),
    Method(name="interactiveDone", call=calls.InteractiveDone, parameters=(_text("wcTicket", "ticket"),)),
    Method(
        name="interactiveRejected",
        call=calls.InteractiveRejected,
        parameters=(_text("wcTicket", "ticket"), _text("reason", "reason")),
    ),
)

METHOD_BY_NAME = {method.name: method for method in METHODS}
METHOD_BY_CALL = {method.call: method for method in METHODS}


def method_of(call: calls.Call) -> Method:
    """Return the row of the table that this call belongs to."""
    return METHOD_BY_CALL[type(call)]
