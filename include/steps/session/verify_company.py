"""verify_host: is this the company file that the books are kept in, and what does it support?"""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import Any

from include.errors import SetupError, TransientError
from include.model import SetPurpose
from include.qbxml.answers import read_answer
from include.qbxml.host import HostFacts, read_host
from include.qbxml.queries import company_query, host_query, preferences_query
from include.steps.callback import Document, Turn

#: The mark of the simulated company: its product name says so.
SIMULATED = "simulated"
OLDEST_VERSION = (9, 0)  #: ExternalGUID on transactions, on which exactly-once rests, needs 9.0


def verify_host(turn: Turn) -> Document | None:
    """Check the host facts that came with the first call, or ask for them when they did not."""
    asked: dict[str, Any] = turn.context["asked"]
    if not _is_readable(asked["hcp"]):
        facts = asked | {"hcp": ""}
        return turn.document(SetPurpose.IDENTIFY, lambda set_id: _host_queries(turn, set_id), context=facts)
    accept_host(turn, asked["hcp"], path=asked["company_file"], country=asked["country"])
    return None


def accept_host(turn: Turn, text: str, *, path: str, country: str) -> None:
    """Keep what QuickBooks said about itself; `SetupError` when it is another file, or one that cannot be used."""
    facts = read_host(text, turn.company.owner_id)
    _require_same_file(turn, facts, path)
    _require_same_world(turn, facts)
    version = facts.best_version
    if version is None or tuple(int(part) for part in version.split(".")) < OLDEST_VERSION:
        raise SetupError(
            f"QuickBooks company {turn.key!r} speaks qbXML up to {version}; 9.0 is needed to post safely. "
            "Update QuickBooks on the machine of the Web Connector.",
            field="qbxml_version",
        )
    values: dict[str, Any] = {
        "product": facts.product,
        "qbxml_version": version,
        "country": country or facts.country,
        "preferences": json.dumps(asdict(facts), default=str),
        "closing_date": facts.closing_date,
        "problem": None,
    }
    if turn.company.company_path is None and path:
        values["company_path"] = path
    turn.db.companies.change(turn.key, **values)
    turn.company = replace(turn.company, **values)
    waiting = turn.db.requests.count_servable(turn.key, armed_from=turn.armed_from)
    turn.db.sessions.change(turn.session_id, expected=waiting)


def _is_readable(hcp: str) -> bool:
    """Whether the first call brought facts at all; what is cut off is asked for again."""
    try:
        return bool(hcp) and bool(read_answer(hcp).answers)
    except TransientError:
        return False


def _require_same_file(turn: Turn, facts: HostFacts, path: str) -> None:
    known = turn.company
    if facts.file_id is None:
        raise SetupError(
            f"The company file that is open ({path or 'path unknown'}) carries no FileID of this application. Nothing "
            f"was written. Open the right company file, or add {turn.key}.qwc to the Web Connector again.",
            field="file_id",
        )
    if facts.file_id.strip("{}").lower() != str(known.file_id).strip("{}").lower():
        raise SetupError(
            f"Another company file is open: its FileID is {facts.file_id}, company {turn.key!r} has "
            f"{known.file_id}. Nothing was written. Open {known.company_path or 'the right file'} in QuickBooks.",
            field="file_id",
        )
    if known.company_path and path and path.casefold() != str(known.company_path).casefold():
        raise SetupError(
            f"The company file lies at {path}, but company {turn.key!r} was kept at {known.company_path}: this may "
            "be a copy or a restored backup. Nothing was written. Open the original, or, if the file has really "
            f"moved, run: ./o2c company moved {turn.key} --by NAME",
            field="company_path",
        )


def _require_same_world(turn: Turn, facts: HostFacts) -> None:
    simulated = SIMULATED in (facts.product or "").lower()
    if simulated != turn.company.simulated:
        here = "simulated" if turn.company.simulated else "real"
        there = "a simulated" if simulated else "a real"
        raise SetupError(
            f"Company {turn.key!r} is set up as {here}, but {there} QuickBooks answers ({facts.product}). Nothing was "
            "written. Use a company key of its own for each: ./o2c company create",
            field="simulated",
        )


def _host_queries(turn: Turn, set_id: str) -> list[str]:
    return [
        host_query(request_id=f"{set_id}.1"),
        company_query(turn.company.owner_id, request_id=f"{set_id}.2"),
        preferences_query(request_id=f"{set_id}.3"),
    ]
