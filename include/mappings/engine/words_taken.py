"""Which words of one field a flow takes, whatever the rest of a record says: only that one is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from jinja2 import TemplateError, nodes

from include.mappings.engine.outside import outside
from include.mappings.language.sandbox import SCENE, Sandbox
from include.mappings.language.spec import RECORD, Flow
from include.mappings.transforms.refusal import Refusal

_SANDBOX: Final = Sandbox()


def may_take(flow: Flow, field: str, word: object) -> bool:
    """Whether some record with this word in the field is the flow's; what cannot be worked out may be."""
    if flow.where is None:
        return True
    known = {field: word, RECORD: {field: word}, SCENE: outside(flow)}
    return _truth(_condition(flow.where.text), field, known) is not False


def words_named(flow: Flow, field: str) -> frozenset[str]:
    """The words that the condition compares the field with, or looks up in a table."""
    if flow.where is None:
        return frozenset()
    parts = [*_of_field(_condition(flow.where.text), field)]
    compared = (compare for part in parts for compare in _with_itself(part, nodes.Compare))
    plain = (compare for compare in compared if compare.find(nodes.Filter) is None)
    texts = [const.value for compare in plain for const in compare.find_all(nodes.Const)]
    for transform in (each for part in parts for each in _with_itself(part, nodes.Filter)):
        texts += [key for name in transform.args for key in flow.tables.get(getattr(name, "value", ""), ())]
    return frozenset(text for text in texts if isinstance(text, str))


def _truth(node: nodes.Expr, field: str, known: dict[str, Any]) -> bool | None:
    """What a condition comes to; None where that hangs on something else."""
    if _asks_only(node, field):
        return _worked_out(node, known)
    if isinstance(node, nodes.Not):
        inner = _truth(node.node, field, known)
        return None if inner is None else not inner
    if isinstance(node, (nodes.And, nodes.Or)):
        decides = isinstance(node, nodes.Or)
        sides = [_truth(side, field, known) for side in (node.left, node.right)]
        return decides if decides in sides else None if None in sides else not decides
    return None


def _of_field(node: nodes.Node, field: str) -> Iterator[nodes.Node]:
    """The largest parts of a condition that ask for nothing but the field."""
    if _asks_only(node, field):
        yield node
    else:
        for child in node.iter_child_nodes():
            yield from _of_field(child, field)


def _asks_only(node: nodes.Node, field: str) -> bool:
    names = {found.name for found in _with_itself(node, nodes.Name)}
    inner = {found.attr for found in _with_itself(node, nodes.Getattr)}
    return names <= {field, RECORD} and inner <= {field}


def _with_itself(node: nodes.Node, kind: type[Any]) -> Iterator[Any]:
    if isinstance(node, kind):
        yield node
    yield from node.find_all(kind)


def _worked_out(node: nodes.Expr, known: dict[str, Any]) -> bool | None:
    try:
        return bool(_SANDBOX.evaluate(node, known))
    except (Refusal, TemplateError, TypeError, ValueError, ArithmeticError, AttributeError):
        return None


def _condition(text: str) -> nodes.Expr:
    """The condition, parsed anew: to work out a part of it changes its nodes."""
    return next(_SANDBOX.parse(f"{{{{ ({text}) }}}}").find_all(nodes.Expr))
