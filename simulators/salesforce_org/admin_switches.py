"""The administration URLs that switch on what an org may have and a fresh one has not."""

from __future__ import annotations

import re
from typing import Any

from simulators.salesforce_org.addresses import set_countries
from simulators.salesforce_org.automation import CPU_TIME, set_locked, set_triggers
from simulators.salesforce_org.currencies import set_currencies
from simulators.salesforce_org.errors import ParseError
from simulators.salesforce_org.exchange import Answer, Call, Routes
from simulators.salesforce_org.formulas import set_formulas
from simulators.salesforce_org.ids import canonical
from simulators.salesforce_org.org import Org
from simulators.salesforce_org.record_types import set_record_types


def put_currencies(org: Org, call: Call) -> Answer:
    """PUT /admin/currencies {codes}: several currencies, the corporate one first; Salesforce never takes them back."""
    codes = call.object()["codes"]
    if not isinstance(codes, list) or not codes or not all(re.fullmatch("[A-Z]{3}", str(code)) for code in codes):
        raise ParseError("JSON_PARSER_ERROR", "codes must be a list of ISO codes, such as USD")
    with org.database.transaction():
        set_currencies(org.database, org.schema, codes, org.clock.write_stamp())
    return Answer(body={"codes": codes})


def put_countries(org: Org, call: Call) -> Answer:
    """PUT /admin/countries [{code, name, states: [{code, name}]}]: State and Country/Territory Picklists."""
    countries = _list(call)
    with org.database.transaction():
        set_countries(org.database, org.schema, countries)
    return Answer(body=countries)


def put_record_types(org: Org, call: Call) -> Answer:
    """PUT /admin/record-types [{object, name, values: {field: [...]}}]: the first of an object is its default."""
    types = _list(call)
    with org.database.transaction():
        ids = set_record_types(org.database, org.schema, types, org.clock.write_stamp())
    return Answer(body={"ids": ids})


def put_formulas(org: Org, call: Call) -> Answer:
    """PUT /admin/formulas [{object, field, formula}]: fields that are there become formula fields."""
    formulas = _list(call)
    with org.database.transaction():
        set_formulas(org.database, org.schema, formulas)
    return Answer(body=formulas)


def put_triggers(org: Org, call: Call) -> Answer:
    """PUT /admin/triggers [{object, most_rows, limit}]: a call with more rows of the object fails as a whole."""
    triggers = {each["object"]: (int(each["most_rows"]), each.get("limit", CPU_TIME)) for each in _list(call)}
    with org.database.transaction():
        set_triggers(org.database, {org.schema.get(name).name: found for name, found in triggers.items()})
    return Answer(body=triggers)


def put_approvals(org: Org, call: Call) -> Answer:
    """PUT /admin/approvals {ids}: the records that wait for an approval from now on, and are locked."""
    ids = [canonical(each) or each for each in call.object()["ids"]]
    with org.database.transaction():
        set_locked(org.database, ids)
    return Answer(body={"ids": ids})


def _list(call: Call) -> list[dict[str, Any]]:
    body = call.json()
    if not isinstance(body, list):
        raise ParseError("JSON_PARSER_ERROR", "the body must be a list")
    return body


SWITCH_ROUTES: Routes = (
    ("PUT", "/admin/currencies", put_currencies),
    ("PUT", "/admin/countries", put_countries),
    ("PUT", "/admin/record-types", put_record_types),
    ("PUT", "/admin/formulas", put_formulas),
    ("PUT", "/admin/triggers", put_triggers),
    ("PUT", "/admin/approvals", put_approvals),
)
