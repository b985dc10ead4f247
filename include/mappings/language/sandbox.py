"""The Jinja sandbox in which expressions run: fields of records, numbers as Decimal, nothing else of Python."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from jinja2 import Undefined, nodes, pass_context
from jinja2.environment import TemplateExpression
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context as JinjaContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from include.mappings.transforms.transforms import TRANSFORMS, Transform

SCENE = "_scene"  #: the name under which transforms find their scene; no expression can spell it


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja without Python: an attribute is a field of a record, a filter is one of our transforms."""

    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%"})

    def __init__(self) -> None:
        super().__init__(autoescape=False, finalize=_in_text, keep_trailing_newline=True)
        self.globals.clear()
        self.tests = {name: self.tests[name] for name in TESTS}
        self.filters = {name: _filter(transform) for name, transform in TRANSFORMS.items()}

    def getattr(self, obj: Any, attribute: str) -> Any:
        """A field of a record; a record that does not exist has only empty fields.

        Of a part that stands several times in an answer of QuickBooks, the field of each that has it.
        """
        if obj is None or isinstance(obj, Undefined):
            return None
        if isinstance(obj, Mapping):
            return obj.get(attribute)
        if isinstance(obj, list):
            return [found for part in obj if (found := self.getattr(part, attribute)) is not None] or None
        raise SecurityError(f"{attribute} is asked of something that is not a record")

    def evaluate(self, node: nodes.Expr, names: Mapping[str, Any]) -> Any:
        """The value of a part of a parsed expression; the part cannot be read again afterwards."""
        body: list[nodes.Node] = [nodes.Assign(nodes.Name("result", "store"), node, lineno=1)]
        return TemplateExpression(self.from_string(nodes.Template(body, lineno=1)), True)(**names)

    def call_binop(self, context: JinjaContext, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic in Decimal; anything but numbers is refused, so that no text is multiplied into megabytes."""
        return super().call_binop(context, operator, _number(left), _number(right))


#: Jinja's tests that make sense for fields.
TESTS = ("none", "number", "string", "true", "false", "in")


def _filter(transform: Transform) -> Any:
    @pass_context
    def apply(context: JinjaContext, value: Any, *arguments: Any, **named: Any) -> Any:
        scene: Any = context.resolve(SCENE)
        return transform.apply(scene, value, *arguments, **named)

    return apply


def _number(value: Any) -> Any:
    if isinstance(value, float):
        return Decimal(str(value))
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        what = "an empty value" if value is None else "a value that is not a number"
        raise ArithmeticError(f"it counts with {what}")
    return value


def _in_text(value: Any) -> Any:
    """How a value stands inside a longer text: empty values leave nothing behind."""
    if value is None:
        return ""
    return format(value, "f") if isinstance(value, Decimal) else value
