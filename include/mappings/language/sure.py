"""is_sure: whether an expression has a value whatever its fields say, so that no record is ever refused for it."""

from __future__ import annotations

from typing import Final

from jinja2 import nodes

#: Transforms that take every text and number, and nothing at all.
SURE: Final = frozenset(
    {
        "code",
        "cut",
        "default",
        "digits",
        "email",
        "first_word",
        "last_word",
        "lower",
        "phone",
        "single_line",
        "title",
        "trim",
        "upper",
        "yes_no",
    }
)
_MADE_OF: Final = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.Name,
    nodes.Getattr,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.List,
    nodes.Tuple,
)
_ALIKE: Final = frozenset({"eq", "ne"})
_AMONG: Final = frozenset({"in", "notin"})


def is_sure(node: nodes.Node) -> bool:
    """Whether it is made of fields, choices, comparisons for being alike, and of transforms that refuse nothing."""
    if isinstance(node, nodes.Filter):
        takes = [each.value for each in node.kwargs] + node.args
        is_plain = node.name in SURE and all(isinstance(each, nodes.Const) for each in takes)
        return is_plain and node.node is not None and is_sure(node.node)
    if isinstance(node, nodes.Compare):
        return is_sure(node.expr) and all(_is_sure_operand(each) for each in node.ops)
    return isinstance(node, _MADE_OF) and all(is_sure(child) for child in node.iter_child_nodes())


def _is_sure_operand(operand: nodes.Operand) -> bool:
    is_listed = operand.op in _AMONG and isinstance(operand.expr, nodes.List | nodes.Tuple)
    return (operand.op in _ALIKE or is_listed) and is_sure(operand.expr)
