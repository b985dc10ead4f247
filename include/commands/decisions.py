"""What only a person can decide: bind, decide, waive, release, create again, try again."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.doors import catalogue, flow_of, settings, staging
from include.errors import DataError, SetupError
from include.mappings.language.spec import Flow
from include.mappings.language.targets import Kind
from include.model import HoldReason, Key, RequestState
from include.rows import Link, OutboxRow
from include.staging.door import Work
from include.staging.quarantine import WAIVED
from include.states import HeldState, LinkOrigin, LinkState, WorkKind
from include.steps.decisions.decide_returned import bind_job, look_at_bound, pair_of_jobs, waive_returned
from include.steps.decisions.retry_returned import retry_returned
from include.steps.decisions.rewrite_rows import rewrite_rows
from include.steps.salesforce_to_quickbooks.portion import MAPPING
from include.steps.session.outcome import kind_of


def add_verbs(verbs: Any) -> None:
    """bind, decide, waive, release-kind, recreate, retry-write-back, rewrite."""
    verb = verbs.add_parser("bind", help="say which QuickBooks record a Salesforce record is")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID")
    verb.add_argument("qb_id", metavar="LISTID_OR_TXNID")
    verb.add_argument("--kind", help="QuickBooks object, when the flow has several (ItemService, …)")
    _company(verb)
    verb.set_defaults(run=bind)

    verb = verbs.add_parser("decide", help="a request whose answer was lost twice: was it posted?")
    verb.add_argument("request", type=int)
    verb.add_argument("what", choices=["posted", "send-again"])
    verb.add_argument("--id", dest="qb_id", help="its ListID or TxnID, when it was posted")
    _company(verb)
    verb.set_defaults(run=decide)

    verb = verbs.add_parser("waive", help="let a held document go on although these rules fail")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID_OR_LISTID")
    _company(verb)
    verb.set_defaults(run=waive)

    verb = verbs.add_parser("release-kind", help="send requests of a kind again after its mapping was corrected")
    verb.add_argument("key")
    verb.add_argument("kind", help="as the message names it, such as InvoiceAdd")
    verb.set_defaults(run=release_kind)

    verb = verbs.add_parser("recreate", help="post a record again that was voided or deleted in QuickBooks")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID")
    _company(verb)
    verb.set_defaults(run=recreate)

    verb = verbs.add_parser("retry-write-back", help="write refused Salesforce records again after the cure")
    verb.add_argument("key")
    verb.set_defaults(run=retry_write_back)

    verb = verbs.add_parser("rewrite", help="write anew what the way back keeps in Salesforce")
    verb.add_argument("key")
    verb.add_argument("--object", dest="only", help="only what comes from this object of QuickBooks, such as Invoice")
    verb.set_defaults(run=rewrite)


def bind(options: argparse.Namespace) -> None:
    """The record is linked; what waited for it goes on, and the next run brings both sides together."""
    key = _company_key(options)
    pair = pair_of_jobs(catalogue(key), options.flow)
    if pair is not None:
        with staging().begin() as db:
            bind_job(db, key, pair, options.record_id, options.qb_id)
            _bound(db, key, options, "Customer", None)
        print(f"{options.record_id} is the job {options.qb_id} in QuickBooks.")
        return
    key, flow = _flow(options)
    kind = options.kind or (flow.target.names[0] if len(flow.target.names) == 1 else None)
    if kind not in flow.target.names:
        raise SetupError(f"Flow {flow.name} has several objects; say --kind, one of {', '.join(flow.target.names)}.")
    with staging().begin() as db:
        request = db.requests.latest(key, flow.name, [options.record_id]).get(options.record_id)
        if request is not None:
            _refuse_in_flight(request)
            db.requests.cancel([request.id], f"Bound to {options.qb_id} by {options.by}.")
        before = db.links.of(key, flow.name, [options.record_id]).get(options.record_id)
        _link(db, key, flow, options.record_id, kind, options.qb_id)
        _retire_losers(db, key, flow, options.record_id, options.qb_id)
        db.quarantine.release(key, flow.name, [options.record_id], state=HeldState.FIXED, by=options.by)
        _bound(db, key, options, kind, before)
    print(f"{options.record_id} is {kind} {options.qb_id} in QuickBooks.")


def decide(options: argparse.Namespace) -> None:
    """Ends the hold of one request."""
    with staging().begin() as db:
        request = db.requests.get(options.request)
        if request is None or HoldReason.DECISION not in request.holds:
            raise SetupError(f"Request {options.request} does not wait for a decision. See: ./o2c held COMPANY")
        if options.what == "posted":
            if not options.qb_id:
                raise SetupError("Say which record it is: --id LISTID_OR_TXNID")
            flow = flow_of(request.company, request.flow)
            db.requests.cancel([request.id], f"Posted as {options.qb_id}, says {options.by}.")
            _link(db, request.company, flow, request.record_id, request.target, options.qb_id, request)
        else:
            db.requests.unhold([request.id], HoldReason.DECISION)
            db.requests.start_over(request.id)
        facts = {"flow": request.flow, "record_id": request.record_id, "request_id": request.id}
        db.events.add(request.company, "request_decided", what=options.what, by=options.by, **facts)
    print(f"Request {options.request}: {options.what}.")


def waive(options: argparse.Namespace) -> None:
    """The rules that hold it now do not hold it again; others still may."""
    key = _company_key(options)
    if options.flow in catalogue(key).returns:
        with staging().begin() as db:
            waive_returned(db, key, catalogue(key).returns[options.flow], options.record_id, options.by)
        print(f"{options.record_id} goes on with the next run of quickbooks_to_salesforce.")
        return
    key, flow = _flow(options)
    with staging().begin() as db:
        row = db.quarantine.find(key, flow.name, [options.record_id]).get(options.record_id)
        if row is None or row.state != HeldState.HELD:
            raise SetupError(f"{options.record_id} is not held by flow {flow.name}. See: ./o2c held {key}")
        if MAPPING in row.rules.split(","):
            raise SetupError(
                f"{row.title} cannot be put into the words of QuickBooks, so nothing can be waived: {row.message}"
            )
        gone = db.quarantine.release(key, flow.name, [options.record_id], state=WAIVED, by=options.by)
        request = db.requests.latest(key, flow.name, gone).get(options.record_id)
        if request is not None:
            db.requests.unhold([request.id], HoldReason.QUARANTINE)
        db.records.mark_pending(key, flow.source.object, gone)
        db.events.add(key, "rules_waived", flow=flow.name, record_id=options.record_id, by=options.by)
    print(f"{options.record_id} goes on with the next run of salesforce_to_quickbooks.")


def release_kind(options: argparse.Namespace) -> None:
    """The requests go out as they are staged now; records whose mapping changed are staged anew by the next run."""
    with staging().begin() as db:
        db.companies.lock(options.key)
        rows = [row for row in db.requests.held(options.key, HoldReason.PAUSE) if kind_of(row) == options.kind]
        db.requests.unhold([row.id for row in rows], HoldReason.PAUSE)
        db.companies.change(options.key, culprit=None, problem=None)
        db.events.add(options.key, "kind_released", kind=options.kind, requests=len(rows))
    print(f"{len(rows)} requests of kind {options.kind} are released.")


def recreate(options: argparse.Namespace) -> None:
    """A new generation: a voided record is never taken for the new one."""
    key, flow = _flow(options)
    with staging().begin() as db:
        link = db.links.of(key, flow.name, [options.record_id]).get(options.record_id)
        if link is None:
            raise SetupError(f"{options.record_id} has never been posted by flow {flow.name}.")
        db.links.change(link.id, state=LinkState.RETIRED)
        db.records.mark_pending(key, flow.source.object, [options.record_id])
        db.events.add(key, "record_recreated", flow=flow.name, record_id=options.record_id, by=options.by)
    print(f"{options.record_id} is posted anew with the next run of salesforce_to_quickbooks.")


def retry_write_back(options: argparse.Namespace) -> None:
    """Claimed by the next run of quickbooks_to_salesforce."""
    with staging().begin() as db:
        count = db.completions.retry_failed(options.key) + retry_returned(db, options.key, catalogue(options.key))
    print(f"{count} records are written again.")


def rewrite(options: argparse.Namespace) -> None:
    """Claimed by the next runs of quickbooks_to_salesforce, ten thousand records each."""
    with staging().begin() as db:
        count = rewrite_rows(db, options.key, catalogue(options.key), only=options.only)
    print(f"{count} records of QuickBooks are written anew by the next runs of quickbooks_to_salesforce.")


def _company(verb: Any) -> None:
    verb.add_argument("--company", help="key of the company (default: the only one)")
    verb.add_argument("--by", required=True, metavar="NAME")


def _bound(db: Work, key: str, options: argparse.Namespace, kind: str, before: Link | None) -> None:
    """The way back looks at the record again, and no longer holds it."""
    gone = before.qb_id if before is not None else None
    look_at_bound(db, key, catalogue(key), options.flow, kind, options.qb_id, gone=gone, by=options.by)
    db.events.add(
        key, "record_bound", flow=options.flow, record_id=options.record_id, qb_id=options.qb_id, by=options.by
    )


def _company_key(options: argparse.Namespace) -> str:
    companies = settings().companies
    if options.company is None and len(companies) > 1:
        raise SetupError("There are several companies; say which: --company KEY")
    return str(options.company or companies[0].key)


def _flow(options: argparse.Namespace) -> tuple[str, Flow]:
    key = _company_key(options)
    return key, flow_of(key, options.flow)


def _retire_losers(db: Work, company: str, flow: Flow, record_id: str, qb_id: str) -> None:
    """Records that were merged into this one are no longer records of their own in QuickBooks."""
    losers = db.records.losers(company, flow.source.object, [record_id]).get(record_id, [])
    for link in db.links.of(company, flow.name, [loser.id for loser in losers]).values():
        if link.qb_id != qb_id:
            db.links.change(link.id, state=LinkState.RETIRED)


def _refuse_in_flight(request: OutboxRow) -> None:
    if request.state in (RequestState.SERVED, RequestState.UNKNOWN):
        raise DataError(
            f"Request {request.id} is with QuickBooks at this moment. Run one update of the Web Connector first.",
            record_id=request.record_id,
        )


def _link(
    db: Work, company: str, flow: Flow, record_id: str, kind: str, qb_id: str, request: OutboxRow | None = None
) -> None:
    known = db.links.of(company, flow.name, [record_id]).get(record_id)
    db.links.bind(
        {
            "company": company,
            "kind": kind,
            "qb_id": qb_id,
            "flow": flow.name,
            "salesforce_id": record_id,
            "generation": known.generation + 1 if known else 1,
            "deal": request.deal if request else record_id,
            "is_list": flow.kind is Kind.LIST,
            "edit_sequence": None,
            "number": None,
            "guid": request.guid if request else None,
            # A bound list record is brought up to date by the next run; a bound transaction stays as it is.
            "applied_hash": (request.link_hash or request.hash) if request else None,
            "in_step": None,
            "snapshot": "{}",
            "origin": LinkOrigin.BOUND,
        }
    )
    db.requests.satisfy(company, [Key(flow=flow.name, record_id=record_id)])
    db.completions.add_all([db.completions.row(company, WorkKind.APPLIED, flow.name, record_id)])
    db.records.mark_pending(company, flow.source.object, [record_id])
