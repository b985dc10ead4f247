"""A call and its answer, as plain values between the wire and the handlers."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from simulators.salesforce_org.access import Viewer
from simulators.salesforce_org.errors import ParseError, not_found

if TYPE_CHECKING:
    from simulators.salesforce_org.org import Org

JSON = "application/json;charset=UTF-8"


def _nowhere(org: Org, call: Call, rest: str) -> Answer:
    raise not_found()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One HTTP request. `viewer` is the seat of the signed-on user; admin URLs have the seat of the seeds.

    `run_route` leads to the resource below the version, for a call that holds further calls.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    groups: Mapping[str, str] = field(default_factory=dict)
    viewer: Viewer = field(default_factory=lambda: Viewer(user_id=""))
    version: str = ""
    locked: frozenset[str] = frozenset()
    run_route: Callable[[Org, Call, str], Answer] = _nowhere

    def json(self) -> Any:
        """The body as JSON, numbers exact; JSON_PARSER_ERROR when it is none."""
        try:
            return json.loads(self.body, parse_float=Decimal)
        except ValueError as error:
            raise ParseError("JSON_PARSER_ERROR", f"The HTTP entity body is not valid JSON: {error}") from None

    def object(self) -> dict[str, Any]:
        """The body as a JSON object."""
        value = self.json()
        if not isinstance(value, dict):
            raise ParseError("JSON_PARSER_ERROR", "The HTTP entity body must be a JSON object")
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One HTTP response; `body` is JSON unless it is bytes, None is an empty body.

    `zipped`: compressed however small it is, for a caller that takes gzip.
    """

    status: int = 200
    body: Any = None
    media_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    zipped: bool = False

    def content(self) -> bytes:
        """The bytes of the body."""
        if self.body is None:
            return b""
        return self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()


Handler = Callable[["Org", Call], Answer]
#: method, path pattern with named groups, handler
Routes = tuple[tuple[str, str, Handler], ...]
