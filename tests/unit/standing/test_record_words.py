"""What a record in Salesforce says: never a command, the name of a setting, or an id of QuickBooks; but who acts."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest

from include.mappings.engine.engine import map_record
from include.mappings.language.spec import Flow
from include.mappings.transforms.posting import posted_day
from include.mappings.transforms.refusal import ClosedPeriodRefusal, MapError
from include.model import RequestState
from include.qbxml.status import STATUSES
from include.rows import Decision, Link, OutboxRow
from include.settings import Posting
from include.standing import KINDS, Change, Facts, Parent, Place, Standing, Turn, commands_of, message_of, standing_of
from include.standing.amount_words import BOOKED, DOCUMENT
from include.standing.record_words import WHO_ACTS
from include.states import DecisionKind, LinkState
from tests.kit.blank_rows import blank
from tests.kit.mapped_records import CATALOGUE, changed_flow, context, deal, org

LIST_ID, TXN_ID = "80000004-1795273260", "1A-1071525497"
FORBIDDEN = re.compile(
    rf"\./o2c|LISTID|TXNID|\bposting\.|\baccounts\.|{LIST_ID}|{TXN_ID}|\bmapping|\bsettings?\b|\b[Mm]ap an?\b"
    r"|\bName (?:a field|elements)\b|\bref_number\b|\byaml\b"
)
#: Who complains of one record that cannot be put into the words of the other side.
COMPLAINTS = {"Refusal", "ClosedPeriodRefusal", "NotLinkedRefusal", "fault", "FragmentError", "_refused"}
ROOT = Path(__file__).parents[3]
MATTER = f'Customer "One" ({LIST_ID}) may be it, or one of Invoice 12 (ID {TXN_ID}).'
POSTED = blank(Link, kind="Invoice", qb_id=TXN_ID, number="12", state=LinkState.ACTIVE, snapshot="{}")
SIDES = {"kind": "Customer", "qb_id": LIST_ID, "object": "Account", "salesforce_value": "1", "quickbooks_value": "2"}
SINCE = {"last_synced": None, "salesforce_by": None, "salesforce_at": None, "quickbooks_at": None}
FACTS = {
    DecisionKind.CONFLICT: SIDES | SINCE,
    DecisionKind.OTHER_AMOUNT: {BOOKED: "12.00", DOCUMENT: "Invoice 12"},
}


def asked(kind: DecisionKind) -> Decision:
    """A decision whose words give every command that ends it."""
    row = blank(Decision, kind=kind, id=7, company="acme", flow="account_to_customer", record_id="001", outbox_id=12)
    commands = "; or: ".join(commands_of(row))
    message = f"{MATTER} Look for it there, then run: {commands}" if commands else MATTER
    return blank(Decision, kind=kind, id=7, message=message, cause="Phone", facts=json.dumps(FACTS.get(kind, {})))


def is_for_sales(words: str) -> bool:
    return FORBIDDEN.search(words) is None


@pytest.mark.parametrize("kind, link", [*product(DecisionKind, (None, POSTED))])
def test_no_kind_of_decision_tells_the_record_a_command_or_an_id_but_who_acts(
    kind: DecisionKind, link: Link | None
) -> None:
    row = asked(kind)
    standing = standing_of(Facts(decisions=(row,), link=link))
    message = message_of(standing)
    assert is_for_sales(message)
    if "./o2c" in standing.cause:
        assert KINDS[kind].sentence(row).split("./o2c")[0][:10] in message
        assert message.endswith(WHO_ACTS[KINDS[kind].turn])


@pytest.mark.parametrize("kind", [kind for kind, each in KINDS.items() if each.holds])
def test_what_waits_for_a_record_says_who_acts_on_that_one(kind: DecisionKind) -> None:
    held = standing_of(Facts(decisions=(asked(kind),)))
    parent = Parent(key=asked(kind).key, title="One", standing=held)
    request = blank(OutboxRow, state=RequestState.STAGED, held=False, message=None)
    message = message_of(standing_of(Facts(request=request, parents=(parent,))))
    assert message.startswith('Waits for One: Customer "One" may be it, or one of Invoice 12.')
    assert is_for_sales(message)
    assert message.endswith(WHO_ACTS[KINDS[kind].turn]) or not KINDS[kind].options


@pytest.mark.parametrize("place, change, wanted", [*product(Place, Change, (True, False))])
def test_no_status_tells_the_record_a_command(place: Place, change: Change, wanted: bool) -> None:
    cause = f"{MATTER} Else have it posted again: ./o2c recreate account_to_customer 001 --by NAME"
    assert is_for_sales(message_of(Standing(document=place, change=change, wanted=wanted, cause=cause)))


@pytest.mark.parametrize("code", STATUSES)
def test_advice_of_quickbooks_own_refusals_is_told_to_the_record_as_it_is(code: int) -> None:
    advice = STATUSES[code].advice
    standing = Standing(document=Place.OUTBOX, change=Change.REJECTED, cause=advice)
    assert message_of(standing) == advice
    assert is_for_sales(advice)


def test_document_of_a_closed_day_leaves_the_setting_to_whoever_looks_after_the_sync() -> None:
    day = date(2016, 12, 31)
    with pytest.raises(ClosedPeriodRefusal) as refused:
        posted_day(day, posting=Posting(), today=day, closing_date=day)
    held = Standing(change=Change.HELD, cause=refused.value.words, turn=Turn.SALES)
    assert message_of(held) == (
        "its date 2016-12-31 is on or before the closing date 2016-12-31 of QuickBooks. Move the close date, or ask "
        f"finance to open the books.\n{WHO_ACTS[Turn.SALES]}"
    )


def test_voided_document_leaves_the_command_to_whoever_looks_after_the_sync() -> None:
    void = standing_of(Facts(link=POSTED, fields={"Memo": "VOID: Bench"}))
    assert message_of(void) == (
        "Invoice 12 was voided in QuickBooks. Ask finance why. If the sale is off, withdraw the deal.\n"
        f"{WHO_ACTS[Turn.OPERATOR]}"
    )


def complaints() -> Iterator[tuple[str, str]]:
    """Where a record is complained of in the mappings and in qbXML, and what is said first: its own cure."""
    for room in ("mappings", "qbxml"):
        for path in sorted((ROOT / "include" / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and _called(node) in COMPLAINTS:
                    texts = (each for part in node.args for each in ast.walk(part) if isinstance(each, ast.Constant))
                    yield f"{path.name}:{node.lineno}", " ".join(str(each.value) for each in texts)


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def test_no_complaint_of_a_record_tells_a_rep_of_files_settings_or_commands() -> None:
    found = dict(complaints())
    assert len(found) > 40
    assert {where: words for where, words in found.items() if not is_for_sales(words)} == {}


@pytest.mark.parametrize(
    ("flow", "changes", "said"),
    [
        (
            CATALOGUE.flows["opportunity_to_invoice"],
            {"posting": {"numbering": "salesforce"}},
            "documents are numbered by Salesforce, and nobody has said which field holds the number.",
        ),
        (
            changed_flow(
                "opportunity_to_invoice",
                "fields:\n",
                "tables: {names: {One: Uno}}\nfields:\n  Other: \"{{ Name | lookup('names') }}\"\n",
            ),
            {},
            'Other: "Zenith roll-out" is none of the values that are known here. Correct it.',
        ),
        (
            changed_flow("opportunity_to_invoice", "  Memo:", '  Other: "{{ Name | money }}"\n  Memo:'),
            {},
            "Other: its value is not a number.",
        ),
        (
            changed_flow("opportunity_to_invoice", "  Memo:", '  Other: "{{ Name | date }}"\n  Memo:'),
            {},
            "Other: its value is not a date.",
        ),
    ],
)
def test_deal_that_cannot_be_mapped_leaves_the_mapping_file_to_whoever_looks_after_the_sync(
    flow: Flow, changes: dict[str, Any], said: str
) -> None:
    with pytest.raises(MapError) as refused:
        map_record(flow, deal(), related=org().related(flow, deal()), context=context(**changes))
    held = message_of(Standing(change=Change.HELD, cause=refused.value.message, turn=Turn.SALES))
    name = f'Invoice for Opportunity "Zenith roll-out" ({deal()["Id"]}) not mapped: '
    assert held == f"{name}{said}\n{WHO_ACTS[Turn.SALES]}"
    assert is_for_sales(held)
    assert refused.value.message.startswith(f"{name}{said} For whoever looks after the sync: ")
