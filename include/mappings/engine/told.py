"""told: which changes of a record can concern a document that reads it, and that QuickBooks has as it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from include.currencies import CURRENCY
from include.mappings.engine.engine import is_refused
from include.mappings.language.expression import Expression, View
from include.mappings.language.spec import Aggregate, Constant, Flow, Read, Ref, Repeated, Value
from include.mappings.transforms.context import Context, Scene
from include.model import Values

#: (object of QuickBooks, element)
_Place = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a flow makes of the record behind one of its reads."""

    name: str
    stands: frozenset[str]  #: fields that decide what QuickBooks has as long as the document stands there
    found_by: frozenset[str]  #: fields that decide which record it is
    once: tuple[tuple[_Place, Expression], ...]  #: worked out each time, and sent with the first posting alone

    def may_be_felt(self, fields: frozenset[str] | None, ruled: frozenset[str]) -> bool | None:
        """Whether a change of these fields, None of anything, may concern the document; None where the values tell.

        `ruled` are fields that count besides.
        """
        if not (self.stands or self.once or ruled):
            return False
        if fields is None or fields & (self.stands | self.found_by | ruled):
            return True
        return None if any(_fields_of(self.name, each) & fields for _, each in self.once) else False

    def may_be_refused(self, flow: Flow, values: Values, context: Context) -> bool:
        """Whether what is sent once cannot be said any more, now that the record says this: the document is held."""
        scene = partial(Scene, context=context, posting=context.posting.with_overrides(flow.posting))
        view = View(record={}, reads={self.name: values})
        for (target, element), expression in self.once:
            is_alone = {owner for owner, _ in expression.paths} == {self.name}
            here = scene(target=target, element=element, tables=flow.tables)
            if is_refused(expression, view, here) or not (is_alone or expression.is_sure):
                return True
        return False


def told(flow: Flow, read: Read) -> Told:
    """What a flow makes of the record behind this read."""
    always = [flow.where, flow.document_date, flow.deal, flow.ref_number, flow.target.chosen_by]
    always += [flow.lines.where] if flow.lines else []
    stands = frozenset[str]().union(*(_fields_of(read.name, each) for each in always if each is not None))
    once: list[tuple[_Place, Expression]] = []
    for name, place, value in _values(flow):
        for element, expression, is_reference in _leaves(place[1], value):
            fields = _fields_of(read.name, expression)
            if is_reference or name not in flow.create_only:
                stands |= fields
            elif fields:
                once.append(((place[0], element), expression))
    for other in _reads(flow):
        stands |= {match.path[1] for match in other.by if match.path is not None and match.path[0] == read.name}
    found_by = frozenset({*(match.field for match in read.by), read.order or "Id", CURRENCY})
    return Told(name=read.name, stands=stands, found_by=found_by, once=tuple(once))


def _fields_of(name: str, expression: Expression) -> frozenset[str]:
    return frozenset(field for owner, field in expression.paths if owner == name)


def _reads(flow: Flow) -> tuple[Read, ...]:
    return (*flow.reads, *(flow.lines.reads if flow.lines else ()))


def _values(flow: Flow) -> Iterator[tuple[str, _Place, Value]]:
    """Each value of a flow under the name by which it has an owner, with the places where it stands."""
    for target in flow.target.names:
        for element, value in {**flow.fields, **flow.target_fields.get(target, {})}.items():
            yield element, (target, element), value
        for element, value in flow.lines.fields.items() if flow.lines else ():
            yield f"lines.{element}", (f"{target}Line", element), value


def _leaves(element: str, value: Value) -> Iterator[tuple[str, Expression, bool]]:
    """The expressions in a value, each with its element and whether it names a record of another flow."""
    if isinstance(value, Expression):
        yield element, value, False
    elif isinstance(value, Ref):
        yield element, value.record_id, True
    elif isinstance(value, Aggregate | Repeated):
        inside = [value.fields] if isinstance(value, Aggregate) else [each.fields for each in value.members]
        for fields in inside:
            yield from _within(fields)
    else:
        assert isinstance(value, Constant)


def _within(fields: Mapping[str, Value]) -> Iterator[tuple[str, Expression, bool]]:
    for element, value in fields.items():
        yield from _leaves(element, value)
