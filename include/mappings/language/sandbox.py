"""The Jinja sandbox in which expressions run: fields of records, numbers as Decimal, nothing else of Python."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from jinja2 import Environment, Undefined, nodes, pass_context
from jinja2.environment import TemplateExpression
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context as JinjaContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from include.mappings.transforms.transforms import TRANSFORMS, Transform

SCENE = "_scene"  #: the name under which transforms find their scene; no expression can spell it


class Names(JinjaContext):
    """What a template sees, laid out without a copy and without a setting of its own: none can be changed inside."""

    def __init__(self, environment: Environment, parent: dict[str, Any], *rest: Any, **more: Any) -> None:
        self.parent = parent
        self.vars: dict[str, Any] = {}
        self.environment = environment
        self.eval_ctx = _settings_of(environment)
        self.exported_vars: set[str] = set()
        self.name = None
        self.globals_keys: set[str] = set()
        self.blocks = {}


@cache
def _settings_of(environment: Environment) -> nodes.EvalContext:
    return nodes.EvalContext(environment)


class CompiledExpression(TemplateExpression):
    """An expression that works on the very names that it is given: of the sandbox there are none to add to a copy."""

    def __call__(self, names: dict[str, Any]) -> Any:
        """The value for these names."""
        template = self._template
        context = Names(template.environment, names)
        for _ in template.root_render_func(context):
            pass
        value = context.vars["result"]
        return None if isinstance(value, Undefined) else value


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja without Python: an attribute is a field of a record, a filter is one of our transforms."""

    context_class = Names
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
        return CompiledExpression(self.from_string(nodes.Template(body, lineno=1)), True)(dict(names))

    def expression(self, source: str) -> CompiledExpression:
        """An expression without braces around it, compiled.

        Raises `TemplateError` when it does not parse.
        """
        return CompiledExpression(self.compile_expression(source)._template, True)

    def call_binop(self, context: JinjaContext, operator: str, left: Any, right: Any) -> Any:
        """Arithmetic in Decimal; anything but numbers is refused, so that no text is multiplied into megabytes."""
        return super().call_binop(context, operator, _number(left), _number(right))


#: Jinja's tests that make sense for fields.
TESTS = ("none", "number", "string", "true", "false", "in")


def _filter(transform: Transform) -> Any:
    @pass_context
    def apply(context: JinjaContext, value: Any, *arguments: Any, **named: Any) -> Any:
        scene: Any = context.parent.get(SCENE)
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
