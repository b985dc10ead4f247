"""What an expression may say, and which fields it reads: a walk over Jinja's syntax tree."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from jinja2 import nodes

from include.mappings.transforms.transforms import TRANSFORMS

#: (owner, field): the owner is a read's name, or empty for the record itself.
Path = tuple[str, str]

#: Everything that an expression may be made of; what is not here (calls, indexes, loops, assignments) is refused.
_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.Const,
    nodes.Name,
    nodes.Getattr,
    nodes.Filter,
    nodes.Keyword,
    nodes.Test,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Add,
    nodes.Sub,
    nodes.Mul,
    nodes.Div,
    nodes.FloorDiv,
    nodes.Mod,
    nodes.Neg,
    nodes.Pos,
    nodes.List,
    nodes.Tuple,
)
#: So many operators, transforms or brackets may stand in one another; the reader has room for a few times as many.
DEEPEST = 100
TOO_DEEP = f"It stands deeper in itself than {DEEPEST} operators, transforms or brackets. Write it shorter"
_FIELD = re.compile(r"[A-Z]\w*|\w+__[a-z]+")


class SyntaxComplaint(ValueError):
    """An expression says something that it may not say; the message tells what, and what to write instead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """The names that an expression may use besides the fields of its record.

    `reads` maps a name to its fields when they are known beforehand (`posting`), else to None.
    """

    reads: MappingProxyType[str, Collection[str] | None] = field(default_factory=lambda: MappingProxyType({}))
    tables: Collection[str] = ()
    condition: bool = False  #: a condition is asked before there is an element, a policy or a closing date
    nested: bool = False  #: the record is an answer of QuickBooks, whose fields have fields in them

    def check(self, path: Path) -> None:
        """Raise `SyntaxComplaint` when the path cannot exist."""
        owner, name = path
        if owner:
            self._check_read(owner, name)
        elif name in self.reads:
            raise SyntaxComplaint(f"{name} is a whole record. Name a field of it, as in {name}.Name")
        elif not _FIELD.fullmatch(name):
            raise SyntaxComplaint(
                f"{name} is no read of this record{self._near(name)} and no field: fields begin with a capital or end "
                f"in __c"
            )

    def _check_read(self, owner: str, name: str) -> None:
        if owner not in self.reads:
            raise SyntaxComplaint(
                f"{owner}.{name} asks for {owner}, which is no read of this record{self._near(owner)}. "
                f"Add it under reads, as in {owner}: SomeObject(SomeObjectId)"
            )
        known = self.reads[owner]
        if known is None and not _FIELD.fullmatch(name):
            raise SyntaxComplaint(f"{owner}.{name} is no field: fields begin with a capital or end in __c")
        if known is not None and name not in known:
            raise SyntaxComplaint(f"{owner} has no {name}. It has: {', '.join(sorted(known))}")

    def _near(self, name: str) -> str:
        near = difflib.get_close_matches(name, self.reads, n=1)
        return f" (did you mean {near[0]}?)" if near else ""


def paths_of(tree: nodes.Template, scope: Scope) -> frozenset[Path]:
    """The fields that a parsed expression reads.

    Raises `SyntaxComplaint` at the first thing in it that is not allowed or not known.
    """
    _check_depth(tree)
    return frozenset(_walk(tree, scope, existence=scope.condition))


def _check_depth(tree: nodes.Node) -> None:
    level: list[nodes.Node] = [tree]
    for _ in range(DEEPEST + 1):
        level = [child for node in level for child in node.iter_child_nodes()]
    if level:
        raise SyntaxComplaint(TOO_DEEP)


def _walk(node: nodes.Node, scope: Scope, *, existence: bool = False) -> Iterator[Path]:
    """`existence` says that only being there or not counts at this place, so that a whole record may stand here."""
    if not isinstance(node, _ALLOWED):
        what = type(node).__name__
        raise SyntaxComplaint(f"{what} is not part of an expression here: use fields, transforms and operators only")
    if isinstance(node, nodes.Name):
        yield _own_field(node, scope, existence)
    elif isinstance(node, nodes.Getattr):
        yield _field_of_read(node, scope)
    elif isinstance(node, nodes.Filter):
        yield from _transformed(node, scope)
    elif isinstance(node, nodes.CondExpr):
        yield from _walk(node.test, scope, existence=True)
        for branch in (node.expr1, node.expr2):
            yield from _walk(branch, scope) if branch is not None else ()
    else:
        passes_on = existence and isinstance(node, (nodes.Template, nodes.Output))
        for child in node.iter_child_nodes():
            yield from _walk(child, scope, existence=passes_on or _is_existence(node, existence))


def _is_existence(node: nodes.Node, existence: bool) -> bool:
    if isinstance(node, (nodes.Test, nodes.Not)):
        return True
    return existence and isinstance(node, (nodes.And, nodes.Or))


def _own_field(node: nodes.Name, scope: Scope, existence: bool) -> Path:
    if existence and node.name in scope.reads:
        return (node.name, "Id")
    scope.check(("", node.name))
    return ("", node.name)


def _field_of_read(node: nodes.Getattr, scope: Scope) -> Path:
    if scope.nested:
        return _field_within(node, scope)
    if not isinstance(node.node, nodes.Name):
        raise SyntaxComplaint(
            f".{node.attr} goes one step too far: only a read has fields. Add a read for the record you want"
        )
    path = (node.node.name, node.attr)
    scope.check(path)
    return path


def _field_within(node: nodes.Getattr, scope: Scope) -> Path:
    """A field however deep, as (owner, `CustomerRef.ListID`)."""
    names = [node.attr]
    inner = node.node
    while isinstance(inner, nodes.Getattr):
        names.insert(0, inner.attr)
        inner = inner.node
    if not isinstance(inner, nodes.Name):
        raise SyntaxComplaint(f".{names[0]} stands behind something that is no field. Name the field itself")
    owner, within = (inner.name, names) if inner.name in scope.reads else ("", [inner.name, *names])
    for name in within:
        scope.check((owner, name))
    return (owner, ".".join(within))


def _transformed(node: nodes.Filter, scope: Scope) -> Iterator[Path]:
    transform = TRANSFORMS.get(node.name)
    if transform is None:
        near = difflib.get_close_matches(node.name, TRANSFORMS, n=1)
        hint = f" Did you mean {near[0]}?" if near else f" There are: {', '.join(TRANSFORMS)}"
        raise SyntaxComplaint(f"there is no transform {node.name}.{hint}")
    if node.node is None or node.dyn_args is not None or node.dyn_kwargs is not None:
        raise SyntaxComplaint(f"{node.name} stands behind a value and takes plain arguments")
    named = [str(keyword.key) for keyword in node.kwargs]
    complaint = transform.complaint(len(node.args), named)
    if complaint:
        raise SyntaxComplaint(f"{node.name} is not used as it is made: {complaint}")
    if scope.condition and transform.scene and not transform.table:
        raise SyntaxComplaint(f"{node.name} makes a value for an element; it cannot stand in a condition")
    if transform.table:
        _check_table(node, scope)
    yield from _subject(node.node, transform.inputs, node.name, scope)
    for argument in (*node.args, *node.kwargs):
        yield from _walk(argument, scope)


def _subject(subject: nodes.Node, inputs: tuple[str, ...], name: str, scope: Scope) -> Iterator[Path]:
    if not inputs:
        yield from _walk(subject, scope)
    elif isinstance(subject, nodes.Name) and subject.name in scope.reads:
        yield from ((subject.name, field) for field in inputs)
    else:
        raise SyntaxComplaint(f"{name} stands behind a whole record, as in: record | {name}")


def _check_table(node: nodes.Filter, scope: Scope) -> None:
    table = node.args[0] if node.args else None
    if not isinstance(table, nodes.Const) or table.value not in scope.tables:
        named = table.value if isinstance(table, nodes.Const) else "that"
        raise SyntaxComplaint(f"there is no table {named}. Add it under tables in this file")
