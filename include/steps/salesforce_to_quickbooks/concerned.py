"""concerned: the documents that changes concern. Those that stand in the books as they should feel few of them.

What QuickBooks has as its record says is looked at again where a change may alter what QuickBooks is told of it, or
whether it can be said at all. For every other change those documents are looked at of which more is to come: they are
held, on their way, refused, gone or not compared yet. So a changed price costs as much as there are open deals that use
it, however many were posted before. Documents that never were looked at, since the mapping file or the settings were
others then, are for a complete run.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from include.flow_words import OnChange
from include.mappings.engine.told import Told, told
from include.mappings.language.spec import Flow, Read
from include.mappings.language.targets import Kind
from include.model import Values
from include.rows.record import Fields
from include.staging.door import Work
from include.states import OnFail
from include.steps.flows.pair_fields import pair_of
from include.steps.run import Run
from include.steps.salesforce_to_quickbooks.read_graph import Referring, Spared, affected_documents


class Concerned:
    """What changed since documents were last chosen, and the documents of each flow that it concerns."""

    def __init__(self, db: Work, run: Run, changed: Mapping[str, Mapping[str, Fields]]) -> None:
        """`changed`: by object and record, which fields of it."""
        self._db, self._run, self._changed = db, run, changed
        self._context = run.context
        self._referring = Referring(db, run.key)
        self._open: Mapping[str, Collection[str]] | None = None
        self._said: dict[tuple[str, str], Values] = {}

    def documents(self, flow: Flow) -> dict[str, str]:
        """Records of the flow: {id: why}."""
        spared = Spared(changes=partial(self._unfelt, flow), open=partial(self._unsettled, flow))
        return affected_documents(self._referring, flow, self._changed, spared if self._spares(flow) else None)

    def is_read_by(self, flow: Flow) -> bool:
        """Whether anything changed that the flow's documents may read."""
        return not flow.objects.isdisjoint(self._changed)

    def _spares(self, flow: Flow) -> bool:
        """Not those of lists, nor where a rule may stop the flow by the share of those that it holds, or by one."""
        suites = self._run.suites_of(flow)
        is_whole = all(ratio >= 1 for ratio in (self._run.settings.max_held_ratio, *(s.max_held_ratio for s in suites)))
        is_whole &= all(rule.on_fail is not OnFail.STOP for suite in suites for rule in suite.rules)
        back = self._run.catalogue.returning(self._run.settings.job_from)
        return flow.kind is Kind.TRANSACTION and is_whole and pair_of(back, flow.name) is None

    def _unsettled(self, flow: Flow) -> Collection[str]:
        if self._open is None:
            self._open = self._db.holders.unsettled(self._run.key)
        return self._open.get(flow.name, frozenset())

    def _unfelt(self, flow: Flow, read: Read, ids: Collection[str]) -> set[str]:
        """Those of the changed records behind a read whose change no document feels that stands as it should."""
        known, ruled, changes = told(flow, read), self._ruled(flow, read), self._changed[read.object]
        felt = {key: known.may_be_felt(changes[key], ruled) for key in ids}
        in_doubt = [key for key, is_felt in felt.items() if is_felt is None]
        return {key for key, is_felt in felt.items() if is_felt is False} | self._sayable(flow, read, known, in_doubt)

    def _sayable(self, flow: Flow, read: Read, known: Told, ids: Collection[str]) -> set[str]:
        news = [key for key in ids if (read.object, key) not in self._said]
        for key, record in self._db.records.fetch(self._run.key, read.object, news).items() if news else ():
            self._said[read.object, key] = record.payload
        return {key for key in ids if not known.may_be_refused(flow, self._said[read.object, key], self._context)}

    def _ruled(self, flow: Flow, read: Read) -> frozenset[str]:
        """Fields that rules look at, of a flow whose posted documents may differ from their records unasked.

        Where a difference is flagged, what is posted as it is, is not held for them.
        """
        if flow.on_change is not OnChange.IGNORE:
            return frozenset()
        paths = (column.path.rpartition(".") for suite in self._run.suites_of(flow) for column in suite.columns)
        return frozenset(name for owner, _, name in paths if owner == read.name)
