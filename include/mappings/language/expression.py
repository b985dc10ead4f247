"""Values and conditions of a mapping: a field, or an expression of Jinja between double braces.

An expression is checked when it is read, by walking its syntax tree: what it names must be a field of the record or
of one of its reads, and it can neither call, index nor reach into anything. The same walk finds the fields to select.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, TypeVar

from jinja2 import TemplateError, nodes

from include.mappings.language.sandbox import SCENE, Sandbox
from include.mappings.language.sure import is_sure
from include.mappings.language.syntax import TOO_DEEP, Path, Scope, SyntaxComplaint, paths_of
from include.mappings.transforms.context import Scene
from include.mappings.transforms.refusal import Refusal
from include.mappings.transforms.transforms import TRANSFORMS
from include.model import Values

T = TypeVar("T")
#: Letters of one value; no element of QuickBooks takes more than 4,095.
LONGEST = 5000
OWN = ""  #: the owner of a path that starts at the record itself
_PATH = re.compile(r"(?:(?P<owner>[A-Za-z]\w*)\.)?(?P<field>[A-Za-z]\w*)")
_NESTED_PATH = re.compile(r"[A-Za-z]\w*(?:\.[A-Za-z]\w*)*")
_ONE_EXPRESSION = re.compile(r"\{\{[-+]?(?P<inside>.*?)[-+]?\}\}", re.DOTALL)
_SANDBOX = Sandbox()
#: So much of a text that is too long is quoted.
_SHOWN = 60

# Compiled, a text is a pure function; the same texts stand in many files and are read again by every run.
_parse = lru_cache(maxsize=4096)(_SANDBOX.parse)
_compile_expression = lru_cache(maxsize=4096)(_SANDBOX.expression)
_from_string = lru_cache(maxsize=4096)(_SANDBOX.from_string)


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What an expression sees: the record, and by name what it reads besides (None when it does not exist)."""

    record: Values
    reads: Mapping[str, Values | None] = field(default_factory=dict)


WorkOut = Callable[[View, Scene], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """A value or condition that depends on the record. `paths` are the fields it reads, as (owner, field).

    One that `is_sure` has a value whatever they say, and is never refused.
    """

    text: str
    paths: frozenset[Path]
    work_out: WorkOut = field(repr=False, compare=False)
    is_sure: bool = False

    def evaluate(self, view: View, scene: Scene) -> Any:
        """The value for one record.

        Raises `Refusal` when it cannot be had.
        """
        try:
            return self.work_out(view, scene)
        except Refusal:
            raise
        except (TemplateError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
            words = f"{self.text} cannot be worked out: {error}. Correct the record"
            raise Refusal(words, set_up="correct the mapping file") from error


def parse_value(text: str, scope: Scope) -> Expression:
    """A field's path, an expression in braces, or a text with such expressions in it.

    Raises `SyntaxComplaint` saying what does not hold.
    """
    _check_length(text)
    if "{{" in text or "{%" in text or "{#" in text:
        return _template(text, scope)
    if scope.nested and _NESTED_PATH.fullmatch(text.strip()):
        return _native(text, text, paths_of(_parsed(f"{{{{ {text} }}}}"), scope))
    return _path(text, scope)


def parse_condition(text: str, scope: Scope) -> Expression:
    """A condition, written as an expression without braces.

    Raises `SyntaxComplaint` saying what does not hold.
    """
    _check_length(text)
    if "{{" in text or "{%" in text:
        raise SyntaxComplaint("a condition is written without braces, as in: IsWon and Amount > 0")
    return _native(text, text, paths_of(_parsed(f"{{{{ ({text}) }}}}"), replace(scope, condition=True)))


def read_path(path: Path, view: View) -> Any:
    """The field of the record, or of one of its reads; None when either is missing."""
    owner, name = path
    source = view.record if owner == OWN else view.reads.get(owner)
    return None if source is None else source.get(name)


def _path(text: str, scope: Scope) -> Expression:
    match = _PATH.fullmatch(text.strip())
    if match is None:
        raise SyntaxComplaint(
            f"{text} is not a field. Put a text to be sent as it stands into quotes, and an expression into braces"
        )
    path = (match["owner"] or OWN, match["field"])
    scope.check(path)
    return Expression(
        text=text.strip(),
        paths=frozenset({path}),
        work_out=lambda view, _: read_path(path, view),
        is_sure=True,
    )


def _template(text: str, scope: Scope) -> Expression:
    tree = _parsed(text)
    paths = paths_of(tree, scope)
    outputs = [node for body in tree.body if isinstance(body, nodes.Output) for node in body.nodes]
    single = _ONE_EXPRESSION.fullmatch(text.strip())
    if single and [node for node in outputs if not isinstance(node, nodes.TemplateData)] == outputs[:1] == outputs:
        return _native(text, single["inside"], paths)
    template, names = _compiled(text, _from_string), _names_of(paths)
    return Expression(
        text=text,
        paths=paths,
        work_out=lambda view, scene: template.render(names(view, scene)),
        is_sure=is_sure(tree),
    )


def _native(text: str, inside: str, paths: frozenset[Path]) -> Expression:
    run, names = _compiled(inside.strip(), _compile_expression), _names_of(paths)
    tree = _parsed(f"{{{{ {inside} }}}}")
    (written,), sure = tree.body, is_sure(tree)
    if isinstance(written, nodes.Output) and (direct := _directly(written.nodes[0], frozenset(o for o, _ in paths))):
        return Expression(text=text, paths=paths, work_out=direct, is_sure=sure)
    return Expression(text=text, paths=paths, work_out=lambda view, scene: run(names(view, scene)), is_sure=sure)


def _directly(node: nodes.Node, owners: frozenset[str]) -> WorkOut | None:
    """What works out a field with transforms behind it; None for all else, which goes Jinja's way.

    Jinja makes a context for each value of each record, which takes longer than the transforms do.
    """
    if isinstance(node, nodes.Name):
        name = node.name
        return (lambda view, _: view.reads.get(name)) if name in owners else (lambda view, _: view.record.get(name))
    if isinstance(node, nodes.Getattr) and (owner := _directly(node.node, owners)):
        attribute = node.attr
        return lambda view, scene: _SANDBOX.getattr(owner(view, scene), attribute)
    if isinstance(node, nodes.Filter) and node.node is not None and (before := _directly(node.node, owners)):
        return _transformed(node, before)
    return None


def _transformed(node: nodes.Filter, before: WorkOut) -> WorkOut | None:
    values = [*node.args, *(pair.value for pair in node.kwargs)]
    if node.dyn_args or node.dyn_kwargs or not all(isinstance(value, nodes.Const) for value in values):
        return None
    transform, arguments = TRANSFORMS[node.name], [value.as_const() for value in node.args]
    named = {str(pair.key): pair.value.as_const() for pair in node.kwargs}
    return lambda view, scene: transform.apply(scene, before(view, scene), *arguments, **named)


def _parsed(text: str) -> nodes.Template:
    return _compiled(text, _parse)


def _compiled(text: str, how: Callable[[str], T]) -> T:
    try:
        return how(text)
    except TemplateError as error:
        raise SyntaxComplaint(f"{text} does not parse: {error}") from error
    except (RecursionError, SyntaxError, MemoryError, ValueError) as error:
        # Of Python's own reader beneath Jinja: too many brackets, a number of thousands of digits.
        raise SyntaxComplaint(f"{text[:_SHOWN]} … cannot be read. {TOO_DEEP}") from error


def _check_length(text: str) -> None:
    if len(text) > LONGEST:
        raise SyntaxComplaint(f"{text[:_SHOWN]} … has {len(text):,} letters. Write at most {LONGEST:,}")


def _names_of(paths: frozenset[Path]) -> Callable[[View, Scene], dict[str, Any]]:
    """What gives an expression with these paths the values of its names."""
    own = sorted({name.partition(".")[0] for owner, name in paths if owner == OWN})
    owners = sorted({owner for owner, _ in paths if owner != OWN})

    def names(view: View, scene: Scene) -> dict[str, Any]:
        record, reads = view.record, view.reads
        found = {name: record.get(name) for name in own}
        found.update({owner: reads.get(owner) for owner in owners})
        found[SCENE] = scene
        return found

    return names
