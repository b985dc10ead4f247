"""The books for people and tests: a table of counts and sums, and every record of one kind as JSON."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

from simulators.quickbooks_desktop.books import ledger
from simulators.quickbooks_desktop.books.books import Books
from simulators.quickbooks_desktop.books.company_file import Clock, wall_time
from simulators.quickbooks_desktop.books.custom_fields import COMPANY
from simulators.quickbooks_desktop.books.list_kinds import LIST_KINDS
from simulators.quickbooks_desktop.books.list_rows import row as list_row
from simulators.quickbooks_desktop.books.settings import SWITCHES
from simulators.quickbooks_desktop.books.txn_kinds import TXN_KINDS
from simulators.quickbooks_desktop.books.txn_rows import row as txn_row
from simulators.quickbooks_desktop.qbxml.grammar import LINES, Fields
from simulators.quickbooks_desktop.qbxml.money import amount_text, from_cents


def overview(path: Path, *, now: Clock = wall_time) -> str:
    """Counts per object, sums and open amounts per kind of transaction, and the switches that are not at default."""
    with closing(Books(path, now)) as books, books.transaction():
        lines = [f"{books.setting('name')}  ({books.setting('path')})", ""]
        lists = books.db.execute("SELECT kind, count(*), sum(is_active) FROM list_object GROUP BY kind ORDER BY kind")
        lines += [f"{'list':<18}{'records':>9}{'active':>9}"]
        lines += [f"{kind:<18}{count:>9}{active:>9}" for kind, count, active in lists]
        lines += ["", f"{'transaction':<18}{'records':>9}{'total':>16}{'open':>16}"]
        for kind, count, total in books.db.execute(
            "SELECT kind, count(*), sum(total) FROM txn GROUP BY kind ORDER BY kind"
        ).fetchall():
            lines.append(f"{kind:<18}{count:>9}{_money(total):>16}{_money(_open(books, kind, total)):>16}")
        receivable = books.db.execute("SELECT total(ar_effect) FROM txn").fetchone()[0]
        lines += ["", f"customers owe {_money(int(receivable))}"]
        sets, gone = (
            books.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("message_set", "deleted")
        )
        lines += [f"message sets stored {sets}, records deleted {gone}", ""]
        lines += [
            f"{key} = {books.setting(key)}" for key, switch in SWITCHES.items() if books.setting(key) != switch.default
        ]
    return "\n".join(lines) + "\n"


def records(path: Path, kind: str, *, now: Clock = wall_time) -> list[Fields]:
    """Every record of one kind with all its fields, lines under `lines` as objects with their `tag`.

    Custom fields of every owner are included. ValueError for a kind that there is not.
    """
    with closing(Books(path, now)) as books, books.transaction():
        owners = tuple(owner for (owner,) in books.db.execute("SELECT DISTINCT owner_id FROM custom_field"))
        if kind in TXN_KINDS:
            found = ledger.select(books, "kind = ?", (kind,))
            return [_plain(txn_row(books, txn, with_lines=True, with_links=True, owners=owners)) for txn in list(found)]
        if kind in LIST_KINDS:
            return [list_row(books, record, owners) for record in list(books.records("kind = ?", (kind,)))]
    raise ValueError(f"there is no object {kind!r}; there are: {', '.join([*LIST_KINDS, *TXN_KINDS])}")


def private_values(path: Path, *, now: Clock = wall_time) -> dict[str, str]:
    """The company's own custom values, such as FileID, by name."""
    with closing(Books(path, now)) as books:
        return dict(books.db.execute("SELECT name, value FROM custom_value WHERE holder = ?", (COMPANY,)))


def as_json(path: Path, kind: str, *, now: Clock = wall_time) -> str:
    """`records` as indented JSON."""
    return json.dumps(records(path, kind, now=now), indent=2, ensure_ascii=False)


def _plain(fields: Fields) -> Fields:
    lines: list[Any] = fields.get(LINES, [])
    return {**fields, LINES: [{"tag": tag, **line} for tag, line in lines]} if lines else fields


def _open(books: Books, kind: str, total: int) -> int:
    column = {"Invoice": "to_id", "CreditMemo": "from_id", "ReceivePayment": "from_id"}.get(kind)
    if column is None:
        return 0
    what = "amount + discount" if kind == "Invoice" else "amount"
    used = books.db.execute(
        f"SELECT total({what}) FROM link JOIN txn ON txn_id = {column} WHERE kind = ? AND link_type = 'AMTTYPE'",
        (kind,),
    ).fetchone()[0]
    return total - int(used)


def _money(cents: int) -> str:
    return amount_text(from_cents(cents))
