"""judge_meeting: both sides of a record that had a life of its own on each before somebody linked the two.

What only QuickBooks has goes to Salesforce. What both have otherwise stays on both sides until a person has decided:
what goes to QuickBooks is the way there's to see, because it alone knows all that it sends.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from include.comparing.judge_pair import Judged, Sides, plain, to_be_written
from include.comparing.one_value import gathered, spread_steps, units_of
from include.comparing.three_way import Action, Verdict, compare_fields, last_synced_after, same
from include.model import Values
from include.owners import FieldOwner, Side


def judge_meeting(sides: Sides, owners: Mapping[str, FieldOwner], *, chosen: Values) -> Judged:
    """`chosen` are the fields for which a person said that QuickBooks' value counts, with Salesforce's that was seen.

    A field that both sides have otherwise counts as in step as it is, once the meeting is over.
    """
    units = units_of(owners)
    salesforce, quickbooks = gathered(sides.salesforce, units), gathered(sides.quickbooks, units)
    verdicts = [
        _verdict(
            name,
            plain(salesforce[name]),
            plain(quickbooks[name]),
            owners[fields[0]],
            is_chosen=any(field in chosen for field in fields)
            and all(same(sides.salesforce.get(field), chosen[field]) for field in fields if field in chosen),
        )
        for name, fields in units.items()
    ]
    apart = {
        each.field: [each.salesforce, each.quickbooks]
        for each in verdicts
        if each.to is None and not same(each.salesforce, each.quickbooks)
    }
    return Judged(
        to_salesforce=to_be_written(verdicts, units),
        to_quickbooks=False,
        last_synced=spread_steps({**apart, **last_synced_after(verdicts, {})}, units),
        is_moved=False,
        gone=list(sides.open),  # the record is asked about as a whole
    )


def _verdict(name: str, salesforce: Any, quickbooks: Any, owner: FieldOwner, *, is_chosen: bool) -> Verdict:
    (found,) = compare_fields({name: salesforce}, {name: quickbooks}, last_synced={}, owners={name: owner})
    if is_chosen and not same(salesforce, quickbooks):
        return replace(found, action=Action.WRITE_TO_SALESFORCE, to=Side.SALESFORCE)
    if found.to is not Side.SALESFORCE:
        return replace(found, action=Action.KEEP, to=None)
    return found
