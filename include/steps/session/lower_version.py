"""lower_version: QuickBooks refuses a version of qbXML that it names (0x80040423), so the next lower one is kept.

Nothing of the document was executed.
"""

from __future__ import annotations

from dataclasses import replace

from include.events import EventAction
from include.model import RequestState, SetState
from include.qbxml.versions import next_lower
from include.rows import MessageSet
from include.steps.callback import Callback
from include.steps.session.lose_answers import go_on_with
from include.steps.session.outcome import Outcome, record_outcomes


def lower_version(call: Callback) -> str | None:
    """Speak the next lower version from now on; None when there is none."""
    refused, lower = call.version, next_lower(call.version, tuple(call.company.facts.get("supported_versions", ())))
    if lower is not None:
        values = {"qbxml_version": lower, "qbxml_refused": refused}
        call.db.companies.change(call.key, **values)
        call.company = replace(call.company, qbxml_version=lower, qbxml_refused=refused)
        call.log(EventAction.VERSION_LOWERED, before=refused, version=lower)
    return lower


def stage_again(call: Callback, document: MessageSet) -> None:
    """The requests of a write document wait to be written anew; of a replay the books tell what the first time did."""
    if document.state == SetState.UNKNOWN:
        go_on_with(call, document.id, "look")
        return
    members = call.db.outbox.of_set(document.id)
    call.db.message_sets.settle(document.id, "version refused")
    record_outcomes(call, [Outcome(request=row, state=RequestState.STAGED) for row in members])
