"""Links: which QuickBooks record stands for which Salesforce record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from operator import attrgetter
from typing import Any, TypedDict, Unpack

import sqlalchemy as sa

from include.events import ChangeCause
from include.model import WHOLE, Key
from include.rows import Applied, Link, NewLink
from include.staging.changes import Changes
from include.staging.link_steps import made, moved, renumbered, step
from include.staging.references import renew_references
from include.staging.rows import columns_of, portions
from include.staging.tables import LIVING, WRITES, billing, link
from include.states import Gone, LinkOrigin, LinkState, SyncState

_OF_COMPANY = sa.select(link).where(link.c.company == sa.bindparam("company"))
_ACTIVE = _OF_COMPANY.where(link.c.state == LinkState.ACTIVE)
_OURS = sa.select(billing.c.link_id).where(billing.c.link_id == link.c.id, sa.text(f"billing.{LIVING}"))
_WITHOUT_BILL = _ACTIVE.where(
    link.c.deal.in_(sa.bindparam("deals", expanding=True)),
    link.c.kind.in_(sa.bindparam("kinds", expanding=True)),
    sa.not_(sa.exists(_OURS.correlate(link))),
).order_by(link.c.id)
_WRITING = _OF_COMPANY.where(sa.text(WRITES))


class LinkChange(TypedDict, total=False):
    """The columns of a link that are set one by one."""

    writes: bool
    kept: str
    state: LinkState
    gone: Gone | None
    snapshot: str


class Links(Changes):
    """Rows of `link`."""

    def of(self, company: str, flow: str, ids: Iterable[str], *, part: str = WHOLE) -> dict[str, Link]:
        """The link of the newest generation of each record's document, whatever its state."""
        found: dict[str, Link] = {}
        for portion in portions(ids):
            query = (
                sa.select(link)
                .where(
                    link.c.company == company,
                    link.c.flow == flow,
                    link.c.salesforce_id.in_(portion),
                    link.c.part == part,
                )
                .order_by(link.c.generation)
            )
            found |= {row.salesforce_id: row for row in self._rows(Link, query)}
        return found

    def for_keys(self, company: str, keys: Sequence[Key]) -> dict[Key, Link]:
        """The newest live link of each key, in one statement for 500 keys of each flow."""
        pairs = ((key.flow, key.record_id) for key in keys)
        rows = self._of_pairs(Link, _ACTIVE, link.c.flow, link.c.salesforce_id, pairs, company=company)
        rows.sort(key=attrgetter("generation"))
        wanted = set(keys)
        found = {Key(flow=row.flow, record_id=row.salesforce_id, part=row.part): row for row in rows}
        return {key: row for key, row in found.items() if key in wanted}

    def posted(self, company: str, keys: Sequence[Key]) -> dict[tuple[Key, int], Link]:
        """Every link of these records, whatever its state, by key and generation."""
        pairs = ((key.flow, key.record_id) for key in keys)
        rows = self._of_pairs(Link, _OF_COMPANY, link.c.flow, link.c.salesforce_id, pairs, company=company)
        return {(Key(flow=row.flow, record_id=row.salesforce_id, part=row.part), row.generation): row for row in rows}

    def by_idempotency_key(self, company: str, guids: Iterable[str]) -> dict[str, Link]:
        """Links by ExternalGUID in small letters; reads every link of the company, so only for what hardly happens."""
        wanted = [guid.lower() for guid in guids]
        query = sa.select(link).where(link.c.company == company, sa.func.lower(link.c.idempotency_key).in_(wanted))
        return {str(row.idempotency_key).lower(): row for row in self._rows(Link, query)} if wanted else {}

    def freshen(self, company: str, sequences: Mapping[tuple[str, str], str | None]) -> None:
        """The EditSequence that QuickBooks has now, by (kind, QuickBooks id), in one statement."""
        self._set_each(company, {key: {"edit_sequence": sequence} for key, sequence in sequences.items()})

    def mark_applied(self, company: str, applied: Mapping[tuple[str, str], Applied]) -> None:
        """What QuickBooks has of these records, by (kind, QuickBooks id), in one statement."""
        synced = {"sync_state": SyncState.SYNCED}
        self._set_each(company, {key: synced | asdict(each) for key, each in applied.items()})

    def mark(self, company: str, states: Mapping[tuple[str, str], SyncState]) -> None:
        """What the next run does with these records, by (kind, QuickBooks id): no hash speaks for them any more."""
        self._set_each(company, {key: {"sync_state": each, "applied_hash": None} for key, each in states.items()})

    def _set_each(self, company: str, values: Mapping[tuple[str, str], Mapping[str, Any]]) -> None:
        """The same columns of each link that writes to one of these records of the books, in one statement."""
        if not values:
            return
        same = (
            link.c.company == company,
            link.c.kind == sa.bindparam("of_kind"),
            link.c.qb_id == sa.bindparam("of_id"),
        )
        names = next(iter(values.values()))
        columns = {name: sa.bindparam(f"new_{name}", type_=link.c[name].type) for name in names}
        update = sa.update(link).where(*same, sa.text(WRITES)).values(changed_at=self._now(), **columns)
        rows = [
            {"of_kind": kind, "of_id": qb_id, **{f"new_{name}": value for name, value in each.items()}}
            for (kind, qb_id), each in values.items()
        ]
        self._db.execute(update, rows)

    def add_all(self, links: Sequence[NewLink]) -> dict[tuple[str, str], int]:
        """New links that write; one that is there already is brought up to date. Their numbers by (kind, id)."""
        if not links:
            return {}
        before = self.fetch(links[0].company, [(each.kind, each.qb_id) for each in links])
        links = [_as_named(each, before.get((each.kind, each.qb_id))) for each in links]
        keep = ("linked_at", "generation", "salesforce_id", "part")
        rows = self._complete(links, writes=True)
        named = (link.c.kind, link.c.qb_id, link.c.id)
        told = self._upsert(link, rows, keys=("company", "kind", "qb_id"), keep=keep, where=WRITES, returning=named)
        self._tell(made(each, before.get((each.kind, each.qb_id))) for each in links)
        return {(kind, qb_id): number for kind, qb_id, number in told}

    def join(self, links: Sequence[NewLink]) -> None:
        """Links that only read: more records of Salesforce on a record of the books that one of them writes to."""
        keys = ("company", "flow", "salesforce_id", "part", "generation")
        self._upsert(link, self._complete(links, writes=False), keys=keys, keep=("linked_at",))
        self._tell(made(each, None) for each in links)

    def let_write(self, link_id: int) -> None:
        """This link writes to its record from now on, and the one that did only reads."""
        this = sa.select(link.c.company, link.c.kind, link.c.qb_id).where(link.c.id == link_id).subquery()
        others = sa.select(link.c.id).join(
            this,
            sa.and_(link.c.company == this.c.company, link.c.kind == this.c.kind, link.c.qb_id == this.c.qb_id),
        )
        same = link.c.id.in_(others.scalar_subquery())
        self._db.execute(sa.update(link).where(same, sa.text(WRITES)).values(writes=False, changed_at=self._now()))
        self.change(link_id, writes=True)

    def change(self, link_id: int, **values: Unpack[LinkChange]) -> None:
        """Set columns of one link; one that ends bills nothing any more."""
        here = self._rows(Link, sa.select(link).where(link.c.id == link_id)) if "state" in values else []
        self._tell(step(row, values["state"], ChangeCause.PERSON) for row in here)
        self._db.execute(sa.update(link).where(link.c.id == link_id).values(changed_at=self._now(), **values))
        if values.get("state", LinkState.ACTIVE) != LinkState.ACTIVE:
            self._end_bills(sa.select(link.c.id).where(link.c.id == link_id))
            self._renew_references(here)

    def let_go(self, ids: Iterable[int]) -> None:
        """The records of these links were taken back, and their documents are void or gone: both sides agree."""
        for portion in portions(ids):
            self._db.execute(sa.update(link).where(link.c.id.in_(portion)).values(let_go_at=self._now()))

    def take_back(self, ids: Iterable[int]) -> None:
        """Their documents are neither void nor gone any more: they stand for their records as before."""
        for portion in portions(ids):
            self._db.execute(sa.update(link).where(link.c.id.in_(portion)).values(let_go_at=None))

    def stand_again(self, again: Mapping[Link, int]) -> None:
        """The books have their records again: each stands for its record of Salesforce, with this generation."""
        lives = {"state": LinkState.ACTIVE, "gone": None, "let_go_at": None, "writes": True, "changed_at": self._now()}
        update = sa.update(link).where(link.c.id == sa.bindparam("of_link"))
        rows = [{"of_link": each.id, "new_generation": generation} for each, generation in again.items()]
        self._db.execute(update.values(generation=sa.bindparam("new_generation"), **lives), rows)
        for each, generation in again.items():
            if generation == each.generation:
                self._tell([step(each, LinkState.ACTIVE, ChangeCause.RESTORED)])
            else:
                self._tell(renumbered(each, generation, LinkState.ACTIVE, ChangeCause.RESTORED))

    def retire(self, links: Sequence[Link], cause: ChangeCause) -> None:
        """Other documents take the place of these."""
        for portion in portions([each.id for each in links]):
            retired = {"state": LinkState.RETIRED, "changed_at": self._now()}
            self._db.execute(sa.update(link).where(link.c.id.in_(portion)).values(**retired))
            self._end_bills(sa.select(link.c.id).where(link.c.id.in_(portion)))
        self._tell(step(each, LinkState.RETIRED, cause) for each in links)
        self._renew_references(links)

    def end(self, company: str, ended: Mapping[tuple[str, str], Gone]) -> None:
        """Records, by (kind, QuickBooks id), are gone from the books: every link of them ends, also one that reads."""
        here = [row for row in self.of_records(company, [name for _, name in ended]) if row.book_key in ended]
        for word in dict.fromkeys(ended.values()):
            for portion in portions(row.id for row in here if ended[row.book_key] is word):
                values = {"state": LinkState.DELETED, "gone": word, "changed_at": self._now()}
                self._db.execute(sa.update(link).where(link.c.id.in_(portion)).values(**values))
                self._end_bills(sa.select(link.c.id).where(link.c.id.in_(portion)))
        self._tell(step(row, LinkState.DELETED, ChangeCause.GONE) for row in here)
        self._renew_references(here)

    def fetch(self, company: str, pairs: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Link]:
        """The links that write, by (kind, QuickBooks id)."""
        rows = self._of_pairs(Link, _WRITING, link.c.kind, link.c.qb_id, pairs, company=company)
        return {(row.kind, row.qb_id): row for row in rows}

    def of_records(self, company: str, ids: Iterable[str]) -> list[Link]:
        """The links of these ListIDs and TxnIDs, whatever kind they are, the one that writes last."""
        found: list[Link] = []
        for portion in portions(dict.fromkeys(ids)):
            query = sa.select(link).where(link.c.company == company, link.c.qb_id.in_(portion))
            found += self._rows(Link, query.order_by(link.c.writes, link.c.id))
        return found

    def without_bill(self, company: str, deals: Iterable[str], kinds: Sequence[str]) -> list[Link]:
        """Living links of these deals and kinds that no living bill of ours stands for, oldest first."""
        found: list[Link] = []
        for portion in portions(deals):
            found += self._rows(Link, _WITHOUT_BILL, company=company, deals=portion, kinds=list(kinds))
        return found

    def has_kinds(self, company: str, kinds: Iterable[str]) -> set[str]:
        """Those of these kinds of which anything was ever linked."""
        writing = sa.select(link.c.kind).where(link.c.company == company, sa.text(WRITES)).limit(1)
        one = [writing.where(link.c.kind == kind).subquery() for kind in sorted(kinds)]
        return {*self._db.scalars(sa.union_all(*(sa.select(each.c.kind) for each in one)))} if one else set()

    def of_deals(self, company: str, deals: Iterable[str], kinds: Sequence[str]) -> list[Link]:
        """Living links of these deals and kinds, oldest first."""
        found: list[Link] = []
        for portion in portions(deals):
            these = (link.c.company == company, link.c.deal.in_(portion), link.c.kind.in_(kinds))
            query = sa.select(link).where(*these, link.c.state == LinkState.ACTIVE)
            found += self._rows(Link, query.order_by(link.c.id))
        return found

    def flows_of(self, company: str, salesforce_id: str) -> list[str]:
        """The flows that have a link for this Salesforce record."""
        query = sa.select(link.c.flow).where(link.c.company == company, link.c.salesforce_id == salesforce_id)
        return list(self._db.scalars(query.distinct().order_by(link.c.flow)))

    def move(self, company: str, flow: str, loser: str, winner: str) -> str:
        """A Salesforce merge: the winner takes the loser's link; answers `moved`, `both` or `none`.

        A winner whose own record is gone from the books takes it too, as the next generation.
        """
        links = self.of(company, flow, [loser, winner])
        if loser not in links:
            return "none"
        before = links.get(winner)
        if before is not None and (before.state, links[loser].state) != (LinkState.DELETED, LinkState.ACTIVE):
            return "both"
        same = (link.c.company == company, link.c.flow == flow, link.c.salesforce_id == loser)
        here = self._rows(Link, sa.select(link).where(*same))
        self._tell(change for row in here for change in moved(row, winner))
        self._db.execute(
            sa.update(link)
            .where(*same)
            .values(
                salesforce_id=winner,
                generation=link.c.generation + (before.generation if before is not None else 0),
                deal=sa.case((link.c.deal == loser, winner), else_=link.c.deal),
                changed_at=self._now(),
            )
        )
        return "moved"

    def forget(self, company: str, ids: Iterable[int]) -> None:
        """Their records are lost with the books: nothing is known of them any more."""
        for portion in portions(ids):
            these = (link.c.company == company, link.c.id.in_(portion))
            gone = self._rows(Link, sa.select(link).where(*these).order_by(link.c.id))
            self._end_bills(sa.select(link.c.id).where(*these))
            self._db.execute(sa.delete(link).where(*these))
            self._tell(step(row, None, ChangeCause.RESTORED) for row in gone)
            self._renew_references(gone)

    def _renew_references(self, ended: Sequence[Link]) -> None:
        """What was to refer to their records waits for others."""
        for company in dict.fromkeys(row.company for row in ended):
            keys = [Key(flow=row.flow, record_id=row.salesforce_id) for row in ended if row.company == company]
            renew_references(self._db, self._now, company, keys)

    def _end_bills(self, links: sa.Select[Any]) -> None:
        self._db.execute(
            sa.update(billing).where(billing.c.link_id.in_(links), sa.text(LIVING)).values(ended=self._now())
        )

    def _complete(self, links: Sequence[NewLink], *, writes: bool) -> list[dict[str, Any]]:
        """Rows with what every new link has; it belongs to its own record unless it says which deal."""
        now = self._now()
        new = {"writes": writes, "linked_at": now, "changed_at": now, "gone": None, "let_go_at": None}
        return [
            {**columns_of(each), **new, "sync_state": each.sync_state, "deal": each.deal or each.salesforce_id}
            for each in links
        ]


def _as_named(new: NewLink, before: Link | None) -> NewLink:
    """What a person named stays so when something is written to it."""
    is_named = before is not None and before.origin is LinkOrigin.BOUND and before.state == LinkState.ACTIVE
    return replace(new, origin=LinkOrigin.BOUND) if is_named else new
