"""The administration URLs outside /services: plain JSON, no sign-on, for the loopback address only."""

from __future__ import annotations

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from cryptography import x509

from simulators.salesforce_org.admin_records import RECORD_ROUTES
from simulators.salesforce_org.admin_switches import SWITCH_ROUTES
from simulators.salesforce_org.bulk.jobs import Settings
from simulators.salesforce_org.checks import validation_sql
from simulators.salesforce_org.clock import moment_of
from simulators.salesforce_org.errors import ParseError
from simulators.salesforce_org.exchange import Answer, Call, Routes
from simulators.salesforce_org.fresh import ADMIN_USERNAME
from simulators.salesforce_org.org import INSTANCE_URL, Org
from simulators.salesforce_org.sessions import end_all_sessions


def organization(org: Org, call: Call) -> Answer:
    """GET /admin/organization: the ids that a caller needs to begin."""
    users = org.database.all('SELECT "Id", "Username", "Name" FROM "User" ORDER BY "Id"')
    sets = org.database.all('SELECT "Id", "Name" FROM "PermissionSet" ORDER BY "Name"')
    return Answer(
        body={
            "organization_id": org.residents.organization,
            "instance_url": INSTANCE_URL,
            "standard_pricebook_id": org.residents.standard_pricebook,
            "users": [{"id": key, "username": username, "name": name} for key, username, name in users],
            "permission_sets": [{"id": key, "name": name} for key, name in sets],
            "custom_objects": sorted(entry.name for entry in org.schema if entry.custom),
        }
    )


def add_connected_app(org: Org, call: Call) -> Answer:
    """POST /admin/connected-apps: the app, and the user who may sign on through it (several posts, several users)."""
    body = call.object()
    key, certificate = body.get("consumer_key"), body.get("certificate")
    username = body.get("username") or ADMIN_USERNAME
    if not key:
        raise ParseError("MISSING_ARGUMENT", "consumer_key is missing")
    if certificate:
        try:
            x509.load_pem_x509_certificate(certificate.encode())
        except ValueError as error:
            raise ParseError("INVALID_CERTIFICATE", f"certificate is no PEM certificate: {error}") from None
    if org.database.one('SELECT 1 FROM "User" WHERE "Username" = ?', (username,)) is None:
        raise ParseError("UNKNOWN_USER", f"there is no user {username}; see GET /admin/organization")
    with org.database.transaction():
        secret = body.get("consumer_secret")
        org.database.run(
            "INSERT OR REPLACE INTO _connected_app VALUES (?, ?, ?, ?)", (key, secret, certificate, username)
        )
        org.database.run("INSERT OR IGNORE INTO _connected_app_user VALUES (?, ?)", (key, username))
    return Answer(status=201, body={"consumer_key": key, "username": username})


def put_faults(org: Org, call: Call) -> Answer:
    """PUT /admin/faults: replace the plan."""
    body = call.json()
    org.faults.load(body if isinstance(body, list) else body["rules"])
    return get_faults(org, call)


def get_faults(org: Org, call: Call) -> Answer:
    """GET /admin/faults: the plan with its counters."""
    return Answer(body=org.faults.as_json())


def delete_faults(org: Org, call: Call) -> Answer:
    """DELETE /admin/faults."""
    org.faults.load([])
    return Answer(status=204)


def get_calls(org: Org, call: Call) -> Answer:
    """GET /admin/calls: every call under /services since the list was cleared."""
    return Answer(body=[asdict(entry) for entry in org.calls.entries])


def delete_calls(org: Org, call: Call) -> Answer:
    """DELETE /admin/calls: clear the list; the daily count goes on."""
    org.calls.entries.clear()
    return Answer(status=204)


def put_clock(org: Org, call: Call) -> Answer:
    """PUT /admin/clock {stands_at, offset_seconds}: let the org's time stand (null: go), move it against that."""
    body = call.object()
    if "stands_at" in body:
        org.clock.stands_at = _moment(call, "stands_at")
    if "offset_seconds" in body:
        org.clock.offset = _seconds(call, "offset_seconds")
    return Answer(body={"now": org.clock.now().isoformat()})


def put_late_commit(org: Org, call: Call) -> Answer:
    """PUT /admin/late-commit {seconds}: what is written from now on carries a stamp so much older; 0 ends it."""
    org.clock.late_commit = _seconds(call, "seconds")
    return Answer(body={"seconds": org.clock.late_commit})


def put_limits(org: Org, call: Call) -> Answer:
    """PUT /admin/limits {limit, used}: the daily number of calls and how many are gone."""
    body = call.object()
    org.calls.limit = int(body.get("limit", org.calls.limit))
    org.calls.used = int(body.get("used", org.calls.used))
    return Answer(body={"limit": org.calls.limit, "used": org.calls.used})


def put_bulk(org: Org, call: Call) -> Answer:
    """PUT /admin/bulk {rows_per_call, rows_per_page, most_bytes, query_jobs, fail_after}: how jobs go from now on."""
    body = call.object()
    known = {item.name for item in fields(Settings)}
    wrong = sorted(name for name, value in body.items() if name not in known or not isinstance(value, int | None))
    if wrong:
        raise ParseError("JSON_PARSER_ERROR", f"{wrong[0]} is not a number among {', '.join(sorted(known))}")
    org.jobs.settings = Settings(**body)
    return Answer(body=asdict(org.jobs.settings))


def expire(org: Org, call: Call) -> Answer:
    """POST /admin/expire {sessions, locators}: end every session, forget every query locator."""
    body = call.object()
    if body.get("sessions"):
        end_all_sessions(org)
    if body.get("locators"):
        org.cursors.expire()
    return Answer(status=204)


def put_validation_rules(org: Org, call: Call) -> Answer:
    """PUT /admin/validation-rules: [{object, name, condition, message, field, unless_permission}].

    The condition is a SOQL WHERE clause that is true for a record in error; who has the custom permission passes.
    """
    rules = _list(call)
    with org.database.transaction():
        org.database.run("DELETE FROM _validation_rule")
        org.database.run("DELETE FROM _validation_exception")
        for rule in rules:
            entry = org.schema.get(rule["object"])
            validation_sql(org, entry, rule["condition"])
            values = (entry.name, rule["name"], rule["condition"], rule["message"], rule.get("field"))
            org.database.run("INSERT INTO _validation_rule VALUES (?, ?, ?, ?, ?)", values)
            if permission := rule.get("unless_permission"):
                spared = (entry.name, rule["name"], permission)
                org.database.run("INSERT INTO _validation_exception VALUES (?, ?, ?)", spared)
    return Answer(body=rules)


def put_duplicate_rules(org: Org, call: Call) -> Answer:
    """PUT /admin/duplicate-rules: [{object, field, allow_save}]."""
    rules = _list(call)
    with org.database.transaction():
        org.database.run("DELETE FROM _duplicate_rule")
        for rule in rules:
            entry = org.schema.get(rule["object"])
            item = org.seed_viewer.field(entry, rule["field"])
            values = (entry.name, item.name, int(rule.get("allow_save", False)))
            org.database.run("INSERT INTO _duplicate_rule VALUES (?, ?, ?)", values)
    return Answer(body=rules)


def _seconds(call: Call, name: str) -> int:
    value = call.object().get(name)
    if not isinstance(value, int):
        raise ParseError("JSON_PARSER_ERROR", f"{name} must be a whole number of seconds")
    return value


def _moment(call: Call, name: str) -> datetime | None:
    try:
        return moment_of(call.object().get(name))
    except (TypeError, ValueError) as error:
        raise ParseError("JSON_PARSER_ERROR", f"{name} must be a moment: {error}") from error


def _list(call: Call) -> list[dict[str, Any]]:
    body = call.json()
    if not isinstance(body, list):
        raise ParseError("JSON_PARSER_ERROR", "the body must be a list")
    return body


ADMIN_ROUTES: Routes = (
    ("GET", "/admin/organization", organization),
    ("POST", "/admin/connected-apps", add_connected_app),
    ("PUT", "/admin/faults", put_faults),
    ("GET", "/admin/faults", get_faults),
    ("DELETE", "/admin/faults", delete_faults),
    ("GET", "/admin/calls", get_calls),
    ("DELETE", "/admin/calls", delete_calls),
    ("PUT", "/admin/clock", put_clock),
    ("PUT", "/admin/late-commit", put_late_commit),
    ("PUT", "/admin/limits", put_limits),
    ("PUT", "/admin/bulk", put_bulk),
    ("POST", "/admin/expire", expire),
    ("PUT", "/admin/validation-rules", put_validation_rules),
    ("PUT", "/admin/duplicate-rules", put_duplicate_rules),
    *RECORD_ROUTES,
    *SWITCH_ROUTES,
)
