"""Everything that waits for a person: asked, answered, carried out, or settled by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from include.model import Key
from include.rows import Conflict, Decision, HeldDocument, NewDecision
from include.staging.rows import Part, columns_of, dump, portions, row_number
from include.staging.tables import DECISION_OPEN, OPEN, decision, outbox
from include.standing import KINDS, TRIED_AGAIN
from include.states import BILLED_ALREADY, COPY, SAME_NUMBER, Answer, DecisionKind, DecisionState

#: Kinds that hold a document or a record before there is a request.
HELD: Final = frozenset({DecisionKind.RULE, DecisionKind.DUPLICATE})
#: Kinds that hold the open request of a record.
HOLDING: Final = frozenset(kind for kind, each in KINDS.items() if each.holds)
#: What is over when the request ends; a rule outlives it, and so does what a person named.
OF_REQUEST: Final = (HOLDING - HELD - {DecisionKind.MISBOUND}) | TRIED_AGAIN
_SAID: Final = ("title", "message", "facts", "amount", "currency", "document_date", "outbox_id")
_OPEN = sa.select(decision).where(decision.c.company == sa.bindparam("company"), sa.text(DECISION_OPEN))
_Subject = tuple[DecisionKind, str, str, str, str]


class Decisions(Part):
    """Rows of `decision`; whatever they mean for the outbox is written with them."""

    def ask(self, company: str, new: Sequence[NewDecision], *, only: Iterable[DecisionKind] = ()) -> list[NewDecision]:
        """Ask a person, or say anew what was asked; answers what is news: new, in other words, or fewer reasons.

        `since` stays at the first time of an unbroken wait. Of the kinds of `only`, what is asked replaces what was
        open about the same records: a reason that is not named any more is settled.
        """
        if not new:
            return []
        known = {_subject(row): row for row in self._open_about(company, {_key(each) for each in new})}
        wanted = {_subject(each): each for each in new}
        same = {subject for subject, each in wanted.items() if _says_the_same(each, known.get(subject))}
        news = [each for subject, each in wanted.items() if subject not in same]
        self._put(company, [each for each in news if _subject(each) not in known])
        self._renew([(known[_subject(each)], each) for each in news if _subject(each) in known])
        self._set([known[subject].id for subject in same])
        over = [row for subject, row in known.items() if row.kind in frozenset(only) and subject not in wanted]
        self.end([row.id for row in over], DecisionState.SETTLED)
        self.hold(company, {_key(each) for each in new if each.kind in HOLDING})
        fewer = {(row.flow, row.record_id) for row in over}
        return [each for subject, each in wanted.items() if subject not in same or _key(each) in fewer]

    def settle(
        self, company: str, flow: str, ids: Iterable[str], kinds: Iterable[DecisionKind] = DecisionKind
    ) -> list[str]:
        """What waited about these records, of these kinds, is settled by itself; answers the records."""
        return self._close(company, flow, ids, kinds, state=DecisionState.SETTLED)

    def settle_causes(self, company: str, kind: DecisionKind, causes: Iterable[str]) -> list[Key]:
        """What waited for one of these causes, of a kind that holds no request; answers what it was about."""
        return self._end_causes(company, kind, causes, {"state": DecisionState.SETTLED})

    def _end_causes(
        self, company: str, kind: DecisionKind, causes: Iterable[str], values: Mapping[str, Any]
    ) -> list[Key]:
        settled: dict[Key, None] = {}
        for portion in portions(dict.fromkeys(causes)):
            update = (
                sa.update(decision)
                .where(
                    decision.c.company == company,
                    decision.c.kind == kind,
                    decision.c.cause.in_(portion),
                    sa.text(DECISION_OPEN),
                )
                .values(seen_at=self._now(), **values)
                .returning(decision.c.flow, decision.c.record_id, decision.c.part)
            )
            settled |= dict.fromkeys(self._rows(Key, update))
        return list(settled)

    def answer(
        self,
        company: str,
        flow: str,
        ids: Iterable[str],
        kinds: Iterable[DecisionKind],
        answer: Answer,
        by: str,
    ) -> list[str]:
        """A person has said it, and it is carried out with this; answers the records that waited."""
        told = {"answer": answer, "by": by, "at": self._now()}
        return self._close(company, flow, ids, kinds, state=DecisionState.DONE, **told)

    def finish(self, numbers: Iterable[int], answer: Answer, by: str) -> None:
        """A person has said it of these, and it is carried out with this; for kinds that hold no request."""
        self._set(numbers, state=DecisionState.DONE, answer=answer, by=by, at=self._now())

    def finish_causes(
        self, company: str, kind: DecisionKind, causes: Iterable[str], answer: Answer, by: str
    ) -> list[Key]:
        """A person has said it of everything that waits for one of these causes; answers what it was about."""
        said = {"state": DecisionState.DONE, "answer": answer, "by": by, "at": self._now()}
        return self._end_causes(company, kind, causes, said)

    def choose(self, number: int, answer: Answer, by: str) -> None:
        """A person has said it; a later run carries it out."""
        self._set([number], state=DecisionState.ANSWERED, answer=answer, by=by, at=self._now())

    def choose_all(self, company: str, kind: DecisionKind, answer: Answer, by: str) -> int:
        """The same said of every one of a kind; a later run carries it out. Answers how many."""
        said = {"state": DecisionState.ANSWERED, "answer": answer, "by": by, "at": self._now()}
        open_ones = (sa.text(DECISION_OPEN), decision.c.state == DecisionState.OPEN)
        update = sa.update(decision).where(decision.c.company == company, decision.c.kind == kind, *open_ones)
        return self._db.execute(update.values(seen_at=self._now(), **said)).rowcount

    def end(self, numbers: Iterable[int], state: DecisionState) -> None:
        """These are carried out, or settled; for kinds that hold no request."""
        self._set(numbers, state=state)

    def get(self, number: int) -> Decision | None:
        """One decision."""
        return self._row(Decision, sa.select(decision).where(decision.c.id == row_number(number)))

    def open(
        self, company: str, *, kinds: Collection[DecisionKind] = (), flow: str | None = None, limit: int | None = None
    ) -> list[Decision]:
        """What waits, the oldest first; of some kinds, or of one flow."""
        query = sa.select(decision).where(decision.c.company == company, sa.text(DECISION_OPEN))
        if kinds:
            query = query.where(decision.c.kind.in_(kinds))
        if flow is not None:
            query = query.where(decision.c.flow == flow)
        return self._rows(Decision, query.order_by(decision.c.since, decision.c.id).limit(limit))

    def billed_already(self, company: str) -> list[Decision]:
        """What waits because another document bills its deal, held before it was staged or before it was sent."""
        is_billed = sa.or_(decision.c.cause == BILLED_ALREADY, decision.c.kind == DecisionKind.BILLED)
        query = sa.select(decision).where(decision.c.company == company, is_billed, sa.text(DECISION_OPEN))
        return self._rows(Decision, query.order_by(decision.c.id))

    def held_for_others(self, company: str, flow: str) -> list[str]:
        """Records of a flow that wait because another one says just the same, or has the same number."""
        of_others = (decision.c.company == company, decision.c.flow == flow, decision.c.cause.in_((COPY, SAME_NUMBER)))
        query = sa.select(decision.c.record_id).where(*of_others, sa.text(DECISION_OPEN))
        return list(self._db.scalars(query.order_by(decision.c.id)))

    def about(self, company: str, flow: str, ids: Iterable[str]) -> dict[str, list[Decision]]:
        """What waits about each of these records of a flow, in the order in which it was asked."""
        found: dict[str, list[Decision]] = {}
        for portion in portions(ids):
            query = sa.select(decision).where(*_among(company, flow, portion), sa.text(DECISION_OPEN))
            for row in self._rows(Decision, query.order_by(decision.c.id)):
                found.setdefault(row.record_id, []).append(row)
        return found

    def waived(
        self, company: str, flow: str, ids: Iterable[str], *, kind: DecisionKind = DecisionKind.RULE
    ) -> dict[str, set[str]]:
        """The causes of each record that a person let pass, for ever."""
        return self.answered(company, flow, ids, kind=kind, answer=Answer.WAIVE)

    def answered(
        self, company: str, flow: str, ids: Iterable[str], *, kind: DecisionKind, answer: Answer
    ) -> dict[str, set[str]]:
        """The causes of each record that a person ended by this answer."""
        found: dict[str, set[str]] = {}
        for row in self.ended_by(company, flow, ids, kind=kind, answer=answer):
            found.setdefault(row.record_id, set()).add(row.cause)
        return found

    def ended_by(
        self, company: str, flow: str, ids: Iterable[str], *, kind: DecisionKind, answer: Answer
    ) -> Iterator[Decision]:
        """What a person ended by this answer."""
        ended = (decision.c.kind == kind, decision.c.state == DecisionState.DONE, decision.c.answer == answer)
        for portion in portions(ids):
            query = sa.select(decision).where(*_among(company, flow, portion), *ended)
            yield from self._rows(Decision, query.order_by(decision.c.id))

    def held(self, company: str, flow: str | None = None) -> list[HeldDocument]:
        """Documents and records that are held, each with every reason, the oldest first."""
        reasons: dict[Key, list[Decision]] = {}
        for row in self.open(company, kinds=HELD, flow=flow):
            reasons.setdefault(row.key, []).append(row)
        return [HeldDocument.of(rows) for rows in reasons.values()]

    def count_held(self, company: str) -> int:
        """How many documents and records are held."""
        each = sa.select(decision.c.flow, decision.c.record_id, decision.c.part).where(
            decision.c.company == company, sa.text(DECISION_OPEN), decision.c.kind.in_(HELD)
        )
        return int(self._db.scalar(sa.select(sa.func.count()).select_from(each.distinct().subquery())) or 0)

    def conflicts(self, company: str, flow: str, ids: Iterable[str]) -> dict[tuple[str, str], Conflict]:
        """The fields on which both sides disagree, by (Salesforce id, field)."""
        found: dict[tuple[str, str], Conflict] = {}
        for rows in self.about(company, flow, ids).values():
            for row in rows:
                if row.kind is DecisionKind.CONFLICT:
                    found[row.record_id, row.cause] = Conflict.of(row)
        return found

    def _open_about(self, company: str, keys: Iterable[tuple[str, str]]) -> list[Decision]:
        return self._of_pairs(Decision, _OPEN, decision.c.flow, decision.c.record_id, keys, company=company)

    def _put(self, company: str, new: Sequence[NewDecision]) -> None:
        """New rows; one that another run has asked meanwhile stays as it is."""
        if not new:
            return
        now = {"company": company, "since": self._now(), "seen_at": self._now(), "state": DecisionState.OPEN}
        maker = sqlite.insert if self._db.dialect.name == "sqlite" else postgresql.insert
        rows = [{**columns_of(each), "facts": dump(each.facts), **now} for each in new]
        self._db.execute(maker(decision).on_conflict_do_nothing(), rows)

    def _renew(self, moved: Sequence[tuple[Decision, NewDecision]]) -> None:
        """The facts have moved on: what a person said of the old ones does not count, and stays to be seen."""
        if not moved:
            return
        said: dict[str, Any] = {name: sa.bindparam(f"new_{name}") for name in _SAID}
        update = sa.update(decision).where(decision.c.id == sa.bindparam("number"))
        again = {"state": DecisionState.OPEN, "answer": None, "seen_at": self._now()}
        rows = [{"number": row.id} | {f"new_{name}": _column(each, name) for name in _SAID} for row, each in moved]
        self._db.execute(update.values(**again, **said), rows)

    def _set(self, numbers: Iterable[int], **values: Any) -> None:
        """Set columns of these; without any they were found to be so once more."""
        for portion in portions(numbers):
            self._db.execute(
                sa.update(decision).where(decision.c.id.in_(portion)).values(seen_at=self._now(), **values)
            )

    def _close(
        self, company: str, flow: str, ids: Iterable[str], kinds: Iterable[DecisionKind], **values: Any
    ) -> list[str]:
        closed: dict[str, bool] = {}  # whether it held a request
        for portion in portions(dict.fromkeys(ids)):
            update = (
                sa.update(decision)
                .where(*_among(company, flow, portion), decision.c.kind.in_(list(kinds)), sa.text(DECISION_OPEN))
                .values(seen_at=self._now(), **values)
                .returning(decision.c.record_id, decision.c.kind)
            )
            for record_id, kind in self._db.execute(update):
                closed[record_id] = closed.get(record_id, False) or kind in HOLDING
        self.hold(company, {(flow, record_id) for record_id, held in closed.items() if held})
        return list(closed)

    def hold(self, company: str, keys: Iterable[tuple[str, str]]) -> None:
        """Open requests of these records are held while anything open holds them: worked out, never patched."""
        by_flow: dict[str, list[str]] = {}
        for flow, record_id in keys:
            by_flow.setdefault(flow, []).append(record_id)
        holds = sa.exists(
            sa.select(decision.c.id).where(
                decision.c.company == outbox.c.company,
                decision.c.flow == outbox.c.flow,
                decision.c.record_id == outbox.c.record_id,
                decision.c.part == outbox.c.part,
                decision.c.kind.in_(sorted(HOLDING)),
                sa.text("decision." + DECISION_OPEN),
            )
        )
        for flow, ids in by_flow.items():
            for portion in portions(sorted(ids)):
                self._db.execute(
                    sa.update(outbox)
                    .where(
                        outbox.c.company == company,
                        outbox.c.flow == flow,
                        outbox.c.record_id.in_(portion),
                        sa.text("outbox." + OPEN),
                    )
                    .values(held=holds)
                )


def _among(company: str, flow: str, ids: Sequence[str]) -> tuple[sa.ColumnElement[bool], ...]:
    return decision.c.company == company, decision.c.flow == flow, decision.c.record_id.in_(ids)


def _subject(row: Decision | NewDecision) -> _Subject:
    return row.kind, row.flow, row.record_id, row.part, row.cause


def _key(new: NewDecision) -> tuple[str, str]:
    return new.flow, new.record_id


def _column(new: NewDecision, name: str) -> Any:
    return dump(new.facts) if name == "facts" else getattr(new, name)


def _says_the_same(new: NewDecision, row: Decision | None) -> bool:
    return (
        row is not None
        and (row.state is DecisionState.OPEN or row.kind is DecisionKind.CONFLICT)
        and (row.message, row.facts) == (new.message, dump(new.facts))
    )
