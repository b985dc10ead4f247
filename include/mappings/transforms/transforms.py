"""The transforms that an expression may use, by name: `{{ CloseDate | posting_date }}`.

Each is a function in one of the rooms' small pages (texts, amounts, days, addresses, choices); this page is the
table. A transform gets the value before the bar, then what stands in its brackets. Empty in, empty out, unless the
table says that it deals with empty values itself.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from jinja2 import Undefined

from include.mappings.transforms import addresses, amounts, choices, days, emails, texts
from include.mappings.transforms.context import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class Transform:
    """A named function of an expression, and what the mapping must know about it before it runs."""

    function: Callable[..., Any]
    scene: bool = False  #: it wants to know where it works, as its first argument
    takes_empty: bool = False  #: it deals with empty values itself
    inputs: tuple[str, ...] = ()  #: the fields that it reads when a whole record stands before the bar
    table: bool = False  #: its first argument names a table of the mapping file

    def apply(self, scene: Scene, value: Any, *arguments: Any, **named: Any) -> Any:
        """Work on one value."""
        given = _plain(value)
        if given is None and not self.takes_empty:
            return None
        lead = (scene, given) if self.scene else (given,)
        if not (arguments or named):
            return self.function(*lead)
        rest = [_plain(argument) for argument in arguments]
        return self.function(*lead, *rest, **{name: _plain(argument) for name, argument in named.items()})

    def complaint(self, count: int, names: Sequence[str]) -> str | None:
        """Why it cannot be called with `count` arguments in brackets and these named ones; None when it can."""
        try:
            inspect.signature(self.function).bind(*[None] * (count + 1 + self.scene), **dict.fromkeys(names))
        except TypeError as error:
            return str(error)
        return None

    @property
    def sentence(self) -> str:
        """What it does, in one sentence."""
        return (inspect.getdoc(self.function) or "").partition("\n\n")[0]


def _plain(value: Any) -> Any:
    """None for everything that is empty."""
    if isinstance(value, str):
        return value if value.strip() else None
    return None if isinstance(value, Undefined) else value


TRANSFORMS = MappingProxyType(
    {
        "account": Transform(function=choices.account, scene=True, takes_empty=True),
        "add_days": Transform(function=days.add_days, scene=True),
        "billing_address": Transform(
            function=addresses.billing_address, scene=True, inputs=addresses.field_names("Billing")
        ),
        "code": Transform(function=texts.code),
        "cut": Transform(function=texts.cut, scene=True),
        "date": Transform(function=days.as_date, scene=True),
        "date_text": Transform(function=days.date_text, scene=True),
        "default": Transform(function=choices.default, takes_empty=True),
        "default_account": Transform(function=choices.default_account, scene=True),
        "digits": Transform(function=texts.digits),
        "email": Transform(function=emails.email),
        "emails": Transform(function=emails.emails),
        "flag": Transform(function=choices.flag),
        "first_word": Transform(function=texts.first_word),
        "last_word": Transform(function=texts.last_word),
        "key": Transform(function=texts.key, scene=True),
        "lookup": Transform(function=choices.lookup, scene=True, takes_empty=True, table=True),
        "lower": Transform(function=texts.lower),
        "mailing_address": Transform(
            function=addresses.mailing_address, scene=True, inputs=addresses.field_names("Mailing")
        ),
        "money": Transform(function=amounts.money),
        "moment": Transform(function=days.moment),
        "name": Transform(function=texts.name, scene=True),
        "named": Transform(function=choices.named),
        "negate": Transform(function=amounts.negate),
        "percent": Transform(function=amounts.percent),
        "phone": Transform(function=texts.phone),
        "posting_date": Transform(function=days.posting_date, scene=True, takes_empty=True),
        "price": Transform(function=amounts.price),
        "quantity": Transform(function=amounts.quantity),
        "ref": Transform(function=texts.ref, scene=True),
        "replace": Transform(function=texts.replace),
        "required": Transform(function=choices.required, takes_empty=True),
        "shipping_address": Transform(
            function=addresses.shipping_address, scene=True, inputs=addresses.field_names("Shipping")
        ),
        "single_line": Transform(function=texts.single_line),
        "size": Transform(function=amounts.size),
        "street": Transform(function=addresses.street),
        "title": Transform(function=texts.title),
        "trim": Transform(function=texts.trim),
        "upper": Transform(function=texts.upper),
        "with_original_date": Transform(function=days.with_original_date, scene=True, takes_empty=True),
        "yes_no": Transform(function=choices.yes_no),
    }
)
