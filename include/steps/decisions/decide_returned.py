"""decide_returned: what a person decides about a record of the way back: it is this one, or it is another one."""

from __future__ import annotations

from include.errors import SetupError
from include.mappings.language.catalogue import Catalogue
from include.mappings.language.return_spec import DELETIONS, ReturnFlow
from include.staging.books import QUICKBOOKS
from include.staging.completions import READ
from include.staging.door import Work
from include.staging.quarantine import WAIVED
from include.steps.mirrors.look_again import look_again


def pair_of_jobs(catalogue: Catalogue, link: str) -> ReturnFlow | None:
    """The flow whose links have this name and are made by the way back alone; None for any other."""
    if link in catalogue.flows:
        return None
    return next((flow for flow in catalogue.returns.values() if flow.job_from and flow.pair == link), None)


def bind_job(db: Work, company: str, flow: ReturnFlow, record_id: str, list_id: str) -> None:
    """Link a record of Salesforce with a job."""
    known = db.links.of(company, str(flow.pair), [record_id]).get(record_id)
    db.links.bind(
        {
            "company": company,
            "kind": flow.source.objects[0],
            "qb_id": list_id,
            "flow": flow.pair,
            "salesforce_id": record_id,
            "generation": known["generation"] + 1 if known else 1,
            "is_list": True,
            "edit_sequence": None,
            "number": None,
            "guid": None,
            "applied_hash": None,
            "in_step": None,
            "snapshot": "{}",
            "origin": "bound",
        }
    )


def look_at_bound(
    db: Work, company: str, catalogue: Catalogue, link: str, kind: str, qb_id: str, *, gone: str | None, by: str
) -> None:
    """Compare a pair that a person bound, fill look-ups to it, and end the holds that asked for it.

    `gone` is the record of the books that it stood for before, which may have been merged away.
    """
    look_again(db, company, kind, qb_id)
    for flow in catalogue.returns.values():
        if flow.pair == link:
            db.quarantine.release(company, flow.name, [qb_id], by=by)
        elif gone is not None and DELETIONS.issuperset(flow.source.objects):
            db.quarantine.release(company, flow.name, [gone], by=by)


def waive_returned(db: Work, company: str, flow: ReturnFlow, qb_id: str, by: str) -> None:
    """The rule that holds the record does not hold it again: it is another one than its namesakes."""
    row = db.quarantine.find(company, flow.name, [qb_id]).get(qb_id)
    if row is None or row["state"] != "held":
        raise SetupError(f"{qb_id} is not held by flow {flow.name}. See: ./o2c held {company}")
    db.quarantine.release(company, flow.name, [qb_id], state=WAIVED, by=by)
    kinds = [
        kind for kind in flow.source.objects if qb_id in db.records.fetch(company, kind, [qb_id], system=QUICKBOOKS)
    ]
    db.completions.add_all([db.completions.row(company, READ, kind, qb_id) for kind in kinds])
    db.events.add(company, "rules_waived", flow=flow.name, record_id=qb_id, by=by)
