"""hand_out: the next portion of staged requests as one write document; nothing else changes the books."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any

from include.errors import DataError
from include.model import Key, RequestKind, RequestState, SetPurpose
from include.qbxml.envelope import message_set
from include.qbxml.fragment import check_fragment, fill_fragment
from include.qbxml.queries import by_full_name, by_ids
from include.steps.outcome import Outcome, record_outcomes
from include.steps.turn import Document, Row, Turn

#: No document is allowed to grow beyond this, whatever the number of its requests.
LARGEST_DOCUMENT = 1_000_000
REFRESHED = 50


def hand_out(turn: Turn) -> Document | None:
    """The next write document, or None when nothing can be served (or another one is still unsettled)."""
    if turn.armed_from is None or turn.db.message_sets.open_write(turn.key) is not None:
        return None
    while chosen := _choose(turn):
        set_id = turn.new_set_id()
        filled, refused = _fill(turn, chosen, set_id)
        if refused:
            record_outcomes(turn, refused)
        if filled:
            text = message_set([fragment for _, fragment in filled], version=turn.version, set_id=set_id)
            turn.db.requests.serve([(row["id"], place) for place, (row, _) in enumerate(filled, 1)], set_id)
            return Document(set_id=set_id, purpose=SetPurpose.WRITE, text=text, members=len(filled))
    return None


def refresh_stale(turn: Turn) -> Document | None:
    """Read again what must be known before a request can be served: a fresh EditSequence, or who owns a name."""
    if turn.armed_from is None:
        return None
    stale = turn.db.requests.stale(turn.key, limit=REFRESHED)
    if not stale:
        return None
    links = turn.db.links.for_keys(turn.key, [_key(row) for row in stale])

    def build(set_id: str) -> list[str]:
        return [_question(row, links.get(_key(row)), f"{set_id}.{place}") for place, row in enumerate(stale, 1)]

    return turn.document(SetPurpose.REFRESH, build, context={"requests": [row["id"] for row in stale]})


def _question(row: Row, link: Row | None, request_id: str) -> str:
    if row["kind"] == RequestKind.MOD and link is not None:
        return by_ids(link["kind"], [link["qb_id"]], request_id=request_id)
    lookup = _lookup(row)
    return by_full_name(row["target"], str(lookup.get("FullName", "")), request_id=request_id)


def _choose(turn: Turn) -> list[Row]:
    armed_from = turn.armed_from
    if armed_from is None:
        return []
    caps = turn.settings.batching
    size = max(1, turn.company["batch_size"])
    suspect = turn.db.requests.next_suspect(turn.key, armed_from=armed_from)
    limit = min(size, max(caps.lists, caps.transactions))
    rows = turn.db.requests.servable(turn.key, armed_from=armed_from, limit=limit, suspect=suspect)
    if not rows:
        return []
    first = rows[0]["is_list"]
    cap = caps.lists if first else caps.transactions
    same = list(takewhile(lambda row: row["is_list"] == first, rows))[:cap]
    return _within_bytes(same)


def _within_bytes(rows: Sequence[Row]) -> list[Row]:
    total, kept = 0, list[Row]()
    for row in rows:
        total += len(row["fragment"])
        if kept and total > LARGEST_DOCUMENT:
            break
        kept.append(row)
    return kept


def _fill(turn: Turn, rows: Sequence[Row], set_id: str) -> tuple[list[tuple[Row, str]], list[Outcome]]:
    """Real ids into the placeholders, then the check of what is really sent."""
    ids = turn.db.requests.needs_of([row["id"] for row in rows])
    own = turn.db.links.for_keys(turn.key, [_key(row) for row in rows if row["kind"] == RequestKind.MOD])
    filled: list[tuple[Row, str]] = []
    refused: list[Outcome] = []
    for row in rows:
        link = own.get(_key(row))
        try:
            fragment = fill_fragment(
                row["fragment"],
                request_id=f"{set_id}.{len(filled) + 1}",
                ids=ids[row["id"]],
                own_id=link["qb_id"] if link else None,
                edit_sequence=link["edit_sequence"] if link else None,
            )
            check_fragment(fragment)
        except DataError as error:
            refused.append(
                Outcome(request=row, state=RequestState.REJECTED, message=f"Not sent to QuickBooks: {error.message}")
            )
            continue
        filled.append((row, fragment))
    return filled, refused


def _key(row: Mapping[str, Any]) -> Key:
    return Key(flow=row["flow"], record_id=row["record_id"])


def _lookup(row: Row) -> dict[str, Any]:
    return dict(json.loads(row["lookup"]))
