"""verify_host: is this the company file that the books are kept in, and what does it support?"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from include.currencies import currency_trouble
from include.errors import SetupError, TransientError
from include.model import SetPurpose
from include.qbxml.answers import read_answer
from include.qbxml.host import HostFacts, read_host
from include.qbxml.queries import company_query, host_query, preferences_query
from include.qbxml.versions import SPOKEN, next_lower, version_number
from include.states import Phase
from include.steps.callback import Callback, Document, Heard
from include.steps.read_quickbooks.try_again import try_again

#: The mark of the simulated company: its product name says so.
SIMULATED = "simulated"


def verify_host(call: Callback) -> Document | None:
    """Check the host facts that came with the first call, or ask for them when they did not."""
    asked: dict[str, Any] = call.context["asked"]
    if not _is_readable(asked["hcp"]):
        facts = asked | {"hcp": ""}
        return call.document(SetPurpose.IDENTIFY, lambda set_id: _host_queries(call, set_id), context=facts)
    accept_host(call, asked["hcp"], path=asked["company_file"], country=asked["country"])
    return None


def hear_host(call: Callback, heard: Heard) -> None:
    """Check what QuickBooks answered when it was asked."""
    asked = heard.asked
    accept_host(call, heard.raw, path=asked.get("company_file", ""), country=asked.get("country", ""))
    call.enter(Phase.CANARY)


def accept_host(call: Callback, text: str, *, path: str, country: str) -> None:
    """Keep what QuickBooks said about itself; `SetupError` when it is another file, or one that cannot be used."""
    facts = read_host(text, call.company.owner_id)
    _require_same_file(call, facts, path)
    _require_same_world(call, facts)
    refused = call.company.qbxml_refused if call.company.product == facts.product else None
    version = _version_of(call, facts, refused)
    values: dict[str, Any] = {
        "product": facts.product,
        "qbxml_version": version,
        "qbxml_refused": refused,
        "country": country or facts.country,
        "preferences": json.dumps(asdict(facts), default=str),
        "closing_date": facts.closing_date,
    }
    if call.company.company_path is None and path:
        values["company_path"] = path
    if call.company.preferences not in (None, values["preferences"]):
        try_again(call, why="the settings of QuickBooks are others")
    call.company = replace(call.company, **values)
    # What would be written waits; what is read harms nobody, and keeps its own currency.
    trouble = currency_trouble(call.company, call.settings) if call.company.posts_from is not None else None
    call.db.companies.change(call.key, **values, problem=trouble)
    call.company = replace(call.company, problem=trouble)
    waiting = call.db.outbox.count_servable(call.key, posts_from=call.posts_from)
    call.db.sessions.change(call.session_id, expected=waiting)


def _version_of(call: Callback, facts: HostFacts, refused: str | None) -> str:
    """The version to speak: the highest that both sides know, below one that was named and refused."""
    named = facts.supported_versions
    version = next_lower(refused, named) if refused is not None else facts.best_version
    if version is not None:
        return version
    says = f"names only qbXML {', '.join(named)}" if named else "names no version of qbXML"
    raise SetupError(
        f"The QuickBooks of company {call.key!r} ({facts.product or 'product unknown'}) {says}; this sync speaks "
        f"{SPOKEN[-1]} to {SPOKEN[0]}. Nothing was written. {_cure(named)}",
        field="qbxml_version",
    )


def _cure(named: Sequence[str]) -> str:
    numbers = [version_number(each) for each in named if each.replace(".", "").isdecimal()]
    if numbers and min(numbers) > version_number(SPOKEN[0]):
        return "Report this: the sync has to learn the newer versions."
    return "Update QuickBooks on the machine of the Web Connector: QuickBooks 2010 or newer is needed."


def _is_readable(hcp: str) -> bool:
    """Whether the first call brought facts at all; what is cut off is asked for again."""
    try:
        return bool(hcp) and bool(read_answer(hcp).answers)
    except TransientError:
        return False


def _require_same_file(call: Callback, facts: HostFacts, path: str) -> None:
    known = call.company
    if facts.file_id is None:
        raise SetupError(
            f"The company file that is open ({path or 'path unknown'}) carries no FileID of this application. Nothing "
            f"was written. Open the right company file, or add {call.key}.qwc to the Web Connector again.",
            field="file_id",
        )
    if facts.file_id.strip("{}").lower() != str(known.file_id).strip("{}").lower():
        raise SetupError(
            f"Another company file is open: its FileID is {facts.file_id}, company {call.key!r} has "
            f"{known.file_id}. Nothing was written. Open {known.company_path or 'the right file'} in QuickBooks.",
            field="file_id",
        )
    if known.company_path and path and path.casefold() != str(known.company_path).casefold():
        raise SetupError(
            f"The company file lies at {path}, but company {call.key!r} was kept at {known.company_path}: this may "
            "be a copy or a restored backup. Nothing was written. Open the original, or, if the file has really "
            f"moved, run: ./o2c company moved {call.key} --by NAME",
            field="company_path",
        )


def _require_same_world(call: Callback, facts: HostFacts) -> None:
    simulated = SIMULATED in (facts.product or "").lower()
    if simulated != call.company.simulated:
        here = "simulated" if call.company.simulated else "real"
        there = "a simulated" if simulated else "a real"
        raise SetupError(
            f"Company {call.key!r} is set up as {here}, but {there} QuickBooks answers ({facts.product}). Nothing was "
            "written. Use a company key of its own for each: ./o2c company create",
            field="simulated",
        )


def _host_queries(call: Callback, set_id: str) -> list[str]:
    return [
        host_query(request_id=f"{set_id}.1"),
        company_query(call.company.owner_id, request_id=f"{set_id}.2"),
        preferences_query(request_id=f"{set_id}.3"),
    ]
