"""read_salesforce: every object that a run reads, each with one query; a bad object stops only the flows it serves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from include.errors import SetupError
from include.mappings.catalogue import fields_to_select
from include.mappings.spec import Flow
from include.quality.suite import Suite
from include.salesforce.client import Salesforce
from include.salesforce.preflight import check_fields
from include.staging.door import Staging
from include.steps.extract_records import Window
from include.steps.land_records import Landed, land_records
from include.steps.read_graph import key_fields
from include.steps.run import Run


@dataclass(slots=True, kw_only=True)
class Read:
    """What was landed, and which flows cannot go on, with the reason and the cure."""

    landed: list[Landed] = field(default_factory=list)
    stopped: dict[str, str] = field(default_factory=dict)


def read_salesforce(staging: Staging, salesforce: Salesforce, run: Run, *, backfill: Window | None = None) -> Read:
    """Land every object of the run's flows after making sure that it is our organisation that answers.

    A `SetupError` about one object (an unknown field, a missing right) stops the flows that read it, and is explained
    with the fields by name; a wrong organisation stops everything.
    """
    organization = salesforce.organization_id()
    _require_same_world(salesforce, run)
    if run.company["salesforce_org_id"] != organization:
        with staging.begin() as db:
            db.companies.pin_organization(run.key, organization)
    wanted = fields_to_select(run.catalogue, extra=suite_fields(run.flows, run.suites.values()))
    keys = key_fields(run.flows)
    result = Read()
    for object_name in sorted({name for flow in run.flows for name in flow.objects}):
        try:
            landed = land_records(
                staging,
                salesforce,
                run.key,
                object_name,
                wanted[object_name],
                key_fields=keys.get(object_name, ()),
                complete=run.mode == "complete",
                backfill=backfill,
            )
        except SetupError as error:
            why = explain(salesforce, object_name, wanted[object_name], error)
            for flow in run.flows:
                if object_name in flow.objects:
                    result.stopped[flow.name] = "\n".join(filter(None, (result.stopped.get(flow.name), why)))
            continue
        result.landed.append(landed)
    return result


def _require_same_world(salesforce: Salesforce, run: Run) -> None:
    simulated = salesforce.is_simulated()
    if simulated == run.company["simulated"]:
        return
    here, there = ("simulated", "a real org") if run.company["simulated"] else ("real", "a simulated org")
    raise SetupError(
        f"Company {run.key!r} is set up as {here}, but {there} answers behind {run.settings.salesforce}. Nothing was "
        "read. Correct the Connection, or use a company key of its own for each: ./o2c company create",
        field="simulated",
    )


def explain(salesforce: Salesforce, object_name: str, fields: Iterable[str], error: SetupError) -> str:
    """The complaint about an object, by the names of the fields where the description tells them."""
    try:
        complaints = check_fields(salesforce.describe(object_name), fields, ())
    except SetupError:
        return error.message
    return " ".join(complaints) or error.message


def suite_fields(flows: Iterable[Flow], suites: Iterable[Suite]) -> Mapping[str, set[str]]:
    """Salesforce object -> the fields that the rules of data quality look at."""
    by_name = {flow.name: flow for flow in flows}
    found: dict[str, set[str]] = {}
    for suite in suites:
        flow = by_name.get(suite.flow)
        if flow is None:
            continue
        owners = flow.owners(lines=suite.rows == "lines")
        for column in suite.columns:
            owner, _, name = column.path.rpartition(".")
            if owner in owners:
                found.setdefault(owners[owner], set()).add(name)
    return found
