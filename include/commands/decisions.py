"""What only a person can decide: bind, unbind, decide, waive, release, create again, try again."""

from __future__ import annotations

import argparse
from typing import Any

from include.commands.acting import acting, add_by
from include.commands.doors import catalogue, flow_of, settings
from include.errors import SetupError
from include.states import Answer
from include.steps.decisions.bind_record import bind_job, bind_record, pair_of_jobs
from include.steps.decisions.decide_answer import decide_answer
from include.steps.decisions.decide_missing import decide_missing
from include.steps.decisions.recreate_record import recreate_record
from include.steps.decisions.release_kind import release_kind
from include.steps.decisions.retry_write_back import retry_write_back
from include.steps.decisions.rewrite_rows import rewrite_rows
from include.steps.decisions.unbind_record import unbind_record
from include.steps.decisions.waive_rules import waive_returned, waive_rules


def add_verbs(verbs: Any) -> None:
    """bind, unbind, decide, missing, waive, release-kind, recreate, retry-write-back, rewrite."""
    verb = verbs.add_parser("bind", help="say which QuickBooks record a Salesforce record is")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID")
    verb.add_argument("qb_id", metavar="LISTID_OR_TXNID")
    verb.add_argument("--kind", help="QuickBooks object, when the flow has several (ItemService, …)")
    _company(verb)
    verb.set_defaults(run=bind)

    verb = verbs.add_parser("unbind", help="take back what was bound: it is not this QuickBooks record")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID")
    _company(verb)
    verb.set_defaults(run=unbind)

    verb = verbs.add_parser("decide", help="a request whose answer was lost twice: was it posted?")
    verb.add_argument("request", type=int)
    verb.add_argument("what", choices=["posted", "send-again"])
    verb.add_argument("--id", dest="qb_id", help="its ListID or TxnID, when it was posted")
    _company(verb)
    verb.set_defaults(run=decide)

    verb = verbs.add_parser("missing", help="a record that QuickBooks does not have: was it deleted?")
    verb.add_argument("decision", type=int, help="its number, as ./o2c held names it")
    verb.add_argument("what", choices=["deleted", "kept", "typed"])
    add_by(verb)
    verb.set_defaults(run=missing)

    verb = verbs.add_parser("waive", help="let a held document go on although these rules fail")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID_OR_LISTID")
    _company(verb)
    verb.set_defaults(run=waive)

    verb = verbs.add_parser("release-kind", help="send requests of a kind again after its mapping was corrected")
    verb.add_argument("key")
    verb.add_argument("kind", help="as the message names it, such as InvoiceAdd")
    add_by(verb)
    verb.set_defaults(run=release)

    verb = verbs.add_parser("recreate", help="post a record again that was voided or deleted in QuickBooks")
    verb.add_argument("flow")
    verb.add_argument("record_id", metavar="SALESFORCE_ID")
    _company(verb)
    verb.set_defaults(run=recreate)

    verb = verbs.add_parser("retry-write-back", help="write refused Salesforce records again after the cure")
    verb.add_argument("key")
    add_by(verb)
    verb.set_defaults(run=retry)

    verb = verbs.add_parser("rewrite", help="write anew what the way back keeps in Salesforce")
    verb.add_argument("key")
    verb.add_argument("--object", dest="only", help="only what comes from this object of QuickBooks, such as Invoice")
    add_by(verb)
    verb.set_defaults(run=rewrite)


def bind(options: argparse.Namespace) -> None:
    """The next update of the Web Connector looks it up; found, what waited for it goes on."""
    key, record = _company_key(options), options.record_id
    flows = catalogue(key)
    pair = pair_of_jobs(flows, options.flow)
    with acting(options).begin() as db:
        if pair is not None:
            new = bind_job(db, key, flows, pair, record, options.qb_id, options.by)
        else:
            flow = flow_of(key, options.flow)
            new = bind_record(db, key, flows, flow, record, options.qb_id, kind=options.kind, by=options.by)
    back = f"./o2c unbind {new.flow} {new.record_id} --company {key}"
    print(f"{new.message}\nWhat came of it: ./o2c held {key}. To take it back: {back}")


def unbind(options: argparse.Namespace) -> None:
    """As if nobody had named anything for the record."""
    key = _company_key(options)
    with acting(options).begin() as db:
        undone = unbind_record(db, key, catalogue(key), options.flow, options.record_id, options.by)
    print(f"{options.record_id}: {undone}.")


def decide(options: argparse.Namespace) -> None:
    """Ends the hold of one request; what is said to be posted is looked up first."""
    if options.what == "posted" and not options.qb_id:
        raise SetupError("Say which record it is: --id LISTID_OR_TXNID")
    qb_id = options.qb_id if options.what == "posted" else None
    with acting(options).begin() as db:
        decide_answer(db, options.request, qb_id=qb_id, flow_of=flow_of, catalogue_of=catalogue, by=options.by)
    later = ", as soon as the next update of the Web Connector has found it" if qb_id is not None else ""
    print(f"Request {options.request}: {options.what}{later}.")


def missing(options: argparse.Namespace) -> None:
    """What was deleted is marked; what is kept counts as it was; what was typed again is read as any other record."""
    with acting(options).begin() as db:
        title = decide_missing(db, options.decision, Answer(options.what), options.by)
    print(f"{title}: {options.what}.")


def waive(options: argparse.Namespace) -> None:
    """The rules that hold it now do not hold it again; others still may."""
    key = _company_key(options)
    flows = catalogue(key)
    back = flows.returns.get(options.flow)
    if back is None and pair_of_jobs(flows, options.flow) is None:
        flow_of(key, options.flow)  # which says why one stands still
    with acting(options).begin() as db:
        if back is not None:
            waive_returned(db, key, back, options.record_id, options.by)
        else:
            waive_rules(db, key, flows, options.flow, options.record_id, options.by)
    way = "quickbooks_to_salesforce" if back is not None else "salesforce_to_quickbooks"
    print(f"{options.record_id} goes on with the next run of {way}.")


def release(options: argparse.Namespace) -> None:
    """The requests go out as they are staged now."""
    with acting(options).begin() as db:
        count = release_kind(db, options.key, options.kind, options.by)
    print(f"{count} requests of kind {options.kind} are released.")


def recreate(options: argparse.Namespace) -> None:
    """A new generation: a voided record is never taken for the new one."""
    key = _company_key(options)
    with acting(options).begin() as db:
        recreate_record(db, key, flow_of(key, options.flow), options.record_id, options.by)
    print(f"{options.record_id} is posted anew with the next run of salesforce_to_quickbooks.")


def retry(options: argparse.Namespace) -> None:
    """Claimed by the next run of quickbooks_to_salesforce."""
    with acting(options).begin() as db:
        count = retry_write_back(db, options.key, catalogue(options.key), options.by)
    print(f"{count} records are written again.")


def rewrite(options: argparse.Namespace) -> None:
    """Claimed by the next runs of quickbooks_to_salesforce, ten thousand records each."""
    with acting(options).begin() as db:
        count = rewrite_rows(db, options.key, catalogue(options.key), only=options.only)
    print(f"{count} records of QuickBooks are written anew by the next runs of quickbooks_to_salesforce.")


def _company(verb: Any) -> None:
    verb.add_argument("--company", help="key of the company (default: the only one)")
    add_by(verb)


def _company_key(options: argparse.Namespace) -> str:
    companies = settings().companies
    if options.company is None and len(companies) > 1:
        raise SetupError("There are several companies; say which: --company KEY")
    return str(options.company or companies[0].key)
